//! Of a source whose rights are unknown or reserved, no more is quoted than a quotation may (rule R26).

use std::collections::BTreeMap;

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Id, Ref, Rights, Source},
};

/// The most characters of one quote.
const LONGEST: usize = 600;
/// One word of so many may be quoted; of what is short, a few sentences all the same.
const SHARE: usize = 4;
const FEW_WORDS: usize = 100;
/// Licences that allow nothing.
const CLOSED: [&str; 2] = ["unknown", "all-rights-reserved"];

pub(super) fn allow_the_quotes(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let mut quoted: BTreeMap<&Id, usize> = BTreeMap::new();
    for (index, quote) in text.record.quotes().iter().enumerate() {
        let is_closed = rights(&quote.source, catalogue).is_some_and(|rights| {
            CLOSED.contains(&rights.licence.as_str()) && rights.note.is_none()
        });
        if !is_closed {
            continue;
        }
        let words = quoted.entry(quote.source.id()).or_default();
        let before = *words;
        *words += quote.text.split_whitespace().count();
        let id = quote.source.id();
        let most = catalogue
            .fingerprints()
            .get(id)
            .map(|whole| FEW_WORDS.max(whole.words() / SHARE));
        let length = quote.text.chars().count();
        let message = if length > LONGEST {
            format!(
                "this quote has {length} characters, and nobody is known to allow more than {LONGEST}"
            )
        } else if most.is_some_and(|most| before <= most && *words > most) {
            format!("with this quote, more than a quarter of `{id}` is quoted here")
        } else {
            continue;
        };
        let path = FieldPath::key("quotes").then_item(index).then_key("text");
        findings.push(
            at_value(Code::QuotedAtLength, text, path, message).with_help(
                "quote less; or, if its rights allow more, write under `rights` of the source what allows it: \
                 the `licence`, or a `note`",
            ),
        );
    }
}

fn rights<'a>(source: &Ref<Source>, catalogue: &'a Catalogue) -> Option<&'a Rights> {
    let item = catalogue.item(&Key::of(source))?;
    let source: &Source = item.original().record.downcast()?;
    Some(&source.rights)
}
