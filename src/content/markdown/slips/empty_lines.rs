//! Lines that look empty and are none: a no-break space stands in them, so the lines around them run together.

use super::{Block, Code, Writer};

/// Reports the first such line of a block, and mends all of them.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if block.text.is_ascii() {
        return;
    }
    let mut first = None;
    let mut right = String::new();
    let mut at = 0;
    for line in block.text.split_inclusive('\n') {
        let sign = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        let seems_empty = seems_empty(&line[sign..]);
        // Before the first words, and behind the last, it does no harm.
        if seems_empty && at > 0 && line.ends_with('\n') {
            first.get_or_insert(at + sign..at + line.trim_end_matches('\n').len());
            right.push_str(&line[..sign]);
            right.push('\n');
        } else {
            right.push_str(line);
        }
        at += line.len();
    }
    let Some(line) = first else {
        return;
    };
    let message = "this line looks empty and is none: it holds a blank that only looks like one, so the lines above \
                   and below it run together";
    let help = "delete all that stands in the line";
    let finding = writer.slip(
        Code::TakenIn,
        block.range(line.clone()),
        message,
        help.to_owned(),
    );
    let spot = writer.markdown.place(block.range(line.start..at)).spot;
    writer
        .findings
        .push(finding.fixed_at(spot, &right[line.start..]));
}

/// Does a line hold blanks alone, of which Markdown doesn't know one as such? What breaks lines is told by itself.
fn seems_empty(line: &str) -> bool {
    const BREAKS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];
    !line.is_ascii()
        && line
            .chars()
            .all(|c| c.is_whitespace() && !BREAKS.contains(&c))
}
