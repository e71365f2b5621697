//! What kind of file an address names.

/// A kind of file that a site may hold.
#[derive(Clone, Copy, Debug)]
pub struct MediaType {
    /// Its name (RFC 9110, section 8.3.1).
    pub name: &'static str,
    /// It as a header says it.
    pub header: &'static str,
    /// The endings of such files.
    pub endings: &'static [&'static str],
    /// Is it text, which weighs less when it is compressed?
    pub is_text: bool,
}

/// What is of no kind that is known.
pub const ANY_BYTES: &str = "application/octet-stream";

macro_rules! media_type {
    (words $name:literal $($ending:literal)+) => {
        media_type!(@ $name, concat!($name, "; charset=utf-8"), true, $($ending)+)
    };
    // Text that says itself in which encoding it is.
    (data $name:literal $($ending:literal)+) => { media_type!(@ $name, $name, true, $($ending)+) };
    (bytes $name:literal $($ending:literal)+) => { media_type!(@ $name, $name, false, $($ending)+) };
    (@ $name:literal, $header:expr, $is_text:literal, $($ending:literal)+) => {
        MediaType { name: $name, header: $header, endings: &[$($ending),+], is_text: $is_text }
    };
}

/// Every kind of file that a site may hold.
pub const MEDIA_TYPES: [MediaType; 32] = [
    media_type!(words "text/html" "html"),
    media_type!(words "text/css" "css"),
    media_type!(words "text/javascript" "js" "mjs"),
    media_type!(words "text/plain" "txt"),
    media_type!(words "text/calendar" "ics"),
    media_type!(words "text/csv" "csv"),
    media_type!(words "text/turtle" "ttl"),
    media_type!(words "text/vtt" "vtt"),
    media_type!(data "application/json" "json"),
    media_type!(data "application/ld+json" "jsonld"),
    media_type!(data "application/xml" "xml"),
    media_type!(data "image/svg+xml" "svg"),
    media_type!(bytes "image/png" "png"),
    media_type!(bytes "image/jpeg" "jpg" "jpeg"),
    media_type!(bytes "image/webp" "webp"),
    media_type!(bytes "image/avif" "avif"),
    media_type!(bytes "image/gif" "gif"),
    media_type!(bytes "application/pdf" "pdf"),
    media_type!(bytes "application/wasm" "wasm"),
    media_type!(bytes "application/vnd.openxmlformats-officedocument.wordprocessingml.document" "docx"),
    media_type!(bytes "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" "xlsx"),
    media_type!(bytes "application/vnd.openxmlformats-officedocument.presentationml.presentation" "pptx"),
    media_type!(bytes "application/vnd.oasis.opendocument.text" "odt"),
    media_type!(bytes "application/vnd.oasis.opendocument.spreadsheet" "ods"),
    media_type!(bytes "application/vnd.oasis.opendocument.presentation" "odp"),
    media_type!(bytes "audio/mpeg" "mp3"),
    media_type!(bytes "audio/ogg" "ogg" "oga"),
    media_type!(bytes "audio/wav" "wav"),
    media_type!(bytes "audio/flac" "flac"),
    media_type!(bytes "video/mp4" "mp4" "m4v"),
    media_type!(bytes "video/quicktime" "mov"),
    media_type!(bytes "video/webm" "webm"),
];

impl MediaType {
    /// The media type of a file with this name; none where it is not known.
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        let mut all = MEDIA_TYPES.into_iter();
        all.find(|one| one.endings.contains(&ending.as_str()))
    }

    /// The endings of such files, each behind a beginning such as `*.`, as a list with blanks.
    pub fn endings_behind(&self, beginning: &str) -> String {
        let endings = self.endings.iter();
        let endings: Vec<_> = endings
            .map(|ending| format!("{beginning}{ending}"))
            .collect();
        endings.join(" ")
    }
}
