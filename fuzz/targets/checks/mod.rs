//! What must hold of anything that is read.

#[path = "../../../tests/build_law/html.rs"]
mod html;

use std::{collections::BTreeSet, sync::LazyLock};

use carsija::{
    content::{Body, LinkTarget, Piece, Sources},
    diagnostics::{Diagnostic, Spot},
    model::Language,
};

/// The languages whose quotation marks differ.
pub static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let tags = ["en", "mk", "sq", "sr-Latn", "bs"];
    tags.into_iter().filter_map(Language::parse).collect()
});

/// The bytes that findings are about are whole characters of the file.
pub fn spans(findings: &[Diagnostic], text: &str) {
    for finding in findings {
        if let Spot::Bytes(range) = &finding.place.spot {
            assert!(
                text.get(range.clone()).is_some(),
                "{range:?} is not in the file: {finding:?}"
            );
        }
    }
}

/// A body is safe to print, its holes are numbered, its headings can be told apart.
pub fn body(body: &Body, text: &str) {
    for link in &body.links {
        assert!(text.get(link.span.clone()).is_some(), "{link:?}");
    }
    let mut open = Vec::new();
    for piece in &body.pieces {
        match piece {
            Piece::Html(_) => {}
            Piece::LinkStart(link, _) => {
                assert!(*link < body.links.len(), "a hole for no link: {body:?}");
                open.push(*link);
            }
            Piece::LinkEnd(link) => assert_eq!(open.pop(), Some(*link), "links overlap"),
            Piece::Picture(picture) => {
                let target = body.links.get(picture.link).map(|link| &link.target);
                assert!(
                    matches!(target, Some(LinkTarget::File(_))),
                    "no picture: {target:?}"
                );
            }
        }
    }
    assert!(open.is_empty(), "links never end: {open:?}");
    let mut ids = BTreeSet::new();
    for heading in &body.headings {
        assert!(
            ids.insert(&heading.id),
            "two headings have the id {}",
            heading.id
        );
    }
    const ADDRESS: &str = "\"'><x onerror=a()>";
    is_safe(&body.html(|_| None, |_| None));
    is_safe(&body.html(
        |_| Some(ADDRESS.into()),
        |_| {
            Some(Sources {
                src: ADDRESS.into(),
                srcset: ADDRESS.into(),
                webp: ADDRESS.into(),
                credit: ADDRESS.into(),
                sizes: "50vw",
                size: Some((1, 2)),
            })
        },
    ));
}

/// HTML as a browser sees it runs no script.
fn is_safe(html: &str) {
    for element in html::elements(html) {
        assert!(
            ![
                "script", "style", "iframe", "object", "embed", "x", "base", "form", "svg"
            ]
            .contains(&element.name.as_str()),
            "{html:?}"
        );
        for name in element.attributes() {
            assert!(
                !name.starts_with("on") && name != "style",
                "{name} in {html:?}"
            );
            let value = element.attribute(name).unwrap_or("");
            let value: String = value.chars().filter(|c| !c.is_ascii_whitespace()).collect();
            let is_address = ["href", "src", "cite"].contains(&name);
            assert!(
                !is_address || !runs(&value.to_ascii_lowercase()),
                "{value} in {html:?}"
            );
        }
    }
}

fn runs(address: &str) -> bool {
    let address = address.trim_start_matches(|c: char| c.is_control());
    ["javascript:", "vbscript:", "data:"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}
