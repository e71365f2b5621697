//! How a file is opened in an editor: by an address that the browser hands to the system. The preview
//! itself starts nothing.

use std::{path::Path, str::FromStr};

/// Addresses of editors that have a scheme of their own.
const KNOWN: [(&str, &str); 6] = [
    ("vscode", "vscode://file/{file}:{line}:{column}"),
    ("vscodium", "vscodium://file/{file}:{line}:{column}"),
    ("cursor", "cursor://file/{file}:{line}:{column}"),
    ("zed", "zed://file/{file}:{line}:{column}"),
    (
        "sublime",
        "subl://open?url=file:///{file}&line={line}&column={column}",
    ),
    (
        "idea",
        "idea://open?file=/{file}&line={line}&column={column}",
    ),
];

/// Schemes that would run something in the page, hand the file's name to a server, or ask the system
/// for more than to open a file; so do those that begin with `ms-`.
const REFUSED: [&str; 14] = [
    "about",
    "blob",
    "data",
    "file",
    "ftp",
    "http",
    "https",
    "javascript",
    "mailto",
    "search",
    "search-ms",
    "shell",
    "vbscript",
    "view-source",
];

/// The address of an editor, with places for `{file}`, `{line}` and `{column}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor(String);

impl FromStr for Editor {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some((_, pattern)) = KNOWN.iter().find(|(name, _)| *name == text) {
            return Ok(Self((*pattern).into()));
        }
        let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        let is_refused = REFUSED.iter().any(|bad| scheme.eq_ignore_ascii_case(bad));
        let is_of_system = scheme.to_ascii_lowercase().starts_with("ms-");
        if is_scheme && !is_refused && !is_of_system && text.contains("{file}") {
            return Ok(Self(text.into()));
        }
        let names: Vec<_> = KNOWN.iter().map(|(name, _)| *name).collect();
        Err(format!(
            "name one of {}, or write an address such as `vscode://file/{{file}}:{{line}}:{{column}}`",
            names.join(", ")
        ))
    }
}

impl Editor {
    /// The address that opens a file of the site in `root` at a line and a column, from 1.
    pub(crate) fn link(&self, root: &Path, file: &str, line: usize, column: usize) -> String {
        let path = root.join(file).to_string_lossy().replace('\\', "/");
        self.0
            .replace("{file}", &encoded(path.trim_start_matches('/')))
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
    }
}

/// Percent-encoded, but for what is unreserved in a path (RFC 3986, section 3.3).
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_opened_at_its_place() {
        let editor: Editor = "vscode".parse().unwrap();
        assert_eq!(
            editor.link(Path::new("/home/a b"), "content/č.md", 3, 7),
            "vscode://file/home/a%20b/content/%C4%8D.md:3:7"
        );
    }

    #[test]
    fn an_address_that_would_run_is_refused() {
        for bad in [
            "javascript:alert('{file}')",
            "JavaScript:{file}",
            "vi",
            "data:{file}",
            "x:1",
            "https://example.org/{file}",
            "ms-msdt:/id?{file}",
        ] {
            assert!(bad.parse::<Editor>().is_err(), "{bad}");
        }
        assert!("my-editor://open/{file}".parse::<Editor>().is_ok());
    }
}
