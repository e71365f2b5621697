//! A build killed at any moment leaves a whole site: the previous one or the new one.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "sites are files")]

mod support;

use std::{
    fs,
    process::Stdio,
    thread::sleep,
    time::{Duration, Instant},
};

use anyhow::{Context as _, ensure};
use support::{Site, SiteFile, Tree, corpus, ensure_same, tree};

/// So many builds are killed, unless `CARSIJA_KILLS` says otherwise.
const KILLS: usize = 12;
/// Builds that end before they are killed don't count; so many may, for each that is killed.
const TRIES: usize = 20;
const ENTRIES: u64 = 150;
/// The next kill comes earlier after a build that ended by itself, later after one that was killed:
/// so the moments stay around the end of a build, however busy the machine, and about three in four
/// builds are killed.
const EARLIER: f64 = 0.9;
const LATER: f64 = 1.04;
/// Carsija's own files, which come and go while it works.
const OURS: &str = ".carsija-";
const THEIR_FILES: [&str; 2] = ["CNAME", "en/practices/theirs.txt"];

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() -> anyhow::Result<()> {
    let wanted = std::env::var("CARSIJA_KILLS").ok();
    let wanted = wanted
        .and_then(|number| number.parse().ok())
        .unwrap_or(KILLS);
    let versions = versions();
    let sites = [Site::of(&versions[0])?, Site::of(&versions[1])?];
    let whole = [
        with_their_files(sites[0].build()?),
        with_their_files(sites[1].build()?),
    ];
    ensure!(whole[0] != whole[1], "both versions are the same");

    let place = Site::of(&[])?;
    let mut latest = publish_both(&sites, &place)?;
    let mut moments = Moments(2026);
    let (mut kills, mut seen, mut unfinished) = (0, [0, 0], 0);
    for attempt in 0..TRIES * wanted {
        if kills == wanted {
            break;
        }
        let site = &sites[attempt % 2];
        if !killed(site, &place, moments.next(latest))? {
            latest = latest.mul_f64(EARLIER);
            continue;
        }
        latest = latest.mul_f64(LATER);
        kills += 1;
        let left = published(&place)?;
        let version = whole
            .iter()
            .position(|site| *site == left)
            .with_context(|| {
                let differing = whole.each_ref().map(|site| support::differing(site, &left));
                format!("after kill {kills} the site differs from both versions: {differing:#?}")
            })?;
        seen[version] += 1;
        unfinished += usize::from(!place.leftovers()?.is_empty());
    }
    println!("{kills} kills; versions seen {seen:?}; {unfinished} left something to clean up");
    ensure!(
        kills == wanted,
        "only {kills} builds were still running when they were to be killed"
    );
    ensure!(unfinished > 0, "the kills came at the wrong moments");

    publish(&sites[0], &place)?;
    ensure_same(&whole[0], &published(&place)?)?;
    ensure!(place.leftovers()?.is_empty(), "{:?}", place.leftovers()?);
    Ok(())
}

/// Two states of one knowledge base: half of the entries differ, some are in one only.
fn versions() -> [Vec<SiteFile>; 2] {
    let old = corpus::make(ENTRIES);
    let mut new = old.clone();
    new.retain(|(file, _)| !file.contains("/practice-1."));
    for (file, text) in new
        .iter_mut()
        .filter(|(file, _)| file.ends_with(".md"))
        .step_by(2)
    {
        text.push_str("\nOne more paragraph of ");
        text.push_str(file);
        text.push_str(".\n");
    }
    new.push((
        "content/pages/help.md".into(),
        "---\ntitle: Help\n---\n\nCome in.\n".into(),
    ));
    [old, new]
}

fn with_their_files(mut site: Tree) -> Tree {
    site.retain(|path, _| !path.starts_with(OURS));
    site.extend(THEIR_FILES.map(|file| (file.to_owned(), b"theirs".to_vec())));
    site
}

/// Publishes both versions, and gives the time that the longer of the two took.
fn publish_both(sites: &[Site; 2], place: &Site) -> anyhow::Result<Duration> {
    publish(&sites[0], place)?;
    for file in THEIR_FILES {
        fs::write(place.out().join(file), "theirs")?;
    }
    let since = Instant::now();
    publish(&sites[1], place)?;
    let duration = since.elapsed();
    let since = Instant::now();
    publish(&sites[0], place)?;
    Ok(duration.max(since.elapsed()))
}

fn publish(site: &Site, place: &Site) -> anyhow::Result<()> {
    support::run(&mut site.building_into(&place.out()))?
        .good()
        .map(drop)
}

/// Builds, and kills the build after a moment. Was it still running?
fn killed(site: &Site, place: &Site, moment: Duration) -> anyhow::Result<bool> {
    let mut build = site
        .building_into(&place.out())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    sleep(moment);
    build.kill()?;
    let status = build.wait()?;
    ensure!(
        status.code().is_none_or(|code| code == 0),
        "the build failed: {status}"
    );
    Ok(status.code().is_none())
}

/// What visitors find.
fn published(place: &Site) -> anyhow::Result<Tree> {
    let mut site = tree(&place.out())?;
    site.retain(|path, _| !path.starts_with(OURS));
    Ok(site)
}

/// Numbers that look random and are the same each time (Knuth's linear congruential generator).
struct Moments(u64);

impl Moments {
    /// A moment before `latest`. Every other one is in the last quarter, where the site is
    /// exchanged and the previous one removed.
    fn next(&mut self, latest: Duration) -> Duration {
        const FACTOR: u64 = 6_364_136_223_846_793_005;
        const SUMMAND: u64 = 1_442_695_040_888_963_407;
        const STEPS: u32 = 1 << 20;
        self.0 = self.0.wrapping_mul(FACTOR).wrapping_add(SUMMAND);
        let random = u32::try_from(self.0 >> 44).unwrap_or(0);
        let moment = latest * random / STEPS;
        if self.0 >> 43 & 1 == 0 {
            moment
        } else {
            latest * 3 / 4 + moment / 4
        }
    }
}
