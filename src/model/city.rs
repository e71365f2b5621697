//! A city: its names, its place in the network, what it offers and seeks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Contact, Country, Date, Designation, Edtf, Entity, EntityKind, FactValue, Hub,
    Known, Language, Localised, Media, Objection, Organisation, Person, Prose, Quote, Ref, Review,
    Safeguarding, Source, Topic, Translation, Unsaid, Walk, says_who,
};

/// A city's profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// Its names by language, its own first.
    pub names: Localised,
    /// In one or two sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Prose>,
    /// Its country.
    pub country: Country,
    /// The subdivision of the country (ISO 3166-2).
    #[serde(default)]
    pub subdivision: Known<String>,
    /// Its item in Wikidata, such as `Q1234`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
    /// Its official languages.
    #[serde(default)]
    pub official_languages: Known<Vec<Language>>,
    /// How many people live there.
    #[serde(default)]
    pub population: Known<Population>,
    /// The city's centre, to two decimals.
    #[serde(default)]
    pub geo: Known<Geo>,
    /// Its membership in the network.
    #[serde(default)]
    pub membership: Known<Membership>,
    /// The regional hub that looks after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<Ref<Hub>>,
    /// Bodies such as a local safety council.
    #[serde(default)]
    pub structures: Known<Vec<Structure>>,
    /// Who held which office, as of the source's date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub officials: Vec<Official>,
    /// What the city says matters to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<Priority>,
    /// What it can teach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Ref<Topic>>,
    /// What it wants to learn. Seen by members alone, unless the city agreed: `seeks_consent`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seeks: Vec<Ref<Topic>>,
    /// The city's word that everyone may see what it wants to learn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeks_consent: Option<SeeksConsent>,
    /// Quotes from the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Who may see it, and what care it needs.
    #[serde(default)]
    pub safeguarding: Safeguarding,
    /// Whom to ask.
    #[serde(default)]
    pub contact: Contact,
    /// The sources it rests on, at least one.
    pub sources: Vec<Ref<Source>>,
    /// When it was written, and when it is due for review.
    pub review: Review,
    /// How its words came about.
    #[serde(default)]
    pub translation: Translation,
    /// Earlier addresses, which lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for City {
    const KIND: EntityKind = EntityKind::City;
}

/// A city's word that everyone may see what it wants to learn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct SeeksConsent {
    /// Who gave it, as a function, not a name.
    pub role: String,
    /// When.
    pub date: Date,
}

impl SeeksConsent {
    /// Why nobody but members may see on `today` what the city wants to learn.
    pub fn objection(&self, today: Date) -> Option<Objection> {
        if self.date > today {
            return Some(Objection::NotYet(self.date));
        }
        (!says_who(&self.role)).then_some(Objection::Unsaid(Unsaid::Giver))
    }
}

/// A number of people, and where it is from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// How many.
    pub value: FactValue,
    /// When.
    #[serde(default)]
    pub as_of: Known<Edtf>,
    /// Which source says so.
    pub source: Ref<Source>,
}

/// A point on the map, in degrees (WGS 84), to two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Geo {
    /// Latitude.
    #[serde(deserialize_with = "super::known::finite")]
    pub lat: f64,
    /// Longitude.
    #[serde(deserialize_with = "super::known::finite")]
    pub lon: f64,
}

/// Membership in a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// Which network.
    pub network: Ref<Organisation>,
    /// Since when.
    #[serde(default)]
    pub since: Known<Edtf>,
    /// Which source says so.
    pub source: Ref<Source>,
}

/// A body of the city, such as a local safety council.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Structure {
    /// Its name.
    pub name: Prose,
    /// What kind of body it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Prose>,
    /// Since when.
    #[serde(default)]
    pub since: Known<Edtf>,
    /// Which source says so.
    pub source: Ref<Source>,
}

/// A person in an office, as of the source's date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// Who.
    pub person: Ref<Person>,
    /// In which office.
    pub role: Prose,
    /// As of when.
    pub as_of: Edtf,
    /// Which source says so.
    pub source: Ref<Source>,
}

/// What a city says matters to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Priority {
    /// Which topic.
    pub topic: Ref<Topic>,
    /// In which words.
    pub text: Prose,
    /// Which source says so.
    pub source: Ref<Source>,
}
