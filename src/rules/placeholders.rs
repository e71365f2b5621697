//! Nothing is still to be written. (Of paragraphs of a text, `content/markdown/unwritten.rs` speaks.)

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::is_unwritten,
    diagnostics::{Code, Diagnostic},
    model::{Finding, walk},
};

pub(super) fn are_filled_in(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |path, finding| {
            if let Finding::Text(words) = finding
                && is_unwritten(&words)
            {
                findings.push(
                    at_value(
                        Code::Placeholder,
                        text,
                        path.clone(),
                        format!("`{path}` is still to be written"),
                    )
                    .with_help("write over it, `TODO` and all"),
                );
            }
        });
    }
}
