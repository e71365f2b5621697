//! Numbers in a text that belong to one person.

use pulldown_cmark::{Event, Tag};

use super::{Events, Writer};
use crate::{
    diagnostics::Code,
    model::{PrivateNumber, private_numbers},
};

/// What is said of a private number: the kind of finding, the sentence, the remedy.
pub(crate) fn private_number(number: PrivateNumber) -> (Code, &'static str, &'static str) {
    match number {
        PrivateNumber::OfAPerson => (
            Code::PersonalNumber,
            "this looks like the personal number of one person",
            "take it out: nobody needs it here, and it can do much harm",
        ),
        PrivateNumber::PersonalMailbox => (
            Code::PersonalMailbox,
            "this mailbox looks like one person's",
            "take it out; the mailbox of an office goes under `contact`, as `email`, with consent",
        ),
        PrivateNumber::MobileTelephone => (
            Code::PrivateTelephone,
            "this looks like a private telephone",
            "take it out; the telephone of an office goes under `contact`, as `phone`, with consent",
        ),
    }
}

/// Reports every private number.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    for (event, range) in events {
        let words = match event {
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words) => words,
            Event::Start(Tag::Link { dest_url, .. }) => dest_url,
            _ => continue,
        };
        for (number, span) in private_numbers(words) {
            let (code, message, help) = private_number(number);
            // Where the words are not those of the file to the letter, the whole is pointed at.
            let source = &writer.markdown.text[range.clone()];
            let number = &words[span];
            let place = match source.find(number) {
                Some(at) => range.start + at..range.start + at + number.len(),
                None => range.clone(),
            };
            writer.report(code, place, message.into(), Some(help.into()));
        }
    }
}
