//! Paths: of `\\server\share` and `C:\_old` Markdown takes a backslash away, and `file:///C:/plan.pdf` is there for
//! nobody else.

use std::ops::Range;

use super::{Block, Code, Writer};
use crate::{escape::percent_decoded, model::web_address::own_computer};

/// Reports each path that loses a backslash, and each that leads to a file of one computer.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if block.text.contains("file:/") {
        for path in words(block.text).filter(|path| block.text[path.clone()].starts_with("file:/"))
        {
            of_own_computer(writer, block, path);
        }
    }
    if !block.text.contains('\\') {
        return;
    }
    for path in words(block.text).filter(|path| is_path(&block.text[path.clone()])) {
        let words = &block.text[path.clone()];
        let Some(right) = kept(words).filter(|_| !block.is_taken(&path)) else {
            continue;
        };
        let message = format!("a backslash is gone: readers don't see `{words}` as it is");
        let help =
            format!("write it as code, `` `{words}` ``, or with more backslashes: `{right}`");
        let finding = writer.slip(Code::SignsTaken, block.range(path), &message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Tells of an address of a file that only the computer has on which it was copied.
fn of_own_computer(writer: &mut Writer<'_>, block: &Block<'_>, path: Range<usize>) {
    let written = &block.text[path.clone()];
    let Some(name) = own_computer(written).filter(|_| !block.is_taken(&path)) else {
        return;
    };
    let name = percent_decoded(name);
    let file = if name.contains(' ') {
        format!("<{name}>")
    } else {
        name
    };
    let message = format!("`{written}` leads to a file that only your own computer has");
    let help = format!(
        "copy the file beside this entry, and write `[its title]({file})`; or take the address out"
    );
    let finding = writer.slip(Code::LinkToNothing, block.range(path), &message, help);
    writer.findings.push(finding);
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

/// Does it begin with a server or a drive?
fn is_path(word: &str) -> bool {
    let mut chars = word.chars();
    let begins = [chars.next(), chars.next(), chars.next()];
    let is_named = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match begins {
        [Some('\\'), Some('\\'), name] => is_named(name),
        [Some(drive), Some(':'), Some('\\')] => drive.is_ascii_alphabetic(),
        _ => false,
    }
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
    fn paths_keep_their_backslashes() {
        for (text, right) in [
            (r"\\server\share", Some(r"\\\\server\share")),
            (r"(\\srv-01\a\_b).", Some(r"\\\\srv-01\a\\_b")),
            (r"In C:\_old\x.", Some(r"C:\\_old\x")),
            (r"C:\Users\Ana", None),
            (r"C:\\Users\\Ana", None),
            (r"\\\\server\\share", None),
            (r"A line\\ and \*one\*", None),
        ] {
            let mut paths = words(text).filter(|path| is_path(&text[path.clone()]));
            let found = paths.next().and_then(|path| kept(&text[path]));
            assert_eq!(found.as_deref(), right, "{text}");
        }
    }
}
