//! The tags and styles of a drawing as `svg-hush` has written it: `<` stands in nothing but tags, and
//! attributes are in double quotes, with none inside.

use crate::escape::end_of_tag;

/// The drawing with each tag as `of_tag` gives it.
pub(super) fn map_tags(svg: &str, mut of_tag: impl FnMut(&str) -> String) -> String {
    let mut mapped = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        mapped.push_str(&rest[..start]);
        let (tag, after) = rest[start..].split_at(end_of_tag(&rest[start..]));
        mapped.push_str(&of_tag(tag));
        rest = after;
    }
    mapped.push_str(rest);
    mapped
}

/// The drawing with the text of each `<style>` as `of_style` gives it.
pub(super) fn map_styles(svg: &str, mut of_style: impl FnMut(&str) -> String) -> String {
    let mut mapped = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(start) = rest.find("<style") {
        let inside = start + end_of_tag(&rest[start..]);
        mapped.push_str(&rest[..inside]);
        let is_empty = rest[..inside].ends_with("/>");
        rest = &rest[inside..];
        if !is_empty {
            let (style, after) = rest.split_at(rest.find("</style").unwrap_or(rest.len()));
            mapped.push_str(&of_style(style));
            rest = after;
        }
    }
    mapped.push_str(rest);
    mapped
}
