//! Raw HTML from contributors is untrusted: what is harmless stays, the rest is taken out and
//! reported.

use std::{borrow::Cow, collections::HashSet, ops::Range};

use pulldown_cmark::Event;

use super::{HOLE, Writer};
use crate::{content::body::Heading, diagnostics::Code};

/// Elements that contributors may write.
const ELEMENTS: [&str; 45] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Elements that only our own HTML has: headings and the section of footnotes.
const OWN_ELEMENTS: [&str; 6] = ["h2", "h3", "h4", "h5", "h6", "section"];

/// How many elements of raw HTML may be open at once: cleaning takes time with the square of it.
const DEPTH: usize = 64;

/// The first piece of raw HTML at which too many elements are open.
pub(super) fn too_deep(events: &[(Event<'_>, Range<usize>)]) -> Option<Range<usize>> {
    let mut open = 0_usize;
    for (event, range) in events {
        let (Event::Html(text) | Event::InlineHtml(text)) = event else {
            continue;
        };
        for tag in text.split('<').skip(1) {
            let name = tag.trim_start_matches('/');
            if tag.starts_with('/') {
                open = open.saturating_sub(1);
            } else if name.starts_with(|c: char| c.is_ascii_alphabetic())
                && !["br", "hr", "img"]
                    .iter()
                    .any(|void| name.starts_with(void))
            {
                open += 1;
            }
            if open > DEPTH {
                return Some(range.start..range.start + 1);
            }
        }
    }
    None
}

/// Raw HTML in which no number of a character (`&#1;`, `&#x2`) means the mark of a hole, which only we
/// may make. The number is spoilt, not taken out, so that nothing around it closes up to another.
pub(super) fn without_marks(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut safe = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        safe.push_str("&#");
        let (digits, radix) = match part.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16),
            None => (part, 10),
        };
        let end = digits
            .find(|c: char| !c.is_digit(radix))
            .unwrap_or(digits.len());
        let number = u32::from_str_radix(&digits[..end], radix);
        if [HOLE.0, HOLE.1]
            .iter()
            .any(|mark| number == Ok(u32::from(*mark)))
        {
            safe.push(char::REPLACEMENT_CHARACTER);
        }
        safe.push_str(part);
    }
    safe
}

/// Reports elements and attributes of a piece of raw HTML that will be taken out.
pub(super) fn report(writer: &mut Writer<'_>, text: &str, range: Range<usize>) {
    let mut removed: Vec<String> = Vec::new();
    for tag in text.split('<').skip(1).filter(|tag| !tag.starts_with('/')) {
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
            format!(
                "{} {} taken out of the page",
                removed.join(" and "),
                if removed.len() == 1 { "is" } else { "are" }
            ),
            Some("write Markdown instead; raw HTML may hold only plain text mark-up".into()),
        );
    }
}

/// Classes of our own HTML, by element.
const CLASSES: [(&str, &[&str]); 5] = [
    ("td", &["right", "center"]),
    ("th", &["right", "center"]),
    ("sup", &["footnote-reference"]),
    ("section", &["footnotes"]),
    ("a", &["footnote-back"]),
];

/// Takes out of rendered HTML whatever could do harm. Anchors stay only where they are ours.
pub(super) fn clean(html: &str, headings: &[Heading]) -> String {
    let anchors: HashSet<String> = headings
        .iter()
        .map(|heading| heading.id.to_string())
        .collect();
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(ELEMENTS.iter().chain(&OWN_ELEMENTS).copied().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .add_generic_attributes(["lang", "dir", "title", "id"])
        .add_tag_attributes("a", ["href", "rel"])
        .add_tag_attributes("img", ["src"])
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
                            value
                                .strip_prefix(ours)
                                .is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
                        })
                }
                _ => true,
            };
            keep.then_some(Cow::Borrowed(value))
        });
    for (element, classes) in CLASSES {
        cleaner.add_allowed_classes(element, classes.iter().copied());
    }
    cleaner.clean(html).to_string()
}

#[cfg(test)]
mod tests {
    use super::without_marks;
    use crate::{
        content::{Markdown, Piece, render_markdown},
        model::Language,
    };

    #[test]
    fn no_hole_is_made_by_writing_its_mark() {
        let forged = [
            "<img src=\"&#1;0&#2;\" alt=\"a\">",
            "<img src=\"&#x01;0&#X2;\" alt=\"a\">",
            "<img src=\"&#0000000001;0&#2 \" alt=\"a\">",
            "<a href=\"&#1;0&#2;\">z</a>",
            "<img src=\"&#&#1;1;0&#2;\" alt=\"a\">",
        ];
        for raw in forged {
            let (body, _) = render_markdown(Markdown {
                text: &format!("{raw} [a](city:kumanovo)"),
                offset: 0,
                file: &"content/pages/page.md".into(),
                language: &Language::parse("en").expect("a language"),
                nesting: 32,
            });
            let holes = body
                .pieces
                .iter()
                .filter(|piece| matches!(piece, Piece::LinkStart(..) | Piece::Picture(_)));
            assert_eq!(holes.count(), 1, "{raw}: {:?}", body.pieces);
        }
    }

    #[test]
    fn other_characters_may_be_written_by_number() {
        for text in ["&#38; &#x26; &#12; &#21; &# &#x", "<b>č</b>"] {
            assert_eq!(without_marks(text), text);
        }
    }
}
