//! Letters that came of a text being opened in the wrong encoding: `Å¡kola` for «škola», `РћС‚` for «От».
//!
//! The bytes of such letters in the encoding in which they were opened are UTF-8, which words that are meant as they
//! stand never are.

use std::ops::Range;

/// The letters of the bytes from 0x80 on (<https://encoding.spec.whatwg.org/>, «legacy single-byte encodings»).
type Letters = [&'static str; 4];

const WINDOWS_1250: Letters = [
    "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź",
    "\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż",
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
    "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
];
const WINDOWS_1251: Letters = [
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ",
    "\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї",
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
];
const WINDOWS_1252: Letters = [
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ",
    "\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿",
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
    "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
];

/// A row of such letters, and what they were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Its bytes.
    pub range: Range<usize>,
    /// What they were.
    pub right: String,
}

impl Wrong {
    /// What is wrong with it, in the text that holds it.
    pub(crate) fn told(&self, text: &str) -> String {
        let written = &text[self.range.clone()];
        let right = &self.right;
        format!("`{written}` is what the wrong encoding has made of `{right}`")
    }
}

/// All such rows of a text.
pub(crate) fn wrong_letters(text: &str) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let mut start = 0;
    while let Some(from) = text[start..]
        .find(|c: char| !c.is_ascii())
        .map(|at| start + at)
    {
        let end = text[from..]
            .find(|c: char| c.is_ascii())
            .map_or(text.len(), |at| from + at);
        if let Some(right) = meant(&text[from..end]) {
            wrong.push(Wrong {
                range: from..end,
                right,
            });
        }
        start = end;
    }
    wrong
}

/// The text with what its letters were.
pub(crate) fn put_right(text: &str, wrong: &[Wrong]) -> String {
    let mut right = String::with_capacity(text.len());
    let mut done = 0;
    for one in wrong {
        right.push_str(&text[done..one.range.start]);
        right.push_str(&one.right);
        done = one.range.end;
    }
    right.push_str(&text[done..]);
    right
}

fn meant(letters: &str) -> Option<String> {
    let mut chars = letters.chars();
    let (first, second) = (chars.next()?, chars.next()?);
    // Letters of Cyrillic words follow each other; of UTF-8, every other byte is none in that encoding.
    let is_russian = matches!(first, 'Р' | 'С') && !matches!(second, 'А'..='я');
    let encodings: &[Letters] = if is_russian {
        &[WINDOWS_1251]
    } else if ('Â'..='ô').contains(&first) || matches!(first, 'Ă' | 'Ĺ' | 'Đ' | 'Ń' | 'Ë') {
        &[WINDOWS_1252, WINDOWS_1250]
    } else {
        return None;
    };
    encodings.iter().find_map(|encoding| {
        let bytes = bytes_of(encoding, letters)?;
        let right = String::from_utf8(bytes).ok()?;
        // A sign of Cyrillic and a letter may stand beside each other.
        let is_enough = !is_russian || right.chars().count() > 1;
        (is_enough && right.chars().all(is_expected)).then_some(right)
    })
}

/// The bytes of some letters, where the encoding has them all.
fn bytes_of(encoding: &Letters, letters: &str) -> Option<Vec<u8>> {
    const FIRST: u8 = 0x80;
    let byte = |c: char| {
        let at = encoding
            .iter()
            .flat_map(|row| row.chars())
            .position(|other| other == c);
        // In ISO 8859-1, the first 32 are characters that nobody sees, each with the number of its byte.
        let as_control = || {
            u8::try_from(u32::from(c))
                .ok()
                .filter(|byte| (FIRST..0xa0).contains(byte))
        };
        match at {
            Some(at) => u8::try_from(at).ok().map(|at| FIRST + at),
            None => as_control(),
        }
    };
    letters.chars().map(byte).collect()
}

/// Is it a letter of the region, or a sign that its texts have?
fn is_expected(c: char) -> bool {
    "šđčćžŠĐČĆŽëçËÇäöüßéÄÖÜÉ–—‘’“”„…•€«»\u{a0}".contains(c) || ('\u{400}'..='\u{45f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_put_right() {
        for (text, right) in [
            ("Opština Å¡kola", "Opština škola"),
            ("ÐžÑ‚Ð²Ð¾Ñ€ÐµÐ½Ð° Ð²ÐµÑ‡ÐµÑ€", "Отворена вечер"),
            ("РћС‚РІРѕСЂРµРЅР°", "Отворена"),
            ("itâ€™s â€œsoâ€\u{9d}", "it’s “so”"),
            ("Ĺˇkola, Äevapi", "škola, Äevapi"),
            ("MbrÃ«mje", "Mbrëmje"),
            ("Ð\u{9a}ÑƒÐ¼Ð°Ð½Ð¾Ð²Ð¾ Ðµ", "Куманово е"),
            (
                "Ð\u{9a}Ñ\u{83}Ð¼Ð°Ð½Ð¾Ð²Ð¾ Ðµ Ð³Ñ\u{80}Ð°Ð´.",
                "Куманово е град.",
            ),
        ] {
            let wrong = wrong_letters(text);
            assert!(!wrong.is_empty(), "{text}");
            assert_eq!(put_right(text, &wrong), right, "{text}");
        }
        for text in [
            "Општина Сјај, „Рћ“ и Р°",
            "škola čevapi Ëë «Çarshia» – ÄÖÜ",
            "VOLLMÄ“ und CAFÉ”",
            "Град Ёж",
        ] {
            assert_eq!(wrong_letters(text), [], "{text}");
        }
    }
}
