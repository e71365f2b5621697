//! What is published, as one archive.

use std::{fs, io::Read as _};

use zip::ZipArchive;

use super::super::{PublishError, Sink as _, pack};
use super::{Place, open};

fn publish(place: &Place, all: &[(&str, &str)]) {
    let publication = open(&place.out()).unwrap();
    for (path, text) in all {
        publication.write(path, text.as_bytes()).unwrap();
    }
    publication.finish().unwrap();
}

#[test]
fn an_archive_holds_what_was_published_and_nothing_else() {
    let place = Place::new();
    publish(&place, &[("index.html", "home"), ("мк/a b.html", "page")]);
    place.put("theirs.txt", "theirs");
    let archive = place.path().join("site.zip");
    let size = pack(&place.out(), &archive).unwrap();
    let first = fs::read(&archive).unwrap();
    assert_eq!(size, first.len() as u64);
    let mut packed = ZipArchive::new(fs::File::open(&archive).unwrap()).unwrap();
    let mut held = Vec::new();
    for index in 0..packed.len() {
        let mut file = packed.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        held.push((file.name().unwrap().into_owned(), text));
    }
    let expected = [("index.html", "home"), ("мк/a b.html", "page")];
    assert_eq!(
        held,
        expected.map(|(path, text)| (path.to_owned(), text.to_owned()))
    );
    // An earlier archive is replaced, by the same bytes.
    pack(&place.out(), &archive).unwrap();
    assert_eq!(fs::read(&archive).unwrap(), first);
}

#[test]
fn a_file_of_somebody_else_stays() {
    let place = Place::new();
    publish(&place, &[("index.html", "home")]);
    let file = place.path().join("site.zip");
    fs::write(&file, "theirs").unwrap();
    let refused = pack(&place.out(), &file).unwrap_err();
    assert!(
        matches!(refused, PublishError::NotPacked { .. }),
        "{refused}"
    );
    assert_eq!(fs::read(&file).unwrap(), b"theirs");
    let names: Vec<_> = fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(
        names
            .iter()
            .all(|name| !name.to_string_lossy().contains("unfinished")),
        "{names:?}"
    );
}
