//! Numbers of notes as web pages set them, `[1]` behind a word, where no line says what the note is.

use std::{collections::BTreeSet, ops::Range};

use super::{Block, Code, Writer};

/// Reports the first such number of each block.
pub(super) fn report(writer: &mut Writer<'_>, blocks: &[Block<'_>]) {
    let text = writer.markdown.text;
    if !text.contains('[') {
        return;
    }
    let begin = |line: &str| -> Option<String> {
        let (number, _) = line.trim_start().strip_prefix('[')?.split_once(']')?;
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
        if told_of.contains(number) {
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

/// The number of a note behind a word, with its brackets, which begins here.
fn number(text: &str, at: usize) -> Option<Range<usize>> {
    const MOST_DIGITS: usize = 3;
    let inner = &text[at + 1..];
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let behind = inner[digits..].strip_prefix(']')?;
    let is_behind_word =
        text[..at].ends_with(|c: char| c.is_alphanumeric() || ".,;!?)”“".contains(c));
    // `photo[1].jpg` is the name of a file.
    let mut after = behind.chars();
    let goes_on = match after.next() {
        Some('.') => after.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphanumeric() || matches!(c, '(' | ':' | '_'),
        None => false,
    };
    let is_number = (1..=MOST_DIGITS).contains(&digits) && !inner.starts_with('0');
    (is_number && is_behind_word && !goes_on).then(|| at..at + digits + 2)
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
