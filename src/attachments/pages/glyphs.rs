//! What letters are called in fonts (Adobe Glyph List Specification).

const NAMED: [(&str, char); 27] = [
    ("zero", '0'),
    ("one", '1'),
    ("two", '2'),
    ("three", '3'),
    ("four", '4'),
    ("five", '5'),
    ("six", '6'),
    ("seven", '7'),
    ("eight", '8'),
    ("nine", '9'),
    ("space", ' '),
    ("nbspace", ' '),
    ("hyphen", '-'),
    ("minus", '-'),
    ("endash", '-'),
    ("emdash", '-'),
    ("sfthyphen", '-'),
    ("plus", '+'),
    ("slash", '/'),
    ("period", '.'),
    ("comma", ','),
    ("colon", ':'),
    ("semicolon", ';'),
    ("parenleft", '('),
    ("parenright", ')'),
    ("at", '@'),
    ("underscore", '_'),
];

/// The letter that a name is of; of one that is no letter of a number or a mailbox, how its name begins. Nothing where
/// it only numbers a drawing: `g23`.
pub(super) fn letter(name: &[u8]) -> Option<char> {
    let name = std::str::from_utf8(name).ok()?;
    // What follows a dot says how it is drawn.
    let name = name.split('.').next().filter(|name| !name.is_empty())?;
    // Digits of other shapes: `sevenoldstyle`, `seveninferior`.
    let shapes = ["oldstyle", "inferior", "superior", "lining", "tabular"];
    let plain = shapes.iter().find_map(|shape| name.strip_suffix(shape));
    let name = plain.unwrap_or(name);
    if let Some((_, letter)) = NAMED.iter().find(|(named, _)| *named == name) {
        return Some(*letter);
    }
    if let Some(digits) = name.strip_prefix("uni").filter(|digits| digits.len() == 4) {
        return of_digits(digits);
    }
    if let Some(digits) = name.strip_prefix('u').filter(|digits| digits.len() > 3) {
        return of_digits(digits).or(Some('u'));
    }
    let mut letters = name.chars();
    let first = letters.next()?;
    if letters.next().is_none() {
        return first.is_alphabetic().then_some(first);
    }
    let is_cyrillic = name.starts_with("afii");
    let is_number = name.ends_with(|c: char| c.is_ascii_digit());
    (is_cyrillic || !is_number).then_some(first)
}

fn of_digits(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn names_are_letters_and_numbers_of_drawings_are_not() {
        for (name, expected) in [
            ("seven", Some('7')),
            ("seven.tnum", Some('7')),
            ("sevenoldstyle", Some('7')),
            ("uni0037", Some('7')),
            ("u0037", Some('7')),
            ("A", Some('A')),
            ("ccaron", Some('c')),
            ("afii10065", Some('a')),
            ("g23", None),
            ("C0045", None),
            ("7", None),
            (".notdef", None),
        ] {
            assert_eq!(letter(name.as_bytes()), expected, "{name}");
        }
    }
}
