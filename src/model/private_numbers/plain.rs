//! A text as its reader takes it: without what nobody sees, with the digits of other scripts as plain ones,
//! and without mark-up between its characters.

use unicode_normalization::UnicodeNormalization as _;

use crate::model::is_unseen;

/// The longest tag that is passed over.
const LONGEST_TAG: usize = 256;

/// A text that was made plain.
pub(super) struct Plain {
    /// The text.
    pub text: String,
    /// For each byte of it, and its end, the byte of the text as written.
    places: Vec<usize>,
}

impl Plain {
    /// A text made plain; nothing where it is plain already.
    pub(super) fn of(written: &str) -> Option<Self> {
        let is_odd = |c: char| {
            matches!(c, '*' | '`' | '~' | '<' | '&' | '%') || RAISED.contains(&c) || !is_plain(c)
        };
        (written.contains(is_odd) || letters_for_digits(written) > 0).then_some(())?;
        let mut plain = Self {
            text: String::with_capacity(written.len()),
            places: Vec::with_capacity(written.len() + 1),
        };
        let mut over = 0;
        for (at, c) in written.char_indices() {
            if at < over {
                continue;
            }
            if c == '<'
                && let Some(length) = tag(&written[at..])
            {
                over = at + length;
                let gap = gap(&written[at..over]);
                // A line that ends in a tag ends once.
                if gap == "\n" && written[over..].starts_with('\n') {
                    over += 1;
                }
                gap.chars().for_each(|c| plain.push(c, at));
                continue;
            }
            if c == '&'
                && let Some((meant, length)) = reference(&written[at..])
            {
                over = at + length;
                if !is_unseen(meant) {
                    plain_form(meant).for_each(|c| plain.push(c, at));
                }
                continue;
            }
            if c == '%'
                && let Some(meant) = in_address(&written[at..])
            {
                over = at + IN_ADDRESS;
                plain.push(meant, at);
                continue;
            }
            match c {
                c if is_unseen(c) || matches!(c, '*' | '`' | '~') => {}
                c if let Some(digit) = like_digit(written, at, c) => plain.push(digit, at),
                // One alone is the mark of a note or a square.
                c if RAISED.contains(&c) && !is_in_raised(written, at) => plain.push(' ', at),
                c if RAISED.contains(&c) => plain_form(c).for_each(|c| plain.push(c, at)),
                c if is_plain(c) => plain.push(c, at),
                c => plain_form(c).for_each(|c| plain.push(c, at)),
            }
        }
        plain.places.push(written.len());
        Some(plain)
    }

    fn push(&mut self, c: char, at: usize) {
        self.text.push(c);
        self.places.resize(self.text.len(), at);
    }

    /// The bytes of the text as written for some of the plain one: from its first character to the end of
    /// its last.
    pub(super) fn as_written(
        &self,
        range: &std::ops::Range<usize>,
        written: &str,
    ) -> std::ops::Range<usize> {
        let start = self.places[range.start];
        let last = self.places[range.end.saturating_sub(1).max(range.start)];
        let rest = &written[last..];
        let in_letters = reference(rest).map(|(_, width)| width);
        let in_letters = in_letters.or_else(|| in_address(rest).map(|_| IN_ADDRESS));
        let width = in_letters.unwrap_or_else(|| rest.chars().next().map_or(0, char::len_utf8));
        start..last + width
    }
}

/// How long a character is as addresses write it: `%40`.
const IN_ADDRESS: usize = 3;

/// The character of a number or a mailbox that stands at the start of a text as addresses write it (RFC 3986,
/// section 2.1).
fn in_address(text: &str) -> Option<char> {
    let digits = text.get(..IN_ADDRESS)?.strip_prefix('%')?;
    let is_written = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let code = u8::from_str_radix(digits, 16).ok().filter(|_| is_written)?;
    let meant = char::from(code);
    // A blank parts the digits of one number, and what is no part of a mailbox.
    let is_between_digits =
        || meant == ' ' && text[IN_ADDRESS..].starts_with(|c: char| c.is_ascii_digit());
    let is_of_either = meant.is_ascii_alphanumeric() || "+@.-_".contains(meant);
    (is_of_either || is_between_digits()).then_some(meant)
}

/// Raised digits that stand among the letters of Europe.
pub(super) const RAISED: [char; 3] = ['¹', '²', '³'];

/// Does another raised digit stand beside this character?
fn is_in_raised(text: &str, at: usize) -> bool {
    let is_raised =
        |c: char| RAISED.contains(&c) || matches!(c, '\u{2070}' | '\u{2074}'..='\u{2079}');
    let before = text[..at].chars().next_back();
    let behind = text[at..].chars().nth(1);
    before.is_some_and(is_raised) || behind.is_some_and(is_raised)
}

/// Letters that are taken for a digit: of the Latin, Cyrillic and Greek alphabets.
const LIKE_DIGITS: [(char, char); 10] = [
    ('O', '0'),
    ('o', '0'),
    ('О', '0'),
    ('о', '0'),
    ('Ο', '0'),
    ('ο', '0'),
    ('l', '1'),
    ('I', '1'),
    ('І', '1'),
    ('Ι', '1'),
];
/// The longest word with such letters that is looked at, in bytes.
const LONGEST_WORD: usize = 32;

/// So many digits at most are in a group of a telephone.
const LONGEST_GROUP: usize = 4;

/// How many letters stand for a digit.
pub(super) fn letters_for_digits(text: &str) -> usize {
    let letters = text.char_indices();
    letters
        .filter(|(at, c)| like_digit(text, *at, *c).is_some())
        .count()
}

/// The digit for which a letter stands in a word that is made of digits and such letters alone, as `O7O`, or by itself
/// before one, as `7 O 123 456`.
fn like_digit(text: &str, at: usize, c: char) -> Option<char> {
    let digit_like = |c: char| LIKE_DIGITS.iter().find(|(letter, _)| *letter == c);
    let (_, digit) = digit_like(c)?;
    // Most are in words.
    let next = text[at + c.len_utf8()..].chars().next();
    if next.is_some_and(|next| next.is_alphabetic() && digit_like(next).is_none()) {
        return None;
    }
    let start = text.floor_char_boundary(at.saturating_sub(LONGEST_WORD));
    let end = text.floor_char_boundary((at + LONGEST_WORD).min(text.len()));
    let is_of_word = |c: &char| c.is_alphanumeric();
    let before = text[start..at].chars().rev().take_while(is_of_word);
    let behind = text[at..end].chars().take_while(is_of_word);
    let begins = before.clone().next().is_none();
    let (mut digits, mut letters) = (0, 0);
    let is_number = before.chain(behind).all(|c| {
        let is_digit = c.is_ascii_digit();
        digits += usize::from(is_digit);
        letters += usize::from(!is_digit);
        is_digit || digit_like(c).is_some()
    });
    let is_zero_alone = || {
        let rest = text[at + c.len_utf8()..].trim_start_matches([' ', ')', '/', '-', '.']);
        *digit == '0' && letters == 1 && rest.starts_with(|c: char| c.is_ascii_digit())
    };
    // The number of Albania begins with a letter.
    let is_of_group = *digit == '0' || !begins || digits + letters <= LONGEST_GROUP;
    (is_number && is_of_group && (digits > 0 || is_zero_alone())).then_some(*digit)
}

/// Does the character stay as it is? All letters of European scripts do.
fn is_plain(c: char) -> bool {
    c.is_ascii() || ('\u{a1}'..'\u{600}').contains(&c) && !is_unseen(c)
}

/// What a character is read as: a digit of any script, a blank or a dash of any width as the plain one.
fn plain_form(c: char) -> impl Iterator<Item = char> {
    let form = match c {
        c if c.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        'ⓐ' | 'Ⓐ' | '🅐' | '🄰' => '@',
        '\u{3002}' | '\u{ff61}' => '.',
        c => digit(c).unwrap_or(c),
    };
    std::iter::once(form).nfkc()
}

/// The first of the ten digits of the scripts that have some which no compatible form makes plain (Unicode
/// Character Database, «Decimal_Number»).
const ZEROS: [char; 41] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17e0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19d0}',
    '\u{1a80}',
    '\u{1a90}',
    '\u{1b50}',
    '\u{1bb0}',
    '\u{1c40}',
    '\u{1c50}',
    '\u{a620}',
    '\u{a8d0}',
    '\u{a900}',
    '\u{a9d0}',
    '\u{a9f0}',
    '\u{aa50}',
    '\u{abf0}',
    '\u{104a0}',
    '\u{11066}',
    '\u{110f0}',
    '\u{11136}',
    '\u{16b50}',
    '\u{1e950}',
];
/// The first of nine digits in circles, from one on, which no compatible form makes plain.
const ONES_IN_CIRCLES: [char; 4] = ['\u{24f5}', '\u{2776}', '\u{2780}', '\u{278a}'];
const ZERO_IN_CIRCLE: char = '\u{24ff}';

fn digit(c: char) -> Option<char> {
    let place = |first: &char| u32::from(c).checked_sub(u32::from(*first));
    let of_ten = ZEROS.iter().filter_map(place).find(|place| *place < 10);
    let of_nine = ONES_IN_CIRCLES
        .iter()
        .filter_map(place)
        .find(|place| *place < 9);
    let zero = (c == ZERO_IN_CIRCLE).then_some(0);
    let place = of_ten.or(of_nine.map(|place| place + 1)).or(zero)?;
    char::from_digit(place, 10)
}

/// How long the tag at the start of a text is, with its brackets.
fn tag(text: &str) -> Option<usize> {
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
    let near = &text[..text.floor_char_boundary(LONGEST_TAG)];
    let end = near[1..].find(['<', '>']).map(|end| end + 1)?;
    let is_address = near[..end].contains([':', '@']) && !near[..end].contains(' ');
    // Words for the signs of a mailbox.
    let is_sign = ["at", "dot"].contains(&&near[1..end]);
    let begins = begins && !is_sign;
    (begins && near[end..].starts_with('>') && !is_address).then_some(end + 1)
}

/// What a reader sees in the place of a tag: nothing within a line, or the end of a line or a block.
fn gap(tag: &str) -> &'static str {
    const IN_LINE: [&str; 24] = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
        "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr",
    ];
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = name[..end.unwrap_or(name.len())].to_ascii_lowercase();
    match &*name {
        // A comment.
        "" => "",
        "br" => "\n",
        name if IN_LINE.contains(&name) => "",
        _ => "\n\n",
    }
}

/// The character that a reference at the start of a text means, as far as it can stand in a number, and how
/// long it is.
fn reference(text: &str) -> Option<(char, usize)> {
    const NAMES: [(&str, char); 13] = [
        ("&nbsp;", ' '),
        ("&thinsp;", ' '),
        ("&shy;", '\u{ad}'),
        ("&zwnj;", '\u{200c}'),
        ("&zwj;", '\u{200d}'),
        ("&ndash;", '-'),
        ("&plus;", '+'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&period;", '.'),
        ("&lpar;", '('),
        ("&rpar;", ')'),
        ("&commat;", '@'),
    ];
    /// More digits than any character needs.
    const LONGEST: usize = 12;
    let named = NAMES.iter().find(|(name, _)| text.starts_with(name));
    if let Some((name, c)) = named {
        return Some((*c, name.len()));
    }
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let (number, _) = near.strip_prefix("&#")?.split_once(';')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16).ok()?,
        None => number.parse().ok()?,
    };
    Some((char::from_u32(code)?, number.len() + "&#;".len()))
}
