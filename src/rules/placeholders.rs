//! Nothing is still to be written.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic},
    model::{Finding, walk},
};

/// How a text begins that is still to be written.
const MARK: &str = "TODO";

pub(super) fn are_filled_in(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |path, finding| {
            if let Finding::Text(words) = finding
                && words.starts_with(MARK)
            {
                findings.push(at_value(
                    Code::Placeholder,
                    text,
                    path.clone(),
                    format!("`{path}` is still to be written"),
                ));
            }
        });
    }
}
