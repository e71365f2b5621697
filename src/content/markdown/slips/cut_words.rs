//! Words that were parted at the end of a line, as they come out of a printed page: `muni-` and `cipality`.

use super::{Block, Code, Writer};

/// Words before which a part of a word may stand alone: «pre- and post-war».
const JOINING: [&str; 12] = [
    "and", "or", "to", "и", "или", "а", "i", "ili", "dhe", "ose", "apo", "nor",
];

/// Reports the first word of a block that is cut at the end of a line.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    const FEWEST_LETTERS: usize = 2;
    let bare = block.bare();
    if !bare.contains("-\n") && !bare.contains("\u{ad}\n") && !bare.contains("\u{2010}\n") {
        return;
    }
    let lines = block.bare_lines();
    for pair in lines.windows(2) {
        let (line, next) = (pair[0].text, pair[1].text);
        let Some(begin) = line.strip_suffix(['-', '\u{ad}', '\u{2010}']) else {
            continue;
        };
        let letters = begin.chars().rev().take_while(|c| c.is_alphabetic());
        let letters: usize = letters.map(char::len_utf8).sum();
        let begin = &begin[begin.len() - letters..];
        let end = next
            .split(|c: char| !c.is_alphabetic())
            .next()
            .unwrap_or_default();
        let is_cut = begin.chars().count() >= FEWEST_LETTERS
            && end.starts_with(char::is_lowercase)
            && !JOINING.contains(&end);
        if !is_cut {
            continue;
        }
        let token = line.rsplit(char::is_whitespace).next().unwrap_or_default();
        if token.contains("://") || token.starts_with("www.") {
            let rest = next.split(char::is_whitespace).next().unwrap_or_default();
            let from = pair[0].at + line.len() - token.len();
            let range = block.range(from..pair[1].at + rest.len());
            let message = "this address is cut in two at the end of a line, and leads elsewhere";
            let help = format!(
                "write it in one piece: `{token}{rest}`, or without the sign at the end of the line"
            );
            let finding = writer.slip(Code::WordCut, range, message, help);
            writer.findings.push(finding);
            return;
        }
        let from = pair[0].at + line.len()
            - (line.len() - line.trim_end_matches(['-', '\u{ad}', '\u{2010}']).len())
            - letters;
        let range = block.range(from..pair[1].at + end.len());
        let message = "this word is cut in two at the end of a line, and shown with a blank in it";
        let help = format!(
            "write it in one piece: `{begin}{end}`, or `{begin}-{end}` if the sign belongs to it"
        );
        let finding = writer.slip(Code::WordCut, range, message, help);
        writer.findings.push(finding);
        return;
    }
}
