//! What comes first: tables of queries with the pages they should find, in order.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use support::{Page, Site, everything};

/// Asks for the order of pages by their texts' first word.
fn order(language: &str, texts: &[&str], query: &str) -> Vec<String> {
    let pages: Vec<Page> = texts.iter().map(|text| Page::new(language, text)).collect();
    let site = Site::of(&pages);
    let results = site.search(&everything(query));
    let name = |doc: u32| texts[doc as usize].split(' ').next().unwrap().to_owned();
    results.hits.iter().map(|hit| name(hit.doc)).collect()
}

/// Each query must give these pages first, in this order.
fn check(language: &str, texts: &[&str], queries: &[(&str, &[&str])]) {
    for (query, want) in queries {
        let found = order(language, texts, query);
        let first = &found[..want.len().min(found.len())];
        assert_eq!(first, *want, "{language}: {query} gave {found:?}");
    }
}

#[test]
fn words_weigh_by_their_rarity_and_function_words_next_to_nothing() {
    check(
        "en",
        &[
            "wanted convince your boss agile in small steps a boss who is convinced will try agile",
            "chance my own way to work I had to try many things in order to see what my boss \
             meant nobody could convince me that the word agile is of use",
            "other to my to my to try try to",
            "filler one page more that has none of them",
        ],
        &[
            ("convince my boss to try agile ", &["wanted", "chance"]),
            ("how to convince a boss of agile ", &["wanted"]),
            ("to my ", &["other"]),
        ],
    );
    check(
        "sr-Latn",
        &[
            "wanted savet za bezbednost i bezbednost dece",
            "chance šta je to što se za nas i za vas radi u gradu kad je savet daleko",
            "filler nešto sasvim drugo",
        ],
        &[
            ("šta je to savet za bezbednost ", &["wanted", "chance"]),
            ("шта је то савет за безбедност ", &["wanted", "chance"]),
        ],
    );
    check(
        "mk",
        &[
            "wanted совет за безбедност на децата",
            "chance што е тоа што се прави за нас и за вас кога советот е далеку",
            "filler нешто сосема друго",
        ],
        &[("што е тоа совет за безбедност на деца ", &["wanted"])],
    );
    check(
        "sq",
        &[
            "wanted këshilli për sigurinë e fëmijëve",
            "chance çfarë është kjo që bëhet për ne dhe për ju kur këshilli është larg",
            "filler diçka krejt tjetër",
        ],
        &[("çfarë është këshilli për sigurinë ", &["wanted", "chance"])],
    );
}

#[test]
fn a_page_that_lacks_a_common_word_is_not_hidden() {
    let mut texts = vec![
        "both town budget word and participatory",
        "rare participatory participatory",
    ];
    texts.extend(["common budget"; 20]);
    check(
        "en",
        &texts,
        &[("participatory budget ", &["both", "rare"])],
    );
    let found = order("en", &texts, "participatory budget ");
    assert!(found.len() <= 2, "but pages with the common word alone are");
}

#[test]
fn acronyms_are_no_function_words() {
    check(
        "en",
        &["plan the plan of us all", "us help that was sent to us", "x"],
        &[("US help ", &["us"])],
    );
}

#[test]
fn a_full_page_in_another_language_comes_before_a_poor_one_in_the_own() {
    let site = Site::of(&[
        Page::new("en", "participatory budgeting in Porto Alegre"),
        Page::new("sr-Latn", "Porto za pisma"),
        Page::new("sr-Latn", "nešto drugo"),
    ]);
    let request = carsija_search::engine::Request {
        language: Some("sr-Latn".into()),
        ..everything("participatory budgeting porto ")
    };
    assert_eq!(site.search(&request).hits[0].doc, 0);
}
