//! Which published files are of entries and files that are no longer in the content.
//!
//! For a site that can't be built for now: what somebody deleted goes all the same. Of what can't be read it says
//! nothing: a file may hold what seems to be gone.

use std::collections::BTreeSet;

use super::{
    Loaded,
    unseen::{holds, stem},
};
use crate::{catalogue::key_of_page, diagnostics::Code, model::EntityKind};

/// What the content of a site still holds.
pub(super) struct LeftBehind<'a> {
    loaded: &'a Loaded,
    /// The addresses that a build would publish, without their languages.
    planned: BTreeSet<&'a str>,
    /// The files of themes among them, without the hashes in their names.
    of_themes: BTreeSet<String>,
    /// Those of files beside entries, as they are, and of pictures without the ending.
    media: BTreeSet<String>,
    knows_entries: bool,
    knows_files: bool,
}

impl<'a> LeftBehind<'a> {
    /// What is there of a site.
    pub(super) fn of(loaded: &'a Loaded) -> Self {
        let catalogue = loaded.catalogue();
        let has = |codes: &[Code]| {
            let mut findings = loaded.findings.iter();
            findings.any(|finding| codes.contains(&finding.code))
        };
        let planned = loaded.plan.outputs().map(|(address, _)| address.as_str());
        let planned: Vec<&str> = planned.collect();
        let mut media = BTreeSet::new();
        // What an entry names that can't be read, nobody knows: any file beside it.
        let folders = catalogue.remains().map(|remains| remains.origin.folder());
        let folders: BTreeSet<&str> = folders.collect();
        let files = catalogue.assets().map(|(file, _)| file);
        let perhaps_named = files.filter(|file| {
            let mut around = file.rmatch_indices('/').map(|(at, _)| &file[..at]);
            around.any(|folder| folders.contains(folder))
        });
        let named = catalogue.shown_files();
        let files = named.iter().chain(perhaps_named);
        for file in files.chain(catalogue.refused_files()) {
            let path = file.split_once('/').map_or(&**file, |(_, path)| path);
            let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
            media.insert(format!("media/{stem}"));
            media.insert(format!("media/{path}"));
        }
        let can_be_read = !has(&[Code::Unreadable, Code::LinkLeavesSite]);
        Self {
            loaded,
            of_themes: planned.iter().copied().filter_map(of_theme).collect(),
            planned: planned.into_iter().map(without_tree).collect(),
            media,
            knows_entries: can_be_read && catalogue.is_site_sound() && !has(&[Code::BadFileName]),
            knows_files: can_be_read,
        }
    }

    /// Could everything be read, so that what seems to be gone, or to be named by nobody, is?
    pub(super) fn knows_entries(&self) -> bool {
        self.knows_entries
    }

    /// Is a file of this path left behind by an entry or a file that is gone? `bytes` gives what is in it.
    pub(super) fn has(&self, path: &str, bytes: &dyn Fn() -> Vec<u8>) -> bool {
        if path.starts_with("media/") {
            let is_there = self.media.contains(path)
                || stem(path).is_some_and(|stem| self.media.contains(stem));
            return self.knows_files && !is_there;
        }
        if let Some(file) = of_theme(path) {
            return self.knows_entries && !is_code(&file) && !self.of_themes.contains(&file);
        }
        self.knows_entries && self.is_of_no_entry(path) && !leads_on(&bytes())
    }

    /// Is a path that of a page of a person or an organisation that is gone? Their names go from other pages, too.
    pub(super) fn has_somebody(&self, path: &str) -> bool {
        self.knows_entries && is_of_somebody(path) && self.is_of_no_entry(path)
    }

    fn is_of_no_entry(&self, path: &str) -> bool {
        let path = path.strip_suffix(".js").unwrap_or(path);
        let Some(key) = key_of_page(path) else {
            return false;
        };
        !self.planned.contains(without_tree(path)) && !self.loaded.catalogue().is_taken(&key)
    }
}

/// Is a path that of a page of a person or an organisation?
pub(super) fn is_of_somebody(path: &str) -> bool {
    let key = key_of_page(path);
    key.is_some_and(|key| matches!(key.kind, EntityKind::Person | EntityKind::Organisation))
}

/// The address of a file of a theme, without the hash in its name.
fn of_theme(address: &str) -> Option<String> {
    let (name, ending) = address.strip_prefix("assets/")?.rsplit_once('.')?;
    Some(format!("{}.{ending}", name.rsplit_once('-')?.0))
}

/// Does a page need a file of a theme to look and to work as it should, and can nobody be seen on it?
fn is_code(file: &str) -> bool {
    const ENDINGS: [&str; 6] = ["css", "js", "mjs", "wasm", "woff", "woff2"];
    let ending = file.rsplit('.').next().unwrap_or_default();
    ENDINGS.contains(&ending)
}

/// An address in the tree of its language, without the language.
fn without_tree(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, rest)| rest)
}

/// Is it a page that only leads on to another, as an earlier address does?
fn leads_on(html: &[u8]) -> bool {
    const ONLY_THERE: &[u8] = b"http-equiv=\"refresh\"";
    holds(html, ONLY_THERE)
}
