//! Whoever was withdrawn is named nowhere.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic},
};

pub(super) fn are_in_no_text(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let withdrawn = catalogue.withdrawn().iter();
    for (key, withdrawn) in withdrawn.filter(|(_, withdrawn)| !withdrawn.names.is_empty()) {
        for text in item.texts() {
            let said = text.says_one_of(&withdrawn.names);
            findings.extend(said.map(|(path, words)| {
                let message = format!("“{words}” names `{key}`, who was withdrawn; this entry is for the staff until it no longer does");
                at_value(Code::WithdrawnIsBack, text, path, message).with_help(
                    "take the name out of this entry and of its text: say what they did, or their function",
                )
            }));
        }
    }
}
