//! Mailboxes of single people.
//!
//! Takes: a text. Gives: where mailboxes stand in it that no function is named by, also those that are written so
//! that machines pass them over: `ana (at) example [dot] org`.

use std::ops::Range;

use super::plain::Plain;
use crate::model::mailbox::words::is_functional;

/// What stands in brackets in the place of an `@`.
const AT: [&str; 13] = [
    "at",
    "@",
    "kod",
    "kaj",
    "кај",
    "ат",
    "et",
    "ет",
    "мајмунче",
    "majmunče",
    "majmunce",
    "majmun",
    "ät",
];
/// The same, where it stands before items of a list, too.
const AT_OR_ITEM: [&str; 2] = ["a", "а"];
/// The same between other marks, which stand in other words, too.
const AT_IN_WORDS: [&str; 5] = ["_at_", "-at-", "|at|", "\"at\"", "/at/"];
/// The same between blanks, before the domain of a provider.
const AT_WORDS: [&str; 11] = [
    " at ", " ат ", " et ", " ет ", " kod ", " код ", " kaj ", " кај ", " na ", " на ", " në ",
];
/// The brackets.
const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')];
/// A word in the place of an `@`, where another stands in that of a dot.
const AT_WORD: &str = " at ";
const DOT_WORD: &str = " dot ";
/// Words that stand for an `@` and for nothing else, between blanks before any domain.
const AT_ALONE: [&str; 5] = [
    " мајмунче ",
    " мајмун ",
    " majmunče ",
    " majmunce ",
    " majmun ",
];
/// What stands in the place of a dot, between blanks or without.
const DOT: [&str; 16] = [
    "<dot>",
    "(pikë)",
    "(dot)",
    "[dot]",
    "{dot}",
    "( dot )",
    "[ dot ]",
    "(.)",
    "[.]",
    "(tačka)",
    "[tačka]",
    "(точка)",
    "[точка]",
    "(pika)",
    "[pika]",
    DOT_WORD,
];
/// The same between blanks, which stand in sentences, too: before the last label alone.
const DOT_OR_WORD: [&str; 6] = [
    " точка ",
    " тачка ",
    " tačka ",
    " tacka ",
    " pikë ",
    " pika ",
];
/// The fewest letters of what names one person: its initials.
const FEWEST_LETTERS: usize = 2;
/// The fewest letters of a name that stands before what could be the item of a list.
const FEWEST_LETTERS_OF_NAME: usize = 4;
/// Where people have mailboxes of their own.
const PROVIDERS: [&str; 9] = [
    "gmail",
    "yahoo",
    "hotmail",
    "outlook",
    "icloud",
    "protonmail",
    "proton",
    "live",
    "gmx",
];
/// How a text is known that holds the domain of one of these, most likely.
const OF_PROVIDERS: &str = "mail.com";
/// Last labels of domains, where marks stand in an address that are none of it: `ana@gmail,com`.
const LAST_LABELS: [&str; 28] = [
    "com", "org", "net", "info", "eu", "edu", "gov", "int", "mk", "al", "rs", "ba", "me", "xk",
    "hr", "si", "bg", "gr", "de", "at", "ch", "it", "fr", "uk", "tr", "hu", "ro", "мк",
];
/// Those behind which the country comes.
const BEFORE_LAST: [&str; 2] = ["gov", "edu"];
/// Last labels of names of files: `logo@2x.png`.
const ENDINGS: [&str; 10] = [
    "png", "jpg", "jpeg", "webp", "svg", "gif", "avif", "css", "js", "mjs",
];

/// The mailboxes in a text that look like one person's.
pub(super) fn personal(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, mark) in marks(text) {
        if let Some(range) = around(text, at, mark)
            && found.last().is_none_or(|last| last.end <= range.start)
            && is_personal(&text[range.clone()], &[])
            && !is_picture_of_mail(&text[..range.end])
        {
            found.push(range);
        }
    }
    found
}

/// Does a text end with the name that a program of e-mails gives a picture: `cid:image001.png@01D9.ABC`?
fn is_picture_of_mail(text: &str) -> bool {
    // No such name is long, and none goes on over a blank.
    let text = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..];
    let name = text.rsplit("cid:").next().unwrap_or_default();
    let ending = name
        .split('@')
        .next()
        .and_then(|name| name.rsplit_once('.'));
    name.len() < text.len()
        && !name.contains(char::is_whitespace)
        && ending.is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

/// May there be a mailbox in it?
pub(super) fn may_have(text: &str) -> bool {
    text.bytes().any(|b| b"@%&([{".contains(&b))
        || [DOT_WORD, " DOT "].iter().any(|dot| text.contains(dot))
        || text.contains("<at>")
        || AT_ALONE.iter().any(|word| text.contains(word))
        || DOT_OR_WORD.iter().any(|dot| text.contains(dot))
        || text.contains(OF_PROVIDERS)
        || !text.is_ascii() && text.contains(is_like_sign)
}

/// Is it a character that is read as a sign of a mailbox, though it is another: in a circle, small, or as wide as an
/// ideogram?
fn is_like_sign(c: char) -> bool {
    matches!(c, 'ⓐ' | 'Ⓐ' | '🅐' | '🄰' | '\u{fe50}'..='\u{fe6b}' | '\u{ff00}'..='\u{ff60}')
}

/// Is a mailbox, as written, one person's? `names` are words that name none.
pub(super) fn is_personal(mailbox: &str, names: &[&str]) -> bool {
    let plain = Plain::of(mailbox);
    let mailbox = plain.as_ref().map_or(mailbox, |plain| &plain.text);
    let Some((at, mark)) = marks(mailbox).next() else {
        return false;
    };
    let local = with_dots(mailbox[..at].trim());
    let mut domain = with_dots(mailbox[at + mark..].trim()).replace(',', ".");
    domain.retain(|c| !c.is_whitespace());
    let letters = local.chars().filter(|c| c.is_alphabetic()).count();
    letters >= FEWEST_LETTERS && !is_functional(&local, &domain, names)
}

/// Small letters, with dots in the place of the words for them.
fn with_dots(text: &str) -> String {
    let mut text = text.to_lowercase();
    for dot in DOT.into_iter().chain(DOT_OR_WORD) {
        if text.contains(dot) {
            text = text.replace(dot, ".");
        }
    }
    text
}

/// The places of what parts the two halves of a mailbox, each with its length.
fn marks(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices(|c: char| "@([{< _-|\"/".contains(c))
        .filter_map(|(at, mark)| {
            let len = match mark {
                "@" => signs(text, at),
                " " => at_between_blanks(text, at),
                "_" | "-" | "|" | "\"" | "/" => {
                    let word = AT_IN_WORDS.iter().find(|word| begins(&text[at..], word));
                    word.map(|word| word.len())
                        .filter(|len| is_between_name_and_domain(text, at, *len))
                }
                _ => in_brackets(text, at),
            };
            Some((at, len?))
        })
}

/// How many `@` begin there, if they stand in no brackets.
fn signs(text: &str, at: usize) -> Option<usize> {
    let before = &text[..at];
    let rest = text[at..].trim_start_matches('@');
    let is_in_brackets = before.trim_end_matches(' ').ends_with(['(', '[', '{'])
        && rest.trim_start_matches(' ').starts_with([')', ']', '}']);
    (!is_in_brackets && !before.ends_with('@')).then_some(text[at..].len() - rest.len())
}

/// How long a bracket is that holds a word for an `@`.
fn in_brackets(text: &str, at: usize) -> Option<usize> {
    let inside = &text[at + 1..];
    let (_, close) = BRACKETS
        .iter()
        .find(|(open, _)| text[at..].starts_with(*open))?;
    let near = &inside[..inside.floor_char_boundary(LONGEST_AT)];
    let (word, _) = near.split_once(*close)?;
    let len = word.len() + 2;
    let word = word.trim_matches(' ').to_lowercase();
    let is_item = || AT_OR_ITEM.contains(&&*word) && is_between_name_and_domain(text, at, len);
    (AT.contains(&&*word) || is_item()).then_some(len)
}

/// The longest that stands in brackets in the place of an `@`, with the closing one, in bytes.
const LONGEST_AT: usize = 24;

/// How long a word for an `@` is with its blanks: before an address with the word for a dot, or behind a name and before
/// the domain of a provider.
fn at_between_blanks(text: &str, at: usize) -> Option<usize> {
    let here = text[at..text.floor_char_boundary(at + LONGEST_AT)].to_lowercase();
    if let Some(word) = AT_ALONE.iter().find(|word| here.starts_with(**word)) {
        let name = name_before(&text[..at]);
        let is_address = !name.is_empty() && domain(&text[at + word.len()..]).is_some();
        return is_address.then_some(word.len());
    }
    let word = AT_WORDS.iter().find(|word| here.starts_with(**word))?;
    let behind = &text[at + word.len()..text.floor_char_boundary(at + word.len() + NEAR)];
    let has_dot = *word == AT_WORD && behind.to_lowercase().contains(DOT_WORD);
    let behind = behind.trim_start();
    let name = name_before(&text[..at]);
    let is_spelled = || domain(behind).is_some_and(|len| behind[..len].contains(' '));
    let is_address = || match (is_of_provider(behind), is_name(name)) {
        (true, true) => true,
        (false, false) => false,
        _ => !name.is_empty() && is_spelled(),
    };
    (has_dot || is_address()).then_some(word.len())
}

/// Does a mark that could be the item of a list stand between a name and a domain?
fn is_between_name_and_domain(text: &str, at: usize, len: usize) -> bool {
    let name = name_before(text[..at].trim_end_matches(' '));
    let behind = text[at + len..].trim_start_matches(' ');
    let Some(len) = domain(behind) else {
        return false;
    };
    let last = behind[..len]
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    !name.is_empty()
        && (is_of_provider(behind) || is_name(name) && LAST_LABELS.contains(&&*last.to_lowercase()))
}

fn name_before(text: &str) -> &str {
    &text[text.trim_end_matches(is_of_mailbox).len()..]
}

/// Is a word written as names are in mailboxes, and not as words in sentences: `ana.petrova`?
fn is_name(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters >= FEWEST_LETTERS_OF_NAME
        && word.ends_with(char::is_alphanumeric)
        && word.contains(|c: char| c.is_ascii_digit() || "._-".contains(c))
}

/// Does a text begin with the domain of a provider?
fn is_of_provider(text: &str) -> bool {
    let label = text.find(|c: char| !c.is_alphanumeric());
    label.is_some_and(|len| {
        PROVIDERS.contains(&&*text[..len].to_lowercase()) && domain(text).is_some()
    })
}

/// The same, whatever its letters.
fn begins_so(text: &str, word: &str) -> bool {
    let near = text.get(..word.len());
    near.is_some_and(|near| near.to_lowercase() == word)
}

fn begins(text: &str, word: &str) -> bool {
    begins_here(text.as_bytes(), word)
}

fn begins_here(bytes: &[u8], word: &str) -> bool {
    let near = bytes.get(..word.len());
    near.is_some_and(|near| near.eq_ignore_ascii_case(word.as_bytes()))
}

fn is_of_mailbox(c: char) -> bool {
    c.is_alphanumeric() || "._%+-'".contains(c)
}

/// The mailbox around its mark.
fn around(text: &str, at: usize, mark: usize) -> Option<Range<usize>> {
    // One blank at most: more of them part two columns.
    let end = text[..at].strip_suffix([' ', '\n']).map_or(at, str::len);
    let start = start_of_local(&text[..end]);
    let start = end
        - text[start..end]
            .trim_start_matches(['.', '-', '\'', '_'])
            .len();
    let behind = at + mark;
    let from = behind + usize::from(text[behind..].starts_with([' ', '\n']));
    let end_of_domain = from + domain(&text[from..])?;
    // A name and a password in an address of the web are another mistake.
    let is_password = text[..start].ends_with(':') && {
        let near = &text[text.floor_char_boundary(start.saturating_sub(NEAR))..start];
        let word = near.rsplit(char::is_whitespace).next();
        word.is_some_and(|word| word.contains("//"))
    };
    (start < end && !is_password).then_some(start..end_of_domain)
}

/// How far the rest of an address is looked for, in bytes.
const NEAR: usize = 256;

/// Where what stands before the mark begins, at the end of a text: `ana.petrova`, `ana(dot)petrova`.
fn start_of_local(text: &str) -> usize {
    let mut start = text.len();
    loop {
        start = text[..start].trim_end_matches(is_of_mailbox).len();
        let dot = DOT.iter().find(|dot| {
            let is_in_brackets = !dot.starts_with(' ');
            is_in_brackets && start < text.len() && ends(&text[..start], dot)
        });
        match dot {
            Some(dot) => start -= dot.len(),
            None => return start,
        }
    }
}

fn ends(text: &str, word: &str) -> bool {
    let start = text.len().checked_sub(word.len());
    start.is_some_and(|start| begins_here(&text.as_bytes()[start..], word))
}

/// How long the domain is with which a text begins.
fn domain(text: &str) -> Option<usize> {
    let mut end = 0;
    let mut labels = 0;
    let mut last = "";
    loop {
        let rest = &text[end..];
        let dot = if labels == 0 { Some(0) } else { dot(rest) };
        // A mark that is none of an address stands before its end alone.
        let goes_on = labels == 1 || !is_last(last) || BEFORE_LAST.contains(&last);
        let dot = dot.or_else(|| goes_on.then(|| other_dot(rest))?);
        let Some(dot) = dot else { break };
        let len = label(&rest[dot..]);
        let label = rest[dot..dot + len].trim_end_matches('-');
        if label.is_empty() {
            break;
        }
        last = label;
        end += dot + label.len();
        labels += 1;
    }
    let is_sound = labels > 1
        && last.chars().count() > 1
        && last.chars().all(|c| c.is_alphabetic() || c == '-')
        && !ENDINGS.contains(&&*last.to_lowercase())
        || labels == 1 && is_provider_alone(last)
        || last.starts_with("xn--");
    is_sound.then_some(end)
}

/// So many of the providers are called by their name alone: `ana@gmail`.
const OFTEN_ALONE: usize = 4;

/// Is it the name of a provider, without a dot behind it: `ana@gmail`, `ana@gmailcom`?
fn is_provider_alone(label: &str) -> bool {
    let label = label.to_lowercase();
    let name = label
        .strip_suffix("com")
        .unwrap_or(&label)
        .trim_end_matches('-');
    PROVIDERS[..OFTEN_ALONE].contains(&name)
}

fn is_last(label: &str) -> bool {
    LAST_LABELS.contains(&&*label.to_lowercase())
}

/// How long the label is with which a text begins. A line may be broken within it.
fn label(text: &str) -> usize {
    let end = |text: &str| {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '-');
        end.unwrap_or(text.len())
    };
    let len = end(text);
    let next = &text[len..];
    let Some(next) = next.strip_prefix('\n').filter(|_| len > 0) else {
        return len;
    };
    // `kuma-⏎novo.gov.mk`, `gma⏎il.com`: the rest is an address, too.
    let more = end(next);
    let tail = next[more..].strip_prefix('.').unwrap_or_default();
    let first = &tail[..end(tail)];
    let is_broken = more > 0 && is_last(first) && next[..more].chars().all(char::is_lowercase);
    if is_broken { len + 1 + more } else { len }
}

/// How long a mark is, with blanks and the end of a line around it, that stands in the place of the dot before the last
/// labels: `gmail,com`, `gmail . com`.
fn other_dot(text: &str) -> Option<usize> {
    const BLANKS: [char; 2] = [' ', '\n'];
    if let Some(word) = DOT_OR_WORD.iter().find(|word| begins_so(text, word)) {
        let rest = &text[word.len()..];
        return is_last(&rest[..label(rest)]).then_some(word.len());
    }
    let is_short = |len: usize| len <= 1;
    let before = text.len() - text.trim_start_matches(BLANKS).len();
    let behind = text[before..].strip_prefix(['.', ','])?;
    let is_comma = text[before..].starts_with(',');
    let blanks = behind.len() - behind.trim_start_matches(BLANKS).len();
    let rest = &behind[blanks..];
    let len = rest.find(|c: char| !c.is_alphabetic());
    let len = len.unwrap_or(rest.len());
    let is_end = !rest[len..].starts_with(|c: char| is_of_mailbox(c) && c != '.' || c == '@');
    let is_right = LAST_LABELS.contains(&&rest[..len])
        && is_end
        && if is_comma {
            before + blanks == 0
        } else {
            is_short(before) && is_short(blanks)
        };
    is_right.then_some(before + 1 + blanks)
}

/// How long the dot is with which a text begins, with blanks around it where it is a word.
fn dot(text: &str) -> Option<usize> {
    if let Some(behind) = text.strip_prefix('.') {
        return (!behind.starts_with([' ', '\n'])).then_some(1);
    }
    let blank = usize::from(text.starts_with(' '));
    let word = DOT.iter().find(|dot| {
        let at = if dot.starts_with(' ') { 0 } else { blank };
        let near = text.get(at..at + dot.len());
        near.is_some_and(|near| near.eq_ignore_ascii_case(dot))
    })?;
    let len = if word.starts_with(' ') { 0 } else { blank } + word.len();
    Some(len + usize::from(text[len..].starts_with(' ') && !word.ends_with(' ')))
}
