//! What is compared with a published site, and the copy of it that is kept.

use super::super::{Differences, Sink as _, compare, put_back};
use super::{Place, files, open, tree};

/// Publishes, keeping what is replaced.
fn publish_and_keep(place: &Place, all: &[(&str, &str)]) {
    let publication = open(&place.out()).unwrap();
    for (path, text) in all {
        publication.write(path, text.as_bytes()).unwrap();
    }
    let prepared = publication.prepare().unwrap();
    prepared.keep_previous(&place.path().join("kept")).unwrap();
    drop(prepared.exchange().unwrap().tidy());
}

fn roll_back(place: &Place) -> bool {
    let publication = open(&place.out()).unwrap();
    let is_there = put_back(&place.path().join("kept"), &publication)
        .unwrap()
        .is_some();
    publication.finish().unwrap();
    is_there
}

#[test]
fn the_site_before_comes_back_and_files_of_others_stay() {
    let place = Place::new();
    let first = [("a.html", "1"), ("gone.html", "1")];
    let second = [("a.html", "2"), ("en/new.html", "2")];
    publish_and_keep(&place, &first);
    place.put("theirs.txt", "theirs");
    publish_and_keep(&place, &second);
    // One that changes nothing leaves what is kept.
    publish_and_keep(&place, &second);
    place.put("en/theirs.txt", "theirs");
    assert!(roll_back(&place));
    let expected = [
        ("a.html", "1"),
        ("gone.html", "1"),
        ("en/theirs.txt", "theirs"),
        ("theirs.txt", "theirs"),
    ];
    assert_eq!(place.site(), files(&expected));
    assert_eq!(tree(&place.path().join("kept")), files(&first));
}

#[test]
fn what_somebody_edited_is_not_kept() {
    let place = Place::new();
    publish_and_keep(&place, &[("a.html", "1"), ("b.html", "1")]);
    place.put("b.html", "edited");
    publish_and_keep(&place, &[("a.html", "2"), ("b.html", "2")]);
    assert!(roll_back(&place));
    assert_eq!(place.site(), files(&[("a.html", "1")]));
}

#[test]
fn a_comparison_tells_what_differs_and_changes_nothing() {
    let place = Place::new();
    let differences = |all: &[(&str, &str)]| {
        let comparison = compare(&place.out()).unwrap();
        for (path, text) in all {
            comparison.write(path, text.as_bytes()).unwrap();
        }
        comparison.end()
    };
    assert!(!differences(&[("a", "1")]).is_published);
    place
        .publish(&[("a", "1"), ("b", "1"), ("c", "1")])
        .unwrap();
    let found = differences(&[("a", "1"), ("b", "2"), ("d", "1")]);
    let list = |path: &str| vec![path.to_owned()];
    let expected = Differences {
        is_published: true,
        new: list("d"),
        changed: list("b"),
        gone: list("c"),
        unchanged: 1,
    };
    assert_eq!(found, expected);
    assert_eq!(place.site().len(), 3);
    place.assert_tidy();
}
