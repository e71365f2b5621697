//! The engine on files whose damage no check has found: bytes that have passed
//! it and still say anything. Searching ends in results or in an error.

#[path = "../../tests/support/mod.rs"]
mod support;

use super::store::Fetch;
use super::{Engine, Outcome, Request};
use crate::bundle::file::MAX_FILES;
use crate::bundle::{BundleError, ENTRY_NAME, FileKind, open_stored};
use proptest::prelude::*;
use support::{Folder, input, mixed_pages, mixed_requests, tiny_sizes, write};

/// The files of a made site, written once for all cases.
fn folder() -> &'static Folder {
    static FOLDER: std::sync::OnceLock<Folder> = std::sync::OnceLock::new();
    FOLDER.get_or_init(|| write(input(&mixed_pages()), &tiny_sizes()).unwrap())
}

/// A change to a file.
#[derive(Debug, Clone)]
enum Damage {
    Flip(prop::sample::Index, u8),
    Set(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Insert(prop::sample::Index, Vec<u8>),
    /// Everything after the header.
    Replace(Vec<u8>),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        4 => (at(), 1..=255u8).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        4 => (at(), prop_oneof![Just(0), Just(0x7F), Just(0x80), Just(0xFF), any::<u8>()])
            .prop_map(|(at, byte)| Damage::Set(at, byte)),
        1 => at().prop_map(Damage::Cut),
        1 => (at(), any::<Vec<u8>>()).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        1 => any::<Vec<u8>>().prop_map(Damage::Replace),
    ]
}

impl Damage {
    fn apply(&self, plain: &mut Vec<u8>) {
        if plain.is_empty() {
            return;
        }
        let length = plain.len();
        match self {
            Self::Flip(at, bits) => plain[at.index(length)] ^= bits,
            Self::Set(at, byte) => plain[at.index(length)] = *byte,
            Self::Cut(at) => plain.truncate(at.index(length)),
            Self::Insert(at, bytes) => {
                let at = at.index(length);
                plain.splice(at..at, bytes.iter().copied());
            }
            Self::Replace(bytes) => {
                plain.truncate(crate::bundle::file::HEADER);
                plain.extend(bytes);
            }
        }
    }
}

/// Searches, damaging what is fed as `damages` say; true when it ended well.
fn search(engine: &mut Engine, folder: &Folder, request: &Request, damages: &[Damage]) -> bool {
    let mut damages = damages.iter().cycle();
    for _ in 0..20 {
        let ids = match engine.search(request) {
            Ok(Outcome::Ready(_)) => return true,
            Err(_) => return false,
            Ok(Outcome::Need(ids)) => ids,
        };
        for id in ids {
            let Ok(name) = engine.file_name(id) else {
                return false;
            };
            let Some(stored) = folder.files.get(&name) else {
                return false;
            };
            let mut plain = open_stored(stored).unwrap();
            if let Some(damage) = damages.next() {
                damage.apply(&mut plain);
            }
            engine.store.keep(id, plain);
        }
    }
    panic!("no end");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn damaged_files_end_in_results_or_words(damages in prop::collection::vec(damage(), 1..6)) {
        let folder = folder();
        let entry = open_stored(&folder.files[ENTRY_NAME]).unwrap();
        for request in mixed_requests() {
            let mut engine = Engine::open(&entry).unwrap();
            search(&mut engine, folder, &request, &damages);
        }
    }

    #[test]
    fn a_damaged_entry_file_ends_in_results_or_words(
        damages in prop::collection::vec(damage(), 1..3),
        of_others in prop::collection::vec(damage(), 0..3),
    ) {
        let folder = folder();
        let mut entry = open_stored(&folder.files[ENTRY_NAME]).unwrap();
        for damage in &damages {
            damage.apply(&mut entry);
        }
        if let Ok(mut engine) = Engine::open(&entry) {
            for request in mixed_requests() {
                search(&mut engine, folder, &request, &of_others);
            }
        }
    }
}

#[test]
fn no_more_files_are_asked_for_than_a_bundle_can_have() {
    let folder = folder();
    let entry = open_stored(&folder.files[ENTRY_NAME]).unwrap();
    let mut engine = Engine::open(&entry).unwrap();
    let files = &mut engine.store.entry.files;
    files.0[FileKind::Positions as usize - 1] = MAX_FILES;
    engine.store.entry.position_segment = 1;
    let mut fetch = Fetch::new(&engine.store);
    for number in 0..2 * MAX_FILES {
        fetch.block(FileKind::Positions, number % MAX_FILES);
    }
    assert_eq!(fetch.missing().unwrap().unwrap().len(), MAX_FILES as usize);
    let none = engine.store.entry.files.id(FileKind::Cards, MAX_FILES);
    assert_eq!(
        engine.store.place(none),
        Err(BundleError::UnknownFile(none))
    );
}

#[test]
fn undamaged_files_end_in_results() {
    let folder = folder();
    let entry = open_stored(&folder.files[ENTRY_NAME]).unwrap();
    let mut engine = Engine::open(&entry).unwrap();
    for request in mixed_requests() {
        assert!(search(&mut engine, folder, &request, &[]));
    }
}
