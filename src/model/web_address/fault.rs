//! What is wrong with an address, and what to write instead.

use super::{SCHEMES, meant, own_computer, scheme};
use crate::diagnostics::{Code, Remedy, did_you_mean};

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has a scheme that is not allowed: it might run a program.
    Scheme,
    /// It has a blank where none can be.
    Blank,
    /// It has a character that is not allowed, perhaps one that nobody sees.
    Character(char),
    /// It begins with `//`, and says not how to get there.
    NoScheme,
    /// It begins with `/`, which leads elsewhere on every site.
    Root,
    /// It holds a name or a password.
    Credentials,
    /// By this letter it looks like another.
    LookAlike(char),
    /// It names no computer.
    Host,
    /// It is no address of a mailbox.
    Mailbox,
    /// It writes more of a letter than its subject and its text.
    Letter,
    /// It is no number of a telephone.
    Telephone,
    /// It names no file.
    NoFile,
}

impl Fault {
    /// What to say of this address, and what to write instead.
    pub(crate) fn told_of(self, address: &str) -> (Code, String, Option<Remedy>) {
        let bad = |message: String, help: &str| (Code::BadAddress, message, Some(help.into()));
        let shown = address.trim();
        if own_computer(address).is_some() {
            let message = format!("`{shown}` leads to a file that only your own computer has");
            let code = match self {
                Self::Scheme => Code::UnsafeLink,
                Self::Root => Code::BrokenLink,
                Self::Blank
                | Self::Character(_)
                | Self::NoScheme
                | Self::Credentials
                | Self::LookAlike(_)
                | Self::Host
                | Self::Mailbox
                | Self::Letter
                | Self::Telephone
                | Self::NoFile => Code::BadAddress,
            };
            return (code, message, meant(address));
        }
        match self {
            Self::Scheme => {
                let scheme = scheme(address).map_or("", |(scheme, _)| scheme);
                let help = did_you_mean(scheme, SCHEMES).unwrap_or_else(|| {
                    "write an address that begins with `https:`, `http:`, `mailto:` or `tel:`, or the name of a file beside this one".into()
                });
                let message = format!("links with `{scheme}:` are not allowed");
                (Code::UnsafeLink, message, Some(help.into()))
            }
            Self::Blank => bad(
                format!("the address `{shown}` has a blank in it"),
                "take it out; where it belongs to the address, write `%20`",
            ),
            Self::Character('\\') => bad(
                format!("the address `{shown}` has a `\\` in it"),
                "write `/` between the parts of an address",
            ),
            Self::Character(c @ ('"' | '<' | '>')) => bad(
                format!("the address `{shown}` has a `{c}` in it"),
                "write the address alone, without quotation marks and brackets around it",
            ),
            Self::Character(c) => bad(
                format!(
                    "an address has a character in it that nobody can see (U+{:04X})",
                    u32::from(c)
                ),
                "write the address anew by hand",
            ),
            Self::NoScheme => (
                Code::BadAddress,
                format!("the address `{shown}` doesn't say how to get there"),
                Some(Remedy::write(format!("https:{shown}"))),
            ),
            Self::Root => (
                Code::BrokenLink,
                format!("`{address}` does not lead to a file of this site"),
                Some("write the path from this file, such as `../cities/elbasan.md`, or the id: `city:elbasan`".into()),
            ),
            Self::Credentials => bad(
                "an address must not hold a name or a password".to_owned(),
                "take out what stands before the `@`: everybody could read it",
            ),
            Self::LookAlike(c) => {
                let (message, help) = look_alike_told(c, shown);
                (Code::LookAlikeAddress, message, Some(help.into()))
            }
            Self::Host => bad(
                format!("the address `{shown}` leads to no site"),
                "write it with the name of the site: `https://www.example.org/page`",
            ),
            Self::Mailbox => bad(
                format!("`{shown}` is not the address of a mailbox"),
                "write it such as `mailto:office@example.org`",
            ),
            Self::Letter => bad(
                format!("`{shown}` writes more of a letter than its subject and text"),
                "leave only `subject` and `body` after the `?`",
            ),
            Self::Telephone => bad(
                format!("`{shown}` is not the number of a telephone"),
                "write it with digits alone and the country first: `tel:+38931475600`",
            ),
            Self::NoFile => bad(
                format!("`{shown}` names neither a site nor a file"),
                "write an address that begins with `https:`, or the name of a file beside this one",
            ),
        }
    }
}

/// What to say of an address that looks like another by a letter of it.
pub(crate) fn look_alike_told(c: char, address: &str) -> (String, String) {
    let script = match c {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "a Greek letter",
        '\u{400}'..='\u{52f}' => "a Cyrillic letter",
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => "a Latin letter",
        _ => "a letter of another kind than the rest",
    };
    (
        format!(
            "the address `{address}` looks like another: the `{c}` in it is {script} (U+{:04X})",
            u32::from(c)
        ),
        "type the address anew by hand, in the letters of one script, and look where it leads"
            .to_owned(),
    )
}
