//! Who holds an office is told as of a date (rule R24): offices change hands, and pages stay.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;

use super::{
    Watch, at_value,
    prose::{Passage, one_line},
    scan::WordSubject,
};
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{EntityKind, Record, Ref, Source},
};

/// For so many months after its source, an office may be told in the present.
const FRESH: i32 = 12;

/// Quotes say as of when their speakers had their function.
pub(super) fn are_dated(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    for (index, quote) in text.record.quotes().iter().enumerate() {
        if !has_a_year(&quote.role_as_of) {
            let path = FieldPath::key("quotes")
                .then_item(index)
                .then_key("role_as_of");
            findings.push(
                at_value(
                    Code::UndatedRole,
                    text,
                    path,
                    format!("“{}” doesn't say as of when", quote.role_as_of),
                )
                .with_help("add the month or the year of the source, such as `Mayor of Kumanovo, March 2023`"),
            );
        }
    }
}

fn has_a_year(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers
        .any(|digits| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")))
}

/// How the offices begin that are looked for.
const OFFICES: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "mayor",
            "director",
            "governor",
            "minister",
            "ambassador",
            "coordinator",
        ],
    ),
    (
        "mk",
        &[
            "градоначални",
            "директор",
            "министер",
            "координатор",
            "амбасадор",
        ],
    ),
    (
        "sq",
        &[
            "kryetar",
            "kryebashkiak",
            "drejtor",
            "ministr",
            "koordinator",
            "ambasador",
        ],
    ),
    (
        "sr",
        &[
            "gradonačelni",
            "direktor",
            "ministar",
            "koordinator",
            "ambasador",
            "градоначелни",
            "директор",
            "министар",
            "координатор",
            "амбасадор",
        ],
    ),
    (
        "bs",
        &[
            "gradonačelni",
            "načelni",
            "direktor",
            "ministar",
            "koordinator",
            "ambasador",
        ],
    ),
];

/// The offices of a language.
pub(super) fn words(language: &str) -> impl Iterator<Item = (String, WordSubject)> {
    let offices = OFFICES.into_iter().filter(move |(of, _)| *of == language);
    let offices = offices.flat_map(|(_, offices)| offices);
    offices.map(|office| ((*office).to_owned(), WordSubject::Office))
}

/// How it is said in a language that somebody holds an office now.
struct Now {
    language: &'static str,
    is: &'static str,
    /// What may stand before the office.
    still: &'static str,
    office: &'static str,
    of: &'static str,
    /// What only somebody does who is in office.
    does: &'static str,
}

const NOW: [Now; 5] = [
    Now {
        language: "en",
        is: "is|serves as",
        still: "now|currently|today|still|the|a|current|present|new|deputy",
        office: r"(?:[Mm]ayor|[Dd]irector|[Gg]overnor|[Mm]inister|[Aa]mbassador|[Cc]oordinator)\b",
        of: "of(?: the)?",
        does: "says|leads|heads|chairs|runs|supports|opens|wants|plans",
    },
    Now {
        language: "mk",
        is: "е",
        still: "сега|денес|сегашен|сегашниот|сегашната|актуелниот|актуелната",
        office: r"(?i:градоначални|директор|министер|координатор|амбасадор)\p{L}*",
        of: "на",
        does: "вели|води|раководи|претседава|поддржува",
    },
    Now {
        language: "sq",
        is: "është",
        still: "tani|sot|aktualisht",
        office: r"(?i:kryetar|kryebashkiak|drejtor|ministr|koordinator|ambasador)\p{L}*",
        of: "i|e|i bashkisë së|e bashkisë së",
        does: "thotë|drejton|kryeson|mbështet",
    },
    Now {
        language: "sr",
        is: "je|је",
        still: "sada|danas|trenutno|сада|данас|тренутно",
        office: r"(?i:gradonačelni|direktor|ministar|koordinator|ambasador|градоначелни|директор|министар|координатор|амбасадор)\p{L}*",
        of: "grada|opštine|града|општине",
        does: "kaže|vodi|rukovodi|predsedava|каже|води|руководи|председава",
    },
    Now {
        language: "bs",
        is: "je",
        still: "sada|danas|trenutno",
        office: r"(?i:gradonačelni|načelni|direktor|ministar|koordinator|ambasador)\p{L}*",
        of: "grada|općine",
        does: "kaže|vodi|rukovodi|predsjedava",
    },
];

/// By language: somebody who is named is in office now.
static IN_OFFICE: LazyLock<BTreeMap<&'static str, Regex>> = LazyLock::new(|| {
    let (name, whole) = (r"\p{Lu}[\p{L}-]+", r"\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+");
    let compiled = NOW.iter().map(|now| {
        let Now {
            is,
            still,
            office,
            of,
            does,
            ..
        } = now;
        let ways = [
            // «Ana Example is the mayor», «the mayor of Example City is Ana Example», «Mayor Ana Example says».
            format!(r"{name},? (?:{is}) (?:(?:{still}) )*{office}"),
            format!(r"\b{office}(?:(?: (?:{of}))? {name}(?: {name})?)? (?:{is}) {whole}"),
            format!(r"\b{office},? {whole},? (?:{does})\b"),
        ];
        let pattern = ways.join("|").replace(' ', r"\s+");
        let regex = Regex::new(&pattern);
        (
            now.language,
            regex.expect("the patterns of this program are sound"),
        )
    });
    compiled.collect()
});

/// Nobody is said to be in office now on the word of an old source.
pub(super) fn are_not_told_in_the_present(
    watch: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    let sources = item.original().record.sources();
    if matches!(item.key.kind, EntityKind::Source | EntityKind::Page)
        || sources.iter().any(|source| is_fresh(watch, source))
    {
        return;
    }
    let passages = passages
        .iter()
        .filter(|passage| passage.seen.may_hold(WordSubject::Office) && !passage.is_of_source);
    for passage in passages {
        let Some(pattern) = IN_OFFICE.get(passage.language()) else {
            continue;
        };
        for found in pattern.find_iter(&passage.words) {
            let sentence = passage.sentence(&found.range());
            let is_no_claim = sentence.contains('?') || is_of_then(sentence);
            let is_possessive = passage.words[found.end()..].starts_with(['\'', '’']);
            if is_no_claim || is_possessive || passage.is_quoted(found.start()) {
                continue;
            }
            let message = format!(
                "“{}” is told in the present, and no source of this entry is younger than {FRESH} months",
                one_line(found.as_str())
            );
            findings.push(
                passage
                    .finding(Code::UndatedRole, found.range(), message)
                    .with_help("say as of when, such as “was mayor as of March 2023”"),
            );
        }
    }
}

/// What a sentence says of an office that was held at another time, in small letters.
const THEN: [&str; 12] = [
    "at that time",
    "at the time",
    "then mayor",
    "then-mayor",
    "former",
    "тогашн",
    "поранешн",
    "atëhersh",
    "tadašnj",
    "bivš",
    "тадашњ",
    "бивш",
];

/// Does a sentence say when, or that it is over?
fn is_of_then(sentence: &str) -> bool {
    let small = sentence.to_lowercase();
    has_a_year(sentence) || THEN.iter().any(|then| small.contains(then))
}

fn is_fresh(watch: &Watch<'_>, source: &Ref<Source>) -> bool {
    let key = Key::of(source);
    let Some(item) = watch.catalogue.item(&key) else {
        // What its own errors speak of is not judged twice.
        return watch.catalogue.is_taken(&key);
    };
    let Record::Source(source) = &*item.original().record else {
        return false;
    };
    let original = source.translation.as_ref().and_then(|one| one.of_published);
    let dates = [source.published.value().copied(), original];
    let since = crate::model::Edtf::from(watch.today.plus_months(-FRESH));
    dates
        .into_iter()
        .flatten()
        .any(|published| published.latest() >= since.earliest())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_in_office_now_is_met() {
        let is_met = |language: &str, words: &str| IN_OFFICE[language].is_match(words);
        for words in [
            "Ana Example is the current mayor",
            "The mayor of Example City is Ana Example",
            "The mayor, Ana Example, opens the door",
            "Mayor Ana Example leads it",
        ] {
            assert!(is_met("en", words), "{words}");
        }
        assert!(is_met("mk", "Ана Пример е градоначалничка"));
        assert!(is_met("mk", "Градоначалник на Куманово е Ана Пример"));
        assert!(is_met("sq", "Kryetari i Kumanovës është Ana Shembull"));
        assert!(is_met("sr", "Gradonačelnik Novog Pazara je Ana Primer"));
        for words in [
            "Ana Example was mayor as of May 2024",
            "The mayor leads the council",
            "The mayor is elected",
            "Mayor Ana Example said so",
        ] {
            assert!(!is_met("en", words), "{words}");
        }
        assert!(is_of_then(
            "Во неа тогашниот градоначалник, Ана Пример, вели дека"
        ));
        assert!(is_of_then("As of March 2023, Ana Example is the mayor") && !is_of_then("Ana is"));
    }
}
