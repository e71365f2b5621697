//! A made knowledge base of any size, the same for the same size on every machine.
//!
//! Takes: how many entries. Gives: the files of a site in Carsija's own content model: practices,
//! events and cities in three languages, about 600 words each, with words distributed as in real
//! text (Zipf's law), links between entries, tables, footnotes and quotes.

pub mod random;
mod words;

use std::fmt::Write as _;

use random::Random;
use words::Vocabulary;

/// A file of the site: its path from the site's folder, and its text.
pub type File = (String, String);

/// The languages of the corpus, and how many of ten entries are written in each.
const LANGUAGES: [(&str, u64); 3] = [("en", 6), ("mk", 2), ("sq", 2)];
const TOPICS: u64 = 30;
const WORDS_PER_ENTRY: usize = 600;
/// One entry in this many is a city, an event; the rest are practices.
const CITY_EVERY: u64 = 50;
const EVENT_EVERY: u64 = 10;
/// One practice in this many is translated.
const TRANSLATED_EVERY: u64 = 10;
/// How many entries rest on one source, and share one organisation.
const ENTRIES_PER_SOURCE: u64 = 20;
const ENTRIES_PER_ORGANISATION: u64 = 100;

/// Makes a site of `entries` entries (translations among them).
pub fn make(entries: u64) -> Vec<File> {
    let vocabularies = LANGUAGES.map(|(language, _)| Vocabulary::new(language));
    let mut maker = Maker {
        random: Random::new(entries),
        vocabularies,
        sizes: Sizes::of(entries),
        files: Vec::new(),
    };
    maker.lists();
    for number in 0..maker.sizes.cities {
        maker.city(number);
    }
    for number in 0..maker.sizes.events {
        maker.event(number);
    }
    for number in 0..maker.sizes.practices {
        maker.practice(number);
    }
    maker.files
}

struct Sizes {
    cities: u64,
    events: u64,
    practices: u64,
    sources: u64,
    organisations: u64,
}

impl Sizes {
    fn of(entries: u64) -> Self {
        let cities = (entries / CITY_EVERY).max(3);
        let events = entries / EVENT_EVERY;
        let rest = entries.saturating_sub(cities + events).max(1);
        Self {
            cities,
            events,
            // Translations count as entries: one practice in ten has one.
            practices: (rest * TRANSLATED_EVERY / (TRANSLATED_EVERY + 1)).max(1),
            sources: (entries / ENTRIES_PER_SOURCE).max(1),
            organisations: (entries / ENTRIES_PER_ORGANISATION).max(1),
        }
    }
}

struct Maker {
    random: Random,
    vocabularies: [Vocabulary; 3],
    sizes: Sizes,
    files: Vec<File>,
}

impl Maker {
    fn lists(&mut self) {
        let site = "title: {en: Made corpus}\nbase_url: https://example.org/\n\
                    languages: [en, mk, sq]\nnetwork: organisation-0\n";
        self.files.push(("content/site.yaml".into(), site.into()));
        let mut topics = String::new();
        for number in 0..TOPICS {
            let _ = writeln!(topics, "- id: topic-{number}\n  label:");
            for (index, (language, _)) in LANGUAGES.iter().enumerate() {
                let label = self.phrase(index, 2);
                let _ = writeln!(topics, "    {language}: {label}");
            }
            if number >= TOPICS / 5 {
                let _ = writeln!(topics, "  broader: topic-{}", number % (TOPICS / 5));
            }
        }
        self.files.push(("content/topics.yaml".into(), topics));
        let mut sources = String::new();
        for number in 0..self.sizes.sources {
            let title = self.phrase(0, 5);
            let _ = writeln!(
                sources,
                "- id: source-{number}\n  title: {title}\n  publisher: unknown\n  kind: report\n  \
                 perspective: [city]\n  published: {}\n  lang: en\n  consulted: 2026-11-01",
                2010 + self.random.below(16)
            );
        }
        self.files.push(("content/sources.yaml".into(), sources));
        let mut organisations = String::new();
        for number in 0..self.sizes.organisations {
            let name = self.phrase(0, 3);
            let _ = writeln!(
                organisations,
                "- id: organisation-{number}\n  name: {{en: {name}}}\n  kind: ngo\n  \
                 sources: [source-{}]",
                number % self.sizes.sources
            );
        }
        self.files
            .push(("content/organisations.yaml".into(), organisations));
    }

    fn city(&mut self, number: u64) {
        let name = self.phrase(0, 1);
        let source = self.random.below(self.sizes.sources);
        let country = ["MK", "AL", "RS", "BA", "ME"][self.random.pick(5)];
        let body = self.body(0, WORDS_PER_ENTRY / 2);
        let text = format!(
            "---\nnames: {{en: {name}, mk: {name}, sq: {name}}}\nsummary: {}\ncountry: {country}\n\
             sources: [source-{source}]\nreview: {{updated: 2026-{:02}-01}}\n---\n\n{body}",
            self.phrase(0, 12),
            1 + self.random.below(11)
        );
        self.files
            .push((format!("content/cities/city-{number}.md"), text));
    }

    fn event(&mut self, number: u64) {
        let (index, language) = self.language();
        let body = self.body(index, WORDS_PER_ENTRY);
        let text = format!(
            "---\nkind: event\ntitle: {}\nsummary: {}\ndate: {}-{:02}\nplace: {{city: city-{}}}\n\
             topics: [topic-{}]\nsources: [source-{}]\nreview: {{updated: 2026-{:02}-{:02}}}\n---\n\n{body}",
            self.phrase(index, 6),
            self.phrase(index, 20),
            2015 + self.random.below(11),
            1 + self.random.below(12),
            self.random.below(self.sizes.cities),
            self.random.below(TOPICS),
            self.random.below(self.sizes.sources),
            1 + self.random.below(11),
            1 + self.random.below(28)
        );
        self.files
            .push((format!("content/events/event-{number}.{language}.md"), text));
    }

    fn practice(&mut self, number: u64) {
        let (index, language) = self.language();
        let first = self.random.below(TOPICS);
        let topics = format!(
            "[topic-{first}, topic-{}, topic-{}]",
            (first + 1 + self.random.below(9)) % TOPICS,
            (first + 10 + self.random.below(19)) % TOPICS
        );
        let source = self.random.below(self.sizes.sources);
        let level = ["E0", "E1", "E1", "E2", "E2", "E3"][self.random.pick(6)];
        let status = match level {
            "E0" => "planned",
            _ => ["pilot", "ongoing", "completed"][self.random.pick(3)],
        };
        let results = match level {
            "E0" => "unknown".into(),
            _ => self.phrase(index, 25),
        };
        let mut text = format!("---\n{}", self.words_of_practice(index, &results));
        let _ = write!(
            text,
            "cities: [city-{}]\ntopics: {topics}\ntarget_groups: [{}]\nstatus: {status}\n\
             lead: organisation-{}\nevidence:\n  level: {level}\n  basis: [official_statement]\n  \
             {}limits: {}\ncost: {{band: {}}}\nfacts:\n- {{id: f1, label: {}, value: {}, unit: people, \
             as_of: 2024, locator: page 4, source: source-{source}}}\nsources: [source-{source}]\n\
             review: {{updated: 2026-{:02}-{:02}, verification: source_checked}}\n---\n\n",
            self.random.below(self.sizes.cities),
            [
                "young_people",
                "general_public",
                "women",
                "teachers",
                "families"
            ][self.random.pick(5)],
            self.random.below(self.sizes.organisations),
            match level {
                "E3" => format!(
                    "outcomes: [{{outcome: trips, direction: improved, baseline: 10, value: 20, \
                     as_of: 2024, source: source-{source}}}]\n  "
                ),
                _ => String::new(),
            },
            self.phrase(index, 15),
            ["unknown", "lt_5k", "5k_25k", "25k_100k"][self.random.pick(4)],
            self.phrase(index, 4),
            1 + self.random.below(500),
            1 + self.random.below(11),
            1 + self.random.below(28)
        );
        text.push_str(&self.body(index, WORDS_PER_ENTRY));
        self.files.push((
            format!("content/practices/practice-{number}.{language}.md"),
            text,
        ));
        if number.is_multiple_of(TRANSLATED_EVERY) {
            self.translation(number, (index + 1) % LANGUAGES.len(), language, &results);
        }
    }

    fn translation(&mut self, number: u64, index: usize, of: &str, results: &str) {
        let results = match results {
            "unknown" => "unknown".into(),
            _ => self.phrase(index, 25),
        };
        let language = LANGUAGES[index].0;
        let text = format!(
            "---\ntranslation: {{kind: unofficial, of: {of}}}\n{}---\n\n{}",
            self.words_of_practice(index, &results),
            self.body(index, WORDS_PER_ENTRY)
        );
        self.files.push((
            format!("content/practices/practice-{number}.{language}.md"),
            text,
        ));
    }

    fn words_of_practice(&mut self, index: usize, results: &str) -> String {
        format!(
            "title: {}\nsummary: {}\nbrief:\n  problem: {}\n  approach: {}\n  results: {results}\n  \
             takes: unknown\n",
            self.phrase(index, 7),
            self.phrase(index, 22),
            self.phrase(index, 30),
            self.phrase(index, 45)
        )
    }

    fn body(&mut self, index: usize, words: usize) -> String {
        let mut text = String::new();
        let mut left = words;
        let mut section = 0;
        while left > 0 {
            let _ = writeln!(text, "## {}\n", self.phrase(index, 3));
            for _ in 0..3 {
                let length = left.min(45);
                let _ = writeln!(text, "{}\n", self.paragraph(index, length));
                left -= length;
            }
            match section {
                0 => {
                    let _ = writeln!(
                        text,
                        "| {} | {} |\n|---|--:|",
                        self.phrase(index, 1),
                        self.phrase(index, 1)
                    );
                    for _ in 0..4 {
                        let _ = writeln!(
                            text,
                            "| {} | {} |",
                            self.phrase(index, 2),
                            self.random.below(1000)
                        );
                    }
                    text.push('\n');
                }
                1 => {
                    for _ in 0..3 {
                        let _ = writeln!(text, "- {}", self.phrase(index, 6));
                    }
                    let _ = writeln!(
                        text,
                        "\n{}[^1]\n\n[^1]: {}\n",
                        self.phrase(index, 5),
                        self.phrase(index, 12)
                    );
                }
                _ => {}
            }
            section += 1;
        }
        text
    }

    fn paragraph(&mut self, index: usize, words: usize) -> String {
        let mut text = self.phrase(index, words.saturating_sub(4).max(1));
        let (label, target) = match self.random.below(4) {
            0 => (
                self.phrase(index, 1),
                format!("city:city-{}", self.random.below(self.sizes.cities)),
            ),
            1 => (
                self.phrase(index, 1),
                format!("topic:topic-{}", self.random.below(TOPICS)),
            ),
            2 => {
                let _ = write!(
                    text,
                    " \"{}\" **{}**",
                    self.phrase(index, 2),
                    self.phrase(index, 1)
                );
                return text + ".";
            }
            _ => return text + ".",
        };
        let _ = write!(text, " [{label}]({target}).");
        text
    }

    fn phrase(&mut self, index: usize, words: usize) -> String {
        self.vocabularies[index].phrase(&mut self.random, words)
    }

    fn language(&mut self) -> (usize, &'static str) {
        let mut at = self.random.below(10);
        for (index, (language, share)) in LANGUAGES.iter().enumerate() {
            if at < *share {
                return (index, language);
            }
            at -= share;
        }
        (0, LANGUAGES[0].0)
    }
}
