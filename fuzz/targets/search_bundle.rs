//! Damaged files of a search bundle that no check has found: bytes that have passed it and still
//! say anything. Searching ends in results or in an error.
//!
//! The first byte chooses a file of a made bundle, the second how the rest replaces its bytes: as a
//! whole, or in places (three bytes each: where, and what).
#![no_main]

#[path = "../../search/tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use carsija_search::bundle::{BundleError, ENTRY_NAME, open_stored};
use carsija_search::engine::{Engine, Outcome, Request};
use libfuzzer_sys::fuzz_target;
use support::{input, mixed_pages, mixed_requests, tiny_sizes, write};

/// A search fetches in a few trips; this many mean that it never ends.
const MAX_TRIPS: usize = 20;
/// The plain files of a made bundle, by name.
static SOUND: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let folder = write(input(&mixed_pages()), &tiny_sizes()).expect("pages make a bundle");
    let plain = |stored: &Vec<u8>| open_stored(stored).expect("it was written so");
    folder
        .files
        .iter()
        .map(|(name, stored)| (name.clone(), plain(stored)))
        .collect()
});

fuzz_target!(|data: &[u8]| {
    let [file, mode, rest @ ..] = data else {
        return;
    };
    let Some((name, sound)) = SOUND.iter().nth(usize::from(*file) % SOUND.len()) else {
        return;
    };
    let damaged = match mode % 2 {
        0 => rest.to_vec(),
        _ => edited(sound, rest),
    };
    for request in mixed_requests() {
        // An error is as good as results.
        let _ = search(&request, name, &damaged);
    }
});

fn edited(sound: &[u8], edits: &[u8]) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for edit in edits.as_chunks::<3>().0 {
        let at = usize::from(u16::from_le_bytes([edit[0], edit[1]]));
        if let Some(byte) = bytes.get_mut(at) {
            *byte = edit[2];
        }
    }
    bytes
}

fn search(request: &Request, name: &str, damaged: &[u8]) -> Result<(), BundleError> {
    let of = |other: &str| match other == name {
        true => damaged.to_vec(),
        false => SOUND.get(other).cloned().unwrap_or_default(),
    };
    let mut engine = Engine::open(&of(ENTRY_NAME))?;
    for _ in 0..MAX_TRIPS {
        let files = match engine.search(request)? {
            Outcome::Ready(results) => {
                assert!(results.hits.len() <= results.total);
                return Ok(());
            }
            Outcome::Need(files) => files,
        };
        for file in files {
            let plain = of(&engine.file_name(file)?);
            engine.feed_unchecked(file, plain);
        }
    }
    panic!("the engine asks for ever more files");
}
