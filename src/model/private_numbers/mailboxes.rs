//! Mailboxes of single people.

use std::ops::Range;

use crate::model::Mailbox;

/// The fewest letters of a name.
const SHORTEST_NAME: usize = 3;

/// The mailboxes in a text that look like one person's: none of their words names a function.
pub(super) fn personal(text: &str) -> Vec<Range<usize>> {
    let is_of_mailbox = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let ats = text.match_indices('@').map(|(at, _)| at);
    let mailboxes = ats.filter_map(|at| {
        let before = text[..at].trim_end_matches(is_of_mailbox).len();
        let after = &text[at + 1..];
        let len = after.len() - after.trim_start_matches(is_of_mailbox).len();
        let domain = after[..len].trim_end_matches(['.', '-', '_']).len();
        let range = before..at + 1 + domain;
        // A name and a password in an address of the web are another mistake.
        let word = text[..before].rsplit(char::is_whitespace).next();
        let is_in_address = word.is_some_and(|word| word.ends_with(':') && word.contains("//"));
        let has_name = text[before..at]
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word.chars().count() >= SHORTEST_NAME);
        let mailbox = Mailbox::parse(&text[range.clone()])?;
        let is_of_domain = is_called_like_domain(&text[before..at], &text[at + 1..range.end]);
        let is_personal = has_name && !is_in_address && !is_of_domain;
        (is_personal && !mailbox.has_a_function()).then_some(range)
    });
    mailboxes.collect()
}

/// Is the mailbox called like a part of its domain? `kumanovo@kumanovo.gov.mk` is nobody's own.
fn is_called_like_domain(local: &str, domain: &str) -> bool {
    let local = local.to_lowercase();
    domain.to_lowercase().split('.').any(|part| part == local)
}
