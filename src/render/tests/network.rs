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
        page.contains("Of the 12 parts of a full description (TIDieR), 11 are here."),
        "{page}"
    );
    assert!(page.contains("Please tell us about: materials."), "{page}");
    let bare = site("").page("en/practices/council.html");
    assert!(bare.contains("(TIDieR), 3 are here."), "{bare}");
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
