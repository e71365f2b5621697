//! Numbers in a text that belong to one person: national personal numbers, and mobile telephones.

mod accounts;
mod beside;
mod cells;
mod columns;
mod documents;
mod exempt;
mod hide;
#[cfg(test)]
mod labelled_tests;
mod mailboxes;
mod persons;
mod plain;
mod public;
mod rows;
mod spelled;
mod telephones;
#[cfg(test)]
mod tests;
mod tight;
mod values;

use std::ops::Range;

pub(crate) use self::{
    beside::names_telephones,
    cells::numbers_in_cells,
    exempt::Exempt,
    hide::Hide,
    public::{names_codes, names_line_of_help, names_someone},
    values::private_values,
};
use self::{
    persons::{has_lost_its_zero, is_of_bulgarian_form, is_of_yugoslav_form},
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
    /// An account at a bank, which may be an office's as well.
    BankAccount,
    /// An account at a bank that is said to be one person's.
    PersonalAccount,
    /// What a table or form tells of people by name.
    OfPersonListed,
}

impl PrivateNumber {
    /// The most open audience that reads one in a text. A number that nobody agreed to show stays with the
    /// staff; members may write to a mailbox; whose an account is, nobody can tell.
    pub(crate) fn visibility(self) -> Visibility {
        match self {
            Self::OfAPerson
            | Self::MobileTelephone
            | Self::PersonalAccount
            | Self::OfPersonListed => Visibility::Internal,
            Self::PersonalMailbox => Visibility::Members,
            Self::BankAccount => Visibility::Public,
        }
    }
}

/// The private numbers in a text, each with its bytes: also those that mark-up, line breaks or what nobody
/// sees cut into pieces, or that are written in the digits of another script.
pub(crate) fn private_numbers(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    // Hardly any text has so many digits, or a mailbox: this look spares all others the rest.
    let has_digits = has_enough_digits(text);
    let has_mailbox = mailboxes::may_have(text);
    let is_spelled = spelled::may_be_in(text);
    let may_have_documents = documents::may_be_in(text);
    if !has_digits && !has_mailbox && !is_spelled && !may_have_documents {
        return Vec::new();
    }
    let plain = Plain::of(text);
    let words = plain.as_ref().map_or(text, |plain| &plain.text);
    let mut found = Vec::new();
    if has_mailbox {
        let mailboxes = mailboxes::personal(words).into_iter();
        found.extend(mailboxes.map(|range| (PrivateNumber::PersonalMailbox, range)));
    }
    if has_digits {
        found.extend(in_lines(words));
        add_apart(&mut found, tight::in_text(words));
        add_apart(&mut found, over_lines(words));
        add_apart(&mut found, columns::in_table(words));
        let accounts = accounts::in_text(words).map(|range| match range.start {
            at if accounts::is_said_to_be_of_a_person(&words[..at]) => {
                (PrivateNumber::PersonalAccount, range)
            }
            _ => (PrivateNumber::BankAccount, range),
        });
        add_apart(&mut found, accounts.collect());
    }
    if may_have_documents {
        let documents = documents::in_text(words).into_iter();
        let documents = documents.map(|range| (PrivateNumber::OfAPerson, range));
        add_apart(&mut found, documents.collect());
    }
    if is_spelled {
        add_apart(&mut found, spelled::in_text(words));
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
    let letters = || plain::letters_for_digits(text);
    ascii >= FEWEST_DIGITS
        || (!text.is_ascii() && ascii + others().count() >= FEWEST_DIGITS)
        || (ascii >= FEWEST_OF_THEM && ascii + letters() >= FEWEST_DIGITS)
}

/// The numbers that stand within a line.
fn in_lines(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = Vec::new();
    for run in runs(text) {
        for part in parts(text, run) {
            in_part(text, part, &mut found);
        }
    }
    let albanian = persons::of_albanian_form(text);
    found.extend(albanian.map(|range| (PrivateNumber::OfAPerson, range)));
    found
}

/// The numbers in a part of a run that holds a plus at its beginning alone.
fn in_part(text: &str, part: Range<usize>, found: &mut Vec<(PrivateNumber, Range<usize>)>) {
    let digits = text[part.clone()].bytes().filter(u8::is_ascii_digit);
    if digits.count() < FEWEST_DIGITS {
        return;
    }
    let to = web_address_before(text, part.start);
    if to == Some(ToTelephone::Yes) && leads_to_mobile(text, &part) {
        found.push((PrivateNumber::MobileTelephone, part));
        return;
    }
    match whose(text, &part) {
        // Pages and papers have numbers, too, but none with a plus.
        Some(PrivateNumber::MobileTelephone)
            if to.is_some() && !text[part.clone()].starts_with('+') => {}
        Some(number) => found.push((number, part)),
        None if to.is_none() => found.extend(rows::in_run(text, part)),
        // An address ends at a blank, and words go on behind it.
        None => {
            let behind = text[part.clone()].find(char::is_whitespace);
            if let Some(len) = behind {
                let rest = trimmed(text, part.start + len..part.end, is_around);
                in_part(text, rest, found);
            }
        }
    }
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
    let is_whole = |range: &Range<usize>| {
        let is_digit = |c: char| c.is_ascii_digit();
        !joined[..range.start].trim_end().ends_with(is_digit)
            && !joined[range.end..].trim_start().starts_with(is_digit)
    };
    // A line without words is the row of a table, whose figures don't go on.
    let is_behind_words = |range: &Range<usize>| {
        let line = text[..range.start].rsplit('\n').next().unwrap_or_default();
        line.contains(char::is_alphabetic) && text[range.clone()].matches('\n').count() == 1
    };
    more.retain(|(_, range)| {
        text[range.clone()].contains('\n') && (is_whole(range) || is_behind_words(range))
    });
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
    if run.len() > LONGEST || is_share(run) {
        return None;
    }
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    if is_of_yugoslav_form(&digits) || has_lost_its_zero(run) {
        Some(PrivateNumber::OfAPerson)
    } else if is_mobile(text, range) {
        Some(PrivateNumber::MobileTelephone)
    } else if persons::is_labelled(text, range, &digits) || is_of_bulgarian_form(text, range) {
        Some(PrivateNumber::OfAPerson)
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

/// No private number has fewer digits than that of Albania.
const FEWEST_DIGITS: usize = 8;
/// So many are digits, where letters stand for others.
const FEWEST_OF_THEM: usize = 5;

/// How many digits the code of a town or a net has, with its zero.
const AREA: usize = 3;
/// The number of a person has so many digits, or more.
const FEWEST_OF_A_PERSON: usize = 10;

/// The longest number with its marks that is looked at, in bytes: no longer one is private.
const LONGEST: usize = 32;

/// Does it begin with a share of one: `0.0714 0.123`?
fn is_share(run: &str) -> bool {
    let share = run.strip_prefix("0.");
    let digits = share.map(|share| share.bytes().take_while(u8::is_ascii_digit).count());
    digits.is_some_and(|digits| digits > 1)
}

/// What stands between the digits of one number: blanks, hyphens and dashes of every width, and more.
const MARKS: &str = " \u{a0}\u{2009}\u{202f}()[]/.-\u{2010}\u{2011}\u{2013}";

/// Stretches of digits and of what stands between the digits of one number.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_of_number = |c: char| c.is_ascii_digit() || c == '+' || MARKS.contains(c);
    stretches(text, is_of_number)
        .filter_map(|stretch| without_words(text, trimmed(text, stretch, is_around)))
}

/// Does a character stand around numbers, and begin none?
fn is_around(c: char) -> bool {
    !c.is_ascii_digit() && c != '+'
}

/// A run without the digits at its ends that are part of a word and stand apart: `K2 070 123 456`.
fn without_words(text: &str, run: Range<usize>) -> Option<Range<usize>> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut run = run;
    if !is_alone_before(text, &run) {
        let words = &text[run.clone()];
        let len = words.find(|c| !is_digit(c))?;
        let rest = words[len..].trim_start();
        let is_of_account = len == IBAN_CHECK && rest.find(|c| !is_digit(c)) == Some(IBAN_GROUP);
        let is_apart = rest.len() < words.len() - len;
        (is_apart && !is_of_account).then_some(())?;
        run = trimmed(text, run.start + len..run.end, is_around);
    }
    if !is_alone_behind(text, &run) {
        let words = &text[run.clone()];
        let before = words.trim_end_matches(is_digit);
        let is_apart = before.ends_with(char::is_whitespace);
        // Three more digits belong to an amount: `70 123 456m`.
        (is_apart && words.len() - before.len() != THOUSANDS).then_some(())?;
        run = trimmed(text, run.start..run.start + before.len(), is_around);
    }
    (!run.is_empty()).then_some(run)
}

/// The check digits behind the country of an account (ISO 13616), and the digits of each group that follows.
const IBAN_CHECK: usize = 2;
const IBAN_GROUP: usize = 4;
/// So many digits are in each group of an amount but the first.
const THOUSANDS: usize = 3;

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

/// Is a stretch of digits no part of a longer word?
fn is_alone(text: &str, range: &Range<usize>) -> bool {
    is_alone_before(text, range) && is_alone_behind(text, range)
}

/// Does no word end where it begins? The word for it may touch it, or a name: `Tel070123456`, `Ana070123456`.
fn is_alone_before(text: &str, range: &Range<usize>) -> bool {
    let before = &text[..range.start];
    !touches(before.chars().next_back())
        || beside::ends_with_word(before)
        || is_long(&text[range.clone()]) && beside::ends_with_words_of_people(before)
}

/// Does no word begin where it ends, but one that people forgot to part from it: `070123456Ana`?
fn is_alone_behind(text: &str, range: &Range<usize>) -> bool {
    let behind = &text[range.end..];
    !touches(behind.chars().next())
        || is_long(&text[range.clone()]) && beside::begins_with_words_of_people(behind)
}

/// Does it begin as a number from abroad, or one that is dialled at home, or is it long in one piece? Only then words
/// that touch it are passed over.
fn is_long(run: &str) -> bool {
    let first = run.bytes().take_while(u8::is_ascii_digit).count();
    let may_be_at_home = first >= AREA && (run.starts_with("07") || run.starts_with("06"));
    run.starts_with('+') || may_be_at_home || first >= FEWEST_OF_A_PERSON
}

fn touches(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}
