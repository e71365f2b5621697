//! The law of the preview: after any edits, at rest, what is served is what a build writes; and where
//! the check finds errors, the preview tells the same, and what was right before stays.
#![expect(
    clippy::disallowed_methods,
    reason = "whoever runs a test says how long"
)]

use std::{collections::BTreeMap, thread::sleep, time::Duration};

use anyhow::{Context as _, ensure};

use crate::{
    edits::Edited,
    preview::{Preview, without_script},
    support::{DAY, Site, carsija, run, tree},
};

/// How many scripts are played, unless `CARSIJA_SERVED_SCRIPTS` says otherwise.
const SCRIPTS: u64 = 4;
const EDITS: usize = 5;
/// How often, and how long apart, it is looked whether the preview has come to rest.
const TRIES: usize = 60;
const PAUSE: Duration = Duration::from_millis(150);

#[test]
fn at_rest_it_serves_what_a_build_writes() -> anyhow::Result<()> {
    let scripts = std::env::var("CARSIJA_SERVED_SCRIPTS")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(SCRIPTS);
    for seed in 0..scripts {
        script(seed).with_context(|| format!("script {seed}"))?;
    }
    Ok(())
}

fn script(seed: u64) -> anyhow::Result<()> {
    let site = Site::of(&[])?;
    let mut edited = Edited::new(&site.root(), 1000 + seed)?;
    let preview = Preview::of(site)?;
    let mut good = compare(&preview)?.context("the site is sound at first")?;
    let mut played = Vec::new();
    for step in 0..EDITS {
        played.push(if step == EDITS - 1 {
            edited.mend_all()?
        } else {
            edited.edit()?
        });
        // The content folder may be gone: then there is nothing to compare with.
        if !preview.site.root().join("content").is_dir() {
            continue;
        }
        match compare(&preview).with_context(|| format!("{played:#?}"))? {
            Some(built) => good = built,
            None => still(&preview, &good).with_context(|| format!("{played:#?}"))?,
        }
    }
    Ok(())
}

/// Waits until the preview rests on the files as they are, and compares it with a build of them; `None`
/// where they have errors.
fn compare(preview: &Preview) -> anyhow::Result<Option<BTreeMap<String, Vec<u8>>>> {
    let site = &preview.site;
    let mut check = carsija();
    check.arg("check").arg(site.root());
    let ended = run(check.args(["--as-of", DAY, "--format", "json"]))?;
    let wanted: serde_json::Value = serde_json::from_str(&ended.stdout)?;
    settle(preview, &wanted)?;
    let mut states = preview.watch("/en/index.html")?;
    states.rest()?;
    let told = preview.notes("/en/index.html")?;
    ensure!(
        found(&told) == found(&wanted),
        "the preview tells {told:#}, the check {wanted:#}"
    );
    if ended.code != Some(0) {
        return Ok(None);
    }
    let of_members = site.path("members");
    run(site
        .building_into(&of_members)
        .args(["--edition", "members"]))?
    .good()?;
    serves(preview, "/-/members", &tree(&of_members)?).context("the edition of members")?;
    run(&mut site.building())?.good()?;
    let built = tree(&site.out())?;
    serves(preview, "", &built)?;
    Ok(Some(built))
}

/// Below this address must be served what was built.
fn serves(preview: &Preview, below: &str, built: &BTreeMap<String, Vec<u8>>) -> anyhow::Result<()> {
    // It may not have heard of the change yet, but must before long.
    for _ in 0..TRIES {
        if differing(preview, below, built)?.is_none() {
            break;
        }
        sleep(PAUSE);
    }
    let differing = differing(preview, below, built)?;
    ensure!(differing.is_none(), "{differing:?} differs");
    Ok(())
}

/// A file that is served otherwise than it was built.
fn differing(
    preview: &Preview,
    below: &str,
    built: &BTreeMap<String, Vec<u8>>,
) -> anyhow::Result<Option<String>> {
    preview.watch(&format!("{below}/en/index.html"))?.rest()?;
    for (file, bytes) in built {
        if file.starts_with(".carsija-") {
            continue;
        }
        let reply = preview.get(&format!("{below}/{}", file.replace(' ', "%20")))?;
        if reply.status != 200 || without_script(&reply.body) != *bytes {
            return Ok(Some(file.clone()));
        }
    }
    Ok(None)
}

/// Waits until the preview knows of what the check finds. It may take a moment to hear of a change.
fn settle(preview: &Preview, wanted: &serde_json::Value) -> anyhow::Result<()> {
    for _ in 0..TRIES {
        sleep(PAUSE);
        preview.watch("/en/index.html")?.rest()?;
        if found(&preview.notes("/en/index.html")?) == found(wanted) {
            return Ok(());
        }
    }
    Ok(())
}

/// What stands in a report, whoever tells it.
fn found(report: &serde_json::Value) -> Vec<String> {
    let findings = report["findings"].as_array().into_iter().flatten();
    let mut found: Vec<String> = findings
        .map(|one| {
            let of = |key: &str| one[key].to_string();
            format!(
                "{} {} {} {} {}",
                of("file"),
                of("line"),
                of("column"),
                of("code"),
                of("message")
            )
        })
        .collect();
    found.sort();
    found
}

/// The pages that were right before must be there as they were. (Pictures are read from the disk.)
fn still(preview: &Preview, good: &BTreeMap<String, Vec<u8>>) -> anyhow::Result<()> {
    for (file, bytes) in good {
        if file.starts_with(".carsija-") || file.starts_with("media/") {
            continue;
        }
        let reply = preview.get(&format!("/{file}"))?;
        ensure!(
            without_script(&reply.body) == *bytes,
            "{file} is no longer as it was"
        );
    }
    Ok(())
}
