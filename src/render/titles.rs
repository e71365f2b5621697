//! What entries are called that have no title of their own.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{
    Theme,
    borrowed::{foreign, stopped},
};
use crate::{
    catalogue::Item,
    edition::{Edition, names::name_of},
    model::{Language, Record, Source, Transfer},
};

/// The title that a theme gives to an entry: to a source without one, and to a transfer. `None`
/// where the entry has its own.
pub(super) fn title(
    item: &Item,
    language: &Language,
    edition: &Edition,
    theme: &Theme,
) -> Option<String> {
    match &*item.text(language).record {
        Record::Source(source) if source.title.value().is_none() => {
            Some(untitled(source, language, edition, theme))
        }
        Record::Transfer(transfer) => Some(of_transfer(transfer, language, edition, theme)),
        Record::Source(_)
        | Record::Practice(_)
        | Record::City(_)
        | Record::Hub(_)
        | Record::Event(_)
        | Record::Call(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Designation(_) => None,
    }
}

/// Who does what with what: «Elbasan adapts: Night buses».
fn of_transfer(
    transfer: &Transfer,
    language: &Language,
    edition: &Edition,
    theme: &Theme,
) -> String {
    let says = says(transfer, language, edition, theme);
    if edition.record(&transfer.practice).is_none() {
        return says;
    }
    let practice = name_of(&transfer.practice, language, edition);
    let written_in = practice
        .language
        .filter(|written_in| written_in != language);
    match written_in {
        Some(written_in) => format!("{says}: {}", foreign(&practice.text, &written_in)),
        None => format!("{says}: {}", practice.text),
    }
}

/// What the city does: «Elbasan adapts».
pub(super) fn says(
    transfer: &Transfer,
    language: &Language,
    edition: &Edition,
    theme: &Theme,
) -> String {
    let to = edition.record(&transfer.to);
    let to = to.map(|_| name_of(&transfer.to, language, edition).text);
    let mut variables = FluentArgs::new();
    variables.set("to", FluentValue::from(to.unwrap_or_default()));
    let message = format!("transfer_says_{}", transfer.stage.name());
    theme.message(&message, &variables, language)
}

/// What a source without a title is called: by its kind and, where it is known, its date.
pub(super) fn untitled(
    source: &Source,
    language: &Language,
    edition: &Edition,
    theme: &Theme,
) -> String {
    let kind = source.kind.name();
    let word = theme.word(&format!("source_{kind}"), language);
    let word = word.map_or_else(|| kind.to_owned(), |word| word.to_string());
    let mut variables = FluentArgs::new();
    variables.set("kind", FluentValue::from(word));
    let message = match source.published.value() {
        Some(date) => {
            let date = stopped(edition.date_in_words(*date, language));
            variables.set("date", FluentValue::from(date));
            "source_untitled_of"
        }
        None => "source_untitled",
    };
    theme.message(message, &variables, language)
}
