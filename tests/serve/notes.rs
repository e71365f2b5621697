//! What an editor is told beside a page.

use anyhow::{Context as _, ensure};

use crate::{preview::Preview, support::Site};

const PRACTICE: &str = "/en/practices/example-practice.html";

#[test]
fn an_editor_is_told_what_matters_of_an_entry() -> anyhow::Result<()> {
    let preview = Preview::started(Site::small()?, &["--editor", "vscode"])?;
    let notes = preview.notes(PRACTICE)?;
    let entry = &notes["entry"];
    ensure!(
        entry["file"] == "content/practices/example-practice.md",
        "{notes:#}"
    );
    let open = entry["href"].as_str().context("a link to the editor")?;
    ensure!(
        open.starts_with("vscode://file/") && open.ends_with("example-practice.md:1:1"),
        "{open}"
    );
    ensure!(
        entry["visibility"] == "public" && !entry["review"].is_null(),
        "{notes:#}"
    );
    let unknown = entry["unknown"].as_array().context("a list")?;
    ensure!(
        unknown.iter().any(|one| one["question"].is_string()),
        "{notes:#}"
    );
    let lengths = entry["lengths"].as_array().context("a list")?;
    ensure!(
        lengths.iter().any(|one| one["field"] == "brief.problem"),
        "{notes:#}"
    );
    ensure!(
        entry["to"]
            .as_array()
            .is_some_and(|links| !links.is_empty()),
        "{notes:#}"
    );
    Ok(())
}

#[test]
fn the_site_says_in_which_editor_files_are_opened() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.replace("content/site.yaml", "# editor: vscode", "editor: zed")?;
    let preview = Preview::of(site)?;
    let mut told = preview.watch(PRACTICE)?;
    told.rest()?;
    let opened = || -> anyhow::Result<String> {
        let href = &preview.notes(PRACTICE)?["entry"]["href"];
        Ok(href.as_str().unwrap_or_default().to_owned())
    };
    ensure!(opened()?.starts_with("zed://file/"), "{}", opened()?);
    preview
        .site
        .replace("content/site.yaml", "editor: zed", "editor: cursor")?;
    told.until(|_| opened().is_ok_and(|href| href.starts_with("cursor://")))?;
    preview.site.replace(
        "content/site.yaml",
        "editor: cursor",
        "editor: 'javascript:{file}'",
    )?;
    told.until(|told| told.errors == 1 && opened().is_ok_and(|href| href.is_empty()))?;
    Ok(())
}

#[test]
fn what_is_wrong_is_told_with_its_place() -> anyhow::Result<()> {
    let preview = Preview::started(Site::small()?, &["--editor", "my://open/{file}@{line}"])?;
    preview.watch(PRACTICE)?.rest()?;
    let file = "content/practices/example-practice.md";
    preview.site.replace(file, "example-city", "exmple-city")?;
    preview.watch(PRACTICE)?.until(|told| told.errors > 0)?;
    let notes = preview.notes(PRACTICE)?;
    ensure!(notes["broken"] == true, "{notes:#}");
    let finding = &notes["here"][0];
    ensure!(
        finding["excerpt"][0]["marked"] == "exmple-city",
        "{notes:#}"
    );
    ensure!(
        finding["help"]
            .as_str()
            .is_some_and(|help| help.contains("example-city")),
        "{notes:#}"
    );
    let line = finding["line"].to_string();
    ensure!(
        finding["href"]
            .as_str()
            .is_some_and(|href| href.ends_with(&format!("@{line}"))),
        "{notes:#}"
    );
    Ok(())
}

#[test]
fn quotes_are_compared_with_their_sources_while_they_are_written() -> anyhow::Result<()> {
    const PRACTICE: &str = "/en/practices/novi-pazar-human-security-partnership.html";
    let file = "content/practices/novi-pazar-human-security-partnership.md";
    let preview = Preview::of(Site::real()?)?;
    let mut told = preview.watch(PRACTICE)?;
    told.rest()?;
    let states = || -> anyhow::Result<Vec<String>> {
        let notes = preview.notes(PRACTICE)?;
        let cited = notes["entry"]["cited"].as_array().context("a list")?;
        let state = |one: &serde_json::Value| one["state"].as_str().map(str::to_owned);
        cited
            .iter()
            .map(|one| state(one).context("a state"))
            .collect()
    };
    ensure!(states()? == ["found", "found"], "{:?}", states()?);

    preview.site.replace(
        file,
        "a sense of belonging. There",
        "a feeling of belonging. There",
    )?;
    told.until(|told| told.errors == 1)?;
    let notes = preview.notes(PRACTICE)?;
    let quote = &notes["entry"]["cited"][1];
    ensure!(quote["state"] == "differs", "{notes:#}");
    ensure!(quote["words"]["marked"] == "feeling", "{notes:#}");
    ensure!(
        notes["here"][0]["excerpt"][0]["marked"] == "feeling",
        "{notes:#}"
    );

    preview.site.replace(
        file,
        "a feeling of belonging. There",
        "a sense of belonging. There",
    )?;
    told.until(|told| told.errors == 0)?;
    ensure!(states()? == ["found", "found"], "{:?}", states()?);

    let fingerprint = "content/sources/src-undp-novi-pazar-2012.fingerprint";
    preview.site.write(fingerprint, "nothing of use")?;
    told.until(|told| told.errors == 1)?;
    ensure!(states()? == ["unchecked", "unchecked"], "{:?}", states()?);
    Ok(())
}

#[test]
fn the_same_page_can_be_seen_as_members_see_it() -> anyhow::Result<()> {
    let site = Site::small()?;
    let page = "content/pages/about.md";
    site.replace(
        page,
        "---\n\nSay",
        "safeguarding: {visibility: internal}\n---\n\nSay",
    )?;
    let preview = Preview::of(site)?;
    ensure!(preview.get("/en/about.html")?.status == 404);
    ensure!(preview.get("/-/members/en/about.html")?.status == 404);
    let internal = preview.get("/-/internal/en/about.html")?;
    ensure!(internal.status == 200, "{}", internal.text());
    let notes = preview.notes("/-/internal/en/about.html")?;
    ensure!(notes["entry"]["visibility"] == "internal", "{notes:#}");
    let there: Vec<bool> = notes["editions"]
        .as_array()
        .context("editions")?
        .iter()
        .map(|edition| edition["there"] == true)
        .collect();
    ensure!(there == [false, false, true], "{notes:#}");
    Ok(())
}

#[test]
fn an_editor_is_told_whether_a_translation_is_up_to_date() -> anyhow::Result<()> {
    const MACEDONIAN: &str = "/mk/practices/example-practice.html";
    // «page_translated_earlier» in the messages of that language.
    const EARLIER: &str = "Изворниот текст оттогаш е изменет";
    let original = "content/practices/example-practice.md";
    let translation = "content/practices/example-practice.mk.md";
    let site = Site::small()?;
    site.replace(
        "content/site.yaml",
        "languages: [en]",
        "languages: [en, mk]",
    )?;
    site.write(
        translation,
        "---\ntranslation: {kind: unofficial, of: en}\ntitle: Ноќ\nsummary: Една ноќ.\nbrief:\n  problem: \
         Темно.\n  approach: Светло.\n  results: unknown\n  takes: unknown\n---\n\nНоќ.\n",
    )?;
    let preview = Preview::of(site)?;
    let mut told = preview.watch(MACEDONIAN)?;
    told.rest()?;
    let macedonian = || -> anyhow::Result<serde_json::Value> {
        let notes = preview.notes(MACEDONIAN)?;
        Ok(notes["entry"]["texts"][1].clone())
    };
    let before = macedonian()?;
    ensure!(before["state"] == "unrecorded", "{before:#}");
    let hash = before["of_hash"].as_str().context("a hash to write")?;

    preview
        .site
        .replace(translation, "of: en", &format!("of: en, of_hash: {hash}"))?;
    let current = told.until(|_| macedonian().is_ok_and(|text| text["state"] == "current"))?;
    ensure!(macedonian()?["state"] == "current", "{:#}", macedonian()?);
    ensure!(macedonian()?["of_hash"].is_null(), "{:#}", macedonian()?);
    ensure!(!preview.get(MACEDONIAN)?.text().contains(EARLIER));

    preview
        .site
        .replace(original, "summary: ", "summary: Not as before. ")?;
    told.until(|told| told.mark != current.mark)?;
    ensure!(macedonian()?["state"] == "earlier", "{:#}", macedonian()?);
    ensure!(macedonian()?["of_hash"] != *hash, "{:#}", macedonian()?);
    // The words for readers await a translation, so they are English.
    ensure!(preview.get(MACEDONIAN)?.text().contains(EARLIER));
    Ok(())
}
