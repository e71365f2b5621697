//! Who holds an office is told as of a date (rule R24): offices change hands, and pages stay.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;

use super::{
    Watch, at_value,
    prose::{Passage, one_line},
    scan::Subject,
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
            "градоначалник",
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
pub(super) fn words(language: &str) -> impl Iterator<Item = (String, Subject)> {
    let offices = OFFICES.into_iter().filter(move |(of, _)| *of == language);
    let offices = offices.flat_map(|(_, offices)| offices);
    offices.map(|office| ((*office).to_owned(), Subject::Office))
}

/// By language: somebody who is named is in office now.
static IN_OFFICE: LazyLock<BTreeMap<&'static str, Regex>> = LazyLock::new(|| {
    let name = r"\p{Lu}[\p{L}-]+";
    let patterns = [
        (
            "en",
            format!(
                r"{name},? is (?:(?:now|currently|today|still) )?(?:(?:the|a) )?(?:(?:current|present|new|deputy) )*(?:[Mm]ayor|[Dd]irector|[Gg]overnor|[Mm]inister|[Aa]mbassador|[Cc]oordinator)\b"
            ),
        ),
        (
            "mk",
            format!(
                r"{name} е (?:(?:сега|денес|сегашен|сегашниот) )?(?:градоначалник|директор|министер|координатор|амбасадор)"
            ),
        ),
        (
            "sq",
            format!(
                r"{name} është (?:(?:tani|sot|aktualisht) )?(?:kryetar|kryebashkiak|drejtor|ministr|koordinator|ambasador)"
            ),
        ),
        (
            "sr",
            format!(
                r"{name} (?:je|је) (?:(?:sada|danas|trenutno|сада|данас|тренутно) )?(?:gradonačelni|direktor|ministar|koordinator|ambasador|градоначелни|директор|министар|координатор|амбасадор)"
            ),
        ),
        (
            "bs",
            format!(
                r"{name} je (?:(?:sada|danas|trenutno) )?(?:gradonačelni|načelni|direktor|ministar|koordinator|ambasador)"
            ),
        ),
    ];
    let compiled = patterns.into_iter().map(|(language, pattern)| {
        let regex = Regex::new(&pattern.replace(' ', r"\s+"));
        (
            language,
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
        .filter(|passage| passage.seen.may_hold(Subject::Office) && !passage.is_of_source);
    for passage in passages {
        let Some(pattern) = IN_OFFICE.get(passage.language()) else {
            continue;
        };
        for found in pattern.find_iter(&passage.words) {
            let is_asked = passage.sentence(&found.range()).contains('?');
            let is_possessive = passage.words[found.end()..].starts_with(['\'', '’']);
            if is_asked || is_possessive || passage.is_quoted(found.start()) {
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
