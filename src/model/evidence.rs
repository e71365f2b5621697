//! What is known of a practice's effects, and how far that carries.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Edtf, Known, Prose, Ref, Source, Walk, facets::vocabulary};

vocabulary! {
    /// How strong the evidence is; drawn from the levels of Nesta, the Youth Justice Board and
    /// the Early Intervention Foundation.
    EvidenceLevel {
        /// Intention: a pledge, plan or proposal; nothing reported as done.
        E0 = "E0",
        /// Testimony: described by those who run, fund or host it; no documents or counts.
        E1 = "E1",
        /// Outputs documented: activities, participants or products are counted or published.
        E2 = "E2",
        /// Change measured: before/after or trend data on an outcome, no comparison.
        E3 = "E3",
        /// Contribution tested: a comparison group or another independent evaluation design.
        E4 = "E4",
        /// Replicated or synthesised: E4 in more than one place, or a systematic review.
        E5 = "E5",
    }
}

vocabulary! {
    /// The public label of a practice. It is computed from the evidence, never typed.
    Label {
        /// E0.
        Proposal = "proposal",
        /// E1.
        Approach = "approach",
        /// E2, E3.
        Practice = "practice",
        /// E4, E5.
        EvaluatedPractice = "evaluated_practice",
    }
}

impl EvidenceLevel {
    /// How many of the five steps from testimony to replication it has taken.
    pub fn step(self) -> usize {
        let before = Self::ALL.iter().position(|level| *level == self);
        before.unwrap_or_default()
    }

    /// The label that this level earns.
    pub const fn label(self) -> Label {
        match self {
            Self::E0 => Label::Proposal,
            Self::E1 => Label::Approach,
            Self::E2 | Self::E3 => Label::Practice,
            Self::E4 | Self::E5 => Label::EvaluatedPractice,
        }
    }
}

vocabulary! {
    /// What the evidence consists of.
    EvidenceBasis {
        /// An official's statement.
        OfficialStatement = "official_statement",
        /// A report by those who carry it out.
        ImplementerReport = "implementer_report",
        /// A report by the network.
        NetworkReport = "network_report",
        /// Press.
        Press = "press",
        /// Internal data.
        InternalData = "internal_data",
        /// An independent evaluation.
        IndependentEvaluation = "independent_evaluation",
        /// A review by peers.
        PeerReview = "peer_review",
        /// A systematic review.
        SystematicReview = "systematic_review",
        /// Nothing.
        None = "none",
    }
}

vocabulary! {
    /// Have outcomes been measured?
    OutcomesMeasured {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// It is planned.
        Planned = "planned",
        /// No.
        No = "no",
        /// The sources don't say.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Which way an outcome went.
    OutcomeDirection {
        /// For the better.
        Improved = "improved",
        /// Both ways.
        Mixed = "mixed",
        /// No change.
        NoChange = "no_change",
        /// For the worse.
        Worsened = "worsened",
        /// The sources don't say.
        Unknown = "unknown",
    }
}

/// The evidence for a practice, and its limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How strong it is, E0 (a plan) to E5 (replicated). The public label follows from it.
    pub level: EvidenceLevel,
    /// What it consists of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<EvidenceBasis>,
    /// Have outcomes been measured?
    #[serde(default = "unknown_outcomes")]
    pub outcomes_measured: OutcomesMeasured,
    /// Each measured outcome, with where it is reported.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// What this evidence cannot tell you. Always printed.
    pub limits: Prose,
    /// Unwanted effects, seen or looked for.
    #[serde(default)]
    pub harms: Known<Prose>,
}

fn unknown_outcomes() -> OutcomesMeasured {
    OutcomesMeasured::Unknown
}

/// One measured outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What was meant to change.
    pub outcome: Prose,
    /// By what it was measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Prose>,
    /// Which way it went.
    pub direction: OutcomeDirection,
    /// The value before.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "super::known::maybe_finite"
    )]
    pub baseline: Option<f64>,
    /// The value after.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "super::known::maybe_finite"
    )]
    pub value: Option<f64>,
    /// The unit of both values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Prose>,
    /// When the value held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Edtf>,
    /// How it was studied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub design: Option<Prose>,
    /// Which source reports it.
    pub source: Ref<Source>,
    /// Where in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Prose>,
}
