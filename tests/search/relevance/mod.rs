//! How well the search finds what people mean: queries with the pages they want, over the real
//! content and a made town. Prints a table; each class has a floor that it may not fall below.
#![expect(
    clippy::print_stdout,
    reason = "the table is for those who read the log"
)]

use std::collections::BTreeMap;

use anyhow::{Context as _, ensure};

use crate::{published::Published, support::Site};

/// Results that are looked at.
const SHOWN: usize = 10;
/// The least mean reciprocal rank of each class, and of the others.
const FLOORS: [(&str, f64); 3] = [("titles", 0.99), ("misspelt", 0.95), ("numbers", 0.95)];
const OTHERS: f64 = 0.85;
/// The least share of queries that show a wanted page at all.
const RECALL: f64 = 0.95;

/// A query and the pages that are right.
struct Case<'a> {
    class: &'a str,
    language: &'a str,
    query: &'a str,
    wanted: Vec<&'a str>,
}

fn cases(table: &str) -> anyhow::Result<Vec<Case<'_>>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut fields = line.split('\t');
            let mut field = || fields.next().with_context(|| line.to_owned());
            Ok(Case {
                class: field()?,
                language: field()?,
                query: field()?,
                wanted: field()?.split(' ').collect(),
            })
        })
        .collect()
}

/// For each class how many queries there are, the sum of reciprocal ranks, and how many found a page.
#[derive(Default)]
struct Table<'a>(BTreeMap<&'a str, (usize, f64, usize)>);

impl<'a> Table<'a> {
    fn ask(&mut self, search: &mut Published, cases: Vec<Case<'a>>) -> anyhow::Result<()> {
        for case in cases {
            // A blank ends the last word, as Enter does.
            let found = search.addresses(&format!("{} ", case.query), case.language)?;
            let is_wanted = |address: &String| {
                let page = address.split_once('/').map_or("", |(_, page)| page);
                case.wanted.contains(&page.trim_end_matches(".html"))
            };
            let place = found.iter().take(SHOWN).position(is_wanted);
            let row = self.0.entry(case.class).or_default();
            row.0 += 1;
            row.1 += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
            row.2 += usize::from(place.is_some());
            if place != Some(0) {
                println!("{} {:?}: {place:?} of {found:?}", case.class, case.query);
            }
        }
        Ok(())
    }

    fn hold(&self) -> anyhow::Result<()> {
        println!("{:10} queries   MRR  recall", "class");
        for (class, (queries, ranks, found)) in &self.0 {
            let queries = *queries as f64;
            let (mrr, recall) = (ranks / queries, *found as f64 / queries);
            println!("{class:10} {queries:7} {mrr:5.3} {recall:7.3}");
        }
        for (class, (queries, ranks, found)) in &self.0 {
            let queries = *queries as f64;
            let floor = FLOORS.iter().find(|(one, _)| one == class);
            let floor = floor.map_or(OTHERS, |(_, floor)| *floor);
            ensure!(ranks / queries >= floor, "{class} fell below {floor}");
            ensure!(*found as f64 / queries >= RECALL, "{class} misses pages");
        }
        Ok(())
    }
}

#[test]
fn wanted_pages_come_first() -> anyhow::Result<()> {
    let mut table = Table::default();

    let real = Site::real()?;
    real.build()?;
    let mut search = Published::in_folder(&real.out())?;
    table.ask(&mut search, cases(include_str!("real.tsv"))?)?;

    let pages = include_str!("pages.txt").lines();
    let mut files = vec![(
        "content/site.yaml".to_owned(),
        "title: {en: Town}\nbase_url: https://example.org/\nlanguages: [en]\n".to_owned(),
    )];
    for line in pages.filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(" | ").collect();
        let [id, title, text] = fields[..] else {
            anyhow::bail!("{line}");
        };
        files.push((
            format!("content/pages/{id}.md"),
            format!("---\ntitle: \"{title}\"\n---\n\n{text}\n"),
        ));
    }
    let made = Site::of(&files)?;
    made.build()?;
    let mut search = Published::in_folder(&made.out())?;
    table.ask(&mut search, cases(include_str!("made.tsv"))?)?;

    table.hold()
}
