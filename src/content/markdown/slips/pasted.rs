//! What other programs leave in a text: signs, tags of their own, the times of a chat.

use super::{Block, Code, Writer, block::Line};
use crate::content::{
    leftovers::{leftover, shown},
    markdown::elements::{self, Kind},
};

/// So many characters of a tag are looked through for its end.
const LONGEST_NAME: usize = 40;

/// Reports the first thing of each kind in a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let bare = block.bare();
    let is_told = writer
        .findings
        .last()
        .is_some_and(|last| matches!(last.code, Code::ListNotRead));
    if let Some(left) = leftover(bare)
        .filter(|left| !(is_told && shown(&bare[left.range.clone()]).starts_with("this sign")))
    {
        let written = &block.text[left.range.clone()];
        let message = format!("{} {}", shown(written), left.what);
        tell(writer, block, left.range, &message, left.remedy);
    }
    foreign_tag(writer, block, bare);
    if bare.contains(':') {
        chat(writer, block, &block.bare_lines());
    }
}

fn tell(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    range: std::ops::Range<usize>,
    message: &str,
    help: &str,
) {
    let finding = writer.slip(Code::LeftOver, block.range(range), message, help.to_owned());
    writer.findings.push(finding);
}

/// Is this the name of an element as other programs make them up: `o:p`, `w-sdt`? What has a plain name, as in
/// `<card>the number</card>`, may be an author's words.
pub(in crate::content::markdown) fn is_foreign(name: &str) -> bool {
    name.contains([':', '-']) && elements::kind(name) == Kind::Words
}

/// What to say of the end of an element that HTML doesn't have.
pub(in crate::content::markdown) fn foreign(name: &str) -> (String, String) {
    (
        format!("`</{name}>` is a tag of another program, and readers see it"),
        format!(
            "take it out, and `<{name}>` before it; for the very sign, write it as code: `` `</{name}>` ``"
        ),
    )
}

/// A tag that ends what is no element of HTML: nobody types one by hand.
fn foreign_tag(writer: &mut Writer<'_>, block: &Block<'_>, bare: &str) {
    for (at, _) in bare.match_indices("</") {
        let rest = &bare[at + 2..];
        let mut near = rest.char_indices().take(LONGEST_NAME);
        let Some((end, _)) = near.find(|(_, c)| *c == '>') else {
            continue;
        };
        let name = &rest[..end];
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_'));
        if is_name && is_foreign(&name.to_ascii_lowercase()) {
            let (message, help) = foreign(name);
            tell(writer, block, at..at + end + 3, &message, &help);
            return;
        }
    }
    if let Some(at) = ["<![if ", "<![endif]"]
        .iter()
        .find_map(|sign| bare.find(sign))
    {
        let message = "this is a tag of a word processor, and readers see it";
        tell(
            writer,
            block,
            at..at + "<![".len(),
            message,
            "take out what stands between `<` and `>`, and both signs",
        );
    }
}

/// Lines of a chat, each with its time.
fn chat(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[Line<'_>]) {
    let times: Vec<_> = lines.iter().filter(|line| has_time(line.text)).collect();
    if let [first, _, ..] = times.as_slice() {
        let message =
            "these are the lines of a chat, which run together into one paragraph with their times";
        let help = "write what was agreed in a sentence, without the times and the names";
        tell(
            writer,
            block,
            first.at..first.at + first.text.len(),
            message,
            help,
        );
    }
}

/// Does a line begin with a day and a time, as a chat writes them out: `[12/03/2024, 10:15] `, `12.03.24, 10:15 - `?
fn has_time(line: &str) -> bool {
    const SHORTEST: usize = 11;
    let inner = line.strip_prefix('[').unwrap_or(line);
    let stamp: &str = inner
        .split_once(']')
        .or_else(|| inner.split_once(" - "))
        .map_or("", |(stamp, _)| stamp);
    stamp.len() >= SHORTEST
        && stamp.starts_with(|c: char| c.is_ascii_digit())
        && stamp.contains([':'])
        && stamp.contains(['/', '.', '-'])
        && stamp
            .chars()
            .all(|c| c.is_ascii_digit() || " ,:./-APMapm\u{202f}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::has_time;

    #[test]
    fn the_times_of_chats() {
        for line in [
            "[12/03/2024, 10:15] Ana: ok",
            "12.03.24, 10:15 - Ana: ok",
            "[2024-03-12 10:15:08] x",
            "3/12/24, 9:05 PM - x",
        ] {
            assert!(has_time(line), "{line}");
        }
        for line in [
            "10:15 - the bus leaves",
            "[1] Budget",
            "2024: the year",
            "12.03.2024 - a day",
        ] {
            assert!(!has_time(line), "{line}");
        }
    }
}
