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
        // These would run in the page, not open a file.
        let is_script = ["javascript", "data", "vbscript", "blob"]
            .iter()
            .any(|bad| scheme.eq_ignore_ascii_case(bad));
        if is_scheme && !is_script && text.contains("{file}") {
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
    pub(super) fn link(&self, root: &Path, file: &str, line: usize, column: usize) -> String {
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
        ] {
            assert!(bad.parse::<Editor>().is_err(), "{bad}");
        }
        assert!("my-editor://open/{file}".parse::<Editor>().is_ok());
    }
}
