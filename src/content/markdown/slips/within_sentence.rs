//! Lines of a sentence that begin, where they are broken, with a sign of Markdown: `# 3 priorities`, `- 2026`, `> 5 %`.
//! Each is taken out of its paragraph, and the sign is gone.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Code, Events, Writer, by_accident::is_share, taken_in::is_more_than};

/// A line with fewer characters was not broken because it was full.
const SHORT: usize = 50;

/// What a line is shown as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ShownAs {
    Heading,
    Item,
    Quotation,
    Explanation,
}

impl ShownAs {
    fn named(self) -> &'static str {
        match self {
            Self::Heading => "a heading",
            Self::Item => "an item of a list",
            Self::Quotation => "a quotation",
            Self::Explanation => "what explains the line above",
        }
    }
}

/// Reports each line that goes on with the sentence above it, and is shown as something of its own.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    for (at, pair) in events.windows(2).enumerate() {
        let [(before, _), (event, range)] = pair else {
            continue;
        };
        let shown = match event {
            Event::Start(Tag::Heading { .. }) => ShownAs::Heading,
            Event::Start(Tag::List(_)) => ShownAs::Item,
            Event::Start(Tag::BlockQuote(_)) => ShownAs::Quotation,
            Event::Start(Tag::DefinitionListDefinition) => ShownAs::Explanation,
            _ => continue,
        };
        let is_below_words = match before {
            Event::End(TagEnd::Paragraph) => true,
            Event::End(TagEnd::DefinitionListTitle) => shown == ShownAs::Explanation,
            Event::End(TagEnd::List(_)) => shown == ShownAs::Item,
            _ => false,
        };
        if is_below_words && (shown != ShownAs::Item || has_one_item(&events[at + 1..])) {
            line(writer, shown, range);
        }
    }
}

/// Has the list one item that begins here?
fn has_one_item(events: &[(Event<'_>, Range<usize>)]) -> bool {
    let mut items = 0_usize;
    let mut depth = 0_usize;
    for (event, _) in events {
        match event {
            Event::Start(Tag::List(_)) => depth += 1,
            Event::End(TagEnd::List(_)) if depth == 1 => break,
            Event::End(TagEnd::List(_)) => depth -= 1,
            Event::Start(Tag::Item) if depth == 1 => items += 1,
            _ => {}
        }
        if items > 1 {
            break;
        }
    }
    items == 1
}

/// Tells of a line that begins at a range, where it goes on with the one above.
fn line(writer: &mut Writer<'_>, shown: ShownAs, range: &Range<usize>) {
    let text = writer.markdown.text;
    let mut from = range.start;
    if shown == ShownAs::Explanation && !text[from..].starts_with(':') {
        from = text[..from].trim_end_matches(' ').len().saturating_sub(1);
    }
    let (before, line) = (&text[..from], &text[from..]);
    let line = line.lines().next().unwrap_or_default().trim_end();
    let Some((lines, indent)) = before.rsplit_once('\n') else {
        return;
    };
    let above = lines.rsplit('\n').next().unwrap_or_default();
    let Some((sign, words)) = line.split_once(' ') else {
        return;
    };
    let words = words.trim_start();
    let is_sign = match shown {
        ShownAs::Heading => sign.bytes().all(|byte| byte == b'#'),
        ShownAs::Item => true,
        ShownAs::Quotation => sign == ">" && !is_more_than(words),
        ShownAs::Explanation => sign == ":",
    };
    let is_told = matches!(sign, "-" | "+") && is_share(words);
    let is_line = indent.bytes().all(|byte| matches!(byte, b' ' | b'>'));
    if !is_sign || is_told || !is_line {
        return;
    }
    let above = above.trim_matches([' ', '\t', '>', '\r']);
    if !goes_on(shown, above, sign, words) {
        return;
    }
    let message = format!(
        "the sign `{sign}` is gone: this line is shown as {}",
        shown.named()
    );
    let right = match sign.strip_suffix(['.', ')']) {
        Some(number) => format!("{number}\\{}", &sign[number.len()..]),
        None => format!("\\{sign}"),
    };
    let help = format!(
        "if it goes on with the sentence above, put a backslash before the sign: `{right} …`; if not, put an empty line \
         above it"
    );
    let range = from..from + line.len();
    let finding = writer.slip(Code::SignsTaken, range, &message, help);
    writer.findings.push(finding);
}

/// Does a sentence that is broken at the end of a line go on with such a sign and such words?
fn goes_on(shown: ShownAs, above: &str, sign: &str, words: &str) -> bool {
    let is_sentence = above.matches(' ').count() > 2;
    let last = above.chars().next_back();
    let is_broken = last.is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | '(' | '–' | '—'));
    let first = words.chars().next();
    let is_number = first.is_some_and(|c| c.is_ascii_digit());
    let is_small = first.is_some_and(char::is_lowercase);
    if !is_sentence || !is_broken || !(is_number || is_small) {
        return false;
    }
    let is_full = above.chars().count() >= SHORT;
    let behind_number =
        words.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let behind_number = behind_number.trim_start_matches([' ', '\u{a0}']);
    // `3 priorities`, `5 % of`: something is counted in the middle of a sentence.
    let counts = is_number
        && behind_number.starts_with(|c: char| c.is_lowercase() || matches!(c, '%' | '€' | '°'));
    let is_counted_from = last.is_some_and(|c| c.is_ascii_digit());
    let closes = above.matches('(').count() > above.matches(')').count();
    match shown {
        ShownAs::Heading if sign == "#" => counts || is_full,
        ShownAs::Heading => is_small && is_full,
        ShownAs::Item => match sign {
            // Whoever makes a list of one item uses the common sign.
            "+" => !is_number,
            "-" | "*" => is_full || is_number && is_counted_from,
            _ => is_full || closes && sign.ends_with(')'),
        },
        ShownAs::Quotation => counts && (is_full || words.chars().count() >= SHORT),
        ShownAs::Explanation => is_full || is_number && is_counted_from,
    }
}
