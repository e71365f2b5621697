//! Which addresses there are, and what happens when two things want one.

use super::{TestSite, practice};
use crate::{
    catalogue::Address,
    diagnostics::Code,
    render::{Output, plan::Plan},
};

fn addresses(plan: &Plan) -> Vec<&str> {
    plan.outputs()
        .map(|(address, _)| address.as_str())
        .collect()
}

#[test]
fn an_entry_and_a_profile_have_pages_everywhere() {
    let site = TestSite::new("en, mk").load();
    let all = addresses(&site.plan);
    assert!(all.contains(&"en/practices/council.html"));
    assert!(all.contains(&"mk/practices/council.html"));
    assert!(all.contains(&"mk/cities/elbasan.html"));
    // The reader of another language finds it all the same, marked as what it is.
    let list = site.page("mk/browse/index.html");
    assert!(list.contains("<a href=\"../practices/council.html\" lang=\"en\""));
}

#[test]
fn lists_are_paged() {
    let mut site = TestSite::new("en").with(
        "content/site.yaml",
        "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\npaging: 2\n",
    );
    for number in 0..4 {
        site = site.with(
            &format!("content/practices/p-{number}.md"),
            &practice("ongoing"),
        );
    }
    let site = site.load();
    let all = addresses(&site.plan);
    for page in [
        "en/browse/page-2.html",
        "en/browse/page-3.html",
        "en/browse/city-elbasan.html",
    ] {
        assert!(all.contains(&page), "{page}");
    }
    assert!(!all.contains(&"en/browse/page-4.html"));
    let last = site.page("en/browse/page-3.html");
    assert!(last.contains("href=\"../browse/page-2.html\"") && !last.contains("page-4"));
}

#[test]
fn a_practice_counts_for_the_broader_topics_too() {
    let site = TestSite::new("en").load();
    assert!(addresses(&site.plan).contains(&"en/browse/topic-prevention.html"));
    assert!(site.page("en/topics/prevention.html").contains("A council"));
}

#[test]
fn an_alias_leads_to_the_entry() {
    let with_alias = practice("ongoing").replace("title:", "aliases: [old-name]\ntitle:");
    let site = TestSite::new("en")
        .with("content/practices/council.md", &with_alias)
        .load();
    assert_eq!(site.findings, []);
    let page = site.page("en/practices/old-name.html");
    assert!(page.contains("url=../practices/council.html"));
    assert!(page.contains("https://example.org/en/practices/council.html"));
}

#[test]
fn two_entries_that_want_one_address_are_both_told() {
    let with_alias = practice("ongoing").replace("title:", "aliases: [other]\ntitle:");
    let site = TestSite::new("en")
        .with("content/practices/council.md", &with_alias)
        .with("content/practices/other.md", &practice("ongoing"))
        .load();
    let found: Vec<_> = site
        .findings
        .iter()
        .map(|finding| (finding.code, &*finding.place.file))
        .collect();
    assert_eq!(
        found,
        [
            (Code::AddressCollision, "content/practices/other.md"),
            (Code::AddressCollision, "content/practices/council.md"),
        ]
    );
    // The entry keeps its address.
    let address = Address::new("en/practices/other.html");
    assert!(matches!(
        site.plan.output(&address),
        Some(Output::Entry(..))
    ));
}

#[test]
fn a_page_named_like_one_of_the_site_is_told() {
    let site = TestSite::new("en")
        .with("content/pages/index.md", "---\ntitle: Index\n---\n")
        .load();
    let found: Vec<_> = site
        .findings
        .iter()
        .map(|finding| (finding.code, &*finding.place.file))
        .collect();
    assert_eq!(found, [(Code::AddressCollision, "content/pages/index.md")]);
}

#[test]
fn a_plan_with_old_sources_has_an_unknown_outcome() {
    let site = TestSite::new("en")
        .with("content/practices/council.md", &practice("planned"))
        .load();
    let page = site.page("en/practices/council.html");
    assert!(page.contains("Outcome not known") && page.contains("March 2023"));
}
