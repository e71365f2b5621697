//! Numbers in a text that belong to one person: national personal numbers, and mobile telephones.

mod exempt;
mod hide;
mod mailboxes;
mod persons;
mod plain;
mod telephones;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub(crate) use self::{exempt::Exempt, hide::Hide};
use self::{
    persons::{YUGOSLAV_DIGITS, is_of_yugoslav_form},
    plain::Plain,
    telephones::is_mobile,
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
    if !has_digits && !text.contains(['@', '＠']) {
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
        found.extend(over_lines(words, &found));
    }
    found.sort_by_key(|(_, range)| range.start);
    if let Some(plain) = plain {
        for (_, range) in &mut found {
            *range = plain.as_written(range, text);
        }
    }
    found
}

/// May there be a number in it?
fn has_enough_digits(text: &str) -> bool {
    let ascii = text.bytes().filter(u8::is_ascii_digit).count();
    // Scripts with digits of their own come after those of Europe.
    let others = || text.chars().filter(|c| *c > '\u{600}' && c.is_numeric());
    ascii >= FEWEST_DIGITS || (!text.is_ascii() && ascii + others().count() >= FEWEST_DIGITS)
}

/// The numbers that stand within a line.
fn in_lines(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = Vec::new();
    for range in runs(text) {
        for part in parts(text, range) {
            let to = web_address_before(text, part.start);
            if to == Some(ToTelephone::Yes) && whose(&format!("+{}", &text[part.clone()])).is_some()
            {
                found.push((PrivateNumber::MobileTelephone, part));
                continue;
            }
            match whose(&text[part.clone()]) {
                Some(PrivateNumber::MobileTelephone) if to.is_some() => {}
                Some(number) => found.push((number, part)),
                None => found.extend(in_a_row(text, part)),
            }
        }
    }
    let albanian = persons::of_albanian_form(text);
    found.extend(albanian.map(|range| (PrivateNumber::OfAPerson, range)));
    found
}

/// The numbers that go on in the next line, but for what was found in one.
fn over_lines(
    text: &str,
    found: &[(PrivateNumber, Range<usize>)],
) -> Vec<(PrivateNumber, Range<usize>)> {
    if !text.contains('\n') {
        return Vec::new();
    }
    // Where one block ends and another begins, a number does, too.
    let blocks = text.split("\n\n").map(|block| block.replace('\n', " "));
    let joined = blocks.collect::<Vec<_>>().join("\n\n");
    let mut more = in_lines(&joined);
    more.retain(|(_, range)| {
        let is_new = |(_, known): &(PrivateNumber, Range<usize>)| {
            known.end <= range.start || range.end <= known.start
        };
        text[range.clone()].contains('\n') && found.iter().all(is_new)
    });
    more
}

/// How far back the beginning of an address is looked for, in bytes.
const LONGEST_ADDRESS: usize = 256;
/// Addresses of the web that lead to a telephone.
const TO_TELEPHONES: [&str; 4] = ["wa.me/", "phone=", "number=", "viber.click/"];

/// Does an address of the web lead to a telephone?
#[derive(PartialEq)]
enum ToTelephone {
    Yes,
    No,
}

/// The address of the web, if any, in which a number stands: there pages and papers have numbers, too.
fn web_address_before(text: &str, at: usize) -> Option<ToTelephone> {
    let near = &text[text.ceil_char_boundary(at.saturating_sub(LONGEST_ADDRESS))..at];
    let ends_address = |c: char| c.is_whitespace() || "<>\"'()".contains(c);
    let word = near.rsplit(ends_address).next().unwrap_or(near);
    if !word.contains("://") && !word.contains("www.") {
        return None;
    }
    let word = word.trim_end_matches(['+', ' ']);
    let leads = TO_TELEPHONES.iter().any(|to| word.ends_with(to));
    Some(if leads {
        ToTelephone::Yes
    } else {
        ToTelephone::No
    })
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
