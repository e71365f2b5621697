//! What could do harm is left out by itself: the rest is published, and where nothing can be, what was published
//! before goes all the same.
#![expect(clippy::disallowed_methods, reason = "sites are files")]

use std::fs;

use anyhow::ensure;

use crate::{
    closed::places,
    support::{Site, Tree, ensure_same, run, tree},
};

const PRACTICE: &str = "content/practices/zcarefulidz.md";
const AGREED: &str = "{date: 2026-01-02, role: Mayor}";
const EVENT: &str = "content/events/example-event.md";
const EVENT_TEXT: &str = "---\ntitle: Open evening\nkind: event\nsummary: Doors were opened.\ndate: 2026-03-06\nplace: {text: zplacez}\n\
                          topics: [youth-participation]\nsources: [example-source]\nreview: {updated: 2026-11-20}\n---\n\nIt was.\n";
const WISHES: &str = "geo: {lat: 41.52, lon: 21.47}\nseeks: [youth-participation]\nseeks_consent: {date: 2026-01-02, role: Mayor}\nsources: [example-source]\n";
const ALL_AGREED: &str = "letter: {role: Clerk, may_quote: true, may_name: true}";
const NOT_AGREED: &str = "letter: {role: Clerk}";
/// How the words of the first quote begin.
const QUOTED: &str = "zquotedz we opened the doors and people came in";

#[test]
fn what_could_do_harm_waits_and_the_rest_is_published() -> anyhow::Result<()> {
    for (care, code) in [
        ("{sensitivity: high}", "E0603"),
        ("{sensitivity: elevated}", "E0619"),
        ("{sensitivity: elevated, reviewed_on: 2026-11-02}", "E0619"),
        ("{sensitivity: low, groups: [children]}", "E0620"),
    ] {
        let site = site()?;
        run(&mut site.building())?.good()?;
        ensure!(is_there("zcarefulidz", &tree(&site.out())?), "{care}");
        say(&site, &format!("safeguarding: {care}\n"))?;
        run(&mut site.building())?
            .with_code(1)?
            .saying(&[code, "left out"])?;
        let built = tree(&site.out())?;
        for word in ["zcarefulidz", "zcarefultitlez", "zcarefulbodyz"] {
            ensure!(!is_there(word, &built), "{care}: {word} is there");
        }
        ensure!(built.contains_key("en/practices/example-practice.html"));
        let of_members = site.path("members");
        run(site
            .building_into(&of_members)
            .args(["--edition", "members"]))?
        .with_code(1)?;
        ensure!(is_there("zcarefulbodyz", &tree(&of_members)?), "{care}");
    }
    Ok(())
}

#[test]
fn a_letter_is_not_quoted_and_nobody_is_named_without_consent() -> anyhow::Result<()> {
    let site = site()?;
    let with = quoting(&site, ALL_AGREED, "[Zletterauthorz Zname]")?;
    ensure!(is_there("zquotedz", &with) && is_there("Zletterauthorz", &with));
    let without = quoting(&site, NOT_AGREED, "[Zletterauthorz Zname]")?;
    for word in ["zquotedz", "Zletterauthorz", "zspeakeridz"] {
        ensure!(!is_there(word, &without), "{word} is there");
    }
    ensure!(is_there("zcarefulbodyz", &without));
    Ok(())
}

#[test]
fn nobody_is_shown_by_a_reference_that_is_left_out() -> anyhow::Result<()> {
    let site = site()?;
    let open = quoting(&site, ALL_AGREED, "unknown")?;
    ensure!(is_there("zspeakeridz", &open));
    site.replace(
        "content/sources.yaml",
        "- id: letter",
        "- id: letter\n  visibility: internal",
    )?;
    run(&mut site.building())?;
    let built = tree(&site.out())?;
    for word in ["zquotedz", "zspeakeridz", "Zspeaker"] {
        ensure!(!is_there(word, &built), "{word} is there");
    }
    ensure!(is_there("zcarefulbodyz", &built));
    Ok(())
}

#[test]
fn places_quotes_and_wishes_go_though_nothing_can_be_built() -> anyhow::Result<()> {
    let city = "content/cities/example-city.md";
    for (what, file, from, to) in [
        (
            "zcarefulbodyz",
            PRACTICE,
            "sources: [example-source",
            "safeguarding: {geo_precision: country}\nsources: [example-source",
        ),
        ("zquotedz", "content/sources.yaml", ALL_AGREED, NOT_AGREED),
        ("zslipz", "content/sources.yaml", ALL_AGREED, NOT_AGREED),
        ("Zwriter", "content/sources.yaml", ALL_AGREED, NOT_AGREED),
        (
            "Zspeaker",
            "content/people.yaml",
            "public_function: true",
            "public_function: false",
        ),
        ("id=\"seeks\"", city, "seeks_consent: ", "agreed: "),
        (
            "GeoCoordinates",
            city,
            "sources: [example-source",
            "safeguarding: {geo_precision: region}\nsources: [example-source",
        ),
        (
            "zplacez",
            EVENT,
            "sources: [example-source",
            "safeguarding: {geo_precision: region}\nsources: [example-source",
        ),
        (
            "zplacez",
            EVENT,
            "sources: [example-source",
            "safeguarding: {geo_precision: region}\nwrong_key: 1\nsources: [example-source",
        ),
        (
            "id=\"seeks\"",
            city,
            AGREED,
            "{date: 2026-01-02, role: TODO}",
        ),
        (
            "id=\"seeking\"",
            city,
            AGREED,
            "{date: 2026-01-02, role: TODO}",
        ),
    ] {
        let site = site()?;
        site.replace(city, "sources: [example-source]\n", WISHES)?;
        site.write(EVENT, EVENT_TEXT)?;
        let before = quoting(&site, ALL_AGREED, "[Zwriter Zname]")?;
        ensure!(is_there(what, &before), "{what} was never there");
        site.replace(file, from, to)?;
        site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
        let after = held_back(&site)?;
        ensure!(!is_there(what, &after), "{what} is there");
        ensure!(after.contains_key("en/about.html"), "{what}");
    }
    Ok(())
}

#[test]
fn what_could_do_harm_goes_though_its_own_file_is_broken() -> anyhow::Result<()> {
    for field in [
        "safeguarding: {sensitivity: high}\nwrong_key: 1\n",
        "safeguarding: {groups: [children]}\nwrong_key: 1\n",
        "safeguarding: internal\n",
        "safeguarding: {visibility: }\n",
        "safeguarding: {groups: }\n",
        "safeguarding: {sensitivity: elevated, reviewed_by_role: Head, reviewed_on: 2027-01-01}\n",
    ] {
        let site = site()?;
        run(&mut site.building())?.good()?;
        say(&site, field)?;
        let after = held_back(&site)?;
        for word in ["zcarefulidz", "zcarefultitlez", "zcarefulbodyz"] {
            ensure!(!is_there(word, &after), "{field}: {word} is there");
        }
        ensure!(after.contains_key("en/about.html"), "{field}");
    }
    Ok(())
}

#[test]
fn what_is_closed_goes_though_it_is_called_otherwise_since() -> anyhow::Result<()> {
    for (file, text) in [
        ("content/practices/broken.md", "---\ntitle: [\n---\n"),
        ("content/site.yaml", "title: [\n"),
    ] {
        let site = site()?;
        run(&mut site.building())?.good()?;
        say(&site, "safeguarding: {visibility: internal}\n")?;
        let written = site.place(PRACTICE)?;
        fs::rename(&written, written.with_file_name("zotherz.md"))?;
        site.write(file, text)?;
        let after = held_back(&site)?;
        for word in ["zcarefulidz", "zcarefultitlez", "zcarefulbodyz"] {
            ensure!(!is_there(word, &after), "{file}: {word} is there");
        }
        ensure!(after.contains_key("en/about.html"), "{file}");
    }
    // Who may not be named any more is taken out of the file, too.
    let site = site()?;
    let before = quoting(&site, ALL_AGREED, "[Zwriter Zname]")?;
    ensure!(is_there("Zwriter", &before));
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    let after = quoting(&site, NOT_AGREED, "unknown")?;
    ensure!(!is_there("Zwriter", &after));
    ensure!(after.contains_key("en/about.html"));
    Ok(())
}

#[test]
fn a_translation_is_heard_where_the_original_says_nothing() -> anyhow::Result<()> {
    for care in ["{sensitivity: elevated}", "{groups: [children]}"] {
        let site = site()?;
        site.replace(
            "content/site.yaml",
            "languages: [en]",
            "languages: [en, mk]",
        )?;
        site.write(
            "content/practices/zcarefulidz.mk.md",
            format!("---\ntranslation: {{kind: unofficial}}\ntitle: Наслов\nsummary: Опис.\nsafeguarding: {care}\n---\n\nТекст.\n"),
        )?;
        run(&mut site.building())?.with_code(1)?;
        let built = tree(&site.out())?;
        ensure!(!is_there("zcarefulbodyz", &built), "{care}");
        ensure!(built.contains_key("en/about.html"), "{care}");
    }
    Ok(())
}

#[test]
fn what_stays_while_nothing_can_be_built_is_what_a_build_would_give() -> anyhow::Result<()> {
    for (file, from, to) in [
        (
            "content/hubs/upper-valley.md",
            "scope: public",
            "scope: members",
        ),
        (
            "content/cities/tihodol.md",
            "country: ",
            "safeguarding: {geo_precision: region}\ncountry: ",
        ),
        (
            "content/practices/tihodol-night-buses/index.md",
            "kind: written",
            "kind: refused",
        ),
    ] {
        let site = Site::demo()?;
        run(&mut site.building())?.good()?;
        site.replace(file, from, to)?;
        let broken = "content/practices/broken.md";
        site.write(broken, "---\ntitle: [\n---\n")?;
        let stayed = held_back(&site)?;
        fs::remove_file(site.place(broken)?)?;
        let fresh = site.path("fresh");
        run(&mut site.building_into(&fresh))?;
        let built = tree(&fresh)?;
        let pages = stayed.iter().filter(|(path, _)| !path.starts_with('.'));
        for (path, bytes) in pages {
            // Related entries may stand in another order.
            let is_there = built.get(path).map(|built| pieces(built)) == Some(pieces(bytes));
            ensure!(is_there, "{file}: {path}");
        }
        ensure!(stayed.contains_key("404.html"), "{file}");
    }
    Ok(())
}

/// What stands between the tags of a page, and the tags, in no order.
fn pieces(page: &[u8]) -> Vec<&[u8]> {
    let mut pieces: Vec<&[u8]> = page.split(|byte| b"<>".contains(byte)).collect();
    pieces.sort_unstable();
    pieces
}

#[test]
fn nothing_goes_where_nothing_was_closed() -> anyhow::Result<()> {
    let site = Site::demo()?;
    // What is never shown may say what pages say.
    site.replace(
        "content/practices/javorgrad-youth-council.md",
        "sources: ",
        "internal_notes: council\nsources: ",
    )?;
    run(&mut site.building())?;
    let before = tree(&site.out())?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    run(&mut site.building())?.with_code(1)?;
    ensure_same(&before, &tree(&site.out())?)
}

#[test]
fn a_slip_closes_nothing() -> anyhow::Result<()> {
    let site = site()?;
    let before = quoting(&site, ALL_AGREED, "unknown")?;
    for (file, right, wrong) in [
        (PRACTICE, "speaker: zspeakeridz", "speaker: zspeakerid"),
        (PRACTICE, "speaker: zspeakeridz", "speaker: Zspeaker Zname"),
        (
            PRACTICE,
            "example-source, letter]",
            "example-source, leter]",
        ),
        (
            "content/people.yaml",
            "as_of: 2026, source: letter",
            "as_of: 2026, source: leter",
        ),
    ] {
        site.replace(file, right, wrong)?;
        let ended = run(&mut site.building())?.with_code(1)?;
        ended.saying(&["nothing was deleted"])?;
        ensure_same(&before, &tree(&site.out())?)?;
        site.replace(file, wrong, right)?;
    }
    Ok(())
}

fn is_there(word: &str, built: &Tree) -> bool {
    !places(built, word).is_empty()
}

fn site() -> anyhow::Result<Site> {
    let site = Site::small()?;
    let example = fs::read_to_string(site.place("content/practices/example-practice.md")?)?;
    let careful = example
        .replace("An example of a practice note", "zcarefultitlez")
        .replace("The whole story", "zcarefulbodyz");
    site.write(PRACTICE, careful)?;
    Ok(site)
}

/// Puts a field into the practice.
fn say(site: &Site, field: &str) -> anyhow::Result<()> {
    site.replace(
        PRACTICE,
        "sources: [example-source",
        &format!("{field}sources: [example-source"),
    )
}

/// Builds a site that errors hold back, and gives what is published all the same.
fn held_back(site: &Site) -> anyhow::Result<Tree> {
    let ended = run(&mut site.building())?.with_code(1)?;
    ended.saying(&["what may not be seen any more was deleted"])?;
    tree(&site.out())
}

/// The site, with a quote from a letter of which this is said.
fn quoting(site: &Site, letter: &str, authors: &str) -> anyhow::Result<Tree> {
    let sources = fs::read_to_string(site.place("content/sources.yaml")?)?;
    let others = sources.split("- id: letter").next().unwrap_or_default();
    site.write(
        "content/sources.yaml",
        format!(
            "{others}- id: letter\n  title: unknown\n  publisher: not_applicable\n  authors: {authors}\n  kind: letter\n  \
             perspective: [city]\n  published: 2026-10-10\n  lang: en\n  consulted: 2026-11-01\n  \
             defects: [{{text: zslipz and more}}]\n  {letter}\n"
        ),
    )?;
    site.write(
        "content/people.yaml",
        "- id: zspeakeridz\n  name: Zspeaker Zname\n  function: [{role: {en: Head}, as_of: 2026, source: letter}]\n  \
         public_function: true\n  sources: [letter]\n",
    )?;
    if !fs::read_to_string(site.place(PRACTICE)?)?.contains("quotes:") {
        say(
            site,
            &format!(
                "quotes: [{{text: {QUOTED}, speaker: zspeakeridz, role_as_of: 'Head, 2026', source: letter}}]\n"
            ),
        )?;
        site.replace(
            PRACTICE,
            "sources: [example-source]",
            "sources: [example-source, letter]",
        )?;
    }
    run(&mut site.building())?;
    tree(&site.out())
}
