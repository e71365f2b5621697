//! What an editor should know of an entry, in plain words: what isn't known,
//! what it rests on, who can see it. Shown by the preview, beside the page; never part of it.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use serde::Serialize;

use super::{
    page_context::{Links, PageContext},
    plan::{Output, Plan},
    theme::Theme,
    view::unknown_fields,
};
use crate::{
    catalogue::{Address, Item, Text, Version},
    content::Key,
    edition::{
        Edition,
        freshness::{Freshness, due},
    },
    model::{EntityKind, Language, Prose},
    provenance::{Fingerprints, Verdict},
    search::Related,
};

/// What the names of messages for editors begin with.
const PREFIX: &str = "preview_";

/// What an editor should know of an entry.
#[derive(Serialize)]
pub struct EntryNotes {
    /// What is meant to see it: `public`, `members`, `internal`.
    visibility: &'static str,
    /// The same in words.
    audience: String,
    unknown: Vec<UnknownField>,
    cited: Vec<Cited>,
    texts: Vec<TextNote>,
    from: Vec<PlainLink>,
    to: Vec<PlainLink>,
    review: Option<ReviewNote>,
}

/// A field that is `unknown`, and the question that it becomes.
#[derive(Serialize)]
struct UnknownField {
    field: String,
    question: Option<String>,
}

/// Words or a figure from a source.
#[derive(Serialize)]
struct Cited {
    /// What the figure is of, and the figure.
    figure: Option<String>,
    /// The words of the source.
    words: Option<Marked>,
    source: PlainLink,
    locator: Option<Prose>,
    /// What is known of whether the source says so.
    state: &'static str,
}

/// A text in which some words are in question.
#[derive(Serialize)]
struct Marked {
    before: String,
    marked: String,
    after: String,
}

/// A language in which the entry is or could be written.
#[derive(Serialize)]
struct TextNote {
    language: String,
    href: Option<String>,
    /// The file, from the site's folder.
    file: Option<String>,
    state: &'static str,
    /// What the translation should say of the version it was made from, where it doesn't.
    of_hash: Option<String>,
}

#[derive(Serialize)]
struct PlainLink {
    name: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct ReviewNote {
    state: &'static str,
    words: String,
}

/// Where a page is, and of what.
pub struct NotedPage<'a> {
    /// What there is to read.
    pub edition: &'a Edition,
    /// In which words.
    pub theme: &'a Theme,
    /// What else there is.
    pub plan: &'a Plan,
    /// Its address.
    pub address: &'a Address,
}

impl NotedPage<'_> {
    /// What stands there; nothing where there is no such page.
    fn output(&self) -> Option<&Output> {
        self.plan.output(self.address)
    }

    /// The language of the page, else that of the site.
    pub fn language(&self) -> &Language {
        let tree = self.address.as_str().split('/').next().unwrap_or_default();
        let languages = self.edition.languages();
        let own = languages.iter().find(|language| language.as_str() == tree);
        own.unwrap_or_else(|| self.edition.default_language())
    }

    /// The entry that the page is of, if it is of one.
    pub fn entry(&self) -> Option<&Key> {
        match self.output()? {
            Output::Entry(key, _) | Output::Untranslated(key, _) => Some(key),
            _ => None,
        }
    }

    /// All words for editors without variables, by id.
    pub fn words(&self) -> BTreeMap<String, String> {
        self.theme.words_of(PREFIX, self.language())
    }

    /// A message for editors, with a number in it.
    pub fn counted(&self, id: &str, name: &'static str, number: usize) -> String {
        let arguments = [(name, FluentValue::from(number))].into_iter().collect();
        self.theme.message(id, &arguments, self.language())
    }

    /// What an editor should know of the entry. `mentioned` are those that it mentions;
    /// `fingerprints` tell whether its quotes are in their sources.
    pub fn notes(&self, item: &Item, mentioned: &[Key], fingerprints: &Fingerprints) -> EntryNotes {
        let related = Related::default();
        let ctx = PageContext {
            edition: self.edition,
            theme: self.theme,
            plan: self.plan,
            related: &related,
            medium: crate::disk::Medium::Web,
            language: self.language(),
            here: self.address,
            links: Links::Relative,
        };
        let text = item.text(ctx.language);
        let visibility = self.edition.visibility(&item.key).name();
        EntryNotes {
            visibility,
            audience: ctx.term("preview_audience", visibility).to_string(),
            unknown: unknown_fields(&text.record, &ctx)
                .into_iter()
                .map(|(field, question)| UnknownField { field, question })
                .collect(),
            cited: cited(text, &ctx, fingerprints),
            texts: texts(item, &ctx),
            from: item
                .mentioned_by()
                .iter()
                .filter_map(|key| link(key, &ctx))
                .collect(),
            to: mentioned.iter().filter_map(|key| link(key, &ctx)).collect(),
            review: review(item, &ctx),
        }
    }
}

fn link(key: &Key, ctx: &PageContext<'_>) -> Option<PlainLink> {
    let link = ctx.link(key)?;
    Some(PlainLink {
        name: link.name,
        href: link.href,
    })
}

/// Quotes and figures, and whether their sources have them.
fn cited(text: &Text, ctx: &PageContext<'_>, fingerprints: &Fingerprints) -> Vec<Cited> {
    let source = |key: Key| {
        link(&key, ctx).unwrap_or_else(|| PlainLink {
            name: key.id.to_string(),
            href: None,
        })
    };
    let quotes = text.record.quotes().iter().map(|quote| {
        let verdict = fingerprints.verify(quote.source.id(), &quote.text);
        Cited {
            figure: None,
            words: Some(marked(&quote.text, &verdict)),
            source: source(Key::of(&quote.source)),
            locator: quote.locator.clone(),
            state: state(&verdict),
        }
    });
    let facts = text.record.facts().iter().map(|fact| {
        let verbatim = fact.verbatim.as_deref();
        let verdict = verbatim.map(|words| fingerprints.verify(fact.source.id(), words));
        let unit = fact.unit.as_ref().map(|unit| format!(" {unit}"));
        Cited {
            figure: Some(format!(
                "{}: {}{}",
                fact.label,
                fact.value,
                unit.unwrap_or_default()
            )),
            words: verbatim
                .zip(verdict.as_ref())
                .map(|(words, verdict)| marked(words, verdict)),
            source: source(Key::of(&fact.source)),
            locator: fact.locator.clone(),
            state: verdict.as_ref().map_or("unquoted", state),
        }
    });
    quotes.chain(facts).collect()
}

fn state(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Found => "found",
        Verdict::Differs(_) => "differs",
        Verdict::TooShort(_) => "short",
        Verdict::Unchecked => "unchecked",
    }
}

/// Quoted words, with those marked that the source doesn't have.
fn marked(words: &str, verdict: &Verdict) -> Marked {
    let span = match verdict {
        Verdict::Differs(difference) => difference.span(),
        Verdict::Found | Verdict::TooShort(_) | Verdict::Unchecked => words.len()..words.len(),
    };
    Marked {
        before: words[..span.start].to_owned(),
        marked: words[span.clone()].to_owned(),
        after: words[span.end..].to_owned(),
    }
}

fn texts(item: &Item, ctx: &PageContext<'_>) -> Vec<TextNote> {
    if !has_translations(item.key.kind) {
        return Vec::new();
    }
    let languages = ctx.edition.languages().iter();
    languages
        .map(|language| {
            let text = item.is_written_in(language).then(|| item.text(language));
            let version = text.and_then(|text| item.version(text));
            TextNote {
                language: ctx.coded("endonym", language.as_str()).to_string(),
                href: text.map(|_| ctx.href(&Address::of_entry(&item.key, language))),
                file: text.map(|text| text.origin.file.to_string()),
                state: match version {
                    None if text.is_none() => "missing",
                    None => "original",
                    Some(Version::Current) => "current",
                    Some(Version::Earlier) => "earlier",
                    Some(Version::Unrecorded) => "unrecorded",
                },
                of_hash: text
                    .filter(|_| version != Some(Version::Current))
                    .and_then(|text| item.hash_to_record(text)),
            }
        })
        .collect()
}

/// Has this kind of entry a file for each language?
fn has_translations(kind: EntityKind) -> bool {
    matches!(
        kind,
        EntityKind::Practice
            | EntityKind::City
            | EntityKind::Hub
            | EntityKind::Event
            | EntityKind::Call
            | EntityKind::Transfer
            | EntityKind::Discrepancy
            | EntityKind::Page
    )
}

fn review(item: &Item, ctx: &PageContext<'_>) -> Option<ReviewNote> {
    let due = due(item)?;
    let state = Freshness::on(ctx.edition.today(), due).name();
    let date = FluentValue::from(ctx.date(due));
    Some(ReviewNote {
        state,
        words: ctx.message(&format!("preview_review_{state}"), [("due", date)]),
    })
}
