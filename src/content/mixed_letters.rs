//! Words with letters of two scripts in them: `Kumanovо`, of which the last letter is Cyrillic. A keyboard was in the
//! other script, or a part of the word was copied. Readers see nothing, the search doesn't find the word, and a voice
//! spells it.

use std::ops::Range;

/// Cyrillic letters that look like Latin ones, each with the one that it looks like.
const TWINS: &[(char, char)] = &[
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('ё', 'ë'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('І', 'I'),
    ('Ԁ', 'D'),
    ('Ԛ', 'Q'),
    ('Ԝ', 'W'),
    ('Ё', 'Ë'),
    ('ѐ', 'è'),
    ('ѝ', 'ì'),
];
/// Of the Cyrillic ones, those that no alphabet of the region has: nobody typed them in the place of Latin ones.
const NOT_TYPED: &[char] = &[
    'і', 'һ', 'ԁ', 'ԛ', 'ԝ', 'ё', 'І', 'Ԁ', 'Ԛ', 'Ԝ', 'Ё', 'ѐ', 'ѝ',
];
/// Latin letters that stand in Cyrillic words: Macedonian writes «сè», and marks a stress so.
const ALSO_IN_CYRILLIC: &str = "àèìòùáéíóúÀÈÌÒÙÁÉÍÓÚ";

/// A word with letters of two scripts in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mixed {
    /// Its bytes.
    pub range: Range<usize>,
    /// What is wrong with it, as a sentence.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// The word in letters of one script, where it can only be that.
    pub right: Option<String>,
}

/// All such words of a text, without those of addresses: of these is told elsewhere.
pub(crate) fn mixed_letters(text: &str) -> Vec<Mixed> {
    let mut found = Vec::new();
    if text.is_ascii() {
        return found;
    }
    let mut end = 0;
    for (at, pair) in text.as_bytes().windows(2).enumerate() {
        let is_seam = match pair {
            [before, after] if is_cyrillic_lead(*after) => before.is_ascii_alphabetic(),
            [before, after] if after.is_ascii_alphabetic() && !before.is_ascii() => {
                at > 0 && is_cyrillic_lead(text.as_bytes()[at - 1])
            }
            _ => false,
        };
        if !is_seam || at < end {
            continue;
        }
        let range = word_around(text, at + 1);
        end = range.end;
        if !is_of_address(text, &range) {
            found.push(Mixed::of(text, range));
        }
    }
    found
}

/// Does this byte begin a Cyrillic letter in UTF-8?
const fn is_cyrillic_lead(byte: u8) -> bool {
    matches!(byte, 0xd0..=0xd4)
}

/// The letters around a byte at which one of them begins.
fn word_around(text: &str, at: usize) -> Range<usize> {
    let (before, after) = text.split_at(at);
    let start = before.trim_end_matches(char::is_alphabetic).len();
    let rest = after.trim_start_matches(char::is_alphabetic).len();
    start..text.len() - rest
}

fn is_of_address(text: &str, word: &Range<usize>) -> bool {
    let start = text[..word.start].rfind(char::is_whitespace);
    let end = text[word.end..].find(char::is_whitespace);
    let token = &text[start.unwrap_or(0)..end.map_or(text.len(), |end| word.end + end)];
    token.contains("://") || token.contains('@') || token.contains("www.")
}

impl Mixed {
    fn of(text: &str, range: Range<usize>) -> Self {
        let word = &text[range.clone()];
        let (cyrillic, latin): (Vec<char>, Vec<char>) = word
            .chars()
            .filter(|c| !ALSO_IN_CYRILLIC.contains(*c))
            .partition(|c| is_cyrillic(*c));
        let (odd, script, rest, others) = if cyrillic.len() > latin.len() {
            (latin, "Latin", cyrillic, "Cyrillic")
        } else {
            (cyrillic, "Cyrillic", latin, "Latin")
        };
        let (in_latin, in_cyrillic) = (in_latin(word), in_cyrillic(word));
        // Where both can be, the word is of the script of most of its letters.
        let right = match (in_latin, in_cyrillic) {
            (Some(_), Some(_)) if odd.len() == rest.len() => None,
            (Some(latin), Some(cyrillic)) => Some(if script == "Latin" { cyrillic } else { latin }),
            (one, other) => one.or(other),
        };
        let named = listed(&odd);
        let message = format!(
            "`{word}` has letters of two scripts in it: {named} {} {script}, the rest {others}",
            if odd.len() == 1 { "is" } else { "are" }
        );
        let ending = ending_of_abbreviation(word);
        let (help, right) = match (ending, right) {
            (Some((name, ending)), _) => (
                format!(
                    "put a hyphen between the two: `{name}-{ending}`; or write the word in letters of one script"
                ),
                None,
            ),
            (None, Some(right)) => (
                format!(
                    "write `{right}`, in letters of one script: as it is, the search doesn't find it"
                ),
                Some(right),
            ),
            (None, None) => (
                "type the word anew in letters of one script: as it is, the search doesn't find it"
                    .into(),
                None,
            ),
        };
        Self {
            range,
            message,
            help,
            right,
        }
    }
}

const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// The letters, each once.
fn listed(letters: &[char]) -> String {
    let mut named: Vec<String> = Vec::new();
    for letter in letters {
        let letter = format!("`{letter}`");
        if !named.contains(&letter) {
            named.push(letter);
        }
    }
    match named.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
        None => String::new(),
    }
}

/// An abbreviation in Latin capitals, and the Cyrillic ending behind it: `SMSот`.
fn ending_of_abbreviation(word: &str) -> Option<(&str, &str)> {
    const FEWEST: usize = 2;
    let end = word.find(is_cyrillic)?;
    let (name, ending) = word.split_at(end);
    let is_name = name.len() >= FEWEST && name.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_ending = ending.chars().all(|c| is_cyrillic(c) && c.is_lowercase());
    (is_name && is_ending).then_some((name, ending))
}

fn in_latin(word: &str) -> Option<String> {
    let letter = |c: char| {
        let twin = TWINS.iter().find(|(cyrillic, _)| *cyrillic == c);
        match twin {
            Some((_, latin)) => Some(*latin),
            None => (!is_cyrillic(c)).then_some(c),
        }
    };
    word.chars().map(letter).collect()
}

fn in_cyrillic(word: &str) -> Option<String> {
    let letter = |c: char| {
        if is_cyrillic(c) || ALSO_IN_CYRILLIC.contains(c) {
            return Some(c);
        }
        let mut twins = TWINS.iter();
        let twin = twins.find(|(cyrillic, latin)| *latin == c && !NOT_TYPED.contains(cyrillic));
        twin.map(|(cyrillic, _)| *cyrillic)
    };
    word.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_two_scripts_are_found_in_one_word_alone() {
        for (text, word, right) in [
            ("Во Kumanovо,", "Kumanovо", Some("Kumanovo")),
            ("cело", "cело", Some("село")),
            ("во ХХI век", "ХХI", Some("XXI")),
            ("Тирана и Tiranа", "Tiranа", Some("Tirana")),
            ("Каo и", "Каo", Some("Као")),
            ("šкola", "šкola", None),
            ("општинata", "општинata", None),
            ("Преку SMSот", "SMSот", None),
        ] {
            let found = mixed_letters(text);
            let found: Vec<_> = found
                .iter()
                .map(|one| (&text[one.range.clone()], one.right.as_deref()))
                .collect();
            assert_eq!(found, [(word, right)], "{text}");
        }
        for text in [
            "Сè е во ред, сѐ.",
            "IT-сектор, SMS-от, А4 и B12",
            "https://gоv.mk/ ana@gоv.mk www.gоv.mk",
            "Град Kumanovo–Куманово",
            "škola, Tiranë",
            "A1а",
        ] {
            assert_eq!(mixed_letters(text), [], "{text}");
        }
    }

    #[test]
    fn the_letters_are_named() {
        let found = mixed_letters("Кumanovо");
        let message =
            "`Кumanovо` has letters of two scripts in it: `К` and `о` are Cyrillic, the rest Latin";
        assert_eq!(found[0].message, message);
    }
}
