//! Nothing is still to be written. (Of the text below the fields, `content/markdown/slips/templates.rs` speaks.)

use super::{at_value, at_words};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{is_no_title, is_unwritten, unwritten},
    diagnostics::{Code, Diagnostic, FieldPath, Step},
    model::walk,
};

pub(super) fn are_filled_in(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        walk(&*text.record, &mut |at, part| {
            let Some(words) = part.text() else {
                return;
            };
            let path = at.path();
            findings.extend(
                told(text, &path, words).filter(|_| !item.is_taken_over(text, &path, words)),
            );
        });
    }
}

fn told(text: &Text, path: &FieldPath, words: &str) -> Option<Diagnostic> {
    if is_unwritten(words) {
        let message = format!("{} is still to be written", path.in_words());
        let finding = at_value(Code::Placeholder, text, path.clone(), message);
        return Some(finding.with_help("write over it, `TODO` and all"));
    }
    if *path == FieldPath::key("title") && is_no_title(words) {
        let message = format!("the title `{words}` doesn't say what this is about");
        let finding = at_value(Code::Placeholder, text, path.clone(), message);
        return Some(finding.with_help("write in a few words what it is, as for a newspaper"));
    }
    // Why a warning is let stand may name anything.
    if path.0.first() == Some(&Step::Key("accepted".into())) {
        return None;
    }
    let one = unwritten(words)?;
    let message = format!("`{}` {}", &words[one.range.clone()], one.what);
    let finding = at_words(
        Code::Placeholder,
        text,
        path.clone(),
        words,
        one.range,
        message,
    );
    Some(finding.with_help(one.remedy))
}
