//! What a document does by itself when it is opened: run a program, fetch something, hand over what is
//! typed into it, bring another file along.
//!
//! A reader of each format. What can't be looked into is not believed to be harmless.

mod address;
mod calendar;
mod formula;
mod office;
mod opendocument;
mod pdf;
mod table;
#[cfg(test)]
mod tests;

use super::{kind::Kind, unfit::Unfit};

/// Said of what no reader here can see through.
pub(super) const UNSEEN: &str = "holds parts that can't be looked into";

/// Why a document is not published as it is, if it acts.
pub(super) fn unfit(kind: Kind, name: &str, bytes: &[u8]) -> Option<Unfit> {
    match kind {
        Kind::Pdf => pdf::acts(bytes).map(|what| Unfit::Acts(what.into())),
        Kind::Zip => office::unfit(bytes),
        Kind::Text if name.trim().to_lowercase().ends_with(".csv") => {
            table::acts(bytes).map(|what| Unfit::Acts(what.into()))
        }
        Kind::Calendar => calendar::acts(bytes).map(|what| Unfit::Acts(what.into())),
        _ => None,
    }
}
