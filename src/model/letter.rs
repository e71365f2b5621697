//! Letters that answered a question: of them, no more is told than whoever wrote one agreed to.
//!
//! Takes: a source, or what rests on one. Gives: the same without a name or words that nobody agreed to show. Where the
//! name is not said, what could be one is taken for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    FactValue, Known, Source, SourceKind, Walk, Wording, is_unseen, mailbox::words::is_known,
    plain_letters,
};

/// Who wrote a letter, and what they agreed to. The letter itself is kept nowhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The function of whoever wrote it, without a name.
    pub role: String,
    /// Did they agree that their very words are quoted?
    #[serde(default)]
    pub may_quote: bool,
    /// Did they agree that their name is published? Only then it may stand under `authors`.
    #[serde(default)]
    pub may_name: bool,
}

/// What stands in the place of words that name somebody, where a field can't be without.
const LEFT_OUT: &str = "…";

impl Source {
    /// Did whoever wrote it say no to being quoted, or to being named? Only whoever wrote a letter can; and of one of
    /// which nothing is said, nobody agreed to anything.
    pub(crate) fn refuses(&self, agreed: impl Fn(&Letter) -> bool) -> bool {
        match &self.letter {
            Some(letter) => !agreed(letter),
            None => self.is_letter(),
        }
    }

    /// Is it a letter, by its kind or by what is said of whoever wrote it?
    pub(crate) fn is_letter(&self) -> bool {
        self.letter.is_some() || self.kind == SourceKind::Letter
    }

    /// Is it a letter of which something may not be told?
    pub(crate) fn has_refused(&self) -> bool {
        self.refuses(|letter| letter.may_name) || self.refuses(|letter| letter.may_quote)
    }

    /// Does it quote a letter that may not be quoted, as one that holds slips?
    pub(crate) fn is_quoted(&self) -> bool {
        !self.defects.is_empty() && self.refuses(|letter| letter.may_quote)
    }

    /// Leaves out what whoever wrote a letter did not agree to: their name wherever it stands, and their very words.
    /// Gives the fields, by their paths, in which a name stood.
    pub(crate) fn tell_no_more(&mut self) -> Vec<&'static str> {
        if self.is_quoted() {
            self.defects.clear();
        }
        if !self.refuses(|letter| letter.may_name) {
            return Vec::new();
        }
        let mut named = Vec::new();
        let authors = std::mem::replace(&mut self.authors, Known::NotApplicable);
        let name = Name::of(authors.items());
        if authors.items().is_empty() {
            self.authors = authors;
        } else {
            named.push("authors");
        }
        let mut is_in = |field, words: &str, is_field_of_names| {
            let is_in = name.is_in(words, is_field_of_names);
            if is_in {
                named.push(field);
            }
            is_in
        };
        known(&mut self.title, |words| is_in("title", words, false));
        known(&mut self.publisher, |words| is_in("publisher", words, true));
        known(&mut self.rights.holder, |words| {
            is_in("rights.holder", words, true)
        });
        let mut says =
            |field, wording: &Wording| wording.all().any(|words| is_in(field, words, false));
        self.published_basis
            .take_if(|basis| says("published_basis", basis));
        self.rights.note.take_if(|note| says("rights.note", note));
        for defect in &mut self.defects {
            defect.locator.take_if(|locator| says("defects", locator));
            defect.note.take_if(|note| says("defects", note));
        }
        if let Some(translation) = &mut self.translation {
            known(&mut translation.by, |words| {
                is_in("translation.by", words, true)
            });
            for (field, words) in [
                ("translation.of_title", &mut translation.of_title),
                ("translation.of_publisher", &mut translation.of_publisher),
            ] {
                words.take_if(|words| is_in(field, words, field.ends_with("publisher")));
            }
        }
        if let Some(letter) = &mut self.letter
            && is_in("letter.role", &letter.role, true)
        {
            letter.role = LEFT_OUT.into();
        }
        named
    }
}

/// Makes a value unknown of which something is so.
fn known(value: &mut Known<String>, is_so: impl FnOnce(&str) -> bool) {
    if value.value().is_some_and(|words| is_so(words)) {
        *value = Known::Unknown;
    }
}

/// The name of whoever wrote a letter, as far as it is said.
struct Name {
    /// Each of its words that could stand alone, in small letters.
    words: Vec<String>,
}

/// A shorter word of a name doesn't tell whose it is.
const SHORTEST: usize = 3;

impl Name {
    fn of(authors: &[String]) -> Self {
        let all = authors.iter().flat_map(|author| words(author));
        let telling = all.filter(|word| word.chars().count() >= SHORTEST && !is_known(word));
        Self {
            words: telling.map(plain_letters).collect(),
        }
    }

    /// Do some words tell it, or look like a name? In a field that holds names alone, two words that name no office and
    /// no town do, elsewhere such behind `from`.
    fn is_in(&self, text: &str, is_field_of_names: bool) -> bool {
        let seen = text.replace(is_unseen, "");
        let tells = words(&seen).any(|word| self.words.contains(&plain_letters(word)));
        tells
            || if is_field_of_names {
                is_like_a_name(text)
            } else {
                is_from_somebody(text)
            }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| !word.is_empty())
}

/// So many words are in the name of a person.
const WORDS_OF_NAME: std::ops::RangeInclusive<usize> = 2..=4;
/// Before the name of whoever wrote a letter.
const FROM: [&str; 10] = [
    "from", "by", "od", "nga", "prej", "од", "dr", "mr", "mrs", "ms",
];

/// Does a text begin with the name of a person: `Ana Ilievska`, `Ana Ilievska, head of the office`?
fn is_like_a_name(text: &str) -> bool {
    let text = text.split([',', '(', ';', '–']).next().unwrap_or(text);
    let is_capitalised = |word: &str| word.starts_with(char::is_uppercase);
    let is_in_capitals =
        |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    WORDS_OF_NAME.contains(&words(text).count())
        && words(text).all(|word| is_capitalised(word) && !is_in_capitals(word) && !is_known(word))
}

/// Does a text say that something is from somebody: `Letter from Ana Ilievska`?
fn is_from_somebody(text: &str) -> bool {
    let all: Vec<&str> = text.split_whitespace().collect();
    (1..all.len().saturating_sub(1)).any(|at| {
        let before = all[at - 1].trim_end_matches('.').to_lowercase();
        FROM.contains(&&*before) && is_like_a_name(&all[at..at + 2].join(" "))
    })
}

/// So many words of a letter are a quote.
const FEWEST_QUOTED: usize = 3;

impl FactValue {
    /// Is it words of its source, by the quotation marks around them or by its `verbatim`?
    pub(crate) fn is_quote(&self, verbatim: Option<&str>) -> bool {
        let Self::Text(value) = self else {
            return false;
        };
        let value = value.trim();
        let is_marked = value.starts_with(['“', '„', '«', '"', '”', '»'])
            && value.ends_with(['”', '“', '»', '"', '«']);
        let is_long = words(value).count() >= FEWEST_QUOTED;
        let is_in = verbatim.is_some_and(|words| words.contains(value.trim_end_matches('.')));
        is_long && (is_marked || is_in)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(rest: &str) -> Source {
        let text = format!(
            "{{id: a, kind: letter, perspective: [city], published: unknown, lang: en, consulted: 2026-01-01, {rest}}}"
        );
        serde_yaml::from_str(&text).expect("a source")
    }

    #[test]
    fn a_name_is_left_out_wherever_it_stands() {
        let mut named = letter(
            "title: What Ilievska wrote, authors: [Ana Ilievska], publisher: Ana Ilievska, \
             rights: {holder: Ana Ilievska, note: as Ana said}, published_basis: mail of ILIEVSKA, \
             translation: {kind: unofficial, by: Ана Илиевска}, letter: {role: head}",
        );
        let fields = [
            "authors",
            "title",
            "publisher",
            "rights.holder",
            "published_basis",
            "rights.note",
            "translation.by",
        ];
        assert_eq!(named.tell_no_more(), fields);
        let rest = serde_yaml::to_string(&named).expect("text").to_lowercase();
        assert!(!rest.contains("ana") && !rest.contains("ана"), "{rest}");
    }

    #[test]
    fn what_looks_like_a_name_is_taken_for_one() {
        for (rest, expected) in [
            ("title: T, publisher: Ana Ilievska", &["publisher"][..]),
            (
                "title: Letter from Ana Ilievska, publisher: unknown",
                &["title"],
            ),
            (
                "title: T, publisher: unknown, rights: {holder: 'Ана Илиевска, советник'}",
                &["rights.holder"],
            ),
            (
                "title: T, publisher: unknown, letter: {role: Ana Ilievska}",
                &["letter.role"],
            ),
            (
                "title: Letter from the Municipality of Lisbardha, publisher: Municipality of Lisbardha",
                &[],
            ),
            (
                "title: Писмо од Општина Куманово, publisher: Општина Куманово",
                &[],
            ),
            (
                "title: Letter from Novi Pazar, publisher: Grad Novi Pazar, letter: {role: Head of Youth Office}",
                &[],
            ),
            (
                "title: Letter from Ana Ilievska, publisher: Ana Ilievska, letter: {role: head, may_name: true}",
                &[],
            ),
        ] {
            assert_eq!(letter(rest).tell_no_more(), expected, "{rest}");
        }
    }

    #[test]
    fn words_of_the_letter_are_no_value() {
        let is_quote =
            |value: &str, verbatim| FactValue::Text(value.to_owned().into()).is_quote(verbatim);
        assert!(is_quote("“We never got a reply”", None));
        assert!(is_quote("we never got it", Some("Sadly, we never got it.")));
        assert!(!is_quote(
            "twelve families",
            Some("There are twelve families.")
        ));
        assert!(!is_quote("about a dozen families", None));
        assert!(!FactValue::Whole(12).is_quote(Some("12")));
    }
}
