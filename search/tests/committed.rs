//! The committed runtime is the one that this source makes.
//!
//! Comparing bytes needs the WebAssembly toolchain (`search/build-wasm --check`);
//! this compares what was recorded of the source, and always runs.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

const REMEDY: &str = "run search/build-wasm and commit search/runtime";

fn crate_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Adds the files below `folder`, by name relative to the crate.
fn collect(folder: &Path, found: &mut BTreeMap<String, String>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        match path.is_dir() {
            true => collect(&path, found),
            false => add(&path, found),
        }
    }
}

fn add(path: &Path, found: &mut BTreeMap<String, String>) {
    let name = path.strip_prefix(crate_folder()).unwrap();
    let name = name.to_str().unwrap().replace('\\', "/");
    let sum = Sha256::digest(fs::read(path).unwrap());
    let hex = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    found.insert(name, hex);
}

#[test]
fn the_runtime_was_made_from_this_source() {
    let recorded = fs::read_to_string(crate_folder().join("runtime/SHA256SUMS")).unwrap();
    let recorded: BTreeMap<String, String> = recorded
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once("  ").unwrap())
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect();
    let mut found = BTreeMap::new();
    collect(&crate_folder().join("src"), &mut found);
    add(&crate_folder().join("Cargo.toml"), &mut found);
    add(&crate_folder().join("build-wasm"), &mut found);
    for name in found.keys().chain(recorded.keys()) {
        assert_eq!(
            found.get(name),
            recorded.get(name),
            "{name} is not what the search runtime was made from: {REMEDY}"
        );
    }
}
