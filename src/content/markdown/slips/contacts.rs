//! Lines below each other that tell where somebody is found and when: an address, telephones, hours of opening.

use super::block::BlockLine;
use crate::content::days_of_week::is_day_of_week;

/// Nobody writes more into a line of an address.
const LONGEST: usize = 50;

/// With these, in small letters, lines of an address or of a contact begin.
const BEGINNINGS: &str = "ul. ulica str. rr. rruga bul. bulevar bulevardi trg sheshi nr. tel fax faks mob e-mail email mail: \
    web: www. http ул. улица бул. булевар плоштад трг бр. тел факс моб е-пошта e-pošta e-posta имејл \
    веб: поштански p.o.";

/// Several days of the week in one word.
const SEVERAL_DAYS: [&str; 2] = ["weekdays", "weekends"];

/// Words that say that nobody is there.
const CLOSED: [&str; 6] = [
    "closed",
    "затворено",
    "zatvoreno",
    "mbyllur",
    "не работи",
    "ne radi",
];

/// Does each of these lines, two or more, tell of a day of the week when it is open?
pub(super) fn are_hours(lines: &[BlockLine<'_>]) -> bool {
    lines.len() > 1 && lines.iter().all(|line| tells_hours(line.text))
}

fn tells_hours(line: &str) -> bool {
    let folded = line.to_lowercase();
    let mut words = folded
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let day = match first {
        // `e hënë`
        "e" => words.next().unwrap_or_default(),
        _ => first,
    };
    let is_day = is_day_of_week(day) || SEVERAL_DAYS.contains(&day);
    let tells = folded.bytes().any(|byte| byte.is_ascii_digit())
        || CLOSED.iter().any(|word| folded.contains(word));
    is_day && tells && line.chars().count() <= LONGEST && !line.ends_with('.')
}

/// Are these the lines of a contact: all short, and two or more as only contacts have them?
pub(super) fn are_of_contact(lines: &[BlockLine<'_>]) -> bool {
    const FEWEST: usize = 2;
    let is_short = |line: &BlockLine<'_>| {
        line.text.chars().count() <= LONGEST && !line.text.ends_with(['.', ':', '!', '?'])
    };
    let (Some(last), all) = (lines.last(), lines) else {
        return false;
    };
    let marked = all.iter().filter(|line| is_of_contact(line.text)).count();
    all.len() >= FEWEST
        && marked >= FEWEST
        && all[..all.len() - 1].iter().all(is_short)
        && last.text.chars().count() <= LONGEST
        && !is_wrapped(lines)
}

/// Does a line go on with the sentence of the one above it?
fn is_wrapped(lines: &[BlockLine<'_>]) -> bool {
    let goes_on = |line: &BlockLine<'_>| {
        line.text.starts_with(char::is_lowercase) && !is_of_contact(line.text)
    };
    lines.iter().skip(1).filter(|line| goes_on(line)).count() > 1
}

/// Does a line hold a part of an address as a whole: a street, a number of post and a town, a telephone, a mailbox?
fn is_of_contact(line: &str) -> bool {
    let folded = line.to_lowercase();
    let begins = BEGINNINGS
        .split_whitespace()
        .any(|beginning| folded.starts_with(beginning));
    let is_mailbox = line.contains('@') && line.matches(' ').count() < 2;
    begins || is_mailbox || is_town(line) || is_telephone(line)
}

/// `1300 Kumanovo`, `MK-1300 Kumanovo`.
fn is_town(line: &str) -> bool {
    let (number, town) = line.split_once(' ').unwrap_or_default();
    let digits = number.trim_start_matches(|c: char| c.is_ascii_uppercase() || c == '-');
    (4..=5).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !town.is_empty()
        && town
            .split(' ')
            .all(|word| word.starts_with(char::is_uppercase))
}

/// Six digits or more, and nothing but what stands between them.
fn is_telephone(line: &str) -> bool {
    const FEWEST: usize = 6;
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    digits >= FEWEST
        && line
            .chars()
            .all(|c| c.is_ascii_digit() || " +/()-.".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<BlockLine<'_>> {
        let lines = text.lines().map(|text| BlockLine { at: 0, text });
        lines.collect()
    }

    #[test]
    fn contacts_and_hours_are_known() {
        for text in [
            "Municipality of Kumanovo\nul. 11 Oktomvri bb\n1300 Kumanovo\ntel. 031 475 000",
            "Општина Куманово\nул. „11 Октомври“ бр. 5\n1300 Куманово",
            "Ана Петрова\nдиректорка\ninfo@example.org\n031 475 000",
            "Bashkia Elbasan\nrr. Qemal Stafa\n3001 Elbasan",
        ] {
            assert!(are_of_contact(&lines(text)), "{text}");
        }
        for text in [
            "We met in the town of\nKumanovo in the year 2024\nand went on to Tetovo",
            "Write to us at\ninfo@example.org if you have seen\nwhat we mean",
            "tel. is short for telephone.\nul. is short for a street.",
            "In the year\n2024 Kumanovo opened a\nwww.example.org",
        ] {
            assert!(!are_of_contact(&lines(text)), "{text}");
        }
        for text in [
            "понеделник – петок: 8–16\nсабота: 9–13\nнедела: затворено",
            "e hënë – e premte 8:00–16:00\ne shtunë 9:00–13:00",
            "pon–pet: 8–16 h\nsub: 9–13 h",
            "Mon-Fri 8-16\nSun closed",
        ] {
            assert!(are_hours(&lines(text)), "{text}");
        }
        for text in [
            "Monday is the day of 5 buses.\nSunday of none.",
            "pet autobusa\nned 5",
            "Sunday is closed and so is what\nMonday has opened",
        ] {
            assert!(!are_hours(&lines(text)), "{text}");
        }
    }
}
