//! What other programs leave in a text: signs, tags of their own, the numbers of printed pages.

use std::ops::Range;

use super::{Block, Code, Holder, Writer, block::BlockLine, web_pages};
use crate::content::{
    leftovers::{leftovers, shown},
    markdown::elements::{self, ElementKind},
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
    foreign_tag(writer, block, bare);
    page_number(writer, block);
    page_number_within(writer, block);
    end_of_letter(writer, block);
    if block.holder == Holder::Lines {
        web_pages::report(writer, block);
    }
    contents(writer, block);
}

pub(super) fn tell(
    writer: &mut Writer<'_>,
    block: &Block<'_>,
    range: Range<usize>,
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
    (name.contains([':', '-']) || is_of_wiki) && elements::kind(name) == ElementKind::Words
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

/// Where the first tag stands that ends what is no element of HTML, and its name: nobody types one by hand.
pub(in crate::content::markdown) fn end_of_foreign(text: &str) -> Option<(Range<usize>, &str)> {
    text.match_indices("</").find_map(|(at, _)| {
        let rest = &text[at + 2..];
        let mut near = rest.char_indices().take(LONGEST_NAME);
        let (end, _) = near.find(|(_, c)| *c == '>')?;
        let name = &rest[..end];
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_'));
        let is_foreign = is_name && is_foreign(&name.to_ascii_lowercase());
        is_foreign.then_some((at..at + end + 3, name))
    })
}

/// Reports a tag of another program in a block.
fn foreign_tag(writer: &mut Writer<'_>, block: &Block<'_>, bare: &str) {
    if !bare.contains('<') {
        return;
    }
    if let Some((range, name)) = end_of_foreign(bare) {
        let (message, help) = foreign(name);
        tell(writer, block, range, &message, &help);
        return;
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
    let is_first = before[..begin].trim().is_empty();
    let is_alone =
        (is_first || before[..begin].ends_with("\n\n")) && !text[end..].starts_with("\n-");
    // Between bars, numbers are cells.
    let is_row = line.starts_with('|') && line.ends_with('|');
    if is_row
        || line.len() > LONGEST
        || !is_alone
        || !line.bytes().any(|byte| byte.is_ascii_digit())
    {
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
        // Below a name, a number is its answer.
        Some(_) => {
            words.len() == 1 && numbers == 1 && !is_answer(&before[..begin]) || is_of_all(&words)
        }
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

/// Does a name with a colon stand before a number, with other numbers between at most?
fn is_answer(before: &str) -> bool {
    const MOST_LINES: usize = 40;
    let is_number = |line: &&str| {
        let bare = line.trim_matches(['-', '*', ' ']);
        bare.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut lines = before.lines().rev().map(str::trim).take(MOST_LINES);
    let name = lines.find(|line| !is_number(line));
    name.is_some_and(|name| name.trim_end_matches(['*', '_', '\\', ' ']).ends_with(':'))
}

/// Reports such a line in the middle of a paragraph: `Page 3 of 12`.
fn page_number_within(writer: &mut Writer<'_>, block: &Block<'_>) {
    let lines = block.bare_lines();
    let is_left = |line: &BlockLine<'_>| {
        let folded = line.text.to_lowercase();
        let words: Vec<&str> = folded.split_whitespace().collect();
        let is_number = |word: &str| word.len() <= 3 && word.bytes().all(|c| c.is_ascii_digit());
        matches!(words[..], [page, number, of, all] if PAGES.contains(&page)
            && is_number(number) && OF.contains(&of) && is_number(all))
    };
    if lines.len() < 2 {
        return;
    }
    if let Some(line) = lines.iter().find(|line| is_left(line)) {
        let range = block.range(line.at..line.at + line.text.len());
        let message = format!("`{}` looks like the number of a printed page", line.text);
        let finding = writer.slip(Code::LeftOver, range, &message, "take it out".to_owned());
        writer.findings.push(finding);
    }
}

/// With what letters begin, in a line of its own that a comma ends.
const GREETINGS: [&str; 14] = [
    "dear all",
    "dear colleagues",
    "hello all",
    "почитувани",
    "почитувани колеги",
    "драги колеги",
    "поштовани",
    "poštovani",
    "poštovane kolege",
    "dragi svi",
    "drage kolege",
    "të nderuar",
    "të nderuar kolegë",
    "të dashur kolegë",
];

/// With what letters end, in a line of its own that a comma ends.
const CLOSINGS: [&str; 6] = [
    "best",
    "thanks",
    "many thanks",
    "cheers",
    "faleminderit",
    "hvala",
];

/// With what letters end, in a line of its own.
const REGARDS: [&str; 20] = [
    "kind regards",
    "best regards",
    "regards",
    "warm regards",
    "yours sincerely",
    "sincerely",
    "with respect",
    "со почит",
    "срдечен поздрав",
    "поздрав",
    "с поштовањем",
    "срдачан поздрав",
    "s poštovanjem",
    "srdačan pozdrav",
    "lijep pozdrav",
    "pozdrav",
    "me respekt",
    "me nderime",
    "përshëndetje",
    "të fala",
];

/// Reports the line with which a letter begins, or ends and behind which its writer signs.
fn end_of_letter(writer: &mut Writer<'_>, block: &Block<'_>) {
    let lines = block.bare_lines();
    let folded = |line: &BlockLine<'_>| line.text.trim_end_matches([',', '!', '.']).to_lowercase();
    let is_end = |line: &BlockLine<'_>| {
        REGARDS.contains(&&*folded(line))
            || line.text.ends_with(',') && CLOSINGS.contains(&&*folded(line))
    };
    let is_greeting = |line: &BlockLine<'_>| {
        line.text.ends_with([',', '!']) && GREETINGS.contains(&&*folded(line))
    };
    let begin = lines.first().filter(|line| is_greeting(line));
    let found = begin.or_else(|| lines.iter().find(|line| is_end(line)));
    if let Some(line) = found {
        let range = block.range(line.at..line.at + line.text.len());
        let (place, help) = match begin {
            Some(_) => (
                "beginning",
                "take it out; a letter that is quoted stands behind `> `",
            ),
            None => (
                "end",
                "take it out, with the name below it; a letter that is quoted stands behind `> `",
            ),
        };
        let message = format!(
            "`{}` stands at the {place} of a letter, and readers see it",
            line.text
        );
        let finding = writer.slip(Code::LeftOver, range, &message, help.to_owned());
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
    let has_page = |line: &BlockLine<'_>| {
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
