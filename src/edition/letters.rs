//! Of a letter that answered a question, readers are told no more than whoever wrote it agreed to.

use super::Terms;
use crate::{
    content::Key,
    model::{Known, Record, Ref, Source},
};

/// Is more said of a letter than was agreed to?
pub(super) fn is_told_too_much(record: &Record, terms: &Terms) -> bool {
    let quoted = record.quotes().iter().map(|quote| &quote.source);
    let facts = record.facts().iter().filter(|one| one.verbatim.is_some());
    let mut sources = quoted.chain(facts.map(|fact| &fact.source));
    record.is_named_without_consent() || sources.any(|source| !may_quote(source, terms))
}

/// Leaves out names and quotes to which nobody agreed.
pub(super) fn tell_no_more(record: &mut Record, terms: &Terms) {
    if record.is_named_without_consent()
        && let Record::Source(source) = record
    {
        source.authors = Known::NotApplicable;
    }
    if let Some(quotes) = record.quotes_mut() {
        quotes.retain(|quote| may_quote(&quote.source, terms));
    }
    for fact in record.facts_mut().into_iter().flatten() {
        if !may_quote(&fact.source, terms) {
            fact.verbatim = None;
        }
    }
}

fn may_quote(source: &Ref<Source>, terms: &Terms) -> bool {
    !terms.unquotable.contains(&Key::of(source))
}
