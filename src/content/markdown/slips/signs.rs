//! Signs, numbers and blanks that Markdown reads as its own: `2*3*4`, `~5 to ~6`, `2024. was`, an indented
//! paragraph.

use std::{borrow::Cow, ops::Range, sync::LazyLock};

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use regex::Regex;

use super::{Code, Events, Writer, by_accident, fences, lists, other_tools::asks_for_contents};
use crate::content::markdown::end_of;

/// Nobody counts so far: it is a year.
const YEAR: u64 = 1000;

/// Reports signs that are gone, numbers that are others, and words that are shown as code.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    // Of a date in numbers, each of them begins a list in the one before.
    let mut date_end = 0;
    let mut open_items = 0_usize;
    for (at, (event, range)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                between_numbers(writer, range);
                name_of_program(writer, range);
            }
            Event::Start(Tag::List(Some(_))) if range.start < date_end => {}
            Event::Start(Tag::List(Some(first))) => {
                let items = items(events, at);
                match date_in_numbers(writer.markdown.text, &items) {
                    Some(date) => {
                        date_end = date.end;
                        as_items(writer, date);
                    }
                    None => numbers(writer, *first, &items),
                }
            }
            Event::Start(Tag::List(None)) => {
                by_accident::report(writer, events, at, &items(events, at));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                let end = end_of(events, at, TagEnd::CodeBlock);
                as_code(writer, range, &events[at..end], open_items > 0);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => fences::report(writer, range),
            Event::Start(Tag::HtmlBlock) => fences::behind_remark(writer, range),
            Event::Start(Tag::DefinitionListDefinition) => colon(writer, range),
            Event::Start(Tag::Item) => open_items += 1,
            Event::End(TagEnd::Item) => open_items -= 1,
            _ => {}
        }
    }
}

/// Tells of a colon that begins a word and is read as the sign of an explanation.
fn colon(writer: &mut Writer<'_>, range: &Range<usize>) {
    let text = writer.markdown.text;
    let start = text[..range.start].trim_end_matches(' ').len();
    let at = if text[..start].ends_with(':') {
        start - 1
    } else {
        range.start
    };
    let Some(behind) = text[at..].strip_prefix(':') else {
        return;
    };
    // `:::` is a box of another program, and told as such.
    let is_word = behind.starts_with(char::is_alphanumeric);
    let line = text[at..].lines().next().unwrap_or_default().trim_end();
    if !is_word || text[..at].ends_with(':') || asks_for_contents(line) {
        return;
    }
    let message = "a colon is gone: this line is read as what explains the one above it";
    let help =
        "put a backslash before it: `\\:`; or a blank behind it, if it explains the line above"
            .to_owned();
    let finding = writer.slip(Code::SignsTaken, at..at + 1, message, help);
    writer.findings.push(finding);
}

/// Tells of a span that begins and ends in the middle of a calculation.
fn between_numbers(writer: &mut Writer<'_>, range: &Range<usize>) {
    let text = writer.markdown.text;
    let Some(span) = text.get(range.clone()) else {
        return;
    };
    let Some(sign) = span.chars().next() else {
        return;
    };
    let length = span.len() - span.trim_start_matches(sign).len();
    let Some(inner) = span.get(length..span.len().saturating_sub(length)) else {
        return;
    };
    let is_number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    let (first, last) = (inner.chars().next(), inner.chars().next_back());
    let is_product =
        is_number(before) && is_number(first) || is_letter(before) && inner.chars().count() == 1;
    let is_about = sign == '~' && length == 1 && is_number(first);
    let is_closed_by_chance = sign == '*'
        && length == 1
        && (is_number(last) && is_number(after)
            || first == Some('.') && is_letter(after)
            || is_letter(before) && is_letter(after) && (is_number(last) || is_number(after)));
    // Nobody stresses from the middle of a word to another word: `nastavnici*e i učenici*e`.
    let is_mid_word = sign == '*'
        && is_letter(before)
        && first.is_some_and(char::is_alphabetic)
        && inner.contains(|c: char| c.is_whitespace() || "/,;".contains(c));
    if !(is_product && sign != '_' || is_about || is_closed_by_chance || is_mid_word) {
        return;
    }
    let typed: String = std::iter::repeat_n(sign, length)
        .flat_map(|c| ['\\', c])
        .collect();
    let right = format!("{typed}{inner}{typed}");
    let message = if is_about {
        format!("the words between the two signs `{sign}` are crossed out, and the signs are gone")
    } else {
        format!(
            "the signs `{}` are gone: they are read as emphasis",
            &span[..length]
        )
    };
    // The first star may stress words that end with another, further behind; and one between the two has an end of
    // its own.
    let may_stress =
        !is_letter(before) && first != Some('.') && (!is_number(first) || inner.contains(' '));
    let has_more = inner.replace("\\*", "").contains('*');
    if !is_product && (is_mid_word || is_closed_by_chance && (may_stress || has_more)) {
        let help = format!("put a backslash before each sign that is to be seen: `{typed}`");
        let finding = writer.slip(Code::SignsTaken, range.clone(), &message, help);
        writer.findings.push(finding);
        return;
    }
    let help = format!(
        "put a backslash before each: `{}`",
        right.lines().next().unwrap_or_default()
    );
    let finding = writer.slip(Code::SignsTaken, range.clone(), &message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// Tells of a name such as `__init__`, which is shown in bold without its lines.
fn name_of_program(writer: &mut Writer<'_>, range: &Range<usize>) {
    const NAMES: [&str; 16] = [
        "__FILE__", "__LINE__", "__all__", "__call__", "__del__", "__dict__", "__doc__",
        "__file__", "__func__", "__init__", "__line__", "__main__", "__name__", "__new__",
        "__repr__", "__str__",
    ];
    let text = writer.markdown.text;
    let name = text.get(range.clone()).unwrap_or_default();
    let is_called = text[range.end..].starts_with('(') && name.starts_with("__");
    let is_name = NAMES.contains(&name);
    if !(is_name || is_called && name.bytes().all(|c| c.is_ascii_lowercase() || c == b'_')) {
        return;
    }
    let message = format!(
        "the signs `__` are gone: readers see `{}` in bold",
        name.trim_matches('_')
    );
    let right = format!("`{name}`");
    let help = format!("write it as code: `` {right} ``");
    let finding = writer.slip(Code::SignsTaken, range.clone(), &message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// Where the items of the list stand that begins here.
fn items(events: &Events<'_>, start: usize) -> Vec<Range<usize>> {
    let mut depth = 0_usize;
    let mut items = Vec::new();
    for (event, range) in &events[start + 1..] {
        match event {
            Event::Start(Tag::Item) if depth == 0 => items.push(range.clone()),
            Event::Start(Tag::List(_)) => depth += 1,
            Event::End(TagEnd::List(_)) if depth == 0 => break,
            Event::End(TagEnd::List(_)) => depth -= 1,
            _ => {}
        }
    }
    items
}

/// Tells of an item that is shown with another number than the one that is written.
fn numbers(writer: &mut Writer<'_>, first: u64, items: &[Range<usize>]) {
    let text = writer.markdown.text;
    let written: Vec<(u64, &str)> = items
        .iter()
        .filter_map(|item| {
            let line = text.get(item.clone())?.lines().next()?;
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            Some((line[..digits].parse().ok()?, line))
        })
        .collect();
    if written.len() != items.len() {
        return;
    }
    // With one number for all items those write who let the program count.
    let mut shown = first..;
    let other = written
        .iter()
        .zip(items)
        .find_map(|((number, line), item)| {
            let shown = shown.next()?;
            (shown != *number && *number != first).then_some((*number, shown, *line, item))
        });
    let by_accident = written.iter().zip(items).filter(|((number, line), _)| {
        *number >= YEAR && written.len() == 1 || by_accident::begins_date(line)
    });
    let by_accident: Vec<_> = by_accident.collect();
    // Days below each other may be meant as a list, and then as one with other signs.
    let are_days = items.len() > 1 && by_accident.len() == items.len();
    for ((number, line), item) in &by_accident {
        let sign = number_sign(line);
        let message = "this line is shown as an item of a list, since it begins with a number and a full stop";
        let right = format!("{number}\\{sign}");
        let mut help = format!("put a backslash before the sign: `{right}`");
        if are_days {
            help.push_str(&format!("; or, for a list of days, write `- {right} …`"));
        }
        let end = item.start + line.find(sign).unwrap_or_default() + 1;
        let finding = writer.slip(Code::NumberChanged, item.start..end, message, help);
        writer.findings.push(match are_days {
            true => finding,
            false => finding.fixed_by(right),
        });
    }
    if !by_accident.is_empty() {
        return;
    }
    let Some((number, shown, line, item)) = other else {
        return;
    };
    let sign = number_sign(line);
    // One that lacks its blank is told by itself.
    let missed = format!("{shown}{sign}");
    let mut before = text[items[0].start..item.start].lines();
    if before.any(|line| line.trim_start().starts_with(&missed)) {
        return;
    }
    let message = format!("this item is shown with the number {shown}, not {number}");
    let help = if number >= YEAR {
        format!(
            "if the year goes on with the sentence above, put a backslash behind it: `{number}\\{sign} …`"
        )
    } else {
        format!(
            "count on by one; where the number itself matters, put an empty line before each and a backslash behind \
             the number: `{number}\\{sign} …`"
        )
    };
    let range = item.start..item.start + line.trim_end().len();
    let finding = writer.slip(Code::NumberChanged, range, &message, help);
    writer.findings.push(finding);
}

/// The bytes of a date such as `12. 03. 2023.` with which the only item of a list begins.
fn date_in_numbers(text: &str, items: &[Range<usize>]) -> Option<Range<usize>> {
    let [item] = items else {
        return None;
    };
    let line = text.get(item.clone())?.lines().next()?;
    let mut numbers = line.splitn(4, '.');
    let mut number = |lengths: Range<usize>| {
        let number = numbers.next()?.trim_matches([' ', '\u{a0}']);
        let year: String = number.chars().take_while(char::is_ascii_digit).collect();
        lengths.contains(&year.len()).then_some((number, year))
    };
    let (day, of_day) = number(1..3)?;
    let (month, of_month) = number(1..3)?;
    let (_, year) = number(4..5)?;
    let is_plain = day == of_day && month == of_month;
    let end = line.find(&*year).filter(|_| is_plain)? + year.len();
    let end = end + usize::from(line[end..].starts_with('.'));
    Some(item.start..item.start + end)
}

/// Tells of a date that is shown as items of lists.
fn as_items(writer: &mut Writer<'_>, date: Range<usize>) {
    let right = writer.markdown.text[date.clone()].replace('.', "\\.");
    let message =
        "this date is shown as items of lists, since it begins with a number and a full stop";
    let help = format!("put a backslash before each full stop: `{right}`");
    let finding = writer.slip(Code::NumberChanged, date, message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// The sign behind the number of an item.
fn number_sign(line: &str) -> char {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    line[digits..].chars().next().unwrap_or('.')
}

/// Tells of a paragraph that is shown as code.
fn as_code(
    writer: &mut Writer<'_>,
    range: &Range<usize>,
    events: &[(Event<'_>, Range<usize>)],
    is_in_item: bool,
) {
    let mut words = String::new();
    for (event, _) in events {
        if let Event::Text(text) = event {
            words.push_str(text);
        }
    }
    let text = writer.markdown.text;
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    // Who shows code types blanks; a word processor sets tabs, or several blanks behind a sign.
    let whole = text.get(start..range.end).unwrap_or_default();
    let is_set = whole.contains('\t') || words.contains("  ");
    if is_set && let Some(items) = lists::as_items(&words) {
        items_as_code(writer, range, Some(items));
        return;
    }
    if is_in_item && lists::are_items(&words) {
        items_as_code(writer, range, None);
        return;
    }
    if let Some(row) = row_with_empty_cell(text, range) {
        let first =
            range.start + text[range.start..].len() - text[range.start..].trim_start().len();
        let place = first..first + words.trim().len().min(row.len());
        let message =
            "this row is shown as code, since it begins with a tab: its first cell is empty";
        let help =
            format!("write all rows below each other, with bars between the columns: `{row}`");
        let finding = writer.slip(Code::ShownAsCode, place, message, help);
        writer.findings.push(finding);
        return;
    }
    let words = without_mark_up(&words);
    let is_tabbed = whole.starts_with('\t') && is_short_sentence(&words);
    let is_each_line = words
        .lines()
        .all(|line| line.trim().is_empty() || is_prose(line));
    let is_tabbed = is_tabbed || whole.starts_with('\t') && are_plain_words(&words);
    if !is_tabbed && !(is_prose(&words) && (is_each_line || is_wrapped(&words))) {
        return;
    }
    let Some(written) = text.get(range.clone()) else {
        return;
    };
    let first = written.lines().next().unwrap_or_default();
    let lead = first.len() - first.trim_start().len();
    let message =
        "these words are shown as code, in letters of a typewriter, because the line is indented";
    let help = "take out the blanks or tabs that the line begins with".to_owned();
    let place = range.start + lead..range.start + first.trim_end().len();
    let finding = writer.slip(Code::ShownAsCode, place, message, help);
    let is_plain = text[start..range.start].trim().is_empty();
    writer.findings.push(if is_plain {
        let right: Vec<&str> = whole.split('\n').map(str::trim_start).collect();
        let spot = writer.markdown.place(start..range.end).spot;
        finding.fixed_at(spot, right.join("\n"))
    } else {
        finding
    });
}

/// Does each line begin with a capital letter and go on with words alone?
fn are_plain_words(text: &str) -> bool {
    let is_plain = |line: &str| {
        line.starts_with(char::is_uppercase)
            && line.contains(' ')
            && line
                .chars()
                .all(|c| c.is_alphanumeric() || " ,.;:!?%€–-“”„()".contains(c))
    };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.clone().next().is_some() && lines.clone().all(is_plain)
}

/// The first row of a spreadsheet that begins with an empty cell, in bars, where another row stands below it.
fn row_with_empty_cell(text: &str, range: &Range<usize>) -> Option<String> {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let mut lines = text[start..].lines();
    let (row, below) = (lines.next()?, lines.next()?);
    let cells: Vec<&str> = row.trim_end().split('\t').map(str::trim).collect();
    let is_row =
        row.starts_with('\t') && cells.len() > 2 && below.matches('\t').count() + 1 == cells.len();
    is_row.then(|| format!("| {} |", cells.join(" | ")))
}

/// Tells of a list of a word processor that is shown as code.
fn items_as_code(writer: &mut Writer<'_>, range: &Range<usize>, items: Option<String>) {
    let text = writer.markdown.text;
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let line = text[range.start..].lines().next().unwrap_or_default();
    let lead = line.len() - line.trim_start().len();
    let place = range.start + lead..range.start + line.trim_end().len();
    let message =
        "this list is shown as code, in letters of a typewriter, because its lines are indented";
    let help = match items {
        Some(_) => {
            "take out the blanks or tabs before each item, and begin it with `-` or its number, and a blank"
        }
        None => {
            "begin each line with two blanks for each level: `  - …`; below a number, with three"
        }
    };
    let finding = writer.slip(Code::ShownAsCode, place, message, help.to_owned());
    let is_plain = text[start..range.start].trim().is_empty();
    writer.findings.push(match items.filter(|_| is_plain) {
        Some(items) => finding.fixed_at(writer.markdown.place(start..range.end).spot, items),
        None => finding,
    });
}

/// Some lines without links and tags, but for the words in them. What begins with a tag may be HTML that is shown
/// as such, and stays.
fn without_mark_up(lines: &str) -> Cow<'_, str> {
    static MARK_UP: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"!?\[([^\[\]\n]+)\]\([^()\n]*\)|</?(?:a|b|i|u|em|strong|span|br)(?: [^<>\n]*)?/?>",
        )
        .expect("this pattern is one")
    });
    if lines.trim_start().starts_with('<') {
        return Cow::Borrowed(lines);
    }
    MARK_UP.replace_all(lines, "$1")
}

/// Are these lines of one sentence, each but the last as long as the width of a page allows?
fn is_wrapped(words: &str) -> bool {
    const SHORTEST_LINE: usize = 40;
    let mut lines = words.lines().rev();
    let is_sentence = |line: &str| line.trim().ends_with(['.', '!', '?', '…', '”', '“']);
    lines.next().is_some_and(is_sentence)
        && lines.all(|line| line.trim().chars().count() >= SHORTEST_LINE)
}

/// Is this a sentence of a few words in one line, such as a word processor begins with a tab?
fn is_short_sentence(text: &str) -> bool {
    let text = text.trim();
    let Some(words) = text.strip_suffix(['.', '!', '?']) else {
        return false;
    };
    words.contains(' ')
        && words.starts_with(char::is_uppercase)
        && words.chars().skip(1).any(char::is_lowercase)
        && words
            .chars()
            .all(|c| c.is_alphabetic() || " ,-–".contains(c))
}

/// Are these sentences, and no program?
fn is_prose(text: &str) -> bool {
    const FEWEST_WORDS: usize = 4;
    const LONGEST_LINE: usize = 60;
    let text = text.trim();
    let is_sentence = text.ends_with(['.', '!', '?', ':', '…', '”', ',', ';'])
        || text.chars().count() > LONGEST_LINE;
    let words = text.split_whitespace().count();
    let is_plain = |c: char| {
        c.is_alphanumeric() || c.is_whitespace() || ".,;:!?…“”„’'\"()–—-%*&/«»€".contains(c)
    };
    let short = text
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count();
    // A few words alone in a line are a heading that was indented.
    let is_short = (2..FEWEST_WORDS).contains(&words)
        && !text.contains('\n')
        && text.starts_with(char::is_uppercase)
        && text.chars().all(|c| c.is_alphabetic() || c == ' ')
        && text.chars().skip(1).any(char::is_lowercase);
    if is_short {
        return true;
    }
    words >= FEWEST_WORDS
        && short * 10 >= words * 6
        && text.starts_with(|c: char| c.is_uppercase() || "“„«\"*".contains(c))
        && is_sentence
        && text.chars().all(is_plain)
        && !text.contains("()")
        && !text.ends_with(";")
}
