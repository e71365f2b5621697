//! Bad input through the public face: damaged, cut, missing and foreign files,
//! and any string as a query. Everything ends in words or in results.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use carsija_search::bundle::write::{Sizes, WriteError};
use carsija_search::bundle::{BundleError, ENTRY_NAME, FileId, open_stored};
use carsija_search::engine::{Engine, Outcome, Request};
use proptest::prelude::*;
use support::{Folder, Page, Site, everything, input, tiny_sizes, write};

const PAGES: usize = 24;

fn pages() -> Vec<Page> {
    let texts = [
        "План за безбедност",
        "Local safety plan",
        "Plani i sigurisë",
        "COVID-19 mladi",
    ];
    let tags = ["sr-Cyrl", "en", "sq", "bs"];
    (0..PAGES)
        .map(|at| Page {
            city: Some(format!("city{}", at % 3)),
            reviewed: Some(at as i64),
            ..Page::new(tags[at % 4], &texts[at % 4].repeat(at / 8 + 1))
        })
        .collect()
}

fn folder() -> Folder {
    write(input(&pages()), &tiny_sizes()).unwrap()
}

/// The folder, written once for all cases of a property.
fn sound_folder() -> Folder {
    static FOLDER: std::sync::OnceLock<Folder> = std::sync::OnceLock::new();
    FOLDER.get_or_init(folder).clone()
}

/// A search that touches every kind of file.
fn request() -> Request {
    Request {
        facets: vec!["city".into()],
        sort: carsija_search::engine::Sort::Ascending("reviewed".into()),
        ..everything("\"safety plan\" OR plan OR sgurise OR bez city:city1")
    }
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    assert_eq!(folder(), folder());
}

#[test]
fn every_file_is_deflated_and_named_by_the_content_of_all() {
    let hash_in = |folder: &Folder| {
        let mut names = folder.files.keys().filter(|name| *name != ENTRY_NAME);
        let first = names.next().unwrap().split('-').next().unwrap().to_owned();
        assert!(first.len() == 8 && names.all(|name| name.starts_with(&first)));
        first
    };
    let folder = folder();
    for (name, stored) in &folder.files {
        let plain = open_stored(stored).unwrap();
        assert_eq!(&plain[..2], b"CB", "{name}");
    }
    let of_all_kinds: usize = folder.summary.values().map(|kind| kind.files).sum();
    assert_eq!(of_all_kinds, folder.files.len());
    assert_eq!(folder.summary.len(), 9, "a file of every kind");

    let mut changed = pages();
    changed[0].text.push_str(" more");
    let changed = write(input(&changed), &tiny_sizes()).unwrap();
    assert_ne!(hash_in(&folder), hash_in(&changed));
}

#[test]
fn a_newer_version_is_refused_in_words() {
    let mut entry = open_stored(&folder().files[ENTRY_NAME]).unwrap();
    entry[3] = 2;
    let error = Engine::open(&entry).unwrap_err();
    assert_eq!(error, BundleError::NewerVersion { found: 2 });
    assert!(error.to_string().contains("reload the page"));
    entry[3] = 0;
    assert_eq!(Engine::open(&entry).unwrap_err(), BundleError::NotABundle);
    assert_eq!(
        Engine::open(b"<!doctype html>").unwrap_err(),
        BundleError::NotABundle
    );
    assert_eq!(Engine::open(b"").unwrap_err(), BundleError::NotABundle);
}

#[test]
fn an_entry_file_of_a_newer_minor_version_is_read() {
    let mut entry = open_stored(&folder().files[ENTRY_NAME]).unwrap();
    entry[8] = 9;
    entry.extend(b"something that was added");
    assert_eq!(Engine::open(&entry).unwrap().docs() as usize, PAGES);
}

#[test]
fn a_cut_entry_file_is_refused() {
    let entry = open_stored(&folder().files[ENTRY_NAME]).unwrap();
    for length in 0..entry.len() {
        assert!(Engine::open(&entry[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn damaged_files_are_told_from_sound_ones() {
    let sound = folder();
    for name in sound.files.keys().filter(|name| *name != ENTRY_NAME) {
        let plain = open_stored(&sound.files[name]).unwrap();
        for damage in [0, plain.len() / 2, plain.len() - 1] {
            let mut damaged = plain.clone();
            damaged[damage] ^= 0x10;
            check(&sound, name, damaged, |error| {
                matches!(error, BundleError::WrongContent(_))
            });
        }
        for cut in [plain[1..].to_vec(), Vec::new()] {
            check(&sound, name, cut, |error| {
                matches!(error, BundleError::WrongContent(_))
            });
        }
    }
}

/// Searches with one file replaced; when the search gets to it, the error is
/// the one expected.
fn check(sound: &Folder, name: &str, bytes: Vec<u8>, expected: impl Fn(&BundleError) -> bool) {
    let mut engine = Engine::open(&open_stored(&sound.files[ENTRY_NAME]).unwrap()).unwrap();
    for _ in 0..20 {
        let Outcome::Need(ids) = engine.search(&request()).unwrap() else {
            return;
        };
        for id in ids {
            let needed = engine.file_name(id).unwrap();
            if needed == name {
                let error = engine.feed(id, bytes).unwrap_err();
                assert!(
                    expected(&error) && error.to_string().contains(&id.0.to_string()),
                    "{error}"
                );
                return;
            }
            let plain = open_stored(&sound.files[&needed]).unwrap();
            engine.feed(id, plain).unwrap();
        }
    }
    panic!("no end");
}

#[test]
fn a_missing_file_ends_in_asking_for_it() {
    let mut folder = folder();
    folder.files.retain(|name, _| name == ENTRY_NAME);
    let site = Site::open(folder).unwrap();
    assert_eq!(site.try_search(&request()).unwrap(), None);
}

#[test]
fn files_the_bundle_does_not_have_are_refused() {
    let entry = open_stored(&folder().files[ENTRY_NAME]).unwrap();
    let mut engine = Engine::open(&entry).unwrap();
    for id in [FileId(100_000), FileId(u32::MAX)] {
        assert_eq!(engine.file_name(id), Err(BundleError::UnknownFile(id)));
        assert!(engine.feed(id, vec![1, 2, 3]).is_err());
    }
}

#[test]
fn the_writer_says_what_is_wrong_with_its_input() {
    let sizes = Sizes::default();
    let changed = |change: &dyn Fn(&mut carsija_search::bundle::write::BundleInput<'static>)| {
        let mut input = input(&pages());
        change(&mut input);
        write(input, &sizes).unwrap_err()
    };
    use carsija_search::bundle::write::{Posting, TermPostings};
    let term = |term: &str, doc, impact| TermPostings {
        term: term.to_owned(),
        postings: vec![Posting {
            doc,
            impact,
            positions: Vec::new(),
        }],
    };
    let with_terms = |terms: Vec<TermPostings>| {
        let terms = std::cell::RefCell::new(Some(terms));
        changed(&|input| {
            input.spaces[0].terms = Box::new(terms.borrow_mut().take().unwrap().into_iter());
        })
    };
    let unsorted = vec![term("zz", 0, 1.0), term("aa", 0, 1.0)];
    assert_eq!(with_terms(unsorted), WriteError::Unsorted("aa".into()));
    let twice = vec![term("aa", 0, 1.0), term("aa", 1, 1.0)];
    assert_eq!(with_terms(twice), WriteError::Unsorted("aa".into()));
    let unknown = vec![term("aa", 99, 1.0)];
    assert_eq!(with_terms(unknown), WriteError::UnknownDocument(99));
    let nan = vec![term("aa", 0, f32::NAN)];
    assert_eq!(with_terms(nan), WriteError::BadImpact("aa".into()));
    let long = "a".repeat(300);
    assert_eq!(
        with_terms(vec![term(&long, 0, 1.0)]),
        WriteError::TooLong(long)
    );
    let empty = TermPostings {
        term: "aa".into(),
        postings: Vec::new(),
    };
    assert_eq!(with_terms(vec![empty]), WriteError::Unsorted("aa".into()));
    let error = changed(&|input| input.docs[0].language = "tr".into());
    assert_eq!(error, WriteError::NoSpaceFor("tr".into()));
    let error = changed(&|input| input.facets[0].values[0].1.push(99));
    assert_eq!(error, WriteError::UnknownDocument(99));
    let error = changed(&|input| input.columns[0].values.truncate(3));
    assert_eq!(error, WriteError::WrongCount("reviewed".into()));
    let mut full = |_| Err("the disk is full");
    let error = carsija_search::bundle::write::write_bundle(input(&pages()), &sizes, &mut full);
    assert_eq!(error, Err(WriteError::Sink("the disk is full")));
}

#[test]
fn queries_of_ten_thousand_characters_end() {
    let site = Site::of(&pages());
    for query in [
        "plan ".repeat(2000),
        "a".repeat(10_000),
        "\"plan safety\" OR ".repeat(600),
        "-".repeat(10_000),
        "\"".repeat(10_000),
        "a-".repeat(5000),
        "city:".repeat(2000),
        "б\u{301}".repeat(5000),
    ] {
        site.query(&query);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_a_query(queries in prop::collection::vec(any::<Vec<u8>>(), 1..8)) {
        let site = Site::open(sound_folder()).unwrap();
        for query in queries {
            site.query(&String::from_utf8_lossy(&query));
        }
    }

    #[test]
    fn any_string_is_a_query(queries in prop::collection::vec("(\\PC|[-\" :ORplansfety]){0,40}", 1..8)) {
        let site = Site::open(sound_folder()).unwrap();
        for query in queries {
            let results = site.query(&query);
            prop_assert!(results.hits.len() <= results.total);
        }
    }

    #[test]
    fn any_bytes_are_opened_or_refused(bytes: Vec<u8>) {
        let _ = open_stored(&bytes);
        let _ = Engine::open(&bytes);
        let headed = [b"CB\0\x01".as_slice(), &bytes].concat();
        let _ = Engine::open(&headed);
    }
}
