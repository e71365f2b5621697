//! One pass over a text that tells which rules have anything to look for in it, so that the others need
//! not look. It may say yes where there is nothing, and never no where there is something.

use super::{
    alphabet::{Alphabet, Character},
    names,
};

/// What a text may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct WordTraits {
    /// The subjects whose words begin like some of its words, as bits.
    subjects: u8,
    /// Do two capitalised words follow each other with nothing but blanks between, or after a full stop?
    pub has_names: bool,
}

/// What rules look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordSubject {
    /// Loaded words.
    Loaded = 1,
    /// People in a weak position, and children.
    Counted = 2,
    /// Offices.
    Office = 4,
    /// Families and their homes.
    Household = 8,
    /// Origins and faiths.
    Origin = 16,
    /// What somebody is born to, believes, suffers from or was done.
    Trait = 32,
}

impl WordTraits {
    pub(super) fn may_hold(self, subject: WordSubject) -> bool {
        self.subjects & subject as u8 != 0
    }
}

/// So many letters of a word are compared; of short words, fewer.
const LONG: usize = 6;
const SHORT: usize = 4;
/// Bits that tell at once that a beginning is not among those known.
const BITS: u64 = 1 << 12;

/// Beginnings of words, and the subjects that they stand for.
#[derive(Default)]
pub(super) struct Beginnings {
    known: Vec<(u64, u8)>,
    is_known: Vec<bool>,
}

impl Beginnings {
    pub(super) fn of<'a>(words: impl Iterator<Item = (&'a str, WordSubject)>) -> Self {
        let mut known: Vec<(u64, u8)> = words
            .map(|(phrase, subject)| (key_of_phrase(phrase), subject as u8))
            .collect();
        known.sort_unstable();
        let mut is_known = vec![false; usize::try_from(BITS).unwrap_or_default()];
        for (key, _) in &known {
            is_known[slot(*key)] = true;
        }
        Self { known, is_known }
    }

    fn subjects(&self, key: u64) -> u8 {
        if !self.is_known.get(slot(key)).copied().unwrap_or_default() {
            return 0;
        }
        let start = self.known.partition_point(|(other, _)| *other < key);
        let same = self.known[start..].iter();
        let same = same.take_while(|(other, _)| *other == key);
        same.fold(0, |all, (_, subject)| all | subject)
    }

    /// Looks through a text.
    pub(super) fn scan(&self, text: &str) -> WordTraits {
        let alphabet = Alphabet::new();
        let mut seen = WordTraits::default();
        let mut word = Beginning::default();
        let mut may_go_on = false;
        for c in text.chars() {
            let character = alphabet.of(c);
            if character.is_alphanumeric {
                word.push(character);
                continue;
            }
            if word.len > 0 {
                seen.subjects |= self.subjects_of(&word);
                seen.has_names |= may_go_on && word.is_capitalised;
                may_go_on = word.is_capitalised;
                word = Beginning::default();
            }
            may_go_on &= c.is_whitespace() || c == '.' || names::joins(c);
        }
        if word.len > 0 {
            seen.subjects |= self.subjects_of(&word);
            seen.has_names |= may_go_on && word.is_capitalised;
        }
        seen
    }

    fn subjects_of(&self, word: &Beginning) -> u8 {
        let short = self.subjects(word.short);
        if word.len >= LONG {
            short | self.subjects(word.long)
        } else {
            short
        }
    }
}

fn slot(key: u64) -> usize {
    usize::try_from((key ^ (key >> 32)) % BITS).unwrap_or_default()
}

/// The first letters of a word, as numbers.
struct Beginning {
    short: u64,
    long: u64,
    len: usize,
    is_capitalised: bool,
}

impl Default for Beginning {
    fn default() -> Self {
        // Fowler, Noll and Vo, «The FNV Non-Cryptographic Hash Algorithm».
        const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
        Self {
            short: OFFSET,
            long: OFFSET,
            len: 0,
            is_capitalised: false,
        }
    }
}

impl Beginning {
    fn push(&mut self, character: Character) {
        const PRIME: u64 = 0x0100_0000_01b3;
        if self.len == 0 {
            self.is_capitalised = character.is_capital;
        }
        if self.len < LONG {
            let small = u64::from(u32::from(character.small));
            self.long = (self.long ^ small).wrapping_mul(PRIME);
            if self.len < SHORT {
                self.short = self.long;
            }
        }
        self.len += 1;
    }
}

/// The beginning of the longest word of a phrase of a list; without it, the phrase can't be there.
fn key_of_phrase(phrase: &str) -> u64 {
    let words = phrase.split(|c: char| !c.is_alphanumeric());
    let longest = words
        .max_by_key(|word| word.chars().count())
        .unwrap_or_default();
    let mut beginning = Beginning::default();
    for c in longest.chars() {
        beginning.push(Alphabet::new().of(c));
    }
    if beginning.len >= LONG {
        beginning.long
    } else {
        beginning.short
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_seen() {
        let words = [
            ("hotbed*", WordSubject::Loaded),
            ("Roma families", WordSubject::Counted),
            ("mayor", WordSubject::Office),
        ];
        let beginnings = Beginnings::of(words.into_iter());
        let holds = |text: &str, subject| beginnings.scan(text).may_hold(subject);
        assert!(holds("A HOTBED", WordSubject::Loaded) && holds("hotbeds.", WordSubject::Loaded));
        assert!(
            holds("roma\nFamilies", WordSubject::Counted) && !holds("a hotel", WordSubject::Loaded)
        );
        assert!(holds("the Mayor's", WordSubject::Office));
        assert!(
            beginnings.scan("Ana Petrova").has_names && !beginnings.scan("Ana and Petra").has_names
        );
        for name in [
            "Dr. Ana",
            "Ana\n Petrova",
            "J. Petrova",
            "O’Neill Ana",
            "Ana \u{ad}Petrova",
        ] {
            assert!(beginnings.scan(name).has_names, "{name}");
        }
        for none in ["Ana, Petra", "Ana (Petra)", "Ana: Petra", "Ana / Petra"] {
            assert!(!beginnings.scan(none).has_names, "{none}");
        }
    }
}
