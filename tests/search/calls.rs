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
