//! What is wrong with the lines `---` around the data of an entry, and what to write.

use std::{ops::Range, sync::Arc};

use super::front_matter::{Missing, Parts};
use crate::diagnostics::{Code, Diagnostic, FieldPath, Place, Spot};

const FENCE: &str = "---";
const BLANKS: [char; 6] = ['\u{feff}', ' ', '\n', '\r', '\t', '\u{a0}'];

/// The finding for an entry of which the data have no beginning or no end.
pub(super) fn told(file: &Arc<str>, text: &str, missing: &Missing) -> Diagnostic {
    match missing {
        Missing::Opening => opening(file, text),
        Missing::Closing(range) => closing(file, text, range),
    }
}

/// Tells, in the place of the keys that are missing, of a line `---` in the middle of the data: below it stand the
/// keys that are missed.
pub(super) fn cut_too_early(
    file: &Arc<str>,
    text: &str,
    parts: &Parts,
    findings: &mut Vec<Diagnostic>,
) {
    let below = &text[parts.body.clone()];
    let key_of = |line: &str| -> Option<String> {
        let (key, _) = line.split_once(':')?;
        let is_key = !key.is_empty() && key.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
        is_key.then(|| key.to_owned())
    };
    let Some(first) = below
        .lines()
        .find(|line| !line.trim().is_empty())
        .and_then(key_of)
    else {
        return;
    };
    let keys: Vec<FieldPath> = below
        .lines()
        .filter_map(key_of)
        .map(|key| FieldPath::key(&key))
        .collect();
    let is_below = |finding: &Diagnostic| {
        finding.code == Code::MissingKey
            && matches!(&finding.place.spot, Spot::Key(key) if keys.contains(key))
    };
    if !findings.iter().any(is_below) {
        return;
    }
    let is_heading = |finding: &Diagnostic| finding.code == Code::ParagraphIsHeading;
    findings.retain(|finding| !is_below(finding) && !is_heading(finding));
    let fence = parts.yaml.end..parts.yaml.end + FENCE.len();
    let spot = Place::bytes(file, parts.yaml.end..parts.body.start).spot;
    let message = format!("the data end here, and all from `{first}` on is read as text");
    findings.push(
        Diagnostic::new(Code::MalformedYaml, Place::bytes(file, fence), message)
            .with_help("take this line `---` out")
            .fixed_at(spot, ""),
    );
}

/// A line of a text: its bytes, without blanks around.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = from;
    text[from..].split_inclusive('\n').map(move |line| {
        let begin = start;
        start += line.len();
        let bare = line.trim_matches(BLANKS);
        let at = begin + line.len() - line.trim_start_matches(BLANKS).len();
        (at..at + bare.len(), bare)
    })
}

/// Is a line made of dashes or the like, as other programs and longer dashes write it?
fn is_nearly(line: &str) -> bool {
    const MOST: usize = 80;
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '―' | '‒' | '─' | '−' | '_' | '=' | '+');
    let many = line.chars().count();
    let is_dots = line == "..." || line == "…";
    let is_long = line.contains(['—', '―', '─']);
    is_dots || (many > 1 || is_long) && many <= MOST && line.chars().all(is_dash)
}

fn opening(file: &Arc<str>, text: &str) -> Diagnostic {
    let of = |range: Range<usize>, message: &str| {
        Diagnostic::new(Code::NoFrontMatter, Place::bytes(file, range), message)
    };
    let Some((first, line)) = lines(text, 0).find(|(_, line)| !line.is_empty()) else {
        return Diagnostic::new(Code::NoFrontMatter, Place::file(file), "this file is empty")
            .with_help("`carsija new` writes an entry to fill in");
    };
    let begins = text.split('\n').next().unwrap_or_default();
    if begins.trim_end_matches('\r').contains('\r') {
        let end = text.find('\r').unwrap_or(text.len());
        let right = text.replace("\r\n", "\n").replace('\r', "\n");
        let spot = Place::bytes(file, 0..text.len()).spot;
        return of(
            0..end,
            "the lines of this file end as those of old Macs, so all of it is one line",
        )
        .with_help("let your editor save it with the line ends of Unix (LF) or Windows (CRLF)")
        .fixed_at(spot, right);
    }
    if line == FENCE {
        let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let spot = Place::bytes(file, start..first.start).spot;
        return of(
            first,
            "something stands before the first line `---`, be it a blank or an empty line",
        )
        .with_help("delete what stands before it: `---` begins the very first line")
        .fixed_at(spot, "");
    }
    if is_nearly(line) {
        return of(
            first,
            &format!("`{line}` is not the line that begins the data of an entry"),
        )
        .with_help("write three short dashes in its place: `---`")
        .fixed_by(FENCE);
    }
    let message =
        "an entry begins with its data between two lines `---`, the first at the very top";
    let has_fence = lines(text, 0).filter(|(_, line)| *line == FENCE).count();
    let is_key = line.split_once(':').is_some_and(|(key, _)| {
        !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_')
    });
    if is_key && has_fence > 0 {
        let spot = Place::bytes(file, first.start..first.start).spot;
        return of(first, message)
            .with_help("write `---` in a line above this one")
            .fixed_at(spot, "---\n");
    }
    let help = if has_fence > 1 {
        "move this below the second line `---`, or take it out: the first line must be `---`"
    } else {
        "write `---` on the first line, then the data, then `---` again, then the text"
    };
    of(first, message).with_help(help)
}

fn closing(file: &Arc<str>, text: &str, opening: &Range<usize>) -> Diagnostic {
    let mut after = lines(text, opening.end).skip(1);
    if let Some((range, line)) = after.find(|(_, line)| is_nearly(line)) {
        let message = format!("`{line}` is not the line that ends the data of an entry");
        return Diagnostic::new(
            Code::FrontMatterNeverEnds,
            Place::bytes(file, range),
            message,
        )
        .with_help("write three short dashes in its place: `---`")
        .fixed_by(FENCE);
    }
    let message = "the data that begins here never ends";
    let finding = Diagnostic::new(
        Code::FrontMatterNeverEnds,
        Place::bytes(file, opening.clone()),
        message,
    );
    // A text begins with an empty line and a heading, or a line that is neither key nor item.
    let mut is_after_empty = false;
    let first = lines(text, opening.end).skip(1).find(|(range, line)| {
        let is_margin = text[..range.start].ends_with('\n');
        let is_data = line.starts_with("- ")
            || line.starts_with("# ")
            || line
                .split_once(':')
                .is_some_and(|(key, _)| !key.contains(' '));
        let is_text = is_after_empty && is_margin && !line.is_empty() && !is_data;
        is_after_empty = line.is_empty();
        is_text
    });
    finding.with_help(match first {
        Some((_, line)) => {
            let shown: String = line.chars().take(40).collect();
            format!(
                "write `---` in a line of its own where the text begins: probably above `{shown}`"
            )
        }
        None => {
            "write `---` on a line of its own where the data end and the text begins".to_owned()
        }
    })
}
