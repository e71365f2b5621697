//! Folders into which nothing is published, and what is said then.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use super::super::PublishError;
use super::super::Sink as _;
use super::child::child;
use super::{Mount, Place, files, open, publish, write_all};

#[test]
fn a_folder_of_somebody_else() {
    let place = Place::new();
    place.put("thesis.odt", "ten years of work");
    let error = place.publish(&[("a", "1")]).unwrap_err();
    assert!(matches!(error, PublishError::NotOurs { .. }));
    assert!(error.to_string().contains("`thesis.odt`"), "{error}");
    assert_eq!(place.site(), files(&[("thesis.odt", "ten years of work")]));
    place.assert_tidy();
}

#[test]
fn an_empty_folder_is_welcome() {
    let place = Place::new();
    fs::create_dir(place.out()).unwrap();
    place.publish(&[("a", "1")]).unwrap();
    assert_eq!(place.site(), files(&[("a", "1")]));
}

#[test]
fn a_damaged_or_foreign_manifest() {
    let place = Place::new();
    place.publish(&[("a", "1")]).unwrap();
    let manifest = place.out().join(".carsija-manifest");
    let cases: [(&[u8], &str); 5] = [
        (b"", "damaged (line 1)"),
        (b"\xff\xfe", "not text"),
        (b"carsija-manifest 2\n", "another version"),
        (b"carsija-manifest 1\nabc index.html\n", "damaged (line 2)"),
        (b"carsija-manifest 1\n0000000000000000000000000000000000000000000000000000000000000000 ../x\n", "damaged (line 2)"),
    ];
    for (text, words) in cases {
        fs::write(&manifest, text).unwrap();
        let error = place.publish(&[("a", "2")]).unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
    fs::remove_file(&manifest).unwrap();
    symlink("/etc/passwd", &manifest).unwrap();
    assert!(matches!(
        place.publish(&[]),
        Err(PublishError::BadManifest { .. })
    ));
    assert_eq!(place.site()["a"], "1");
}

#[test]
fn what_is_no_folder() {
    let place = Place::new();
    let path = |name: &str| place.path().join(name);
    fs::write(path("file"), "x").unwrap();
    symlink("loop", path("loop")).unwrap();
    symlink("nowhere", path("dangling")).unwrap();
    symlink("file", path("link")).unwrap();
    for name in ["file", "link", "file/deeper"] {
        assert!(
            matches!(open(&path(name)), Err(PublishError::NotAFolder { .. })),
            "{name}"
        );
    }
    for name in ["loop", "dangling"] {
        assert!(
            matches!(open(&path(name)), Err(PublishError::BrokenLink { .. })),
            "{name}"
        );
    }
    for name in ["/", "new/.."] {
        let out = if name == "/" {
            Path::new(name).to_owned()
        } else {
            path(name)
        };
        assert!(matches!(
            open(&out),
            Err(PublishError::NoName { .. } | PublishError::NotOurs { .. })
        ));
    }
    assert_eq!(fs::read_to_string(path("file")).unwrap(), "x");
}

#[test]
fn a_file_where_the_staged_folder_has_to_be() {
    let place = Place::new();
    fs::write(place.path().join(".site.carsija-new"), "x").unwrap();
    let error = place.publish(&[("a", "1")]).unwrap_err();
    assert!(
        matches!(error, PublishError::StagingBlocked { .. }),
        "{error}"
    );
}

#[test]
fn a_folder_in_use_by_another_build() {
    let place = Place::new();
    // Once while there is no site yet, once with one.
    for text in ["1", "2"] {
        let first = open(&place.out()).unwrap();
        first.write("a", text.as_bytes()).unwrap();
        let error = open(&place.out()).unwrap_err();
        assert!(matches!(error, PublishError::Busy { .. }), "{error}");
        let exchanged = first.prepare().unwrap().exchange().unwrap();
        // Still busy, as it still tidies.
        assert!(matches!(open(&place.out()), Err(PublishError::Busy { .. })));
        let _ = exchanged.tidy();
        place.assert_tidy();
        assert_eq!(place.site(), files(&[("a", text)]));
    }
    place.publish(&[("a", "3")]).unwrap();
}

#[test]
fn but_two_folders_side_by_side_do_not_disturb_each_other() {
    let place = Place::new();
    let other = place.path().join("other");
    let (one, two) = (open(&place.out()).unwrap(), open(&other).unwrap());
    one.write("a", b"one").unwrap();
    two.write("a", b"two").unwrap();
    one.finish().unwrap();
    two.finish().unwrap();
    assert_eq!(
        (&place.site()["a"][..], &super::tree(&other)["a"][..]),
        ("one", "two")
    );
    assert_eq!(super::names(place.path()), ["other", "site"]);
}

#[test]
fn a_folder_replaced_during_the_build() {
    let place = Place::new();
    place.publish(&[("a", "1")]).unwrap();
    let away = place.path().join("away");
    for somebody_elses in [true, false] {
        let publication = open(&place.out()).unwrap();
        publication.write("a", b"2").unwrap();
        let prepared = publication.prepare().unwrap();
        fs::rename(place.out(), &away).unwrap();
        if somebody_elses {
            place.put("theirs", "x");
        }
        assert!(matches!(
            prepared.exchange(),
            Err(PublishError::Replaced { .. })
        ));
        if somebody_elses {
            assert_eq!(place.site(), files(&[("theirs", "x")]));
            fs::remove_dir_all(place.out()).unwrap();
        }
        fs::rename(&away, place.out()).unwrap();
        assert_eq!(place.site(), files(&[("a", "1")]));
        place.assert_tidy();
    }
}

#[test]
fn a_full_disk() {
    let place = Place::new();
    let Some(_mount) = Mount::memory(&place.path().join("disk"), "256k") else {
        return;
    };
    let out = place.path().join("disk/site");
    publish(&out, &[("a", "old"), ("en/b", "old")]).unwrap();
    let publication = open(&out).unwrap();
    write_all(&publication, &[("a", "new"), ("en/b", "old")]).unwrap();
    let error = publication
        .write("en/big", &vec![b'x'; 1 << 20])
        .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the disk is full: could not write `"),
        "{error}"
    );
    assert!(error.to_string().contains("/en/big`"), "{error}");
    assert!(matches!(
        publication.finish(),
        Err(PublishError::Incomplete)
    ));
    assert_eq!(super::tree(&out), files(&[("a", "old"), ("en/b", "old")]));
    assert_eq!(super::names(&place.path().join("disk")), ["site"]);
    publish(&out, &[("a", "new")]).unwrap();
}

#[test]
fn a_folder_this_user_may_not_write_to() {
    use std::os::unix::process::CommandExt as _;
    const NOBODY: u32 = 65534;
    let place = Place::new();
    place.publish(&[("index.html", "old")]).unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    let Ok(output) = child("publish", &place.out()).uid(NOBODY).output() else {
        eprintln!("not tested: this user cannot become another one");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && said.contains("NotWritable"),
        "{said}"
    );
    assert_eq!(place.site(), files(&[("index.html", "old")]));
    place.assert_tidy();
}
