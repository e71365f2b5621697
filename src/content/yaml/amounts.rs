//! Amounts as people of the region write them, and how they are written here: digits, and a full stop before
//! a fraction.

use super::amounts_in_words;

/// What a written amount can mean, as it is written here: nothing, one number, or two.
pub(crate) fn meant(written: &str) -> Vec<String> {
    let written = in_plain_signs(written);
    let bare = written.trim_matches(|c: char| !c.is_ascii_digit());
    let is_sign = |c: char| c.is_ascii_digit() || is_between_digits(c);
    // `10²` is no 10.
    let is_digit_of_another_kind = |c: char| c.is_numeric() && !c.is_ascii_digit();
    if bare.is_empty() || !bare.chars().all(is_sign) || written.contains(is_digit_of_another_kind) {
        return Vec::new();
    }
    let (before, behind) = written.split_once(bare).unwrap_or_default();
    let sign = if is_minus(before) { "-" } else { "" };
    let behind = behind.trim_start();
    let zeros = zeros(behind);
    let read = readings(bare);
    // Behind a whole amount stands a dash in the place of its cents: `1.000,-`.
    let is_whole = [",-", ".-", ",–", ",—", ",=", "--"]
        .iter()
        .any(|dash| behind.starts_with(dash));
    match read.as_slice() {
        [whole, _] if is_whole => vec![format!("{sign}{whole}")],
        read => read
            .iter()
            .map(|number| format!("{sign}{}", with_zeros(number, zeros)))
            .collect(),
    }
}

/// The two ends of a range: what the first may be, and the second, as in `5-10 000`, where the first may be in
/// thousands, too.
pub(super) fn ends(text: &str) -> Option<(Vec<String>, String)> {
    const BETWEEN: [&str; 9] = [
        " до ", " do ", " to ", " deri ", " në ", " and ", " и ", " i ", " dhe ",
    ];
    const BEFORE: [&str; 9] = [
        "од ",
        "od ",
        "from ",
        "nga ",
        "between ",
        "меѓу ",
        "између ",
        "između ",
        "ndërmjet ",
    ];
    let folded = text.trim().to_lowercase();
    let folded = BEFORE
        .iter()
        .find_map(|word| folded.strip_prefix(word))
        .unwrap_or(&folded);
    let by_dash = || folded.split_once(['-', '–', '—']);
    let (first, second) =
        by_dash().or_else(|| BETWEEN.iter().find_map(|word| folded.split_once(word)))?;
    let number = |end: &str| match amounts_in_words::in_words(end) {
        Some(number) => Some(number.to_string()),
        None => meant(end).into_iter().next(),
    };
    let (least, most) = (number(first)?, number(second)?);
    let is_less = |one: &str, other: &str| one.parse::<f64>().ok() < other.parse::<f64>().ok();
    let is_said = zeros(second) > 0;
    let zeros = match zeros(second) {
        0 if most.ends_with("000") => 3,
        zeros => zeros,
    };
    let more = with_zeros(&least, zeros);
    let may_be_more = zeros > 0 && first.trim().len() <= 3 && is_less(&more, &most);
    let is_range = is_less(&least, &most);
    is_range.then(|| match may_be_more {
        true if is_said => (vec![more], most),
        true => (vec![least, more], most),
        false => (vec![least], most),
    })
}

/// May this sign stand between the digits of one number?
pub(crate) fn is_between_digits(c: char) -> bool {
    matches!(c, '.' | ',') || is_gap(c)
}

/// Does a text hold one number, and nothing beside it that says more?
pub(super) fn is_number_alone(written: &str) -> bool {
    let plain = in_plain_signs(written);
    let mut signs = plain.chars();
    signs.all(|c| c.is_ascii_digit() || is_between_digits(c) || "-–—=".contains(c))
}

/// Does this sign part thousands and nothing else?
fn is_gap(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '_' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'
    )
}

fn is_minus(before: &str) -> bool {
    let rest = before.strip_suffix('-');
    rest.is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric()))
}

/// A number in the digits and signs of a plain keyboard: `１０` as `10`, `−5` as `-5`, `3½` as `3.5`.
pub(crate) fn in_plain_signs(written: &str) -> String {
    let mut plain = String::with_capacity(written.len());
    for c in written.trim().chars() {
        match c {
            // The full-width forms stand in the order of ASCII.
            '\u{ff01}'..='\u{ff5e}' => {
                plain.extend(char::from_u32(
                    u32::from(c) - u32::from('！') + u32::from('!'),
                ));
            }
            '−' => plain.push('-'),
            '½' => push_fraction(&mut plain, ".5", c),
            '¼' => push_fraction(&mut plain, ".25", c),
            '¾' => push_fraction(&mut plain, ".75", c),
            _ => plain.push(c),
        }
    }
    plain
}

/// A fraction belongs to the whole number before it; behind another fraction nobody can tell.
fn push_fraction(plain: &mut String, decimal: &str, written: char) {
    let whole = plain.trim_end();
    let digits = whole.len() - whole.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let start = whole.len() - digits;
    let before = whole[..start].trim_end_matches(is_between_digits);
    if before.len() < start && before.ends_with(|c: char| c.is_ascii_digit()) {
        return plain.push(written);
    }
    plain.truncate(if digits == 0 {
        plain.len()
    } else {
        start + digits
    });
    if digits == 0 {
        plain.push('0');
    }
    plain.push_str(decimal);
}

/// Words behind a number that multiply it, and how many zeros they stand for.
const MULTIPLIERS: [(usize, &[&str]); 3] = [
    (
        3,
        &[
            "k",
            "тис",
            "илјада",
            "илјади",
            "хиљада",
            "хиљаде",
            "хиљ",
            "хил",
            "hiljada",
            "hiljade",
            "hilj",
            "hil",
            "tis",
            "tisuća",
            "tisuće",
            "tisuca",
            "mijë",
            "mije",
            "thousand",
            "tsd",
            "тисућа",
            "тисуће",
            "mijëra",
        ],
    ),
    (
        6,
        &[
            "m",
            "mil",
            "mio",
            "mln",
            "million",
            "millions",
            "мил",
            "милион",
            "милиони",
            "милиона",
            "милијун",
            "милијуни",
            "milion",
            "milioni",
            "miliona",
            "milijun",
            "milijuna",
            "milionë",
            "millionë",
            "млн",
        ],
    ),
    (
        9,
        &[
            "bn",
            "billion",
            "милијарда",
            "милијарди",
            "milijarda",
            "milijardi",
            "milijarde",
            "милијарде",
            "miliard",
            "miliardë",
            "billions",
            "млрд",
            "mlrd",
            "mld",
        ],
    ),
];

/// Does a word multiply the number before it?
pub(crate) fn is_multiplier(word: &str) -> bool {
    zeros(word) > 0
}

fn zeros(behind: &str) -> usize {
    let folded = behind.to_lowercase();
    let word = folded
        .split(|c: char| !c.is_alphabetic())
        .find(|word| !word.is_empty());
    let named = MULTIPLIERS
        .iter()
        .find(|(_, words)| word.is_some_and(|word| words.contains(&word)));
    named.map_or(0, |(zeros, _)| *zeros)
}

/// The number with so many zeros behind it, which its fraction takes up first.
fn with_zeros(number: &str, zeros: usize) -> String {
    if zeros == 0 {
        return number.to_owned();
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let fraction = fraction.trim_end_matches('0');
    let (moved, rest) = fraction.split_at(fraction.len().min(zeros));
    let all = format!("{whole}{moved}{}", "0".repeat(zeros - moved.len()));
    let all = all.trim_start_matches('0');
    match (all, rest) {
        ("", "") => "0".to_owned(),
        (all, "") => all.to_owned(),
        ("", rest) => format!("0.{rest}"),
        (all, rest) => format!("{all}.{rest}"),
    }
}

/// A number without what parts its thousands, where it parts nothing else.
fn without_gaps(bare: &str) -> Option<String> {
    let whole = bare.find(['.', ',']).unwrap_or(bare.len());
    let (whole, fraction) = bare.split_at(whole);
    let mut groups = whole.split(is_gap);
    let first = groups.next().unwrap_or_default();
    let mut others = groups.peekable();
    let is_one = others.peek().is_none();
    let are_thousands = first.len() <= 3 && others.all(|group| group.len() == 3);
    let is_sound = (is_one || are_thousands) && !fraction.contains(is_gap);
    is_sound.then(|| whole.replace(is_gap, "") + fraction)
}

/// What a number can mean: nothing, one number, or two, of which the first is whole.
fn readings(bare: &str) -> Vec<String> {
    let has_gaps = bare.contains(is_gap);
    let Some(bare) = without_gaps(bare) else {
        return Vec::new();
    };
    // Noughts before a number are those of a form that had places for more digits.
    let bare = match bare.trim_start_matches('0') {
        rest if rest.starts_with(|c: char| c.is_ascii_digit()) => rest.to_owned(),
        _ => bare,
    };
    let points: Vec<char> = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let Some(last) = points.last().copied() else {
        return vec![bare];
    };
    let (whole, fraction) = bare.rsplit_once(last).unwrap_or((&bare, ""));
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let are_groups = groups.iter().skip(1).all(|group| group.len() == 3)
        && groups
            .first()
            .is_some_and(|group| (1..=3).contains(&group.len()));
    let other = points.iter().any(|point| *point != last);
    // A digit too many behind the sign makes no fraction: `6,4000`.
    let is_slip = fraction.len() == 4 && fraction.ends_with("000");
    let is_short = whole.len() <= 3 && whole != "0";
    match (points.len(), fraction.len()) {
        (1, 3) if is_short || has_gaps => in_two_ways(&digits(whole), fraction),
        (1, 4) if is_short && is_slip => in_two_ways(&digits(whole), fraction),
        (2.., 3) if are_groups && other => in_two_ways(&digits(whole), fraction),
        (1, 1..) => vec![format!("{}.{fraction}", digits(whole))],
        (_, 3) if are_groups && !other => vec![digits(&bare)],
        (_, 1..) if are_groups && other => vec![format!("{}.{fraction}", digits(whole))],
        _ => Vec::new(),
    }
}

/// The number whose last sign parts thousands, and the one whose last sign begins a fraction.
fn in_two_ways(whole: &str, fraction: &str) -> Vec<String> {
    // With three decimals, it could be read in two ways again.
    let decimal = match fraction.trim_end_matches('0') {
        "" => whole.to_owned(),
        fraction if fraction.len() < 3 => format!("{whole}.{fraction}"),
        fraction => format!("{whole}.{fraction}0"),
    };
    vec![format!("{whole}{fraction}"), decimal]
}

/// The currency that stands beside an amount (ISO 4217), where it says one.
pub(crate) fn currency(written: &str) -> Option<&'static str> {
    const NAMES: [(&str, &[&str]); 6] = [
        (
            "EUR",
            &[
                "eur", "euro", "euros", "eura", "euri", "evra", "evro", "evri", "евра", "евро",
                "еври", "еур", "еура",
            ],
        ),
        (
            "MKD",
            &[
                "mkd",
                "мкд",
                "ден",
                "денар",
                "денари",
                "денара",
                "den",
                "denar",
                "denari",
                "denara",
                "denarë",
            ],
        ),
        (
            "ALL",
            &["all", "lekë", "lek", "leke", "lekësh", "лек", "леки"],
        ),
        (
            "RSD",
            &[
                "rsd",
                "рсд",
                "дин",
                "динар",
                "динара",
                "динари",
                "din",
                "dinar",
                "dinara",
                "dinari",
                "dinarë",
            ],
        ),
        (
            "BAM",
            &["bam", "km", "км", "marka", "maraka", "марка", "марака"],
        ),
        (
            "USD",
            &["usd", "dollar", "dollars", "долари", "dolara", "долара"],
        ),
    ];
    const SIGNS: [(char, &str); 3] = [('€', "EUR"), ('$', "USD"), ('£', "GBP")];
    let folded = written.to_lowercase();
    let words = || folded.split(|c: char| !c.is_alphabetic());
    let named = NAMES
        .iter()
        .find(|(_, names)| words().any(|word| names.contains(&word)));
    let sign = SIGNS.iter().find(|(sign, _)| folded.contains(*sign));
    named
        .map(|(code, _)| *code)
        .or_else(|| sign.map(|(_, code)| *code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_the_region_are_read() {
        for (written, right) in [
            ("38.000", vec!["38000", "38"]),
            ("38,000", vec!["38000", "38"]),
            ("38.000 EUR", vec!["38000", "38"]),
            ("12,345", vec!["12345", "12.3450"]),
            ("1.200,000", vec!["1200000", "1200"]),
            ("1,200.000", vec!["1200000", "1200"]),
            ("1.250.000,500", vec!["1250000500", "1250000.5"]),
            ("12 000,000", vec!["12000000", "12000"]),
            ("12000,500", vec!["12000.500"]),
            ("6,4000", vec!["64000", "6.4"]),
            ("6,4125", vec!["6.4125"]),
            ("48.200", vec!["48200", "48.2"]),
            ("12.500 ден.", vec!["12500", "12.5"]),
            ("12.050", vec!["12050", "12.05"]),
            ("1.250.000,50", vec!["1250000.50"]),
            ("1,250,000.5", vec!["1250000.5"]),
            ("1.250.000", vec!["1250000"]),
            ("38 000", vec!["38000"]),
            ("38000,5 €", vec!["38000.5"]),
            ("€ 500", vec!["500"]),
            ("about 5", vec!["5"]),
            ("1.000,-", vec!["1000"]),
            ("38000.- ден", vec!["38000"]),
            ("38k", vec!["38000"]),
            ("38 тис. денари", vec!["38000"]),
            ("38,5 hiljada", vec!["38500"]),
            ("1.5 mil. EUR", vec!["1500000"]),
            ("2 милиони денари", vec!["2000000"]),
            ("0,25 mijë", vec!["250"]),
            ("0,0005 mijë", vec!["0.5"]),
            ("038000", vec!["38000"]),
            ("1_000", vec!["1000"]),
            ("38 хил. евра", vec!["38000"]),
            ("0,5", vec!["0.5"]),
            ("0", vec!["0"]),
            ("5 or 6", vec![]),
            ("1.2.3", vec![]),
            ("１０００", vec!["1000"]),
            ("−5", vec!["-5"]),
            ("2023-5", vec![]),
            ("½", vec!["0.5"]),
            ("3 ½", vec!["3.5"]),
            ("3½ милиони", vec!["3500000"]),
            ("1.250½", vec![]),
            ("10²", vec![]),
            ("1 0000", vec![]),
            ("12 000 5", vec![]),
            ("1’250,50", vec!["1250.50"]),
            ("2 милијарде", vec!["2000000000"]),
        ] {
            assert_eq!(meant(written), right, "{written}");
        }
        assert_eq!(currency("38.000 EUR"), Some("EUR"));
        assert_eq!(currency("€500"), Some("EUR"));
        assert_eq!(currency("1,5 mil. KM"), Some("BAM"));
        assert_eq!(currency("38 тис. ден."), Some("MKD"));
        assert_eq!(currency("500 buses"), None);
    }
}
