//! Words of a template or an example that nobody has written over yet.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Block, Code, Events, Writer};
use crate::content::template::{Unwritten, is_unwritten, unwritten};

/// Reports a block that begins as `carsija new` leaves it, else all such words in it.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if is_unwritten(block.text) {
        let message = "this part of the text is still to be written";
        let help = "write it, or take the paragraph out".to_owned();
        let range = block.range(0..block.text.len());
        let finding = writer.slip(Code::Placeholder, range, message, help);
        writer.findings.push(finding);
        return;
    }
    for one in unwritten(block.bare()) {
        let written = &block.text[one.range.clone()];
        tell(writer, block.range(one.range.clone()), written, &one);
    }
}

/// Reports links that lead to addresses for examples.
pub(super) fn links(writer: &mut Writer<'_>, events: &Events<'_>) {
    for (event, range) in events {
        if let Event::Start(Tag::Link { dest_url, .. }) = event {
            for one in unwritten(dest_url) {
                tell(writer, range.clone(), &dest_url[one.range.clone()], &one);
            }
        }
    }
}

fn tell(writer: &mut Writer<'_>, range: Range<usize>, written: &str, one: &Unwritten) {
    let message = format!("`{written}` {}", one.what);
    let finding = writer.slip(Code::Placeholder, range, &message, one.remedy.to_owned());
    writer.findings.push(finding);
}
