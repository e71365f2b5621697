//! The facets by which entries are sorted, each described once: by the table below.
//!
//! Lists of practices, the search and the page that searches read it; a new facet is a line here, a
//! function in `values.rs` that says where its values come from, and messages that name them.

mod sharing;
mod values;

pub(crate) use sharing::FacetTable;
pub(crate) use values::{countries, hub};

use super::{Edition, freshness::Freshness};
use crate::{
    catalogue::Item,
    model::{
        CostBand, EntityKind, EvidenceLevel, Label, OutcomesMeasured, PaidBy, PracticeStatus,
        PreventionLevel, SourcePerspective, TargetGroup, Visibility,
    },
};

/// An entry whose values are asked for, in the edition that shows it.
pub(crate) struct Faceted<'a> {
    /// The entry.
    pub item: &'a Item,
    /// Its edition.
    pub edition: &'a Edition,
}

/// Where a facet is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// Every value has a list of the practices that share it; the search filters by it as well.
    Browse,
    /// The search alone filters by it.
    Search,
    /// The search of the hub's staff: all others would see one value only.
    StaffSearch,
}

/// In which order values stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueOrder {
    /// They name entries of this kind: those that most practices share come first.
    Entries(EntityKind),
    /// So do these, which name no entries.
    Common,
    /// They are a closed list, and those that most practices share come first.
    CommonOf(&'static [&'static str]),
    /// They are a closed list, in its order whatever the counts, as a reader expects it.
    Listed(&'static [&'static str]),
    /// The same from its end: the strongest first.
    ListedBackwards(&'static [&'static str]),
}

/// What a line of the table says.
struct Description {
    name: &'static str,
    /// What the ids of the messages begin with that name its values.
    words: &'static str,
    order: ValueOrder,
    used: Use,
    values: fn(&Faceted<'_>) -> Vec<String>,
}

macro_rules! facets {
    ($($(#[$meta:meta])* $Facet:ident $name:literal $words:literal $used:ident $order:expr, $values:ident;)+) => {
        /// A respect in which entries are alike or differ.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Facet {
            $($(#[$meta])* $Facet,)+
        }

        impl Facet {
            /// All of them, in the order in which they are shown.
            const ALL: &'static [Self] = &[$(Self::$Facet,)+];

            const fn description(self) -> Description {
                match self {
                    $(Self::$Facet => Description {
                        name: $name,
                        words: $words,
                        order: $order,
                        used: Use::$used,
                        values: values::$values,
                    },)+
                }
            }
        }
    };
}

// The type, its name in addresses and filters (and in messages, after `facet_`), what the messages
// for its values begin with, where it is offered, the order of its values, and the function that
// gives them.
facets! {
    /// The kind of entry.
    Kind "kind" "kind" Search ValueOrder::CommonOf(&EntityKind::NAMES), kind;
    /// Its topics, and the broader ones.
    Topic "topic" "topic" Browse ValueOrder::Entries(EntityKind::Topic), topics;
    /// Its cities.
    City "city" "city" Browse ValueOrder::Entries(EntityKind::City), cities;
    /// Its countries.
    Country "country" "country" Browse ValueOrder::Common, country;
    /// How many people live in its cities.
    Population "people" "people" Browse ValueOrder::Listed(values::PEOPLE), people;
    /// Its regional hub.
    Hub "hub" "hub" Browse ValueOrder::Entries(EntityKind::Hub), hubs;
    /// The label that its evidence earns.
    Label "label" "label" Browse ValueOrder::ListedBackwards(Label::NAMES), label;
    /// How strong its evidence is.
    Evidence "evidence" "evidence" Browse ValueOrder::ListedBackwards(EvidenceLevel::NAMES), evidence;
    /// How far it has come.
    Status "status" "status" Browse ValueOrder::Listed(PracticeStatus::NAMES), status;
    /// What it costs.
    Cost "cost" "cost" Browse ValueOrder::Listed(CostBand::NAMES), cost;
    /// Out of whose money it is paid.
    PaidBy "paid" "paid" Browse ValueOrder::Listed(PaidBy::NAMES), paid_by;
    /// Whom it is for.
    TargetGroup "for" "group" Browse ValueOrder::CommonOf(TargetGroup::NAMES), target_groups;
    /// Whom prevention turns to.
    Prevention "prevention" "prevention" Browse ValueOrder::Listed(PreventionLevel::NAMES), prevention;
    /// The languages in which it can be read.
    Language "language" "language" Browse ValueOrder::Common, languages;
    /// How fresh it is.
    Freshness "freshness" "freshness" Browse ValueOrder::Listed(Freshness::NAMES), freshness;
    /// Have outcomes been measured?
    Measured "measured" "measured" Search ValueOrder::Listed(OutcomesMeasured::NAMES), measured;
    /// How many months it took until there were results.
    Months "months" "months" Search ValueOrder::Listed(values::MONTHS), months;
    /// From whose side the sources tell it.
    Perspective "perspective" "perspective" Search ValueOrder::CommonOf(SourcePerspective::NAMES), perspectives;
    /// Has another city learned from it?
    Transfer "transfer" "transfer" Search ValueOrder::Listed(values::LEARNED_FROM), transfer;
    /// Who may see it.
    Visibility "visibility" "visibility" StaffSearch ValueOrder::Common, visibility;
}

impl Facet {
    /// Those whose values have lists of practices, in the order in which they are shown.
    pub(crate) fn browsable() -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(|facet| facet.is_browsable())
    }

    /// Those by which the search of this audience filters.
    pub(crate) fn searchable(audience: Visibility) -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(move |facet| match facet.description().used {
            Use::Browse | Use::Search => true,
            Use::StaffSearch => audience == Visibility::Internal,
        })
    }

    /// Those of whose values messages say what they are called.
    pub(crate) fn named() -> impl Iterator<Item = Self> {
        Self::searchable(Visibility::Public)
    }

    /// Have its values lists of practices?
    pub(crate) fn is_browsable(self) -> bool {
        self.description().used == Use::Browse
    }

    /// As used in addresses, in filters, and in message names after `facet_`.
    pub(crate) const fn name(self) -> &'static str {
        self.description().name
    }

    /// The order of its values.
    pub(crate) const fn order(self) -> ValueOrder {
        self.description().order
    }

    /// The kind of entry that its values name, if they do.
    pub(crate) const fn names(self) -> Option<EntityKind> {
        match self.order() {
            ValueOrder::Entries(kind) => Some(kind),
            ValueOrder::Common
            | ValueOrder::CommonOf(_)
            | ValueOrder::Listed(_)
            | ValueOrder::ListedBackwards(_) => None,
        }
    }

    /// All values, where they are a closed list.
    pub(crate) const fn closed_list(self) -> Option<&'static [&'static str]> {
        match self.order() {
            ValueOrder::CommonOf(names)
            | ValueOrder::Listed(names)
            | ValueOrder::ListedBackwards(names) => Some(names),
            ValueOrder::Entries(_) | ValueOrder::Common => None,
        }
    }

    /// The values of an entry, in no order and some of them twice.
    pub(crate) fn values(self, of: &Faceted<'_>) -> Vec<String> {
        (self.description().values)(of)
    }

    /// The place of a value in the order of the facet; the same for all of which counts decide, but
    /// for what is unknown.
    pub(crate) fn rank(self, value: &str) -> usize {
        let at = |names: &[&str]| names.iter().position(|name| *name == value);
        match self.order() {
            ValueOrder::Listed(names) => at(names).unwrap_or(usize::MAX),
            ValueOrder::ListedBackwards(names) => {
                at(names).map_or(usize::MAX, |place| names.len() - place)
            }
            ValueOrder::Entries(_) | ValueOrder::Common | ValueOrder::CommonOf(_) => {
                usize::from(value == "unknown")
            }
        }
    }

    /// The message that names a value of this facet.
    pub(crate) fn message(self, value: &str) -> String {
        format!("{}_{}", self.description().words, value.replace('-', "_"))
    }

    /// Where the list of a value stands: `city-elbasan`, `cost-5k-25k`.
    pub(crate) fn slug(self, value: &str) -> String {
        let value = value.to_ascii_lowercase().replace('_', "-");
        format!("{}-{value}", self.name())
    }
}
