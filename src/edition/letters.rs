//! Of a letter that answered a question, readers are told no more than whoever wrote it agreed to.

use super::Terms;
use crate::{
    content::Key,
    model::{Discrepancy, Fact, Quote, Record, Ref, Source},
};

/// Is more said of a letter than was agreed to?
pub(super) fn is_told_too_much(record: &Record, terms: &Terms) -> bool {
    let mut facts = record.facts().iter();
    let of_discrepancy = record.downcast::<Discrepancy>();
    let mut values = of_discrepancy.iter().flat_map(|one| &one.values);
    record.downcast().is_some_and(Source::has_refused)
        || record.quotes().iter().any(|quote| !may_show(quote, terms))
        || facts.any(|fact| !may_quote(&fact.source, terms))
        || values.any(|value| !may_quote(&value.source, terms))
}

/// Leaves out names and quotes to which nobody agreed.
pub(super) fn tell_no_more(record: &mut Record, terms: &Terms) {
    if let Record::Source(source) = record {
        source.tell_no_more();
    }
    if let Some(quotes) = record.quotes_mut() {
        quotes.retain(|quote| may_show(quote, terms));
    }
    if let Some(facts) = record.facts_mut() {
        let is_quote = |fact: &Fact| fact.value.is_quote(fact.verbatim.as_deref());
        facts.retain(|fact| may_quote(&fact.source, terms) || !is_quote(fact));
        for fact in facts
            .iter_mut()
            .filter(|fact| !may_quote(&fact.source, terms))
        {
            fact.verbatim = None;
        }
    }
    if let Record::Discrepancy(discrepancy) = record {
        let values = &mut discrepancy.values;
        values.retain(|one| may_quote(&one.source, terms) || !one.value.is_quote(None));
    }
}

/// A quote is shown with the name of its speaker.
fn may_show(quote: &Quote, terms: &Terms) -> bool {
    may_quote(&quote.source, terms) && !terms.unnamed.contains(&Key::of(&quote.source))
}

fn may_quote(source: &Ref<Source>, terms: &Terms) -> bool {
    !terms.unquotable.contains(&Key::of(source))
}
