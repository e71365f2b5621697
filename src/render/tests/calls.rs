//! What a reader learns of calls: until when one can answer, the open ones first.

use super::{Rendered, TestSite};

fn call(title: &str, days: &str) -> String {
    format!(
        "---\ntitle: {title}\nsummary: Some money.\nby: [fund]\n{days}\ntopics: [youth]\n\
         url: https://example.org/\nsources: [paper]\nreview: {{updated: 2026-01-10}}\n---\n"
    )
}

/// As of 2026-02-01.
fn site() -> Rendered {
    let fund = "- {id: fund, name: {en: A fund}, kind: fund, sources: [paper]}\n";
    let calls = [
        ("always", "closes: not_applicable"),
        ("later", "opens: 2026-03-01\ncloses: 2026-05-31"),
        ("later-always", "opens: 2026-03-05\ncloses: not_applicable"),
        ("over", "opens: 2025-01-01\ncloses: 2025-02-01"),
        ("open", "opens: 2026-01-01\ncloses: 2026-04-01"),
        ("unknown", "closes: unknown"),
    ];
    let site = TestSite::new("en").with("content/organisations.yaml", fund);
    let with = |site: TestSite, (id, days): (&str, &str)| {
        site.with(
            &format!("content/calls/{id}.md"),
            &call(&format!("Call {id}"), days),
        )
    };
    calls.into_iter().fold(site, with).load()
}

/// The titles of the calls in a part of a page, and what is said of each until when it is open.
fn cards(part: &str) -> Vec<(String, String)> {
    let between = |text: &str, from: &str| {
        let found = text
            .split_once(from)
            .map(|(_, rest)| rest.split('<').next());
        found.flatten().unwrap_or_default().to_owned()
    };
    let cards = part.split("<li class=\"card call\"").skip(1);
    cards
        .map(|card| {
            let title = card.split_once("<h3>").unwrap().1;
            (between(title, ">"), between(card, "<p class=\"line\">"))
        })
        .collect()
}

#[test]
fn open_calls_come_first_and_say_until_when() {
    let expected = [
        ("Call open", "Open until 1 April 2026"),
        ("Call always", "Always open."),
        ("Call unknown", ""),
        (
            "Call later",
            "Not open yet: from 1 March 2026 until 31 May 2026",
        ),
        ("Call later-always", "Not open yet; opens on 5 March 2026"),
        ("Call over", "Closed on 1 February 2025"),
    ];
    let expected: Vec<_> = expected.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    let site = site();
    let page = site.page("en/calls/index.html");
    assert_eq!(cards(&page), expected, "{page}");
    assert!(
        !page.contains("1 January 2026"),
        "the day it opened is no date of a call: {page}"
    );
    for (title, says) in &expected {
        let id = title.trim_start_matches("Call ");
        let page = site.page(&format!("en/calls/{id}.html"));
        let says = if says.is_empty() { "Not known" } else { says };
        assert!(page.contains(says), "{page}");
    }
}

#[test]
fn the_home_page_shows_what_can_be_answered_by_its_day() {
    let page = site().page("en/index.html");
    let titles: Vec<_> = cards(&page).into_iter().map(|(title, _)| title).collect();
    let ahead = [
        "Call later",
        "Call later-always",
        "Call open",
        "Call always",
    ];
    assert_eq!(titles[..ahead.len()], ahead, "{page}");
}

#[test]
fn a_deadline_with_an_hour_is_at_that_hour_in_calendars() {
    let fund = "- {id: fund, name: {en: A fund}, kind: fund, sources: [paper]}\n";
    let days = "closes: 2026-04-01T16:00:00+02:00";
    let calendar = TestSite::new("en")
        .with("content/organisations.yaml", fund)
        .with("content/calls/noon.md", &call("Call noon", days))
        .load()
        .page("en/calls/noon.ics");
    for line in ["DTSTART:20260401T140000Z", "TRIGGER:-P7D", "TRIGGER:-P1D"] {
        assert!(
            calendar.contains(&format!("{line}\r\n")),
            "{line}: {calendar}"
        );
    }
    assert!(!calendar.contains("DTEND"), "{calendar}");
}
