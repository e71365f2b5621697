//! Sites at the edge: almost nothing in them, or no search at all.

use anyhow::ensure;

use crate::{published::Published, support::Site};

fn page(text: &str) -> (String, String) {
    ("content/pages/about.md".into(), text.into())
}

fn settings(more: &str) -> (String, String) {
    let text =
        format!("title: {{en: Test}}\nbase_url: https://example.org/\nlanguages: [en]\n{more}");
    ("content/site.yaml".into(), text)
}

#[test]
fn a_site_of_one_page() -> anyhow::Result<()> {
    let site = Site::of(&[
        settings(""),
        page("---\ntitle: About us\n---\n\nNeighbours.\n"),
    ])?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    for query in ["about", "neighbour", "neigbours", "kind:page"] {
        ensure!(
            search.addresses(query, "en")? == ["en/about.html"],
            "{query}"
        );
    }
    ensure!(search.addresses("-about", "en")?.is_empty());
    Ok(())
}

#[test]
fn a_page_without_words() -> anyhow::Result<()> {
    let site = Site::of(&[settings(""), page("---\ntitle: \"…\"\n---\n")])?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    ensure!(search.addresses("anything", "en")?.is_empty());
    ensure!(search.addresses("kind:page", "en")? == ["en/about.html"]);
    Ok(())
}

#[test]
fn a_site_of_nothing() -> anyhow::Result<()> {
    let site = Site::of(&[settings("")])?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    ensure!(search.addresses("anything", "en")?.is_empty());
    Ok(())
}

#[test]
fn a_site_that_wants_no_search() -> anyhow::Result<()> {
    let site = Site::of(&[
        settings("search: false\n"),
        page("---\ntitle: About us\n---\n"),
    ])?;
    let built = site.build()?;
    ensure!(!built.keys().any(|path| path.starts_with("search/")));
    Ok(())
}
