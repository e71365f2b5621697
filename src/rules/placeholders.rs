//! Nothing is still to be written. (Of the text below the fields, `content/markdown/slips/templates.rs` speaks.)

use super::{at_value, at_words};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{Unwritten, is_no_title, is_unwritten, unwritten},
    diagnostics::{Code, Diagnostic, FieldPath, Step},
    model::{is_no_answer, walk},
};

pub(super) fn are_filled_in(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |at, part| {
            let Some(words) = part.text() else {
                return;
            };
            let path = at.path();
            let told = told(text, &path, words);
            if !told.is_empty() && !item.is_taken_over(text, &path, words) {
                findings.extend(told);
            }
        });
    }
}

fn told(text: &Text, path: &FieldPath, words: &str) -> Vec<Diagnostic> {
    if is_unwritten(words) {
        let message = format!("{} is still to be written", path.in_words());
        let finding = at_value(Code::Placeholder, text, path.clone(), message);
        return vec![finding.with_help("write over it, `TODO` and all")];
    }
    if *path == FieldPath::key("title") && is_no_title(words) {
        let message = format!("the title `{words}` doesn't say what this is about");
        let finding = at_value(Code::Placeholder, text, path.clone(), message);
        return vec![finding.with_help("write in a few words what it is, as for a newspaper")];
    }
    // Of a whole field that says nothing, `said_otherwise.rs` tells.
    if is_no_answer(words) {
        return Vec::new();
    }
    // Why a warning is let stand may name anything.
    if path.0.first() == Some(&Step::Key("accepted".into())) {
        return Vec::new();
    }
    let of_one = |one: Unwritten| {
        let message = format!("`{}` {}", &words[one.range.clone()], one.what);
        let path = path.clone();
        at_words(Code::Placeholder, text, path, words, one.range, message).with_help(one.remedy)
    };
    unwritten(words).into_iter().map(of_one).collect()
}
