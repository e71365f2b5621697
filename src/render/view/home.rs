//! The home page of a language.

use serde::Serialize;
use tera::Value;

use super::{
    super::{
        jsonld,
        page::{Head, PageKind, page},
        plan::Output,
        reader::{Link, Reader},
    },
    ask::questions,
    index::{CityEntry, TopicEntry, cities, topics},
};
use crate::{
    diagnostics::Diagnostic,
    model::{EntityKind, Practice},
};

/// How many practices and how many events the home page shows.
const PRACTICES: usize = 6;
const EVENTS: usize = 4;
/// How many questions it shows, no more than one of each practice.
const QUESTIONS: usize = 6;

#[derive(Serialize)]
struct HomeView {
    practices: Vec<Value>,
    practice_count: usize,
    events: Vec<Value>,
    topics: Vec<TopicEntry>,
    cities: Vec<CityEntry>,
    questions: Vec<QuestionView>,
}

/// Something that isn't known, and the practice that leaves it open.
#[derive(Serialize)]
struct QuestionView {
    text: String,
    lang: Option<String>,
    entry: Link,
}

/// Renders the home page.
pub(in super::super) fn home(output: &Output, reader: &Reader<'_>) -> Result<Vec<u8>, Diagnostic> {
    let plan = reader.plan;
    let practices = plan.lists.of_kind(EntityKind::Practice, reader.language);
    let events = plan.lists.of_kind(EntityKind::Event, reader.language);
    let view = HomeView {
        practices: plan.cards.cards(practices.iter().take(PRACTICES), reader)?,
        practice_count: practices.len(),
        events: plan.cards.cards(events.iter().take(EVENTS), reader)?,
        topics: topics(reader),
        cities: cities(
            plan.lists.of_kind(EntityKind::City, reader.language),
            reader,
        ),
        questions: open_questions(reader),
    };
    let head = Head {
        title: None,
        description: site_description(reader),
        data: Some(jsonld::site(reader)),
        kind: PageKind::Website,
    };
    page(reader, output, "home.html", "home", &head, &view)
}

fn site_description(reader: &Reader<'_>) -> Option<String> {
    let tagline = &reader.edition.site().tagline;
    let best = tagline.best(reader.language, reader.edition.default_language());
    best.map(|(_, text)| text.clone())
}

/// The last question of each of the first practices: those of its author come last, and are the
/// most telling.
fn open_questions(reader: &Reader<'_>) -> Vec<QuestionView> {
    let keys = reader
        .plan
        .lists
        .of_kind(EntityKind::Practice, reader.language);
    keys.iter()
        .filter_map(|key| {
            let text = reader.edition.item(key)?.text(reader.language);
            let mut entry = reader.link(key)?;
            entry.href = entry.href.map(|href| format!("{href}#part_questions"));
            let practice: Option<&Practice> = text.record.downcast();
            let of_author = practice.and_then(|practice| practice.questions.first());
            Some(QuestionView {
                lang: of_author.and_then(|_| reader.foreign(&text.language)),
                text: of_author
                    .cloned()
                    .or_else(|| questions(&text.record, reader).pop())?,
                entry,
            })
        })
        .take(QUESTIONS)
        .collect()
}
