//! Raw HTML from contributors is untrusted: what is harmless stays, the rest is taken out and
//! reported.

use std::{borrow::Cow, collections::HashSet, ops::Range, sync::LazyLock};

use super::{HOLE, Writer};
use crate::{content::body::Heading, diagnostics::Code};

/// Elements that contributors may write.
const ELEMENTS: [&str; 45] = [
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del",
    "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "hr", "i", "img", "ins",
    "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strong", "sub", "summary",
    "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
];
/// Elements that only our own HTML has: headings and the section of footnotes.
const OWN_ELEMENTS: [&str; 6] = ["h2", "h3", "h4", "h5", "h6", "section"];

/// Reports elements and attributes of a piece of raw HTML that will be taken out.
pub(super) fn report(writer: &mut Writer<'_>, text: &str, range: Range<usize>) {
    let mut removed: Vec<String> = Vec::new();
    for tag in text.split('<').skip(1) {
        let tag = tag.trim_start_matches('/');
        let name: String = tag
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if name.is_empty() {
            continue;
        }
        if !ELEMENTS.contains(&name.as_str()) {
            removed.push(format!("`<{name}>`"));
        }
        let lower = tag.split('>').next().unwrap_or("").to_ascii_lowercase();
        for attribute in lower.split_ascii_whitespace().skip(1) {
            let attribute = attribute.split('=').next().unwrap_or("");
            if attribute.starts_with("on") || attribute == "style" || attribute == "src" {
                removed.push(format!("`{attribute}`"));
            }
        }
    }
    removed.sort();
    removed.dedup();
    if !removed.is_empty() {
        let end = range.start + text.trim_end().len().min(range.len());
        writer.report(
            Code::HtmlRemoved,
            range.start..end,
            format!("{} is taken out of the page", removed.join(" and ")),
            Some("write Markdown instead; raw HTML may hold only plain text mark-up".into()),
        );
    }
}

/// Takes out of rendered HTML whatever could do harm. Anchors stay only where they are ours.
pub(super) fn clean(html: &str, headings: &[Heading]) -> String {
    let anchors: HashSet<String> = headings.iter().map(|heading| heading.id.to_string()).collect();
    static CLASSES: LazyLock<Vec<(&str, &[&str])>> = LazyLock::new(|| {
        vec![
            ("td", &["right", "center"]),
            ("th", &["right", "center"]),
            ("sup", &["footnote-reference"]),
            ("section", &["footnotes"]),
            ("a", &["footnote-back"]),
        ]
    });
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(ELEMENTS.iter().chain(&OWN_ELEMENTS).copied().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .add_generic_attributes(["lang", "dir", "title", "id"])
        .add_tag_attributes("a", ["href", "rel"])
        .add_tag_attributes("img", ["src", "alt", "loading"])
        .add_tag_attributes("th", ["scope", "colspan", "rowspan"])
        .add_tag_attributes("td", ["colspan", "rowspan"])
        .add_tag_attributes("ol", ["start", "reversed"])
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(move |element, attribute, value| {
            let keep = match (element, attribute) {
                ("img", "src") => value.starts_with(HOLE.0),
                ("a", "href") => {
                    value.starts_with([HOLE.0, '#'])
                        || ["http:", "https:", "mailto:", "tel:"]
                            .iter()
                            .any(|scheme| value.to_ascii_lowercase().starts_with(scheme))
                }
                (_, "id") => {
                    anchors.contains(value)
                        || ["fn-", "fnref-"].iter().any(|ours| {
                            value.strip_prefix(ours).is_some_and(|number| {
                                number.bytes().all(|b| b.is_ascii_digit())
                            })
                        })
                }
                _ => true,
            };
            keep.then_some(Cow::Borrowed(value))
        });
    for (element, classes) in CLASSES.iter() {
        cleaner.add_allowed_classes(*element, classes.iter().copied());
    }
    cleaner.clean(html).to_string()
}
