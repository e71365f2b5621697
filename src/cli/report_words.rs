//! The language in which findings are told: `--lang`, else `CARSIJA_LANG`, else English. Never the one of the system, so
//! that a workflow says the same everywhere.
#![expect(clippy::disallowed_methods, reason = "this room reads the environment")]

use anyhow::bail;

use super::args::ReportArgs;
use crate::{diagnostics::ReportWords, model::in_latin};

const VARIABLE: &str = "CARSIJA_LANG";
const ENGLISH: &str = "en";

/// The words in which findings are told; none where that is English.
///
/// # Errors
/// When there are none in the language that was asked for.
pub(super) fn report_words(args: &ReportArgs) -> anyhow::Result<Option<ReportWords>> {
    let of_environment = std::env::var(VARIABLE).ok();
    let of_environment = of_environment.as_deref().map(tag_of);
    let (from, tag) = match (&args.lang, &of_environment) {
        (Some(tag), _) => ("--lang", tag.as_str()),
        (None, Some(tag)) => (VARIABLE, tag.as_str()),
        (None, None) => return Ok(None),
    };
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    if tag.is_empty() || language.eq_ignore_ascii_case(ENGLISH) {
        return Ok(None);
    }
    let words = ReportWords::in_language(tag, |text| in_latin(text).into_owned());
    if words.is_none() {
        let known: Vec<&str> = ReportWords::tags().collect();
        bail!(
            "{from}: findings are not told in `{tag}`; write {ENGLISH}, {}",
            known.join(", ")
        );
    }
    Ok(words)
}

/// The tag of a language as systems write it, with an encoding or an alphabet behind it: `mk_MK.UTF-8`,
/// `sr_RS@latin`.
fn tag_of(locale: &str) -> String {
    let (name, alphabet) = locale.split_once('@').unwrap_or((locale, ""));
    let name = name.split('.').next().unwrap_or(name).trim();
    match (name.split_once('_'), alphabet.trim()) {
        (Some((language, _)), "latin") => format!("{language}-Latn"),
        (None, "latin") => format!("{name}-Latn"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_as_systems_name_them() {
        for (locale, tag) in [
            ("mk", "mk"),
            ("mk_MK.UTF-8", "mk_MK"),
            ("sr_RS@latin", "sr-Latn"),
            ("sr_RS.UTF-8@latin", "sr-Latn"),
            (" sq ", "sq"),
        ] {
            assert_eq!(tag_of(locale), tag);
        }
    }
}
