//! What kind of character it is, by one look-up for the letters of the region.

use std::sync::LazyLock;

/// What rules ask of a character.
#[derive(Clone, Copy)]
pub(super) struct Character {
    /// Is it a letter or a digit?
    pub is_alphanumeric: bool,
    /// Is it a capital letter?
    pub is_capital: bool,
    /// Its small letter; itself where it has none.
    pub small: char,
}

/// The characters before this one are looked up: Latin, Greek and Cyrillic with all that comes between.
const FIRST_UNCOMMON: u32 = 0x530;

static COMMON: LazyLock<Vec<Character>> = LazyLock::new(|| {
    let characters = (0..FIRST_UNCOMMON).filter_map(char::from_u32);
    characters.map(Character::of).collect()
});

impl Character {
    fn of(c: char) -> Self {
        Self {
            is_alphanumeric: c.is_alphanumeric(),
            is_capital: c.is_uppercase(),
            small: c.to_lowercase().next().unwrap_or(c),
        }
    }
}

/// All characters.
#[derive(Clone, Copy)]
pub(super) struct Alphabet(&'static [Character]);

impl Alphabet {
    pub(super) fn new() -> Self {
        Self(&COMMON)
    }

    /// What kind of character it is.
    pub(super) fn of(self, c: char) -> Character {
        let common = usize::try_from(u32::from(c)).ok();
        match common.and_then(|at| self.0.get(at)) {
            Some(character) => *character,
            None => Character::of(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_characters_are_like_all_others() {
        let alphabet = Alphabet::new();
        for c in "a Ž9ѓЃ-’\u{52f}\u{530}Աİ".chars() {
            let (one, other) = (alphabet.of(c), Character::of(c));
            assert_eq!(one.is_alphanumeric, other.is_alphanumeric, "{c}");
            assert_eq!(
                (one.is_capital, one.small),
                (other.is_capital, other.small),
                "{c}"
            );
        }
    }
}
