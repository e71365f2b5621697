//! No number that belongs to one person stands in the data. (Of the text, `content/markdown/` speaks.)

use super::at_words;
use crate::{
    catalogue::{Catalogue, Item},
    content::private_number,
    diagnostics::Diagnostic,
    model::{PrivateNumber, private_numbers, walk},
};

/// So many of each kind are told of one field: each is looked for in the whole of it, and the rest is told
/// when these are out.
const MOST_IN_A_FIELD: usize = 100;

pub(super) fn are_nowhere(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |at, part| {
            let Some(words) = part.text() else {
                return;
            };
            // Of each kind: many of one must not hide another that is worse.
            let mut told: Vec<(PrivateNumber, usize)> = Vec::new();
            for (number, span) in private_numbers(words) {
                let path = at.path();
                // Telephone and mailbox of an office have fields of their own, with consent.
                if ["contact.phone", "contact.email"].contains(&path.to_string().as_str()) {
                    continue;
                }
                if item.is_taken_over(text, &path, words) {
                    continue;
                }
                match told.iter_mut().find(|(kind, _)| *kind == number) {
                    Some((_, MOST_IN_A_FIELD)) => continue,
                    Some((_, count)) => *count += 1,
                    None => told.push((number, 1)),
                }
                let (code, message, help) = private_number(number);
                findings.push(at_words(code, text, path, words, span, message).with_help(help));
            }
        });
    }
}
