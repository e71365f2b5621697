//! What a scanner or a word processor has made of words: `www. town.mk`, `l998`, the mark of a remark `[AP1]`.

use std::sync::LazyLock;

use regex::Regex;

use super::{Block, Code, Writer};

/// Reports each of them.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    parted_address(writer, block);
    year_in_letters(writer, block);
    remark(writer, block);
}

/// Tells of an address with a blank in it: `www. town.mk`, `www.town .mk`.
fn parted_address(writer: &mut Writer<'_>, block: &Block<'_>) {
    static PARTED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"\bwww(?:\. [\w-]+(?:\.[\w-]+)*|\.[\w-]+(?:\.[\w-]+)* |\.[\w-]+(?:\.[\w-]+)* ?\. ?)\.?(?:mk|al|rs|ba|hr|me|com|org|net|eu|gov|edu|info)\b",
        )
        .expect("this pattern is one")
    });
    if !block.text.contains("www") {
        return;
    }
    for found in PARTED.find_iter(block.bare()) {
        let right: String = found.as_str().split(' ').collect();
        if right.len() == found.len() || right.matches('.').count() < 2 || right.contains("..") {
            continue;
        }
        let message = "a blank stands in this address, and it leads nowhere";
        let help = format!("write `{right}`");
        let finding = writer.slip(Code::LinkNotRead, block.range(found.range()), message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Tells of a year in which letters stand that look like digits: `l998`, `2O23`.
fn year_in_letters(writer: &mut Writer<'_>, block: &Block<'_>) {
    const YEARS: std::ops::Range<u16> = 1900..2100;
    let is_letter = |c: char| matches!(c, 'l' | 'I' | 'O' | 'o');
    let bare = block.bare();
    if !bare.contains(is_letter) {
        return;
    }
    let mut at = 0;
    for word in bare.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let start = at;
        at += word.len();
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        // `200l` are litres.
        if word.len() != 4 || !(2..4).contains(&digits) || word.ends_with('l') {
            continue;
        }
        let right: String = word
            .chars()
            .map(|c| match c {
                'l' | 'I' => '1',
                'O' | 'o' => '0',
                c => c,
            })
            .collect();
        let is_year = right.parse().is_ok_and(|year| YEARS.contains(&year));
        let is_touched = |c: char| matches!(c, '-' | '/' | '_' | '.' | '@' | '#');
        let is_alone = !bare[..start].ends_with(is_touched)
            && !bare[start + word.len()..].starts_with(['-', '_', '@']);
        if !is_year || !is_alone {
            continue;
        }
        let message =
            format!("letters stand in the place of digits in `{word}`: the search doesn't find it");
        let help = format!("write `{right}`");
        let range = block.range(start..start + word.len());
        let finding = writer.slip(Code::LeftOver, range, &message, help);
        writer.findings.push(finding.fixed_by(right));
    }
}

/// Tells of the mark of a remark in the margin of a word processor: the initials of its author, and its number.
fn remark(writer: &mut Writer<'_>, block: &Block<'_>) {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\[(?:[A-Z]{2,3}|[АБВГДЃЂЕЖЗЅИЈКЛЉМНЊОПРСТЌЋУФХЦЧЏШ]{2,3})[0-9]{1,2}(?:R[0-9]{1,2})?\]")
            .expect("this pattern is one")
    });
    /// Signs of chemistry and of unions that have the same form.
    const OTHERS: [&str; 6] = ["[CO2]", "[SO2]", "[NO2]", "[NO3]", "[SO4]", "[EU27]"];
    let bare = block.bare();
    if !bare.contains('[') {
        return;
    }
    for found in REMARK.find_iter(bare) {
        let behind = &bare[found.end()..];
        let is_link =
            behind.starts_with(['(', '[', ':']) || bare[..found.start()].ends_with(['!', ']']);
        // «Commented [AP1]» is told as such.
        let is_told = bare[..found.start()].ends_with("Commented ");
        if is_link || is_told || OTHERS.contains(&found.as_str()) {
            continue;
        }
        let written = found.as_str();
        let message = format!(
            "`{written}` looks like the mark of a remark in a word processor, and readers see it"
        );
        let help = "take it out, with the words of the remark".to_owned();
        let finding = writer.slip(Code::LeftOver, block.range(found.range()), &message, help);
        writer.findings.push(finding);
    }
}
