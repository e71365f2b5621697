//! An open call that is written in one language of two.

use anyhow::{Context as _, ensure};

use crate::{published::Published, support::Site};

fn site(more: &str) -> anyhow::Result<Site> {
    let event = |title: &str, kind: &str, more: &str| {
        format!(
            "---\nkind: {kind}\ntitle: {title}\nsummary: Money for small towns.\ndate: 2026-09-01\n\
             place: unknown\norganisers: unknown\ntopics: [safety]\nsources: [paper]\n\
             review: {{updated: 2026-10-01}}\n{more}---\n\nA grant for lamps.\n"
        )
    };
    let call = |title: &str, closes: &str| {
        format!(
            "---\ntitle: {title}\nsummary: Money for towns.\nby: [fund]\ntopics: [safety]\n\
             url: https://example.org/money\nsources: [paper]\ncloses: {closes}\n\
             review: {{updated: 2026-10-01}}\n---\n\nMoney.\n"
        )
    };
    let file = |path: &str, text: String| (format!("content/{path}"), text);
    Site::of(&[
        file(
            "site.yaml",
            format!(
                "title: {{en: Test}}\nbase_url: https://example.org/\nlanguages: [en, sq]\n{more}"
            ),
        ),
        file(
            "topics.yaml",
            "- id: safety\n  label: {en: Safety, sq: Siguria}\n".into(),
        ),
        file(
            "sources.yaml",
            "- id: paper\n  title: A paper\n  publisher: unknown\n  kind: report\n  perspective: [city]\n  \
             published: 2023-03\n  lang: en\n  consulted: 2026-01-10\n"
                .into(),
        ),
        file(
            "events/lamps.md",
            event("Lamps", "call", "deadline: 2026-12-24\n"),
        ),
        file("events/lamps-given.md", event("Lamps given", "news", "")),
        file(
            "organisations.yaml",
            "- id: fund\n  name: {en: Fund}\n  kind: fund\n  sources: [paper]\n".into(),
        ),
        file("calls/past.md", call("Past lamps", "2025-03-01")),
        file(
            "calls/river.md",
            call("River rooms", "2027-03-31\nopens: 2027-01-15\namount: {max: 5000, currency: EUR}"),
        ),
        file("calls/always.md", call("Week at a desk", "not_applicable")),
    ])
}

#[test]
fn a_call_is_found_by_what_its_page_calls_it_and_by_its_day() -> anyhow::Result<()> {
    let site = site("")?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    for query in [
        "grant deadline",
        "open call",
        "24.12.2026",
        "2026-12-24 grant",
        "December 2026",
        "24 December",
    ] {
        let found = search.addresses(query, "en")?;
        ensure!(
            found
                .first()
                .is_some_and(|first| first == "en/events/lamps.html"),
            "{query}: {found:?}"
        );
    }
    Ok(())
}

#[test]
fn the_card_of_what_is_not_translated_says_where_it_is_written() -> anyhow::Result<()> {
    for (more, wanted) in [
        ("", "en,/events/lamps.html"),
        ("untranslated: link\n", "en/events/lamps.html"),
    ] {
        let site = site(more)?;
        site.build()?;
        let mut search = Published::in_folder(&site.out())?;
        let hits = search.found("grant deadline", "sq")?.hits;
        let first = hits.first().context("a result")?;
        ensure!(first.card.url == wanted, "{}", first.card.url);
    }
    Ok(())
}

#[test]
fn a_call_that_is_open_comes_first_and_its_card_says_until_when() -> anyhow::Result<()> {
    let site = site("")?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    let hits = search.found("deadline", "en")?.hits;
    let cards: Vec<_> = hits
        .iter()
        .map(|hit| (hit.card.url.as_str(), hit.card.label.as_str()))
        .collect();
    ensure!(
        cards
            == [
                (
                    "en,/events/lamps.html",
                    "Event. Open until 24 December 2026"
                ),
                ("en,/calls/always.html", "Call. Always open."),
                (
                    "en,/calls/river.html",
                    "Call. Not open yet: from 15 January 2027 until 31 March 2027"
                ),
                ("en,/calls/past.html", "Call. Closed on 1 March 2025"),
            ],
        "{cards:?}"
    );
    let found = search.addresses("5000", "en")?;
    ensure!(
        found == ["en/calls/river.html"],
        "an amount leads to the call that gives it: {found:?}"
    );
    Ok(())
}
