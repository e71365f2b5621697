//! The demonstration site: invented towns whose entries use every feature.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::site::SETTINGS;

/// The day on which the demonstration takes place: a call is open, and a meeting is to come.
pub const DEMO_DAY: &str = "2026-11-28";

/// Its folders, part of the program.
static FOLDERS: [(&str, Dir<'static>); 3] = [
    (
        "content",
        include_dir!("$CARGO_MANIFEST_DIR/tests/demo/content"),
    ),
    (
        "documents",
        include_dir!("$CARGO_MANIFEST_DIR/tests/demo/documents"),
    ),
    (
        "messages",
        include_dir!("$CARGO_MANIFEST_DIR/tests/demo/messages"),
    ),
];

/// The files of the demonstration site: their paths with `/`, and their bytes. It builds as it is.
pub fn demo_site() -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    for (name, folder) in &FOLDERS {
        collect(name, folder, &mut files);
    }
    let texts = SETTINGS.map(|(name, text)| (name.to_owned(), text.as_bytes()));
    files.extend(texts);
    let about = include_bytes!("../../tests/demo/README.md");
    files.push(("README.md".to_owned(), about.as_slice()));
    files
}

fn collect(at: &str, folder: &'static Dir<'static>, files: &mut Vec<(String, &'static [u8])>) {
    let below = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        format!("{at}/{}", name.to_string_lossy())
    };
    for file in folder.files() {
        files.push((below(file.path()), file.contents()));
    }
    for inner in folder.dirs() {
        collect(&below(inner.path()), inner, files);
    }
}
