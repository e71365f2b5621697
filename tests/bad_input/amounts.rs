//! Small files that ask for far more than they hold.

use std::{
    ffi::OsStr,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::ensure;

use super::{FRONT, PAGE, refused, survived};
use crate::support::{Ended, Site, run};

/// How many things a hostile file holds of one kind: as many as go into a file of a megabyte.
const MANY: usize = 100_000;
/// The memory that a check of such a file may take, in KiB: far less than it asks for.
const MEMORY: u64 = 1_500_000;
/// The most that is said of it, in bytes.
const MOST_SAID: usize = 200_000;

/// A spoilt site must be refused with this code, within bounds of memory and of what is said.
fn bounded(code: &str, spoil: impl FnOnce(&Site) -> anyhow::Result<()>) -> anyhow::Result<Ended> {
    let site = Site::small()?;
    spoil(&site)?;
    let ended = run(&mut checking(&site))?.with_code(1)?;
    ensure!(
        ended.stderr.len() + ended.stdout.len() < MOST_SAID,
        "{} bytes were said",
        ended.stderr.len()
    );
    ended.saying(&[&format!("error[{code}]")])
}

/// A check that may not take more memory than is reasonable.
fn checking(site: &Site) -> Command {
    let mut command = Command::new("sh");
    let limited = format!("ulimit -v {MEMORY} && exec \"$0\" \"$@\"");
    let program = OsStr::new(env!("CARGO_BIN_EXE_carsija"));
    command.arg("-c").arg(limited).arg(program).arg("check");
    command
        .arg(site.root())
        .args(["--as-of", crate::support::DAY]);
    command
}

fn listed(count: usize, item: impl Fn(usize) -> String) -> String {
    let items: Vec<_> = (0..count).map(item).collect();
    items.join(",")
}

#[test]
fn aliases_of_a_long_text() -> anyhow::Result<()> {
    let aliases = listed(MANY, |_| "*a".into());
    let text = format!(
        "---\ntitle: T\naliases: [&a {},{aliases}]\n---\n",
        "z".repeat(MANY)
    );
    bounded("E0108", |site| site.write(PAGE, text)).map(drop)
}

#[test]
fn keys_that_are_unknown() -> anyhow::Result<()> {
    let keys: String = (0..MANY / 2).map(|key| format!("k{key}: 1\n")).collect();
    bounded("E0109", |site| {
        site.write(PAGE, format!("---\ntitle: T\n{keys}---\n"))
    })
    .map(drop)
}

#[test]
fn values_that_are_wrong() -> anyhow::Result<()> {
    for text in [
        listed(MANY, |_| "{}".into()),
        listed(MANY, |item| format!("[{item}]")),
    ] {
        let text = format!("---\ntitle: T\naliases: [{text}]\n---\n");
        bounded("E0109", |site| site.write(PAGE, text))?;
    }
    Ok(())
}

#[test]
fn wrong_values_just_within_the_limit() -> anyhow::Result<()> {
    let text = listed(4_900, |_| "{}".into());
    let text = format!("---\ntitle: T\naliases: [{text}]\n---\n");
    let ended = bounded("E0205", |site| site.write(PAGE, text))?;
    ensure!(ended.stdout.contains("4900 errors"), "{}", ended.stdout);
    Ok(())
}

#[test]
fn items_that_are_wrong() -> anyhow::Result<()> {
    for (code, item) in [
        ("E0204", "- {}\n"),
        ("E0204", "- {id: a}\n"),
        ("E0205", "- a\n"),
    ] {
        bounded(code, |site| {
            site.write("content/topics.yaml", item.repeat(MANY))
        })?;
    }
    Ok(())
}

#[test]
fn an_id_that_stands_again_and_again() -> anyhow::Result<()> {
    let items = "- {id: a, label: {en: A}}\n".repeat(MANY / 4);
    bounded("E0401", |site| site.write("content/topics.yaml", items)).map(drop)
}

#[test]
fn topics_in_a_chain_and_in_a_circle() -> anyhow::Result<()> {
    const TOPICS: usize = 3_000;
    for last in ["", ", broader: t0"] {
        let mut chain = format!("- {{id: t{TOPICS}, label: {{en: T}}{last}}}\n");
        for topic in 0..TOPICS {
            let above = topic + 1;
            chain.push_str(&format!(
                "- {{id: t{topic}, label: {{en: T}}, broader: t{above}}}\n"
            ));
        }
        bounded("E0110", |site| site.write("content/topics.yaml", chain))?;
    }
    Ok(())
}

#[test]
fn references_that_lead_nowhere() -> anyhow::Result<()> {
    const TOPICS: usize = 6_000;
    let mut text = String::new();
    for topic in 0..TOPICS {
        text.push_str(&format!(
            "- {{id: topic-{topic}, label: {{en: T}}, related: [topix-{topic}]}}\n"
        ));
    }
    let ended = bounded("E0501", |site| site.write("content/topics.yaml", text))?;
    ensure!(ended.stdout.contains("6001 errors"), "{}", ended.stdout);
    Ok(())
}

#[test]
fn headings_and_links_without_end() -> anyhow::Result<()> {
    for text in ["# a\n", "[a](#b) ", "![a](b.png) ", "<ab:c> ", "a\n=\n"] {
        bounded("E0109", |site| {
            site.write(PAGE, format!("{FRONT}{}", text.repeat(MANY / 2)))
        })?;
    }
    Ok(())
}

#[test]
fn links_to_headings_with_long_names() -> anyhow::Result<()> {
    let (one, two) = ("a".repeat(4 * MANY), "b".repeat(4 * MANY));
    bounded("E0503", |site| {
        site.write(PAGE, format!("{FRONT}# {one}\n\n[a](#{two})\n"))
    })
    .map(drop)
}

#[test]
fn findings_on_one_long_line() -> anyhow::Result<()> {
    let links = "[č](nowhere.md) ".repeat(9_000);
    let ended = bounded("E0502", |site| {
        site.write(PAGE, format!("{FRONT}{links}\n"))
    })?;
    ensure!(ended.stdout.contains("9000 errors"), "{}", ended.stdout);
    Ok(())
}

#[test]
fn lists_begun_on_one_line() -> anyhow::Result<()> {
    for mark in ["- ", "? ", ": "] {
        let text = format!("---\ntitle: T\naliases:\n  {}a\n---\n", mark.repeat(MANY));
        refused("E0108", PAGE, |site| site.write(PAGE, text))?;
    }
    Ok(())
}

#[test]
fn footnotes_lines_and_marks_are_what_they_are() -> anyhow::Result<()> {
    const SOME: usize = 20_000;
    let notes: String = (0..SOME)
        .map(|note| format!("a[^{note}]\n\n[^{note}]: b\n\n"))
        .collect();
    survived(|site| site.write(PAGE, format!("{FRONT}{notes}")))?;
    for mark in [
        "\n", "[", "![", "`", "*", "*a_ ", "<", "<!--", "]", "[^", "[](", "| ",
    ] {
        survived(|site| site.write(PAGE, format!("{FRONT}{}", mark.repeat(MANY))))?;
    }
    Ok(())
}

#[test]
fn private_numbers_without_end() -> anyhow::Result<()> {
    const SOME: usize = 8_000;
    // Were each looked for from the start, this would take minutes.
    let most = Duration::from_secs(20);
    for number in ["+389 70 123 456 ", "ana.petrova@example.org "] {
        let numbers = number.repeat(SOME);
        for text in [
            format!("{FRONT}{numbers}\n"),
            format!("---\ntitle: T\nsummary: '{numbers}'\n---\n\na\n"),
        ] {
            let site = Site::small()?;
            site.write(PAGE, text)?;
            let began = Instant::now();
            run(&mut checking(&site))?;
            ensure!(began.elapsed() < most, "{:?}", began.elapsed());
        }
    }
    Ok(())
}
