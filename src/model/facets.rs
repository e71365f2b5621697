//! The closed lists by which practices are sorted: status, cost, target group, level of prevention.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$item_meta:meta])* $item:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        pub enum $name {
            $($(#[$item_meta])* #[serde(rename = $text)] $item,)+
        }

        $crate::model::walk::nothing_in!($name);

        impl $name {
            /// Every value, in the order of the vocabulary.
            pub const ALL: &'static [Self] = &[$(Self::$item,)+];

            /// The names of all, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text,)+];

            /// As written in YAML and used in addresses and message names.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$item => $text,)+
                }
            }
        }
    };
}
pub(super) use vocabulary;

vocabulary! {
    /// How far a practice has come.
    PracticeStatus {
        /// An idea.
        Idea = "idea",
        /// Put forward, not decided.
        Proposed = "proposed",
        /// Decided, not begun.
        Planned = "planned",
        /// Tried out on a small scale.
        Pilot = "pilot",
        /// Running.
        Ongoing = "ongoing",
        /// Brought to its end.
        Completed = "completed",
        /// Given up.
        Discontinued = "discontinued",
        /// The sources don't say.
        Unknown = "unknown",
    }
}

impl PracticeStatus {
    /// Is it only intended, so that there can be no results yet?
    pub const fn is_intention(self) -> bool {
        matches!(self, Self::Idea | Self::Proposed | Self::Planned)
    }

    /// Is it over, so that its note needs review less often?
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Completed | Self::Discontinued)
    }
}

vocabulary! {
    /// What it costs over its whole period, in euros, without existing salaries.
    CostBand {
        /// Nothing extra.
        NoneExtra = "none_extra",
        /// Under 5,000.
        Under5k = "lt_5k",
        /// 5,000 to 25,000.
        From5kTo25k = "5k_25k",
        /// 25,000 to 100,000.
        From25kTo100k = "25k_100k",
        /// 100,000 to 500,000.
        From100kTo500k = "100k_500k",
        /// Over 500,000.
        Over500k = "gt_500k",
        /// The sources don't say.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whom prevention turns to: primary, secondary, tertiary.
    PreventionLevel {
        /// Everyone (primary).
        Universal = "universal",
        /// Groups at risk (secondary).
        Targeted = "targeted",
        /// People already involved (tertiary).
        Individual = "individual",
        /// Not a measure of prevention.
        NotApplicable = "not_applicable",
        /// The sources don't say.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whom a practice is for.
    TargetGroup {
        /// The general public.
        GeneralPublic = "general_public",
        /// Young people.
        YoungPeople = "young_people",
        /// Children.
        Children = "children",
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Families.
        Families = "families",
        /// Roma communities.
        RomaCommunities = "roma_communities",
        /// Displaced persons.
        DisplacedPersons = "displaced_persons",
        /// People returned under readmission agreements.
        ReadmissionReturnees = "readmission_returnees",
        /// People returned from conflict zones.
        ConflictZoneReturnees = "conflict_zone_returnees",
        /// Minorities.
        Minorities = "minorities",
        /// Victims.
        Victims = "victims",
        /// Teachers.
        Teachers = "teachers",
        /// Youth workers.
        YouthWorkers = "youth_workers",
        /// Religious leaders.
        ReligiousLeaders = "religious_leaders",
        /// Police.
        Police = "police",
        /// Municipal staff.
        MunicipalStaff = "municipal_staff",
        /// Elected officials.
        ElectedOfficials = "elected_officials",
        /// Media.
        Media = "media",
        /// Business.
        Business = "business",
        /// Others.
        Other = "other",
    }
}

impl TargetGroup {
    /// Can people of this group be hurt by what is published?
    pub fn is_vulnerable(self) -> bool {
        matches!(
            self,
            Self::Children
                | Self::Victims
                | Self::ConflictZoneReturnees
                | Self::RomaCommunities
                | Self::DisplacedPersons
        )
    }
}
