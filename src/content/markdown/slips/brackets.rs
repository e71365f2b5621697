//! Links and pictures that are not read as such: `[words] (address)`, `(words)[address]`, `[[words]]`.

use std::ops::Range;

use super::{
    Block, Code, Writer,
    references::{entry, is_address, is_name_of_file, is_web},
};
use crate::content::yaml_slug;

/// So many bytes of brackets are looked through for where they end: addresses are shorter, and a text may
/// have as many brackets as letters.
const LONGEST_BRACKETS: usize = 500;

/// Reports what was meant as a link or picture and stands there as words.
pub(super) fn misread(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains(['[', ']']) {
        return;
    }
    let bare = block.bare();
    let mut end = 0;
    for (open, close) in brackets(bare) {
        let Some(close) = close.filter(|_| open >= end) else {
            continue;
        };
        let is_picture = bare[..open].ends_with('!');
        let start = open - usize::from(is_picture);
        let rest = &bare[close + 1..];
        let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\n']).len();
        let Some(inner) = rest[gap..].strip_prefix('(') else {
            if undefined(writer, block, open, close)
                || of_wiki(writer, block, open, close)
                || name_alone(writer, block, open, close)
            {
                end = close + 1;
                continue;
            }
            if reversed(writer, block, open, close) {
                end = close + 1;
            }
            continue;
        };
        let from = close + 1 + gap + 1;
        let Some(length) = closed_at(inner) else {
            if gap == 0 && never_closed(writer, block, start, from) {
                end = from;
            }
            continue;
        };
        let written = &block.text[from..from + length];
        let whole = start..from + length + 1;
        if tell(writer, block, written, from, gap, is_picture, &whole) {
            end = whole.end;
        }
    }
}

/// Where the round brackets close in which a text begins: those in a name, as in `bus (1).jpg`, belong to it.
fn closed_at(text: &str) -> Option<usize> {
    let mut open = 0;
    for (at, c) in text
        .char_indices()
        .take_while(|(at, _)| *at < LONGEST_BRACKETS)
    {
        match c {
            '\n' => return None,
            '(' => open += 1,
            ')' if open == 0 => return Some(at),
            ')' => open -= 1,
            _ => {}
        }
    }
    None
}

/// Tells of a link whose address has no end: `[words](https://x.example and more`.
fn never_closed(writer: &mut Writer<'_>, block: &Block<'_>, start: usize, from: usize) -> bool {
    let rest = &block.text[from..];
    let rest = &rest[..rest.floor_char_boundary(LONGEST_BRACKETS)];
    let address = rest.split(char::is_whitespace).next().unwrap_or_default();
    let is_line = !rest.lines().next().unwrap_or_default().contains(')');
    if !is_web(address) || !is_line {
        return false;
    }
    if let Some((end, right)) = cut_in_two(rest, address) {
        let right = format!("{}{right}", &block.text[start..from]);
        let message = "this is no link: its address is cut in two at the end of a line";
        let help = if address.ends_with('-') {
            format!("write it in one piece: `{right}`, or without the sign at the end of the line")
        } else {
            format!("write it in one piece: `{right}`")
        };
        let range = block.range(start..from + end);
        let finding = writer.slip(Code::LinkNotRead, range, message, help);
        writer.findings.push(if address.ends_with('-') {
            finding
        } else {
            finding.fixed_by(right)
        });
        return true;
    }
    let bare = address.trim_end_matches(['.', ',', ';', ':']);
    let end = from + bare.len();
    let right = format!("{})", &block.text[start..end]);
    let message = "this is no link: its round bracket is never closed";
    let help = format!("write `{right}`");
    let finding = writer.slip(Code::LinkNotRead, block.range(start..end), message, help);
    writer.findings.push(finding.fixed_by(right));
    true
}

/// Where an address ends that goes on in the next line, up to its round bracket, and how to write both.
fn cut_in_two(rest: &str, address: &str) -> Option<(usize, String)> {
    let next = rest[address.len()..].trim_start_matches([' ', '\r']);
    let next = next.strip_prefix('\n')?.trim_start_matches([' ', '>']);
    let (more, _) = next.split_once(')')?;
    let end = rest.len() - next.len() + more.len() + 1;
    let is_whole = !more.is_empty() && !more.contains(char::is_whitespace);
    is_whole.then(|| (end, format!("{address}{more})")))
}

/// Tells of one that is nearly `[words](address)`; `false` where it is none.
fn tell(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    written: &str,
    from: usize,
    gap: usize,
    is_picture: bool,
    whole: &Range<usize>,
) -> bool {
    if never_quoted(writer, block, written, is_picture, whole) {
        return true;
    }
    let (address, title) = split_title(written.trim());
    let has_blank = address.contains(char::is_whitespace);
    let is_meant = is_address(address) || is_picture && !address.is_empty();
    if !is_meant && has_blank && gap == 0 {
        return with_words(writer, block, address, whole);
    }
    if !is_meant || !has_blank && gap == 0 {
        return false;
    }
    let what = if is_picture { "picture" } else { "link" };
    let range = block.range(whole.clone());
    let with_words = address
        .split_once(' ')
        .filter(|(_, words)| words.contains('"'));
    let finding = if let Some((address, words)) = with_words {
        let message = format!("this is no {what}: behind its address only a title may stand");
        let title = words.replace('"', "");
        let help = format!(
            "put one pair of quotation marks around the title: `({address} \"{}\")`",
            title.trim()
        );
        writer.slip(Code::LinkNotRead, range, &message, help)
    } else if gap > 0 {
        let address = if has_blank {
            without_blanks(address)
        } else {
            address.to_owned()
        };
        let words = block.text[whole.start..from]
            .trim_end_matches('(')
            .trim_end();
        let right = format!("{words}({address}{title})");
        let message = format!(
            "this is no {what}: a blank or a new line stands between its two pairs of brackets"
        );
        let finding = writer.slip(
            Code::LinkNotRead,
            range,
            &message,
            format!("write `{right}`"),
        );
        finding.fixed_by(right)
    } else {
        let message = format!("this is no {what}: its address has a blank in it");
        let right = format!("{}{title}", without_blanks(address));
        let better = if address.contains("://") || entry(address).is_some() {
            String::new()
        } else {
            let plain = address.replace(['#', '?'], "");
            let name = plain.split_whitespace().collect::<Vec<_>>().join("-");
            format!(", or rename the file: `{name}`")
        };
        let help = format!("write `({right})`{better}");
        let finding = writer.slip(Code::LinkNotRead, range, &message, help);
        let at = writer
            .markdown
            .place(block.range(from..from + written.len()));
        finding.fixed_at(at.spot, right)
    };
    writer.findings.push(finding);
    true
}

/// Words that refer to another place of the text.
const REFERRING: [&str; 8] = [
    "see ",
    "cf. ",
    "e.g. ",
    "види ",
    "види: ",
    "vidi ",
    "shih ",
    "vidi: ",
];

/// Tells of words in round brackets right behind square ones, as an address stands there: `[x](a b)`.
fn with_words(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    written: &str,
    whole: &Range<usize>,
) -> bool {
    let is_in_word =
        block.bare()[..whole.start].ends_with(|c: char| c.is_alphanumeric() || c == ']');
    if is_in_word || REFERRING.iter().any(|word| written.starts_with(word)) {
        return false;
    }
    let message = "this is no link: an address has no blanks";
    let help = format!(
        "if `{written}` is the name of a file, write `(<{written}>)`; if these are words, put a blank before the `(`"
    );
    let finding = writer.slip(Code::LinkNotRead, block.range(whole.clone()), message, help);
    writer.findings.push(finding);
    true
}

/// Tells of a title in a link whose quotation mark is never closed; `false` where there is none.
fn never_quoted(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    written: &str,
    is_picture: bool,
    whole: &Range<usize>,
) -> bool {
    let is_open = written.matches('"').count() == 1 && !written.ends_with('"');
    let Some((address, _)) = written.split_once(" \"").filter(|_| is_open) else {
        return false;
    };
    if !is_address(address) || address.contains(char::is_whitespace) {
        return false;
    }
    let what = if is_picture { "picture" } else { "link" };
    let message = format!("this is no {what}: the quotation mark of its title is never closed");
    let right = format!("{}\")", &block.text[whole.start..whole.end - 1]);
    let help = format!("write `{right}`");
    let range = block.range(whole.clone());
    let finding = writer.slip(Code::LinkNotRead, range, &message, help);
    writer.findings.push(finding.fixed_by(right));
    true
}

/// An address as Markdown reads it in spite of its blanks: the web has a sign for them, a file's name has none.
fn without_blanks(address: &str) -> String {
    if let Some((kind, id)) = entry(address) {
        format!("{kind}:{}", yaml_slug(id.trim()))
    } else if is_web(address) {
        address.split_whitespace().collect::<Vec<_>>().join("%20")
    } else if address.find(['#', '?']) < address.rfind('.') && address.contains(['#', '?']) {
        // In an address, these signs begin what follows the name of a file; here they stand in it.
        let signs = [(" ", "%20"), ("#", "%23"), ("?", "%3F")];
        let plain = address.replace('%', "%25");
        signs
            .iter()
            .fold(plain, |name, (sign, written)| name.replace(sign, written))
    } else {
        format!("<{address}>")
    }
}

/// `[bus.jpg]`: the name of a file, and no mark-up.
fn name_alone(writer: &mut Writer<'_>, block: &Block<'_>, open: usize, close: usize) -> bool {
    let name = &block.text[open + 1..close];
    let is_file = is_name_of_file(name) && is_address(name) && !name.contains('/');
    let stem = name.rsplit_once('.').map_or("", |(stem, _)| stem);
    if !is_file || !stem.starts_with(char::is_alphanumeric) || is_web(name) {
        return false;
    }
    let address = if name.contains(' ') {
        format!("<{name}>")
    } else {
        name.to_owned()
    };
    let message =
        "this shows no picture and leads to no file: readers see the name in its brackets";
    let help = format!(
        "write `![what it shows]({address})` for a picture, `[what it is]({address})` for a file"
    );
    let finding = writer.slip(
        Code::LinkNotRead,
        block.range(open..close + 1),
        message,
        help,
    );
    writer.findings.push(finding);
    true
}

/// `[words][label]`, where no line says where the label leads.
fn undefined(writer: &mut Writer<'_>, block: &Block<'_>, open: usize, close: usize) -> bool {
    let bare = block.bare();
    let Some(label) = bare[close + 1..]
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'))
    else {
        return false;
    };
    let label = &block.text[close + 2..close + 2 + label.0.len()];
    let words = &block.text[open + 1..close];
    // Behind a word or a bracket stand numbers of notes and places in a table of a program.
    let is_apart =
        !bare[..open].ends_with(|c: char| c.is_alphanumeric() || matches!(c, ']' | '_' | '['));
    let is_said = |text: &str| !text.contains(['[', '\n']) && text.contains(char::is_alphabetic);
    let is_label = !label.is_empty() && !label.starts_with('^') && !label.contains(['[', '\n']);
    // Of two single words at the beginning, each may be a tag of what follows.
    let are_tags = open == 0 && !words.contains(' ') && !label.contains(' ');
    if !is_apart || are_tags || !is_label || !is_said(words) || words.starts_with('^') {
        return false;
    }
    let message = format!("this is no link: no line says where `[{label}]` leads");
    let help = format!(
        "write the address in round brackets, `[{words}](https://…)`; or take the square brackets out"
    );
    let end = close + 3 + label.len();
    let finding = writer.slip(Code::LinkNotRead, block.range(open..end), &message, help);
    writer.findings.push(finding);
    true
}

/// `[[words]]`, as other wikis write links.
fn of_wiki(writer: &mut Writer<'_>, block: &Block<'_>, open: usize, close: usize) -> bool {
    let bare = block.bare();
    let is_doubled = bare[open + 1..].starts_with('[') && bare[..close].ends_with(']');
    let Some(inner) = block
        .text
        .get(open + 2..close.saturating_sub(1))
        .filter(|_| is_doubled)
    else {
        return false;
    };
    if !inner.starts_with(char::is_alphabetic) || inner.contains(['[', ']', '\n']) {
        return false;
    }
    let (page, words) = inner.split_once('|').unwrap_or((inner, inner));
    let message = "this is no link: `[[` and `]]` make none";
    let help = match page.split_once(':') {
        _ if is_name_of_file(page) => {
            let name = page.rsplit([':', '/']).next().unwrap_or_default().trim();
            format!(
                "for a picture or file beside this entry write `![what it shows]({name})` or `[its title]({name})`"
            )
        }
        Some((space, _)) if CATEGORIES.contains(&space) => {
            "take it out: of what an entry is, its data say (`topics`)".to_owned()
        }
        _ => format!(
            "write `[{}](address)`, with the address of «{}» or its kind and id: `city:elbasan`",
            words.trim(),
            page.trim()
        ),
    };
    let range = block.range(open..close + 1);
    let finding = writer.slip(Code::LinkNotRead, range, message, help);
    writer.findings.push(finding);
    true
}

/// Where wikis say of what a page is.
const CATEGORIES: [&str; 5] = [
    "Category",
    "Категорија",
    "Kategorija",
    "Kategoria",
    "Kategori",
];

/// `(words)[address]`, the wrong way round.
fn reversed(writer: &mut Writer<'_>, block: &Block<'_>, open: usize, close: usize) -> bool {
    let bare = block.bare();
    let address = &block.text[open + 1..close];
    if !bare[..open].ends_with(')') || !is_web(address) {
        return false;
    }
    let before = bare[..open].char_indices().rev();
    let mut before = before.take_while(|(at, _)| open - at < LONGEST_BRACKETS);
    let Some((start, _)) = before.find(|(_, c)| *c == '(') else {
        return false;
    };
    let words = &block.text[start + 1..open - 1];
    let right = format!("[{words}]({address})");
    let message = "this is no link: its two pairs of brackets are the wrong way round";
    let help = format!("write `{right}`");
    let range = block.range(start..close + 1);
    let finding = writer.slip(Code::LinkNotRead, range, message, help);
    writer.findings.push(finding.fixed_by(right));
    true
}

/// The square brackets that open in a text, each with where it is closed, if it is.
fn brackets(text: &str) -> Vec<(usize, Option<usize>)> {
    let mut all: Vec<(usize, Option<usize>)> = Vec::new();
    let mut open = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => {
                open.push(all.len());
                all.push((at, None));
            }
            b']' => {
                if let Some(bracket) = open.pop().and_then(|index: usize| all.get_mut(index)) {
                    bracket.1 = Some(at);
                }
            }
            _ => {}
        }
    }
    all
}

/// An address, and the title in quotation marks behind it, with the blank before.
fn split_title(written: &str) -> (&str, &str) {
    let title = written
        .strip_suffix('"')
        .and_then(|rest| rest.find(" \"").filter(|at| at + 2 <= rest.len()));
    match title {
        Some(at) => written.split_at(at),
        None => (written, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_a_name_belong_to_it() {
        assert_eq!(
            closed_at("my bus (1).jpg) and"),
            Some("my bus (1).jpg".len())
        );
        assert_eq!(
            closed_at("see (this) and (that)) x"),
            Some("see (this) and (that)".len())
        );
        assert_eq!(closed_at("never (ends)"), None);
        assert_eq!(closed_at("a\nb)"), None);
    }

    #[test]
    fn blanks_are_written_as_they_can_be_read() {
        assert_eq!(without_blanks("my bus (1).jpg"), "<my bus (1).jpg>");
        assert_eq!(without_blanks("Slika #1.png"), "Slika%20%231.png");
        assert_eq!(without_blanks("plan.pdf#page 3"), "<plan.pdf#page 3>");
        assert_eq!(
            without_blanks("http://x.example/a b.pdf"),
            "http://x.example/a%20b.pdf"
        );
    }
}
