//! Markdown between the tags of a block of raw HTML, where nobody reads it as such.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{super::Writer, piece::Raw};
use crate::{
    content::markdown::tokens::{Token, tokens},
    diagnostics::Code,
};

/// Elements in which words are shown as they are typed, or not at all.
const AS_TYPED: [&str; 5] = ["pre", "code", "kbd", "script", "style"];

/// Tells of the first Markdown in a block.
pub(super) fn report(writer: &mut Writer<'_>, raw: &Raw) {
    let mut as_typed = 0_usize;
    for (token, bytes) in tokens(&raw.text) {
        match token {
            Token::Start(tag) => as_typed += usize::from(AS_TYPED.contains(&&*tag.name)),
            Token::End(name) if AS_TYPED.contains(&&*name) => {
                as_typed = as_typed.saturating_sub(1);
            }
            Token::Words if as_typed == 0 => {
                if let Some((code, what, found)) = first_mark_up(&raw.text[bytes.clone()]) {
                    let found = bytes.start + found.start..bytes.start + found.end;
                    tell(writer, code, what, raw.range(&found));
                    return;
                }
            }
            _ => {}
        }
    }
}

fn tell(writer: &mut Writer<'_>, code: Code, what: &str, range: Range<usize>) {
    let message =
        format!("{what} is shown as it is typed: Markdown between two tags of HTML is not read");
    let help = "put an empty line behind the tag that stands before it and one before the tag behind it; or take \
                both tags out";
    writer.report(code, range, message, Some(help.into()));
}

/// The first sign of Markdown in some words: what it is called, and where it stands.
fn first_mark_up(words: &str) -> Option<(Code, &'static str, Range<usize>)> {
    static SIGNS: LazyLock<[(Code, &'static str, Regex); 4]> = LazyLock::new(|| {
        let of = |code, what, pattern: &str| {
            (
                code,
                what,
                Regex::new(pattern).expect("this pattern is one"),
            )
        };
        [
            of(
                Code::StressNotRead,
                "this stress",
                r"(\*\*[^\s*][^*\n]*\*\*)",
            ),
            of(
                Code::LinkNotRead,
                "this link",
                r"(\[[^\[\]\n]+\]\([^()\s]+\))",
            ),
            of(
                Code::ListNotRead,
                "this item of a list",
                r"\n[ \t]*([-*] \S.*)",
            ),
            of(Code::HeadingNotRead, "this heading", r"\n(#{1,6} \S.*)"),
        ]
    });
    let found = SIGNS.iter().filter_map(|(code, what, pattern)| {
        let found = pattern.captures(words)?.get(1)?;
        Some((*code, *what, found.range()))
    });
    found.min_by_key(|(_, _, range)| range.start)
}
