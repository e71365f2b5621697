//! What is closed to an audience is in no byte of what is built or served for it: a word of its own in
//! every text field of every kind, for every audience, referred to from everywhere.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, ensure};
use carsija::{
    Loaded, Options,
    disk::Medium,
    edition::Edition,
    load,
    model::{Date, Visibility},
};

use crate::{
    filled::{LANGUAGES, Place},
    knowledge::{AUDIENCES, Author, Entry, write},
    preview::Preview,
    published::Published,
    support::{DAY, Site, Tree, opened::opened, run, tree},
};

/// For whom a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum For {
    Audience(Visibility),
    Nobody,
}

impl For {
    fn letter(self) -> u8 {
        match self {
            Self::Audience(Visibility::Public) => b'p',
            Self::Audience(Visibility::Members) => b'm',
            Self::Audience(Visibility::Internal) => b'i',
            Self::Nobody => b'n',
        }
    }

    /// For whom a field is, by what its schema promises to those who fill it in.
    fn promised(says: &str) -> Self {
        if says.contains("staff alone") || says.contains("Never published") {
            Self::Audience(Visibility::Internal)
        } else if says.contains("members alone unless the consent") {
            Self::Audience(Visibility::Members)
        } else {
            Self::Audience(Visibility::Public)
        }
    }
}

/// A word: for whom it is, and where it stands.
#[derive(Debug)]
struct Word {
    of: For,
    field: String,
}

/// The words of a made knowledge base.
#[derive(Default)]
struct Words {
    all: Vec<Word>,
    ids: BTreeMap<String, String>,
}

/// Letters that no analysis of a language changes.
const LETTERS: &[u8; 16] = b"bcdfghjklmnprstv";
const START: &[u8] = b"zq";
const END: &[u8] = b"qz";
/// Start, for whom, a number, end.
const LENGTH: usize = 9;

/// How telephone numbers begin, each of which ends in the number of a word.
const TELEPHONE: &str = "38929";

/// The number of the word of which a telephone number stands here, however its digits are grouped.
fn telephone_at(bytes: &[u8]) -> Option<usize> {
    let near = &bytes[..bytes.len().min(TELEPHONE.len() + 12)];
    let mut digits = near.iter().filter(|byte| **byte != b' ');
    let begins =
        bytes.first() == Some(&b'3') && TELEPHONE.bytes().all(|one| digits.next() == Some(&one));
    let number: String = digits.take(6).copied().map(char::from).collect();
    number.parse().ok().filter(|_| begins)
}

impl Words {
    fn make(&mut self, of: For, field: String) -> String {
        self.all.push(Word { of, field });
        self.spelt(self.all.len() - 1)
    }

    fn spelt(&self, number: usize) -> String {
        let digit = |shift: usize| char::from(LETTERS[(number >> shift) & 0xf]);
        let digits: String = [12, 8, 4, 0].into_iter().map(digit).collect();
        format!("zq{}{digits}qz", char::from(self.all[number].of.letter()))
    }

    /// The numbers of the words in some bytes, in any case.
    fn in_bytes(bytes: &[u8], found: &mut BTreeSet<usize>) {
        let is_at = |at: usize, word: &[u8]| bytes[at..at + 2].eq_ignore_ascii_case(word);
        for at in 0..bytes.len().saturating_sub(LENGTH - 1) {
            if is_at(at, START) && is_at(at + LENGTH - 2, END) {
                let mut digits = bytes[at + 3..at + 7].iter().map(|letter| {
                    let letter = letter.to_ascii_lowercase();
                    LETTERS.iter().position(|known| *known == letter)
                });
                let number = digits.try_fold(0, |number, digit| Some(number * 16 + digit?));
                found.extend(number);
            }
            found.extend(telephone_at(&bytes[at..]));
        }
    }
}

impl Author for Words {
    fn id(&mut self, entry: Entry) -> String {
        let name = format!("{entry:?}");
        if let Some(id) = self.ids.get(&name) {
            return id.clone();
        }
        let id = self.make(
            For::Audience(entry.visibility),
            format!("{}.id", entry.kind),
        );
        self.ids.insert(name, id.clone());
        id
    }

    fn text(&mut self, entry: Entry, place: &Place<'_>) -> String {
        let of = For::promised(place.says).max(For::Audience(entry.visibility));
        let word = self.make(of, format!("{}.{}", entry.kind, place.field));
        if place.form == Some("telephone") {
            let number = self.all.len() - 1;
            return format!("+389 2 9{:03} {:03}", number / 1000, number % 1000);
        }
        word
    }

    fn secret(&mut self, of: &str) -> String {
        self.make(For::Nobody, of.to_owned())
    }
}

/// Where each word is: by its number, one of the places that hold it.
#[derive(Default)]
struct Found(BTreeMap<usize, String>);

impl Found {
    /// Looks into some bytes.
    fn look(&mut self, place: &str, bytes: &[u8]) {
        let mut here = BTreeSet::new();
        Words::in_bytes(bytes, &mut here);
        for number in here {
            self.0.entry(number).or_insert_with(|| place.to_owned());
        }
    }

    /// Looks into the name and the words of a file.
    fn look_into_file(&mut self, path: &str, bytes: &[u8]) {
        self.look(path, path.as_bytes());
        self.look(path, bytes);
        self.look(path, &opened(path, bytes));
    }

    fn in_files(built: &Tree) -> Self {
        let mut found = Self::default();
        for (path, bytes) in built {
            found.look_into_file(path, bytes);
        }
        found
    }

    /// Asks the search of a built site for every word, as a browser does.
    fn by_searching(site: &Site, words: &Words) -> anyhow::Result<Self> {
        let mut search = Published::in_folder(&site.out())?;
        let mut found = Self::default();
        for number in 0..words.all.len() {
            let query = format!("\"{}\"", words.spelt(number));
            for language in LANGUAGES {
                let results = search.found(&query, language)?;
                // Where no page has it, another word may be searched in its place.
                if !results.hits.is_empty() && results.replaced.is_empty() {
                    found.0.insert(number, query.clone());
                }
            }
        }
        Ok(found)
    }

    /// Looks into the records of an edition: all that anything made of it can know.
    fn in_edition(edition: &Edition) -> anyhow::Result<Self> {
        let mut found = Self::default();
        for item in edition.items() {
            found.look("a key", item.key.id.as_str().as_bytes());
            for text in item.texts() {
                let record = serde_json::to_vec(&*text.record)?;
                found.look(&text.origin.file, &record);
            }
        }
        Ok(found)
    }
}

impl Words {
    /// What an audience reads and may not.
    fn leaks(&self, found: &Found, audience: Visibility) -> Vec<String> {
        let words = found.0.iter().map(|(at, place)| (&self.all[*at], place));
        words
            .filter(|(word, _)| word.of > For::Audience(audience))
            .map(|(word, place)| format!("{} for {:?} in {place}", word.field, word.of))
            .collect()
    }

    fn ensure_closed(&self, found: &Found, audience: Visibility) -> anyhow::Result<()> {
        let leaks = self.leaks(found, audience);
        ensure!(
            leaks.is_empty(),
            "{} can read {} words that are not for them: {:#?}",
            audience.name(),
            leaks.len(),
            &leaks[..leaks.len().min(SHOWN)]
        );
        Ok(())
    }

    /// The fields in which words for these stand.
    fn fields(&self, of: For) -> BTreeSet<&str> {
        let words = self.all.iter().filter(|word| word.of == of);
        words.map(|word| word.field.as_str()).collect()
    }

    /// The fields of which a word for these was found.
    fn fields_found(&self, found: &Found, of: For) -> BTreeSet<&str> {
        let words = found.0.keys().map(|number| &self.all[*number]);
        let words = words.filter(|word| word.of == of);
        words.map(|word| word.field.as_str()).collect()
    }

    /// The fields of which no word for these was found.
    fn fields_missing(&self, found: &Found, of: For) -> BTreeSet<&str> {
        let found = self.fields_found(found, of);
        self.fields(of).difference(&found).copied().collect()
    }
}

/// Not more leaks are printed.
const SHOWN: usize = 20;

/// Fields that no page shows to anybody. Whether they are left out of an edition is asked of the
/// edition.
const NOT_SHOWN: [&str; 24] = [
    "accepted.reason",
    "accepted.role",
    "city.seeks_consent.role",
    "city.subdivision",
    "consent.ref",
    "consent.role",
    "designation.id",
    "designation.triggers",
    "practice.internal_notes",
    "practice.standards.iati_sectors",
    "practice.standards.sdg_targets",
    "result.harms",
    "result.outcomes.design",
    "result.outcomes.indicator",
    "result.outcomes.locator",
    "result.outcomes.unit",
    "rights.holder",
    "rights.licence",
    "rights.note",
    "safeguarding.omitted",
    "safeguarding.reasons",
    "safeguarding.reviewed_by_role",
    "source.file",
    "topic.match.iati",
];

/// Texts that are no fields of a record.
const NO_FIELDS: [&str; 2] = [".body", ".bytes"];

fn made() -> anyhow::Result<(Words, Site)> {
    let mut words = Words::default();
    let site = write(&mut words)?;
    Ok((words, site))
}

/// The site in a folder, loaded for an audience.
pub fn loaded_for(site: &Site, audience: Visibility) -> anyhow::Result<Loaded> {
    let options = Options {
        audience,
        today: Date::parse(DAY).context("a date")?,
        base_url: None,
        medium: Medium::Web,
    };
    load(&site.root(), &options)
}

#[test]
fn an_edition_holds_what_its_audience_may_see() -> anyhow::Result<()> {
    let (words, site) = made()?;
    for audience in AUDIENCES {
        let loaded = loaded_for(&site, audience)?;
        let found = Found::in_edition(&loaded.edition)?;
        words.ensure_closed(&found, audience)?;
        for open in AUDIENCES.into_iter().filter(|one| one.is_open_to(audience)) {
            let mut missing = words.fields_missing(&found, For::Audience(open));
            missing.retain(|field| !NO_FIELDS.iter().any(|end| field.ends_with(end)));
            ensure!(
                missing.is_empty(),
                "{} don't find {missing:#?} of what is for {}",
                audience.name(),
                open.name()
            );
        }
    }
    Ok(())
}

/// Each word that is closed to an audience would be found if nothing were left out for it: so the other
/// tests here can fail, for every field.
#[test]
fn every_closed_field_would_be_found() -> anyhow::Result<()> {
    let (words, site) = made()?;
    let unfiltered = loaded_for(&site, Visibility::Internal)?;
    let found = Found::in_edition(&unfiltered.edition)?;
    for (audience, closed) in [
        (Visibility::Public, Visibility::Members),
        (Visibility::Public, Visibility::Internal),
        (Visibility::Members, Visibility::Internal),
    ] {
        ensure!(words.ensure_closed(&found, audience).is_err());
        let all = words.fields(For::Audience(closed));
        let promised = [
            "practice.internal_notes",
            "source.file",
            "media.consent.ref",
        ];
        for field in promised
            .into_iter()
            .filter(|_| closed == Visibility::Internal)
        {
            ensure!(all.iter().any(|known| known.ends_with(field)), "{field}");
        }
        ensure!(all.len() > 100, "{all:?}");
    }
    run(site.building().args(["--edition", "internal"]))?.good()?;
    let built = Found::in_files(&tree(&site.out())?);
    for of in AUDIENCES.map(For::Audience) {
        let mut missing = words.fields_missing(&built, of);
        missing.retain(|field| !NOT_SHOWN.iter().any(|end| field.ends_with(end)));
        ensure!(missing.is_empty(), "no page shows {missing:#?} for {of:?}");
    }
    Ok(())
}

#[test]
fn a_built_site_holds_nothing_that_is_closed() -> anyhow::Result<()> {
    let (words, site) = made()?;
    // Each takes the place of one that held more.
    for audience in AUDIENCES.into_iter().rev() {
        run(site.building().args(["--edition", audience.name()]))?.good()?;
        let built = Found::in_files(&tree(&site.out())?);
        words.ensure_closed(&built, audience)?;
        let searched = Found::by_searching(&site, &words)?;
        words.ensure_closed(&searched, audience)?;
        for open in AUDIENCES.into_iter().filter(|one| one.is_open_to(audience)) {
            let of = For::Audience(open);
            let (shown, searchable) = (
                words.fields_found(&built, of).len(),
                words.fields_found(&searched, of).len(),
            );
            ensure!(
                shown > 150 && searchable > 80,
                "{}: {shown} fields are shown, {searchable} can be searched",
                audience.name()
            );
        }
    }
    Ok(())
}

#[test]
fn the_preview_answers_with_nothing_that_is_closed() -> anyhow::Result<()> {
    let (words, mut site) = made()?;
    run(site.building().args(["--edition", "internal"]))?.good()?;
    let everything = tree(&site.out())?;
    for audience in [Visibility::Public, Visibility::Members] {
        // On a network: at this machine, an editor sees everything.
        let preview = Preview::started(site, &["--host", "0.0.0.0", "--edition", audience.name()])?;
        preview.watch("/en/index.html")?.rest()?;
        let mut found = Found::default();
        // Files of the search are called after what is in them: those of the staff are nowhere else.
        for path in everything.keys().filter(|path| !path.ends_with(".bin")) {
            // What was asked for may come back in the answer.
            let mut asked = BTreeSet::new();
            Words::in_bytes(path.as_bytes(), &mut asked);
            let mut answers = vec![format!("/{path}"), format!("/-/internal/{path}")];
            if path.ends_with(".html") {
                answers.push(format!("/-/notes?page=/{path}"));
                answers.push(format!("/-/notes?page=/-/internal/{path}"));
            }
            for address in answers {
                let reply = preview.get(&address)?;
                let mut here = Found::default();
                here.look(path, &reply.body);
                here.0.retain(|number, _| !asked.contains(number));
                for number in here.0.into_keys() {
                    found.0.entry(number).or_insert_with(|| address.clone());
                }
            }
        }
        words.ensure_closed(&found, audience)?;
        let shown = words.fields_found(&found, For::Audience(audience));
        ensure!(shown.len() > 150, "{shown:?}");
        site = preview.site;
    }
    Ok(())
}
