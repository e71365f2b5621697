//! Two dashes before a word, as programs write what is asked of them: `--help`. They are shown as one.

use std::sync::LazyLock;

use regex::Regex;

use super::{Block, Code, Writer};

/// Reports the first such word of a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    static OPTION: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?:^|\s)(--[a-z][a-z-]*[a-z])").expect("this pattern is one")
    });
    let bare = block.bare();
    if !bare.contains("--") {
        return;
    }
    let Some(option) = OPTION.captures(bare).and_then(|found| found.get(1)) else {
        return;
    };
    // Dashes around words, in the way of a typewriter.
    let closes = |(at, sign): (usize, &str)| {
        let behind = bare[at + sign.len()..].chars().next();
        bare[..at].ends_with(char::is_alphanumeric) || behind.is_none_or(char::is_whitespace)
    };
    if bare.match_indices("--").any(closes) {
        return;
    }
    let written = option.as_str();
    let message = format!("the two dashes of `{written}` are shown as one long dash");
    let help = format!(
        "if a program is asked so, write it as code: `` `{written}` ``; if it is a dash, put a blank behind it"
    );
    let finding = writer.slip(
        Code::SignsTaken,
        block.range(option.range()),
        &message,
        help,
    );
    writer.findings.push(finding);
}
