//! No number that belongs to one person stands in the data. (Of the text, `content/markdown/` speaks.)

use super::at_words;
use crate::{
    catalogue::{Catalogue, Item},
    content::private_number,
    diagnostics::Diagnostic,
    model::{Finding, private_numbers, walk},
};

pub(super) fn are_nowhere(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |path, finding| {
            let Finding::Text(words) = finding else {
                return;
            };
            for (number, span) in private_numbers(&words) {
                // The telephone of an office has a field of its own, with consent.
                if path.to_string() == "contact.phone" {
                    continue;
                }
                let (code, message, help) = private_number(number);
                findings.push(
                    at_words(code, text, path.clone(), &words, span, message).with_help(help),
                );
            }
        });
    }
}
