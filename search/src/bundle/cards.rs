//! Cards: what a result shows before its page is fetched.
//!
//! Takes the plain bytes of a file of cards; gives the card of one document.

use super::BundleError;
use super::file::{FileKind, payload};

/// What a result shows of its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Address of the page, relative to the root of the site.
    pub url: String,
    /// Title of the page.
    pub title: String,
    /// The first words of its summary.
    pub summary: String,
    /// What kind of page it is, in the page's language (`Practice`).
    pub label: String,
    /// Name of the city it is about, in the page's language; may be empty.
    pub city: String,
}

/// Strings of a card.
const FIELDS: u32 = 5;

/// Reads card number `place` of a file.
pub(crate) fn read(plain: &[u8], place: u32) -> Result<Card, BundleError> {
    let mut cursor = payload(FileKind::Cards, plain);
    for _ in 0..place * FIELDS {
        cursor.string();
    }
    let mut next = || cursor.string().to_owned();
    let card = Card {
        url: next(),
        title: next(),
        summary: next(),
        label: next(),
        city: next(),
    };
    cursor.sound(card)
}

#[cfg(feature = "write")]
pub(crate) fn write(out: &mut Vec<u8>, card: &Card) {
    let fields: [&str; FIELDS as usize] = [
        &card.url,
        &card.title,
        &card.summary,
        &card.label,
        &card.city,
    ];
    for field in fields {
        super::bytes::put_string(out, field);
    }
}
