//! The one date of a run. Nothing else in Carsija reads the clock for what it writes.
#![expect(
    clippy::disallowed_methods,
    reason = "this room reads the clock and the environment"
)]

use anyhow::{Context as _, bail};
use jiff::{Timestamp, tz::TimeZone};

use crate::model::Date;

/// The day a run is for: `--as-of`, else `SOURCE_DATE_EPOCH` (seconds since 1970, see
/// reproducible-builds.org), else today in UTC.
pub(crate) fn today(as_of: Option<Date>) -> anyhow::Result<Date> {
    if let Some(date) = as_of {
        return Ok(date);
    }
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            let seconds = seconds.trim().parse().with_context(|| {
                format!("SOURCE_DATE_EPOCH is `{seconds}`, which is not a number of seconds")
            })?;
            Timestamp::from_second(seconds).context("SOURCE_DATE_EPOCH is out of range")?
        }
        Err(std::env::VarError::NotPresent) => Timestamp::now(),
        Err(std::env::VarError::NotUnicode(_)) => {
            bail!("SOURCE_DATE_EPOCH is not a number of seconds")
        }
    };
    Ok(Date(now.to_zoned(TimeZone::UTC).date()))
}
