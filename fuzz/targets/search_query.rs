//! Any bytes as a query, of a bundle in several languages.
#![no_main]

#[path = "../../search/tests/support/mod.rs"]
mod support;

use std::cell::OnceCell;

use carsija_search::engine::{MAX_ATOMS, Query, Request};
use libfuzzer_sys::fuzz_target;
use support::{Page, Site, everything};

thread_local! {
    static SITE: OnceCell<Site> = const { OnceCell::new() };
}

fn site() -> Site {
    let page = |language, text| Page {
        city: Some("elbasan".into()),
        ..Page::new(language, text)
    };
    Site::of(&[
        page(
            "en",
            "A local safety plan for COVID-19, and what the council's youth made of it",
        ),
        page("sr-Cyrl", "План за безбедност младих у граду"),
        page("sr-Latn", "Sigurna opština: mladi u javnom životu"),
        page("mk", "Општината и безбедноста на младите"),
        page("sq", "Plani i sigurisë së bashkisë, të rinjtë"),
        page("ar", "خطة السلامة المحلية"),
    ])
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let query = Query::parse(&text, &["city", "topic"]);
    assert!(
        query
            .clauses
            .iter()
            .all(|clause| !clause.alternatives.is_empty())
    );
    assert!(query.clauses.len() + query.excluded.len() <= MAX_ATOMS);
    SITE.with(|held| {
        let site = held.get_or_init(site);
        // The language chooses what stands for unknown words, so it may change what is found.
        for language in [None, Some("mk".to_owned())] {
            let results = site.search(&Request {
                language,
                ..everything(&text)
            });
            assert_eq!(results.hits.len(), results.total, "six pages are few");
            assert!(results.matched <= results.clauses);
        }
    });
});
