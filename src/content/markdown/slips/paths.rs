//! Paths as Windows writes them: of `\\server\share` and `C:\_old` Markdown takes a backslash away.

use std::ops::Range;

use super::{Block, Code, Writer};

/// Reports each path that loses a backslash.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains('\\') {
        return;
    }
    for path in paths(block.text) {
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

/// Where paths stand in some words.
fn paths(words: &str) -> Vec<Range<usize>> {
    let is_end = |c: char| c.is_whitespace() || "<>\"“”„«»|`".contains(c);
    let mut paths = Vec::new();
    let mut start = 0;
    for part in words.split_inclusive(is_end) {
        let inner = part.trim_start_matches(['(', '[', '\'', '‘']);
        let path = inner.trim_end_matches(is_end);
        let path = path.trim_end_matches([')', ']', '.', ',', ';', ':', '!', '?', '\'', '’']);
        let at = start + part.len() - inner.len();
        if is_path(path) {
            paths.push(at..at + path.len());
        }
        start += part.len();
    }
    paths
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
        for (words, right) in [
            (r"\\server\share", Some(r"\\\\server\share")),
            (r"(\\srv-01\a\_b).", Some(r"\\\\srv-01\a\\_b")),
            (r"In C:\_old\x.", Some(r"C:\\_old\x")),
            (r"C:\Users\Ana", None),
            (r"C:\\Users\\Ana", None),
            (r"\\\\server\\share", None),
            (r"A line\\ and \*one\*", None),
        ] {
            let first = paths(words).into_iter().next();
            let found = first.and_then(|path| kept(&words[path]));
            assert_eq!(found.as_deref(), right, "{words}");
        }
    }
}
