//! Looks into the pictures and other files that entries show or link to.
//!
//! A file is read if its stamp has changed, and looked into if nobody has looked into these bytes before.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::prelude::*;

use super::stages::Stages;
use crate::{
    attachments::{self, Cache, FileStamps, Look, Looked, PublishedAs, Rules, Stored, Unfit},
    content::{self, ContentSnapshot, Stamp, name_of},
    model::Site,
};

/// The files that were looked into, by their paths from the site's folder.
#[derive(Debug, Default)]
pub(super) struct Looks(BTreeMap<Arc<str>, (Option<Stamp>, Arc<Looked>)>);

/// How much is made of pictures while they are looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Making {
    /// What it takes to know whether they can be published.
    Looks,
    /// All that is published of them: while they are decoded, it costs little more.
    Renditions,
}

/// Where files are looked into.
pub(super) struct Desk<'a> {
    pub root: &'a Path,
    pub reading: &'a ContentSnapshot,
    pub cache: &'a Cache,
    pub rules: Rules,
    /// The files of which all renditions are made, too.
    pub made: BTreeSet<Arc<str>>,
    /// What was found out earlier.
    pub before: Option<&'a Looks>,
}

/// How files of this site are looked into.
pub(super) fn rules(site: &Site) -> Rules {
    Rules {
        megapixels: site.limits.picture_megapixels,
    }
}

impl Looks {
    /// What was found out about a file.
    pub(super) fn get(&self, file: &str) -> Option<Arc<Looked>> {
        self.0.get(file).map(|(_, looked)| looked.clone())
    }

    /// Where what is made of these files is kept, of those of which this is so.
    pub(super) fn stored(&self, is_so: impl Fn(&str) -> bool) -> BTreeSet<Stored> {
        let looked = self.0.iter().filter(|(file, _)| is_so(file));
        looked
            .map(|(_, (_, looked))| looked.stored.clone())
            .collect()
    }
}

impl Desk<'_> {
    /// Looks into these files.
    pub(super) fn look(&self, files: &BTreeSet<Arc<str>>, stages: &Stages<'_>) -> Looks {
        let seen = match self.before {
            None if !files.is_empty() => self.cache.seen(),
            _ => FileStamps::new(),
        };
        let done = AtomicUsize::new(0);
        let looks: BTreeMap<_, _> = files
            .par_iter()
            .map(|file| {
                let looked = self.look_at(file, &seen);
                stages.step(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
                let stamp = self.reading.stamp_of(file).copied();
                (file.clone(), (stamp, looked))
            })
            .collect();
        let looks = Looks(looks);
        let now = looks.seen();
        if now != seen && self.before.is_none() {
            self.cache.keep_seen(&now);
        }
        looks
    }

    fn look_at(&self, file: &Arc<str>, seen: &FileStamps) -> Arc<Looked> {
        let stamp = self.reading.stamp_of(file);
        if let Some((Some(then), looked)) = self.before.and_then(|before| before.0.get(file))
            && stamp.is_some_and(|stamp| then.vouches_for(stamp))
            && looked.stored == self.stored(file, &looked.hash)
        {
            return looked.clone();
        }
        let line = stamp.and_then(Stamp::line);
        let known = seen
            .get(&**file)
            .filter(|(then, _)| Some(then) == line.as_ref());
        if let Some(hash) = known.and_then(|(_, hash)| blake3::Hash::from_hex(hash).ok())
            && let Some(looked) = self.kept(file, hash)
        {
            return looked.into();
        }
        let looked = match content::read_file(self.root, file) {
            Ok(bytes) => self.look_into(file, &bytes),
            Err(error) => {
                let hash = blake3::hash(b"");
                let shape = Err(Unfit::Unreadable(format!("{:#}", error.root_cause())));
                Looked {
                    hash,
                    stored: self.stored(file, &hash),
                    look: Look::new(shape, Vec::new(), b""),
                }
            }
        };
        looked.into()
    }

    /// What was found out about a file with this hash, if all is there that is wanted of it.
    fn kept(&self, file: &Arc<str>, hash: blake3::Hash) -> Option<Looked> {
        let stored = self.stored(file, &hash);
        let look = self.cache.look(&stored)?;
        // What is quickly decided is decided anew: a cache may come from elsewhere.
        if matches!(look.shape, Ok(PublishedAs::AsItIs | PublishedAs::Drawing)) {
            return None;
        }
        let is_picture = matches!(look.shape, Ok(PublishedAs::Picture(_)));
        let lacks_renditions =
            is_picture && self.made.contains(file) && !self.cache.has_renditions(&stored);
        (!lacks_renditions).then_some(Looked { hash, stored, look })
    }

    fn look_into(&self, file: &Arc<str>, bytes: &[u8]) -> Looked {
        let hash = blake3::hash(bytes);
        if let Some(looked) = self.kept(file, hash) {
            return looked;
        }
        let stored = self.stored(file, &hash);
        let name = name_of(file);
        let look = if self.made.contains(file) {
            let (look, made) = attachments::make(name, bytes, self.rules);
            self.cache.keep_renditions(&stored, &made);
            look
        } else {
            attachments::look(name, bytes, self.rules)
        };
        let earlier = self.cache.look(&stored);
        let look = look.with_pictures_inside(bytes, self.rules, earlier);
        self.cache.keep_look(&stored, &look);
        Looked { hash, stored, look }
    }

    fn stored(&self, file: &str, hash: &blake3::Hash) -> Stored {
        Stored::of(name_of(file), hash, self.rules)
    }
}

impl Looks {
    /// The list of these files with their stamps and hashes, to be kept on the disk.
    fn seen(&self) -> FileStamps {
        let files = self.0.iter().filter_map(|(file, (stamp, looked))| {
            let line = stamp.as_ref()?.line()?;
            Some((file.to_string(), (line, looked.hash.to_hex().to_string())))
        });
        files.collect()
    }
}
