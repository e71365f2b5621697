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

/// A word that a hyphen and a blank, or the end of a line, cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CutWord {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it is in one piece.
    pub whole: String,
    /// Does the hyphen belong to it, as in `e-mail`?
    pub has_hyphen: bool,
}

/// The first word that is cut by a hyphen, as in `emplo- yment`. In running words, the end of a line is a blank.
pub(crate) fn cut_by_a_hyphen(text: &str) -> Option<CutWord> {
    cuts_by_a_hyphen(text).into_iter().next()
}

/// The first such word of which both parts stand in one line.
pub(super) fn cut_in_a_line(text: &str) -> Option<CutWord> {
    let mut cuts = cuts_by_a_hyphen(text).into_iter();
    cuts.find(|cut| !text[cut.range.clone()].contains('\n'))
}

fn cuts_by_a_hyphen(text: &str) -> Vec<CutWord> {
    static CUT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?:^|[\s(„“«])(\p{L}{2,}|[eеEЕ])[-\u{ad}\u{2010}][ \n]+(\p{Ll}{2,})\b")
            .expect("this pattern is one")
    });
    let is_cut = |sign: &str| {
        let mut signs = text.match_indices(sign);
        signs.any(|(at, _)| {
            text[..at].ends_with(char::is_alphabetic)
                && text[at + sign.len()..].starts_with([' ', '\n'])
        })
    };
    if !["-", "\u{ad}", "\u{2010}"].into_iter().any(is_cut) {
        return Vec::new();
    }
    let found = CUT.captures_iter(text).filter_map(|found| {
        let (begin, end) = (found.get(1)?, found.get(2)?);
        let has_hyphen = begin.as_str().chars().count() == 1;
        let sign = if has_hyphen { "-" } else { "" };
        (!JOINING.contains(&end.as_str())).then(|| CutWord {
            range: begin.start()..end.end(),
            whole: format!("{}{sign}{}", begin.as_str(), end.as_str()),
            has_hyphen,
        })
    });
    found.collect()
}

/// What to say of a word that is cut by a hyphen, and what to do.
pub(crate) fn cut_told(text: &str, cut: &CutWord) -> (String, String) {
    let written = text[cut.range.clone()].split_whitespace();
    let written = written.collect::<Vec<_>>().join(" ");
    let whole = &cut.whole;
    if cut.has_hyphen {
        return (
            format!("`{written}` has a blank behind its hyphen"),
            format!("write `{whole}`"),
        );
    }
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
            ("Write an e- mail", Some("e-mail")),
            ("Пишете на е- пошта", Some("е-пошта")),
            ("a- first of all", None),
            ("Ovo je op-\nština", Some("opština")),
            ("buses - and trams", None),
        ] {
            let found = cut_by_a_hyphen(text).map(|cut| cut.whole);
            assert_eq!(found.as_deref(), right, "{text}");
        }
        assert_eq!(with_ligature("the ofﬁce"), Some("ofﬁce"));
        assert_eq!(letter_by_letter("ofﬁce"), "office");
    }
}
