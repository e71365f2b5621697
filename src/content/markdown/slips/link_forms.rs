//! Links as other programs write them: `[words|address]`, `[address words]`, `<address|words>`, `address[words]`, and an
//! address with blanks between `<` and `>`.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{Block, Code, Writer, references::is_web};

/// So far behind its beginning such a link must end.
const LONGEST: usize = 300;

/// Reports each of them.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    broken(writer, block);
    if !block.text.contains("://") {
        return;
    }
    cut(writer, block);
    let mut end = 0;
    for (at, sign) in block.bare().match_indices(['[', '<']) {
        let Some((range, right)) = (at >= end).then(|| found(block.text, at, sign)).flatten()
        else {
            continue;
        };
        end = range.end;
        let message = "this is no link: only other programs read it as one";
        let help = format!("write `{right}`");
        let finding = writer.slip(Code::LinkNotRead, block.range(range), message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Reports the first address that is broken behind its scheme: `https:// www.example.org`, `https:\\\\example.org`.
fn broken(writer: &mut Writer<'_>, block: &Block<'_>) {
    const BEGINNINGS: [&str; 3] = ["http", "https", "HTTPS"];
    let bare = block.text;
    if !bare.contains(':') {
        return;
    }
    let slips = [":// ", ":\\\\", ": //", ":/ /"];
    let all = slips.iter().filter_map(|slip| {
        let mut places = bare.match_indices(slip).map(|(at, _)| at);
        let is_scheme = |at: &usize| {
            let before = bare[..*at]
                .rsplit(|c: char| !c.is_ascii_alphabetic())
                .next();
            before.is_some_and(|word| BEGINNINGS.contains(&word))
        };
        let at = places.find(is_scheme)?;
        Some((at, slip.len()))
    });
    let one_stroke = bare.match_indices(":/").find_map(|(at, sign)| {
        let is_host = bare[at + sign.len()..].starts_with(char::is_alphanumeric);
        let is_scheme = BEGINNINGS.iter().any(|scheme| bare[..at].ends_with(scheme));
        (is_host && is_scheme).then_some((at, sign.len()))
    });
    let Some((at, length)) = all.chain(one_stroke).min() else {
        return;
    };
    let rest = &bare[at + length..];
    let host = rest.trim_start_matches(' ');
    let gap = rest.len() - host.len();
    let host = host.split(char::is_whitespace).next().unwrap_or_default();
    let host = host.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
    if !host.contains('.') || !host.starts_with(char::is_alphanumeric) {
        return;
    }
    let scheme = bare[..at]
        .rsplit(|c: char| !c.is_ascii_alphabetic())
        .next()
        .unwrap_or_default();
    let start = at - scheme.len();
    let right = format!("{scheme}://{}", host.replace('\\', "/"));
    let message =
        "this is no link: the signs behind the beginning of its address are others than `://`";
    let help = format!("write `{right}`");
    let range = block.range(start..at + length + gap + host.len());
    let finding = writer.slip(Code::LinkNotRead, range, message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// Reports addresses that end at a blank in the name of a file: `https://example.org/annual report.pdf`.
fn cut(writer: &mut Writer<'_>, block: &Block<'_>) {
    static CUT: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"https?://[^\s/<>()]+/(?:[^\s<>()]*/)?[\w%-]+((?: [\w-]+){0,3} [\w-]+\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|jpe?g|png|zip))\b";
        Regex::new(pattern).expect("this pattern is one")
    });
    const AND: [&str; 10] = [
        "and", "or", "the", "и", "или", "i", "ili", "dhe", "ose", "a",
    ];
    for found in CUT.captures_iter(block.bare()) {
        let (Some(whole), Some(name)) = (found.get(0), found.get(1)) else {
            continue;
        };
        // Between brackets, it is told as what it was meant as.
        let is_framed = block.bare()[..whole.start()].ends_with(['<', '(']);
        if is_framed || name.as_str().split(' ').any(|word| AND.contains(&word)) {
            continue;
        }
        let right = whole.as_str().replace(' ', "%20");
        let message =
            "this address ends at its first blank: the words behind it are no part of the link";
        let help = format!("if they belong to the name of the file, write `{right}`");
        let finding = writer.slip(Code::LinkNotRead, block.range(whole.range()), message, help);
        writer.findings.push(finding);
    }
}

/// The bytes of a link of which a bracket stands here, and how to write it.
fn found(text: &str, at: usize, sign: &str) -> Option<(Range<usize>, String)> {
    let close = if sign == "<" { '>' } else { ']' };
    let rest = &text[at + 1..];
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let length = rest.find([close, '\n'])?;
    let inner = &rest[..length];
    let end = at + 1 + length + close.len_utf8();
    if !rest[length..].starts_with(close) {
        return None;
    }
    if close == '>' {
        return of_angles(inner).map(|right| (at..end, right));
    }
    let before = &text[text.ceil_char_boundary(at.saturating_sub(LONGEST))..at];
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(');
    let word = word.into_iter().next().unwrap_or_default();
    if is_web(word) && inner.starts_with(char::is_alphabetic) {
        return Some((at - word.len()..end, format!("[{inner}]({word})")));
    }
    of_brackets(inner).map(|right| (at..end, right))
}

fn of_angles(inner: &str) -> Option<String> {
    if !is_web(inner) {
        return None;
    }
    if let Some((address, words)) = inner.split_once('|') {
        let is_whole = !address.contains(' ') && !words.is_empty();
        return is_whole.then(|| format!("[{words}]({address})"));
    }
    // The name of a file may have blanks.
    let (_, last) = inner.rsplit_once(' ')?;
    last.contains(['.', '/'])
        .then(|| format!("<{}>", inner.replace(' ', "%20")))
}

fn of_brackets(inner: &str) -> Option<String> {
    if let Some((words, address)) = inner.split_once('|') {
        let is_link = is_web(address) && !address.contains([' ', '|']) && !words.is_empty();
        return is_link.then(|| format!("[{words}]({address})"));
    }
    let (address, words) = inner.split_once(' ')?;
    let words = words.trim();
    (is_web(address) && !words.is_empty()).then(|| format!("[{words}]({address})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_other_programs_are_read() {
        for (text, right) in [
            (
                "[the plan|https://x.example/a]",
                "[the plan](https://x.example/a)",
            ),
            (
                "[https://x.example/a the plan]",
                "[the plan](https://x.example/a)",
            ),
            (
                "<https://x.example/a|the plan>",
                "[the plan](https://x.example/a)",
            ),
            (
                "see https://x.example/a[the plan]",
                "[the plan](https://x.example/a)",
            ),
            (
                "<https://x.example/a plan.pdf>",
                "<https://x.example/a%20plan.pdf>",
            ),
        ] {
            let at = text.find(['[', '<']).unwrap();
            let found = found(text, at, &text[at..=at]).map(|(_, right)| right);
            assert_eq!(found.as_deref(), Some(right), "{text}");
        }
        for text in [
            "[see https://x.example]",
            "[https://x.example]",
            "<https://x.example and more>",
            "https://x.example/a[1]",
            "[a|b]",
            "<https://x.example\n|a>",
        ] {
            let at = text.find(['[', '<']).unwrap();
            assert_eq!(found(text, at, &text[at..=at]), None, "{text}");
        }
    }
}
