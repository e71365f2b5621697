//! `carsija status`.

use super::{
    Outcome,
    args::{StatusArgs, StatusOf},
    today::today,
};
use crate::{
    ConsentNeeded, Options, Status,
    disk::Medium,
    model::{Date, Visibility},
};

pub(super) fn run(args: &StatusArgs) -> anyhow::Result<Outcome> {
    let options = Options {
        audience: Visibility::Internal,
        today: today(args.as_of)?,
        base_url: None,
        medium: Medium::Web,
    };
    let status = crate::status(&args.site, &options)?;
    match args.what {
        StatusOf::All => {
            consents(&status);
            say_line!("");
            accepted(&status);
            say_line!("");
            due(&status, options.today);
        }
        StatusOf::Consents => consents(&status),
        StatusOf::Accepted => accepted(&status),
        StatusOf::Review => due(&status, options.today),
    }
    Ok(Outcome::Good)
}

fn consents(status: &Status) {
    if status.consents.is_empty() {
        say_line!("Nothing here rests on a consent.");
        return;
    }
    say_line!("Consents:");
    for one in &status.consents {
        say_line!("  {}  {}", one.entry, shown(&one.subject));
        say_line!("    {}", shown(&told(one)));
        if let Some(why) = &one.left_out {
            say_line!("    LEFT OUT: {}", shown(why));
        }
    }
}

/// What is said of a consent, in a line.
fn told(one: &ConsentNeeded) -> String {
    let mut facts = vec![one.told.clone()];
    let seen_by = match one.left_out {
        Some(_) => "nobody",
        None => one.audience.name(),
    };
    facts.push(format!("seen by: {seen_by}"));
    facts.push(match one.last_day {
        None => "without an end".to_owned(),
        Some(day) if one.is_near_its_end && one.left_out.is_none() => {
            format!("until {day}: ASK AGAIN")
        }
        Some(day) => format!("until {day}"),
    });
    facts.join("; ")
}

fn accepted(status: &Status) {
    if status.accepted.is_empty() {
        say_line!("No warnings were accepted.");
        return;
    }
    say_line!("Accepted warnings:");
    for (key, accepted) in &status.accepted {
        say_line!(
            "  {key}  {}  {}, {}: {}",
            accepted.code,
            accepted.date,
            shown(&accepted.role),
            shown(&accepted.reason)
        );
    }
}

fn due(status: &Status, today: Date) {
    if status.due.is_empty() {
        say_line!("Nothing is due for review.");
        return;
    }
    say_line!("Due for review:");
    for (day, key) in &status.due {
        let since = if *day < today { "  past its day" } else { "" };
        say_line!("  {day}  {key}{since}");
    }
}

/// On one line, and without what would steer a terminal.
fn shown(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(char::is_control, "")
}
