//! Lines with which other programs mark up a page: `h2. Costs`, `:::note`, `!!! tip`, `[TOC]`, `.. image:: bus.jpg`,
//! `||City||Buses||`. Each is looked at as it is written, whatever Markdown makes of it.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Code, Events, Writer};

/// What a line is, as the predicate of a sentence, and what to do about it.
type Told = (&'static str, &'static str);

const BOX: Told = (
    "begins a box of another program, and readers see the signs",
    "take this line out, and what ends the box; the words between are a paragraph, which may begin with `**Note:**`",
);
const BOX_END: Told = (
    "ends a box of another program, and readers see signs of it",
    "take this line out, and what begins the box",
);
const ALERT: Told = (
    "is how another program begins a box, and readers see it",
    "write `**Note:**` in its place, or take it out",
);
const CONTENTS: Told = (
    "is where another program puts a table of contents, and readers see the signs",
    "take it out: a page lists its headings by itself",
);
const CODE: Told = (
    "is mark-up of another program, and readers see it",
    "write it as Markdown, or take it out",
);
const TABLE: Told = (
    "is how another program begins a table, and readers see it",
    "write the rows with bars, `| City | Buses |`, and below the first `|---|---|`; take this line out",
);
const REMARK: Told = (
    "is a remark that was not meant for readers, and they see it",
    "take it out",
);
const ONLINE_REMARK: Told = (
    "begins a remark of a document online, and readers see it",
    "take the remark out, and the same brackets in the text",
);
const NOTE: Told = (
    "is a note as another program writes it: nothing leads to it from the words",
    "write `[^1]` in the text, where the note belongs, and `[^1]: …` here",
);
const SHORT_FORM: Told = (
    "says to another program what a short form means, and readers see it",
    "write the long form where the short one stands first, and take this line out",
);
const SUBTITLE: Told = (
    "is the time of a subtitle",
    "keep the words, without the times and the numbers",
);
const QUOTED: Told = (
    "begins a quotation in another program, and readers see the sign",
    "write `>` and a blank in the place of the sign",
);
const OTHER_DATA: Told = (
    "begins data as another program writes them, and readers see them",
    "write them as the data of the entry, above the second line `---`: `key: value`",
);

/// Numbers of notes, as they are raised above the line.
const RAISED: [char; 9] = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// So many lines are looked at that may be a remark: each look goes over what stands before.
const MOST_LOOKS: usize = 200;

/// Lines that ask for a table of contents, in small letters.
const CONTENTS_LINES: [&str; 11] = [
    "[[_toc_]]",
    "[[toc]]",
    "[toc]",
    "@[toc]",
    "__toc__",
    "{toc}",
    "{:toc}",
    ":toc:",
    "toc::[]",
    "${toc}",
    "\\tableofcontents",
];

/// Reports each such line outside of code and raw HTML.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    let text = writer.markdown.text;
    let mut blocks = events.iter().filter_map(|(event, range)| {
        let is_other = matches!(event, Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock));
        is_other.then_some(range)
    });
    let mut block = blocks.next();
    let mut at = 0;
    let mut first = true;
    let mut in_table = false;
    let mut in_box = false;
    let mut looks = 0;
    for whole in text.split_inclusive('\n') {
        let start = at;
        at += whole.len();
        while block.is_some_and(|block| block.end <= start) {
            block = blocks.next();
        }
        if block.is_some_and(|block| block.start < at) {
            continue;
        }
        let line = whole.trim_start_matches(['>', ' ']);
        let from = at - line.len();
        let line = line.trim_end();
        if line.is_empty() {
            continue;
        }
        let range = from..from + line.len();
        let told = other_data(line, &text[at..]).filter(|_| first);
        first = false;
        let told = told.or_else(|| mark(line)).or_else(|| {
            looks += usize::from(line.starts_with('[') || line.starts_with(RAISED));
            (looks <= MOST_LOOKS)
                .then(|| of_remark(text, from, line).or_else(|| of_note(text, from, line)))
                .flatten()
        });
        // The same line ends such a table.
        in_table ^= line == "|===";
        let told = told.or_else(|| (!in_box).then(|| end_of_box(line)).flatten());
        in_box |= matches!(told, Some((_, BOX | BOX_END)));
        let told = told.filter(|_| line != "|===" || in_table);
        if let Some((written, (what, remedy))) = told {
            let message = format!("`{written}` {what}");
            let range = from..from + written.len();
            let finding = writer.slip(Code::LeftOver, range, &message, remedy.to_owned());
            writer.findings.push(finding);
        } else if !(heading(writer, line, &range) || head_of_table(writer, line, &range, at)) {
            picture(writer, line, range);
        }
    }
}

/// Does a line ask for a table of contents?
pub(super) fn asks_for_contents(line: &str) -> bool {
    const LONGEST: usize = 20;
    line.len() <= LONGEST && CONTENTS_LINES.contains(&line.to_ascii_lowercase().as_str())
}

/// What marks a line, and what is said of it.
fn mark(line: &str) -> Option<(&str, Told)> {
    // Most lines are words.
    if line.starts_with(char::is_alphabetic) && !line.starts_with(['b', 'i', 't']) {
        return None;
    }
    let is_word = |rest: &str| rest.trim_start().starts_with(char::is_alphabetic);
    if asks_for_contents(line) {
        return Some((line, CONTENTS));
    }
    for sign in [":::", "!!!", "???"] {
        let rest = line
            .strip_prefix(sign)
            .map(|rest| rest.trim_start_matches([':', '+']));
        if rest.is_some_and(is_word) && (sign == ":::" || line[3..].starts_with([' ', '+'])) {
            return Some((line, BOX));
        }
    }
    if let Some(rest) = line.strip_prefix("[!")
        && let Some(end) = rest.find(']')
        && end > 2
        && rest[..end].bytes().all(|byte| byte.is_ascii_alphabetic())
    {
        return Some((&line[..end + 3], ALERT));
    }
    if let Some(rest) = line.strip_prefix(".. ")
        && rest.split_once("::").is_some_and(|(name, _)| is_name(name))
    {
        return Some((line, CODE));
    }
    if line == "|===" || line == "{|" || line.starts_with("{| ") {
        return Some((line, TABLE));
    }
    for begin in ["image::", "include::", "[source,", "[quote,", "{:."] {
        if line.starts_with(begin) && line.ends_with([']', '}']) {
            return Some((line, CODE));
        }
    }
    if let Some(words) = line.strip_prefix("bq. ")
        && is_word(words)
    {
        return Some(("bq.", QUOTED));
    }
    if line.len() > 4 && line.starts_with("%% ") && line.ends_with(" %%") {
        return Some((line, REMARK));
    }
    if let Some(rest) = line.strip_prefix("*[")
        && let Some((short, _)) = rest.split_once("]: ")
        && is_name(short)
    {
        return Some((line, SHORT_FORM));
    }
    let is_time =
        |time: &str| time.matches(':').count() == 2 && !time.contains(char::is_alphabetic);
    let times = line.split_once(" --> ")?;
    (is_time(times.0) && is_time(times.1)).then_some((line, SUBTITLE))
}

/// `:::` alone, where nothing began that it could end.
fn end_of_box(line: &str) -> Option<(&str, Told)> {
    let is_end = line.len() > 2 && line.bytes().all(|byte| byte == b':');
    is_end.then_some((line, BOX_END))
}

fn is_name(text: &str) -> bool {
    const LONGEST: usize = 30;
    (1..=LONGEST).contains(&text.len())
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ':'))
}

/// `+++` as the first line, and once more below.
fn other_data<'a>(line: &'a str, below: &str) -> Option<(&'a str, Told)> {
    const MOST_LINES: usize = 60;
    let mut lines = below.lines().take(MOST_LINES);
    (line == "+++" && lines.any(|line| line.trim_end() == "+++")).then_some((line, OTHER_DATA))
}

/// A remark or a note stands at the end, and what it is of not so far before.
const FARTHEST: usize = 20_000;

/// `[a]Is this right?` below a text in which `[a]` stands behind a word, as documents online write remarks out.
fn of_remark<'a>(text: &str, from: usize, line: &'a str) -> Option<(&'a str, Told)> {
    let rest = line.strip_prefix('[')?;
    let end = rest.find(']').filter(|end| (1..=2).contains(end))?;
    let is_letters = rest[..end].bytes().all(|byte| byte.is_ascii_lowercase());
    let mark = &line[..end + 2];
    if !is_letters || mark == "[x]" || !rest[end + 1..].starts_with(char::is_alphabetic) {
        return None;
    }
    let before = &text[text.floor_char_boundary(from.saturating_sub(FARTHEST))..from];
    let mut mentions = before.match_indices(mark);
    let is_mentioned = mentions.any(|(at, _)| before[..at].ends_with(|c: char| !c.is_whitespace()));
    is_mentioned.then_some((mark, ONLINE_REMARK))
}

/// `[1] The report of 2024`, alone in its paragraph below a text in which `[1]` stands behind a word.
fn of_note<'a>(text: &'a str, from: usize, line: &'a str) -> Option<(&'a str, Told)> {
    let mark = match line.strip_prefix('[') {
        Some(rest) => {
            let end = rest.find(']').filter(|end| (1..=3).contains(end))?;
            let is_number = rest[..end].bytes().all(|byte| byte.is_ascii_digit());
            is_number.then_some(&line[..end + 2])?
        }
        None => {
            let sign = line.chars().next().filter(|c| RAISED.contains(c))?;
            &line[..sign.len_utf8()]
        }
    };
    let words = line[mark.len()..].strip_prefix(' ')?;
    let before = &text[text.floor_char_boundary(from.saturating_sub(FARTHEST))..from];
    let behind = &text[from + line.len()..];
    // Of several in a row, what looks for lists tells.
    let is_alone =
        before.ends_with("\n\n") && (behind.trim().is_empty() || behind.starts_with("\n\n"));
    let mut mentions = before.match_indices(mark);
    let mut is_mentioned = || {
        mentions.any(|(at, _)| {
            before[..at].ends_with(|c: char| c.is_alphanumeric() || ".,;:!?)”“".contains(c))
                && !before[at + mark.len()..].starts_with(['(', '[', ':'])
        })
    };
    let is_note = is_alone && words.starts_with(char::is_alphabetic) && is_mentioned();
    let is_link = || text.contains(&format!("\n{mark}:"));
    (is_note && !is_link()).then_some((mark, NOTE))
}

/// `h2. Costs`: a heading; `false` where it is none.
fn heading(writer: &mut Writer<'_>, line: &str, range: &Range<usize>) -> bool {
    let mut letters = line.chars();
    let (Some('h'), Some(level @ '1'..='6'), Some('.'), Some(' ')) = (
        letters.next(),
        letters.next(),
        letters.next(),
        letters.next(),
    ) else {
        return false;
    };
    let words = letters.as_str().trim();
    if !words.starts_with(char::is_alphanumeric) {
        return false;
    }
    let signs = "#".repeat(level.to_digit(10).map_or(1, |level| level as usize));
    let right = format!("{signs} {words}");
    let message = format!("this is no heading: `h{level}.` makes none");
    let help = format!("write `{right}`");
    let finding = writer.slip(Code::HeadingNotRead, range.clone(), &message, help);
    writer.findings.push(finding.fixed_by(right));
    true
}

/// `||City||Buses||`: the head of a table; `false` where it is none. The next line begins at a byte of the text.
fn head_of_table(writer: &mut Writer<'_>, line: &str, range: &Range<usize>, next: usize) -> bool {
    let inner = line
        .strip_prefix("||")
        .and_then(|line| line.strip_suffix("||"));
    let Some(inner) = inner.filter(|inner| !inner.is_empty()) else {
        return false;
    };
    let cells: Vec<&str> = inner.split("||").map(str::trim).collect();
    let is_head = cells
        .iter()
        .all(|cell| !cell.is_empty() && !cell.contains('|'));
    let has_rows = writer.markdown.text[next..].starts_with('|');
    if !is_head || !has_rows {
        return false;
    }
    let (head, dashes) = (cells.join(" | "), "---|".repeat(cells.len()));
    let message = "this is no table: its head stands between doubled bars";
    let help =
        format!("write single bars, and a line of dashes below: `| {head} |`, then `|{dashes}`");
    let finding = writer.slip(Code::TableNotRead, range.clone(), message, help);
    let right = format!("| {head} |\n|{dashes}");
    let is_plain = next <= range.end + 1;
    writer.findings.push(if is_plain {
        finding.fixed_by(right)
    } else {
        finding
    });
    true
}

/// Reports `!bus.jpg!`.
fn picture(writer: &mut Writer<'_>, line: &str, range: Range<usize>) {
    let inner = line
        .strip_prefix('!')
        .and_then(|line| line.strip_suffix('!'));
    let name = inner
        .and_then(|inner| inner.split('|').next())
        .unwrap_or_default();
    let is_picture = super::references::is_name_of_file(name)
        && !name.contains(char::is_whitespace)
        && !name.contains(['[', '(']);
    if is_picture {
        let message = "this is no picture: the signs `!` make none";
        let help = format!("write `![what it shows]({name})`");
        let finding = writer.slip(Code::LinkNotRead, range, message, help);
        writer.findings.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_other_programs_are_known() {
        for line in [
            ":::note",
            "::: warning Title",
            "!!! note \"Title\"",
            "??? question",
            "[!NOTE]",
            "[!warning]- Folded",
            "[TOC]",
            "[[_TOC_]]",
            "__TOC__",
            "{toc}",
            ".. image:: bus.jpg",
            "|===",
            "image::bus.jpg[The bus]",
            "[source,ruby]",
            "bq. Words",
            "%% a remark %%",
            "*[HTML]: Hypertext Markup Language",
            "00:00:01,000 --> 00:00:04,000",
        ] {
            assert!(mark(line).is_some(), "{line}");
        }
        for line in [
            "Words",
            "bq and more",
            ":::",
            "!!!",
            "What???",
            "[!]",
            "... and so on",
            ".. and",
            "*[a link](b)*",
            "%% 50 %% of",
            "toc",
            "a --> b",
        ] {
            assert!(mark(line).is_none(), "{line}");
        }
    }

    #[test]
    fn remarks_are_known_by_what_they_are_of() {
        let text = "The bus is late[a] today.\n\n[a]Is this right?\n[b]And this?\n";
        let of = |line: &str| of_remark(text, text.find(line).unwrap(), line).is_some();
        assert!(of("[a]Is this right?"));
        assert!(!of("[b]And this?"));
    }

    #[test]
    fn notes_are_known_by_what_they_are_of() {
        for (text, found) in [
            ("It cost 9 euros[1].\n\n[1] The report.\n", Some("[1]")),
            ("It cost 9 euros.¹\n\n¹ The report.\n", Some("¹")),
            ("It cost 9 euros.\n\n[1] The report.\n", None),
            ("It cost 9 euros[1].\n\n[1] 2024\n", None),
        ] {
            let from = text.find("\n\n").unwrap() + 2;
            let line = text[from..].trim_end();
            assert_eq!(
                of_note(text, from, line).map(|(mark, _)| mark),
                found,
                "{text}"
            );
        }
    }
}
