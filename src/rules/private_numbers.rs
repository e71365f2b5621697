//! No number that belongs to one person stands in the texts of an entry. Where some of its readers may not see
//! it, an edition leaves it out: both ask the same functions of the model.

use std::collections::BTreeSet;

use super::{at_id, at_value, at_words};
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, Place},
    model::{Exempt, Part, PrivateNumber, Visibility, private_values, walk},
};

/// So many of each kind are told of one field: each is looked for in the whole of it, and the rest is told
/// when these are out.
const MOST_IN_A_FIELD: usize = 100;
/// Telephone and mailbox of an office have fields of their own, with consent.
const WITH_CONSENT: [&str; 2] = ["contact.phone", "contact.email"];
/// Here somebody says of what looks like a private number that it is none.
const ACCEPTED: &str = "accepted";

pub(super) fn are_nowhere(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let readers = catalogue.visibility(&item.key);
    let exempt = item.exempt();
    for (number, _) in exempt.private_numbers(item.key.id.as_str()) {
        let (code, ..) = told(number, readers);
        let message = "the id, which may be the name of the file, holds what looks like somebody's number: the entry \
                       is left out of all that others than the staff see";
        let help = "choose an id of other words, and name the file so. If it is nobody's number, say so under \
                    `accepted` in `content/site.yaml`, and write it in the `reason`";
        findings.push(at_id(code, item, message).with_help(help));
    }
    // All texts of an entry have the values of its original.
    let mut told_values = BTreeSet::new();
    for text in std::iter::once(item.original()).chain(item.texts()) {
        private_values(&text.record, &exempt, &mut |at, number| {
            if told_values.insert(at.path()) {
                let (code, message, help) = told(number, readers);
                let text = item.original();
                findings.push(at_value(code, text, at.path(), message).with_help(help));
            }
        });
    }
    for text in item.texts() {
        in_fields((item, text), &exempt, readers, findings);
        for private in &text.body.private {
            if !exempt.holds(private.number, &private.words) {
                let (code, message, help) = told(private.number, readers);
                let place = Place::bytes(&text.origin.file, private.bytes.clone());
                findings.push(Diagnostic::new(code, place, message).with_help(help));
            }
        }
    }
}

fn in_fields(
    (item, text): (&Item, &Text),
    exempt: &Exempt<'_>,
    readers: Visibility,
    findings: &mut Vec<Diagnostic>,
) {
    let mut for_staff = Vec::new();
    walk(&*text.record, &mut |at, part| {
        if part == Part::ForStaff {
            for_staff = at.path().0;
        }
        let Some(words) = part.text() else {
            return;
        };
        // Of each kind: many of one must not hide another that is worse.
        let mut counts: Vec<(PrivateNumber, usize)> = Vec::new();
        for (number, span) in exempt.private_numbers(words) {
            let path = at.path();
            let is_closed = !for_staff.is_empty() && path.0.starts_with(&for_staff);
            if WITH_CONSENT.contains(&path.to_string().as_str())
                || (is_closed && path.to_string().starts_with(ACCEPTED))
                || item.is_taken_over(text, &path, words)
            {
                continue;
            }
            match counts.iter_mut().find(|(kind, _)| *kind == number) {
                Some((_, MOST_IN_A_FIELD)) => continue,
                Some((_, count)) => *count += 1,
                None => counts.push((number, 1)),
            }
            let readers = if is_closed {
                Visibility::Internal
            } else {
                readers
            };
            let (code, message, help) = told(number, readers);
            findings.push(at_words(code, text, path, words, span, message).with_help(help));
        }
    });
}

/// The kind of finding about a private number, by whether it is left out of what some of its readers get.
pub(super) fn code(number: PrivateNumber, is_left_out: bool) -> Code {
    match (number, is_left_out) {
        (PrivateNumber::OfAPerson | PrivateNumber::PersonalAccount, _) => Code::PersonalNumber,
        (PrivateNumber::OfPersonListed, _) => Code::PersonsListed,
        (PrivateNumber::PersonalMailbox, true) => Code::MailboxLeftOut,
        (PrivateNumber::PersonalMailbox, false) => Code::PersonalMailbox,
        (PrivateNumber::MobileTelephone, true) => Code::TelephoneLeftOut,
        (PrivateNumber::MobileTelephone, false) | (PrivateNumber::BankAccount, _) => {
            Code::PrivateTelephone
        }
    }
}

/// What is said of a private number in a text that these may read: the kind of finding, the sentence, the
/// remedy.
fn told(number: PrivateNumber, readers: Visibility) -> (Code, &'static str, &'static str) {
    let is_left_out = readers < number.visibility();
    let (message, help) = match number {
        PrivateNumber::OfAPerson => (
            "this looks like the personal number of one person",
            "take it out: nobody needs it here, and it can do much harm; pages show it to nobody but the staff",
        ),
        PrivateNumber::OfPersonListed => (
            "this table or list tells of people by name what can harm them: what it tells is left out",
            "take out the names or these cells: tell how many there are, and of no single person. If the people act in \
             public and this is no secret, say so under `accepted` in `content/site.yaml`, and write the words of the \
             cell in the `reason`",
        ),
        PrivateNumber::PersonalMailbox if is_left_out => (
            "this mailbox looks like one person's: it is left out of what everyone sees",
            "take it out; the mailbox of an office goes under `contact`, as `email`, with consent. If it is \
             nobody's own, say so under `accepted` in `content/site.yaml`, and write it in the `reason`",
        ),
        PrivateNumber::PersonalMailbox => (
            "this mailbox looks like one person's",
            "take it out; the mailbox of an office goes under `contact`, as `email`, with consent",
        ),
        PrivateNumber::PersonalAccount => (
            "this is said to be the account of one person at a bank: it is left out",
            "take it out, and give it to those who ask for it; the account of an office is called by the office's name",
        ),
        PrivateNumber::BankAccount => (
            "this is an account at a bank",
            "take it out, if it is one person's; if it is an office's, say so under `accepted`",
        ),
        PrivateNumber::MobileTelephone if is_left_out => (
            "this looks like a private telephone: it is left out",
            "take it out; the telephone of an office goes under `contact`, as `phone`, with consent. If it is \
             no telephone, say so under `accepted` in `content/site.yaml`, and write it in the `reason`",
        ),
        PrivateNumber::MobileTelephone => (
            "this looks like a private telephone",
            "take it out; the telephone of an office goes under `contact`, as `phone`, with consent",
        ),
    };
    (code(number, is_left_out), message, help)
}
