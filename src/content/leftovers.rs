//! What other programs leave in a text that is copied out of them: `#REF!`, field codes, tracked changes, tags
//! of their own, the times of a chat. Readers would see it, and nobody has meant it.

use std::{ops::Range, sync::LazyLock};

use aho_corasick::{AhoCorasick, MatchKind};

/// Something left of another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Leftover {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is, as the predicate of a sentence.
    pub what: &'static str,
    /// What to do about it.
    pub remedy: &'static str,
}

/// What a sign of another program is, and what to do.
pub(crate) type Told = (&'static str, &'static str);

const CELL: Told = (
    "is what a spreadsheet shows where it can't reckon",
    "write the value that belongs here, or that nobody knows it",
);
const CELL_FORMULA: Told = (
    "is the formula of a cell, which no page reckons out",
    "write its result",
);
const REFERENCE: Told = (
    "is what a word processor shows where it has lost what it refers to",
    "write the words that belong here, or take it out",
);
const FIELD: Told = (
    "is a code of a word processor that is not meant for readers",
    "write the words that belong here, or take it out",
);
const CODE: Told = (
    "is mark-up of another program, and readers see it",
    "write it as Markdown, or take it out",
);
const CHANGE: Told = (
    "is the mark of a change or a remark that nobody has settled",
    "keep the words that hold, without the marks, and take the others out",
);
const LOST: Told = (
    "stands for a letter that was lost when the text was saved",
    "write the letter that belongs here",
);
const LOST_WORD: Told = (
    "stands for a word whose letters were lost, or that was never written",
    "write the word that belongs here, or that nobody knows it",
);
const PICTURE: Told = (
    "stands for a picture of an e-mail that was not copied along",
    "save the picture as a file beside the entry, or take this out",
);
pub(crate) const FORMULA: Told = (
    "is a sign with which other programs begin a formula, and no page sets it",
    "say it in words, or show it as a picture",
);
const MAIL: Told = (
    "is a part of the head of an e-mail, and readers see it",
    "keep what was said, without from whom and when the e-mail came",
);
const MAIL_END: Told = (
    "stands at the end of an e-mail, and readers see it",
    "take it out",
);
const ANSWER: Told = (
    "is left of the answer of a machine, and readers see it",
    "take it out, and look in the source whether it says so",
);
const CHAT: Told = (
    "is what a chat puts in the place of a picture or says by itself, and readers see it",
    "take it out",
);
const WIKI: Told = (
    "is a remark for those who write a wiki, and readers see it",
    "take it out, or name the source of the words before it",
);
const PRIVATE: Told = (
    "is a sign of a font that readers don't have: they see an empty box",
    "write the sign anew, or take it out",
);

/// So many in one text are told.
const MOST_TOLD: usize = 20;

/// Signs that no author types, in the form in which they are left.
const SIGNS: [(&str, Told); 179] = [
    ("#REF!", CELL),
    ("#DIV/0!", CELL),
    ("#VALUE!", CELL),
    ("#NAME?", CELL),
    ("#N/A", CELL),
    ("#NUM!", CELL),
    ("#NULL!", CELL),
    ("#SPILL!", CELL),
    ("#CALC!", CELL),
    ("#IME?", CELL),
    ("#NAZIV?", CELL),
    ("#VREDNOST!", CELL),
    ("#VRIJEDNOST!", CELL),
    ("#BROJ!", CELL),
    ("#DEL/0!", CELL),
    ("#DIJ/0!", CELL),
    ("#ИМЕ?", CELL),
    ("#НАЗИВ?", CELL),
    ("#ВРЕДНОСТ!", CELL),
    ("#БРОЈ!", CELL),
    ("#ДЕЛ/0!", CELL),
    ("#ДЕЛЕЊЕ/0!", CELL),
    ("#РЕФ!", CELL),
    ("#Н/Д", CELL),
    ("#EMRI?", CELL),
    ("#EMËR?", CELL),
    ("#VLERA!", CELL),
    ("#VLERË!", CELL),
    ("#NUMRI!", CELL),
    ("#PJESËTIM/0!", CELL),
    ("Error! Reference source", REFERENCE),
    ("Error! Bookmark", REFERENCE),
    ("Error! Not a valid", REFERENCE),
    ("Error! No text of", REFERENCE),
    ("Error! No bookmark", REFERENCE),
    ("Error! Unknown document", REFERENCE),
    ("{ REF ", FIELD),
    ("{ PAGEREF ", FIELD),
    ("{ HYPERLINK ", FIELD),
    ("{ TOC ", FIELD),
    ("{ SEQ ", FIELD),
    ("{ PAGE }", FIELD),
    ("{ NUMPAGES", FIELD),
    ("{ MERGEFIELD ", FIELD),
    ("HYPERLINK \"", FIELD),
    ("MERGEFORMAT", FIELD),
    ("SEQ Figure ", FIELD),
    ("SEQ Table ", FIELD),
    ("PAGEREF _Toc", FIELD),
    ("_Toc0", FIELD),
    ("_Toc1", FIELD),
    ("_Toc2", FIELD),
    ("_Toc3", FIELD),
    ("_Toc4", FIELD),
    ("_Toc5", FIELD),
    ("_Toc6", FIELD),
    ("_Toc7", FIELD),
    ("_Toc8", FIELD),
    ("_Toc9", FIELD),
    ("{ DATE ", FIELD),
    ("{ TIME ", FIELD),
    ("FORMTEXT ", FIELD),
    ("[Commented [", CHANGE),
    ("[Comment: ", CHANGE),
    ("[Коментар: ", CHANGE),
    ("[Komentar: ", CHANGE),
    ("[Koment: ", CHANGE),
    ("Commented [", CHANGE),
    ("{++", CHANGE),
    ("{--", CHANGE),
    ("{>>", CHANGE),
    ("{~~", CHANGE),
    ("\u{fffd}", LOST),
    ("[image: ", PICTURE),
    ("[слика: ", PICTURE),
    ("[slika: ", PICTURE),
    ("[mailto:", MAIL),
    ("-----Original Message-----", MAIL),
    ("---------- Forwarded message", MAIL),
    ("Begin forwarded message:", MAIL),
    ("-----Оригинална порака-----", MAIL),
    ("-----Оригинална порука-----", MAIL),
    ("-----Originalna poruka-----", MAIL),
    ("-----Izvorna poruka-----", MAIL),
    ("-----Mesazhi origjinal-----", MAIL),
    ("Sent from my iP", MAIL_END),
    ("Sent from my Samsung", MAIL_END),
    ("Get Outlook for", MAIL_END),
    ("Испратено од мојот", MAIL_END),
    ("Послато са мог", MAIL_END),
    ("Poslato sa mog", MAIL_END),
    ("Poslano s mog", MAIL_END),
    ("Dërguar nga iP", MAIL_END),
    (":contentReference[", ANSWER),
    ("[oaicite:", ANSWER),
    ("citeturn", ANSWER),
    ("turn0search", ANSWER),
    ("†source】", ANSWER),
    ("As an AI language model", ANSWER),
    ("<attached: ", CHAT),
    ("\u{200e}image omitted", CHAT),
    ("\u{200e}video omitted", CHAT),
    ("\u{200e}audio omitted", CHAT),
    ("\u{200e}sticker omitted", CHAT),
    ("Messages and calls are end-to-end encrypted", CHAT),
    ("[edit]", WIKI),
    ("[уреди]", WIKI),
    ("[уреди | ", WIKI),
    ("[uredi]", WIKI),
    ("[uredi | ", WIKI),
    ("[redakto]", WIKI),
    ("[redakto | ", WIKI),
    ("[citation needed]", WIKI),
    ("[се бара извор]", WIKI),
    ("[потребен е извор]", WIKI),
    ("[тражи се извор]", WIKI),
    ("[traži se izvor]", WIKI),
    ("[nedostaje izvor]", WIKI),
    ("[nevojitet citimi]", WIKI),
    ("&amp;amp;", CODE),
    ("&amp;nbsp;", CODE),
    ("&amp;quot;", CODE),
    ("&amp;lt;", CODE),
    ("&amp;gt;", CODE),
    ("&amp;#", CODE),
    ("{.underline}", CODE),
    ("{.mark}", CODE),
    ("{width=", CODE),
    ("{height=", CODE),
    ("{{< ", CODE),
    ("{{", CODE),
    ("{% include ", CODE),
    ("{% raw %}", CODE),
    ("{% ", CODE),
    ("{info}", CODE),
    ("{info:", CODE),
    ("{note}", CODE),
    ("{warning}", CODE),
    ("{tip}", CODE),
    ("{code}", CODE),
    ("{code:", CODE),
    ("{quote}", CODE),
    ("{panel}", CODE),
    ("{panel:", CODE),
    ("{noformat}", CODE),
    ("{color}", CODE),
    ("{color:", CODE),
    ("{expand}", CODE),
    ("{expand:", CODE),
    ("[caption id=", CODE),
    ("[gallery]", CODE),
    ("[/b]", CODE),
    ("[/i]", CODE),
    ("[/u]", CODE),
    ("[/s]", CODE),
    ("[/url]", CODE),
    ("[/img]", CODE),
    ("[/quote]", CODE),
    ("[/list]", CODE),
    ("[/code]", CODE),
    ("[/color]", CODE),
    ("[/size]", CODE),
    ("[/center]", CODE),
    ("\\textbf{", CODE),
    ("\\textit{", CODE),
    ("\\emph{", CODE),
    ("\\begin{", CODE),
    ("\\cite{", CODE),
    ("\\ref{", CODE),
    ("\\section{", CODE),
    ("\\subsection{", CODE),
    ("\\footnote{", CODE),
    ("\\newpage", CODE),
    ("\\pagebreak", CODE),
    ("footnote:[", CODE),
    ("$$", FORMULA),
    ("'''", CODE),
    ("^[", CODE),
    ("[cid:", PICTURE),
];

/// The beginnings of what a word processor says of a lost reference in other languages than English.
const ERRORS: [&str; 5] = ["Грешка!", "Greška!", "Gabim!", "Pogreška!", "Fehler!"];
/// What it is about.
const LOST_THINGS: [&str; 14] = [
    "извор",
    "обележувач",
    "обележивач",
    "izvor",
    "obeleživač",
    "obilježivač",
    "oznak",
    "burim",
    "faqeshënues",
    "faqerojtës",
    "bookmark",
    "referenc",
    "verweis",
    "textmarke",
];

/// What is left of other programs in a text, each thing once.
pub(crate) fn leftovers(text: &str) -> Vec<Leftover> {
    let mut all: Vec<Leftover> = Vec::new();
    let mut from = 0;
    // Each look goes over all that is left.
    for _ in 0..MOST_TOLD {
        let Some(mut left) = leftover(&text[from..]) else {
            break;
        };
        left.range = from + left.range.start..from + left.range.end;
        from = left.range.end;
        let is_known = |known: &Leftover| text[known.range.clone()] == text[left.range.clone()];
        // Only what begins a cell is a formula.
        let is_formula = left.what == CELL_FORMULA.0 && left.range.start > 0;
        if !is_formula && !all.iter().any(is_known) {
            all.push(left);
        }
    }
    all
}

/// Finds the signs and, after them, the beginnings of what is said of a lost reference.
static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let signs = SIGNS.iter().map(|(sign, _)| *sign);
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostFirst)
        .build(signs.chain(ERRORS))
        .expect("a few short words can be looked for")
});

/// The first thing in a text that is left of another program.
fn leftover(text: &str) -> Option<Leftover> {
    // A cell that is too narrow for its number.
    if text.len() > 3 && text.bytes().all(|byte| byte == b'#') {
        return Some(Leftover::new(0..text.len(), CELL));
    }
    if let Some(length) = formula(text) {
        return Some(Leftover::new(0..length, CELL_FORMULA));
    }
    let sign = FINDER.find_iter(text).find_map(|found| {
        let (start, end) = (found.start(), found.end());
        match SIGNS.get(found.pattern().as_usize()) {
            Some((sign, told)) => Some(Leftover::new(start..start + sign.trim_end().len(), *told)),
            None => is_of_lost_thing(&text[start..]).then(|| Leftover::new(start..end, REFERENCE)),
        }
    });
    let before = &text[..sign.as_ref().map_or(text.len(), |sign| sign.range.start)];
    let private = private_sign(before).map(|range| Leftover::new(range, PRIVATE));
    let lost = lost_word(before).map(|range| Leftover::new(range, LOST_WORD));
    private.or(lost).or(sign)
}

impl Leftover {
    fn new(range: Range<usize>, (what, remedy): Told) -> Self {
        Self {
            range,
            what,
            remedy,
        }
    }
}

/// Does a text that begins with a cry speak of something that a word processor has lost?
fn is_of_lost_thing(text: &str) -> bool {
    let beginning: String = text.chars().take(80).collect();
    let beginning = beginning.to_lowercase();
    LOST_THINGS.iter().any(|thing| beginning.contains(thing))
}

/// Where the first sign stands that has a meaning in one font alone.
fn private_sign(text: &str) -> Option<Range<usize>> {
    // In UTF-8, all of them begin with one of two bytes.
    if !text.bytes().any(|byte| matches!(byte, 0xee | 0xef)) {
        return None;
    }
    let (at, sign) = text.char_indices().find(|(_, c)| is_private(*c))?;
    Some(at..at + sign.len_utf8())
}

/// How many bytes of a text are the beginning of a formula, such as `=SUM(`.
fn formula(text: &str) -> Option<usize> {
    let name = text.strip_prefix('=')?;
    let letters = name.len()
        - name
            .trim_start_matches(|c: char| c.is_ascii_uppercase())
            .len();
    let rest = &name[letters..];
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let is_call = letters > 1 && digits == 0 && rest.starts_with('(');
    let is_cell = (1..=2).contains(&letters) && digits > 0;
    (is_call || is_cell).then_some(1 + letters + digits)
}

/// Where the first word stands of which nothing is left but question marks.
fn lost_word(text: &str) -> Option<Range<usize>> {
    let mut starts = text.match_indices("????").map(|(at, _)| at);
    let start =
        starts.find(|at| !text[..*at].ends_with(|c: char| !c.is_whitespace() && c != '('))?;
    let length = text[start..].len() - text[start..].trim_start_matches('?').len();
    Some(start..start + length)
}

/// Is it a character to which each font gives a meaning of its own (Unicode, «private use»)?
pub(crate) const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}')
}

/// What to say of a text in which something is left, and what to do about it.
pub(crate) fn told(text: &str) -> Option<(String, &'static str)> {
    let left = leftover(text)?;
    Some((
        format!("{} {}", shown(&text[left.range]), left.what),
        left.remedy,
    ))
}

/// How such a thing is named in a sentence.
pub(crate) fn shown(written: &str) -> String {
    match written.chars().next() {
        Some(c) if is_private(c) || c == char::REPLACEMENT_CHARACTER => {
            format!("this sign (U+{:04X})", u32::from(c))
        }
        _ => format!("`{written}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_leave_is_found() {
        for (text, sign) in [
            ("It cost #REF! in 2024", "#REF!"),
            (
                "See Error! Reference source not found.",
                "Error! Reference source",
            ),
            (
                "Види Грешка! Изворот на препраќањето не е пронајден.",
                "Грешка!",
            ),
            ("The city { REF _Ref1 \\h } pays", "{ REF"),
            ("a {++b++} {--c--}", "{++"),
            ("kon\u{fffd}erence", "\u{fffd}"),
            ("\u{f0b7} one", "\u{f0b7}"),
            ("Види Грешка! Обележувачот не е дефиниран.", "Грешка!"),
            ("Vidi Greška! Obeleživač nije definisan.", "Greška!"),
            ("Вкупно #ИМЕ? евра", "#ИМЕ?"),
            ("Ukupno #VREDNOST! evra", "#VREDNOST!"),
            ("Uvod _Toc123456", "_Toc1"),
            ("=SUM(A1:A5)", "=SUM"),
            ("=B2*3", "=B2"),
            ("#######", "#######"),
            ("so ???? of it", "????"),
            ("it is so 【4†source】", "†source】"),
            ("Куманово [уреди] е", "[уреди]"),
            ("Here &amp;amp; there", "&amp;amp;"),
        ] {
            let found = leftover(text).map(|found| text[found.range].to_owned());
            assert_eq!(found.as_deref(), Some(sign), "{text}");
        }
        for text in [
            "Flat #5!",
            "Грешка! Не е така.",
            "{a, b}",
            "An error! No.",
            "So what????",
            "[1] and [x]",
        ] {
            assert_eq!(leftover(text), None, "{text}");
        }
    }
}
