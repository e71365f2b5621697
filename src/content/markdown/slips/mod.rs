//! What looks like mark-up and is none: a bullet from a word processor, a table without its line of dashes, a
//! link with a blank in it. It is published as plain words in one paragraph, which nobody has meant.
//!
//! Each is a guess, so each is narrow: whoever writes about mark-up must not be told of it.

mod accents;
mod answers;
mod block;
mod brackets;
mod by_accident;
mod chat;
mod contacts;
mod cut_words;
mod dashes;
mod defined_twice;
mod empty_lines;
mod fences;
mod formulas;
mod headings;
mod letters;
mod link_forms;
mod lists;
mod note_numbers;
mod old_fonts;
mod other_tools;
mod pasted;
mod paths;
mod references;
mod restructured_text;
mod run_together;
mod scanned;
mod sheets;
mod signs;
mod small_pictures;
mod spans;
mod stress;
mod tables;
mod taken_in;
mod templates;
mod tracked;
mod two_scripts;
mod web_pages;
mod within_sentence;

use self::block::{Block, Holder};
pub(super) use self::pasted::{
    end_of_foreign, foreign as foreign_tag, is_foreign as is_foreign_tag,
};
pub(crate) use self::{chat::names_speaker, note_numbers::first_number};
use super::{Events, Writer};
use crate::diagnostics::{Code, Diagnostic};

/// No-break spaces, which come along with text from elsewhere, and look like others.
const HARD_BLANKS: [char; 4] = ['\u{a0}', '\u{2007}', '\u{202f}', '\u{2009}'];

/// Reports, once for each block and kind, what is probably mark-up that went wrong.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    references::report(writer, events);
    references::unmentioned(writer, events);
    defined_twice::report(writer, events);
    taken_in::report(writer, events);
    signs::report(writer, events);
    within_sentence::report(writer, events);
    accents::report(writer, events);
    templates::links(writer, events);
    two_scripts::report(writer, events);
    other_tools::report(writer, events);
    let blocks = block::all(writer.markdown.text, events);
    let mut words = cut_words::WordsOfText::default();
    let mut runs = tables::Runs::default();
    for block in &blocks {
        brackets::misread(writer, block);
        if block.holder == Holder::Lines {
            let before = writer.findings.len();
            empty_lines::report(writer, block);
            headings::report(writer, block);
            if tables::is_sheet(block) || !lists::report(writer, block) {
                tables::report(writer, &mut runs, block);
            }
            cut_words::report(writer, &mut words, block);
            if writer.findings.len() == before {
                run_together::report(writer, block);
            }
        }
        link_forms::report(writer, block);
        stress::report(writer, block);
        dashes::report(writer, block);
        spans::report(writer, block);
        pasted::report(writer, block);
        letters::report(writer, block);
        chat::report(writer, block);
        answers::report(writer, block);
        scanned::report(writer, block);
        formulas::report(writer, block);
        restructured_text::report(writer, block);
        templates::report(writer, block);
        paths::report(writer, block);
        tracked::report(writer, block);
    }
    stress::over_paragraphs(writer, &blocks);
    cut_words::over_paragraphs(writer, &blocks);
    small_pictures::report(writer, &blocks);
    note_numbers::report(writer, &blocks);
}

impl Writer<'_> {
    /// A finding about some bytes of the text.
    fn slip(
        &self,
        code: Code,
        range: std::ops::Range<usize>,
        message: &str,
        help: String,
    ) -> Diagnostic {
        Diagnostic::new(code, self.markdown.place(range), message).with_help(help)
    }
}
