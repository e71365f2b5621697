//! Words in which letters of two scripts stand.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Code, Events, Writer};
use crate::content::mixed_letters;

/// Reports each such word outside of code.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    let text = writer.markdown.text;
    if text.is_ascii() {
        return;
    }
    let mut is_code = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(_) if !is_code => {
                for mixed in mixed_letters(&text[range.clone()]) {
                    let at = range.start + mixed.range.start..range.start + mixed.range.end;
                    let finding = writer.slip(Code::MixedLetters, at, &mixed.message, mixed.help);
                    writer.findings.push(match mixed.right {
                        Some(right) => finding.fixed_by(right),
                        None => finding,
                    });
                }
            }
            _ => {}
        }
    }
}
