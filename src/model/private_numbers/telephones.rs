//! Mobile telephones.
//!
//! Takes: a stretch of digits and of what stands between them, in its text. Gives: whether it is a mobile telephone.
//! A number with the code of its country decides by itself; any other is looked at with the words beside it.

use std::ops::Range;

use super::{
    super::Country,
    beside::{self, Beside},
};

/// The mobile telephones of a country.
struct Plan {
    /// The code of the country.
    code: &'static str,
    /// How its mobile numbers begin, behind the code.
    begins: &'static [&'static str],
    /// How many digits they have, behind the code.
    fewest: usize,
    most: usize,
    /// Is it so near that its numbers are written without a plus?
    is_near: bool,
}

const fn near(code: &'static str, begins: &'static [&'static str], digits: (usize, usize)) -> Plan {
    Plan {
        code,
        begins,
        fewest: digits.0,
        most: digits.1,
        is_near: true,
    }
}

const fn far(code: &'static str, begins: &'static [&'static str], digits: (usize, usize)) -> Plan {
    Plan {
        is_near: false,
        ..near(code, begins, digits)
    }
}

/// The numbering plans of the region, of its neighbours, and of where many of its people live, as the countries
/// notify them to the ITU (E.164, «National numbering plans», itu.int/oth/T0202). In North America nothing tells a
/// mobile telephone from another: all are taken for one.
const PLANS: [Plan; 53] = [
    near("389", &["7"], (8, 8)),
    near("355", &["66", "67", "68", "69"], (9, 9)),
    near("381", &["6"], (8, 10)),
    near("387", &["6"], (8, 9)),
    near("383", &["43", "44", "45", "46", "47", "48", "49"], (8, 8)),
    near("382", &["6"], (8, 8)),
    // Kosovo, before it had a code of its own.
    far("377", &["44", "45"], (8, 8)),
    far("385", &["9"], (8, 9)),
    far(
        "386",
        &[
            "30", "31", "40", "41", "43", "49", "51", "64", "65", "68", "69", "70", "71",
        ],
        (8, 8),
    ),
    far("359", &["87", "88", "89", "98", "99"], (9, 9)),
    far("30", &["69"], (10, 10)),
    far("90", &["5"], (10, 10)),
    far("36", &["20", "30", "31", "50", "70"], (9, 9)),
    far("40", &["7"], (9, 9)),
    far("373", &["6", "7"], (8, 8)),
    far("39", &["3"], (9, 10)),
    // 662 is Salzburg.
    far(
        "43",
        &[
            "650", "651", "652", "653", "655", "657", "659", "660", "661", "663", "664", "665",
            "666", "667", "668", "669", "67", "68", "69",
        ],
        (10, 12),
    ),
    far("49", &["15", "16", "17"], (10, 11)),
    far("41", &["74", "75", "76", "77", "78", "79"], (9, 9)),
    far("33", &["6", "7"], (9, 9)),
    far("44", &["7"], (10, 10)),
    far("46", &["7"], (9, 9)),
    far("32", &["4"], (9, 9)),
    far("31", &["6"], (9, 9)),
    far("47", &["4", "9"], (8, 8)),
    far("352", &["6"], (9, 9)),
    far("353", &["8"], (9, 9)),
    far("34", &["6", "7"], (9, 9)),
    far("351", &["9"], (9, 9)),
    far("356", &["7", "9"], (8, 8)),
    far("357", &["9"], (8, 8)),
    far("358", &["4", "50"], (8, 10)),
    far("420", &["6", "7"], (9, 9)),
    far("421", &["9"], (9, 9)),
    far("48", &["45", "5", "6", "7", "88"], (9, 9)),
    far(
        "380",
        &["39", "50", "63", "66", "67", "68", "73", "9"],
        (9, 9),
    ),
    far("61", &["4"], (9, 9)),
    far("354", &["6", "7", "8"], (7, 7)),
    far("370", &["6"], (8, 8)),
    far("371", &["2"], (8, 8)),
    far("372", &["5"], (7, 8)),
    far("7", &["9"], (10, 10)),
    far("1", &["2", "3", "4", "5", "6", "7", "8", "9"], (10, 10)),
    far(
        "45",
        &[
            "2", "30", "31", "40", "41", "42", "50", "51", "52", "53", "60", "61", "71", "81",
            "91", "92", "93",
        ],
        (8, 8),
    ),
    far("20", &["10", "11", "12", "15"], (10, 10)),
    far("375", &["25", "29", "33", "44"], (9, 9)),
    far("961", &["70", "71", "76", "78", "79", "81"], (8, 8)),
    far("962", &["7"], (9, 9)),
    far("966", &["5"], (9, 9)),
    far("971", &["5"], (9, 9)),
    far("972", &["5"], (9, 9)),
    far("974", &["3", "5", "6", "7"], (8, 8)),
    far("995", &["5"], (9, 9)),
];

/// How mobile numbers begin when they are dialled at home, in the near countries.
const AT_HOME: [&str; 8] = ["07", "06", "043", "044", "045", "046", "048", "049"];
/// How numbers of offices begin in a country that elsewhere are mobile ones: in North Macedonia those of Veles, Tetovo,
/// Kičevo, Ohrid and Prilep, in Albania those of Tirana, in Bosnia and Herzegovina those of Brčko.
const FIXED_IN: [(&str, &[&str]); 3] = [
    ("MK", &["043", "044", "045", "046", "048"]),
    ("AL", &["04"]),
    ("BA", &["049"]),
];
/// How many digits these have.
const DIGITS_AT_HOME: std::ops::RangeInclusive<usize> = 9..=10;
/// The same without the zero that they begin with.
const DIGITS_WITHOUT_ZERO: std::ops::RangeInclusive<usize> = 8..=9;
/// The most groups in which these are written, but for one digit at a time.
const MOST_GROUPS: usize = 5;

/// Is a stretch of a text a mobile telephone?
pub(super) fn is_mobile(text: &str, range: &Range<usize>) -> bool {
    is_mobile_as_written(&text[range.clone()], || beside::of(text, range))
}

/// Is a stretch, written with marks of its own, a mobile telephone? What is beside it is asked for where that
/// decides.
pub(super) fn is_mobile_as_written(run: &str, beside: impl FnOnce() -> Beside) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let is_abroad = run.starts_with('+') && !digits.starts_with('0');
    if is_abroad {
        return plan_of(&digits).is_some();
    }
    // A plus too many: `+070 123 456`.
    let run = run.trim_start_matches(|c: char| !c.is_ascii_digit());
    if let Some(abroad) = digits.strip_prefix("00") {
        return plan_of(abroad).is_some();
    }
    let plan = plan_of(&digits);
    let is_at_home = is_at_home(run, &digits);
    if plan.is_none() && !is_at_home {
        // Behind the word for a telephone, the zero is left out at times, or all is parted in another way.
        let is_short =
            digits.starts_with(['6', '7']) && DIGITS_WITHOUT_ZERO.contains(&digits.len());
        return (is_short || begins_at_home(&digits)) && beside() == Beside::Telephone;
    }
    let is_near = is_at_home || plan.is_some_and(|plan| plan.is_near);
    match beside() {
        Beside::Telephone => true,
        Beside::Other => false,
        Beside::Number => is_near && is_in_groups_of_telephones(run),
        Beside::Nothing => is_near,
    }
}

/// Is what looks like a mobile number that of an office, as it is dialled within this country?
pub(super) fn is_fixed_at_home(words: &str, country: Country) -> bool {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let known = FIXED_IN.iter().find(|(code, _)| *code == country.as_str());
    known.is_some_and(|(_, areas)| areas.iter().any(|begins| digits.starts_with(begins)))
}

/// How the telephones of offices begin that are dialled at home, and how many digits they have.
const FIXED_AT_HOME: [&str; 5] = ["01", "02", "03", "04", "05"];
const DIGITS_FIXED_AT_HOME: std::ops::RangeInclusive<usize> = 8..=10;
/// So many they have without marks between them.
const DIGITS_FIXED_WHOLE: usize = 9;
/// How many digits they have with the code of their country.
const DIGITS_FIXED: std::ops::RangeInclusive<usize> = 10..=13;
/// The most digits of the code of a town.
const LONGEST_AREA: usize = 3;

/// Is a stretch, written with marks of its own, the telephone of an office of the region?
pub(super) fn is_fixed(run: &str) -> bool {
    let groups = || {
        let parts = run.split(|c: char| !c.is_ascii_digit());
        parts.filter(|group| !group.is_empty())
    };
    let digits: String = groups().collect();
    let abroad = digits.strip_prefix("00").or_else(|| {
        let has_plus = run.starts_with('+') && !digits.starts_with('0');
        has_plus.then_some(digits.as_str())
    });
    if let Some(abroad) = abroad {
        let is_near = PLANS
            .iter()
            .any(|plan| plan.is_near && abroad.starts_with(plan.code));
        return is_near && DIGITS_FIXED.contains(&abroad.len()) && plan_of(abroad).is_none();
    }
    let is_whole = digits.len() == DIGITS_FIXED_WHOLE && groups().count() == 1;
    let has_area = || {
        groups().count() > 1
            && groups()
                .next()
                .is_some_and(|area| area.len() <= LONGEST_AREA)
    };
    (is_whole || has_area())
        && !groups().any(is_year)
        && DIGITS_FIXED_AT_HOME.contains(&digits.len())
        && FIXED_AT_HOME
            .iter()
            .any(|begins| digits.starts_with(begins))
}

/// How numbers begin in North America that are free of charge, and belong to offices.
const FREE_OF_CHARGE: [&str; 7] = ["1800", "1833", "1844", "1855", "1866", "1877", "1888"];

/// Are these the digits of a mobile number, from the code of its country on?
pub(super) fn is_abroad(digits: &str) -> bool {
    plan_of(digits).is_some()
}

fn plan_of(digits: &str) -> Option<&'static Plan> {
    let is_free = FREE_OF_CHARGE.iter().any(|free| digits.starts_with(free));
    PLANS.iter().filter(|_| !is_free).find(|plan| {
        let Some(rest) = digits.strip_prefix(plan.code) else {
            return false;
        };
        // `+389 (0)70 …` is written too.
        let rest = rest.strip_prefix('0').unwrap_or(rest);
        (plan.fewest..=plan.most).contains(&rest.len())
            && plan.begins.iter().any(|begins| rest.starts_with(begins))
    })
}

/// Is it a mobile number of the region, parted as those are: `070 123 456`, `065/123-456`, `07 01 23 40 3`? Dates
/// and numbers of papers have other marks, or begin with two digits.
fn is_at_home(run: &str, digits: &str) -> bool {
    if !begins_at_home(digits) {
        return false;
    }
    let mut groups: Vec<usize> = run
        .split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .filter(|len| *len > 0)
        .collect();
    // `(0)70 123 456`, `0 70/123-456`: the zero stands by itself. In a row of figures, it is one of them.
    let is_row = run[1..].starts_with(char::is_whitespace) && !run.contains('/');
    if groups.starts_with(&[1, 2]) && !is_row {
        groups.splice(..2, [3]);
    }
    if groups.iter().all(|len| *len == 1) {
        return true;
    }
    let is_of_blanks = !run.contains(|c: char| !c.is_ascii_digit() && !c.is_whitespace());
    if is_of_blanks {
        let is_by_digit = groups[1..].iter().all(|len| *len == 1);
        let holds_year = || run.split_whitespace().any(is_year);
        return is_by_digit
            || groups.len() <= MOST_GROUPS && groups[0] > 1 && (groups[0] > 2 || !holds_year());
    }
    // Fractions of a drawing: `.044.044 0 01`, `0-.68-.47`.
    if run.contains("-.") || run.contains('.') && groups[1..].contains(&1) {
        return false;
    }
    // `071/2023 12`: the number of a paper, with its year.
    let mut parts = run.split(|c: char| !c.is_ascii_digit());
    if groups.last().is_some_and(|last| *last < 3) && parts.nth(1).is_some_and(is_year) {
        return false;
    }
    // A slash is behind the first three digits, or behind every three.
    let last = run.rsplit('/').next().unwrap_or(run);
    let is_of_slashes = matches!(*groups, [3, 3, 3 | 4]) && !is_year(last);
    let mut slashes = run.match_indices('/').map(|(at, _)| at);
    let digits_before = |at: usize| run[..at].chars().filter(char::is_ascii_digit).count();
    groups.len() <= MOST_GROUPS
        && (groups[0] == 3 || groups.len() == 1 || groups == [6, 3])
        && slashes.all(|at| is_of_slashes || digits_before(at) == 3)
}

fn begins_at_home(digits: &str) -> bool {
    DIGITS_AT_HOME.contains(&digits.len())
        && AT_HOME.iter().any(|begins| digits.starts_with(begins))
}

/// Is it parted behind its first three digits, as telephones are, and papers hardly?
fn is_in_groups_of_telephones(run: &str) -> bool {
    let groups = || {
        let parts = run.split(|c: char| !c.is_ascii_digit());
        parts.filter(|group| !group.is_empty())
    };
    let is_first_of_three = groups().next().is_some_and(|first| first.len() == 3);
    is_first_of_three && groups().count() > 1 && !groups().any(is_year)
}

pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}
