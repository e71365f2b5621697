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
const BULLETS: [char; 17] = [
    '•', '●', '▪', '◦', '·', '–', '—', '−', '‣', '\u{f0b7}', '*', '►', '✓', '→', '➢', '○', '■',
];

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
    let lines = lines(text);
    if let Some(slip) = control(text).or_else(|| indents(&lines)) {
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
        .find_map(|line| of_line(&lines[*line]))
        .or_else(|| never_closed(&lines, here, reason))
        .or_else(|| dash_before_key(&lines, here))
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

/// Blanks at the beginning of lines that are none for YAML; all such lines are mended at once.
fn indents(lines: &[Line<'_>]) -> Option<Slip> {
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

/// A quotation mark or a bracket that opens a value and is not closed in its line.
fn never_closed(lines: &[Line<'_>], here: usize, reason: &str) -> Option<Slip> {
    let is_quote = reason.contains("quoted scalar") || reason.contains("end of stream");
    let is_bracket = reason.contains("',' or");
    if !is_quote && !is_bracket {
        return None;
    }
    let is_open = |value: &str| match value.chars().next() {
        Some('"') if is_quote => end_of_double(value).is_none(),
        Some('\'') if is_quote => end_of_single(value).is_none(),
        Some('[') if is_bracket => !value.contains(']'),
        Some('{') if is_bracket => !value.contains('}'),
        _ => false,
    };
    let mut before = lines.iter().take(here + 1).enumerate();
    let (at, line) = before.rfind(|(_, line)| line.value().is_some_and(is_open))?;
    let value = line.value()?;
    let sign = value.chars().next()?;
    let is_alone = lines.get(at + 1).is_none_or(|next| {
        next.text.is_empty() || next.begins_group() || next.text.starts_with("- ")
    });
    let close = match sign {
        '[' => ']',
        '{' => '}',
        sign => sign,
    };
    let inner = value[1..].trim_end_matches(['\'', '"', '”', '“', '’']);
    let right = match sign {
        '"' | '\'' => doubled(inner),
        _ => format!("{}{close}", value.trim_end_matches(',')),
    };
    Some(Slip {
        range: line.part(value),
        message: format!("the sign `{sign}` that opens here is never closed"),
        help: format!("write `{right}`"),
        fix: is_alone.then(|| (line.part(value), right)),
    })
}

fn of_line(line: &Line<'_>) -> Option<Slip> {
    if line.text.is_empty() || line.text.starts_with('#') {
        return None;
    }
    bullet(line)
        .or_else(|| item(line))
        .or_else(|| marked_up(line))
        .or_else(|| without_colon(line))
        .or_else(|| separator(line))
        .or_else(|| line.value().and_then(|value| value_of(line, value)))
}

fn bullet(line: &Line<'_>) -> Option<Slip> {
    let sign = line.text.chars().next().filter(|c| BULLETS.contains(c))?;
    let rest = &line.text[sign.len_utf8()..];
    let words = rest.trim_start();
    // Without a blank it is an alias, or stresses a word.
    if sign == '*' && words.len() == rest.len() {
        return None;
    }
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

/// An item without the blank behind its sign: `-id: visitors`.
fn item(line: &Line<'_>) -> Option<Slip> {
    let words = line.text.strip_prefix('-')?;
    let is_item = words.starts_with(char::is_alphabetic);
    is_item.then(|| Slip {
        range: line.range(),
        message: "a blank is missing behind the sign `-` of an item".into(),
        help: format!("write `- {words}`"),
        fix: Some((line.at()..line.at() + 1, "- ".into())),
    })
}

/// A key in bold letters.
fn marked_up(line: &Line<'_>) -> Option<Slip> {
    let (key, rest) = line.text.strip_prefix("**")?.split_once("**")?;
    let (key, rest) = match key.strip_suffix(':') {
        Some(key) => (key, rest),
        None => (key, rest.trim_start().strip_prefix(':')?),
    };
    let right = format!("{}: {}", key.trim(), rest.trim());
    let right = right.trim_end().to_owned();
    Some(Slip {
        range: line.range(),
        message: "stars belong to no key".into(),
        help: format!("write `{right}`"),
        fix: Some((line.range(), right)),
    })
}

/// A key at the margin with another sign than a colon behind it: `status; ongoing`, `status - ongoing`.
fn without_colon(line: &Line<'_>) -> Option<Slip> {
    let (key, rest) = line.key()?;
    let is_key = line.indent.is_empty() && key.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
    let signs = [";", " -", " –", " —", "."];
    let value = signs
        .iter()
        .find_map(|sign| rest.strip_prefix(sign)?.strip_prefix(' '))?;
    let is_plain = is_key && !line.text.contains(':') && line.inner().len() == line.text.len();
    is_plain.then(|| {
        let right = format!("{key}: {}", value.trim());
        Slip {
            range: line.range(),
            message: format!("`{key}` and its value have no colon between them"),
            help: format!("write `{right}`"),
            fix: Some((line.range(), right)),
        }
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
        '|' | '>' if second == Some(' ') && value.len() > 2 => {
            let words = value[1..].trim();
            Some(Slip {
                range: line.part(value),
                message: format!("behind `{first}` the text must begin in a line of its own"),
                help: format!("take the sign `{first}` out, or begin the text in the next line"),
                fix: (!words.contains(": ")).then(|| (line.part(value), words.to_owned())),
            })
        }
        '*' if in_stars(value).is_some() => {
            let words = in_stars(value)?;
            let right = super::as_scalar(words);
            Some(Slip {
                range: line.part(value),
                message: "stars stress nothing here: the words are shown as they stand".into(),
                help: format!("write the words alone: `{right}`"),
                fix: Some((line.part(value), right)),
            })
        }
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
            if let Some(twice) = twice_parted(value) {
                let right = value.replacen(twice, ",", 1);
                return Some(Slip {
                    range: line.part(value),
                    message: "two commas stand beside each other".into(),
                    help: format!("take one of them out: `{right}`"),
                    fix: Some((line.part(value), right)),
                });
            }
            let end = value.find(close)?;
            if first == '[' && value[end..].starts_with("](") && value.ends_with(')') {
                let right = super::as_scalar(&value[1..end]);
                return Some(Slip {
                    range: line.part(value),
                    message: "a link can't stand in a field".into(),
                    help: format!(
                        "write its words alone: `{right}`; the link belongs into the text below"
                    ),
                    fix: None,
                });
            }
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

/// The words between stars around a whole text.
fn in_stars(value: &str) -> Option<&str> {
    let words = value.trim_matches('*');
    let signs = value.len() - value.trim_start_matches('*').len();
    let is_whole = value.len() == words.len() + 2 * signs && !words.contains('*');
    (is_whole && words.starts_with(char::is_alphanumeric)).then_some(words)
}

/// Two commas with at most a blank between them.
fn twice_parted(value: &str) -> Option<&'static str> {
    [",,", ", ,"]
        .into_iter()
        .find(|twice| value.contains(twice))
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

/// A key at the left margin with the sign of an item before it, among keys without.
fn dash_before_key(lines: &[Line<'_>], here: usize) -> Option<Slip> {
    let line = &lines[here];
    let right = line.inner();
    let is_key = line.indent.is_empty() && line.text.starts_with("- ") && line.begins_group();
    let are_keys = lines.first().is_some_and(|first| {
        first.indent.is_empty() && first.begins_group() && !first.text.starts_with("- ")
    });
    (is_key && are_keys).then(|| Slip {
        range: line.range(),
        message: "the sign `-` begins an item of a list, and here stands a key".into(),
        help: format!("write `{right}`"),
        fix: Some((line.range(), right.to_owned())),
    })
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
    if let Some(second) = second_key(value).filter(|_| is_meant) {
        return Some(Slip {
            range: line.part(value),
            message: "two keys stand in one line".into(),
            help: format!(
                "begin a new line before `{second}:`; if all of it is one text, put quotation marks around it"
            ),
            fix: None,
        });
    }
    is_meant.then(|| {
        let bare = value
            .trim_start_matches(['“', '„', '«'])
            .trim_end_matches(['”', '“', '»']);
        let is_quoted = value.starts_with(['“', '„', '«']) && value.ends_with(['”', '“', '»']);
        let right = doubled(if is_quoted { bare } else { value });
        Slip {
            range: line.part(value),
            message: "a colon and a blank stand in a text that has no quotation marks around it"
                .into(),
            help: format!("put quotation marks around the whole text: `{right}`"),
            fix: Some((line.part(value), right)),
        }
    })
}

/// The key behind a comma: `period` in `ongoing, period: 2023`.
fn second_key(value: &str) -> Option<&str> {
    let (before, _) = value.split_once(": ")?;
    let (_, key) = before.rsplit_once(", ")?;
    let is_key = !key.is_empty() && key.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
    is_key.then_some(key)
}

/// A line that is neither key nor item, and is not indented as the text above would have it.
fn stray_text(lines: &[Line<'_>], at: usize) -> Option<Slip> {
    // A key and a word or two are no sentence.
    const MOST_WORDS: usize = 3;
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
    if line.text.starts_with("//") || line.text.starts_with("<!--") {
        return Some(Slip {
            range: line.range(),
            message: "this is no remark: among data a remark begins with `#`".into(),
            help: "begin the line with `# `, or take it out".into(),
            fix: None,
        });
    }
    let word = line.text.split(' ').next().unwrap_or_default();
    let is_word = word.bytes().all(|c| c.is_ascii_lowercase() || c == b'_') && !word.is_empty();
    let is_block = rest.trim_end().ends_with(['|', '>', '-']);
    let help = if is_block {
        format!("begin each line of the text below `{key}` with {width} blanks")
    } else if is_word && line.width() == 0 && line.text.split(' ').count() <= MOST_WORDS {
        let value = line.text[word.len()..].trim();
        let right = if value.is_empty() {
            format!("{word}:")
        } else {
            format!("{word}: {value}")
        };
        format!(
            "if `{word}` is a key, write `{right}`; if this goes on with the text of `{key}`, begin it with {width} \
             blanks"
        )
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
