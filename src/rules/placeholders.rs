//! Nothing is still to be written. (Of paragraphs of a text, `content/markdown/unwritten.rs` speaks.)

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::is_unwritten,
    diagnostics::{Code, Diagnostic},
    model::walk,
};

pub(super) fn are_filled_in(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |at, part| {
            let words = part.text().filter(|words| is_unwritten(words));
            let path = at.path();
            if words.is_some_and(|words| !item.is_taken_over(text, &path, words)) {
                let message = format!("`{path}` is still to be written");
                findings.push(
                    at_value(Code::Placeholder, text, path, message)
                        .with_help("write over it, `TODO` and all"),
                );
            }
        });
    }
}
