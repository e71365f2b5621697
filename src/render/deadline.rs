//! Until when one can answer a call, in a sentence: the same on its page and in every list.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Theme, borrowed::stopped, page_context::PageContext};
use crate::{
    catalogue::Item,
    edition::Edition,
    model::{Call, CallState, Date, Edtf, Event, Known, Language, Moment},
};

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

/// The same, by the day alone, where there is no page around it: of a call, and of a note with a last day.
pub(super) fn in_words(
    item: &Item,
    language: &Language,
    edition: &Edition,
    theme: &Theme,
) -> Option<String> {
    let record = &item.original().record;
    let (id, opens, closes) = if let Some(call) = record.downcast::<Call>() {
        let closes = call.closes_on();
        match (call.state(edition.today()), closes) {
            (CallState::ToCome, Some(_)) => ("deadline_to_come", call.opens_on(), closes),
            (CallState::ToCome, None) => ("deadline_opens", call.opens_on(), None),
            (CallState::Over, _) => ("deadline_past", None, closes),
            (CallState::Open, Some(_)) => ("deadline_open", None, closes),
            (CallState::Open, None) if call.closes == Known::NotApplicable => {
                let word = theme.word("call_always_open", language);
                return word.map(|word| word.to_string());
            }
            (CallState::Open, None) => return None,
        }
    } else {
        let deadline = record.downcast::<Event>()?.deadline?;
        let id = match deadline < edition.today() {
            true => "deadline_past",
            false => "deadline_open",
        };
        (id, None, Some(deadline))
    };
    let mut args = FluentArgs::new();
    for (name, day) in [("opens", opens), ("date", closes)] {
        if let Some(day) = day {
            let words = edition.date_in_words(Edtf::from(day), language);
            args.set(name, FluentValue::from(stopped(words)));
        }
    }
    Some(theme.message(id, &args, language))
}
