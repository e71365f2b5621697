//! Partial dates: a year, a month or a day, never padded to look more exact than they are.

use std::{borrow::Cow, fmt};

use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What begins with a nought is a year of which a digit was mistyped.
const EARLIEST: i16 = 1000;

/// A date of reduced precision: ISO 8601-1 `2023`, `2023-03` or `2023-03-15`, which is level 0 of
/// the Extended Date/Time Format (EDTF, ISO 8601-2:2019 annex A).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edtf {
    /// Only the year is known.
    Year(i16),
    /// The month is known.
    Month(i16, i8),
    /// The day is known.
    Day(civil::Date),
}

impl Edtf {
    /// Reads a date; `None` where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, len: usize| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4).filter(|year| *year >= EARLIEST)?;
        let Some(month) = parts.next() else {
            return Some(Self::Year(year));
        };
        let month = i8::try_from(digits(month, 2)?).ok()?;
        let Some(day) = parts.next() else {
            return (1..=12)
                .contains(&month)
                .then_some(Self::Month(year, month));
        };
        let day = i8::try_from(digits(day, 2)?).ok()?;
        if parts.next().is_some() {
            return None;
        }
        civil::Date::new(year, month, day).ok().map(Self::Day)
    }

    /// The first day that it can mean.
    pub fn earliest(self) -> civil::Date {
        match self {
            Self::Year(year) => civil::date(year, 1, 1),
            Self::Month(year, month) => civil::date(year, month, 1),
            Self::Day(day) => day,
        }
    }

    /// The last day that it can mean.
    pub fn latest(self) -> civil::Date {
        match self {
            Self::Year(year) => civil::date(year, 12, 31),
            Self::Month(year, month) => civil::date(year, month, 1).last_of_month(),
            Self::Day(day) => day,
        }
    }

    /// Its year.
    pub fn year(self) -> i16 {
        self.earliest().year()
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl Serialize for Edtf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Edtf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EdtfVisitor;

        impl de::Visitor<'_> for EdtfVisitor {
            type Value = Edtf;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date such as 2023, 2023-03 or 2023-03-15")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Edtf, E> {
                Edtf::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }

            fn visit_u64<E: de::Error>(self, year: u64) -> Result<Edtf, E> {
                self.visit_str(&year.to_string())
            }
        }

        deserializer.deserialize_any(EdtfVisitor)
    }
}

impl JsonSchema for Edtf {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A date as exact as it is known: 2023, 2023-03 or 2023-03-15.",
            "anyOf": [
                { "type": "integer", "minimum": 1000, "maximum": 9999 },
                { "type": "string", "format": "edtf" },
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_the_three_precisions() {
        assert_eq!(Edtf::parse("2017"), Some(Edtf::Year(2017)));
        assert_eq!(Edtf::parse("2023-03"), Some(Edtf::Month(2023, 3)));
        assert_eq!(
            Edtf::parse("2024-02-29"),
            Some(Edtf::Day(civil::date(2024, 2, 29)))
        );
        for bad in [
            "",
            "17",
            "2023-3",
            "2023-13",
            "2023-00",
            "2023-02-29",
            "2023-03-",
            "2023/03",
            "2023-03-15T10:00",
            "March 2023",
            "02023",
            "0026",
            "0203-03-15",
            "2023-03-15-1",
            "+2023",
            "٢٠٢٣",
        ] {
            assert_eq!(Edtf::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(year in EARLIEST..=9999, month in 1i8..=12, day in 1i8..=28) {
            for date in [
                Edtf::Year(year),
                Edtf::Month(year, month),
                Edtf::Day(civil::date(year, month, day)),
            ] {
                prop_assert_eq!(Edtf::parse(&date.to_string()), Some(date));
                prop_assert!(date.earliest() <= date.latest());
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC*") {
            let _ = Edtf::parse(&text);
        }
    }
}
