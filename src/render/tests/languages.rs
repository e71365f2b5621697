//! The languages that the default theme speaks: complete, with the same variables and the right
//! plurals; and languages that borrow words and say so.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Rendered, TestSite};
use crate::{diagnostics::Code, model::Language};

/// All that the theme speaks but English.
const SPOKEN: [&str; 5] = ["mk", "sq", "sr-Cyrl", "sr-Latn", "bs"];
const ALL: &str = "en, mk, sq, sr-Cyrl, sr-Latn, bs";

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn said(site: &Rendered, tag: &str, id: &str, n: i64) -> String {
    let arguments: FluentArgs<'_> = [
        ("n", FluentValue::from(n)),
        ("total", FluentValue::from(200)),
    ]
    .into_iter()
    .collect();
    site.theme.message(id, &arguments, &language(tag))
}

/// The pages of a language, by address.
fn pages_of<'a>(site: &'a Rendered, tag: &'a str) -> impl Iterator<Item = (String, String)> + 'a {
    let prefix = format!("{tag}/");
    let addresses = site
        .plan
        .outputs()
        .map(|(address, _)| address.as_str().to_owned());
    addresses
        .filter(move |address| address.starts_with(&prefix) && address.ends_with(".html"))
        .map(|address| {
            let page = without_part_in_english(site.page(&address));
            (address, page)
        })
}

/// A page without the part that is for those who read English: nobody knows who looks for what isn't there.
fn without_part_in_english(page: String) -> String {
    let Some((before, rest)) = page.split_once("<section class=\"elsewhere\" lang=\"en\"") else {
        return page;
    };
    let (_, after) = rest.split_once("</section>").unwrap();
    format!("{before}{after}")
}

/// The English words of the theme, each in marks.
fn marked_english() -> String {
    let english = include_str!("../../../themes/default/messages/en.ftl");
    let is_id = |id: &str| id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let marked = english.lines().map(|line| match line.split_once(" = ") {
        Some((id, text))
            if is_id(id)
                && !text.ends_with("->")
                && text.contains(char::is_alphabetic)
                && !id.starts_with("endonym") =>
        {
            format!("{id} = ⟦{text}⟧\n")
        }
        _ => match line.split_once("] ") {
            Some((key, text)) if line.starts_with(' ') => format!("{key}] ⟦{text}⟧\n"),
            _ => format!("{line}\n"),
        },
    });
    marked.collect()
}

#[test]
fn every_language_is_complete_and_asks_for_what_english_asks_for() {
    // A language that lacks a message, has one too many or other variables, is a finding.
    let site = TestSite::new(ALL).load();
    assert_eq!(site.findings, []);
    for tag in SPOKEN {
        assert_eq!(site.theme.lender(&language(tag)), None, "{tag}");
    }
}

#[test]
fn no_english_is_on_the_pages_of_other_languages() {
    let site = TestSite::new(ALL)
        .with("messages/en.ftl", &marked_english())
        .load();
    assert_eq!(site.findings, []);
    assert!(site.page("en/index.html").contains("⟦Practices⟧"));
    for tag in SPOKEN {
        let mut pages = 0;
        for (address, page) in pages_of(&site, tag) {
            assert!(!page.contains('⟦'), "{address} speaks English");
            pages += 1;
        }
        assert!(pages > 10, "{tag} has {pages} pages");
    }
}

#[test]
fn what_a_language_borrows_says_its_language() {
    let site = TestSite::new("en, ar")
        .with("messages/en.ftl", &marked_english())
        .with("messages/ar.ftl", "nav_practices = ممارسات\n")
        .load();
    let codes: Vec<_> = site.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::MissingMessages]);
    for (address, page) in pages_of(&site, "ar") {
        for piece in page.split('<').filter(|piece| piece.contains('⟦')) {
            let (tag, text) = piece.split_once('>').unwrap();
            let is_told = tag.contains("lang=\"en\"") || tag.starts_with("title");
            assert!(!text.contains('⟦') || is_told, "{address}: <{piece}");
        }
        assert!(!page.contains(['\u{fdd0}', '\u{fdd1}', '\u{fdd2}']));
    }
    let home = site.page("ar/index.html");
    assert!(home.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(home.contains(">ممارسات</a>"));
    assert!(home.contains("<span lang=\"en\" dir=\"ltr\">⟦Cities⟧</span></a>"));
    assert!(home.contains("<nav aria-label=\"⟦Main⟧\">"));
}

#[test]
fn english_pages_are_the_same_whatever_else_is_spoken() {
    let alone = TestSite::new("en").load().page("en/practices/council.html");
    assert!(!alone.contains("<span lang"));
}

#[test]
fn numbers_choose_the_form_of_their_language() {
    let site = TestSite::new(ALL).load();
    let numbers = [1, 2, 5, 11, 21, 22, 25, 100, 101];
    for (tag, forms) in [
        (
            "mk",
            [
                "пракса",
                "пракси",
                "пракси",
                "пракси",
                "пракса",
                "пракси",
                "пракси",
                "пракси",
                "пракса",
            ],
        ),
        (
            "sr-Cyrl",
            [
                "пракса",
                "праксе",
                "пракси",
                "пракси",
                "пракса",
                "праксе",
                "пракси",
                "пракси",
                "пракса",
            ],
        ),
        (
            "sr-Latn",
            [
                "praksa", "prakse", "praksi", "praksi", "praksa", "prakse", "praksi", "praksi",
                "praksa",
            ],
        ),
        (
            "bs",
            [
                "praksa", "prakse", "praksi", "praksi", "praksa", "prakse", "praksi", "praksi",
                "praksa",
            ],
        ),
        (
            "sq",
            [
                "praktikë",
                "praktika",
                "praktika",
                "praktika",
                "praktika",
                "praktika",
                "praktika",
                "praktika",
                "praktika",
            ],
        ),
    ] {
        for (n, form) in numbers.into_iter().zip(forms) {
            assert_eq!(said(&site, tag, "browse_all", n), format!("{n} {form}."));
            let some = said(&site, tag, "browse_some", n);
            assert!(some.starts_with(&format!("{n} {form} ")), "{some}");
        }
    }
    assert_eq!(
        said(&site, "sr-Cyrl", "time_to_results", 3),
        "3 месеца до првих резултата"
    );
    assert_eq!(
        said(&site, "sr-Latn", "time_to_start", 12),
        "12 meseci od odluke do početka"
    );
    assert_eq!(
        said(&site, "bs", "time_to_start", 21),
        "21 mjesec od odluke do početka"
    );
    assert_eq!(
        said(&site, "mk", "time_to_start", 0),
        "без чекање од одлуката до почетокот"
    );
}

#[test]
fn a_script_chooses_plurals_by_the_same_names() {
    let site = TestSite::new(ALL).load();
    let address = site.theme.static_files().map(ToString::to_string);
    let scripts: BTreeSet<_> = address
        .filter(|address| address.contains("search-sr-Latn"))
        .collect();
    let script = site.page(scripts.first().unwrap());
    assert!(script.contains(r#""few":[{"var":"n"}," rezultata"]"#));
    assert!(!script.contains("\"borrowed\":{"));
}

#[test]
fn a_draft_says_that_it_is_one() {
    let site = TestSite::new(ALL).load();
    for tag in SPOKEN {
        let page = site.page(&format!("{tag}/index.html"));
        assert_eq!(page.matches("<p class=\"promise\">").count(), 2, "{tag}");
    }
    let english = site.page("en/index.html");
    assert_eq!(english.matches("<p class=\"promise\">").count(), 1);
}

#[test]
fn who_has_no_translation_is_told_of_the_others() {
    let translation = "---\ntranslation: {kind: official, of: en}\ntitle: Вијеће\nsummary: Градско \
                       вијеће.\nbrief: {problem: Криминал., approach: Састају се., results: unknown, \
                       takes: unknown}\n---\n";
    let site = TestSite::new("en, sr-Cyrl, bs")
        .with("content/practices/council.sr-Cyrl.md", translation)
        .load();
    let page = site.page("bs/practices/council.html");
    let also = "Postoji i na: <a href=\"../../sr-Cyrl/practices/council.html\" hreflang=\"sr-Cyrl\" \
                lang=\"sr-Cyrl\" dir=\"auto\">";
    assert!(page.contains(also), "{page}");
    assert!(
        !site
            .page("sr-Cyrl/practices/council.html")
            .contains("и на:")
    );
}

#[test]
fn serbian_in_cyrillic_letters_is_there_in_latin_ones() {
    let written = "---\ntranslation: {kind: official, of: en}\ntitle: Вијеће грађана\nsummary: Вијеће \
                   града.\nbrief: {problem: Криминал., approach: Састају се., results: unknown, takes: \
                   unknown}\n---\n## Шта пише {#what}\n\nЉуди, <span lang=\"mk\">збор</span> и `код`.\n";
    let site = TestSite::new("en, sr-Cyrl, sr-Latn")
        .with("content/practices/council.sr-Cyrl.md", written)
        .with(
            "content/topics.yaml",
            "- {id: prevention, label: {en: Prevention, sr-Cyrl: Превенција}}\n\
             - {id: youth, label: {en: Youth, sr-Cyrl: Млади, sr-Latn: Omladina}, broader: prevention}\n",
        )
        .load();
    let page = site.page("sr-Latn/practices/council.html");
    for there in [
        "<h1>Vijeće građana</h1>",
        "Sastaju se.",
        "Šta piše",
        "id=\"what\"",
        "Ljudi, <span lang=\"mk\">збор</span> i <code>код</code>.",
        "Omladina",
        "Zvanični prevod.",
    ] {
        assert!(page.contains(there), "{there}\n{page}");
    }
    assert!(!page.contains("Вијеће"), "{page}");
    let topic = site.page("sr-Latn/topics/prevention.html");
    assert!(topic.contains("<h1>Prevencija</h1>"), "{topic}");
    assert!(
        site.page("sr-Cyrl/practices/council.html")
            .contains("Вијеће грађана")
    );
}

#[test]
fn what_somebody_wrote_in_latin_letters_stays() {
    let written = |title: &str| {
        format!(
            "---\ntranslation: {{kind: official, of: en}}\ntitle: {title}\nsummary: С.\nbrief: {{problem: \
             К., approach: С., results: unknown, takes: unknown}}\n---\n"
        )
    };
    let site = TestSite::new("en, sr-Cyrl, sr-Latn")
        .with("content/practices/council.sr-Cyrl.md", &written("Вијеће"))
        .with("content/practices/council.sr-Latn.md", &written("Veće"))
        .load();
    let page = site.page("sr-Latn/practices/council.html");
    assert!(page.contains("<h1>Veće</h1>"), "{page}");
}

/// A practice translated by a machine, on a site that says this of drafts.
fn with_draft(drafts: &str) -> Rendered {
    let site = format!(
        "title: {{en: Test}}\nbase_url: https://example.org/\nlanguages: [en, mk]\n{drafts}"
    );
    let translation = "---\ntranslation: {kind: machine_unreviewed, of: en}\ntitle: Совет\n\
                       summary: Градски совет.\nbrief: {problem: Криминал., approach: Се среќаваат., \
                       results: unknown, takes: unknown}\n---\nzdraftz\n";
    TestSite::new("en, mk")
        .with("content/site.yaml", &site)
        .with("content/practices/council.mk.md", translation)
        .load()
}

#[test]
fn an_unreviewed_translation_is_shown_as_one() {
    let decided = "drafts: {shown: true, decided_by: coordinator, on: 2026-01-01}\n";
    for drafts in ["", decided] {
        let site = with_draft(drafts);
        let page = site.page("mk/practices/council.html");
        assert!(page.contains("zdraftz"), "{page}");
        let note = page.split("<p class=\"note\">").nth(1).unwrap();
        let note = note.split("</p>").next().unwrap();
        assert!(
            note.contains("Машински превод што никој не го прегледал."),
            "{note}"
        );
        assert!(
            note.contains("href=\"../../en/practices/council.html\""),
            "{note}"
        );
        let home = site.page("mk/index.html");
        assert!(home.contains("1 текст на овој јазик го преведе машина"));
        assert!(!site.page("en/index.html").contains("machine"));
    }
}

#[test]
fn an_unreviewed_translation_that_may_not_be_shown_is_nowhere() {
    let site = with_draft("drafts: {shown: false, decided_by: coordinator, on: 2026-01-01}\n");
    for (address, page) in pages_of(&site, "mk") {
        assert!(
            !page.contains("zdraftz") && !page.contains("Градски совет"),
            "{address}"
        );
    }
    let page = site.page("mk/practices/council.html");
    assert!(page.contains("A council of the city."), "{page}");
}

#[test]
fn a_translation_that_is_still_to_be_written_is_nowhere() {
    let translation = "---\ntranslation: {kind: unofficial, of: en}\ntitle: TODO\nsummary: Градски.\nbrief: \
                       {problem: К., approach: С., results: unknown, takes: unknown}\n---\n";
    let site = TestSite::new("en, mk")
        .with("content/practices/council.mk.md", translation)
        .load();
    let page = site.page("mk/practices/council.html");
    assert!(
        !page.contains("TODO") && !page.contains("Градски"),
        "{page}"
    );
    assert!(page.contains("A council of the city."), "{page}");
}

#[test]
fn words_of_lists_can_be_drafts_too() {
    let site = with_draft(
        "drafts: {shown: false, decided_by: coordinator, on: 2026-01-01, lists: [mk]}\n",
    );
    let sentence = "Имињата на темите";
    assert!(!site.page("mk/index.html").contains(sentence));
    let site = TestSite::new("en, mk").with(
        "content/site.yaml",
        "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en, mk]\n\
         drafts: {shown: true, decided_by: coordinator, on: 2026-01-01, lists: [mk]}\n",
    );
    assert!(site.load().page("mk/index.html").contains(sentence));
}
