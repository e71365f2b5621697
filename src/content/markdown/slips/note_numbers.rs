//! Numbers of notes as web pages set them, `[1]` behind a word, where no line says what the note is.

use std::{collections::BTreeSet, ops::Range};

use super::{Block, Code, Writer};

/// Reports the first such number of each block.
pub(super) fn report(writer: &mut Writer<'_>, blocks: &[Block<'_>]) {
    let text = writer.markdown.text;
    if !text.contains(['[', '^', '↑']) {
        return;
    }
    for block in blocks {
        way_back(writer, block);
    }
    // What the note says, or an item that the number may be of.
    let begin = |line: &str| -> Option<String> {
        let line = line.trim_start();
        let (number, _) = match line.strip_prefix('[') {
            Some(line) => line.split_once(']')?,
            None => line.split_once(['.', ')'])?,
        };
        Some(number.to_owned())
    };
    let told_of: BTreeSet<String> = text.lines().filter_map(begin).collect();
    for block in blocks {
        let bare = block.bare();
        let mut starts = bare.match_indices('[').map(|(at, _)| at);
        let Some(range) = starts.find_map(|at| number(bare, at)) else {
            continue;
        };
        let written = &block.text[range.clone()];
        let number = written.trim_matches(['[', ']']);
        let first = number
            .split([',', '–', '-', ' '])
            .next()
            .unwrap_or_default();
        if told_of.contains(number) || told_of.contains(first) {
            continue;
        }
        let message =
            format!("`{written}` is the number of a note of another page, and leads nowhere");
        let help = format!(
            "write `[^{number}]` here, and what the note says in a line of its own: `[^{number}]: …`; or take it out"
        );
        let finding = writer.slip(Code::LeftOver, block.range(range), &message, help);
        writer.findings.push(finding);
    }
}

/// Reports the sign with which notes of a wiki lead back to the words: `^ The report`, `↑ The report`.
fn way_back(writer: &mut Writer<'_>, block: &Block<'_>) {
    let Some(sign) = block.text.chars().next().filter(|c| ['^', '↑'].contains(c)) else {
        return;
    };
    let words = block.text[sign.len_utf8()..].strip_prefix([' ', '\t', '\u{a0}']);
    if words.is_some_and(|words| words.trim_start().starts_with(char::is_alphanumeric)) {
        let message = format!("`{sign}` is how a wiki leads back from a note, and readers see it");
        let help = "write the note as `[^1]: …`, with `[^1]` behind the words that it is of; or take it out";
        let finding = writer.slip(
            Code::LeftOver,
            block.range(0..sign.len_utf8()),
            &message,
            help.to_owned(),
        );
        writer.findings.push(finding);
    }
}

/// The number of a note in a text that has no notes of its own, such as a field.
pub(crate) fn first_number(text: &str) -> Option<&str> {
    let mut starts = text.match_indices('[').map(|(at, _)| at);
    starts
        .find_map(|at| number(text, at))
        .map(|range| &text[range])
}

/// Words with which notes are numbered, in small letters.
const NOTES: [&str; 7] = [
    "note ",
    "nb ",
    "n ",
    "напомена ",
    "napomena ",
    "белешка ",
    "shënim ",
];

/// The number of a note behind a word, with its brackets, which begins here: `[1]`, `[2, 3]`, `[note 1]`.
fn number(text: &str, at: usize) -> Option<Range<usize>> {
    const MOST_DIGITS: usize = 3;
    const LONGEST: usize = 16;
    let inner = &text[at + 1..];
    let end = inner
        .char_indices()
        .take(LONGEST)
        .find(|(_, c)| *c == ']')?
        .0;
    let (written, behind) = (&inner[..end], &inner[end + 1..]);
    let folded = written.to_lowercase();
    let named = NOTES.iter().find_map(|name| folded.strip_prefix(name));
    let mut numbers = named
        .unwrap_or(written)
        .split([',', '–', '-'])
        .map(str::trim);
    let are_numbers = numbers.all(|number| {
        (1..=MOST_DIGITS).contains(&number.len())
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && !number.starts_with('0')
    });
    let is_letter = written.len() == 1 && written.bytes().all(|byte| byte.is_ascii_lowercase());
    let before = &text[..at];
    let is_sign = |c: char| ".,;!?)”“".contains(c);
    let is_behind_word = match is_letter {
        true => written != "x" && before.ends_with(['.', ',']),
        false => before.ends_with(|c: char| c.is_alphanumeric() || is_sign(c)),
    };
    // Papers put several after a blank, and a sign behind; a single one may be the author's own.
    let is_of_paper = named.is_none()
        && written.matches([',', '–', '-']).count() == 1
        && before.ends_with(' ')
        && before
            .trim_end()
            .ends_with(|c: char| c.is_alphabetic() || c == ')')
        && behind.starts_with(['.', ',', ';']);
    // `photo[1].jpg` is the name of a file.
    let mut after = behind.chars();
    let goes_on = match after.next() {
        Some('.') => after.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphanumeric() || matches!(c, '(' | ':' | '_'),
        None => false,
    };
    let is_note = (are_numbers || is_letter) && (is_behind_word || are_numbers && is_of_paper);
    (is_note && !goes_on).then(|| at..at + end + 2)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_of_notes_stand_behind_words() {
        for (text, found) in [
            ("It cost nine euros[1].", Some("[1]")),
            ("It cost nine euros.[12][3]", Some("[12]")),
            ("the laws [1] and [2]", None),
            ("It has schools [2, 3].", Some("[2, 3]")),
            ("It has schools.[4–6] More", Some("[4–6]")),
            ("It is so.[note 1]", Some("[note 1]")),
            ("It is so.[a] More", Some("[a]")),
            ("It is so. [a] more", None),
            ("photo[1].jpg", None),
            ("a[0] and a[i]", None),
            ("a[2024]", None),
        ] {
            let mut starts = text.match_indices('[').map(|(at, _)| at);
            let range = starts.find_map(|at| number(text, at));
            assert_eq!(range.map(|range| &text[range]), found, "{text}");
        }
    }
}
