//! Dates follow each other as they must.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Edtf, EventKind, Id, Known, Moment, Record},
};

pub(super) fn are_in_order(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let mut check = |earlier: Option<Edtf>, later: Option<Edtf>, path: FieldPath, message: &str| {
        if let (Some(earlier), Some(later)) = (earlier, later)
            && earlier.earliest() > later.latest()
        {
            findings.push(
                at_value(Code::DatesOutOfOrder, text, path, message)
                    .with_help("look at both dates; one of them is wrong"),
            );
        }
    };
    if let Some(review) = text.record.review() {
        let path = |key| FieldPath::key("review").then_key(key);
        check(
            review.created.map(Edtf::from),
            Some(review.updated.into()),
            path("updated"),
            "this was changed before it was written",
        );
        check(
            Some(review.updated.into()),
            review.due.map(Edtf::from),
            path("due"),
            "the next review is due before the last change",
        );
    }
    match &*text.record {
        Record::Practice(practice) => {
            if let Known::Value(period) = &practice.period {
                check(
                    period.start,
                    period.end,
                    FieldPath::key("period").then_key("end"),
                    "this ends before it begins",
                );
            }
        }
        Record::Event(event) => {
            check(
                event.date.value().copied(),
                event.end,
                FieldPath::key("end"),
                "this ends before it begins",
            );
            check(
                event.date.value().copied(),
                event.deadline.map(Edtf::from),
                FieldPath::key("deadline"),
                "the last day is before the first",
            );
            if event.kind == EventKind::Call {
                let message = "this is a call, and calls have files of their own";
                findings.push(
                    at_value(Code::CallAsEvent, text, FieldPath::key("kind"), message)
                        .with_help(as_call(&item.key.id)),
                );
            }
        }
        Record::Call(call) => {
            check(
                call.opens_on().map(Edtf::from),
                call.closes_on().map(Edtf::from),
                FieldPath::key("closes"),
                "this closes before it opens",
            );
            let opens = call.opens.as_ref().and_then(Known::value);
            let opens = opens.and_then(Moment::timestamp);
            let closes = call.closes.value().and_then(Moment::timestamp);
            let is_same_day = call.opens_on() == call.closes_on();
            if is_same_day
                && opens
                    .zip(closes)
                    .is_some_and(|(opens, closes)| opens > closes)
            {
                let path = FieldPath::key("closes");
                let message = "this closes before it opens";
                findings.push(
                    at_value(Code::DatesOutOfOrder, text, path, message)
                        .with_help("look at both hours; one of them is wrong"),
                );
            }
            if call.closes.is_unknown() {
                let message = "this call doesn't say until when";
                findings.push(
                    at_value(
                        Code::CallWithoutEnd,
                        text,
                        FieldPath::key("closes"),
                        message,
                    )
                    .with_help("write its last day; `not_applicable` if it is always open"),
                );
            }
        }
        Record::Source(source) => {
            check(
                source.published.value().copied(),
                Some(source.consulted.into()),
                FieldPath::key("consulted"),
                "this was read before it was published",
            );
        }
        _ => {}
    }
}

/// How an event becomes a call.
fn as_call(id: &Id) -> String {
    format!(
        "move the file and its translations to `content/calls/{id}.md`; there write `by` for `organisers`, \
         `opens` for `date` and `closes` for `deadline`, take out `kind` and `place`, add `url`, and keep \
         its old address: `aliases: [events/{id}]`"
    )
}
