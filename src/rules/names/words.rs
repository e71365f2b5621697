//! The words of a text, and what is known of words: which are names, which are none.

use std::{collections::HashSet, ops::Range, sync::LazyLock};

use super::super::{alphabet::Alphabet, letters::plain};
use crate::model::{is_among, is_unseen};

/// A word of a text.
pub(super) struct NameWord {
    /// Where it stands.
    pub bytes: Range<usize>,
    /// Does it begin with a capital?
    pub is_capitalised: bool,
}

/// Is it a part of a word, though no letter: a hyphen, an apostrophe, what nobody sees?
pub(in super::super) fn joins(c: char) -> bool {
    matches!(c, '-' | '\'' | '’') || is_unseen(c)
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<NameWord> {
    let alphabet = Alphabet::new();
    let is_letter = |c: char| alphabet.of(c).is_alphanumeric;
    let mut words = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(is_letter) {
        let start = rest + start;
        let end = text[start..]
            .find(|c: char| !is_letter(c) && !joins(c))
            .map_or(text.len(), |end| start + end);
        let word = text[start..end].trim_end_matches(['-', '\'', '’']);
        words.push(NameWord {
            bytes: start..start + word.len(),
            is_capitalised: word.starts_with(|c| alphabet.of(c).is_capital),
        });
        rest = end;
    }
    words
}

impl NameWord {
    /// In small Latin letters, without what English and others hang on names: `'s`.
    pub(super) fn plain(&self, text: &str) -> String {
        let word = &text[self.bytes.clone()];
        let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        let word = plain(word.unwrap_or(&text[self.bytes.clone()]));
        word.replace(|c: char| !c.is_alphanumeric() && c != '-', "")
    }

    /// Do only blanks stand between the word before and this one? After an initial and after a title, a
    /// full stop may. What a colon follows at the beginning of a line says what stands in that line.
    pub(super) fn follows(&self, text: &str, before: &Self) -> bool {
        let gap = &text[before.bytes.end..self.bytes.start];
        if gap.contains("\n\n") {
            return false;
        }
        let behind = text[self.bytes.end..].trim_start_matches('.');
        if gap.contains('\n') && behind.starts_with(':') {
            return false;
        }
        let word = &text[before.bytes.clone()];
        let is_short = word.chars().count() == 1 || is_title(&before.plain(text));
        let gap = if is_short {
            gap.strip_prefix('.').unwrap_or(gap)
        } else {
            gap
        };
        gap.chars().all(char::is_whitespace)
    }
}

type List = LazyLock<HashSet<&'static str>>;

static GIVEN_NAMES: List = LazyLock::new(|| list(include_str!("../../model/given_names.txt")));
static SURNAMES: List = LazyLock::new(|| list(include_str!("../words/surnames.txt")));
static TITLES: List = LazyLock::new(|| list(include_str!("../words/titles.txt")));
/// Words before and after names that people gave their own to; a star stands for any ending.
static NAMED_AFTER: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("../words/named_after.txt").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});
static THINGS: List = LazyLock::new(|| list(include_str!("../words/things.txt")));
static FUNCTION_WORDS: List = LazyLock::new(|| list(include_str!("../words/function_words.txt")));

fn list(text: &'static str) -> HashSet<&'static str> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
}

/// Is it part of the name of a thing, a place, a body or a people?
pub(super) fn is_thing(word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    THINGS.contains(word) || THINGS.contains(one) || word.chars().any(|c| c.is_ascii_digit())
}

/// Does it stand before people's names?
pub(super) fn is_title(word: &str) -> bool {
    TITLES.contains(word)
}

/// A word that may begin a sentence before a name.
pub(super) fn is_function(word: &str) -> bool {
    FUNCTION_WORDS.contains(word)
}

pub(super) fn is_given_name(word: &str) -> bool {
    let mut parts = word.split('-');
    parts.any(|part| {
        GIVEN_NAMES.contains(part)
            || part.len() > 4
                && ["a", "u", "e", "i", "t", "it"].iter().any(|ending| {
                    let rest = part.strip_suffix(ending);
                    rest.is_some_and(|rest| rest.len() > 3 && GIVEN_NAMES.contains(rest))
                })
    })
}

/// Is it a surname of the region, or has it the ending of one? `word` as it stands, and in `plain` letters.
pub(super) fn is_surname(word: &str, plain: &str) -> bool {
    const ENDINGS: [&str; 20] = [
        "ovic", "evic", "ovich", "evich", "avic", "ovski", "evski", "oski", "eski", "ovska",
        "evska", "oska", "eska", "inski", "inska", "anov", "anova", "enko", "aliu", "iqi",
    ];
    let (last, word) = (
        plain.rsplit('-').next().unwrap_or(plain),
        word.to_lowercase(),
    );
    SURNAMES.contains(last)
        || word.ends_with(['ć', 'ћ'])
        || last.len() > 5 && ENDINGS.iter().any(|ending| last.ends_with(ending))
}

/// Does a name often come next?
pub(super) fn leads_to_a_name(word: &str) -> bool {
    const WORDS: [&str; 14] = [
        "named",
        "called",
        "met",
        "interviewed",
        "thanks",
        "resident",
        "aged",
        "wife",
        "husband",
        "son",
        "daughter",
        "жител",
        "zhitel",
        "banor",
    ];
    WORDS.contains(&word)
}

/// Does it often come after a person's name?
pub(super) fn follows_a_name(word: &str) -> bool {
    const WORDS: [&str; 30] = [
        "said",
        "says",
        "told",
        "tells",
        "explained",
        "explains",
        "recalls",
        "recalled",
        "remembers",
        "added",
        "adds",
        "aged",
        "who",
        "rece",
        "kaza",
        "veli",
        "izjavi",
        "objasni",
        "rekao",
        "rekla",
        "kaze",
        "izjavio",
        "izjavila",
        "tha",
        "thote",
        "deklaroi",
        "tregoi",
        "shpjegoi",
        "whose",
        "herself",
    ];
    WORDS.contains(&word)
}

/// Does what it stands beside bear a person's name, and is no person? A library, a street, a prize, a firm.
pub(super) fn names_things(word: &str) -> bool {
    is_among(word, &NAMED_AFTER)
}

/// Does this word, in small letters, stand in the text?
pub(super) fn stands_alone(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
