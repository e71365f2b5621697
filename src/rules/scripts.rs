//! The words of a text stand in the script of its language.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::is_unwritten,
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Language, Part, is_no_answer, walk},
};

/// Fewer letters of another script say nothing: a name, an abbreviation.
const LEAST_CYRILLIC: usize = 6;
/// Names and titles of other languages stand in Latin letters in any text.
const LEAST_LATIN: usize = 20;
/// A phrase in which a word begins with a small letter is told sooner: it is hardly a name.
const LEAST_OF_A_PHRASE: usize = 10;
/// So many times as many letters of the other script as of its own make a text one of the other.
const FEW_OF_ITS_OWN: usize = 3;

/// Languages of these scripts whose tags name none.
const LATIN: [&str; 12] = [
    "bs", "cnr", "de", "en", "es", "fr", "hr", "it", "ro", "sl", "sq", "tr",
];
const CYRILLIC: [&str; 4] = ["bg", "mk", "ru", "uk"];

#[derive(Clone, Copy)]
enum Script {
    Latin,
    Cyrillic,
}

impl Script {
    /// The script of a language, where it is known to be one of these two.
    fn of(language: &Language) -> Option<Self> {
        let (tag, base) = (language.as_str(), language.base());
        if tag.contains("-Latn") {
            Some(Self::Latin)
        } else if tag.contains("-Cyrl") {
            Some(Self::Cyrillic)
        } else if LATIN.contains(&base) {
            Some(Self::Latin)
        } else {
            CYRILLIC.contains(&base).then_some(Self::Cyrillic)
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Latin => Self::Cyrillic,
            Self::Cyrillic => Self::Latin,
        }
    }

    /// Do words of a language of this script stand in the other one?
    fn is_missed_by(self, words: &str) -> bool {
        if matches!(self, Self::Latin) && words.is_ascii() {
            return false;
        }
        let (mut latin, mut cyrillic) = (0, 0);
        for c in words.chars() {
            latin += usize::from(is_latin(c));
            cyrillic += usize::from(is_cyrillic(c));
        }
        match self {
            Self::Latin => cyrillic >= LEAST_CYRILLIC && cyrillic > latin * FEW_OF_ITS_OWN,
            Self::Cyrillic => {
                let least = if looks_like_a_name(words) {
                    LEAST_LATIN
                } else {
                    LEAST_OF_A_PHRASE
                };
                latin >= least && latin > cyrillic * FEW_OF_ITS_OWN
            }
        }
    }
}

/// May these words be the name of something: one word, or all of them in capitals at the beginning?
fn looks_like_a_name(words: &str) -> bool {
    let mut others = words.split_whitespace().skip(1);
    !others.any(|word| word.starts_with(char::is_lowercase))
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || (('\u{80}'..'\u{250}').contains(&c) && c.is_alphabetic())
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..'\u{530}').contains(&c)
}

/// Each text is told once, at the first words that are in the other script.
pub(super) fn are_those_of_the_language(
    _: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    for text in item.texts() {
        let Some(script) = Script::of(&text.language) else {
            continue;
        };
        let mut first = first_field(item, text, script);
        let body = text.body.plain(|_| true);
        if first.is_none() && script.is_missed_by(&body) && !is_unwritten(body.trim_start()) {
            first = Some(FieldPath::default());
        }
        if let Some(path) = first {
            findings.push(told(text, script, path));
        }
    }
}

fn first_field(item: &Item, text: &Text, script: Script) -> Option<FieldPath> {
    let mut first = None;
    walk(&*text.record, &mut |at, part| {
        if let Part::Prose(words) = part
            && first.is_none()
            && script.is_missed_by(words)
            // That nobody knows, or has written it yet, is told in another way.
            && !is_no_answer(words)
            && !is_unwritten(words)
            // What a translation takes from its original is in the script of that.
            && item.language_of(text, words) == &text.language
        {
            first = Some(at.path());
        }
    });
    first
}

fn told(text: &Text, script: Script, path: FieldPath) -> Diagnostic {
    let (language, own, other) = (&text.language, script.name(), script.other().name());
    let message =
        format!("these words are in {other} letters, and `{language}` is written in {own} ones");
    let help = format!(
        "write them in {own} letters; or, if they are in another language, name the file after that one"
    );
    let finding = if path == FieldPath::default() {
        let place = Place::file(&text.origin.file);
        let message =
            format!("the text is in {other} letters, and `{language}` is written in {own} ones");
        Diagnostic::new(Code::WrongScript, place, message)
    } else {
        at_value(Code::WrongScript, text, path, message)
    };
    finding.with_help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_other_letters_is_no_other_script() {
        let of = |tag: &str| Script::of(&Language::parse(tag).unwrap());
        let is_missed = |tag: &str, words: &str| of(tag).is_some_and(|one| one.is_missed_by(words));
        assert!(is_missed("sr-Latn", "Савет града"));
        assert!(is_missed("bs", "Vijeće: Општински савет за безбедност"));
        assert!(is_missed("mk", "Soveti za bezbednost vo opstinata"));
        assert!(is_missed("mk", "Nokjni avtobusi"));
        assert!(!is_missed("mk", "Strong Cities"));
        assert!(!is_missed("mk", "km per h"));
        assert!(!is_missed(
            "mk",
            "Мрежа на силни градови (Strong Cities Network)"
        ));
        assert!(!is_missed("sr-Latn", "Savet grada (Савет града)"));
        assert!(!is_missed("ar", "Савет града"));
    }
}
