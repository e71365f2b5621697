//! One entity of any kind, and what all kinds have in common.

use serde::Serialize;

use super::{
    Acceptance, City, Contact, Designation, Discrepancy, EntityKind, Event, Fact, Hub, Language,
    Media, Organisation, Page, Person, Practice, Quote, Ref, Review, Safeguarding, Sensitivity,
    Site, Source, To, Topic, Transfer, Translation, Visibility, WebAddress,
};
use crate::diagnostics::FieldPath;

/// One entity of any kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "each variant is the type of its name")]
pub enum Record {
    Practice(Box<Practice>),
    City(Box<City>),
    Hub(Box<Hub>),
    Event(Box<Event>),
    Transfer(Box<Transfer>),
    Discrepancy(Box<Discrepancy>),
    Page(Box<Page>),
    Topic(Box<Topic>),
    Organisation(Box<Organisation>),
    Person(Box<Person>),
    Source(Box<Source>),
    Designation(Box<Designation>),
}

/// Evaluates an expression over a field that most kinds of entries have.
macro_rules! of_entries {
    ($self:ident, $entry:ident => $some:expr, else $none:expr) => {
        match $self {
            Record::Practice($entry) => $some,
            Record::City($entry) => $some,
            Record::Hub($entry) => $some,
            Record::Event($entry) => $some,
            Record::Transfer($entry) => $some,
            Record::Discrepancy($entry) => $some,
            Record::Page($entry) => $some,
            Record::Topic(_)
            | Record::Organisation(_)
            | Record::Person(_)
            | Record::Source(_)
            | Record::Designation(_) => $none,
        }
    };
}

impl Record {
    /// Its kind.
    pub fn kind(&self) -> EntityKind {
        match self {
            Self::Practice(_) => EntityKind::Practice,
            Self::City(_) => EntityKind::City,
            Self::Hub(_) => EntityKind::Hub,
            Self::Event(_) => EntityKind::Event,
            Self::Transfer(_) => EntityKind::Transfer,
            Self::Discrepancy(_) => EntityKind::Discrepancy,
            Self::Page(_) => EntityKind::Page,
            Self::Topic(_) => EntityKind::Topic,
            Self::Organisation(_) => EntityKind::Organisation,
            Self::Person(_) => EntityKind::Person,
            Self::Source(_) => EntityKind::Source,
            Self::Designation(_) => EntityKind::Designation,
        }
    }

    /// The language stated in the front matter.
    pub fn lang(&self) -> Option<&Language> {
        of_entries!(self, entry => entry.lang.as_ref(), else None)
    }

    /// How its words came about; nothing for what stands in lists.
    pub fn translation(&self) -> Option<&Translation> {
        of_entries!(self, entry => Some(&entry.translation), else None)
    }

    /// Who may see it; nothing for what stands in lists.
    pub fn safeguarding(&self) -> Option<&Safeguarding> {
        of_entries!(self, entry => Some(&entry.safeguarding), else None)
    }

    /// Who may see it, where it states that in a field of its own: an item of a list.
    pub fn visibility(&self) -> Option<Visibility> {
        match self {
            Self::Topic(item) => item.visibility,
            Self::Organisation(item) => item.visibility,
            Self::Person(item) => item.visibility,
            Self::Source(item) => item.visibility,
            Self::Practice(_)
            | Self::City(_)
            | Self::Hub(_)
            | Self::Event(_)
            | Self::Transfer(_)
            | Self::Discrepancy(_)
            | Self::Page(_)
            | Self::Designation(_) => None,
        }
    }

    /// Does it speak of people who could be harmed, by what it says of its care?
    pub fn is_of_vulnerable(&self, site: &Site) -> bool {
        self.safeguarding().is_some_and(|care| {
            let sensitivity = care.sensitivity.unwrap_or(site.defaults.sensitivity);
            sensitivity != Sensitivity::Low || !care.groups.is_empty()
        })
    }

    /// The record of a kind with these fields; `None` where they don't make one.
    pub(crate) fn from_fields(kind: EntityKind, fields: serde_json::Value) -> Option<Self> {
        use serde_json::from_value;
        Some(match kind {
            EntityKind::Practice => Self::Practice(from_value(fields).ok()?),
            EntityKind::City => Self::City(from_value(fields).ok()?),
            EntityKind::Hub => Self::Hub(from_value(fields).ok()?),
            EntityKind::Event => Self::Event(from_value(fields).ok()?),
            EntityKind::Transfer => Self::Transfer(from_value(fields).ok()?),
            EntityKind::Discrepancy => Self::Discrepancy(from_value(fields).ok()?),
            EntityKind::Page => Self::Page(from_value(fields).ok()?),
            EntityKind::Topic => Self::Topic(from_value(fields).ok()?),
            EntityKind::Organisation => Self::Organisation(from_value(fields).ok()?),
            EntityKind::Person => Self::Person(from_value(fields).ok()?),
            EntityKind::Source => Self::Source(from_value(fields).ok()?),
            EntityKind::Designation => Self::Designation(from_value(fields).ok()?),
        })
    }

    /// The same, to change it.
    pub(crate) fn safeguarding_mut(&mut self) -> Option<&mut Safeguarding> {
        of_entries!(self, entry => Some(&mut entry.safeguarding), else None)
    }

    /// Whom a reader can ask.
    pub fn contact(&self) -> Option<&Contact> {
        match self {
            Self::Practice(entry) => Some(&entry.contact),
            Self::City(entry) => Some(&entry.contact),
            Self::Hub(entry) => Some(&entry.contact),
            _ => None,
        }
    }

    /// The same, to change it.
    pub(crate) fn contact_mut(&mut self) -> Option<&mut Contact> {
        match self {
            Self::Practice(entry) => Some(&mut entry.contact),
            Self::City(entry) => Some(&mut entry.contact),
            Self::Hub(entry) => Some(&mut entry.contact),
            _ => None,
        }
    }

    /// The pictures named in it, to change them.
    pub(crate) fn media_mut(&mut self) -> Option<&mut Vec<Media>> {
        of_entries!(self, entry => Some(&mut entry.media), else None)
    }

    /// Earlier addresses.
    pub fn aliases(&self) -> &[String] {
        of_entries!(self, entry => &entry.aliases, else &[])
    }

    /// When it was written and is due again.
    pub fn review(&self) -> Option<&Review> {
        match self {
            Self::Practice(entry) => Some(&entry.review),
            Self::City(entry) => Some(&entry.review),
            Self::Hub(entry) => Some(&entry.review),
            Self::Event(entry) => Some(&entry.review),
            Self::Transfer(entry) => Some(&entry.review),
            _ => None,
        }
    }

    /// The sources it rests on.
    pub fn sources(&self) -> &[Ref<Source>] {
        match self {
            Self::Practice(entry) => &entry.sources,
            Self::City(entry) => &entry.sources,
            Self::Hub(entry) => &entry.sources,
            Self::Event(entry) => &entry.sources,
            Self::Transfer(entry) => &entry.sources,
            Self::Organisation(entry) => &entry.sources,
            Self::Person(entry) => &entry.sources,
            _ => &[],
        }
    }

    /// Its topics.
    pub fn topics(&self) -> &[Ref<Topic>] {
        match self {
            Self::Practice(entry) => &entry.topics,
            Self::Event(entry) => &entry.topics,
            Self::Hub(entry) => &entry.topics,
            _ => &[],
        }
    }

    /// Notes that must travel with names used in it; a designation is such a note itself.
    pub fn designations(&self) -> &[Ref<Designation>] {
        match self {
            Self::Practice(entry) => &entry.designations,
            Self::City(entry) => &entry.designations,
            Self::Hub(entry) => &entry.designations,
            Self::Event(entry) => &entry.designations,
            Self::Transfer(entry) => &entry.designations,
            Self::Discrepancy(entry) => &entry.designations,
            Self::Page(entry) => &entry.designations,
            Self::Topic(entry) => &entry.designations,
            Self::Organisation(entry) => &entry.designations,
            Self::Person(entry) => &entry.designations,
            Self::Source(entry) => &entry.designations,
            Self::Designation(_) => &[],
        }
    }

    /// Warnings that a person has weighed and lets stand.
    pub fn accepted(&self) -> &[Acceptance] {
        match self {
            Self::Practice(entry) => &entry.accepted,
            Self::City(entry) => &entry.accepted,
            Self::Hub(entry) => &entry.accepted,
            Self::Event(entry) => &entry.accepted,
            Self::Transfer(entry) => &entry.accepted,
            Self::Discrepancy(entry) => &entry.accepted,
            Self::Page(entry) => &entry.accepted,
            Self::Topic(entry) => &entry.accepted,
            Self::Organisation(entry) => &entry.accepted,
            Self::Person(entry) => &entry.accepted,
            Self::Source(entry) => &entry.accepted,
            Self::Designation(entry) => &entry.accepted,
        }
    }

    /// The same, to change them.
    pub(crate) fn accepted_mut(&mut self) -> &mut Vec<Acceptance> {
        match self {
            Self::Practice(entry) => &mut entry.accepted,
            Self::City(entry) => &mut entry.accepted,
            Self::Hub(entry) => &mut entry.accepted,
            Self::Event(entry) => &mut entry.accepted,
            Self::Transfer(entry) => &mut entry.accepted,
            Self::Discrepancy(entry) => &mut entry.accepted,
            Self::Page(entry) => &mut entry.accepted,
            Self::Topic(entry) => &mut entry.accepted,
            Self::Organisation(entry) => &mut entry.accepted,
            Self::Person(entry) => &mut entry.accepted,
            Self::Source(entry) => &mut entry.accepted,
            Self::Designation(entry) => &mut entry.accepted,
        }
    }

    /// The quotes in it.
    pub fn quotes(&self) -> &[Quote] {
        match self {
            Self::Practice(entry) => &entry.quotes,
            Self::City(entry) => &entry.quotes,
            Self::Hub(entry) => &entry.quotes,
            Self::Event(entry) => &entry.quotes,
            _ => &[],
        }
    }

    /// The facts in it.
    pub fn facts(&self) -> &[Fact] {
        match self {
            Self::Practice(entry) => &entry.facts,
            Self::Event(entry) => &entry.facts,
            _ => &[],
        }
    }

    /// The pictures named in it. Whatever has a body can say who is on its pictures.
    pub fn media(&self) -> &[Media] {
        of_entries!(self, entry => &entry.media, else &[])
    }

    /// The files that its fields name for readers, pictures apart: each by its path from the file that
    /// names it, and with the field.
    pub fn named_files(&self) -> Vec<(FieldPath, String)> {
        let file = |address: Option<&WebAddress>| match address?.to() {
            To::File { path, .. } => Some(path),
            To::Outside | To::Here { .. } => None,
        };
        let mut files = Vec::new();
        match self {
            Self::Practice(practice) => {
                for (index, material) in practice.requirements.materials.iter().enumerate() {
                    let path = |key: &str| {
                        let list = FieldPath::key("requirements").then_key("materials");
                        list.then_item(index).then_key(key)
                    };
                    files.extend(file(material.url.as_ref()).map(|file| (path("url"), file)));
                    let named = material.file.iter().filter(|file| !file.is_empty());
                    files.extend(named.map(|file| (path("file"), file.clone())));
                }
            }
            Self::Organisation(organisation) => {
                let url = file(organisation.url.value());
                files.extend(url.map(|file| (FieldPath::key("url"), file)));
            }
            Self::Source(source) => {
                let url = file(source.url.value());
                files.extend(url.map(|file| (FieldPath::key("url"), file)));
                let archived = file(source.archived_url.as_ref());
                files.extend(archived.map(|file| (FieldPath::key("archived_url"), file)));
                let translation = source.translation.as_ref();
                let original = file(translation.and_then(|one| one.of_url.as_ref()));
                let path = || FieldPath::key("translation").then_key("of_url");
                files.extend(original.map(|file| (path(), file)));
            }
            Self::City(_)
            | Self::Hub(_)
            | Self::Event(_)
            | Self::Transfer(_)
            | Self::Discrepancy(_)
            | Self::Page(_)
            | Self::Topic(_)
            | Self::Person(_)
            | Self::Designation(_) => {}
        }
        files
    }

    /// What it is called, for a reader of `language`; `fallback` is the site's own language.
    pub fn title(&self, language: &Language, fallback: &Language) -> String {
        let named = |names: &super::Localised| {
            names
                .best(language, fallback)
                .map(|(_, name)| name.clone())
                .unwrap_or_default()
        };
        match self {
            Self::Practice(entry) => entry.title.clone(),
            Self::Event(entry) => entry.title.clone(),
            Self::Page(entry) => entry.title.clone(),
            Self::Discrepancy(entry) => entry.about.clone(),
            Self::Transfer(entry) => entry.practice.id().to_string(),
            Self::City(entry) => named(&entry.names),
            Self::Hub(entry) => named(&entry.name),
            Self::Topic(entry) => named(&entry.label),
            Self::Organisation(entry) => named(&entry.name),
            Self::Designation(entry) => named(&entry.text),
            Self::Person(entry) => entry.name.clone(),
            Self::Source(entry) => entry.title.value().cloned().unwrap_or_default(),
        }
    }

    /// Its summary, where it has one.
    pub fn summary(&self) -> Option<&str> {
        match self {
            Self::Practice(entry) => Some(&entry.summary),
            Self::Event(entry) => Some(&entry.summary),
            Self::City(entry) => entry.summary.as_deref(),
            Self::Hub(entry) => entry.summary.as_deref(),
            Self::Page(entry) => entry.summary.as_deref(),
            _ => None,
        }
    }
}
