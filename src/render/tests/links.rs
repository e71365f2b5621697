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
    let page = TestSite::new("en").load().page("404.html");
    for piece in page.split("href=\"").skip(1) {
        assert!(
            piece.starts_with("https://") || piece.starts_with('#'),
            "{piece:.60}"
        );
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
