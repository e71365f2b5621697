//! Entries that aren't written in the language of the reader: the reader stays, and nothing claims
//! that there is a translation.

use super::{Rendered, TestSite};
use crate::render::Output;

/// A practice in which every word of its author stands in marks.
const PRACTICE: &str = "---
title: ⟦A council⟧
summary: ⟦A council of the city.⟧
cities: [elbasan]
topics: [youth]
status: ongoing
partners: [{org: police, note: ⟦They lend the room.⟧}]
brief: {problem: ⟦Crime.⟧, approach: ⟦They meet.⟧, results: ⟦Fewer.⟧, takes: ⟦A room.⟧, first_step: ⟦Ask.⟧}
evidence:
  level: E0
  limits: ⟦One voice.⟧
  harms: ⟦None seen.⟧
  outcomes:
    - {outcome: ⟦Thefts⟧, indicator: ⟦reports⟧, unit: ⟦a year⟧, direction: improved, design: ⟦counted⟧, source: paper, locator: ⟦page⟧}
cost: {band: lt_5k, basis: ⟦Rent alone.⟧}
requirements:
  mandate: ⟦A decision.⟧
  skills: [⟦Patience⟧]
  materials: [{label: ⟦Rules⟧, url: 'https://example.org/rules'}]
delivery: {mode: ⟦Meetings⟧, place: ⟦Town hall⟧}
transferability: {core: [⟦Talk⟧], adaptable: [⟦Place⟧], preconditions: unknown, not_if: [⟦War⟧]}
lessons: {worked: ⟦Tea.⟧, did_not_work: ⟦Mail.⟧}
facts: [{id: seats, label: ⟦Seats⟧, value: 12, unit: ⟦chairs⟧, as_of: 2020, source: paper, locator: ⟦annex⟧}]
contact: {via: city, role: ⟦Secretary⟧}
questions: [⟦Who pays?⟧]
sources: [paper]
review: {updated: 2026-01-10, changelog: [{date: 2026-01-10, note: ⟦Begun⟧}]}
---
⟦The text⟧ as it was written.
";

fn site(more: &str) -> Rendered {
    let settings = format!(
        "title: {{en: Test}}\nbase_url: https://example.org/\nlanguages: [en, mk, sq]\n{more}"
    );
    TestSite::new("en, mk, sq")
        .with("content/site.yaml", &settings)
        .with("content/organisations.yaml", "- {id: police, name: {en: Police}, kind: other, sources: [paper]}\n")
        .with("content/practices/council.md", PRACTICE)
        .with(
            "content/practices/council.sq.md",
            "---\ntranslation: {kind: official}\ntitle: Një këshill\nsummary: Një këshill i qytetit.\nbrief: {problem: Krim., approach: Takohen., results: Më pak., takes: Një dhomë.}\n---\nTeksti.\n",
        )
        .load()
}

/// The pieces of a page that hold marks, with the nearest language that an element around them says.
fn unmarked(page: &str) -> Vec<String> {
    let mut languages: Vec<Option<String>> = Vec::new();
    let mut found = Vec::new();
    let body = page.split_once("<body").unwrap().1;
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let is_void = [
            "img", "input", "link", "meta", "br", "source", "path", "rect",
        ]
        .iter()
        .any(|name| tag.split([' ', '/']).next() == Some(name));
        if tag.starts_with('/') {
            languages.pop();
        } else if !is_void && !tag.starts_with('!') {
            let own = tag
                .split_once(" lang=\"")
                .map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
            languages.push(own);
        }
        let language = languages.iter().rev().flatten().next();
        if text.contains('⟦') && language.is_none_or(|language| language != "en") {
            found.push(piece.to_owned());
        }
    }
    found
}

#[test]
fn an_entry_has_a_page_in_every_language_and_says_what_is_in_which() {
    let site = site("");
    assert_eq!(site.findings, []);
    let page = site.page("mk/practices/council.html");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"mk\""));
    assert!(page.contains("<h1><span lang=\"en\" dir=\"ltr\">⟦A council⟧</span></h1>"));
    assert!(page.contains("<div lang=\"en\" dir=\"auto\">\n<p>⟦The text⟧"));
    assert!(page.contains("Текстот сѐ уште не е преведен. Јазик на текстот: англиски."));
    assert_eq!(unmarked(&page), [""; 0]);
    assert!(!page.contains(['\u{fdd0}', '\u{fdd1}', '\u{fdd2}', '\u{fdd3}', '\u{fdd4}']));
    // In its own language nothing needs to be marked.
    assert!(
        site.page("en/practices/council.html")
            .contains("<h1>⟦A council⟧</h1>")
    );
}

#[test]
fn only_what_is_written_in_a_language_is_claimed() {
    let site = site("");
    let base = "https://example.org";
    for tag in ["en", "mk", "sq"] {
        let page = site.page(&format!("{tag}/practices/council.html"));
        let original = if tag == "sq" { "sq" } else { "en" };
        let canonical =
            format!("<link rel=\"canonical\" href=\"{base}/{original}/practices/council.html\">");
        assert!(page.contains(&canonical), "{tag}");
        assert!(!page.contains("rel=\"alternate\" hreflang=\"mk\""), "{tag}");
        let x_default = format!("hreflang=\"x-default\" href=\"{base}/en/practices/council.html\"");
        assert_eq!(page.contains(&x_default), tag != "mk");
    }
    let sitemap = site.page("sitemap.xml");
    assert!(!sitemap.contains("/mk/practices/council.html"));
    assert!(sitemap.contains("/sq/practices/council.html") && sitemap.contains("x-default"));
    let feed = site.page("mk/feed.xml");
    assert!(
        feed.contains("/en/practices/council.html") && !feed.contains("/mk/practices/council.html")
    );
    let own = |tag: &str| {
        let item = site
            .edition
            .items()
            .find(|item| item.key.to_string() == "practice:council");
        let language = crate::model::Language::parse(tag).unwrap();
        site.edition.has_own_page(item.unwrap(), &language)
    };
    assert!(own("en") && own("sq") && !own("mk"));
}

#[test]
fn the_switch_keeps_the_page() {
    let site = site("");
    for (address, output) in site.plan.outputs() {
        let has_switch = !matches!(
            output,
            Output::Root | Output::Redirect(..) | Output::NotFound
        );
        if !address.as_str().ends_with(".html") || !has_switch {
            continue;
        }
        let page = site.page(address.as_str());
        let (_, switch) = page.split_once("class=\"tongues\"").unwrap();
        let (switch, _) = switch.split_once("</nav>").unwrap();
        let is_home = matches!(output, Output::Home(_));
        assert_eq!(switch.matches("<a ").count(), 3);
        assert!(
            is_home
                || !switch.contains("/index.html\" lang")
                || address.as_str().contains("/index.html"),
            "{address}"
        );
    }
}

#[test]
fn a_site_can_lead_to_the_original_instead() {
    let site = site("untranslated: link\n");
    let mk = crate::catalogue::Address::new("mk/practices/council.html");
    assert_eq!(site.plan.output(&mk), None);
    let page = site.page("en/practices/council.html");
    let (_, switch) = page.split_once("class=\"tongues\"").unwrap();
    assert!(switch.contains("lang=\"mk\" hreflang=\"en\""), "{switch}");
    assert!(
        page.contains("<a href=\"../../sq/practices/council.html\" lang=\"sq\" hreflang=\"sq\">")
    );
    assert!(
        site.page("mk/browse/index.html")
            .contains("../../en/practices/council.html")
    );
}
