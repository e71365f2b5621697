//! Signs that begin an item or stand behind a key, and are others for YAML.

use super::{Slip, line::Line};

/// Colons of other scripts and keyboards.
pub(in crate::content::yaml) const OTHER_COLONS: [char; 5] = ['：', '﹕', '∶', '꞉', '︰'];

/// Signs that begin the items of a list elsewhere.
const BULLETS: [char; 17] = [
    '•', '●', '▪', '◦', '·', '–', '—', '−', '‣', '\u{f0b7}', '*', '►', '✓', '→', '➢', '○', '■',
];

pub(super) fn bullet(line: &Line<'_>) -> Option<Slip> {
    let sign = line.text.chars().next().filter(|c| BULLETS.contains(c))?;
    let rest = &line.text[sign.len_utf8()..];
    let words = rest.trim_start();
    // Without a blank it is an alias, or stresses a word.
    if sign == '*' && words.len() == rest.len() {
        return None;
    }
    Some(Slip {
        range: line.range(),
        message: format!("`{sign}` begins no item of a list"),
        help: format!("write `- {words}`"),
        fix: Some((
            line.at()..line.at() + line.text.len() - words.len(),
            "- ".into(),
        )),
    })
}

/// An item without the blank behind its sign: `-id: visitors`.
pub(super) fn item(line: &Line<'_>) -> Option<Slip> {
    let words = line.text.strip_prefix('-')?;
    let is_item = words.starts_with(char::is_alphabetic);
    is_item.then(|| Slip {
        range: line.range(),
        message: "a blank is missing behind the sign `-` of an item".into(),
        help: format!("write `- {words}`"),
        fix: Some((line.at()..line.at() + 1, "- ".into())),
    })
}

/// A key in bold letters.
pub(super) fn marked_up(line: &Line<'_>) -> Option<Slip> {
    let (key, rest) = line.text.strip_prefix("**")?.split_once("**")?;
    let (key, rest) = match key.strip_suffix(':') {
        Some(key) => (key, rest),
        None => (key, rest.trim_start().strip_prefix(':')?),
    };
    let right = format!("{}: {}", key.trim(), rest.trim());
    let right = right.trim_end().to_owned();
    Some(Slip {
        range: line.range(),
        message: "stars belong to no key".into(),
        help: format!("write `{right}`"),
        fix: Some((line.range(), right)),
    })
}

/// A key at the margin with another sign than a colon behind it: `status; ongoing`, `status - ongoing`.
pub(super) fn without_colon(line: &Line<'_>) -> Option<Slip> {
    const SIGNS: [&str; 12] = [
        "; ", " - ", " – ", " — ", ". ", ", ", "- ", " -> ", " => ", " → ", "\t", ";",
    ];
    let (key, _) = line.key()?;
    let key = key.trim_end_matches('-');
    let rest = line.inner().strip_prefix(key)?;
    let is_key = line.indent.is_empty() && key.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
    let value = SIGNS.iter().find_map(|sign| rest.strip_prefix(sign))?;
    let is_plain = is_key && !line.text.contains(':') && line.inner().len() == line.text.len();
    is_plain.then(|| {
        let right = format!("{key}: {}", value.trim());
        Slip {
            range: line.range(),
            message: format!("`{key}` and its value have no colon between them"),
            help: format!("write `{right}`"),
            fix: Some((line.range(), right)),
        }
    })
}

/// What stands between a key and its value.
pub(super) fn separator(line: &Line<'_>) -> Option<Slip> {
    let (key, rest) = line.key()?;
    let trimmed = rest.trim_start();
    let colon = trimmed.chars().next()?;
    let value = trimmed[colon.len_utf8()..].trim();
    let right = if value.is_empty() {
        format!("{key}:")
    } else {
        format!("{key}: {value}")
    };
    let written = line.inner();
    let slip = |message: String| {
        Some(Slip {
            range: line.part(written),
            message,
            help: format!("write `{right}`"),
            fix: Some((line.part(written), right.clone())),
        })
    };
    if OTHER_COLONS.contains(&colon) {
        return slip(format!("`{colon}` is another character than the colon `:`"));
    }
    let is_apart = rest.len() != trimmed.len();
    let is_glued = trimmed[colon.len_utf8()..].starts_with(char::is_alphanumeric);
    if colon == ':' && is_apart && is_glued {
        return slip(format!(
            "the blank belongs behind the colon of `{key}`, not before it"
        ));
    }
    if colon != ':' || is_apart {
        let is_equals = colon == '=' && !line.text.contains(':');
        return is_equals
            .then(|| slip(format!("`{key}` and its value have no colon between them")))?;
    }
    let after = trimmed[1..].chars().next()?;
    if after != ' ' && after.is_whitespace() && after != '\t' {
        return slip(format!(
            "the blank behind `{key}:` is a no-break space, which only looks like a blank"
        ));
    }
    let is_address = trimmed.starts_with("://");
    if !after.is_whitespace() && !is_address && after != ':' {
        return slip(format!("a blank is missing behind `{key}:`"));
    }
    None
}
