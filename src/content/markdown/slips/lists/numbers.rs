//! Numbers and letters that count items elsewhere: `1.First`, `1.1 first`, `2: second`, `a) first`.

use super::{
    super::HARD_BLANKS,
    mark::{Certainty, Lacks, Mark, is_blank},
};

/// `1.First`, `1 . first`, `(1) first`, `a) first`, `ii. second`.
pub(super) fn numbered(line: &str, indent: usize) -> Option<Mark> {
    const LONGEST: usize = 3;
    let inner = line.strip_prefix('(').filter(|inner| inner.contains(')'));
    let is_framed = inner.is_some();
    let inner = inner.unwrap_or(line);
    let end = inner.find(['.', ')'])?;
    let (label, rest) = inner.split_at(end);
    let is_apart = label.ends_with(' ');
    let label = label.trim_end();
    let (sign, rest) = (rest.chars().next()?, &rest[1..]);
    let words = rest.trim_start_matches([' ', '\t']);
    let words = words.trim_start_matches(HARD_BLANKS);
    let is_number = label.len() < LONGEST && label.bytes().all(|byte| byte.is_ascii_digit());
    let is_lower = label.chars().all(char::is_lowercase);
    let is_one = label.chars().count() == 1 && label.chars().all(char::is_alphabetic);
    // A capital letter and a full stop begin a name, as in `A. Petrov`.
    let is_letter = is_one && (sign == ')' || is_lower) || is_roman(label);
    let starts = words.starts_with(char::is_alphabetic);
    if label.is_empty() || !starts {
        return None;
    }
    let length = indent + line.len() - words.len();
    if is_framed && is_number {
        return Some(Mark {
            lacks: Lacks::Sign,
            right: format!("{label}. "),
            length,
            certainty: Certainty::Row,
            sign: '(',
        });
    }
    if is_number && is_apart {
        return Some(Mark {
            lacks: Lacks::Sign,
            right: format!("{label}{sign} "),
            length,
            certainty: Certainty::Row,
            sign,
        });
    }
    if is_number && !rest.starts_with([' ', '\t']) {
        let is_hard = rest.starts_with(HARD_BLANKS);
        return Some(Mark {
            lacks: if is_hard {
                Lacks::PlainBlank
            } else {
                Lacks::Blank
            },
            right: format!("{label}{sign} "),
            length,
            certainty: Certainty::Row,
            sign,
        });
    }
    // What refers to «point (a)» must find it.
    let written = line[..line.len() - words.len()].trim_end();
    (is_letter && words.len() < rest.len()).then(|| Mark {
        lacks: Lacks::SignBefore,
        right: format!("- {written} "),
        length,
        certainty: Certainty::Row,
        sign: 'a',
    })
}

/// A number of several parts: `1.1 first`, `2.3.1. first`. No list counts so.
pub(super) fn in_parts(line: &str, indent: usize) -> Option<Mark> {
    let digits = line.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ')')))?;
    let is_glued = line[..digits].ends_with('.') && line[digits..].starts_with(char::is_uppercase);
    let end = if is_glued {
        digits
    } else {
        line.find(is_blank)?
    };
    let (number, after) = line.split_at(end);
    let parts: Vec<&str> = number.trim_end_matches(['.', ')']).split('.').collect();
    let is_part = |part: &&str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let words = after.trim_start_matches(is_blank);
    let is_item =
        parts.len() > 1 && parts.iter().all(is_part) && words.starts_with(char::is_alphabetic);
    is_item.then(|| Mark {
        lacks: Lacks::SignBefore,
        right: format!("- {number} "),
        length: indent + line.len() - words.len(),
        certainty: Certainty::Row,
        sign: '1',
    })
}

/// `1 - first`, `2: second`, `3/ third`, `4- fourth`.
pub(super) fn before_dash(line: &str, indent: usize) -> Option<Mark> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &line[..line.len() - rest.len()];
    let apart = rest.trim_start_matches(is_blank);
    let after = if apart.len() < rest.len() {
        apart.strip_prefix(['-', '–', '—'])?
    } else {
        rest.strip_prefix([':', '/', '-', '–'])?
    };
    let words = after.trim_start_matches(is_blank);
    let is_item = (1..=2).contains(&number.len())
        && words.len() < after.len()
        && words.starts_with(char::is_alphabetic);
    is_item.then(|| Mark {
        lacks: Lacks::Sign,
        right: format!("{number}. "),
        length: indent + line.len() - words.len(),
        certainty: Certainty::Row,
        sign: '–',
    })
}

/// A number behind a word: `No. 1 first`, `№2 second`, `Step 3: third`.
pub(super) fn named(line: &str, indent: usize) -> Option<Mark> {
    const LONGEST_WORD: usize = 20;
    const LONGEST_NUMBER: usize = 2;
    let start = line.find(|c: char| c.is_ascii_digit())?;
    let (name, rest) = line.split_at(start);
    let word = name.trim_end_matches(is_blank).trim_end_matches('.');
    let is_sign = matches!(word, "№" | "#");
    let is_word = word.starts_with(char::is_uppercase)
        && (2..=LONGEST_WORD).contains(&word.chars().count())
        && word.chars().all(char::is_alphabetic)
        && name.ends_with(is_blank);
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = rest.len() - after.len() <= LONGEST_NUMBER;
    let apart = after.trim_start_matches(['.', ')', ':']);
    let words = apart.trim_start_matches(is_blank);
    let bare = words.trim_start_matches(['-', '–', '—']);
    let is_item = words.len() < apart.len()
        && bare
            .trim_start_matches(is_blank)
            .starts_with(char::is_alphabetic);
    let written = &line[..line.len() - words.len()];
    ((is_sign || is_word) && is_number && is_item).then(|| Mark {
        lacks: Lacks::SignBefore,
        right: format!("- {written}"),
        length: indent + written.len(),
        certainty: Certainty::Row,
        sign: line.chars().next().unwrap_or_default(),
    })
}

/// Is it a number as the Romans wrote them, up to 39?
fn is_roman(label: &str) -> bool {
    const LONGEST: usize = 6;
    let all_of = |letters: [char; 3]| label.chars().all(|c| letters.contains(&c));
    label.len() <= LONGEST && (all_of(['i', 'v', 'x']) || all_of(['I', 'V', 'X']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_count_are_no_sentences() {
        for line in [
            "No. 1 first",
            "№2 second",
            "№ 3 трето",
            "Чекор 1: прво",
            "Step 2 – then",
            "#1 first",
        ] {
            assert!(named(line, 0).is_some(), "{line}");
        }
        for line in [
            "Since 2023 the bus",
            "A 1 first",
            "May 12, the day",
            "In 12",
            "bus 2 runs",
            "Route 66.5 km",
        ] {
            assert!(named(line, 0).is_none(), "{line}");
        }
    }
}
