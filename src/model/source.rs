//! Sources: the documents that everything rests on. The documents themselves are never published.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Date, Designation, Edtf, Entity, EntityKind, Id, Known, Language, Letter, Ref,
    Rights, TranslationKind, Visibility, Walk, WebAddress, Wording, facets::vocabulary,
};

vocabulary! {
    /// What kind of document it is.
    SourceKind {
        /// A news article.
        NewsArticle = "news_article",
        /// A blog post.
        BlogPost = "blog_post",
        /// A summary of a conference.
        ConferenceSummary = "conference_summary",
        /// An official document.
        OfficialDocument = "official_document",
        /// A report.
        Report = "report",
        /// An evaluation.
        Evaluation = "evaluation",
        /// A data set.
        Dataset = "dataset",
        /// An interview.
        Interview = "interview",
        /// A letter.
        Letter = "letter",
        /// A page on the web.
        WebPage = "web_page",
        /// A legal act.
        LegalAct = "legal_act",
    }
}

vocabulary! {
    /// From whose side it is told.
    SourcePerspective {
        /// The city.
        City = "city",
        /// Those who carry it out.
        Implementer = "implementer",
        /// Those who pay.
        Funder = "funder",
        /// The network.
        Network = "network",
        /// The United Nations.
        Un = "un",
        /// The press.
        Press = "press",
        /// Research.
        Academic = "academic",
        /// Civil society.
        CivilSociety = "civil_society",
        /// The national government.
        NationalGovernment = "national_government",
    }
}

/// A document that entries rest on (a Dublin Core record).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: Id,
    /// Who may see it. Where left out: those who can see an entry that refers to it.
    #[serde(
        default,
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Visibility")]
    pub visibility: Option<Visibility>,
    /// Its title, or `unknown`.
    pub title: Known<String>,
    /// Its authors, as named in it.
    #[serde(default)]
    pub authors: Known<Vec<String>>,
    /// Who published it, or `unknown`.
    pub publisher: Known<String>,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// From whose side it is told.
    pub perspective: Vec<SourcePerspective>,
    /// When it was published, or `unknown`.
    pub published: Known<Edtf>,
    /// How that date is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_basis: Option<Wording>,
    /// Its language.
    pub lang: Language,
    /// What it was translated from, if it is a translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<SourceTranslation>,
    /// Its address on the web.
    #[serde(default)]
    pub url: Known<WebAddress>,
    /// The address of an archived copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_url: Option<WebAddress>,
    /// The name of the document in the hub's private folder. Never published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[walk(staff)]
    pub file: Option<String>,
    /// The SHA-256 of that document, in 64 hexadecimal digits. Quotes are verified by its fingerprint,
    /// which `carsija fingerprint` makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// When it was read for this knowledge base.
    pub consulted: Date,
    /// Who may reuse it.
    #[serde(default)]
    pub rights: Rights,
    /// For a letter: who wrote it, as a function, and what they agreed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<Letter>,
    /// Slips, blanks and dangling notes found in it: shown, never silently mended.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub defects: Vec<Defect>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Source {
    const KIND: EntityKind = EntityKind::Source;
}

/// What a source was translated from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct SourceTranslation {
    /// What kind of translation it is.
    pub kind: TranslationKind,
    /// The title of the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_title: Option<String>,
    /// Who published the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_publisher: Option<String>,
    /// The language of the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_lang: Option<Language>,
    /// When the original was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_published: Option<Edtf>,
    /// The address of the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_url: Option<WebAddress>,
    /// Who translated it.
    #[serde(default)]
    pub by: Known<String>,
}

/// Something wrong in a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Defect {
    /// The words in question.
    pub text: String,
    /// Where in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Wording>,
    /// What is wrong with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Wording>,
}
