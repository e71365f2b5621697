//! What nobody sees: control characters, and blanks at the beginning of lines that are none for YAML.

use super::{Slip, line::Line};
use crate::content::{
    unseen::{Around, instead_of_control, remedy_for_control},
    wrong_letters,
};

/// A character that no text may hold.
pub(super) fn control(text: &str) -> Option<Slip> {
    let is_wrong = |c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    let (at, c) = text.char_indices().find(|(_, c)| is_wrong(c))?;
    let range = at..at + c.len_utf8();
    let mut wrong = wrong_letters(text).into_iter();
    if let Some(wrong) = wrong.find(|wrong| wrong.range.contains(&at)) {
        return Some(Slip {
            message: wrong.told(text),
            help: format!(
                "write `{}`, or copy the text anew from where it stands right",
                wrong.right
            ),
            fix: Some((wrong.range.clone(), wrong.right)),
            range: wrong.range,
        });
    }
    let around = Around {
        before: text[..at].chars().next_back(),
        after: text[range.end..].chars().next(),
    };
    let right = instead_of_control(c, around);
    Some(Slip {
        message: format!(
            "a character that nobody can see stands here (U+{:04X})",
            u32::from(c)
        ),
        help: format!("{}; or type the line again", remedy_for_control(right)),
        fix: right.map(|right| (range.clone(), right.to_owned())),
        range,
    })
}

/// Blanks at the beginning of lines that are none for YAML; all such lines are mended at once.
pub(super) fn indents(lines: &[Line<'_>]) -> Option<Slip> {
    const TAB: usize = 2;
    let is_wrong =
        |line: &&Line<'_>| !line.text.is_empty() && line.indent.contains(|c: char| c != ' ');
    let wrong: Vec<&Line<'_>> = lines.iter().filter(is_wrong).collect();
    let (first, last) = (wrong.first()?, wrong.last()?);
    let width = |line: &Line<'_>| -> usize {
        let blanks = line.indent.chars();
        blanks.map(|c| if c == '\t' { TAB } else { 1 }).sum()
    };
    let mut right = String::new();
    for line in lines {
        if (first.start..=last.start).contains(&line.start) {
            let indent = " ".repeat(width(line));
            right.push_str(&indent);
            if line.start < last.start {
                right.push_str(line.text);
                right.push('\n');
            }
        }
    }
    let (what, many) = if first.indent.contains('\t') {
        ("tabs, which YAML does not allow", width(first))
    } else {
        ("no-break spaces, which only look like blanks", width(first))
    };
    let more = match wrong.len() - 1 {
        0 => String::new(),
        1 => "; so does one line more".to_owned(),
        more => format!("; so do {more} lines more"),
    };
    Some(Slip {
        range: first.range(),
        message: format!("this line begins with {what}{more}"),
        help: format!("delete them and type {many} blanks"),
        fix: Some((first.start..last.at(), right)),
    })
}
