//! Until when one can answer a call, in a sentence: the same on its page and in every list.

use fluent_bundle::FluentValue;

use super::page_context::PageContext;
use crate::model::{Call, CallState, Date, Known, Moment};

/// What is said of a call; nothing where its last day isn't known and it doesn't open later.
pub(super) fn of_call(call: &Call, ctx: &PageContext<'_>) -> Option<String> {
    let words = |moment: &Moment| FluentValue::from(ctx.moment(moment).words);
    let opens = call.opens.as_ref().and_then(Known::value).map(words);
    let closes = call.closes.value().map(words);
    match (call.state(ctx.edition.today()), opens, closes) {
        (CallState::ToCome, Some(opens), Some(closes)) => {
            Some(ctx.message("deadline_to_come", [("opens", opens), ("date", closes)]))
        }
        (CallState::ToCome, Some(opens), None) => {
            Some(ctx.message("deadline_opens", [("opens", opens)]))
        }
        (CallState::Over, _, Some(closes)) => {
            Some(ctx.message("deadline_past", [("date", closes)]))
        }
        (CallState::Open, _, Some(closes)) => {
            Some(ctx.message("deadline_open", [("date", closes)]))
        }
        (.., None) if call.closes == Known::NotApplicable => {
            Some(ctx.word("call_always_open").to_string())
        }
        _ => None,
    }
}

/// What is said of a note with a last day.
pub(super) fn of_day(day: Date, ctx: &PageContext<'_>) -> String {
    let id = if day < ctx.edition.today() {
        "deadline_past"
    } else {
        "deadline_open"
    };
    ctx.message(id, [("date", FluentValue::from(ctx.date(day)))])
}
