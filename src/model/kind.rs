//! The kinds of things the knowledge base holds, in one table.

use std::fmt;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::{Id, Record, Walk};

/// The table of kinds: whatever is the same for all of them is made from it, by a macro that it is
/// handed to. A line says the type of the model, the name in the singular and in the plural (which is
/// the folder of its pages and of its files); for a kind with files of its own, whether it has a page in
/// every language of the site, too.
///
/// Profiles and lists are mostly facts and names, so a reader of any language is served; the long texts
/// of practices, events and transfers are published in the languages they are written in, and listed in
/// the others.
macro_rules! with_kinds {
    ($make:ident) => {
        $make! {
            // One Markdown file (or folder) for each entry.
            files {
                /// What a city did, does or plans.
                Practice "practice" "practices" in_every_language: false,
                /// A city's profile.
                City "city" "cities" in_every_language: true,
                /// A regional hub of the network.
                Hub "hub" "hubs" in_every_language: true,
                /// An event, a news note, a publication or a visit.
                Event "event" "events" in_every_language: false,
                /// A call for grants or proposals.
                Call "call" "calls" in_every_language: false,
                /// A city that learned from another.
                Transfer "transfer" "transfers" in_every_language: false,
                /// Two sources that disagree.
                Discrepancy "discrepancy" "discrepancies" in_every_language: true,
                /// A page that is not an entry, such as *about*.
                Page "page" "pages" in_every_language: true,
            }
            // All of them in one YAML list.
            lists {
                /// A subject in the thesaurus.
                Topic "topic" "topics",
                /// An organisation.
                Organisation "organisation" "organisations",
                /// A person in a public function.
                Person "person" "people",
                /// A document that entries rest on.
                Source "source" "sources",
                /// A note that must travel with a name.
                Designation "designation" "designations",
            }
        }
    };
}
pub(super) use with_kinds;

/// How the files of a kind are laid out under `content/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One Markdown file (or folder) for each entry, in this folder.
    Folder(&'static str),
    /// All of them in one YAML list with this name.
    List(&'static str),
}

macro_rules! kinds {
    (
        files {$(
            #[doc = $of_file:literal] $File:ident $file:literal $files:literal in_every_language: $in_every_language:literal,
        )+}
        lists {$(
            #[doc = $of_list:literal] $Item:ident $item:literal $items:literal,
        )+}
    ) => {
        /// A kind of entity; each has a folder or a list file of its own under `content/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EntityKind {
            $(#[doc = $of_file] $File,)+
            $(#[doc = $of_list] $Item,)+
        }

        /// How many kinds there are.
        const COUNT: usize = [$($file,)+ $($item,)+].len();

        impl EntityKind {
            /// Every kind, in the order in which they are listed to people.
            pub const ALL: [Self; COUNT] = [$(Self::$File,)+ $(Self::$Item,)+];

            /// The names in the singular, in the same order.
            pub const NAMES: [&'static str; COUNT] = [$($file,)+ $($item,)+];

            /// The name in the singular, as in `city:elbasan`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$File => $file,)+
                    $(Self::$Item => $item,)+
                }
            }

            /// The name in the plural: the folder of its pages, and of its files.
            pub const fn plural(self) -> &'static str {
                match self {
                    $(Self::$File => $files,)+
                    $(Self::$Item => $items,)+
                }
            }

            /// What it is, in a few words: `A city's profile.`
            pub fn meaning(self) -> &'static str {
                let text = match self {
                    $(Self::$File => $of_file,)+
                    $(Self::$Item => $of_list,)+
                };
                text.trim()
            }

            /// Where its files are.
            pub const fn layout(self) -> Layout {
                match self {
                    $(Self::$File => Layout::Folder($files),)+
                    $(Self::$Item => Layout::List(concat!($items, ".yaml")),)+
                }
            }

            /// Does it have a page in every language of the site, translated or not?
            pub const fn in_every_language(self) -> bool {
                match self {
                    $(Self::$File => $in_every_language,)+
                    $(Self::$Item => true,)+
                }
            }

        }
    };
}

with_kinds!(kinds);

impl EntityKind {
    /// The name in a sentence: `a city`, `an event`.
    pub fn with_article(self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) {
            "an"
        } else {
            "a"
        };
        format!("{article} {name}")
    }

    /// The kind with this singular name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind with this plural name.
    pub fn from_plural(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.plural() == name)
    }

    /// The kind whose files are in this folder.
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| matches!(kind.layout(), Layout::Folder(name) if name == folder))
    }

    /// The kind that this list file holds.
    pub fn from_list(file: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| matches!(kind.layout(), Layout::List(name) if name == file))
    }
}

impl fmt::Display for EntityKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A type of the model that can be referred to.
pub trait Entity {
    /// Which kind it is.
    const KIND: EntityKind;
}

/// A type of the model that a record can hold.
pub trait InRecord: Entity + DeserializeOwned + JsonSchema + Walk {
    /// It as a record of any kind.
    fn into_record(self: Box<Self>) -> Record;
    /// What a record holds, if it is of this kind.
    fn of_record(record: &Record) -> Option<&Self>;
}

/// A type of the model of which each entry has files of its own.
pub trait InFiles: InRecord {}

/// A type of the model whose entries stand in one list.
pub trait InList: InRecord {
    /// Its id, which no name of a file says.
    fn id(&self) -> &Id;
}

macro_rules! in_record {
    ($Kind:ident) => {
        impl InRecord for super::$Kind {
            fn into_record(self: Box<Self>) -> Record {
                Record::$Kind(self)
            }

            fn of_record(record: &Record) -> Option<&Self> {
                if let Record::$Kind(one) = record {
                    Some(one)
                } else {
                    None
                }
            }
        }
    };
}

/// What is done with the type of a kind: by [`EntityKind::visit`].
pub trait VisitType {
    /// What comes of it.
    type Out;
    /// For a kind with files of its own.
    fn in_files<T: InFiles>(self) -> Self::Out;
    /// For a kind that stands in a list.
    fn in_list<T: InList>(self) -> Self::Out;
}

macro_rules! types {
    (
        files {$($(#[$of_file:meta])* $File:ident $file:literal $files:literal in_every_language: $in_every_language:literal,)+}
        lists {$($(#[$of_list:meta])* $Item:ident $item:literal $items:literal,)+}
    ) => {
        $(impl InFiles for super::$File {})+

        $(impl InList for super::$Item {
            fn id(&self) -> &Id {
                &self.id
            }
        })+

        $(in_record!($File);)+
        $(in_record!($Item);)+

        impl EntityKind {
            /// Does something with the type of this kind.
            pub fn visit<V: VisitType>(self, visitor: V) -> V::Out {
                match self {
                    $(Self::$File => visitor.in_files::<super::$File>(),)+
                    $(Self::$Item => visitor.in_list::<super::$Item>(),)+
                }
            }
        }
    };
}

with_kinds!(types);
