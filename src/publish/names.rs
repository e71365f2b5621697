//! Which paths an output may have.
//!
//! Takes paths as they are written in one run; gives a refusal for one that is
//! unsafe, could not exist on some computer, or could not be told apart there
//! from another one of the run. Never touches a file.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use unicode_normalization::UnicodeNormalization as _;

use super::PublishError;

/// Names that begin so are Carsija's own, at any depth.
pub(super) const RESERVED_START: &str = ".carsija-";
/// Longest name of a file or folder, in bytes, on the usual file systems.
const LONGEST_NAME: usize = 255;
/// Longest path within the output, in bytes; leaves room for where the output is.
const LONGEST_PATH: usize = 2048;
/// Device names of Windows, taken with any extension
/// (Microsoft, "Naming Files, Paths, and Namespaces").
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];
const DEVICE_NUMBERS: &str = "0123456789¹²³";

/// The paths of one run, as they are taken.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// From the form in which likenesses are equal to the path that took it.
    taken: Mutex<HashMap<String, Name>>,
}

#[derive(Debug)]
struct Name {
    spelling: String,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
}

impl Names {
    /// Refuses a path that no output may have.
    #[expect(clippy::unused_self, reason = "reads as a question to the run's names")]
    pub(super) fn check(&self, path: &str) -> Result<(), PublishError> {
        fault(path).map_or(Ok(()), |reason| {
            Err(PublishError::BadPath {
                path: path.to_owned(),
                reason,
            })
        })
    }

    /// Takes a path for a file. `new_folder` is called for each of its folders
    /// that no path before it had, from the outermost in, and for each once.
    pub(super) fn take(
        &self,
        path: &str,
        mut new_folder: impl FnMut(&str) -> Result<(), PublishError>,
    ) -> Result<(), PublishError> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            if take_one(&mut taken, folder, Kind::Folder)? {
                new_folder(folder)?;
            }
        }
        take_one(&mut taken, path, Kind::File)?;
        Ok(())
    }
}

/// Takes one name; tells whether it is new.
fn take_one(
    taken: &mut HashMap<String, Name>,
    path: &str,
    kind: Kind,
) -> Result<bool, PublishError> {
    let Some(name) = taken.get(&alike_form(path)) else {
        taken.insert(
            alike_form(path),
            Name {
                spelling: path.to_owned(),
                kind,
            },
        );
        return Ok(true);
    };
    if name.spelling != path {
        let (first, second) = if name.spelling.as_str() < path {
            (name.spelling.clone(), path.to_owned())
        } else {
            (path.to_owned(), name.spelling.clone())
        };
        return Err(PublishError::Alike { first, second });
    }
    match (name.kind, kind) {
        (Kind::Folder, Kind::Folder) => Ok(false),
        _ => Err(PublishError::Taken {
            path: path.to_owned(),
        }),
    }
}

/// Equal for paths that a file system without case, or one that decomposes
/// accents, would treat as one.
fn alike_form(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().flat_map(char::to_lowercase).nfc().collect()
}

/// What is wrong with a path, if anything, as the end of a sentence.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("it is empty");
    }
    if path.starts_with('/') {
        return Some("it starts with `/`, and would lead out of the output folder");
    }
    if path.len() > LONGEST_PATH {
        return Some("it is too long");
    }
    if path.chars().any(char::is_control) {
        return Some("it has an invisible control character in it");
    }
    if path.contains('\\') {
        return Some("it has a backslash in it; folders are separated by `/`");
    }
    path.split('/').find_map(segment_fault)
}

fn segment_fault(segment: &str) -> Option<&'static str> {
    if segment.is_empty() {
        return Some("it has an empty name in it (`//` or a `/` at the end)");
    }
    if segment == "." || segment == ".." {
        return Some("it has `.` or `..` in it, and could lead out of the output folder");
    }
    if segment.len() > LONGEST_NAME {
        return Some("one of its names is longer than 255 bytes");
    }
    if segment.contains(['<', '>', ':', '"', '|', '?', '*']) {
        return Some("it has one of `<>:\"|?*` in it, which Windows does not allow");
    }
    if segment.ends_with(['.', ' ']) {
        return Some("one of its names ends with a dot or a space, which Windows drops");
    }
    let lower = segment.to_lowercase();
    if lower.starts_with(RESERVED_START) {
        return Some("names that begin with `.carsija-` are used by Carsija itself");
    }
    if is_device(lower.split('.').next().unwrap_or_default().trim_end()) {
        return Some("one of its names (such as `con` or `nul`) is a device on Windows");
    }
    None
}

fn is_device(stem: &str) -> bool {
    DEVICES.contains(&stem)
        || NUMBERED_DEVICES.iter().any(|device| {
            stem.strip_prefix(device).is_some_and(|number| {
                let mut number = number.chars();
                number
                    .next()
                    .is_some_and(|digit| DEVICE_NUMBERS.contains(digit))
                    && number.next().is_none()
            })
        })
}
