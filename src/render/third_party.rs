//! What the templates of a site would have browsers fetch from other sites, which would learn of every reader.

use std::sync::LazyLock;

use regex::Regex;

use super::layers::{Layer, LayerFile};
use crate::diagnostics::{Code, Diagnostic, Place};

/// The remedy.
pub(super) const REMEDY: &str =
    "put the file into `static/`, if its licence allows it, and write its name";

/// The finding about a file that a theme would fetch from another site.
pub(super) fn told(address: &str) -> String {
    format!("`{address}` is asked for at another site, which learns of every reader")
}

/// Does an address lead to another site, or to no file at all?
pub(super) fn leads_elsewhere(address: &str) -> bool {
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    address.starts_with("//")
        || scheme.is_some_and(|scheme| !scheme.is_empty() && scheme.chars().all(is_scheme))
}

/// Tells what a template has browsers fetch from elsewhere.
pub(super) fn in_template(file: &LayerFile, text: &str, findings: &mut Vec<Diagnostic>) {
    if file.layer == Layer::Default {
        return;
    }
    let start = file.text_start(text);
    for tag in FETCHING.find_iter(text) {
        let is_other_link = tag.as_str()[1..].to_ascii_lowercase().starts_with("link")
            && !OF_FETCHED.is_match(tag.as_str());
        let Some(address) = ADDRESS
            .captures(tag.as_str())
            .and_then(|found| found.get(1))
        else {
            continue;
        };
        if !is_other_link {
            let span = tag.start() + address.start()..tag.start() + address.end();
            let place = Place::bytes(&file.shown, start + span.start..start + span.end);
            let finding = Diagnostic::new(Code::ThirdPartyRequest, place, told(address.as_str()));
            findings.push(finding.with_help(REMEDY));
        }
    }
}

/// The start tag of an element that can fetch a file by itself. (HTML, 4.2.4 and 4.8)
static FETCHING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)<(?:script|link|img|iframe|source|video|audio|track|embed|object|input|image|use)\b[^>]*>",
    )
});
/// What a link is of that is fetched.
static OF_FETCHED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)\srel\s*=\s*["']?[^"'>]*\b(?:stylesheet|icon|preload|prefetch|preconnect|modulepreload|manifest)\b"#,
    )
});
/// An attribute with an address at another site.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)\s(?:src|srcset|href|xlink:href|poster|data)\s*=\s*["']?\s*((?:https?:)?//[^\s"'<>]+)"#,
    )
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a sound pattern")
}

#[cfg(test)]
mod tests {
    use super::{super::layers::ThemePart, *};

    #[test]
    fn only_what_is_fetched_is_told() {
        for (text, expected) in [
            ("<script src=\"https://cdn.example/a.js\"></script>", 1),
            ("<SCRIPT async\n SRC = '//cdn.example/a.js'></SCRIPT>", 1),
            (
                "<link href='https://fonts.example/a.css' rel=stylesheet>",
                1,
            ),
            (
                "<link rel=\"preconnect\" href=\"https://fonts.example\">",
                1,
            ),
            (
                "<img alt=\"\" src=https://a.example/pixel.gif><iframe src=\"http://b.example/\"></iframe>",
                2,
            ),
            ("<link rel=\"canonical\" href=\"https://a.example/\">", 0),
            (
                "<a href=\"https://a.example/\">out</a><form action=\"https://a.example/\">",
                0,
            ),
            (
                "<img src=\"{{ asset(name='a.png') }}\" alt=\"https://a.example\">",
                0,
            ),
            ("<script src=\"{{ root }}a.js\"></script>", 0),
        ] {
            let file = LayerFile::made(Layer::Theme, ThemePart::Templates, "a.html", text);
            let mut findings = Vec::new();
            in_template(&file, text, &mut findings);
            assert_eq!(findings.len(), expected, "{text}");
        }
    }
}
