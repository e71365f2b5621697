//! Values that must stand in quotation marks, or can't stand where they do.

use super::{
    Slip,
    line::Line,
    quotes::{doubled, end_of_double, end_of_single},
};
use crate::content::yaml::as_scalar;

/// Keys whose values are addresses.
const ADDRESSES: [&str; 4] = ["archived_url", "link", "url", "website"];

/// A value that must stand in quotation marks.
pub(super) fn value_of(line: &Line<'_>, value: &str) -> Option<Slip> {
    let first = value.chars().next()?;
    let second = value[first.len_utf8()..].chars().next();
    let in_quotes = |right: String, message: String| {
        Some(Slip {
            range: line.part(value),
            message,
            help: format!("put quotation marks around the whole text: `{right}`"),
            fix: Some((line.part(value), right)),
        })
    };
    match first {
        '@' | '`' | '%' | ',' | ']' | '}' => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first}`"),
        ),
        '-' | '?' if second.is_none_or(|c| c == ' ') && value.len() > 1 => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first} `"),
        ),
        '?' | '-' | '*' | '&' | '!' if second.is_none() => Some(Slip {
            range: line.part(value),
            message: format!("`{first}` is no text"),
            help: "write what is known; if nobody knows it, write `unknown`, or take this line out where the key may be missing".into(),
            fix: None,
        }),
        // `> 120` says that there are more.
        '>' if value[1..].trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '=') => {
            in_quotes(doubled(value), "a text may not begin with `>`".into())
        }
        '|' | '>' if second.is_some_and(char::is_alphabetic) && value.contains(' ') => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first}`"),
        ),
        '|' | '>' if second.is_some_and(char::is_alphanumeric) => Some(Slip {
            range: line.part(value),
            message: format!("behind `{first}` the text must begin in a line of its own"),
            help: format!("begin it in the next line, with two blanks before each of its lines; or put quotation marks \
                           around the whole text: `{}`", doubled(value)),
            fix: None,
        }),
        '|' | '>' if second == Some(' ') && value.len() > 2 => {
            let words = value[1..].trim();
            Some(Slip {
                range: line.part(value),
                message: format!("behind `{first}` the text must begin in a line of its own"),
                help: format!("take the sign `{first}` out, or begin the text in the next line"),
                fix: (!words.contains(": ")).then(|| (line.part(value), words.to_owned())),
            })
        }
        '*' if in_stars(value).is_some() => {
            let words = in_stars(value)?;
            let right = as_scalar(words);
            Some(Slip {
                range: line.part(value),
                message: "stars stress nothing here: the words are shown as they stand".into(),
                help: format!("write the words alone: `{right}`"),
                fix: Some((line.part(value), right)),
            })
        }
        '*' | '&' | '!' if first == '*' || value.contains(' ') => in_quotes(
            doubled(value),
            format!("a text may not begin with `{first}`"),
        ),
        '\'' => {
            let end = end_of_single(value)?;
            let is_whole =
                value[end..].trim().is_empty() || value[end..].trim_start().starts_with('#');
            if is_whole || value[end..].starts_with([',', ']', '}', ':']) {
                return None;
            }
            let inner = value[1..].strip_suffix('\'');
            let right = match inner {
                Some(inner) => doubled(inner),
                None => doubled(value),
            };
            in_quotes(
                right,
                "the text goes on behind the sign `'` that ends it".into(),
            )
        }
        '"' => {
            let end = end_of_double(value)?;
            if let Some(unknown) = unknown_escape(&value[1..end - 1]) {
                return Some(with_unknown_escape(line, value, end, unknown));
            }
            let is_whole =
                value[end..].trim().is_empty() || value[end..].trim_start().starts_with('#');
            if is_whole || value[end..].starts_with([',', ']', '}', ':']) {
                return None;
            }
            // What is quoted within the text, or at its beginning?
            let is_within = value[..end - 1].ends_with([' ', '(']) && value.ends_with('"');
            let inner = if is_within {
                &value[1..value.len() - 1]
            } else {
                value
            };
            let right = format!("'{}'", inner.replace('\'', "''"));
            in_quotes(
                right,
                "the text goes on behind the sign `\"` that ends it".into(),
            )
        }
        '[' | '{' => {
            let close = if first == '[' { ']' } else { '}' };
            if let Some(twice) = twice_parted(value) {
                let right = value.replacen(twice, ",", 1);
                return Some(Slip {
                    range: line.part(value),
                    message: "two commas stand beside each other".into(),
                    help: format!("take one of them out: `{right}`"),
                    fix: Some((line.part(value), right)),
                });
            }
            let end = value.find(close)?;
            if first == '[' && value[end..].starts_with("](") && value.ends_with(')') {
                let is_address = line.key().is_some_and(|(key, _)| ADDRESSES.contains(&key));
                let help = if is_address {
                    let address = &value[end + "](".len()..value.len() - 1];
                    format!("write its address alone: `{address}`")
                } else {
                    let right = as_scalar(&value[1..end]);
                    format!("write its words alone: `{right}`; the link belongs into the text below")
                };
                return Some(Slip {
                    range: line.part(value),
                    message: "a link can't stand in a field".into(),
                    help,
                    fix: None,
                });
            }
            let rest = value[end + 1..].trim();
            let is_text = value[1..end]
                .chars()
                .all(|c| c.is_alphanumeric() || c == ' ')
                && rest.starts_with(char::is_alphanumeric);
            if !is_text {
                return None;
            }
            in_quotes(
                doubled(value),
                format!("a text may not begin with `{first}`"),
            )
        }
        _ => None,
    }
}

/// A text between double quotation marks in which a backslash and the letter behind it mean nothing: between single
/// ones, they stand for themselves. Of other backslashes in it, nobody knows how they were meant.
fn with_unknown_escape(line: &Line<'_>, value: &str, end: usize, unknown: &str) -> Slip {
    let inner = value[1..end - 1].replace("\\\"", "\"");
    let right = format!("'{}'", inner.replace('\'', "''"));
    let is_plain = inner.matches('\\').count() == inner.matches(unknown).count();
    Slip {
        range: line.part(value),
        message: format!(
            "between double quotation marks, a backslash and the letter behind it are one sign, and `{unknown}` is \
             none"
        ),
        help: format!("put single quotation marks around the whole text: `{right}`"),
        fix: is_plain.then(|| (line.part(&value[..end]), right)),
    }
}

/// A backslash and the letter behind it that mean nothing between double quotation marks.
fn unknown_escape(inner: &str) -> Option<&str> {
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        let behind = &rest[at + 1..];
        let sign = behind.chars().next()?;
        let digits = match sign {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let code = behind[sign.len_utf8()..].chars().take(digits);
        let is_whole =
            code.clone().count() == digits && code.clone().all(|c| c.is_ascii_hexdigit());
        if !is_whole || !"0abt\tnvfre \"/\\N_LPxuU\n".contains(sign) {
            return Some(&rest[at..at + 1 + sign.len_utf8()]);
        }
        rest = &behind[sign.len_utf8()..];
    }
    None
}

/// The words between stars around a whole text.
fn in_stars(value: &str) -> Option<&str> {
    let words = value.trim_matches('*');
    let signs = value.len() - value.trim_start_matches('*').len();
    let is_whole = value.len() == words.len() + 2 * signs && !words.contains('*');
    (is_whole && words.starts_with(char::is_alphanumeric)).then_some(words)
}

/// Two commas with at most a blank between them.
fn twice_parted(value: &str) -> Option<&'static str> {
    [",,", ", ,"]
        .into_iter()
        .find(|twice| value.contains(twice))
}
