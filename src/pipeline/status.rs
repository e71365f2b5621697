//! What was decided about a site, and what waits for somebody: entries that are due for review, transfers of which
//! nobody has said for a year how they go, consents and when they end, what is not known, checked or translated,
//! warnings that were accepted.

use std::{collections::BTreeSet, path::Path};

use super::{Options, load};
use crate::{
    catalogue::{Catalogue, Item, TranslationState},
    content::Key,
    edition::freshness::{Freshness, due, is_to_be_followed_up},
    model::{
        City, Date, EntityKind, Id, Language, Mailbox, Part, Telephone, Transfer, Verification,
        walk, words,
    },
    rules::{ConsentOf, Subject, consents, is_near_its_end},
};

/// What somebody decided, or what waits for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// What it is about.
    pub what: TaskKind,
    /// The entry.
    pub entry: Key,
    /// The language of the text, where it is about one.
    pub language: Option<Language>,
    /// The hub that looks after the entry.
    pub hub: Option<Id>,
    /// The cities that it has to do with.
    pub cities: BTreeSet<Id>,
    /// The function of whoever agreed, decided or checked.
    pub role: Option<String>,
    /// The day by which it is to be done, on which it ends, or on which it was decided.
    pub day: Option<Date>,
    /// Is that day past, or is something left out already?
    pub is_late: bool,
    /// What is to be known of it, in words.
    pub note: String,
}

/// What a task is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskKind {
    /// A consent on which something rests.
    Consent,
    /// A warning that was accepted.
    Accepted,
    /// A review that is due by now, or soon.
    Review,
    /// A transfer of which nobody has said for a year how it goes.
    FollowUp,
    /// Things that were looked for and not found.
    Unknown,
    /// An entry that nobody has checked against its sources, or with its city.
    Unverified,
    /// A translation that is missing or out of date.
    Untranslated,
}

impl TaskKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 7] = [
        Self::Consent,
        Self::Accepted,
        Self::Review,
        Self::FollowUp,
        Self::Unknown,
        Self::Unverified,
        Self::Untranslated,
    ];

    /// Its name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Accepted => "accepted",
            Self::Review => "review",
            Self::FollowUp => "follow_up",
            Self::Unknown => "unknown",
            Self::Unverified => "unverified",
            Self::Untranslated => "untranslated",
        }
    }
}

/// Looks through all entries of the site in `root`, for whichever audience they are: what was decided and what waits,
/// by what it is about, the most urgent first.
///
/// # Errors
/// When the content folder can't be read.
pub fn status(root: &Path, options: &Options) -> anyhow::Result<Vec<Task>> {
    let loaded = load(root, options)?;
    let catalogue = loaded.catalogue();
    let mut tasks: Vec<Task> = catalogue
        .items()
        .flat_map(|item| of_item(item, catalogue, options.today))
        .collect();
    tasks.extend(consents(catalogue, options.today).filter_map(|one| {
        let item = catalogue.item(one.key)?;
        Some(of_consent(&one, item, catalogue, options.today))
    }));
    tasks.sort_by_key(|task| (task.what, by_day(task)));
    Ok(tasks)
}

/// What has a day by which it is to be done goes by that; the rest stays in the order of entries.
fn by_day(task: &Task) -> Option<Date> {
    let is_urgent = matches!(task.what, TaskKind::Review | TaskKind::FollowUp);
    task.day.filter(|_| is_urgent)
}

fn of_item(item: &Item, catalogue: &Catalogue, today: Date) -> Vec<Task> {
    let record = &item.original().record;
    let whose = Whose::of(item, catalogue);
    let task = |what, note: String| whose.task(what, note);
    let accepted = record.accepted().iter().map(|one| Task {
        role: Some(one.role.clone()),
        day: Some(one.date),
        ..task(TaskKind::Accepted, format!("{}: {}", one.code, one.reason))
    });
    let mut tasks: Vec<Task> = accepted.collect();
    let review = record.review();
    let role = review.and_then(|review| review.verified_by_role.clone());
    if let Some(day) = due(item)
        && Freshness::on(today, day) != Freshness::Current
    {
        tasks.push(Task {
            role: role.clone(),
            day: Some(day),
            is_late: day < today,
            ..task(TaskKind::Review, String::new())
        });
    }
    let transfer: Option<&Transfer> = record.downcast();
    if let Some(transfer) = transfer.filter(|one| is_to_be_followed_up(one, today)) {
        let stage = transfer.stage.name();
        let note = format!("{stage} as of {}; ask how it goes", transfer.stage_as_of);
        tasks.push(Task {
            day: Some(Date(transfer.stage_as_of.latest())),
            is_late: true,
            ..task(TaskKind::FollowUp, note)
        });
    }
    let mut unknown = Vec::new();
    walk(&**record, &mut |at, part| {
        if part == Part::Unknown {
            unknown.push(at.path().to_string());
        }
    });
    if !unknown.is_empty() {
        tasks.push(task(TaskKind::Unknown, unknown.join(", ")));
    }
    if review.is_some_and(|review| review.verification == Verification::Desk) {
        tasks.push(Task {
            role,
            ..task(TaskKind::Unverified, String::new())
        });
    }
    let languages = &catalogue.site().languages;
    let is_translated = words(record).is_some();
    for language in languages.iter().filter(|_| is_translated) {
        let state = TranslationState::of(item, language, languages);
        if let Some(state) = state.filter(|state| *state != TranslationState::Current) {
            tasks.push(Task {
                language: Some(language.clone()),
                ..task(TaskKind::Untranslated, state.words().to_owned())
            });
        }
    }
    tasks
}

fn of_consent(one: &ConsentOf<'_>, item: &Item, catalogue: &Catalogue, today: Date) -> Task {
    let subject = match one.of {
        Subject::Picture(media) => media.file.clone(),
        Subject::Contact(contact) => {
            let email = contact.email.iter().map(Mailbox::as_str);
            let phone = contact.phone.iter().map(Telephone::as_str);
            email.chain(phone).collect::<Vec<_>>().join(", ")
        }
        Subject::Wish(_) => "what it wants to learn".to_owned(),
        Subject::Letter(_) => "the words of a letter".to_owned(),
    };
    let left_out = one.because();
    let seen_by = match left_out {
        Some(_) => "nobody",
        None => one.audience.name(),
    };
    let until = match one.last_day {
        None => "without an end".to_owned(),
        Some(day) if is_near_its_end(day, today) && left_out.is_none() => {
            format!("until {day}: ASK AGAIN")
        }
        Some(day) => format!("until {day}"),
    };
    let mut facts = vec![one.told(), format!("seen by: {seen_by}"), until];
    facts.extend(left_out.as_ref().map(|why| format!("LEFT OUT: {why}")));
    Task {
        role: one.role().map(str::to_owned),
        day: one.last_day,
        is_late: left_out.is_some(),
        ..Whose::of(item, catalogue).task(
            TaskKind::Consent,
            format!("{subject}: {}", facts.join("; ")),
        )
    }
}

/// Whose an entry is.
struct Whose<'a> {
    entry: &'a Key,
    hub: Option<Id>,
    cities: BTreeSet<Id>,
}

impl<'a> Whose<'a> {
    fn of(item: &'a Item, catalogue: &Catalogue) -> Self {
        let record = &item.original().record;
        let named = |kind: EntityKind| {
            let mut ids = BTreeSet::new();
            ids.extend((item.key.kind == kind).then(|| item.key.id.clone()));
            walk(&**record, &mut |_, part| match part {
                Part::Reference(other, id) if other == kind => {
                    ids.insert(id.clone());
                }
                _ => {}
            });
            ids
        };
        let cities = named(EntityKind::City);
        let hub_of_city = || {
            let mut cities = cities.iter().filter_map(|id| {
                let city = catalogue.item(&Key::new(EntityKind::City, id.clone()))?;
                let city: &City = city.original().record.downcast()?;
                Some(city.hub.as_ref()?.id().clone())
            });
            cities.next()
        };
        let hub = named(EntityKind::Hub).into_iter().next();
        Self {
            entry: &item.key,
            hub: hub.or_else(hub_of_city),
            cities,
        }
    }

    /// A task about the entry.
    fn task(&self, what: TaskKind, note: String) -> Task {
        Task {
            what,
            entry: self.entry.clone(),
            language: None,
            hub: self.hub.clone(),
            cities: self.cities.clone(),
            role: None,
            day: None,
            is_late: false,
            note,
        }
    }
}
