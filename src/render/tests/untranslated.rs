//! Entries that aren't written in the language of the reader: the reader stays, and nothing claims
//! that there is a translation.

use std::{fs, path::Path, sync::Arc};

use super::{Plan, Rendered, TestSite, Theme};
use crate::{
    catalogue::Catalogue,
    content::{self, Words},
    edition::Edition,
    model::{Date, PartMut, Record, Visibility, Wording, walk_mut},
    render::Output,
};

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
        // What a machine reads says its language in its own way.
        let is_data = tag.starts_with("script type=\"application/ld+json\"");
        let text = if is_data {
            &text.replace("\"@value\":\"⟦", "")
        } else {
            text
        };
        let is_marked = text.contains('⟦') || tag.contains('⟦');
        let of_tag = tag
            .split_once(" lang=\"")
            .map(|(_, rest)| rest.split('"').next().unwrap());
        let language = of_tag.or(language.map(String::as_str));
        if is_marked && language.is_none_or(|language| language != "en") {
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
            Output::Root | Output::Redirect(..) | Output::NotFound(..)
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

/// The site of this project, with marks around every word of an original and every English message.
fn own_site_marked() -> Rendered {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut content, _) = content::read(folder).unwrap();
    for entry in &mut content.entries {
        let mut marked = (**entry).clone();
        if let Words::Original(record) = &mut marked.words {
            let record = Arc::make_mut(record);
            walk_mut(record, &mut |_, part| match part {
                PartMut::Prose(words) => {
                    // A sum is of no language.
                    if words.contains(char::is_alphabetic) {
                        *words = format!("⟦{words}⟧").into();
                    }
                }
                PartMut::ByLanguage(_) | PartMut::ForStaff(_) => {}
            });
            mark_lists(record);
        }
        *entry = marked.into();
    }
    let (catalogue, _) = Catalogue::assemble(content);
    let theme = tempfile::tempdir().unwrap();
    fs::create_dir(theme.path().join("messages")).unwrap();
    let english = fs::read_to_string(folder.join("themes/default/messages/en.ftl")).unwrap();
    let english: Vec<_> = english.lines().map(message_marked).collect();
    fs::write(theme.path().join("messages/en.ftl"), english.join("\n")).unwrap();
    let (theme, _) = Theme::load(theme.path(), catalogue.site());
    let today = Date::parse("2026-11-28").unwrap();
    let omissions = theme.omissions(&catalogue.site().languages);
    let edition = Edition::new(Arc::new(catalogue), Visibility::Public, today, &omissions);
    let (plan, findings) = Plan::new(&edition, &theme);
    Rendered {
        edition,
        theme,
        plan,
        findings,
    }
}

/// Words of lists that are written once, in marks.
fn mark_lists(record: &mut Record) {
    let mark = |words: &mut Wording| {
        if let Wording::Plain(words) = words {
            *words = format!("⟦{words}⟧");
        }
    };
    match record {
        Record::Person(person) => person
            .function
            .iter_mut()
            .for_each(|one| mark(&mut one.role)),
        Record::Source(source) => {
            source.published_basis.iter_mut().for_each(mark);
            for defect in &mut source.defects {
                defect
                    .note
                    .iter_mut()
                    .chain(&mut defect.locator)
                    .for_each(mark);
            }
        }
        _ => {}
    }
}

/// A line of a file of messages, its words in marks; what languages call themselves is nobody's English.
fn message_marked(line: &str) -> String {
    let is_free =
        |id: &str| id.starts_with('#') || id.starts_with("endonym_") || id.ends_with("_comma");
    match line.split_once(" = ").or_else(|| line.split_once("] ")) {
        Some((id, words)) if !is_free(id) && !words.ends_with("->") => {
            let between = if line.contains(" = ") { " = " } else { "] " };
            format!("{id}{between}⟦{words}⟧")
        }
        Some(_) | None => line.to_owned(),
    }
}

#[test]
fn no_page_of_our_own_site_speaks_english_unmarked() {
    let site = own_site_marked();
    let mut looked_at = 0;
    for (address, output) in site.plan.outputs() {
        let address = address.as_str();
        let is_english = address.starts_with("en/") || !address.contains('/');
        let is_made_otherwise = matches!(output, Output::Static | Output::FacetNames(_));
        if is_english || is_made_otherwise {
            continue;
        }
        let page = site.page(address);
        assert!(
            !page.contains(['\u{fdd0}', '\u{fdd2}', '\u{fdd3}']),
            "{address}"
        );
        if address.ends_with(".html") && page.contains("<body") {
            assert_eq!(unmarked(&page), [""; 0], "{address}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "{looked_at}");
}

#[test]
fn the_same_language_in_latin_letters_is_not_called_untranslated() {
    let practice = PRACTICE.replace("title:", "lang: sr-Latn\ntitle:");
    let settings =
        "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en, sr-Cyrl, sr-Latn]\n";
    let site = TestSite::new("en")
        .with("content/site.yaml", settings)
        .with(
            "content/organisations.yaml",
            "- {id: police, name: {en: Police}, kind: other, sources: [paper]}\n",
        )
        .with("content/practices/council.md", &practice)
        .load();
    let note = |language: &str| {
        let page = site.page(&format!("{language}/practices/council.html"));
        let note = page.split_once("<p class=\"note\">").expect("a note").1;
        note.split('<').next().unwrap().trim().to_owned()
    };
    assert_eq!(note("sr-Cyrl"), "Овај текст је написан латиницом.");
    assert!(note("en").starts_with("This text has not been translated yet."));
}
