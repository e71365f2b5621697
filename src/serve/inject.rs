//! The one thing that the preview adds to a page: a script of its own.

use super::{
    answer::Answer,
    state::{Settings, State},
};

const END_OF_BODY: &str = "</body>";

/// The bytes of an answer, with the script if it is a page. The script's attributes say which state
/// the page is of, so that nothing that changes before the script runs is lost.
pub(super) fn script(answer: &Answer, state: &State, settings: &Settings) -> Vec<u8> {
    let bytes = &answer.bytes;
    if !answer.is_page() {
        return bytes.clone();
    }
    let tag = format!(
        "<script type=\"module\" src=\"/-/preview.js\" data-build=\"{}\" data-etag=\"{}\"{}></script>\n",
        state.build,
        answer.etag,
        if settings.has_notes {
            " data-notes"
        } else {
            ""
        }
    );
    let found = bytes
        .windows(END_OF_BODY.len())
        .rposition(|found| found.eq_ignore_ascii_case(END_OF_BODY.as_bytes()));
    let at = found.unwrap_or(bytes.len());
    [&bytes[..at], tag.as_bytes(), &bytes[at..]].concat()
}
