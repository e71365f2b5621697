//! What was missing, written into the data of an entry: the order of fields, comments and the rest of the
//! file stay as they are, to the byte.
//!
//! Takes: the text of an entry's file and what to write where. Gives: the bytes that change. Never: decides
//! whether what is written there fits; whoever reads the text again tells.

use std::ops::Range;

use super::{front_matter, unseen, yaml};
use crate::diagnostics::{FieldPath, Step};

/// Something to write into the data of an entry. A value is YAML in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filling {
    /// A value of a field, in the place of the one that is there.
    Set(FieldPath, String),
    /// An item more at the end of a list.
    Add(FieldPath, String),
    /// An item of a list that goes, and with the last one the list.
    TakeOut(FieldPath),
}

/// The bytes of a text that change, each with what stands there afterwards, in order. `None` where the text
/// is not the file of an entry, or something is written in a way that can't be changed without reading it
/// as people do.
pub fn filled(text: &str, fillings: &[Filling]) -> Option<Vec<(Range<usize>, String)>> {
    let data = front_matter::cut(text).ok()?.yaml;
    let document = Document::of(&text[data.clone()]);
    let changes = fillings.iter().map(|filling| {
        let (bytes, written) = match filling {
            Filling::Set(path, value) => document.set(path, value)?,
            Filling::Add(list, item) => document.add(list, item)?,
            Filling::TakeOut(item) => document.take_out(item)?,
        };
        let written = match text.contains("\r\n") {
            true => written.replace('\n', "\r\n"),
            false => written,
        };
        Some((bytes.start + data.start..bytes.end + data.start, written))
    });
    let mut changes: Vec<_> = changes.collect::<Option<_>>()?;
    changes.retain(|(bytes, written)| text[bytes.clone()] != **written);
    changes.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    Some(changes)
}

/// The data of an entry, and where everything stands in them.
struct Document<'a> {
    yaml: &'a str,
    index: yaml::FieldIndex,
}

impl<'a> Document<'a> {
    fn of(yaml: &'a str) -> Self {
        Self {
            yaml,
            index: yaml::FieldIndex::of(&unseen::as_blanks(yaml)),
        }
    }

    /// The bytes of a value that is there.
    fn value(&self, path: &FieldPath) -> Option<Range<usize>> {
        let (location, depth) = self.index.locate(path)?;
        let start = location.value.start;
        let written = self.yaml[location.value.clone()].trim_end();
        (depth == path.0.len()).then_some(start..start + written.len())
    }

    fn set(&self, path: &FieldPath, value: &str) -> Option<(Range<usize>, String)> {
        if let Some(bytes) = self.value(path) {
            let is_one_line = !bytes.is_empty() && !self.yaml[bytes.clone()].contains('\n');
            return is_one_line.then(|| (bytes, value.to_owned()));
        }
        let depth = self.index.locate(path).map_or(0, |(_, depth)| depth);
        let line = nested(&path.0[depth..], value)?;
        if depth == 0 {
            let end = self.yaml.len();
            return Some((end..end, line + "\n"));
        }
        let bytes = self.value(&FieldPath(path.0[..depth].to_vec()))?;
        let around = &self.yaml[bytes.clone()];
        if let Some(fields) = around.strip_suffix('}') {
            let fields = fields.trim_end();
            let comma = if fields.ends_with('{') { "" } else { ", " };
            let at = bytes.start + fields.len();
            return Some((at..at, format!("{comma}{line}")));
        }
        let is_word = !around.is_empty() && !around.contains([':', '\n', '[']);
        if is_word {
            return Some((bytes, format!("{{{line}}}")));
        }
        // A field more above the first of those that stand on lines of their own, and what is said of it.
        let mut at = self.line_start(bytes.start);
        let indent = &self.yaml[at..bytes.start];
        let is_indent = !indent.is_empty() && indent.bytes().all(|byte| byte == b' ');
        while let Some(above) = at.checked_sub(1).map(|end| self.line_start(end))
            && self.yaml[above..at].trim_start().starts_with('#')
        {
            at = above;
        }
        is_indent.then(|| (at..at, format!("{indent}{line}\n")))
    }

    fn add(&self, list: &FieldPath, item: &str) -> Option<(Range<usize>, String)> {
        let of_item = |index| self.value(&list.clone().then_item(index));
        let last = (0..).map_while(of_item).last();
        let Some(last) = last else {
            return self.set(list, &format!("[{item}]"));
        };
        let Some(own) = self.own_line(last.start) else {
            return Some((last.end..last.end, format!(", {item}")));
        };
        let dash = self.yaml[own..].find('-')?;
        let indent = &self.yaml[own..own + dash];
        let end = self.line_end(last.end);
        Some((end..end, format!("\n{indent}- {item}")))
    }

    fn take_out(&self, item: &FieldPath) -> Option<(Range<usize>, String)> {
        let (Step::Item(index), list) = item.0.split_last()? else {
            return None;
        };
        let list = FieldPath(list.to_vec());
        let of_item = |index| self.value(&list.clone().then_item(index));
        let bytes = of_item(*index)?;
        let is_only = *index == 0 && of_item(1).is_none();
        if is_only {
            let (location, _) = self.index.locate(&list)?;
            let whole = self.value(&list)?;
            let end = self.line_end(whole.end.max(bytes.end));
            return Some((self.lines(location.key.start, end), String::new()));
        }
        if let Some(own) = self.own_line(bytes.start) {
            let lines = self.lines(own, self.line_end(bytes.end));
            return Some((lines, String::new()));
        }
        // In a line with others: up to the next one, or from the one before.
        let bytes = match of_item(index + 1) {
            Some(next) => bytes.start..next.start,
            None => of_item(index - 1)?.end..bytes.end,
        };
        Some((bytes, String::new()))
    }

    /// The start of the line on which the dash of an item stands; none where the item is in a line with
    /// others. A text of several lines begins below its dash.
    fn own_line(&self, item: usize) -> Option<usize> {
        let start = self.line_start(item);
        match self.yaml[start..item].trim() {
            "-" => Some(start),
            "" => {
                let above = self.line_start(start.checked_sub(1)?);
                let has_dash = self.yaml[above..start].trim_start().starts_with('-');
                has_dash.then_some(above)
            }
            _ => None,
        }
    }

    fn line_start(&self, at: usize) -> usize {
        self.yaml[..at].rfind('\n').map_or(0, |at| at + 1)
    }

    /// The end of a line, before what breaks it.
    fn line_end(&self, at: usize) -> usize {
        let rest = &self.yaml[at..];
        let line = rest.split('\n').next().unwrap_or(rest);
        at + line.trim_end_matches('\r').len()
    }

    /// Whole lines, with the break at their end.
    fn lines(&self, start: usize, end: usize) -> Range<usize> {
        let rest = self.yaml[end..].find('\n');
        self.line_start(start)..rest.map_or(self.yaml.len(), |at| end + at + 1)
    }
}

/// `{a: {b: value}}` without its outer braces.
fn nested(path: &[Step], value: &str) -> Option<String> {
    let mut keys = path.iter().rev().map(|step| match step {
        Step::Key(key) => Some(key),
        Step::Item(_) => None,
    });
    let last = format!("{}: {value}", keys.next()??);
    keys.try_fold(last, |inner, key| Some(format!("{}: {{{inner}}}", key?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = "---
title: A council # its name
brief:
  # What came of it.
  results: unknown
  takes: Two people
cost: {band: unknown}
lessons: unknown
sources: [paper, other] # all of them
questions:
  - Who pays?
  - >-
    How long
    did it take?
review: {updated: 2026-01-10}
---
Text.
";

    fn path(text: &str) -> FieldPath {
        let steps = text.split('.').map(|step| match step.parse() {
            Ok(index) => Step::Item(index),
            Err(_) => Step::Key(step.to_owned()),
        });
        FieldPath(steps.collect())
    }

    fn after(text: &str, fillings: &[Filling]) -> String {
        let mut after = text.to_owned();
        for (bytes, written) in filled(text, fillings).unwrap().into_iter().rev() {
            after.replace_range(bytes, &written);
        }
        after
    }

    fn set(field: &str, value: &str) -> Filling {
        Filling::Set(path(field), value.into())
    }

    #[track_caller]
    fn differs(filling: Filling, from: &str, to: &str) {
        assert!(ENTRY.contains(from));
        assert_eq!(after(ENTRY, &[filling]), ENTRY.replacen(from, to, 1));
    }

    #[test]
    fn a_field_is_filled_where_it_stands() {
        differs(
            set("brief.results", "\"Fewer.\""),
            "results: unknown",
            "results: \"Fewer.\"",
        );
        differs(set("cost.band", "lt_5k"), "band: unknown", "band: lt_5k");
    }

    #[test]
    fn a_field_that_is_missing_comes_to_those_around_it() {
        differs(
            set("cost.amount", "12"),
            "{band: unknown}",
            "{band: unknown, amount: 12}",
        );
        differs(
            set("lessons.worked", "\"Tea.\""),
            "lessons: unknown",
            "lessons: {worked: \"Tea.\"}",
        );
        differs(
            set("brief.first_step", "\"Ask.\""),
            "  # What",
            "  first_step: \"Ask.\"\n  # What",
        );
        differs(
            set("time.months_to_start", "3"),
            "2026-01-10}\n",
            "2026-01-10}\ntime: {months_to_start: 3}\n",
        );
    }

    #[test]
    fn a_list_takes_one_more() {
        let add = |list: &str, item: &str| Filling::Add(path(list), item.into());
        differs(add("sources", "letter"), "other]", "other, letter]");
        differs(
            add("questions", "\"Why?\""),
            "did it take?\n",
            "did it take?\n  - \"Why?\"\n",
        );
        differs(
            add("facts", "{id: a}"),
            "2026-01-10}\n",
            "2026-01-10}\nfacts: [{id: a}]\n",
        );
    }

    #[test]
    fn a_question_that_is_answered_goes() {
        let take_out = |item: &str| Filling::TakeOut(path(item));
        differs(take_out("questions.0"), "  - Who pays?\n", "");
        differs(
            take_out("questions.1"),
            "  - >-\n    How long\n    did it take?\n",
            "",
        );
        differs(take_out("sources.0"), "paper, ", "");
        differs(take_out("sources.1"), ", other", "");
        let one = ENTRY.replace("  - Who pays?\n", "");
        let none = after(&one, &[take_out("questions.0")]);
        assert!(
            !none.contains("questions") && none.contains("them\nreview:"),
            "{none}"
        );
    }

    #[test]
    fn several_are_written_together_with_the_line_ends_of_the_file() {
        let dos = ENTRY.replace('\n', "\r\n");
        let fillings = [
            Filling::TakeOut(path("questions.0")),
            set("brief.results", "\"Fewer.\""),
            Filling::Add(path("questions"), "\"Why?\"".into()),
        ];
        let (one, other) = (after(&dos, &fillings), after(ENTRY, &fillings));
        assert_eq!(one, other.replace('\n', "\r\n"));
    }
}
