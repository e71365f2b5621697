//! Lines that begin a list by accident: `1. маја 2023`, `+ 5 %`, `* without tax` below a table.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Code, Events, Writer};
use crate::content::yaml::month_of;

/// Reports lines whose first sign says something, and is read as that of an item. `at` is where the list begins.
pub(super) fn report(
    writer: &mut Writer<'_>,
    events: &Events<'_>,
    at: usize,
    items: &[Range<usize>],
) {
    let is_note = items.len() <= 2 && follows_starred_table(events, at);
    let text = writer.markdown.text;
    for item in items {
        let line = text.get(item.clone()).unwrap_or_default();
        let line = line.lines().next().unwrap_or_default().trim_end();
        let Some(sign) = line.chars().next() else {
            continue;
        };
        let words = line[sign.len_utf8()..].trim_start();
        let is_change = match sign {
            '+' => is_share(words) || items.len() == 1 && begins_with_number(words),
            '-' => items.len() == 1 && is_share(words),
            _ => false,
        };
        if !(is_change || is_note && sign == '*') {
            continue;
        }
        let message = format!("the sign `{sign}` is gone: this line is shown as an item of a list");
        let right = format!("\\{sign}");
        let help =
            format!("if the sign is to be seen, put a backslash before it: `{right} {words}`");
        let range = item.start..item.start + line.len();
        let finding = writer.slip(Code::SignsTaken, range, &message, help);
        writer.findings.push(if is_note {
            let sign = writer.markdown.place(item.start..item.start + 1);
            finding.fixed_at(sign.spot, right)
        } else {
            finding
        });
    }
}

/// Does a list stand below a table in which a star stands for a note?
fn follows_starred_table(events: &Events<'_>, at: usize) -> bool {
    let before = &events[..at];
    let is_below = matches!(before.last(), Some((Event::End(TagEnd::Table), _)));
    let mut table = before.iter().rev();
    let mut table = table
        .by_ref()
        .take_while(|(event, _)| !matches!(event, Event::Start(Tag::Table(_))));
    is_below && table.any(|(event, _)| matches!(event, Event::Text(text) if text.contains('*')))
}

fn begins_with_number(words: &str) -> bool {
    words.starts_with(|c: char| c.is_ascii_digit())
}

/// Do words begin with so many of a hundred, or so many degrees?
pub(super) fn is_share(words: &str) -> bool {
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    begins_with_number(words)
        && rest
            .trim_start_matches([' ', '\u{a0}'])
            .starts_with(['%', '‰', '°'])
}

/// Does an item begin as a date does, `12. marta 2023`, `1. маја је`? Months alone may be counted, and so may be
/// those with a colon or a dash behind.
pub(super) fn begins_date(line: &str) -> bool {
    let Some((number, rest)) = line.split_once('.') else {
        return false;
    };
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    let word = rest
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let after = &rest[word.len()..];
    let Some(month) = month_of(word) else {
        return false;
    };
    let goes_on = after.trim_start();
    let is_day = matches!(number.parse(), Ok(1..=31));
    let is_lone = number.parse() != Ok(month)
        && after.starts_with(' ')
        && goes_on.starts_with(char::is_alphabetic);
    is_day
        && (goes_on.starts_with(|c: char| c.is_ascii_digit())
            || is_lone && is_month_in_small_letters(word))
}

/// Is this the name of a month in a language that writes it in small letters?
fn is_month_in_small_letters(word: &str) -> bool {
    const NAMES: [&str; 42] = [
        "јануари",
        "февруари",
        "март",
        "април",
        "мај",
        "јуни",
        "јули",
        "август",
        "септември",
        "октомври",
        "ноември",
        "декември",
        "јануар",
        "фебруар",
        "јун",
        "јул",
        "септембар",
        "октобар",
        "новембар",
        "децембар",
        "januar",
        "februar",
        "mart",
        "april",
        "maj",
        "jun",
        "juni",
        "jul",
        "juli",
        "avgust",
        "august",
        "septembar",
        "oktobar",
        "novembar",
        "decembar",
        "janar",
        "shkurt",
        "prill",
        "qershor",
        "korrik",
        "gusht",
        "shtator",
    ];
    // «Of» a month has an ending of its own.
    let genitive = word.strip_suffix(['а', 'a']).unwrap_or(word);
    let with_vowel = genitive.strip_suffix("бр").map(|stem| format!("{stem}бар"));
    let with_vowel =
        with_vowel.or_else(|| genitive.strip_suffix("br").map(|stem| format!("{stem}bar")));
    [word, genitive, with_vowel.as_deref().unwrap_or(genitive)]
        .iter()
        .any(|name| NAMES.contains(name))
}

#[cfg(test)]
mod tests {
    use super::begins_date;

    #[test]
    fn days_of_months_are_no_items() {
        for line in [
            "1. маја 2023. године",
            "1. маја је празник",
            "15. децембра смо",
            "3. јуни 2023",
            "1. maja je",
            "6. März 2023",
            "12. marta 2023",
            "2. septembra su",
            "6. мај беше",
            "7. qershor ishte",
        ] {
            assert_eq!(begins_date(line), !line.contains("März"), "{line}");
        }
        for line in [
            "1. Maja je",
            "1. may be",
            "1. march on",
            "5. мај: почеток",
            "5. мај",
            "3. март и април",
            "1. марка на",
            "1. New buses",
            "40. maja je",
            "1. новина је",
            "1. aprilili it",
            "2. Jun and more",
            "1. decision",
        ] {
            assert!(!begins_date(line), "{line}");
        }
    }
}
