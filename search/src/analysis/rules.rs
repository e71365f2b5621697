//! The tables of stemming rules.
//!
//! Takes the text of a table (`rules/*.txt`: `suffix[>replacement][/minimum]`,
//! blank-separated, `#` starts a comment); gives a table that finds the rule
//! for a word. Never changes a word itself. The tables are Carsija's own.

use std::sync::OnceLock;

/// Letters that must be left of a word when its rule names no minimum.
const DEFAULT_MINIMUM: usize = 3;

/// One rule: a suffix, what stands in its place, and how much must be left.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) suffix: &'static str,
    pub(crate) replacement: &'static str,
    minimum: usize,
}

/// The rules of one table, by the last letter of their suffix, longest first.
pub(crate) struct RuleTable {
    by_last_letter: [Vec<Rule>; LETTERS],
}

const LETTERS: usize = 26;

impl RuleTable {
    /// Reads a table; words that are no rule (empty suffix, a suffix that ends
    /// in no letter from a to z) are passed over.
    fn parse(source: &'static str) -> Self {
        let mut by_last_letter: [Vec<Rule>; LETTERS] = Default::default();
        let words = source
            .lines()
            .filter_map(|line| line.split('#').next())
            .flat_map(str::split_whitespace);
        for word in words {
            let rule = parse_rule(word);
            let bucket = last_letter(rule.suffix).and_then(|at| by_last_letter.get_mut(at));
            if let Some(bucket) = bucket {
                bucket.push(rule);
            }
        }
        for bucket in &mut by_last_letter {
            bucket.sort_unstable_by_key(|rule| std::cmp::Reverse(rule.suffix.len()));
        }
        Self { by_last_letter }
    }

    /// The rule with the longest suffix of `word` that leaves its minimum.
    /// `word` is ASCII.
    pub(crate) fn find(&self, word: &str) -> Option<&Rule> {
        let bucket = self.by_last_letter.get(last_letter(word)?)?;
        bucket.iter().find(|rule| {
            word.len() >= rule.suffix.len() + rule.minimum && word.ends_with(rule.suffix)
        })
    }
}

fn parse_rule(word: &'static str) -> Rule {
    let (body, minimum) = match word.split_once('/') {
        Some((body, minimum)) => (body, minimum.parse().unwrap_or(DEFAULT_MINIMUM)),
        None => (word, DEFAULT_MINIMUM),
    };
    let (suffix, replacement) = body.split_once('>').unwrap_or((body, ""));
    Rule {
        suffix,
        replacement,
        minimum,
    }
}

fn last_letter(word: &str) -> Option<usize> {
    let last = word.bytes().last().filter(u8::is_ascii_lowercase)?;
    Some(usize::from(last - b'a'))
}

/// Bosnian, Croatian, Montenegrin and Serbian.
pub(crate) fn bcs() -> &'static RuleTable {
    static TABLE: OnceLock<RuleTable> = OnceLock::new();
    TABLE.get_or_init(|| RuleTable::parse(include_str!("rules/bcs.txt")))
}

/// Macedonian.
pub(crate) fn macedonian() -> &'static RuleTable {
    static TABLE: OnceLock<RuleTable> = OnceLock::new();
    TABLE.get_or_init(|| RuleTable::parse(include_str!("rules/mk.txt")))
}

/// Albanian, first table.
pub(crate) fn albanian() -> &'static RuleTable {
    static TABLE: OnceLock<RuleTable> = OnceLock::new();
    TABLE.get_or_init(|| RuleTable::parse(include_str!("rules/sq.txt")))
}

/// Albanian, second table, used once after the first.
pub(crate) fn albanian_second() -> &'static RuleTable {
    static TABLE: OnceLock<RuleTable> = OnceLock::new();
    TABLE.get_or_init(|| RuleTable::parse(include_str!("rules/sq2.txt")))
}

/// Turkish.
pub(crate) fn turkish() -> &'static RuleTable {
    static TABLE: OnceLock<RuleTable> = OnceLock::new();
    TABLE.get_or_init(|| RuleTable::parse(include_str!("rules/tr.txt")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_suffix_replacement_and_minimum() {
        let table = RuleTable::parse("# comment a\noscu>ost i/4 # b\n\tti");
        let rule = table.find("bezbednoscu").unwrap();
        assert_eq!((rule.suffix, rule.replacement), ("oscu", "ost"));
        assert_eq!(table.find("abcti").unwrap().suffix, "ti");
        assert_eq!(table.find("abca"), None);
        assert_eq!(table.find("abci"), None, "three letters are left, not four");
        assert_eq!(table.find("abcdi").unwrap().suffix, "i");
        assert_eq!(table.find(""), None);
    }

    #[test]
    fn every_rule_of_every_table_is_kept() {
        let tables = [
            (include_str!("rules/bcs.txt"), bcs()),
            (include_str!("rules/mk.txt"), macedonian()),
            (include_str!("rules/sq.txt"), albanian()),
            (include_str!("rules/sq2.txt"), albanian_second()),
            (include_str!("rules/tr.txt"), turkish()),
        ];
        for (source, table) in tables {
            let written = source
                .lines()
                .map(|line| line.split('#').next().unwrap().split_whitespace().count())
                .sum::<usize>();
            let kept = table.by_last_letter.iter().map(Vec::len).sum::<usize>();
            assert_eq!(kept, written);
        }
    }
}
