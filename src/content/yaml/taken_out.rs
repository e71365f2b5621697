//! Data without some of their fields: whole lines go, and remarks stay.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use serde_json::Value;

use super::index::{FieldIndex, Location};
use crate::diagnostics::{FieldPath, Step};

/// The bytes that change where some fields of a text are taken out, and what stands there then; nothing where something
/// else would change with them.
pub(crate) fn without(
    text: &str,
    index: &FieldIndex,
    fields: &[FieldPath],
) -> Option<(Range<usize>, String)> {
    let gone = topmost(index, fields);
    let mut cuts: Vec<Cut> = gone
        .iter()
        .map(|path| cut(text, index.exactly(path)?))
        .collect::<Option<_>>()?;
    cuts.sort_by_key(|cut| cut.bytes.start);
    let mut cuts = joined(text, cuts);
    for cut in cuts.iter_mut().filter(|cut| cut.indent > 0) {
        let next = text[cut.bytes.end..].strip_prefix(&*" ".repeat(cut.indent))?;
        if next.starts_with([' ', '#', '\n']) || !cut.kept.is_empty() {
            return None;
        }
        cut.bytes.end += cut.indent;
    }
    let (first, last) = (cuts.first()?.bytes.start, cuts.last()?.bytes.end);
    let mut written = String::new();
    let mut at = first;
    for cut in &cuts {
        written.push_str(text.get(at..cut.bytes.start)?);
        written.push_str(&cut.kept);
        at = cut.bytes.end;
    }
    let after = [&text[..first], &written, &text[last..]].concat();
    let read = |text: &str| serde_yaml::from_str::<Value>(text).ok();
    let mut right = read(text)?;
    gone.iter().for_each(|path| remove(&mut right, &path.0));
    (read(&after)? == right).then_some((first..last, written))
}

/// Cuts that touch each other as one. The last of a group takes the comma before them all.
fn joined(text: &str, cuts: Vec<Cut>) -> Vec<Cut> {
    let mut joined: Vec<Cut> = Vec::with_capacity(cuts.len());
    for cut in cuts {
        match joined.last_mut() {
            Some(last) if cut.bytes.start <= last.bytes.end => {
                let before = text[..last.bytes.start].trim_end();
                if cut.bytes.start < last.bytes.end && before.ends_with(',') {
                    last.bytes.start = before.len() - 1;
                }
                last.bytes.end = cut.bytes.end;
                last.kept.push_str(&cut.kept);
            }
            _ => joined.push(cut),
        }
    }
    joined
}

/// The fields, and in the place of all fields of a group the group. A list loses no single item, since the place of the
/// others may be what they are known by.
fn topmost(index: &FieldIndex, fields: &[FieldPath]) -> BTreeSet<FieldPath> {
    let fields: BTreeSet<&FieldPath> = fields.iter().collect();
    let mut within: BTreeMap<FieldPath, Vec<&FieldPath>> = BTreeMap::new();
    for path in index.paths().filter(|path| !path.0.is_empty()) {
        let around = FieldPath(path.0[..path.0.len() - 1].to_vec());
        within.entry(around).or_default().push(path);
    }
    let mut gone = BTreeSet::new();
    gather(&FieldPath::default(), &within, &fields, &mut gone);
    gone.retain(|path| !matches!(path.0.last(), Some(Step::Item(_))));
    gone
}

/// Gathers what is gone below a path; `true` where that is all of it.
fn gather(
    path: &FieldPath,
    within: &BTreeMap<FieldPath, Vec<&FieldPath>>,
    fields: &BTreeSet<&FieldPath>,
    gone: &mut BTreeSet<FieldPath>,
) -> bool {
    if fields.contains(path) {
        gone.insert(path.clone());
        return true;
    }
    let Some(children) = within.get(path) else {
        return false;
    };
    let mut is_all = true;
    for child in children {
        is_all &= gather(child, within, fields, gone);
    }
    if is_all && !path.0.is_empty() {
        gone.retain(|one| !one.0.starts_with(&path.0));
        gone.insert(path.clone());
    }
    is_all && !path.0.is_empty()
}

fn remove(value: &mut Value, path: &[Step]) {
    match (path, value) {
        ([Step::Key(key)], Value::Object(fields)) => {
            fields.remove(key);
        }
        ([Step::Key(key), rest @ ..], Value::Object(fields)) => {
            if let Some(inner) = fields.get_mut(key) {
                remove(inner, rest);
            }
        }
        ([Step::Item(at), rest @ ..], Value::Array(items)) => {
            if let Some(inner) = items.get_mut(*at) {
                remove(inner, rest);
            }
        }
        _ => {}
    }
}

/// Some bytes that go, the remarks among them, and how many blanks go with them from the line that follows.
struct Cut {
    bytes: Range<usize>,
    kept: String,
    indent: usize,
}

fn cut(text: &str, field: &Location) -> Option<Cut> {
    let start = text[..field.key.start].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[start..field.key.start];
    let is_margin = before.trim().is_empty();
    if !is_margin && !before.chars().all(|c| matches!(c, ' ' | '-')) {
        return Some(in_brackets(text, field));
    }
    let value_end = end_without_remarks(text, field);
    let end = text[value_end..]
        .find('\n')
        .map_or(text.len(), |end| value_end + end + 1);
    let behind = text[value_end..end].trim();
    if !behind.is_empty() && !behind.starts_with('#') {
        return None;
    }
    let width = before.len();
    let indent = " ".repeat(width);
    let value = text[field.key.end..].trim_start_matches([':', ' ']);
    let is_text = value.starts_with(['|', '>', '"', '\'']);
    let inner = text[field.key.start..value_end]
        .lines()
        .skip(1)
        .map(str::trim_start);
    let mut remarks: Vec<&str> = inner
        .filter(|line| line.starts_with('#') && !is_text)
        .collect();
    if !behind.is_empty() {
        remarks.push(behind);
    }
    let kept: String = remarks
        .iter()
        .map(|remark| format!("{indent}{remark}\n"))
        .collect();
    if is_margin {
        let bytes = start..end;
        return Some(Cut {
            bytes,
            kept,
            indent: 0,
        });
    }
    // Behind the sign of an item, the next key takes its place.
    kept.is_empty().then_some(Cut {
        bytes: field.key.start..end,
        kept,
        indent: width,
    })
}

/// Where the value of a field ends, without the empty lines and remarks that stand before the next key.
fn end_without_remarks(text: &str, field: &Location) -> usize {
    let from = field.key.start;
    let mut end = field.value.end.max(field.key.end + 1).min(text.len());
    loop {
        end = from + text[from..end].trim_end().len();
        let Some(line) = text[from..end].rfind('\n').map(|line| from + line + 1) else {
            return end;
        };
        if !text[line..end].trim_start().starts_with('#') {
            return end;
        }
        end = line;
    }
}

/// A field between brackets, with the comma before or behind it.
fn in_brackets(text: &str, field: &Location) -> Cut {
    let mut bytes = field.key.start..field.value.end.max(field.key.end);
    let behind = &text[bytes.end..];
    let rest = behind.trim_start();
    let before = text[..bytes.start].trim_end();
    if let Some(rest) = rest.strip_prefix(',') {
        bytes.end = text.len() - rest.trim_start_matches(' ').len();
    } else if before.ends_with(',') {
        bytes.start = before.len() - 1;
    }
    Cut {
        bytes,
        kept: String::new(),
        indent: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(written: &str) -> FieldPath {
        let steps = written.split('.').map(|step| match step.parse() {
            Ok(index) => Step::Item(index),
            Err(_) => Step::Key(step.to_owned()),
        });
        FieldPath(steps.collect())
    }

    #[test]
    fn fields_are_taken_out_and_remarks_stay() {
        for (text, fields, right) in [
            (
                "a: 1\n# of b\nb: 2\n# of c\nc: 3\n",
                &["b"][..],
                "a: 1\n# of b\n# of c\nc: 3\n",
            ),
            ("a: 1\nb: 2 # why\nc: 3\n", &["b"], "a: 1\n# why\nc: 3\n"),
            (
                "a: 1\nb:\n  c: 1\n  d: 2\n\n# e\ne: 3\n",
                &["b.c", "b.d"],
                "a: 1\n\n# e\ne: 3\n",
            ),
            (
                "a: 1\nb:\n  - x\n  # y\n  - y\nc: 3\n",
                &["b"],
                "a: 1\n# y\nc: 3\n",
            ),
            (
                "f:\n  - id: x\n    n: 1\n    label: л\n  - n: 2\n    id: y\n",
                &["f.0.n", "f.1.n"],
                "f:\n  - id: x\n    label: л\n  - id: y\n",
            ),
            (
                "m:\n  - {f: a, c: b, t: д}\n",
                &["m.0.c"],
                "m:\n  - {f: a, t: д}\n",
            ),
            ("m: {f: a, c: b}\nx: 1\n", &["m.c"], "m: {f: a}\nx: 1\n"),
            (
                "m:\n  - {f: a, c: b, d: e}\n",
                &["m.0.c", "m.0.d"],
                "m:\n  - {f: a}\n",
            ),
            ("m: {f: a, c: b}\nx: 1\n", &["m.c", "m.f"], "x: 1\n"),
            ("x: 1\nt: |\n  # one\n  two\n", &["t"], "x: 1\n"),
        ] {
            let fields: Vec<_> = fields.iter().map(|field| path(field)).collect();
            let (bytes, written) = without(text, &FieldIndex::of(text), &fields).unwrap();
            let mut after = text.to_owned();
            after.replace_range(bytes, &written);
            assert_eq!(after, right, "{text}");
        }
        for (text, field) in [("q:\n- n: 1\n- n: 2\n", "q.0.n"), ("a: &x 1\nb: *x\n", "a")] {
            assert_eq!(
                without(text, &FieldIndex::of(text), &[path(field)]),
                None,
                "{text}"
            );
        }
    }
}
