//! Which paths are refused.

use proptest::prelude::{ProptestConfig, proptest};

use super::super::PublishError;
use super::super::Sink as _;
use super::super::manifest::{Hash, Manifest};
use super::super::names::fault;
use super::{Place, files, open, write_all};

#[test]
fn unsafe_paths_are_refused() {
    let long_name = "x".repeat(256);
    let long_path = "x/".repeat(1024) + "x";
    let refused = [
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../b",
        "a/..",
        ".",
        "./a",
        "a/./b",
        "a//b",
        "a/",
        "a\0b",
        "a\nb",
        "a\u{7f}b",
        "a\u{85}b",
        "a\\b",
        "..\\x",
        "C:",
        "C:x",
        "a:b",
        "what?",
        "a*",
        ".carsija-manifest",
        "en/.carsija-x",
        ".Carsija-New",
        "con",
        "CON.html",
        "en/nul.html",
        "aux.tar.gz",
        "COM1",
        "lpt9.txt",
        "com¹",
        "con .html",
        "a.",
        "en./x",
        "a ",
        &long_name,
        &long_path,
    ];
    let place = Place::new();
    for path in refused {
        let publication = open(&place.out()).unwrap();
        let error = publication.write(path, b"x").unwrap_err();
        assert!(
            matches!(error, PublishError::BadPath { .. }),
            "{path:?}: {error}"
        );
        assert!(
            matches!(publication.finish(), Err(PublishError::Incomplete)),
            "{path:?}"
        );
    }
    assert_eq!(super::names(place.path()), [""; 0]);
}

#[test]
fn ordinary_paths_are_not() {
    for path in [
        "index.html",
        "mk/практика.html",
        "sq/qytetarë.html",
        ".nojekyll",
        ".well-known/x.txt",
        "console.html",
        "com10.html",
        "contact",
        "aux-villages.html",
        "a b.html",
        "...a",
        "a..b",
    ] {
        assert_eq!(fault(path), None, "{path}");
    }
}

#[test]
fn one_path_cannot_be_written_twice() {
    let place = Place::new();
    let publication = open(&place.out()).unwrap();
    write_all(&publication, &[("a", "1"), ("b/c", "1")]).unwrap();
    for path in ["a", "b", "a/x", "b/c/d"] {
        let error = publication.write(path, b"1").unwrap_err();
        assert!(
            matches!(error, PublishError::Taken { .. }),
            "{path}: {error}"
        );
    }
}

#[test]
fn paths_that_some_computers_confuse_are_refused() {
    let pairs = [
        ("a/Page.html", "a/page.html"),
        ("A/x", "a/y"),
        ("Ж.html", "ж.html"),
        ("qytetar\u{eb}.html", "qytetare\u{308}.html"),
        ("\u{c8}.html", "e\u{300}.html"),
    ];
    for (one, other) in pairs {
        for (first, second) in [(one, other), (other, one)] {
            let place = Place::new();
            let publication = open(&place.out()).unwrap();
            publication.write(first, b"x").unwrap();
            match publication.write(second, b"x") {
                Err(PublishError::Alike { first, second }) => assert!(first < second),
                result => panic!("{first} and {second}: {result:?}"),
            }
        }
    }
    let place = Place::new();
    place.publish(&[("straße", "1"), ("strasse", "2")]).unwrap();
    assert_eq!(place.site(), files(&[("straße", "1"), ("strasse", "2")]));
}

#[test]
fn a_manifest_reads_what_it_writes() {
    let mut manifest = Manifest::default();
    manifest.add("b c", Hash::of(b"1"));
    manifest.add("a/ж", Hash::of(b"2"));
    manifest.add("a/ж", Hash::of(b"3"));
    assert_eq!(
        Manifest::parse(manifest.to_string().as_bytes()).as_ref(),
        Ok(&manifest)
    );
    assert!(manifest.knows("a/ж", Hash::of(b"2")) && manifest.knows("a/ж", Hash::of(b"3")));
    assert!(!manifest.knows("a/ж", Hash::of(b"1")) && !manifest.knows("c", Hash::of(b"1")));
    assert!(manifest.has_folder("a") && !manifest.has_folder("b"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn an_accepted_path_stays_inside(path in r"([a-zA-Zž.:/\\ \x00-]|\.\./|CON|\.carsija-){0,12}") {
        if fault(&path).is_none() {
            let inside = std::path::Path::new(&path)
                .components()
                .all(|part| matches!(part, std::path::Component::Normal(_)));
            assert!(inside && !path.is_empty(), "{path:?}");
        }
    }

    #[test]
    fn any_manifest_text_is_read_or_refused(text in r"(carsija-manifest 1\n)?([0-9a-f]{64} |[a-z./ \n]){0,20}") {
        if let Ok(manifest) = Manifest::parse(text.as_bytes()) {
            assert_eq!(Manifest::parse(manifest.to_string().as_bytes()), Ok(manifest));
        }
    }
}
