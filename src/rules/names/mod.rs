//! Nobody is named but those who have a record (rule R13): words that look like the name of a person
//! whom the catalogue doesn't know are shown to a human, who decides.
//!
//! There is no list of all names, so this is a guess, and a careful one: two or more capitalised words in
//! a row are taken for a person only if something speaks for it — a common given name, the ending of a
//! surname, a title before them, or what is said of them — and nothing against it.

mod known;
mod words;

pub(super) use known::KnownNames;
pub(super) use words::joins;

use std::{collections::BTreeSet, ops::Range};

use self::words::{NameWord, words};
use super::{
    Watch,
    prose::{Passage, one_line},
};
use crate::{
    catalogue::Item,
    diagnostics::{Code, Diagnostic},
    model::EntityKind,
};

/// The most words that a name has.
const LONGEST: usize = 4;
/// The most letters of a word that is shortened, with a full stop.
const LONGEST_SHORTENED: usize = 3;
/// Fields in which people are named by their work, or in which the source speaks.
const CREDITS: [&str; 7] = [
    "authors",
    "credit",
    "holder",
    "locator",
    "of_title",
    "publisher",
    "role_as_of",
];

pub(super) fn are_of_known_people(
    watch: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    let kind = item.key.kind;
    if kind == EntityKind::Designation {
        return;
    }
    let mut told = BTreeSet::new();
    for passage in passages {
        // Sources name who wrote them; of a letter, a function alone is kept.
        let may_name = kind == EntityKind::Source && !passage.is_of(&["role"]);
        if may_name || !passage.seen.has_names || passage.is_of_source || passage.is_of(&CREDITS) {
            continue;
        }
        for name in names(&passage.words, watch) {
            let words = one_line(&passage.words[name.clone()]);
            if told.insert((passage.text.language.clone(), words.clone())) {
                let message = format!("“{words}{SAYS}");
                findings.push(passage.finding(Code::UnknownPerson, name, message).with_help(
                    "leave the name out, or write the function alone; who acts in public, in a cited \
                     source, goes into `content/people.yaml`. If it is no person, say so under `accepted`, \
                     and write the name in the `reason`",
                ));
            }
        }
    }
}

/// Does a text seem to name a person?
pub(super) fn are_in(text: &str, watch: &Watch<'_>) -> bool {
    !names(text, watch).is_empty()
}

/// What is said of a name, behind it.
const SAYS: &str = "” looks like the name of a person without a record";

/// The name that a finding of this rule is about.
pub(super) fn name_in(finding: &Diagnostic) -> Option<&str> {
    finding.message.strip_prefix('“')?.strip_suffix(SAYS)
}

/// Does a text say a name, in either script?
pub(super) fn says(text: &str, name: &str) -> bool {
    let plain = |text: &str| {
        let words = words(text);
        let words: Vec<String> = words.iter().map(|word| word.plain(text)).collect();
        format!(" {} ", words.join(" "))
    };
    plain(text).contains(&plain(name))
}

/// Words that look like the name of a person whom the catalogue doesn't know.
fn names(text: &str, watch: &Watch<'_>) -> Vec<Range<usize>> {
    let words = words(text);
    let mut names = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let end = end_of_run(text, &words, at);
        if end - at > 1 {
            names.extend(names_in(text, &words, at..end, watch.names()));
        }
        at = end.max(at + 1);
    }
    names
}

/// Where a run of capitalised words ends that begins here.
fn end_of_run(text: &str, words: &[NameWord], start: usize) -> usize {
    let mut end = start;
    while let Some(word) = words.get(end) {
        let is_joined = end == start || word.follows(text, &words[end - 1]);
        if !word.is_capitalised || !is_joined {
            break;
        }
        end += 1;
    }
    end
}

fn names_in(
    text: &str,
    words: &[NameWord],
    run: Range<usize>,
    known: &KnownNames,
) -> Vec<Range<usize>> {
    let plain: Vec<String> = words[run.clone()]
        .iter()
        .map(|word| word.plain(text))
        .collect();
    if plain.iter().any(|word| words::is_thing(word)) || is_beside_a_thing(text, words, &run) {
        return Vec::new();
    }
    let is_known = known.among(&plain);
    let mut names = Vec::new();
    let mut from = 0;
    while from < plain.len() {
        let parts = |at: usize| {
            is_known[at] || words::is_title(&plain[at]) || words::is_function(&plain[at])
        };
        let to = (from..plain.len())
            .find(|at| parts(*at))
            .unwrap_or(plain.len());
        let name = run.start + from..run.start + to;
        let is_full = plain[from..to]
            .iter()
            .filter(|word| word.chars().count() > 1)
            .count()
            > 1;
        if is_full && to - from <= LONGEST && is_person(text, words, &name, &plain[from..to]) {
            names.push(words[name.start].bytes.start..words[name.end - 1].bytes.end);
        }
        from = to + 1;
    }
    names
}

/// Does something speak for these words being a person's name?
fn is_person(text: &str, words: &[NameWord], name: &Range<usize>, plain: &[String]) -> bool {
    let before = name.start.checked_sub(1).map(|at| &words[at]);
    let before = before.filter(|word| words[name.start].follows(text, word));
    let before = before.map(|word| word.plain(text));
    let after = words.get(name.end).map(|word| word.plain(text));
    let has_a_title = before.as_deref().is_some_and(words::is_title);
    let is_spoken_of = before.as_deref().is_some_and(words::leads_to_a_name)
        || after.as_deref().is_some_and(words::follows_a_name);
    let is_a_name = plain.iter().any(|word| words::is_given_name(word))
        || words::is_surname(
            &text[words[name.end - 1].bytes.clone()],
            &plain[plain.len() - 1],
        )
        || has_an_age(&text[words[name.end - 1].bytes.end..]);
    // Words that stand in small letters elsewhere are words like others.
    let is_ordinary = || {
        let small = |word: &NameWord| text[word.bytes.clone()].to_lowercase();
        words[name.clone()]
            .iter()
            .any(|word| words::stands_alone(text, &small(word)))
    };
    is_a_name || ((has_a_title || is_spoken_of) && !is_ordinary())
}

/// Does an age follow: «, 34,»?
fn has_an_age(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix(", ") else {
        return false;
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && rest[digits..].starts_with([',', '.', ')'])
}

/// Is it the name of a street, a school or the like? «the Goce Delčev school», «ул. Гоце Делчев»
fn is_beside_a_thing(text: &str, words: &[NameWord], run: &Range<usize>) -> bool {
    let before = run.start.checked_sub(1).map(|at| &words[at]);
    let after = words.get(run.end);
    let is_near = |one: &NameWord, other: &NameWord| {
        let gap = &text[one.bytes.end..other.bytes.start];
        gap.len() <= 4 && !gap.contains("\n\n") && !gap.contains([',', ';', '(', '!', '?'])
    };
    let is_named_before = before.is_some_and(|word| {
        let gap = &text[word.bytes.end..words[run.start].bytes.start];
        // A full stop ends a sentence, but for that of a shortened word: `st.`, `ul.`, `бр.`
        let is_shortened = text[word.bytes.clone()].chars().count() <= LONGEST_SHORTENED;
        is_near(word, &words[run.start])
            && (is_shortened || !gap.contains('.'))
            && words::names_things(&word.plain(text))
    });
    let is_named_after = after.is_some_and(|word| {
        is_near(&words[run.end - 1], word)
            && !text[words[run.end - 1].bytes.end..word.bytes.start].contains('.')
            && words::names_things(&word.plain(text))
    });
    is_named_before || is_named_after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_at_the_end_of_a_sentence_hides_nobody_in_the_next() {
        for text in [
            "The stop is in Main street. Mayor Zoran Nikolov said so.",
            "The buses stop at the school. Merita Hoxha said so.",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    fn found(text: &str) -> Vec<&str> {
        let known = KnownNames::of_names(
            [
                "Meho Mahmutovic",
                "William S. Infante",
                "Novi Pazar",
                "Куманово",
                "Sandzak Committee for Human Rights",
                "UNDP Serbia",
            ]
            .into_iter(),
        );
        let words = words(text);
        let mut names = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let end = end_of_run(text, &words, at);
            if end - at > 1 {
                names.extend(names_in(text, &words, at..end, &known));
            }
            at = end.max(at + 1);
        }
        names.into_iter().map(|name| &text[name]).collect()
    }

    #[test]
    fn people_are_found() {
        for (text, name) in [
            ("A resident, Ana Petrova, lost her papers.", "Ana Petrova"),
            ("Yesterday Marko Marković came.", "Marko Marković"),
            ("Вчера Петар Трајковски кажа.", "Петар Трајковски"),
            ("The teacher Toshiko Arai helped.", "Toshiko Arai"),
            ("Fatmir Hoxha, 34, found work.", "Fatmir Hoxha"),
            ("we met\nJane Roe there", "Jane Roe"),
            ("Yesterday Marko\nMarković came.", "Marko\nMarković"),
            ("Dear Ana Petrova,", "Ana Petrova"),
            ("Bukurie Gjoni said that", "Bukurie Gjoni"),
            ("with Yuki Arai, 34, in", "Yuki Arai"),
            ("Liridon Krasniqi helped.", "Liridon Krasniqi"),
            ("Sead Hodžić came", "Sead Hodžić"),
            ("ANA PETROVA", "ANA PETROVA"),
            (
                "Ana Mahmutovic-Krasniqi and Meho Mahmutovic",
                "Ana Mahmutovic-Krasniqi",
            ),
            ("В Куманово, Агим Хоџа доби документи.", "Агим Хоџа"),
        ] {
            assert_eq!(found(text), [name], "{text}");
        }
    }

    #[test]
    fn all_else_is_left_alone() {
        for text in [
            "Meho Mahmutovic and Mayor Mahmutovic, in Novi Pazar and the Sandzak Committee.",
            "William Infante of UNDP Serbia said so.",
            "На улица Гоце Делчев во Куманово.",
            "ООУ „Гоце Делчев“ отвори врата.",
            "The Goce Delchev Primary School opened.",
            "What We Do Not Know",
            "On Monday March 2023 the Local Public Safety Council met.",
            "The United Nations and the European Union, North Macedonia, Bosnia and Herzegovina.",
            "Search for Common Ground says so. Community Action Team.",
            "In Blue Sky they meet. Night Bus Nine goes by Red House.",
            "Al Jazeera Balkans reported it.",
            "Republika Srpska, Banja Luka, Bosanska Krupa, Stara Zagora",
            "The Marshall Plan and the Istanbul Convention",
            "From: Ana\nSent: Monday",
            "Contact: Ana\nTel.: 031",
            "Ana: Hello\nBesa: Hi",
            "Dear Besa,",
            "Name Age\nAna 17",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
