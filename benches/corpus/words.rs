//! Made words that look like those of a language, as frequent as words are.

use super::random::Random;

/// How many words a language has.
const SIZE: usize = 20_000;

const LATIN: ([&str; 16], [&str; 6]) = (
    [
        "b", "d", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "st", "pr", "gr", "sh",
    ],
    ["a", "e", "i", "o", "u", "ou"],
);
const CYRILLIC: ([&str; 16], [&str; 6]) = (
    [
        "б", "д", "к", "л", "м", "н", "п", "р", "с", "т", "в", "з", "ст", "пр", "гр", "ш",
    ],
    ["а", "е", "и", "о", "у", "ја"],
);
const ALBANIAN: ([&str; 16], [&str; 6]) = (
    [
        "b", "d", "k", "l", "m", "n", "p", "r", "s", "t", "v", "ç", "sh", "gj", "nj", "q",
    ],
    ["a", "e", "ë", "i", "o", "u"],
);

/// The words of a language, the most frequent first.
pub struct Vocabulary {
    words: Vec<String>,
}

impl Vocabulary {
    pub fn new(language: &str) -> Self {
        let (consonants, vowels) = match language {
            "mk" => CYRILLIC,
            "sq" => ALBANIAN,
            _ => LATIN,
        };
        let mut random = Random::new(language.len() as u64 + u64::from(language.as_bytes()[0]));
        let words = (0..SIZE)
            .map(|rank| {
                // Frequent words are short (Zipf's law of abbreviation).
                let syllables =
                    1 + random.pick(2) + usize::from(rank > 50) + usize::from(rank > 2000);
                (0..syllables)
                    .map(|_| format!("{}{}", consonants[random.pick(16)], vowels[random.pick(6)]))
                    .collect()
            })
            .collect();
        Self { words }
    }

    /// Some words, drawn by Zipf's law: the word of rank r about 1/r as often as the first.
    pub fn phrase(&self, random: &mut Random, words: usize) -> String {
        let mut phrase = String::new();
        for number in 0..words {
            let rank = ((SIZE as f64).powf(random.fraction()) - 1.0) as usize;
            let word = &self.words[rank.min(SIZE - 1)];
            if number > 0 {
                phrase.push(' ');
                phrase.push_str(word);
            } else {
                let mut letters = word.chars();
                phrase.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                phrase.push_str(letters.as_str());
            }
        }
        phrase
    }
}
