//! Quotes, and the words that figures rest on, stand in their sources to the letter.

use std::collections::BTreeSet;

use super::{at_value, at_words};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Spot},
    model::{EntityKind, Id, Record, Source},
    provenance::{Difference, Fingerprints, GROUP, Verdict},
};

pub(super) fn stand_in_their_sources(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let mut unverified = BTreeSet::new();
    for quoted in quoted(&text.record) {
        if is_unverified(catalogue, quoted.source) && unverified.insert(quoted.source) {
            findings.push(not_verified(text, &quoted));
        }
        findings.extend(finding(catalogue.fingerprints(), text, quoted));
    }
}

/// Has a source neither a fingerprint nor the hash of its document, by which it is told at the source that one is missing?
/// A letter stays with those who have it.
fn is_unverified(catalogue: &Catalogue, source: &Id) -> bool {
    let item = catalogue.item(&Key::new(EntityKind::Source, source.clone()));
    let source_record = item.and_then(|item| item.original().record.downcast::<Source>());
    source_record.is_some_and(|source| source.sha256.is_none() && !source.is_letter())
        && !catalogue.fingerprints().has(source)
}

/// The finding on words that nothing can be compared with, once for each source of an entry.
fn not_verified(text: &Text, quoted: &Quoted<'_>) -> Diagnostic {
    let source = quoted.source;
    let message = format!(
        "nothing tells whether `{source}` has these words: there is no fingerprint of its document"
    );
    let help = format!(
        "save the text of the document outside this folder and run `carsija fingerprint {source} DOCUMENT.txt`; if you \
         have compared the words yourself and there is no text to keep, say so under `accepted`"
    );
    at_value(
        Code::NotVerified,
        text,
        beside(&quoted.path, "source"),
        message,
    )
    .with_help(help)
}

/// How many quotes and figures name a source, and what is wrong with them.
pub(crate) fn quotes_from(catalogue: &Catalogue, source: &Id) -> (usize, Vec<Diagnostic>) {
    let mut count = 0;
    let mut findings = Vec::new();
    for text in catalogue.items().map(Item::original) {
        for quoted in quoted(&text.record).filter(|quoted| quoted.source == source) {
            count += 1;
            findings.extend(finding(catalogue.fingerprints(), text, quoted));
        }
    }
    (count, findings)
}

/// Words quoted from a source.
struct Quoted<'a> {
    /// Where they stand in the record.
    path: FieldPath,
    source: &'a Id,
    words: &'a str,
}

/// All that a record quotes.
fn quoted(record: &Record) -> impl Iterator<Item = Quoted<'_>> {
    let quotes = record.quotes().iter().enumerate();
    let quotes = quotes.map(|(index, quote)| Quoted {
        path: FieldPath::key("quotes").then_item(index).then_key("text"),
        source: quote.source.id(),
        words: &quote.text,
    });
    let facts = record.facts().iter().enumerate();
    let facts = facts.filter_map(|(index, fact)| {
        Some(Quoted {
            path: FieldPath::key("facts")
                .then_item(index)
                .then_key("verbatim"),
            source: fact.source.id(),
            words: fact.verbatim.as_deref()?,
        })
    });
    quotes.chain(facts)
}

fn finding(known: &Fingerprints, text: &Text, quoted: Quoted<'_>) -> Option<Diagnostic> {
    let Quoted {
        path,
        source,
        words,
    } = quoted;
    let (code, span, message, help) = match known.verify(source, words) {
        Verdict::Found | Verdict::Unchecked => return None,
        Verdict::TooShort(span) => (
            Code::NotVerified,
            span,
            format!(
                "too few words to tell whether `{source}` has them: {GROUP} in a row are needed"
            ),
            "quote a few more of the words around them".to_owned(),
        ),
        Verdict::Differs(difference) => (
            Code::NotInSource,
            difference.span(),
            message(&difference, source, words),
            help(&difference, known, words),
        ),
    };
    let of_source = text.origin.item.clone().then(&beside(&path, "source"));
    let finding = at_words(code, text, path, words, span, message).with_help(help);
    Some(match known.source_of(words) {
        Some(other) if code == Code::NotInSource => {
            finding.fixed_at(Spot::Value(of_source), other.to_string())
        }
        _ => finding,
    })
}

/// The path of the field of this name beside another.
fn beside(path: &FieldPath, name: &str) -> FieldPath {
    let group = path.0.split_last().map_or(&[][..], |(_, group)| group);
    FieldPath(group.to_vec()).then_key(name)
}

fn message(difference: &Difference, source: &Id, words: &str) -> String {
    let these = &words[difference.span()];
    match difference {
        Difference::All(_) => {
            format!("`{source}` doesn't say this: not {GROUP} of these words in a row are in it")
        }
        Difference::Words(_) => format!("`{source}` doesn't say “{these}” here"),
        Difference::Order(_) => {
            format!("in `{source}`, the words “{these}” don't follow each other like this")
        }
        Difference::Earlier(_) => {
            format!(
                "in `{source}`, the words “{these}” don't stand behind those that the quote puts before them"
            )
        }
    }
}

fn help(difference: &Difference, known: &Fingerprints, words: &str) -> String {
    if let Some(other) = known.source_of(words) {
        return format!("they are in `{other}`: write `source: {other}`");
    }
    match difference {
        Difference::All(_) => "copy the words from the document, or name the source that has them",
        Difference::Earlier(_) => {
            "put the parts in the order in which the document has them, or make two quotes of them"
        }
        Difference::Words(_) | Difference::Order(_) => {
            "write what stands in the document, and `[...]` where you leave something out"
        }
    }
    .into()
}
