//! Builds killed at any moment, and the build after them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::child::{NEW, READY, child, publish_version, version_files};
use super::{Mount, Place, files, names, tree};

const KILLS: usize = 80;
const KILLS_PAGE_BY_PAGE: usize = 40;
/// A build is killed at the latest after the time that so many builds take.
const BUILDS_BEFORE_KILL: u32 = 3;

/// Numbers that look random and are the same each time
/// (Knuth's linear congruential generator).
struct Moments(u64);

impl Moments {
    fn next(&mut self, latest: Duration) -> Duration {
        const FACTOR: u64 = 6_364_136_223_846_793_005;
        const SUMMAND: u64 = 1_442_695_040_888_963_407;
        self.0 = self.0.wrapping_mul(FACTOR).wrapping_add(SUMMAND);
        let latest = u64::try_from(latest.as_micros()).unwrap();
        Duration::from_micros((self.0 >> 33) % latest)
    }
}

/// Starts builds of alternating versions, and kills each after a moment.
fn kill_builds(out: &Path, kills: usize, mut after_each: impl FnMut(usize)) {
    let start = Instant::now();
    publish_version(out, 1);
    publish_version(out, 0);
    let half = start.elapsed() / 2 * BUILDS_BEFORE_KILL / 2;
    let mut moments = Moments(2026);
    for kill in 0..kills {
        let mut build = child("loop", out).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(build.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line == READY));
        sleep(moments.next(half));
        // Somebody else's file, at whatever moment this is.
        let _ = fs::write(out.join(format!("note-{kill}.txt")), "theirs");
        sleep(moments.next(half));
        build.kill().unwrap();
        let status = build.wait().unwrap();
        assert_eq!(status.code(), None, "the build ended by itself");
        after_each(kill);
    }
}

#[test]
fn leave_one_whole_site() {
    let place = Place::new();
    publish_version(&place.out(), 0);
    place.put("en/CNAME", "theirs");
    let staged = place.path().join(".site.carsija-new");
    let (mut versions_seen, mut while_staging, mut while_tidying) = ([0, 0], 0, 0);
    kill_builds(&place.out(), KILLS, |kill| {
        let mut site = place.site();
        site.retain(|path, _| !path.starts_with("note-") && !path.starts_with(".carsija-"));
        assert_eq!(
            site.remove("en/CNAME").as_deref(),
            Some("theirs"),
            "after kill {kill}"
        );
        let version = (0..2).find(|version| site == version_files(*version).into_iter().collect());
        let version = version.unwrap_or_else(|| panic!("a mixture after kill {kill}: {site:?}"));
        versions_seen[version] += 1;
        if staged.join(".carsija-staged").exists() {
            while_staging += 1;
        } else if staged.exists() {
            while_tidying += 1;
        }
    });
    println!(
        "{KILLS} kills, {while_staging} while staging, {while_tidying} while tidying; \
         versions seen: {versions_seen:?}"
    );
    assert!(
        !versions_seen.contains(&0) && while_staging > 0,
        "the kills came at the wrong time"
    );
    publish_version(&place.out(), 0);
    let site = place.site();
    for kill in 0..KILLS {
        assert_eq!(site[&format!("note-{kill}.txt")], "theirs");
    }
    assert_eq!(site.len(), version_files(0).len() + 1 + KILLS);
    place.assert_tidy();
}

#[test]
fn leave_whole_files_where_pages_are_replaced_one_by_one() {
    let place = Place::new();
    let Some(_mount) = Mount::memory(&place.out(), "16m") else {
        return;
    };
    publish_version(&place.out(), 0);
    let of_a_version: Vec<(String, String)> = (0..2).flat_map(version_files).collect();
    let mut mixtures = 0;
    kill_builds(&place.out(), KILLS_PAGE_BY_PAGE, |kill| {
        let mut site = tree(&place.out());
        let is_empty_folder = |path: &str| path.ends_with('/');
        site.retain(|path, _| {
            !path.starts_with("note-") && !path.contains(".carsija-") && !is_empty_folder(path)
        });
        for (path, text) in &site {
            let whole = of_a_version.contains(&(path.clone(), text.clone()));
            assert!(whole, "{path} is cut short after kill {kill}");
        }
        mixtures += usize::from((0..2).all(|v| site != version_files(v).into_iter().collect()));
    });
    println!("{KILLS_PAGE_BY_PAGE} kills, {mixtures} left some pages of each version");
    publish_version(&place.out(), 1);
    let mut site = place.site();
    site.retain(|path, _| !path.starts_with("note-"));
    assert_eq!(site, version_files(1).into_iter().collect());
    assert!(!names(&place.out()).contains(&".carsija-new".to_owned()));
}

fn run_until(stage: &str, place: &Place) {
    let output = child(stage, &place.out()).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn before_the_exchange_leave_nothing_but_the_old_site() {
    let place = Place::new();
    place.publish(&[("index.html", "old")]).unwrap();
    place.put("theirs", "theirs");
    run_until("prepared", &place);
    assert_eq!(names(place.path()), [".site.carsija-new", "site"]);
    assert_eq!(place.site()["index.html"], "old");
    // Removed by its owner: the staged copy must not bring it back.
    fs::remove_file(place.out().join("theirs")).unwrap();
    place.publish(&[("index.html", "newer")]).unwrap();
    assert_eq!(place.site(), files(&[("index.html", "newer")]));
    place.assert_tidy();
}

#[test]
fn after_the_exchange_lose_no_file_of_somebody_else() {
    let place = Place::new();
    place
        .publish(&[("index.html", "old"), ("en/old.html", "old")])
        .unwrap();
    place.put("theirs", "theirs");
    run_until("exchanged", &place);
    assert_eq!(names(place.path()), [".site.carsija-new", "site"]);
    assert_eq!(place.site()["index.html"], "new");
    let previous = place.path().join(".site.carsija-new");
    fs::write(
        previous.join("en/late"),
        "by a program that was still in the old folder",
    )
    .unwrap();
    // Killed again while it was deleting.
    fs::remove_file(previous.join("index.html")).unwrap();
    place.publish(&NEW).unwrap();
    let mut expected = files(&NEW);
    expected.insert("theirs".to_owned(), "theirs".to_owned());
    expected.insert(
        "en/late".to_owned(),
        "by a program that was still in the old folder".to_owned(),
    );
    assert_eq!(place.site(), expected);
    place.assert_tidy();
}

#[test]
fn of_a_first_build_leave_no_site_yet() {
    let place = Place::new();
    run_until("prepared", &place);
    assert_eq!(names(place.path()), [".site.carsija-new"]);
    place.publish(&[("a", "1")]).unwrap();
    assert_eq!(place.site(), files(&[("a", "1")]));
    place.assert_tidy();
}

#[test]
fn with_the_new_site_gone_the_previous_one_is_put_back() {
    let place = Place::new();
    place.publish(&[("index.html", "old")]).unwrap();
    place.put("theirs", "theirs");
    run_until("exchanged", &place);
    fs::remove_dir_all(place.out()).unwrap();
    place.publish(&[("index.html", "newest")]).unwrap();
    assert_eq!(
        place.site(),
        files(&[("index.html", "newest"), ("theirs", "theirs")])
    );
    place.assert_tidy();
}

#[test]
fn with_a_marker_in_the_published_site_it_is_removed() {
    let place = Place::new();
    place.publish(&[("a", "1")]).unwrap();
    place.put(".carsija-staged", "");
    place.publish(&[("a", "1")]).unwrap();
    assert_eq!(names(&place.out()), [".carsija-manifest", "a"]);
}
