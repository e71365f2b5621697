//! The two scripts of the region, for rules that compare words.

pub(super) use crate::model::plain_letters as plain;

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
