//! What people of the region write, by what it is.

use super::{PrivateNumber, private_numbers};

/// Mobile telephones.
const TELEPHONES: &str = include_str!("labelled/telephones.txt");
/// Mailboxes of single people.
const MAILBOXES: &str = include_str!("labelled/mailboxes.txt");
/// Neither.
const NEITHER: &str = include_str!("labelled/neither.txt");

/// The lines of a table that are not found to be what they are.
fn wrong(table: &str, expected: &[PrivateNumber]) -> Vec<String> {
    let lines = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "));
    let told = lines.filter_map(|line| {
        let mut found = private_numbers(line);
        found.retain(|(kind, _)| *kind != PrivateNumber::BankAccount);
        let kinds: Vec<_> = found.iter().map(|(kind, _)| *kind).collect();
        let words: Vec<_> = found.iter().map(|(_, span)| &line[span.clone()]).collect();
        (kinds != expected).then(|| format!("{line} -> {words:?}"))
    });
    told.collect()
}

#[test]
fn telephones_are_found() {
    let wrong = wrong(TELEPHONES, &[PrivateNumber::MobileTelephone]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn mailboxes_are_found() {
    let wrong = wrong(MAILBOXES, &[PrivateNumber::PersonalMailbox]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_neither_is_left_alone() {
    let wrong = wrong(NEITHER, &[]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
