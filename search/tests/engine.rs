//! The engine on made sites: what each part of the query language finds.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use carsija_search::engine::{Grouping, How, Outcome, Request, Sort};
use support::{Page, Site, everything, tiny_sizes};

fn pages() -> Vec<Page> {
    vec![
        Page {
            city: Some("elbasan".into()),
            topics: vec!["safety".into(), "youth".into()],
            reviewed: Some(300),
            ..Page::new(
                "en",
                "The local safety plan of Elbasan. A council meets monthly.",
            )
        },
        Page {
            city: Some("novi sad".into()),
            topics: vec!["safety".into()],
            reviewed: Some(100),
            labels: vec![("sq".into(), "siguria".into())],
            ..Page::new(
                "sr-Cyrl",
                "Савет за безбедност града доноси план о безбедности.",
            )
        },
        Page {
            topics: vec!["youth".into()],
            ..Page::new("sr-Latn", "Mladi i bezbednost: COVID-19 plan u opštini.")
        },
        Page {
            reviewed: Some(200),
            ..Page::new("sq", "Siguria e qytetit të Elbasanit dhe plani vendor")
        },
        Page::new("mk", "Општината Охрид и безбедноста на децата"),
        Page {
            demoted: true,
            ..Page::new(
                "en",
                "The local safety plan of Elbasan. A council meets monthly.",
            )
        },
    ]
}

fn sorted(mut docs: Vec<u32>) -> Vec<u32> {
    docs.sort_unstable();
    docs
}

/// Both with blocks of everyday size and with everything split.
fn sites() -> [Site; 2] {
    [
        Site::of(&pages()),
        Site::with_sizes(&pages(), &tiny_sizes()),
    ]
}

#[test]
fn words_phrases_exclusions_alternatives_and_filters_find_what_they_should() {
    for site in sites() {
        for (query, want) in [
            ("council", vec![0, 5]),
            ("safety plan", vec![0, 5]),
            ("plan", vec![0, 1, 2, 3, 5]),
            ("plans ", vec![0, 5]),
            ("планови ", vec![1, 2]),
            ("\"safety plan\"", vec![0, 5]),
            ("\"plan safety\"", vec![]),
            ("\"plan o bezbednosti\"", vec![1]),
            ("plan -council", vec![1, 2, 3]),
            ("plan -\"safety plan\"", vec![1, 2, 3]),
            ("council OR ohrid", vec![0, 4, 5]),
            ("plan city:elbasan", vec![0]),
            ("plan city:\"novi sad\"", vec![1]),
            ("plan -city:elbasan", vec![1, 2, 3, 5]),
            ("city:elbasan city:\"novi sad\"", vec![0, 1]),
            ("topic:safety topic:youth city:elbasan", vec![0]),
            ("city:ELBASAN", vec![0]),
            ("city:nowhere", vec![]),
            ("-council ", vec![1, 2, 3, 4]),
            ("coun", vec![0, 5]),
            ("bezb", vec![1, 2, 4]),
            ("covid-19 ", vec![2]),
            ("covid19 ", vec![2]),
            ("covid", vec![2]),
            ("covid-1", vec![2]),
            ("siguri", vec![1, 3]),
            ("", vec![]),
            ("  ?! ", vec![]),
        ] {
            assert_eq!(sorted(site.docs(query)), want, "{query}");
        }
    }
}

#[test]
fn scripts_cases_marks_and_inflections_meet() {
    for site in sites() {
        for query in ["безбедност ", "bezbednost ", "BEZBEDNOSTI "] {
            assert_eq!(sorted(site.docs(query)), [1, 2, 4], "{query}");
        }
        assert_eq!(
            sorted(site.docs("bezbednošću ")),
            [1, 2],
            "no Macedonian form"
        );
        assert_eq!(sorted(site.docs("opština ")), [2, 4]);
        assert_eq!(sorted(site.docs("општината ")), [4], "no Serbian form");
        assert_eq!(sorted(site.docs("Elbasan ")), [0, 3, 5]);
    }
}

#[test]
fn when_no_page_has_all_words_those_with_most_are_given_and_it_is_said() {
    for site in sites() {
        let results = site.query("council safety ohrid ");
        assert_eq!((results.clauses, results.matched), (3, 2));
        let docs: Vec<u32> = results.hits.iter().map(|hit| hit.doc).collect();
        assert_eq!(docs, [0, 5, 4], "those with less come after");
        assert!(results.missing.is_empty());
        let results = site.query("council zzqqxx ");
        assert_eq!((results.clauses, results.matched), (2, 1));
        assert_eq!(results.missing, ["zzqqxx"]);
        let results = site.query("zzqqxx ");
        assert!(results.hits.is_empty());
    }
}

#[test]
fn unknown_words_are_replaced_in_the_order_of_the_design() {
    for site in sites() {
        let how = |query: &str| {
            let results = site.query(query);
            let replaced = results.replaced.first().map(|r| (r.how, r.words.clone()));
            (
                sorted(results.hits.iter().map(|hit| hit.doc).collect()),
                replaced,
            )
        };
        let (docs, replaced) = how("counc ");
        assert_eq!(docs, [0, 5]);
        assert_eq!(replaced, Some((How::Completion, vec!["council".into()])));
        let (docs, replaced) = how("cuoncil ");
        assert_eq!(docs, [0, 5]);
        assert_eq!(replaced, Some((How::Typo, vec!["council".into()])));
        let (docs, replaced) = how("councilwoman ");
        assert_eq!(docs, [0, 5]);
        assert_eq!(replaced, Some((How::Similar, vec!["council".into()])));
        let hit = &site.query("cuoncil ").hits[0];
        assert_eq!(hit.reasons[0].word, "council");
        assert_eq!(hit.reasons[0].how, How::Typo);
    }
}

#[test]
fn a_word_of_another_language_is_given_as_reason() {
    let site = Site::of(&pages());
    let results = site.query("siguria ");
    let serbian = results.hits.iter().find(|hit| hit.doc == 1).unwrap();
    assert!(serbian.reasons[0].is_foreign);
    let albanian = results.hits.iter().find(|hit| hit.doc == 3).unwrap();
    assert!(albanian.reasons.is_empty());
}

#[test]
fn a_word_of_the_own_language_needs_no_reason_where_another_language_weighs_more() {
    let text = "many words stand around roma in this long page of one language";
    let mut page = Page::new("en", text);
    page.labels = vec![("sr-Latn".into(), "roma roma".into())];
    let both = Site::of(&[page.clone(), Page::new("en", "another page")]);
    assert!(both.query("roma ").hits[0].reasons.is_empty());
    page.text = text.replace("roma", "people");
    let label_only = Site::of(&[page, Page::new("en", "another page")]);
    assert!(label_only.query("roma ").hits[0].reasons[0].is_foreign);
}

#[test]
fn own_language_comes_first_and_demoted_pages_after_their_equals() {
    let site = Site::of(&pages());
    let ask = |language: &str| Request {
        language: Some(language.into()),
        ..everything("plan ")
    };
    for (language, first) in [("sq", 3), ("sr-Latn", 2), ("sr-Cyrl", 1), ("en", 0)] {
        let results = site.search(&ask(language));
        assert_eq!(results.hits[0].doc, first, "{language}");
    }
    let serbian = site.search(&ask("sr-Latn"));
    assert_eq!(serbian.hits[1].doc, 1, "the other script comes second");
    let english = site.search(&ask("en"));
    assert_eq!(english.hits[1].doc, 5);
    assert!(english.hits[1].is_demoted);
    assert!(english.hits[1].score < english.hits[0].score);
}

#[test]
fn translations_of_an_entry_are_one_result() {
    let mut made = pages();
    made[0].group = Some(7);
    made[1].group = Some(7);
    made[3].group = Some(7);
    let site = Site::of(&made);
    let request = Request {
        language: Some("sr-Cyrl".into()),
        ..Request::new("plan ")
    };
    let results = site.search(&request);
    assert_eq!(results.total, 3);
    assert_eq!(results.hits[0].doc, 1);
    let also: Vec<_> = results.hits[0]
        .also
        .iter()
        .map(|t| t.language.as_str())
        .collect();
    assert_eq!(also.len(), 2);
    assert!(also.contains(&"en") && also.contains(&"sq"));
    let ungrouped = Request {
        grouping: Grouping::None,
        ..request
    };
    assert_eq!(site.search(&ungrouped).total, 5);
}

#[test]
fn the_page_in_the_language_of_the_reader_stands_for_the_others() {
    let page = |language, text| Page {
        group: Some(0),
        ..Page::new(language, text)
    };
    // The Albanian page has all of the query, the English one a small part.
    let site = Site::of(&[
        page("en", "a plan"),
        page("sq", "plan zgjedhur siguria njerëzore"),
    ]);
    let results = site.search(&Request {
        language: Some("en".into()),
        ..Request::new("plan siguria ")
    });
    assert_eq!(results.total, 1);
    assert_eq!(results.hits[0].language, "en");
    assert_eq!(results.hits[0].also[0].language, "sq");
}

#[test]
fn results_are_sorted_and_paged_and_counted() {
    for site in sites() {
        let ask = |sort: Sort| Request {
            sort,
            ..everything("plan ")
        };
        let docs = |request: &Request| -> Vec<u32> {
            site.search(request)
                .hits
                .iter()
                .map(|hit| hit.doc)
                .collect()
        };
        let newest = docs(&ask(Sort::Descending("reviewed".into())));
        assert_eq!(newest[..3], [0, 3, 1]);
        let oldest = docs(&ask(Sort::Ascending("reviewed".into())));
        assert_eq!(oldest[..3], [1, 3, 0]);
        assert_eq!(
            newest[3..],
            oldest[3..],
            "without a date: by relevance, last"
        );
        let all = docs(&ask(Sort::Relevance));
        assert_eq!(docs(&ask(Sort::Ascending("nothing".into()))), all);
        let second = Request {
            offset: 2,
            limit: 2,
            ..ask(Sort::Relevance)
        };
        assert_eq!(docs(&second), all[2..4]);
        assert_eq!(site.search(&second).total, 5);

        let request = Request {
            facets: vec!["topic".into(), "city".into(), "nothing".into()],
            ..everything("plan ")
        };
        let facets = site.search(&request).facets;
        assert_eq!(facets.len(), 2);
        assert_eq!(
            facets[0].values,
            [("safety".to_owned(), 2), ("youth".to_owned(), 2)]
        );
        assert_eq!(
            facets[1].values,
            [("elbasan".to_owned(), 1), ("novi sad".to_owned(), 1)]
        );
    }
}

#[test]
fn cards_are_those_of_their_documents() {
    for site in sites() {
        for hit in site.query("plan OR ohrid").hits {
            let page = &pages()[hit.doc as usize];
            assert_eq!(hit.card.title, page.title);
            assert_eq!(
                hit.card.url,
                format!("{}/practices/{}.html", page.language, hit.doc)
            );
            assert_eq!(hit.language, page.language);
        }
    }
}

#[test]
fn a_word_that_is_hardly_begun_stands_for_itself_or_asks_for_nothing_yet() {
    for site in sites() {
        let begun = site.query("safety p");
        assert_eq!(site.docs("safety p"), site.docs("safety "));
        assert!(begun.is_begun && begun.missing.is_empty());
        assert_eq!((begun.clauses, begun.matched), (1, 1));

        let alone = site.query("pl");
        assert!(alone.is_begun && alone.hits.is_empty());
        assert_eq!(site.docs("topic:youth pl"), site.docs("topic:youth"));

        assert_eq!(site.docs("u"), [2]);
        assert!(site.query("u").is_begun);

        let finished = site.query("pl ");
        assert!(!finished.is_begun);
        assert_eq!(finished.missing, ["pl"]);
    }
}

#[test]
fn a_misspelt_word_in_a_phrase_is_replaced_where_it_stands() {
    for site in sites() {
        let results = site.query("\"saftey plan\" ");
        let mut docs: Vec<u32> = results.hits.iter().map(|hit| hit.doc).collect();
        docs.sort_unstable();
        assert_eq!(docs, [0, 5]);
        let replaced = results.replaced.first().unwrap();
        assert_eq!(replaced.written, "saftey");
        assert_eq!(replaced.words, ["safety"]);
        assert_eq!(replaced.how, How::Typo);
        assert!(site.query("\"plan saftey\" ").hits.is_empty());
        assert!(site.query("\"plan safety\" ").replaced.is_empty());
    }
}

#[test]
fn completion_gives_the_most_common_words_first() {
    let pages = [
        Page::new("sr", "план план и планирање"),
        Page::new("sr", "план плаћања"),
        Page::new("sr", "плаћање"),
        Page::new("sr", "плоча"),
        Page::new("en", "plants"),
    ];
    let site = Site::of(&pages);
    let complete = |prefix: &str, language: &str, seen: &[&str]| {
        let ask = |engine: &carsija_search::engine::Engine| {
            engine.complete(prefix, Some(language), 3, seen)
        };
        site.drive(ask).unwrap().unwrap()
    };
    // One form of a word, the reader's language alone.
    assert_eq!(
        complete("pl", "sr", &[]),
        ["plan", "placanja", "planiranje"]
    );
    assert_eq!(
        complete("пла", "sr", &["плаћања", "план"]),
        ["план", "плаћања", "planiranje"]
    );
    assert_eq!(complete("пла", "en", &[]), ["plants"]);
    // Not a form of what is typed already.
    assert_eq!(complete("план", "sr", &["план"]), ["planiranje"]);
    assert_eq!(complete("plo", "en", &["ploča"]), ["ploča"]);
    assert_eq!(complete("zzz", "sr", &[]), Vec::<String>::new());
    assert_eq!(complete("'", "sr", &[]), Vec::<String>::new());
}

#[test]
fn passages_stand_where_most_of_the_query_does() {
    let site = Site::of(&pages());
    let results = site.query("safety council ");
    let blocks = [
        "Introduction",
        "Nothing here about it, though safety is a word.",
        "It was long ago. The safety of the council's members, and of others, was planned.",
    ];
    let engine = site.engine.borrow();
    let passage = engine.passage(&results.marks, "en", &blocks).unwrap();
    assert_eq!(passage.block, 2);
    let text = blocks[2];
    let marked: Vec<_> = passage
        .marks
        .iter()
        .map(|range| &text[range.clone()])
        .collect();
    assert_eq!(marked, ["safety", "council's"]);
    let shown = &text[passage.range];
    assert!(
        shown.starts_with("The safety"),
        "from the sentence on: {shown}"
    );
    let number = "It costs 24,000 a year for the hundred there: a safety council.";
    let passage = engine.passage(&results.marks, "en", &[number]).unwrap();
    assert!(
        number[passage.range].starts_with("24,000"),
        "a number is whole"
    );
    let plain = engine
        .passage(&results.marks, "en", &["", "Ohne Treffer"])
        .unwrap();
    assert_eq!((plain.block, plain.marks.len()), (1, 0));
    assert_eq!(engine.passage(&results.marks, "en", &["", " "]), None);
    assert_eq!(engine.passage(&results.marks, "xx", &blocks), None);
}

#[test]
fn an_empty_site_and_a_site_of_one_page_can_be_searched() {
    let site = Site::of(&[]);
    for query in ["", "a", "\"a b\"", "-a", "city:x", "a* OR b"] {
        assert_eq!(site.docs(query), Vec::<u32>::new());
    }
    let site = Site::of(&[Page::new("sr", "план")]);
    assert_eq!(site.docs("план"), [0]);
    assert_eq!(site.docs("plna"), [0]);
    assert_eq!(site.docs("\"plan plan\""), Vec::<u32>::new());
    let site = Site::of(&[Page::new("sr", ""), Page::new("en", "…")]);
    assert_eq!(site.docs("план"), Vec::<u32>::new());
    assert_eq!(site.docs("-план "), [0, 1]);
}

#[test]
fn a_first_search_takes_few_trips() {
    let site = Site::of(&pages());
    site.query("plan");
    assert!(*site.trips.borrow() <= 2, "blocks, then cards");
}

#[test]
fn asking_without_feeding_asks_for_the_same() {
    let site = Site::of(&pages());
    let engine = site.engine.borrow();
    let ask = || engine.search(&Request::new("plan")).unwrap();
    let Outcome::Need(files) = ask() else {
        panic!("nothing was fed");
    };
    assert!(!files.is_empty());
    assert_eq!(ask(), Outcome::Need(files));
}
