//! Words of an item of a list: written once, or by language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Language, Localised, PartMut,
    walk::{At, Part, Walk},
};

/// Words of an item of a list, which has no translations of its own: written once, in the language of the list,
/// or by language (`{en: Mayor, mk: градоначалник}`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Wording {
    /// By language.
    ByLanguage(Localised),
    /// In the language of the list.
    Plain(String),
}

impl Wording {
    /// The words, in every language there are.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let (plain, by_language) = match self {
            Self::Plain(words) => (Some(words), None),
            Self::ByLanguage(all) => (None, Some(all.0.values())),
        };
        let words = plain.into_iter().chain(by_language.into_iter().flatten());
        words.map(String::as_str)
    }

    /// The words for a reader of `language`: in it, else in that of the list, else the first there are. With them
    /// comes the language they are in.
    pub fn best<'a>(
        &'a self,
        language: &Language,
        of_list: &'a Language,
    ) -> Option<(&'a Language, &'a str)> {
        match self {
            Self::Plain(words) => Some((of_list, words)),
            Self::ByLanguage(all) => {
                let best = all.best(language, of_list);
                best.map(|(language, words)| (language, words.as_str()))
            }
        }
    }
}

impl Walk for Wording {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        match self {
            Self::ByLanguage(all) => all.walk(at, visit),
            Self::Plain(words) => words.walk(at, visit),
        }
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        match self {
            Self::ByLanguage(all) => all.walk_mut(at, visit),
            Self::Plain(_) => {}
        }
    }
}
