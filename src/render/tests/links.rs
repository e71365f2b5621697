//! Links: none of them leads to nothing.

use super::TestSite;
use crate::catalogue::Address;

/// What a browser makes of a relative link.
fn follow(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn every_relative_link_of_every_page_leads_somewhere() {
    let site = TestSite::new("en, mk").load();
    let mut count = 0;
    for (address, _) in site.plan.outputs() {
        if !address.as_str().ends_with(".html") {
            continue;
        }
        let page = site.page(address.as_str());
        for attribute in ["href=\"", "src=\"", "action=\"", "url="] {
            for piece in page.split(attribute).skip(1) {
                let link = piece.split(['"', '#']).next().unwrap_or_default();
                if link.is_empty() || link.contains(':') {
                    continue;
                }
                let target = follow(address.as_str(), link);
                let exists = site.plan.output(&Address::new(target.as_str())).is_some();
                assert!(exists, "{address} links to {target}");
                count += 1;
            }
        }
    }
    assert!(count > 500, "{count} links");
}

#[test]
fn every_id_of_a_page_is_there_once() {
    let site = TestSite::new("en").load();
    for (address, _) in site.plan.outputs() {
        if !address.as_str().ends_with(".html") {
            continue;
        }
        let page = site.page(address.as_str());
        let mut ids: Vec<_> = page
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{address}");
        // And every link within the page leads to one of them.
        for piece in page.split("href=\"#").skip(1) {
            let id = piece.split('"').next().unwrap_or_default();
            assert!(ids.contains(&id), "{address} has no #{id}");
        }
    }
}

#[test]
fn the_page_for_what_is_not_there_works_at_any_address() {
    let site = TestSite::new("en, mk").load();
    for (address, language) in [("404.html", "en"), ("mk/404.html", "mk")] {
        let page = site.page(address);
        assert!(
            page.contains(&format!("<html lang=\"{language}\"")),
            "{page:.200}"
        );
        for piece in page.split("href=\"").skip(1) {
            assert!(
                piece.starts_with("https://") || piece.starts_with('#'),
                "{piece:.60}"
            );
        }
    }
}

#[test]
fn the_order_in_which_pages_are_asked_for_makes_no_difference() {
    let site = TestSite::new("en, mk");
    let (one, other) = (site.load(), site.load());
    let addresses: Vec<_> = one.plan.outputs().map(|(address, _)| address).collect();
    let forwards: Vec<_> = addresses.iter().map(|at| one.page(at.as_str())).collect();
    let mut backwards: Vec<_> = addresses
        .iter()
        .rev()
        .map(|at| other.page(at.as_str()))
        .collect();
    backwards.reverse();
    assert!(forwards == backwards);
}

/// The least that is told to be a PDF.
const PDF: &str = "%PDF-1.7\n%%EOF\n";

#[test]
fn what_a_practice_names_to_use_is_there() {
    let materials = "requirements:\n  materials:\n    - {label: The protocol, file: \"100% #1.pdf\", kind: protocol}\n    - {label: The form, url: \"form.pdf#page=2\"}\n    - {label: A site, url: \"https://example.org/a?b=1&c=2\"}\nsources:";
    let with_materials = super::practice("ongoing").replace("sources:", materials);
    let sources = super::SOURCES.replace("consulted:", "url: paper.pdf\n  consulted:");
    let site = TestSite::new("en")
        .with("content/practices/council.md", &with_materials)
        .with("content/practices/100% #1.pdf", PDF)
        .with("content/practices/form.pdf", PDF)
        .with("content/paper.pdf", PDF)
        .with("content/sources.yaml", &sources)
        .load();
    let page = site.page("en/practices/council.html");
    for expected in [
        "<a href=\"../../media/practices/100%25%20%231.pdf\">The protocol</a>, protocol",
        "<a href=\"../../media/practices/form.pdf#page=2\">The form</a>",
        "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"external\">A site</a>",
    ] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
    let source = site.page("en/sources/paper.html");
    assert!(
        source.contains("<a href=\"../../media/paper.pdf\">paper.pdf</a>"),
        "{source}"
    );
    assert!(
        source.contains("\"url\":\"https://example.org/media/paper.pdf\""),
        "{source}"
    );
    for file in ["practices/100% #1.pdf", "practices/form.pdf", "paper.pdf"] {
        let address = Address::new(format!("media/{file}"));
        assert!(site.plan.output(&address).is_some(), "{file}");
    }
}

#[test]
fn no_title_ends_the_data_of_its_page() {
    let title = "title: Comments <!-- and <script> in & </script> pages";
    let practice = super::practice("ongoing").replace("title: A council", title);
    let site = TestSite::new("en")
        .with("content/practices/council.md", &practice)
        .load();
    let page = site.page("en/practices/council.html");
    let (_, data) = page.split_once("application/ld+json\">").unwrap();
    let (data, rest) = data.split_once("</script>").unwrap();
    assert!(!data.contains(['<', '>', '&']), "{data}");
    assert!(rest.contains("<h1>Comments &lt;!-- and"), "{rest}");
}
