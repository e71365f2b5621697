//! Numbers as the reader's language writes them.

use std::collections::BTreeMap;

use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale;

use crate::model::{Language, locale_tag};

/// A number from which a language's habits are read.
const SAMPLE: &str = "1234567.8";
/// A number that some languages write without a mark between its groups.
const SHORT_SAMPLE: &str = "1234";
/// How many digits are in a group.
const GROUP: usize = 3;

/// The numbers of all languages. (A formatter of `icu_decimal` can't be shared between threads; its marks
/// can.)
#[derive(Debug, Default)]
pub(super) struct Numbers(BTreeMap<Language, Marks>);

#[derive(Debug)]
struct Marks {
    group: String,
    decimal: String,
    /// From so many digits on, groups are marked.
    least_digits: usize,
}

/// What a number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    /// Something that is named, such as people or euros.
    Units,
    /// Nothing that is named. It may be a year, so four digits are left together.
    Unnamed,
}

impl Numbers {
    /// The numbers in these languages.
    pub(super) fn new(languages: &[Language]) -> Self {
        let marks = |language: &Language| Some((language.clone(), Marks::new(language)?));
        Self(languages.iter().filter_map(marks).collect())
    }

    /// A number, given in digits: `1234567.5` as `1,234,567.5`. What is no plain number stays as it is.
    pub(super) fn in_words(&self, number: &str, counts: Counts, language: &Language) -> String {
        let (sign, digits) = match number.strip_prefix('-') {
            Some(digits) => ("\u{2212}", digits),
            None => ("", number),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (digits, None),
        };
        let is_plain = [Some(whole), fraction]
            .into_iter()
            .flatten()
            .all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(marks) = self.0.get(language).filter(|_| is_plain) else {
            return number.to_owned();
        };
        let least_digits = match counts {
            Counts::Units => marks.least_digits,
            Counts::Unnamed => marks.least_digits.max(5),
        };
        let mut written = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            let left = whole.len() - at;
            if at > 0 && left.is_multiple_of(GROUP) && whole.len() >= least_digits {
                written.push_str(&marks.group);
            }
            written.push(digit);
        }
        if let Some(fraction) = fraction {
            written.push_str(&marks.decimal);
            written.push_str(fraction);
        }
        written
    }
}

impl Marks {
    fn new(language: &Language) -> Option<Self> {
        let locale = Locale::try_from_str(locale_tag(language)).ok()?;
        let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
        let format = |number: &str| {
            Some(
                formatter
                    .format(&Decimal::try_from_str(number).ok()?)
                    .to_string(),
            )
        };
        let sample = format(SAMPLE)?;
        let between = |before: char, after: char| {
            let (_, rest) = sample.rsplit_once(before)?;
            Some(rest.split_once(after)?.0.to_owned())
        };
        let is_short_grouped = format(SHORT_SAMPLE)? != SHORT_SAMPLE;
        Some(Self {
            group: between('4', '5')?,
            decimal: between('7', '8')?,
            least_digits: if is_short_grouped { 4 } else { 5 },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str, number: &str) -> String {
        let language = Language::parse(tag).unwrap();
        let numbers = Numbers::new(std::slice::from_ref(&language));
        numbers.in_words(number, Counts::Units, &language)
    }

    #[test]
    fn each_language_has_its_own_marks() {
        assert_eq!(words("en", "1234567.25"), "1,234,567.25");
        assert_eq!(words("mk", "1234567.25"), "1.234.567,25");
        assert_eq!(words("sq", "1234567.25"), "1\u{a0}234\u{a0}567,25");
        assert_eq!(words("sr-Cyrl", "60000"), "60.000");
        assert_eq!(words("sr-Latn", "1200"), "1.200");
        assert_eq!(words("bs", "60000.5"), "60.000,5");
        assert_eq!(words("ar", "60000"), "60,000");
    }

    #[test]
    fn small_numbers_and_what_is_no_number_stay() {
        for number in ["0", "12", "999", "1e300", "NaN", "165 to 170"] {
            assert_eq!(words("en", number), number);
        }
        assert_eq!(words("en", "-1200"), "\u{2212}1,200");
    }

    #[test]
    fn what_may_be_a_year_is_left_together() {
        let english = Language::parse("en").unwrap();
        let numbers = Numbers::new(std::slice::from_ref(&english));
        let words = |number| numbers.in_words(number, Counts::Unnamed, &english);
        assert_eq!(words("2015"), "2015");
        assert_eq!(words("20150"), "20,150");
    }
}
