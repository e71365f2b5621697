//! Sorting of names as the reader's language sorts them.

use std::cmp::Ordering;

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

use crate::model::Language;

/// The order of names in one language.
pub(super) struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of a language; that of the code points where there is no such order.
    pub(super) fn of(language: &Language) -> Self {
        let locale = Locale::try_from_str(language.as_str()).unwrap_or(Locale::UNKNOWN);
        Self(CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok())
    }

    /// Compares two names; equal only where they are the same to the letter, so that every sort is
    /// the same on every machine.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.0.as_ref().map_or(Ordering::Equal, |c| c.compare(a, b));
        order.then_with(|| a.cmp(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_where_their_language_puts_them() {
        let mut names = ["Ćuprija", "Dubrovnik", "Čačak", "Cetinje", "Cazin"];
        let collation = Collation::of(&Language::parse("bs").unwrap());
        names.sort_by(|a, b| collation.compare(a, b));
        assert_eq!(names, ["Cazin", "Cetinje", "Čačak", "Ćuprija", "Dubrovnik"]);
    }

    /// The orders of CLDR 48 (`common/collation/sq.xml`, `hr.xml` for `bs` and `sr-Latn`, `mk.xml`, `sr.xml`).
    #[test]
    fn letters_of_two_signs_are_letters() {
        for (tag, sorted) in [
            (
                "sq",
                "cub çaj dyll dhelpër erë ëndërr guri gjak lyp llambë natë njeri rap rrap së shi tokë thikë xixë xhep zë zhurmë",
            ),
            (
                "bs",
                "cut čaj ćup dug dvor džep đak luk ljeto njiva soba šuma zub žaba",
            ),
            (
                "sr-Latn",
                "cut čas ćup dvor džep đak luk ljeto nož njiva soba šuma zub žaba",
            ),
            (
                "mk",
                "дума ѓавол ело жаба зора ѕвезда лозје љубов ноќ њива ров сон тема ќорав фонд час џеб шума",
            ),
            (
                "sr-Cyrl",
                "дом ђак еј жаба јама кућа лов љубав нож њива том ћуп ум час џеп шума",
            ),
        ] {
            let sorted: Vec<_> = sorted.split(' ').collect();
            let collation = Collation::of(&Language::parse(tag).unwrap());
            let mut again = sorted.clone();
            again.sort_unstable();
            again.sort_by(|a, b| collation.compare(a, b));
            assert_eq!(again, sorted, "{tag}");
        }
    }
}
