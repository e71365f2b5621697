//! What an entry says, as a reader meets it: every text of its fields, and its body without mark-up.
//!
//! Rules that look for words share it, so that it is gathered once for each entry.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::LazyLock,
};

use super::{
    at_value, at_words, counts, loaded, roles,
    scan::{Beginnings, WordTraits},
    traits,
};
use crate::{
    catalogue::{Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath, Place, Step},
    model::{is_unseen, walk},
};

/// A text of an entry, and where it stands.
pub(super) struct Passage<'a> {
    /// The entry's text in one language.
    pub text: &'a Text,
    /// The field; nothing for the body.
    pub field: Option<FieldPath>,
    /// The words, without mark-up.
    pub words: String,
    /// Are they copied from a source, and not our own?
    pub is_of_source: bool,
    /// What may be found in them.
    pub seen: WordTraits,
}

/// By language: how the words begin that rules look for.
static BEGINNINGS: LazyLock<BTreeMap<&'static str, Beginnings>> = LazyLock::new(|| {
    let beginnings = ["en", "mk", "sq", "sr", "bs"].map(|language| {
        let words = loaded::words(language).chain(counts::words(language));
        let words = words.chain(roles::words(language));
        let words: Vec<_> = words.chain(traits::words(language)).collect();
        let words = words
            .iter()
            .map(|(word, subject)| (word.as_str(), *subject));
        (language, Beginnings::of(words))
    });
    beginnings.into_iter().collect()
});
static NONE: LazyLock<Beginnings> = LazyLock::new(Beginnings::default);

/// What may be found in some words of a language.
fn scan(words: &str, text: &Text) -> WordTraits {
    let language = primary(text.language.as_str());
    BEGINNINGS.get(language).unwrap_or(&NONE).scan(words)
}

/// A language without script or region: `sr`.
pub(super) fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

/// Fields that hold no words, or none that a reader sees.
const UNSEEN: [&str; 23] = [
    "accepted",
    "aliases",
    "archived_url",
    "consent",
    "countries",
    "country",
    "created",
    "currency",
    "email",
    "file",
    "iati_sectors",
    "id",
    "internal_notes",
    "lang",
    "of_hash",
    "of_url",
    "omitted",
    "sdg_targets",
    "sha256",
    "triggers",
    "updated",
    "url",
    "wikidata",
];

/// All that an entry says. What a translation takes from its original is told once.
pub(super) fn passages(item: &Item) -> Vec<Passage<'_>> {
    let mut passages = Vec::new();
    let original = item.original();
    let has_translations = item.texts().nth(1).is_some();
    let mut said = BTreeSet::new();
    fields(original, &mut |path, words| {
        if has_translations {
            said.insert((path.to_string(), words.clone()));
        }
        passages.push(of_field(original, path, words));
    });
    let translations = item
        .texts()
        .filter(|text| text.language != original.language);
    for text in translations {
        fields(text, &mut |path, words| {
            let known = (path.to_string(), words);
            if !said.contains(&known) {
                passages.push(of_field(text, path, known.1));
            }
        });
    }
    let bodies = item.texts().filter(|text| !text.body.is_empty());
    passages.extend(bodies.map(|text| {
        let words = text.body.said();
        Passage {
            text,
            field: None,
            is_of_source: false,
            seen: scan(&words, text),
            words,
        }
    }));
    passages
}

fn fields(text: &Text, visit: &mut dyn FnMut(&FieldPath, String)) {
    walk(&*text.record, &mut |at, part| {
        if let Some(words) = part.text()
            && words.contains(char::is_alphabetic)
        {
            let path = at.path();
            if !path.0.iter().any(is_of_nobody) {
                visit(&path, words.to_owned());
            }
        }
    });
}

fn is_of_nobody(step: &Step) -> bool {
    matches!(step, Step::Key(key) if UNSEEN.binary_search(&key.as_str()).is_ok())
}

fn of_field<'a>(text: &'a Text, path: &FieldPath, words: String) -> Passage<'a> {
    let key = |at: usize| match path.0.get(at) {
        Some(Step::Key(key)) => key.as_str(),
        Some(Step::Item(_)) | None => "",
    };
    let last = key(path.0.len().saturating_sub(1));
    let is_of_source = (key(0) == "quotes" && last == "text")
        || last == "verbatim"
        || (key(0) == "defects" && last == "text");
    Passage {
        text,
        field: Some(path.clone()),
        is_of_source,
        seen: scan(&words, text),
        words,
    }
}

impl Passage<'_> {
    /// The language of the words without script or region: `sr`.
    pub(super) fn language(&self) -> &str {
        primary(self.text.language.as_str())
    }

    /// Does it stand in one of these fields, or in a group or list in one?
    pub(super) fn is_of(&self, fields: &[&str]) -> bool {
        let mut steps = self.field.iter().flat_map(|path| path.0.iter());
        steps.any(|step| matches!(step, Step::Key(key) if fields.contains(&key.as_str())))
    }

    /// A finding about some of the words.
    pub(super) fn finding(
        &self,
        code: Code,
        words: Range<usize>,
        message: impl Into<String>,
    ) -> Diagnostic {
        match &self.field {
            Some(path) => at_words(code, self.text, path.clone(), &self.words, words, message),
            None if words.is_empty() => at_value(code, self.text, FieldPath::default(), message),
            None => {
                let file = &self.text.origin.file;
                Diagnostic::new(code, Place::body_words(file, &self.words, words), message)
            }
        }
    }

    /// Do these words stand in quotation marks, as somebody else's?
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        let block = self.words[..at].rfind("\n\n").map_or(0, |end| end + 2);
        let mut is_open = false;
        for c in self.words[block..at].chars() {
            match c {
                '“' if is_open && self.closes_with_left() => is_open = false,
                '“' | '„' | '«' => is_open = true,
                '”' | '»' => is_open = false,
                '"' => is_open = !is_open,
                _ => {}
            }
        }
        is_open
    }

    /// In „ “ the mark that opens in English closes.
    fn closes_with_left(&self) -> bool {
        self.words.contains('„')
    }

    /// The sentence, or the line of a list, in which something stands.
    pub(super) fn sentence(&self, at: &Range<usize>) -> &str {
        let ends = |c: char| ".!?\n".contains(c);
        let start = self.words[..at.start].rfind(ends).map_or(0, |end| end + 1);
        let rest = &self.words[at.end..];
        let end = rest
            .find(ends)
            .map_or(self.words.len(), |end| at.end + end + 1);
        &self.words[start..end]
    }
}

/// Words on one line, for a message.
pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words with every run of blanks as one, so that a name is found across lines, and where each
/// byte of them stands in the text.
pub(super) fn folded(words: &str) -> (String, Vec<usize>) {
    let mut text = String::with_capacity(words.len());
    let mut places = Vec::with_capacity(words.len() + 1);
    for (at, c) in words.char_indices() {
        if is_unseen(c) {
            continue;
        }
        let c = if c.is_whitespace() { ' ' } else { c };
        if c == ' ' && text.ends_with(' ') {
            continue;
        }
        text.push(c);
        places.resize(text.len(), at);
    }
    places.push(words.len());
    (text, places)
}
