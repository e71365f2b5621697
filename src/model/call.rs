//! Calls for grants or proposals: who gives, to whom, until when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Contact, Country, Date, Designation, Entity, EntityKind, Known, Language, Media,
    Moment, Organisation, Prose, Ref, Review, Rights, Safeguarding, Source, Topic, Translation,
    Walk, WebAddress,
};

/// A call for grants or proposals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// The language of this file, where its name doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// What it is called, in at most 90 characters.
    pub title: Prose,
    /// What it is for, in at most 280 characters.
    pub summary: Prose,
    /// Who gives.
    pub by: Vec<Ref<Organisation>>,
    /// From when on one may apply: a day, or a moment with its zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Known<Moment>>,
    /// Until when: a day (to its end), a moment with its zone, or `not_applicable` where it is always open.
    pub closes: Known<Moment>,
    /// How much there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Known<Grant>>,
    /// What applicants must bring themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_share: Option<Known<Prose>>,
    /// Who may apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who_may_apply: Option<Known<Vec<Prose>>>,
    /// The countries from which one may apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Known<Vec<Country>>>,
    /// One to five topics, by id.
    pub topics: Vec<Ref<Topic>>,
    /// The languages in which one may apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Known<Vec<Language>>>,
    /// Where it is announced.
    pub url: WebAddress,
    /// Whom to ask.
    #[serde(default)]
    pub contact: Contact,
    /// What to read and to fill in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<CallDocument>,
    /// Pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Notes that must travel with names used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Ref<Designation>>,
    /// Who may see it, and what care it needs.
    #[serde(default)]
    pub safeguarding: Safeguarding,
    /// The sources it rests on, at least one.
    pub sources: Vec<Ref<Source>>,
    /// When it was written, and when it is due for review.
    pub review: Review,
    /// Who may reuse it.
    #[serde(default)]
    pub rights: Rights,
    /// How its words came about.
    #[serde(default)]
    pub translation: Translation,
    /// Questions to those who give.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Prose>,
    /// Earlier addresses, which lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Warnings that a person has weighed and lets stand. Seen by the hub's staff alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[walk(staff)]
    pub accepted: Vec<Acceptance>,
}

impl Entity for Call {
    const KIND: EntityKind = EntityKind::Call;
}

impl Call {
    /// The day on which it opens, where that is known.
    pub fn opens_on(&self) -> Option<Date> {
        let opens = self.opens.as_ref().and_then(Known::value);
        opens.map(Moment::day)
    }

    /// The last day, where there is one and it is known.
    pub fn closes_on(&self) -> Option<Date> {
        self.closes.value().map(Moment::day)
    }

    /// Where it stands on a day.
    pub fn state(&self, today: Date) -> CallState {
        if self.is_over(today) {
            CallState::Over
        } else if self.opens_on().is_some_and(|opens| opens > today) {
            CallState::ToCome
        } else {
            CallState::Open
        }
    }

    /// Has its last day passed?
    pub fn is_over(&self, today: Date) -> bool {
        self.closes_on().is_some_and(|closes| closes < today)
    }
}

/// Where a call stands on a day, in the order in which readers look for calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallState {
    /// One may apply, as far as is known.
    Open,
    /// It opens on a later day.
    ToCome,
    /// Its last day has passed.
    Over,
}

/// How much a call gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields, default)]
pub struct Grant {
    /// The least that one can apply for.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "super::known::maybe_finite"
    )]
    pub min: Option<f64>,
    /// The most that one can apply for.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "super::known::maybe_finite"
    )]
    pub max: Option<f64>,
    /// What there is for all of them together.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "super::known::maybe_finite"
    )]
    pub total: Option<f64>,
    /// Its currency (ISO 4217).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// Something that applicants read or fill in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct CallDocument {
    /// What it is.
    pub label: Prose,
    /// Where it is on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
    /// The name of the file beside this one that it is, in place of an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_closes_by_itself() {
        let call = |more: &str| -> Call {
            let text = format!(
                "{{title: A, summary: B, by: [c], topics: [d], url: 'https://example.org', \
                 sources: [e], review: {{updated: 2026-01-02}}, {more}}}"
            );
            serde_yaml::from_str(&text).unwrap()
        };
        let is_over = |more: &str, day: &str| call(more).is_over(Date::parse(day).unwrap());
        assert!(!is_over("closes: 2026-05-31", "2026-05-31"));
        assert!(is_over("closes: 2026-05-31", "2026-06-01"));
        assert!(!is_over(
            "closes: '2026-05-31T12:00:00+02:00'",
            "2026-05-31"
        ));
        assert!(!is_over("closes: not_applicable", "2036-01-01"));
        assert!(!is_over("closes: unknown", "2036-01-01"));
        let later = call("opens: 2027-01-15, closes: 2027-03-31");
        for (day, state) in [
            ("2026-11-28", CallState::ToCome),
            ("2027-01-15", CallState::Open),
            ("2027-03-31", CallState::Open),
            ("2027-04-01", CallState::Over),
        ] {
            assert_eq!(later.state(Date::parse(day).unwrap()), state, "{day}");
        }
    }
}
