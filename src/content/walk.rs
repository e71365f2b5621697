//! Lists the files of the content folder, in one order on every machine, and none outside it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::Context as _;
use walkdir::WalkDir;

use super::{
    CONTENT, PlainFile, WITHDRAWN, astray,
    file_name::{FileRole, Holds, OUTPUTS, is_hidden, is_of_withdrawn, is_portable, meant, role},
    sameness::composed,
    stamp::Stamp,
    text_file,
};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::Limits,
};

/// The files of a content folder.
pub(crate) struct Listing {
    /// Files with entries or fingerprints, in order of their paths.
    pub files: Vec<TextFile>,
    /// Pictures and other files, in order of their paths.
    pub plain: Vec<(PlainFile, Stamp)>,
    /// Files that can't be what they look like.
    pub findings: Vec<Diagnostic>,
    /// Those of them that an entry may name: they are there, and a finding says what is wrong with them.
    pub refused: Vec<Arc<str>>,
}

/// A file with entries or a fingerprint.
#[derive(Clone, Debug)]
pub(crate) struct TextFile {
    /// Its path from the site's folder.
    pub file: Arc<str>,
    /// What it holds.
    pub holds: Holds,
    /// When it was changed last.
    pub stamp: Stamp,
    /// What is wrong with its name, by which nothing in it is read but what it closes.
    pub misnamed: Option<Diagnostic>,
}

/// How deep folders may be nested.
const DEPTH: usize = 16;

/// Lists the content folder of the site in `root`. An error means that the folder can't be read.
pub(crate) fn list(root: &Path, limits: &Limits) -> anyhow::Result<Listing> {
    let folder = root.join(CONTENT);
    let inside = folder
        .canonicalize()
        .with_context(|| format!("there is no folder `{CONTENT}` in {}", root.display()))?;
    let mut listing = Listing {
        files: Vec::new(),
        plain: Vec::new(),
        findings: Vec::new(),
        refused: Vec::new(),
    };
    let walk = WalkDir::new(&folder)
        .max_depth(DEPTH)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| {
            entry.depth() == 0 || !entry.file_name().to_str().is_some_and(is_hidden)
        });
    for entry in walk {
        match entry {
            Ok(entry) => listing.take(root, &inside, &entry, limits),
            Err(error) => listing.lost(root, &error),
        }
    }
    listing.keep_one_of_twins();
    listing.take_lists_beside(root);
    Ok(listing)
}

impl Listing {
    fn take(&mut self, root: &Path, inside: &Path, entry: &walkdir::DirEntry, limits: &Limits) {
        let Some(file) = path_from(root, entry.path()) else {
            let shown = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let file = Arc::from(shown.to_string_lossy().replace('\\', "/"));
            self.findings.push(
                Diagnostic::new(
                    Code::BadFileName,
                    Place::file(&file),
                    "this file's name is not UTF-8",
                )
                .with_help("rename it with small letters a to z, digits and hyphens"),
            );
            return;
        };
        // The content folder itself may be reached by a link: whoever sets up the site has put it there.
        if entry.depth() == 0 {
            return;
        }
        if entry.file_type().is_dir() {
            let name = file.strip_prefix(CONTENT).unwrap_or_default();
            if OUTPUTS.contains(&name.trim_start_matches('/')) {
                self.findings.push(not_read(&file));
            }
            return;
        }
        if entry.path_is_symlink() {
            self.findings.push(link(entry.path(), inside, &file));
            self.refused.push(file);
            return;
        }
        let metadata = match entry.metadata() {
            Ok(metadata) => metadata,
            Err(error) => {
                self.lost(root, &error);
                self.refused.push(file);
                return;
            }
        };
        if !metadata.is_file() {
            self.findings.push(Diagnostic::new(
                Code::Unreadable,
                Place::file(&file),
                "this is not a regular file",
            ));
            self.refused.push(file);
            return;
        }
        let stamp = Stamp::of(&metadata);
        match role(&file) {
            FileRole::Text(holds) => self.files.push(TextFile {
                file,
                holds,
                stamp,
                misnamed: None,
            }),
            FileRole::Plain if metadata.len() > limits.file_kib.saturating_mul(1024) => {
                self.findings.push(
                    Diagnostic::new(
                        Code::TooLarge,
                        Place::file(&file),
                        format!(
                            "this file has {} KiB; {} KiB are allowed",
                            metadata.len().div_ceil(1024),
                            limits.file_kib
                        ),
                    )
                    .with_help(
                        "make it smaller, or raise `limits.file_kib` in `content/site.yaml`",
                    ),
                );
                self.refused.push(file);
            }
            FileRole::Plain if !file.split('/').all(is_portable) => {
                self.findings.push(
                    Diagnostic::new(
                        Code::ActiveFile,
                        Place::file(&file),
                        "a file of this name can't be copied to every machine, so it is left out",
                    )
                    .with_help(
                        "rename it with letters, digits, hyphens and one ending, here and where it is \
                         linked to",
                    ),
                );
                self.refused.push(file);
            }
            FileRole::Plain => {
                let astray = astray::of(&file, || text_file::begins_as_entry(entry.path()));
                self.plain.push((PlainFile { file, astray }, stamp));
            }
            FileRole::Misplaced { message, help } => {
                let finding = Diagnostic::new(Code::BadFileName, Place::file(&file), message)
                    .with_help_if(help);
                match meant(&file) {
                    Some(holds) => self.files.push(TextFile {
                        file,
                        holds,
                        stamp,
                        misnamed: Some(finding),
                    }),
                    None => self.findings.push(finding),
                }
            }
            FileRole::Site | FileRole::Ignored => {}
        }
    }

    /// A list of what was taken down that lies beside the content folder: nobody refers to it, and what it names is
    /// closed all the same.
    fn take_lists_beside(&mut self, root: &Path) {
        let beside = WalkDir::new(root)
            .min_depth(1)
            .max_depth(1)
            .sort_by_file_name();
        let lists = beside.into_iter().flatten().filter(|entry| {
            let name = entry.file_name().to_str();
            name.is_some_and(is_of_withdrawn) && !entry.file_type().is_dir()
        });
        for entry in lists {
            let file = path_from(root, entry.path());
            if let (Some(file), Ok(metadata)) = (file, entry.metadata()) {
                let message = format!("`{file}` is not in `{CONTENT}/`: what it names is closed");
                let finding = Diagnostic::new(Code::BadFileName, Place::file(&file), message)
                    .with_help(format!(
                        "move it to `{CONTENT}/{WITHDRAWN}`; nothing else is published until then"
                    ));
                self.files.push(TextFile {
                    file,
                    holds: Holds::Withdrawn,
                    stamp: Stamp::of(&metadata),
                    misnamed: Some(finding),
                });
            }
        }
    }

    /// A disk may hold two files whose names are the same to all who read them: one has its accents as
    /// characters of their own. Only one can be meant.
    fn keep_one_of_twins(&mut self) {
        self.plain
            .sort_by(|(one, _), (two, _)| one.file.cmp(&two.file));
        let findings = &mut self.findings;
        self.plain.dedup_by(|(second, _), (first, _)| {
            let are_twins = second.file == first.file;
            if are_twins {
                findings.push(
                    Diagnostic::new(
                        Code::SameName,
                        Place::file(&first.file),
                        "two files have this name; they differ only in how an accent is stored, which \
                         nobody can see",
                    )
                    .with_help("give one of them another name, or delete it if both show the same"),
                );
            }
            are_twins
        });
    }

    fn lost(&mut self, root: &Path, error: &walkdir::Error) {
        let path = error
            .path()
            .map_or_else(|| PathBuf::from(CONTENT), Path::to_path_buf);
        let file: Arc<str> = path_from(root, &path).unwrap_or_else(|| Arc::from(CONTENT));
        let finding = match error.io_error() {
            Some(io) => text_file::unreadable(&file, io),
            None => Diagnostic::new(Code::Unreadable, Place::file(&file), error.to_string()),
        };
        self.findings.push(finding);
    }
}

/// The finding for a folder, by its path from the site's folder, that a site seems to be written into.
pub(crate) fn not_read(folder: &Arc<str>) -> Diagnostic {
    let message = format!("`{folder}` is not read: it is named as what programs make of a site");
    let help = if folder.contains('/') {
        "move it out of `content/` if it is such a site; else put what is in it beside the entries that show it"
    } else {
        "put pictures and documents beside the entries that show them, and what every page needs into `static/`"
    };
    Diagnostic::new(Code::FolderNotRead, Place::file(folder), message).with_help(help)
}

/// The finding for a symbolic link. None is followed: one that leads to another file of the content
/// would show what that file's own entry keeps from the reader.
fn link(path: &Path, inside: &Path, file: &Arc<str>) -> Diagnostic {
    let (message, help) = match path.canonicalize() {
        Ok(target) if target.is_dir() && target.starts_with(inside) => (
            "this symbolic link leads to a folder; links to folders are not followed",
            "put the files themselves here",
        ),
        Ok(target) if target.starts_with(inside) => (
            "this symbolic link leads to another file; links are not followed",
            "put the file itself here, or link to the other file where it is",
        ),
        Ok(_) => (
            "this symbolic link leads out of the content folder",
            "put the file itself here",
        ),
        Err(_) => (
            "this symbolic link leads to nothing",
            "put the file itself here, or take the link away",
        ),
    };
    Diagnostic::new(Code::LinkLeavesSite, Place::file(file), message).with_help(help)
}

/// The path from the site's folder, with `/` and its accents in one form; `None` where it is not UTF-8.
fn path_from(root: &Path, path: &Path) -> Option<Arc<str>> {
    let path = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> = path
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    Some(composed(&parts?.join("/")).into())
}
