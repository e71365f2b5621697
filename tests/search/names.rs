//! What is found by its code, and what is called by what it is.

use anyhow::ensure;

use crate::{published::Published, support::Site};

fn site() -> anyhow::Result<Site> {
    let file = |name: &str, text: &str| (format!("content/{name}.yaml"), text.to_owned());
    Site::of(&[
        file(
            "site",
            "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en, mk]\n",
        ),
        file(
            "topics",
            "- id: safety\n  label: {en: Safety, mk: Безбедност}\n  match: {sdg: [\"16.1\"], iati: [\"15220\"]}\n\
             - id: money\n  label: {en: Money, mk: Пари}\n  match: {sdg: [\"16.a\"]}\n\
             - id: sixteen\n  label: {en: Sixteen lamps, mk: Шеснаесет светилки}\n  \
             definition: {en: 16 lamps and 16 more lamps., mk: 16 светилки.}\n",
        ),
        file(
            "sources",
            "- id: untold\n  visibility: public\n  title: unknown\n  publisher: Lamp Office\n  kind: report\n  perspective: [city]\n  \
             published: 2023-03\n  lang: en\n  consulted: 2026-01-10\n",
        ),
    ])
}

#[test]
fn a_topic_is_found_by_the_goals_that_it_serves() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    for (query, language) in [
        ("SDG 16", "en"),
        ("SDG 16.1", "en"),
        ("IATI 15220", "en"),
        ("SDG 16", "mk"),
        ("ЦОР 16", "mk"),
    ] {
        let found = search.addresses(query, language)?;
        let want = ["safety", "money"].map(|topic| format!("{language}/topics/{topic}.html"));
        let is_wanted = found.first().is_some_and(|first| want.contains(first));
        ensure!(is_wanted, "{query}: {found:?}");
    }
    let found = search.addresses("SDG 16.a ", "en")?;
    ensure!(
        found
            .first()
            .is_some_and(|first| first == "en/topics/money.html"),
        "{found:?}"
    );
    Ok(())
}

#[test]
fn a_source_without_a_title_is_called_by_what_it_is() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    for (language, word) in [("en", "Untitled"), ("mk", "2023")] {
        let hits = search.found("Lamp Office ", language)?.hits;
        let source = hits.iter().find(|hit| hit.card.url.contains("untold"));
        let title = source.map(|hit| hit.card.title.as_str());
        ensure!(title.is_some_and(|title| title.contains(word)), "{title:?}");
    }
    Ok(())
}
