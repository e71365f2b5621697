//! Entries that were taken down: they are nowhere, whatever lies in their files.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    content::{Content, Entry, Key, LinkTarget, Origin, PlainFile, Words},
    diagnostics::{Code, Diagnostic, Place},
    model::{Date, WithdrawnName},
    pictures::{Remembered, Seems, Ways},
};

/// An entry that was taken down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub date: Date,
    /// Is there a page in its place that says so?
    pub has_page: bool,
    /// Why, for the hub's staff alone.
    pub reason: String,
    /// What the person was called, if it was one.
    pub names: Vec<WithdrawnName>,
    /// Where that is said.
    pub origin: Origin,
}

/// Files that were taken down, or that went with an entry that was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Gone {
    files: BTreeSet<Arc<str>>,
    hashes: BTreeSet<String>,
    /// What is remembered of pictures, with their files.
    looks: Vec<(Remembered, Arc<str>)>,
}

impl Gone {
    /// Was a file of this path taken down?
    pub(super) fn has_file(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Is anything known of what pictures looked like that were taken down?
    pub(super) fn has_pictures(&self) -> bool {
        !self.looks.is_empty()
    }

    /// The picture that was taken down and that this one looks like, as a whole or in any of the ways.
    pub(super) fn like(&self, seems: Option<&Seems>, ways: Option<&Ways>) -> Option<&Arc<str>> {
        let mut gone = self.looks.iter();
        gone.find_map(|(gone, file)| gone.is(seems, ways).then_some(file))
    }

    /// Was a file with these bytes taken down?
    pub(super) fn has_bytes(&self, hash: &blake3::Hash) -> bool {
        !self.hashes.is_empty() && self.hashes.contains(hash.to_hex().as_str())
    }
}

/// Takes entries that were withdrawn out of the content, with the files that they name or that lie in
/// their folders. One that is there again is a finding.
pub(super) fn take_out(
    content: &mut Content,
    findings: &mut Vec<Diagnostic>,
) -> (BTreeMap<Key, Withdrawn>, Gone) {
    let mut withdrawn = BTreeMap::new();
    let mut taken = Gone::default();
    for (withdrawal, origin) in &content.withdrawn {
        for one in &withdrawal.files {
            taken.files.insert(one.file.as_str().into());
            taken.hashes.extend(one.hash.clone());
            let looks = one.looks.as_deref().and_then(Remembered::parse);
            let looks = looks.map(|looks| (looks, one.file.as_str().into()));
            taken.looks.extend(looks);
        }
        let key = Key::new(withdrawal.entry.kind, withdrawal.entry.id.clone());
        let known = Withdrawn {
            date: withdrawal.date,
            has_page: withdrawal.page,
            reason: withdrawal.reason.clone(),
            names: withdrawal.names.clone(),
            origin: origin.clone(),
        };
        withdrawn.insert(key, known);
    }
    if withdrawn.is_empty() {
        return (withdrawn, taken);
    }
    let is_withdrawn = |entry: &Arc<Entry>| withdrawn.contains_key(&entry.key);
    let (gone, left): (Vec<_>, Vec<_>) = std::mem::take(&mut content.entries)
        .into_iter()
        .partition(is_withdrawn);
    content.entries = left;
    findings.extend(gone.iter().map(|entry| is_there_again(entry)));
    let named: BTreeSet<Arc<str>> = gone.iter().flat_map(|entry| files_of(entry)).collect();
    let is_of_gone = |plain: &PlainFile| {
        named.contains(&plain.file) || gone.iter().any(|entry| entry.origin.holds(&plain.file))
    };
    let files = content.files.iter().filter(|plain| is_of_gone(plain));
    taken.files.extend(files.map(|plain| plain.file.clone()));
    content
        .files
        .retain(|plain| !taken.files.contains(&plain.file));
    (withdrawn, taken)
}

fn is_there_again(entry: &Entry) -> Diagnostic {
    let origin = &entry.origin;
    let place = if origin.item.0.is_empty() {
        Place::file(&origin.file)
    } else {
        Place::value(&origin.file, origin.item.clone())
    };
    Diagnostic::new(
        Code::WithdrawnIsBack,
        place,
        format!("`{}` was withdrawn, and is left out", entry.key),
    )
    .with_help(
        "take this out of the content; or, if it may be seen again, take it out of \
         `content/withdrawn.yaml`",
    )
}

/// The files that an entry names.
fn files_of(entry: &Entry) -> Vec<Arc<str>> {
    let mut files: Vec<Arc<str>> = Vec::new();
    if let Words::Original(record) = &entry.words {
        let media = record.media().iter();
        files.extend(media.map(|one| Arc::from(entry.origin.beside(&one.file))));
    }
    for link in &entry.body.links {
        if let LinkTarget::File(file) = &link.target {
            files.push(Arc::from(&**file));
        }
    }
    files
}
