//! What stands in a published file, whatever packs or cuts it.

use std::{borrow::Cow, io::Cursor};

use calamine::{Reader as _, Xlsx};
use carsija_search::bundle::open_stored;

/// The words of a published file as one text: those of the search are inflated, lines of calendars put together,
/// the cells of workbooks read.
pub fn opened<'a>(path: &str, bytes: &'a [u8]) -> Cow<'a, [u8]> {
    if path.ends_with(".bin") {
        return open_stored(bytes).map_or(Cow::Borrowed(bytes), Cow::Owned);
    }
    if path.ends_with(".ics") {
        // A line may be cut within a word.
        let unfolded = String::from_utf8_lossy(bytes).replace("\r\n ", "");
        return Cow::Owned(unfolded.into_bytes());
    }
    if path.ends_with(".xlsx")
        && let Ok(mut workbook) = Xlsx::new(Cursor::new(bytes))
    {
        let sheets = workbook.worksheets();
        let rows = sheets.iter().flat_map(|(_, sheet)| sheet.rows());
        let cells = rows.flatten().map(ToString::to_string);
        return Cow::Owned(cells.collect::<Vec<_>>().join("\n").into_bytes());
    }
    Cow::Borrowed(bytes)
}
