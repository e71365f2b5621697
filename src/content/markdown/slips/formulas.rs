//! Formulas as other programs set them: `$x^2$`, `\\(x^2\\)`.

use std::ops::Range;

use super::{Block, Code, Writer};
use crate::content::leftovers::FORMULA;

/// So many bytes of a formula are looked through for its end.
const LONGEST: usize = 200;

/// What begins a formula, and what ends it.
const SIGNS: [(&str, &str); 3] = [("$", "$"), ("\\(", "\\)"), ("\\[", "\\]")];

/// Reports the first formula of a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let Some(range) = first(block.text, |range| block.is_taken(range)) else {
        return;
    };
    let (_, remedy) = FORMULA;
    let message = format!(
        "`{}` is a formula of another program, and no page sets it",
        &block.text[range.clone()]
    );
    let finding = writer.slip(Code::LeftOver, block.range(range), &message, remedy.into());
    writer.findings.push(finding);
}

/// The first formula in a text, with its signs.
fn first(text: &str, is_taken: impl Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
    let all = SIGNS.iter().filter_map(|(open, close)| {
        let mut starts = text.match_indices(open).map(|(at, _)| at);
        starts.find_map(|at| {
            let range = at..at + length(text, at, open, close)?;
            (!is_taken(&range)).then_some(range)
        })
    });
    all.min_by_key(|range| range.start)
}

/// How long the formula is that begins here.
fn length(text: &str, at: usize, open: &str, close: &str) -> Option<usize> {
    let rest = &text[at + open.len()..];
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    let inner = &near[..near.find(close)?];
    let length = open.len() + inner.len() + close.len();
    // A price has its sign beside a number, and a path or the name of a variable beside a word.
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '$' || c == '\\');
    let before = text[..at].chars().next_back();
    let after = text[at + length..].chars().next();
    let is_tight = inner.trim() == inner && !inner.contains('\n');
    let is_dollars = open == "$";
    let stands = !is_part(before) && (!is_dollars || is_tight && !is_part(after));
    (stands && is_formula(inner.trim(), is_dollars)).then_some(length)
}

/// Is it a single letter, or does it reckon with letters and no words? With dollars around, a sum of prices is none.
fn is_formula(inner: &str, has_dollars: bool) -> bool {
    const SHORTEST_WORD: usize = 3;
    let commands = inner.split('\\').skip(1);
    let has_command = commands
        .clone()
        .any(|rest| rest.bytes().take_while(u8::is_ascii_alphabetic).count() > 1);
    let is_single = inner.len() == 1 && inner.starts_with(|c: char| c.is_ascii_alphabetic());
    if has_command || is_single {
        return true;
    }
    let has_raised = inner.contains(['^', '_']) && !inner.contains('\\');
    let begins = inner.starts_with(|c: char| c.is_ascii_alphabetic());
    let mut words = inner.split(|c: char| !c.is_alphabetic());
    let reckons = inner.contains(['=', '+', '<', '>', '^', '_']) && !inner.contains('\\');
    let has_words = words.any(|word| word.chars().count() >= SHORTEST_WORD);
    !has_words && reckons && (begins || has_raised || !has_dollars && inner.contains('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_found_and_prices_are_none() {
        for (text, found) in [
            ("where $x$ is", "$x$"),
            ("so $y = a x^2$.", "$y = a x^2$"),
            ("($\\frac{1}{2}$)", "$\\frac{1}{2}$"),
            ("$2^n$ ways", "$2^n$"),
            ("with \\(x_1 + x_2\\) in it", "\\(x_1 + x_2\\)"),
            ("\\[ \\sum_{i} x_i \\]", "\\[ \\sum_{i} x_i \\]"),
        ] {
            let range = first(text, |_| false);
            assert_eq!(range.map(|range| &text[range]), Some(found), "{text}");
        }
        for text in [
            "It costs $5 and $6.",
            "Between $5-$6 or 5$ (or 6$)",
            "US$5 = CA$7, ($3 + 4$)",
            "$HOME and $PATH, $HOME=$PATH$",
            "$A$1, $B$2",
            "\\(see \\[1\\]\\) and \\[sic\\]",
            "\\(tel. +389 31 475\\)",
            "\\(a\\_b\\)",
            "$$",
        ] {
            assert_eq!(first(text, |_| false), None, "{text}");
        }
    }
}
