//! People acting in a public or professional function in a cited source, and nobody else.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{
    Acceptance, Designation, Edtf, Entity, EntityKind, Id, Known, Organisation, Ref, Source,
    Visibility, Walk, Wording,
};

/// A person in a public function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: Id,
    /// Who may see it. Where left out: those who can see an entry that refers to it.
    #[serde(
        default,
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Visibility")]
    pub visibility: Option<Visibility>,
    /// Their name as spelled in the best source.
    pub name: String,
    /// Other spellings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aka: Vec<Alias>,
    /// Their functions, each as of a source's date; at least one.
    pub function: Vec<PersonFunction>,
    /// Always `true`: nobody is named here who isn't acting in a public function.
    pub public_function: True,
    /// The sources they appear in, at least one.
    pub sources: Vec<Ref<Source>>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Person {
    const KIND: EntityKind = EntityKind::Person;
}

/// Another spelling of a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// The spelling.
    pub name: String,
    /// Which source has it.
    pub source: Ref<Source>,
    /// Anything to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
}

/// A function, as of a source's date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct PersonFunction {
    /// The function.
    pub role: Wording,
    /// In which organisation.
    #[serde(default)]
    pub org: Known<Ref<Organisation>>,
    /// As of when.
    pub as_of: Edtf,
    /// Which source says so.
    pub source: Ref<Source>,
}

/// The word `true` and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct True;

impl Serialize for True {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if bool::deserialize(deserializer)? {
            Ok(Self)
        } else {
            Err(de::Error::custom("must be `true`"))
        }
    }
}

impl JsonSchema for True {
    fn schema_name() -> Cow<'static, str> {
        "True".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": true })
    }
}

super::walk::nothing_in!(True);
