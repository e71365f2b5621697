//! What was decided about a site, and what waits for somebody: warnings that were accepted, consents and
//! when they end, entries that are due for review.

use std::path::Path;

use super::{Options, load};
use crate::{
    content::Key,
    edition::freshness::{Freshness, due},
    model::{Acceptance, Date, Mailbox, Telephone, Visibility},
    rules::{ConsentOf, Subject, consents, is_near_its_end},
};

/// What was decided about a site, and what waits for somebody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// Warnings that were accepted, in the order of entries.
    pub accepted: Vec<(Key, Acceptance)>,
    /// Every consent that is needed, in the order of entries: those that are missing, too.
    pub consents: Vec<ConsentNeeded>,
    /// Entries that must be looked at by now, or soon, and by when; the most urgent first.
    pub due: Vec<(Date, Key)>,
}

/// A consent that something rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentNeeded {
    /// The entry.
    pub entry: Key,
    /// What it is for: the file of a picture, the addresses of a contact, a wish, a letter.
    pub subject: String,
    /// What is said of it: how it was given, when and by whom.
    pub told: String,
    /// The most open audience that sees what it is for.
    pub audience: Visibility,
    /// The last day on which that is shown, if there is one.
    pub last_day: Option<Date>,
    /// Is that within the days of notice?
    pub is_near_its_end: bool,
    /// Why it is left out, if it is.
    pub left_out: Option<String>,
}

impl ConsentNeeded {
    fn of(one: &ConsentOf<'_>, today: Date) -> Self {
        let subject = match one.of {
            Subject::Picture(media) => media.file.clone(),
            Subject::Contact(contact) => {
                let email = contact.email.iter().map(Mailbox::as_str);
                let phone = contact.phone.iter().map(Telephone::as_str);
                email.chain(phone).collect::<Vec<_>>().join(", ")
            }
            Subject::Wish(_) => "what it wants to learn".to_owned(),
            Subject::Letter(_) => "the words of a letter".to_owned(),
        };
        let last_day = one.last_day;
        Self {
            entry: one.key.clone(),
            subject,
            told: one.told(),
            audience: one.audience,
            last_day,
            is_near_its_end: last_day.is_some_and(|day| is_near_its_end(day, today)),
            left_out: one.because(),
        }
    }
}

/// Looks through all entries of the site in `root`, for whichever audience they are.
///
/// # Errors
/// When the content folder can't be read.
pub fn status(root: &Path, options: &Options) -> anyhow::Result<Status> {
    let loaded = load(root, options)?;
    let mut status = Status::default();
    for item in loaded.catalogue().items() {
        let accepted = item.original().record.accepted().iter();
        let accepted = accepted.map(|one| (item.key.clone(), one.clone()));
        status.accepted.extend(accepted);
        if let Some(day) = due(item)
            && Freshness::on(options.today, day) != Freshness::Current
        {
            status.due.push((day, item.key.clone()));
        }
    }
    let consents = consents(loaded.catalogue(), options.today);
    status.consents = consents
        .map(|one| ConsentNeeded::of(&one, options.today))
        .collect();
    status.due.sort();
    Ok(status)
}
