//! The slip that probably made a text no YAML. What the parser says of it is true and helps nobody who writes
//! prose, and the place it names is often the line after the wrong one.

mod indentation;
mod line;
mod plain_text;
mod quotes;
mod signs;
mod unseen;
mod values;
mod whole_lines;

use std::ops::Range;

use self::{
    indentation::{dash_before_key, indentation},
    line::{Line, lines},
    plain_text::{colon_in_text, stray_text},
    quotes::{comma_at_end, never_closed, odd_quote},
    signs::{bullet, item, marked_up, separator, without_colon},
    unseen::{control, indents},
    values::value_of,
    whole_lines::{closing, fence, first, first_indented, list_behind_key, no_data, row},
};
pub(super) use self::{
    quotes::{doubled, end_of_double},
    signs::OTHER_COLONS,
};

/// A slip: where, what is wrong, what to do, and what mends it where one answer is right.
pub(super) struct Slip {
    pub range: Range<usize>,
    pub message: String,
    pub help: String,
    pub fix: Option<(Range<usize>, String)>,
}

/// So many lines before the one that the parser names are looked at.
const LOOK_BACK: usize = 4;

/// What is probably wrong with a text that the parser gave up at a byte.
pub(super) fn probable(text: &str, at: usize, reason: &str) -> Option<Slip> {
    let lines = lines(text);
    if let Some(slip) = control(text).or_else(|| indents(&lines)) {
        return Some(slip);
    }
    let is_cut = reason.contains("document");
    if let Some(slip) = lines
        .iter()
        .filter(|line| line.indent.is_empty())
        .find_map(no_data)
    {
        return Some(slip);
    }
    if is_cut && let Some(slip) = first_indented(&lines).or_else(|| fence(&lines)) {
        return Some(slip);
    }
    let here = lines.iter().rposition(|line| line.start <= at)?;
    let earlier: Vec<usize> = (0..here)
        .rev()
        .filter(|line| !lines[*line].text.is_empty())
        .take(LOOK_BACK)
        .collect();
    let near: Vec<usize> = std::iter::once(here).chain(earlier).collect();
    near.iter()
        .find_map(|line| list_behind_key(&lines, *line))
        .or_else(|| near.iter().find_map(|line| of_line(&lines[*line])))
        .or_else(|| never_closed(&lines, here, reason))
        .or_else(|| odd_quote(&lines, reason))
        .or_else(|| dash_before_key(&lines, here))
        .or_else(|| indentation(&lines, here))
        .or_else(|| colon_in_text(&lines[here], reason))
        .or_else(|| {
            near.iter()
                .skip(1)
                .find_map(|line| stray_text(&lines, *line))
        })
        .or_else(|| stray_text(&lines, here))
        .or_else(|| closing(&lines))
        .or_else(|| first(&lines))
}

/// What is wrong with lines that begin with blanks that are none for YAML.
pub(super) fn of_indents(text: &str) -> Option<Slip> {
    indents(&lines(text))
}

/// What is wrong with a text that is one text as a whole and no data.
pub(super) fn of_text(text: &str) -> Option<Slip> {
    let lines = lines(text);
    lines.iter().find_map(of_line).or_else(|| first(&lines))
}

fn of_line(line: &Line<'_>) -> Option<Slip> {
    if line.text.is_empty() || line.text.starts_with('#') {
        return None;
    }
    row(line)
        .or_else(|| bullet(line))
        .or_else(|| item(line))
        .or_else(|| marked_up(line))
        .or_else(|| without_colon(line))
        .or_else(|| separator(line))
        .or_else(|| comma_at_end(line))
        .or_else(|| line.value().and_then(|value| value_of(line, value)))
}
