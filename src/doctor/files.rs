//! The files of a site as they lie on the disk: links, names, line ends, pictures.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use unicode_normalization::{UnicodeNormalization as _, is_nfc};
use walkdir::{DirEntry, WalkDir};

use super::Trouble;
use crate::{
    attachments::{self, Rules, Unfit},
    content::{is_hidden, is_portable},
    diagnostics::Place,
    model::Limits,
};

/// The folders that a site is read from.
const READ: [&str; 5] = ["content", "templates", "static", "messages", "themes"];
/// Endings of texts that people write.
const TEXTS: [&str; 8] = ["md", "yaml", "yml", "ftl", "html", "css", "js", "txt"];
/// How deep folders may be nested.
const DEPTH: usize = 16;
/// So many files are named where the same is wrong with many.
const NAMED: usize = 3;

/// How many files there are, and what is wrong with them.
pub(super) fn examine(root: &Path, limits: &Limits) -> (usize, Vec<Trouble>) {
    let mut troubles = Vec::new();
    let mut files = Vec::new();
    for folder in READ.map(|name| root.join(name)) {
        if folder.is_symlink() {
            troubles.push(Trouble::new(
                from(root, &folder),
                "this folder is a symbolic link: it may lead elsewhere on another machine, and git keeps the link alone",
                "put the folder itself here",
            ));
        }
        let walk = WalkDir::new(folder.join(""))
            .max_depth(DEPTH)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| {
                entry.depth() == 0 || !entry.file_name().to_str().is_some_and(is_hidden)
            });
        for entry in walk.flatten().filter(|entry| entry.depth() > 0) {
            troubles.extend(of_link(root, &entry));
            troubles.extend(of_name(root, &entry));
            if entry.file_type().is_file() {
                files.push(entry.into_path());
            }
        }
    }
    troubles.extend(twins(root, &files));
    troubles.extend(line_ends(root, &files));
    troubles.extend(pictures(root, &files, limits));
    (files.len(), troubles)
}

fn from(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

fn of_link(root: &Path, entry: &DirEntry) -> Option<Trouble> {
    entry.path_is_symlink().then(|| {
        Trouble::new(
            from(root, entry.path()),
            "this is a symbolic link; links are not followed, so nobody sees what it leads to",
            "put the file itself here",
        )
    })
}

/// A name that other machines write otherwise, or can't have.
fn of_name(root: &Path, entry: &DirEntry) -> Option<Trouble> {
    let here = from(root, entry.path());
    let Some(name) = entry.file_name().to_str() else {
        return Some(Trouble::new(
            here,
            "this name is not in UTF-8",
            "rename it with small letters a to z, digits and hyphens",
        ));
    };
    if !is_nfc(name) {
        let composed: String = name.nfc().collect();
        return Some(Trouble::new(
            here,
            "its name holds letters that are put together of two signs, as some Macs write them: links to it break \
             elsewhere",
            format!("rename it, and type the name anew: {composed}"),
        ));
    }
    (!is_portable(name)).then(|| {
        Trouble::new(
            here,
            "no file can have this name on Windows",
            "rename it with letters, digits and hyphens",
        )
    })
}

/// Files whose names differ in capital letters alone: on Windows and Macs one takes the place of the other.
fn twins(root: &Path, files: &[PathBuf]) -> Vec<Trouble> {
    let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files {
        let path = from(root, path);
        let same: String = path.nfc().collect::<String>().to_lowercase();
        by_name.entry(same).or_default().push(path);
    }
    let twins = by_name.into_values().filter(|paths| paths.len() > 1);
    twins
        .map(|paths| {
            Trouble::new(
                paths[0].clone(),
                format!(
                    "its name differs from `{}` in capital letters alone: on Windows and on Macs one of them takes the \
                     place of the other",
                    paths[1]
                ),
                "give one of them another name",
            )
        })
        .collect()
}

/// Some files end their lines as Windows does, some don't.
fn line_ends(root: &Path, files: &[PathBuf]) -> Option<Trouble> {
    let is_text = |path: &&PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| TEXTS.contains(&ending))
    };
    let (mut of_windows, mut texts) = (Vec::new(), 0);
    for path in files.iter().filter(is_text) {
        texts += 1;
        if fs::read(path).is_ok_and(|bytes| bytes.windows(2).any(|two| two == b"\r\n")) {
            of_windows.push(from(root, path));
        }
    }
    let is_mixed = !of_windows.is_empty() && of_windows.len() < texts;
    is_mixed.then(|| {
        let more = of_windows.len().saturating_sub(NAMED);
        let named = of_windows.iter().take(NAMED).cloned().collect::<Vec<_>>();
        let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
        Trouble::new(
            "line ends",
            format!(
                "{} of {texts} texts end their lines as Windows does ({}{rest}), so git shows every line of them as \
                 changed when somebody else saves them",
                of_windows.len(),
                named.join(", ")
            ),
            "write `* text=auto eol=lf` into the file `.gitattributes`, and run `git add --renormalize .`",
        )
    })
}

/// Files beside entries that can't be published, whether an entry shows them yet or not.
fn pictures(root: &Path, files: &[PathBuf], limits: &Limits) -> Vec<Trouble> {
    let rules = Rules {
        megapixels: limits.picture_megapixels,
    };
    let mut troubles = Vec::new();
    for path in files {
        let here = from(root, path);
        let name = here.rsplit('/').next().unwrap_or(&here);
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_ours = [&TEXTS[..], &["fingerprint"]].concat().contains(&ending);
        if is_ours || !here.starts_with("content/") {
            continue;
        }
        let unfit = match fs::read(path) {
            Ok(bytes) => match attachments::look(name, &bytes, rules).shape {
                Ok(_) => continue,
                Err(unfit) => unfit,
            },
            Err(error) => Unfit::Unreadable(error.to_string()),
        };
        let finding = unfit.finding(name, Place::file(&here.as_str().into()));
        troubles.push(Trouble::new(
            here.clone(),
            finding.message,
            finding.help.unwrap_or_default(),
        ));
    }
    troubles
}
