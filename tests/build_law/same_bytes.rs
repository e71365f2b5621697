//! The same input gives the same bytes, wherever and however it is built.

use anyhow::{Context as _, ensure};

use crate::support::{self, DAY, Site, Tree, ensure_same, run, tree};

/// Midnight at the beginning of [`DAY`], in seconds since 1970.
const DAY_IN_SECONDS: &str = "1795219200";
const NEXT_DAY: &str = "2026-11-22";
const YEARS_LATER: &str = "2031-11-21";
/// Files that tell of all pages.
const OF_ALL_PAGES: [&str; 2] = [".carsija-manifest", "sitemap.xml"];

/// How many entries a made site has here.
const ENTRIES: u64 = 60;

#[test]
fn twice_the_real_content() -> anyhow::Result<()> {
    let site = Site::real()?;
    ensure_same(&site.build()?, &built_again(&site, &[])?)
}

#[test]
fn twice_a_made_site() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    ensure_same(&site.build()?, &built_again(&site, &[])?)
}

#[test]
fn files_made_in_another_order_in_another_folder() -> anyhow::Result<()> {
    let files = support::corpus::make(ENTRIES);
    let mut shuffled: Vec<_> = files.clone();
    shuffled.sort_by_key(|(file, _)| file.bytes().rev().collect::<Vec<_>>());
    ensure!(shuffled != files, "the order is the same");
    ensure_same(&Site::of(&files)?.build()?, &Site::of(&shuffled)?.build()?)
}

#[test]
fn named_by_another_path() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    let mut from_within = support::carsija();
    from_within
        .args(["build", "--as-of", DAY, "--out"])
        .arg(site.path("again"))
        .current_dir(site.root());
    run(&mut from_within)?.good()?;
    ensure_same(&site.build()?, &tree(&site.path("again"))?)
}

#[test]
fn in_another_time_zone_language_and_home() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    let elsewhere = [
        ("TZ", "Pacific/Kiritimati"),
        ("LANG", "tr_TR.UTF-8"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("HOME", "/nonexistent"),
    ];
    ensure_same(&site.build()?, &built_again(&site, &elsewhere)?)
}

#[test]
fn the_environment_can_tell_the_day() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    let told = [("SOURCE_DATE_EPOCH", DAY_IN_SECONDS)];
    ensure_same(&site.build()?, &built_for(&site, None, &told)?)
}

#[test]
fn the_day_that_is_asked_for_comes_before_that_of_the_environment() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    let of_1970 = [("SOURCE_DATE_EPOCH", "0")];
    ensure_same(&site.build()?, &built_again(&site, &of_1970)?)
}

#[test]
fn a_day_on_which_nothing_falls_due_changes_nothing() -> anyhow::Result<()> {
    let site = Site::small()?;
    ensure_same(&site.build()?, &built_for(&site, Some(NEXT_DAY), &[])?)
}

#[test]
fn years_later_only_pages_tell_the_time() -> anyhow::Result<()> {
    let site = Site::small()?;
    let (now, later) = (site.build()?, built_for(&site, Some(YEARS_LATER), &[])?);
    let differing = support::differing(&now, &later);
    ensure!(
        differing.contains(&"en/practices/example-practice.html"),
        "an entry that is long due looks as if it were not"
    );
    // The search ranks what is overdue lower, and filters by it.
    let is_of_search = |path: &str| path.starts_with("search/") || path.ends_with("/facets.json");
    let strays: Vec<_> = differing
        .into_iter()
        .filter(|path| !path.ends_with(".html") && !is_of_search(path))
        .filter(|path| !OF_ALL_PAGES.contains(path))
        .collect();
    ensure!(strays.is_empty(), "{strays:?}");
    Ok(())
}

/// Builds into another folder, for the same day.
fn built_again(site: &Site, environment: &[(&str, &str)]) -> anyhow::Result<Tree> {
    built_for(site, Some(DAY), environment)
}

/// Builds into another folder.
fn built_for(site: &Site, day: Option<&str>, environment: &[(&str, &str)]) -> anyhow::Result<Tree> {
    let out = tempfile::TempDir::new()?;
    let mut command = support::carsija();
    command
        .arg("build")
        .arg(site.root())
        .arg("--out")
        .arg(out.path());
    command.envs(environment.iter().copied());
    if let Some(day) = day {
        command.args(["--as-of", day]);
    }
    run(&mut command)?.good()?;
    tree(out.path()).context("the site")
}
