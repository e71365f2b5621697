//! Texts that lose their end: behind a blank and `#`, YAML takes all for a remark; paths that lose their
//! backslashes; and items that go on with the text above them.

use std::{ops::Range, sync::Arc};

use super::{escapes, slips::doubled};
use crate::diagnostics::{Code, Diagnostic, Place};

/// Signs with which what begins is no plain text.
const NOT_PLAIN: [char; 10] = ['"', '\'', '[', '{', '#', '|', '>', '&', '*', '!'];

/// Reports texts that go on with a blank and `#`: `Night buses #1`, `Night buses # the first`. Behind a word, a number
/// or a date, `# …` is a remark. Reports paths between double quotation marks, too.
pub(super) fn told(file: &Arc<str>, text: &str, data: Range<usize>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut start = data.start;
    let data_end = data.end;
    let mut block: Option<usize> = None;
    let mut open: Option<Open<'_>> = None;
    for whole in text[data].split_inclusive('\n') {
        let line = whole.trim_end();
        let indent = line.len() - line.trim_start().len();
        let begin = start;
        start += whole.len();
        let inner = line.trim_start();
        let is_blank = inner.is_empty() || inner.starts_with('#');
        if is_blank || block.is_some_and(|block| indent > block) {
            continue;
        }
        block = is_block(line).then_some(indent);
        let Some(value) = value(line) else {
            let goes_on = open.as_ref().is_some_and(|open| indent > open.indent);
            if !goes_on {
                open = key(line).map(|key| Open {
                    indent: margin(line),
                    key,
                    has_text: false,
                });
            } else if inner.starts_with(NOT_PLAIN) {
                open = None;
            } else {
                findings.extend(cut_later(file, begin + indent, inner));
            }
            continue;
        };
        let at = begin + line.len() - value.len();
        if inner.starts_with("- ")
            && open
                .as_ref()
                .is_some_and(|open| open.has_text && indent > open.indent)
        {
            findings.push(taken_in(file, begin + indent, inner));
            continue;
        }
        open = Some(Open {
            indent: margin(line),
            key: key(line).unwrap_or_default(),
            has_text: !value.is_empty(),
        });
        let is_leaf = || !has_children(&text[start..data_end], indent);
        if let Some(finding) = first_word(file, at, value)
            .or_else(|| all_of_it(file, at, value).filter(|_| is_leaf()))
            .or_else(|| escapes::told(file, at, value))
            .or_else(|| at_numbers(file, at, value))
            .or_else(|| parted(file, at, value))
        {
            findings.push(finding);
        } else if value.starts_with(NOT_PLAIN) {
            open = None;
        } else if let Some(open) = &open {
            findings.extend(cut(file, at, value, open.key));
        }
    }
    findings
}

/// A key whose text may go on in the lines below it.
struct Open<'a> {
    /// Lines that begin farther to the right go on with its text.
    indent: usize,
    key: &'a str,
    /// Does its text begin behind it, in the same line?
    has_text: bool,
}

/// Where the key of a line begins, or the sign of an item without one.
fn margin(line: &str) -> usize {
    let inner = line.trim_start();
    let lead = line.len() - inner.len();
    match inner.strip_prefix("- ") {
        Some(item) if key(line).is_some() => line.len() - item.trim_start().len(),
        _ => lead,
    }
}

/// An item that is read as words of the text above it.
fn taken_in(file: &Arc<str>, at: usize, item: &str) -> Diagnostic {
    let message = format!("`{item}` goes on with the text above: its `-` begins no item");
    let place = Place::bytes(file, at..at + item.len());
    Diagnostic::new(Code::ListNotRead, place, message).with_help(
        "begin the items of a list at the same place, each with `- `; what belongs to the text above stands without \
         the `-`",
    )
}

/// Where the remark begins that ends a text, and is it surely none?
fn remark(value: &str) -> Option<(usize, bool)> {
    let is_behind_blank = |at: &usize| value[..*at].ends_with([' ', '\t']);
    let sign = value
        .match_indices('#')
        .map(|(at, _)| at)
        .find(is_behind_blank)?;
    let rest = &value[sign + 1..];
    let is_number = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let is_sure = is_number || rest.starts_with(char::is_alphanumeric);
    (!rest.trim().is_empty()).then_some((sign, is_sure))
}

/// What is wrong with a text that begins at a byte of the file, if it loses its end.
fn cut(file: &Arc<str>, at: usize, value: &str, key: &str) -> Option<Diagnostic> {
    const TITLES: [&str; 5] = ["title", "name", "label", "summary", "alt"];
    let (sign, is_sure) = remark(value)?;
    let kept = &value[..sign].trim_end();
    let is_text =
        kept.starts_with(char::is_alphabetic) && (kept.contains(' ') || TITLES.contains(&key));
    if !is_sure && !is_text {
        return None;
    }
    let finding = lost(file, at, value, sign);
    let right = doubled(value);
    if !is_sure {
        return Some(finding.with_help(format!(
            "if it belongs to the text, put quotation marks around the whole: `{right}`; if it is a remark of yours, \
             write it in a line of its own above"
        )));
    }
    let spot = Place::bytes(file, at..at + value.len()).spot;
    let help = format!("put quotation marks around the whole text: `{right}`");
    Some(finding.with_help(help).fixed_at(spot, right))
}

/// The same of a line with which a text goes on.
fn cut_later(file: &Arc<str>, at: usize, line: &str) -> Option<Diagnostic> {
    let (sign, _) = remark(line)?;
    let help = "if it belongs to the text, put quotation marks around the whole text, from its first word to its last; \
                if it is a remark of yours, write it in a line of its own above";
    Some(lost(file, at, line, sign).with_help(help))
}

fn lost(file: &Arc<str>, at: usize, line: &str, sign: usize) -> Diagnostic {
    let kept = line[..sign].trim_end();
    let message =
        format!("from `#` on this is taken for a remark: of the text only `{kept}` is left");
    Diagnostic::new(
        Code::ValueCut,
        Place::bytes(file, at + sign..at + line.len()),
        message,
    )
}

/// A text of which the first word is gone, since YAML takes it for a tag (`!`), a name (`&`) or a remark (`#`).
fn first_word(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let sign = value
        .chars()
        .next()
        .filter(|c| matches!(c, '!' | '&' | '#'))?;
    let word = value.split(' ').next().unwrap_or_default();
    let is_word = word[1..].starts_with(char::is_alphanumeric);
    let rest = value[word.len()..].trim_start();
    let is_text = match sign {
        '#' => true,
        '!' if rest.is_empty() => true,
        _ => rest.starts_with(char::is_alphanumeric),
    };
    if !is_word || !is_text {
        return None;
    }
    let right = doubled(value);
    let gone = if sign == '#' { value } else { word };
    let place = Place::bytes(file, at..at + gone.len());
    let message = format!("`{gone}` is not read: a text may not begin with `{sign}`");
    let spot = Place::bytes(file, at..at + value.len()).spot;
    let finding = Diagnostic::new(Code::ValueCut, place, message);
    Some(
        finding
            .with_help(format!(
                "put quotation marks around the whole text: `{right}`"
            ))
            .fixed_at(spot, right),
    )
}

/// Does what stands below a line belong to its key?
fn has_children(below: &str, indent: usize) -> bool {
    let is_silent = |line: &&str| line.trim().is_empty() || line.trim_start().starts_with('#');
    let next = below.lines().find(|line| !is_silent(line));
    next.is_some_and(|next| {
        let inner = next.trim_start();
        let own = next.len() - inner.len();
        own > indent || own == indent && inner.starts_with("- ")
    })
}

/// A text that is gone as a whole, since it begins with `#` and a blank: `# 5 people wait`.
fn all_of_it(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let rest = value.strip_prefix("# ")?.trim();
    if !rest.contains(' ') {
        return None;
    }
    let message = "all behind `#` is taken for a remark: nothing is left of this text".to_owned();
    let help = format!(
        "if it is the text, put quotation marks around the whole: `{}`; if it is a remark of yours, write it in a \
         line of its own above",
        doubled(value)
    );
    let place = Place::bytes(file, at..at + value.len());
    Some(Diagnostic::new(Code::ValueCut, place, message).with_help(help))
}

/// Texts in square brackets that are cut at the comma of a number: `[Walks of 1,5 km]`.
fn at_numbers(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let inner = value.strip_prefix('[')?.strip_suffix(']')?;
    if inner.contains(['"', '\'', '[', ']', '{', '}', '#', '\\']) {
        return None;
    }
    let items: Vec<&str> = inner.split(", ").map(str::trim).collect();
    let is_cut = |item: &str| {
        let mut commas = item.match_indices(',');
        commas.any(|(comma, _)| {
            item[..comma].ends_with(|c: char| c.is_ascii_digit())
                && item[comma + 1..].starts_with(|c: char| c.is_ascii_digit())
        }) && item.contains(' ')
            && item.contains(char::is_alphabetic)
    };
    let cut = items.iter().find(|item| is_cut(item))?;
    let right = items.iter().map(|item| match is_cut(item) {
        true => doubled(item),
        false => (*item).to_owned(),
    });
    let message = format!("the comma of a number cuts `{cut}` in two");
    let help = format!(
        "put quotation marks around it: `[{}]`",
        right.collect::<Vec<_>>().join(", ")
    );
    let place = Place::bytes(file, at..at + value.len());
    Some(Diagnostic::new(Code::ValueCut, place, message).with_help(help))
}

/// A sentence in square brackets that its commas make several of: `[Who pays, and for how long?]`.
fn parted(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let inner = value.strip_prefix('[')?.strip_suffix(']')?;
    if inner.contains(['\'', '[', ']', '{', '}', '#', '\\']) {
        return None;
    }
    // Every other part stands between quotation marks.
    let bare = inner.split('"').step_by(2);
    let mut bare = bare.map(|part| part.trim_matches([',', ' ']));
    bare.find_map(|part| parted_sentence(file, at, value, part))
}

/// What is wrong with such a sentence, as a part of a value that begins at a byte of the file.
fn parted_sentence(file: &Arc<str>, at: usize, value: &str, inner: &str) -> Option<Diagnostic> {
    let parts: Vec<&str> = inner.split(", ").collect();
    let is_ended = inner.ends_with(['?', '.', '!']);
    let goes_on = |part: &&str| {
        part.starts_with(char::is_lowercase) && (is_ended || part.ends_with(['?', '!']))
    };
    let is_sentence = inner.starts_with(char::is_uppercase) && parts.iter().skip(1).any(goes_on);
    if !is_sentence || !parts[0].contains(' ') {
        return None;
    }
    let message = format!("the commas make {} texts of this one", parts.len());
    let help = format!(
        "if it is one, put quotation marks around it: `{}`; if not, put them around each",
        value.replacen(inner, &doubled(inner), 1)
    );
    let place = Place::bytes(file, at..at + value.len());
    Some(Diagnostic::new(Code::ValueCut, place, message).with_help(help))
}

/// Does a text in lines of its own begin here?
fn is_block(line: &str) -> bool {
    let sign = line.rsplit([' ', ':']).next().unwrap_or_default();
    let sign = sign.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+'));
    matches!(sign, "|" | ">")
}

/// The value that stands behind a key or the sign of an item.
fn value(line: &str) -> Option<&str> {
    let inner = line.trim_start();
    let (key, value) = inner.split_once(": ").unwrap_or(("", inner));
    let is_key = !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || "-_ ".contains(c));
    if is_key {
        return Some(value.trim_start());
    }
    inner.strip_prefix("- ").map(str::trim_start)
}

/// The key with which a line begins.
fn key(line: &str) -> Option<&str> {
    let inner = line.trim_start();
    let inner = inner.strip_prefix("- ").unwrap_or(inner).trim_start();
    let (key, rest) = inner.split_once(':')?;
    (rest.is_empty() || rest.starts_with(' ')).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_that_goes_on_with_a_text_is_told() {
        let told_of = |text: &str| {
            let found = told(&"a.md".into(), text, 0..text.len());
            let codes: Vec<_> = found.iter().map(|one| one.code).collect();
            codes
        };
        for text in [
            "questions:\n  - Who pays?\n      - How much?",
            "summary: Young people have no\n  - buses",
            "- id: one\n  label: Two visits\n    - and a third",
        ] {
            assert_eq!(told_of(text), [Code::ListNotRead], "{text}");
        }
        for text in [
            "questions:\n  - Who pays?\n  - How much?",
            "questions:\n- Who pays?\n- How much?",
            "- id: one\n  topics:\n    - buses\n    - lamps",
            "- id: one\n  topics:\n    - id: buses\n      label: Buses",
            "problem: |\n  Nobody knows\n    - who pays",
            "facts:\n  - id: a\n    value: 3\n  - id: b",
            "summary: \"Young people have no\n  - buses\"",
        ] {
            assert_eq!(told_of(text), [], "{text}");
        }
    }

    #[test]
    fn a_text_is_cut_and_a_remark_is_none() {
        for (text, kept, is_mended) in [
            ("title: Night buses #1", "Night buses", true),
            ("title: Night buses # 1", "Night buses", true),
            ("title: Night buses # the first", "Night buses", false),
            ("title: Buses # the first", "Buses", false),
            ("title: Buses\t#1", "Buses", true),
            (
                "brief:\n  problem: Young people wait # at night",
                "Young people wait",
                false,
            ),
            ("summary:\n  Buses run #1", "Buses run", false),
            (
                "summary: Buses run\n  at night # or later",
                "at night",
                false,
            ),
            ("- label: two visits #3", "two visits", true),
        ] {
            let found = told(&"a.md".into(), text, 0..text.len());
            let found: Vec<_> = found
                .iter()
                .map(|one| (one.message.split('`').nth(3), one.fix.is_some()))
                .collect();
            assert_eq!(found, [(Some(kept), is_mended)], "{text}");
        }
        for text in [
            "status: ongoing # since May",
            "membership: unknown # nobody says",
            "date: 2026-03-12 # a Thursday",
            "geo: {lat: 1} # from a list",
            "title: \"Buses\" # the first",
            "summary: >\n  Buses run #1\n  and # more",
            "summary: \"Buses run\n  at night #1\"",
            "cities:\n  - a\n  # a remark of mine\n  - b",
            "summary: Buses run\n  # a remark of mine",
            "geo:\n  {lat: 1} # from a list",
            "cities: [\n  a, # first\n  b]",
            "media: # the pictures\n  - file: a.png",
            "title: C# and Night#1",
        ] {
            assert_eq!(told(&"a.md".into(), text, 0..text.len()), [], "{text}");
        }
    }

    #[test]
    fn a_text_that_is_a_remark_as_a_whole_is_told() {
        for (text, is_told) in [
            ("first_step: # 5 people wait", true),
            ("brief:\n  first_step: # 5 people wait\ncost: 1", true),
            ("media: # the pictures of it\n  - file: a.png", false),
            ("media: # the pictures of it\n- file: a.png", false),
            (
                "media: # the pictures of it\n  # more\n  - file: a.png",
                false,
            ),
            ("first_step: # later", false),
        ] {
            let found = told(&"a.md".into(), text, 0..text.len());
            assert_eq!(!found.is_empty(), is_told, "{text}");
        }
    }

    #[test]
    fn a_sentence_that_its_commas_part_is_told() {
        for (value, is_told) in [
            ("[Walks of 1,5 km, A budget of 10,000 euros]", true),
            ("[\"Walks of 1,5 km\", A budget]", false),
            ("[2023,2024]", false),
            ("[goal-1,2-years]", false),
            ("[Walks of 15 km,10 buses]", false),
            ("[Who pays, and for how long?]", true),
            ("[Does it run, still?, Who pays]", true),
            ("[Does it run, still?, \"Who pays: the town?\"]", true),
            ("[\"Who pays: the town?\", \"And, then?\"]", false),
            ("[Who pays, Who decides?]", false),
            ("[Who pays?, who decides, when]", false),
            ("[night buses, late trams]", false),
            ("[\"Who pays, and for how long?\"]", false),
            ("[Roma women, young people]", false),
        ] {
            let text = format!("open_questions: {value}");
            let found = told(&"a.md".into(), &text, 0..text.len());
            assert_eq!(!found.is_empty(), is_told, "{value}");
        }
    }
}
