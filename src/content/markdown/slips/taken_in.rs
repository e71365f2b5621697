//! Lines that are read with what stands before them: a reply becomes part of the quotation above it, a
//! paragraph part of the last item of a list, and a paragraph above a line of dashes a heading.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Code, Events, Writer, run_together::begins_with_key};

/// A line with fewer characters was not broken because it was full.
const SHORT: usize = 50;
/// A heading with more is a paragraph.
const LONGEST_HEADING: usize = 100;
/// Who underlines a heading draws a line with as many signs or more.
const SHORTEST_LINE: usize = 3;

/// What holds words, as far as lines can be taken into it.
enum Holder {
    Quote,
    /// Where its sign stands.
    Item(usize),
}

/// Reports the first line of each paragraph that is taken into what it does not belong to.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    let text = writer.markdown.text;
    let mut holders = Vec::new();
    let mut is_told = false;
    for (at, (event, range)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                more_than(writer, range);
                in_comparisons(writer, range);
                holders.push(Holder::Quote);
            }
            Event::Start(Tag::Item) => {
                holders.push(Holder::Item(range.start));
                is_told = false;
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => {
                holders.pop();
            }
            Event::Start(Tag::Paragraph) => is_told = false,
            Event::Start(Tag::Heading { .. }) => heading(writer, range),
            Event::SoftBreak | Event::HardBreak if !is_told => {
                let quotes = holders
                    .iter()
                    .filter(|holder| matches!(holder, Holder::Quote));
                if let Some(holder) = holders.last()
                    && let Some(line) = Line::after(text, range)
                {
                    let is_last = || is_last_item(events, at);
                    is_told = taken(writer, holder, quotes.count(), &line, is_last);
                }
            }
            _ => {}
        }
    }
}

/// Tells of a line that begins with «more than» and is shown as a quotation: `> 5 buses`.
fn more_than(writer: &mut Writer<'_>, range: &Range<usize>) {
    let written = writer
        .markdown
        .text
        .get(range.clone())
        .unwrap_or_default()
        .trim_end();
    let words = written.strip_prefix('>').unwrap_or_default().trim_start();
    if !is_more_than(words) {
        return;
    }
    let message = "the sign `>` is gone: this line is shown as a quotation";
    let help =
        "if it means «more than», write `\\>` or the words; a quotation stands between quotation marks"
            .to_owned();
    let at = range.start..range.start + written.len();
    let finding = writer.slip(Code::SignsTaken, at, message, help);
    writer.findings.push(finding);
}

/// Is it an amount with a few words behind it, and nobody's words? A sentence that begins with a year or a rank is
/// taken for a quotation.
pub(super) fn is_more_than(words: &str) -> bool {
    let is_short = !words.contains('\n') && words.chars().count() < SHORT;
    let number = words.split([' ', '%', '€']).next().unwrap_or_default();
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let is_sentence = words.ends_with(['.', '!']);
    let goes_on = words[number.len()..].trim_start_matches([' ', '%', '€']);
    let is_amount = !is_year && !number.ends_with('.') && goes_on.starts_with(char::is_lowercase);
    is_number
        && is_short
        && (!is_sentence || is_amount)
        && !words.ends_with(['?', ':', '…', '”', '“', '"'])
}

/// Tells of words between signs of a comparison that stand for quotation marks, `>>so<<`, of which the first are read
/// as those of a quotation.
fn in_comparisons(writer: &mut Writer<'_>, range: &Range<usize>) {
    let text = writer.markdown.text;
    let line = text[range.start..].lines().next().unwrap_or_default();
    let words = line
        .strip_prefix(">>")
        .and_then(|inner| inner.split_once("<<"));
    let Some((words, _)) = words.filter(|(words, _)| words.starts_with(char::is_alphanumeric))
    else {
        return;
    };
    let right = format!("\"{words}\"");
    let end = range.start + ">><<".len() + words.len();
    let message = "the signs `>>` are gone: this line is shown as a quotation in a quotation";
    let help = format!("write `{right}`: readers see the marks of the language");
    let finding = writer.slip(Code::LeftOver, range.start..end, message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// A line and the one before it, without the signs of quotations and blanks around.
struct Line<'a> {
    start: usize,
    signs: usize,
    words: &'a str,
    before: &'a str,
}

impl<'a> Line<'a> {
    /// The line that follows a break.
    fn after(text: &'a str, line_break: &Range<usize>) -> Option<Self> {
        let start = line_break.start + text.get(line_break.start..)?.find('\n')? + 1;
        let line = text[start..].lines().next()?;
        let before = text[..start - 1].rsplit('\n').next()?;
        let bare = |line: &'a str| line.trim_matches([' ', '\t', '>', '\r', '\\']);
        let lead = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        Some(Self {
            start,
            signs: line[..lead].matches('>').count(),
            words: bare(line),
            before: bare(before),
        })
    }

    /// Does a sentence begin with it, and not go on?
    fn begins_anew(&self) -> bool {
        if self.before.ends_with(':') && self.before.contains("](") {
            // What a link announces follows it.
            return false;
        }
        let ends = self
            .before
            .ends_with(['.', '!', '?', '…', ':', ';', '”', '“', '»', '"']);
        let first = self
            .words
            .trim_start_matches(['“', '„', '«', '"', '(', '*', '_', '—', '–', ' ']);
        let is_new = first.starts_with(char::is_uppercase);
        is_new && (ends || self.before.chars().count() < SHORT)
    }
}

/// Tells of a line that is taken in; `false` where it goes on with what stands before.
fn taken(
    writer: &mut Writer<'_>,
    holder: &Holder,
    quotes: usize,
    line: &Line<'_>,
    is_last: impl Fn() -> bool,
) -> bool {
    let text = writer.markdown.text;
    let range =
        line.start..line.start + text[line.start..].lines().next().unwrap_or_default().len();
    let (message, help) = match holder {
        Holder::Quote if line.signs < quotes && line.is_apart() => (
            "this line is shown as part of the quotation above it".to_owned(),
            "put an empty line before it if it is not quoted, and `>` at its beginning if it is".to_owned(),
        ),
        Holder::Item(sign) if is_starred(line.words) => {
            let mut help =
                "put an empty line before it, and a backslash before each star that is to be seen: `\\*\\* …`"
                    .to_owned();
            if text[*sign..].starts_with("* ") {
                let words = line.words.trim_start_matches(['*', ' ']);
                help = format!("{help}; or, for an item of the next level, write four blanks and one star: `    * {words}`");
            }
            ("this line is shown as part of the item above it".to_owned(), help)
        }
        Holder::Item(sign) if column(text, line.lead(text)) <= column(text, *sign)
                && line.follows(text, *sign)
                && line.begins_anew()
                && is_last() => (
            "this line is shown as part of the item of the list above it".to_owned(),
            "put an empty line before it if it is not of the list, and two blanks if it belongs to the item"
                .to_owned(),
        ),
        Holder::Quote | Holder::Item(_) => return false,
    };
    let finding = writer.slip(Code::TakenIn, range, &message, help);
    writer.findings.push(finding);
    true
}

impl Line<'_> {
    /// Is it no part of a quotation that is only written without its sign on every line?
    fn is_apart(&self) -> bool {
        self.begins_anew() || self.before.chars().count() < SHORT
    }

    /// Is the line before it the one that begins at this place? A text that was wrapped has more of them.
    fn follows(&self, text: &str, start: usize) -> bool {
        !text[start..self.start - 1].contains('\n')
    }

    /// Where its words begin.
    fn lead(&self, text: &str) -> usize {
        let line = &text[self.start..];
        self.start + line.len() - line.trim_start_matches([' ', '\t', '>']).len()
    }
}

/// Does the item end its list in which this event stands?
fn is_last_item(events: &Events<'_>, at: usize) -> bool {
    let mut depth = 0_usize;
    for (place, (event, _)) in events.iter().enumerate().skip(at) {
        match event {
            Event::Start(Tag::Item) => depth += 1,
            Event::End(TagEnd::Item) if depth == 0 => {
                let next = events.get(place + 1);
                return matches!(next, Some((Event::End(TagEnd::List(_)), _)));
            }
            Event::End(TagEnd::Item) => depth -= 1,
            _ => {}
        }
    }
    false
}

/// Does it begin as a note below a table does?
fn is_starred(words: &str) -> bool {
    ["** ", "*** "].iter().any(|stars| words.starts_with(stars))
}

/// How many characters stand before it in its line.
fn column(text: &str, at: usize) -> usize {
    let line = text.get(..at).and_then(|before| before.rsplit('\n').next());
    line.map_or(0, |before| before.chars().count())
}

/// Tells of a paragraph that is a heading because of the line below it.
fn heading(writer: &mut Writer<'_>, range: &Range<usize>) {
    let text = writer.markdown.text;
    let Some((words, line)) = text
        .get(range.clone())
        .and_then(|heading| heading.trim_end().rsplit_once('\n'))
    else {
        return;
    };
    let sign = line.trim_start_matches([' ', '\t', '>']).trim_end();
    let is_line =
        !sign.is_empty() && (sign.bytes().all(|c| c == b'-') || sign.bytes().all(|c| c == b'='));
    let words = words.trim_end();
    let before = text[..range.start].trim_end();
    let is_fenced = sign == "---" && before.rsplit('\n').next() == Some("---");
    if is_fenced && words.lines().all(begins_with_key) {
        let message = "data of an entry stand here a second time, and are shown as a heading";
        let help =
            "move the lines up to the first data, and take these two lines `---` out".to_owned();
        let at = range.start..range.start + words.len();
        let finding = writer.slip(Code::ParagraphIsHeading, at, message, help);
        writer.findings.push(finding);
        return;
    }
    let is_long = words.contains('\n') || words.chars().count() > LONGEST_HEADING;
    let is_by_accident = is_long || words.ends_with(['.', ';', ',']) || sign.len() < SHORTEST_LINE;
    if !is_line || !is_by_accident {
        return;
    }
    let end = range.start + words.len();
    let message = "this paragraph is shown as a heading, because of the line below it";
    let is_rule = sign.starts_with("---");
    let help = if is_rule {
        "put an empty line between the two".to_owned()
    } else if sign.len() < SHORTEST_LINE && !is_long {
        format!(
            "take the line `{sign}` out; or, if the words are a heading, write `## ` before them"
        )
    } else {
        format!("take the line `{sign}` out, or write three dashes `---` after an empty line")
    };
    let first = words.lines().next().unwrap_or_default().trim_end();
    let finding = writer.slip(
        Code::ParagraphIsHeading,
        range.start..range.start + first.len(),
        message,
        help,
    );
    let is_plain = column(text, range.start) == 0;
    let finding = if is_rule && is_plain {
        let spot = writer.markdown.place(end..end).spot;
        finding.fixed_at(spot, "\n")
    } else {
        finding
    };
    writer.findings.push(finding);
}
