//! Quotation marks and brackets: where they end, and which never do.

use super::{Slip, line::Line};

/// A text in double quotation marks.
pub(in crate::content::yaml) fn doubled(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(super) fn end_of_single(value: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += value[at..].find('\'')? + 1;
        match value[at..].strip_prefix('\'') {
            Some(_) => at += 1,
            None => return Some(at),
        }
    }
}

/// Where a text in double quotation marks ends, behind the second.
pub(in crate::content::yaml) fn end_of_double(value: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, c) in value.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn is_more(value: &str, open: char, close: char) -> bool {
    value.matches(open).count() > value.matches(close).count()
}

/// The first line with a quotation mark that has no second.
pub(super) fn odd_quote(lines: &[Line<'_>], reason: &str) -> Option<Slip> {
    let is_quote = reason.contains("quoted scalar") || reason.contains("end of stream");
    let is_odd = |line: &&Line<'_>| line.text.replace("\\\"", "").matches('"').count() % 2 == 1;
    let line = lines.iter().find(is_odd).filter(|_| is_quote)?;
    Some(Slip {
        range: line.range(),
        message: "a quotation mark in this line has no second one".into(),
        help: "close it behind the last word of its text, or take it out".into(),
        fix: None,
    })
}

/// A comma behind a text in quotation marks at the end of a line, as other programs write it.
pub(super) fn comma_at_end(line: &Line<'_>) -> Option<Slip> {
    let right = line
        .text
        .strip_suffix(',')
        .filter(|rest| rest.ends_with(['"', '\'']))?;
    let is_key = right.contains(": ") && !right.starts_with(['{', '[', '-']);
    is_key.then(|| Slip {
        range: line.range(),
        message: "no comma stands between two lines of data".into(),
        help: format!("write `{right}`"),
        fix: Some((line.range(), right.to_owned())),
    })
}

/// Does a text begin with an apostrophe for the first digits of a year: `'90s`?
fn is_short_year(value: &str) -> bool {
    let Some(rest) = value.strip_prefix('\'') else {
        return false;
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let behind = rest[digits..].chars().next();
    digits == 2 && behind.is_none_or(|c| c.is_alphabetic() || c == '-')
}

/// A quotation mark or a bracket that opens a value and is not closed in its line.
pub(super) fn never_closed(lines: &[Line<'_>], here: usize, reason: &str) -> Option<Slip> {
    let is_quote = reason.contains("quoted scalar") || reason.contains("end of stream");
    let is_bracket = reason.contains("',' or") || reason.contains("node content");
    if !is_quote && !is_bracket {
        return None;
    }
    let is_open = |value: &str| match value.chars().next() {
        Some('"') if is_quote => end_of_double(value).is_none(),
        Some('\'') if is_quote => end_of_single(value).is_none(),
        Some('[') if is_bracket => is_more(value, '[', ']'),
        Some('{') if is_bracket => is_more(value, '{', '}'),
        _ => false,
    };
    let mut before = lines.iter().take(here + 1).enumerate();
    let (at, line) = before.rfind(|(_, line)| line.value().is_some_and(is_open))?;
    let value = line.value()?;
    let sign = value.chars().next()?;
    if value.len() == 1 {
        return Some(Slip {
            range: line.part(value),
            message: format!("the sign `{sign}` opens what is never closed"),
            help: "write what belongs here, and close it; or take the line out".into(),
            fix: None,
        });
    }
    let is_alone = lines.get(at + 1).is_none_or(|next| {
        next.text.is_empty() || next.begins_group() || next.text.starts_with("- ")
    });
    let close = match sign {
        '[' => ']',
        '{' => '}',
        sign => sign,
    };
    if is_short_year(value) && value.len() == "'90".len() {
        return Some(Slip {
            range: line.part(value),
            message: "the sign `'` opens what is never closed".into(),
            help: "write the year with all of its four digits".into(),
            fix: None,
        });
    }
    let begin = usize::from(!is_short_year(value));
    let inner = value[begin..].trim_end_matches(['\'', '"', '”', '“', '’']);
    let right = match sign {
        '"' | '\'' => doubled(inner),
        _ => format!("{}{close}", value.trim_end_matches(',')),
    };
    Some(Slip {
        range: line.part(value),
        message: format!("the sign `{sign}` that opens here is never closed"),
        help: format!("write `{right}`"),
        fix: (is_alone && !value[1..].contains(sign)).then(|| (line.part(value), right)),
    })
}
