//! Of a letter that answered a question, no more is told than whoever wrote it agreed to (rule R18).

use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{Record, Ref, Source},
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
        for field in source.clone().tell_no_more() {
            let path = field
                .split('.')
                .fold(FieldPath::default(), FieldPath::then_key);
            let message = if field == "authors" {
                "a name stands here, and nothing says that its bearer agreed to that".into()
            } else {
                "what stands here tells who wrote the letter, or looks like a name, and nothing says that its bearer \
                 agreed to that"
                    .into()
            };
            tell(
                path,
                message,
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
    let may_not_quote = |source| catalogue.refuses(source, |letter| letter.may_quote);
    let may_not_name = |source| catalogue.refuses(source, |letter| letter.may_name);
    for (index, quote) in text.record.quotes().iter().enumerate() {
        let (at, source) = (FieldPath::key("quotes").then_item(index), &quote.source);
        if may_not_quote(source) {
            tell(at.then_key("text"), not_to_be_quoted(source), OWN_WORDS);
        } else if may_not_name(source) {
            tell(
                at.then_key("speaker"),
                format!(
                    "whoever wrote the letter `{}` did not agree to be named, and a quote names its speaker",
                    source.id()
                ),
                "say it in your own words; or write `may_name: true` under the letter when they have agreed",
            );
        }
    }
    let facts = text.record.facts().iter().enumerate();
    for (index, fact) in facts.clone() {
        if fact.value.is_quote(fact.verbatim.as_deref()) && may_not_quote(&fact.source) {
            let at = FieldPath::key("facts").then_item(index);
            tell(
                at.then_key("value"),
                not_to_be_quoted(&fact.source),
                OWN_WORDS,
            );
        }
    }
    if let Record::Discrepancy(discrepancy) = &*text.record {
        for (index, value) in discrepancy.values.iter().enumerate() {
            if value.value.is_quote(None) && may_not_quote(&value.source) {
                let at = FieldPath::key("values").then_item(index);
                tell(
                    at.then_key("value"),
                    not_to_be_quoted(&value.source),
                    OWN_WORDS,
                );
            }
        }
    }
    for (index, fact) in facts.filter(|(_, fact)| fact.verbatim.is_some()) {
        if may_not_quote(&fact.source) {
            let at = FieldPath::key("facts").then_item(index);
            let message = not_to_be_quoted(&fact.source);
            tell(at.then_key("verbatim"), message, OWN_WORDS);
        }
    }
}

const OWN_WORDS: &str =
    "say it in your own words; or write `may_quote: true` under the letter when they have agreed";

fn not_to_be_quoted(letter: &Ref<Source>) -> String {
    format!(
        "whoever wrote the letter `{}` did not agree to be quoted",
        letter.id()
    )
}
