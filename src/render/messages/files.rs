//! The files of messages by language, and the Serbian ones in both alphabets.

use std::{borrow::Cow, cmp::Reverse, collections::BTreeMap, ops::Range, sync::Arc};

use super::{
    super::{
        layers::{Layer, LayerFile},
        own_numbers::left_out_of_messages,
    },
    review::is_about_review,
};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::{CYRILLIC, LATIN, Language, in_latin},
};

/// What the name of a message file ends in.
const SUFFIX: &str = ".ftl";

/// The files of each language, from the weakest layer to the strongest.
pub(super) type FilesByLanguage<'a> = BTreeMap<Language, Vec<MessageFile<'a>>>;

/// A message file, read.
pub(super) struct MessageFile<'a> {
    /// Its path from the site's folder, as shown to people.
    pub shown: &'a Arc<str>,
    /// Its layer.
    pub layer: Layer,
    /// What is in it.
    pub text: Cow<'a, str>,
    /// Was it written in another alphabet? Then places in it are not those of the file.
    pub is_derived: bool,
    /// Is it all that the file says? Where something is left out, places are not those of the file, either.
    is_whole: bool,
    /// Where the text begins in its file, in bytes.
    start: usize,
}

impl MessageFile<'_> {
    /// Some bytes of its text; of a text that is made of another, the file.
    pub(super) fn place(&self, range: Range<usize>) -> Place {
        if self.is_derived || !self.is_whole {
            return Place::file(self.shown);
        }
        Place::bytes(self.shown, self.start + range.start..self.start + range.end)
    }

    /// The id of a message, where its text begins.
    pub(super) fn place_of(&self, id: &str) -> Place {
        let text = &self.text;
        let starts = text.match_indices(id).map(|(at, _)| at);
        let is_message = |at: &usize| {
            (*at == 0 || text.as_bytes()[at - 1] == b'\n')
                && text[at + id.len()..].trim_start().starts_with('=')
        };
        let start = starts.into_iter().find(is_message).unwrap_or(0);
        self.place(start..start + id.len())
    }
}

/// The files of the site's languages, from files in the order of their layers, strongest first.
/// Serbian in Latin letters is made of Serbian in Cyrillic; single messages may be written all the
/// same, in a file of their own.
pub(super) fn by_language<'a>(
    files: &'a [LayerFile],
    languages: &[Language],
    findings: &mut Vec<Diagnostic>,
) -> FilesByLanguage<'a> {
    let mut by_language: FilesByLanguage<'_> = BTreeMap::new();
    let says_words = |file: &&LayerFile| !is_about_review(&file.name);
    for file in files.iter().rev().filter(says_words) {
        let name = file.name.rsplit('/').next().unwrap_or_default();
        let language = name.strip_suffix(SUFFIX).and_then(Language::parse);
        let Some(language) = language else {
            findings.push(
                Diagnostic::new(
                    Code::BadMessages,
                    Place::file(&file.shown),
                    "the name of this file is not a language and `.ftl`",
                )
                .with_help("name it after the tag of its language: `mk.ftl`, `sr-Latn.ftl`"),
            );
            continue;
        };
        match file.text() {
            Ok(text) => {
                let start = file.text_start(text);
                let text = left_out_of_messages(file, text, findings);
                by_language.entry(language).or_default().push(MessageFile {
                    shown: &file.shown,
                    layer: file.layer,
                    is_whole: matches!(text, Cow::Borrowed(_)),
                    text,
                    is_derived: false,
                    start,
                });
            }
            Err(finding) => findings.push(finding),
        }
    }
    if let Some(latin) = languages.iter().find(|one| one.as_str() == LATIN) {
        let derived = derived(&by_language);
        let of_latin = by_language.entry(latin.clone()).or_default();
        of_latin.extend(derived);
        of_latin.sort_by_key(|file| (Reverse(file.layer), !file.is_derived));
    }
    by_language
}

fn derived<'a>(files: &FilesByLanguage<'a>) -> Vec<MessageFile<'a>> {
    let cyrillic = Language::parse(CYRILLIC).and_then(|language| files.get(&language));
    let cyrillic = cyrillic.map_or(&[][..], Vec::as_slice).iter();
    // Ids and variables are in Latin letters, so that a whole file can be written in them.
    cyrillic
        .map(|file| MessageFile {
            text: Cow::Owned(in_latin(&file.text).into_owned()),
            is_derived: true,
            ..*file
        })
        .collect()
}
