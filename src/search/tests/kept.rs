//! A bundle kept in a folder is the same as one made anew.

use std::{fs, path::Path, time::SystemTime};

use super::{corpus, edition_of};
use crate::{
    edition::Edition,
    search::{Bundle, Index, bundle::stored},
};

/// The folders of indexes in a folder, each with the time when it was written.
fn kept_in(folder: &Path) -> Vec<(String, SystemTime)> {
    let items = fs::read_dir(folder).unwrap().map(Result::unwrap);
    items
        .filter(|item| item.path().is_dir())
        .map(|item| {
            let written = fs::metadata(item.path().join("carsija-sums")).unwrap();
            let name = item.file_name().into_string().unwrap();
            (name, written.modified().unwrap())
        })
        .collect()
}

fn is_right(edition: &Edition, folder: &Path) -> bool {
    let kept = Bundle::kept(edition, folder).unwrap();
    let files = stored(&Index::of(edition).unwrap()).unwrap();
    let is_same = |(name, bytes): (&String, &Vec<u8>)| {
        kept.file(name).unwrap() == carsija_search::bundle::open_stored(bytes).unwrap()
    };
    files.len() > 3 && files.iter().all(is_same)
}

#[test]
fn it_is_read_while_the_content_is_the_same_and_written_anew_when_it_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("letter.txt"), "not ours").unwrap();
    let edition = edition_of(&corpus::make(30));
    assert!(is_right(&edition, folder));
    let first = kept_in(folder);
    assert_eq!(first.len(), 1);
    for _ in 0..2 {
        assert!(is_right(&edition, folder));
        assert_eq!(kept_in(folder), first, "it was written again");
    }

    let index = folder.join(&first[0].0);
    let largest = fs::read_dir(&index).unwrap().map(Result::unwrap);
    let largest = largest.max_by_key(|item| item.metadata().unwrap().len());
    fs::write(largest.unwrap().path(), "damaged").unwrap();
    assert!(is_right(&edition, folder));

    assert!(is_right(&edition_of(&corpus::make(31)), folder));
    let other = kept_in(folder);
    assert_eq!(other.len(), 1);
    assert_ne!(other[0].0, first[0].0);
    assert_eq!(fs::read(folder.join("letter.txt")).unwrap(), b"not ours");
}
