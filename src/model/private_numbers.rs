//! Numbers in a text that belong to one person: national personal numbers, and mobile telephones.

use std::ops::Range;

use super::Mailbox;

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PrivateNumber {
    /// The number by which a state knows one person.
    OfAPerson,
    /// A mobile telephone.
    MobileTelephone,
    /// A mailbox that looks like one person's.
    PersonalMailbox,
}

/// The private numbers in a text, each with its bytes.
pub(crate) fn private_numbers(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = personal_mailboxes(text);
    // Hardly any text has so many digits: this look spares all others the rest.
    if text.bytes().filter(u8::is_ascii_digit).count() < FEWEST_DIGITS {
        return found;
    }
    for range in runs(text) {
        for part in parts(text, range) {
            match whose(&text[part.clone()]) {
                Some(number) => found.push((number, part)),
                None => found.extend(in_a_row(text, part)),
            }
        }
    }
    let albanian = words(text).filter(|range| is_of_albanian_form(&text[range.clone()]));
    found.extend(albanian.map(|range| (PrivateNumber::OfAPerson, range)));
    found.sort_by_key(|(_, range)| range.start);
    found
}

/// Whose number these digits are, with what stands between them.
fn whose(run: &str) -> Option<PrivateNumber> {
    if run.len() > LONGEST {
        return None;
    }
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    if is_of_yugoslav_form(&digits) {
        Some(PrivateNumber::OfAPerson)
    } else if is_mobile(run, &digits) {
        Some(PrivateNumber::MobileTelephone)
    } else {
        None
    }
}

/// A run, cut before each `+`: a new number begins there.
fn parts(text: &str, run: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut rest = run.start;
    std::iter::from_fn(move || {
        while rest < run.end {
            let start = rest;
            let next = text[start + 1..run.end].find('+');
            rest = next.map_or(run.end, |len| start + 1 + len);
            let part = text[start..rest].trim_end_matches(|c: char| !c.is_ascii_digit());
            if !part.is_empty() {
                return Some(start..start + part.len());
            }
        }
        None
    })
}

/// The most groups of digits in which one number is written.
const MOST_GROUPS: usize = 6;
/// How many digits a number of Yugoslav form has.
const YUGOSLAV_DIGITS: usize = 13;

/// The private numbers of a run that holds several, as a list does that was pasted into a text: all that
/// it is made of, or else those of persons that stand there in one piece.
fn in_a_row(text: &str, run: Range<usize>) -> Vec<(PrivateNumber, Range<usize>)> {
    let groups = groups(text, &run);
    let mut found = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        // What stands before the first digit says from where the number is written.
        let start = if at == 0 { run.start } else { groups[at].start };
        let ends = groups[at..].iter().take(MOST_GROUPS);
        let number = ends.enumerate().find_map(|(more, group)| {
            let range = start..group.end;
            Some((whose(&text[range.clone()])?, range, more + 1))
        });
        let Some((number, range, count)) = number else {
            break;
        };
        found.push((number, range));
        at += count;
    }
    if at == groups.len() {
        return found;
    }
    let whole = groups.into_iter().filter(|group| {
        group.len() == YUGOSLAV_DIGITS && is_of_yugoslav_form(&text[group.clone()])
    });
    whole
        .map(|group| (PrivateNumber::OfAPerson, group))
        .collect()
}

/// The groups of digits in a run.
fn groups(text: &str, run: &Range<usize>) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for at in run
        .clone()
        .filter(|at| text.as_bytes()[*at].is_ascii_digit())
    {
        match groups.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => groups.push(at..at + 1),
        }
    }
    groups
}

/// The fewest letters of a name.
const SHORTEST_NAME: usize = 3;

/// The mailboxes in a text that look like one person's: none of their words names a function.
fn personal_mailboxes(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let is_of_mailbox = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let ats = text.match_indices('@').map(|(at, _)| at);
    let mailboxes = ats.filter_map(|at| {
        let before = text[..at].trim_end_matches(is_of_mailbox).len();
        let after = &text[at + 1..];
        let len = after.len() - after.trim_start_matches(is_of_mailbox).len();
        let domain = after[..len].trim_end_matches(['.', '-', '_']).len();
        let range = before..at + 1 + domain;
        // A name and a password in an address of the web are another mistake.
        let is_in_address = text[..before].ends_with(':') && !text[..before].ends_with("mailto:");
        let has_name = text[before..at]
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word.chars().count() >= SHORTEST_NAME);
        let mailbox = Mailbox::parse(&text[range.clone()])?;
        (has_name && !is_in_address && !mailbox.has_a_function())
            .then_some((PrivateNumber::PersonalMailbox, range))
    });
    mailboxes.collect()
}

/// No private number has fewer digits than that of Albania.
const FEWEST_DIGITS: usize = 8;

/// The longest number with its marks that is looked at, in bytes: no longer one is private.
const LONGEST: usize = 32;

/// What stands between the digits of one number: blanks, hyphens and dashes of every width, and more.
const MARKS: &str = " \u{a0}\u{2009}\u{202f}()/.-\u{2010}\u{2011}\u{2013}";

/// Stretches of digits and of what stands between the digits of one number.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_of_number = |c: char| c.is_ascii_digit() || c == '+' || MARKS.contains(c);
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(is_of_number)?;
            let end = text[start..]
                .find(|c| !is_of_number(c))
                .map_or(text.len(), |len| start + len);
            rest = end;
            let touches = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            let run = text[start..end].trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
            let at = start + run.as_ptr() as usize - text[start..].as_ptr() as usize;
            let is_alone = !touches(text[..at].chars().next_back())
                && !touches(text[at + run.len()..].chars().next());
            if is_alone && !run.is_empty() {
                return Some(at..at + run.len());
            }
        }
    })
}

/// Words of ASCII letters and digits.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let end = text[start..]
            .find(|c: char| !c.is_alphanumeric())
            .map_or(text.len(), |len| start + len);
        rest = end;
        Some(start..end)
    })
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(0)
}

fn is_day(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// The number of the states that were Yugoslavia (JMBG, ЕМБГ): day, month, last three digits of the
/// year, region, order, and a check digit modulo 11.
fn is_of_yugoslav_form(digits: &str) -> bool {
    const WEIGHTS: [u32; 12] = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    if digits.len() != YUGOSLAV_DIGITS {
        return false;
    }
    let year = number(&digits[4..7]);
    let is_date =
        is_day(number(&digits[..2]), number(&digits[2..4])) && (year >= 880 || year <= 99);
    let values = digits.chars().filter_map(|c| c.to_digit(10));
    let sum: u32 = WEIGHTS.iter().zip(values).map(|(a, b)| a * b).sum();
    let check = match 11 - sum % 11 {
        10 | 11 => 0,
        check => check,
    };
    is_date && number(&digits[12..]) == check
}

/// The number of Albania: a letter for the decade, a digit for the year, month (50 more for women) and
/// day, three digits, a letter.
fn is_of_albanian_form(word: &str) -> bool {
    let bytes = word.as_bytes();
    let [decade, digits @ .., check] = bytes else {
        return false;
    };
    if digits.len() != 8
        || !(b'A'..=b'T').contains(&decade.to_ascii_uppercase())
        || !check.is_ascii_alphabetic()
        || !digits.iter().all(u8::is_ascii_digit)
    {
        return false;
    }
    let month = number(&word[2..4]);
    let month = if month > 50 { month - 50 } else { month };
    is_day(number(&word[4..6]), month)
}

/// Mobile numbers of the region: North Macedonia, Albania, Serbia, Bosnia and Herzegovina, Kosovo,
/// Montenegro, as written from abroad or at home.
fn is_mobile(run: &str, digits: &str) -> bool {
    const ABROAD: [(&str, &[u8]); 6] = [
        ("3897", b"0123456789"),
        ("3556", b"6789"),
        ("3816", b"0123456789"),
        ("3876", b"0123456789"),
        ("3834", b"345689"),
        ("3826", b"0123456789"),
    ];
    const AT_HOME: [(&str, &[u8]); 3] = [
        ("07", b"0123456789"),
        ("06", b"0123456789"),
        ("04", b"345689"),
    ];
    let begins = |digits: &str, known: &[(&str, &[u8])]| {
        known.iter().any(|(prefix, next)| {
            let rest = digits.strip_prefix(prefix);
            rest.is_some_and(|rest| rest.bytes().next().is_some_and(|b| next.contains(&b)))
        })
    };
    let abroad = digits.strip_prefix("00").unwrap_or(digits);
    // `+389 (0)70 …` is written too.
    let abroad = match abroad.get(3..4) {
        Some("0") => format!("{}{}", &abroad[..3], &abroad[4..]),
        _ => abroad.to_owned(),
    };
    let is_from_abroad = (run.starts_with('+') || digits.starts_with("00"))
        && (11..=13).contains(&abroad.len())
        && begins(&abroad, &ABROAD);
    let groups: Vec<&str> = run
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    // `389 70 123 456`: an amount would begin with other groups.
    let lacks_plus = groups.len() > 2
        && groups[0].len() == 3
        && (11..=12).contains(&digits.len())
        && begins(digits, &ABROAD)
        && groups[1].len() == 2;
    // Parted as telephone numbers are: `070 123 456`, `065/123-456`. Dates and numbers of papers have other
    // marks, or begin with two digits.
    let slashes: Vec<usize> = run.match_indices('/').map(|(at, _)| at).collect();
    let is_at_home = (9..=10).contains(&digits.len())
        && begins(digits, &AT_HOME)
        && (groups.len() == 1 || groups[0].len() == 3)
        && (!run.contains('.') || run.split('.').map(str::len).eq([3, 3, 3]))
        && slashes
            .iter()
            .all(|at| run[..*at].chars().filter(char::is_ascii_digit).count() == 3)
        && groups.len() <= 5;
    is_from_abroad || lacks_plus || is_at_home
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<PrivateNumber> {
        let found = private_numbers(text);
        found.into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn personal_numbers_are_found() {
        // Made up, with right check digits.
        for text in [
            "ЕМБГ 0101990450006.",
            "JMBG: 0101990710008",
            "(0101 990 450006)",
            "Her number is I05101999Q, she said.",
            "J45712001B",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::OfAPerson], "{text}");
        }
    }

    #[test]
    fn mobile_telephones_are_found() {
        for text in [
            "Call +389 70 123 456.",
            "00389 70 123456",
            "+389 (0)70 123 456",
            "070/123-456",
            "тел. 075 123 456",
            "+355 69 123 4567",
            "+381 64 1234567",
            "061/123-456",
            "+383 44 123 456",
            "Viber: 070.123.456",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
        }
    }

    #[test]
    fn numbers_in_a_row_are_found() {
        use PrivateNumber::{MobileTelephone, OfAPerson};
        for (text, expected) in [
            ("0101990450006 0101990710008", vec![OfAPerson; 2]),
            (
                "0101990450006 / 0101990710008 - 0101990450006",
                vec![OfAPerson; 3],
            ),
            ("0101990 450006 0101990 710008", vec![OfAPerson; 2]),
            ("2024/17 0101990450006 12", vec![OfAPerson]),
            ("+389 70 123 456 +389 71 123 456", vec![MobileTelephone; 2]),
            ("+389 31 475 000 / +389 70 123 456", vec![MobileTelephone]),
            (
                "070 123 456 071/123-456 069 123 4567",
                vec![MobileTelephone; 3],
            ),
            (
                "0101990450006 070 123 456",
                vec![OfAPerson, MobileTelephone],
            ),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
        assert_eq!(kinds(&"0101990450006 ".repeat(1000)).len(), 1000);
        assert_eq!(kinds(&"+".repeat(1000)), []);
    }

    /// A personal number of Yugoslav form with the check digit that belongs to these twelve.
    fn checked(twelve: &str) -> String {
        let all = (0..10).map(|check| format!("{twelve}{check}"));
        let mut right = all.filter(|number| is_of_yugoslav_form(number));
        right.next().unwrap()
    }

    #[test]
    fn personal_numbers_are_found_as_people_write_them() {
        // Macedonia, Bosnia, Serbia, Kosovo by the old regions; days of this century, too.
        for twelve in [
            "010199045000",
            "150398745512",
            "311200045001",
            "290200046002", // Macedonia
            "050597617123",
            "010195010012", // Bosnia and Herzegovina
            "120496871001",
            "241298785010", // Serbia
            "030391915021", // Kosovo
        ] {
            let number = checked(twelve);
            let (date, rest) = number.split_at(7);
            let (region, order) = rest.split_at(2);
            for text in [
                number.clone(),
                format!("ЕМБГ:{number}"),
                format!("EMBG {number}, Skopje"),
                format!("({number})"),
                format!("{date} {rest}"),
                format!("{date}\u{a0}{rest}"),
                format!("{date}\u{202f}{rest}"),
                format!("{date}-{rest}"),
                format!("{date}\u{2011}{rest}"),
                format!("{date}/{rest}"),
                format!("{date} {region} {order}"),
                format!("{}.{}.{} {rest}", &date[..2], &date[2..4], &date[4..]),
                format!("no. {number}; paid"),
            ] {
                assert_eq!(kinds(&text), [PrivateNumber::OfAPerson], "{text}");
            }
        }
        for text in [
            "NID: I05101999Q",
            "I05101999Q,",
            "(J45712001B)",
            "numri personal K15803012A.",
            "nid j45712001b",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::OfAPerson], "{text}");
        }
    }

    #[test]
    fn mobile_telephones_are_found_as_people_write_them() {
        for text in [
            // North Macedonia
            "070123456",
            "070 123 456",
            "070/123 456",
            "070-123-456",
            "(070) 123 456",
            "070 / 123 - 456",
            "+38970123456",
            "+389 70 123-456",
            "+389/70/123-456",
            "+389 (0) 70 123 456",
            "(+389) 70 123 456",
            "+389\u{a0}70\u{a0}123\u{a0}456",
            "00 389 70 123 456",
            "389 70 123 456",
            "тел.070123456",
            "tel:+38970123456",
            "+389.70.123.456",
            "070\u{202f}123\u{202f}456",
            "070\u{2011}123\u{2011}456",
            "+389 70 12 34 56",
            "моб: 078–123–456",
            // Albania
            "0691234567",
            "069 123 4567",
            "069 12 34 567",
            "+355 (0)68 123 4567",
            "+355 67 12 34 567",
            "00355691234567",
            "069/1234567",
            // Serbia
            "064/123-45-67",
            "063 123 456",
            "+381 (0)64 123 45 67",
            "+381/64/123-4567",
            "0601234567",
            // Bosnia and Herzegovina
            "061 123 456",
            "+387 61 123 456",
            "+387 (0)61/123-456",
            "065 123 456",
            // Kosovo
            "044 123 456",
            "049/123-456",
            "+383 (0)49 123 456",
            "+383 45 123 456",
            "043123456",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
        }
    }

    #[test]
    fn dates_amounts_and_numbers_of_papers_are_none() {
        for text in [
            "01.02.2024",
            "1.2.2024 – 3.4.2024",
            "2024/06/07",
            "07.06.2024 10:30",
            "06/07/2024",
            "07-06-2024",
            "01.06.2023-31.12.2023",
            "06.07.-08.09.2024",
            "2023-2024",
            "1.234.567,89 MKD",
            "61.500.000 denars",
            "70 000 000",
            "700 123 456 EUR",
            "10.000–20.000 €",
            "065.123 RSD",
            "0.612345678",
            "No. 07-1234/5",
            "бр. 08-2345/12 од 03.04.2024",
            "Sl. glasnik 61/2023",
            "UP1-06-123456/24",
            "K-71/2023",
            "07-123456/24",
            "UP-06-123456/24",
            "065-123/2024",
            "Bitola, 047 123 456",
            "P. 123/06",
            "Nr. 044/2024",
            "MK07200002785493612",
            "MK07 2000 0278 5493 612",
            "AL47 2121 1009 0000 0002 3569 8741",
            "RS35260005601001611379",
            "BA391290079401028494",
            "XK051212012345678906",
            "978-9989-123-45-6",
            "ISSN 0350-1234",
            "4030000123456",
            "EAN 5310000000001",
            "+389 2 3123 456",
            "02 3123 456",
            "+355 4 222 2222",
            "+381 11 123 4567",
            "011/123-4567",
            "+383 38 123 456",
            "038/123-456",
            "+387 33 123 456",
            "033 123 456",
            "+44 20 7946 0000",
            "41.9981, 21.4254",
            "1:25000",
            "12345678",
            "2024060712345",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn mailboxes_of_people_are_found() {
        for text in [
            "Write to ana.ilievska@kumanovo.gov.mk.",
            "mailto:petar.petrov@gmail.example",
            "(zoran@a.example)",
        ] {
            assert_eq!(kinds(text), [PrivateNumber::PersonalMailbox], "{text}");
        }
        for text in [
            "office@a.example",
            "kumanovo.office@a.example",
            "a @ b",
            "@handle",
            "x@y",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "2023-05-04",
            "04.05.2023",
            "+389 31 475 000",
            "031 475 000",
            "38,000 EUR in 2025/2026",
            "0101990450007",
            "1234567890123",
            "K11715005L",
            "a3f07012345678",
            "https://example.org/070123456x",
            "1 234 567 890",
            "ISBN 978-3-16-148410-0",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }
}
