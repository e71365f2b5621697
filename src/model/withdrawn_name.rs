//! What somebody was called whose entry was withdrawn: known again where it stands, and not written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{is_unseen, plain_letters};

/// A name of two words or more, by the hash of its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawnName {
    /// How many words it has.
    pub words: usize,
    /// The BLAKE3 hash of its words in small Latin letters, without the vowels at their ends and in the order of the
    /// alphabet, in hexadecimal digits.
    pub hash: String,
}

/// One word alone is the name of many.
const FEWEST_WORDS: usize = 2;

impl WithdrawnName {
    /// That of a name; `None` where it has one word alone.
    pub fn of(name: &str) -> Option<Self> {
        let words = words_of(name);
        let keys: Vec<_> = words.iter().map(|(key, _)| key.as_str()).collect();
        (keys.len() >= FEWEST_WORDS).then(|| Self {
            words: keys.len(),
            hash: hash(&keys),
        })
    }

    /// The words of a text that say one of these names, as they are written there.
    pub fn said_in<'t>(names: &[Self], text: &'t str) -> Option<&'t str> {
        let words = words_of(text);
        names.iter().find_map(|name| {
            let mut few = words.windows(name.words.max(1));
            let said = few.find(|few| {
                let keys: Vec<_> = few.iter().map(|(key, _)| key.as_str()).collect();
                hash(&keys) == name.hash
            })?;
            let (first, last) = (said.first()?.1, said.last()?.1);
            let start = first.as_ptr() as usize - text.as_ptr() as usize;
            let end = last.as_ptr() as usize - text.as_ptr() as usize + last.len();
            text.get(start..end)
        })
    }
}

/// The words of a text as they are compared, and as they are written.
fn words_of(text: &str) -> Vec<(String, &str)> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_unseen(c));
    let words = words.filter(|word| !word.is_empty());
    let keyed = words.map(|word| {
        let plain = plain_letters(word);
        let stem = plain.trim_end_matches(['a', 'e', 'i', 'o', 'u']);
        let key = if stem.is_empty() { &plain } else { stem };
        (key.to_owned(), word)
    });
    keyed.collect()
}

fn hash(keys: &[&str]) -> String {
    let mut keys = keys.to_vec();
    keys.sort_unstable();
    blake3::hash(keys.join(" ").as_bytes()).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_either_script_order_and_form() {
        let names = [WithdrawnName::of("Ана Петровска").expect("it has two words")];
        for (text, said) in [
            ("With Ana Petrovska, mayor.", "Ana Petrovska"),
            ("Petrovska, Ana (2023)", "Petrovska, Ana"),
            ("со Ана Петровска", "Ана Петровска"),
            ("za Anu Petrovsku", "Anu Petrovsku"),
            ("https://a.example/ana-petrovska.html", "ana-petrovska"),
        ] {
            assert_eq!(WithdrawnName::said_in(&names, text), Some(said), "{text}");
        }
        for text in [
            "Ana and Petrovska",
            "Ana Petrova",
            "Јана Петровска",
            "Ana",
            "",
        ] {
            assert_eq!(WithdrawnName::said_in(&names, text), None, "{text}");
        }
        assert_eq!(WithdrawnName::of("Zorica"), None);
    }
}
