//! The two scripts of the region, for rules that compare words.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A word in small Latin letters without accents: Ѓорѓи and Gjorgji are `gjorgji`, Žarko is `zarko`.
pub(super) fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match latin(c) {
            Some(letters) => plain.push_str(letters),
            None if c.is_ascii() => plain.push(c),
            None => plain.extend(c.nfd().filter(|part| !is_combining_mark(*part))),
        }
    }
    plain
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

/// Serbian in Latin letters, written in Cyrillic ones.
pub(super) fn cyrillic(latin: &str) -> String {
    const PAIRS: [(&str, &str); 30] = [
        ("lj", "љ"),
        ("nj", "њ"),
        ("dž", "џ"),
        ("a", "а"),
        ("b", "б"),
        ("v", "в"),
        ("g", "г"),
        ("d", "д"),
        ("đ", "ђ"),
        ("e", "е"),
        ("ž", "ж"),
        ("z", "з"),
        ("i", "и"),
        ("j", "ј"),
        ("k", "к"),
        ("l", "л"),
        ("m", "м"),
        ("n", "н"),
        ("o", "о"),
        ("p", "п"),
        ("r", "р"),
        ("s", "с"),
        ("t", "т"),
        ("ć", "ћ"),
        ("u", "у"),
        ("f", "ф"),
        ("h", "х"),
        ("c", "ц"),
        ("č", "ч"),
        ("š", "ш"),
    ];
    let mut text = latin.to_owned();
    for (from, to) in PAIRS {
        text = text.replace(from, to);
    }
    text
}

/// The words of a list; Serbian ones in Cyrillic letters, too.
pub(super) fn in_both_scripts(words: &[String], language: &str) -> Vec<String> {
    let mut all = words.to_vec();
    if language == "sr" {
        all.extend(words.iter().map(|words| cyrillic(words)));
    }
    all
}

/// Words and phrases of a list as one regular expression: `*` stands for any ending, a blank for any
/// blanks or a hyphen. In Serbian, those in Latin letters are met in Cyrillic, too.
pub(super) fn alternatives(words: &[String], language: &str) -> String {
    let all = in_both_scripts(words, language);
    let patterns = all.iter().map(|words| {
        let ending = |word: &str| match word.strip_suffix('*') {
            Some(stem) => regex::escape(stem) + r"\p{L}*",
            None => regex::escape(word),
        };
        let words: Vec<String> = words.split_whitespace().map(ending).collect();
        words.join(r"[\s\u{2010}\u{2011}-]+")
    });
    let mut patterns: Vec<String> = patterns.collect();
    // The longest first: of several that begin alike, all of a name is meant.
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.len()));
    format!("(?:{})", patterns.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_accents_make_no_difference() {
        for (one, other) in [
            ("Ѓорѓи", "Gjorgji"),
            ("Žarko", "Жарко"),
            ("Куманово", "Kumanovo"),
            ("Đorđe", "Ђорђе"),
            ("Kumanovë", "Kumanove"),
        ] {
            assert_eq!(plain(one), plain(other));
        }
        assert_eq!(cyrillic("povratnička žarišta"), "повратничка жаришта");
    }
}
