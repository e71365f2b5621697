//! A text that is no YAML as a whole, as far as its parts are: whatever is none by itself is blanked out, byte for
//! byte, so that all that is left stands where it stood.

use std::{collections::BTreeSet, ops::Range};

use super::{malformed, weight};
use crate::diagnostics::{FieldPath, Step};

/// The longest text of which parts are read one by one.
const MOST_BYTES: usize = 256 * 1024;

/// What can be read of a text that is no YAML.
pub(crate) struct Legible {
    /// The text, in which the parts that are no YAML are keys (or items) without a value.
    pub text: String,
    /// These keys and items.
    pub unread: Vec<FieldPath>,
    /// The bytes that are blanked out.
    broken: Vec<Range<usize>>,
    /// The bytes of parts that are no YAML and may go on with a text above.
    goes_on: Vec<Range<usize>>,
    /// Keys right behind a part that is no YAML: they may be words of its text.
    pub(super) doubtful: Vec<String>,
    /// Are there lines of which nobody knows which key they belong to?
    pub(super) has_stray_lines: bool,
}

/// What can be read of a text; `None` where it is YAML, or nothing of it is.
pub(crate) fn of(text: &str) -> Option<Legible> {
    let is_plain = text.len() <= MOST_BYTES
        && malformed::too_deep(text).is_none()
        && weight::first_alias(text).is_none_or(|_| !text.contains('&'));
    if !is_plain || is_yaml(text) {
        return None;
    }
    let parts = parts(text);
    let mut legible = Legible {
        text: text.to_owned(),
        unread: Vec::new(),
        broken: Vec::new(),
        goes_on: Vec::new(),
        doubtful: Vec::new(),
        has_stray_lines: false,
    };
    let first = parts.first()?.bytes.start;
    let before = 0..first;
    if has_words(&text[before.clone()]) {
        legible.has_stray_lines = true;
        legible.blank(before);
    }
    let mut seen: BTreeSet<&Step> = BTreeSet::new();
    let mut follows_broken = false;
    let mut follows_stray = false;
    for part in &parts {
        if !seen.insert(&part.step) {
            legible.blank(part.bytes.clone());
            continue;
        }
        if let (true, Step::Key(name)) = (follows_broken, &part.step) {
            legible.doubtful.push(name.clone());
        }
        follows_broken = !is_yaml(&text[part.bytes.clone()]);
        if follows_broken {
            legible.reduce(text, part);
            // A part that follows may be a line of the same text.
            if follows_stray {
                legible.goes_on.push(part.bytes.clone());
            }
        }
        follows_stray = follows_broken && has_stray_lines(&text[part.bytes.clone()]);
        legible.has_stray_lines |= follows_stray;
    }
    is_yaml(&legible.text).then_some(legible)
}

impl Legible {
    /// Blanks out what is no YAML of a part: the keys or items below its key if it is only they, else all of it.
    fn reduce(&mut self, text: &str, part: &Part) {
        let path = FieldPath(vec![part.step.clone()]);
        let (within, before) = (below(text, part), self.text[part.bytes.clone()].to_owned());
        let mut unread = Vec::new();
        let mut broken = Vec::new();
        for (step, block, kept) in within {
            if !is_yaml(&text[block.clone()]) {
                let bytes = block.start + kept..block.end;
                blank(&mut self.text, bytes.clone());
                broken.push(bytes);
                unread.push(FieldPath(path.0.iter().cloned().chain([step]).collect()));
            }
        }
        if is_yaml(&self.text[part.bytes.clone()]) {
            self.unread.extend(unread);
            self.broken.extend(broken);
            return;
        }
        self.text.replace_range(part.bytes.clone(), &before);
        self.unread.push(path);
        self.blank(part.value..part.bytes.end);
    }

    fn blank(&mut self, bytes: Range<usize>) {
        blank(&mut self.text, bytes.clone());
        self.broken.push(bytes);
    }

    /// The bytes of what is surely no YAML by itself.
    pub(super) fn surely_broken(&self) -> impl Iterator<Item = &Range<usize>> {
        self.broken.iter().filter(|bytes| {
            let mut goes_on = self.goes_on.iter();
            !goes_on.any(|part| part.contains(&bytes.start))
        })
    }

    /// May a key stand in what can't be read?
    pub(super) fn may_hold(&self, text: &str, key: &str) -> bool {
        let is_like = |word: &str| {
            let word = word.to_lowercase();
            word.len() <= 2 * key.len()
                && strsim::damerau_levenshtein(&word, key) <= key.len().div_ceil(4)
        };
        let mut broken = self.broken.iter();
        self.has_stray_lines
            || broken.any(|bytes| {
                let words = text[bytes.clone()].split(|c: char| !c.is_alphanumeric() && c != '_');
                words.filter(|word| !word.is_empty()).any(is_like)
            })
    }
}

/// A text in which some bytes are blanked out.
pub(super) fn without(text: &str, parts: &[&Range<usize>]) -> String {
    let mut left = text.to_owned();
    for bytes in parts {
        blank(&mut left, (*bytes).clone());
    }
    left
}

fn blank(text: &mut String, bytes: Range<usize>) {
    let blanks: String = text[bytes.clone()]
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(bytes, &blanks);
}

/// A key or an item at the margin, and all that stands below it up to the next one.
struct Part {
    step: Step,
    /// Where the key, or the sign of the item, has ended.
    value: usize,
    bytes: Range<usize>,
}

/// The keys of a group, or the items of a list.
fn parts(text: &str) -> Vec<Part> {
    let mut lines = text.lines();
    let first = lines.find(|line| has_words(line)).unwrap_or_default();
    let is_list = is_item(first);
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let begun = if is_list {
            is_item(line).then_some((Step::Item(parts.len()), 1))
        } else {
            name(line).map(|name| (Step::Key(name.to_owned()), name.len() + 1))
        };
        match (begun, parts.last_mut()) {
            (Some((step, kept)), _) => parts.push(Part {
                step,
                value: at + kept,
                bytes: at..end,
            }),
            (None, Some(part)) => part.bytes.end = end,
            (None, None) => {}
        }
        at = end;
    }
    parts
}

/// Does a line begin with the sign of an item?
fn is_item(line: &str) -> bool {
    let rest = line.strip_prefix('-');
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '\r']))
}

/// The key with which a line begins.
fn name(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let is_end = rest.is_empty() || rest.starts_with([' ', '\n', '\r']);
    (is_name && is_end).then_some(name)
}

/// The keys or items right below the key of a part: the step to each, its bytes, and how many of them are the key or
/// the sign of the item.
fn below(text: &str, part: &Part) -> Vec<(Step, Range<usize>, usize)> {
    let mut found: Vec<(Step, Range<usize>, usize)> = Vec::new();
    let mut indent = None;
    let mut at = part.bytes.start;
    for (index, line) in text[part.bytes.clone()].split_inclusive('\n').enumerate() {
        let (start, end) = (at, at + line.len());
        at = end;
        let inner = line.trim_start_matches(' ');
        let own = line.len() - inner.len();
        let is_silent = inner.trim_end().is_empty() || inner.starts_with('#');
        if index == 0 {
            let value = text[part.value..end].trim();
            if !value.is_empty() && !value.starts_with('#') {
                return Vec::new();
            }
            continue;
        }
        if !is_silent && own == *indent.get_or_insert(own) {
            let step = if is_item(inner) {
                Some((Step::Item(found.len()), own + 1))
            } else {
                name(inner).map(|name| (Step::Key(name.to_owned()), own + name.len() + 1))
            };
            if let Some((step, kept)) = step {
                found.push((step, start..end, kept));
                continue;
            }
        }
        if let Some((_, block, _)) = found.last_mut() {
            block.end = end;
        }
    }
    found
}

/// Is a line at the margin, below the first, neither an item nor a remark?
fn has_stray_lines(part: &str) -> bool {
    let signs = [' ', '-', '#', ']', '}', '\r', '\n'];
    part.lines()
        .skip(1)
        .any(|line| !line.is_empty() && !line.starts_with(signs))
}

fn has_words(text: &str) -> bool {
    let is_word = |line: &str| !line.trim().is_empty() && !line.starts_with('#');
    text.lines().any(is_word)
}

fn is_yaml(text: &str) -> bool {
    serde_yaml::from_str::<serde_yaml::Value>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unread(text: &str) -> Option<Vec<String>> {
        let legible = of(text)?;
        assert_eq!(legible.text.len(), text.len(), "{text}");
        assert!(is_yaml(&legible.text), "{text}");
        Some(legible.unread.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn what_is_no_yaml_is_left_out_alone() {
        for (text, left_out) in [
            ("title: a: b\nsummary: S\n", &["title"][..]),
            ("title: \"S\nsummary: S\n", &["title"]),
            ("title: S\ncities:\n\t- elbasan\nsummary: S\n", &["cities"]),
            (
                "title: S\nbrief:\n  problem: a: b\n  results: R\n",
                &["brief.problem"],
            ),
            (
                "quotes:\n  - text: a\n  - text: 'b\n  - text: c\n",
                &["quotes[1]"],
            ),
            (
                "brief:\n  problem: a\n approach: b\nstatus: ongoing\n",
                &["brief.problem"],
            ),
            ("topics: [a, b\nstatus: ongoing\n", &["topics"]),
            ("title: S\nstatus:ongoing\nsummary: a\n", &["title"]),
            ("title: S\ntitle: T\nsummary: a\n", &[]),
            ("- id: a\n- id: b: c\n  name: d\n- id: e\n", &["[1]"]),
        ] {
            assert_eq!(
                unread(text).as_deref(),
                Some(&left_out.iter().map(ToString::to_string).collect::<Vec<_>>()[..]),
                "{text}"
            );
        }
        for text in ["title: S\n", "Night buses\n", "@ a\n"] {
            assert_eq!(unread(text), None, "{text}");
        }
    }

    #[test]
    fn a_key_in_what_is_left_out_is_not_missing() {
        let text = "title: \"Night\n  summary: buses\ncities: [a]\n";
        let legible = of(text).unwrap();
        assert!(legible.may_hold(text, "summary"));
        assert!(!legible.may_hold(text, "status"));
        let text = "title: S\nstatus- ongoing\ncities: [a]\n";
        assert!(of(text).unwrap().may_hold(text, "sources"));
    }
}
