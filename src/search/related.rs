//! Which practices belong together: those whose pages share their weightiest words, and topics.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tantivy::schema::IndexRecordOption;

use super::{
    Index, SearchPage,
    dictionary::{Dictionary, Failure},
    scores::Statistics,
    texts::TextPart,
};
use crate::{content::Key, edition::Facet, model::EntityKind};

/// So many practices are found for each.
const FOUND: usize = 4;
/// By so many of its words a practice is compared with others.
const WORDS: usize = 24;
/// Of the practices that share words with one, so many are compared by their topics.
const CANDIDATES: usize = 64;
/// A word in more practices than this says little, and would cost much.
const COMMON: usize = 256;
/// What topics are worth when all are shared, beside words, which are worth 1 at most.
const TOPICS_WORTH: f32 = 0.5;
/// The parts that are compared; what topics and cities are called is not among them.
const COMPARED: [TextPart; 4] = [
    TextPart::Title,
    TextPart::Summary,
    TextPart::Headings,
    TextPart::Body,
];

/// The practices most related to each practice, the nearest first. Empty where there is no search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related(BTreeMap<Key, Vec<Key>>);

impl Related {
    /// The practices related to a practice; none where this isn't known.
    pub fn to(&self, practice: &Key) -> &[Key] {
        self.0.get(practice).map_or(&[], Vec::as_slice)
    }
}

impl Index {
    /// Which practices belong together. Of equally near ones those with the lower ids come first.
    ///
    /// # Errors
    /// When tantivy fails, which it has no reason to do in memory.
    pub fn related(&self) -> anyhow::Result<Related> {
        let practices = Practices::of(&self.pages);
        let words = self.words_of(&practices)?;
        let related = (0..practices.keys.len())
            .into_par_iter()
            .map_init(
                || Alike::among(&practices),
                |alike, number| {
                    let nearest = alike.nearest(number, &practices, &words).into_iter();
                    let keys = nearest.map(|other| practices.keys[other].clone());
                    (practices.keys[number].clone(), keys.collect())
                },
            )
            .collect();
        Ok(Related(related))
    }

    /// The words of practices that are worth comparing, with what they are worth in each.
    fn words_of(&self, practices: &Practices<'_>) -> anyhow::Result<Words> {
        let mut words = Words::for_practices(practices.keys.len());
        let Some(segment) = self.segment() else {
            return Ok(words);
        };
        let statistics = Statistics::of(&self.searcher, segment, &self.fields)?;
        let failure = Failure::default();
        for space in &self.fields.spaces {
            let dictionary = Dictionary::open(segment, space)?;
            let option = IndexRecordOption::WithFreqs;
            for term in dictionary.terms(&COMPARED, option, &statistics, &failure)? {
                let of_practices = term.postings.iter().filter_map(|posting| {
                    let number = (*practices.by_page.get(posting.doc as usize)?)?;
                    Some((number, posting.impact))
                });
                words.add(of_practices.collect());
            }
        }
        match failure.take() {
            Some(error) => Err(error.into()),
            None => Ok(words),
        }
    }
}

/// The practices, each by the page of its original.
struct Practices<'a> {
    /// Ascending, so that the lower number has the lower id.
    keys: Vec<&'a Key>,
    /// The number of the practice of each page, if it is one.
    by_page: Vec<Option<u32>>,
    /// The numbers of its topics, ascending.
    topics: Vec<Vec<usize>>,
    /// How rare each topic is.
    rarity: Vec<f32>,
}

impl<'a> Practices<'a> {
    fn of(pages: &'a [SearchPage]) -> Self {
        let mut originals: Vec<(&Key, usize)> = pages
            .iter()
            .enumerate()
            .filter(|(_, page)| page.is_original && page.key.kind == EntityKind::Practice)
            .map(|(number, page)| (&page.key, number))
            .collect();
        originals.sort_unstable();
        let mut by_page = vec![None; pages.len()];
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut having: Vec<u32> = Vec::new();
        let mut topics = Vec::with_capacity(originals.len());
        for ((_, page), number) in originals.iter().zip(0..) {
            by_page[*page] = Some(number);
            let values = pages[*page].values.iter();
            let own = values.filter(|(field, _)| *field == Facet::Topic);
            let mut own: Vec<usize> = own
                .map(|(_, topic)| {
                    let next = numbers.len();
                    *numbers.entry(topic).or_insert(next)
                })
                .collect();
            own.sort_unstable();
            having.resize(numbers.len(), 0);
            for topic in &own {
                having[*topic] += 1;
            }
            topics.push(own);
        }
        let all = originals.len() as f32;
        let rarity = having.into_iter();
        Self {
            keys: originals.into_iter().map(|(key, _)| key).collect(),
            by_page,
            topics,
            rarity: rarity
                .map(|count| libm::logf(1.0 + all / count as f32))
                .collect(),
        }
    }

    /// How much of the topics of one practice the other shares, rare ones counting more.
    fn shared_topics(&self, one: usize, other: usize) -> f32 {
        let own = &self.topics[one];
        let (mut all, mut shared) = (0.0, 0.0);
        for topic in own {
            all += self.rarity[*topic];
            if self.topics[other].contains(topic) {
                shared += self.rarity[*topic];
            }
        }
        if all > 0.0 { shared / all } else { 0.0 }
    }
}

/// What a word is worth in a practice, by the practice's number.
type Worth = (u32, f32);

/// The words that some practices share.
struct Words {
    /// The practices that have each word.
    shared: Vec<Vec<Worth>>,
    /// The weightiest words of each practice: what they are worth, and their place in `shared`.
    weightiest: Vec<Vec<(f32, u32)>>,
    /// The sum of the squares of all that words are worth in each practice.
    squares: Vec<f32>,
}

impl Words {
    fn for_practices(count: usize) -> Self {
        Self {
            shared: Vec::new(),
            weightiest: vec![Vec::new(); count],
            squares: vec![0.0; count],
        }
    }

    /// Adds a word with the practices that have it.
    fn add(&mut self, having: Vec<Worth>) {
        for (practice, worth) in &having {
            self.squares[*practice as usize] += worth * worth;
        }
        if !(2..=COMMON).contains(&having.len()) {
            return;
        }
        let place = self.shared.len() as u32;
        for (practice, worth) in &having {
            let weightiest = &mut self.weightiest[*practice as usize];
            // Of words of equal worth the first stays.
            let at = weightiest.partition_point(|(other, _)| other >= worth);
            if at < WORDS {
                weightiest.truncate(WORDS - 1);
                weightiest.insert(at, (*worth, place));
            }
        }
        self.shared.push(having);
    }
}

/// What each practice shares with one of them, while the nearest to that one are looked for.
struct Alike {
    /// By the number of the practice.
    products: Vec<f32>,
    /// Those that share something.
    found: Vec<u32>,
}

impl Alike {
    fn among(practices: &Practices<'_>) -> Self {
        Self {
            products: vec![0.0; practices.keys.len()],
            found: Vec::new(),
        }
    }

    fn add(&mut self, practice: u32, product: f32) {
        let sum = &mut self.products[practice as usize];
        if *sum == 0.0 {
            self.found.push(practice);
        }
        *sum += product;
    }

    /// The practices found with what they share; forgets them.
    fn take(&mut self) -> impl Iterator<Item = (usize, f32)> {
        self.found.drain(..).map(|practice| {
            let practice = practice as usize;
            (practice, std::mem::take(&mut self.products[practice]))
        })
    }

    /// The numbers of the practices nearest to one.
    fn nearest(&mut self, one: usize, practices: &Practices<'_>, words: &Words) -> Vec<usize> {
        for (own, word) in &words.weightiest[one] {
            for (other, worth) in &words.shared[*word as usize] {
                self.add(*other, own * worth);
            }
        }
        let nearer = |(a, one): &(f32, usize), (b, other): &(f32, usize)| {
            b.total_cmp(a).then(one.cmp(other))
        };
        let others = self.take().filter(|(other, _)| *other != one);
        let mut ranked: Vec<(f32, usize)> = others
            .map(|(other, product)| {
                let lengths = (words.squares[one] * words.squares[other]).sqrt();
                (product / lengths, other)
            })
            .collect();
        if ranked.len() > CANDIDATES {
            ranked.select_nth_unstable_by(CANDIDATES, nearer);
            ranked.truncate(CANDIDATES);
        }
        for (nearness, other) in &mut ranked {
            *nearness += TOPICS_WORTH * practices.shared_topics(one, *other);
        }
        ranked.sort_unstable_by(nearer);
        let nearest = ranked.into_iter().take(FOUND);
        nearest.map(|(_, other)| other).collect()
    }
}
