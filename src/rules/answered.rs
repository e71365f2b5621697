//! Of a letter that answered a question, no more is told than whoever wrote it agreed to (rule R18).

use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::Record,
};

pub(super) fn no_more_than_agreed(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let mut tell = |path: FieldPath, message: String, help: &str| {
        let place = Place::value(&text.origin.file, text.origin.item.clone().then(&path));
        findings.push(Diagnostic::new(Code::LetterWithoutConsent, place, message).with_help(help));
    };
    if let Record::Source(source) = &*text.record {
        if source.is_named() {
            tell(
                FieldPath::key("authors"),
                "a name stands here, and nothing says that its bearer agreed to that".into(),
                "take the name out, also where it stands in other fields: `role` says who answered; or write \
                 `may_name: true` when they have agreed",
            );
        }
        if source.is_quoted() {
            tell(
                FieldPath::key("defects"),
                "words of a letter stand here, and nothing says that whoever wrote it agreed to be quoted".into(),
                "take them out; or write `may_quote: true` under `letter` when they have agreed",
            );
        }
    }
    let quotes = text.record.quotes().iter().map(|one| &one.source);
    for (index, source) in quotes.clone().enumerate() {
        let is_quotable = !catalogue.refuses(source, |letter| letter.may_quote);
        if is_quotable && catalogue.refuses(source, |letter| letter.may_name) {
            tell(
                FieldPath::key("quotes")
                    .then_item(index)
                    .then_key("speaker"),
                format!(
                    "whoever wrote the letter `{}` did not agree to be named, and a quote names its speaker",
                    source.id()
                ),
                "say it in your own words; or write `may_name: true` under the letter when they have agreed",
            );
        }
    }
    let quotes = quotes
        .enumerate()
        .map(|(index, source)| ("quotes", index, "text", source));
    let facts = text.record.facts().iter().enumerate();
    let facts = facts.filter(|(_, fact)| fact.verbatim.is_some());
    let facts = facts.map(|(index, fact)| ("facts", index, "verbatim", &fact.source));
    for (list, index, field, source) in quotes.chain(facts) {
        if catalogue.refuses(source, |letter| letter.may_quote) {
            tell(
                FieldPath::key(list).then_item(index).then_key(field),
                format!(
                    "whoever wrote the letter `{}` did not agree to be quoted",
                    source.id()
                ),
                "say it in your own words; or write `may_quote: true` under the letter when they have agreed",
            );
        }
    }
}
