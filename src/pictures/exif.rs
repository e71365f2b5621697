//! What cameras write into pictures (CIPA DC-008, «Exif»): lists of fields.

/// The tag «Orientation».
const ORIENTATION: u16 = 0x0112;
/// The most fields that are looked at for it.
const MOST_FIELDS: usize = 512;
/// The bytes of a field in a list.
const FIELD: usize = 12;

/// Which way up a picture is (section 4.6.5), 1 to 8; 1 where its block of EXIF doesn't say. Nothing else
/// is read of a picture that is published.
pub(super) fn orientation(exif: &[u8]) -> u8 {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let value = Tiff::of(exif).and_then(|tiff| {
        let mut fields = tiff.fields(tiff.long(4)?).take(MOST_FIELDS);
        fields.find_map(|field| {
            let is_said = field.tag == ORIENTATION;
            is_said.then(|| tiff.short(field.value))?
        })
    });
    value
        .and_then(|value| u8::try_from(value).ok())
        .filter(|value| (1..=8).contains(value))
        .unwrap_or(1)
}

/// Lists of fields in one order of bytes (TIFF 6.0, section 2). Where the first list begins stands at byte 4.
pub(crate) struct Tiff<'a> {
    /// All of it; places count from its start.
    pub bytes: &'a [u8],
    is_little: bool,
}

/// A field of a list.
pub(crate) struct ExifField {
    /// What it says.
    pub tag: u16,
    /// How many values it has.
    pub count: usize,
    /// Where its own four bytes for a value stand.
    pub value: usize,
}

impl<'a> Tiff<'a> {
    /// `None` where the bytes begin no such lists.
    pub(crate) fn of(bytes: &'a [u8]) -> Option<Self> {
        let is_little = match bytes.get(..4)? {
            b"II*\0" => true,
            b"MM\0*" => false,
            _ => return None,
        };
        Some(Self { bytes, is_little })
    }

    /// The number in two bytes.
    pub(crate) fn short(&self, at: usize) -> Option<u16> {
        let pair = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    }

    /// The number in four bytes.
    pub(crate) fn long(&self, at: usize) -> Option<usize> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let long = if self.is_little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        };
        usize::try_from(long).ok()
    }

    /// The fields of the list that begins here, as far as they are there.
    pub(crate) fn fields(&self, at: usize) -> impl Iterator<Item = ExifField> {
        let count = self.short(at).map_or(0, usize::from);
        (0..count).map_while(move |index| {
            let field = at.checked_add(2 + index * FIELD)?;
            Some(ExifField {
                tag: self.short(field)?,
                count: self.long(field.checked_add(4)?)?,
                value: field.checked_add(8)?,
            })
        })
    }
}
