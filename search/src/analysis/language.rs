//! Which analyser a language gets.
//!
//! Takes a BCP 47 language tag, or the name of an analyser as a bundle records
//! it; gives the analyser. Never fails for a language: one it does not know is
//! folded only. A name it does not know is told, so that a page is never
//! searched with another analyser than it was indexed with.

use std::borrow::Cow;
use std::fmt;

use super::fold::{FoldScheme, fold};
use super::function_words::is_function_word;
use super::lexicon::PLACES;
use super::snowball::LANGUAGES;
use super::stem::{StemScheme, is_known, stem};

/// How words of a language become keys and terms. Cheap to copy; languages that
/// share an analyser (Bosnian, Croatian, Montenegrin, Serbian) share its terms.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Analyser {
    name: &'static str,
    fold: FoldScheme,
    stem: StemScheme,
}

/// The analysers that are always there; the Snowball languages join them.
const OWN: &[(&[&str], Analyser)] = &[
    (
        &["sr", "bs", "hr", "cnr", "sh"],
        analyser("bcs", FoldScheme::Slavic, StemScheme::Bcs),
    ),
    (
        &["mk"],
        analyser("mk", FoldScheme::Slavic, StemScheme::Macedonian),
    ),
    (
        &["sq", "aln", "als", "aae", "aat"],
        analyser("sq", FoldScheme::Albanian, StemScheme::Albanian),
    ),
    (
        &["tr"],
        analyser("tr", FoldScheme::Plain, StemScheme::Turkish),
    ),
    // Romani and its varieties fold like the Slavic languages around them.
    (
        &["rom", "rmc", "rmf", "rml", "rmn", "rmo", "rmw", "rmy"],
        analyser("rom", FoldScheme::Slavic, StemScheme::None),
    ),
];

/// Slavic languages that are folded only (unless Snowball has them and the
/// build carries it).
const SLAVIC: &[&str] = &[
    "be", "bg", "cs", "csb", "dsb", "hsb", "pl", "ru", "rue", "sk", "sl", "uk",
];
const SLAVIC_FOLD: Analyser = analyser("slavic", FoldScheme::Slavic, StemScheme::None);
const PLAIN_FOLD: Analyser = analyser("fold", FoldScheme::Plain, StemScheme::None);

const fn analyser(name: &'static str, fold: FoldScheme, stem: StemScheme) -> Analyser {
    Analyser { name, fold, stem }
}

impl Analyser {
    /// The analyser for pages in the language with this BCP 47 tag (`sr-Latn`,
    /// `en`, `cnr`). Only the primary subtag counts; case does not.
    #[must_use]
    pub fn for_language(tag: &str) -> Self {
        let end = tag.bytes().position(|byte| b"-_".contains(&byte));
        let primary = end.and_then(|end| tag.get(..end)).unwrap_or(tag);
        let is_primary = |subtag: &&str| subtag.eq_ignore_ascii_case(primary);
        let own = OWN.iter().find(|(tags, _)| tags.iter().any(&is_primary));
        if let Some((_, analyser)) = own {
            return *analyser;
        }
        let fold = match SLAVIC.iter().any(&is_primary) {
            true => SLAVIC_FOLD,
            false => PLAIN_FOLD,
        };
        LANGUAGES
            .iter()
            .find(|(tags, ..)| tags.iter().any(&is_primary))
            .map_or(fold, |(_, name, snowball)| {
                let fold = if *name == "en" {
                    FoldScheme::English
                } else {
                    fold.fold
                };
                analyser(name, fold, StemScheme::Snowball(*snowball))
            })
    }

    /// The analyser that calls itself `name`, if this build carries it.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        let analyser = match name {
            "fold" => PLAIN_FOLD,
            "slavic" => SLAVIC_FOLD,
            "bcs" => Self::for_language("sr"),
            // All others are named by a tag of theirs.
            tag => Self::for_language(tag),
        };
        (analyser.name == name).then_some(analyser)
    }

    /// The name under which a bundle records this analyser.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The key of one word: lower case, one script, no marks. Punctuation goes.
    #[must_use]
    pub fn fold(self, word: &str) -> String {
        fold(self.fold, word)
    }

    /// Whether a key is a function word: what a sentence needs and a search does not.
    #[must_use]
    pub fn is_function_word(self, key: &str) -> bool {
        is_function_word(self.name, key)
    }

    /// Whether a key is a word that the tables of this analyser name, or a function word.
    #[must_use]
    pub(crate) fn knows(self, key: &str) -> bool {
        self.is_function_word(key) || is_known(self.stem, key)
    }

    /// Whether a key is the name of a place of the region.
    #[must_use]
    pub(crate) fn is_place(key: &str) -> bool {
        PLACES.find(key).is_some()
    }

    /// The term of a key that [`Analyser::fold`] gave.
    #[must_use]
    pub fn stem(self, key: &str) -> Cow<'_, str> {
        stem(self.stem, key)
    }
}

impl fmt::Debug for Analyser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Analyser({})", self.name)
    }
}
