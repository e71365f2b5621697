//! What other programs leave in a text: signs, tags of their own, the times of a chat.

use super::{Block, Code, Writer, block::Line};
use crate::content::{
    leftovers::{leftovers, shown},
    markdown::elements::{self, Kind},
    put_right, wrong_letters,
};

/// So many characters of a tag are looked through for its end.
const LONGEST_NAME: usize = 40;

/// Reports what is left in a block, each thing once.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let bare = block.bare();
    let is_told = writer
        .findings
        .last()
        .is_some_and(|last| matches!(last.code, Code::ListNotRead));
    let left = leftovers(bare).into_iter();
    for left in
        left.filter(|left| !(is_told && shown(&bare[left.range.clone()]).starts_with("this sign")))
    {
        let written = &block.text[left.range.clone()];
        let message = format!("{} {}", shown(written), left.what);
        tell(writer, block, left.range, &message, left.remedy);
    }
    letters(writer, block);
    foreign_tag(writer, block, bare);
    page_number(writer, block);
    contents(writer, block);
    if bare.contains(':') {
        chat(writer, block, &block.bare_lines());
    }
}

/// Reports letters of a text that was opened in the wrong encoding.
fn letters(writer: &mut Writer<'_>, block: &Block<'_>) {
    if block.text.is_ascii() {
        return;
    }
    let wrong = wrong_letters(block.text);
    let (Some(first), Some(last)) = (wrong.first(), wrong.last()) else {
        return;
    };
    let written = &block.text[first.range.clone()];
    let message = format!(
        "`{written}` is what the wrong encoding has made of `{}`",
        first.right
    );
    let help = "copy the text anew from where it stands right; `carsija check --fix` puts these letters right, too";
    let range = block.range(first.range.clone());
    let finding = writer.slip(Code::LeftOver, range, &message, help.to_owned());
    let whole = 0..last.range.end;
    let right = put_right(&block.text[whole.clone()], &wrong);
    let spot = writer.markdown.place(block.range(whole)).spot;
    writer.findings.push(finding.fixed_at(spot, right));
}

fn tell(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    range: std::ops::Range<usize>,
    message: &str,
    help: &str,
) {
    let finding = writer.slip(Code::LeftOver, block.range(range), message, help.to_owned());
    writer.findings.push(finding);
}

/// Is this the name of an element as other programs make them up: `o:p`, `w-sdt`? What has a plain name, as in
/// `<card>the number</card>`, may be an author's words.
pub(in crate::content::markdown) fn is_foreign(name: &str) -> bool {
    let is_of_wiki = matches!(name, "ref" | "nowiki" | "gallery" | "syntaxhighlight");
    (name.contains([':', '-']) || is_of_wiki) && elements::kind(name) == Kind::Words
}

/// What to say of the end of an element that HTML doesn't have.
pub(in crate::content::markdown) fn foreign(name: &str) -> (String, String) {
    (
        format!("`</{name}>` is a tag of another program, and readers see it"),
        format!(
            "take it out, and `<{name}>` before it; for the very sign, write it as code: `` `</{name}>` ``"
        ),
    )
}

/// A tag that ends what is no element of HTML: nobody types one by hand.
fn foreign_tag(writer: &mut Writer<'_>, block: &Block<'_>, bare: &str) {
    for (at, _) in bare.match_indices("</") {
        let rest = &bare[at + 2..];
        let mut near = rest.char_indices().take(LONGEST_NAME);
        let Some((end, _)) = near.find(|(_, c)| *c == '>') else {
            continue;
        };
        let name = &rest[..end];
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_'));
        if is_name && is_foreign(&name.to_ascii_lowercase()) {
            let (message, help) = foreign(name);
            tell(writer, block, at..at + end + 3, &message, &help);
            return;
        }
    }
    if let Some(at) = ["<![if ", "<![endif]"]
        .iter()
        .find_map(|sign| bare.find(sign))
    {
        let message = "this is a tag of a word processor, and readers see it";
        tell(
            writer,
            block,
            at..at + "<![".len(),
            message,
            "take out what stands between `<` and `>`, and both signs",
        );
    }
}

/// Lines of a chat, each with its time.
fn chat(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[Line<'_>]) {
    let is_timed = |line: &&Line<'_>| has_time(line.text) || has_hour(line.text);
    let times: Vec<_> = lines.iter().filter(is_timed).collect();
    let stamped = lines.iter().find(|line| ends_with_time(line.text));
    let first = times.first().copied().filter(|_| times.len() > 1);
    if let Some(first) = first.or(stamped) {
        let message = "these are lines of a chat, with their times and names";
        let help = "write what was agreed in a sentence, without the times and the names";
        tell(
            writer,
            block,
            first.at..first.at + first.text.len(),
            message,
            help,
        );
    }
}

/// Does a line begin with an hour in brackets, or end with one behind a name: `[12:30] Ana: ok`, `Ana  [10:15 AM]`?
fn has_hour(line: &str) -> bool {
    const LONGEST: usize = 24;
    let begins = line
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "));
    let is_stamp = |stamp: &str| {
        let bare = stamp.trim_end_matches(['A', 'P', 'M', 'a', 'p', 'm', '.', ' ', '\u{202f}']);
        let hour = bare.rsplit(' ').next().unwrap_or_default();
        stamp.len() <= LONGEST
            && (4..=8).contains(&hour.len())
            && hour.contains(':')
            && hour
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b':')
    };
    begins.is_some_and(|(stamp, words)| is_stamp(stamp) && words.starts_with(char::is_alphabetic))
}

/// Does a line end with a day and a time in brackets: `Ana, [12.03.2024 10:15]`?
fn ends_with_time(line: &str) -> bool {
    let inner = line
        .strip_suffix(']')
        .and_then(|line| line.rsplit_once(", ["));
    inner.is_some_and(|(_, stamp)| has_time(&format!("[{stamp}]")))
}

/// Reports what stood at the foot of a printed page: `Page 3 of 12`, `- 3 -`, or a number alone.
fn page_number(writer: &mut Writer<'_>, block: &Block<'_>) {
    const LONGEST: usize = 24;
    let text = writer.markdown.text;
    let before = &text[..block.start];
    // `- 3 -` is an item of a list for Markdown.
    let is_item = before.ends_with("\n- ") && block.text.trim_end().ends_with('-');
    let begin = block.start - if is_item { "- ".len() } else { 0 };
    let end = block.start + block.text.len();
    let line = text[begin..end].trim();
    let is_alone = before[..begin].ends_with("\n\n") && !text[end..].starts_with("\n-");
    if line.len() > LONGEST || !is_alone || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return;
    }
    let folded = line.to_lowercase();
    let bare = folded.trim_matches(['-', '–', '—', ' ']);
    let words: Vec<&str> = bare
        .split([' ', '/', '|'])
        .filter(|word| !word.is_empty())
        .collect();
    let is_number = |word: &&str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_page = |word: &&&str| PAGES.contains(&word.trim_end_matches('.'));
    let numbers = words.iter().filter(|word| is_number(word)).count();
    let is_left = match words.first() {
        Some(first) if is_page(&first) => words
            .iter()
            .skip(1)
            .all(|word| is_number(word) || OF.contains(word)),
        Some(_) => words.len() == 1 && numbers == 1 || is_of_all(&words),
        None => false,
    };
    if is_left && numbers > 0 {
        let message = format!("`{line}` looks like the number of a printed page");
        let start = end - text[begin..end].trim_start().len();
        let range = start..start + line.len();
        let finding = writer.slip(Code::LeftOver, range, &message, "take it out".to_owned());
        writer.findings.push(finding);
    }
}

/// Is it the number of a page and that of all, as in `5/12`?
fn is_of_all(words: &[&str]) -> bool {
    let numbers: Vec<u16> = words.iter().filter_map(|word| word.parse().ok()).collect();
    matches!(numbers.as_slice(), [page, all] if words.len() == 2 && page <= all)
}

/// «Page» in the languages of the region.
const PAGES: [&str; 10] = [
    "page",
    "p",
    "страна",
    "страница",
    "стр",
    "strana",
    "stranica",
    "str",
    "faqe",
    "faqja",
];
/// «Of» between the number of a page and that of all.
const OF: [&str; 5] = ["of", "од", "od", "nga", "prej"];

/// Reports a table of contents with the numbers of its pages behind rows of full stops.
fn contents(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains("....") && !block.text.contains("……") {
        return;
    }
    let has_page = |line: &Line<'_>| {
        let rest = line.text.trim_end_matches(|c: char| c.is_ascii_digit());
        let leader = rest.trim_end();
        rest.len() < line.text.len() && leader.ends_with(['.', '…']) && {
            leader.ends_with("....") || leader.ends_with("……")
        }
    };
    let lines = block.bare_lines();
    if let Some(first) = lines.iter().find(|line| has_page(line)) {
        let range = first.at..first.at + first.text.len();
        let message = "this is a line of a printed table of contents";
        let help = "take it out: a page lists its headings by itself";
        tell(writer, block, range, message, help);
    }
}

/// Does a line begin with a day and a time, as a chat writes them out: `[12/03/2024, 10:15] `, `12.03.24, 10:15 - `?
fn has_time(line: &str) -> bool {
    const SHORTEST: usize = 11;
    let inner = line.strip_prefix('[').unwrap_or(line);
    let stamp: &str = inner
        .split_once(']')
        .or_else(|| inner.split_once(" - "))
        .map_or("", |(stamp, _)| stamp);
    stamp.len() >= SHORTEST
        && stamp.starts_with(|c: char| c.is_ascii_digit())
        && stamp.contains([':'])
        && stamp.contains(['/', '.', '-'])
        && stamp
            .chars()
            .all(|c| c.is_ascii_digit() || " ,:./-APMapm\u{202f}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::has_time;

    #[test]
    fn the_times_of_chats() {
        for line in [
            "[12/03/2024, 10:15] Ana: ok",
            "12.03.24, 10:15 - Ana: ok",
            "[2024-03-12 10:15:08] x",
            "3/12/24, 9:05 PM - x",
        ] {
            assert!(has_time(line), "{line}");
        }
        for line in [
            "10:15 - the bus leaves",
            "[1] Budget",
            "2024: the year",
            "12.03.2024 - a day",
        ] {
            assert!(!has_time(line), "{line}");
        }
    }
}
