//! No text has control characters, which nobody sees and HTML forbids. (The YAML of an entry can hold
//! them only by their numbers.)

use super::at_value;
use crate::{
    catalogue::Text,
    diagnostics::{Code, Diagnostic, FieldPath, Step},
    escape::is_forbidden,
};

/// The finding on a text of a record, if it has such a character.
pub(super) fn unseen(text: &Text, path: &FieldPath, words: &str) -> Option<Diagnostic> {
    let message = message(path, words)?;
    // The rule on earlier addresses speaks of theirs.
    if path.0.first() == Some(&Step::Key("aliases".into())) {
        return None;
    }
    let finding = at_value(Code::ControlCharacter, text, path.clone(), message);
    Some(finding.with_help(REMEDY))
}

/// What to do about such a character.
pub(super) const REMEDY: &str = "write the text anew, without `\\0`, `\\x07` and the like";

/// What to say of a text, if it has such a character.
pub(super) fn message(path: &FieldPath, words: &str) -> Option<String> {
    let c = words.chars().find(|c| is_forbidden(*c))?;
    let number = u32::from(c);
    Some(format!(
        "{} has a control character in it (U+{number:04X}), which nobody can see",
        path.in_words()
    ))
}
