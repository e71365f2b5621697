//! Cards: what a result shows before its page is fetched.
//!
//! Takes the plain bytes of a file of cards; gives the card of one document.

use super::file::{FileKind, payload};
use super::{BundleError, Damage};

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
const FIELDS: usize = 5;
/// Ends each string. In columns that need no lengths, deflate finds most to share.
const END: u8 = 0;

/// Reads card number `place` of a file.
pub(crate) fn read(plain: &[u8], place: u32) -> Result<Card, BundleError> {
    let mut cursor = payload(FileKind::Cards, plain);
    let columns = cursor.take(cursor.remaining());
    let strings = columns.iter().filter(|byte| **byte == END).count();
    let (docs, place) = (strings / FIELDS, place as usize);
    cursor.expect(strings % FIELDS == 0 && place < docs, Damage::Cards);
    let mut strings = columns.split(|byte| *byte == END);
    let mut passed_over = place;
    let mut next = || {
        let string = strings.nth(passed_over).unwrap_or_default();
        passed_over = docs.saturating_sub(1);
        cursor.text(string).to_owned()
    };
    let card = Card {
        url: next(),
        title: next(),
        summary: next(),
        label: next(),
        city: next(),
    };
    cursor.sound(card)
}

/// The cards of a file while it is being written.
#[cfg(feature = "write")]
#[derive(Default)]
pub(crate) struct CardWriter {
    columns: [Vec<u8>; FIELDS],
}

#[cfg(feature = "write")]
impl CardWriter {
    pub(crate) fn push(&mut self, card: &Card) {
        let fields: [&str; FIELDS] = [
            &card.url,
            &card.title,
            &card.summary,
            &card.label,
            &card.city,
        ];
        for (column, field) in self.columns.iter_mut().zip(fields) {
            column.extend(field.bytes().filter(|byte| *byte != END));
            column.push(END);
        }
    }

    /// Bytes of the cards.
    pub(crate) fn len(&self) -> usize {
        self.columns.iter().map(Vec::len).sum()
    }

    /// The plain bytes of the file; leaves no cards.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        let columns = std::mem::take(&mut self.columns);
        [super::file::begin(FileKind::Cards), columns.concat()].concat()
    }
}
