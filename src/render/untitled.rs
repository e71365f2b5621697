//! What a source without a title is called.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Theme, borrowed::stopped};
use crate::{
    edition::Edition,
    model::{Language, Source},
};

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
