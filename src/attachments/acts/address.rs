//! Addresses that a document leads to on a click: of the web, of a letter, of a telephone; or of a script, a
//! program, a file on the reader's machine or in a network.

/// Schemes that only lead a reader on.
const HARMLESS: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Does an address only lead a reader on, or stay where it is?
pub(super) fn is_harmless(address: &str) -> bool {
    // As browsers read it: without blanks around and control characters in between.
    let address: String = address.chars().filter(|c| !c.is_control()).collect();
    let address = address.trim();
    // A share in a network; with the other stroke, too, some programs take it for one.
    let is_share = address.starts_with("\\\\") || address.starts_with("//");
    !is_share && scheme(address).is_none_or(|scheme| HARMLESS.contains(&&*scheme))
}

/// Endings of files that are shown when they are opened, and do nothing.
const SHOWN: [&str; 13] = [
    "pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "odt", "ods", "odp", "txt", "jpg", "png",
];

/// Does an address lead to a document on a disk, as programs write it when somebody links to a file of their own? On
/// the machine of a reader there is none.
pub(super) fn is_document_on_disk(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    let path = address.strip_prefix("file:///").filter(|path| {
        // Not a share in a network, in either dress.
        !path.starts_with(['/', '\\', '%']) && !path.contains("..")
    });
    path.and_then(|path| path.rsplit_once('.'))
        .is_some_and(|(_, ending)| SHOWN.contains(&ending))
}

/// The scheme of an address (RFC 3986, section 3.1), in small letters. A host with a port has none.
fn scheme(address: &str) -> Option<String> {
    let (scheme, after) = address.split_once(':')?;
    let scheme = scheme.trim_end();
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let is_host = (scheme.contains('.') || scheme == "localhost")
        && after.starts_with(|c: char| c.is_ascii_digit());
    (is_scheme && !is_host).then(|| scheme.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{is_document_on_disk, is_harmless};

    #[test]
    fn a_document_on_a_disk_is_told_from_a_program_and_a_share() {
        assert!(is_document_on_disk("file:///C:/Users/Ana/Plan.pdf"));
        assert!(is_document_on_disk("file:///home/ana/plan.docx"));
        for address in [
            "file:///C:/x.exe",
            "file:////host/x.pdf",
            "file://host/x.pdf",
            "file:///%5C%5Chost/x.pdf",
            "file:///x",
            "https://example.org/a.pdf",
        ] {
            assert!(!is_document_on_disk(address), "{address}");
        }
    }

    #[test]
    fn what_leads_a_reader_on_and_what_acts() {
        for address in [
            "https://example.org/",
            "HTTP://example.org",
            "mailto:office@example.org",
            "tel:+38922000",
            "www.example.org",
            "example.org:8080/a",
            "#chapter",
            "other.docx",
            "a/b:c",
            "",
        ] {
            assert!(is_harmless(address), "{address}");
        }
        for address in [
            "javascript:alert(1)",
            " Java\nScript:alert(1)",
            "file:///etc/passwd",
            "C:\\x.exe",
            "\\\\example.org\\x",
            "//example.org/x",
            "ms-msdt:/id x",
            "data:text/html,x",
            "vbscript :x",
        ] {
            assert!(!is_harmless(address), "{address}");
        }
    }
}
