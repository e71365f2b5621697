//! Words that judge, blame or can mean two things are shown with what to write instead (rule R33). The
//! list is `words/loaded.yaml`.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;
use serde::Deserialize;

use super::{
    Watch,
    letters::{alternatives, in_both_scripts},
    prose::{Passage, one_line},
    scan::WordSubject,
};
use crate::{
    catalogue::Item,
    diagnostics::{Code, Diagnostic},
    model::EntityKind,
};

/// A line of the list.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    lang: String,
    words: Vec<String>,
    #[serde(default)]
    unless: Option<String>,
    reason: String,
    instead: String,
}

/// The words of a language.
struct Terms {
    /// Any of them.
    any: Regex,
    terms: Vec<Term>,
}

struct Term {
    words: Regex,
    unless: Option<Regex>,
    reason: String,
    instead: String,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("words/loaded.yaml"))
        .expect("the list of loaded words is sound")
});

/// The words of a language that are looked for.
pub(super) fn words(language: &str) -> impl Iterator<Item = (String, WordSubject)> {
    let lines = LINES.iter().filter(move |line| line.lang == language);
    let words = lines.flat_map(|line| in_both_scripts(&line.words, &line.lang));
    words.map(|word| (word, WordSubject::Loaded))
}

static TERMS: LazyLock<BTreeMap<String, Terms>> = LazyLock::new(|| {
    let mut languages: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for line in LINES.iter().cloned() {
        languages.entry(line.lang.clone()).or_default().push(line);
    }
    let terms = languages
        .into_iter()
        .map(|(language, lines)| (language, Terms::of(lines)));
    terms.collect()
});

impl Terms {
    fn of(lines: Vec<Line>) -> Self {
        let words: Vec<String> = lines.iter().flat_map(|line| line.words.clone()).collect();
        let language = lines.first().map(|line| line.lang.clone());
        let language = language.unwrap_or_default();
        let terms = lines.into_iter().map(|line| Term {
            words: whole_words(&line.words, &language),
            unless: line.unless.map(|pattern| expression(&pattern)),
            reason: line.reason,
            instead: line.instead,
        });
        Self {
            any: whole_words(&words, &language),
            terms: terms.collect(),
        }
    }
}

fn whole_words(words: &[String], language: &str) -> Regex {
    expression(&format!(r"(?i)\b{}\b", alternatives(words, language)))
}

fn expression(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of this program are sound")
}

pub(super) fn are_replaced(
    _: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    // What a source is called, and what is wrong with its words, is said as it stands there.
    if matches!(item.key.kind, EntityKind::Source | EntityKind::Topic) {
        return;
    }
    for passage in passages {
        if !passage.seen.may_hold(WordSubject::Loaded)
            || passage.is_of_source
            || passage.is_of(&["name", "names", "role", "role_as_of"])
        {
            continue;
        }
        let Some(terms) = TERMS.get(passage.language()) else {
            continue;
        };
        if !terms.any.is_match(&passage.words) {
            continue;
        }
        for term in &terms.terms {
            findings.extend(first(term, passage));
        }
    }
}

/// The first time that a word stands in our own text; once is enough to be told.
fn first(term: &Term, passage: &Passage<'_>) -> Option<Diagnostic> {
    let found = term.words.find_iter(&passage.words).find(|found| {
        let is_clear = term
            .unless
            .as_ref()
            .is_some_and(|unless| unless.is_match(passage.sentence(&found.range())));
        !is_clear && !passage.is_quoted(found.start())
    })?;
    let words = one_line(found.as_str());
    let message = format!("“{words}” is a loaded word: {}", term.reason);
    Some(
        passage
            .finding(Code::LoadedWord, found.range(), message)
            .with_help(format!(
                "{}; or quote the source that says so",
                term.instead
            )),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_meets_its_own_words() {
        for (language, terms) in TERMS.iter() {
            assert!(!terms.any.is_match("a"), "{language}");
            for term in &terms.terms {
                assert!(!term.reason.is_empty() && !term.instead.is_empty());
            }
        }
        let meets = |language: &str, text: &str| TERMS[language].any.is_match(text);
        assert!(meets("en", "a Hotbed of"));
        assert!(meets("mk", "Жариште на"));
        assert!(meets("sr", "повратници") && meets("sr", "povratnici"));
        assert!(meets("bs", "Žarište") && meets("sq", "Magjupët"));
        assert!(!meets("en", "the return"));
    }
}
