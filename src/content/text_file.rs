//! Reads a text file of the site, within its limits.
#![expect(clippy::disallowed_methods, reason = "this room reads files")]

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
    sync::Arc,
};

use crate::diagnostics::{Code, Diagnostic, Place};

/// How to save a text so that every program can read its letters.
const AS_UTF_8: &str = "save it as UTF-8: in Notepad by «Save as» and «Encoding: UTF-8», in Word as «Plain text» with the \
                        encoding «Unicode (UTF-8)», in Excel as «CSV UTF-8»";

/// Reads `file` (a path from the site's folder) as UTF-8. Larger than `limit` KiB is refused before
/// it is read.
pub(crate) fn read(root: &Path, file: &Arc<str>, limit: u64) -> Result<String, Diagnostic> {
    let read = opened(&root.join(&**file)).and_then(|opened| bytes(opened, limit));
    let bytes = read.map_err(|error| match error {
        Failure::TooLarge(size) => Diagnostic::new(
            Code::TooLarge,
            Place::file(file),
            format!(
                "this file has {} KiB; {limit} KiB are allowed",
                size.div_ceil(1024)
            ),
        )
        .with_help("split it, or raise `limits.text_kib` in `content/site.yaml`"),
        Failure::NotAFile => Diagnostic::new(
            Code::Unreadable,
            Place::file(file),
            "this is not a regular file",
        ),
        Failure::Io(error) => unreadable(file, &error),
    })?;
    if is_utf_16(&bytes) {
        let message = "this file is UTF-16 text, and must be UTF-8";
        return Err(Diagnostic::new(Code::NotUtf8, Place::file(file), message).with_help(AS_UTF_8));
    }
    if let Some(program) = written_by(&bytes) {
        let message = format!("this is no text, but a file of {program} under another name");
        return Err(Diagnostic::new(Code::NotUtf8, Place::file(file), message).with_help(
            "open it with that program, and save its words as plain text in UTF-8 under this name",
        ));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid]
            .iter()
            .filter(|b| **b == b'\n')
            .count()
            + 1;
        Diagnostic::new(
            Code::NotUtf8,
            Place::file(file),
            format!("line {line} of this file is not UTF-8 text"),
        )
        .with_help(AS_UTF_8)
    })
}

/// What writes files that begin like this, none of which is a text.
fn written_by(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&[u8], &str); 4] = [
        (b"PK\x03\x04", "a word processor or a spreadsheet"),
        (
            b"\xd0\xcf\x11\xe0",
            "an older word processor or spreadsheet",
        ),
        (b"%PDF", "a PDF reader"),
        (b"{\\rtf", "a word processor"),
    ];
    let mut known = BEGINNINGS.iter();
    let (_, program) = known.find(|(beginning, _)| bytes.starts_with(beginning))?;
    Some(program)
}

/// Does it begin with the mark of UTF-16, or with the sign of an entry or a list in two bytes?
fn is_utf_16(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, b'-' | b'#', ..] | [b'-' | b'#', 0, ..]
    )
}

/// So much is seen of a file that is refused, in bytes: what it closes may stand far below.
const MOST_SEEN: u64 = 64 * 1024 * 1024;

/// What can be seen of a file that is not read as it should be: with another sign for what is no text.
pub(super) fn glimpse(root: &Path, file: &Arc<str>) -> String {
    let mut bytes = Vec::new();
    if let Ok(opened) = opened(&root.join(&**file)) {
        let read = opened.take(MOST_SEEN).read_to_end(&mut bytes);
        read.unwrap_or_default();
    }
    // No text in UTF-8 has such a byte; one in UTF-16 has it in each ASCII letter, behind or before it.
    let Some(zero) = bytes.iter().position(|byte| *byte == 0) else {
        return String::from_utf8_lossy(&bytes).into_owned();
    };
    let of_two = if zero % 2 == 1 {
        u16::from_le_bytes
    } else {
        u16::from_be_bytes
    };
    let pairs = bytes.chunks_exact(2).map(|pair| of_two([pair[0], pair[1]]));
    let letters = char::decode_utf16(pairs);
    letters
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Does this file begin with the line that opens the front matter?
pub(super) fn begins_as_entry(path: &Path) -> bool {
    let mut first = Vec::with_capacity(FIRST_BYTES);
    let read = opened(path).ok().and_then(|opened| {
        let first_bytes = opened.take(FIRST_BYTES as u64).read_to_end(&mut first);
        first_bytes.ok()
    });
    let text = first.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&first);
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or(text);
    read.is_some() && line.trim_ascii_end() == b"---"
}

/// So much of a file tells whether it begins as an entry.
const FIRST_BYTES: usize = 64;

/// What to say of a file that can't be read.
pub(super) fn unreadable(file: &Arc<str>, error: &io::Error) -> Diagnostic {
    let message = match error.kind() {
        io::ErrorKind::NotFound => "this file was there a moment ago and is gone".into(),
        io::ErrorKind::PermissionDenied => "this file can't be read: permission denied".into(),
        _ => format!("this file can't be read: {error}"),
    };
    Diagnostic::new(Code::Unreadable, Place::file(file), message)
}

enum Failure {
    NotAFile,
    TooLarge(u64),
    Io(io::Error),
}

/// Opens a file of the site. Nobody may put a symbolic link in the place of a file after the folder was
/// looked through: the link would lead to whatever this user may read.
fn opened(path: &Path) -> Result<File, Failure> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // A pipe would keep whoever opens it waiting for a writer.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    options.open(path).map_err(Failure::Io)
}

fn bytes(file: File, limit: u64) -> Result<Vec<u8>, Failure> {
    let limit = limit.saturating_mul(1024);
    let about = file.metadata().map_err(Failure::Io)?;
    if !about.is_file() {
        return Err(Failure::NotAFile);
    }
    let size = about.len();
    if size > limit {
        return Err(Failure::TooLarge(size));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    // The file may grow while it is read.
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(Failure::Io)?;
    if bytes.len() as u64 > limit {
        return Err(Failure::TooLarge(bytes.len() as u64));
    }
    Ok(bytes)
}

/// The largest document that is read to make a fingerprint of it, in KiB.
const DOCUMENT_LIMIT: u64 = 64 * 1024;

/// All bytes of a document.
pub(super) fn document(path: &Path) -> anyhow::Result<Vec<u8>> {
    let shown = path.display();
    // Whoever names a document may name a link to it.
    let read = || {
        let path = path.canonicalize().map_err(Failure::Io)?;
        bytes(opened(&path)?, DOCUMENT_LIMIT)
    };
    read().map_err(|failure| match failure {
        Failure::NotAFile => anyhow::anyhow!("{shown} is not a regular file"),
        Failure::TooLarge(_) => anyhow::anyhow!("{shown} is larger than a document of text can be"),
        Failure::Io(error) => anyhow::anyhow!("can't read {shown}: {error}"),
    })
}

/// All bytes of a file.
pub(super) fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}
