//! The tables of stemming rules.
//!
//! Takes the text of a table (`rules/*.txt`: `suffix[>replacement][/minimum]`,
//! blank-separated, without comments, which every reader would fetch); gives a table that finds the rule
//! for a word. The tables are Carsija's own but for those of English, which are
//! from the description of its Snowball stemmer.

use std::sync::OnceLock;

/// Letters that Carsija's own rules leave of a word unless they say otherwise.
const OWN_MINIMUM: usize = 3;

/// One rule: a suffix, what stands in its place, and how much must be left.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) suffix: &'static str,
    pub(crate) replacement: &'static str,
    minimum: usize,
}

/// The rules of one table, read when the first of them is looked for.
pub(crate) struct RuleTable {
    source: &'static str,
    /// Letters that must be left of a word when its rule names no minimum.
    minimum: usize,
    /// By the last letter of their suffix, longest first.
    by_last_letter: OnceLock<[Vec<Rule>; LETTERS]>,
}

const LETTERS: usize = 26;

impl RuleTable {
    const fn new(source: &'static str, minimum: usize) -> Self {
        Self {
            source,
            minimum,
            by_last_letter: OnceLock::new(),
        }
    }

    /// Reads the table; words that are no rule (empty suffix, a suffix that ends
    /// in no letter from a to z) are passed over.
    fn read(&self) -> [Vec<Rule>; LETTERS] {
        let mut by_last_letter = [const { Vec::new() }; LETTERS];
        for word in self.source.split_whitespace() {
            let rule = self.read_rule(word);
            let bucket = last_letter(rule.suffix).and_then(|at| by_last_letter.get_mut(at));
            if let Some(bucket) = bucket {
                let is_longer = |other: &Rule| other.suffix.len() > rule.suffix.len();
                bucket.insert(bucket.partition_point(is_longer), rule);
            }
        }
        by_last_letter
    }

    fn read_rule(&self, word: &'static str) -> Rule {
        let (body, minimum) = match word.split_once('/') {
            Some((body, minimum)) => (body, minimum.parse().unwrap_or(self.minimum)),
            None => (word, self.minimum),
        };
        let (suffix, replacement) = body.split_once('>').unwrap_or((body, ""));
        Rule {
            suffix,
            replacement,
            minimum,
        }
    }

    /// The rule with the longest suffix of `word` that leaves its minimum.
    /// `word` is ASCII.
    pub(crate) fn find(&self, word: &str) -> Option<&Rule> {
        let tables = self.by_last_letter.get_or_init(|| self.read());
        let bucket = tables.get(last_letter(word)?)?;
        bucket.iter().find(|rule| {
            word.len() >= rule.suffix.len() + rule.minimum && word.ends_with(rule.suffix)
        })
    }
}

impl Rule {
    /// Puts the replacement in place of the suffix.
    pub(crate) fn apply(&self, word: &mut String) {
        word.truncate(word.len() - self.suffix.len());
        word.push_str(self.replacement);
    }
}

fn last_letter(word: &str) -> Option<usize> {
    let last = word.bytes().last().filter(u8::is_ascii_lowercase)?;
    Some(usize::from(last - b'a'))
}

/// Bosnian, Croatian, Montenegrin and Serbian.
pub(crate) static BCS: RuleTable = RuleTable::new(include_str!("rules/bcs.txt"), OWN_MINIMUM);
pub(crate) static MACEDONIAN: RuleTable = RuleTable::new(include_str!("rules/mk.txt"), OWN_MINIMUM);
pub(crate) static ALBANIAN: RuleTable = RuleTable::new(include_str!("rules/sq.txt"), OWN_MINIMUM);
/// Used once after the first.
pub(crate) static ALBANIAN_SECOND: RuleTable =
    RuleTable::new(include_str!("rules/sq2.txt"), OWN_MINIMUM);
pub(crate) static TURKISH: RuleTable = RuleTable::new(include_str!("rules/tr.txt"), OWN_MINIMUM);

/// English words that no rule gets right.
#[cfg(feature = "english")]
pub(crate) static ENGLISH_WORDS: RuleTable = RuleTable::new(include_str!("rules/en_words.txt"), 0);
/// Steps 2 to 4 of the English stemmer.
#[cfg(feature = "english")]
pub(crate) static ENGLISH_2: RuleTable = RuleTable::new(include_str!("rules/en_2.txt"), 0);
#[cfg(feature = "english")]
pub(crate) static ENGLISH_3: RuleTable = RuleTable::new(include_str!("rules/en_3.txt"), 0);
#[cfg(feature = "english")]
pub(crate) static ENGLISH_4: RuleTable = RuleTable::new(include_str!("rules/en_4.txt"), 0);

#[cfg(all(test, feature = "english"))]
impl RuleTable {
    /// Each suffix of the table with what stands in its place.
    pub(crate) fn rules(&self) -> Vec<(&'static str, &'static str)> {
        let by_last_letter = self.read();
        let rules = by_last_letter.iter().flatten();
        rules.map(|rule| (rule.suffix, rule.replacement)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_suffix_replacement_and_minimum() {
        let table = RuleTable::new("oscu>ost i/4\n\tti", OWN_MINIMUM);
        let rule = table.find("bezbednoscu").unwrap();
        assert_eq!((rule.suffix, rule.replacement), ("oscu", "ost"));
        assert_eq!(table.find("abcti").unwrap().suffix, "ti");
        assert_eq!(table.find("abcc"), None);
        assert_eq!(table.find("abci"), None, "three letters are left, not four");
        assert_eq!(table.find("abcdi").unwrap().suffix, "i");
        assert_eq!(table.find(""), None);
    }

    #[test]
    fn every_rule_of_every_table_is_kept() {
        let mut tables = vec![&BCS, &MACEDONIAN, &ALBANIAN, &ALBANIAN_SECOND, &TURKISH];
        #[cfg(feature = "english")]
        tables.extend([&ENGLISH_WORDS, &ENGLISH_2, &ENGLISH_3, &ENGLISH_4]);
        for table in tables {
            let written = table.source.split_whitespace().count();
            let kept = table.read().iter().map(Vec::len).sum::<usize>();
            assert_eq!(kept, written);
        }
    }
}
