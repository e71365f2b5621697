//! Values and forms in words.

use std::iter;

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::{dates, moments, periods, synonyms};
use crate::{
    diagnostics::{Code, Diagnostic, Place, nearest},
    model::{
        Edtf, Fault, Id, NOT_APPLICABLE, UNKNOWN, WebAddress, is_no_answer,
        web_address::{look_alike_told, mailbox_look_alike, meant_in_words},
    },
};

/// A text that has not the form that it must have.
pub(super) fn bad_form(format: &str, instance: &Value, place: Place) -> Diagnostic {
    let written = word(instance);
    if format == "web-address" {
        return bad_address(&written, place);
    }
    let (code, message, help) = match (format, dates::in_no_calendar(&written)) {
        ("date" | "edtf", Some((why, help))) => {
            (Code::BadDate, format!("`{written}` is no day: {why}"), help)
        }
        (format, _) => of_form(format, &written),
    };
    let is_no_word =
        [UNKNOWN, NOT_APPLICABLE].contains(&written.as_str()) || is_no_answer(&written);
    let is_day = ["date", "edtf"].contains(&format) && !dates::meant(&written).is_empty();
    let names_hour = is_day && moments::names_hour(&written);
    let help = if names_hour {
        format!("{help}, and say the hour in the text: there is no place for it here")
    } else if is_no_word {
        "leave the key out where the sources don't say".to_owned()
    } else {
        help
    };
    let finding = Diagnostic::new(code, place, message).with_help(help);
    let right = match format {
        "date" | "edtf" if names_hour => Vec::new(),
        "date" => dates::meant(&written)
            .into_iter()
            .filter(|date| is_whole(date))
            .collect(),
        "edtf" => match without_noughts(&written) {
            Some(rest) => vec![rest.to_owned()],
            None => dates::meant(&written),
        },
        "country" => synonyms::country(&written)
            .map(str::to_owned)
            .into_iter()
            .collect(),
        "language" => synonyms::language(&written)
            .map(str::to_owned)
            .into_iter()
            .collect(),
        "entry" | "mailbox" | "telephone" => Vec::new(),
        _ if is_web(&written) || is_no_word || item_behind(&written).is_some() => Vec::new(),
        _ if several_ids(&written).is_some() => several_ids(&written).into_iter().collect(),
        _ => vec![slug(&synonyms::unmixed(&written))]
            .into_iter()
            .filter(|id| Id::new(id).is_some())
            .collect(),
    };
    match right.as_slice() {
        [only] => finding.fixed_by(only),
        _ => finding,
    }
}

/// Words for what has no last day.
const ALWAYS_OPEN: [&str; 17] = [
    "always open",
    "always",
    "open",
    "rolling",
    "continuous",
    "no deadline",
    "без рок",
    "постојано",
    "отворено",
    "трајно отворен",
    "без рока",
    "bez roka",
    "stalno otvoren",
    "otvoreno",
    "pa afat",
    "i hapur",
    "none",
];

/// A text that is neither a day nor a moment with its zone.
pub(super) fn bad_moment(written: &str, place: Place) -> Diagnostic {
    let day = bad_form("date", &Value::from(written), place.clone());
    if ALWAYS_OPEN.contains(&written.trim().to_lowercase().as_str()) {
        let message = format!("`{written}` is not a whole date");
        return Diagnostic::new(Code::BadDate, place, message).with_help(format!(
            "write `{NOT_APPLICABLE}` where there is no last day"
        ));
    }
    let Some(meant) = moments::meant(written) else {
        return day;
    };
    let moment = &meant.moment;
    if meant.has_zone {
        let message = format!("`{written}` is not the form of a day with its hour");
        let finding = Diagnostic::new(Code::BadDate, place, message);
        return finding
            .with_help(format!("write `{moment}`"))
            .fixed_by(moment);
    }
    let message = format!("`{written}` doesn't say of which zone the hour is");
    Diagnostic::new(Code::BadDate, place, message).with_help(format!(
        "write `{moment}`, if that is the time of Central Europe; or the day alone: `{}`",
        &moment[.."2026-05-31".len()]
    ))
}

/// What is said of a text that has not the form of this name: the kind of finding, the sentence, the remedy.
fn of_form(format: &str, written: &str) -> (Code, String, String) {
    match format {
        "date" => (
            Code::BadDate,
            format!("`{written}` is not a whole date"),
            whole_date_help(written),
        ),
        "edtf" => (
            Code::BadDate,
            format!("`{written}` is not a date"),
            date_help(written),
        ),
        "language" => (
            Code::BadForm,
            format!("`{written}` is not a language of this kind of site"),
            language_help(written),
        ),
        "country" => (
            Code::BadForm,
            format!("`{written}` is not a country code"),
            synonyms::country(written).map_or_else(
                || "write two capital letters (ISO 3166-1), such as MK, AL or RS".to_owned(),
                |code| format!("write `{code}`"),
            ),
        ),
        "entry" => (
            Code::BadForm,
            format!("`{written}` is not the kind and id of an entry"),
            "write both: `practice:night-buses`, `city:elbasan`".to_owned(),
        ),
        "mailbox" if mailbox_look_alike(written).is_some() => {
            let c = mailbox_look_alike(written).unwrap_or_default();
            let (message, help) = look_alike_told(c, written);
            (Code::LookAlikeAddress, message, help)
        }
        "mailbox" => (
            Code::BadForm,
            format!("`{written}` is not an e-mail address"),
            "write the address alone, such as `office@example.org`".to_owned(),
        ),
        "telephone" => (
            Code::BadForm,
            format!("`{written}` is not a telephone number with its country"),
            "begin with `+` and the country's number, in quotation marks: `\"+389 31 475 000\"`"
                .to_owned(),
        ),
        _ => (
            Code::BadForm,
            format!("`{written}`{NOT_AN_ID}"),
            id_help(written),
        ),
    }
}

/// What is said of a text in the place of an id.
const NOT_AN_ID: &str = " is not an id";

/// The words that stand in the place of an id, where a finding tells of such, and what was guessed from them alone.
pub(crate) fn in_place_of_an_id(finding: &Diagnostic) -> Option<(&str, &str)> {
    let written = finding.message.strip_suffix(NOT_AN_ID)?;
    let written = written.strip_prefix('`')?.strip_suffix('`')?;
    let guess = finding
        .help
        .as_deref()?
        .strip_prefix("write `")?
        .strip_suffix('`')?;
    Some((written, guess))
}

fn is_whole(date: &str) -> bool {
    matches!(Edtf::parse(date), Some(Edtf::Day(_)))
}

pub(super) fn is_web(written: &str) -> bool {
    written.contains("://") || written.starts_with("www.")
}

fn whole_date_help(written: &str) -> String {
    let meant = dates::meant(written);
    let whole: Vec<_> = meant
        .iter()
        .filter(|date| is_whole(date))
        .cloned()
        .collect();
    match (whole.as_slice(), meant.as_slice()) {
        ([], [part]) => format!("write the day, too: `{part}-…`"),
        ([], _) => dates::without_year(written).map_or_else(
            || "write year, month and day: `2026-11-21`".into(),
            |rest| format!("write year, month and day: `2026-{rest}` for one of 2026"),
        ),
        (whole, _) => as_meant(whole),
    }
}

/// What to write, of one or two readings.
fn as_meant(dates: &[String]) -> String {
    let dates: Vec<_> = dates.iter().map(|date| format!("`{date}`")).collect();
    format!("write {}", dates.join(" or "))
}

/// A text that is not an address that a link can have.
fn bad_address(written: &str, place: Place) -> Diagnostic {
    let fault = WebAddress::parse(written).err().unwrap_or(Fault::NoFile);
    let (code, message, remedy) = fault.told_of(written);
    let remedy = match fault {
        Fault::Host if meant_in_words(written).is_some() => meant_in_words(written),
        Fault::Blank if written.matches("://").count() > 1 => meant_in_words(written),
        Fault::Root => Some("name a file beside this one, such as `protocol.pdf`, or write an address that begins with `https:`".into()),
        _ => remedy,
    };
    Diagnostic::new(code, place, message).with_remedy(remedy)
}

/// A date without noughts for a month or a day that nobody knows: `2023-03` of `2023-03-00`.
fn without_noughts(written: &str) -> Option<&str> {
    let rest = written.strip_suffix("-00")?;
    let rest = rest.strip_suffix("-00").unwrap_or(rest);
    Edtf::parse(rest).map(|_| rest)
}

fn date_help(written: &str) -> String {
    match without_noughts(written) {
        Some(rest) => format!("write only what is known: `{rest}`"),
        _ if !dates::meant(written).is_empty() => as_meant(&dates::meant(written)),
        _ if is_now(written) => {
            "leave the key out as long as it goes on; a day that is meant is written such as `2026-11-21`".into()
        }
        _ => vague_date_help(written).unwrap_or_else(|| {
            "write it as exactly as it is known: `2023`, `2023-03` or `2023-03-15`".into()
        }),
    }
}

/// Does this say that something goes on, in a language of the region?
fn is_now(written: &str) -> bool {
    const WORDS: [&str; 34] = [
        "present",
        "until now",
        "in progress",
        "во тек",
        "моментално",
        "у току",
        "u toku",
        "u tijeku",
        "u tijeku je",
        "aktuelno",
        "ende",
        "now",
        "today",
        "ongoing",
        "current",
        "to date",
        "till now",
        "сега",
        "денес",
        "до денес",
        "тековно",
        "сада",
        "данас",
        "до данас",
        "тренутно",
        "sada",
        "danas",
        "do danas",
        "trenutno",
        "tani",
        "sot",
        "deri tani",
        "në vazhdim",
        "aktualisht",
    ];
    WORDS.contains(&&*written.trim().to_lowercase())
}

/// What to write where a text only comes near to a date.
fn vague_date_help(written: &str) -> Option<String> {
    if let Some((start, end)) = periods::two(written) {
        return Some(format!(
            "write one date: `{start}` where something begins, `{end}` where it ends"
        ));
    }
    match dates::years_in(written).as_slice() {
        [] => dates::without_year(written)
            .map(|rest| format!("write the year before it: `2026-{rest}` for one of 2026")),
        [year] => Some(format!(
            "write no more than is sure: the year alone, `{year}`, or with its month, such as `{year}-03`"
        )),
        [first, .., last] => Some(format!(
            "write one date: `{first}` where something begins, `{last}` where it ends"
        )),
    }
}

pub(super) fn id_help(written: &str) -> String {
    if is_web(written) {
        return "this is an address, and an id belongs here: list the address in `content/sources.yaml` \
                (`carsija new source` asks for what is needed), and write its id here"
            .into();
    }
    if let Some(item) = item_behind(written) {
        return format!(
            "a blank is missing behind the sign `-` of the next item; write it in a line of its own: `- {item}`"
        );
    }
    if let Some(ids) = several_ids(written) {
        return format!("part them with commas: `{ids}`");
    }
    let slug = slug(&synonyms::unmixed(written));
    if Id::new(&slug).is_some() {
        format!("write `{slug}`")
    } else {
        "an id has small letters a to z, digits and single hyphens, 80 at most".into()
    }
}

/// An id behind another, before which stands the sign of an item without its blank: `one -two`.
fn item_behind(written: &str) -> Option<&str> {
    let (first, item) = written.split_once(" -")?;
    [first, item]
        .iter()
        .all(|id| Id::new(id).is_some())
        .then_some(item)
}

/// Ids that stand in one text with semicolons between them.
fn several_ids(written: &str) -> Option<String> {
    let parts: Vec<&str> = if written.contains(';') {
        written.split(';').map(str::trim).collect()
    } else {
        written.split_whitespace().collect()
    };
    // A name of several words has no hyphens in each.
    let is_id =
        |part: &&str| Id::new(part).is_some() && (part.contains('-') || written.contains(';'));
    let are_ids = parts.len() > 1 && parts.iter().all(is_id);
    are_ids.then(|| parts.join(", "))
}

/// What to write for a language.
pub(crate) fn language_help(written: &str) -> String {
    if written.eq_ignore_ascii_case("sr") {
        return "name the script of Serbian: `sr-Cyrl` or `sr-Latn`".into();
    }
    if let Some(tag) = synonyms::language(written) {
        return format!("write `{tag}`");
    }
    let folded = USUAL.iter().find(|tag| tag.eq_ignore_ascii_case(written));
    match folded.copied().or_else(|| nearest(written, USUAL)) {
        Some(tag) => format!("did you mean `{tag}`?"),
        None => format!("write one of {}", listed(&USUAL.map(str::to_owned))),
    }
}

/// The languages of the region and its neighbours.
const USUAL: [&str; 10] = [
    "en", "mk", "sq", "bs", "sr-Cyrl", "sr-Latn", "hr", "cnr", "tr", "rom",
];

/// A name that ends with a language, as in `night-buses_mk` and `Night buses (MK)`: what stands before it, and its tag.
pub(crate) fn language_behind(name: &str) -> Option<(&str, &'static str)> {
    let (stem, language) = name.rsplit_once(['_', ' '])?;
    let language = language.trim_matches(['(', ')']);
    let tag = USUAL
        .iter()
        .find(|tag| tag.eq_ignore_ascii_case(language))?;
    Some((stem, tag))
}

/// An id made of any words: what a hub editor probably meant. Letters of the region's languages
/// become their nearest plain ones.
pub(crate) fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in words.to_lowercase().as_str().nfc() {
        if let Some(letters) = plain(c) {
            slug.push_str(letters);
            continue;
        }
        // Of any other letter with an accent, the letter.
        for c in iter::once(c).nfd().filter(|c| !is_combining_mark(*c)) {
            match plain(c) {
                Some(letters) => slug.push_str(letters),
                None if c.is_ascii_alphanumeric() => slug.push(c),
                None if slug.ends_with('-') || slug.is_empty() => {}
                None => slug.push('-'),
            }
        }
    }
    slug.truncate(crate::model::MAX_ID);
    slug.trim_end_matches('-').to_owned()
}

/// Albanian, Bosnian, Macedonian and Serbian letters in plain ones, as people type them.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'č' | 'ć' | 'ç' | 'ч' | 'ћ' | 'ц' => "c",
        'š' | 'ш' | 'с' => "s",
        'ž' | 'ж' | 'з' => "z",
        'đ' | 'ђ' | 'д' => "d",
        'ë' | 'е' | 'э' => "e",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ѓ' => "gj",
        'и' => "i",
        'ј' | 'й' => "j",
        'к' => "k",
        'ќ' => "kj",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ѕ' | 'џ' => "dz",
        _ => return neighbours(c),
    })
}

/// Letters of the region's neighbours that are no plain letter with an accent.
fn neighbours(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' | 'λ' => "l",
        'ø' | 'ο' | 'ω' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ð' | 'δ' => "d",
        'þ' | 'θ' => "th",
        'ı' | 'η' | 'ι' | 'і' | 'ї' => "i",
        'α' => "a",
        'β' => "v",
        'γ' | 'ґ' => "g",
        'ε' => "e",
        'ζ' => "z",
        'κ' => "k",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' | 'ы' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        'щ' => "sht",
        'ъ' | 'ь' => "",
        'ю' => "ju",
        'я' => "ja",
        'є' => "je",
        _ => return None,
    })
}

/// A value as it is written.
pub(super) fn word(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// A list of values as they are written.
pub(super) fn words(options: &Value) -> Vec<String> {
    options.as_array().into_iter().flatten().map(word).collect()
}

/// Names in a row.
pub(super) fn listed(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The longest text that is repeated in a message, in characters.
const MOST_REPEATED: usize = 40;

/// What a value is, in words.
pub(super) fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "empty".into(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.chars().count() <= MOST_REPEATED => {
            format!("the text `{text}`")
        }
        Value::String(_) => "a text".into(),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "a group of keys".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_by_another_form_is_told() {
        for (format, written, help) in [
            ("edtf", "present", "leave the key out"),
            ("edtf", "Денес", "leave the key out"),
            ("edtf", "12.03.2023.", "`2023-03-12`"),
            (
                "id",
                "night-buses late-trains",
                "`night-buses, late-trains`",
            ),
            ("id", "night; late", "`night, late`"),
            ("id", "Night buses", "`night-buses`"),
            ("web-address", "https:/a.mk", "`https://a.mk`"),
            ("web-address", "https://a.mk/a b", "`%20`"),
            ("web-address", "https://a.mk, https://b.mk", "one address"),
        ] {
            let place = Place::file(&"a.md".into());
            let finding = bad_form(format, &Value::from(written), place);
            let told = finding.help.unwrap_or_default();
            assert!(told.contains(help), "{written}: {told}");
        }
    }

    #[test]
    fn ids_are_made_of_any_letters() {
        for (words, id) in [
            ("Łódź", "lodz"),
            ("Ρόδος", "rodos"),
            ("Ђорђе, Њива!", "dorde-njiva"),
            ("c\u{30c}air", "cair"),
            ("Bükreş İzmir", "bukres-izmir"),
            ("!!!", ""),
        ] {
            assert_eq!(slug(words), id, "{words}");
        }
    }
}
