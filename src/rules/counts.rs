//! People in a weak position are not counted so finely that they can be recognised (rule R17), nor is a
//! counted household given an origin or a faith (rule R16). The words are in `words/groups.yaml`.

use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{LazyLock, OnceLock},
};

use regex::Regex;
use serde::Deserialize;

use super::{
    Watch, at_value,
    letters::{alternatives, in_both_scripts},
    prose::{Passage, one_line, primary},
    scan::WordSubject,
};
use crate::{
    catalogue::{Item, Text, groups},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Discrepancy, Known, Record, Ref, Sensitivity, Source, ValueQualifier},
};

/// From this number on, nobody is recognised by the count alone.
const ENOUGH: f64 = 10.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    lang: String,
    numbers: Vec<String>,
    larger: Vec<String>,
    alone: Vec<String>,
    people: Vec<String>,
    person: Vec<String>,
    children: Vec<String>,
    origins: Vec<String>,
    households: Vec<String>,
    being: Vec<String>,
    joined: Vec<String>,
}

/// The patterns of a language.
struct Patterns {
    /// A small number, up to two words, and people who are weak by themselves.
    few: Sifted,
    few_children: Sifted,
    /// Those people, and a small number after them: «victims: 4».
    listed: Sifted,
    /// A small number in words.
    small: Pattern,
    people: Pattern,
    children: Pattern,
    /// A number, an origin and households, in either order.
    households: Pattern,
    origins: Pattern,
    household: Pattern,
    /// Words that part a number from what comes after.
    joined: Pattern,
}

/// An expression that is compiled when it is first asked for: to compile costs more than to match a whole note.
struct Pattern {
    expression: String,
    compiled: OnceLock<Regex>,
}

impl Pattern {
    fn new(expression: &str) -> Self {
        Self {
            expression: format!("(?i){expression}"),
            compiled: OnceLock::new(),
        }
    }

    fn regex(&self) -> &Regex {
        self.compiled.get_or_init(|| {
            Regex::new(&self.expression).expect("the patterns of this program are sound")
        })
    }

    fn is_match(&self, text: &str) -> bool {
        self.regex().is_match(text)
    }
}

/// A pattern of whole words. Whether it is anywhere in a text is told much faster without the ends of words, so that is
/// asked first.
struct Sifted {
    sieve: Pattern,
    pattern: Pattern,
}

impl Sifted {
    fn new(pattern: &str) -> Self {
        Self {
            sieve: Pattern::new(&pattern.replace(r"\b", "")),
            pattern: Pattern::new(pattern),
        }
    }

    /// The pattern, if a text may hold it.
    fn in_text(&self, text: &str) -> Option<&Regex> {
        self.sieve.is_match(text).then(|| self.pattern.regex())
    }
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("words/groups.yaml")).expect("the list of groups is sound")
});

/// The words of a language for those who are counted, and for what is said of them.
pub(super) fn words(language: &str) -> impl Iterator<Item = (String, WordSubject)> {
    let lines = LINES.iter().filter(move |line| line.lang == language);
    lines.flat_map(|line| {
        let lists = [
            (&line.people, WordSubject::Counted),
            (&line.person, WordSubject::Counted),
            (&line.children, WordSubject::Counted),
            (&line.households, WordSubject::Household),
            (&line.origins, WordSubject::Origin),
        ];
        lists.into_iter().flat_map(|(list, subject)| {
            let words = in_both_scripts(list, &line.lang).into_iter();
            words.map(move |word| (word, subject))
        })
    })
}

/// The patterns of each language.
static PATTERNS: LazyLock<BTreeMap<&str, Patterns>> = LazyLock::new(|| {
    let patterns = |line: &'static Line| (line.lang.as_str(), Patterns::of(line));
    LINES.iter().map(patterns).collect()
});

fn patterns_of(language: &str) -> Option<&'static Patterns> {
    PATTERNS.get(language)
}

impl Patterns {
    fn of(line: &Line) -> Self {
        let any = |words: &[String]| alternatives(words, &line.lang);
        let (small, larger) = (any(&line.numbers), any(&line.larger));
        let (people, children) = (any(&line.people), any(&line.children));
        let (origins, households) = (any(&line.origins), any(&line.households));
        let (alone, person, being) = (any(&line.alone), any(&line.person), any(&line.being));
        // «5», «five», «5 (five)», «2–3».
        let few = format!(r"(?:(?:[1-9]\s*[–—-]\s*)?[2-9]|{small})(?:\s*\([^\s()]{{1,12}}\))?");
        let of_few = |what: &str| {
            let between = r"((?:\s+[\p{L}-]+){0,2}?)(?:\s+of\s+(?:the|these|those|our))?";
            format!(r"\b{few}{between}\s+{what}\b")
        };
        let number = format!(r"(?:\d[\d.,]*|{small}|{larger})");
        let ways = [
            format!(
                r"{number}\s+(?:[\p{{L}}-]+\s+)?(?:{origins}\s+{households}|{households}\s+{origins})"
            ),
            format!(r"{number}\s+{households}\s+{being}\s+{origins}"),
            format!(r"{households},?\s+\(?{number}\s+(?:{being}\s+)?{origins}"),
        ];
        Self {
            few: Sifted::new(&format!(r"{}|\b{alone}()\s+{person}\b", of_few(&people))),
            few_children: Sifted::new(&of_few(&children)),
            listed: Sifted::new(&format!(r"\b{people}\s*[:=|–—]\s*[1-9]\b")),
            small: Pattern::new(&format!(r"\b{small}\b")),
            people: Pattern::new(&format!(r"\b{people}\b")),
            children: Pattern::new(&format!(r"\b{children}\b")),
            households: Pattern::new(&format!(r"\b(?:{})\b", ways.join("|"))),
            origins: Pattern::new(&format!(r"\b{origins}\b")),
            household: Pattern::new(&format!(r"\b{households}\b")),
            joined: Pattern::new(&format!(r"\b{}\b", any(&line.joined))),
        }
    }
}

/// Few people of a weak group are not counted, but where a public source has the count.
pub(super) fn of_few_are_not_told(
    watch: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let is_careful = is_careful(watch, item);
    for count in counts(item) {
        if count.is_few()
            && count.counts_weak_people(is_careful)
            && !is_public(watch, item, count.source)
        {
            let message = format!(
                "{} people of a group in a weak position are counted",
                count.value
            );
            findings.push(few(at_value(Code::SmallCount, text, count.path, message)));
        }
    }
    let sources = text.record.sources();
    if sources.iter().any(|source| is_public(watch, item, source)) {
        return;
    }
    for passage in ours(passages, &[WordSubject::Counted]) {
        let Some(patterns) = patterns_of(passage.language()) else {
            continue;
        };
        for range in small_counts(passage, patterns, is_careful) {
            let words = one_line(&passage.words[range.clone()]);
            let message =
                format!("“{words}”: few people of a group in a weak position are counted");
            findings.push(few(passage.finding(Code::SmallCount, range, message)));
        }
    }
}

/// Where few people of a weak group are counted; children are such in an entry that needs care.
fn small_counts(passage: &Passage<'_>, patterns: &Patterns, is_careful: bool) -> Vec<Range<usize>> {
    let of_children = is_careful.then_some(&patterns.few_children);
    let mut counts: Vec<Range<usize>> = Vec::new();
    for found in of_children
        .into_iter()
        .chain([&patterns.few])
        .filter_map(|pattern| pattern.in_text(&passage.words))
        .flat_map(|pattern| pattern.captures_iter(&passage.words))
    {
        let between = found.get(1).map_or("", |between| between.as_str());
        let Some(whole) = found.get(0).map(|whole| whole.range()) else {
            continue;
        };
        let is_told = counts.iter().any(|one| one.start == whole.start);
        if !is_told && !patterns.joined.is_match(between) && stands_alone(passage, &whole, patterns)
        {
            counts.push(whole);
        }
    }
    let listed = patterns.listed.in_text(&passage.words).into_iter();
    let listed = listed.flat_map(|pattern| pattern.find_iter(&passage.words));
    let listed = listed.map(|found| found.range());
    counts.extend(listed.filter(|found| {
        let after = &passage.words[found.end..];
        let is_longer = after
            .trim_start_matches(['.', ','])
            .starts_with(|c: char| c.is_ascii_digit());
        !is_longer && !after.starts_with(['%', '-', '–']) && !passage.is_quoted(found.start)
    }));
    counts
}

fn few(finding: Diagnostic) -> Diagnostic {
    finding.with_help(
        "write “fewer than 10”, or leave the number out; it may stand where a public source has it: \
         then give that source its `url`",
    )
}

/// No counted household is given an origin or a faith.
pub(super) fn of_households_name_no_origin(
    _: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    let help = "leave the origin out, or speak of the group as a whole and without a number, as the \
                source does";
    for passage in ours(passages, &[WordSubject::Household, WordSubject::Origin]) {
        let Some(patterns) = patterns_of(passage.language()) else {
            continue;
        };
        if let Some(found) = patterns.households.regex().find(&passage.words)
            && !passage.is_quoted(found.start())
        {
            let message = format!(
                "“{}” gives counted households an origin",
                one_line(found.as_str())
            );
            findings.push(
                passage
                    .finding(Code::HouseholdOrigin, found.range(), message)
                    .with_help(help),
            );
        }
    }
    for count in counts(item) {
        if count.numbers().is_some() && !count.is_share && count.names_origins_of_households() {
            let message = "this gives counted households an origin";
            let finding = at_value(Code::HouseholdOrigin, item.original(), count.path, message);
            findings.push(finding.with_help(help));
        }
    }
}

/// What we say ourselves and may speak of all these, not whom a name or a title means.
fn ours<'p, 'a>(
    passages: &'p [Passage<'a>],
    subjects: &'p [WordSubject],
) -> impl Iterator<Item = &'p Passage<'a>> {
    passages.iter().filter(|passage| {
        let mut subjects = subjects.iter();
        !passage.is_of_source && subjects.all(|subject| passage.seen.may_hold(*subject))
    })
}

/// Is the entry about people in a weak position, so that children in it are such, too?
fn is_careful(watch: &Watch<'_>, item: &Item) -> bool {
    let sensitivity = item.sensitivity(watch.catalogue.site());
    sensitivity.is_some_and(|sensitivity| sensitivity != Sensitivity::Low)
        || groups(&item.original().record)
            .iter()
            .any(|(_, group)| group.is_vulnerable())
}

/// A number that an entry gives in a field of its own, with all that is said of it, in every language.
struct Count<'a> {
    path: FieldPath,
    value: String,
    /// What is counted, by language.
    words: Vec<(&'a str, String)>,
    is_share: bool,
    source: &'a Ref<Source>,
}

/// All that an entry counts: facts, outcomes, and what its sources disagree on.
fn counts(item: &Item) -> Vec<Count<'_>> {
    let texts: Vec<&Text> = item.texts().collect();
    let words = |of: &dyn Fn(&Record) -> Option<String>| -> Vec<(&str, String)> {
        let words = texts.iter();
        let words = words.filter_map(|text| Some((text.language.as_str(), of(&text.record)?)));
        words.collect()
    };
    let record = &*item.original().record;
    let mut counts = Vec::new();
    for (index, fact) in record.facts().iter().enumerate() {
        let of = |record: &Record| {
            let fact = record.facts().get(index)?;
            let unit = fact.unit.as_deref().unwrap_or_default();
            Some(format!("{} {unit}", fact.label))
        };
        counts.push(Count {
            path: FieldPath::key("facts").then_item(index).then_key("value"),
            value: fact.value.to_string(),
            words: words(&of),
            is_share: fact.qualifier == ValueQualifier::Ratio || is_share(fact.unit.as_deref()),
            source: &fact.source,
        });
    }
    if let Some((field, evidence)) = record.evidence() {
        for (index, outcome) in evidence.outcomes.iter().enumerate() {
            let of = |record: &Record| {
                let outcome = record.evidence()?.1.outcomes.get(index)?;
                let more = [&outcome.indicator, &outcome.unit];
                let more: Vec<&str> = more.into_iter().flatten().map(|one| &**one).collect();
                Some(format!("{} {}", outcome.outcome, more.join(" ")))
            };
            let words = words(&of);
            for (key, value) in [("baseline", outcome.baseline), ("value", outcome.value)] {
                let path = FieldPath::key(field).then_key("outcomes").then_item(index);
                counts.extend(value.map(|value| Count {
                    path: path.then_key(key),
                    value: value.to_string(),
                    words: words.clone(),
                    is_share: is_share(outcome.unit.as_deref()),
                    source: &outcome.source,
                }));
            }
        }
    }
    if let Record::Discrepancy(discrepancy) = record {
        let of = |record: &Record| {
            let discrepancy: &Discrepancy = record.downcast()?;
            Some(discrepancy.about.to_string())
        };
        let words = words(&of);
        for (index, one) in discrepancy.values.iter().enumerate() {
            counts.push(Count {
                path: FieldPath::key("values").then_item(index).then_key("value"),
                value: one.value.to_string(),
                words: words.clone(),
                is_share: false,
                source: &one.source,
            });
        }
    }
    counts
}

impl Count<'_> {
    /// The numbers that its value says, if it says any: «4», «4 people», «four».
    fn numbers(&self) -> Option<Vec<f64>> {
        let parts = self.value.split(|c: char| !c.is_ascii_digit() && c != '.');
        let numbers = parts.filter_map(|part| part.trim_matches('.').parse().ok());
        let numbers: Vec<f64> = numbers.collect();
        let is_in_words = || {
            let mut words = self.words.iter();
            words.any(|(tag, _)| {
                let patterns = patterns_of(primary(tag));
                patterns.is_some_and(|patterns| patterns.small.is_match(&self.value))
            })
        };
        // A small number in words is one of two to nine.
        (!numbers.is_empty() || is_in_words()).then_some(numbers)
    }

    fn is_few(&self) -> bool {
        let is_small = |number: &f64| *number >= 1.0 && *number < ENOUGH && number.fract() == 0.0;
        let numbers = self.numbers();
        !self.is_share
            && !self.value.contains('%')
            && numbers.is_some_and(|numbers| numbers.iter().all(is_small))
    }

    fn counts_weak_people(&self, is_careful: bool) -> bool {
        self.words.iter().any(|(tag, words)| {
            patterns_of(primary(tag)).is_some_and(|patterns| {
                patterns.people.is_match(words) || (is_careful && patterns.children.is_match(words))
            })
        })
    }

    fn names_origins_of_households(&self) -> bool {
        self.words.iter().any(|(tag, words)| {
            patterns_of(primary(tag)).is_some_and(|patterns| {
                patterns.origins.is_match(words) && patterns.household.is_match(words)
            })
        })
    }
}

/// Is it a share, and no count?
fn is_share(unit: Option<&str>) -> bool {
    let unit = unit.unwrap_or_default().to_lowercase();
    [
        "%",
        "per",
        "проц",
        "përq",
        "proc",
        "post",
        "year",
        "годин",
        "vjet",
        "godin",
        "month",
    ]
    .iter()
    .any(|share| unit.starts_with(share))
}

/// Can all who read the entry read the source, too?
fn is_public(watch: &Watch<'_>, item: &Item, source: &Ref<Source>) -> bool {
    let key = Key::of(source);
    let readers = watch.catalogue.visibility(&item.key);
    let is_shown = watch.catalogue.visibility(&key).is_open_to(readers);
    let source = watch.catalogue.item(&key);
    is_shown
        && source.is_some_and(|source| match &*source.original().record {
            Record::Source(source) => {
                matches!(source.url, Known::Value(_)) || source.archived_url.is_some()
            }
            _ => false,
        })
}

/// Is it a count, not a part of another: «one in four children», «2.5 returnees», «two children's books»?
fn stands_alone(passage: &Passage<'_>, found: &Range<usize>, patterns: &Patterns) -> bool {
    let (before, after) = (&passage.words[..found.start], &passage.words[found.end..]);
    let is_part_of_number = before.ends_with(|c: char| c.is_alphanumeric() || ".,:/–-".contains(c));
    let word_before = before
        .trim_end()
        .rsplit(|c: char| !c.is_alphanumeric())
        .next();
    let is_joined = word_before.is_some_and(|word| patterns.joined.is_match(word));
    let is_possessive = after.starts_with("'s") || after.starts_with(['’', '\'', '-']);
    !is_part_of_number && !is_joined && !is_possessive && !passage.is_quoted(found.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts_and_origins_are_met() {
        let few = |language: &str, text: &str| {
            let patterns = &PATTERNS[language];
            let found = patterns
                .few
                .in_text(text)
                .and_then(|few| few.captures(text));
            found.is_some_and(|found| {
                let between = found.get(1).map_or("", |between| between.as_str());
                !patterns.joined.is_match(between)
            })
        };
        assert!(few("en", "three young Roma women"));
        assert!(few("en", "7 returnees") && few("en", "Two victims"));
        assert!(few("mk", "три жртви") && few("sr", "пет избеглица") && few("sr", "pet izbeglica"));
        assert!(few("en", "5 (five) victims") && few("en", "2–3 asylum-seekers"));
        assert!(few("en", "four of the victims") && few("en", "a single Roma family"));
        assert!(few("mk", "само една жртва") && !few("mk", "една жртва"));
        assert!(
            PATTERNS["en"].listed.in_text("Victims: 4").is_some() && few("sq", "vetëm një viktimë")
        );
        assert!(!few("en", "17 returnees") && !few("en", "two organisations of victims"));
        let origin = |language: &str, text: &str| PATTERNS[language].households.is_match(text);
        assert!(origin("en", "36 Roma families") && origin("en", "twelve poor Muslim households"));
        assert!(origin("mk", "36 ромски семејства") && origin("sq", "36 familje rome"));
        assert!(origin("sr", "36 ромских породица") && origin("bs", "36 romskih porodica"));
        assert!(origin("en", "36 households of Roma origin") && origin("en", "families (36 Roma)"));
        assert!(origin("en", "families, 36 were Roma") && origin("mk", "36 семејства беа ромски"));
        assert!(!origin("en", "36 families attended the Roma centre"));
        assert!(!origin("en", "36 displaced families") && !origin("en", "Roma families"));
    }
}
