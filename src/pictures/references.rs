//! How many elements a drawing draws, when each part that refers to another is drawn with it. Twelve parts that each
//! show the one before ten times come to more than any browser can draw.
//!
//! Takes: a drawing as `svg-hush` has written it. Gives: the number. Never: follows a reference twice.

use std::collections::BTreeMap;

use super::tags::map_tags;
use crate::escape::percent_decoded;

/// Elements that draw nothing by themselves, however often they are referred to.
const UNDRAWN: [&str; 5] = ["linearGradient", "radialGradient", "stop", "title", "desc"];

/// A part of a drawing: an element.
#[derive(Default)]
struct Part {
    /// Is it drawn itself?
    is_drawn: bool,
    /// The names of what it refers to, and how often it shows each.
    refers_to: Vec<(String, u64)>,
    /// The parts in it, and then also those that it refers to, each with how often it shows them.
    shows: Vec<(usize, u64)>,
}

/// How many elements references draw beside those that stand there; nothing where parts refer to each other in a ring.
pub(super) fn drawn_again(svg: &str) -> Option<u64> {
    let parts = parts(svg);
    let written = parts.iter().filter(|part| part.is_drawn).count();
    let drawn = drawn(&parts)?;
    Some(drawn.saturating_sub(u64::try_from(written).unwrap_or(u64::MAX)))
}

/// The parts of a drawing. The first stands for the whole.
fn parts(svg: &str) -> Vec<Part> {
    let mut parts = vec![Part::default()];
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    let mut open = vec![0];
    map_tags(svg, |tag| {
        let inside = tag.trim_start_matches('<').trim_end_matches('>');
        let element = inside.split([' ', '/']).next().unwrap_or_default();
        let element = element.rsplit(':').next().unwrap_or_default();
        if inside.starts_with('/') {
            open.pop();
        } else if element.starts_with(char::is_alphabetic) {
            let at = parts.len();
            if let Some(around) = open.last() {
                parts[*around].shows.push((at, 1));
            }
            if let Some(name) =
                attributes(inside).find_map(|(name, value)| (name == "id").then_some(value))
            {
                named.entry(name.to_owned()).or_insert(at);
            }
            parts.push(Part {
                is_drawn: !UNDRAWN.contains(&element),
                refers_to: references(element, inside),
                shows: Vec::new(),
            });
            if !inside.ends_with('/') {
                open.push(at);
            }
        }
        String::new()
    });
    for part in &mut parts {
        let shown = part
            .refers_to
            .iter()
            .filter_map(|(name, times)| Some((*named.get(name)?, *times)));
        part.shows.extend(shown);
    }
    parts
}

/// The names of what a tag shows with its own element, and how often. A link only leads there.
fn references(element: &str, tag: &str) -> Vec<(String, u64)> {
    let is_link = element == "a";
    let of_attribute = |(name, value): (&str, &str)| {
        let whole = value
            .strip_prefix('#')
            .filter(|_| name.ends_with("href") && !is_link);
        let parts = value.split("url(").skip(1).filter_map(|rest| {
            let rest = rest.trim_start_matches(|c: char| c != '#' && c != ')');
            rest.strip_prefix('#')?
                .split([')', '"', '\'', '&', ' '])
                .next()
        });
        // A marker stands on each corner of its line.
        let is_marker = name.starts_with("marker") || value.contains("marker");
        let times = if is_marker { corners(tag) } else { 1 };
        whole
            .into_iter()
            .chain(parts)
            .map(|name| (percent_decoded(name), times))
            .collect::<Vec<_>>()
    };
    attributes(tag).flat_map(of_attribute).collect()
}

/// How many corners the line of a tag has, at most: each takes a number.
fn corners(tag: &str) -> u64 {
    let lines = attributes(tag).filter(|(name, _)| ["d", "points"].contains(name));
    let numbers = lines.flat_map(|(_, line)| {
        let parts = line.split(|c: char| !c.is_ascii_digit() && c != '.');
        parts.filter(|part| !part.is_empty())
    });
    u64::try_from(numbers.count()).unwrap_or(u64::MAX).max(1)
}

/// The attributes of a tag, each with its value.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once("=\"")?;
        let (value, behind) = after.split_once('"')?;
        rest = behind;
        Some((before.rsplit(' ').next().unwrap_or_default(), value))
    })
}

/// How far a part is counted.
#[derive(Clone, Copy)]
enum Count {
    NotYet,
    Begun,
    Done(u64),
}

/// How many elements the whole draws; nothing where something would draw itself.
fn drawn(parts: &[Part]) -> Option<u64> {
    let mut counts = vec![Count::NotYet; parts.len()];
    // Parts that are begun, each with which of those it shows comes next, and the elements so far. Chains of
    // references can be as long as the drawing.
    let mut begun: Vec<(usize, usize, u64)> = vec![(0, 0, 0)];
    while let Some((at, next, so_far)) = begun.last_mut() {
        let Some((shown, times)) = parts[*at].shows.get(*next) else {
            let (at, all) = (*at, *so_far);
            counts[at] = Count::Done(all);
            begun.pop();
            continue;
        };
        match counts[*shown] {
            Count::Done(count) => {
                *so_far = so_far.saturating_add(count.saturating_mul(*times));
                *next += 1;
            }
            Count::Begun => return None,
            Count::NotYet => {
                counts[*shown] = Count::Begun;
                begun.push((*shown, 0, u64::from(parts[*shown].is_drawn)));
            }
        }
    }
    match counts[0] {
        Count::Done(count) => Some(count),
        Count::NotYet | Count::Begun => None,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::drawn_again;

    fn of(inside: &str) -> Option<u64> {
        drawn_again(&format!("<svg viewBox=\"0 0 9 9\">{inside}</svg>"))
    }

    #[test]
    fn what_references_draw_again_is_counted() {
        let mut bomb = "<defs><path id=\"a0\" d=\"M0 0\"/>".to_owned();
        for level in 1..=12 {
            let below = format!("<use href=\"#a{}\"/>", level - 1).repeat(10);
            let _ = write!(bomb, "<g id=\"a{level}\">{below}</g>");
        }
        let count = of(&format!("{bomb}</defs><use href=\"#a12\"/>"));
        assert!(
            count.is_some_and(|count| count > 1_000_000_000_000),
            "{count:?}"
        );
        for (inside, expected) in [
            ("<path/><g><rect/><text>a</text></g>", Some(0)),
            (
                "<circle id=\"m\"/><use href=\"#m\"/><s:use x=\"1\" href=\"#%6D\"></s:use>",
                Some(2),
            ),
            (
                "<clipPath id=\"c\"><rect/></clipPath><path clip-path=\"url(#c)\"/><path style=\"fill:url(&quot;#c&quot;)\"/>",
                Some(4),
            ),
            (
                "<marker id=\"m\"><path/></marker><path d=\"M0 0 1 1\" marker-mid=\"url(#m)\"/>",
                Some(8),
            ),
            (
                "<linearGradient id=\"g\"><stop/></linearGradient><path fill=\"url(#g)\"/>",
                Some(0),
            ),
            (
                "<g id=\"top\"><a href=\"#top\"><text>up</text></a></g>",
                Some(0),
            ),
            ("<use href=\"#nowhere\"/>", Some(0)),
            ("<g id=\"a\"><use href=\"#a\"/></g>", None),
            (
                "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
                None,
            ),
        ] {
            assert_eq!(of(inside), expected, "{inside}");
        }
        let mut chain = String::new();
        for at in 0..100_000 {
            let _ = write!(chain, "<g id=\"a{at}\"><use href=\"#a{}\"/></g>", at + 1);
        }
        assert!(of(&chain).is_some());
    }
}
