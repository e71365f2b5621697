//! Small pictures as other programs name them: `:smile:` in a chat, `(/)` in a wiki.

use std::{collections::BTreeSet, ops::Range};

use super::{Block, Code, Holder, Writer};

/// So many bytes of a name are looked through for its end.
const LONGEST_NAME: usize = 40;

/// Signs of a wiki, and the pictures that they stand for.
const OF_WIKI: [(&str, &str); 3] = [("(/)", "✓"), ("(x)", "✗"), ("(!)", "⚠")];
/// The one that means nothing else where words or a cell begin. Without it in a text, the others tell items apart, and
/// doubts.
const SURE: &str = OF_WIKI[0].0;

/// Reports each of them in some blocks, those of one name once for a block.
pub(super) fn report(writer: &mut Writer<'_>, blocks: &[Block<'_>]) {
    let has_wiki = writer.markdown.text.contains(SURE)
        && blocks.iter().any(|block| {
            let lines = block.bare_lines();
            lines.iter().any(|line| line.text.starts_with(SURE))
        });
    for block in blocks {
        named(writer, block);
        if has_wiki {
            of_wiki(writer, block);
        }
    }
}

fn named(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains(':') {
        return;
    }
    let mut told = BTreeSet::new();
    let mut end = 0;
    for (at, _) in block.bare().match_indices(':') {
        let name = (at >= end).then(|| name(block.bare(), at)).flatten();
        let Some(range) = name else {
            continue;
        };
        end = range.end;
        let written = &block.text[range.clone()];
        if !told.insert(written) {
            continue;
        }
        let message = format!(
            "`{written}` is what another program shows as a small picture, and readers see the name"
        );
        let help = "put the picture itself in its place, or a word; or take it out".to_owned();
        let finding = writer.slip(Code::LeftOver, block.range(range), &message, help);
        writer.findings.push(finding);
    }
}

/// The name of a picture, with its colons, that begins at a colon.
fn name(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at + 1..];
    let near = &rest[..rest.floor_char_boundary(LONGEST_NAME)];
    let name = &near[..near.find(':')?];
    let range = at..at + name.len() + 2;
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_+-".contains(c);
    let is_name = name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(is_letter);
    let is_part = |c: Option<char>| {
        c.is_some_and(|c| c.is_alphanumeric() || matches!(c, ':' | '/' | '`' | '[' | ']'))
    };
    let before = text[..at].chars().next_back();
    let after = text[range.end..].chars().next();
    let is_whole = is_name || matches!(name, "+1" | "-1" | "100");
    (is_whole && !is_part(before) && !is_part(after)).then_some(range)
}

/// Reports the signs with which a cell, a line or an item begins.
fn of_wiki(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains(')') {
        return;
    }
    let is_cell = block.holder == Holder::Other;
    for line in block.bare_lines() {
        let known = OF_WIKI.iter().find(|(sign, _)| line.text.starts_with(sign));
        let Some((sign, picture)) = known else {
            continue;
        };
        let behind = &line.text[sign.len()..];
        if !(behind.starts_with(' ') || behind.is_empty() && is_cell) {
            continue;
        }
        let range = block.range(line.at..line.at + sign.len());
        let message = format!(
            "`{sign}` is what another program shows as a small picture, and readers see the sign"
        );
        let help = format!("write `{picture}`, or a word");
        let finding = writer.slip(Code::LeftOver, range, &message, help);
        writer.findings.push(finding.fixed_by(*picture));
    }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_of_pictures_are_known() {
        for text in [":smile:", "Done :white_check_mark:.", "(:+1:)", "a :bus:"] {
            let at = text.find(':').unwrap();
            assert!(name(text, at).is_some(), "{text}");
        }
        for text in [
            "at 12:30:45",
            "1:100:2",
            "::before::",
            "city:elbasan:",
            "so: and so: on",
            ": a :",
            ":a:",
            ":Ana:",
            "[:alpha:]",
        ] {
            let found = text.match_indices(':').find_map(|(at, _)| name(text, at));
            assert_eq!(found, None, "{text}");
        }
    }
}
