//! Keys that begin further right or left than those they belong to.

use super::{Slip, line::Line, plain_text::is_key_of_entries};

/// A key at the left margin with the sign of an item before it, among keys without.
pub(super) fn dash_before_key(lines: &[Line<'_>], here: usize) -> Option<Slip> {
    let line = &lines[here];
    let right = line.inner();
    let is_key = line.indent.is_empty() && line.text.starts_with("- ") && line.begins_group();
    let are_keys = lines.first().is_some_and(|first| {
        first.indent.is_empty() && first.begins_group() && !first.text.starts_with("- ")
    });
    (is_key && are_keys).then(|| Slip {
        range: line.range(),
        message: "the sign `-` begins an item of a list, and here stands a key".into(),
        help: format!("write `{right}`"),
        fix: Some((line.range(), right.to_owned())),
    })
}

/// A key that begins further right or left than those it belongs to.
pub(super) fn indentation(lines: &[Line<'_>], here: usize) -> Option<Slip> {
    let line = &lines[here];
    let is_member = |line: &Line<'_>| line.begins_group() || line.text.starts_with("- ");
    if !is_member(line) || line.indent.contains('\t') {
        return None;
    }
    let before = lines[..here]
        .iter()
        .rposition(|line| !line.text.is_empty())?;
    let before_line = &lines[before];
    let has_value = before_line
        .value()
        .is_some_and(|value| !value.starts_with(['|', '>', '&']));
    if line.width() > before_line.width() {
        let right = before_line.inner_width();
        let is_alone = before_line.begins_group() && has_value && line.width() != right;
        // Which is the odd one: this line, or the one before it in the middle of a group?
        let above = lines[..before].iter().rev();
        let mut above = above.filter(|line| !line.text.is_empty() && !line.text.starts_with('#'));
        let is_in_group = above.next().is_some_and(|above| {
            above.width() == line.width()
                || above.width() == before_line.width()
                    && above.begins_group()
                    && above.value().is_none()
        });
        let is_before_odd = is_in_group
            && before_line.indent.len() < line.indent.len()
            && !before_line.text.starts_with("- ");
        // A line that goes on with a text may begin with any word and a colon.
        if let Some((name, _)) = line
            .key()
            .filter(|(name, _)| is_alone && !is_key_of_entries(name))
        {
            return Some(goes_on(line, name));
        }
        return is_alone.then(|| match is_before_odd {
            true => misplaced(before_line, line.width()),
            false => misplaced(line, right),
        });
    }
    // The indentation of the groups that are open here.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (at, line) in lines[..here].iter().enumerate() {
        if line.text.is_empty() || line.text.starts_with('#') {
            continue;
        }
        let width = line.inner_width();
        open.retain(|(other, _)| *other < line.width());
        if line.text.starts_with("- ") {
            open.push((line.width(), at));
        }
        if line.begins_group() {
            open.push((width, at));
        }
    }
    if open.iter().any(|(width, _)| *width == line.width()) {
        return None;
    }
    // Which is the odd one: this line, or the one that began its group?
    let (deeper, at) = open.iter().find(|(width, _)| *width > line.width())?;
    let above = lines[..*at]
        .iter()
        .rev()
        .find(|other| other.begins_group() && other.width() < *deeper);
    let is_child = above.is_some_and(|above| above.width() < line.width());
    let others = lines[here..].iter().filter(|other| !other.text.is_empty());
    let alike = others
        .clone()
        .take_while(|other| other.width() >= line.width());
    let alike = alike.filter(|other| other.width() == line.width()).count();
    let first = lines[*at..here]
        .iter()
        .filter(|other| other.width() == *deeper)
        .count();
    if is_child && alike > first {
        return Some(misplaced(&lines[*at], line.width()));
    }
    Some(misplaced(line, *deeper))
}

fn goes_on(line: &Line<'_>, name: &str) -> Slip {
    Slip {
        range: line.range(),
        message: "a colon and a blank stand in a text that has no quotation marks around it".into(),
        help: format!(
            "put quotation marks around the whole text, from its first word in the lines above to its last; if \
             `{name}` is a key, begin it exactly below those it belongs to"
        ),
        fix: None,
    }
}

fn misplaced(line: &Line<'_>, right: usize) -> Slip {
    let name = line.key().map_or("this line", |(key, _)| key);
    let name = if name == "this line" {
        name.to_owned()
    } else {
        format!("`{name}`")
    };
    let message = match (
        line.width().checked_sub(right),
        right.abs_diff(line.width()),
    ) {
        (Some(_), 1) => format!("one blank too many stands before {name}"),
        (Some(_), many) => format!("{many} blanks too many stand before {name}"),
        (None, 1) => format!("one blank is missing before {name}"),
        (None, many) => format!("{many} blanks are missing before {name}"),
    };
    Slip {
        range: line.range(),
        message,
        help: match right {
            0 => format!("begin {name} at the left margin, below the line before it"),
            _ => format!(
                "begin {name} exactly below those it belongs to: with {right} blanks before it"
            ),
        },
        fix: Some((line.start..line.at(), " ".repeat(right))),
    }
}
