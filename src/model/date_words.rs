//! Dates in words, in the reader's language and at their own precision.

use std::collections::BTreeMap;

use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD},
    input::Date as IcuDate,
    options::YearStyle,
};
use icu_locale_core::Locale;

use super::{Edtf, Language};

/// A leap year that stands for every year.
const SAMPLE_YEAR: i16 = 2000;
/// How that year is written by [`icu_datetime`], in the Latin digits that every locale is asked for.
const SAMPLE_DIGITS: &str = "2000";

/// The dates of all years, by language.
///
/// Two dates of the same day and month differ in nothing but the digits of their year. So each day
/// of one year is put into words once, and its year is exchanged. (A formatter of `icu_datetime`
/// can't be shared between threads; a table of words can.)
#[derive(Debug, Default)]
pub(crate) struct DateWords(BTreeMap<Language, Words>);

#[derive(Debug)]
struct Words {
    months: Vec<String>,
    days: Vec<Vec<String>>,
}

impl DateWords {
    /// The dates in these languages.
    pub(crate) fn new(languages: &[Language]) -> Self {
        let words = |language: &Language| Some((language.clone(), Words::new(language)?));
        Self(languages.iter().filter_map(words).collect())
    }

    /// A date in words: `2012`, `March 2023`, `21 November 2026`.
    pub(crate) fn in_words(&self, date: Edtf, language: &Language) -> String {
        let year = date.year().to_string();
        let sample = self.0.get(language).and_then(|words| match date {
            Edtf::Year(_) => None,
            Edtf::Month(_, month) => words.months.get(at(month)),
            Edtf::Day(day) => words.days.get(at(day.month()))?.get(at(day.day())),
        });
        match (sample, date) {
            (Some(sample), _) => sample.replacen(SAMPLE_DIGITS, &year, 1),
            (None, Edtf::Year(_)) => year,
            (None, _) => date.to_string(),
        }
    }
}

/// A date whose abbreviation of «year» has its full stop. (In CLDR 48 the Macedonian months have one,
/// and the days don't.)
fn whole(mut date: String) -> String {
    if date.ends_with('г') {
        date.push('.');
    }
    date
}

/// The place of a month or day in a table.
fn at(number: i8) -> usize {
    usize::try_from(number).unwrap_or(0).saturating_sub(1)
}

impl Words {
    fn new(language: &Language) -> Option<Self> {
        let locale = Locale::try_from_str(locale_tag(language)).ok()?;
        let days = FixedCalendarDateTimeFormatter::try_new(
            locale.clone().into(),
            YMD::long().with_year_style(YearStyle::Full),
        )
        .ok()?;
        let months = FixedCalendarDateTimeFormatter::try_new(
            locale.into(),
            YM::long().with_year_style(YearStyle::Full),
        )
        .ok()?;
        let date = |month, day| IcuDate::try_new_gregorian(SAMPLE_YEAR.into(), month, day).ok();
        Some(Self {
            months: (1..=12)
                .filter_map(|month| Some(months.format(&date(month, 1)?).to_string()))
                .collect(),
            days: (1..=12)
                .map(|month| {
                    (1..=31)
                        .map_while(|day| Some(whole(days.format(&date(month, day)?).to_string())))
                        .collect()
                })
                .collect(),
        })
    }
}

/// The locale whose habits a language follows here: English as in Britain, since its readers are
/// Europeans; Latin digits everywhere, as in the numbers of the sources.
pub(crate) fn locale_tag(language: &Language) -> &str {
    match language.as_str() {
        "en" => "en-GB-u-nu-latn",
        "cnr" => "sr-Latn-ME-u-nu-latn",
        "ar" => "ar-u-nu-latn",
        "fa" => "fa-u-nu-latn",
        tag => tag,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str, date: &str) -> String {
        let language = Language::parse(tag).unwrap();
        let dates = DateWords::new(std::slice::from_ref(&language));
        dates.in_words(Edtf::parse(date).unwrap(), &language)
    }

    #[test]
    fn a_date_is_never_more_exact_than_it_is_known() {
        assert_eq!(words("en", "2012"), "2012");
        assert_eq!(words("en", "2023-03"), "March 2023");
        assert_eq!(words("en", "2026-11-21"), "21 November 2026");
        assert_eq!(words("en", "2024-02-29"), "29 February 2024");
    }

    #[test]
    fn each_language_has_its_own_words() {
        assert_eq!(words("mk", "2023-03"), "март 2023\u{202f}г.");
        assert_eq!(words("mk", "2026-11-21"), "21 ноември 2026\u{202f}г.");
        assert_eq!(words("sq", "2023-03"), "mars 2023");
        assert_eq!(words("sr-Latn", "2026-11-21"), "21. novembar 2026.");
        assert_eq!(words("sr-Cyrl", "2026-11-21"), "21. новембар 2026.");
        assert_eq!(words("bs", "2026-11-21"), "21. novembar 2026.");
        assert_eq!(words("cnr", "2026-11-21"), "21. novembar 2026.");
    }

    #[test]
    fn old_years_keep_their_digits() {
        assert_eq!(words("en", "2000-01-01"), "1 January 2000");
        assert_eq!(words("en", "1999-12"), "December 1999");
    }
}
