//! The slip that probably made a text no YAML. What the parser says of it is true and helps nobody who writes
//! prose, and the place it names is often the line after the wrong one.

use std::ops::Range;

/// A slip: where, what is wrong, what to do, and what mends it where one answer is right.
pub(super) struct Slip {
    pub range: Range<usize>,
    pub message: String,
    pub help: String,
    pub fix: Option<(Range<usize>, String)>,
}

/// So many lines before the one that the parser names are looked at.
const LOOK_BACK: usize = 4;
/// Colons of other scripts and keyboards.
const OTHER_COLONS: [char; 5] = ['：', '﹕', '∶', '꞉', '︰'];
/// Signs that begin the items of a list elsewhere.
const BULLETS: [char; 10] = ['•', '●', '▪', '◦', '·', '–', '—', '−', '‣', '\u{f0b7}'];

/// A line of the text: where it begins, what indents it, and the rest without blanks at its end.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    indent: &'a str,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn at(&self) -> usize {
        self.start + self.indent.len()
    }

    fn range(&self) -> Range<usize> {
        self.at()..self.at() + self.text.len()
    }

    /// The range of a part of the line.
    fn part(&self, part: &str) -> Range<usize> {
        let at = self.at() + (part.as_ptr() as usize - self.text.as_ptr() as usize);
        at..at + part.len()
    }

    /// Behind the signs `- ` of items.
    fn inner(&self) -> &'a str {
        let mut inner = self.text;
        while let Some(rest) = inner.strip_prefix("- ") {
            inner = rest.trim_start();
        }
        inner
    }

    /// The name of a key at the beginning, and what follows it.
    fn key(&self) -> Option<(&'a str, &'a str)> {
        let inner = self.inner();
        let end = inner
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
            .unwrap_or(inner.len());
        let is_key = inner.starts_with(|c: char| c.is_ascii_alphabetic());
        is_key.then(|| inner.split_at(end))
    }

    /// The value behind the key or the sign of an item.
    fn value(&self) -> Option<&'a str> {
        let value = match self.key() {
            Some((_, rest)) => match rest.strip_prefix(": ") {
                Some(value) => value,
                None if self.inner().len() < self.text.len() => self.inner(),
                None => return None,
            },
            None if self.inner().len() < self.text.len() => self.inner(),
            None => return None,
        };
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    fn begins_group(&self) -> bool {
        self.key()
            .is_some_and(|(_, rest)| rest == ":" || rest.starts_with(": "))
    }

    fn width(&self) -> usize {
        self.indent.chars().count()
    }

    /// Where the first key of an item begins.
    fn inner_width(&self) -> usize {
        self.width() + self.text.len() - self.inner().len()
    }
}

/// What is probably wrong with a text that the parser gave up at a byte.
pub(super) fn probable(text: &str, at: usize, reason: &str) -> Option<Slip> {
    if let Some(slip) = control(text) {
        return Some(slip);
    }
    let lines = lines(text);
    let here = lines.iter().rposition(|line| line.start <= at)?;
    let earlier: Vec<usize> = (0..here)
        .rev()
        .filter(|line| !lines[*line].text.is_empty())
        .take(LOOK_BACK)
        .collect();
    let near: Vec<usize> = std::iter::once(here).chain(earlier).collect();
    near.iter()
        .find_map(|line| of_line(&lines[*line]))
        .or_else(|| indentation(&lines, here))
        .or_else(|| colon_in_text(&lines[here], reason))
        .or_else(|| {
            near.iter()
                .skip(1)
                .find_map(|line| stray_text(&lines, *line))
        })
        .or_else(|| stray_text(&lines, here))
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end();
        let inner = line.trim_start();
        lines.push(Line {
            start,
            indent: &line[..line.len() - inner.len()],
            text: inner,
        });
        start += whole.len();
    }
    lines
}

/// A character that no text may hold.
fn control(text: &str) -> Option<Slip> {
    let is_wrong = |c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    let (at, c) = text.char_indices().find(|(_, c)| is_wrong(c))?;
    let range = at..at + c.len_utf8();
    Some(Slip {
        message: format!("a character that nobody can see stands here (U+{:04X})", u32::from(c)),
        help: "delete it: put the cursor behind it and press the backspace key, or type the line again".into(),
        fix: Some((range.clone(), String::new())),
        range,
    })
}

fn of_line(line: &Line<'_>) -> Option<Slip> {
    let is_hard = |c: char| c != ' ' && c != '\t' && c.is_whitespace();
    if line.text.is_empty() || line.text.starts_with('#') {
        return None;
    }
    if line.indent.contains(is_hard) {
        let width = line.width();
        return Some(Slip {
            range: line.range(),
            message: "the blanks at the beginning of this line are no-break spaces, which only look like blanks"
                .into(),
            help: format!("delete them and type {width} blanks"),
            fix: Some((line.start..line.at(), " ".repeat(width))),
        });
    }
    bullet(line)
        .or_else(|| separator(line))
        .or_else(|| line.value().and_then(|value| value_of(line, value)))
}

fn bullet(line: &Line<'_>) -> Option<Slip> {
    let sign = line.text.chars().next().filter(|c| BULLETS.contains(c))?;
    let rest = &line.text[sign.len_utf8()..];
    let words = rest.trim_start();
    Some(Slip {
        range: line.range(),
        message: format!("`{sign}` begins no item of a list"),
        help: format!("write `- {words}`"),
        fix: Some((
            line.at()..line.at() + line.text.len() - words.len(),
            "- ".into(),
        )),
    })
}

/// What stands between a key and its value.
fn separator(line: &Line<'_>) -> Option<Slip> {
    let (key, rest) = line.key()?;
    let trimmed = rest.trim_start();
    let colon = trimmed.chars().next()?;
    let value = trimmed[colon.len_utf8()..].trim();
    let right = if value.is_empty() {
        format!("{key}:")
    } else {
        format!("{key}: {value}")
    };
    let written = line.inner();
    let slip = |message: String| {
        Some(Slip {
            range: line.part(written),
            message,
            help: format!("write `{right}`"),
            fix: Some((line.part(written), right.clone())),
        })
    };
    if OTHER_COLONS.contains(&colon) {
        return slip(format!("`{colon}` is another character than the colon `:`"));
    }
    if colon != ':' || rest.len() != trimmed.len() {
        let is_equals = colon == '=' && !line.text.contains(':');
        return is_equals
            .then(|| slip(format!("`{key}` and its value have no colon between them")))?;
    }
    let after = trimmed[1..].chars().next()?;
    if after != ' ' && after.is_whitespace() && after != '\t' {
        return slip(format!(
            "the blank behind `{key}:` is a no-break space, which only looks like a blank"
        ));
    }
    let is_address = trimmed.starts_with("://");
    if !after.is_whitespace() && !is_address && after != ':' {
        return slip(format!("a blank is missing behind `{key}:`"));
    }
    None
}

/// A value that must stand in quotation marks.
fn value_of(line: &Line<'_>, value: &str) -> Option<Slip> {
    let first = value.chars().next()?;
    let second = value[first.len_utf8()..].chars().next();
    let in_quotes = |right: String, message: String| {
        Some(Slip {
            range: line.part(value),
            message,
            help: format!("put quotation marks around the whole text: `{right}`"),
            fix: Some((line.part(value), right)),
        })
    };
    match first {
        '@' | '`' | '%' => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first}`"),
        ),
        '-' | '?' if second.is_none_or(|c| c == ' ') && value.len() > 1 => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first} `"),
        ),
        '?' if second.is_none() => Some(Slip {
            range: line.part(value),
            message: "`?` is no text".into(),
            help: "write what is known, or `unknown` where the sources don't say".into(),
            fix: None,
        }),
        '*' | '&' | '!' if value.len() > 1 && value.contains(' ') => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first}`"),
        ),
        '\'' => {
            let end = end_of_single(value)?;
            let is_whole =
                value[end..].trim().is_empty() || value[end..].trim_start().starts_with('#');
            if is_whole || value[end..].starts_with([',', ']', '}', ':']) {
                return None;
            }
            let inner = value[1..].strip_suffix('\'');
            let right = match inner {
                Some(inner) => doubled(inner),
                None => doubled(value),
            };
            in_quotes(
                right,
                "the text goes on behind the sign `'` that ends it".into(),
            )
        }
        '"' => {
            let end = end_of_double(value)?;
            let is_whole =
                value[end..].trim().is_empty() || value[end..].trim_start().starts_with('#');
            if is_whole || value[end..].starts_with([',', ']', '}', ':']) {
                return None;
            }
            // What is quoted within the text, or at its beginning?
            let is_within = value[..end - 1].ends_with([' ', '(']) && value.ends_with('"');
            let inner = if is_within {
                &value[1..value.len() - 1]
            } else {
                value
            };
            let right = format!("'{}'", inner.replace('\'', "''"));
            in_quotes(
                right,
                "the text goes on behind the sign `\"` that ends it".into(),
            )
        }
        '[' | '{' => {
            let close = if first == '[' { ']' } else { '}' };
            let end = value.find(close)?;
            let rest = value[end + 1..].trim();
            let is_text = value[1..end]
                .chars()
                .all(|c| c.is_alphanumeric() || c == ' ')
                && rest.starts_with(char::is_alphanumeric);
            if !is_text {
                return None;
            }
            in_quotes(
                doubled(value),
                format!("a text may not begin with `{first}`"),
            )
        }
        _ => None,
    }
}

/// A text in double quotation marks.
pub(super) fn doubled(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn end_of_single(value: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += value[at..].find('\'')? + 1;
        match value[at..].strip_prefix('\'') {
            Some(_) => at += 1,
            None => return Some(at),
        }
    }
}

fn end_of_double(value: &str) -> Option<usize> {
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

/// A key that begins further right or left than those it belongs to.
fn indentation(lines: &[Line<'_>], here: usize) -> Option<Slip> {
    let line = &lines[here];
    let is_member = |line: &Line<'_>| line.begins_group() || line.text.starts_with("- ");
    if !is_member(line) || line.indent.contains('\t') {
        return None;
    }
    let before = lines[..here]
        .iter()
        .rposition(|line| !line.text.is_empty())?;
    let before_line = &lines[before];
    let has_value = before_line
        .value()
        .is_some_and(|value| !value.starts_with(['|', '>', '&']));
    if line.width() > before_line.width() {
        let right = before_line.inner_width();
        let is_alone = before_line.begins_group() && has_value && line.width() != right;
        return is_alone.then(|| misplaced(line, right));
    }
    // The indentation of the groups that are open here.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (at, line) in lines[..here].iter().enumerate() {
        if line.text.is_empty() || line.text.starts_with('#') {
            continue;
        }
        let width = line.inner_width();
        open.retain(|(other, _)| *other < line.width());
        if line.text.starts_with("- ") {
            open.push((line.width(), at));
        }
        if line.begins_group() {
            open.push((width, at));
        }
    }
    if open.iter().any(|(width, _)| *width == line.width()) {
        return None;
    }
    // Which is the odd one: this line, or the one that began its group?
    let (deeper, at) = open.iter().find(|(width, _)| *width > line.width())?;
    let above = lines[..*at]
        .iter()
        .rev()
        .find(|other| other.begins_group() && other.width() < *deeper);
    let is_child = above.is_some_and(|above| above.width() < line.width());
    let others = lines[here..].iter().filter(|other| !other.text.is_empty());
    let alike = others
        .clone()
        .take_while(|other| other.width() >= line.width());
    let alike = alike.filter(|other| other.width() == line.width()).count();
    let first = lines[*at..here]
        .iter()
        .filter(|other| other.width() == *deeper)
        .count();
    if is_child && alike > first {
        return Some(misplaced(&lines[*at], line.width()));
    }
    Some(misplaced(line, *deeper))
}

fn misplaced(line: &Line<'_>, right: usize) -> Slip {
    let name = line.key().map_or("this line", |(key, _)| key);
    let name = if name == "this line" {
        name.to_owned()
    } else {
        format!("`{name}`")
    };
    let message = match (
        line.width().checked_sub(right),
        right.abs_diff(line.width()),
    ) {
        (Some(_), 1) => format!("one blank too many stands before {name}"),
        (Some(_), many) => format!("{many} blanks too many stand before {name}"),
        (None, 1) => format!("one blank is missing before {name}"),
        (None, many) => format!("{many} blanks are missing before {name}"),
    };
    Slip {
        range: line.range(),
        message,
        help: match right {
            0 => format!("begin {name} at the left margin, below the line before it"),
            _ => format!(
                "begin {name} exactly below those it belongs to: with {right} blanks before it"
            ),
        },
        fix: Some((line.start..line.at(), " ".repeat(right))),
    }
}

/// A colon in a text without quotation marks.
fn colon_in_text(line: &Line<'_>, reason: &str) -> Option<Slip> {
    let value = line.value()?;
    let is_plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*']);
    let has_colon = value.contains(": ") || value.ends_with(':');
    let is_meant = is_plain && has_colon && reason.contains("mapping values are not allowed");
    is_meant.then(|| {
        let right = doubled(value);
        Slip {
            range: line.part(value),
            message: "a colon and a blank stand in a text that has no quotation marks around it"
                .into(),
            help: format!("put quotation marks around the whole text: `{right}`"),
            fix: Some((line.part(value), right)),
        }
    })
}

/// A line that is neither key nor item, and is not indented as the text above would have it.
fn stray_text(lines: &[Line<'_>], at: usize) -> Option<Slip> {
    let line = &lines[at];
    let is_text = !line.begins_group()
        && !line
            .text
            .starts_with(['-', '#', '[', '{', ']', '}', '"', '\'']);
    if line.text.is_empty() || !is_text || line.value().is_some() {
        return None;
    }
    let above = lines[..at]
        .iter()
        .rev()
        .find(|above| above.begins_group())?;
    let (key, rest) = above.key()?;
    if line.width() > above.width() {
        return None;
    }
    let width = above.width() + 2;
    let is_block = rest.trim_end().ends_with(['|', '>', '-']);
    let help = if is_block {
        format!("begin each line of the text below `{key}` with {width} blanks")
    } else {
        format!(
            "if this goes on with the text of `{key}`, begin it with {width} blanks; a text of its own stands \
             below the second line `---`"
        )
    };
    Some(Slip {
        range: line.range(),
        message: "this line has no key, and begins too far left to belong to the one above".into(),
        help,
        fix: None,
    })
}
