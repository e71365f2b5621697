//! What a printed page leaves in words that are copied out of it: letters that are one sign, words cut by a hyphen.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;
use unicode_normalization::UnicodeNormalization as _;

/// Words before which a part of a word may stand alone: «pre- and post-war».
pub(super) const JOINING: [&str; 18] = [
    "and",
    "or",
    "to",
    "и",
    "или",
    "а",
    "i",
    "ili",
    "dhe",
    "ose",
    "apo",
    "nor",
    "but",
    "per",
    "do",
    "до",
    "odnosno",
    "односно",
];

/// Is this several letters in one sign: `ﬁ`?
pub(super) fn is_ligature(c: char) -> bool {
    matches!(c, '\u{fb00}'..='\u{fb06}')
}

/// A text with each letter for itself.
pub(crate) fn letter_by_letter(text: &str) -> String {
    let letters = text.chars().map(|c| match is_ligature(c) {
        true => c.nfkc().collect(),
        false => String::from(c),
    });
    letters.collect()
}

/// The first word that has several letters in one sign.
pub(crate) fn with_ligature(text: &str) -> Option<&str> {
    if text.is_ascii() || !text.contains(is_ligature) {
        return None;
    }
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.find(|word| word.contains(is_ligature))
}

/// A word that is cut by a hyphen and a blank, as `emplo- yment`: where it stands, and in one piece.
pub(crate) fn cut_by_a_hyphen(text: &str) -> Option<(Range<usize>, String)> {
    static CUT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?:^|[\s(„“«])(\p{L}{2,})[-\u{ad}\u{2010}] (\p{Ll}{2,})\b")
            .expect("this pattern is one")
    });
    if !text.contains("- ") && !text.contains("\u{ad} ") && !text.contains("\u{2010} ") {
        return None;
    }
    let mut found = CUT.captures_iter(text);
    found.find_map(|found| {
        let (begin, end) = (found.get(1)?, found.get(2)?);
        let is_cut = !JOINING.contains(&end.as_str());
        is_cut.then(|| {
            (
                begin.start()..end.end(),
                format!("{}{}", begin.as_str(), end.as_str()),
            )
        })
    })
}

/// What to say of a word that is cut by a hyphen, and what to do.
pub(crate) fn cut_told(text: &str, cut: &Range<usize>, whole: &str) -> (String, String) {
    let written = &text[cut.clone()];
    (
        format!("`{written}` looks like a word that was cut at the end of a printed line"),
        format!(
            "write it in one piece: `{whole}`; if this is a dash, put a blank before it, too; if it is a hyphen, take \
             the blank out"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_cut_are_found() {
        for (text, right) in [
            ("The emplo- yment plan", Some("employment")),
            ("Планот за вработу- вање", Some("вработување")),
            ("pre- and post-war", None),
            ("dvo- i trospratni", None),
            ("Monday- Friday", None),
            ("a well-known town", None),
            ("1- 2 buses", None),
            ("buses - and trams", None),
        ] {
            let found = cut_by_a_hyphen(text).map(|(_, right)| right);
            assert_eq!(found.as_deref(), right, "{text}");
        }
        assert_eq!(with_ligature("the ofﬁce"), Some("ofﬁce"));
        assert_eq!(letter_by_letter("ofﬁce"), "office");
    }
}
