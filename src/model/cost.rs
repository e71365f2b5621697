//! What a practice costs, in money and in time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CostBand, Known, Organisation, Prose, Ref, Walk, facets::vocabulary};

vocabulary! {
    /// Out of whose money a practice is paid.
    PaidBy {
        /// The city's own budget.
        OwnBudget = "own_budget",
        /// The national government.
        National = "national",
        /// The European Union.
        Eu = "eu",
        /// A donor.
        Donor = "donor",
        /// Business.
        Business = "business",
        /// Somebody else.
        Other = "other",
    }
}

/// What a practice costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The order of magnitude, in euros, over the whole period, without existing salaries.
    #[serde(default = "unknown_band")]
    pub band: CostBand,
    /// The exact amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Known<f64>>,
    /// Its currency (ISO 4217).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The year of the prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// What is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Prose>,
    /// Who paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funders: Option<Known<Vec<Ref<Organisation>>>>,
    /// Out of whose money: a city that has none of its own looks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<Known<Vec<PaidBy>>>,
}

impl Cost {
    /// Is anything said of it?
    pub fn is_known(&self) -> bool {
        self.band != CostBand::Unknown || matches!(self.amount, Some(Known::Value(_)))
    }

    /// The order of magnitude: as said, else that of an amount in euros.
    pub fn band(&self) -> CostBand {
        let is_in_euros = self.currency.as_deref() == Some("EUR");
        let amount = self.amount.as_ref().and_then(Known::value);
        match (self.band, amount.filter(|_| is_in_euros)) {
            (CostBand::Unknown, Some(amount)) => match *amount {
                ..=0.0 => CostBand::NoneExtra,
                ..5e3 => CostBand::Under5k,
                ..25e3 => CostBand::From5kTo25k,
                ..100e3 => CostBand::From25kTo100k,
                ..=500e3 => CostBand::From100kTo500k,
                _ => CostBand::Over500k,
            },
            (band, _) => band,
        }
    }
}

fn unknown_band() -> CostBand {
    CostBand::Unknown
}

impl Default for Cost {
    fn default() -> Self {
        Self {
            band: CostBand::Unknown,
            amount: None,
            currency: None,
            year: None,
            basis: None,
            funders: None,
            paid_by: None,
        }
    }
}

/// How long a practice takes, in months.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Time {
    /// From the decision to the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months_to_start: Option<Known<u32>>,
    /// From the start to the first results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months_to_results: Option<Known<u32>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amount: f64, currency: &str) -> Cost {
        Cost {
            amount: Some(Known::Value(amount)),
            currency: Some(currency.into()),
            ..Cost::default()
        }
    }

    #[test]
    fn an_amount_in_euros_has_its_band() {
        assert_eq!(of(0.0, "EUR").band(), CostBand::NoneExtra);
        assert_eq!(of(4999.99, "EUR").band(), CostBand::Under5k);
        assert_eq!(of(60_000.0, "EUR").band(), CostBand::From25kTo100k);
        assert_eq!(of(500_000.5, "EUR").band(), CostBand::Over500k);
    }

    #[test]
    fn no_band_is_guessed() {
        assert_eq!(of(60_000.0, "MKD").band(), CostBand::Unknown);
        assert!(of(60_000.0, "MKD").is_known());
        assert_eq!(Cost::default().band(), CostBand::Unknown);
        let said = Cost {
            band: CostBand::Over500k,
            ..of(1.0, "EUR")
        };
        assert_eq!(said.band(), CostBand::Over500k);
    }
}
