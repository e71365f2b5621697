//! `carsija status`: what was decided, and what waits for somebody.

use serde_json::json;

use super::{
    Outcome,
    args::{StatusArgs, StatusFormat, StatusOf},
    today::today,
};
use crate::{Options, Task, TaskKind, disk::Medium, escape, model::Visibility};

pub(super) fn run(args: &StatusArgs) -> anyhow::Result<Outcome> {
    let options = Options {
        audience: Visibility::Internal,
        today: today(args.as_of)?,
        base_url: None,
        medium: Medium::Web,
    };
    let mut tasks = crate::status(&args.site, &options)?;
    tasks.retain(|task| args.what.is_of(task.what) && is_asked_for(task, args));
    match args.format {
        StatusFormat::Text => text(&tasks, args),
        StatusFormat::Json => say_line!("{}", json(&tasks)),
        StatusFormat::Csv => say!("{}", csv(&tasks)?),
    }
    let is_late = args.exit_code && tasks.iter().any(|task| task.is_late);
    Ok(if is_late {
        Outcome::ContentErrors
    } else {
        Outcome::Good
    })
}

/// Is it of the hub, the city and the function that are asked for?
fn is_asked_for(task: &Task, args: &StatusArgs) -> bool {
    let is_of_hub = |hub: &String| task.hub.as_ref().is_some_and(|id| id.as_str() == hub);
    let is_of_city = |city: &String| task.cities.iter().any(|id| id.as_str() == city);
    let is_of_role = |role: &String| {
        let of = task.role.as_deref().unwrap_or_default();
        of.to_lowercase().contains(&role.to_lowercase())
    };
    args.hub.iter().all(is_of_hub)
        && args.city.iter().all(is_of_city)
        && args.role.iter().all(is_of_role)
}

fn text(tasks: &[Task], args: &StatusArgs) {
    let mut is_first = true;
    for what in TaskKind::ALL
        .into_iter()
        .filter(|what| args.what.is_of(*what))
    {
        if !is_first {
            say_line!("");
        }
        is_first = false;
        let (heading, none) = headings(what);
        let tasks: Vec<&Task> = tasks.iter().filter(|task| task.what == what).collect();
        say_line!("{}", if tasks.is_empty() { none } else { heading });
        for task in tasks {
            say_line!("  {}", line(task));
        }
    }
}

const fn headings(what: TaskKind) -> (&'static str, &'static str) {
    match what {
        TaskKind::Consent => ("Consents:", "Nothing here rests on a consent."),
        TaskKind::Accepted => ("Accepted warnings:", "No warnings were accepted."),
        TaskKind::Review => ("Due for review:", "Nothing is due for review."),
        TaskKind::FollowUp => (
            "Transfers of which nobody has said for a year how they go:",
            "No transfer waits to be asked how it goes.",
        ),
        TaskKind::Unknown => ("Not known:", "Nothing is said to be unknown."),
        TaskKind::Unverified => (
            "Written at a desk, and checked by nobody:",
            "Everything was checked by somebody.",
        ),
        TaskKind::Untranslated => ("To be translated:", "Everything is translated."),
    }
}

/// A task in a line: when, of what, by whom, what.
fn line(task: &Task) -> String {
    let shows_day = task.what != TaskKind::Consent;
    let day = task.day.filter(|_| shows_day).map(|day| day.to_string());
    let is_past = task.is_late && task.what == TaskKind::Review;
    let role = task
        .role
        .as_ref()
        .filter(|_| task.what == TaskKind::Accepted);
    let parts = [
        day,
        Some(task.entry.to_string()),
        task.language.as_ref().map(ToString::to_string),
        role.map(|role| shown(role)),
        (!task.note.is_empty()).then(|| shown(&task.note)),
        is_past.then(|| "past its day".to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

fn json(tasks: &[Task]) -> String {
    let tasks = tasks.iter().map(|task| {
        json!({
            "what": task.what.name(),
            "entry": task.entry.to_string(),
            "language": task.language.as_ref().map(ToString::to_string),
            "hub": task.hub.as_ref().map(ToString::to_string),
            "cities": task.cities.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "role": task.role,
            "day": task.day.map(|day| day.to_string()),
            "is_late": task.is_late,
            "note": task.note,
        })
    });
    let tasks: Vec<_> = tasks.collect();
    serde_json::to_string_pretty(&tasks).unwrap_or_default()
}

/// The tasks as a table for spreadsheets. No cell is taken for a formula.
fn csv(tasks: &[Task]) -> anyhow::Result<String> {
    const BYTE_ORDER_MARK: &str = "\u{feff}";
    let mut table = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    table.write_record([
        "what", "entry", "language", "hub", "cities", "role", "day", "is_late", "note",
    ])?;
    for task in tasks {
        let cities: Vec<_> = task.cities.iter().map(ToString::to_string).collect();
        let text =
            |text: Option<String>| escape::cell(&shown(&text.unwrap_or_default())).into_owned();
        table.write_record([
            task.what.name().to_owned(),
            task.entry.to_string(),
            text(task.language.as_ref().map(ToString::to_string)),
            text(task.hub.as_ref().map(ToString::to_string)),
            cities.join(" | "),
            text(task.role.clone()),
            text(task.day.map(|day| day.to_string())),
            task.is_late.to_string(),
            text(Some(task.note.clone())),
        ])?;
    }
    let bytes = table
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8(bytes)?)
}

/// On one line, and without what would steer a terminal.
fn shown(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(char::is_control, "")
}

impl StatusOf {
    fn is_of(self, what: TaskKind) -> bool {
        match self {
            Self::All => true,
            Self::Consents => what == TaskKind::Consent,
            Self::Accepted => what == TaskKind::Accepted,
            Self::Review => what == TaskKind::Review,
            Self::FollowUp => what == TaskKind::FollowUp,
            Self::Unknown => what == TaskKind::Unknown,
            Self::Unverified => what == TaskKind::Unverified,
            Self::Untranslated => what == TaskKind::Untranslated,
        }
    }
}
