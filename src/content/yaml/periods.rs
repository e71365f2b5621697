//! Times from one date to another, as people of the region write them.

use super::dates::{self, IGNORED};
use crate::diagnostics::Remedy;

/// A time as a text may mean it.
pub(super) enum MeantPeriod {
    /// From one date to another, since one, or until one, as a group: every word is understood.
    Sure(String),
    /// A date of which nothing is said.
    Lone(String),
    /// Two years among words that may say more of them.
    Vague(i32, i32),
}

impl MeantPeriod {
    /// What to write behind the name of a key, and a colon.
    pub(super) fn remedy(self, name: &str) -> Remedy {
        match self {
            Self::Sure(period) => Remedy::new(format!("write `{name}{period}`"), period),
            Self::Lone(date) => format!(
                "write `{name}{{start: {date}}}` if it goes on, or `{name}{{start: {date}, end: {date}}}` if it was over then"
            )
            .into(),
            Self::Vague(start, end) => format!(
                "if it went on from {start} to {end}, write `{name}{{start: {start}, end: {end}}}`, each with its month \
                 if that is known: `{start}-03`; leave out an end that is only planned"
            )
            .into(),
        }
    }
}

/// Before the beginning of a time, before its end, and before a time within which it lies.
const SINCE: [&str; 8] = ["since", "from", "od", "од", "nga", "prej", "počev", "почев"];
const UNTIL: [&str; 8] = ["until", "till", "to", "by", "do", "до", "deri", "zaključno"];
const WITHIN: [&str; 6] = ["in", "u", "во", "у", "në", "ne"];

/// What a written time can mean.
pub(super) fn meant(written: &str) -> Option<MeantPeriod> {
    if let Some((start, end)) = two(written) {
        return Some(MeantPeriod::Sure(format!("{{start: {start}, end: {end}}}")));
    }
    let folded = written.trim().to_lowercase();
    let (first, rest) = folded.split_once(' ').unwrap_or((&folded, ""));
    let is = |words: &[&str]| words.contains(&first);
    let date = if is(&SINCE) || is(&UNTIL) || is(&WITHIN) {
        one(rest)
    } else {
        one(&folded)
    };
    if let Some(date) = date {
        return Some(if is(&SINCE) {
            MeantPeriod::Sure(format!("{{start: {date}}}"))
        } else if is(&UNTIL) {
            MeantPeriod::Sure(format!("{{end: {date}}}"))
        } else {
            MeantPeriod::Lone(date)
        });
    }
    match dates::years_in(written).as_slice() {
        [start, end] if start <= end && says_no_more(&folded) => {
            Some(MeantPeriod::Sure(format!("{{start: {start}, end: {end}}}")))
        }
        [start, end] => Some(MeantPeriod::Vague(*start, *end)),
        [only] => Some(MeantPeriod::Lone(only.to_string())),
        _ => None,
    }
}

/// Two dates from one to the other, with a dash between them or words such as `from … to …`.
pub(super) fn two(written: &str) -> Option<(String, String)> {
    let folded = written.trim().to_lowercase();
    let since = folded.split_once(' ');
    let since = since.filter(|(first, _)| SINCE.contains(first));
    let (start, end) = parted(since.map_or(&*folded, |(_, rest)| rest))?;
    let end = one(end)?;
    let start = one(start).or_else(|| in_year_of(start, &end))?;
    // Who writes the later date first means something else.
    (start <= end).then_some((start, end))
}

/// What stands before and behind the only dash, or the only word that names an end.
fn parted(text: &str) -> Option<(&str, &str)> {
    let of_dash = text.split_once(['–', '—']);
    if let Some((start, end)) = of_dash.or_else(|| text.split_once(" - ")) {
        return (!end.contains(['–', '—'])).then_some((start, end));
    }
    UNTIL.iter().find_map(|word| {
        let (start, end) = text.split_once(&format!(" {word} "))?;
        let (first, rest) = end.split_once(' ').unwrap_or((end, ""));
        Some((start, if WITHIN.contains(&first) { rest } else { end }))
    })
}

/// The only date that a text can mean.
fn one(part: &str) -> Option<String> {
    match &dates::meant(part)[..] {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// A month, or a day of one, in the year of another date: the beginning of `March to June 2024`.
fn in_year_of(part: &str, end: &str) -> Option<String> {
    let rest = dates::without_year(part)?;
    let year = end.split('-').next()?;
    let date = format!("{year}-{rest}");
    (!part.contains(['?', '~', '≈']) && end.len() == date.len()).then_some(date)
}

/// Does a text hold numbers, and nothing beside them but signs that part them and words that say nothing?
fn says_no_more(folded: &str) -> bool {
    let is_silent = |word: &str| {
        let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.is_empty() || IGNORED.contains(&rest)
    };
    dates::words(folded).all(is_silent)
        && folded
            .chars()
            .all(|c| c.is_alphanumeric() || " ./-–—".contains(c))
}

#[cfg(test)]
mod tests {
    use super::{MeantPeriod, meant};

    #[test]
    fn times_of_the_region_are_read_whole_or_not_at_all() {
        for (written, right) in [
            (
                "od marta 2024. do juna 2026.",
                "{start: 2024-03, end: 2026-06}",
            ),
            (
                "од март 2024 до јуни 2026",
                "{start: 2024-03, end: 2026-06}",
            ),
            (
                "од марта 2024. до јуна 2026. године",
                "{start: 2024-03, end: 2026-06}",
            ),
            (
                "prill 2024 deri qershor 2026",
                "{start: 2024-04, end: 2026-06}",
            ),
            (
                "nga prilli 2024 deri në qershor 2026",
                "{start: 2024-04, end: 2026-06}",
            ),
            (
                "from March 2024 to June 2026",
                "{start: 2024-03, end: 2026-06}",
            ),
            ("од март – јуни 2026", "{start: 2026-03, end: 2026-06}"),
            ("od marta do juna 2026", "{start: 2026-03, end: 2026-06}"),
            ("maj 2024 – juni 2026", "{start: 2024-05, end: 2026-06}"),
            ("2023/2024", "{start: 2023, end: 2024}"),
            ("2023-2024", "{start: 2023, end: 2024}"),
            ("2019-20", "{start: 2019, end: 2020}"),
            ("2023 до 2024 година", "{start: 2023, end: 2024}"),
            ("od 2023.", "{start: 2023}"),
            ("since March 2024", "{start: 2024-03}"),
            ("до 2024", "{end: 2024}"),
            ("2024", "2024"),
            ("u maju 2024", "2024-05"),
            ("since spring 2024", "2024"),
            ("Q2 2024 – Q3 2026", "2024 … 2026"),
            ("not before 2024, not after 2026", "2024 … 2026"),
            ("before 2024 and 2026", "2024 … 2026"),
            ("since 2024, planned 2026", "2024 … 2026"),
            ("2024? – 2026", "2024 … 2026"),
            ("2024, 2026", "2024 … 2026"),
            ("2026/2024", "2026 … 2024"),
            ("soon", ""),
        ] {
            let read = match meant(written) {
                Some(MeantPeriod::Sure(period)) => period,
                Some(MeantPeriod::Lone(date)) => date,
                Some(MeantPeriod::Vague(start, end)) => format!("{start} … {end}"),
                None => String::new(),
            };
            assert_eq!(read, right, "{written}");
        }
    }
}
