//! What a file is, by its first bytes. (WHATWG «MIME Sniffing» and the formats' own specifications.)

/// What the bytes of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    WebP,
    Pdf,
    /// A ZIP file, as office programs write it, too.
    Zip,
    Calendar,
    Captions,
    Mp4,
    Mp3,
    Ogg,
    Wav,
    Flac,
    WebM,
    /// A kind of picture that not all browsers can show, with its name.
    ForeignPicture(&'static str),
    /// A GIF, which may move.
    Gif,
    /// Text that begins as HTML, SVG or XML do.
    Markup,
    /// A program or a script.
    Program,
    /// Text, to the eye of a browser.
    Text,
    /// Nothing at all.
    Empty,
    Unknown,
}

/// The brands of MPEG-4 files that are pictures (ISO/IEC 23008-12, AV1 Image File Format).
const PICTURE_BRANDS: [(&[u8; 4], &str); 10] = [
    (b"heic", "HEIC"),
    (b"heix", "HEIC"),
    (b"heim", "HEIC"),
    (b"heis", "HEIC"),
    (b"hevc", "HEIC"),
    (b"hevx", "HEIC"),
    (b"mif1", "HEIF"),
    (b"msf1", "HEIF"),
    (b"avif", "AVIF"),
    (b"avis", "AVIF"),
];

const MAGIC: [(&[u8], Kind); 27] = [
    (b"\xff\xd8\xff", Kind::Jpeg),
    (b"\x89PNG\r\n\x1a\n", Kind::Png),
    (b"GIF87a", Kind::Gif),
    (b"GIF89a", Kind::Gif),
    (b"%PDF-", Kind::Pdf),
    (b"PK\x03\x04", Kind::Zip),
    (b"OggS", Kind::Ogg),
    (b"fLaC", Kind::Flac),
    (b"ID3", Kind::Mp3),
    (b"\xff\xfb", Kind::Mp3),
    (b"\xff\xf3", Kind::Mp3),
    (b"\xff\xf2", Kind::Mp3),
    (b"\x1a\x45\xdf\xa3", Kind::WebM),
    (b"II*\0", Kind::ForeignPicture("TIFF")),
    (b"MM\0*", Kind::ForeignPicture("TIFF")),
    (b"BM", Kind::ForeignPicture("BMP")),
    (b"\xff\x0a", Kind::ForeignPicture("JPEG XL")),
    (b"\0\0\0\x0cJXL ", Kind::ForeignPicture("JPEG XL")),
    (b"\0\0\0\x0cjP  ", Kind::ForeignPicture("JPEG 2000")),
    (b"8BPS", Kind::ForeignPicture("Photoshop")),
    (b"\0\0\x01\0", Kind::ForeignPicture("ICO")),
    (b"MZ", Kind::Program),
    (b"\x7fELF", Kind::Program),
    (b"#!", Kind::Program),
    (b"FWS", Kind::Program),
    (b"CWS", Kind::Program),
    (b"\0asm", Kind::Program),
];

impl Kind {
    /// What these bytes are.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let magic = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
        // Words may begin with the letters of a program or a picture.
        if let Some((magic, kind)) = magic
            && (magic.len() > 3 || !magic.is_ascii() || !is_text(bytes) || *magic == b"#!")
        {
            return *kind;
        }
        match (bytes.get(..4), bytes.get(4..8), bytes.get(8..12)) {
            (Some(b"RIFF"), _, Some(b"WEBP")) => return Self::WebP,
            (Some(b"RIFF"), _, Some(b"WAVE")) => return Self::Wav,
            (_, Some(b"ftyp"), Some(brand)) => {
                let picture = PICTURE_BRANDS.iter().find(|(known, _)| known[..] == *brand);
                return picture.map_or(Self::Mp4, |(_, name)| Self::ForeignPicture(name));
            }
            (_, Some(b"moov" | b"mdat" | b"wide" | b"free"), _) => return Self::Mp4,
            _ => {}
        }
        Self::of_text(bytes)
    }

    fn of_text(bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self::Empty;
        }
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = text.trim_ascii_start();
        if text.starts_with(b"<") {
            Self::Markup
        } else if !is_text(bytes) {
            Self::Unknown
        } else if text.starts_with(b"BEGIN:VCALENDAR") {
            Self::Calendar
        } else if text.starts_with(b"WEBVTT") {
            Self::Captions
        } else {
            Self::Text
        }
    }

    /// What it is called in a sentence: «this is …».
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "a JPEG picture",
            Self::Png => "a PNG picture",
            Self::WebP => "a WebP picture",
            Self::Pdf => "a PDF file",
            Self::Zip => "a ZIP file",
            Self::Calendar => "a calendar",
            Self::Captions => "a file of captions",
            Self::Mp4 => "a video or sound in MPEG-4",
            Self::Mp3 => "sound in MP3",
            Self::Ogg => "a video or sound in Ogg",
            Self::Wav => "sound in WAV",
            Self::Flac => "sound in FLAC",
            Self::WebM => "a video in WebM",
            Self::ForeignPicture(_) => "a picture",
            Self::Gif => "a GIF picture",
            Self::Markup => "a web page or XML",
            Self::Program => "a program",
            Self::Text => "plain text",
            Self::Empty => "empty",
            Self::Unknown => "of no kind that is known here",
        }
    }

    /// The ending of a file of this kind, if it is published under one.
    pub(super) fn ending(self) -> Option<&'static str> {
        match self {
            Self::Jpeg => Some("jpg"),
            Self::Png => Some("png"),
            Self::WebP => Some("webp"),
            Self::Pdf => Some("pdf"),
            Self::Calendar => Some("ics"),
            Self::Captions => Some("vtt"),
            Self::Mp4 => Some("mp4"),
            Self::Mp3 => Some("mp3"),
            Self::Ogg => Some("ogg"),
            Self::Wav => Some("wav"),
            Self::Flac => Some("flac"),
            Self::WebM => Some("webm"),
            Self::Text => Some("txt"),
            Self::Zip
            | Self::ForeignPicture(_)
            | Self::Gif
            | Self::Markup
            | Self::Program
            | Self::Empty
            | Self::Unknown => None,
        }
    }
}

/// Is there nothing in it that a text can't have? (WHATWG «MIME Sniffing», section 7.2, «binary data
/// byte».)
fn is_text(bytes: &[u8]) -> bool {
    let is_binary = |byte: u8| matches!(byte, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f);
    !bytes.iter().any(|byte| is_binary(*byte))
}
