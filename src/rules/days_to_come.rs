//! What has been done was done on a day that has come, what is due is due while somebody remembers it, and what
//! is over was looked at since.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Call, Date, Edtf, Practice, Record, Review},
};

/// Nobody has done anything on a later day, but for a site that is built as of an earlier one.
const DONE_WITHIN: i32 = 1;
/// No site is so old.
const FIRST_YEAR: i16 = 1990;
/// So many months ahead a day is a slip of the keyboard and not a site that is built as of an earlier day.
const AHEAD: i32 = 12;
/// Nobody calls or invites so many months ahead.
const PLANNED_WITHIN: i32 = 60;
/// No city plans what begins, or ends, after so many months.
const BEGUN_WITHIN: i32 = 120;
const ENDED_WITHIN: i32 = 360;
/// The next review is due within so many months.
const DUE_WITHIN: i32 = 60;

pub(super) fn are_no_slips(
    _: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let mut check = |day: Option<Edtf>, months: i32, path: FieldPath, help: &str| {
        let limit = Edtf::from(today.plus_months(months)).latest();
        if let Some(day) = day.filter(|day| day.earliest() > limit) {
            let message = format!("{day} is more than {} ahead", time(months));
            findings.push(at_value(Code::FarAhead, text, path, message).with_help(help));
        }
    };
    let done = "write the day on which it was done";
    if let Some(review) = text.record.review() {
        let path = |key| FieldPath::key("review").then_key(key);
        let due = "write a day on which somebody will look at it again, or leave `due` out";
        let created = review.created.map(Edtf::from);
        check(created, DONE_WITHIN, path("created"), done);
        check(
            Some(review.updated.into()),
            DONE_WITHIN,
            path("updated"),
            done,
        );
        check(review.due.map(Edtf::from), DUE_WITHIN, path("due"), due);
    }
    if let Record::Source(source) = &*text.record {
        let published = source.published.value().copied();
        let printed = "write when it was published, as its source says it";
        check(published, AHEAD, FieldPath::key("published"), printed);
        let consulted = Some(source.consulted.into());
        check(consulted, DONE_WITHIN, FieldPath::key("consulted"), done);
    }
    let planned = "write the day as its source says it";
    match &*text.record {
        Record::Practice(practice) => {
            let period = practice.period.value();
            let path = |key| FieldPath::key("period").then_key(key);
            let (start, end) = (
                period.and_then(|one| one.start),
                period.and_then(|one| one.end),
            );
            check(start, BEGUN_WITHIN, path("start"), planned);
            check(end, ENDED_WITHIN, path("end"), planned);
            let year = practice.cost.year.map(Edtf::Year);
            let path = FieldPath::key("cost").then_key("year");
            check(year, PLANNED_WITHIN, path, "write the year of these prices");
        }
        Record::Call(call) => {
            let opens = call.opens_on().map(Edtf::from);
            check(opens, PLANNED_WITHIN, FieldPath::key("opens"), planned);
            let closes = call.closes_on().map(Edtf::from);
            check(closes, PLANNED_WITHIN, FieldPath::key("closes"), planned);
        }
        Record::Event(event) => {
            let date = event.date.value().copied();
            check(date, PLANNED_WITHIN, FieldPath::key("date"), planned);
            let deadline = event.deadline.map(Edtf::from);
            check(
                deadline,
                PLANNED_WITHIN,
                FieldPath::key("deadline"),
                planned,
            );
        }
        _ => {}
    }
    long_ago(text, findings);
    late_review(text, today, findings);
    facts(text, today, findings);
    if let Record::Call(call) = &*text.record {
        is_looked_at_when_over(call, text, today, findings);
    }
}

/// A call closes by itself; but somebody should say what came of it.
fn is_looked_at_when_over(call: &Call, text: &Text, today: Date, findings: &mut Vec<Diagnostic>) {
    let closed = call.closes_on().filter(|_| call.is_over(today));
    if let Some(day) = closed.filter(|day| call.review.updated <= *day) {
        let message = format!("this call closed on {day}, and nobody has looked at it since");
        let help = "say what came of it, or write the day on which you looked as `updated` under `review`; its \
                    page says by itself that it is closed";
        let path = FieldPath::key("closes");
        findings.push(at_value(Code::CallIsOver, text, path, message).with_help(help));
    }
}

/// What may wait how long is decided by whether it is over (rule R11).
fn late_review(text: &Text, today: Date, findings: &mut Vec<Diagnostic>) {
    let Some(review) = text.record.review() else {
        return;
    };
    let practice: Option<&Practice> = text.record.downcast();
    let is_over = practice.is_some_and(|practice| practice.status.is_over());
    let usual = Review {
        due: None,
        ..review.clone()
    }
    .due(is_over);
    // What is further ahead is told as a slip.
    let is_late = |due: &Date| *due > usual && *due <= today.plus_months(DUE_WITHIN);
    if let Some(due) = review.due.filter(is_late) {
        let message = format!("{due} is later than this may wait: {usual}");
        let help = format!(
            "leave `due` out, and it is {usual}: a year after the last change, three of what is over"
        );
        let path = FieldPath::key("review").then_key("due");
        findings.push(at_value(Code::LateReview, text, path, message).with_help(help));
    }
}

fn facts(text: &Text, today: Date, findings: &mut Vec<Diagnostic>) {
    for (index, fact) in text.record.facts().iter().enumerate() {
        if let Some(day) = fact.as_of.value().filter(|day| day.earliest() > today.0) {
            let path = FieldPath::key("facts").then_item(index).then_key("as_of");
            let message = format!("this fact is of {day}, which has not come yet");
            findings.push(at_value(Code::FactToCome, text, path, message).with_help(
                "write the day for which the source tells it; what is planned is no fact yet",
            ));
        }
    }
}

fn time(months: i32) -> String {
    match months {
        1 => "a month".into(),
        12 => "a year".into(),
        months => format!("{} years", months / 12),
    }
}

/// What somebody did for this site was done since there are such sites.
fn long_ago(text: &Text, findings: &mut Vec<Diagnostic>) {
    let review = text.record.review();
    let path = |key| FieldPath::key("review").then_key(key);
    let created = review.and_then(|review| review.created);
    let consulted = match &*text.record {
        Record::Source(source) => Some(source.consulted),
        _ => None,
    };
    let days = [
        (created, path("created")),
        (review.map(|review| review.updated), path("updated")),
        (consulted, FieldPath::key("consulted")),
    ];
    for (day, path) in days {
        let year = day.map(|day| Edtf::from(day).year());
        if let Some(year) = year.filter(|year| *year < FIRST_YEAR) {
            let message = format!("nobody did this in {year}: the year is mistyped");
            let help = "write the day on which it was done";
            findings.push(at_value(Code::BadDate, text, path, message).with_help(help));
        }
    }
}
