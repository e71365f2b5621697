//! Calendars, read by somebody else's parser.

use icalendar::parser::{Component, read_calendar, unfold};

use super::{Rendered, TestSite};

const MEETING: &str = "---
title: Councils meet, and talk; a lot
summary: Every council of the region, with a long way to go, comes together for three days in the town hall.
kind: event
date: 2026-03-02
end: 2026-03-04
place: {city: elbasan, text: Town hall, online: true}
organisers: unknown
topics: [youth]
sources: [paper]
review: {updated: 2026-01-20}
---
";
const MEETING_MK: &str = "---
translation: {kind: official}
title: Советите се среќаваат во Елбасан и зборуваат за сè што ги мачи таму каде што живеат
summary: Сите совети.
place: {text: Градски дом}
---
";
const CALL: &str = "---
title: Money for councils
summary: A little.
kind: call
date: 2026-01-02
deadline: 2026-04-01
place: unknown
organisers: unknown
topics: [youth]
sources: [paper]
review: {updated: 2026-01-05}
---
";

/// A site with an event on these days, and a call.
fn site(days: &str) -> Rendered {
    let meeting = MEETING.replace("date: 2026-03-02\nend: 2026-03-04", days);
    TestSite::new("en, mk")
        .with("content/events/meeting.md", &meeting)
        .with("content/events/meeting.mk.md", MEETING_MK)
        .with("content/events/money.md", CALL)
        .load()
}

fn soon() -> Rendered {
    site("date: 2026-03-02\nend: 2026-03-04")
}

/// The values of a property of the components at this level.
fn values(components: &[Component<'_>], property: &str) -> Vec<String> {
    let found = components.iter().filter_map(|one| one.find_prop(property));
    found
        .map(|one| one.val.clone().unescape_text().to_string())
        .collect()
}

fn read<T>(calendar: &str, look: impl FnOnce(&[Component<'_>]) -> T) -> T {
    let unfolded = unfold(calendar);
    look(&read_calendar(&unfolded).unwrap().components)
}

#[test]
fn an_event_takes_whole_days_and_ends_on_the_day_after() {
    let site = soon();
    assert!(site.findings.is_empty(), "{:?}", site.findings);
    read(&site.page("en/events/meeting.ics"), |events| {
        assert_eq!(values(events, "UID"), ["event-meeting@example.org"]);
        assert_eq!(values(events, "DTSTAMP"), ["20260120T000000Z"]);
        assert_eq!(values(events, "DTSTART"), ["20260302"]);
        assert_eq!(values(events, "DTEND"), ["20260305"]);
        assert_eq!(
            values(events, "SUMMARY"),
            ["Councils meet, and talk; a lot"]
        );
        assert_eq!(values(events, "LOCATION"), ["Elbasan, Town hall, Online"]);
        assert_eq!(
            values(events, "URL"),
            ["https://example.org/en/events/meeting.html"]
        );
        let start = events[0].find_prop("DTSTART").unwrap();
        assert_eq!(start.params[0].val, Some("DATE".into()));
    });
}

#[test]
fn an_event_is_the_same_in_every_language_and_in_its_words() {
    let site = soon();
    let calendar = site.page("mk/events/meeting.ics");
    read(&calendar, |events| {
        assert_eq!(values(events, "UID"), ["event-meeting@example.org"]);
        let title =
            "Советите се среќаваат во Елбасан и зборуваат за сè што ги мачи таму каде што живеат";
        assert_eq!(values(events, "SUMMARY"), [title]);
    });
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    // What nobody translated is said in its own language.
    let money = site.page("mk/events/money.ics");
    assert!(
        money.contains("DESCRIPTION;LANGUAGE=en:A little."),
        "{money}"
    );
}

#[test]
fn a_deadline_reminds_of_itself() {
    read(&soon().page("en/events/money.ics"), |events| {
        assert_eq!(values(events, "UID"), ["event-money-deadline@example.org"]);
        assert_eq!(values(events, "SUMMARY"), ["Deadline: Money for councils"]);
        assert_eq!(values(events, "DTSTART"), ["20260401"]);
        let alarms = &events[0].components;
        assert_eq!(values(alarms, "TRIGGER"), ["-P6DT15H", "-PT15H"]);
    });
}

#[test]
fn calendars_of_a_language_and_of_a_city() {
    let site = soon();
    let of = |address| read(&site.page(address), |events| values(events, "UID"));
    let (meeting, money) = (
        "event-meeting@example.org",
        "event-money-deadline@example.org",
    );
    assert_eq!(of("en/calendar.ics"), [meeting, money]);
    assert_eq!(of("en/cities/elbasan.ics"), [meeting]);
    let links = [
        ("en/events/meeting.html", "../events/meeting.ics"),
        ("en/cities/elbasan.html", "../cities/elbasan.ics"),
        ("en/events/index.html", "../calendar.ics"),
    ];
    for (page, link) in links {
        let page = site.page(page);
        assert!(page.contains(&format!("href=\"{link}\"")), "{page}");
    }
}

#[test]
fn what_is_known_by_its_month_or_long_past_is_in_no_calendar() {
    let is_planned = |site: &Rendered, address: &str| {
        let address = crate::catalogue::Address::new(address);
        site.plan.output(&address).is_some()
    };
    for days in ["date: 2026-03", "date: unknown", "date: 2024-03-02"] {
        let site = site(days);
        assert!(!is_planned(&site, "en/events/meeting.ics"), "{days}");
        assert!(!is_planned(&site, "en/cities/elbasan.ics"), "{days}");
        assert!(is_planned(&site, "en/calendar.ics"), "{days}");
    }
    // Of what is past, the page says nothing more of calendars; who has it there keeps it.
    let past = site("date: 2026-01-02");
    assert!(is_planned(&past, "en/events/meeting.ics"));
    assert!(!past.page("en/events/meeting.html").contains(".ics"));
    assert!(!is_planned(&TestSite::new("en").load(), "en/calendar.ics"));
}
