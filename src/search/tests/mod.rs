//! The index, and the bundle made of it.

mod agreement;
mod filters;
mod kept;
mod oracle;
mod related;
mod sameness;
mod texts;

use std::{collections::BTreeMap, fs, sync::Arc, sync::Mutex};

use super::{Index, compile};
use crate::{
    catalogue::{Address, Catalogue},
    content,
    edition::{Edition, Omissions},
    model::{Date, Visibility},
};

#[path = "../../../benches/corpus/mod.rs"]
#[allow(unreachable_pub, reason = "the benches use it as well")]
mod corpus;

/// The edition for everyone of a site of these files.
fn edition_of(files: &[(String, String)]) -> Edition {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (content, _) = content::read(folder.path()).unwrap();
    let (catalogue, _) = Catalogue::assemble(content);
    let today = Date::parse("2026-11-21").unwrap();
    Edition::new(
        Arc::new(catalogue),
        Visibility::Public,
        today,
        &Omissions::default(),
    )
}

/// A bundle in memory.
fn bundle_of(index: &Index) -> BTreeMap<Address, Vec<u8>> {
    let files = Mutex::new(BTreeMap::new());
    compile(index, &BTreeMap::new(), &|address, bytes| {
        files.lock().unwrap().insert(address, bytes);
        Ok(())
    })
    .unwrap();
    files.into_inner().unwrap()
}
