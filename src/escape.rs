//! Text made safe for the place where it is written: one function for each kind of place.
//!
//! Takes: any text. Gives: what means this text, and nothing else, in HTML, a link, a script element,
//! XML, a calendar, a terminal, an annotation. Never: knows what the text is about.

use std::{borrow::Cow, fmt::Write as _};

/// Appends `text` to HTML, as words or as the value of an attribute in quotes: the five characters that
/// mean something there are escaped, and those that HTML forbids become U+FFFD.
pub(crate) fn push_html(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c if is_forbidden(c) => html.push(char::REPLACEMENT_CHARACTER),
            c => html.push(c),
        }
    }
}

/// The same, as a text of its own.
pub(crate) fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    push_html(&mut html, text);
    html
}

/// The length of the tag that a text begins with: to the first `>` outside of values, which stand in double
/// quotes as [`push_html`] leaves them.
pub(crate) fn end_of_tag(tag: &str) -> usize {
    let mut is_in_value = false;
    let end = tag.bytes().position(|byte| {
        is_in_value ^= byte == b'"';
        byte == b'>' && !is_in_value
    });
    end.map_or(tag.len(), |end| end + 1)
}

/// Control characters that neither HTML nor YAML nor Markdown has a use for: all but tab and line
/// breaks.
pub(crate) fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

/// A path as a link says it (RFC 3986): whatever isn't a letter or digit of ASCII, `-`, `.`, `_`, `~` or
/// the `/` between its parts is written as `%` and its bytes. So it needs no further escaping in HTML,
/// XML, CSS or `srcset`.
pub(crate) fn path(path: &str) -> String {
    let mut link = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => link.push(char::from(byte)),
            byte => push_percent(&mut link, byte),
        }
    }
    link
}

/// The part of a link after `#`. Letters of all scripts stay readable; browsers send them as they must.
pub(crate) fn fragment(name: &str) -> String {
    let mut link = String::with_capacity(name.len());
    for c in name.chars() {
        if matches!(c, '%' | '"' | '<' | '>' | '`' | '#' | '\\')
            || c.is_whitespace()
            || c.is_control()
        {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                push_percent(&mut link, byte);
            }
        } else {
            link.push(c);
        }
    }
    link
}

fn push_percent(link: &mut String, byte: u8) {
    let _ = write!(link, "%{byte:02X}");
}

/// `%C4%8D` as the characters meant; left as it is where that is not UTF-8. The inverse of [`path`] and
/// [`fragment`].
pub(crate) fn percent_decoded(text: &str) -> String {
    String::from_utf8(percent_decoded_bytes(text)).unwrap_or_else(|_| text.to_owned())
}

/// The bytes that a link means, be they UTF-8 or not.
pub(crate) fn percent_decoded_bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = match (first, tail) {
            (b'%', [high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |b: u8| char::from(b).to_digit(16).unwrap_or(0);
                u8::try_from(digit(*high) * 16 + digit(*low)).ok()
            }
            _ => None,
        };
        if let Some(code) = code {
            bytes.push(code);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    bytes
}

/// JSON as it can stand in a script element or a script: `<`, `>` and `&`, which could end the element or
/// begin a comment in it (HTML, section 4.12.1.3), and the two line breaks that end a line of a script,
/// are written by their numbers. They stand in strings alone, where that means the same.
pub(crate) fn json_in_script(json: &serde_json::Value) -> String {
    let text = json.to_string();
    let mut script = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}' => {
                push_by_number(&mut script, c);
            }
            c => script.push(c),
        }
    }
    script
}

/// JSON text as it can be shown on a terminal: what could move its cursor or turn the order of letters
/// around is written by its number.
pub(crate) fn json_for_terminal(json: &str) -> Cow<'_, str> {
    if !json.contains(is_unseen) {
        return Cow::Borrowed(json);
    }
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        // A line break between two values is one; in a string it is written by its number already.
        if c != '\n' && is_unseen(c) {
            push_by_number(&mut shown, c);
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// Appends a character as JSON writes it by its number in UTF-16.
fn push_by_number(json: &mut String, c: char) {
    let mut units = [0; 2];
    for unit in c.encode_utf16(&mut units) {
        let _ = write!(json, "\\u{unit:04x}");
    }
}

/// Appends `text` to XML, as words or as the value of an attribute in quotes. Characters that XML 1.0
/// (section 2.2) has no way to write are left out; line breaks that a reader of XML would take for
/// blanks are written by their numbers.
pub(crate) fn push_xml(xml: &mut String, text: &str, place: InXml) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\r' => xml.push_str("&#13;"),
            '\t' if place == InXml::Attribute => xml.push_str("&#9;"),
            '\n' if place == InXml::Attribute => xml.push_str("&#10;"),
            '\t' | '\n' => xml.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => xml.push(c),
        }
    }
}

/// Where in XML a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InXml {
    /// Between tags.
    Words,
    /// In the value of an attribute.
    Attribute,
}

/// Appends `text` to iCalendar, as the value of a property (RFC 5545, section 3.3.11): backslash, comma and
/// semicolon are escaped, a line break is written as `\n`, and characters that the format has no way to
/// write become U+FFFD. Lines are folded by who writes them.
pub(crate) fn push_ics(ics: &mut String, text: &str) {
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '\\' | ',' | ';' => {
                ics.push('\\');
                ics.push(c);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => ics.push_str("\\n"),
            c if is_forbidden(c) => ics.push(char::REPLACEMENT_CHARACTER),
            c => ics.push(c),
        }
    }
}

/// What makes a formula of a cell that begins with it.
const MAY_ACT: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The words of a cell. What a spreadsheet would take for a formula gets an apostrophe before it: it could do
/// something on the reader's machine (OWASP, «CSV injection»). Many spreadsheets of the region take a semicolon or
/// a tab for the end of a cell, and then a line break for that of a row.
pub(crate) fn cell(cell: &str) -> Cow<'_, str> {
    if !cell.contains(MAY_ACT) || cell.parse::<f64>().is_ok() {
        return cell.into();
    }
    let mut guarded = String::with_capacity(cell.len());
    let mut begins = true;
    for c in cell.chars() {
        if begins && MAY_ACT.contains(&c) {
            guarded.push('\'');
        }
        guarded.push(c);
        begins = ";\t\r\n".contains(c);
    }
    guarded.into()
}

/// Text as it can be printed on a terminal: control characters, with which a file's name could move the
/// cursor, change colours or the window's title, and marks that turn the order of letters around, are
/// shown by their numbers. Line breaks and tabs stay.
pub(crate) fn terminal(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_unseen(c) && !is_layout(c)) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_unseen(c) && !is_layout(c) {
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// The same in one line.
pub(crate) fn terminal_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_unseen(c) {
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// An excerpt of a file as it can be printed on a terminal. Each character keeps its number of bytes, so
/// that what is underlined stays in its place.
pub(crate) fn excerpt(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_unseen(c) && !is_layout(c) && c != '\r') {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| match (is_unseen(c) && !is_layout(c) && c != '\r', c.len_utf8()) {
        (false, _) => c,
        (true, 1) => '?',
        (true, 2) => '·',
        (true, _) => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(shown).collect())
}

/// Is it a character that nobody sees, and that changes how others are shown? Control characters, line
/// breaks of their own kind, blanks without width, and marks of direction (UAX #9).
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

fn is_layout(c: char) -> bool {
    matches!(c, '\n' | '\t')
}

/// The message of an annotation, in the format of GitHub's workflow commands.
pub(crate) fn annotation(text: &str) -> String {
    let percent = text.replace('%', "%25").replace('\r', "%0D");
    terminal(&percent).replace('\n', "%0A")
}

/// A property of an annotation.
pub(crate) fn annotation_property(text: &str) -> String {
    annotation(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_could_end_a_script_element_is_written_by_number() {
        let json = serde_json::json!("<!-- <script </script> & \u{2028}\u{7f}");
        let script = json_in_script(&json);
        assert_eq!(
            script,
            r#""\u003c!-- \u003cscript \u003c/script\u003e \u0026 \u2028\u007f""#
        );
    }

    #[test]
    fn percent_signs_are_decoded_once() {
        assert_eq!(percent_decoded("%C4%8Dar"), "čar");
        assert_eq!(percent_decoded("%2541"), "%41");
        assert_eq!(percent_decoded("100%"), "100%");
        assert_eq!(percent_decoded("%FF"), "%FF");
    }

    #[test]
    fn a_terminal_is_given_no_orders() {
        assert_eq!(
            terminal("a\u{1b}[2Jb\u{9b}31m\u{202e}c\td\n"),
            "a\\u{1b}[2Jb\\u{9b}31m\\u{202e}c\td\n"
        );
        assert_eq!(terminal_line("a\nb"), "a\\u{a}b");
        assert_eq!(
            annotation("50 %\r\n::error::\u{1b}"),
            "50 %25%0D%0A::error::\\u{1b}"
        );
        assert_eq!(annotation_property("a:b,c"), "a%3Ab%2Cc");
    }

    /// The text that HTML or XML escaped so means.
    fn unescaped(text: &str) -> String {
        let pairs = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&#13;", "\r"),
            ("&#10;", "\n"),
            ("&#9;", "\t"),
            ("&amp;", "&"),
        ];
        pairs
            .iter()
            .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    proptest! {
        #[test]
        fn html_means_the_text(text in any::<String>()) {
            let escaped = html(&text);
            prop_assert!(!escaped.contains(['<', '>', '"', '\'']));
            prop_assert!(!escaped.contains(is_forbidden));
            let allowed: String = text
                .chars()
                .map(|c| if is_forbidden(c) { '\u{fffd}' } else { c })
                .collect();
            prop_assert_eq!(unescaped(&escaped), allowed);
        }

        #[test]
        fn xml_means_the_text(text in any::<String>(), in_attribute in any::<bool>()) {
            let place = if in_attribute { InXml::Attribute } else { InXml::Words };
            let mut escaped = String::new();
            push_xml(&mut escaped, &text, place);
            let has_stray = escaped.contains(['<', '>', '"', '\r', '\0', '\u{1b}', '\u{fffe}', '\u{ffff}']);
            prop_assert!(!has_stray);
            prop_assert!(!in_attribute || !escaped.contains(['\n', '\t']));
            let is_allowed = |c: &char| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
            let allowed: String = text.chars().filter(is_allowed).collect();
            prop_assert_eq!(unescaped(&escaped), allowed);
        }

        #[test]
        fn a_link_means_the_path(text in any::<String>()) {
            let link = path(&text);
            prop_assert!(link.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-._~%".contains(&b)));
            prop_assert_eq!(percent_decoded(&link), text.clone());
            let after = fragment(&text);
            let has_stray = after.contains(['"', '<', '>', '#', '\\', '`']) || after.contains(char::is_whitespace);
            prop_assert!(!has_stray);
            prop_assert_eq!(percent_decoded(&after), text);
        }

        #[test]
        fn json_in_a_script_means_the_text(text in any::<String>()) {
            let json = serde_json::Value::from(text.clone());
            let script = json_in_script(&json);
            let has_stray = script.contains(['<', '>', '&', '\u{2028}', '\u{2029}']);
            prop_assert!(!has_stray);
            prop_assert_eq!(serde_json::from_str::<String>(&script).ok(), Some(text.clone()));
            let plain = json.to_string();
            let shown = json_for_terminal(&plain);
            prop_assert!(!shown.contains(is_unseen));
            prop_assert_eq!(serde_json::from_str::<String>(&shown).ok(), Some(text));
        }

        #[test]
        fn nothing_unseen_reaches_a_terminal(text in any::<String>()) {
            let shown = terminal(&text);
            prop_assert!(!shown.contains(|c| is_unseen(c) && !is_layout(c)));
            prop_assert!(!terminal_line(&text).contains(is_unseen));
            prop_assert!(!annotation(&text).contains(is_unseen) || annotation(&text).contains('\t'));
            prop_assert_eq!(excerpt(&text).len(), text.len());
            prop_assert!(!excerpt(&text).contains(|c| is_unseen(c) && !is_layout(c) && c != '\r'));
        }
    }
}
