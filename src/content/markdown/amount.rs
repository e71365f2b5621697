//! No text has more headings or links than a page can show.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::Events;

/// The most headings of a text: each is a line of its contents, and an anchor to be told from the rest.
const MOST_HEADINGS: usize = 2_000;
/// The most links and pictures of a text: each is followed when the site is checked.
const MOST_LINKS: usize = 10_000;

/// Where a text has too much, and of what.
pub(super) fn too_much(events: &Events<'_>) -> Option<(Range<usize>, String)> {
    let (mut headings, mut links) = (0, 0);
    for (event, range) in events {
        match event {
            Event::Start(Tag::Heading { .. }) => headings += 1,
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => links += 1,
            _ => {}
        }
        if headings > MOST_HEADINGS {
            let message = format!("this text has more than {MOST_HEADINGS} headings");
            return Some((range.clone(), message));
        }
        if links > MOST_LINKS {
            let message = format!("this text has more than {MOST_LINKS} links and pictures");
            return Some((range.clone(), message));
        }
    }
    None
}
