//! Someone who reads a page: which page, in which language, of which edition.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

use std::fmt::Display;

use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use tera::{Context, Value};

use super::{
    addresses,
    borrowed::{bare, foreign, is_borrowed, stopped},
    names::{Name, name},
    numbers::Counts,
    original::{quoted_in, quotes_marked},
    plan::{Output, Plan, has_page},
    theme::Theme,
    titles::{says, title, untitled},
};
use crate::{
    catalogue::{Address, Asset, Item, Text},
    content::{Key, Link as BodyLink, LinkTarget},
    diagnostics::Diagnostic,
    disk::Medium,
    edition::Edition,
    escape,
    model::{
        Edtf, Entity, Known, Language, Moment, Quote, Ref, Source, To, Transfer, TranslationKind,
        WebAddress, Wording,
    },
    search::Related,
};

/// Where the links of a page lead from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Links {
    /// From the page's own address: the site works under any path.
    Relative,
    /// From the base URL: the page can be shown at any address.
    Absolute,
}

/// Someone who reads a page.
#[derive(Clone, Copy)]
pub(super) struct PageContext<'a> {
    /// What there is to read.
    pub edition: &'a Edition,
    /// How it looks, and in which words.
    pub theme: &'a Theme,
    /// What else there is.
    pub plan: &'a Plan,
    /// What belongs together.
    pub related: &'a Related,
    /// From where it is opened.
    pub medium: Medium,
    /// The language of the page.
    pub language: &'a Language,
    /// The page.
    pub here: &'a Address,
    /// How its links are written.
    pub links: Links,
}

/// A link in a template. Without `href` it is a name alone.
#[derive(Clone, Debug, Serialize)]
pub(super) struct LinkView {
    /// What it says.
    pub name: String,
    /// The language of the name, if it isn't the page's.
    pub lang: Option<String>,
    /// Where it leads.
    pub href: Option<String>,
}

/// A value that may not be known, for templates.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shown<T> {
    /// Is it known?
    pub known: bool,
    /// Does the question arise?
    pub applies: bool,
    /// The value, if it is known.
    pub value: Option<T>,
}

impl<T> Shown<T> {
    /// A value as shown.
    pub(super) fn of<U>(known: &Known<U>, show: impl FnOnce(&U) -> T) -> Self {
        Self {
            known: known.value().is_some(),
            applies: !matches!(known, Known::NotApplicable),
            value: known.value().map(show),
        }
    }

    /// A value, or none because it isn't known.
    pub(super) fn or_unknown(value: Option<T>) -> Self {
        Self {
            known: value.is_some(),
            applies: true,
            value,
        }
    }
}

impl<'a> PageContext<'a> {
    /// A page in the reader's language; what it says in another says in which.
    pub(super) fn page(&self, template: &str, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        let page = self.theme.page(template, context)?;
        Ok(self.theme.told(page, self.language))
    }

    /// How the words of a quote were translated, as far as that is said.
    pub(super) fn translation_of(&self, quote: &Quote) -> Option<TranslationKind> {
        let source = self.edition.record(&quote.source);
        let of_source = source.and_then(|source| Some(source.translation.as_ref()?.kind));
        quote.translation_kind.or(of_source)
    }

    /// The link from this page to another.
    pub(super) fn href(&self, to: &Address) -> String {
        match self.links {
            Links::Relative => self.here.to(to),
            Links::Absolute => self.url(to),
        }
    }

    /// The full URL of a page.
    pub(super) fn url(&self, to: &Address) -> String {
        format!("{}{}", self.base_url(), to.link())
    }

    /// The base URL, with `/` at its end.
    pub(super) fn base_url(&self) -> &'a str {
        &self.edition.site().base_url
    }

    /// What leads from this page to the root of the site: `../../`, or the base URL.
    pub(super) fn root(&self) -> String {
        match self.links {
            Links::Relative => "../".repeat(self.depth()),
            Links::Absolute => self.base_url().to_owned(),
        }
    }

    /// An address at which nothing stands, as deep as this page and in a folder of its own: what is
    /// linked from there leads to the same places from every page of that depth.
    ///
    /// (The shortest link from `en/cities/a.html` to `en/cities/b.html` is `b.html`, which leads
    /// elsewhere from `en/topics/c.html`; `../cities/b.html` is right in both.)
    pub(super) fn anywhere(&self) -> Address {
        match self.depth() {
            2 => Address::new(format!("{}/-/-.html", self.language)),
            _ => self.here.clone(),
        }
    }

    /// In how many folders the page stands.
    pub(super) fn depth(&self) -> usize {
        self.here.as_str().matches('/').count()
    }

    /// The page of an entry, for this reader.
    pub(super) fn address_of(&self, key: &Key) -> Option<Address> {
        has_page(key.kind)
            .then(|| self.edition.address(key, self.language))
            .flatten()
    }

    /// The way to the calendar of the language, or of an entry; `None` where there is none.
    pub(super) fn calendar(&self, of: Option<&Key>) -> Option<String> {
        let address = addresses::calendar(of, self.language);
        let output = self.plan.output(&address);
        matches!(output, Some(Output::Calendar(..))).then(|| self.href(&address))
    }

    /// A link to an entry; `None` where this edition has no such entry.
    pub(super) fn link(&self, key: &Key) -> Option<LinkView> {
        let item = self.edition.item(key)?;
        let name = self.name(item);
        Some(LinkView {
            name: name.text,
            lang: name.language.and_then(|language| self.foreign(&language)),
            href: self.address_of(key).map(|address| self.href(&address)),
        })
    }

    /// What an entry is called, marked where it isn't in the page's language.
    pub(super) fn named(&self, item: &Item) -> String {
        let name = self.name(item);
        match name.language {
            Some(language) => self.said(&name.text, &language),
            None => name.text,
        }
    }

    /// What an entry is called: by the theme where it has no title of its own.
    fn name(&self, item: &Item) -> Name {
        match title(item, self.language, self.edition, self.theme) {
            Some(text) => Name {
                text,
                language: None,
            },
            None => name(item, self.language, self.edition),
        }
    }

    /// What a source without a title is called.
    pub(super) fn untitled(&self, source: &Source) -> String {
        untitled(source, self.language, self.edition, self.theme)
    }

    /// What a city does with what it learned.
    pub(super) fn says(&self, transfer: &Transfer) -> String {
        says(transfer, self.language, self.edition, self.theme)
    }

    /// A link to the entry that a reference names.
    pub(super) fn link_to<K: Entity>(&self, reference: &Ref<K>) -> Option<LinkView> {
        self.link(&Key::of(reference))
    }

    /// Links to the entries that references name.
    pub(super) fn links_to<K: Entity>(&self, references: &[Ref<K>]) -> Vec<LinkView> {
        references
            .iter()
            .filter_map(|one| self.link_to(one))
            .collect()
    }

    /// Links to entries.
    pub(super) fn links_of<'k>(&self, keys: impl IntoIterator<Item = &'k Key>) -> Vec<LinkView> {
        keys.into_iter().filter_map(|key| self.link(key)).collect()
    }

    /// The tag of a language if it isn't the page's own.
    pub(super) fn foreign(&self, language: &Language) -> Option<String> {
        (language != self.language).then(|| language.to_string())
    }

    /// Words in a language, marked if it isn't the page's own.
    pub(super) fn said(&self, words: &str, language: &Language) -> String {
        if language == self.language {
            words.to_owned()
        } else {
            foreign(words, language)
        }
    }

    /// Words of an item of a list, marked if they aren't in the page's language.
    pub(super) fn worded(&self, words: &Wording, item: &Item) -> String {
        let of_list = item.original_language();
        let best = words.best(self.language, of_list);
        best.map_or_else(String::new, |(language, said)| {
            if language != self.language || language == of_list {
                return self.said(said, language);
            }
            let original = words.best(of_list, of_list);
            let phrases: Vec<_> =
                original.map_or_else(Vec::new, |(_, one)| quoted_in(one).collect());
            quotes_marked(said, &phrases, of_list)
        })
    }

    /// A word in the page's language; its id where the theme has none, which tests of the default
    /// theme rule out for every value of the model.
    pub(super) fn word(&self, id: &str) -> Value {
        self.theme
            .word(id, self.language)
            .unwrap_or_else(|| Value::normal_string(id))
    }

    /// A word as a text of its own, with its language if it isn't the page's.
    pub(super) fn apart(&self, word: &Value) -> (String, Option<String>) {
        let word = word.to_string();
        let lender = is_borrowed(&word).then(|| self.theme.lender(self.language));
        let lang = lender.flatten().map(|language| language.to_string());
        (bare(&word).into_owned(), lang)
    }

    /// The word for a value of a vocabulary: `status` and `ongoing`.
    pub(super) fn term(&self, vocabulary: &str, value: &str) -> Value {
        self.word(&format!("{vocabulary}_{}", value.replace('-', "_")))
    }

    /// The name of something that has a code (a country, a language); the code where the theme
    /// has no name for it.
    pub(super) fn coded(&self, vocabulary: &str, code: &str) -> Value {
        let id = format!("{vocabulary}_{}", code.replace('-', "_"));
        self.theme
            .word(&id, self.language)
            .unwrap_or_else(|| Value::normal_string(code))
    }

    /// A message with variables.
    pub(super) fn message<const N: usize>(
        &self,
        id: &str,
        variables: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let variables: FluentArgs<'_> = variables.into_iter().collect();
        self.theme.message(id, &variables, self.language)
    }

    /// A date in words.
    pub(super) fn date(&self, date: impl Into<Edtf>) -> String {
        stopped(self.edition.date_in_words(date.into(), self.language))
    }

    /// A date in words and as machines read it.
    pub(super) fn time(&self, date: impl Into<Edtf>) -> TimeView {
        let date = date.into();
        TimeView {
            words: self.date(date),
            iso: date.to_string(),
        }
    }

    /// A day, with its hour and zone where they are known.
    pub(super) fn moment(&self, moment: &Moment) -> TimeView {
        let day = self.time(moment.day());
        let (Some(time), Some(zone)) = (moment.time(), moment.zone()) else {
            return day;
        };
        let zone = if zone == "Z" { "" } else { zone };
        let words = self.message(
            "moment",
            [
                ("day", FluentValue::from(day.words)),
                ("time", FluentValue::from(time.to_owned())),
                ("zone", FluentValue::from(format!("UTC{zone}"))),
            ],
        );
        TimeView {
            words,
            iso: moment.to_string(),
        }
    }

    /// A date that may not be known.
    pub(super) fn known_time(&self, date: &Known<Edtf>) -> Shown<TimeView> {
        Shown::of(date, |date| self.time(*date))
    }

    /// A number of something that is named.
    pub(super) fn number(&self, number: impl Display) -> String {
        self.theme.number(number, Counts::Units, self.language)
    }

    /// A number of nothing that is named; it may be a year.
    pub(super) fn bare_number(&self, number: impl Display) -> String {
        self.theme.number(number, Counts::Unnamed, self.language)
    }

    /// Where an address in the fields of a text leads: out of the site as it is written, to a file beside
    /// the text as `link` says it. `None` where this edition has no such file.
    pub(super) fn destination_of(
        &self,
        address: &WebAddress,
        text: &Text,
        link: impl Fn(&Address) -> String,
    ) -> Option<String> {
        match address.to() {
            To::Outside => Some(address.as_str().to_owned()),
            To::Here { .. } => None,
            To::File { path, anchor } => {
                let file = self.file_beside(&path, text)?;
                let anchor = anchor.map(|anchor| format!("#{}", escape::fragment(&anchor)));
                Some(link(&file) + &anchor.unwrap_or_default())
            }
        }
    }

    /// The file that a text names by its path from its own.
    pub(super) fn file_beside(&self, path: &str, text: &Text) -> Option<Address> {
        let file = text.origin.file_at(path)?;
        self.edition.asset(&file).map(Asset::address)
    }

    /// The text of an entry as HTML, its links leading from this page.
    pub(super) fn body(&self, text: &Text) -> String {
        text.body.html(
            |link| self.destination(link),
            |link| match &link.target {
                LinkTarget::File(file) => {
                    let mut sources = self.sources(file)?;
                    let mut media = text.record.media().iter();
                    if let Some(media) = media.find(|one| text.origin.beside(&one.file) == **file) {
                        sources.credit = format!("{} ({})", media.credit, media.licence);
                    }
                    Some(sources)
                }
                LinkTarget::Key(_) | LinkTarget::Here => None,
            },
        )
    }

    fn destination(&self, link: &BodyLink) -> Option<String> {
        let anchor = link.anchor.as_ref().map_or(String::new(), |anchor| {
            format!("#{}", escape::fragment(anchor))
        });
        let address = match &link.target {
            LinkTarget::Here => return Some(anchor),
            LinkTarget::Key(key) if !has_page(key.kind) => return None,
            LinkTarget::Key(_) | LinkTarget::File(_) => {
                self.edition.link_address(link, self.language)?
            }
        };
        Some(format!("{}{anchor}", self.href(&address)))
    }
}

/// A date in words and as machines read it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct TimeView {
    /// In words.
    pub words: String,
    /// ISO 8601, at its own precision.
    pub iso: String,
}
