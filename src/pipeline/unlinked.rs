//! What published pages may not tell any more, though their entries are still there: the city of a practice that may not
//! say where it is, the wish of a city that no longer agrees to tell it, the name of whoever wrote a letter.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    closed_words::{has_name, in_small_letters, is_lost, of_nobody, said_by_page},
    unseen::{in_its_tree, leads_to, page, without_script},
};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::Key,
    edition::Edition,
    model::{City, Part, Visibility, walk},
};

/// Pages by their addresses without the languages.
type Pages = BTreeSet<String>;

/// How the part of a city's page begins that says what it wants to learn.
const SEEKS: &str = "id=\"seeks\"";
/// How the part of a topic's page begins that says who wants to learn of it.
const SEEKING: &str = "id=\"seeking\"";

/// So many letters of what is left out of a page tell it from others.
const FEWEST_LETTERS: usize = 3;
/// Fields of which what may not be seen goes by itself: pictures, mailboxes and telephones.
const NOT_COMPARED: [&str; 2] = ["media", "contact"];
/// What stands on the page of a city whose place is shown.
const PLACE: &str = "\"GeoCoordinates\"";

/// What stands on the page of a source whose author is named.
const AUTHOR: &str = "\"author\":[";

/// What pages may not tell any more.
pub(super) struct Unlinked {
    /// Pages of entries, each with those that it may not lead to.
    severed: BTreeMap<String, Pages>,
    /// Pages of entries, each with the words that it may not say, in small letters.
    unsaid: BTreeMap<String, BTreeSet<String>>,
    /// Pages of cities whose places nobody may see.
    placeless: Pages,
    /// Pages of letters whose writers may not be named.
    unnamed: Pages,
    /// Pages of cities whose wishes nobody may see.
    seeking: Pages,
    /// Pages of topics, each with those of the cities that may not be known to seek it.
    sought: BTreeMap<String, Pages>,
}

impl Unlinked {
    pub(super) fn of<'a>(catalogue: &'a Catalogue, edition: &'a Edition) -> Self {
        let mut unlinked = Self {
            severed: BTreeMap::new(),
            unsaid: BTreeMap::new(),
            placeless: Pages::new(),
            unnamed: Pages::new(),
            seeking: Pages::new(),
            sought: BTreeMap::new(),
        };
        for seen in edition.items() {
            let Some(written) = catalogue.item(&seen.key) else {
                continue;
            };
            let own = page(&seen.key, catalogue);
            // Their name may have been taken out since, too.
            if written.refuses_as_letter(|letter| letter.may_name) {
                unlinked.unnamed.insert(own.clone());
            }
            if is_whole(written, seen) {
                continue;
            }
            let (said, mut shown) = (
                Told::by(written, edition.audience()),
                Told::by(seen, edition.audience()),
            );
            let (words_of_nobody, keys_of_nobody) = of_nobody(catalogue, edition, written);
            for words in words_of_nobody {
                shown.words.insert(in_small_letters(words));
            }
            // What is gone, or can't be read, closes nothing.
            let is_there = |key: &&Key| {
                catalogue.item(key).is_some()
                    && !is_lost(catalogue, edition, key)
                    && !keys_of_nobody.contains(*key)
            };
            let severed = said.entries.difference(&shown.entries).filter(is_there);
            let severed: Pages = severed.map(|key| page(key, catalogue)).collect();
            if !severed.is_empty() {
                unlinked.severed.insert(own.clone(), severed);
            }
            let unsaid = said.words.into_iter().filter(|words| {
                let is_long = words.chars().count() >= FEWEST_LETTERS;
                is_long && !shown.words.iter().any(|shown| shown.contains(words))
            });
            let unsaid: BTreeSet<String> = unsaid.collect();
            if !unsaid.is_empty() {
                unlinked.unsaid.insert(own.clone(), unsaid);
            }
            let city = |item: &'a Item| item.original().record.downcast::<City>();
            if let (Some(written), Some(seen)) = (city(written), city(seen)) {
                unlinked.add_city(&own, written, seen, catalogue);
            }
        }
        unlinked
    }

    fn add_city(&mut self, own: &str, written: &City, seen: &City, catalogue: &Catalogue) {
        if written.geo.value().is_some() && seen.geo.value().is_none() {
            self.placeless.insert(own.to_owned());
        }
        if seen.seeks.is_empty() && !written.seeks.is_empty() {
            for topic in &written.seeks {
                let by = self.sought.entry(page(&Key::of(topic), catalogue));
                by.or_default().insert(own.to_owned());
            }
            self.seeking.insert(own.to_owned());
        }
    }

    /// Does the file at `path`, whose bytes `bytes` gives, tell what it may not tell any more?
    pub(super) fn tells_too_much(&self, path: &str, bytes: &dyn Fn() -> Vec<u8>) -> bool {
        let Some(own) = in_its_tree(without_script(path)) else {
            return false;
        };
        let leads_to_one = |bytes: &[u8], pages: &Pages| {
            leads_to(path, bytes, |page| {
                in_its_tree(page).is_some_and(|page| pages.contains(page))
            })
        };
        let severed = self.severed.get(own);
        let unsaid = self.unsaid.get(own);
        let sought = self.sought.get(own);
        severed.is_some_and(|pages| leads_to_one(&bytes(), pages))
            || unsaid.is_some_and(|words| says(&bytes(), words))
            || self.placeless.contains(own) && without_backslashes(&bytes()).contains(PLACE)
            || self.unnamed.contains(own) && without_backslashes(&bytes()).contains(AUTHOR)
            || self.seeking.contains(own) && part(&bytes(), SEEKS).is_some()
            || sought.is_some_and(|cities| {
                part(&bytes(), SEEKING).is_some_and(|part| leads_to_one(part.as_bytes(), cities))
            })
    }
}

/// Are all texts of an entry there as they were written? A quick look that spares most entries the rest.
fn is_whole(written: &Item, seen: &Item) -> bool {
    let is_there = |text: &Text| {
        let mut shown = seen.texts();
        shown.any(|shown| Arc::ptr_eq(&shown.record, &text.record))
    };
    written.texts().all(is_there)
}

/// What the fields of an entry tell.
struct Told {
    /// The entries that they refer to.
    entries: BTreeSet<Key>,
    /// What they say, in small letters.
    words: BTreeSet<String>,
}

impl Told {
    /// What an entry tells an audience. What is for the staff alone, nobody else has ever seen.
    fn by(item: &Item, audience: Visibility) -> Self {
        let (mut entries, mut words) = (BTreeSet::new(), BTreeSet::new());
        for text in item.texts() {
            let mut record = (*text.record).clone();
            if audience != Visibility::Internal {
                record.leave_out_for_staff();
            }
            walk(&record, &mut |at, part| {
                if let Part::Reference(kind, id) = part {
                    entries.insert(Key::new(kind, id.clone()));
                }
                if NOT_COMPARED.iter().any(|field| at.is_within(field)) {
                    return;
                }
                words.extend(part.text().map(in_small_letters));
            });
        }
        Self { entries, words }
    }
}

/// Does a page say any of these?
fn says(html: &[u8], words: &BTreeSet<String>) -> bool {
    let page = said_by_page(&String::from_utf8_lossy(html));
    words.iter().any(|words| has_name(&page, words))
}

/// In a script, quotation marks stand behind a backslash.
fn without_backslashes(html: &[u8]) -> String {
    String::from_utf8_lossy(html).replace("\\\"", "\"")
}

/// The part of a page that begins so, up to the end of its section.
fn part(html: &[u8], start: &str) -> Option<String> {
    let html = without_backslashes(html);
    let (_, rest) = html.split_once(start)?;
    Some(
        rest.split("</section>")
            .next()
            .unwrap_or_default()
            .to_owned(),
    )
}
