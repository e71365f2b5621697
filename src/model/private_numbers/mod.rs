//! Numbers in a text that belong to one person: national personal numbers, and mobile telephones.

mod beside;
mod exempt;
mod hide;
#[cfg(test)]
mod labelled_tests;
mod mailboxes;
mod persons;
mod plain;
mod telephones;
#[cfg(test)]
mod tests;
mod tight;

use std::ops::Range;

pub(crate) use self::{exempt::Exempt, hide::Hide};
use self::{
    persons::is_of_yugoslav_form,
    plain::Plain,
    telephones::{is_abroad, is_mobile},
};
use super::Visibility;

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

impl PrivateNumber {
    /// The most open audience that reads one in a text. A number that nobody agreed to show stays with the
    /// staff; members may write to a mailbox.
    pub(crate) fn visibility(self) -> Visibility {
        match self {
            Self::OfAPerson | Self::MobileTelephone => Visibility::Internal,
            Self::PersonalMailbox => Visibility::Members,
        }
    }
}

/// The private numbers in a text, each with its bytes: also those that mark-up, line breaks or what nobody
/// sees cut into pieces, or that are written in the digits of another script.
pub(crate) fn private_numbers(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    // Hardly any text has so many digits, or a mailbox: this look spares all others the rest.
    let has_digits = has_enough_digits(text);
    if !has_digits && !mailboxes::may_have(text) {
        return Vec::new();
    }
    let plain = Plain::of(text);
    let words = plain.as_ref().map_or(text, |plain| &plain.text);
    let mut found: Vec<_> = mailboxes::personal(words)
        .into_iter()
        .map(|range| (PrivateNumber::PersonalMailbox, range))
        .collect();
    if has_digits {
        found.extend(in_lines(words));
        add_apart(&mut found, tight::in_text(words));
        add_apart(&mut found, over_lines(words));
    }
    found.sort_by_key(|(_, range)| range.start);
    if let Some(plain) = plain {
        for (_, range) in &mut found {
            *range = plain.as_written(range, text);
        }
    }
    found
}

/// Adds what overlaps nothing that was found before.
fn add_apart(
    found: &mut Vec<(PrivateNumber, Range<usize>)>,
    more: Vec<(PrivateNumber, Range<usize>)>,
) {
    if more.is_empty() {
        return;
    }
    found.sort_by_key(|(_, range)| range.start);
    let is_apart = |(_, range): &(PrivateNumber, Range<usize>)| {
        let behind = found.partition_point(|(_, known)| known.start < range.end);
        behind == 0 || found[behind - 1].1.end <= range.start
    };
    let apart: Vec<_> = more.into_iter().filter(is_apart).collect();
    found.extend(apart);
}

/// May there be a number in it?
fn has_enough_digits(text: &str) -> bool {
    let ascii = text.bytes().filter(u8::is_ascii_digit).count();
    // Scripts with digits of their own come after those of Europe.
    let is_digit = |c: &char| *c > '\u{600}' && c.is_numeric() || plain::RAISED.contains(c);
    let others = || text.chars().filter(is_digit);
    let zeros = || plain::letters_for_zero(text);
    ascii >= FEWEST_DIGITS
        || (!text.is_ascii() && ascii + others().count() >= FEWEST_DIGITS)
        || (ascii >= FEWEST_OF_THEM && ascii + zeros() >= FEWEST_DIGITS)
}

/// The numbers that stand within a line.
fn in_lines(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = Vec::new();
    for range in runs(text) {
        for part in parts(text, range) {
            let digits = text[part.clone()].bytes().filter(u8::is_ascii_digit);
            if digits.count() < FEWEST_DIGITS {
                continue;
            }
            let to = web_address_before(text, part.start);
            if to == Some(ToTelephone::Yes) && leads_to_mobile(text, &part) {
                found.push((PrivateNumber::MobileTelephone, part));
                continue;
            }
            match whose(text, &part) {
                // Pages and papers have numbers, too, but none with a plus.
                Some(PrivateNumber::MobileTelephone)
                    if to.is_some() && !text[part.clone()].starts_with('+') => {}
                Some(number) => found.push((number, part)),
                None if to.is_none() => found.extend(in_a_row(text, part)),
                None => {}
            }
        }
    }
    let albanian = persons::of_albanian_form(text);
    found.extend(albanian.map(|range| (PrivateNumber::OfAPerson, range)));
    found
}

/// The numbers that go on in the next line.
fn over_lines(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    if !text.contains('\n') {
        return Vec::new();
    }
    // Where one block ends and another begins, a number does, too.
    let blocks = text.split("\n\n").map(|block| block.replace('\n', " "));
    let joined = blocks.collect::<Vec<_>>().join("\n\n");
    let mut more = in_lines(&joined);
    more.retain(|(_, range)| text[range.clone()].contains('\n'));
    more
}

/// How far back the beginning of an address is looked for, in bytes.
const LONGEST_ADDRESS: usize = 256;
/// How what leads to a telephone ends, in an address of the web.
const TO_TELEPHONES: [&str; 16] = [
    "wa.me/",
    "t.me/",
    "signal.me/#p/",
    "viber.click/",
    "tel=",
    "phone=",
    "telephone=",
    "telefon=",
    "number=",
    "mob=",
    "mobile=",
    "mobil=",
    "gsm=",
    "viber=",
    "whatsapp=",
    "sms=",
];

/// Does an address of the web lead to a telephone?
#[derive(PartialEq)]
enum ToTelephone {
    Yes,
    No,
}

/// The address of the web, if any, in which a number stands.
fn web_address_before(text: &str, at: usize) -> Option<ToTelephone> {
    let near = &text[text.ceil_char_boundary(at.saturating_sub(LONGEST_ADDRESS))..at];
    let ends_address = |c: char| c.is_whitespace() || "<>\"'()".contains(c);
    let word = near.rsplit(ends_address).next().unwrap_or(near);
    if !word.contains("://") && !word.contains("www.") {
        return None;
    }
    let word = word.trim_end_matches(['+', ' ']).to_lowercase();
    let leads = TO_TELEPHONES.iter().any(|to| word.ends_with(to));
    Some(if leads {
        ToTelephone::Yes
    } else {
        ToTelephone::No
    })
}

/// Where an address leads to a telephone: is that a mobile one?
fn leads_to_mobile(text: &str, part: &Range<usize>) -> bool {
    let digits: String = text[part.clone()]
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    is_abroad(&digits) || is_mobile(text, part)
}

/// Whose number a stretch of digits is, with what stands between them.
fn whose(text: &str, range: &Range<usize>) -> Option<PrivateNumber> {
    let run = &text[range.clone()];
    if run.len() > LONGEST {
        return None;
    }
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    if is_of_yugoslav_form(&digits) {
        Some(PrivateNumber::OfAPerson)
    } else if is_mobile(text, range) {
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
/// The private numbers of a run that holds several, as a list does that was pasted into a text: all that
/// it is made of, or else those that stand there in one piece.
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
            Some((whose(text, &range)?, range, more + 1))
        });
        let Some((number, range, count)) = number else {
            break;
        };
        found.push((number, range));
        at += count;
    }
    let is_all = at == groups.len();
    // `070 123 456/457`: another way to end it.
    let is_other_end = at > 0 && at + 1 == groups.len() && {
        let between = &text[groups[at - 1].end..groups[at].start];
        between.trim() == "/" && groups[at].len() <= LONGEST_END
    };
    if is_all || is_other_end {
        return found;
    }
    let is_one = |group: &Range<usize>| match whose(text, group) {
        Some(PrivateNumber::MobileTelephone) => {
            // A paper or an account has its number between other marks.
            let is_apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
            is_apart(text[..group.start].chars().next_back())
                && is_apart(text[group.end..].chars().next())
        }
        number => number.is_some(),
    };
    let whole = groups
        .into_iter()
        .filter(|group| group.len() >= FEWEST_DIGITS);
    whole
        .filter(is_one)
        .filter_map(|group| Some((whose(text, &group)?, group)))
        .collect()
}

/// The most digits of another end of a number.
const LONGEST_END: usize = 3;

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

/// No private number has fewer digits than that of Albania.
const FEWEST_DIGITS: usize = 8;
/// So many are digits, where letters stand for others.
const FEWEST_OF_THEM: usize = 5;

/// The longest number with its marks that is looked at, in bytes: no longer one is private.
const LONGEST: usize = 32;

/// What stands between the digits of one number: blanks, hyphens and dashes of every width, and more.
const MARKS: &str = " \u{a0}\u{2009}\u{202f}()[]/.-\u{2010}\u{2011}\u{2013}";

/// Stretches of digits and of what stands between the digits of one number.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_of_number = |c: char| c.is_ascii_digit() || c == '+' || MARKS.contains(c);
    let is_around = |c: char| !c.is_ascii_digit() && c != '+';
    stretches(text, is_of_number)
        .map(move |stretch| trimmed(text, stretch, is_around))
        .filter(|run| !run.is_empty() && is_alone(text, run))
}

/// The stretches of a text whose characters all belong together.
fn stretches(text: &str, belongs: impl Fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(&belongs)?;
        let end = text[start..]
            .find(|c| !belongs(c))
            .map_or(text.len(), |len| start + len);
        rest = end;
        Some(start..end)
    })
}

/// A stretch without such characters at its ends.
fn trimmed(text: &str, stretch: Range<usize>, is_around: impl Fn(char) -> bool) -> Range<usize> {
    let from_start = text[stretch.clone()].trim_start_matches(&is_around);
    let start = stretch.end - from_start.len();
    start..start + from_start.trim_end_matches(&is_around).len()
}

/// Is a stretch of digits no part of a longer word? The word for a telephone may touch it: `Tel070123456`.
fn is_alone(text: &str, range: &Range<usize>) -> bool {
    let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !touches(text[range.end..].chars().next())
        && (!touches(text[..range.start].chars().next_back())
            || beside::ends_with_telephone(&text[..range.start]))
}
