//! Pictures of the whole that are tables too.

use super::{CITIES, PRACTICE, Rendered, TestSite, front};

const TRANSFER: &str = "practice: council
from: elbasan
to: novi-pazar
relation: adapted_from
stage: not_pursued
stage_as_of: 2026
confirmed_by: [hub]
sources: [paper]
review: {updated: 2026-01-10}
";

/// Two cities, each with a practice, and what one learned from the other.
fn site(from: &str) -> Rendered {
    let other = |text: &str| text.replace("elbasan", "novi-pazar");
    TestSite::new("en")
        .with(
            "content/cities/novi-pazar.md",
            &front(&CITIES.replace("Elbasan", "Novi Pazar")),
        )
        .with(
            "content/practices/watch.md",
            &front(
                &other(&PRACTICE.replace("STATUS", "ongoing")).replace("[youth]", "[prevention]"),
            ),
        )
        .with(
            "content/transfers/one.md",
            &front(&TRANSFER.replace("from: elbasan", &format!("from: {from}"))),
        )
        .load()
}

#[test]
fn topics_and_cities_are_a_table_that_leads_to_their_practices() {
    let page = site("elbasan").page("en/topics/index.html");
    let table = page.split("<table class=\"matrix\">").nth(1).unwrap();
    let table = table.split("</table>").next().unwrap();
    assert_eq!(table.matches("<tr>").count(), 3, "{table}");
    for words in [
        "search.html?topic=youth&amp;city=elbasan",
        "search.html?topic=prevention&amp;city=novi-pazar",
    ] {
        assert!(table.contains(words), "{words} in {table}");
    }
    // A practice on a narrower topic is on the broader one, too.
    assert_eq!(table.matches(">0<").count(), 1, "{table}");
}

#[test]
fn one_city_alone_is_no_table() {
    let site = TestSite::new("en").load();
    assert!(
        !site
            .page("en/topics/index.html")
            .contains("class=\"matrix\"")
    );
}

#[test]
fn what_a_city_learned_is_an_arrow_and_a_row() {
    let page = site("elbasan").page("en/transfers/index.html");
    let figure = page.split("<figure class=\"network\">").nth(1).unwrap();
    let figure = figure.split("</figure>").next().unwrap();
    assert_eq!(
        figure.matches("<path class=\"ended\"").count(),
        1,
        "{figure}"
    );
    assert_eq!(figure.matches("<circle").count(), 2, "{figure}");
    assert_eq!(figure.matches("<tr>").count(), 2, "{figure}");
}

#[test]
fn there_is_no_arrow_from_nowhere() {
    let page = site("unknown").page("en/transfers/index.html");
    assert!(!page.contains("class=\"network\""), "{page}");
}
