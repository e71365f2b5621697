//! What comes first: tables of queries with the pages they should find, in order.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use carsija_search::engine::Request;
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
fn function_words_alone_are_no_answer_to_a_query_that_has_others() {
    let texts = ["one what we do here", "two a house"];
    assert!(order("en", &texts, "what failed ").is_empty());
    assert_eq!(order("en", &texts, "what ").len(), 1);
    let texts = ["one sa e madhe është", "two shtëpi"];
    assert!(order("sq", &texts, "sa kushton ").is_empty());
}

#[test]
fn the_forms_of_the_name_of_a_place_are_one() {
    let texts = [
        "one Kumanovë një qytet",
        "two për fshatra e Kumanova e qytete të tjera",
        "three pa emër",
    ];
    for query in ["Kumanova ", "Kumanovë ", "Куманово "] {
        let site = Site::of(&texts.map(|text| Page::new("sq", text)));
        let hits = site.search(&everything(query)).hits;
        assert_eq!(hits.len(), 2, "{query}");
        assert!(
            (hits[0].score - hits[1].score).abs() < f32::EPSILON,
            "{query}"
        );
    }
}

#[test]
fn a_short_word_is_not_repaired_into_another_language() {
    let pages = [
        Page::new("en", "one of the house"),
        Page::new("mk", "two на друго место и превенцијата"),
    ];
    let site = Site::of(&pages);
    let ask = |query: &str| {
        let request = Request {
            language: Some("en".to_owned()),
            ..everything(query)
        };
        site.search(&request).hits.len()
    };
    assert_eq!(ask("drugs "), 0);
    assert_eq!(ask("prevencijatta "), 1);
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
        &[
            "plan the plan of us all",
            "us help that was sent to us",
            "x",
        ],
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

#[test]
fn a_word_as_it_is_written_comes_before_other_forms() {
    for (language, texts, query, want) in [
        (
            "hr",
            [
                "right gradsko vijeće je usvojilo plan",
                "chance već već već tri puta",
            ],
            "vijeće ",
            "right",
        ),
        (
            "hr",
            [
                "right gradsko vijeće je usvojilo plan",
                "chance već već već tri puta",
            ],
            "vijece ",
            "right",
        ),
        (
            "hr",
            ["right već je kasno", "chance vijeće vijeće vijeće"],
            "već ",
            "right",
        ),
        (
            "hr",
            ["right Rijeka je grad", "chance rekao rekao rekao je"],
            "Rijeka",
            "right",
        ),
        (
            "en",
            [
                "right a local business gave places",
                "chance busy busy busy",
            ],
            "business",
            "right",
        ),
        (
            "en",
            [
                "right care for people who are ill",
                "chance I'll go I'll see I'll",
            ],
            "ill ",
            "right",
        ),
        (
            "tr",
            ["right bu kadın merkezi", "chance kat kat kat"],
            "kadın",
            "right",
        ),
        (
            "sr-Latn",
            [
                "right čista voda za svaku kuću",
                "chance vođa kaže vođe vođa ide",
            ],
            "voda",
            "right",
        ),
        (
            "sr-Latn",
            ["right vođa kaže", "chance voda voda vode"],
            "вођа",
            "right",
        ),
        (
            "en",
            ["right the UN agreed", "chance un un un"],
            "UN ",
            "right",
        ),
    ] {
        check(language, &texts, &[(query, &[want])]);
        let other = [texts[1], texts[0]];
        check(language, &other, &[(query, &[want])]);
    }
}

#[test]
fn a_repaired_word_comes_first_as_it_is_meant() {
    check(
        "en",
        &[
            "coercions of types and more coercions",
            "coercion",
            "coerced by nobody",
            "filler one page more",
        ],
        &[("coerion ", &["coercion"]), ("coercionns ", &["coercions"])],
    );
}

#[test]
fn a_function_word_beside_one_other_tells_what_is_called_so() {
    check(
        "en",
        &[
            "literal expressions and block expressions of any kind, if there are many",
            "if expressions",
            "filler one page more that has none of them",
        ],
        &[("if expressions ", &["if"])],
    );
}

#[test]
fn a_whole_word_comes_before_a_beginning() {
    let texts = [
        "right take the bus to town",
        "chance businesses businesses",
        "x",
    ];
    check(
        "en",
        &texts,
        &[("bus", &["right", "chance"]), ("busin", &["chance"])],
    );
}

#[test]
fn numbers_and_words_with_signs_match_themselves_before_their_parts() {
    let texts = [
        "v20 the release of version 2.0 of the design system",
        "twenty in 20 towns 20 people met 20 times",
        "range children aged 9-11 took part in groups of 5-10 at 1.5 per cent",
        "emergency people call 911 and the town paid 510 and 15",
        "sum it cost 1 250 000 dinars",
        "comma it cost 1,250,000 dinars",
        "date they met on 12.5.2024",
        "us they told us about us and for us",
        "usa the U.S. sent help",
        "law see § 12 of the law",
        "twelve in 12 towns 12 people",
        "code written in C++ with I/O",
        "letter a letter C and a letter O and I",
    ];
    for (query, want) in [
        ("2.0", vec!["v20"]),
        ("version 2.0", vec!["v20"]),
        ("20", vec!["twenty"]),
        ("9-11", vec!["range"]),
        ("5-10", vec!["range"]),
        ("1.5", vec!["range"]),
        ("1250000", vec!["sum", "comma"]),
        ("1 250 000", vec!["sum", "comma"]),
        ("1.250.000", vec!["sum", "comma"]),
        ("12.05.2024", vec!["date"]),
        ("2024-05-12", vec!["date"]),
        ("U.S.", vec!["usa"]),
        ("US ", vec!["usa"]),
        ("§ 12", vec!["law"]),
        ("12 ", vec!["twelve"]),
        ("C++", vec!["code"]),
        ("I/O", vec!["code"]),
    ] {
        check("en", &texts, &[(query, &want)]);
    }
}

#[test]
fn words_near_each_other_and_in_order_come_first() {
    check(
        "en",
        &[
            "apart youth of the town and all of its many schools and clubs plan their council",
            "near the town and all of its many schools and clubs and a youth council plan",
            "turned the town and all of its many schools and clubs with a council youth plan",
        ],
        &[("youth council ", &["near", "turned", "apart"])],
    );
}

#[test]
fn a_word_of_half_the_letters_stands_for_none() {
    assert!(order("en", &["one te", "two other"], "template ").is_empty());
}

#[test]
fn a_word_that_no_page_has_gives_way_to_none_that_only_sounds_like_it() {
    for (language, texts, query) in [
        ("sq", ["one vend i punës", "two tjetër"], "dhunës "),
        ("sq", ["one ka dhënë dhe dha", "two tjetër"], "dhuna "),
        ("en", ["one says so", "two other"], "pays "),
        ("mk", ["one ќе прати", "two друго"], "проекти "),
        ("en", ["one rose and a dose", "two other"], "OSCE "),
        ("mk", ["one конфликт", "two друго"], "контакт "),
        ("sr-Latn", ["one naselje", "two drugo"], "nasilje "),
        ("sq", ["one të dhënë", "two tjetër"], "dhunë "),
        ("mk", ["one со друга", "two ново"], "дрога "),
        ("en", ["one of silence", "two other"], "violence "),
        ("sr-Latn", ["one predstavnik", "two drugo"], "predsednik "),
        ("sr-Latn", ["one škole", "two drugo"], "Skoplje "),
        ("mk", ["one пристапа", "two друго"], "Приштина "),
        ("sq", ["one shkuan", "two tjetër"], "Shkup "),
        ("en", ["one of residents", "two other"], "results "),
        ("en", ["one may rest", "two other"], "result "),
        ("en", ["one in 2023", "two other"], "2020 "),
        ("en", ["one for 500", "two other"], "5500 "),
    ] {
        assert!(order(language, &texts, query).is_empty(), "{query}");
    }
    // A finger that slips is another thing.
    assert_eq!(order("en", &["one works", "two other"], "wroks "), ["one"]);
    assert_eq!(
        order("en", &["one village", "two other"], "billage "),
        ["one"]
    );
    assert_eq!(
        order("mk", &["one безбедност", "two друго"], "безбеност "),
        ["one"]
    );
    assert_eq!(order("sq", &["one këshill", "two"], "keshlil "), ["one"]);
}

#[test]
fn a_beginning_is_completed_where_it_stands_last_and_in_the_language_of_the_reader() {
    let pages = [
        Page::new("en", "the sentence of a court"),
        Page::new("mk", "стопанство и задруга"),
        Page::new("en", "stoppage of work"),
    ];
    let site = Site::of(&pages);
    let ask = |query: &str| {
        let request = Request {
            language: Some("en".to_owned()),
            ..everything(query)
        };
        let hits = site.search(&request).hits;
        hits.iter().map(|hit| hit.doc).collect::<Vec<_>>()
    };
    assert_eq!(ask("sent work "), [2]);
    assert_eq!(ask("sent"), [0]);
    assert_eq!(ask("stop"), [2], "the own language has one");
    assert_eq!(ask("zadr"), [1], "only another has one");
    assert_eq!(ask("stopan "), [], "it is finished");
}

#[test]
fn a_compound_is_found_by_those_of_its_words_that_pages_have() {
    let texts = ["one hatred and extremism", "two the counter of a shop"];
    let site = Site::of(&texts.map(|text| Page::new("en", text)));
    let results = site.search(&everything("anti-extremism "));
    assert_eq!(results.hits.len(), 1);
    assert_eq!(results.hits[0].doc, 0);
    assert_eq!(results.missing, ["anti"]);
    // Part of a date is another one.
    let texts = ["one on the 12 of 5 apples", "two other"];
    assert!(order("en", &texts, "12.5.2024 ").is_empty());
}

#[test]
fn an_acronym_that_is_a_function_word_is_found_where_it_is_written_so() {
    check(
        "en",
        &["one who is who in the town", "two the WHO", "three other"],
        &[("WHO ", &["two"])],
    );
}

#[test]
fn two_words_without_a_blank_are_found_as_two() {
    let texts = ["one social services", "two services", "three social"];
    let pages = texts.map(|text| Page::new("en", text));
    let site = Site::of(&pages);
    let request = Request {
        language: Some("en".to_owned()),
        ..everything("socialservices ")
    };
    let docs: Vec<u32> = site.search(&request).hits.iter().map(|h| h.doc).collect();
    assert_eq!(docs, [0]);
}

#[test]
fn a_note_shows_a_word_as_pages_write_it() {
    let site = Site::of(&[Page::new("sq", "një këshill"), Page::new("sq", "tjetër")]);
    let results = site.query("keshlil ");
    assert_eq!(results.replaced[0].words, ["këshill"]);
}

#[test]
fn what_no_page_has_is_said_of_filters_too() {
    let page = Page {
        city: Some("elbasan".to_owned()),
        ..Page::new("en", "one safety")
    };
    let site = Site::of(&[page]);
    assert_eq!(
        site.query("safety city:Atlantis").missing,
        ["city:Atlantis"]
    );
    assert!(site.query("safety city:elbasan").missing.is_empty());
}
