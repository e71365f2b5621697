//! Ids of entries, and typed references to them.

use std::{borrow::Cow, fmt, marker::PhantomData, sync::Arc};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Entity, EntityKind};

/// The longest id allowed, in characters.
pub const MAX_ID: usize = 80;

/// An entry's id: lower-case ASCII letters and digits in groups joined by single hyphens,
/// 80 characters at most. It is the file's name and the last part of the address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// Checks the form of an id.
    pub fn new(text: &str) -> Option<Self> {
        let valid = text.len() <= MAX_ID
            && text.split('-').all(|group| {
                !group.is_empty()
                    && group
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
        valid.then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| de::Error::custom(format!("`{text}` is not a valid id")))
    }
}

impl JsonSchema for Id {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "id" })
    }
}

/// A reference to an entry of one kind, such as `Ref<City>`.
pub struct Ref<K> {
    id: Id,
    kind: PhantomData<fn() -> K>,
}

impl<K: Entity> Ref<K> {
    /// Refers to the entry with this id.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            kind: PhantomData,
        }
    }

    /// The id referred to.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The kind referred to.
    pub fn kind(&self) -> EntityKind {
        K::KIND
    }
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        Self {
            id: self.id.clone(),
            kind: PhantomData,
        }
    }
}

impl<K> PartialEq for Ref<K> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<K> Eq for Ref<K> {}

impl<K: Entity> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", K::KIND, self.id)
    }
}

impl<K: Entity> Serialize for Ref<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

impl<'de, K: Entity> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Id::deserialize(deserializer).map(Self::new)
    }
}

/// The keyword of a schema that says which kind of entry a text must be the id of. A field's own description may
/// stand in the place of that of its type; this stays.
pub const REFERS_TO: &str = "x-refers-to";

impl<K: Entity> JsonSchema for Ref<K> {
    fn schema_name() -> Cow<'static, str> {
        format!("RefTo{}", K::KIND).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "id",
            REFERS_TO: K::KIND.name(),
            "description": format!("The id of {}.", K::KIND.with_article()),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_form_of_an_id() {
        for good in ["a", "elbasan", "novi-pazar", "a-1-b", "2024"] {
            assert!(Id::new(good).is_some(), "{good}");
        }
        for bad in [
            "", "-a", "a-", "a--b", "A", "č", "a b", "../a", "a/b", "a\0",
        ] {
            assert!(Id::new(bad).is_none(), "{bad}");
        }
        assert!(Id::new(&"a".repeat(80)).is_some());
        assert!(Id::new(&"a".repeat(81)).is_none());
    }

    proptest! {
        #[test]
        fn an_id_is_always_a_safe_file_name(text in "\\PC{0,90}") {
            if let Some(id) = Id::new(&text) {
                prop_assert!(!id.as_str().contains(['/', '\\', '.', '\0', ' ']));
                prop_assert!(!id.as_str().is_empty());
            }
        }
    }
}
