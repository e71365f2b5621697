//! Paths of Windows, and other words, between double quotation marks, in which a backslash and the letter behind it
//! are one sign: `"C:\new\table"` has the end of a line and a tab in it.

use std::{
    ops::Range,
    sync::{Arc, LazyLock},
};

use regex::Regex;

use super::slips::end_of_double;
use crate::diagnostics::{Code, Diagnostic, Place};

/// What is wrong with a value that begins at a byte of the file, if it holds such a path.
pub(super) fn told(file: &Arc<str>, at: usize, value: &str) -> Option<Diagnostic> {
    let end = end_of_double(value)?;
    let inner = value.strip_prefix('"')?.get(..end.checked_sub(2)?)?;
    let Some(path) = path(inner) else {
        return letter(file, at + 1, inner);
    };
    let right = inner.replace("\\\"", "\"").replace('\'', "''");
    let right = format!("'{right}'");
    let message = format!(
        "the path `{}` loses its backslashes: between double quotation marks, a backslash and the letter behind \
         it are one sign, such as the end of a line",
        &inner[path.clone()]
    );
    let help = format!("put single quotation marks around the whole text: `{right}`");
    let start = at + 1;
    let place = Place::bytes(file, start + path.start..start + path.end);
    let spot = Place::bytes(file, at..at + end).spot;
    let finding = Diagnostic::new(Code::SignsTaken, place, message).with_help(help);
    // Of two backslashes, nobody knows whether both are meant.
    let is_plain = !inner.replace("\\\"", "").contains("\\\\");
    Some(if is_plain {
        finding.fixed_at(spot, right)
    } else {
        finding
    })
}

/// What is wrong with words that lose a letter behind a backslash: `Buses\new\title`, `Plan \novi`.
fn letter(file: &Arc<str>, start: usize, inner: &str) -> Option<Diagnostic> {
    // Of an address, what nobody sees is told by itself.
    if inner.contains(':') && !inner.contains(' ') {
        return None;
    }
    let mut before = ' ';
    let mut letters = inner.char_indices();
    while let Some((at, c)) = letters.next() {
        if c != '\\' {
            before = c;
            continue;
        }
        let (_, letter) = letters.next()?;
        let goes_on = inner[at + 2..].starts_with(char::is_lowercase);
        // Lines of a text may be parted so.
        let may_part = letter == 'n' && before != ' ';
        if "abefnrtvLNP".contains(letter) && goes_on && !may_part {
            let place = Place::bytes(file, start + at..start + at + 2);
            let message = format!(
                "the letter `{letter}` is gone: between double quotation marks, a backslash and the letter behind it are one \
                 sign, such as the end of a line"
            );
            let help = format!(
                "take the backslash out if it is not meant: `{letter}`; if readers are to see it, write two: `\\\\{letter}`"
            );
            return Some(Diagnostic::new(Code::SignsTaken, place, message).with_help(help));
        }
        before = letter;
    }
    None
}

/// Where in a text a path of Windows stands of which a backslash is not written twice. The end of a line is not
/// taken for one: `Q:\nWhat?`.
fn path(text: &str) -> Option<Range<usize>> {
    static PATH: LazyLock<Regex> = LazyLock::new(|| {
        let beginning = r#"(?:\b[A-Za-z]:\\{1,2}|\\\\)"#;
        let pattern = format!(
            r#"{beginning}(?:[nrt][^\s\\"\p{{Lu}}]|[^nrt\s\\"])[^\s\\"]*(?:\\{{1,2}}[^\s\\"]+)*"#
        );
        Regex::new(&pattern).expect("this pattern is one")
    });
    let is_escape = |path: &str| path.replace("\\\\", "").contains('\\');
    let mut paths = PATH.find_iter(text).map(|found| found.range());
    paths.find(|path| is_escape(&text[path.clone()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_within_are_none_around() {
        let file = Arc::from("content/pages/a.md");
        for value in [
            "Ноќни автобуси \"Сова\"",
            "Šuma \"sova\"",
            "\"",
            "„Сова\" и",
            "",
        ] {
            assert_eq!(told(&file, 0, value), None, "{value}");
        }
    }

    #[test]
    fn a_letter_behind_a_backslash_is_gone() {
        for (value, letter) in [
            (r#""Buses\new\title z26""#, "t"),
            (r#""Plan \novi for \ttrams""#, "n"),
            (r#""Автобуси \tрам \nови""#, "t"),
            (r#""Buses\Night""#, "N"),
        ] {
            let found = told(&"a.md".into(), 0, value).unwrap();
            assert!(found.message.contains(&format!("`{letter}`")), "{value}");
        }
        for value in [
            r#""one\ntwo""#,
            r#""Q: \nWhat?""#,
            r#""one \\new""#,
            r#""She said: \"no\"""#,
            r#""Stra\u010da""#,
            r#""Column\tOther""#,
            r"'Plan \novi'",
            r#""50 \/ 60""#,
            r#""Prva. \n\nDruga.""#,
            r#""Ноќни автобуси""#,
        ] {
            assert_eq!(told(&"a.md".into(), 0, value), None, "{value}");
        }
    }

    #[test]
    fn a_path_loses_its_backslashes() {
        for (value, right, is_mended) in [
            (
                r#""See C:\new\table\report""#,
                r"'See C:\new\table\report'",
                true,
            ),
            (r#""C:\Projects\new""#, r"'C:\Projects\new'", true),
            (r#""D:\reports" # mine"#, r"'D:\reports'", true),
            (
                r#""Lara's \"plan\" in C:\new.pdf""#,
                r#"'Lara''s "plan" in C:\new.pdf'"#,
                true,
            ),
            (r#""\\server\new""#, r"'\\server\new'", false),
        ] {
            let found = told(&"a.md".into(), 0, value).unwrap();
            let help = found.help.clone().unwrap_or_default();
            assert!(help.ends_with(&format!("`{right}`")), "{value}: {help}");
            assert_eq!(found.fix.is_some(), is_mended, "{value}");
        }
        for value in [
            r#""C:\\new\\table""#,
            r#""\\\\server\\plans""#,
            r#""Q:\nWhat is it?""#,
            r#""Street 5:\nKumanovo""#,
            r#""one\ntwo \\ three""#,
            r#""She said: \"no\"""#,
            r#""never closed C:\new"#,
        ] {
            assert_eq!(told(&"a.md".into(), 0, value), None, "{value}");
        }
    }
}
