//! People in a weak position are not counted so finely that they can be recognised (rule R17), nor is a
//! counted household given an origin or a faith (rule R16). The words are in `words/groups.yaml`.

use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

use regex::Regex;
use serde::Deserialize;

use super::{
    Watch, at_value,
    letters::{alternatives, in_both_scripts},
    prose::{Passage, one_line, primary},
    scan::Subject,
    sensitivity::{groups, is_vulnerable, sensitivity},
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Fact, FactValue, Known, Record, Ref, Sensitivity, Source, ValueQualifier},
};

/// From this number on, nobody is recognised by the count alone.
const ENOUGH: i64 = 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    lang: String,
    numbers: Vec<String>,
    larger: Vec<String>,
    people: Vec<String>,
    children: Vec<String>,
    origins: Vec<String>,
    households: Vec<String>,
    joined: Vec<String>,
}

/// The patterns of a language.
struct Patterns {
    /// A small number, up to two words, and people who are weak by themselves.
    few: Regex,
    few_children: Regex,
    people: Regex,
    children: Regex,
    /// A number, an origin and households, in either order.
    households: Regex,
    origins: Regex,
    household: Regex,
    /// Words that part a number from what comes after.
    joined: Regex,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("words/groups.yaml")).expect("the list of groups is sound")
});

/// The words of a language for those who are counted, and for what is said of them.
pub(super) fn words(language: &str) -> impl Iterator<Item = (String, Subject)> {
    let lines = LINES.iter().filter(move |line| line.lang == language);
    lines.flat_map(|line| {
        let lists = [
            (&line.people, Subject::Counted),
            (&line.children, Subject::Counted),
            (&line.households, Subject::Household),
            (&line.origins, Subject::Origin),
        ];
        lists.into_iter().flat_map(|(list, subject)| {
            let words = in_both_scripts(list, &line.lang).into_iter();
            words.map(move |word| (word, subject))
        })
    })
}

static PATTERNS: LazyLock<BTreeMap<String, Patterns>> = LazyLock::new(|| {
    let patterns = LINES
        .iter()
        .map(|line| (line.lang.clone(), Patterns::of(line)));
    patterns.collect()
});

impl Patterns {
    fn of(line: &Line) -> Self {
        let any = |words: &[String]| alternatives(words, &line.lang);
        let expression = |pattern: String| {
            Regex::new(&format!("(?i){pattern}")).expect("the patterns of this program are sound")
        };
        let (small, larger) = (any(&line.numbers), any(&line.larger));
        let (people, children) = (any(&line.people), any(&line.children));
        let (origins, households) = (any(&line.origins), any(&line.households));
        let few = |what: &str| {
            let between = r"((?:\s+[\p{L}-]+){0,2}?)";
            format!(r"\b(?:[2-9]|{small}){between}\s+{what}\b")
        };
        let number = format!(r"(?:\d[\d.,]*|{small}|{larger})");
        Self {
            few: expression(few(&people)),
            few_children: expression(few(&children)),
            people: expression(format!(r"\b{people}\b")),
            children: expression(format!(r"\b{children}\b")),
            households: expression(format!(
                r"\b{number}\s+(?:[\p{{L}}-]+\s+)?(?:{origins}\s+{households}|{households}\s+{origins})\b"
            )),
            origins: expression(format!(r"\b{origins}\b")),
            household: expression(format!(r"\b{households}\b")),
            joined: expression(format!(r"\b{}\b", any(&line.joined))),
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
    for (index, fact) in text.record.facts().iter().enumerate() {
        let words = format!(
            "{} {}",
            fact.label,
            fact.unit.as_deref().unwrap_or_default()
        );
        if is_few(fact)
            && counts_weak_people(&words, text.language.as_str(), is_careful)
            && !is_public(watch, &fact.source)
        {
            let path = FieldPath::key("facts").then_item(index).then_key("value");
            findings.push(few(at_value(
                Code::SmallCount,
                text,
                path,
                format!(
                    "{} people of a group in a weak position are counted",
                    fact.value
                ),
            )));
        }
    }
    let sources = text.record.sources();
    if sources.iter().any(|source| is_public(watch, source)) {
        return;
    }
    for passage in ours(passages, &[Subject::Counted]) {
        let Some(patterns) = PATTERNS.get(passage.language()) else {
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
    for passage in ours(passages, &[Subject::Household, Subject::Origin]) {
        let Some(patterns) = PATTERNS.get(passage.language()) else {
            continue;
        };
        if let Some(found) = patterns.households.find(&passage.words)
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
    let text = item.original();
    let Some(patterns) = PATTERNS.get(primary(text.language.as_str())) else {
        return;
    };
    for (index, fact) in text.record.facts().iter().enumerate() {
        let words = format!(
            "{} {}",
            fact.label,
            fact.unit.as_deref().unwrap_or_default()
        );
        if !matches!(fact.value, FactValue::Text(_))
            && !is_share(fact)
            && patterns.origins.is_match(&words)
            && patterns.household.is_match(&words)
        {
            let path = FieldPath::key("facts").then_item(index).then_key("label");
            let message = "this fact gives counted households an origin";
            findings.push(at_value(Code::HouseholdOrigin, text, path, message).with_help(help));
        }
    }
}

/// What we say ourselves and may speak of all these, not whom a name or a title means.
fn ours<'p, 'a>(
    passages: &'p [Passage<'a>],
    subjects: &'p [Subject],
) -> impl Iterator<Item = &'p Passage<'a>> {
    passages.iter().filter(|passage| {
        let mut subjects = subjects.iter();
        !passage.is_of_source && subjects.all(|subject| passage.seen.may_hold(*subject))
    })
}

/// Is the entry about people in a weak position, so that children in it are such, too?
fn is_careful(watch: &Watch<'_>, item: &Item) -> bool {
    let sensitivity = sensitivity(item, watch.catalogue.site());
    sensitivity.is_some_and(|sensitivity| sensitivity != Sensitivity::Low)
        || groups(&item.original().record)
            .iter()
            .any(|(_, group)| is_vulnerable(*group))
}

fn is_few(fact: &Fact) -> bool {
    let value = match fact.value {
        FactValue::Whole(value) => value,
        FactValue::Number(_) | FactValue::Text(_) => return false,
    };
    (1..ENOUGH).contains(&value) && fact.qualifier != ValueQualifier::Ratio && !is_share(fact)
}

/// Is it a share, and no count?
fn is_share(fact: &Fact) -> bool {
    let unit = fact.unit.as_deref().unwrap_or_default().to_lowercase();
    fact.qualifier == ValueQualifier::Ratio
        || [
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

fn counts_weak_people(words: &str, tag: &str, is_careful: bool) -> bool {
    PATTERNS.get(primary(tag)).is_some_and(|patterns| {
        patterns.people.is_match(words) || (is_careful && patterns.children.is_match(words))
    })
}

/// Can everyone read the source?
fn is_public(watch: &Watch<'_>, source: &Ref<Source>) -> bool {
    let item = watch.catalogue.item(&Key::of(source));
    item.is_some_and(|item| match &*item.original().record {
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
            let found = patterns.few.captures(text);
            found.is_some_and(|found| !patterns.joined.is_match(&found[1]))
        };
        assert!(few("en", "three young Roma women"));
        assert!(few("en", "7 returnees") && few("en", "Two victims"));
        assert!(few("mk", "три жртви") && few("sr", "пет избеглица") && few("sr", "pet izbeglica"));
        assert!(!few("en", "17 returnees") && !few("en", "two organisations of victims"));
        let origin = |language: &str, text: &str| PATTERNS[language].households.is_match(text);
        assert!(origin("en", "36 Roma families") && origin("en", "twelve poor Muslim households"));
        assert!(origin("mk", "36 ромски семејства") && origin("sq", "36 familje rome"));
        assert!(origin("sr", "36 ромских породица") && origin("bs", "36 romskih porodica"));
        assert!(!origin("en", "36 displaced families") && !origin("en", "Roma families"));
    }
}
