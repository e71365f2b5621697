//! Which published files may not be seen any more, told by their addresses.
//!
//! For a site that can't be built for now: what a reader must not see goes all the same.

use std::collections::BTreeSet;

use super::Loaded;
use crate::{
    catalogue::Address,
    model::{Layout, Visibility},
};

/// The published files that must go.
pub(super) struct Unseen {
    /// Pages, and files as they are.
    addresses: BTreeSet<String>,
    /// Pictures, by their addresses without the ending: each may stand there in several widths.
    pictures: BTreeSet<String>,
    /// Folders of withdrawn entries.
    folders: Vec<String>,
}

impl Unseen {
    /// What must go of a site for its audience, on its day.
    pub(super) fn of(loaded: &Loaded) -> Self {
        let catalogue = loaded.catalogue();
        let edition = &loaded.edition;
        let (audience, today) = (edition.audience(), edition.today());
        let mut unseen = Self {
            addresses: BTreeSet::new(),
            pictures: BTreeSet::new(),
            folders: Vec::new(),
        };
        for (file, _) in catalogue.assets() {
            if !catalogue.may_see(audience, file, today)
                && let Some((_, path)) = file.split_once('/')
            {
                unseen.addresses.insert(format!("media/{path}"));
                let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
                unseen.pictures.insert(format!("media/{stem}"));
            }
        }
        // What stands in lists may only seem closed, because what refers to it can't be read.
        let closed = catalogue.items().map(|item| &item.key).filter(|key| {
            let is_of_folder = matches!(key.kind.layout(), Layout::Folder(_));
            is_of_folder && !catalogue.visibility(key).is_open_to(audience)
        });
        for key in closed.chain(catalogue.withdrawn().keys()) {
            for language in edition.languages() {
                let address = Address::of_entry(key, language);
                unseen.addresses.insert(address.as_str().to_owned());
            }
        }
        let folders = catalogue.withdrawn().keys();
        unseen
            .folders
            .extend(folders.map(|key| format!("media/{}/{}/", key.kind.plural(), key.id)));
        unseen
    }

    /// Is this the path of a file that must go?
    pub(super) fn has(&self, path: &str) -> bool {
        self.addresses.contains(path)
            || self.folders.iter().any(|folder| path.starts_with(folder))
            || stem(path).is_some_and(|stem| self.pictures.contains(stem))
    }
}

/// The address of a picture without its ending and, where it has them, its width and hash:
/// `media/pages/kids-640-0123abcd.webp` as `media/pages/kids`.
fn stem(path: &str) -> Option<&str> {
    const ENDINGS: [&str; 5] = ["jpg", "jpeg", "png", "webp", "svg"];
    let (stem, ending) = path.rsplit_once('.')?;
    if !path.starts_with("media/") || !ENDINGS.contains(&ending.to_ascii_lowercase().as_str()) {
        return None;
    }
    let is_hash = |hash: &str| hash.len() >= 8 && hash.chars().all(|c| c.is_ascii_hexdigit());
    let is_width = |width: &str| !width.is_empty() && width.chars().all(|c| c.is_ascii_digit());
    let without = stem
        .rsplit_once('-')
        .filter(|(_, hash)| is_hash(hash))
        .and_then(|(rest, _)| rest.rsplit_once('-'))
        .filter(|(_, width)| is_width(width));
    Some(without.map_or(stem, |(rest, _)| rest))
}

/// Is there an address, or anything else in the text of pages, that only a build can take away?
pub(super) fn has_words_that_stay(loaded: &Loaded) -> bool {
    let today = loaded.edition.today();
    let mut items = loaded.catalogue().items();
    items.any(|item| {
        let contact = item.original().record.contact();
        contact.is_some_and(|contact| contact.has_address() && contact.objection(today).is_some())
            && loaded.catalogue().visibility(&item.key) != Visibility::Internal
    })
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_picture_is_known_in_all_its_widths() {
        for path in [
            "media/pages/kids.jpg",
            "media/pages/kids.webp",
            "media/pages/kids-640-0123abcd4567.webp",
        ] {
            assert_eq!(stem(path), Some("media/pages/kids"));
        }
        assert_eq!(
            stem("media/pages/kids-old.jpg"),
            Some("media/pages/kids-old")
        );
        assert_eq!(stem("media/pages/kids.pdf"), None);
        assert_eq!(stem("en/pages/kids.jpg"), None);
    }
}
