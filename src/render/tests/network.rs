//! What a page gives to a city that wants to do the same.

use super::{PRACTICE, Rendered, TestSite, front};

fn site(more: &str) -> Rendered {
    let practice = PRACTICE.replace("STATUS", "ongoing") + more;
    TestSite::new("en, sq")
        .with("content/practices/council.md", &front(&practice))
        .with(
            "content/transfers/council-to-elbasan.md",
            &front(
                "practice: council\nfrom: unknown\nto: elbasan\nrelation: adapted_from\nstage: STAGE\nstage_as_of: 2026\nstopped_because: No money.\nconfirmed_by: [hub]\nsources: [paper]\nreview: {updated: 2026-01-10}\n"
                    .replace("STAGE", if more.is_empty() { "adapting" } else { "stopped" })
                    .as_str(),
            ),
        )
        .load()
}

const NEEDS: &str = "
requirements:
  mandate: A decision of the council
  skills: [Patience]
  partners_needed: [The police, The schools]
  data_needed: unknown
delivery: {mode: Meetings, place: Town hall, dose: Weekly, tailoring: None, modifications: Fewer, fidelity: Close}
transferability: {core: [Talk], adaptable: unknown, preconditions: [A room], not_if: [There is a war]}
";

#[test]
fn the_check_list_holds_what_is_known_alone() {
    let page = site(NEEDS).page("en/practices/council.html");
    let list = page.split("class=\"fit\"").nth(1).unwrap();
    let list = list.split("</section>").next().unwrap();
    let items: Vec<&str> = list.split("<li><span>").skip(1).collect();
    let items: Vec<&str> = items
        .iter()
        .filter_map(|one| one.split('<').next())
        .collect();
    assert_eq!(
        items,
        [
            "A room",
            "A decision of the council",
            "The police",
            "The schools",
            "There is a war"
        ]
    );
    let without = site("").page("en/practices/council.html");
    assert!(!without.contains("part_fit"), "{without}");
}

#[test]
fn what_is_missing_of_a_description_is_counted_and_asked_for() {
    let page = site(NEEDS).page("en/practices/council.html");
    assert!(
        page.contains("Of the 12 parts of a full description, 11 are here."),
        "{page}"
    );
    assert!(page.contains("Please tell us about: materials."), "{page}");
    let bare = site("").page("en/practices/council.html");
    assert!(bare.contains("full description, 3 are here."), "{bare}");
    // What is asked for as a whole is not asked for in parts.
    let asked = site("\ndelivery: unknown\n").page("en/practices/council.html");
    assert!(!asked.contains("Please tell us about"), "{asked}");
}

#[test]
fn a_transfer_says_who_does_what_with_it() {
    let adapting = site("");
    let title = "Elbasan adapts: ";
    assert!(
        adapting
            .page("en/transfers/council-to-elbasan.html")
            .contains(&format!("<h1>{title}"))
    );
    for page in ["en/practices/council.html", "en/cities/elbasan.html"] {
        assert!(
            adapting
                .page(page)
                .contains(&format!(">{title}<span>A council")),
            "{page}"
        );
    }
    let stopped = site(NEEDS).page("sq/transfers/council-to-elbasan.html");
    assert!(
        stopped.contains("<title>Elbasan e ka ndërprerë: A council"),
        "{stopped}"
    );
}

#[test]
fn a_transfer_shows_what_was_measured() {
    let transfer = "practice: council\nfrom: unknown\nto: elbasan\nrelation: adapted_from\nstage: adapting\n\
        stage_as_of: 2026\nconfirmed_by: []\nresult:\n  level: E1\n  limits: One winter.\n  outcomes:\n    - {outcome: People ride, \
        indicator: Trips a Saturday, direction: unknown, value: 74, unit: trips, as_of: 2025-09, source: paper}\n\
        sources: [paper]\nreview: {updated: 2026-01-10}\n";
    let page = TestSite::new("en")
        .with("content/transfers/council-to-elbasan.md", &front(transfer))
        .load()
        .page("en/transfers/council-to-elbasan.html");
    for shown in [
        "Trips a Saturday",
        "74",
        "trips",
        "September 2025",
        "A paper",
    ] {
        let table = page
            .split("<table class=\"outcomes\">")
            .nth(1)
            .and_then(|rest| rest.split("</table>").next());
        assert!(
            table.is_some_and(|table| table.contains(shown)),
            "{shown}: {page}"
        );
    }
}

#[test]
fn what_a_cost_covers_ends_before_the_next_sentence() {
    let practice = PRACTICE.replace("STATUS", "ongoing")
        + "cost: {band: lt_5k, basis: 'One year, without salaries', paid_by: [donor]}\n";
    let page = TestSite::new("en")
        .with("content/practices/council.md", &front(&practice))
        .load()
        .page("en/practices/council.html");
    assert!(
        page.contains("without salaries. Source of the money"),
        "{page}"
    );
}

const HUB: &str = "name: {en: A hub}\nnetwork: net\nregion: North\ncountries: [AL]\nlaunched: unknown\n\
    mandate: []\nlanguages: unknown\ncontact: {via: none}\nsources: [paper]\nreview: {updated: 2026-01-10}\n";

#[test]
fn letters_go_to_the_network_where_nobody_is_at_a_hub() {
    let settings = "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\nnetwork: net\n\
        contact: office@example.org\n";
    let net = "- {id: net, name: {en: A net}, kind: city_network, sources: [paper]}\n";
    let site = TestSite::new("en")
        .with("content/site.yaml", settings)
        .with("content/organisations.yaml", net)
        .with("content/hubs/hub.md", &front(HUB))
        .load();
    let page = site.page("en/hubs/hub.html");
    let (_, letter) = page
        .split_once("part_questions")
        .expect("something is not known");
    assert!(letter.contains("mailto:office@example.org"), "{page}");
}

#[test]
fn where_nothing_is_asked_no_letter_opens_with_questions() {
    let settings = "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\n\
        contact: office@example.org\n";
    let known = "names: {en: Elbasan}\ncountry: AL\nsubdivision: not_applicable\n\
        official_languages: [sq]\npopulation: not_applicable\nmembership: not_applicable\n\
        structures: not_applicable\ngeo: not_applicable\nsources: [paper]\nreview: {updated: 2026-01-10}\n";
    for (city, is_asked) in [
        (known.to_owned(), false),
        (
            known.replace("membership: not_applicable", "membership: unknown"),
            true,
        ),
    ] {
        let page = TestSite::new("en")
            .with("content/site.yaml", settings)
            .with("content/cities/elbasan.md", &front(&city))
            .load()
            .page("en/cities/elbasan.html");
        assert!(page.contains("mailto:office@example.org"), "{page}");
        for words in ["-title\">Open questions", "to%20these%20questions"] {
            assert_eq!(page.contains(words), is_asked, "{words}: {page}");
        }
    }
}
