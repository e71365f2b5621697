//! `carsija new`: asks what it must know on a terminal, takes options elsewhere.

use anyhow::bail;

use super::{
    Outcome,
    args::{NewArgs, NewCall, NewCity, NewEvent, NewPractice, NewTransfer},
    ask::{Asker, Question},
    shown,
    today::today,
};
use crate::{
    catalogue::Catalogue,
    content::{self, Key, yaml_slug},
    model::{Country, EntityKind, Id, Known, Language, Record},
    scaffold::{self, NewEntry, What, Whereabouts},
};

const TITLE: Question = Question("--title", "Its title");
const NAME: Question = Question("--name", "The city's name");
const COUNTRY: Question = Question("--country", "Its country, two capital letters");
const CITY_OR_COUNTRY: Question = Question(
    "--country",
    "Its country, two capital letters (or --city, where that is known)",
);
const CITY: Question = Question("--city", "In which city");
const TOPICS: Question = Question("--topic", "Its topics");
const GIVERS: Question = Question("--by", "The organisations that give");
const ANNOUNCED: Question = Question("--url", "Where it is announced");
const SOURCES: Question = Question("--source", "The sources it rests on");
const PRACTICE: Question = Question("--practice", "Which practice");
const FROM: Question = Question("--from", "From which city");
const TO: Question = Question("--to", "To which city");

pub(super) fn run(args: &NewArgs) -> anyhow::Result<Outcome> {
    let site = &args.entry().site;
    let (content, _) = content::read(site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            shown(site)
        );
    }
    let (catalogue, _) = Catalogue::assemble(content);
    let entry = entry(args, &catalogue)?;
    let kind = entry.what.kind();
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
    note_line!("Fill in what says TODO; `carsija check` says what is missing.");
    Ok(Outcome::Good)
}

fn entry(args: &NewArgs, catalogue: &Catalogue) -> anyhow::Result<NewEntry> {
    let site_lang = catalogue.default_language();
    let lang = args.entry().lang.as_ref().unwrap_or(site_lang);
    check_language(lang, catalogue)?;
    let mut ask = Asker::new(catalogue);
    let what = what(args, &mut ask, catalogue)?;
    let sources = match args {
        NewArgs::Practice(NewPractice { source, .. })
        | NewArgs::City(NewCity { source, .. })
        | NewArgs::Event(NewEvent { source, .. })
        | NewArgs::Call(NewCall { source, .. })
        | NewArgs::Transfer(NewTransfer { source, .. }) => {
            ask.several(source, SOURCES, EntityKind::Source)?
        }
        NewArgs::Source(_) => Vec::new(),
    };
    ask.all_is_said()?;
    Ok(NewEntry {
        id: ask.id(args.entry().id.as_ref(), &free_id(&what))?,
        what,
        sources,
        lang: lang.to_string(),
        site_lang: site_lang.to_string(),
        today: today(args.entry().as_of)?,
    })
}

fn what(args: &NewArgs, ask: &mut Asker<'_>, catalogue: &Catalogue) -> anyhow::Result<What> {
    Ok(match args {
        NewArgs::Practice(args) => What::Practice {
            title: ask.text(args.title.as_ref(), TITLE)?,
            place: match (&args.city, &args.country) {
                (None, Some(code)) => Whereabouts::Country(country(code)?),
                (city, code) => match ask.optional(city.as_ref(), CITY, None, EntityKind::City)? {
                    Some(city) => Whereabouts::City(city),
                    None => Whereabouts::Country(ask_country(code.as_ref(), CITY_OR_COUNTRY, ask)?),
                },
            },
            topics: ask.several(&args.topic, TOPICS, EntityKind::Topic)?,
        },
        NewArgs::City(args) => What::City {
            name: ask.text(args.name.as_ref(), NAME)?,
            country: ask_country(args.country.as_ref(), COUNTRY, ask)?,
        },
        NewArgs::Event(args) => What::Event {
            title: ask.text(args.title.as_ref(), TITLE)?,
            city: ask.optional(args.city.as_ref(), CITY, None, EntityKind::City)?,
            topics: ask.several(&args.topic, TOPICS, EntityKind::Topic)?,
        },
        NewArgs::Call(args) => What::Call {
            title: ask.text(args.title.as_ref(), TITLE)?,
            by: ask.several(&args.by, GIVERS, EntityKind::Organisation)?,
            url: ask.text(args.url.as_ref(), ANNOUNCED)?,
            topics: ask.several(&args.topic, TOPICS, EntityKind::Topic)?,
        },
        NewArgs::Source(args) => What::Source {
            title: ask.text(args.title.as_ref(), TITLE)?,
        },
        NewArgs::Transfer(args) => {
            let practice = ask.one(args.practice.as_ref(), PRACTICE, EntityKind::Practice)?;
            let home = only_city(&practice, catalogue);
            let from = ask.optional(args.from.as_ref(), FROM, home, EntityKind::City)?;
            let to = ask.one(args.to.as_ref(), TO, EntityKind::City)?;
            if from.as_ref() == Some(&to) {
                bail!("a transfer leads from one city to another, and `{to}` is both");
            }
            What::Transfer { practice, from, to }
        }
    })
}

/// The id that an entry has where nobody chooses another.
fn usual_id(what: &What) -> String {
    match what {
        What::Practice { title, .. } | What::Event { title, .. } | What::Call { title, .. } => {
            yaml_slug(title)
        }
        What::City { name, .. } => yaml_slug(name),
        What::Source { title } if yaml_slug(title).is_empty() => String::new(),
        What::Source { title } => yaml_slug(&format!("src {title}")),
        What::Transfer { practice, to, .. } => yaml_slug(&format!("{practice} to {to}")),
    }
}

/// The same, where that id is reserved with the kind after it: `con-practice`.
fn free_id(what: &What) -> String {
    let id = usual_id(what);
    match content::reserved(&id) {
        Some(_) => format!("{id}-{}", what.kind()),
        None => id,
    }
}

fn ask_country(
    given: Option<&String>,
    question: Question,
    ask: &mut Asker<'_>,
) -> anyhow::Result<String> {
    match ask.text(given, question)? {
        code if code.is_empty() => Ok(code),
        code => country(&code),
    }
}

fn country(code: &str) -> anyhow::Result<String> {
    if Country::parse(code).is_none() {
        bail!("`{code}` is not a country code; write two capital letters, such as MK");
    }
    Ok(code.to_owned())
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
