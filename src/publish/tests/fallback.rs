//! Publishing page by page, where folders cannot be exchanged.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown, symlink};
use std::path::Path;

use super::super::Sink as _;
use super::super::{Method, PublishError, Published};
use super::child::child;
use super::{Mount, Place, files, names, open};

#[track_caller]
fn assert_page_by_page(done: &Published, reason: &str) {
    let Method::PageByPage { why } = &done.method else {
        panic!("{done:?}")
    };
    assert!(why.contains(reason), "{why}");
    assert_eq!(done.left_behind, None);
}

/// Publishes several versions into a folder that cannot be exchanged.
fn check_versions(place: &Place, reason: &str) {
    let done = place
        .publish(&[("a", "1"), ("en/b", "1"), ("x/y/z", "1"), ("f", "1")])
        .unwrap();
    assert_page_by_page(&done, reason);
    place.put("CNAME", "theirs");
    place.put("x/y/edited", "theirs");
    let pages = [("a", "1"), ("en/b", "2"), ("f/g", "2"), ("x/y", "file now")];
    let error = place.publish(&pages).unwrap_err();
    assert!(matches!(error, PublishError::Foreign { .. }), "{error}");
    assert_eq!(place.site()["x/y/z"], "1");
    fs::remove_file(place.out().join("x/y/edited")).unwrap();

    let done = place.publish(&pages).unwrap();
    assert_page_by_page(&done, reason);
    assert_eq!(
        (done.written, done.unchanged, done.removed, done.carried),
        (3, 1, 2, 1)
    );
    let mut expected = files(&pages);
    expected.insert("CNAME".to_owned(), "theirs".to_owned());
    assert_eq!(place.site(), expected);
    let done = place.publish(&pages).unwrap();
    assert_eq!((done.written, done.unchanged), (0, 4));
    // As after a kill between the removal of a page and of its folder.
    fs::remove_file(place.out().join("en/b")).unwrap();
    fs::create_dir(place.out().join("f/theirs")).unwrap();
    place.publish(&[("a", "1")]).unwrap();
    assert_eq!(
        names(&place.out()),
        [".carsija-manifest", "CNAME", "a", "f"]
    );
    fs::remove_dir_all(place.out().join("f")).unwrap();
    place.publish(&[("x/y/z", "1")]).unwrap();
    fs::remove_file(place.out().join("x/y/z")).unwrap();
    place
        .publish(&[("x", "a file where an empty folder is")])
        .unwrap();
    assert_eq!(names(&place.out()), [".carsija-manifest", "CNAME", "x"]);
    place.assert_tidy();
}

#[test]
fn at_a_mount_point() {
    let place = Place::new();
    let Some(_mount) = Mount::memory(&place.out(), "4m") else {
        return;
    };
    check_versions(&place, "mount point");
}

#[test]
fn at_a_mount_point_of_the_same_disk() {
    let (place, real) = (Place::new(), Place::new());
    let Some(_mount) = Mount::bind(real.path(), &place.out()) else {
        return;
    };
    check_versions(&place, "mount point");
}

#[test]
fn over_a_mount_point_that_appears_during_the_build() {
    let place = Place::new();
    place.publish(&[("a", "1"), ("b", "1")]).unwrap();
    let publication = open(&place.out()).unwrap();
    publication.write("a", b"1").unwrap();
    publication.write("en/c", b"2").unwrap();
    let prepared = publication.prepare().unwrap();
    let Some(mount) = Mount::bind(&place.out(), &place.out()) else {
        return;
    };
    let done = prepared.exchange().unwrap().tidy();
    assert_page_by_page(&done, "here");
    drop(mount);
    assert_eq!(place.site(), files(&[("a", "1"), ("en/c", "2")]));
    place.assert_tidy();
}

#[test]
fn around_a_mount_point_of_somebody_else() {
    let place = Place::new();
    place.publish(&[("a", "1")]).unwrap();
    let Some(_mount) = Mount::memory(&place.out().join("uploads"), "4m") else {
        return;
    };
    place.put("uploads/photo", "theirs");
    let done = place.publish(&[("a", "2")]).unwrap();
    assert_page_by_page(&done, "uploads");
    assert_eq!(
        place.site(),
        files(&[("a", "2"), ("uploads/photo", "theirs")])
    );
}

#[test]
fn in_a_folder_whose_parent_is_not_ours() {
    use std::os::unix::process::CommandExt as _;
    const NOBODY: u32 = 65534;
    let place = Place::new();
    fs::create_dir(place.out()).unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    if chown(place.out(), Some(NOBODY), None).is_err() {
        eprintln!("not tested: this user cannot give a folder away");
        return;
    }
    for expected in ["written: 2", "unchanged: 2"] {
        let output = child("publish", &place.out()).uid(NOBODY).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(
            said.contains("PageByPage") && said.contains("nothing can be made"),
            "{said}"
        );
        assert!(said.contains(expected), "{said}");
    }
    assert_eq!(place.site(), files(&super::child::NEW));
    let missing = child("publish", &place.path().join("elsewhere"))
        .uid(NOBODY)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&missing.stderr);
    assert!(said.contains("NotWritable"), "{said}");
}

#[test]
fn a_failed_build_publishes_no_page() {
    let place = Place::new();
    let Some(_mount) = Mount::memory(&place.out(), "256k") else {
        return;
    };
    place.publish(&[("a", "old")]).unwrap();
    let publication = open(&place.out()).unwrap();
    publication.write("a", b"new").unwrap();
    assert!(names(&place.out()).contains(&".carsija-new".to_owned()));
    let error = publication.write("big", &vec![b'x'; 1 << 20]).unwrap_err();
    assert!(matches!(error, PublishError::DiskFull { .. }), "{error}");
    drop(publication);
    assert_eq!(names(&place.out()), [".carsija-manifest", "a"]);
    assert_eq!(place.site(), files(&[("a", "old")]));
}

#[test]
fn what_a_killed_build_left_is_cleared_away() {
    let place = Place::new();
    let Some(_mount) = Mount::memory(&place.out(), "4m") else {
        return;
    };
    fs::create_dir(place.out().join("lost+found")).unwrap();
    fs::create_dir_all(place.out().join(".carsija-new/en")).unwrap();
    fs::write(place.out().join(".carsija-new/en/a"), "half").unwrap();
    place.publish(&[("en/a", "1")]).unwrap();
    fs::write(place.out().join(".carsija-temporary"), "half").unwrap();
    fs::write(place.out().join("en/.carsija-temporary"), "half").unwrap();
    place.publish(&[("en/a", "1")]).unwrap();
    assert_eq!(place.site(), files(&[("en/a", "1"), ("lost+found/", "")]));
    assert!(!Path::new(&place.out().join(".carsija-new")).exists());
}

#[test]
fn no_page_is_written_through_a_link_that_appears_during_the_build() {
    let place = Place::new();
    let Some(_mount) = Mount::memory(&place.out(), "4m") else {
        return;
    };
    place.publish(&[("en/a", "1")]).unwrap();
    let publication = open(&place.out()).unwrap();
    publication.write("en/a", b"2").unwrap();
    let prepared = publication.prepare().unwrap();
    fs::create_dir(place.out().join("theirs")).unwrap();
    fs::rename(place.out().join("en"), place.out().join("before")).unwrap();
    symlink("theirs", place.out().join("en")).unwrap();
    let error = prepared.exchange().unwrap_err();
    assert!(error.to_string().contains("en/a"), "{error}");
    assert_eq!(names(&place.out().join("theirs")), [""; 0]);
}
