//! Letters that are others than those that were meant: read in the wrong encoding, lost, or made for formulas.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;
use unicode_normalization::UnicodeNormalization as _;

use super::{Block, Code, Writer, old_fonts};
use crate::content::{
    of_print::{is_ligature, letter_by_letter, with_ligature},
    put_right, wrong_letters,
};

/// Reports each kind of them once for a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let is_read_wrongly = wrongly_read(writer, block);
    of_formulas(writer, block);
    run_into_one(writer, block);
    apart(writer, block);
    quoted(writer, block);
    in_comparisons(writer, block);
    lost(writer, block);
    if !is_read_wrongly {
        old_fonts::report(writer, block);
    }
}

/// Reports letters of a text that was opened in the wrong encoding; `true` where there are some.
fn wrongly_read(writer: &mut Writer<'_>, block: &Block<'_>) -> bool {
    if block.text.is_ascii() {
        return false;
    }
    // Some of the letters that a wrong encoding makes are characters that nobody sees.
    let typed = &writer.source[block.range(0..block.text.len())];
    let wrong = wrong_letters(typed);
    let (Some(first), Some(last)) = (wrong.first(), wrong.last()) else {
        return false;
    };
    let message = first.told(typed);
    let help = "copy the text anew from where it stands right; `carsija check --fix` puts these letters right, too";
    let range = block.range(first.range.clone());
    let finding = writer.slip(Code::LeftOver, range, &message, help.to_owned());
    let whole = 0..last.range.end;
    let right = put_right(&typed[whole.clone()], &wrong);
    let spot = writer.markdown.place(block.range(whole)).spot;
    writer.findings.push(finding.fixed_at(spot, right));
    true
}

/// Reports words in letters that are made for formulas, as networks show them in bold: `𝐍𝐢𝐠𝐡𝐭`.
fn of_formulas(writer: &mut Writer<'_>, block: &Block<'_>) {
    const FEWEST: usize = 3;
    let is_of_formula = |c: char| matches!(c, '\u{1d400}'..='\u{1d7ff}');
    if block.text.is_ascii() || !block.text.contains(is_of_formula) {
        return;
    }
    let plain = |c: char| !is_of_formula(c);
    let is_word = |word: &&str| word.chars().filter(|c| is_of_formula(*c)).count() >= FEWEST;
    let Some(word) = block.text.split(plain).find(is_word) else {
        return;
    };
    let start = place_in(block.text, word).start;
    let whole = &block.text[start..];
    let end = whole
        .find(|c: char| !is_of_formula(c) && c != ' ')
        .unwrap_or(whole.len());
    let written = whole[..end].trim_end();
    let right: String = written.nfkc().collect();
    let message = format!(
        "`{written}` is written in letters for formulas: the search doesn't find it, and nobody hears it read out"
    );
    let help = format!("write `{right}`");
    let range = block.range(start..start + written.len());
    let finding = writer.slip(Code::LeftOver, range, &message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// Reports quotation marks that are put together of other signs: `,,so''`, ` ``so'' `.
fn quoted(writer: &mut Writer<'_>, block: &Block<'_>) {
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r#"(?:,,([^,'"“”`\n]{1,80})(?:''|``|,,|["“”])|''([^,'"`\n]{1,80})''|``([^,'"`\n]{1,80})'')"#,
        )
        .expect("this pattern is one")
    });
    let bare = block.bare();
    if !bare.contains("''") && !bare.contains(",,") {
        return;
    }
    let is_word = |inner: &str| inner.starts_with(char::is_alphanumeric) && !inner.ends_with(' ');
    for found in QUOTED.captures_iter(bare) {
        let inner = found.iter().skip(1).flatten().next();
        let (Some(whole), Some(inner)) = (found.get(0), inner) else {
            continue;
        };
        let is_behind = bare[..whole.start()].ends_with(|c: char| c.is_alphanumeric() || c == '\'');
        let goes_on = bare[whole.end()..].starts_with('\'');
        if is_behind || goes_on || !is_word(inner.as_str()) {
            continue;
        }
        let words = &block.text[inner.range()];
        let right = format!("\"{words}\"");
        let written = &block.text[whole.range()];
        let message = format!("`{written}` has no quotation marks, but signs that look like some");
        // In wikis, the same signs stress words.
        let may_be_stress = written.starts_with("''");
        let help = if may_be_stress {
            format!("write `{right}` to quote it, or `*{words}*` to stress it")
        } else {
            format!("write `{right}`: readers see the marks of the language")
        };
        let finding = writer.slip(Code::LeftOver, block.range(whole.range()), &message, help);
        writer.findings.push(if may_be_stress {
            finding
        } else {
            finding.fixed_by(right)
        });
    }
}

/// Reports quotation marks that are put together of signs of a comparison: `<<so>>`.
fn in_comparisons(writer: &mut Writer<'_>, block: &Block<'_>) {
    static QUOTED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"<<([^<>\n]{1,80})>>").expect("this pattern is one"));
    if !block.text.contains(">>") {
        return;
    }
    let bare = block.bare();
    for found in QUOTED.captures_iter(block.text) {
        let (Some(whole), Some(inner)) = (found.get(0), found.get(1)) else {
            continue;
        };
        // In code, they are signs of a program.
        let is_words = bare[whole.start()..].starts_with('<') && bare[..whole.end()].ends_with('>');
        let words = inner.as_str();
        let is_address = words.contains(['@', '/']);
        if !is_words
            || is_address
            || !words.starts_with(char::is_alphanumeric)
            || words.ends_with(' ')
        {
            continue;
        }
        let right = format!("\"{words}\"");
        let written = whole.as_str();
        let message = format!("`{written}` has no quotation marks, but signs that look like some");
        let help = format!("write `{right}`: readers see the marks of the language");
        let finding = writer.slip(Code::LeftOver, block.range(whole.range()), &message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Reports words whose letters stand apart, as they were stressed on a typewriter: `i m p o r t a n t`.
fn apart(writer: &mut Writer<'_>, block: &Block<'_>) {
    const FEWEST: usize = 4;
    let bare = block.bare();
    let mut runs: Vec<(Range<usize>, Vec<char>)> = Vec::new();
    let mut from = 0;
    while let Some(range) = spaced(bare, from) {
        from = range.end;
        let letters: Vec<char> = block.text[range.clone()]
            .chars()
            .filter(|c| *c != ' ')
            .collect();
        if letters.len() > 1 && !are_listed(&letters) {
            runs.push((range, letters));
        }
    }
    let is_long = |letters: &[char]| letters.len() >= FEWEST;
    let Some((range, letters)) = runs.iter().find(|(_, letters)| is_long(letters)) else {
        return;
    };
    let written = &block.text[range.clone()];
    let right: String = letters.iter().collect();
    let message =
        format!("blanks stand between the letters of `{written}`: the search doesn't find it");
    let help =
        format!("write `{right}`, with a blank between two words, or `**{right}**` to stress it");
    let finding = writer.slip(Code::LeftOver, block.range(range.clone()), &message, help);
    // Only two blanks tell where one word ends and the next begins.
    let is_parted = |(range, letters): &(Range<usize>, Vec<char>)| {
        let (before, after) = (&bare[..range.start], &bare[range.end..]);
        let is_begun = before.is_empty() || before.ends_with('\n') || before.ends_with("  ");
        let is_ended = after.is_empty() || after.starts_with('\n') || after.starts_with("  ");
        is_long(letters)
            && is_begun
            && is_ended
            && (before.ends_with(' ') || after.starts_with(' '))
    };
    let (Some((first, _)), Some((last, _))) = (runs.first(), runs.last()) else {
        return;
    };
    writer.findings.push(if runs.iter().all(is_parted) {
        let mut right = String::new();
        let mut done = first.start;
        for (range, letters) in &runs {
            right.push_str(&block.text[done..range.start]);
            right.extend(letters);
            done = range.end;
        }
        let spot = writer
            .markdown
            .place(block.range(first.start..last.end))
            .spot;
        finding.fixed_at(spot, right)
    } else {
        finding
    });
}

/// Are these letters named one by one, and no word: in the order of an alphabet (`č ć đ š ž`), with one word between each
/// two (`a i b i c`), without a vowel, or vowels alone?
fn are_listed(letters: &[char]) -> bool {
    const CYRILLIC: &str = "абвгдѓђежзѕиіјкќлљмнњопрстћуфхцчџш";
    let base = |c: &char| {
        let small = c.to_lowercase().next().unwrap_or(*c);
        match small {
            'đ' => 'd',
            'ѓ' | 'ќ' => small,
            small => small.nfd().next().unwrap_or(small),
        }
    };
    let letters: Vec<char> = letters.iter().map(base).collect();
    let place = |c: char| {
        CYRILLIC
            .chars()
            .position(|other| other == c)
            .unwrap_or(c as usize)
    };
    let vowels = letters
        .iter()
        .filter(|c| "aeiouyаеиоу".contains(**c))
        .count();
    let joining = letters.iter().skip(1).step_by(2);
    let are_joined = joining
        .clone()
        .all(|c| "aeiouаеиоу".contains(*c) && Some(c) == letters.get(1));
    letters
        .windows(2)
        .all(|pair| place(pair[0]) <= place(pair[1]))
        || are_joined
        || vowels == 0
        || vowels == letters.len()
}

/// The next letters with one blank between each two.
fn spaced(text: &str, from: usize) -> Option<Range<usize>> {
    const LONGEST_LETTER: usize = 4;
    let is_letter = |part: &str| {
        let mut letters = part.chars();
        let first = letters.next().filter(|_| part.len() <= LONGEST_LETTER);
        first.is_some_and(|first| letters.next().is_none() && first.is_alphabetic())
    };
    let mut at = from;
    for part in text[from..].split_inclusive([' ', '\n']) {
        if part.strip_suffix(' ').is_some_and(is_letter) {
            let letters = text[at..].split(' ').take_while(|part| is_letter(part));
            let length: usize = letters.map(|part| part.len() + 1).sum();
            // The last letter may end a sentence.
            let behind = text.get(at + length..).unwrap_or_default();
            let last = behind
                .split(['.', ',', ';', ':', '!', '?', ')', '\n'])
                .next();
            let last = last.filter(|last| is_letter(last) && last.len() < behind.len());
            let end = last.map_or(at + length - 1, |last| at + length + last.len());
            return Some(at..end);
        }
        at += part.len();
    }
    None
}

/// Reports letters of a printed page that are one sign where two or three belong: `ﬁrst`.
fn run_into_one(writer: &mut Writer<'_>, block: &Block<'_>) {
    let Some(first) = with_ligature(block.text) else {
        return;
    };
    let words = block.text.split(|c: char| !c.is_alphabetic());
    let mut words = words.filter(|word| word.contains(is_ligature));
    let last = words.next_back().unwrap_or(first);
    let range = place_in(block.text, first);
    let message = format!("`{first}` has several letters in one sign: the search doesn't find it");
    let help = format!("write `{}`", letter_by_letter(first));
    let whole = range.start..place_in(block.text, last).end;
    let right = letter_by_letter(&block.text[whole.clone()]);
    let spot = writer.markdown.place(block.range(whole)).spot;
    let finding = writer.slip(Code::LeftOver, block.range(range), &message, help);
    writer.findings.push(finding.fixed_at(spot, right));
}

/// Reports question marks in words, which stand for letters that were lost: `op?tina`, `?kola`.
fn lost(writer: &mut Writer<'_>, block: &Block<'_>) {
    const FEWEST: usize = 2;
    let bare = block.bare();
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_small = |c: Option<char>| c.is_some_and(char::is_lowercase);
    let is_lost = |word: &&str| {
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
        let word = word.trim_start_matches(['(', '"', '„', '“']);
        let mut marks = word.match_indices('?');
        let is_address = word.contains(['/', '=', '&', '.', '@']);
        !is_address
            && marks.any(|(at, _)| {
                let before = word[..at].chars().next_back();
                (at == 0 || is_letter(before)) && is_small(word[at + 1..].chars().next())
            })
    };
    if !bare.contains('?') {
        return;
    }
    let mut lost = bare.split_whitespace().filter(is_lost);
    let Some(first) = lost.next() else {
        return;
    };
    if lost.count() + 1 < FEWEST {
        return;
    }
    let place = place_in(bare, first);
    let written = &block.text[place.clone()];
    let message = format!(
        "`{written}` has a question mark in the place of a letter, and is not the only such word"
    );
    let help =
        "write the letters that belong there, or copy the text anew from where it stands right";
    let finding = writer.slip(
        Code::LeftOver,
        block.range(place),
        &message,
        help.to_owned(),
    );
    writer.findings.push(finding);
}

/// Where a part of some words stands in them.
pub(super) fn place_in(words: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - words.as_ptr() as usize;
    start..start + part.len()
}
