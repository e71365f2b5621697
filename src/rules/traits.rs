//! Of no single person it is told what they are born to, believe, suffer from or were done (rule R16). The words are in
//! `words/traits.yaml`.
//!
//! A careful guess: a name, a word that links, and what is said, with nothing after it that it would belong to: «is
//! Roma.», and not «is Roma coordinator».

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;
use serde::Deserialize;

use super::{
    Watch,
    letters::{alternatives, in_both_scripts},
    names,
    prose::{Passage, one_line},
    scan::WordSubject,
};
use crate::{
    catalogue::Item,
    diagnostics::{Code, Diagnostic},
    model::Person,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    lang: String,
    links: Vec<String>,
    traits: Vec<String>,
    ends: Vec<String>,
    before: Vec<String>,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("words/traits.yaml")).expect("the list of traits is sound")
});

/// The pattern of each language, made when it is first asked for.
static PATTERNS: LazyLock<BTreeMap<&str, LazyPattern>> = LazyLock::new(|| {
    let pattern =
        |line: &'static Line| LazyLock::new(Box::new(move || pattern(line)) as MakePattern);
    let patterns = LINES.iter().map(|line| (line.lang.as_str(), pattern(line)));
    patterns.collect()
});
type MakePattern = Box<dyn FnOnce() -> Regex + Send>;
type LazyPattern = LazyLock<Regex, MakePattern>;

/// A person with what is said of them.
fn pattern(line: &Line) -> Regex {
    let any = |words: &[String]| format!("(?i:{})", alternatives(words, &line.lang));
    let (links, traits) = (any(&line.links), any(&line.traits));
    let (ends, before) = (any(&line.ends), any(&line.before));
    let word = r"\p{Lu}[\p{Ll}’'-]+";
    let name = format!(r"(?P<name>{word}(?:\s+{word}(?:-{word})?){{1,2}}|\p{{Lu}}\.\s?\p{{Lu}}\.)");
    let age = r"(?:\s*\(\d{1,2}[^()\n]{0,20}\))?";
    let end = format!(r#"(?:\s*(?:[.,;:!?)»”"\n]|$)|\s+{ends}\b)"#);
    let behind = format!(r"\b{name}{age}(?:,?\s*(?:…|\.\.\.))?,?\s+{links}\s+{traits}{end}");
    let name = name.replace("?P<name>", "?P<after>");
    let pattern = format!(r"{behind}|\b{before}\s+{name}");
    Regex::new(&pattern).expect("the patterns of this program are sound")
}

/// The words of a language for what is said of a person.
pub(super) fn words(language: &str) -> impl Iterator<Item = (String, WordSubject)> {
    let lines = LINES.iter().filter(move |line| line.lang == language);
    lines.flat_map(|line| {
        let words = line.traits.iter().chain(&line.before).cloned();
        let words = in_both_scripts(&words.collect::<Vec<_>>(), &line.lang);
        words.into_iter().map(|word| (word, WordSubject::Trait))
    })
}

pub(super) fn are_of_nobody_named(
    watch: &Watch<'_>,
    _: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    for passage in passages {
        // Every name here is of two capitalised words, or of initials.
        if !passage.seen.has_names || !passage.seen.may_hold(WordSubject::Trait) {
            continue;
        }
        let Some(pattern) = PATTERNS.get(passage.language()) else {
            continue;
        };
        for found in pattern.captures_iter(&passage.words) {
            let name = found.name("name").or_else(|| found.name("after"));
            let (Some(whole), Some(name)) = (found.get(0), name) else {
                continue;
            };
            if !is_person(name.as_str(), watch) {
                continue;
            }
            let words = one_line(whole.as_str());
            let words = words.trim_end_matches([',', '.', ';', ':', ' ']);
            let message = format!("“{words}” tells of one person what can harm them");
            findings.push(
                passage
                    .finding(Code::TraitOfPerson, whole.range(), message)
                    .with_help(
                        "leave the name or this out: origin, faith, health, and what was done to somebody are told of \
                         groups, as a source tells them, and never of somebody who can be recognised",
                    ),
            );
        }
    }
}

/// Is it the name of somebody with a record, or does it look like that of one without, or like initials?
fn is_person(name: &str, watch: &Watch<'_>) -> bool {
    let of_records = || {
        let items = watch.catalogue.items();
        let mut people = items.filter_map(|item| item.original().record.downcast::<Person>());
        people.any(|person| names::says(&person.name, name))
    };
    name.contains('.') || names::are_in(name, watch) || of_records()
}

#[cfg(test)]
mod tests {
    use super::PATTERNS;

    #[test]
    fn what_can_harm_is_found_beside_a_name() {
        for (language, text) in [
            ("en", "Petar Petrovski is Roma and has HIV."),
            ("en", "M.M. (9) … has autism."),
            ("en", "The Roma girl Ana Petrova came."),
            ("mk", "Петар Петровски е Ром."),
            ("sq", "Arben Hoxha është viktimë."),
            ("sr", "Петар Петровић је Ром."),
            ("bs", "Ana Anić ima autizam."),
        ] {
            assert!(PATTERNS[language].is_match(text), "{text}");
        }
        for (language, text) in [
            ("en", "Ana Petrova is Roma coordinator of the town."),
            ("en", "The Roma inclusion officer Ana Petrova spoke."),
            ("en", "HIV counselling by Dr. Ana Petrova"),
            (
                "en",
                "The Islamic Community represented by Mufti Ahmed Ahmeti",
            ),
            ("en", "Ana Petrova is a victim support officer."),
            ("en", "Ana Petrova has autism training experience."),
            ("en", "Victims came; Ana Petrova is the mayor."),
            ("en", "Our network is Roma and Albanian."),
            ("mk", "Ана Петрова е Ромски координатор."),
            ("sr", "Ana Petrović je romska medijatorka."),
            ("sq", "Ana Hoxha është koordinatore rome."),
            ("bs", "Ana Anić ima iskustva."),
        ] {
            assert!(!PATTERNS[language].is_match(text), "{text}");
        }
    }
}
