//! What was read of a site's content, file by file, so that reading it again costs only what has
//! changed.
//!
//! The result is the same as that of a first reading: a file is parsed anew unless its bytes, and
//! what parsing depends on beside them, are those of the last time.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    Content, Entry, Key, PlainFile, Texts,
    config::{self, Config},
    file_name::Holds,
    read::{self, Parsed},
    stamp::Stamp,
    text_file,
    walk::{self, TextFile},
};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::{EntityKind, Site},
    provenance::Fingerprints,
};

/// What was read of a site's content.
#[derive(Clone, Debug)]
pub struct ContentSnapshot {
    config: Arc<Config>,
    /// Files with entries or fingerprints, by path.
    files: BTreeMap<Arc<str>, Arc<ReadFile>>,
    /// Pictures and other files, by path.
    plain: BTreeMap<Arc<str>, (PlainFile, Stamp)>,
    /// Files that can't be what they look like.
    strays: Arc<Vec<Diagnostic>>,
    /// Those of them that an entry may name.
    refused: Arc<[Arc<str>]>,
    unsettled: BTreeSet<Arc<str>>,
}

/// Such a file, as it was read.
#[derive(Debug)]
struct ReadFile {
    file: TextFile,
    /// The fingerprint of its text; nothing where it could not be read.
    digest: Option<blake3::Hash>,
    parsed: Parsed,
    /// Was it empty, or could it not be read?
    is_blank: bool,
}

impl ContentSnapshot {
    /// Reads the content of the site in `root`.
    ///
    /// # Errors
    /// When the content folder itself can't be read.
    pub fn of(root: &Path) -> anyhow::Result<Self> {
        Self::scan(root, None)
    }

    /// Reads the content again: all of it.
    ///
    /// # Errors
    /// When the content folder itself can't be read.
    pub fn again(&self, root: &Path) -> anyhow::Result<Self> {
        Self::scan(root, Some(self))
    }

    /// Reads these files again and takes the rest as it was read before; nothing where that is not
    /// enough: where one of them is new, gone, or no file with entries.
    pub fn again_only(&self, root: &Path, named: &BTreeSet<String>) -> Option<Self> {
        let mut known = Vec::with_capacity(named.len());
        for name in named {
            let (_, before) = self.files.get_key_value(name.as_str())?;
            let metadata = std::fs::symlink_metadata(root.join(name)).ok()?;
            if !metadata.is_file() {
                return None;
            }
            known.push(TextFile {
                stamp: Stamp::of(&metadata),
                ..before.file.clone()
            });
        }
        let site = &self.config.site;
        let read: Vec<Arc<ReadFile>> = known
            .par_iter()
            .map(|file| Arc::new(ReadFile::of(root, file, site, self.files.get(&file.file))))
            .collect();
        let mut again = self.clone();
        again.unsettled.clear();
        for file in read {
            let before = again.files.insert(file.file.file.clone(), file.clone());
            if file.is_blank && before.is_none_or(|before| !before.is_blank) {
                again.unsettled.insert(file.file.file.clone());
            }
        }
        Some(again)
    }

    /// What would be read if these texts stood in their files. Only files with entries are read otherwise.
    #[must_use]
    pub fn with_texts(mut self, texts: &Texts) -> Self {
        for (name, text) in texts {
            if let Some(read) = self.files.get_mut(name) {
                *read = ReadFile::of_text(&read.file, text, &self.config.site).into();
            }
        }
        self
    }

    /// Was there a file with entries of this path, from the site's folder?
    pub fn holds(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    /// The files that hold an entry, sound or not, and are its own: its texts, and for a source its
    /// fingerprint.
    pub fn files_of<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Arc<str>> {
        let files = self.files.iter();
        let own = files.filter(move |(_, read)| match &read.file.holds {
            Holds::Entry(held, _) => held == key,
            Holds::Fingerprint(source) => key.kind == EntityKind::Source && *source == key.id,
            Holds::List(_) | Holds::Withdrawn => false,
        });
        own.map(|(file, _)| file)
    }

    /// Files that were changed and are empty, can't be read, or are gone: perhaps an editor is just
    /// about to write them.
    pub fn unsettled(&self) -> &BTreeSet<Arc<str>> {
        &self.unsettled
    }

    /// Is all that was read the same, to the byte?
    pub fn is_same_as(&self, other: &Self) -> bool {
        let same_files = self.files.len() == other.files.len()
            && self
                .files
                .iter()
                .zip(&other.files)
                .all(|((a, one), (b, two))| a == b && (Arc::ptr_eq(one, two) || one.reads_as(two)));
        same_files
            && self.config == other.config
            && self.strays == other.strays
            && self.plain == other.plain
    }

    /// When pictures and other files were changed last: different for every change.
    pub fn plain_files(
        &self,
    ) -> impl Iterator<Item = (&Arc<str>, impl PartialEq + std::fmt::Debug)> {
        self.plain.iter().map(|(file, (_, stamp))| (file, *stamp))
    }

    /// The stamp of a picture or other file.
    pub(crate) fn stamp_of(&self, file: &str) -> Option<&Stamp> {
        self.plain.get(file).map(|(_, stamp)| stamp)
    }

    /// The content, and all findings about single files.
    pub fn content(&self) -> (Content, Vec<Diagnostic>) {
        let mut findings = self.config.findings.clone();
        findings.extend(self.strays.iter().cloned());
        let mut content = Content {
            site: self.config.site.clone(),
            site_is_sound: self.config.is_sound,
            entries: Vec::with_capacity(self.files.len()),
            reserved: Vec::new(),
            remains: Vec::new(),
            reserved_kinds: BTreeSet::new(),
            withdrawn: Vec::new(),
            files: self.plain.values().map(|(file, _)| file.clone()).collect(),
            refused: self.refused.iter().cloned().collect(),
            fingerprints: Fingerprints::default(),
        };
        for file in self.files.values() {
            let parsed = &file.parsed;
            content.entries.extend(parsed.entries.iter().cloned());
            content.reserved.extend(parsed.reserved.iter().cloned());
            content.remains.extend(parsed.remains.iter().cloned());
            content.reserved_kinds.extend(parsed.reserved_kind);
            content.withdrawn.extend(parsed.withdrawn.iter().cloned());
            if let Some((source, fingerprint)) = &parsed.fingerprint {
                let fingerprint = fingerprint.clone();
                content.fingerprints.insert(source.clone(), fingerprint);
            }
            findings.extend(parsed.findings.iter().cloned());
        }
        if !self.config.is_sound && findings.is_empty() {
            let file = Arc::from(config::FILE);
            findings.push(Diagnostic::new(
                Code::NoSite,
                Place::file(&file),
                "the site's configuration can't be read",
            ));
        }
        (content, findings)
    }

    fn scan(root: &Path, before: Option<&Self>) -> anyhow::Result<Self> {
        let config = Config::of(root);
        let config = match before {
            Some(before) if *before.config == config => before.config.clone(),
            _ => Arc::new(config),
        };
        let site = &config.site;
        let listing = walk::list(root, &site.limits)?;
        // What parsing depends on, beside the bytes of the file.
        let memory = before.filter(|before| {
            let (then, now) = (&before.config.site, site);
            then.limits == now.limits
                && then.languages.first() == now.languages.first()
                && then.repository == now.repository
        });
        let files: Vec<(Arc<str>, Arc<ReadFile>)> = listing
            .files
            .par_iter()
            .map(|file| {
                let known = memory.and_then(|memory| memory.files.get(&file.file));
                let read = match known {
                    Some(known) if known.file.stamp.vouches_for(&file.stamp) => known.clone(),
                    _ => Arc::new(ReadFile::of(root, file, site, known)),
                };
                (file.file.clone(), read)
            })
            .collect();
        let mut unsettled = BTreeSet::new();
        if let Some(before) = before {
            let was_blank = |file: &str| before.files.get(file).is_some_and(|file| file.is_blank);
            let blank = files.iter().filter(|(_, read)| read.is_blank);
            unsettled.extend(
                blank
                    .filter(|(file, _)| !was_blank(file))
                    .map(|(file, _)| file.clone()),
            );
            let there: BTreeSet<&str> = files.iter().map(|(file, _)| &**file).collect();
            unsettled.extend(
                before
                    .files
                    .keys()
                    .filter(|file| !there.contains(&***file))
                    .cloned(),
            );
        }
        Ok(Self {
            files: files.into_iter().collect(),
            plain: listing
                .plain
                .into_iter()
                .map(|(plain, stamp)| (plain.file.clone(), (plain, stamp)))
                .collect(),
            strays: Arc::new(listing.findings),
            refused: listing.refused.into(),
            config,
            unsettled,
        })
    }
}

impl ReadFile {
    /// Reads a file. What is the same as before is shared with it, so that those who come after can
    /// tell at a glance.
    fn of(root: &Path, file: &TextFile, site: &Site, before: Option<&Arc<Self>>) -> Self {
        let text = match &file.misnamed {
            Some(finding) => Err(finding.clone()),
            None => text_file::read(root, &file.file, site.limits.text_kib),
        };
        let digest = text.as_ref().ok().map(|text| blake3::hash(text.as_bytes()));
        let is_blank = match &text {
            Ok(text) => text.trim().is_empty(),
            Err(_) => file.misnamed.is_none(),
        };
        let parse = || match &text {
            Ok(text) => read::parse(file, text, site),
            Err(finding) => {
                let seen = text_file::glimpse(root, &file.file);
                read::parse_unreadable(file, &seen, finding.clone(), site)
            }
        };
        let parsed = match before {
            Some(before) if digest.is_some() && before.digest == digest => before.parsed.clone(),
            Some(before) => {
                let mut parsed = parse();
                share(&mut parsed.entries, &before.parsed.entries);
                parsed
            }
            None => parse(),
        };
        Self {
            file: file.clone(),
            digest,
            parsed,
            is_blank,
        }
    }

    /// The same as if this text stood in it.
    fn of_text(file: &TextFile, text: &str, site: &Site) -> Self {
        Self {
            file: file.clone(),
            digest: Some(blake3::hash(text.as_bytes())),
            parsed: read::parse(file, text, site),
            is_blank: text.trim().is_empty(),
        }
    }

    fn reads_as(&self, other: &Self) -> bool {
        match (self.digest, other.digest) {
            (None, None) => {
                let (one, two) = (&self.parsed, &other.parsed);
                one.findings == two.findings && one.remains == two.remains
            }
            (one, two) => one == two,
        }
    }
}

/// Puts entries that are equal to earlier ones in their place. A list of sources has one file, and
/// most of it stays as it is.
fn share(entries: &mut [Arc<Entry>], before: &[Arc<Entry>]) {
    let before: BTreeMap<_, _> = before.iter().map(|entry| (&entry.key, entry)).collect();
    for entry in entries {
        if let Some(same) = before.get(&entry.key)
            && **same == *entry
        {
            *entry = Arc::clone(same);
        }
    }
}
