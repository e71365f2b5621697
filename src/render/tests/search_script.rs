//! The script that searches: one for each language, whole, and at another address once it changes.

use super::{Rendered, SITE, TestSite};
use crate::diagnostics::Code;

/// The address of the script in a language, and the script.
fn script_in(language: &str, site: &Rendered) -> Option<(String, String)> {
    let start = format!("assets/search-{language}-");
    let mut addresses = site.plan.outputs().map(|(address, _)| address.as_str());
    let address = addresses.find(|address| address.starts_with(&start))?;
    Some((address.to_owned(), site.page(address)))
}

#[test]
fn it_comes_with_words_names_and_styles_of_every_layer() {
    let site = TestSite::new("en, mk")
        .with("messages/mk.ftl", "find_retry = Обиди се\n")
        .with("static/search.css", "/* Ours. */\n.found {\n  gap: 0;\n}\n")
        .load();
    assert_eq!(site.findings, []);
    for (language, retry) in [("en", "Try again"), ("mk", "Обиди се")] {
        let (address, script) = script_in(language, &site).unwrap();
        for part in [
            &format!(r#""find_retry":"{retry}""#),
            r#""own":"Македонски""#,
            r#""styles":".found { gap: 0; }""#,
            "const search=async(box)=>{",
        ] {
            assert!(script.contains(part), "{language}: {part}");
        }
        assert!(
            site.page(&format!("{language}/index.html"))
                .contains(&address)
        );
    }
}

#[test]
fn its_address_changes_with_whatever_is_in_it() {
    let address = |site: TestSite| script_in("en", &site.load()).unwrap().0;
    let plain = address(TestSite::new("en"));
    for (file, text) in [
        ("messages/en.ftl", "find_retry = Once more\n"),
        ("static/search.css", ".found { gap: 0 }\n"),
        (
            "static/search.js/site.js",
            "export const siteOf = () => {};\n",
        ),
    ] {
        assert_ne!(
            address(TestSite::new("en").with(file, text)),
            plain,
            "{file}"
        );
    }
    let other = TestSite::new("en").with("messages/en.ftl", "nav_cities = Towns\n");
    assert_eq!(address(other), plain);
}

#[test]
fn a_site_without_a_search_has_none() {
    let settings = SITE.replace("LANGUAGES", "en") + "search: false\n";
    let site = TestSite::new("en")
        .with("content/site.yaml", &settings)
        .load();
    assert!(script_in("en", &site).is_none());
}

#[test]
fn a_message_that_it_could_not_put_together_is_a_finding() {
    let words = "find_all = All { NUMBER($n) }\n";
    let site = TestSite::new("en").with("messages/en.ftl", words).load();
    assert_eq!(site.findings.len(), 1);
    assert_eq!(site.findings[0].code, Code::BadMessages);
    assert!(site.findings[0].message.contains("find_all"));
}
