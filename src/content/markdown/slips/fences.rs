//! Blocks of code between two lines of signs: words that are lost behind the first, and a second that is missing.

use std::ops::Range;

use super::{Code, Writer};

/// Reports what is wrong with the lines of signs around a block of code.
pub(super) fn report(writer: &mut Writer<'_>, range: &Range<usize>) {
    let text = writer.markdown.text;
    let Some(written) = text.get(range.clone()) else {
        return;
    };
    let first = written.lines().next().unwrap_or_default().trim_end();
    let words = first.trim_start_matches(['`', '~']).trim_start();
    let end = range.start + first.len();
    let finding = if loses_words(words) || is_title(words) && holds_prose(written) {
        let message = "readers don't see these words: behind the signs that begin code stands only its language";
        let help = "write them in a line of their own below it; or, if this is no code, take the signs before them \
                    out, and the line of signs that ends it"
            .to_owned();
        writer.slip(Code::ShownAsCode, end - words.len()..end, message, help)
    } else if let Some(title) = title_between(written) {
        let message = "these words are shown as code: lines of the sign `~` stand around them";
        let help = format!("take the two lines of signs out; for a heading, write `## {title}`");
        writer.slip(Code::ShownAsCode, range.start..end, message, help)
    } else if is_ended(written) {
        return;
    } else {
        let message = "all that follows is shown as code: the line that ends it is missing";
        let help = "write the signs of this line once more where the code ends, in a line of their own; or take \
                    this line out"
            .to_owned();
        writer.slip(Code::ShownAsCode, range.start..end, message, help)
    };
    writer.findings.push(finding);
}

/// A title between two long lines of the sign `~`, as it is drawn for other programs.
fn title_between(written: &str) -> Option<&str> {
    const SHORTEST: usize = 5;
    let lines: Vec<&str> = written.lines().map(str::trim).collect();
    let [first, title, last] = lines.as_slice() else {
        return None;
    };
    let is_drawn = |line: &str| line.len() >= SHORTEST && line.bytes().all(|byte| byte == b'~');
    let is_title = title.starts_with(char::is_uppercase)
        && title.chars().all(|c| c.is_alphabetic() || c == ' ')
        && title.contains(' ');
    (is_drawn(first) && is_drawn(last) && is_title).then_some(*title)
}

/// Reports words behind a remark that begins their line: all of it is HTML, and no mark-up is read in it.
pub(super) fn behind_remark(writer: &mut Writer<'_>, range: &Range<usize>) {
    let text = writer.markdown.text;
    let html = text.get(range.clone()).unwrap_or_default().trim_start();
    let Some((_, behind)) = html
        .strip_prefix("<!--")
        .and_then(|inner| inner.split_once("-->"))
    else {
        return;
    };
    let line = behind.lines().next().unwrap_or_default().trim();
    if !line.contains(char::is_alphanumeric) {
        return;
    }
    let at = line.as_ptr() as usize - text.as_ptr() as usize;
    let message = "these words are shown as they are typed: in a line that begins with a remark, no mark-up is read";
    let help = "put the remark in a line of its own, with an empty line below it".to_owned();
    let finding = writer.slip(Code::StressNotRead, at..at + line.len(), message, help);
    let spot = writer.markdown.place(at..at).spot;
    writer.findings.push(finding.fixed_at(spot, "\n\n"));
}

/// Is the last line of a block one of signs?
fn is_ended(written: &str) -> bool {
    let lines = written.trim_end().split_once('\n');
    let last = lines.and_then(|(_, rest)| rest.lines().next_back());
    let last = last
        .unwrap_or_default()
        .trim_start_matches(['>', ' ', '\t']);
    last.starts_with("```") || last.starts_with("~~~")
}

/// Is there more behind the signs than a language and attributes?
fn loses_words(info: &str) -> bool {
    let left = without_attributes(info);
    let mut words = left.split_whitespace();
    words.next().is_some_and(|first| !is_language(first)) || words.next().is_some()
}

/// What stands behind the signs but for attributes: `{.wide}`, `title="Two words"`.
fn without_attributes(info: &str) -> String {
    let braces = info.find('{').zip(info.rfind('}'));
    let (before, after) = match braces.filter(|(open, close)| open < close) {
        Some((open, close)) => (&info[..open], &info[close + 1..]),
        None => (info, ""),
    };
    let mut left = String::new();
    let mut is_value = false;
    for piece in [before, " ", after].concat().split('"') {
        if !is_value {
            left.push_str(piece);
        }
        is_value = !is_value && piece.ends_with('=');
    }
    let words = left.split_whitespace().filter(|word| !word.contains('='));
    words.collect::<Vec<_>>().join(" ")
}

/// Is it one word with a capital letter, as a note begins: `Napomena`?
fn is_title(info: &str) -> bool {
    info.starts_with(char::is_uppercase) && info.chars().skip(1).all(char::is_lowercase)
}

/// Is the first line between the signs a sentence, or one of several words without a sign of a program?
fn holds_prose(written: &str) -> bool {
    let line = written.lines().nth(1).unwrap_or_default().trim();
    line.starts_with(char::is_uppercase)
        && line.contains(' ')
        && !line.contains(['=', '{', '}', '(', ';', '<', '>', '$', '_', '`', '#', '/'])
}

/// Could a word be the name of a language: `rust`, `c++`, `text/html`?
fn is_language(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_graphic())
        && !word.ends_with([':', '.', ',', ';', '!', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_and_attributes_are_no_words() {
        for info in [
            "",
            "rust",
            "rust,ignore",
            "c++",
            "text/html",
            "{.python .numberLines}",
            "{r setup, echo=FALSE}",
            "js {1,3-4}",
            "js title=\"Two words\" start=3",
            "title=a",
        ] {
            assert!(!loses_words(info), "{info}");
        }
        for info in [
            "Ова е цитат од брошура",
            "Важно",
            "Note:",
            "A word",
            "\"So it is\"",
            "js title=\"Two words\" and more",
        ] {
            assert!(loses_words(info), "{info}");
        }
    }
}
