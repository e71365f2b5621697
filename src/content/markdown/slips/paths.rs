//! Paths: of `\\server\share` and `C:\_old` Markdown takes a backslash away; `C:\Users\ana\plan.pdf` and
//! `file:///C:/plan.pdf` are there for nobody else.

use std::ops::Range;

use super::{Block, Code, Writer, references::is_name_of_file};
use crate::{escape::percent_decoded, model::web_address::own_computer};

/// Reports each path that loses a backslash, and each that leads to a file of one computer.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !may_hold_path(block.text) {
        return;
    }
    let mut end = 0;
    for word in words(block.text) {
        let written = &block.text[word.clone()];
        if word.start < end || block.is_taken(&word) {
            continue;
        }
        if written.starts_with("file:/") {
            of_own_computer(writer, block, word);
        } else if let Some(length) = private_file(&block.text[word.start..]) {
            end = word.start + length;
            of_own_computer(writer, block, word.start..end);
        } else if in_number(written) {
            let right = written.replace('\\', "");
            let message = format!("a backslash is gone: readers see `{right}`");
            let help = format!("write `{right}`, if that is the number");
            let finding = writer.slip(Code::SignsTaken, block.range(word), &message, help);
            writer.findings.push(finding.fixed_by(right));
        } else if (is_path(written) || is_relative(written))
            && let Some(right) = kept(written)
        {
            without_backslash(writer, block, word, &right);
        }
    }
}

/// Is there a backslash, or a stroke behind a colon that is not of an address on the web? A quick look that spares most
/// texts the rest.
fn may_hold_path(text: &str) -> bool {
    let mut colons = text.match_indices(":/");
    text.contains('\\')
        || colons.any(|(at, colon)| {
            text[..at].ends_with("file") || !text[at + colon.len()..].starts_with('/')
        })
}

/// Tells of a path that readers see with a backslash less.
fn without_backslash(writer: &mut Writer<'_>, block: &Block<'_>, path: Range<usize>, right: &str) {
    let written = &block.text[path.clone()];
    let message = format!("a backslash is gone: readers don't see `{written}` as it is");
    let help = format!("write it as code, `` `{written}` ``, or with more backslashes: `{right}`");
    let finding = writer.slip(Code::SignsTaken, block.range(path), &message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// Tells of an address of a file that only the computer has on which it was copied.
fn of_own_computer(writer: &mut Writer<'_>, block: &Block<'_>, path: Range<usize>) {
    let written = &block.text[path.clone()];
    let Some(name) = own_computer(written) else {
        return;
    };
    let name = percent_decoded(name);
    let file = if name.contains(' ') {
        format!("<{name}>")
    } else {
        name.clone()
    };
    let message = format!("`{written}` leads to a file that only your own computer or network has");
    let help = if is_name_of_file(&name) || written.starts_with("file:") {
        format!(
            "copy the file beside this entry, and write `[its title]({file})`; or take the path out"
        )
    } else {
        "copy what lies there beside this entry and write a link to it; or take the path out"
            .to_owned()
    };
    let finding = writer.slip(Code::LinkToNothing, block.range(path), &message, help);
    writer.findings.push(finding);
}

/// Folders of a person, which nobody else can open.
const OF_A_PERSON: [&str; 3] = ["\\Users\\", "\\Documents", "\\Desktop"];

/// How many bytes a path has with which a text begins, where it leads to a file or folder of somebody's own. Names in
/// it may have blanks.
fn private_file(text: &str) -> Option<usize> {
    const LONGEST: usize = 200;
    const MOST_BLANKS: usize = 6;
    if !is_path(text) && !is_drive(text) || text.get(1..4) == Some("://") {
        return None;
    }
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let line = near
        .split(['\n', '<', '>', '|', '"', '“', '”', '`'])
        .next()?;
    let ends = line.match_indices(' ').map(|(at, _)| at);
    let ends = ends.take(MOST_BLANKS).chain(std::iter::once(line.len()));
    let closing = [')', ']', '.', ',', ';', ':', '!', '?', '\'', '’', ' ', '»'];
    let mut paths = ends.map(|end| line[..end].trim_end_matches(closing));
    // A sentence goes on behind its punctuation.
    let is_whole = |path: &str| ![", ", "; ", " ("].iter().any(|sign| path.contains(sign));
    let is_file = |path: &&str| {
        is_whole(path) && is_name_of_file(path.rsplit(['\\', '/']).next().unwrap_or_default())
    };
    if let Some(file) = paths.clone().find(is_file) {
        return Some(file.len());
    }
    let first = paths.next()?;
    let is_private = OF_A_PERSON.iter().any(|folder| first.contains(folder));
    is_private.then_some(first.len())
}

/// Where words stand, without the punctuation around them.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_end = |c: char| c.is_whitespace() || "<>\"“”„«»|`".contains(c);
    let mut start = 0;
    text.split_inclusive(is_end).map(move |part| {
        let inner = part.trim_start_matches(['(', '[', '\'', '‘']);
        let word = inner.trim_end_matches(is_end);
        let word = word.trim_end_matches([')', ']', '.', ',', ';', ':', '!', '?', '\'', '’']);
        let at = start + part.len() - inner.len();
        start += part.len();
        at..at + word.len()
    })
}

/// Does it begin with a server or a drive, in signs that Markdown may take away?
fn is_path(word: &str) -> bool {
    let of_server = word.strip_prefix("\\\\");
    of_server.is_some_and(|name| name.starts_with(char::is_alphanumeric))
        || is_drive(word) && word[2..].starts_with('\\')
}

/// Is it a number with a backslash before a sign that parts its digits: `5\\,000`?
fn in_number(word: &str) -> bool {
    let plain = word.replace("\\,", ",").replace("\\.", ".");
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    plain.len() < word.len()
        && plain.chars().all(is_number)
        && plain.starts_with(|c: char| c.is_ascii_digit())
        && plain.ends_with(|c: char| c.is_ascii_digit())
}

/// Does it lead from folder to folder: `..\\_old\\plan`? Who keeps signs with backslashes has none before letters.
fn is_relative(word: &str) -> bool {
    let mut parts = word.split('\\');
    let begins = parts.next().is_some_and(|first| {
        !first.is_empty()
            && first
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))
    });
    begins && parts.any(|part| part.starts_with(char::is_alphanumeric))
}

/// Does it begin with the letter of a drive?
fn is_drive(word: &str) -> bool {
    let bytes = word.as_bytes();
    matches!(bytes, [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic())
}

/// The path with as many backslashes as it takes to show it as it is; nothing where it is shown so already.
/// Who writes two everywhere but at the beginning knows it.
fn kept(path: &str) -> Option<String> {
    let mut right = String::with_capacity(path.len() + 2);
    let mut loses = path.starts_with("\\\\");
    let mut rest = path;
    while let Some(at) = rest.find('\\') {
        right.push_str(&rest[..at]);
        let after = rest[at..].trim_start_matches('\\');
        let many = rest.len() - at - after.len();
        let is_escape = after.starts_with(|c: char| c.is_ascii_punctuation());
        loses |= many == 1 && is_escape;
        let doubled = many > 1 || is_escape;
        right.push_str(&"\\".repeat(if doubled { 2 * many } else { many }));
        rest = after;
    }
    right.push_str(rest);
    loses.then_some(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_somebody_are_known_by_their_paths() {
        for (text, path) in [
            (r"C:\Users\Ana\plan.docx, or", r"C:\Users\Ana\plan.docx"),
            (
                r"C:\My Documents\a plan.pdf.",
                r"C:\My Documents\a plan.pdf",
            ),
            (r"\\server\share\plan.xlsx)", r"\\server\share\plan.xlsx"),
            ("D:/buses/plan.pdf", "D:/buses/plan.pdf"),
            (r"C:\Users\Ana and others", r"C:\Users\Ana"),
        ] {
            assert_eq!(private_file(text), Some(path.len()), "{text}");
        }
        for text in [
            r"C:\_old",
            r"\\server\share",
            r"C:\Program Files",
            "a:/b",
            "https://x.example/plan.pdf",
            r"\_plan.pdf",
        ] {
            assert_eq!(private_file(text), None, "{text}");
        }
    }

    #[test]
    fn paths_keep_their_backslashes() {
        for (text, right) in [
            (r"\\server\share", Some(r"\\\\server\share")),
            (r"(\\srv-01\a\_b).", Some(r"\\\\srv-01\a\\_b")),
            (r"In C:\_old\x.", Some(r"C:\\_old\x")),
            (r"..\_old\plan", Some(r"..\\_old\plan")),
            (r"a\_b\_c", None),
            (r"C:\Users\Ana", None),
            (r"C:\\Users\\Ana", None),
            (r"\\\\server\\share", None),
            (r"A line\\ and \*one\*", None),
        ] {
            let mut paths = words(text).filter(|path| {
                let path = &text[path.clone()];
                is_path(path) || is_relative(path)
            });
            let found = paths.next().and_then(|path| kept(&text[path]));
            assert_eq!(found.as_deref(), right, "{text}");
        }
    }
}
