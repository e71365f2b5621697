//! The words beside a number that say what it is.

mod words;

use std::ops::Range;

use self::words::{
    ASKING, BEFORE_SUM, CURRENCY, FIRM, MESSENGERS, NUMBER, NUMBER_IN_FULL, PAPER,
    PAPER_IN_SENTENCE, PERSON, PERSON_OR_FIRM, SIGNS, SUM, TELEPHONE, TO, UNIT,
};
use super::{public::is_behind_word_for_public, telephones::is_fixed};

/// What the words beside a number say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// It is a telephone.
    Telephone,
    /// It is an amount, or the number of a paper, an account, a book.
    Other,
    /// It is called a number, and nothing more: `br.`. How it is parted decides.
    Number,
    /// Nothing.
    Nothing,
}

/// How far words are looked for, in bytes.
const NEAR: usize = 64;
/// How far the paper is looked for that has a number: «odluka o imenovanju članova, br. …».
const NEAR_IN_SENTENCE: usize = 192;

/// What the words beside a stretch of a text say of it.
pub(super) fn of(text: &str, range: &Range<usize>) -> Beside {
    let near = &text[text.ceil_char_boundary(range.start.saturating_sub(NEAR))..range.start];
    // Another line, or sentence, is not beside it.
    let before = near.rsplit(['\n', ';']).next().unwrap_or(near);
    let mut words = before
        .rsplit(|c: char| !c.is_alphanumeric() && !"€$£".contains(c))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase);
    let (last, one_before) = (words.next(), words.next());
    let is_in = |word: &Option<String>, known: &[&str]| {
        word.as_deref().is_some_and(|word| known.contains(&word))
    };
    if is_behind_word_for_public(text, range) {
        return Beside::Other;
    }
    let is_in_short = is_in(&last, NUMBER);
    let whose = if is_in_short || is_in(&last, NUMBER_IN_FULL) {
        &one_before
    } else {
        &last
    };
    // One letter is a word in short, with its mark: `m: 070 123 456`. Without, it draws: `m 60.127965`.
    let has_mark = || before.trim_end().ends_with(['.', ':', '/', '-']);
    let is_word = whose
        .as_deref()
        .is_some_and(|word| word.chars().count() > 1);
    if is_in(whose, TELEPHONE) && (is_word || has_mark()) || (is_in_short && is_in(whose, TO)) {
        return Beside::Telephone;
    }
    if is_in(whose, PAPER) {
        return Beside::Other;
    }
    // `35 EUR 070 123 456`: that of the sum before.
    let is_of_other = || {
        let digits = one_before.as_deref().unwrap_or_default();
        digits.starts_with(|c: char| c.is_ascii_digit())
    };
    let may_be_amount = !text[range.clone()].starts_with('0') || has_comma(text, range);
    let is_behind_currency =
        || before.ends_with([' ', '€', '$', '£']) && is_in(&last, CURRENCY) && !is_of_other();
    if may_be_amount && (is_in(whose, SUM) || is_behind_currency() || is_amount(&text[range.end..]))
    {
        return Beside::Other;
    }
    if is_before_telephone(&text[range.end..]) {
        return Beside::Telephone;
    }
    let is_called_number = is_in_short || is_in(&last, NUMBER_IN_FULL);
    if is_called_number && is_of_paper(text, range.start) {
        return Beside::Other;
    }
    if is_in_code_of_project(before) {
        return Beside::Other;
    }
    // The letters of a code stand before its number: «predmet P-061/123-456».
    if before.ends_with(['-', '/']) && is_letters_of_code(before) && is_in(&one_before, PAPER) {
        return Beside::Other;
    }
    if is_in_short {
        Beside::Number
    } else if is_signed(before) || is_behind_telephone(near) {
        Beside::Telephone
    } else {
        Beside::Nothing
    }
}

/// Does the sign of a telephone stand right before?
fn is_signed(before: &str) -> bool {
    before
        .trim_end()
        .trim_end_matches('\u{fe0f}')
        .ends_with(SIGNS)
}

/// Is it said right behind the number by what it is called: `70 123 456 (mob.)`, `70 123 456 Viber`?
fn is_before_telephone(behind: &str) -> bool {
    let near =
        behind[..behind.floor_char_boundary(NEAR)].trim_start_matches([' ', '\u{a0}', '-', ',']);
    let bare = near.trim_start_matches(['(', '[']);
    let is_in_brackets = bare.len() < near.len();
    let len = bare
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(bare.len());
    let (word, rest) = bare.split_at(len);
    let word = word.to_lowercase();
    let known = if is_in_brackets {
        TELEPHONE
    } else {
        MESSENGERS
    };
    // Another number may follow, to which the word belongs.
    let rest = rest.trim_start_matches([' ', '.', ':', '-']);
    let is_end = || rest.is_empty() || rest.starts_with([',', ';', ')', ']', '/', '\n', '&', '|']);
    word.chars().count() > 1 && known.contains(&&*word) && is_end()
}

/// Does another telephone end right before, with its word or the code of its country: `tel. 031 475 000, `?
fn is_behind_telephone(before: &str) -> bool {
    let other = before.trim_end_matches([' ', '(', '[']);
    let Some(other) = other.strip_suffix([',', ';']) else {
        return false;
    };
    let word = other.trim_end_matches(|c: char| c.is_ascii_digit() || " +,;/()-.:".contains(c));
    let other = other[word.len()..].trim_start_matches([' ', '(', '.', ':']);
    let has_word = || ends_with_telephone(word) || is_signed(word);
    other.starts_with('+') && is_fixed(other) || other.len() >= SHORTEST_TELEPHONE && has_word()
}

/// The fewest bytes of a telephone with the code of its town.
const SHORTEST_TELEPHONE: usize = 8;

/// Does a text end without a word, or with a little one, as before sums?
pub(super) fn is_before_sum(text: &str) -> bool {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..];
    let near = near.trim_end_matches([' ', '\u{a0}']);
    let word = near.rsplit(|c: char| !c.is_alphanumeric()).next();
    // A word in short ends with a full stop: `ul. Ilindenska br.`, `lok.`.
    !near.ends_with('.')
        && word.is_none_or(|word| word.is_empty() || BEFORE_SUM.contains(&&*word.to_lowercase()))
}

/// Does a text end as the code of a project of the European Union goes on to its number: `KA152-YOU-`?
fn is_in_code_of_project(text: &str) -> bool {
    const ACTION: &str = "KA";
    let mut parts = text.rsplit('-');
    let is_action = |part: &str| {
        let digits = part.get(ACTION.len()..).unwrap_or_default();
        part.starts_with(ACTION) && digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit())
    };
    let is_field = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_uppercase());
    parts.next() == Some("")
        && parts.next().is_some_and(is_field)
        && parts
            .next()
            .and_then(|part| part.rsplit(|c: char| !c.is_alphanumeric()).next())
            .is_some_and(is_action)
}

/// Does a text end with a few capital letters and a mark?
fn is_letters_of_code(text: &str) -> bool {
    const MOST: usize = 6;
    let word = text.trim_end_matches(['-', '/']);
    let word = word.rsplit(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(|word| word.chars().count() <= MOST && word.chars().all(char::is_uppercase))
}

/// Does the sentence speak of a paper before it comes to a number, and of nobody to call since?
fn is_of_paper(text: &str, at: usize) -> bool {
    let before = &text[text.ceil_char_boundary(at.saturating_sub(NEAR_IN_SENTENCE))..at];
    // The short word for a number ends with a full stop.
    let before = before.trim_end().trim_end_matches('.');
    let sentence = before
        .rsplit(['\n', ';', '!', '?'])
        .next()
        .unwrap_or(before);
    let sentence = sentence.rsplit(". ").next().unwrap_or(sentence);
    let mut words = sentence
        .rsplit(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase);
    let begins = |word: &str, known: &[&str]| known.iter().any(|one| word.starts_with(one));
    let telling = words.find(|word| {
        TELEPHONE.contains(&word.as_str())
            || begins(word, ASKING)
            || begins(word, PAPER_IN_SENTENCE)
    });
    telling.is_some_and(|word| begins(&word, PAPER_IN_SENTENCE))
}

/// Does a text begin with what stands behind an amount?
fn is_amount(behind: &str) -> bool {
    let near = &behind[..behind.floor_char_boundary(NEAR)];
    let near =
        without_hundredths(near).trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '\u{2011}']);
    if near.starts_with(['€', '$', '£', '%']) {
        return true;
    }
    let end = near.find(|c: char| !c.is_alphanumeric());
    let word = &near[..end.unwrap_or(near.len())];
    // Albania's currency is an English word, too.
    let lower = word.to_lowercase();
    word == "ALL" || CURRENCY.contains(&&*lower) || UNIT.contains(&&*lower)
}

/// No amount begins with a zero, but one with a comma may: `0,070345678 %`, `061.234.567,00`. No telephone has one.
fn has_comma(text: &str, range: &Range<usize>) -> bool {
    let behind = &text[range.end..];
    let before = text[..range.start].strip_suffix(',').unwrap_or_default();
    text[range.clone()].contains(',')
        || before.ends_with(|c: char| c.is_ascii_digit())
        || without_hundredths(behind).len() < behind.len()
}

/// A text without the hundredths that it begins with: `,00 EUR`.
fn without_hundredths(text: &str) -> &str {
    let digits = text.strip_prefix([',', '.']).unwrap_or_default();
    let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < digits.len() {
        rest
    } else {
        text
    }
}

/// Does a text end with the word for a telephone, whole?
pub(super) fn ends_with_telephone(text: &str) -> bool {
    ends_with_one(text, TELEPHONE)
}

/// Is the column of a table called so: `Telefon`, `Mob. tel.`, `Kontakt telefon`?
pub(crate) fn names_telephones(name: &str) -> bool {
    let mut words = name.split(|c: char| !c.is_alphabetic());
    words.any(|word| word.chars().count() > 1 && TELEPHONE.contains(&&*word.to_lowercase()))
}

/// Does a text end with the word for a telephone, or for the number of a person, whole?
pub(super) fn ends_with_word(text: &str) -> bool {
    ends_with_telephone(text) || ends_with_one(text, PERSON)
}

/// So many letters are in a name or another word that touches a number by mistake; units and codes have fewer.
const FEWEST_LETTERS: usize = 3;

/// Does a text end with a name or another word as people write it, and not with the letters of a code: `Ana`, `IMG`?
pub(super) fn ends_with_words_of_people(text: &str) -> bool {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..];
    let word = near.rsplit(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(is_of_people)
}

/// Does a text begin with such a word?
pub(super) fn begins_with_words_of_people(text: &str) -> bool {
    let near = &text[..text.floor_char_boundary(NEAR)];
    let word = near.split(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(is_of_people)
}

fn is_of_people(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_other = |known: &[&str]| known.contains(&&*lower);
    word.chars().count() >= FEWEST_LETTERS
        && word.chars().all(char::is_alphabetic)
        && word.contains(char::is_lowercase)
        && ![PAPER, SUM, CURRENCY, UNIT].into_iter().any(is_other)
}

/// Does a text end with the word for the number of a person, and marks: `ЕМБГ: `, `EGN br. `?
pub(super) fn is_behind_word_for_person(text: &str) -> bool {
    ends_with_one(without_number(text), PERSON)
}

/// Does a text end with that of Croatia, and speak of no firm before it?
pub(super) fn is_behind_croatian_word_for_person(text: &str) -> bool {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR_IN_SENTENCE))..];
    let line = near
        .rsplit('\n')
        .next()
        .unwrap_or(near)
        .replace("d.o.o", "doo");
    let mut words = line
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase);
    ends_with_one(without_number(text), PERSON_OR_FIRM)
        && !words.any(|word| FIRM.iter().any(|firm| word.starts_with(firm)))
}

/// A text without marks at its end, and the short word for a number before them.
fn without_number(text: &str) -> &str {
    let text = text.trim_end_matches([' ', '\u{a0}', ':', '.', '-', '–', '=', '*']);
    let without = NUMBER
        .iter()
        .find_map(|word| text.strip_suffix(word)?.strip_suffix(' '));
    without.unwrap_or(text)
}

fn ends_with_one(text: &str, words: &[&str]) -> bool {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..];
    let word = near.rsplit(|c: char| !c.is_alphabetic()).next();
    word.is_some_and(|word| word.chars().count() > 1 && words.contains(&&*word.to_lowercase()))
}
