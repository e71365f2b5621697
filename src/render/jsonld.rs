//! What a page says of itself to machines, in the words of schema.org. What isn't known is left
//! out.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    addresses,
    borrowed::all_foreign,
    names::{name, name_of},
    page_context::PageContext,
};
use crate::{
    catalogue::{Item, Text},
    content::Key,
    model::{
        Call, City, Designation, Entity, EntityKind, Event, EventKind, Hub, Known, OrgKind,
        Organisation, Practice, Quote, Ref, Source, SourceKind, Topic, WebAddress,
    },
};

/// A description in the making: what is `None` is left out.
struct Thing(Map<String, Value>);

impl Thing {
    fn new(kind: &str) -> Self {
        let mut thing = Map::new();
        thing.insert("@type".into(), kind.into());
        Self(thing)
    }

    /// The thing that a page is about or is.
    fn of_page(kind: &str, ctx: &PageContext<'_>) -> Self {
        let mut thing = Map::new();
        thing.insert("@context".into(), "https://schema.org".into());
        let url = ctx.url(ctx.here);
        thing.insert("@type".into(), kind.into());
        thing.insert("@id".into(), url.clone().into());
        thing.insert("url".into(), url.into());
        Self(thing)
    }

    /// Words of another language than the page's say so.
    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = match value.into() {
            Value::String(text) => match all_foreign(&text) {
                Some((language, words)) => json!({"@value": words, "@language": language}),
                None => Value::String(text),
            },
            other => other,
        };
        self.0.insert(name.into(), value);
        self
    }

    fn with_some(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    fn with_all(self, name: &str, values: Vec<Value>) -> Self {
        if values.is_empty() {
            self
        } else {
            self.with(name, values)
        }
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

/// The same with the notes that must travel with names in it (rule R23).
pub(super) fn noted(data: Value, notes: &[Ref<Designation>], ctx: &PageContext<'_>) -> Value {
    let Value::Object(mut fields) = data else {
        return data;
    };
    let notes = notes.iter().map(|note| {
        let note = name_of(note, ctx.language, ctx.edition);
        match note.language.filter(|language| language != ctx.language) {
            Some(language) => json!({"@value": note.text, "@language": language}),
            None => Value::String(note.text),
        }
    });
    let notes: Vec<Value> = notes.collect();
    if !notes.is_empty() {
        fields.insert("disambiguatingDescription".into(), notes.into());
    }
    Value::Object(fields)
}

/// A thing that has a page here: what it is called and where.
fn named<K: Entity>(kind: &str, reference: &Ref<K>, ctx: &PageContext<'_>) -> Option<Value> {
    let key = Key::of(reference);
    let item = ctx.edition.item(&key)?;
    let name = name(item, ctx.language, ctx.edition).text;
    let url = ctx.address_of(&key).map(|address| ctx.url(&address));
    let thing = Thing::new(kind).with_some("@id", url.clone());
    Some(thing.with("name", name).with_some("url", url).done())
}

fn all_named<K: Entity>(kind: &str, all: &[Ref<K>], ctx: &PageContext<'_>) -> Vec<Value> {
    all.iter().filter_map(|one| named(kind, one, ctx)).collect()
}

/// The site.
pub(super) fn site(ctx: &PageContext<'_>) -> Value {
    let site = ctx.edition.site();
    let best = |texts: &crate::model::Localised| {
        let best = texts.best(ctx.language, ctx.edition.default_language());
        best.map(|(_, text)| text.clone())
    };
    Thing::of_page("WebSite", ctx)
        .with_some("name", best(&site.title))
        .with_some("description", best(&site.tagline))
        .with("inLanguage", ctx.language.as_str())
        .with_some(
            "publisher",
            site.network
                .as_ref()
                .and_then(|one| named("Organization", one, ctx)),
        )
        .done()
}

/// A page of no special kind.
pub(super) fn page(ctx: &PageContext<'_>) -> Value {
    Thing::of_page("WebPage", ctx)
        .with("inLanguage", ctx.language.as_str())
        .done()
}

/// A list.
pub(super) fn list(ctx: &PageContext<'_>) -> Value {
    Thing::of_page("CollectionPage", ctx)
        .with("inLanguage", ctx.language.as_str())
        .done()
}

/// A practice.
pub(super) fn practice(
    item: &Item,
    text: &Text,
    practice: &Practice,
    ctx: &PageContext<'_>,
) -> Value {
    let review = item.original().record.review();
    let funders = practice.cost.funders.as_ref().map_or(&[][..], Known::items);
    Thing::of_page("Article", ctx)
        .with("headline", practice.title.as_str())
        .with("abstract", practice.summary.as_str())
        .with("inLanguage", text.language.as_str())
        .with("creativeWorkStatus", practice.status.name())
        .with_some(
            "dateCreated",
            review
                .and_then(|review| review.created)
                .map(|day| day.to_string()),
        )
        .with_some(
            "dateModified",
            review.map(|review| review.updated.to_string()),
        )
        .with_some(
            "temporalCoverage",
            practice.period.value().and_then(|period| {
                let date = |date: Option<crate::model::Edtf>| {
                    date.map_or_else(|| "..".to_owned(), |date| date.to_string())
                };
                (period.start.is_some() || period.end.is_some())
                    .then(|| format!("{}/{}", date(period.start), date(period.end)))
            }),
        )
        .with_all(
            "spatialCoverage",
            all_named("City", practice.cities.items(), ctx),
        )
        .with_all("about", all_named("DefinedTerm", &practice.topics, ctx))
        .with_some(
            "provider",
            practice
                .lead
                .value()
                .and_then(|lead| named("Organization", lead, ctx)),
        )
        .with_all("funder", all_named("Organization", funders, ctx))
        .with_all(
            "isBasedOn",
            all_named("CreativeWork", &practice.sources, ctx),
        )
        .with_all(
            "hasPart",
            practice
                .quotes
                .iter()
                .map(|one| quotation(one, ctx))
                .collect(),
        )
        .done()
}

fn quotation(quote: &Quote, ctx: &PageContext<'_>) -> Value {
    // Who made the translation is said wherever its words are (rule R25).
    let kind = ctx.translation_of(quote).filter(|kind| kind.needs_a_note());
    let note = kind.map(|kind| ctx.term("translated", kind.name()));
    let note = note.as_ref().and_then(|note| note.as_str());
    Thing::new("Quotation")
        .with_some("disambiguatingDescription", note)
        .with("text", quote.text.trim())
        .with_some(
            "inLanguage",
            quote.lang.as_ref().map(|one| one.as_str().to_owned()),
        )
        .with_some("creator", named("Person", &quote.speaker, ctx))
        .with_some("isBasedOn", named("CreativeWork", &quote.source, ctx))
        .done()
}

/// A city.
pub(super) fn city(item: &Item, city: &City, ctx: &PageContext<'_>) -> Value {
    let own = name(item, ctx.language, ctx.edition).text;
    let others: BTreeSet<&String> = city.names.0.values().filter(|name| **name != own).collect();
    Thing::of_page("City", ctx)
        .with_all("alternateName", others.into_iter().map(|name| json!(name)).collect())
        .with("name", own)
        .with(
            "containedInPlace",
            json!({ "@type": "Country", "identifier": city.country.as_str() }),
        )
        .with_some(
            "sameAs",
            city.wikidata
                .as_ref()
                .map(|id| format!("https://www.wikidata.org/entity/{id}")),
        )
        .with_some(
            "geo",
            city.geo.value().map(|geo| {
                json!({ "@type": "GeoCoordinates", "latitude": geo.lat, "longitude": geo.lon })
            }),
        )
        .done()
}

/// A hub.
pub(super) fn hub(item: &Item, hub: &Hub, ctx: &PageContext<'_>) -> Value {
    Thing::of_page("Organization", ctx)
        .with("name", name(item, ctx.language, ctx.edition).text)
        .with_some(
            "parentOrganization",
            named("Organization", &hub.network, ctx),
        )
        .with("areaServed", hub.region.as_str())
        .with_some(
            "foundingDate",
            hub.launched.value().map(ToString::to_string),
        )
        .done()
}

/// An organisation.
pub(super) fn organisation(
    item: &Item,
    organisation: &Organisation,
    ctx: &PageContext<'_>,
) -> Value {
    let kind = match organisation.kind {
        OrgKind::Municipality | OrgKind::NationalGovernment | OrgKind::Embassy => {
            "GovernmentOrganization"
        }
        OrgKind::Ngo => "NGO",
        OrgKind::University => "CollegeOrUniversity",
        OrgKind::Media => "NewsMediaOrganization",
        _ => "Organization",
    };
    Thing::of_page(kind, ctx)
        .with("name", name(item, ctx.language, ctx.edition).text)
        .with_some("alternateName", organisation.acronym.clone())
        .with_some("sameAs", url(&organisation.url, item.original(), ctx))
        .done()
}

/// The full URL of what an address leads to; nothing for a mailbox or a telephone.
fn url(address: &Known<WebAddress>, text: &Text, ctx: &PageContext<'_>) -> Option<String> {
    web(address.value()?, text, ctx)
}

/// An address, if it is one on the web.
fn web(address: &WebAddress, text: &Text, ctx: &PageContext<'_>) -> Option<String> {
    let url = ctx.destination_of(address, text, |file| ctx.url(file))?;
    let is_web = ["http:", "https:"].iter().any(|scheme| {
        url.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    is_web.then_some(url)
}

/// A topic, as a term of this site's thesaurus.
pub(super) fn topic(item: &Item, topic: &Topic, ctx: &PageContext<'_>) -> Value {
    let definition = topic
        .definition
        .as_ref()
        .and_then(|texts| texts.best(ctx.language, ctx.edition.default_language()))
        .map(|(_, text)| text.clone());
    let scheme = addresses::index(EntityKind::Topic, 1, ctx.language);
    Thing::of_page("DefinedTerm", ctx)
        .with("termCode", item.key.id.as_str())
        .with("name", name(item, ctx.language, ctx.edition).text)
        .with_some("description", definition)
        .with("inDefinedTermSet", ctx.url(&scheme))
        .done()
}

/// A source.
pub(super) fn source(source: &Source, text: &Text, ctx: &PageContext<'_>) -> Value {
    let kind = match source.kind {
        SourceKind::NewsArticle => "NewsArticle",
        SourceKind::BlogPost => "BlogPosting",
        SourceKind::Report | SourceKind::Evaluation | SourceKind::ConferenceSummary => "Report",
        SourceKind::Dataset => "Dataset",
        SourceKind::LegalAct => "Legislation",
        SourceKind::WebPage => "WebPage",
        _ => "CreativeWork",
    };
    let authors = source.authors.items().iter();
    // The page here is about the document; it is not the document.
    let document = Thing::new(kind)
        .with_some("name", source.title.value().cloned())
        .with_all(
            "author",
            authors
                .map(|name| json!({ "@type": "Person", "name": name }))
                .collect(),
        )
        .with_some(
            "publisher",
            source
                .publisher
                .value()
                .map(|name| json!({ "@type": "Organization", "name": name })),
        )
        .with_some(
            "datePublished",
            source.published.value().map(ToString::to_string),
        )
        .with("inLanguage", source.lang.as_str())
        .with_some("url", url(&source.url, text, ctx))
        .done();
    Thing::of_page("WebPage", ctx)
        .with("inLanguage", ctx.language.as_str())
        .with("mainEntity", document)
        .done()
}

/// A call.
pub(super) fn call(text: &Text, call: &Call, ctx: &PageContext<'_>) -> Value {
    let funders = all_named("Organization", &call.by, ctx);
    let amount = call.amount.as_ref().and_then(Known::value).map(|amount| {
        Thing::new("MonetaryAmount")
            .with_some("currency", amount.currency.clone())
            .with_some("minValue", amount.min)
            .with_some("maxValue", amount.max)
            .done()
    });
    let grant = Thing::new("MonetaryGrant")
        .with("name", call.title.as_str())
        .with_some("amount", amount)
        .with_all("funder", funders)
        .with_some("url", web(&call.url, text, ctx))
        .done();
    Thing::of_page("Article", ctx)
        .with("headline", call.title.as_str())
        .with("abstract", call.summary.as_str())
        .with("inLanguage", text.language.as_str())
        .with("dateModified", call.review.updated.to_string())
        .with_some("expires", call.closes.value().map(ToString::to_string))
        .with("mainEntity", grant)
        .with_all("about", all_named("DefinedTerm", &call.topics, ctx))
        .with_all("isBasedOn", all_named("CreativeWork", &call.sources, ctx))
        .done()
}

/// An event, or a note on one.
pub(super) fn event(text: &Text, event: &Event, ctx: &PageContext<'_>) -> Value {
    let start = event.date.value().map(ToString::to_string);
    let is_event = matches!(event.kind, EventKind::Event | EventKind::Visit) && start.is_some();
    let topics = all_named("DefinedTerm", &event.topics, ctx);
    if !is_event {
        return Thing::of_page("Article", ctx)
            .with("headline", event.title.as_str())
            .with("abstract", event.summary.as_str())
            .with("inLanguage", text.language.as_str())
            .with("dateModified", event.review.updated.to_string())
            .with_all("about", topics)
            .with_all("isBasedOn", all_named("CreativeWork", &event.sources, ctx))
            .done();
    }
    let place = event.place.value();
    let city = place.and_then(|place| named("City", place.city.as_ref()?, ctx));
    let words = place.and_then(|place| place.text.clone());
    let location = city.or_else(|| words.map(|name| json!({ "@type": "Place", "name": name })));
    Thing::of_page("Event", ctx)
        .with("name", event.title.as_str())
        .with("description", event.summary.as_str())
        .with_some("startDate", start)
        .with_some("endDate", event.end.map(|date| date.to_string()))
        .with_some("location", location)
        .with_all(
            "organizer",
            all_named("Organization", event.organisers.items(), ctx),
        )
        .with_all("about", topics)
        .done()
}
