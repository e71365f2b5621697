//! Values that say in another way what has a form of its own: `n/a`, `yes`, `38.000 EUR`, a list without brackets.

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;

use super::{
    amounts, amounts_in_words, dates,
    forms::{forms_at, is_required, keys_at, may_be_unknown},
    problems::{Document, remedy_for_empty},
    wording::{id_help, is_web, slug},
};
use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Remedy, Step},
    model::{Id, UNKNOWN, is_no_answer, targets_meant},
};

/// What is said of a value that is right in all but its form.
pub(super) fn said(
    error: &ValidationError<'_>,
    path: &FieldPath,
    document: Document<'_>,
) -> Option<Vec<Diagnostic>> {
    if matches!(
        error.kind(),
        ValidationErrorKind::AdditionalProperties { .. }
            | ValidationErrorKind::PropertyNames { .. }
    ) {
        return None;
    }
    let instance: &Value = error.instance();
    let forms = forms_at(document.schema, &path.0);
    let wants = |form: &str| forms.iter().any(|known| known == form);
    let at = || document.value(path);
    let name = document.at.clone().then(path).in_words();
    let finding = match instance {
        Value::String(text) if is_no_answer(text) => {
            let message = format!("`{text}` is none of the forms that {name} can have");
            let finding = Diagnostic::new(Code::WrongType, at(), message);
            if may_be_unknown(document.schema, &path.0) {
                finding.with_help("write `unknown`").fixed_by(UNKNOWN)
            } else {
                finding.with_help(remedy_for_item(document, path))
            }
        }
        Value::String(text) if wants("`true` or `false`") => {
            let right = truth(text)?;
            let message = format!("{name} must be `true` or `false`, not `{text}`");
            let finding = Diagnostic::new(Code::WrongType, at(), message);
            finding
                .with_help(format!("write `{right}`"))
                .fixed_by(right.to_string())
        }
        Value::String(text) if wants("a number") || wants("a whole number") && !wants("a date") => {
            let key = match path.0.last() {
                Some(Step::Key(key)) => key.as_str(),
                Some(Step::Item(_)) | None => "",
            };
            if let Some(right) = in_unit_of(key, text) {
                let message = format!("{name} must be a number, not `{text}`");
                let finding = Diagnostic::new(Code::WrongType, at(), message);
                let help = match &right[..] {
                    [least, most] => format!(
                        "write one number, `{least}` or `{most}`, and say in a text field that it is between the two"
                    ),
                    right => format!("write `{}`", right.concat()),
                };
                return Some(vec![finding.with_help(help)]);
            }
            amount(
                text,
                &name,
                at,
                forms.iter().any(|form| form == "a whole number"),
            )?
        }
        Value::Number(number) if wants("a date") => {
            let written = of_float(&number.to_string());
            let meant = dates::meant(&written);
            let [date, others @ ..] = &meant[..] else {
                return None;
            };
            if *date == written {
                let message = format!("`{written}` is not a whole date");
                let finding = Diagnostic::new(Code::BadDate, at(), message);
                return Some(vec![finding.with_help(format!(
                    "write the month and the day, too: `{date}-…-…`"
                ))]);
            }
            let message = format!("`{written}` is not a date");
            let finding = Diagnostic::new(Code::BadDate, at(), message);
            match others {
                [] => finding.with_help(format!("write `{date}`")).fixed_by(date),
                [other, ..] => finding.with_help(format!("write `{date}` or `{other}`")),
            }
        }
        _ => return None,
    };
    Some(vec![finding])
}

/// What to write for an item of which nothing is known: often the whole list is `unknown`.
fn remedy_for_item(document: Document<'_>, path: &FieldPath) -> String {
    let (Some(Step::Item(_)), Some(Step::Key(list))) = (path.0.last(), path.0.iter().nth_back(1))
    else {
        return remedy_for_empty(document.schema, path);
    };
    let of_list = &path.0[..path.0.len() - 1];
    if may_be_unknown(document.schema, of_list) {
        format!("write what is known, or `{list}: {UNKNOWN}` if the sources don't say")
    } else if is_required(document.schema, of_list) {
        remedy_for_empty(document.schema, path)
    } else {
        format!(
            "write what is known, or take this item out; an empty list goes with its key `{list}`"
        )
    }
}

/// `3.2023`, as YAML reads `03.2023`; of `12.2020` it drops the last digit.
fn of_float(number: &str) -> String {
    match number.split_once('.') {
        Some((month, year)) if year.len() == 3 => format!("{month}.{year}0"),
        _ => number.to_owned(),
    }
}

/// Yes and no in the languages of the region.
fn truth(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "да" | "da" | "po" | "true" | "on" => Some(true),
        "no" | "n" | "не" | "ne" | "jo" | "false" | "off" => Some(false),
        _ => None,
    }
}

/// Signs beside a number that say how sure it is.
const UNSURE: [char; 9] = ['>', '<', '+', '~', '≈', '?', '≥', '≤', '∼'];

/// Words for what costs nothing.
const FREE: [&str; 12] = [
    "free",
    "free of charge",
    "бесплатно",
    "без трошоци",
    "без надомест",
    "besplatno",
    "bez troškova",
    "бесплатно је",
    "falas",
    "pa pagesë",
    "none",
    "нема",
];

fn amount(
    text: &str,
    name: &str,
    at: impl Fn() -> crate::diagnostics::Place,
    is_whole: bool,
) -> Option<Diagnostic> {
    let meant = match in_words(text) {
        Some(number) => vec![number],
        None => amounts::meant(text),
    };
    let meant: Vec<_> = meant
        .into_iter()
        .filter(|number| !(is_whole && number.contains('.')))
        .collect();
    let shown: Vec<_> = meant.iter().map(|number| format!("`{number}`")).collect();
    let currency = amounts::currency(text);
    let rest = currency.map_or(String::new(), |code| {
        format!(", and beside it `currency: {code}`")
    });
    let message = format!("{name} must be a number, not `{text}`");
    let finding = Diagnostic::new(Code::WrongType, at(), message);
    match meant.as_slice() {
        [] if FREE.contains(&text.trim().to_lowercase().as_str()) => {
            Some(finding.with_help("write `0`").fixed_by("0"))
        }
        [] => {
            let Some((least, most)) = amounts::ends(text) else {
                let has_digits = text.contains(|c: char| c.is_ascii_digit());
                return has_digits.then(|| {
                    finding.with_help(
                        "write the number alone, in digits without anything between them, and a full stop only \
                         before a fraction: `12500` or `12.5`",
                    )
                });
            };
            let least: Vec<_> = least.iter().map(|number| format!("`{number}`")).collect();
            Some(finding.with_help(format!(
                "write one number, {} or `{most}`{rest}, and say in a text field that it is between the two",
                least.join(", ")
            )))
        }
        [only] if text.contains(UNSURE) => Some(finding.with_help(format!(
            "write the number alone, `{only}`, and say in a text field what is not sure of it"
        ))),
        [only]
            if currency.is_none()
                && (amounts::is_number_alone(text) || in_words(text).is_some()) =>
        {
            Some(finding.with_help(format!("write `{only}`")).fixed_by(only))
        }
        _ => {
            let rest = if says_more(text) && in_words(text).is_none() {
                format!("{rest}, and say in a text field what else stands here")
            } else {
                rest
            };
            Some(finding.with_help(format!("write {}{rest}", shown.join(" or "))))
        }
    }
}

/// The number that words say, with the currency behind it or without.
fn in_words(text: &str) -> Option<String> {
    let words = text.trim();
    let bare = match words.rsplit_once(' ') {
        Some((bare, last)) if amounts::currency(last).is_some() => bare,
        _ => words,
    };
    amounts_in_words::in_words(bare).map(|number| number.to_string())
}

/// A text in the unit that a key counts in: `2 years` in months, `20%` of a whole.
fn in_unit_of(key: &str, text: &str) -> Option<Vec<String>> {
    const YEARS: &str =
        "year years година години године годину godina godine godinu vit vjet vite viti";
    const MONTHS: &str =
        "month months месец месеци месеца mjesec mjeseca mjeseci mesec meseca meseci muaj muajsh";
    const HALVES: &str = "half пола половина pola pol gjysmë gjysme";
    const DAYS: [&str; 2] = ["дана", "dana"];
    let has = |list: &str, word: &str| list.split(' ').any(|known| known == word);
    let folded = text.trim().to_lowercase();
    if key == "staff_fte" {
        if has(HALVES, &folded) {
            return Some(vec!["0.5".to_owned()]);
        }
        let part: f64 = only_number(folded.strip_suffix('%')?)?;
        return Some(vec![(part / 100.0).to_string()]);
    }
    if !key.starts_with("months") {
        return None;
    }
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    // `godinu dana` is a year.
    words.pop_if(|word| DAYS.contains(word));
    let unit = words.pop()?;
    let months = if has(YEARS, unit) {
        12.0
    } else if has(MONTHS, unit) {
        1.0
    } else {
        return None;
    };
    words.pop_if(|word| *word == "a");
    let count = words.join(" ");
    let counts = match words[..] {
        [] => vec![1.0],
        [half] if has(HALVES, half) => vec![0.5],
        _ => match amounts::ends(&count) {
            Some((least, most)) => [&least[0], &most]
                .iter()
                .filter_map(|end| end.parse().ok())
                .collect(),
            None => vec![only_number(&count).or_else(|| in_words(&count)?.parse().ok())?],
        },
    };
    let counts: Vec<f64> = counts.iter().map(|count: &f64| count * months).collect();
    let are_whole = counts.iter().all(|count| count.fract() == 0.0);
    are_whole.then(|| counts.iter().map(f64::to_string).collect())
}

/// The number that a text is, where it has one reading.
fn only_number(text: &str) -> Option<f64> {
    let [only] = &amounts::meant(text)[..] else {
        return None;
    };
    only.parse().ok().filter(|_| amounts::is_number_alone(text))
}

/// Do words stand behind a number of which neither the amount nor the currency is made?
fn says_more(text: &str) -> bool {
    if text.contains(['%', '‰']) {
        return true;
    }
    let words = text.split(|c: char| !c.is_alphabetic());
    let words = words.filter(|word| !word.is_empty() && amounts::currency(word).is_none());
    let mut words = words.filter(|word| !amounts::is_multiplier(word));
    words.next().is_some()
}

/// How to write a text where there must be a list.
pub(super) fn as_list(text: &str, path: &FieldPath, document: Document<'_>) -> Remedy {
    let first = path.clone().then_item(0);
    let of = |form: &str| {
        forms_at(document.schema, &first.0)
            .iter()
            .any(|known| known == form)
    };
    let name = match path.0.last() {
        Some(Step::Key(name)) => name.as_str(),
        Some(Step::Item(_)) | None => "",
    };
    if text == UNKNOWN || is_no_answer(text) {
        return remedy_for_empty(document.schema, path).into();
    }
    if is_web(text) && of("an id") {
        return id_help(text).into();
    }
    if text.starts_with(['•', '–', '—', '·', '●', '▪']) {
        return format!(
            "begin each item with `-` and a blank: `- {}`",
            text[text.chars().next().map_or(0, char::len_utf8)..].trim_start()
        )
        .into();
    }
    let targets = targets_meant(text);
    if name == "sdg_targets" && !targets.is_empty() {
        let targets: Vec<_> = targets.iter().map(|code| format!("\"{code}\"")).collect();
        let right = format!("[{}]", targets.join(", "));
        return Remedy::new(format!("put it in square brackets: `{right}`"), right);
    }
    if of("a group of keys") {
        let keys = keys_at(document.schema, &first.0);
        let needed = keys
            .iter()
            .filter(|key| is_required(document.schema, &first.clone().then_key(key.as_str()).0));
        let mut needed: Vec<String> = needed.map(|key| format!("{key}: …")).collect();
        if let Some(one) = needed.first_mut()
            && !text.contains(char::is_whitespace)
        {
            *one = one.replace('…', text);
        }
        return format!(
            "write it as a list of groups: `{name}: [{{{}}}]`",
            needed.join(", ")
        )
        .into();
    }
    let parted = text.replace(['&', '/', '+'], ",");
    let parted = [" and ", " и ", " i ", " dhe ", " или ", " ili ", " ose "]
        .iter()
        .fold(parted, |text, word| {
            if of("an id") {
                text.replace(word, ",")
            } else {
                text
            }
        });
    let parted = if of("an id") { parted.as_str() } else { text };
    let parts = parted
        .split([',', ';'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let parts: Vec<String> = if of("an id") {
        parts
            .map(|part| {
                if Id::new(part).is_some() {
                    part.to_owned()
                } else {
                    slug(part)
                }
            })
            .collect()
    } else {
        parts.map(str::to_owned).collect()
    };
    if text.contains(' ') && !of("an id") && parts.len() == 1 {
        let right = format!("[{}]", super::slips::doubled(text));
        let help = format!("put it in square brackets and quotation marks: `{right}`");
        return Remedy::new(help, right);
    }
    let right = format!("[{}]", parts.join(", "));
    if !of("an id") && may_be_one(text, &parts) {
        let one = format!("[{}]", super::slips::doubled(text));
        return format!(
            "put it in square brackets: if it is one text, with quotation marks, `{one}`; if its commas part several, \
             with these around each: `[\"…\", \"…\"]`"
        )
        .into();
    }
    let is_named = name == "sources";
    if is_named && text.contains(' ') && text.contains(|c: char| c.is_ascii_digit()) {
        return "name each source by its id in `content/sources.yaml`, in square brackets: `[city-report-2025]`; the \
                page stands under `locator`, beside what it proves"
            .to_owned()
            .into();
    }
    Remedy::new(format!("put it in square brackets: `{right}`"), right)
}

/// Is a text with commas rather one than a list: with sentences, the comma of a number, or clauses that go on?
fn may_be_one(text: &str, parts: &[String]) -> bool {
    const LONGEST: usize = 3;
    let mut signs = text
        .split_whitespace()
        .map(|word| word.ends_with(['.', '?', '!', ':']));
    let is_cut = text
        .split(',')
        .zip(text.split(',').skip(1))
        .any(|(before, behind)| {
            before.ends_with(|c: char| c.is_ascii_digit())
                && behind.starts_with(|c: char| c.is_ascii_digit())
        });
    let is_low = |part: &String| part.starts_with(char::is_lowercase);
    let goes_on =
        parts.first().is_some_and(|first| !is_low(first)) && parts.iter().skip(1).any(is_low);
    let is_long = parts
        .iter()
        .any(|part| part.split_whitespace().count() > LONGEST);
    parts.len() > 1 && (signs.any(|is_end| is_end) || is_cut || goes_on && is_long)
}

#[cfg(test)]
mod tests {
    use super::{in_unit_of, may_be_one};

    #[test]
    fn a_number_is_told_in_the_unit_of_its_key() {
        for (key, text, right) in [
            ("months_to_start", "2 years", Some("24")),
            ("months_to_start", "1,5 години", Some("18")),
            ("months_to_start", "half a year", Some("6")),
            ("months_to_start", "2–3 years", Some("24 36")),
            ("months_to_start", "2-3 години", Some("24 36")),
            ("months_to_start", "dva do tri mjeseca", Some("2 3")),
            ("months_to_start", "шест месеци", Some("6")),
            ("months_to_start", "godinu dana", Some("12")),
            ("months_to_start", "dy vjet", Some("24")),
            ("months_to_start", "about 2 years", None),
            ("staff_fte", "20%", Some("0.2")),
            ("staff_fte", "12,5 %", Some("0.125")),
            ("amount", "20%", None),
            ("amount", "2 years", None),
        ] {
            let found = in_unit_of(key, text).map(|right| right.join(" "));
            assert_eq!(found.as_deref(), right, "{key}: {text}");
        }
    }

    #[test]
    fn sentences_and_clauses_are_no_lists() {
        for (text, is_one) in [
            ("Drawing up a timetable. Talking, with drivers.", true),
            ("Talking with the drivers, as with experts", true),
            ("Walks of 1,5 km, a budget", true),
            ("Drawing up a timetable, Talking with drivers", false),
            ("paint, a van, two drivers", false),
            ("Paint, a van, two drivers", false),
        ] {
            let parts: Vec<_> = text.split(',').map(|part| part.trim().to_owned()).collect();
            assert_eq!(may_be_one(text, &parts), is_one, "{text}");
        }
    }
}
