//! An answer to a question, without what other programs leave in it.

use super::{put_right, wrong_letters};

/// Characters that nobody sees, and that stand between letters.
const UNSEEN: [char; 7] = [
    '\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}', '\u{fffc}',
];

/// The words of an answer in one line, in the letters that were meant, without quotation marks around the whole.
pub fn typed(answer: &str) -> String {
    let answer = put_right(answer, &wrong_letters(answer));
    let answer = answer.replace(UNSEEN, "");
    let parts = answer.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    let words = words.join(" ");
    match within_quotes(&words) {
        Some(inner) => inner.trim().to_owned(),
        None => words,
    }
}

/// The words between quotation marks around a whole text.
pub(crate) fn within_quotes(words: &str) -> Option<&str> {
    const OPENING: [char; 5] = ['“', '„', '”', '«', '»'];
    const CLOSING: [char; 4] = ['“', '”', '«', '»'];
    let is_single = words.starts_with(['‘', '‚']) && words.ends_with(['’', '‘']);
    if is_single {
        let mut signs = words.chars();
        let inner = signs
            .next()
            .and(signs.next_back())
            .map(|_| signs.as_str())?;
        return (!inner.is_empty() && !inner.contains(['‘', '’', '‚'])).then_some(inner);
    }
    let inner = words.strip_prefix(OPENING)?.strip_suffix(CLOSING)?;
    (!inner.is_empty() && !inner.contains(OPENING)).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn an_answer_is_one_plain_line() {
        for (answer, right) in [
            (" Night\u{2028}buses ", "Night buses"),
            ("„Ноќни автобуси“", "Ноќни автобуси"),
            ("‘Night buses’", "Night buses"),
            ("‘Night’ and ‘day’", "‘Night’ and ‘day’"),
            ("“Night” and “day”", "“Night” and “day”"),
            ("Night\u{a0}\u{200b}buses\t\u{7}", "Night buses"),
            ("ÐžÐ¿ÑˆÑ‚Ð¸Ð½Ð°", "Општина"),
        ] {
            assert_eq!(typed(answer), right, "{answer}");
        }
    }
}
