//! Paragraphs that are still to be written.

use pulldown_cmark::Event;

use super::{Events, Writer, is_paragraph};
use crate::{content::is_unwritten, diagnostics::Code};

/// Reports every paragraph that begins as `carsija new` leaves them.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    for pair in events.windows(2) {
        if let [(start, _), (Event::Text(words), range)] = pair
            && is_paragraph(start)
            && is_unwritten(words)
        {
            writer.report(
                Code::Placeholder,
                range.clone(),
                "this part of the text is still to be written".into(),
                Some("write it, or take the paragraph out".into()),
            );
        }
    }
}
