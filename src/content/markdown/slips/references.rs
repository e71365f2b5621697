//! Links and pictures that are not read as such, lead nowhere, or have nothing to click on.

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::{Code, Events, Writer};
use crate::{
    content::markdown::{end_of, options},
    model::EntityKind,
};

/// Reports links that lead nowhere or have no words.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    for (at, (event, range)) in events.iter().enumerate() {
        let Event::Start(Tag::Link {
            dest_url,
            link_type,
            ..
        }) = event
        else {
            continue;
        };
        if *link_type == LinkType::Inline && &**dest_url == "#" {
            let message = "this link leads nowhere: `#` alone is no heading";
            let help = "write between its round brackets where it leads, or take the brackets away and keep the words";
            let finding = writer.slip(Code::LinkToNothing, range.clone(), message, help.into());
            writer.findings.push(finding);
        } else if *link_type == LinkType::Inline && dest_url.is_empty() {
            let message = "this link leads nowhere: its round brackets are empty";
            let help =
                "write between them where it leads, or take the brackets away and keep the words";
            let finding = writer.slip(Code::LinkToNothing, range.clone(), message, help.into());
            writer.findings.push(finding);
        } else if at + 1 == end_of(events, at, TagEnd::Link) {
            let message = "this link has no words that a reader could click on";
            let help = format!("write them between the square brackets: `[The plan]({dest_url})`");
            let finding = writer.slip(Code::LinkToNothing, range.clone(), message, help);
            writer.findings.push(finding);
        }
    }
}

/// Reports lines such as `[1]: https://example.org` that no words of the text refer to: readers don't see them.
pub(super) fn unmentioned(writer: &mut Writer<'_>, events: &Events<'_>) {
    let text = writer.markdown.text;
    if !text.contains("]:") {
        return;
    }
    let mentioned: BTreeSet<String> = events
        .iter()
        .filter_map(|(event, _)| match event {
            Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => Some(folded(id)),
            _ => None,
        })
        .collect();
    let parser = Parser::new_ext(text, options());
    let definitions = parser.reference_definitions().iter();
    // Under `#` those write remarks that nobody is to see.
    let lost = definitions
        .filter(|(label, line)| &*line.dest != "#" && !mentioned.contains(&folded(label)));
    let mut lost: Vec<(Range<usize>, &str)> = lost
        .map(|(label, line)| (line.span.clone(), label))
        .collect();
    lost.sort_by_key(|(span, _)| span.start);
    for (span, label) in lost {
        let message = format!(
            "readers don't see this line: it says where the words `[{label}]` lead, and they stand nowhere"
        );
        let help =
            "write the address where it belongs, as `[words](address)`; or take the colon out"
                .to_owned();
        let finding = writer.slip(Code::LinkNotRead, span, &message, help);
        writer.findings.push(finding);
    }
}

/// A label as it is compared with others.
pub(super) fn folded(label: &str) -> String {
    let words: Vec<String> = label.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

pub(super) fn is_web(address: &str) -> bool {
    ["http://", "https://", "www.", "mailto:"]
        .iter()
        .any(|start| address.starts_with(start))
}

/// Is this an address, and no remark in brackets? One of the web, or the name of a file.
pub(super) fn is_address(text: &str) -> bool {
    const LONGEST: usize = 120;
    let is_file = is_name_of_file(text) && !text.contains([',', ';', ':', '“', '„']);
    text.len() <= LONGEST && (is_web(text) || is_file || entry(text).is_some())
}

/// Does it end as the name of a file that is shown or linked to?
pub(super) fn is_name_of_file(text: &str) -> bool {
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    let mut known = ENDINGS.iter();
    known.any(|known| ending.eq_ignore_ascii_case(known))
}

/// The kind and the id of an entry.
pub(super) fn entry(address: &str) -> Option<(EntityKind, &str)> {
    let (kind, id) = address.split_once(':')?;
    Some((EntityKind::from_name(kind)?, id))
}

/// Endings of files that are shown or linked to.
const ENDINGS: [&str; 25] = [
    "avif", "csv", "doc", "docx", "gif", "heic", "htm", "html", "jpeg", "jpg", "md", "mp3", "mp4",
    "odp", "ods", "odt", "pdf", "png", "ppt", "pptx", "svg", "webp", "xls", "xlsx", "zip",
];
