//! Serbian in its two alphabets: from Cyrillic letters to Latin ones.
//!
//! Takes: plain text in Cyrillic. Gives: the same text in Latin letters, as Serbian spells it. Never
//! goes back: `Nj` may be one letter or two, and only a reader knows which.

use std::borrow::Cow;

use super::{Language, Localised};

/// Serbian in Cyrillic letters, of which that in Latin ones is made.
pub const CYRILLIC: &str = "sr-Cyrl";
/// Serbian in Latin letters.
pub const LATIN: &str = "sr-Latn";

/// The language of what is made of a text in this language by changing its letters.
pub fn other_alphabet(language: &Language) -> Option<Language> {
    (language.as_str() == CYRILLIC).then(|| Language::parse(LATIN))?
}

/// What can be written in Latin letters.
pub trait InLatin {
    /// The same in Latin letters.
    #[must_use]
    fn in_latin(&self) -> Self;
}

impl InLatin for String {
    fn in_latin(&self) -> Self {
        words_in_latin(self).into_owned()
    }
}

impl InLatin for Vec<String> {
    fn in_latin(&self) -> Self {
        self.iter().map(InLatin::in_latin).collect()
    }
}

/// Values by language, to which those in Latin letters can be added.
pub trait AddLatin {
    /// Adds Serbian in Latin letters, if there is Serbian in Cyrillic ones and nothing in Latin ones yet.
    fn add_latin(&mut self);
}

impl<T: InLatin> AddLatin for Localised<T> {
    fn add_latin(&mut self) {
        let made = self
            .0
            .iter()
            .find_map(|(language, value)| Some((other_alphabet(language)?, value.in_latin())));
        if let Some((language, value)) = made {
            self.0.entry(language).or_insert(value);
        }
    }
}

/// Serbian text in Latin letters: `Љубав према Њујорку` as `Ljubav prema Njujorku`.
///
/// A letter that becomes two is written `LJ` within a word of capitals and `Lj` elsewhere. Whatever is
/// not Serbian Cyrillic stays: Latin letters, digits, marks, Roman numbers, and every word with a letter that Serbian
/// doesn't have, since it is of another language (`Українська`, `Ѓорче`).
pub fn in_latin(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_cyrillic) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_word = rest.starts_with(is_of_a_word);
        let end = rest
            .find(|c| is_of_a_word(c) != is_word)
            .unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        push_part(part, &mut written);
        rest = after;
    }
    Cow::Owned(written)
}

/// The same of sentences, in which addresses, mailboxes and names of files keep their letters.
pub fn words_in_latin(words: &str) -> Cow<'_, str> {
    if !words.contains(is_of_address) {
        return in_latin(words);
    }
    let mut converted = String::with_capacity(words.len());
    let mut done = 0;
    let mut at = 0;
    for word in words.split_inclusive(char::is_whitespace) {
        if is_address(word) {
            converted.push_str(&in_latin(&words[done..at]));
            converted.push_str(word);
            done = at + word.len();
        }
        at += word.len();
    }
    converted.push_str(&in_latin(&words[done..]));
    Cow::Owned(converted)
}

/// May a sign be one of an address?
fn is_of_address(c: char) -> bool {
    matches!(c, '.' | '/' | '@')
}

/// Is a word an address, a mailbox or the name of a file? In other letters, it would be that of something else.
fn is_address(word: &str) -> bool {
    const ENDINGS: [&str; 16] = [
        ".csv", ".doc", ".docx", ".jpeg", ".jpg", ".odp", ".ods", ".odt", ".pdf", ".png", ".ppt",
        ".pptx", ".txt", ".xls", ".xlsx", ".zip",
    ];
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_file = |ending: &&str| word.to_lowercase().ends_with(*ending);
    word.contains("://")
        || word.starts_with("www.")
        || word.contains('@') && word.contains('.')
        || word.contains('.') && ENDINGS.iter().any(is_file)
}

fn push_part(part: &str, written: &mut String) {
    if part.chars().any(|c| is_cyrillic(c) && latin(c).is_none()) {
        written.push_str(part);
        return;
    }
    if is_roman(part) {
        written.push_str(&part.replace('Х', "X"));
        return;
    }
    let mut before: Option<char> = None;
    let mut letters = part.chars().peekable();
    while let Some(letter) = letters.next() {
        match latin(letter) {
            None => written.push(letter),
            Some(latin) if latin.len() < 2 || letter.is_lowercase() || !is_pair(letter) => {
                written.push_str(latin);
            }
            Some(latin) => {
                // The neighbour tells whether this is a word of capitals.
                let neighbour = letters.peek().copied().filter(|c| c.is_alphabetic());
                let in_capitals = neighbour.or(before).is_some_and(char::is_uppercase);
                if in_capitals {
                    written.push_str(&latin.to_uppercase());
                } else {
                    written.push_str(latin);
                }
            }
        }
        before = Some(letter).filter(|c| c.is_alphabetic());
    }
}

/// A Roman number, its ten typed as the Cyrillic letter that looks like it: `ХХ`, `ХIV`.
fn is_roman(word: &str) -> bool {
    word.chars().count() > 1
        && word.contains('Х')
        && word
            .chars()
            .all(|c| matches!(c, 'Х' | 'X' | 'I' | 'V' | 'L' | 'C' | 'D' | 'M'))
}

/// Marks above letters (accents) belong to their word.
fn is_of_a_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

fn is_pair(letter: char) -> bool {
    matches!(letter, 'Љ' | 'Њ' | 'Џ')
}

/// The thirty letters of Vuk Karadžić, in both cases.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'А' => "A",
        'Б' => "B",
        'В' => "V",
        'Г' => "G",
        'Д' => "D",
        'Ђ' => "Đ",
        'Е' => "E",
        'Ж' => "Ž",
        'З' => "Z",
        'И' => "I",
        'Ј' => "J",
        'К' => "K",
        'Л' => "L",
        'Љ' => "Lj",
        'М' => "M",
        'Н' => "N",
        'Њ' => "Nj",
        'О' => "O",
        'П' => "P",
        'Р' => "R",
        'С' => "S",
        'Т' => "T",
        'Ћ' => "Ć",
        'У' => "U",
        'Ф' => "F",
        'Х' => "H",
        'Ц' => "C",
        'Ч' => "Č",
        'Џ' => "Dž",
        'Ш' => "Š",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ђ' => "đ",
        'е' => "e",
        'ж' => "ž",
        'з' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' => "ć",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "c",
        'ч' => "č",
        'џ' => "dž",
        'ш' => "š",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_checked_by_hand() {
        let words = [
            ("Ђорђе", "Đorđe"),
            ("Љубав", "Ljubav"),
            ("љубав", "ljubav"),
            ("ЉУБАВ", "LJUBAV"),
            ("Њујорк", "Njujork"),
            ("ЊУЈОРК", "NJUJORK"),
            ("Џеп", "Džep"),
            ("ЏЕП", "DŽEP"),
            ("КОЊ", "KONJ"),
            ("Коњ", "Konj"),
            ("Његош", "Njegoš"),
            ("Љ", "Lj"),
            ("Љ. Њ.", "Lj. Nj."),
            ("УЉАЊЕ", "ULJANJE"),
            ("инјекција", "injekcija"),
            ("надживети", "nadživeti"),
            ("ћирилица", "ćirilica"),
            ("чешће", "češće"),
            ("жућкаст", "žućkast"),
            ("Нови Пазар", "Novi Pazar"),
            ("ХХ", "XX"),
            ("ХIV", "XIV"),
            ("Хала", "Hala"),
            ("Х", "H"),
        ];
        for (cyrillic, latin) in words {
            assert_eq!(in_latin(cyrillic), latin);
        }
    }

    #[test]
    fn what_is_not_serbian_cyrillic_stays() {
        let same = [
            "",
            "Already in Latin, 1999.",
            "Українська",
            "Русский",
            "Ѓорче",
            "{ $n ->",
            "XIV",
        ];
        for text in same {
            assert_eq!(in_latin(text), text);
        }
        assert_eq!(
            in_latin("{ $n } резултат(а) у „Cities at Crossroads“, ЕУ и EU"),
            "{ $n } rezultat(a) u „Cities at Crossroads“, EU i EU"
        );
        assert_eq!(
            in_latin("Језик: Українська и српски"),
            "Jezik: Українська i srpski"
        );
        assert_eq!(in_latin("за́мак"), "zámak".replace('á', "a\u{301}"));
    }

    #[test]
    fn addresses_keep_their_letters() {
        for (cyrillic, latin) in [
            (
                "Види www.пример.срб/пут, па план.pdf.",
                "Vidi www.пример.срб/пут, pa план.pdf.",
            ),
            ("град@пример.срб је град", "град@пример.срб je grad"),
            ("Улица Краља Петра 5/2.", "Ulica Kralja Petra 5/2."),
        ] {
            assert_eq!(words_in_latin(cyrillic), latin);
        }
    }

    #[test]
    fn a_long_text_keeps_all_but_its_letters() {
        let text = "Све о чему се овде говори почива на извору; шта се не зна, пише да се не зна.\n\
                    ОПШТИНА НОВИ ПАЗАР, Љубомир и Џемал: 184.250,50 € (2023).";
        assert_eq!(
            in_latin(text),
            "Sve o čemu se ovde govori počiva na izvoru; šta se ne zna, piše da se ne zna.\n\
             OPŠTINA NOVI PAZAR, Ljubomir i Džemal: 184.250,50 € (2023)."
        );
    }
}
