//! A site to be opened from a disk, where a page can fetch nothing but scripts: each file that the
//! search would fetch becomes one (`search/FORMAT.md`, «From disk»).
//!
//! Takes: an address and its bytes. Gives: the script that brings them. Never: writes.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::catalogue::Address;

/// How a site reaches its readers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Medium {
    /// From a web server.
    #[default]
    Web,
    /// From a disk, a memory stick, an attachment.
    Disk,
}

/// The script that brings the bytes of an address, and where it stands.
pub fn script(address: &Address, bytes: &[u8]) -> (Address, Vec<u8>) {
    let mut script = format!("carsijaSearch.file(\"{address}\",\"");
    STANDARD.encode_string(bytes, &mut script);
    script.push_str("\")\n");
    (Address::new(format!("{address}.js")), script.into_bytes())
}

/// The main element of a page, from which passages are taken; nothing if it has none.
pub fn main_element(page: &[u8]) -> &[u8] {
    let find = |needle: &[u8]| page.windows(needle.len()).position(|found| found == needle);
    match (find(b"<main"), find(END_OF_MAIN)) {
        (Some(start), Some(end)) if start < end => &page[start..end + END_OF_MAIN.len()],
        _ => &[],
    }
}

const END_OF_MAIN: &[u8] = b"</main>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_says_what_it_brings() {
        let (address, bytes) = script(&Address::new("search/entry.bin"), b"CB\0\x01");
        assert_eq!(address.as_str(), "search/entry.bin.js");
        assert_eq!(
            bytes,
            b"carsijaSearch.file(\"search/entry.bin\",\"Q0IAAQ==\")\n"
        );
    }

    #[test]
    fn passages_are_taken_from_the_main_element() {
        let page = b"<body><main id=\"main\"><p>Words</p></main><footer>";
        assert_eq!(main_element(page), b"<main id=\"main\"><p>Words</p></main>");
        assert_eq!(main_element(b"<p>Words</p>"), b"");
    }
}
