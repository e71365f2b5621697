//! Which published files may not be seen any more, told by their addresses.
//!
//! For a site that can't be built for now: what a reader must not see goes all the same.

use std::{collections::BTreeSet, path::Path, sync::Arc};

use super::{
    Loaded,
    closed_words::{ClosedWords, in_small_letters, said_by_heading},
    left_behind::{LeftBehind, is_of_somebody},
    unlinked::Unlinked,
};
use crate::{
    catalogue::{Address, Catalogue, Item, Text, key_of_page},
    content::{Key, LinkTarget, Remains, names_in},
    escape,
    model::{EntityKind, Layout, Visibility},
    publish::{self, PublishError, TakenOut},
    search,
};

/// The published files that must go.
pub(super) struct PublishedUnseen<'a> {
    /// Pages, and files as they are.
    addresses: BTreeSet<String>,
    /// Pictures, by their addresses without the ending: each may stand there in several widths.
    pictures: BTreeSet<String>,
    /// Folders of withdrawn entries.
    folders: Vec<String>,
    /// Pages of entries, in the tree of any language: which languages the site has may be what can't be
    /// read. By them others are known that speak of these entries.
    pages: BTreeSet<String>,
    /// What pages may not lead to any more.
    unlinked: Unlinked,
    /// Was anything withdrawn?
    has_withdrawn: bool,
    /// What entries are called that nobody may see, in small letters: one that was closed may have another id since.
    titles: BTreeSet<String>,
    /// Addresses of contacts, private numbers and names: files that hold one.
    words: ClosedWords,
    /// What is of entries and files that are no longer there.
    left_behind: LeftBehind<'a>,
}

impl<'a> PublishedUnseen<'a> {
    /// What must go of a site for its audience, on its day.
    pub(super) fn of(loaded: &'a Loaded) -> Self {
        let catalogue = loaded.catalogue();
        let edition = &loaded.edition;
        let (audience, today) = (edition.audience(), edition.today());
        let left_behind = LeftBehind::of(loaded);
        let knows_entries = left_behind.knows_entries();
        let is_closed = |said: &Visibility| !said.is_open_to(audience);
        // What stands in lists may only seem closed, because what refers to it can't be read.
        let (closed_remains, open_remains): (Vec<_>, Vec<_>) = catalogue
            .remains()
            .partition(|remains| remains.care.visibility.is_some_and(|said| is_closed(&said)));
        let may_be_named = may_be_named(catalogue, &open_remains);
        let is_closed_item = |item: &Item| {
            let is_of_folder = matches!(item.key.kind.layout(), Layout::Folder(_));
            let said = item.original().record.visibility();
            let is_sure = is_of_folder
                || said.is_some_and(|said| is_closed(&said))
                || knows_entries && !may_be_named.contains(&item.key);
            is_sure && is_closed(&catalogue.visibility(&item.key))
                || is_closed(&Visibility::Members) && item.is_looked_at_after(today)
        };
        let mut unseen = Self {
            addresses: BTreeSet::new(),
            pictures: BTreeSet::new(),
            folders: Vec::new(),
            pages: BTreeSet::new(),
            unlinked: Unlinked::of(catalogue, edition),
            has_withdrawn: !catalogue.withdrawn().is_empty(),
            titles: BTreeSet::new(),
            words: ClosedWords::of(loaded, is_closed_item),
            left_behind,
        };
        for (file, _) in catalogue.assets() {
            if !catalogue.may_see(audience, file, today) {
                unseen.add_file(file);
            }
        }
        for file in catalogue.objected_files(today) {
            unseen.add_file(file);
        }
        for remains in &closed_remains {
            remains.files().for_each(|file| unseen.add_file(&file));
            let is_named = |file: &&Arc<str>| remains.perhaps_names(file);
            let files = catalogue.assets().map(|(file, _)| file).filter(is_named);
            files.for_each(|file| unseen.add_file(file));
            let item = remains.key.as_ref().and_then(|key| catalogue.item(key));
            for file in item.into_iter().flat_map(Item::texts).flat_map(Text::files) {
                unseen.add_file(&file);
            }
        }
        let closed_remains: Vec<&Key> = closed_remains
            .into_iter()
            .filter_map(|remains| remains.key.as_ref())
            .collect();
        let closed = catalogue.items().filter(|item| is_closed_item(item));
        let closed: Vec<&Item> = closed.collect();
        unseen.titles = closed.iter().copied().flat_map(titles).collect();
        let closed = closed.into_iter().map(|item| &item.key);
        for key in closed
            .chain(closed_remains.iter().copied())
            .chain(catalogue.withdrawn().keys())
        {
            unseen.pages.insert(page(key, catalogue));
            // The list of all that has to do with it.
            unseen
                .pages
                .insert(format!("browse/{}-{}.html", key.kind, key.id));
        }
        // A transfer is about its cities and its practice: it goes with them.
        let transfers = catalogue.of_kind(EntityKind::Transfer).filter(|item| {
            let mut mentioned = catalogue.mentioned_by(&item.key).iter();
            mentioned
                .any(|key| closed_remains.contains(&key) || catalogue.withdrawn().contains_key(key))
        });
        unseen
            .pages
            .extend(transfers.map(|item| page(&item.key, catalogue)));
        let folders = catalogue.withdrawn().keys().chain(closed_remains);
        unseen
            .folders
            .extend(folders.map(|key| format!("media/{}/{}/", key.kind.plural(), key.id)));
        unseen
    }

    /// A file of the content folder, as it is and as what is made of it.
    fn add_file(&mut self, file: &str) {
        if let Some((_, path)) = file.split_once('/') {
            self.addresses.insert(format!("media/{path}"));
            let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
            self.pictures.insert(format!("media/{stem}"));
        }
    }

    /// Deletes what must go from the site in `out`, and gives the paths: pages, files, and the pictures that are shown
    /// beside links to these pages, since words stand on them.
    pub(super) fn take_out(self, loaded: &Loaded, out: &Path) -> Result<TakenOut, PublishError> {
        let mut taken = self.take_out_pages(loaded, out)?;
        let mut pages = BTreeSet::new();
        publish::take_out(out, |path, _| {
            pages.extend(path.strip_suffix(".html").map(str::to_owned));
            false
        })?;
        let is_left_alone = |path: &str| {
            let is_preview = !path.starts_with("media/") && !path.starts_with("assets/");
            let page = path.strip_suffix(".png").filter(|_| is_preview);
            page.is_some_and(|page| {
                key_of_page(&format!("{page}.html")).is_some() && !pages.contains(page)
            })
        };
        add(
            &mut taken,
            publish::take_out(out, |path, _| is_left_alone(path))?,
        );
        Ok(taken)
    }

    /// Deletes pages and files that must go, and gives the paths: pages that show pictures of these, with
    /// what is said of them; the files themselves; what holds words that may not be seen, as names of people and
    /// organisations whose pages went; then whatever
    /// leads to their pages, since it says what they are called and more; then what knows of every page by
    /// heart: the search, calendars, and data for programs. A reader finds less there until the site can be
    /// built again.
    fn take_out_pages(mut self, loaded: &Loaded, out: &Path) -> Result<TakenOut, PublishError> {
        self.keep_published(out)?;
        let showing = publish::take_out(out, |path, bytes| {
            is_read(path) && !self.pictures.is_empty() && self.is_shown_by(&bytes())
        })?;
        let (mut names, mut titles, mut placed) = (Vec::new(), Vec::new(), BTreeSet::new());
        let withdrawn = loaded.catalogue().withdrawn().keys();
        let withdrawn: BTreeSet<String> =
            withdrawn.map(|key| page(key, loaded.catalogue())).collect();
        let mut taken = publish::take_out(out, |path, bytes| {
            let is_notice = || is_notice(&bytes());
            let goes = self.has(path) && !(self.has_page(path) && is_notice())
                || self.left_behind.has(path, bytes) && !is_notice();
            if !goes && self.unlinked.tells_too_much(path, bytes)
                || self.is_of_closed(loaded, path, bytes)
            {
                placed.extend(in_its_tree(without_script(path)).map(str::to_owned));
                return true;
            }
            let is_withdrawn = || in_its_tree(path).is_some_and(|path| withdrawn.contains(path));
            let list = match goes {
                true if is_of_somebody(path) => Some(&mut names),
                true if is_withdrawn() => Some(&mut titles),
                _ => None,
            };
            if let Some(list) = list {
                list.extend(heading(&String::from_utf8_lossy(&bytes())).map(str::to_owned));
            }
            goes
        })?;
        add(&mut taken, showing);
        self.pages.append(&mut placed);
        names
            .iter()
            .for_each(|heading| self.words.add_name(heading));
        titles
            .iter()
            .for_each(|heading| self.words.add_title(heading));
        self.words.leave_out_shown(loaded);
        if !self.words.is_empty() {
            let holding = publish::take_out(out, |path, bytes| {
                holds_words(path) && self.words.are_in(&bytes())
            })?;
            add(&mut taken, holding);
        }
        let is_page = |path: &String| !path.starts_with("media/");
        let has_lost_pages = taken.deleted.iter().any(is_page);
        let went = |path: &String| self.has_page(path);
        if !self.has_withdrawn
            && !has_lost_pages
            && taken.kept.is_empty()
            && !taken.deleted.iter().any(went)
        {
            return Ok(taken);
        }
        let speaking = publish::take_out(out, |path, bytes| {
            is_read(path) && {
                let bytes = bytes();
                self.is_spoken_of(path, &bytes) && !is_notice(&bytes)
            }
        })?;
        if has_lost_pages || !speaking.deleted.is_empty() {
            let is_of_search = |path: &str| {
                search::is_address(&Address::new(path)) || without_script(path).ends_with(FACETS)
            };
            let tells_of_many = |path: &str| is_of_search(path) || is_for_programs(path);
            let is_script = |path: &str| {
                let deleted = &speaking.deleted;
                let found = deleted.binary_search_by(|one| one.as_str().cmp(without_script(path)));
                found.is_ok()
            };
            add(
                &mut taken,
                publish::take_out(out, |path, _| tells_of_many(path) || is_script(path))?,
            );
        }
        add(&mut taken, speaking);
        Ok(taken)
    }

    /// Of the pages that must go, keeps those that are published. What was published with a page that only says that
    /// an entry was withdrawn was made without the entry.
    fn keep_published(&mut self, out: &Path) -> Result<(), PublishError> {
        let mut published = BTreeSet::new();
        publish::take_out(out, |path, bytes| {
            if self.has_page(path) && !is_notice(&bytes()) {
                published.extend(in_its_tree(path).map(str::to_owned));
            }
            false
        })?;
        self.pages = published;
        Ok(())
    }

    /// Does the file at `path`, which holds these bytes, lead to a page that must go? Any word that ends as
    /// the address of a page does is taken for one.
    fn is_spoken_of(&self, path: &str, bytes: &[u8]) -> bool {
        leads_to(path, bytes, |page| {
            self.has_page(page) || self.left_behind.has_somebody(page)
        })
    }

    /// Does a file that holds these bytes show a picture that must go? Whatever words end as the
    /// address of one are taken for that.
    fn is_shown_by(&self, bytes: &[u8]) -> bool {
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"\"'<>()[]=,;&#?\\".contains(byte);
        let words = bytes
            .split(is_end)
            .filter_map(|word| str::from_utf8(word).ok());
        let mut addresses = words.filter_map(|word| {
            let start = word.find("media/")?;
            let is_start = word[..start].is_empty() || word[..start].ends_with('/');
            is_start.then(|| &word[start..])
        });
        addresses.any(|address| {
            stem(&escape::percent_decoded(address)).is_some_and(|stem| self.pictures.contains(stem))
        })
    }

    /// Is it the page of an entry that is there no more, and called as one that nobody may see: was that given another
    /// id when it was closed?
    fn is_of_closed(&self, loaded: &Loaded, path: &str, bytes: &dyn Fn() -> Vec<u8>) -> bool {
        let key = key_of_page(without_script(path));
        let is_gone = |key: Key| !loaded.catalogue().is_taken(&key);
        !self.titles.is_empty() && key.is_some_and(is_gone) && {
            let page = String::from_utf8_lossy(&bytes()).replace("\\\"", "\"");
            heading(&page).is_some_and(|heading| self.titles.contains(&said_by_heading(heading)))
        }
    }

    /// Is this the path of a page that must go?
    fn has_page(&self, path: &str) -> bool {
        in_its_tree(path).is_some_and(|path| self.pages.contains(path))
    }

    /// Is this the path of a file that must go?
    fn has(&self, path: &str) -> bool {
        self.addresses.contains(path)
            || self.has_page(without_script(path))
            || self.folders.iter().any(|folder| path.starts_with(folder))
            || stem(path).is_some_and(|stem| self.pictures.contains(stem))
    }
}

/// Does the file at `path`, which holds these bytes, lead to a page of which this is so? Any word that ends as the
/// address of a page does is taken for one.
pub(super) fn leads_to(path: &str, bytes: &[u8], is_so: impl Fn(&str) -> bool) -> bool {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"\"'<>()[]=,;&#?".contains(byte);
    let words = bytes.split(is_end);
    let mut addresses = words
        .filter(|word| word.ends_with(b".html"))
        .filter_map(|word| str::from_utf8(word).ok());
    addresses.any(|word| {
        if let Some((_, rest)) = word.split_once("://") {
            let mut starts = rest.match_indices('/').map(|(at, _)| &rest[at + 1..]);
            return starts.any(&is_so);
        }
        is_so(&resolved(path, word))
    })
}

/// The page of an entry, in the tree of any language.
pub(super) fn page(key: &Key, catalogue: &Catalogue) -> String {
    let address = Address::of_entry(key, catalogue.default_language());
    let page = in_its_tree(address.as_str());
    page.unwrap_or(address.as_str()).to_owned()
}

/// The address of a page in the tree of its language: `en/practices/a.html` as `practices/a.html`.
pub(super) fn in_its_tree(address: &str) -> Option<&str> {
    address.split_once('/').map(|(_, rest)| rest)
}

/// The names by which readers narrow a search.
const FACETS: &str = "/facets.json";

/// The address of what a script brings to a site that is opened from a disk; another as it is.
pub(super) fn without_script(path: &str) -> &str {
    path.strip_suffix(".js").unwrap_or(path)
}

/// Is this a calendar, or a file of data for programs and spreadsheets?
fn is_for_programs(path: &str) -> bool {
    path.starts_with("data/") || path.ends_with(".ics") && !path.starts_with("media/")
}

/// What an entry is called, in small letters, in each of its languages.
fn titles(item: &Item) -> impl Iterator<Item = String> + '_ {
    let original = item.original_language();
    let titles = item
        .texts()
        .map(|text| text.record.title(&text.language, original));
    titles
        .map(|title| in_small_letters(&title))
        .filter(|title| !title.is_empty())
}

/// The heading of a page.
fn heading(html: &str) -> Option<&str> {
    let (_, heading) = html.split_once("<h1")?;
    Some(heading.split_once('>')?.1.split_once("</h1>")?.0)
}

/// May a file of this path lead to pages: one that readers, or their programs, read?
fn is_read(path: &str) -> bool {
    [".html", ".xml", ".json", ".js"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

/// May words stand in the file of this path as they are read?
fn holds_words(path: &str) -> bool {
    const ENDINGS: [&str; 6] = [".ics", ".csv", ".txt", ".vcf", ".md", ".webmanifest"];
    is_read(path) || ENDINGS.iter().any(|ending| path.ends_with(ending))
}

/// Items of lists that an entry may refer to that can't be read, or that others do which it may refer to.
fn may_be_named(catalogue: &Catalogue, remains: &[&Remains]) -> BTreeSet<Key> {
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for remains in remains {
        words.extend(remains.care.words.iter().map(String::as_str));
        for link in &remains.body.links {
            if let LinkTarget::Key(key) = &link.target {
                words.insert(key.id.as_str());
            }
        }
    }
    let small: BTreeSet<String> = words.iter().map(|word| word.to_lowercase()).collect();
    // Their name may stand where their id should.
    let is_called = |item: &Item| titles(item).any(|title| names_in(&title).is_subset(&small));
    let items = catalogue.items();
    let named = items.filter(|item| words.contains(item.key.id.as_str()) || is_called(item));
    let mut left: Vec<Key> = named.map(|item| item.key.clone()).collect();
    let mut named = BTreeSet::new();
    while let Some(key) = left.pop() {
        if named.insert(key.clone()) {
            left.extend(catalogue.mentioned_by(&key).iter().cloned());
        }
    }
    named
}

/// Where a relative address leads from the page at `path`.
fn resolved(path: &str, address: &str) -> String {
    let mut steps: Vec<&str> = path.split('/').collect();
    steps.pop();
    for step in address.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." | "" => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The address of a picture without its ending and, where it has them, its width and hash:
/// `media/pages/kids-640-0123abcd.webp` as `media/pages/kids`.
pub(super) fn stem(path: &str) -> Option<&str> {
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

/// Is it the page that says of an entry that it was withdrawn? It may stay: it holds nothing else.
fn is_notice(html: &[u8]) -> bool {
    const ONLY_THERE: &[u8] = b"content=\"noindex, noarchive\"";
    holds(html, ONLY_THERE)
}

/// Does a page hold this mark?
pub(super) fn holds(html: &[u8], mark: &[u8]) -> bool {
    html.windows(mark.len()).any(|part| part == mark)
}

fn add(taken: &mut TakenOut, more: TakenOut) {
    taken.deleted.extend(more.deleted);
    taken.kept.extend(more.kept);
}

#[cfg(test)]
mod tests {
    use super::{resolved, stem};

    #[test]
    fn relative_addresses_lead_from_where_they_stand() {
        for (page, address, leads_to) in [
            ("en/index.html", "practices/a.html", "en/practices/a.html"),
            (
                "en/topics/t.html",
                "../practices/a.html",
                "en/practices/a.html",
            ),
            ("en/practices/b.html", "a.html", "en/practices/a.html"),
            ("index.html", "./en/a.html", "en/a.html"),
        ] {
            assert_eq!(resolved(page, address), leads_to);
        }
    }

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
