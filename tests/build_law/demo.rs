//! The demonstration site: it uses what there is, passes its own check, and is built to the same bytes
//! by however many threads, with what was kept of its pictures and without.
#![expect(clippy::disallowed_methods, reason = "tests touch files")]

use std::{collections::BTreeSet, fs};

use anyhow::{Context as _, ensure};
use carsija::{
    model::{EntityKind, EvidenceLevel, Layout, PracticeStatus, Verification, Visibility},
    scaffold::{DEMO_DAY, demo_site},
};

use crate::support::{Site, Tree, carsija, ensure_same, run, tree};

/// The languages in which somebody writes; the program makes Latin letters of Cyrillic ones.
const WRITTEN: [&str; 5] = ["en", "mk", "sq", "sr-Cyrl", "bs"];
/// Those in which every entry is told.
const COMPLETE: [&str; 2] = ["en", "mk"];
/// Words that members may read, and others not.
const OF_MEMBERS: [&str; 3] = [
    "youth@lisbardha",
    "lisbardha-desk-for-returning",
    "depot.png",
];
/// Words for the hub's staff alone.
const OF_STAFF: [&str; 4] = [
    "tihodol-call-tree",
    "hub-file-note",
    "Ask again in spring",
    "folder 7",
];

#[test]
fn passes_its_own_check() -> anyhow::Result<()> {
    let site = Site::demo()?;
    let mut check = carsija();
    check
        .args(["check", "--strict", "--as-of", DEMO_DAY])
        .arg(site.root());
    // That drafts are shown is the site's own decision, and the check reminds of it.
    let said = run(&mut check)?.good()?;
    said.saying(&["0 errors, 1 warning", "W0651"]).map(drop)
}

#[test]
fn uses_every_kind_status_and_level() -> anyhow::Result<()> {
    let files = demo_site();
    let texts: Vec<&str> = files
        .iter()
        .filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok())
        .collect();
    let mut missing = Vec::new();
    for (key, values) in [
        ("status: ", PracticeStatus::NAMES),
        ("level: ", EvidenceLevel::NAMES),
        ("verification: ", Verification::NAMES),
    ] {
        for value in values {
            let line = format!("{key}{value}");
            if !texts.iter().any(|text| text.contains(&line)) {
                missing.push(line);
            }
        }
    }
    for closed in [Visibility::Members, Visibility::Internal] {
        let line = format!("visibility: {}", closed.name());
        if !texts.iter().any(|text| text.contains(&line)) {
            missing.push(line);
        }
    }
    for kind in EntityKind::ALL {
        let (Layout::Folder(place) | Layout::List(place)) = kind.layout();
        let place = format!("content/{place}");
        if !files.iter().any(|(file, _)| file.starts_with(&place)) {
            missing.push(place);
        }
    }
    ensure!(missing.is_empty(), "{missing:#?}");
    Ok(())
}

#[test]
fn is_told_in_its_languages() -> anyhow::Result<()> {
    let files = demo_site();
    let mut told = BTreeSet::new();
    let mut entries = BTreeSet::new();
    for (file, _) in &files {
        let Some(path) = file
            .strip_prefix("content/")
            .and_then(|path| path.strip_suffix(".md"))
        else {
            continue;
        };
        let (entry, language) = path.split_once('.').unwrap_or((path, "en"));
        let (kind, _) = entry.split_once('/').context("a kind")?;
        entries.insert(entry);
        told.insert((entry, language));
        told.insert((kind, language));
    }
    let everywhere = entries
        .iter()
        .flat_map(|entry| COMPLETE.map(|language| (*entry, language)));
    let kinds: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry.split('/').next())
        .collect();
    let by_kind = kinds
        .iter()
        .flat_map(|kind| WRITTEN.map(|language| (*kind, language)));
    let missing: Vec<_> = everywhere
        .chain(by_kind)
        .filter(|one| !told.contains(one))
        .collect();
    ensure!(missing.is_empty(), "{missing:?}");
    Ok(())
}

#[test]
fn the_same_bytes_for_everyone() -> anyhow::Result<()> {
    let site = by_any_threads_and_cache("public")?;
    ensure_none_says(&site, &OF_MEMBERS)?;
    ensure_none_says(&site, &OF_STAFF)
}

#[test]
fn the_same_bytes_for_members() -> anyhow::Result<()> {
    let site = by_any_threads_and_cache("members")?;
    ensure_none_says(&site, &OF_STAFF)
}

fn by_any_threads_and_cache(edition: &str) -> anyhow::Result<Tree> {
    let site = Site::demo()?;
    let first = built(&site, edition, "1")?;
    let cache = site.root().join(".carsija-cache");
    ensure!(cache.is_dir(), "nothing was kept of the pictures");
    ensure_same(&first, &built(&site, edition, "2")?).context("with two threads, pictures kept")?;
    fs::remove_dir_all(&cache)?;
    ensure_same(&first, &built(&site, edition, "2")?).context("with two threads, nothing kept")?;
    Ok(first)
}

fn ensure_none_says(site: &Tree, closed: &[&str]) -> anyhow::Result<()> {
    for (path, bytes) in site {
        let text = String::from_utf8_lossy(bytes);
        let said = closed.iter().find(|words| text.contains(**words));
        ensure!(said.is_none(), "{path} says {said:?}");
    }
    Ok(())
}

/// Builds into a folder of its own.
fn built(site: &Site, edition: &str, threads: &str) -> anyhow::Result<Tree> {
    let out = tempfile::TempDir::new()?;
    let mut build = carsija();
    build
        .args(["build", "--strict", "--as-of", DEMO_DAY])
        .args(["--edition", edition, "--out"])
        .arg(out.path())
        .arg(site.root())
        .env("RAYON_NUM_THREADS", threads);
    run(&mut build)?.good()?;
    tree(out.path())
}
