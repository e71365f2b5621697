//! Words of a query, as each term space knows them.
//!
//! Takes a word as written; gives the terms it can stand for: itself in every
//! space, and the words it may be the beginning of. Never looks at documents.

use super::store::Fetch;
use super::terms::{TermKey, TermTable};
use crate::analysis::{Analyser, WordKind, is_acronym, tokenise};
use crate::bundle::entry::Entry;
use crate::bundle::words::{self, WordEntry, keep_most_common};
use crate::bundle::{BundleError, FileKind};

/// A beginning of fewer characters stands for no word but itself: hundreds begin
/// so, each may cost a block of terms, and who types a letter more wants others.
const SHORT_PREFIX: usize = 3;
/// Words that any beginning stands for, at most.
const MAX_COMPLETIONS: usize = 4096;
/// What a match counts, beside one of the word itself.
const COMPLETION_FACTOR: f32 = 0.6;

/// What a match of a function word counts, beside one of another word.
const FUNCTION_FACTOR: f32 = 0.05;

/// How a word of the query came to match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// The word itself, or another form of it.
    Exact,
    /// A word that begins with it.
    Completion,
    /// A word that is one or two typing errors away.
    Typo,
    /// A word that shares most of its letters in order.
    Similar,
}

/// A term that a word of the query can stand for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Variant {
    pub(crate) key: TermKey,
    pub(crate) factor: f32,
    pub(crate) how: How,
    /// The word as the bundle has it: folded, not stemmed.
    pub(crate) word: String,
    /// Names of the lists of pages that have the word as it was typed, the nearest
    /// first; the bundle has those that tell pages apart.
    pub(crate) forms: Vec<TermKey>,
    /// Whether it stands for pages with that form alone: `WHO` is not any `who`.
    pub(crate) is_form_alone: bool,
}

/// One word of the query with all it can stand for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    /// As written.
    pub(crate) text: String,
    /// Its key in each space whose analyser this build carries.
    pub(crate) keys: Vec<SpaceKey>,
    pub(crate) is_prefix: bool,
    /// As written it has too few characters to stand for the words that begin so.
    pub(crate) is_short: bool,
    /// Itself first.
    pub(crate) variants: Vec<Variant>,
}

/// A folded word in a space.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SpaceKey {
    pub(crate) space: u8,
    pub(crate) analyser: Analyser,
    pub(crate) key: String,
    pub(crate) is_function_word: bool,
}

impl Word {
    pub(crate) fn new(text: &str, is_prefix: bool, entry: &Entry) -> Self {
        let (mut keys, mut variants) = (Vec::new(), Vec::new());
        for (space, described) in (0..).zip(&entry.spaces) {
            let Some(analyser) = described.analyser else {
                continue;
            };
            let key = analyser.fold(text);
            if key.is_empty() {
                continue;
            }
            let in_space = SpaceKey {
                is_function_word: analyser.is_function_word(&key),
                space,
                analyser,
                key,
            };
            let factor = match in_space.is_function_word && !is_acronym(text) {
                true => FUNCTION_FACTOR,
                false => 1.0,
            };
            let mut variant = in_space.written(&in_space.key, text, How::Exact, factor);
            variant.is_form_alone = in_space.is_function_word && is_acronym(text);
            variants.push(variant);
            keys.push(in_space);
        }
        Self {
            text: text.to_owned(),
            keys,
            is_prefix,
            // As written: the key of three letters may have two (gju, gu).
            is_short: is_short(text),
            variants,
        }
    }

    /// Adds the words that begin with this one, unless it is short: those of the reader's
    /// language, whose space is `own`; where it has none, those of others if the word is still
    /// being typed. True when there were any.
    pub(crate) fn complete(
        &mut self,
        fetch: &mut Fetch<'_>,
        own: Option<u8>,
    ) -> Result<bool, BundleError> {
        if self.is_short {
            return Ok(false);
        }
        let is_own = |found: &WordEntry| own.is_none_or(|own| found.spaces >> own & 1 == 1);
        let mut prefixes: Vec<&str> = Vec::new();
        for in_space in &self.keys {
            if !prefixes.contains(&in_space.key.as_str()) {
                prefixes.push(&in_space.key);
            }
        }
        let mut added = Vec::new();
        for prefix in prefixes {
            let mut words = words_with(fetch, prefix)?;
            let is_known = words
                .iter()
                .any(|found| found.word != prefix && is_own(found));
            if is_known || !self.is_prefix {
                words.retain(is_own);
            }
            keep_most_common(&mut words, MAX_COMPLETIONS);
            for found in words {
                if found.word == prefix {
                    continue;
                }
                for s in &self.keys {
                    if s.key == prefix && found.spaces >> s.space & 1 == 1 {
                        added.push(s.variant(&found.word, How::Completion, COMPLETION_FACTOR));
                    }
                }
            }
        }
        let found_any = !added.is_empty();
        self.add(added);
        Ok(found_any)
    }

    /// The spaces in which it is a function word, a bit each.
    pub(crate) fn function_spaces(&self) -> u32 {
        let mut spaces = 0;
        for in_space in &self.keys {
            let is_one = in_space.is_function_word && !is_acronym(&self.text);
            spaces |= u32::from(is_one) << in_space.space;
        }
        spaces
    }

    /// Whether other words stand for it.
    pub(crate) fn is_repaired(&self) -> bool {
        self.variants
            .iter()
            .any(|variant| variant.how != How::Exact)
    }

    /// Whether it is no number: the beginning of one is another.
    pub(crate) fn has_letters(&self) -> bool {
        !self.text.contains(char::is_numeric)
    }

    /// Adds variants whose terms are not there yet.
    pub(crate) fn add(&mut self, added: Vec<Variant>) {
        self.variants.extend(added);
        let key = |at: &usize| self.variants.get(*at).map(|variant| &variant.key);
        let mut order: Vec<usize> = (0..self.variants.len()).collect();
        order.sort_unstable_by(|a, b| key(a).cmp(&key(b)).then(a.cmp(b)));
        let mut is_new = vec![true; order.len()];
        for pair in order.windows(2) {
            if let [first, later] = pair
                && key(first) == key(later)
                && let Some(is_new) = is_new.get_mut(*later)
            {
                *is_new = false;
            }
        }
        let mut is_new = is_new.iter();
        self.variants.retain(|_| is_new.next() == Some(&true));
    }

    /// Whether pages with this word are worth finding for it alone.
    pub(crate) fn tells(&self, terms: &TermTable) -> bool {
        self.is_known(terms)
            && self.function_spaces() == 0
            && self.text.chars().count() >= SHORT_PREFIX
    }

    /// Whether the bundle has any term that this word stands for.
    pub(crate) fn is_known(&self, terms: &TermTable) -> bool {
        self.variants
            .iter()
            .any(|variant| terms.get(&variant.key).is_some())
    }
}

impl SpaceKey {
    /// Whether it is a word that the language of the space `own` is known to have, or a place.
    pub(crate) fn is_word_of(&self, own: Option<u8>) -> bool {
        let is_own = own == Some(self.space);
        is_own && self.analyser.knows(&self.key) || Analyser::is_place(&self.key)
    }

    /// A word that pages may have in other forms than in this one, in which it is written.
    pub(crate) fn written(&self, word: &str, text: &str, how: How, factor: f32) -> Variant {
        let mut variant = self.variant(word, how, factor);
        let names = Analyser::names_of_forms(&variant.key.0, word, text);
        variant
            .forms
            .extend(names.into_iter().map(|name| (name, self.space)));
        variant
    }

    pub(crate) fn variant(&self, word: &str, how: How, factor: f32) -> Variant {
        Variant {
            key: (self.analyser.stem(word).into_owned(), self.space),
            factor,
            how,
            word: word.to_owned(),
            forms: Vec::new(),
            is_form_alone: false,
        }
    }
}

/// Whether a beginning, as written, has too few characters to stand for words.
fn is_short(text: &str) -> bool {
    text.chars().count() < SHORT_PREFIX
}

/// Words that begin with what was written as `text` and has the key `prefix`, in
/// byte order: all, or the most common ones when it is short.
pub(crate) fn completions(
    fetch: &mut Fetch<'_>,
    text: &str,
    prefix: &str,
) -> Result<Vec<WordEntry>, BundleError> {
    if !is_short(text) {
        return words_with(fetch, prefix);
    }
    let mut found = Vec::new();
    for block in fetch.entry().completions.locate_prefix(prefix.as_bytes()) {
        if let Some(plain) = fetch.block(FileKind::Completions, block) {
            found.extend(words::read_completions(plain, prefix)?);
        }
    }
    Ok(found)
}

/// All words that begin with `prefix`, in byte order. They stand in the blocks
/// that have most of their terms, so that one trip brings both.
fn words_with(fetch: &mut Fetch<'_>, prefix: &str) -> Result<Vec<WordEntry>, BundleError> {
    let mut found = Vec::new();
    for block in fetch.entry().terms.locate_prefix(prefix.as_bytes()) {
        if let Some(plain) = fetch.block(FileKind::Terms, block) {
            found.extend(words::read_in_terms(plain, prefix)?);
        }
    }
    Ok(found)
}

/// A word of the query that may be a compound: it matches as a whole, or in all
/// its parts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CompoundWord {
    pub(crate) whole: Word,
    /// Empty when the word is not a compound.
    pub(crate) parts: Vec<Word>,
}

impl CompoundWord {
    pub(crate) fn new(text: &str, is_prefix: bool, entry: &Entry) -> Self {
        let mut parts = Vec::new();
        for word in tokenise(text).filter(|word| word.kind == WordKind::Part) {
            let part = text.get(word.range).unwrap_or_default();
            parts.push(Word::new(part, false, entry));
        }
        if let Some(last) = parts.last_mut() {
            last.is_prefix = is_prefix;
        }
        Self {
            whole: Word::new(text, is_prefix, entry),
            parts,
        }
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &Word> {
        std::iter::once(&self.whole).chain(&self.parts)
    }

    pub(crate) fn words_mut(&mut self) -> impl Iterator<Item = &mut Word> {
        std::iter::once(&mut self.whole).chain(&mut self.parts)
    }

    /// The words that must be known for this one to match otherwise than whole.
    pub(crate) fn essential_mut(&mut self) -> impl Iterator<Item = &mut Word> {
        let whole = self.parts.is_empty().then_some(&mut self.whole);
        whole.into_iter().chain(&mut self.parts)
    }
}
