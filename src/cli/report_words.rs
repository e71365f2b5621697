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
    let (from, tag) = match (&args.lang, &of_environment) {
        (Some(tag), _) => ("--lang", tag.as_str()),
        (None, Some(tag)) => (VARIABLE, tag.trim()),
        (None, None) => return Ok(None),
    };
    if tag.is_empty() || tag.eq_ignore_ascii_case(ENGLISH) {
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
