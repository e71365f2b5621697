//! Words that were parted at the end of a line, as they come out of a printed page: `muni-` and `cipality`.

use std::collections::HashSet;

use super::{Block, Code, Holder, Writer, block::BlockLine};
use crate::content::of_print::{JOINING, cut_in_a_line, cut_told};

/// Signs that part a word at the end of a line.
const HYPHENS: [char; 3] = ['-', '\u{ad}', '\u{2010}'];

/// Reports what is cut at the end of a line of a block.
pub(super) fn report(writer: &mut Writer<'_>, words: &mut WordsOfText, block: &Block<'_>) {
    const ENDS: [char; 9] = ['-', '\u{ad}', '\u{2010}', '/', '=', '?', '&', '_', '%'];
    within_a_line(writer, block);
    before_marks(writer, words, block);
    let mut lines = block.text.trim_end().lines();
    lines.next_back();
    if !lines.any(|line| line.trim_end().ends_with(ENDS)) {
        return;
    }
    for pair in block.bare_lines().windows(2) {
        if !address(writer, block, pair[0], pair[1]) {
            word(writer, words, block, pair[0], pair[1]);
        }
    }
}

/// Tells of the first word that is cut where no line ends.
fn within_a_line(writer: &mut Writer<'_>, block: &Block<'_>) {
    let bare = block.bare();
    if let Some(cut) = cut_in_a_line(bare) {
        let (message, help) = cut_told(bare, &cut);
        let finding = writer.slip(Code::WordCut, block.range(cut.range), &message, help);
        writer.findings.push(match cut.has_hyphen {
            true => finding.fixed_by(cut.whole),
            false => finding,
        });
    }
}

/// Tells of the first word with a blank before a letter with a mark, as copies of printed pages have them, which stands
/// elsewhere in one piece: `Op ština`.
fn before_marks(writer: &mut Writer<'_>, words: &mut WordsOfText, block: &Block<'_>) {
    const MARKED: [char; 7] = ['č', 'ć', 'š', 'ž', 'đ', 'ë', 'ç'];
    const SHORTEST: usize = 5;
    // With these, and with what they are joined to, many a word begins.
    const WORDS: &str = "za na po ni do od iz bez pre pri pod nad kroz ne da to ko sa uz niz su se je ga mu joj kao kad ako ali \
                         što šta taj ta te ti mi vi on ona oni i u o a s k pa as nga me pa si më të një ka do";
    let bare = block.bare();
    if block.text.is_ascii() || !bare.contains(MARKED) {
        return;
    }
    let parts: Vec<&str> = bare.split([' ', '\n']).collect();
    for pair in parts.windows(2) {
        let [begin, end] = *pair else {
            continue;
        };
        let end = end.trim_end_matches(|c: char| !c.is_alphabetic());
        let begin = begin.trim_start_matches(['(', '„', '“', '"', '«', '*', '_']);
        let is_word = |part: &str| !part.is_empty() && part.chars().all(char::is_alphabetic);
        if !end.starts_with(MARKED) || !is_word(end) || !is_word(begin) {
            continue;
        }
        let (first, second) = (begin.to_lowercase(), end.to_lowercase());
        let joined = format!("{first}{second}");
        let is_little = WORDS.split_whitespace().any(|word| word == first);
        let all = words.of(writer.markdown.text);
        let is_alone = || {
            let mut others = parts.windows(2).filter(|other| other[0].trim() != pair[0]);
            !others.any(|other| other[1].to_lowercase() == second)
        };
        if is_little || joined.chars().count() < SHORTEST || !all.contains(&joined) || !is_alone() {
            continue;
        }
        let from = begin.as_ptr() as usize - bare.as_ptr() as usize;
        let to = end.as_ptr() as usize - bare.as_ptr() as usize + end.len();
        let message = format!("a blank stands within a word, which is elsewhere `{joined}`");
        let help = format!("write `{begin}{end}`, if it is one word");
        let finding = writer.slip(Code::WordCut, block.range(from..to), &message, help);
        writer.findings.push(finding);
        return;
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
fn word(
    writer: &mut Writer<'_>,
    words: &mut WordsOfText,
    block: &Block<'_>,
    line: BlockLine<'_>,
    next: BlockLine<'_>,
) {
    let Some(begin) = line.text.strip_suffix(HYPHENS) else {
        return;
    };
    let sign = line.text.len() - begin.len();
    let letters = begin.chars().rev().take_while(|c| c.is_alphanumeric());
    let letters: usize = letters.map(char::len_utf8).sum();
    let begin = &begin[begin.len() - letters..];
    let end = next.text.split(|c: char| !c.is_alphanumeric()).next();
    let end = end.unwrap_or_default();
    let Some(cut) = told_apart(begin, end) else {
        return;
    };
    let from = line.at + line.text.len() - sign - letters;
    let range = block.range(from..next.at + end.len());
    let joined = format!("{begin}{end}");
    let hyphened = format!("{begin}-{end}");
    let (right, is_known) = match cut {
        Parted::Number => (hyphened, true),
        Parted::Names => (hyphened, false),
        Parted::Word => {
            let mut known = |word: &str| {
                words
                    .of(writer.markdown.text)
                    .contains(&word.to_lowercase())
            };
            match (known(&joined), known(&hyphened)) {
                (true, false) => (joined, true),
                (false, true) => (hyphened, true),
                _ => {
                    let message = "this word is cut in two at the end of a line, and shown with a blank in it";
                    let help = format!(
                        "write it in one piece: `{joined}`, or `{hyphened}` if the sign belongs to it"
                    );
                    let finding = writer.slip(Code::WordCut, range, message, help);
                    writer.findings.push(finding);
                    return;
                }
            }
        }
    };
    let (message, help) = match cut {
        Parted::Word => (
            "this word is cut in two at the end of a line, and shown with a blank in it",
            format!("write it in one piece, as elsewhere in this text: `{right}`"),
        ),
        Parted::Number | Parted::Names => (
            "the hyphen at the end of this line is shown with a blank behind it",
            format!("write `{right}` in one line"),
        ),
    };
    let finding = writer.slip(Code::WordCut, range, message, help);
    writer.findings.push(match is_known {
        true => finding.fixed_by(right),
        false => finding,
    });
}

/// What a hyphen at the end of a line stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parted {
    /// In a word, where it may belong to it or not.
    Word,
    /// Beside a number or a single letter, as in `2020-2024` and `e-mail`: nobody cuts those.
    Number,
    /// Between two names.
    Names,
}

/// What stands before a hyphen at the end of a line and behind it, if both belong together.
fn told_apart(begin: &str, end: &str) -> Option<Parted> {
    let (last, first) = (begin.chars().next_back()?, end.chars().next()?);
    let is_one_letter = begin.chars().count() == 1;
    let is_name = begin.starts_with(char::is_uppercase) && !is_one_letter;
    if JOINING.contains(&end) {
        return None;
    }
    match (last.is_ascii_digit(), first.is_ascii_digit()) {
        (true, true) => Some(Parted::Number),
        (true, false) => first.is_lowercase().then_some(Parted::Number),
        (false, true) => last.is_uppercase().then_some(Parted::Number),
        (false, false) if first.is_lowercase() && is_one_letter => Some(Parted::Number),
        (false, false) if first.is_lowercase() => Some(Parted::Word),
        (false, false) => (is_name && first.is_uppercase()).then_some(Parted::Names),
    }
}

/// Tells of a word that goes on in the next paragraph, as it does where a printed page ended in it.
pub(super) fn over_paragraphs(writer: &mut Writer<'_>, blocks: &[Block<'_>]) {
    for pair in blocks.windows(2) {
        let [block, next] = pair else { continue };
        let between = &writer.markdown.text[block.start + block.text.len()..next.start];
        if block.holder != Holder::Lines
            || next.holder != Holder::Lines
            || !between.trim().is_empty()
        {
            continue;
        }
        let Some(line) = block.text.trim_end().strip_suffix(HYPHENS) else {
            continue;
        };
        let begin = line.rsplit(|c: char| !c.is_alphabetic()).next();
        let begin = begin.unwrap_or_default();
        let end = next.text.split(|c: char| !c.is_alphabetic()).next();
        let end = end.unwrap_or_default();
        if begin.len() == line.len() || told_apart(begin, end) != Some(Parted::Word) {
            continue;
        }
        let from = line.len() - begin.len();
        let message = "this word is cut in two at the end of a paragraph";
        let help = format!(
            "write it in one piece, and the two paragraphs as one: `{begin}{end}`, or `{begin}-{end}` if the sign belongs \
             to it"
        );
        let range = block.range(from..block.text.trim_end().len());
        let finding = writer.slip(Code::WordCut, range, message, help);
        writer.findings.push(finding);
    }
}

/// The words of a text in small letters, gathered when they are first asked for.
#[derive(Default)]
pub(super) struct WordsOfText(Option<HashSet<String>>);

impl WordsOfText {
    fn of(&mut self, text: &str) -> &HashSet<String> {
        self.0.get_or_insert_with(|| {
            let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
            words.map(str::to_lowercase).collect()
        })
    }
}
