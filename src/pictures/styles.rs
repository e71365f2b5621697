//! Styles of drawings without what has an address in them: a rest of one that was taken out in part, or one
//! in a dress that no browser undresses yet.

use super::tags::{map_styles, map_tags};

/// Functions that fetch what they name, beside `url(`.
const FETCHING: [&str; 3] = ["src(", "image(", "fade("];

/// Takes out of styles, and of attributes that are read as styles, each declaration with an address.
pub(super) fn without_addresses(svg: &str) -> String {
    map_styles(&map_tags(svg, of_tag), own)
}

/// A tag without such declarations in its attributes.
fn of_tag(tag: &str) -> String {
    let mut kept = String::with_capacity(tag.len());
    let mut parts = tag;
    while let Some((attribute, after)) = parts.split_once("=\"") {
        let (value, after) = after.split_once('"').unwrap_or((after, ""));
        let name = attribute.rsplit(' ').next().unwrap_or_default();
        kept.push_str(attribute);
        kept.push_str("=\"");
        if is_style(name, value) {
            kept.push_str(&own(value));
        } else {
            kept.push_str(value);
        }
        kept.push('"');
        parts = after;
    }
    kept.push_str(parts);
    kept
}

/// Is it read as a style? Labels are words, and may say anything.
fn is_style(name: &str, value: &str) -> bool {
    let is_label = name.starts_with("aria-") || name.starts_with("xmlns");
    !is_label && (name == "style" || value.contains('('))
}

/// A style without declarations that have an address. What stands between them stays, so that nothing new
/// grows together.
fn own(style: &str) -> String {
    let mut kept = String::with_capacity(style.len());
    let mut start = 0;
    for (at, c) in style.char_indices() {
        let is_end = match c {
            '{' | '}' => true,
            ';' => !ends_entity(&style[start..at]),
            _ => false,
        };
        if is_end {
            let declaration = &style[start..at];
            if !has_address(declaration) {
                kept.push_str(declaration);
            }
            kept.push(c);
            start = at + 1;
        }
    }
    if !has_address(&style[start..]) {
        kept.push_str(&style[start..]);
    }
    kept
}

/// Does a semicolon behind this end a character that XML writes by name or number?
fn ends_entity(before: &str) -> bool {
    before.rsplit_once('&').is_some_and(|(_, entity)| {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '#';
        !entity.is_empty() && entity.chars().all(is_of_name)
    })
}

fn has_address(declaration: &str) -> bool {
    let lower = declaration.to_ascii_lowercase();
    // With a backslash, a function or a rule can be written in other letters.
    let is_escaped =
        lower.contains('\\') && (lower.contains('(') || lower.trim_start().starts_with('@'));
    is_escaped || lower.contains("//") || FETCHING.iter().any(|function| lower.contains(function))
}
