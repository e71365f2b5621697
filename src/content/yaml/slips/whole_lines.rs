//! Lines that are no data as a whole: a rule of dashes, a row of a table, the marks of two versions of a file.

use super::{Slip, line::Line};

/// Signs of which lines are drawn.
const OF_RULES: [char; 7] = ['-', '=', '*', '_', '.', '~', '#'];

/// What git writes around two versions of some lines.
const OF_VERSIONS: [&str; 3] = ["<<<<<<<", ">>>>>>>", "======="];

/// A line that was drawn, or that a program put there.
pub(super) fn no_data(line: &Line<'_>) -> Option<Slip> {
    let whole = line.start..line.at() + line.text.len();
    if OF_VERSIONS[..2]
        .iter()
        .any(|mark| line.text.starts_with(mark))
    {
        return Some(Slip {
            range: line.range(),
            message: "two versions of this file stand here, one below the other, and nobody has chosen".into(),
            help: "keep the lines that hold, and take the others out, with those that begin with `<<<<<<<`, `=======` \
                   and `>>>>>>>`"
                .into(),
            fix: None,
        });
    }
    let drawn = OF_RULES.into_iter().find(|sign| {
        line.text.len() > 2 && line.text.chars().all(|c| c == *sign) && line.text != "---"
    });
    if drawn.is_some_and(|sign| sign != '#') {
        return Some(Slip {
            range: line.range(),
            message: format!("the line `{}` can't stand among data", line.text),
            help: "take it out".into(),
            fix: Some((whole, String::new())),
        });
    }
    if let Some(words) = line.text.strip_prefix("--- ") {
        return Some(Slip {
            range: line.range(),
            message: "three dashes end the data, and here words follow them".into(),
            help: format!("if `{words}` is a remark, write `# {words}`; else take the dashes out"),
            fix: None,
        });
    }
    None
}

/// A line `---` behind which more data stand.
pub(super) fn fence(lines: &[Line<'_>]) -> Option<Slip> {
    let line = lines.iter().skip(1).find(|line| line.text == "---")?;
    Some(Slip {
        range: line.range(),
        message: "this line cuts the file in two".into(),
        help: "take the line `---` out".into(),
        fix: Some((line.start..line.at() + line.text.len(), String::new())),
    })
}

/// A bracket alone in a line that closes what nothing opens.
pub(super) fn closing(lines: &[Line<'_>]) -> Option<Slip> {
    let count = |sign: char| -> usize {
        lines
            .iter()
            .map(|line| line.text.matches(sign).count())
            .sum()
    };
    let is_odd = |line: &&Line<'_>| match line.text.trim_end_matches(',') {
        "]" => count('[') < count(']'),
        "}" => count('{') < count('}'),
        _ => false,
    };
    let line = lines.iter().find(is_odd)?;
    Some(Slip {
        range: line.range(),
        message: format!("`{}` closes what nothing opens", line.text),
        help: "take it out".into(),
        fix: None,
    })
}

/// A list that begins behind its key and goes on below it: `topics: - one`, then `- two`.
pub(super) fn list_behind_key(lines: &[Line<'_>], at: usize) -> Option<Slip> {
    let line = &lines[at];
    let value = line.value().filter(|value| value.starts_with("- "))?;
    let goes_on = lines
        .get(at + 1)
        .is_some_and(|next| next.text.starts_with("- "));
    let (key, _) = line.key()?;
    goes_on.then(|| Slip {
        range: line.part(value),
        message: format!("the first item of the list stands in the line of its key `{key}`"),
        help: format!("begin a new line before `{value}`, exactly above the others"),
        fix: None,
    })
}

/// Two cells of a table where a key and its value belong: `| title | Night buses |`.
pub(super) fn row(line: &Line<'_>) -> Option<Slip> {
    let cells = line.text.strip_prefix('|')?.trim_end_matches('|');
    let (key, value) = cells.split_once('|')?;
    let right = format!("{}: {}", key.trim(), value.trim());
    Some(Slip {
        range: line.range(),
        message: "this is a row of a table, and here stand keys".into(),
        help: format!("write `{right}`, and the other rows alike"),
        fix: None,
    })
}

/// The first line, where it is neither key nor item.
pub(super) fn first(lines: &[Line<'_>]) -> Option<Slip> {
    let is_said = |line: &&Line<'_>| !line.text.is_empty() && !line.text.starts_with('#');
    let line = lines.iter().find(is_said)?;
    let is_data = line.begins_group()
        || line.text.starts_with(['-', '{', '[', '"', '\'', '?'])
        || line.text.contains(": ")
        || line.text.ends_with(':');
    if is_data && !line.text.starts_with([':', '/', '<', '@', '%']) {
        return None;
    }
    let word = line.text.split_whitespace().next().unwrap_or_default();
    let is_key = line.text == word && word.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
    let help = if is_key {
        format!("if `{word}` is a key, write `{word}: …`; if it is a remark, write `# {word}`")
    } else {
        "if it is a remark, begin it with `# `; a text stands below the second line `---`".into()
    };
    Some(Slip {
        range: line.range(),
        message:
            "this line is no data: each begins with a key, a colon and a blank, as in `title: …`"
                .into(),
        help,
        fix: None,
    })
}

/// Keys at the top that begin further right than those below them.
pub(super) fn first_indented(lines: &[Line<'_>]) -> Option<Slip> {
    let mut said = lines
        .iter()
        .filter(|line| !line.text.is_empty() && !line.text.starts_with('#'));
    let first = said.next()?;
    let width = first.width();
    let last = said
        .take_while(|line| line.width() > 0)
        .last()
        .unwrap_or(first);
    let is_all = std::ptr::eq(last, lines.iter().rfind(|line| !line.text.is_empty())?);
    if width == 0 || is_all || !first.begins_group() || first.indent.contains('\t') {
        return None;
    }
    let shifted = lines
        .iter()
        .filter(|line| (first.start..=last.start).contains(&line.start));
    let shifted: Vec<String> = shifted
        .map(|line| {
            format!(
                "{}{}",
                line.indent.get(width..).unwrap_or_default(),
                line.text
            )
        })
        .collect();
    let (key, _) = first.key()?;
    Some(Slip {
        range: first.range(),
        message: format!("`{key}` begins further right than the keys below it"),
        help: format!("take the blanks before `{key}` out: it begins at the left margin"),
        fix: Some((first.start..last.at() + last.text.len(), shifted.join("\n"))),
    })
}
