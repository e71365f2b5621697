//! One entity of any kind, and what all kinds have in common.

use serde::Serialize;

use super::{
    Acceptance, City, Contact, Country, Designation, EntityKind, Evidence, Fact, InFiles, InList,
    InRecord, Known, Language, Media, Prose, Quote, Ref, Review, Safeguarding, Source, To, Topic,
    Translation, Visibility, VisitType, WebAddress,
    kind::with_kinds,
    walk::{At, Part, PartMut, Walk, walk_mut},
};
use crate::diagnostics::FieldPath;

macro_rules! record {
    (
        files {$($(#[$of_file:meta])* $File:ident $file:literal $files:literal in_every_language: $in_every_language:literal,)+}
        lists {$($(#[$of_list:meta])* $Item:ident $item:literal $items:literal,)+}
    ) => {
        /// One entity of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(untagged)]
        pub enum Record {
            $($(#[$of_file])* $File(Box<super::$File>),)+
            $($(#[$of_list])* $Item(Box<super::$Item>),)+
        }

        impl Walk for Record {
            fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
                match self {
                    $(Self::$File(entry) => entry.walk(at, visit),)+
                    $(Self::$Item(item) => item.walk(at, visit),)+
                }
            }

            fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
                match self {
                    $(Self::$File(entry) => entry.walk_mut(at, visit),)+
                    $(Self::$Item(item) => item.walk_mut(at, visit),)+
                }
            }
        }

        impl Record {
            /// Its kind.
            pub fn kind(&self) -> EntityKind {
                match self {
                    $(Self::$File(_) => EntityKind::$File,)+
                    $(Self::$Item(_) => EntityKind::$Item,)+
                }
            }

            /// The language stated in the front matter.
            pub fn lang(&self) -> Option<&Language> {
                match self {
                    $(Self::$File(entry) => entry.lang.as_ref(),)+
                    $(Self::$Item(_) => None,)+
                }
            }

            /// How its words came about; nothing for what stands in lists.
            pub fn translation(&self) -> Option<&Translation> {
                match self {
                    $(Self::$File(entry) => Some(&entry.translation),)+
                    $(Self::$Item(_) => None,)+
                }
            }

            /// The same, to change it.
            pub(crate) fn translation_mut(&mut self) -> Option<&mut Translation> {
                match self {
                    $(Self::$File(entry) => Some(&mut entry.translation),)+
                    $(Self::$Item(_) => None,)+
                }
            }

            /// Makes it the record of a translation, which is made so. Warnings that were weighed stand on the
            /// entry as a whole.
            pub(crate) fn say_translated(&mut self, translation: &Translation) {
                match self {
                    $(Self::$File(entry) => {
                        entry.lang = None;
                        entry.translation = translation.clone();
                        entry.accepted.clear();
                    })+
                    $(Self::$Item(_) => {})+
                }
            }

            /// Who may see it; nothing for what stands in lists.
            pub fn safeguarding(&self) -> Option<&Safeguarding> {
                match self {
                    $(Self::$File(entry) => Some(&entry.safeguarding),)+
                    $(Self::$Item(_) => None,)+
                }
            }

            /// Earlier addresses.
            pub fn aliases(&self) -> &[String] {
                match self {
                    $(Self::$File(entry) => &entry.aliases,)+
                    $(Self::$Item(_) => &[],)+
                }
            }

            /// The pictures named in it. Whatever has a body can say who is on its pictures.
            pub fn media(&self) -> &[Media] {
                match self {
                    $(Self::$File(entry) => &entry.media,)+
                    $(Self::$Item(_) => &[],)+
                }
            }

            /// The same, to change them.
            pub(crate) fn media_mut(&mut self) -> Option<&mut Vec<Media>> {
                match self {
                    $(Self::$File(entry) => Some(&mut entry.media),)+
                    $(Self::$Item(_) => None,)+
                }
            }

            /// Warnings that a person has weighed and lets stand.
            pub fn accepted(&self) -> &[Acceptance] {
                match self {
                    $(Self::$File(entry) => &entry.accepted,)+
                    $(Self::$Item(item) => &item.accepted,)+
                }
            }

        }
    };
}

with_kinds!(record);

/// Evaluates an expression over a field that some kinds have. All others are named, so that nobody
/// forgets a new one.
macro_rules! of_some {
    ($self:ident, $($Has:ident)|+ ($entry:ident) => $some:expr, $($Lacks:ident)|+ => $none:expr $(,)?) => {
        match $self {
            $(Record::$Has($entry) => $some,)+
            $(Record::$Lacks(_))|+ => $none,
        }
    };
}

impl Record {
    /// Who may see it, where it states that in a field of its own: an item of a list.
    pub fn visibility(&self) -> Option<Visibility> {
        of_some!(self,
            Topic | Organisation | Person | Source(entry) => entry.visibility,
            Practice | City | Hub | Event | Call | Transfer | Discrepancy | Page | Designation
                => None,
        )
    }

    /// Leaves out every field that only the hub's staff may see.
    pub(crate) fn leave_out_for_staff(&mut self) {
        walk_mut(self, &mut |_, part| match part {
            PartMut::ForStaff(field) => field.leave_out(),
            PartMut::Prose(_) | PartMut::ByLanguage(_) => {}
        });
    }

    /// The record of a kind with these fields; `None` where they don't make one.
    pub fn from_fields(kind: EntityKind, fields: serde_json::Value) -> Option<Self> {
        kind.visit(FromFields(fields))
    }

    /// What it holds, if it is of this kind.
    pub fn downcast<T: InRecord>(&self) -> Option<&T> {
        T::of_record(self)
    }

    /// The cities that it is about, but for a city's own profile.
    pub fn cities(&self) -> Vec<&Ref<City>> {
        match self {
            Self::Practice(practice) => practice.cities.items().iter().collect(),
            Self::Event(event) => {
                let place = event.place.value();
                place
                    .and_then(|place| place.city.as_ref())
                    .into_iter()
                    .collect()
            }
            Self::Transfer(transfer) => {
                let from = transfer.from.value().into_iter();
                from.chain([&transfer.to]).collect()
            }
            Self::City(_)
            | Self::Hub(_)
            | Self::Call(_)
            | Self::Discrepancy(_)
            | Self::Page(_)
            | Self::Topic(_)
            | Self::Organisation(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Designation(_) => Vec::new(),
        }
    }

    /// The countries that it says it is in, but for those of its cities.
    pub(crate) fn countries(&self) -> &[Country] {
        match self {
            Self::Practice(practice) => &practice.countries,
            Self::City(city) => std::slice::from_ref(&city.country),
            Self::Hub(hub) => hub.countries.items(),
            Self::Call(call) => call.countries.as_ref().map_or(&[], Known::items),
            Self::Event(_)
            | Self::Transfer(_)
            | Self::Discrepancy(_)
            | Self::Page(_)
            | Self::Topic(_)
            | Self::Organisation(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Designation(_) => &[],
        }
    }

    /// Whom a reader can ask.
    pub fn contact(&self) -> Option<&Contact> {
        of_some!(self,
            Practice | City | Hub | Call(entry) => Some(&entry.contact),
            Event | Transfer | Discrepancy | Page | Topic | Organisation | Person |
                Source | Designation => None,
        )
    }

    /// The same, to change it.
    pub(crate) fn contact_mut(&mut self) -> Option<&mut Contact> {
        of_some!(self,
            Practice | City | Hub | Call(entry) => Some(&mut entry.contact),
            Event | Transfer | Discrepancy | Page | Topic | Organisation | Person |
                Source | Designation => None,
        )
    }

    /// When it was written and is due again.
    pub fn review(&self) -> Option<&Review> {
        of_some!(self,
            Practice | City | Hub | Event | Call | Transfer(entry) => Some(&entry.review),
            Discrepancy | Page | Topic | Organisation | Person | Source | Designation =>
                None,
        )
    }

    /// The sources it rests on.
    pub fn sources(&self) -> &[Ref<Source>] {
        of_some!(self,
            Practice | City | Hub | Event | Call | Transfer | Organisation | Person(entry) =>
                &entry.sources,
            Discrepancy | Page | Topic | Source | Designation => &[],
        )
    }

    /// Its topics.
    pub fn topics(&self) -> &[Ref<Topic>] {
        of_some!(self,
            Practice | Event | Call | Hub(entry) => &entry.topics,
            City | Transfer | Discrepancy | Page | Topic | Organisation | Person |
                Source | Designation => &[],
        )
    }

    /// Notes that must travel with names used in it; a designation is such a note itself.
    pub fn designations(&self) -> &[Ref<Designation>] {
        of_some!(self,
            Practice | City | Hub | Event | Call | Transfer | Discrepancy | Page | Topic |
                Organisation | Person | Source(entry) => &entry.designations,
            Designation => &[],
        )
    }

    /// The quotes in it.
    pub fn quotes(&self) -> &[Quote] {
        of_some!(self,
            Practice | City | Hub | Event(entry) => &entry.quotes,
            Call | Transfer | Discrepancy | Page | Topic | Organisation | Person | Source |
                Designation => &[],
        )
    }

    /// The same, to change them.
    pub(crate) fn quotes_mut(&mut self) -> Option<&mut Vec<Quote>> {
        of_some!(self,
            Practice | City | Hub | Event(entry) => Some(&mut entry.quotes),
            Call | Transfer | Discrepancy | Page | Topic | Organisation | Person | Source |
                Designation => None,
        )
    }

    /// What is known of its effects, and the field that says so.
    pub fn evidence(&self) -> Option<(&'static str, &Evidence)> {
        match self {
            Self::Practice(practice) => Some(("evidence", &practice.evidence)),
            Self::Transfer(transfer) => Some(("result", transfer.result.value()?)),
            Self::City(_)
            | Self::Hub(_)
            | Self::Event(_)
            | Self::Call(_)
            | Self::Discrepancy(_)
            | Self::Page(_)
            | Self::Topic(_)
            | Self::Organisation(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Designation(_) => None,
        }
    }

    /// What its author would ask those who know.
    pub fn questions(&self) -> &[Prose] {
        of_some!(self,
            Practice | Event | Call(entry) => &entry.questions,
            City | Hub | Transfer | Discrepancy | Page | Topic | Organisation | Person |
                Source | Designation => &[],
        )
    }

    /// The facts in it.
    pub fn facts(&self) -> &[Fact] {
        of_some!(self,
            Practice | Event(entry) => &entry.facts,
            Call | City | Hub | Transfer | Discrepancy | Page | Topic | Organisation | Person |
                Source | Designation => &[],
        )
    }

    /// The same, to change them.
    pub(crate) fn facts_mut(&mut self) -> Option<&mut Vec<Fact>> {
        of_some!(self,
            Practice | Event(entry) => Some(&mut entry.facts),
            Call | City | Hub | Transfer | Discrepancy | Page | Topic | Organisation | Person |
                Source | Designation => None,
        )
    }

    /// The files that its fields name for readers, pictures apart: each by its path from the file that
    /// names it, and with the field.
    pub fn named_files(&self) -> Vec<(FieldPath, String)> {
        let file = |address: Option<&WebAddress>| match address?.to() {
            To::File { path, .. } => Some(path),
            To::Outside | To::Here { .. } => None,
        };
        // What has an address or is a file beside the entry.
        let either = |path: &FieldPath, url: Option<&WebAddress>, named: Option<&String>| {
            let url = file(url).map(|file| (path.clone().then_key("url"), file));
            let named = named.filter(|file| !file.is_empty());
            let named = named.map(|file| (path.clone().then_key("file"), file.clone()));
            url.into_iter().chain(named)
        };
        let mut files = Vec::new();
        match self {
            Self::Practice(practice) => {
                for (index, material) in practice.requirements.materials.iter().enumerate() {
                    let list = FieldPath::key("requirements").then_key("materials");
                    let path = list.then_item(index);
                    files.extend(either(&path, material.url.as_ref(), material.file.as_ref()));
                }
            }
            Self::Call(call) => {
                let url = file(Some(&call.url));
                files.extend(url.map(|file| (FieldPath::key("url"), file)));
                for (index, document) in call.documents.iter().enumerate() {
                    let path = FieldPath::key("documents").then_item(index);
                    files.extend(either(&path, document.url.as_ref(), document.file.as_ref()));
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
            Self::Practice(entry) => entry.title.to_string(),
            Self::Event(entry) => entry.title.to_string(),
            Self::Call(entry) => entry.title.to_string(),
            Self::Page(entry) => entry.title.to_string(),
            Self::Discrepancy(entry) => entry.about.to_string(),
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
            Self::Call(entry) => Some(&entry.summary),
            Self::City(entry) => entry.summary.as_deref(),
            Self::Hub(entry) => entry.summary.as_deref(),
            Self::Page(entry) => entry.summary.as_deref(),
            Self::Transfer(_)
            | Self::Discrepancy(_)
            | Self::Topic(_)
            | Self::Organisation(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Designation(_) => None,
        }
    }
}

/// Makes a record of some fields.
struct FromFields(serde_json::Value);

impl VisitType for FromFields {
    type Out = Option<Record>;

    fn in_files<T: InFiles>(self) -> Option<Record> {
        let entry: Box<T> = serde_json::from_value(self.0).ok()?;
        Some(entry.into_record())
    }

    fn in_list<T: InList>(self) -> Option<Record> {
        let item: Box<T> = serde_json::from_value(self.0).ok()?;
        Some(item.into_record())
    }
}
