//! The text of a new entry: valid as it is, closed to the public until its author opens it.

use std::fmt::Write as _;

use super::Destination;
use crate::model::{Date, EntityKind, Id};

/// What must be known to begin an entry.
#[derive(Clone, Debug)]
pub struct Answers {
    /// Its id.
    pub id: Id,
    /// Its title or name.
    pub title: String,
    /// Its country (city).
    pub country: String,
    /// Its city; `None` where it is not known.
    pub city: Option<String>,
    /// Its topics.
    pub topics: Vec<String>,
    /// The sources it rests on.
    pub sources: Vec<String>,
    /// The practice transferred (transfer).
    pub practice: String,
    /// The city it came from; `None` where it is not known (transfer).
    pub from: Option<String>,
    /// The city it went to (transfer).
    pub to: String,
    /// The language of its words.
    pub lang: String,
    /// The language of the site, in which the file's name need not say so.
    pub site_lang: String,
    /// The day it is begun.
    pub today: Date,
}

/// Where a new entry goes, and its text. `None` for kinds that `new` doesn't write.
pub fn new_entry(kind: EntityKind, answers: &Answers) -> Option<(Destination, String)> {
    let text = match kind {
        EntityKind::Practice => practice(answers),
        EntityKind::City => city(answers),
        EntityKind::Event => event(answers),
        EntityKind::Source => source(answers),
        EntityKind::Transfer => transfer(answers),
        _ => return None,
    };
    let destination = match kind.layout() {
        crate::model::Layout::List(file) => Destination::List(format!("content/{file}")),
        crate::model::Layout::Folder(folder) if answers.lang == answers.site_lang => {
            Destination::File(format!("content/{folder}/{}.md", answers.id))
        }
        crate::model::Layout::Folder(folder) => Destination::File(format!(
            "content/{folder}/{}.{}.md",
            answers.id, answers.lang
        )),
    };
    Some((destination, text))
}

/// A text in YAML, in quotes wherever it needs them.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}

/// The end of every entry's data.
fn care(answers: &Answers) -> String {
    format!(
        "\
# Who may see it. Write `public` when it is ready to be read by everyone.
safeguarding:
  visibility: internal
sources: {}
review:
  updated: {}
",
        list(&answers.sources),
        answers.today
    )
}

fn practice(answers: &Answers) -> String {
    let mut text = String::from("---\n");
    let _ = write!(
        text,
        "\
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
# Questions to the city, beyond those that follow from what is unknown.
questions: []
{care}---

TODO: the whole story, in Markdown.
",
        title = quoted(&answers.title),
        cities = answers.city.as_ref().map_or_else(
            || "unknown\ncountries: []".to_owned(),
            |city| format!("[{city}]")
        ),
        topics = list(&answers.topics),
        source = answers.sources.first().map_or("…", String::as_str),
        care = care(answers),
    );
    if answers.city.is_none() {
        text = text.replace(
            "countries: []",
            &format!("countries: [{}]", answers.country),
        );
    }
    text
}

fn city(answers: &Answers) -> String {
    format!(
        "\
---
# Its names by language, its own first.
names:
  {lang}: {title}
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
        lang = answers.lang,
        title = quoted(&answers.title),
        country = answers.country,
        source = answers.sources.first().map_or("…", String::as_str),
        care = care(answers),
    )
}

fn event(answers: &Answers) -> String {
    format!(
        "\
---
# event, news, publication, call or visit
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
        title = quoted(&answers.title),
        place = answers
            .city
            .as_ref()
            .map_or_else(|| "unknown".to_owned(), |city| format!("{{city: {city}}}")),
        topics = list(&answers.topics),
        care = care(answers),
    )
}

fn source(answers: &Answers) -> String {
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
        id = answers.id,
        title = quoted(&answers.title),
        lang = answers.lang,
        today = answers.today,
    )
}

fn transfer(answers: &Answers) -> String {
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
        practice = answers.practice,
        from = answers.from.as_deref().unwrap_or("unknown"),
        to = answers.to,
        today = answers.today,
        care = care(answers),
    )
}
