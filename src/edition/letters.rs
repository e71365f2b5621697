//! Of a letter that answered a question, readers are told no more than whoever wrote it agreed to.

use super::Terms;
use crate::{
    content::Key,
    model::{Quote, Record, Ref, Source},
};

/// Is more said of a letter than was agreed to?
pub(super) fn is_told_too_much(record: &Record, terms: &Terms) -> bool {
    let mut facts = record.facts().iter().filter(|one| one.verbatim.is_some());
    record.downcast().is_some_and(Source::tells_too_much)
        || record.quotes().iter().any(|quote| !may_show(quote, terms))
        || facts.any(|fact| !may_quote(&fact.source, terms))
}

/// Leaves out names and quotes to which nobody agreed.
pub(super) fn tell_no_more(record: &mut Record, terms: &Terms) {
    if let Record::Source(source) = record {
        source.tell_no_more();
    }
    if let Some(quotes) = record.quotes_mut() {
        quotes.retain(|quote| may_show(quote, terms));
    }
    for fact in record.facts_mut().into_iter().flatten() {
        if !may_quote(&fact.source, terms) {
            fact.verbatim = None;
        }
    }
}

/// A quote is shown with the name of its speaker.
fn may_show(quote: &Quote, terms: &Terms) -> bool {
    may_quote(&quote.source, terms) && !terms.unnamed.contains(&Key::of(&quote.source))
}

fn may_quote(source: &Ref<Source>, terms: &Terms) -> bool {
    !terms.unquotable.contains(&Key::of(source))
}
