//! Words that were parted at the end of a line, as they come out of a printed page: `muni-` and `cipality`.

use super::{Block, Code, Writer, block::BlockLine};
use crate::content::of_print::{JOINING, cut_by_a_hyphen, cut_told};

/// Signs that part a word at the end of a line.
const HYPHENS: [char; 3] = ['-', '\u{ad}', '\u{2010}'];

/// Reports what is cut at the end of a line of a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    const ENDS: [char; 9] = ['-', '\u{ad}', '\u{2010}', '/', '=', '?', '&', '_', '%'];
    within_a_line(writer, block);
    let mut lines = block.text.trim_end().lines();
    lines.next_back();
    if !lines.any(|line| line.trim_end().ends_with(ENDS)) {
        return;
    }
    for pair in block.bare_lines().windows(2) {
        if !address(writer, block, pair[0], pair[1]) {
            word(writer, block, pair[0], pair[1]);
        }
    }
}

/// Tells of the first word that is cut where no line ends.
fn within_a_line(writer: &mut Writer<'_>, block: &Block<'_>) {
    let bare = block.bare();
    if let Some((range, whole)) = cut_by_a_hyphen(bare) {
        let (message, help) = cut_told(bare, &range, &whole);
        let finding = writer.slip(Code::WordCut, block.range(range), &message, help);
        writer.findings.push(finding);
    }
}

/// Tells of an address that goes on in the next line; `false` where there is none.
fn address(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    line: BlockLine<'_>,
    next: BlockLine<'_>,
) -> bool {
    let token = line.text.rsplit(char::is_whitespace).next();
    let token = token.unwrap_or_default();
    let address = token.trim_start_matches(['(', '<', '„', '“', '"']);
    let rest = next.text.split(char::is_whitespace).next();
    let rest = rest.unwrap_or_default();
    if !address.contains("://") && !address.starts_with("www.") {
        return false;
    }
    // A link in brackets is told as such.
    let is_cut = !address.contains("](")
        && match address.chars().next_back() {
            Some(sign) if HYPHENS.contains(&sign) => {
                let first = rest.split(|c: char| !c.is_alphabetic()).next();
                rest.starts_with(char::is_lowercase)
                    && !JOINING.contains(&first.unwrap_or_default())
            }
            Some('/' | '=' | '?' | '&' | '_' | '%') => is_part_of_address(rest),
            _ => false,
        };
    if is_cut {
        let from = line.at + line.text.len() - address.len();
        let rest = rest.trim_end_matches([',', '.', ';', ')', '>', '”', '“', '"']);
        let range = block.range(from..next.at + rest.len());
        let message = "this address is cut in two at the end of a line, and leads elsewhere";
        let mut help = format!("write it in one piece: `{address}{rest}`");
        if address.ends_with(HYPHENS) {
            help.push_str(", or without the sign at the end of the line");
        }
        let finding = writer.slip(Code::WordCut, range, message, help);
        writer.findings.push(finding);
    }
    true
}

/// Does this look like a part of an address, and not like a word of a sentence?
fn is_part_of_address(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ')', '>']);
    let is_of_address = |c: char| c.is_ascii_alphanumeric() || "-_./=?&%#~+".contains(c);
    let has_name = word.rsplit_once('.').is_some_and(|(stem, ending)| {
        let is_ending =
            (2..=4).contains(&ending.len()) && ending.bytes().all(|c| c.is_ascii_alphanumeric());
        !stem.is_empty() && is_ending && !ending.bytes().all(|c| c.is_ascii_digit())
    });
    word.chars().all(is_of_address)
        && (has_name || word.contains(['_', '=', '?', '%']) || word.matches('-').count() > 1)
}

/// Tells of a word that goes on in the next line.
fn word(writer: &mut Writer<'_>, block: &Block<'_>, line: BlockLine<'_>, next: BlockLine<'_>) {
    const FEWEST_LETTERS: usize = 2;
    let Some(begin) = line.text.strip_suffix(HYPHENS) else {
        return;
    };
    let sign = line.text.len() - begin.len();
    let letters = begin.chars().rev().take_while(|c| c.is_alphabetic());
    let letters: usize = letters.map(char::len_utf8).sum();
    let begin = &begin[begin.len() - letters..];
    let end = next.text.split(|c: char| !c.is_alphabetic()).next();
    let end = end.unwrap_or_default();
    let is_cut = begin.chars().count() >= FEWEST_LETTERS
        && end.starts_with(char::is_lowercase)
        && !JOINING.contains(&end);
    if is_cut {
        let from = line.at + line.text.len() - sign - letters;
        let range = block.range(from..next.at + end.len());
        let message = "this word is cut in two at the end of a line, and shown with a blank in it";
        let help = format!(
            "write it in one piece: `{begin}{end}`, or `{begin}-{end}` if the sign belongs to it"
        );
        let finding = writer.slip(Code::WordCut, range, message, help);
        writer.findings.push(finding);
    }
}
