//! What the templates of a site would have browsers fetch from other sites, which would learn of every reader.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::layers::{Layer, LayerFile};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::scheme,
};

/// The remedy.
pub(super) const REMEDY: &str =
    "put the file into `static/`, if its licence allows it, and write its name";

/// The finding about a file that a theme would fetch from another site.
pub(super) fn told(address: &str) -> String {
    format!("`{address}` is asked for at another site, which learns of every reader")
}

/// Does an address lead to another site, or to no file at all?
pub(super) fn leads_elsewhere(address: &str) -> bool {
    address.starts_with("//") || scheme(address).is_some()
}

/// Tells what a template has browsers fetch from elsewhere, and what stands in it that hosts refuse.
pub(super) fn in_template(file: &LayerFile, text: &str, findings: &mut Vec<Diagnostic>) {
    if file.layer == Layer::Default {
        return;
    }
    let start = file.text_start(text);
    let place =
        |span: Range<usize>| Place::bytes(&file.shown, start + span.start..start + span.end);
    for tag in TAG.captures_iter(text) {
        let (Some(whole), Some(name)) = (tag.get(0), tag.get(1)) else {
            continue;
        };
        let name = name.as_str().to_ascii_lowercase();
        if let Some(span) = refused(&name, whole.as_str()) {
            let span = whole.start() + span.start..whole.start() + span.end;
            let message = "this stands within the page, and the headers that hosts are told to send refuse it";
            let finding = Diagnostic::new(Code::RefusedByHosts, place(span), message);
            findings.push(finding.with_help("put it into a file of `static/`"));
        }
        if !fetches(&name, whole.as_str()) {
            continue;
        }
        for value in VALUE
            .captures_iter(whole.as_str())
            .filter_map(|found| found.get(1))
        {
            for address in ADDRESS.find_iter(value.as_str()) {
                let at = whole.start() + value.start() + address.start();
                let place = place(at..at + address.len());
                let finding =
                    Diagnostic::new(Code::ThirdPartyRequest, place, told(address.as_str()));
                findings.push(finding.with_help(REMEDY));
            }
        }
    }
}

/// Does an element of this name fetch files by itself, or lead readers away? (HTML, 4.2.4, 4.2.5 and 4.8)
fn fetches(name: &str, tag: &str) -> bool {
    const FETCHING: [&str; 18] = [
        "script", "img", "iframe", "frame", "source", "video", "audio", "track", "embed", "object",
        "input", "image", "use", "feimage", "base", "meta", "body", "portal",
    ];
    match name {
        "link" => OF_FETCHED.is_match(tag),
        "meta" => REFRESH.is_match(tag),
        name => FETCHING.contains(&name),
    }
}

/// What of a tag hosts refuse: styles, and scripts, that stand in the page.
fn refused(name: &str, tag: &str) -> Option<Range<usize>> {
    match name {
        "style" => Some(0..tag.len()),
        "script" if !WITH_SOURCE.is_match(tag) && !OF_DATA.is_match(tag) => Some(0..tag.len()),
        _ => INLINE.find(tag).map(|found| found.range()),
    }
}

/// A start tag, and its name.
static TAG: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"<([a-zA-Z][a-zA-Z0-9]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>"#));
/// What a link is of that is fetched.
static OF_FETCHED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)[\s/"']rel\s*=\s*["']?[^"'>]*\b(?:stylesheet|icon|preload|prefetch|preconnect|modulepreload|manifest)\b"#,
    )
});
static REFRESH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)[\s/"']http-equiv\s*=\s*["']?refresh"#));
static WITH_SOURCE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(?i)[\s/"']src\s*="#));
/// The type of a script that is none.
static OF_DATA: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)[\s/"']type\s*=\s*["']?application/(?:ld\+)?json"#));
/// A style or a script in an attribute.
static INLINE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)[\s/"'](?:style|on[a-z]{3,})\s*=\s*["']"#));
/// The value of an attribute with addresses.
static VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)[\s/"'](?:src|srcset|imagesrcset|href|xlink:href|poster|data|background|content)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)"#,
    )
});
/// An address at another site.
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)(?:https?:[/\\]{2}|(?:\A["']?|[\s,=])//)[^\s"'<>,]+"#));

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
            ("<img/src=https://a.example/pixel.gif alt=\"a>b\">", 1),
            (
                "<img alt=\"a>b\" srcset=\"a.png 1x, https://a.example/b.png 2x\">",
                1,
            ),
            (
                "<meta http-equiv=\"refresh\" content=\"0; url=https://a.example/\">",
                1,
            ),
            (
                "<meta property=\"og:image\" content=\"https://a.example/b.png\">",
                0,
            ),
            ("<p style=\"color: green\" class=\"a\">a</p>", 1),
            (
                "<style>a{}</style><a onclick='b()'>c</a><script>d()</script>",
                3,
            ),
            (
                "<script type=\"application/ld+json\">{}</script><p class=\"on\">once = \"a\"</p>",
                0,
            ),
        ] {
            let file = LayerFile::made(Layer::Theme, ThemePart::Templates, "a.html", text);
            let mut findings = Vec::new();
            in_template(&file, text, &mut findings);
            assert_eq!(findings.len(), expected, "{text}");
        }
    }
}
