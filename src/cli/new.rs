//! `carsija new`: asks what it must know on a terminal, takes options elsewhere. What it asks follows from the
//! kind.

use anyhow::bail;
use serde_json::{Map, Value};

use super::{
    Outcome,
    ask::Asker,
    new_args::{Given, NewArgs},
    shown,
    today::today,
};
use crate::{
    catalogue::Catalogue,
    content::{self, Key, yaml_slug},
    diagnostics::did_you_mean,
    model::{Date, Edtf, EntityKind, Id, Known, Language, Record, Repository, Takes},
    scaffold::{self, NewEntry, Question, put, questions},
};

pub(super) fn run(args: &NewArgs) -> anyhow::Result<Outcome> {
    let (kind, args, given) = match args {
        NewArgs::Entry { kind, entry, given } => (*kind, entry, given),
        NewArgs::Other(name) => bail!("{}", no_kind(name)),
    };
    let site = &args.site;
    let (content, _) = content::read(site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            shown(site)
        );
    }
    let (catalogue, _) = Catalogue::assemble(content);
    let site_lang = catalogue.default_language();
    let lang = args.lang.as_ref().unwrap_or(site_lang);
    check_language(lang, &catalogue)?;

    let questions = questions(kind);
    let mut ask = Asker::new(&catalogue);
    let answers = answers(&questions, given, &mut ask)?;
    ask.all_is_said()?;
    let today = today(args.as_of)?;
    let answers = settled(kind, answers, &catalogue, today)?;
    let entry = NewEntry {
        kind,
        id: ask.id(args.id.as_ref(), &free_id(kind, &questions, &answers))?,
        answers,
        lang: lang.to_string(),
        site_lang: site_lang.to_string(),
        today,
    };
    if catalogue.is_taken(&Key::new(kind, entry.id.clone())) {
        bail!(
            "there is {} `{}` already; choose another --id",
            kind.with_article(),
            entry.id
        );
    }
    let (destination, text) = scaffold::new_entry(&entry);
    let path = scaffold::write_entry(site, &destination, &text)?;
    say_line!("{}", shown(&path));
    note_line!("Other entries name it by its id: {}", entry.id);
    if text.contains("TODO") {
        note_line!("Fill in what says TODO; `carsija check` says what is missing.");
    } else {
        note_line!("`carsija check` says what is missing.");
    }
    if catalogue.site().repository == Repository::Public && text.contains("visibility: internal") {
        note_line!(
            "The entry is closed, and everyone can read this repository: keep its file out of it until it is ready \
             to be public."
        );
    }
    Ok(Outcome::Good)
}

/// What to say of something that is no kind.
fn no_kind(name: &str) -> String {
    let kinds = EntityKind::NAMES.join(", ");
    let meant = match EntityKind::from_plural(name) {
        Some(kind) => Some(format!("did you mean `{kind}`?")),
        None if name.starts_with("withdraw") => {
            return "an entry is taken down by `carsija withdraw KIND:ID`".into();
        }
        None => did_you_mean(name, EntityKind::NAMES),
    };
    let meant = meant.map(|meant| format!("; {meant}")).unwrap_or_default();
    format!("there is no kind of entry `{name}`{meant}\nThe kinds are: {kinds}")
}

/// What is given and asked, in the form of the entry.
fn answers(
    questions: &[Question],
    given: &Given,
    ask: &mut Asker<'_>,
) -> anyhow::Result<Map<String, Value>> {
    let mut answers = Map::new();
    let mut rest = questions;
    while let Some(question) = rest.first() {
        let of_item = |one: &&Question| one.is_of_item() && one.path[0] == question.path[0];
        let items = rest.iter().take_while(of_item).count();
        if items > 0 {
            let list = ask.items(&rest[..items], given)?;
            answers.insert(question.path[0].clone(), list.into());
        } else if question
            .in_place_of
            .is_none_or(|field| !answers.contains_key(field))
            && let Some(answer) = ask.answer(question, given)?
        {
            put(&mut answers, &question.path, answer);
        }
        rest = &rest[items.max(1)..];
    }
    Ok(answers)
}

/// What follows from the answers, and what contradicts itself.
fn settled(
    kind: EntityKind,
    mut answers: Map<String, Value>,
    catalogue: &Catalogue,
    today: Date,
) -> anyhow::Result<Map<String, Value>> {
    let published = answers.get("published").and_then(Value::as_str);
    let published = published.and_then(Edtf::parse);
    if let Some(day) =
        published.filter(|day| kind == EntityKind::Source && day.earliest() > today.0)
    {
        bail!("--published: {day} has not come yet; write when it was published, or `unknown`");
    }
    if kind == EntityKind::Transfer {
        let home = answers.get("practice").and_then(Value::as_str);
        let home = home.and_then(|practice| only_city(practice, catalogue));
        if let (None, Some(home)) = (answers.get("from"), home) {
            answers.insert("from".into(), home.into());
        }
        if let (Some(from), Some(to)) = (answers.get("from"), answers.get("to"))
            && from == to
        {
            bail!(
                "a transfer leads from one city to another, and `{}` is both",
                to.as_str().unwrap_or_default()
            );
        }
    }
    Ok(answers)
}

/// The id that an entry has where nobody chooses another: its name, else the entries that it joins.
fn usual_id(kind: EntityKind, questions: &[Question], answers: &Map<String, Value>) -> String {
    let named = questions.iter().find(|one| {
        matches!(one.takes, Takes::Words | Takes::WordsByLanguage) && !one.is_of_item()
    });
    let answer = |question: &Question| answers.get(&question.path[0]).and_then(Value::as_str);
    if let Some(question) = named {
        let name = yaml_slug(answer(question).unwrap_or_default());
        return match kind {
            EntityKind::Source if !name.is_empty() => yaml_slug(&format!("src {name}")),
            _ => name,
        };
    }
    let joined = questions
        .iter()
        .filter(|one| matches!(one.takes, Takes::Entry(_)) && one.is_needed);
    let mut id = String::new();
    for question in joined.filter(|one| !one.repeats) {
        let field = if id.is_empty() { "" } else { &question.path[0] };
        id += &format!(" {field} {}", answer(question).unwrap_or_default());
    }
    yaml_slug(&id)
}

/// The same, where that id is reserved with the kind after it: `con-practice`.
fn free_id(kind: EntityKind, questions: &[Question], answers: &Map<String, Value>) -> String {
    let id = usual_id(kind, questions, answers);
    match content::reserved(&id) {
        Some(_) => format!("{id}-{kind}"),
        None => id,
    }
}

/// The city of a practice that has one.
fn only_city(practice: &str, catalogue: &Catalogue) -> Option<String> {
    let key = Key::new(EntityKind::Practice, Id::new(practice)?);
    let Record::Practice(practice) = &*catalogue.item(&key)?.original().record else {
        return None;
    };
    match &practice.cities {
        Known::Value(cities) => match &cities[..] {
            [city] => Some(city.id().to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn check_language(lang: &Language, catalogue: &Catalogue) -> anyhow::Result<()> {
    let languages = &catalogue.site().languages;
    if !languages.contains(lang) {
        let known: Vec<_> = languages.iter().map(Language::as_str).collect();
        bail!(
            "`{lang}` is not a language of this site; it has {}",
            known.join(", ")
        );
    }
    Ok(())
}
