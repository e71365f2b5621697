//! Of a letter that answered a question, no more is told than whoever wrote it agreed to (rule R18).

use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
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
    if text.record.is_named_without_consent() {
        tell(
            FieldPath::key("authors"),
            "a name stands here, and nothing says that its bearer agreed to that".into(),
            "take the name out: `role` says who answered; or write `may_name: true` when they have agreed",
        );
    }
    let quotes = text.record.quotes().iter().map(|one| &one.source);
    let quotes = quotes
        .enumerate()
        .map(|(index, source)| ("quotes", index, "text", source));
    let facts = text.record.facts().iter().enumerate();
    let facts = facts.filter(|(_, fact)| fact.verbatim.is_some());
    let facts = facts.map(|(index, fact)| ("facts", index, "verbatim", &fact.source));
    for (list, index, field, source) in quotes.chain(facts) {
        if !catalogue.may_quote(source) {
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
