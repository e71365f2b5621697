//! How fresh an entry is: when it is due for review, and how old its sources are.

use super::Edition;
use crate::{
    catalogue::Item,
    model::{Date, Edtf, Practice, Ref, Source, Transfer, TransferStage},
};

/// An entry is due soon so many months before its day.
const MONTHS_SOON: i32 = 2;
/// An entry that is so many months past its day is archived.
const MONTHS_TO_ARCHIVE: i32 = 12;
/// A plan whose newest source is older than this is no longer shown as current.
const MONTHS_OF_A_PLAN: i32 = 24;
/// Of a transfer it is asked after so many months how it goes.
const MONTHS_TO_FOLLOW_UP: i32 = 12;

/// How fresh an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Freshness {
    /// Not due for review.
    Current,
    /// Due within two months.
    DueSoon,
    /// Past its day.
    Overdue,
    /// Past its day by more than a year.
    Archived,
}

impl Freshness {
    /// The names of all, from the freshest.
    pub(crate) const NAMES: &'static [&'static str] = &[
        Self::Current.name(),
        Self::DueSoon.name(),
        Self::Overdue.name(),
        Self::Archived.name(),
    ];

    /// How fresh something is that must be reviewed by `due`.
    pub(crate) fn on(today: Date, due: Date) -> Self {
        if due.plus_months(MONTHS_TO_ARCHIVE) < today {
            Self::Archived
        } else if due < today {
            Self::Overdue
        } else if due.plus_months(-MONTHS_SOON) <= today {
            Self::DueSoon
        } else {
            Self::Current
        }
    }

    /// As used in addresses and message names.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::DueSoon => "due_soon",
            Self::Overdue => "overdue",
            Self::Archived => "archived",
        }
    }
}

/// When an entry must be looked at again; `None` for kinds without a review.
pub(crate) fn due(item: &Item) -> Option<Date> {
    let record = &item.original().record;
    let practice: Option<&Practice> = record.downcast();
    let is_over = practice.is_some_and(|practice| practice.status.is_over());
    record.review().map(|review| review.due(is_over))
}

/// The date of the newest of these sources, or of what it was translated from; `None` where none
/// of them is dated.
pub(crate) fn newest(sources: &[Ref<Source>], edition: &Edition) -> Option<Edtf> {
    let dates = sources.iter().filter_map(|source| {
        let source = edition.record(source)?;
        let original = source.translation.as_ref().and_then(|one| one.of_published);
        source.published.value().copied().or(original)
    });
    dates.max_by_key(|date| date.latest())
}

/// When the status of a practice held: as stated, else the date of its newest source.
pub(crate) fn status_as_of(practice: &Practice, edition: &Edition) -> Option<Edtf> {
    practice
        .status_as_of
        .or_else(|| newest(&practice.sources, edition))
}

/// For a plan so old that what became of it must be called unknown (rule R11): the date up to
/// which it is known.
pub(crate) fn stale_since(practice: &Practice, edition: &Edition) -> Option<Edtf> {
    let known = newest(&practice.sources, edition).or(practice.status_as_of);
    known.filter(|date| {
        practice.status.is_intention()
            && Date(date.latest()).plus_months(MONTHS_OF_A_PLAN) < edition.today()
    })
}

/// Has nobody said for a year how far a transfer is, though it may have gone on?
pub(crate) fn is_to_be_followed_up(transfer: &Transfer, today: Date) -> bool {
    let has_ended = matches!(
        transfer.stage,
        TransferStage::Stopped | TransferStage::NotPursued
    );
    !has_ended && Date(transfer.stage_as_of.latest()).plus_months(MONTHS_TO_FOLLOW_UP) < today
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_states_of_a_review() {
        let day = |text| Date::parse(text).unwrap();
        let state = |today| Freshness::on(day(today), day("2026-06-15"));
        assert_eq!(state("2026-04-14"), Freshness::Current);
        assert_eq!(state("2026-04-15"), Freshness::DueSoon);
        assert_eq!(state("2026-06-15"), Freshness::DueSoon);
        assert_eq!(state("2026-06-16"), Freshness::Overdue);
        assert_eq!(state("2027-06-15"), Freshness::Overdue);
        assert_eq!(state("2027-06-16"), Freshness::Archived);
    }
}
