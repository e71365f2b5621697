//! What happens to files that Carsija did not write.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::os::unix::process::CommandExt as _;

use super::super::PublishError;
use super::super::Sink as _;
use super::child::child;
use super::{Place, files, names, open};

const NOBODY: u32 = 65534;
const ROOT: u32 = 0;

#[test]
fn they_are_carried_across_as_they_are() {
    let place = Place::new();
    place
        .publish(&[
            ("index.html", "1"),
            ("en/a.html", "1"),
            ("gone/page.html", "1"),
        ])
        .unwrap();
    place.put("CNAME", "example.org");
    place.put("en/notes/deep.txt", "note");
    place.put("gone/theirs.txt", "stays");
    place.put("secret", "s");
    symlink("/nowhere/at all", place.out().join("link")).unwrap();
    symlink("notes", place.out().join("en/link")).unwrap();
    fs::create_dir_all(place.out().join("empty/inside")).unwrap();
    let odd = place.out().join(OsStr::from_bytes(b"not \xff text"));
    fs::write(&odd, "odd").unwrap();
    fs::set_permissions(place.out().join("secret"), Permissions::from_mode(0o600)).unwrap();
    fs::set_permissions(place.out().join("empty"), Permissions::from_mode(0o711)).unwrap();
    let inode = |path| fs::metadata(place.out().join(path)).unwrap().ino();
    let before = inode("CNAME");

    let done = place
        .publish(&[("index.html", "2"), ("en/a.html", "1")])
        .unwrap();
    assert_eq!((done.carried, done.removed, done.kept.len()), (7, 1, 0));
    assert_eq!(fs::read(&odd).unwrap(), b"odd");
    fs::remove_file(&odd).unwrap();
    assert_eq!(
        place.site(),
        files(&[
            ("CNAME", "example.org"),
            ("empty/inside/", ""),
            ("en/a.html", "1"),
            ("en/link", "->notes"),
            ("en/notes/deep.txt", "note"),
            ("gone/theirs.txt", "stays"),
            ("index.html", "2"),
            ("link", "->/nowhere/at all"),
            ("secret", "s"),
        ])
    );
    let mode = |path| fs::metadata(place.out().join(path)).unwrap().mode() & 0o7777;
    assert_eq!(
        (mode("secret"), mode("empty"), inode("CNAME")),
        (0o600, 0o711, before)
    );
    place.assert_tidy();
}

#[test]
fn a_stale_page_that_was_edited_is_kept_and_reported() {
    let place = Place::new();
    place
        .publish(&[("a", "1"), ("b/edited", "1"), ("b/plain", "1")])
        .unwrap();
    place.put("b/edited", "by hand");
    let done = place.publish(&[("a", "1")]).unwrap();
    assert_eq!((done.removed, done.carried), (1, 0));
    // It may say what nobody may read any more: so it is beside the site, and nothing of it in there.
    let kept = format!(
        "{}.kept/b/edited",
        place.out().file_name().unwrap().display()
    );
    assert_eq!(done.kept, [&*kept]);
    assert_eq!(place.site(), files(&[("a", "1")]));
    let beside = place.out().parent().unwrap().join(&kept);
    assert_eq!(fs::read_to_string(&beside).unwrap(), "by hand");
    // The same once more takes another name, and nothing is lost.
    place.publish(&[("b/edited", "3")]).unwrap();
    place.put("b/edited", "by hand again");
    let done = place.publish(&[("a", "2")]).unwrap();
    assert_eq!(done.kept, [format!("{kept}-2")]);
    assert_eq!(fs::read_to_string(&beside).unwrap(), "by hand");
}

#[test]
fn where_one_stands_in_the_way_nothing_is_published() {
    let place = Place::new();
    place.publish(&[("a", "1")]).unwrap();
    place.put("page.html", "theirs");
    place.put("folder/x", "theirs");
    place.put("file", "theirs");
    symlink("/tmp", place.out().join("link")).unwrap();
    let before = place.site();
    for (page, in_the_way) in [
        ("page.html", "page.html"),
        ("folder", "folder"),
        ("file/page.html", "file"),
        ("link/page.html", "link"),
    ] {
        let error = place.publish(&[("a", "2"), (page, "ours")]).unwrap_err();
        let PublishError::Foreign { paths, .. } = &error else {
            panic!("{error}")
        };
        assert_eq!(paths[0], in_the_way, "{page}");
        assert!(
            error.to_string().contains(&format!("`{in_the_way}`")),
            "{error}"
        );
        assert_eq!(place.site(), before);
        place.assert_tidy();
    }
    // Beside them there is room.
    place
        .publish(&[("a", "2"), ("folder/y", "ours"), ("page2.html", "ours")])
        .unwrap();
    assert_eq!(place.site()["folder/x"], "theirs");
}

#[test]
fn a_page_replaced_by_a_link_is_not_written_through() {
    let place = Place::new();
    place.publish(&[("en/a", "1"), ("b", "1")]).unwrap();
    fs::write(place.path().join("outside"), "1").unwrap();
    fs::remove_file(place.out().join("b")).unwrap();
    symlink("../outside", place.out().join("b")).unwrap();
    for text in ["1", "2"] {
        let error = place.publish(&[("en/a", "1"), ("b", text)]).unwrap_err();
        assert!(matches!(error, PublishError::Foreign { .. }), "{error}");
    }
    assert_eq!(
        fs::read_to_string(place.path().join("outside")).unwrap(),
        "1"
    );
}

#[test]
fn one_that_appears_during_the_build_is_moved_over() {
    let place = Place::new();
    place.publish(&[("en/a", "1"), ("sq/b", "1")]).unwrap();
    place.put("replaced", "before");
    place.put("edited", "before");
    let publication = open(&place.out()).unwrap();
    publication.write("en/a", b"2").unwrap();
    publication.write("en/new", b"ours").unwrap();
    let prepared = publication.prepare().unwrap();
    place.put("late", "late");
    place.put("en/late", "late");
    place.put("sq/late", "its folder is no longer in the site");
    place.put("fresh/folder/late", "late");
    place.put("en/new", "theirs, where a new page comes");
    place.put("edited", "after");
    fs::write(place.path().join("draft"), "after").unwrap();
    fs::rename(place.path().join("draft"), place.out().join("replaced")).unwrap();
    fs::create_dir(place.out().join("empty")).unwrap();
    let done = prepared.exchange().unwrap().tidy();
    assert_eq!(
        (done.kept, done.left_behind),
        (vec!["en/new.kept".to_owned()], None)
    );
    assert_eq!(
        place.site(),
        files(&[
            ("edited", "after"),
            ("empty/", ""),
            ("en/a", "2"),
            ("en/late", "late"),
            ("en/new", "ours"),
            ("en/new.kept", "theirs, where a new page comes"),
            ("fresh/folder/late", "late"),
            ("late", "late"),
            ("replaced", "after"),
            ("sq/late", "its folder is no longer in the site"),
        ])
    );
    place.assert_tidy();
}

#[test]
fn a_stale_page_edited_during_the_exchange_is_moved_over() {
    let place = Place::new();
    place.publish(&[("a", "1"), ("stale", "1")]).unwrap();
    let publication = open(&place.out()).unwrap();
    publication.write("a", b"2").unwrap();
    let prepared = publication.prepare().unwrap();
    place.put("stale", "by hand");
    let _ = prepared.exchange().unwrap().tidy();
    assert_eq!(place.site(), files(&[("a", "2"), ("stale", "by hand")]));
}

#[test]
fn a_pipe_is_carried_and_does_not_hang_the_build() {
    let place = Place::new();
    place.publish(&[("a", "1"), ("b", "1")]).unwrap();
    fs::remove_file(place.out().join("b")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(place.out().join("b"))
        .status();
    if !made.is_ok_and(|status| status.success()) {
        eprintln!("not tested: no mkfifo here");
        return;
    }
    assert!(matches!(
        place.publish(&[("b", "1")]),
        Err(PublishError::Foreign { .. })
    ));
    assert_eq!(place.publish(&[("a", "2")]).unwrap().carried, 1);
    assert!(fs::symlink_metadata(place.out().join("b")).is_ok());
}

/// A folder of root in a site of nobody, as one build by root leaves it.
fn with_a_folder_of_root() -> Option<Place> {
    let place = Place::new();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    if chown(place.path(), Some(NOBODY), None).is_err() {
        eprintln!("not tested: this user cannot give a folder away");
        return None;
    }
    as_nobody(&place);
    fs::remove_file(place.out().join("index.html")).unwrap();
    chown(place.out().join("en"), Some(ROOT), None).unwrap();
    fs::set_permissions(place.out().join("en"), Permissions::from_mode(0o755)).unwrap();
    place.put("en/notes.txt", "of root");
    Some(place)
}

/// Publishes as nobody; gives what was said.
fn as_nobody(place: &Place) -> String {
    let output = child("publish", &place.out()).uid(NOBODY).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_folder_of_another_user_stops_no_later_build() {
    let Some(place) = with_a_folder_of_root() else {
        return;
    };
    for _ in 0..3 {
        let said = as_nobody(&place);
        assert!(said.contains("sudo rm -r "), "{said}");
        assert_eq!(place.site()["index.html"], "new");
        assert_eq!(names(place.path()), [".site.carsija-left-1", "site"]);
    }
    let left = place.path().join(".site.carsija-left-1");
    assert_eq!(fs::read(left.join("en/notes.txt")).unwrap(), b"of root");
    chown(left.join("en"), Some(NOBODY), None).unwrap();
    let said = as_nobody(&place);
    assert!(said.contains("left_behind: None"), "{said}");
    assert_eq!(place.site()["en/notes.txt"], "of root");
    place.assert_tidy();
}

#[test]
fn a_staged_folder_of_another_user_stops_no_later_build() {
    let Some(place) = with_a_folder_of_root() else {
        return;
    };
    chown(place.out().join("en"), Some(NOBODY), None).unwrap();
    for mode in [0o700, 0o755] {
        let staged = place.path().join(".site.carsija-new");
        fs::create_dir_all(staged.join("en")).unwrap();
        fs::write(staged.join(".carsija-staged"), "").unwrap();
        fs::set_permissions(&staged, Permissions::from_mode(mode)).unwrap();
        let said = as_nobody(&place);
        assert!(said.contains("sudo rm -r "), "{said}");
    }
    assert_eq!(
        names(place.path()),
        [".site.carsija-left-1", ".site.carsija-left-2", "site"]
    );
    // Its owner clears it away.
    place.publish(&super::child::NEW).unwrap();
    place.assert_tidy();
}

#[test]
fn page_by_page_nothing_is_replaced_where_not_all_can_be() {
    let Some(place) = with_a_folder_of_root() else {
        return;
    };
    chown(place.path(), Some(ROOT), None).unwrap();
    fs::remove_file(place.out().join("en/new.html")).unwrap();
    let output = child("publish", &place.out()).uid(NOBODY).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("NotWritable") && said.contains("/en"),
        "{said}"
    );
    assert!(!place.site().contains_key("index.html"));
    assert!(!names(&place.out()).contains(&".carsija-new".to_owned()));
    chown(place.out().join("en"), Some(NOBODY), None).unwrap();
    as_nobody(&place);
    assert_eq!(place.site()["index.html"], "new");
}
