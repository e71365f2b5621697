//! XMP (ISO 16684-1), the notes that Adobe's programs and many others write as XML.

use super::{Found, places};

/// Elements that hold names, each with what they are of.
const ELEMENTS: [(&str, &str); 8] = [
    ("dc:creator", "author"),
    ("dc:contributor", "contributor"),
    ("pdf:Author", "author"),
    ("cp:lastModifiedBy", "last changed by"),
    ("meta:initial-creator", "author"),
    ("photoshop:City", "place"),
    ("Iptc4xmpCore:Location", "place"),
    ("exif:GPSLatitude", "position"),
];

/// The names in XML of which only these elements matter.
pub(super) fn names(xml: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    for (element, what) in ELEMENTS {
        let open = format!("<{element}");
        for at in places(xml, open.as_bytes()) {
            let inside = &xml[at + open.len()..];
            let close = format!("</{element}>");
            let Some(start) = inside.iter().position(|byte| *byte == b'>') else {
                continue;
            };
            // An element of another name, or one without content.
            let is_it = inside
                .first()
                .is_some_and(|byte| b"> \t\r\n".contains(byte));
            if !is_it
                || start
                    .checked_sub(1)
                    .is_some_and(|last| inside[last] == b'/')
            {
                continue;
            }
            let content = &inside[start + 1..];
            let end = places(&content[..content.len().min(4096)], close.as_bytes()).next();
            if let Some(end) = end {
                found.push((what, words(&content[..end])));
            }
        }
    }
    found
}

/// Text without its tags, and with the five entities of XML as what they mean.
fn words(xml: &[u8]) -> String {
    let text = String::from_utf8_lossy(xml);
    let mut words = String::new();
    for (index, part) in text.split('<').enumerate() {
        let part = match index {
            0 => part,
            _ => part.split_once('>').map_or("", |(_, after)| after),
        };
        words.push_str(part);
        words.push(' ');
    }
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(words, |words, (name, c)| words.replace(name, c))
}
