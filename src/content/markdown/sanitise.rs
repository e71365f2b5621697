//! The second look at HTML that holds some of a contributor's own: whatever could do harm is not in it.
//!
//! [`super::raw`] has let pass only what may stay, and told of the rest. Should it have missed anything, it
//! ends here. What we wrote ourselves stays as it is.

use std::{borrow::Cow, collections::HashSet};

use super::{HOLE, elements::ALLOWED};
use crate::content::body::Heading;

/// Elements that only our own HTML has: headings, pictures and the section of footnotes.
const OWN_ELEMENTS: [&str; 7] = ["h2", "h3", "h4", "h5", "h6", "img", "section"];

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
        .tags(ALLOWED.iter().chain(&OWN_ELEMENTS).copied().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .add_generic_attributes(["lang", "dir", "title", "id"])
        .add_tag_attributes("a", ["href", "rel"])
        .add_tag_attributes("code", ["class"])
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
                ("code", "class") => value.starts_with("language-"),
                (_, "id") => {
                    anchors.contains(value)
                        || ["fn-", "fnref-"].iter().any(|ours| {
                            value.strip_prefix(ours).is_some_and(|number| {
                                number.bytes().all(|b| b.is_ascii_digit() || b == b'-')
                            })
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
