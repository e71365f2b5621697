//! Stars that were meant to stress words and are shown: `**so **`, `**Note:**this`, `** so**`.

use std::ops::Range;

use super::{Block, Code, Holder, Writer};

/// A run of stars or low lines that Markdown takes for words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    sign: char,
    at: Range<usize>,
}

/// Reports each pair of runs in a line between which words were to be stressed.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains(['*', '_']) {
        return;
    }
    let runs = runs(block);
    let mut at = 0;
    while let [open, close, ..] = &runs[at..] {
        let Some((end, right)) = meant(block.bare(), block.text, open, close) else {
            at += 1;
            continue;
        };
        at += 2;
        let written = &block.text[open.at.start..end];
        let signs = &block.text[open.at.clone()];
        let message = format!("readers see the signs `{signs}`: they stress nothing here");
        let range = block.range(open.at.start..open.at.start + written.len());
        // Which of the signs around belong together, only their author knows.
        if block.is_within_stress(open.at.start) {
            let help = "put no blank between the signs and the words that they stress: `**so**`";
            let finding = writer.slip(Code::StressNotRead, range, &message, help.to_owned());
            writer.findings.push(finding);
            continue;
        }
        let inner = &block.text[open.at.end..close.at.start];
        if open.sign == '_' && inner.starts_with(' ') && inner.ends_with(' ') {
            let help = format!(
                "if this is a line of a form to write on, take the signs out; to stress the words, write `{}`",
                right.trim()
            );
            let finding = writer.slip(Code::StressNotRead, range, &message, help);
            writer.findings.push(finding);
            continue;
        }
        let help = if right.starts_with(' ') || right.ends_with(' ') {
            format!(
                "write `{}`, with a blank between this and the word beside it",
                right.trim()
            )
        } else {
            format!("write `{right}`, without a blank between the signs and the words")
        };
        let finding = writer.slip(Code::StressNotRead, range, &message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Reports words of two paragraphs that were to be stressed with one pair of signs.
pub(super) fn over_paragraphs(writer: &mut Writer<'_>, blocks: &[Block<'_>]) {
    let only = |block: &Block<'_>| {
        let is_shown = block.holder == Holder::Lines && block.text.contains("**");
        let runs = if is_shown { runs(block) } else { Vec::new() };
        let [run] = runs.as_slice() else {
            return None;
        };
        (run.sign == '*' && run.at.len() == 2).then(|| run.at.clone())
    };
    for pair in blocks.windows(2) {
        let [one, two] = pair else {
            continue;
        };
        let Some((open, close)) = only(one).zip(only(two)) else {
            continue;
        };
        let is_opening = open.start == 0 && one.text[open.end..].starts_with(char::is_alphanumeric);
        let is_closing =
            close.end == two.text.trim_end().len() && !two.text[..close.start].ends_with(' ');
        if !is_opening || !is_closing {
            continue;
        }
        let message = "readers see the signs `**`: they stress no words of two paragraphs";
        let help = "write `**` at the end of this paragraph, too, and at the beginning of the next";
        let finding = writer.slip(
            Code::StressNotRead,
            one.range(open),
            message,
            help.to_owned(),
        );
        writer.findings.push(finding);
    }
}

/// The runs of a block that stress nothing.
fn runs(block: &Block<'_>) -> Vec<Run> {
    let bytes = block.bare().as_bytes();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let sign = bytes[at];
        if !matches!(sign, b'*' | b'_') {
            at += 1;
            continue;
        }
        let end = at + bytes[at..].iter().take_while(|byte| **byte == sign).count();
        if !(at..end).any(|at| block.is_stress(at)) {
            let sign = char::from(sign);
            runs.push(Run { sign, at: at..end });
        }
        at = end;
    }
    runs
}

/// Where a pair of runs ends that was meant to stress the words between, and how to write it.
fn meant(bare: &str, text: &str, open: &Run, close: &Run) -> Option<(usize, String)> {
    const MOST_SIGNS: usize = 3;
    let signs = open.at.len();
    let inner = &text[open.at.end..close.at.start];
    let words = inner.trim_matches([' ', '\u{a0}']);
    let is_pair = open.sign == close.sign && signs == close.at.len() && signs <= MOST_SIGNS;
    let is_line = !inner.contains('\n') && !bare[open.at.end..close.at.start].contains(['*', '_']);
    let begins = words.starts_with(|c: char| c.is_alphabetic() || OPENING.contains(&c));
    if !is_pair || !is_line || !begins || words.chars().count() < 2 {
        return None;
    }
    let before = text[..open.at.start].chars().next_back();
    let after = text[close.at.end..].chars().next();
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_begun = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || "(“„«".contains(c));
    let lead = inner.len() - inner.trim_start_matches([' ', '\u{a0}']).len();
    let trail = inner.len() - inner.trim_end_matches([' ', '\u{a0}']).len();
    let sign = &text[open.at.clone()];
    let has_blank = lead + trail > 0;
    // A single star with blanks around multiplies.
    let is_stress = if has_blank {
        let is_apart = !is_letter(before) && !is_letter(after);
        let is_single = signs == 1;
        (lead > 0 || !is_letter(before))
            && (trail > 0 || !is_letter(after))
            && (!is_single || is_apart && is_begun(before) && (lead == 0 || trail == 0))
    } else {
        // `2*x:*3` multiplies.
        let is_label = is_begun(before) && words.ends_with(':');
        open.sign == '*' && (signs > 1 || is_label) && (is_letter(before) || is_letter(after))
    };
    if !is_stress {
        return None;
    }
    let gap = |is_needed: bool| if is_needed { " " } else { "" };
    let is_apart =
        |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || ".,;:!?)”“»".contains(c));
    let first = gap(!is_begun(before));
    let last = gap(!is_apart(after));
    Some((close.at.end, format!("{first}{sign}{words}{sign}{last}")))
}

/// Signs with which stressed words may begin.
const OPENING: [char; 6] = ['„', '“', '«', '"', '(', '‘'];
