//! Entries that were taken down (`withdrawn.yaml`).

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Date, EntityKind, Id, WithdrawnName};

/// An entry that was taken down. Its id is never used again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Which entry it was, by its kind and id: `practice:night-buses`.
    pub entry: EntryName,
    /// When.
    pub date: Date,
    /// Why, for the hub's staff alone. Never published.
    pub reason: String,
    /// The pictures and other files that went with it. None of them is published any more, whoever shows
    /// it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<WithdrawnFile>,
    /// What the person was called, if it was one, as hashes: so it is found where another text still says it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<WithdrawnName>,
    /// Is there a page in its place that says so?
    #[serde(default = "with_a_page")]
    pub page: bool,
}

/// A file that was taken down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawnFile {
    /// Its path from the site's folder.
    pub file: String,
    /// The BLAKE3 hash of its bytes, or of what it draws if it is a picture, in hexadecimal digits: so it is
    /// known under another name, and without what a camera wrote into it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// What it looks like, in hexadecimal digits, if it is a photo: so it is known when somebody has made it
    /// smaller or saved it anew, turned, cut or framed it. Nobody can be seen in it. Where another picture is taken for this one, this line can
    /// be taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looks: Option<String>,
}

fn with_a_page() -> bool {
    true
}

/// The kind and id of an entry, written `city:elbasan`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryName {
    /// Its kind.
    pub kind: EntityKind,
    /// Its id.
    pub id: Id,
}

impl EntryName {
    /// Reads a kind and id; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        let (kind, id) = (EntityKind::from_name(kind)?, Id::new(id)?);
        Some(Self { kind, id })
    }
}

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

impl Serialize for EntryName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            de::Error::custom(format!(
                "`{text}` is not a kind and id such as city:elbasan"
            ))
        })
    }
}

impl JsonSchema for EntryName {
    fn schema_name() -> Cow<'static, str> {
        "EntryName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The kind and id of an entry, such as city:elbasan.",
            "type": "string",
            "format": "entry",
        })
    }
}
