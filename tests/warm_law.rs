//! A site that was loaded again and again, after whatever was done to its files, is the site that is
//! loaded for the first time: the same findings, the same addresses, the same bytes.
//!
//! `CARSIJA_SCRIPTS` says how many random scripts of edits are tried.

#![expect(
    clippy::disallowed_methods,
    reason = "a site is files, and whoever runs a test says how long"
)]

#[path = "support/edits.rs"]
mod edits;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
};

use anyhow::{Context as _, ensure};
use carsija::{
    Changed, Loaded, Options,
    model::{Date, Visibility},
    render::Content,
    search::Related,
};
use edits::{Edited, Random};

const SCRIPTS: u64 = 120;
const LONGEST: usize = 12;
/// An edit after which the two are compared, one in so many.
const COMPARED: usize = 5;

#[test]
fn loading_again_is_as_good_as_loading() -> anyhow::Result<()> {
    let scripts = std::env::var("CARSIJA_SCRIPTS")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(SCRIPTS);
    let (next, sound) = (AtomicU64::new(0), AtomicU64::new(0));
    let work = || -> anyhow::Result<()> {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= scripts {
                return Ok(());
            }
            let found = script(seed).with_context(|| format!("script {seed}"))?;
            sound.fetch_add(found, Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().expect("a worker panicked"))
    })?;
    // Where nothing sound was compared, nothing was compared.
    ensure!(
        sound.into_inner() >= scripts / 4,
        "hardly any site was sound"
    );
    Ok(())
}

/// Plays a script; gives how many of the compared sites were sound.
fn script(seed: u64) -> anyhow::Result<u64> {
    let folder = tempfile::tempdir()?;
    let root = folder.path();
    let mut random = Random::new(seed ^ 0xc0ffee);
    let mut edited = Edited::new(root, seed)?;
    let options = Options {
        audience: *random.pick(&[Visibility::Public, Visibility::Members]),
        today: Date::parse("2026-11-21").context("a date")?,
        base_url: None,
        medium: carsija::disk::Medium::Web,
    };
    let mut warm = carsija::load(root, &options)?;
    let report = carsija::report(root, warm.findings.clone(), &warm.theme);
    ensure!(!report.has_errors(), "{}", report.to_terminal(false));
    let mut played = Vec::new();
    let mut sound = 0;
    for step in 0..=LONGEST {
        let before = stamps(root);
        played.push(edited.edit()?);
        let changed = changed(&before, &stamps(root), &mut random);
        match carsija::load_again(root, &options, &warm, &changed) {
            Ok(again) => warm = again.unwrap_or(warm),
            // Without a content folder there is no site, warm or cold.
            Err(_) => {
                ensure!(carsija::load(root, &options).is_err(), "{played:#?}");
                continue;
            }
        }
        if step == LONGEST || random.below(COMPARED) == 0 {
            let cold = carsija::load(root, &options)?;
            sound += u64::from(same(root, &warm, &cold).with_context(|| format!("{played:#?}"))?);
        }
    }
    Ok(sound)
}

/// The two must be the same; says whether they are sound.
fn same(root: &Path, warm: &Loaded, cold: &Loaded) -> anyhow::Result<bool> {
    let report = |site: &Loaded| carsija::report(root, site.findings.clone(), &site.theme);
    let (one, other) = (report(warm), report(cold));
    ensure!(
        one.to_json() == other.to_json(),
        "warm:\n{}\ncold:\n{}",
        one.to_terminal(false),
        other.to_terminal(false)
    );
    let addresses = |site: &Loaded| -> BTreeSet<String> {
        let outputs = site.plan.outputs();
        outputs.map(|(address, _)| address.to_string()).collect()
    };
    let (one, other) = (addresses(warm), addresses(cold));
    ensure!(
        one == other,
        "addresses: {:#?}",
        one.symmetric_difference(&other).collect::<Vec<_>>()
    );
    for (address, output) in cold.plan.outputs() {
        let related = Related::default();
        let bytes = |site: &Loaded, output| site.render(&related, address, output);
        let there = bytes(cold, output);
        let here = bytes(warm, warm.plan.output(address).context("an address")?);
        ensure!(
            here == there,
            "{address}:\n{}\n\n{}",
            shown(&here),
            shown(&there)
        );
    }
    Ok(!report(cold).has_errors())
}

fn shown(content: &Result<Content, carsija::diagnostics::Diagnostic>) -> String {
    match content {
        Ok(Content::Bytes(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
        Ok(Content::File(file) | Content::Drawing(file)) => file.to_string(),
        Ok(Content::LinkPreview(svg)) => svg.clone(),
        Ok(Content::Rendition(file, rendition)) => format!("{file} {rendition:?}"),
        Err(finding) => format!("{finding:?}"),
    }
}

/// The bytes of all files of the site.
fn stamps(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok);
    walk.filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(root).ok()?.to_str()?.to_owned();
            Some((path, std::fs::read(entry.path()).ok()?))
        })
        .collect()
}

/// What a watcher would tell: the files that changed, or nothing in particular.
fn changed(
    before: &BTreeMap<String, Vec<u8>>,
    after: &BTreeMap<String, Vec<u8>>,
    random: &mut Random,
) -> Changed {
    if random.below(3) == 0 {
        return Changed::Perhaps;
    }
    let all = before.keys().chain(after.keys());
    let files = all.filter(|file| before.get(*file) != after.get(*file));
    Changed::Files(files.cloned().collect())
}
