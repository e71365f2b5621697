//! Calendars (RFC 5545): what an entry leads to, brings along, or starts as an alarm.

use super::address;

/// Properties whose value is an address.
const ADDRESSES: [&str; 5] = ["URL", "ATTACH", "CONFERENCE", "SOURCE", "IMAGE"];

pub(super) fn acts(bytes: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(bytes);
    // Long lines are folded (section 3.1).
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace("\n ", "").replace("\n\t", "");
    text.lines().filter_map(property).find_map(of_property)
}

/// The name, the parameters and the value of a line, the first two in capitals.
fn property(line: &str) -> Option<(String, String, &str)> {
    let mut is_quoted = false;
    let colon = line.find(|c| {
        is_quoted ^= c == '"';
        c == ':' && !is_quoted
    })?;
    let (before, value) = (line[..colon].to_uppercase(), &line[colon + 1..]);
    let (name, parameters) = before.split_once(';').unwrap_or((&before, ""));
    Some((name.trim().into(), parameters.into(), value.trim()))
}

fn of_property((name, parameters, value): (String, String, &str)) -> Option<&'static str> {
    if name == "ACTION" && value.eq_ignore_ascii_case("PROCEDURE") {
        Some("starts a program as an alarm")
    } else if !ADDRESSES.contains(&&*name) {
        None
    } else if parameters.contains("BASE64") || parameters.contains("BINARY") {
        Some("carries another file inside")
    } else if !address::is_harmless(value) {
        Some("leads to something that is no page (`URL` or `ATTACH`)")
    } else {
        None
    }
}
