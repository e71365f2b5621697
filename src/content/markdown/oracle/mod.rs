//! Bodies against what others make of the same Markdown: CommonMark's examples, and cases of tables, tasks,
//! strikethrough, bare addresses and notes as `cmark-gfm` renders them (`tests/markdown/README.md`).
//!
//! Compared are words and structure ([`outline`]). What differs is in `differences.txt` with its reason; an
//! example that differs and isn't there fails, and so does one that is there and doesn't differ any more.
//! Words may be missing only where a finding tells of it.

mod outline;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Markdown, render};
use crate::{content::body::Sources, diagnostics::Diagnostic, model::Language};

const DIFFERENCES: &str = include_str!("../../../../tests/markdown/differences.txt");
const COMMONMARK: &str = include_str!("../../../../tests/markdown/commonmark/examples.json");
const GFM: &str = include_str!("../../../../tests/markdown/gfm/examples.json");

#[derive(Deserialize)]
struct Example {
    markdown: String,
    html: String,
    #[serde(default)]
    name: Option<String>,
}

/// All examples by their names: `commonmark 12`, `gfm table-short-row`.
fn examples() -> BTreeMap<String, Example> {
    let mut all = BTreeMap::new();
    for (of, json) in [("commonmark", COMMONMARK), ("gfm", GFM)] {
        let examples: Vec<Example> = serde_json::from_str(json).unwrap();
        for (at, mut example) in examples.into_iter().enumerate() {
            example.markdown = without_roots(&example.markdown);
            example.html = without_roots(&example.html);
            let name = example.name.clone();
            let name = name.unwrap_or_else(|| format!("{:03}", at + 1));
            all.insert(format!("{of} {name}"), example);
        }
    }
    all
}

/// A text with addresses from where it stands: one that begins at the root (`/url`) is none of ours
/// (E0502), and most of CommonMark's examples of links have one.
fn without_roots(text: &str) -> String {
    let roots = [
        "/ur", "/my uri", "/foo-url", "/bar", "/baz-url", "/path/to", "/φου", "/f&",
    ];
    roots
        .iter()
        .fold(text.to_owned(), |text, root| text.replace(root, &root[1..]))
}

/// What a reader sees of a text where every link and picture leads somewhere, and the findings.
fn rendered(text: &str) -> (String, Vec<Diagnostic>) {
    let (body, findings) = render(Markdown {
        text,
        offset: 0,
        file: &"content/pages/page.md".into(),
        language: &Language::parse("en").unwrap(),
        nesting: 32,
    });
    let source = Sources {
        src: "inside".into(),
        srcset: String::new(),
        webp: String::new(),
        credit: String::new(),
        sizes: "",
        size: None,
    };
    let html = body.html(|_| Some("inside".into()), |_| Some(source.clone()));
    (html, findings)
}

/// The examples that are known to differ, and the letter of the reason of each.
fn differences() -> BTreeMap<String, String> {
    let lines = DIFFERENCES.lines().filter(|line| {
        ["commonmark ", "gfm "]
            .iter()
            .any(|of| line.starts_with(of))
    });
    let differences = lines.map(|line| {
        let (name, reason) = line.split_once(": ").expect(line);
        (name.to_owned(), reason.to_owned())
    });
    differences.collect()
}

/// The reasons that stand at the top of the list, each with its explanation: `caption = …`.
fn reasons() -> BTreeSet<&'static str> {
    let lines = DIFFERENCES
        .lines()
        .filter_map(|line| line.split_once(" = "));
    lines.map(|(reason, _)| reason).collect()
}

#[test]
fn bodies_are_what_others_make_of_them_but_for_what_is_listed() {
    let (listed, reasons) = (differences(), reasons());
    let mut wrong = String::new();
    let mut used = BTreeSet::new();
    for (name, example) in examples() {
        let (html, findings) = rendered(&example.markdown);
        let (theirs, ours) = (outline::of(&example.html), outline::of(&html));
        let reason = listed.get(&name);
        if let Some(reason) = reason {
            assert!(reasons.contains(&**reason), "{name}: no reason {reason:?}");
            used.insert(name.clone());
        }
        if (theirs == ours) == reason.is_some() {
            let codes: Vec<_> = findings.iter().map(|finding| finding.code.id()).collect();
            wrong.push_str(&format!(
                "\n{name} ({reason:?}) {codes:?}\n{:?}\ntheirs {theirs}\nours   {ours}\n",
                example.markdown
            ));
        }
    }
    let unknown: Vec<_> = listed.keys().filter(|name| !used.contains(*name)).collect();
    assert!(unknown.is_empty(), "no such examples: {unknown:?}");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_word_is_lost_without_a_finding() {
    // In these, what is missing is a sign or a label that no reader reads.
    let without_words = ["entity", "back", "label"];
    let listed = differences();
    let is_ours = |name: &str| {
        listed
            .get(name)
            .is_some_and(|reason| without_words.contains(&&**reason))
    };
    let mut all = String::new();
    for (name, example) in examples() {
        let (html, findings) = rendered(&example.markdown);
        let mut left = outline::words(&html);
        let mut lost = outline::words(&example.html);
        lost.retain(|word| match left.iter().position(|other| other == word) {
            Some(at) => {
                left.swap_remove(at);
                false
            }
            None => true,
        });
        if !lost.is_empty() && findings.is_empty() && !is_ours(&name) {
            all.push_str(&format!(
                "{name} loses {lost:?} of {:?}\n",
                example.markdown
            ));
        }
    }
    assert!(all.is_empty(), "{all}");
}
