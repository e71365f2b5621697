//! The site's own configuration, `content/site.yaml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Date, EntityKind, Hub, Language, Localised, Mailbox, Organisation, Ref,
    Sensitivity, Visibility, Walk,
};

/// The newest format of content that this program reads. It rises when files of before would be read
/// otherwise, or files of now can't be read by the program of before.
pub const FORMAT: u32 = 1;

/// The site's configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The format of the files of this site, which is 1. A program refuses those that are newer than it
    /// knows.
    #[serde(default = "default_format")]
    pub format: u32,
    /// The site's name by language.
    pub title: Localised,
    /// One sentence on what it is, by language.
    #[serde(default)]
    pub tagline: Localised,
    /// The address at which it will stand, ending in `/`. Used for feeds, the sitemap and
    /// canonical links alone; links inside the site are relative.
    pub base_url: String,
    /// The languages of the site; the first is the default.
    pub languages: Vec<Language>,
    /// Who can read these files where they are kept. In a `public` repository everyone can read what is not for
    /// the site's readers, too: `check` refuses it.
    #[serde(default)]
    pub repository: Repository,
    /// The network whose cities these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Ref<Organisation>>,
    /// The hubs that look after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hubs: Vec<Ref<Hub>>,
    /// The mailbox of an office of the network, for questions that no city and no hub has a mailbox
    /// for. Everyone sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Mailbox>,
    /// A folder under `themes/`, or `default`.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// Where readers are led whose language an entry isn't written in.
    #[serde(default)]
    pub untranslated: Untranslated,
    /// Are the data of entries published as files, too?
    #[serde(default)]
    pub exports: Exports,
    /// Which pages have a picture that messengers show beside a link to them.
    #[serde(default)]
    pub previews: Previews,
    /// What becomes of translations by machine that nobody has reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drafts: Option<Drafts>,
    /// How many entries stand on one page of a list.
    #[serde(default = "default_paging")]
    pub paging: u32,
    /// Can readers search the site? Without search, related practices are those that share topics.
    #[serde(default = "default_search")]
    pub search: bool,
    /// The editor that links of the preview open files in: `vscode`, `vscodium`, `cursor`, `zed`,
    /// `sublime`, `idea`, or an address such as `vscode://file/{file}:{line}:{column}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
    /// Where readers can propose a change of a text: the address at which the file of an entry is edited,
    /// with `{file}` where its path stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_url: Option<String>,
    /// What entries are taken to be where they don't say.
    #[serde(default)]
    pub defaults: SiteDefaults,
    /// How large things may grow.
    #[serde(default)]
    pub limits: Limits,
    /// What a person has weighed for the whole site: warnings about files of the theme, and what looks like somebody's
    /// telephone (`E0838`) or mailbox (`E0839`) and is nobody's. Each reason names the file, the number or the mailbox.
    /// Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

fn default_format() -> u32 {
    FORMAT
}

/// Who can read the files of a site where they are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Repository {
    /// Those who were let in.
    #[default]
    Private,
    /// Everyone.
    Public,
}

/// Where readers are led whose language an entry isn't written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Untranslated {
    /// To a page in their language around the text as it was written. A reader who can't read the
    /// text still learns of the status, the evidence, the sources and whom to ask, and is not put
    /// into a site that speaks a language they don't know: so this is what sites begin with.
    #[default]
    Pages,
    /// To the page in the language it was written in.
    Link,
}

/// Which data are published as files for programs and spreadsheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Exports {
    /// Those of all kinds, as this edition's pages show them.
    #[default]
    All,
    /// None.
    None,
}

/// Which pages have a picture that messengers show beside a link to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Previews {
    /// Those of practices, cities, calls and events.
    All,
    /// Those of practices.
    Practices,
    /// None. To draw one takes longer than to make its page.
    #[default]
    None,
}

impl Previews {
    /// Has the page of an entry of this kind such a picture?
    pub const fn are_of(self, kind: EntityKind) -> bool {
        match kind {
            EntityKind::Practice => !matches!(self, Self::None),
            EntityKind::City | EntityKind::Call | EntityKind::Event => matches!(self, Self::All),
            EntityKind::Hub
            | EntityKind::Transfer
            | EntityKind::Topic
            | EntityKind::Organisation
            | EntityKind::Person
            | EntityKind::Source
            | EntityKind::Discrepancy
            | EntityKind::Designation
            | EntityKind::Page => false,
        }
    }
}

/// What somebody has decided on translations by machine that nobody has reviewed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Drafts {
    /// Are they shown? Where they are, every page that has one says so; where they aren't, readers get
    /// the text as it was written.
    pub shown: bool,
    /// Who decided it, as a function, not a name.
    pub decided_by: String,
    /// When.
    pub on: Date,
    /// The languages in which the words of lists (topics, organisations and others) are such drafts
    /// too. They have no mark of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<Language>,
}

fn default_theme() -> String {
    "default".into()
}

fn default_search() -> bool {
    true
}

fn default_paging() -> u32 {
    20
}

/// What entries are taken to be where they don't say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct SiteDefaults {
    /// Who may see an entry.
    pub visibility: Visibility,
    /// How much harm a page could do.
    pub sensitivity: Sensitivity,
}

impl Default for SiteDefaults {
    fn default() -> Self {
        Self {
            visibility: Visibility::Public,
            sensitivity: Sensitivity::Low,
        }
    }
}

impl Site {
    /// Does the site show translations by machine that nobody has reviewed? It does, marked, until
    /// somebody decides otherwise.
    pub fn shows_drafts(&self) -> bool {
        self.drafts.as_ref().is_none_or(|drafts| drafts.shown)
    }
}

/// How large things may grow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// The largest text file, in KiB.
    pub text_kib: u64,
    /// The largest picture or other file, in KiB.
    pub file_kib: u64,
    /// How deep quotes and lists may be nested in Markdown.
    pub nesting: u32,
    /// The most pixels that a picture may have, in millions.
    pub picture_megapixels: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            text_kib: 1024,
            file_kib: 10 * 1024,
            nesting: 32,
            picture_megapixels: 50,
        }
    }
}

super::walk::nothing_in!(Exports, Previews, Repository, Untranslated);
