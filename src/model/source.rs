//! Sources: the documents that everything rests on. The documents themselves are never published.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Date, Designation, Edtf, Entity, EntityKind, Id, Known, Language, Ref, Rights,
    TranslationKind, Visibility, Walk, WebAddress, Wording, facets::vocabulary,
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

/// Who wrote a letter, and what they agreed to. The letter itself is kept nowhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The function of whoever wrote it, without a name.
    pub role: String,
    /// Did they agree that their very words are quoted?
    #[serde(default)]
    pub may_quote: bool,
    /// Did they agree that their name is published? Only then it may stand under `authors`.
    #[serde(default)]
    pub may_name: bool,
}

impl Source {
    /// Did whoever wrote it say no to being quoted, or to being named? Only whoever wrote a letter can; and of one of
    /// which nothing is said, nobody agreed to anything.
    pub(crate) fn refuses(&self, agreed: impl Fn(&Letter) -> bool) -> bool {
        match &self.letter {
            Some(letter) => !agreed(letter),
            None => self.kind == SourceKind::Letter,
        }
    }

    /// Does it tell of a letter what whoever wrote it did not agree to: their name, their very words?
    pub(crate) fn tells_too_much(&self) -> bool {
        self.is_named() || self.is_quoted()
    }

    /// Does it name whoever wrote a letter, and did not agree to be named?
    pub(crate) fn is_named(&self) -> bool {
        !self.authors.items().is_empty() && self.refuses(|letter| letter.may_name)
    }

    /// Does it quote a letter that may not be quoted, as one that holds slips?
    pub(crate) fn is_quoted(&self) -> bool {
        !self.defects.is_empty() && self.refuses(|letter| letter.may_quote)
    }

    /// Leaves out what whoever wrote a letter did not agree to: their name wherever it stands, and their very words.
    pub(crate) fn tell_no_more(&mut self) {
        if self.is_quoted() {
            self.defects.clear();
        }
        if !self.is_named() {
            return;
        }
        let authors = std::mem::replace(&mut self.authors, Known::NotApplicable);
        let names: Vec<&str> = authors.items().iter().map(|one| one.trim()).collect();
        let is_in = |words: &str| names.iter().any(|name| words.contains(name));
        let translation = self.translation.as_mut();
        let known = translation
            .map(|translation| &mut translation.by)
            .into_iter();
        for words in known.chain([&mut self.title, &mut self.publisher]) {
            if words.value().is_some_and(|words| is_in(words)) {
                *words = Known::Unknown;
            }
        }
        if let Some(translation) = &mut self.translation {
            for words in [&mut translation.of_title, &mut translation.of_publisher] {
                words.take_if(|words| is_in(words));
            }
        }
    }
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
