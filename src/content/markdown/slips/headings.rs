//! Headings as other programs write them.

use super::{Block, Code, HARD_BLANKS, Writer, block::BlockLine};

/// Reports headings that are none.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains(['#', '=']) {
        return;
    }
    let lines = block.bare_lines();
    for line in &lines {
        of_wiki(writer, block, line);
        of_no_level(writer, block, line);
        let signs = line.text.bytes().take_while(|byte| *byte == b'#').count();
        let words = &line.text[signs..];
        let first = words.trim_start_matches(HARD_BLANKS).chars().next();
        let is_hard = words.starts_with(HARD_BLANKS);
        let begins = first.is_some_and(|c| c.is_alphabetic() || c.is_numeric() && signs > 1);
        // One sign and a word is a tag of a social network.
        let is_meant = match signs {
            1 => is_hard || lines.len() == 1 && is_headline(words),
            2..=6 => true,
            _ => false,
        };
        if !is_meant || !begins {
            continue;
        }
        let signs = &line.text[..signs];
        let words = block.text[line.at + signs.len()..]
            .lines()
            .next()
            .unwrap_or_default()
            .trim();
        let message = "this is no heading: a blank is missing behind the sign `#`";
        let help = format!("write `{signs} {words}`");
        let range = block.range(line.at..line.at + line.text.len());
        let finding = writer.slip(Code::HeadingNotRead, range, message, help);
        writer
            .findings
            .push(finding.fixed_by(format!("{signs} {words}")));
    }
}

/// `== Heading ==`, as other wikis write it.
fn of_wiki(writer: &mut Writer<'_>, block: &Block<'_>, line: &BlockLine<'_>) {
    let inner = line.text.trim_matches('=');
    let signs = line.text.len() - line.text.trim_start_matches('=').len();
    let has_end = line.text.len() == inner.len() + 2 * signs && inner.ends_with(' ');
    // Some close such a heading, and some don't.
    let is_closed = has_end || line.text.len() == inner.len() + signs;
    let is_heading = (2..=5).contains(&signs)
        && is_closed
        && inner.starts_with(' ')
        && inner.contains(char::is_alphanumeric);
    if is_heading {
        let words = block.text[line.at + signs..line.at + signs + inner.len()].trim();
        let right = format!("{} {words}", "#".repeat(signs));
        let message = "this is no heading: `=` makes none";
        let help = format!("write `{right}`, with an empty line around it");
        let range = block.range(line.at..line.at + line.text.len());
        let finding = writer.slip(Code::HeadingNotRead, range, message, help);
        writer
            .findings
            .push(if block.text.trim_end().contains('\n') {
                finding
            } else {
                finding.fixed_by(right)
            });
    }
}

/// `####### Heading`: with more signs than there are levels.
fn of_no_level(writer: &mut Writer<'_>, block: &Block<'_>, line: &BlockLine<'_>) {
    const LEVELS: usize = 6;
    const MOST: usize = 12;
    let signs = line.text.len() - line.text.trim_start_matches('#').len();
    let words = &block.text[line.at + signs..line.at + line.text.len()];
    let is_heading = signs > LEVELS
        && signs <= MOST
        && words.starts_with(' ')
        && words.contains(char::is_alphanumeric);
    if is_heading {
        let right = format!("{} {}", "#".repeat(LEVELS), words.trim());
        let message = "this is no heading: no level has more than six signs `#`";
        let help = format!("write `{right}`");
        let range = block.range(line.at..line.at + line.text.len());
        let finding = writer.slip(Code::HeadingNotRead, range, message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Some words that begin with a capital letter, with no other tag and no full stop.
fn is_headline(words: &str) -> bool {
    words.starts_with(char::is_uppercase)
        && words.contains(' ')
        && !words.contains('#')
        && !words.ends_with(['.', '!', '?', ':'])
}
