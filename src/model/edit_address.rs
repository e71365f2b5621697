//! Where readers can propose a change of a page: the place that keeps the files of the site.

use std::str::FromStr;

use super::web_address::has_credentials;

/// The address of a page that edits a file, with a place for `{file}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditAddress(String);

impl FromStr for EditAddress {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if has_credentials(text) {
            return Err("take out what stands before the `@`: everyone could read it");
        }
        let is_web = text.starts_with("https://") || text.starts_with("http://");
        let is_plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"');
        if is_web && is_plain && text.contains("{file}") {
            return Ok(Self(text.into()));
        }
        Err(
            "write the address at which one file is edited, with `{file}` where its path stands, such as \
             `https://example.org/our-site/edit/main/{file}`",
        )
    }
}

impl EditAddress {
    /// The address that edits a file, by its path from the site's folder.
    pub fn link(&self, file: &str) -> String {
        let mut path = String::with_capacity(file.len());
        for byte in file.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
                path.push(char::from(byte));
            } else {
                path.push_str(&format!("%{byte:02X}"));
            }
        }
        self.0.replace("{file}", &path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_in_the_address() {
        let address: EditAddress = "https://example.org/edit/{file}?a=b".parse().unwrap();
        assert_eq!(
            address.link("content/practices/č d.md"),
            "https://example.org/edit/content/practices/%C4%8D%20d.md?a=b"
        );
    }

    #[test]
    fn what_edits_no_file_is_refused() {
        for text in [
            "",
            "https://example.org/",
            "javascript:{file}",
            "https://a b/{file}",
            "https://robot:secret@example.org/edit/{file}",
        ] {
            assert!(text.parse::<EditAddress>().is_err(), "{text}");
        }
    }
}
