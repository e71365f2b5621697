//! Words of both scripts of the region in the same plain letters, to compare them.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A word in small Latin letters without accents: Ѓорѓи and Gjorgji are `gjorgji`, Žarko is `zarko`. Letters
/// of another width or style are plain ones, and what nobody sees is gone.
pub(crate) fn plain_letters(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match latin(c) {
            Some(letters) => plain.push_str(letters),
            None if c.is_ascii() => plain.push(c),
            None if is_unseen(c) => {}
            None => {
                let parts = c.nfkd().filter(|part| !is_combining_mark(*part));
                plain.extend(parts.flat_map(char::to_lowercase));
            }
        }
    }
    plain
}

/// Is it a character that nobody sees: a soft hyphen, a joiner, a mark of direction?
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{20e3}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// The Latin letters of a Cyrillic one without accents, and of those that no accent is taken from.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ѓ' => "gj",
        'ђ' | 'đ' => "dj",
        'е' | 'ѐ' | 'э' => "e",
        'ж' | 'з' => "z",
        'ѕ' | 'џ' => "dz",
        'и' | 'ѝ' | 'ы' => "i",
        'ј' | 'й' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' | 'щ' => "s",
        'т' => "t",
        'ќ' => "kj",
        'ћ' | 'ц' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ю' => "ju",
        'я' => "ja",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

/// Is a word in plain letters in a list? A star in the list stands for any ending.
pub(crate) fn is_among(word: &str, list: &[&str]) -> bool {
    list.iter().any(|known| match known.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == *known,
    })
}
