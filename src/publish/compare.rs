//! What publishing a set of outputs would change in a folder, without changing it.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::Path,
    sync::{Mutex, PoisonError},
};

use super::{
    PublishError, Sink,
    folder::Folder,
    lock,
    manifest::{self, Hash, Manifest},
};

/// Outputs that are compared with those that are published.
#[derive(Debug)]
pub struct Comparison {
    published: Option<Manifest>,
    /// Each output, and whether its bytes are those that are published.
    outputs: Mutex<BTreeMap<String, bool>>,
}

/// In which outputs two sites differ, by their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Is anything published at all?
    pub is_published: bool,
    /// Those that are not published yet.
    pub new: Vec<String>,
    /// Those that are published with other bytes.
    pub changed: Vec<String>,
    /// Those that are published and no longer produced.
    pub gone: Vec<String>,
    /// How many are as they were.
    pub unchanged: usize,
}

/// Begins to compare with what is published in the folder `out`.
///
/// # Errors
/// When the list of what is published there can't be read.
pub fn compare(out: &Path) -> Result<Comparison, PublishError> {
    let folder = Folder::open(out).ok();
    let has_manifest = |folder: &Folder| {
        let kind = folder.kind(Path::new(manifest::FILE));
        kind.is_ok_and(|kind| kind.is_some())
    };
    let folder = folder.filter(has_manifest);
    Ok(Comparison {
        published: folder.as_ref().map(lock::read_manifest).transpose()?,
        outputs: Mutex::default(),
    })
}

impl Comparison {
    /// Ends it: what was not written to it by now would go.
    pub fn end(self) -> Differences {
        let is_published = self.published.is_some();
        let published = self.published.unwrap_or_default();
        let outputs = self.outputs.into_inner();
        let outputs = outputs.unwrap_or_else(PoisonError::into_inner);
        let mut differences = Differences {
            is_published,
            ..Differences::default()
        };
        let gone = published
            .paths()
            .filter(|path| !outputs.contains_key(*path));
        differences.gone = gone.map(str::to_owned).collect();
        for (path, is_same) in outputs {
            if is_same {
                differences.unchanged += 1;
            } else if published.has(&path) {
                differences.changed.push(path);
            } else {
                differences.new.push(path);
            }
        }
        differences
    }

    fn note(&self, path: &str, hash: Hash) {
        let published = self.published.as_ref();
        let is_same = published.is_some_and(|published| published.knows(path, hash));
        let mut outputs = self.outputs.lock().unwrap_or_else(PoisonError::into_inner);
        outputs.insert(path.to_owned(), is_same);
    }
}

impl Sink for Comparison {
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        self.note(path, Hash::of(bytes));
        Ok(())
    }

    fn write_unless_published<'a, E: From<PublishError>>(
        &self,
        path: &str,
        hash: blake3::Hash,
        _: impl FnOnce() -> Result<Cow<'a, [u8]>, E>,
    ) -> Result<(), E> {
        self.note(path, Hash::from(hash));
        Ok(())
    }
}
