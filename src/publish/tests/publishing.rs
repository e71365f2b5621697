//! What a publication writes, links, removes and reports.

use std::borrow::Cow;
use std::cell::Cell;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use super::super::Sink as _;
use super::super::{Method, PublishError};
use super::{Place, files, names, open, publish, tree, write_all};

#[test]
fn a_new_folder_holds_the_files_and_their_manifest() {
    let place = Place::new();
    let done = place
        .publish(&[("index.html", "home"), ("mk/град.html", "city")])
        .unwrap();
    assert_eq!(
        (done.written, done.unchanged, done.removed, done.bytes),
        (2, 0, 0, 8)
    );
    assert_eq!((done.method, done.left_behind), (Method::Exchange, None));
    assert_eq!(
        place.site(),
        files(&[("index.html", "home"), ("mk/град.html", "city")])
    );
    assert_eq!(
        names(&place.out()),
        [".carsija-manifest", "index.html", "mk"]
    );
    let manifest = fs::read_to_string(place.out().join(".carsija-manifest")).unwrap();
    let hash = blake3::hash(b"home").to_hex();
    assert!(manifest.starts_with(&format!("carsija-manifest 1\n{hash} index.html\n")));
    place.assert_tidy();
}

#[test]
fn nobody_is_asked_for_bytes_that_are_published() {
    let place = Place::new();
    let is_asked = || {
        let asked = Cell::new(false);
        let publication = open(&place.out()).unwrap();
        let bytes = || {
            asked.set(true);
            Ok::<_, PublishError>(Cow::Borrowed("photo".as_bytes()))
        };
        let hash = blake3::hash(b"photo");
        publication
            .write_unless_published("a.jpg", hash, bytes)
            .unwrap();
        publication.finish().unwrap();
        assert_eq!(place.site(), files(&[("a.jpg", "photo")]));
        asked.get()
    };
    assert!(is_asked());
    assert!(!is_asked());
    place.put("a.jpg", "pasta");
    assert!(is_asked(), "somebody has edited it");
}

#[test]
fn only_what_changed_is_written() {
    let place = Place::new();
    place
        .publish(&[("a.html", "a"), ("en/b.html", "b"), ("en/old/c.html", "c")])
        .unwrap();
    let inode = |path| fs::metadata(place.out().join(path)).unwrap().ino();
    let before = inode("a.html");
    let done = place
        .publish(&[("a.html", "a"), ("en/b.html", "B"), ("en/d.html", "d")])
        .unwrap();
    assert_eq!(
        (done.written, done.unchanged, done.removed, done.bytes),
        (2, 1, 1, 3)
    );
    assert_eq!(inode("a.html"), before);
    assert_eq!(
        place.site(),
        files(&[("a.html", "a"), ("en/b.html", "B"), ("en/d.html", "d")])
    );
    place.assert_tidy();
}

#[test]
fn nothing_is_exchanged_when_nothing_changed() {
    let place = Place::new();
    let pages = [("a.html", "a"), ("en/b.html", "b")];
    place.publish(&pages).unwrap();
    place.put("note.txt", "theirs");
    let before = fs::metadata(place.out()).unwrap().ino();
    let done = place.publish(&pages).unwrap();
    assert_eq!((done.written, done.unchanged, done.carried), (0, 2, 1));
    assert_eq!(fs::metadata(place.out()).unwrap().ino(), before);
    place.assert_tidy();
}

#[test]
fn a_page_that_somebody_damaged_is_written_again() {
    let place = Place::new();
    place
        .publish(&[("a.html", "right"), ("b.html", "b")])
        .unwrap();
    place.put("a.html", "wrong");
    fs::remove_file(place.out().join("b.html")).unwrap();
    let done = place
        .publish(&[("a.html", "right"), ("b.html", "b")])
        .unwrap();
    assert_eq!((done.written, done.unchanged), (2, 0));
    assert_eq!(place.site(), files(&[("a.html", "right"), ("b.html", "b")]));
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    let place = Place::new();
    for pages in [[("a", "file")], [("a/b/c", "deep")], [("a", "file")]] {
        place.publish(&pages).unwrap();
        assert_eq!(place.site(), files(&pages));
    }
}

#[test]
fn the_order_of_writing_does_not_show() {
    let (one, other) = (Place::new(), Place::new());
    one.publish(&[("b", "2"), ("a/x", "1"), ("ž", "3")])
        .unwrap();
    other.publish(&[("old", "gone")]).unwrap();
    other
        .publish(&[("ž", "3"), ("b", "2"), ("a/x", "1")])
        .unwrap();
    let manifest = |place: &Place| fs::read(place.out().join(".carsija-manifest")).unwrap();
    assert_eq!(manifest(&one), manifest(&other));
    assert_eq!(one.site(), other.site());
}

#[test]
fn many_threads_write_into_many_folders() {
    let place = Place::new();
    let pages: Vec<_> = (0..500)
        .map(|n| (format!("f{}/s{}/{n}.html", n % 7, n % 3), n))
        .collect();
    for _ in 0..2 {
        let publication = open(&place.out()).unwrap();
        pages.clone().into_par_iter().for_each(|(path, n)| {
            publication.write(&path, n.to_string().as_bytes()).unwrap();
        });
        let done = publication.finish().unwrap();
        assert_eq!(done.written + done.unchanged, 500);
    }
    assert_eq!(place.site().len(), 500);
}

#[test]
fn a_build_without_outputs_empties_the_folder() {
    let place = Place::new();
    place.publish(&[("a/b", "1")]).unwrap();
    assert_eq!(place.publish(&[]).unwrap().removed, 1);
    assert_eq!(names(&place.out()), [".carsija-manifest"]);
}

#[test]
fn dropped_without_finish_it_leaves_the_old_site() {
    let place = Place::new();
    place.publish(&[("a", "old")]).unwrap();
    let publication = open(&place.out()).unwrap();
    write_all(&publication, &[("a", "new"), ("b/c", "new")]).unwrap();
    assert_eq!(names(place.path()), [".site.carsija-new", "site"]);
    drop(publication);
    place.assert_tidy();
    drop(open(&place.out()).unwrap().prepare().unwrap());
    place.assert_tidy();
    assert_eq!(place.site(), files(&[("a", "old")]));
}

#[test]
fn a_link_to_the_output_folder_leads_to_it() {
    let place = Place::new();
    fs::create_dir_all(place.path().join("disk/real")).unwrap();
    symlink("disk/real", place.out()).unwrap();
    for text in ["one", "two"] {
        place.publish(&[("a", text)]).unwrap();
        assert!(fs::symlink_metadata(place.out()).unwrap().is_symlink());
        assert_eq!(tree(&place.path().join("disk/real")), files(&[("a", text)]));
        assert_eq!(names(&place.path().join("disk")), ["real"]);
    }
}

#[test]
fn missing_parents_are_made() {
    let place = Place::new();
    let out = place.path().join("x/y/site");
    publish(&out, &[("a", "1")]).unwrap();
    assert_eq!(tree(&out), files(&[("a", "1")]));
}

#[test]
fn the_folders_keep_their_permissions() {
    let place = Place::new();
    place.publish(&[("en/a", "1")]).unwrap();
    let mode = |path: &str| fs::metadata(place.out().join(path)).unwrap().mode() & 0o7777;
    fs::set_permissions(place.out(), Permissions::from_mode(0o2751)).unwrap();
    fs::set_permissions(place.out().join("en"), Permissions::from_mode(0o700)).unwrap();
    place.publish(&[("en/a", "2")]).unwrap();
    assert_eq!((mode(""), mode("en")), (0o2751, 0o700));
}

#[test]
fn a_visitor_finds_a_page_at_every_moment() {
    const BUILDS: usize = 150;
    let place = Place::new();
    let page = place.out().join("en/index.html");
    place.publish(&[("en/index.html", "0")]).unwrap();
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let visitor = scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                assert_eq!(fs::read_to_string(&page).unwrap().len(), 1);
            }
        });
        for build in 1..=BUILDS {
            place
                .publish(&[("en/index.html", &(build % 2).to_string())])
                .unwrap();
        }
        over.store(true, Ordering::Relaxed);
        visitor.join().unwrap();
    });
}
