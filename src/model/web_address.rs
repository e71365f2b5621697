//! Addresses of what isn't an entry: on the web, a mailbox, a telephone, a file beside the entry. What a
//! field may hold and what a link in a text may lead to is decided here, once.

mod fault;
mod look_alike;

pub use fault::Fault;
pub(crate) use fault::look_alike_told;
pub(crate) use look_alike::look_alike;

use std::{borrow::Cow, fmt, net::Ipv6Addr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{diagnostics::Remedy, escape};

/// An address that a link can have: `https:`, `http:`, `mailto:`, `tel:`, or the name of a file beside
/// the entry.
#[derive(Clone, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Checks the form of an address.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        match read(text)? {
            // That nothing is written is told of all fields alike.
            To::Here { .. } if !text.is_empty() => Err(Fault::NoFile),
            To::Here { .. } | To::Outside | To::File { .. } => Ok(Self(text.to_owned())),
        }
    }

    /// The address as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where it leads.
    pub fn to(&self) -> To {
        read(&self.0).unwrap_or(To::Here { anchor: None })
    }
}

impl fmt::Debug for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for WebAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for WebAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| {
            de::Error::custom(format!("`{text}` is not an address that a link can have"))
        })
    }
}

impl JsonSchema for WebAddress {
    fn schema_name() -> Cow<'static, str> {
        "WebAddress".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "web-address" })
    }
}

/// Where an address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// Out of the site.
    Outside,
    /// To a file, by its path from what holds the address.
    File {
        /// The path, percent-decoded.
        path: String,
        /// The part of it that is meant, percent-decoded.
        anchor: Option<String>,
    },
    /// To a part of the very page.
    Here {
        /// The part of it that is meant, percent-decoded.
        anchor: Option<String>,
    },
}

/// Does an address hold a name or a password, which whoever reads it could use?
pub(crate) fn has_credentials(address: &str) -> bool {
    read(address) == Err(Fault::Credentials)
}

/// Quotation marks that people put around an address.
pub(crate) const QUOTES: [char; 9] = ['"', '\'', '“', '”', '„', '«', '»', '‘', '’'];

/// Schemes that a link to the outside may have.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Where an address leads.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn read(address: &str) -> Result<To, Fault> {
    if let Some(c) = address.chars().find(|c| *c == '\\' || is_unseen(*c)) {
        return Err(Fault::Character(c));
    }
    if let Some((scheme, rest)) = scheme(address) {
        let is = |known: &str| scheme.eq_ignore_ascii_case(known);
        if !SCHEMES.iter().any(|known| is(known)) {
            return Err(Fault::Scheme);
        }
        if address.contains(char::is_whitespace) {
            return Err(Fault::Blank);
        }
        if let Some(c) = address.chars().find(|c| matches!(c, '"' | '<' | '>')) {
            return Err(Fault::Character(c));
        }
        if is("mailto") {
            letter(rest)?;
        } else if is("tel") {
            telephone(rest)?;
        } else {
            site(rest)?;
        }
        return Ok(To::Outside);
    }
    if address.starts_with("//") {
        return Err(Fault::NoScheme);
    }
    if address.starts_with('/') {
        return Err(Fault::Root);
    }
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(escape::percent_decoded(anchor))),
        None => (address, None),
    };
    if path.is_empty() {
        return Ok(To::Here { anchor });
    }
    let path = escape::percent_decoded(path);
    if path.trim() != path {
        return Err(Fault::Blank);
    }
    match path.chars().find(|c| *c == '\\' || is_unseen(*c)) {
        Some(c) => Err(Fault::Character(c)),
        None => Ok(To::File { path, anchor }),
    }
}

/// Characters of an address that nobody sees: those of any text, and soft hyphens and blanks without width.
fn is_unseen(c: char) -> bool {
    escape::is_unseen(c)
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

/// The scheme of an address (RFC 3986, section 3.1), and what follows the colon.
pub(crate) fn scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let mut characters = scheme.chars();
    let valid = characters.next()?.is_ascii_alphabetic()
        && characters.all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    valid.then_some((scheme, rest))
}

/// What follows `https:` (RFC 3986, section 3.2).
fn site(rest: &str) -> Result<(), Fault> {
    let rest = rest.strip_prefix("//").ok_or(Fault::Host)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    if authority.contains('@') {
        return Err(Fault::Credentials);
    }
    let host = |authority: &str| authority.split(':').next().map(str::to_owned);
    if let Some(c) = host(authority).and_then(|host| look_alike(&host)) {
        return Err(Fault::LookAlike(c));
    }
    let is_port = |port: &str| port.is_empty() || port.parse::<u16>().is_ok();
    let is_sound = if let Some(rest) = authority.strip_prefix('[') {
        rest.split_once(']').is_some_and(|(host, port)| {
            let port = port.strip_prefix(':').map_or(port.is_empty(), is_port);
            host.parse::<Ipv6Addr>().is_ok() && port
        })
    } else {
        match authority.split_once(':') {
            Some((host, port)) => is_host(host) && is_port(port),
            None => is_host(authority),
        }
    };
    is_sound.then_some(()).ok_or(Fault::Host)
}

/// The name of a computer, also in letters of other scripts.
fn is_host(host: &str) -> bool {
    host.strip_suffix('.')
        .unwrap_or(host)
        .split('.')
        .all(|label| {
            !label.is_empty()
                && label
                    .chars()
                    .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        })
}

/// What follows `mailto:` (RFC 6068): mailboxes, then perhaps a subject and a text, and no other header.
fn letter(rest: &str) -> Result<(), Fault> {
    let (mailboxes, headers) = rest.split_once('?').unwrap_or((rest, ""));
    if let Some(c) = mailboxes.split(',').find_map(mailbox_look_alike) {
        return Err(Fault::LookAlike(c));
    }
    if !mailboxes.split(',').all(is_mailbox) {
        return Err(Fault::Mailbox);
    }
    for header in headers.split('&').filter(|header| !header.is_empty()) {
        let (name, value) = header.split_once('=').ok_or(Fault::Letter)?;
        let value = escape::percent_decoded(value);
        let is_sound = match name.to_ascii_lowercase().as_str() {
            "subject" => !value.contains(char::is_control),
            "body" => !value.contains(escape::is_forbidden),
            _ => false,
        };
        if !is_sound || header.contains('#') {
            return Err(Fault::Letter);
        }
    }
    Ok(())
}

/// The letter by which the address of a mailbox looks like another, before or behind the `@`.
pub(crate) fn mailbox_look_alike(text: &str) -> Option<char> {
    let (local, host) = text.rsplit_once('@')?;
    look_alike(local).or_else(|| look_alike(host))
}

fn is_mailbox(text: &str) -> bool {
    const ALSO: &str = "!#$&'*+-/=^_`{|}~.";
    text.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && local
                .chars()
                .all(|c| c.is_alphanumeric() || ALSO.contains(c))
            && is_host(host)
    })
}

/// What follows `tel:` (RFC 3966): digits, with what people set between them.
fn telephone(rest: &str) -> Result<(), Fault> {
    const LEAST: usize = 3;
    let number = rest.strip_prefix('+').unwrap_or(rest);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let is_sound = number
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '(' | ')'));
    (is_sound && digits >= LEAST)
        .then_some(())
        .ok_or(Fault::Telephone)
}

/// What an address was meant to be that is taken for the name of a file, where there is no such file.
pub(crate) fn meant(file: &str) -> Option<Remedy> {
    const ENDINGS: [&str; 28] = [
        "csv", "doc", "docx", "gif", "heic", "htm", "html", "jpeg", "jpg", "md", "mov", "mp3",
        "mp4", "odp", "ods", "odt", "pdf", "png", "ppt", "pptx", "rtf", "svg", "tif", "tiff",
        "txt", "webp", "xls", "xlsx",
    ];
    const COMMON: [&str; 7] = ["com", "edu", "gov", "info", "int", "net", "org"];
    if let Some(name) = own_computer(file) {
        let help = format!(
            "that is a place on your own computer: copy the file beside this entry, and write its name alone: `{name}`"
        );
        return Some(help.into());
    }

    let bare = file.trim_matches(QUOTES);
    if bare != file && read(bare) == Ok(To::Outside) {
        return Some(Remedy::new(
            format!("write it without the quotation marks: `{bare}`"),
            bare,
        ));
    }
    let bare = file.trim_start_matches('<').trim_end_matches('>');
    if bare != file && read(bare) == Ok(To::Outside) {
        return Some(Remedy::new(
            format!("write it without the brackets: `{bare}`"),
            bare,
        ));
    }
    let (host, rest) = match file.find(['/', '?']) {
        Some(end) => (&file[..end], Some(&file[end..])),
        None => (file, None),
    };
    let last = host.rsplit('.').next()?.to_ascii_lowercase();
    if rest.is_none() && host.contains('@') && host.contains('.') && is_mailbox(host) {
        let is_file = ENDINGS.contains(&last.as_str());
        return (!is_file).then(|| Remedy::write(format!("mailto:{file}")));
    }
    let is_www = host
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let is_of_site = is_www
        || COMMON.contains(&last.as_str())
        || last.len() == 2
        || rest.is_some() && last.len() > 1;
    let is_name = host.contains('.') && last.chars().all(char::is_alphabetic);
    if is_host(host) && is_name && is_of_site && (is_www || !ENDINGS.contains(&last.as_str())) {
        let right = format!("https://{file}");
        // `plan_2.rs` and `menu.js` may be files that are not there.
        let is_sure = is_www || !host.contains('_') && !["js", "py", "ts"].contains(&last.as_str());
        return Some(match is_sure {
            true => Remedy::write(right),
            false => {
                format!("write `{right}` if it is an address of the web, or put the file there")
                    .into()
            }
        });
    }
    let digits: String = file.chars().filter(|c| !" -./()".contains(*c)).collect();
    (file.starts_with('+') && telephone(&digits).is_ok())
        .then(|| Remedy::write(format!("tel:{digits}")))
}

/// What to write where an address stands among other words, in brackets or quotation marks, or has a slip in its
/// beginning.
pub(crate) fn meant_in_words(written: &str) -> Option<Remedy> {
    let is_end = |c: char| c.is_whitespace() || QUOTES.contains(&c) || "()[]<>".contains(c);
    let words = written
        .split(is_end)
        .map(|word| word.trim_end_matches([',', ';']));
    let mut all = words.filter_map(|word| {
        let lower = word.to_ascii_lowercase();
        let rest = ["https:", "http:", "https/", "http/"]
            .iter()
            .find_map(|start| lower.starts_with(start).then(|| &word[start.len()..]))?;
        let scheme = if lower.starts_with("https") {
            "https"
        } else {
            "http"
        };
        let address = format!("{scheme}://{}", rest.trim_start_matches('/'));
        (read(&address) == Ok(To::Outside) && rest.contains('.')).then_some(address)
    });
    let first = all.next()?;
    match all.next() {
        Some(_) => {
            let help = format!(
                "one address has room here: `{first}`; the others belong into the text below the data"
            );
            Some(help.into())
        }
        None => (first != written)
            .then(|| Remedy::new(format!("write the address alone: `{first}`"), first)),
    }
}

/// The name of a file that is given with its place on the computer of whoever wrote it: `C:\\Users\\ana\\bus.jpg`,
/// `file:///home/ana/bus.jpg`.
pub(crate) fn own_computer(address: &str) -> Option<&str> {
    let address = address.trim();
    let mut letters = address.chars();
    let is_drive = letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.next() == Some(':')
        && matches!(letters.next(), Some('\\' | '/'));
    let is_file = address
        .get(..5)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("file:"));
    let is_home = ["/Users/", "\\"]
        .iter()
        .any(|start| address.starts_with(start));
    let name = address.rsplit(['\\', '/']).next().unwrap_or_default();
    ((is_drive || is_file || is_home) && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_that_a_link_can_have() {
        for good in [
            "https://example.org",
            "HTTP://example.org:8080/a?b=c&d=%20#e",
            "https://општина.мк/извештај",
            "https://[2001:db8::1]/",
            "mailto:office@example.org",
            "mailto:a@example.org,b.c+d@example.org?subject=Night%20buses&body=Dear%0D%0Acity",
            "tel:+389-31-475-600",
        ] {
            assert_eq!(read(good), Ok(To::Outside), "{good}");
        }
        let file = |path: &str, anchor: Option<&str>| {
            let (path, anchor) = (path.to_owned(), anchor.map(str::to_owned));
            Ok(To::File { path, anchor })
        };
        assert_eq!(read("protocol.pdf"), file("protocol.pdf", None));
        assert_eq!(
            read("../my%20form.pdf#p%20a"),
            file("../my form.pdf", Some("p a"))
        );
        assert_eq!(read("my form.pdf"), file("my form.pdf", None));
        assert_eq!(read("www.example.org"), file("www.example.org", None));
    }

    #[test]
    fn addresses_that_no_link_can_have() {
        for (bad, fault) in [
            ("javascript:alert(1)", Fault::Scheme),
            ("JaVaScRiPt:alert(1)", Fault::Scheme),
            ("data:text/html,x", Fault::Scheme),
            ("vbscript:x", Fault::Scheme),
            ("file:///etc/passwd", Fault::Scheme),
            ("java\tscript:alert(1)", Fault::Character('\t')),
            ("\u{1}javascript:alert(1)", Fault::Character('\u{1}')),
            (" javascript:alert(1)", Fault::Blank),
            ("java%0ascript:x", Fault::Character('\n')),
            ("https://user:pw@example.org/", Fault::Credentials),
            ("https://example.org@evil.example", Fault::Credentials),
            ("//example.org/a", Fault::NoScheme),
            ("/a.pdf", Fault::Root),
            ("https:\\\\example.org", Fault::Character('\\')),
            ("https:/example.org", Fault::Host),
            ("https:example.org", Fault::Host),
            ("https:///a", Fault::Host),
            ("https://exa%6dple.org/", Fault::Host),
            ("https://a..b/", Fault::Host),
            ("https://example.org:port/", Fault::Host),
            ("https://example.org/a b", Fault::Blank),
            (
                "https://example.org/\u{202e}b",
                Fault::Character('\u{202e}'),
            ),
            ("https://example.org/\"x", Fault::Character('"')),
            ("mailto:", Fault::Mailbox),
            ("mailto:?subject=a", Fault::Mailbox),
            ("mailto:a%0ab@example.org", Fault::Mailbox),
            ("mailto:a@example.org?cc=b@example.org", Fault::Letter),
            ("mailto:a@example.org?Attach=/etc/passwd", Fault::Letter),
            ("mailto:a@example.org?subject=a%0ABcc:b@c.d", Fault::Letter),
            ("tel:", Fault::Telephone),
            ("tel:*21*1234%23", Fault::Telephone),
        ] {
            assert_eq!(read(bad), Err(fault), "{bad}");
        }
        assert_eq!(WebAddress::parse("#a"), Err(Fault::NoFile));
    }

    #[test]
    fn what_was_meant_is_told() {
        for (written, meant_is) in [
            (
                "www.kumanovo.gov.mk",
                Some("write `https://www.kumanovo.gov.mk`"),
            ),
            (
                "kumanovo.gov.mk/report",
                Some("write `https://kumanovo.gov.mk/report`"),
            ),
            ("example.org", Some("write `https://example.org`")),
            ("info@example.org", Some("write `mailto:info@example.org`")),
            ("+389 31 475-600", Some("write `tel:+38931475600`")),
            (
                "<https://example.org>",
                Some("write it without the brackets: `https://example.org`"),
            ),
            ("protocol.pdf", None),
            ("hero@2x.png", None),
            (
                "files.old/protocol.pdf",
                Some("write `https://files.old/protocol.pdf`"),
            ),
            ("my files/protocol.pdf", None),
            ("notes", None),
        ] {
            let words = meant(written).map(|remedy| remedy.words);
            assert_eq!(words.as_deref(), meant_is, "{written}");
        }
    }

    #[test]
    fn an_address_is_found_among_words() {
        for (written, right) in [
            ("see https://a.mk", Some("https://a.mk")),
            ("https:/a.mk/x", Some("https://a.mk/x")),
            ("http//a.mk", Some("http://a.mk")),
            ("[web](https://a.mk)", Some("https://a.mk")),
            ("“https://a.mk”", Some("https://a.mk")),
            ("https://a.mk", None),
            ("https", None),
            ("protocol.pdf", None),
        ] {
            let found = meant_in_words(written).and_then(|remedy| remedy.right);
            assert_eq!(found.as_deref(), right, "{written}");
        }
        let two = meant_in_words("https://a.mk, https://b.mk").expect("a remedy");
        assert!(
            two.words
                .starts_with("one address has room here: `https://a.mk`")
        );
        assert_eq!(two.right, None);
    }

    proptest! {
        #[test]
        fn what_leads_outside_does_so_plainly(address in "(https?|mailto|tel|JAVASCRIPT|x):?/?/?\\PC{0,12}|\\PC{0,20}") {
            if read(&address) == Ok(To::Outside) {
                let lower = address.to_ascii_lowercase();
                let starts = ["https://", "http://", "mailto:", "tel:"];
                prop_assert!(starts.iter().any(|start| lower.starts_with(start)));
                let has_stray = address.contains(['"', '<', '>', '\\']) || address.contains(char::is_whitespace);
                prop_assert!(!has_stray);
            }
        }
    }
}
