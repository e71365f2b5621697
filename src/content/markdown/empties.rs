//! Takes out what is left empty around a picture that is not to be seen.

use crate::escape::end_of_tag;

/// Elements that are nothing without content.
const HOLLOW: [&str; 20] = [
    "a",
    "b",
    "blockquote",
    "dd",
    "del",
    "div",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "i",
    "li",
    "p",
    "span",
    "strong",
];

/// The HTML of a body without elements that hold nothing but blanks, and without those that held nothing
/// but such elements.
pub(in crate::content) fn without_empties(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    // Elements that are open: their names, where they begin, and where their content does.
    let mut open: Vec<(&str, usize, usize)> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        kept.push_str(&rest[..start]);
        let tag = &rest[start..];
        let tag = &tag[..end_of_tag(tag)];
        rest = &rest[start + tag.len()..];
        let name = name_of(tag);
        if tag.starts_with("</") {
            let is_hollow = |content: usize| kept[content..].trim().is_empty();
            match open.pop() {
                Some((of, start, content)) if of == name && is_hollow(content) && is_kind(name) => {
                    kept.truncate(start);
                    // The line that it stood on.
                    if (kept.is_empty() || kept.ends_with('\n')) && rest.starts_with('\n') {
                        rest = &rest[1..];
                    }
                    continue;
                }
                _ => {}
            }
        } else if !is_void(name) {
            open.push((name, kept.len(), kept.len() + tag.len()));
        }
        kept.push_str(tag);
    }
    kept.push_str(rest);
    kept
}

fn is_kind(name: &str) -> bool {
    HOLLOW.contains(&name)
}

fn is_void(name: &str) -> bool {
    ["br", "hr", "img", "source"].contains(&name)
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    &name[..end.unwrap_or(name.len())]
}

#[cfg(test)]
mod tests {
    use super::without_empties;

    #[test]
    fn nothing_empty_is_left() {
        for (html, left) in [
            ("<p></p>\n<p>a</p>\n", "<p>a</p>\n"),
            (
                "<p>a</p>\n<p><a href=\"x>y\"><em> </em></a></p>\n",
                "<p>a</p>\n",
            ),
            ("<blockquote>\n<p></p>\n</blockquote>\n", ""),
            (
                "<table><tr><td></td></tr></table>",
                "<table><tr><td></td></tr></table>",
            ),
            ("<p>a <strong></strong>b</p>", "<p>a b</p>"),
            ("<p><img src=\"a\"></p>", "<p><img src=\"a\"></p>"),
            ("<hr />\n<h2 id=\"a\"></h2>\n", "<hr />\n"),
            (
                "<ul>\n<li></li>\n<li>b</li>\n</ul>\n",
                "<ul>\n<li>b</li>\n</ul>\n",
            ),
        ] {
            assert_eq!(without_empties(html), left, "{html}");
        }
    }
}
