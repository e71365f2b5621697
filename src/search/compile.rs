//! The compiler: walks the segment's dictionaries and postings and writes the search bundle.
//!
//! Takes an [`Index`] and the names of kinds; gives files, deflated on all cores. Holds all of them
//! until the last is there, since all together give them their names.

use std::{collections::BTreeMap, convert::Infallible};

use carsija_search::bundle::{
    Card, FileKind,
    write::{
        BundleInput, Column, Document, Facet, OutputFile, Sizes, TermSpace, Written, write_bundle,
    },
};
use rayon::prelude::*;

use super::{
    Index, SearchPage,
    dictionary::{Dictionary, Failure},
    files::{address, engines},
    page::by_value,
    scores::Statistics,
};
use crate::{
    catalogue::Address,
    content::Key,
    model::{EntityKind, Language},
};

/// So many files are deflated at a time.
const BATCH: usize = 64;

/// The message that says how many practices a topic leads to.
pub const LEADS_TO: &str = "topic_leads_to";

/// The words of the theme for what results are, by their names in messages and by language.
pub type Labels = BTreeMap<(String, Language), String>;

/// Takes the files of a bundle: an address and the bytes to stand there.
pub type BundleSink<'a> = dyn Fn(Address, Vec<u8>) -> anyhow::Result<()> + Sync + 'a;

/// Compiles an index into the files of a bundle and gives each to `sink`, from any thread, in no
/// order. The same index always gives the same files.
///
/// # Errors
/// When the index doesn't fit the format, or `sink` fails.
pub fn compile(index: &Index, labels: &Labels, sink: &BundleSink<'_>) -> anyhow::Result<()> {
    let Some(segment) = index.segment() else {
        return Ok(());
    };
    let failure = Failure::default();
    let weights = index.pages.iter().map(|page| page.weight).collect();
    let statistics = Statistics::of(&index.searcher, segment, &index.fields)?.weighing(weights);
    let dictionaries = index.fields.spaces.iter();
    let dictionaries = dictionaries
        .map(|space| Dictionary::open(segment, space))
        .collect::<tantivy::Result<Vec<_>>>()?;
    let mut spaces = Vec::new();
    let of_spaces = index.fields.spaces.iter().zip(&index.vocabularies);
    for ((space, vocabulary), dictionary) in of_spaces.zip(&dictionaries) {
        spaces.push(TermSpace {
            analyser: space.analyser,
            terms: Box::new(dictionary.terms_and_forms(vocabulary, &statistics, &failure)?),
            words: Box::new(vocabulary.words.iter().cloned()),
        });
    }
    let input = BundleInput {
        docs: index
            .pages
            .iter()
            .map(|page| document(page, labels))
            .collect(),
        spaces,
        facets: facets(index),
        columns: columns(index),
    };
    let mut batch = Vec::new();
    let mut stored = Vec::new();
    let written = write_bundle::<Infallible>(input, &sizes(index.pages.len()), &mut |file| {
        batch.push(file);
        if batch.len() == BATCH {
            deflate(&mut batch, &mut stored);
        }
        Ok(())
    });
    let Written { hash, .. } = written?;
    if let Some(error) = failure.take() {
        return Err(error.into());
    }
    deflate(&mut batch, &mut stored);
    stored
        .into_par_iter()
        .try_for_each(|(kind, number, bytes)| sink(address(&hash.name(kind, number)), bytes))?;
    engines()
        .into_par_iter()
        .try_for_each(|(address, bytes)| sink(address, bytes.to_vec()))
}

/// Pages of a site whose cards are no more than a few kilobytes.
const SMALL_SITE: usize = 250;

/// Pages of a site whose blocks are of full size.
const LARGE_SITE: usize = 10_000;

/// Blocks grow with the site, so that a reader fetches little of a small one, and any site has about
/// as many files: fewer than 1,500 for ten thousand entries.
fn sizes(pages: usize) -> Sizes {
    let grown = |least: usize, full: usize| (full * pages / LARGE_SITE).clamp(least, full);
    let cards = grown(3_400, 6_900);
    Sizes {
        terms: grown(1_500, 18_400),
        postings: grown(3_000, 24_600),
        // Of a small site one or two files hold them all, instead of one for each result.
        cards: if pages <= SMALL_SITE {
            4 * cards
        } else {
            cards
        },
        completions: grown(2_000, 8_000),
        positions: grown(24_000, 38_600),
        ..Sizes::default()
    }
}

/// The name of the words that say how many practices a topic leads to.
pub fn leads_to(topic: &str) -> String {
    format!("{LEADS_TO} {topic}")
}

/// The name of the words that an entry without a name is called by.
pub fn title_of(key: &Key) -> String {
    format!("title {} {}", key.kind, key.id)
}

/// The name of the words that say until when one can answer a call.
pub fn deadline_of(key: &Key) -> String {
    format!("deadline {} {}", key.kind, key.id)
}

fn document(page: &SearchPage, labels: &Labels) -> Document {
    let title = labels.get(&(title_of(&page.key), page.language.clone()));
    let is_topic = page.key.kind == EntityKind::Topic;
    let lead = is_topic.then(|| leads_to(page.key.id.as_str()));
    let words = page.words.iter().chain(&lead);
    let mut words: Vec<&str> = words
        .filter_map(|word| labels.get(&(word.clone(), page.language.clone())))
        .map(|word| word.trim_end_matches('.'))
        .collect();
    // Last: a date may end in a full stop.
    let deadline = labels.get(&(deadline_of(&page.key), page.language.clone()));
    words.extend(deadline.map(String::as_str));
    Document {
        card: Card {
            url: url(page),
            title: title.unwrap_or(&page.title).clone(),
            summary: page.summary.clone(),
            label: words.join(". "),
            city: page.city.clone(),
        },
        language: page.language.to_string(),
        group: page.group,
        demoted: page.is_demoted,
    }
}

/// Where a page stands. Where others than its own readers have a page of the entry, too, the languages that it is
/// written in stand in the place of the tree, each with a comma (`search/FORMAT.md`, «cards»).
fn url(page: &SearchPage) -> String {
    let address = page.address.as_str();
    let Some((_, below)) = address
        .split_once('/')
        .filter(|_| !page.written_in.is_empty())
    else {
        return address.to_owned();
    };
    let mut url = String::new();
    for language in &page.written_in {
        url.push_str(language.as_str());
        url.push(',');
    }
    url + "/" + below
}

/// Kind and number of a file, and its bytes as stored.
type Stored = (FileKind, u32, Vec<u8>);

fn deflate(batch: &mut Vec<OutputFile>, stored: &mut Vec<Stored>) {
    let files = batch.par_drain(..);
    stored.par_extend(files.map(|file| (file.kind, file.number, file.deflate())));
}

/// The facets that the page that searches shows at once (`facets.js` of the theme).
const ALWAYS_COUNTED: [&str; 4] = ["kind", "topic", "city", "label"];

fn facets(index: &Index) -> Vec<Facet> {
    let mut fields: Vec<_> = index.fields.facets.iter().collect();
    // Those that are counted for every search stand first, and so share files.
    fields.sort_by_key(|(field, _)| !ALWAYS_COUNTED.contains(&field.name()));
    let fields = fields.into_iter();
    fields
        .map(|(field, _)| Facet {
            name: field.name().to_owned(),
            values: by_value(&index.pages, *field)
                .into_iter()
                .map(|(value, pages)| (value.to_owned(), pages))
                .collect(),
        })
        .collect()
}

fn columns(index: &Index) -> Vec<Column> {
    let column = |name: &str, of: fn(&SearchPage) -> Option<i64>| Column {
        name: name.to_owned(),
        values: index.pages.iter().map(of).collect(),
    };
    vec![
        column("reviewed", |page| page.reviewed),
        column("evidence", |page| page.evidence),
    ]
}
