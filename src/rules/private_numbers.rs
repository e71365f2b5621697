//! No number that belongs to one person stands in the data. (Of the text, `content/markdown/` speaks.)

use super::at_words;
use crate::{
    catalogue::{Catalogue, Item},
    content::private_number,
    diagnostics::Diagnostic,
    model::{private_numbers, walk},
};

pub(super) fn are_nowhere(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |at, part| {
            let Some(words) = part.text() else {
                return;
            };
            for (number, span) in private_numbers(words) {
                let path = at.path();
                // Telephone and mailbox of an office have fields of their own, with consent.
                if ["contact.phone", "contact.email"].contains(&path.to_string().as_str()) {
                    continue;
                }
                let (code, message, help) = private_number(number);
                findings.push(at_words(code, text, path, words, span, message).with_help(help));
            }
        });
    }
}
