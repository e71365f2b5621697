//! Days, or moments of them: when something opens or closes.

use std::{borrow::Cow, fmt};

use jiff::Timestamp;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Date;

/// A day, `2026-05-31`, or a moment with its zone, `2026-05-31T12:00:00+02:00` (RFC 3339).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    day: Date,
    /// As it was written, from the hour on, and what that is in UTC.
    time: Option<(Box<str>, Timestamp)>,
}

/// How many characters a day has.
const DAY: usize = "2026-05-31".len();
/// How many characters of the rest are the hour and the minute.
const HOUR_AND_MINUTE: usize = "12:00".len();
/// What the rest looks like, in UTC and elsewhere; `0` stands for any digit.
const TIMES: [&str; 3] = ["T00:00:00Z", "T00:00:00+00:00", "T00:00:00-00:00"];

impl Moment {
    /// Reads a day or a moment; `None` where it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, rest) = text.split_at_checked(DAY)?;
        let day = Date::parse(day)?;
        if rest.is_empty() {
            return Some(Self { day, time: None });
        }
        let shape = rest.replace(|c: char| c.is_ascii_digit(), "0");
        if !TIMES.contains(&&*shape) {
            return None;
        }
        let moment = text.parse().ok()?;
        Some(Self {
            day,
            time: Some((rest[1..].into(), moment)),
        })
    }

    /// The day, in the zone in which it was written.
    pub fn day(&self) -> Date {
        self.day
    }

    /// The hour and the minute as they were written: `12:00`.
    pub fn time(&self) -> Option<&str> {
        let (written, _) = self.time.as_ref()?;
        written.get(..HOUR_AND_MINUTE)
    }

    /// How far its zone is from UTC: `+02:00`, or `Z`.
    pub fn zone(&self) -> Option<&str> {
        let (written, _) = self.time.as_ref()?;
        written.get("12:00:00".len()..)
    }

    /// The very moment, where more than a day is known.
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.time.as_ref().map(|(_, moment)| *moment)
    }
}

super::walk::nothing_in!(Moment);

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.day.fmt(f)?;
        match &self.time {
            Some((written, _)) => write!(f, "T{written}"),
            None => Ok(()),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            de::Error::custom(format!(
                "`{text}` is neither a date such as 2026-11-21 nor a moment such as 2026-11-21T12:00:00+01:00"
            ))
        })
    }
}

impl JsonSchema for Moment {
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A whole date, such as 2026-11-21, or a moment with its zone, such as 2026-11-21T12:00:00+01:00.",
            "anyOf": [
                {
                    "type": "string",
                    "format": "date-time",
                    "pattern": "^.{10}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$",
                },
                { "type": "string", "format": "date" },
            ],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_a_day_or_has_a_zone() {
        let noon = Moment::parse("2026-05-31T12:00:00+02:00").unwrap();
        assert_eq!((noon.time(), noon.zone()), (Some("12:00"), Some("+02:00")));
        let utc = "2026-05-31T10:00:00Z".parse().unwrap();
        assert_eq!(noon.timestamp(), Some(utc));
        assert_eq!(noon.to_string(), "2026-05-31T12:00:00+02:00");
        let day = Moment::parse("2026-05-31").unwrap();
        assert_eq!((day.day(), day.timestamp()), (noon.day(), None));
        for wrong in [
            "2026-05",
            "2026-05-31T12:00:00",
            "2026-05-31 12:00",
            "2026-02-30",
            "2026-05-31T25:00:00Z",
            "",
        ] {
            assert_eq!(Moment::parse(wrong), None, "{wrong}");
        }
    }
}
