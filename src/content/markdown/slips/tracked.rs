//! Addresses that carry marks by which their readers are followed, or lead over a service that counts them.

use super::{Block, Code, Writer};

/// Names of values that an address carries for those who count, and that its page does without.
const MARKS: [&str; 9] = [
    "utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid=", "igshid=", "msclkid=", "yclid=", "_hsenc=",
];

/// Services over which an address leads, and the name of the value that holds the very address.
const SERVICES: [(&str, &str); 5] = [
    ("safelinks.protection.outlook.com/", "url="),
    ("google.com/url?", "url="),
    ("google.com/url?", "q="),
    ("l.facebook.com/l.php?", "u="),
    ("lm.facebook.com/l.php?", "u="),
];

/// Reports the first of them in a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let text = block.text;
    if !text.contains("://") {
        return;
    }
    for (at, _) in text.match_indices("://") {
        let begin = text[..at]
            .rfind(|c: char| !c.is_ascii_alphabetic())
            .map_or(0, |end| end + 1);
        let begin = text.ceil_char_boundary(begin);
        let is_end = |c: char| c.is_whitespace() || "<>()[]\"“”„`|".contains(c);
        let end = text[at..]
            .find(is_end)
            .map_or(text.len(), |length| at + length);
        let address = &text[begin..end];
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        let Some((what, right)) = without_service(address)
            .map(|right| ("leads over a service that counts who follows it", right))
            .or_else(|| {
                let right = without_marks(address)?;
                Some((
                    "carries marks by which those who follow it are counted",
                    right,
                ))
            })
        else {
            continue;
        };
        let range = block.range(begin..begin + address.len());
        let message = format!("this address {what}");
        let help = format!("write `{right}`");
        let finding = writer.slip(Code::LeftOver, range, &message, help);
        writer.findings.push(finding.fixed_by(right));
        return;
    }
}

/// An address without such marks, if it carries any.
fn without_marks(address: &str) -> Option<String> {
    let (page, rest) = address.split_once('?')?;
    let (query, anchor) = match rest.split_once('#') {
        Some((query, anchor)) => (query, format!("#{anchor}")),
        None => (rest, String::new()),
    };
    let is_mark = |part: &&str| MARKS.iter().any(|mark| part.starts_with(mark));
    let kept: Vec<&str> = query.split('&').filter(|part| !is_mark(part)).collect();
    if kept.len() == query.split('&').count() {
        return None;
    }
    let query = kept.join("&");
    let sign = if query.is_empty() { "" } else { "?" };
    Some(format!("{page}{sign}{query}{anchor}"))
}

/// The very address to which one leads over such a service.
fn without_service(address: &str) -> Option<String> {
    let (_, key) = SERVICES
        .iter()
        .find(|(service, key)| address.contains(service) && value(address, key).is_some())?;
    let decoded = decoded(value(address, key)?)?;
    let is_address = decoded.starts_with("https://") || decoded.starts_with("http://");
    let is_plain =
        !decoded.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"()[]".contains(c));
    (is_address && is_plain).then(|| without_marks(&decoded).unwrap_or(decoded))
}

/// The value of this name in an address.
fn value<'a>(address: &'a str, key: &str) -> Option<&'a str> {
    let (_, query) = address.split_once('?')?;
    query.split('&').find_map(|part| part.strip_prefix(key))
}

/// A value with each `%2F` as the sign that it stands for.
fn decoded(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, behind @ ..] = rest {
        rest = behind;
        let [high, low, after @ ..] = behind else {
            bytes.push(*first);
            continue;
        };
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        match (first, digit(high), digit(low)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).ok()?);
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_services_are_taken_out() {
        for (address, right) in [
            (
                "https://a.org/b?utm_source=x&utm_medium=y",
                Some("https://a.org/b"),
            ),
            (
                "https://a.org/b?id=5&fbclid=x#c",
                Some("https://a.org/b?id=5#c"),
            ),
            ("https://a.org/b?id=5", None),
            ("https://a.org/utm_source", None),
        ] {
            assert_eq!(without_marks(address).as_deref(), right, "{address}");
        }
        for (address, right) in [
            (
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2Fb&data=05",
                Some("https://a.org/b"),
            ),
            (
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.org%2F%3Fid%3D5%26utm_x%3Dy",
                Some("https://a.org/?id=5"),
            ),
            ("https://www.google.com/url?sa=t", None),
            ("https://a.org/?url=https%3A%2F%2Fb.org", None),
        ] {
            assert_eq!(without_service(address).as_deref(), right, "{address}");
        }
    }
}
