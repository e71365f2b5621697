//! Drawings (SVG) without anything that could run or fetch.
//!
//! `svg-hush` keeps what it knows to be harmless and nothing else: no scripts, no events, no other
//! documents inside, no addresses on other machines. What it leaves of addresses on this one is taken out
//! here: a drawing stands alone. And so is what nobody sees and programs write of their own accord: data of
//! theirs, names of parts that nothing refers to, remarks in styles. A title, a description and a label stay:
//! they are what a drawing is called by those who can't see it.

use std::collections::BTreeSet;

use svg_hush::Filter;

use serde::{Deserialize, Serialize};

use super::{
    references::drawn_again,
    styles,
    tags::{map_styles, map_tags},
};

/// Why a drawing can't be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unclean {
    /// It is no drawing, or could run or fetch something even so.
    Unsafe,
    /// Its parts refer to each other so often that no browser could draw it.
    Endless,
    /// It shows a picture that is packed into it or lies elsewhere, or parts of another drawing: those would be gone.
    ShowsOthers,
}

/// A cleaned drawing, or why there is none.
///
/// # Errors
/// When the bytes are no drawing, or one that can't be cleaned, or not without losing what it shows.
pub fn clean(bytes: &[u8]) -> Result<Vec<u8>, Unclean> {
    let cleaned = cleaned(bytes).ok_or(Unclean::Unsafe)?;
    if shows_others(bytes) {
        return Err(Unclean::ShowsOthers);
    }
    if drawn_again(&cleaned).is_none_or(|elements| elements > MOST_DRAWN_AGAIN) {
        return Err(Unclean::Endless);
    }
    Ok(cleaned.into_bytes())
}

/// So many elements may references draw beside those that stand in a drawing.
const MOST_DRAWN_AGAIN: u64 = 100_000;

fn cleaned(bytes: &[u8]) -> Option<String> {
    if depth(bytes) > MOST_DEPTH {
        return None;
    }
    let mut cleaned = Vec::new();
    Filter::new().filter(bytes, &mut cleaned).ok()?;
    let cleaned = String::from_utf8(cleaned).ok()?;
    let cleaned = without_remarks(&without_addresses(&cleaned));
    let cleaned = without_unseen_names(&styles::without_addresses(&cleaned));
    stands_alone(&cleaned).then_some(cleaned)
}

/// Elements that show a picture, or a part of a drawing, that their address names.
const SHOWING: [&str; 3] = ["image", "feImage", "use"];

/// Does a drawing, as it was written, show what does not stand in it as shapes?
fn shows_others(svg: &[u8]) -> bool {
    let svg = String::from_utf8_lossy(svg);
    let mut between = svg.split("<!--");
    let first = between.next().unwrap_or_default();
    // What stands behind the end of each comment.
    let others = between.map(|part| part.split_once("-->").map_or("", |(_, behind)| behind));
    let texts = std::iter::once(first).chain(others);
    let tags = texts.flat_map(|text| text.split('<').skip(1));
    let shows = tags.filter(|tag| {
        let element = tag.split(|c: char| c.is_whitespace() || c == '/' || c == '>');
        let element = element
            .map(|name| name.rsplit(':').next().unwrap_or(name))
            .next();
        element.is_some_and(|name| SHOWING.contains(&name))
    });
    shows.flat_map(|tag| tag.split("href").skip(1)).any(|rest| {
        let value = rest.trim_start().strip_prefix('=').map(str::trim_start);
        let value = value.and_then(|value| value.strip_prefix(['"', '\'']));
        value.is_some_and(|value| !value.starts_with(['#', '"', '\'']))
    })
}

/// So deep may the elements of a drawing be nested: each is written on a line of its own, with as many
/// blanks before it.
const MOST_DEPTH: usize = 64;

/// How many elements are open at once, at most, counted by their tags alone.
fn depth(svg: &[u8]) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    let mut tags = svg.split(|byte| *byte == b'<');
    tags.next();
    for tag in tags {
        let tag = tag.split(|byte| *byte == b'>').next().unwrap_or_default();
        match (tag.first(), tag.last()) {
            (Some(b'/'), _) => depth = depth.saturating_sub(1),
            (Some(b'!' | b'?') | None, _) | (_, Some(b'/')) => {}
            _ => depth += 1,
        }
        most = most.max(depth);
    }
    most
}

/// Takes out of tags each `href` that leads out of the drawing.
fn without_addresses(svg: &str) -> String {
    map_tags(svg, |tag| match tag.split_once(" href=\"") {
        Some((before, value)) if !value.starts_with('#') => {
            let (_, after) = value.split_once('"').unwrap_or((value, ""));
            format!("{before}{after}")
        }
        _ => tag.to_owned(),
    })
}

/// Takes remarks out of styles. Outside of them, `/*` begins none.
fn without_remarks(svg: &str) -> String {
    map_styles(svg, |mut style| {
        let mut kept = String::with_capacity(style.len());
        while let Some((before, after)) = style.split_once("/*") {
            kept.push_str(before);
            style = after.split_once("*/").map_or("", |(_, after)| after);
        }
        kept + style
    })
}

/// Takes out of tags the data of programs (`data-…`), and names (`id`, `class`) that nothing refers to.
fn without_unseen_names(svg: &str) -> String {
    let referred_to = referred_to(svg);
    let has_style = svg.contains("<style");
    let is_kept = |attribute: &str, value: &str| match attribute {
        "id" => referred_to.contains(value),
        "class" => has_style,
        _ => !attribute.starts_with("data-"),
    };
    map_tags(svg, |tag| {
        let mut kept = String::with_capacity(tag.len());
        let mut parts = tag;
        while let Some((attribute, after)) = parts.split_once("=\"") {
            let (value, after) = after.split_once('"').unwrap_or((after, ""));
            let blank = attribute.rfind(' ').unwrap_or(0);
            let (before, name) = attribute.split_at(blank);
            kept.push_str(before);
            if is_kept(name.trim_start(), value) {
                kept.push_str(name);
                kept.push_str("=\"");
                kept.push_str(value);
                kept.push('"');
            }
            parts = after;
        }
        kept + parts
    })
}

/// The names of parts that are referred to: after `#`, and by what says which part labels another.
fn referred_to(svg: &str) -> BTreeSet<&str> {
    let is_between =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ')' | '&' | '<' | '{' | ',');
    let after_mark = svg.split('#').skip(1);
    let after_mark = after_mark.filter_map(|rest| rest.split(is_between).next());
    let labels = ["aria-labelledby=\"", "aria-describedby=\""];
    let labels = labels
        .into_iter()
        .flat_map(|label| svg.split(label).skip(1));
    let labels = labels.filter_map(|rest| rest.split('"').next());
    after_mark
        .chain(labels.flat_map(str::split_whitespace))
        .collect()
}

/// Is there no address in styles but of parts of the drawing itself?
fn stands_alone(svg: &str) -> bool {
    let lower = svg.to_ascii_lowercase();
    let mut functions = lower.match_indices("url(");
    let is_own = functions.all(|(at, name)| {
        let address = lower[at + name.len()..].trim_start();
        let address = address
            .trim_start_matches("&quot;")
            .trim_start_matches("&apos;")
            .trim_start_matches(['"', '\'']);
        address.starts_with(['#', ')'])
    });
    // An animation might set what an attribute may not be; and it moves.
    let is_still = ["<animate", "<set", "javascript:"]
        .iter()
        .all(|word| !lower.contains(word));
    is_own && is_still && !lower.contains("@import") && !lower.contains("image-set(")
}
