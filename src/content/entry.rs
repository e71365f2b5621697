//! What a content file becomes: a record, a body, and where both stand.

use std::sync::Arc;

use crate::{
    diagnostics::{FieldPath, Step},
    model::{Entity, EntityKind, Id, Language, Record, Ref, TranslatedFields},
};

use super::{
    LinkTarget,
    body::Body,
    sameness::composed,
    yaml::{Care, names_in},
};

/// What names an entry: its kind and id, written `city:elbasan`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Its kind.
    pub kind: EntityKind,
    /// Its id, unique within the kind.
    pub id: Id,
}

impl Key {
    /// The key of an entry.
    pub fn new(kind: EntityKind, id: Id) -> Self {
        Self { kind, id }
    }

    /// The key that a reference names.
    pub fn of<K: Entity>(reference: &Ref<K>) -> Self {
        Self::new(K::KIND, reference.id().clone())
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

/// One file (or one item of a list), read and valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What names it.
    pub key: Key,
    /// The language of its words.
    pub language: Language,
    /// Original words, or a translation to be laid over the original.
    pub words: Words,
    /// The text below the front matter.
    pub body: Arc<Body>,
    /// Where it stands.
    pub origin: Origin,
}

/// What can be read of an entry that is not sound. It is on no page; but what it says of others is checked like
/// that of a sound one, so that one mistake hides no other.
#[derive(Clone, Debug, PartialEq)]
pub struct Remains {
    /// What names the entry; the items of a list are taken together, and have no name.
    pub key: Option<Key>,
    /// The language of its words, as far as it is known.
    pub language: Language,
    /// The text below the front matter.
    pub body: Arc<Body>,
    /// What its data refer to, and where.
    pub references: Vec<(FieldPath, Key)>,
    /// What it says of who may see it, and its pictures.
    pub care: Care,
    /// Its record as far as it can be read, if enough of it can.
    pub partly_read: Option<PartlyRead>,
    /// Where it stands.
    pub origin: Origin,
}

/// A record without what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct PartlyRead {
    /// The record; where something must stand that can't be read, a stand-in does.
    pub record: Arc<Record>,
    /// The fields of which nothing can be said.
    pub unread: Vec<FieldPath>,
    /// The way to each key that is written otherwise, as it is right, and the key as it is written.
    pub written: Vec<(FieldPath, Step)>,
}

impl Remains {
    /// May it name a file that lies beside it? All words of the file's name stand in it.
    pub fn perhaps_names(&self, file: &str) -> bool {
        let name = file.strip_prefix(self.origin.folder());
        let name = name.and_then(|name| name.strip_prefix('/'));
        name.is_some_and(|name| names_in(name).is_subset(&self.care.words))
    }

    /// The pictures and other files that it shows or links to, from the site's folder.
    pub fn files(&self) -> impl Iterator<Item = String> {
        let media = self.care.media.iter();
        let media = media.map(|(file, _)| self.origin.beside(file));
        let linked = self.body.links.iter();
        media.chain(linked.filter_map(|link| match &link.target {
            LinkTarget::File(file) => Some(file.to_string()),
            LinkTarget::Key(_) | LinkTarget::Here => None,
        }))
    }
}

/// The front matter of an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// The whole record.
    Original(Arc<Record>),
    /// A translation: its words, to be laid over the original's.
    Translation(TranslatedFields),
}

/// Where something stands in the content folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The file, from the site's folder, with `/`: `content/cities/elbasan.md`.
    pub file: Arc<str>,
    /// For an item of a list file: the path to the item.
    pub item: FieldPath,
}

impl Origin {
    /// The folder of the file, without a slash at the end.
    pub fn folder(&self) -> &str {
        self.file.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The folder of the file, if it is the entry's own: `…/elbasan/index.md`.
    pub fn own_folder(&self) -> Option<&str> {
        own_folder(&self.file)
    }

    /// Does a file, a path from the site's folder, lie in the entry's own folder?
    pub fn holds(&self, file: &str) -> bool {
        holds(&self.file, file)
    }

    /// The path from the site's folder of a file that `media` names by its path from this one's folder.
    /// What leads out of the site is the path of no file.
    pub fn beside(&self, path: &str) -> String {
        self.file_at(path)
            .unwrap_or_else(|| format!("{}/{}", self.folder(), composed(path)))
    }

    /// The path by which this file names another of the site: the way back from [`Self::file_at`].
    pub fn path_to(&self, file: &str) -> String {
        let mut folder = self.folder();
        let mut up = String::new();
        loop {
            let inside = file.strip_prefix(folder);
            if let Some(path) = inside.and_then(|path| path.strip_prefix('/')) {
                return up + path;
            }
            let Some((above, _)) = folder.rsplit_once('/') else {
                return format!("{up}../{file}");
            };
            up.push_str("../");
            folder = above;
        }
    }

    /// The path from the site's folder of a file that is named by its path from this one's folder;
    /// `None` where that leads out of the site.
    pub fn file_at(&self, path: &str) -> Option<String> {
        beside(self.folder(), path)
    }
}

/// The path from the site's folder that a relative path means; `None` where it leads out of it.
pub(crate) fn beside(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(composed(&parts.join("/")).into_owned())
}

/// Do two paths from the same folder name the same file, as `./a.jpg` and `a.jpg` do?
pub fn is_same_file(one: &str, other: &str) -> bool {
    one == other || as_file(one) == as_file(other)
}

/// A path from a folder that is the same for all names of a file there.
pub(crate) fn as_file(path: &str) -> String {
    // A folder that is deep enough to go up from.
    beside("a/b/c/d/e/f/g/h", path).unwrap_or_else(|| path.to_owned())
}

/// Does a file lie in the own folder of the entry that is read from `entry`? Both are paths from the site's
/// folder.
pub(crate) fn holds(entry: &str, file: &str) -> bool {
    let within = own_folder(entry).and_then(|folder| file.strip_prefix(folder));
    within.is_some_and(|rest| rest.starts_with('/'))
}

fn own_folder(entry: &str) -> Option<&str> {
    let (folder, name) = entry.rsplit_once('/')?;
    name.starts_with("index.").then_some(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_where_it_came_from() {
        let origin = Origin {
            file: "content/pages/a/index.md".into(),
            item: FieldPath::default(),
        };
        for (path, file) in [
            ("b.jpg", "content/pages/a/b.jpg"),
            ("c/b.jpg", "content/pages/a/c/b.jpg"),
            ("../ab.jpg", "content/pages/ab.jpg"),
            ("../../cities/b.jpg", "content/cities/b.jpg"),
            ("../../../static/b.jpg", "static/b.jpg"),
        ] {
            assert_eq!(origin.path_to(file), path);
            assert_eq!(origin.file_at(path).as_deref(), Some(file));
        }
    }

    #[test]
    fn paths_stay_in_the_site() {
        assert_eq!(
            beside("content/practices", "../cities/a.md").as_deref(),
            Some("content/cities/a.md")
        );
        assert_eq!(
            beside("content/practices", "./b.md").as_deref(),
            Some("content/practices/b.md")
        );
        assert_eq!(beside("content", "../../etc/passwd"), None);
    }
}
