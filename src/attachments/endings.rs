//! What a file's name says that it is.

/// What the ending of a file's name promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Jpeg,
    Png,
    WebP,
    Svg,
    Pdf,
    /// Written by an office program since 2007, or by LibreOffice: a ZIP file of XML.
    Office,
    /// Text that browsers show or hand on as it is.
    Text,
    Calendar,
    Captions,
    /// MPEG-4 and QuickTime.
    Mp4,
    Mp3,
    Ogg,
    Wav,
    Flac,
    WebM,
    /// A kind of picture that not all browsers can show.
    ForeignPicture,
    /// Something that browsers or servers would run.
    Active,
    /// An office file that holds, or may hold, programs.
    Macros,
    /// None, or one of no kind that is published.
    Unknown,
}

/// Endings of what browsers, servers or desktops run.
const ACTIVE: [&str; 58] = [
    "app",
    "asp",
    "aspx",
    "bat",
    "cgi",
    "class",
    "cmd",
    "com",
    "cpl",
    "dll",
    "exe",
    "hta",
    "htaccess",
    "htc",
    "htm",
    "html",
    "htpasswd",
    "jar",
    "js",
    "jse",
    "json5",
    "jsp",
    "lnk",
    "mht",
    "mhtml",
    "mjs",
    "msi",
    "php",
    "php3",
    "php4",
    "php5",
    "phtml",
    "pl",
    "pps1",
    "ps1",
    "py",
    "rb",
    "reg",
    "scr",
    "sh",
    "shtm",
    "shtml",
    "svgz",
    "swf",
    "url",
    "vbe",
    "vbs",
    "wasm",
    "webmanifest",
    "wsf",
    "xap",
    "xht",
    "xhtml",
    "xml",
    "xsd",
    "xsl",
    "xslt",
    "xul",
];

/// What a file is called in a sentence in which its consent is spoken of.
pub(crate) fn picture_or_recording(name: &str) -> &'static str {
    match Ending::of(name) {
        ending if ending.is_recording() => "film or sound",
        Ending::Pdf | Ending::Office | Ending::Text => "document",
        _ => "picture",
    }
}

/// Is a file that is published as it is a film or sound? What such a file is, its name says: others are not
/// published.
pub(crate) fn is_recording(name: &str) -> bool {
    Ending::of(name).is_recording()
}

impl Ending {
    /// What a file's name promises. An ending counts in any case, and one that is active wherever in the
    /// name it stands: some servers look at all of them.
    pub(super) fn of(name: &str) -> Self {
        let lower = name.to_lowercase();
        let mut parts = lower.split('.');
        parts.next();
        let endings: Vec<&str> = parts.map(str::trim).collect();
        if endings.iter().any(|ending| ACTIVE.contains(ending)) {
            return Self::Active;
        }
        match endings.last().copied().unwrap_or_default() {
            "jpg" | "jpeg" | "jpe" | "jfif" => Self::Jpeg,
            "png" => Self::Png,
            "webp" => Self::WebP,
            "svg" => Self::Svg,
            "pdf" => Self::Pdf,
            "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" => Self::Office,
            "docm" | "dotm" | "xlsm" | "xltm" | "xlsb" | "pptm" | "potm" | "ppsm" | "doc"
            | "xls" | "ppt" => Self::Macros,
            "csv" | "txt" => Self::Text,
            "ics" => Self::Calendar,
            "vtt" => Self::Captions,
            "mp4" | "m4v" | "m4a" | "mov" => Self::Mp4,
            "mp3" => Self::Mp3,
            "ogg" | "oga" | "ogv" | "opus" => Self::Ogg,
            "wav" => Self::Wav,
            "flac" => Self::Flac,
            "webm" => Self::WebM,
            "heic" | "heif" | "hif" | "avif" | "tif" | "tiff" | "bmp" | "dib" | "gif" | "apng"
            | "ico" | "jp2" | "jxl" | "psd" | "dng" | "raw" | "cr2" | "nef" | "arw" | "eps"
            | "ai" => Self::ForeignPicture,
            _ => Self::Unknown,
        }
    }

    /// Is it a film or sound, in which people may be seen or heard?
    fn is_recording(self) -> bool {
        matches!(
            self,
            Self::Mp4 | Self::Mp3 | Self::Ogg | Self::Wav | Self::Flac | Self::WebM
        )
    }

    /// Is it shown inside a page?
    pub(super) fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Jpeg | Self::Png | Self::WebP | Self::Svg | Self::ForeignPicture
        )
    }
}
