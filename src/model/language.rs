//! Languages, and texts that exist in several of them.

use std::{borrow::Cow, fmt};

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A language tag of BCP 47 in its canonical form (`mk`, `sr-Latn`); Serbian always names its
/// script.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Box<str>);

impl Language {
    /// Checks a tag: language, and where needed script and region, in their usual case.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-').peekable();
        let language = parts.next()?;
        if !(2..=3).contains(&language.len()) || !all(language, u8::is_ascii_lowercase) {
            return None;
        }
        let script = parts.next_if(|part| {
            part.len() == 4
                && part.as_bytes()[0].is_ascii_uppercase()
                && all(&part[1..], u8::is_ascii_lowercase)
        });
        parts.next_if(|part| {
            (part.len() == 2 && all(part, u8::is_ascii_uppercase))
                || (part.len() == 3 && all(part, u8::is_ascii_digit))
        });
        let complete = parts.next().is_none() && (language != "sr" || script.is_some());
        complete.then(|| Self(tag.into()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, without script and region: `sr` of `sr-Latn`.
    pub fn base(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The direction in which it is written, as HTML names it: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// Is it written from right to left?
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.base(), "ar" | "he" | "fa" | "ur" | "yi")
    }
}

fn all(part: &str, test: fn(&u8) -> bool) -> bool {
    part.is_ascii() && part.as_bytes().iter().all(test)
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| de::Error::custom(format!("`{tag}` is not a language tag")))
    }
}

impl JsonSchema for Language {
    fn schema_name() -> Cow<'static, str> {
        "Language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A language tag (BCP 47): en, mk, sq, bs, sr-Cyrl, sr-Latn. Serbian always names its script.",
            "type": "string",
            "format": "language",
        })
    }
}

/// A text by language, in the order in which it was written (endonyms first).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised<T = String>(pub IndexMap<Language, T>);

impl<T> Localised<T> {
    /// The text for a reader of `language`: in it, else in `fallback`, else the first there is.
    /// With it comes the language it is in.
    pub fn best(&self, language: &Language, fallback: &Language) -> Option<(&Language, &T)> {
        self.0
            .get_key_value(language)
            .or_else(|| self.0.get_key_value(fallback))
            .or_else(|| self.0.first())
    }
}

impl<T: JsonSchema> JsonSchema for Localised<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}ByLanguage", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "type": "string", "format": "language" },
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_a_tag() {
        for good in [
            "en", "mk", "sq", "bs", "sr-Cyrl", "sr-Latn", "cnr", "rom", "en-GB", "ar",
        ] {
            assert!(Language::parse(good).is_some(), "{good}");
        }
        for bad in [
            "sr", "sr-RS", "EN", "sr-latn", "english", "", "e", "en_GB", "../x", "en-", "éé",
        ] {
            assert!(Language::parse(bad).is_none(), "{bad}");
        }
    }
}
