//! The text of a new entry: valid as it is, closed to the public until its author opens it.

use super::Destination;
use crate::model::{Date, EntityKind, Id, Layout};

/// What must be known to begin an entry.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Its id.
    pub id: Id,
    /// What it is.
    pub what: What,
    /// The sources it rests on; none where it is one itself.
    pub sources: Vec<String>,
    /// The language of its words.
    pub lang: String,
    /// The language of the site, in which the file's name need not say so.
    pub site_lang: String,
    /// The day it is begun.
    pub today: Date,
}

/// A kind of entry, and what must be known of it. Entries are named by id.
#[derive(Clone, Debug)]
pub enum What {
    /// What a city did, does or plans.
    Practice {
        /// Its title.
        title: String,
        /// Its city, or its country.
        place: Whereabouts,
        /// Its topics.
        topics: Vec<String>,
    },
    /// A city's profile.
    City {
        /// Its name.
        name: String,
        /// Its country.
        country: String,
    },
    /// An event.
    Event {
        /// Its title.
        title: String,
        /// Where it was, where that is known.
        city: Option<String>,
        /// Its topics.
        topics: Vec<String>,
    },
    /// A call for grants or proposals.
    Call {
        /// Its title.
        title: String,
        /// The organisations that give.
        by: Vec<String>,
        /// Where it is announced.
        url: String,
        /// Its topics.
        topics: Vec<String>,
    },
    /// A document that entries rest on.
    Source {
        /// Its title.
        title: String,
    },
    /// A city that learned from another.
    Transfer {
        /// The practice.
        practice: String,
        /// The city it came from, where that is known.
        from: Option<String>,
        /// The city it went to.
        to: String,
    },
}

/// A city; where that is not known, a country.
#[derive(Clone, Debug)]
pub enum Whereabouts {
    /// A city, by id.
    City(String),
    /// A country, by its two letters.
    Country(String),
}

impl What {
    /// The kind of entry.
    pub fn kind(&self) -> EntityKind {
        match self {
            Self::Practice { .. } => EntityKind::Practice,
            Self::City { .. } => EntityKind::City,
            Self::Event { .. } => EntityKind::Event,
            Self::Call { .. } => EntityKind::Call,
            Self::Source { .. } => EntityKind::Source,
            Self::Transfer { .. } => EntityKind::Transfer,
        }
    }
}

/// Where a new entry goes, and its text.
pub fn new_entry(entry: &NewEntry) -> (Destination, String) {
    let text = match &entry.what {
        What::Practice {
            title,
            place,
            topics,
        } => practice(entry, title, place, topics),
        What::City { name, country } => city(entry, name, country),
        What::Event {
            title,
            city,
            topics,
        } => event(entry, title, city.as_deref(), topics),
        What::Call {
            title,
            by,
            url,
            topics,
        } => call(entry, title, (by, url), topics),
        What::Source { title } => source(entry, title),
        What::Transfer { practice, from, to } => transfer(entry, practice, from.as_deref(), to),
    };
    let destination = match entry.what.kind().layout() {
        Layout::List(file) => Destination::List(format!("content/{file}")),
        Layout::Folder(folder) if entry.lang == entry.site_lang => {
            Destination::File(format!("content/{folder}/{}.md", entry.id))
        }
        Layout::Folder(folder) => {
            Destination::File(format!("content/{folder}/{}.{}.md", entry.id, entry.lang))
        }
    };
    (destination, text)
}

/// A text in YAML, in quotes and in one line.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}

/// The end of every entry's data.
fn care(entry: &NewEntry) -> String {
    format!(
        "\
# Who may see it. Write `public` when it is ready to be read by everyone.
safeguarding:
  visibility: internal
sources: {}
review:
  updated: {}
",
        list(&entry.sources),
        entry.today
    )
}

/// Pictures and whom to ask, as comments: what is left out here is what nobody can guess.
fn people(entry: &NewEntry) -> String {
    format!(
        "\
# Pictures beside this file, each with what it shows and who agreed to be shown. Without consent a
# picture of people is left out of the site.
# media:
#   - file: bus.jpg
#     alt: A night bus at the stop by the square
#     credit: Municipality of …
#     licence: CC-BY-4.0
#     people_identifiable: false
#     children: false
#     # where people can be recognised; kind: written, verbal_recorded, public_function, refused …
#     consent: {{kind: written, scope: public, role: parents, date: {today}}}
# Whom to ask: an office, never a person. Its address is shown to members alone, unless the consent
# says `scope: public`.
# contact:
#   via: city
#   role: Office for local development
#   email: office@example.org
#   consent: {{kind: public_function, scope: members, role: head of the office, date: {today}}}
",
        today = entry.today
    )
}

/// A source to name in an example.
fn example_source(entry: &NewEntry) -> &str {
    entry.sources.first().map_or("…", String::as_str)
}

fn practice(entry: &NewEntry, title: &str, place: &Whereabouts, topics: &[String]) -> String {
    let cities = match place {
        Whereabouts::City(city) => format!("[{city}]"),
        Whereabouts::Country(country) => format!("unknown\ncountries: [{country}]"),
    };
    format!(
        "\
---
title: {title}
# What it is about, in at most 280 characters.
summary: \"TODO: what was done, by whom, for whom.\"
# The cities, by id; `unknown` if the sources don't say (then add `countries: [MK]`).
cities: {cities}
topics: {topics}
# Whom it is for: general_public, young_people, women, families, teachers … or unknown.
target_groups: unknown
# idea, proposed, planned, pilot, ongoing, completed, discontinued, unknown
status: unknown
# Who leads it: an id from organisations.yaml, or unknown.
lead: unknown
# What fits on one page. What the sources don't say is `unknown`: the page turns it into a question.
brief:
  problem: \"TODO: the problem, in at most 350 characters.\"
  approach: \"TODO: what was done about it, in at most 500 characters.\"
  results: unknown
  takes: unknown
evidence:
  # E0 a plan; E1 told by those who run it; E2 counted; E3 measured before and after;
  # E4 compared; E5 replicated. The label on the page follows from it.
  level: E0
  # What this evidence cannot tell the reader. Always printed.
  limits: \"TODO: what these sources can't tell you.\"
# Words from a source, exactly as they stand there:
# quotes:
#   - text: …
#     speaker: an-id-from-people-yaml
#     role_as_of: Mayor of …, March 2023
#     source: {source}
# Numbers from a source, each with the sentence that says so, exactly as it stands there:
# facts:
#   - id: families
#     label: Families who were visited
#     value: 36
#     unit: families
#     as_of: 2023-03
#     source: {source}
#     verbatim: …
{people}# Questions to the city, beyond those that follow from what is unknown.
questions: []
{care}---

TODO: the whole story, in Markdown.
",
        title = quoted(title),
        topics = list(topics),
        source = example_source(entry),
        people = people(entry),
        care = care(entry),
    )
}

fn city(entry: &NewEntry, name: &str, country: &str) -> String {
    format!(
        "\
---
# Its names by language, its own first.
names:
  {lang}: {name}
country: {country}
# In one or two sentences.
summary: \"TODO: the city in one or two sentences, from a source.\"
# Who held which office, as of the source's date:
# officials:
#   - {{person: an-id-from-people-yaml, role: Mayor, as_of: 2023-03, source: {source}}}
# What it can teach, and what it wants to learn: topics by id.
offers: []
seeks: []
{care}---

TODO: what the sources say about the city.
",
        lang = entry.lang,
        name = quoted(name),
        source = example_source(entry),
        care = care(entry),
    )
}

fn event(entry: &NewEntry, title: &str, city: Option<&str>, topics: &[String]) -> String {
    format!(
        "\
---
# event, news, publication or visit
kind: event
title: {title}
# What it is about, in at most 280 characters.
summary: \"TODO: what it was, where, with whom.\"
# As exactly as it is known: 2023, 2023-03, 2023-03-15, or unknown.
date: unknown
place: {place}
topics: {topics}
{care}---

TODO: what the sources say about it.
",
        title = quoted(title),
        place = city.map_or_else(|| "unknown".to_owned(), |city| format!("{{city: {city}}}")),
        topics = list(topics),
        care = care(entry),
    )
}

fn call(entry: &NewEntry, title: &str, (by, url): (&[String], &str), topics: &[String]) -> String {
    format!(
        "\
---
title: {title}
# What it is for, in at most 280 characters.
summary: \"TODO: what is given, for what, to whom.\"
by: {by}
# From when on, and until when: 2026-05-31, or with hour and zone 2026-05-31T12:00:00+02:00, or unknown.
opens: unknown
closes: unknown
# amount: {{min: 5000, max: 20000, total: 200000, currency: EUR}}
amount: unknown
own_share: unknown
who_may_apply: unknown
# Two capital letters each.
countries: unknown
# In which one may apply.
languages: unknown
url: {url}
# documents:
#   - {{label: Application form, file: application-form.docx}}
topics: {topics}
{care}---

TODO: what the sources say about it.
",
        title = quoted(title),
        by = list(by),
        url = quoted(url),
        topics = list(topics),
        care = care(entry),
    )
}

fn source(entry: &NewEntry, title: &str) -> String {
    format!(
        "\
- id: {id}
  title: {title}
  # As named in the document; unknown if it doesn't say.
  authors: unknown
  publisher: unknown
  # news_article, blog_post, conference_summary, official_document, report, evaluation, dataset,
  # interview, letter, web_page, legal_act
  kind: report
  # From whose side it is told: city, implementer, funder, network, un, press, academic,
  # civil_society, national_government
  perspective: [city]
  # As exactly as it is known: 2023, 2023-03, 2023-03-15, or unknown.
  published: unknown
  lang: {lang}
  url: unknown
  consulted: {today}
",
        id = entry.id,
        title = quoted(title),
        lang = entry.lang,
        today = entry.today,
    )
}

fn transfer(entry: &NewEntry, practice: &str, from: Option<&str>, to: &str) -> String {
    format!(
        "\
---
practice: {practice}
from: {from}
to: {to}
# inspired_by, adapted_from, replicated, co_developed
relation: inspired_by
# interest, contact, studying, adapting, piloting, implemented, sustained, stopped, not_pursued
stage: interest
stage_as_of: {today}
kept: unknown
changed: unknown
lessons: unknown
# Who confirms it: from, to, hub
confirmed_by: [hub]
{care}---

TODO: what the sources say about it.
",
        from = from.unwrap_or("unknown"),
        today = entry.today,
        care = care(entry),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Practice;

    /// The data of an entry with its examples no longer comments.
    fn with_examples(text: &str) -> String {
        let is_field = |line: &str| {
            let line = line.trim_start_matches(['-', ' ']);
            let (key, value) = line.split_once(':').unwrap_or_default();
            let is_key =
                !key.is_empty() && key.bytes().all(|c| c == b'_' || c.is_ascii_lowercase());
            is_key && (value.is_empty() || value.starts_with(' '))
        };
        let lines = text.lines().map(|line| match line.strip_prefix("# ") {
            Some(example) if is_field(example) => example,
            Some(_) | None => line,
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_examples_in_a_new_practice_are_sound() {
        let entry = NewEntry {
            id: Id::new("night-bus").unwrap(),
            what: What::Practice {
                title: "Night bus".into(),
                place: Whereabouts::City("elbasan".into()),
                topics: vec!["mobility".into()],
            },
            sources: vec!["src-report".into()],
            lang: "en".into(),
            site_lang: "en".into(),
            today: Date::parse("2026-11-21").unwrap(),
        };
        let (_, text) = new_entry(&entry);
        let data = text.split("---\n").nth(1).unwrap();
        let practice: Practice = serde_yaml::from_str(&with_examples(data)).unwrap();
        assert_eq!(
            (
                practice.quotes.len(),
                practice.facts.len(),
                practice.media.len()
            ),
            (1, 1, 1)
        );
        assert!(practice.contact.email.is_some());
    }
}
