//! The kinds of things the knowledge base holds.

use std::fmt;

/// A kind of entity; each has a folder or a list file of its own under `content/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// What a city did, does or plans (`practices/`).
    Practice,
    /// A city's profile (`cities/`).
    City,
    /// A regional hub of the network (`hubs/`).
    Hub,
    /// An event, a news note, a publication, a call or a visit (`events/`).
    Event,
    /// A city that learned from another (`transfers/`).
    Transfer,
    /// Two sources that disagree (`discrepancies/`).
    Discrepancy,
    /// A page that is not an entry, such as *about* (`pages/`).
    Page,
    /// A subject in the thesaurus (`topics.yaml`).
    Topic,
    /// An organisation (`organisations.yaml`).
    Organisation,
    /// A person in a public function (`people.yaml`).
    Person,
    /// A document that entries rest on (`sources.yaml`).
    Source,
    /// A note that must travel with a name (`designations.yaml`).
    Designation,
}

/// How the files of a kind are laid out under `content/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One Markdown file (or folder) for each entry, in this folder.
    Folder(&'static str),
    /// All of them in one YAML list with this name.
    List(&'static str),
}

impl EntityKind {
    /// Every kind, in the order in which they are listed to people.
    pub const ALL: [Self; 12] = [
        Self::Practice,
        Self::City,
        Self::Hub,
        Self::Event,
        Self::Transfer,
        Self::Discrepancy,
        Self::Page,
        Self::Topic,
        Self::Organisation,
        Self::Person,
        Self::Source,
        Self::Designation,
    ];

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

    /// The name in the singular, as in `city:elbasan`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::City => "city",
            Self::Hub => "hub",
            Self::Event => "event",
            Self::Transfer => "transfer",
            Self::Discrepancy => "discrepancy",
            Self::Page => "page",
            Self::Topic => "topic",
            Self::Organisation => "organisation",
            Self::Person => "person",
            Self::Source => "source",
            Self::Designation => "designation",
        }
    }

    /// The name in the plural: the folder of its pages, and of its files.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Practice => "practices",
            Self::City => "cities",
            Self::Hub => "hubs",
            Self::Event => "events",
            Self::Transfer => "transfers",
            Self::Discrepancy => "discrepancies",
            Self::Page => "pages",
            Self::Topic => "topics",
            Self::Organisation => "organisations",
            Self::Person => "people",
            Self::Source => "sources",
            Self::Designation => "designations",
        }
    }

    /// Where its files are.
    pub const fn layout(self) -> Layout {
        match self {
            Self::Topic => Layout::List("topics.yaml"),
            Self::Organisation => Layout::List("organisations.yaml"),
            Self::Person => Layout::List("people.yaml"),
            Self::Source => Layout::List("sources.yaml"),
            Self::Designation => Layout::List("designations.yaml"),
            folder => Layout::Folder(folder.plural()),
        }
    }

    /// Does it have a page in every language of the site, translated or not?
    ///
    /// Profiles and lists are mostly facts and names, so a reader of any language is served;
    /// the long texts of practices, events and transfers are published in the languages they
    /// are written in, and listed in the others.
    pub const fn in_every_language(self) -> bool {
        !matches!(self, Self::Practice | Self::Event | Self::Transfer)
    }

    /// The kind with this singular name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind whose files are in this folder.
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.layout() == Layout::Folder(folder_name(folder)))
    }

    /// The kind that this list file holds.
    pub fn from_list(file: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| matches!(kind.layout(), Layout::List(name) if name == file))
    }

    /// The name under which a reference to this kind is serialised, read back by
    /// [`walk`](super::walk()).
    pub(super) const fn reference_name(self) -> &'static str {
        match self {
            Self::Practice => "Ref:practice",
            Self::City => "Ref:city",
            Self::Hub => "Ref:hub",
            Self::Event => "Ref:event",
            Self::Transfer => "Ref:transfer",
            Self::Discrepancy => "Ref:discrepancy",
            Self::Page => "Ref:page",
            Self::Topic => "Ref:topic",
            Self::Organisation => "Ref:organisation",
            Self::Person => "Ref:person",
            Self::Source => "Ref:source",
            Self::Designation => "Ref:designation",
        }
    }
}

fn folder_name(folder: &str) -> &'static str {
    EntityKind::ALL
        .into_iter()
        .map(EntityKind::plural)
        .find(|name| *name == folder)
        .unwrap_or("")
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
