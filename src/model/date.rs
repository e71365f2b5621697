//! Whole dates.

use std::{borrow::Cow, fmt};

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Edtf;

/// A day in the calendar, `2026-11-21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub civil::Date);

impl Date {
    /// The last day that there is.
    pub const MAX: Self = Self(civil::Date::MAX);

    /// Reads a whole date; `None` where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        match Edtf::parse(text)? {
            Edtf::Day(day) => Some(Self(day)),
            Edtf::Year(_) | Edtf::Month(..) => None,
        }
    }

    /// The same day, `months` later (the last of the month where there is no such day).
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(months)))
    }

    /// How many days lie between an earlier day and this one; fewer than none if it is a later one.
    pub fn days_since(self, earlier: Self) -> i32 {
        (self.0 - earlier.0).get_days()
    }

    /// The day that is `days` later.
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }
}

impl From<Date> for Edtf {
    fn from(date: Date) -> Self {
        Self::Day(date.0)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| de::Error::custom(format!("`{text}` is not a date such as 2026-11-21")))
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A whole date, such as 2026-11-21.",
            "type": "string",
            "format": "date",
        })
    }
}
