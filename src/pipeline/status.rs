//! What was decided about a site, and what waits for somebody: warnings that were accepted, entries that
//! are due for review.

use std::path::Path;

use super::{Options, load};
use crate::{
    content::Key,
    edition::freshness::{Freshness, due},
    model::{Acceptance, Date},
};

/// What was decided about a site, and what waits for somebody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// Warnings that were accepted, in the order of entries.
    pub accepted: Vec<(Key, Acceptance)>,
    /// Entries that must be looked at by now, or soon, and by when; the most urgent first.
    pub due: Vec<(Date, Key)>,
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
    status.due.sort();
    Ok(status)
}
