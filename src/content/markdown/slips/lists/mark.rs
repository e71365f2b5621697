//! What begins an item of a list elsewhere, and is no sign of one here.

use super::{
    super::HARD_BLANKS,
    numbers::{before_dash, in_parts, named, numbered},
};
use crate::content::leftovers::is_private;

/// Bullets that word processors and chats set; nobody begins a sentence with one.
const BULLETS: [char; 25] = [
    '•', '●', '○', '◦', '▪', '▫', '■', '□', '‣', '⁃', '∙', '➢', '➤', '►', '▶', '❖', '✦', '☐', '☑',
    '☒', '✓', '✔', '➔', '▸', '▹',
];

/// What is left of the bullets of a symbol font where the font is lost: a letter and a tab.
const LETTERS: [char; 6] = ['o', '§', 'Ø', 'ü', 'v', 'q'];

/// Signs that begin items, and may begin a sentence or a line of a dialogue; two lines in a row speak for items.
const DASHES: [char; 8] = ['–', '—', '−', '·', '‒', '‐', '\u{2011}', '―'];

/// Signs of which two lines in a row speak for items.
const ARROWS: [&str; 15] = [
    "→", "⇒", "⇨", "➜", "➞", "»", "›", "☞", "~", "-->", "->", "=>", "--", "√", "¤",
];

/// Asks for a sign to be shown as a small picture (Unicode, «emoji presentation»).
const AS_PICTURE: char = '\u{fe0f}';

/// What a sign lacks to begin an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lacks {
    /// It is another sign.
    Sign,
    /// It says something, and what begins an item is to stand before it.
    SignBefore,
    /// It is the number of a note.
    Note,
    /// No blank follows.
    Blank,
    /// The blank before or behind is none for Markdown.
    PlainBlank,
}

/// How much it takes to say that a list was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    /// One line.
    Line,
    /// One line at the beginning of a paragraph: nobody begins one so.
    FirstLine,
    /// Two lines in a row.
    Row,
}

/// The sign of an item that is none.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub lacks: Lacks,
    /// What to write in its place, with the blank.
    pub right: String,
    /// Its bytes, with blanks around.
    pub length: usize,
    pub certainty: Certainty,
    /// What the sign is, so that two lines can be told to be alike.
    pub sign: char,
}

impl Mark {
    pub(super) fn stands_alone(&self, is_first: bool) -> bool {
        match self.certainty {
            Certainty::Line => true,
            Certainty::FirstLine => is_first,
            Certainty::Row => false,
        }
    }

    /// Is it, but for a blank, the sign of the item that comes after one with this sign: `-` after `-`, `2.` after `1.`?
    pub(super) fn comes_after(&self, before: &str) -> bool {
        let number = |sign: &str| sign.trim_end_matches(['.', ')']).parse::<u32>().ok();
        let counts_on = match (number(before), number(self.right.trim_end())) {
            (Some(before), Some(own)) => before + 1 == own,
            (before, own) => before == own,
        };
        self.lacks == Lacks::Blank && before.ends_with(self.sign) && counts_on
    }
}

impl PartialEq for Mark {
    fn eq(&self, other: &Self) -> bool {
        self.lacks == other.lacks && self.sign == other.sign
    }
}

pub(super) fn mark(line: &str) -> Option<Mark> {
    let inner = line.trim_start_matches(HARD_BLANKS);
    let indent = line.len() - inner.len();
    let sign = inner.chars().next()?;
    let after = inner[sign.len_utf8()..].trim_start_matches(AS_PICTURE);
    let words = after.trim_start_matches(is_blank);
    let length = line.len() - words.len();
    let has_blank = words.len() < after.len();
    let is_hard = indent > 0 || after.starts_with(HARD_BLANKS);
    let word = words.chars().next()?;
    let of = |lacks, right: &str, certainty| {
        let right = right.to_owned();
        Some(Mark {
            lacks,
            right,
            length,
            certainty,
            sign,
        })
    };
    let is_bullet = |c: char| BULLETS.contains(&c) || is_private(c);
    if is_bullet(sign) && !is_bullet(word) {
        let right = match sign {
            '☐' => "- [ ] ",
            '☑' | '☒' => "- [x] ",
            _ => "- ",
        };
        let certainty = if has_blank {
            Certainty::Line
        } else {
            Certainty::Row
        };
        return of(Lacks::Sign, right, certainty);
    }
    // The signs of a word processor's levels, as they are pasted.
    if LETTERS.contains(&sign) && has_blank && word.is_alphabetic() {
        let certainty = if after.starts_with('\t') {
            Certainty::Line
        } else {
            Certainty::FirstLine
        };
        return of(Lacks::Sign, "- ", certainty);
    }
    if DASHES.contains(&sign) && has_blank && word.is_alphanumeric() && !is_speech(sign, words) {
        let certainty = if sign == '·' {
            Certainty::Line
        } else {
            Certainty::Row
        };
        return of(Lacks::Sign, "- ", certainty);
    }
    if matches!(sign, '-' | '*' | '+') {
        let right = format!("{sign} ");
        match (has_blank, is_hard) {
            (true, true) => return of(Lacks::PlainBlank, &right, Certainty::Line),
            (false, _) if (word.is_alphabetic() || is_box(words)) && !words.contains('*') => {
                return of(Lacks::Blank, &right, Certainty::Row);
            }
            _ => {}
        }
    }
    if let Some(mark) = arrow(inner, indent).or_else(|| picture(inner, indent)) {
        return Some(mark);
    }
    let mut tasks = ["[ ] ", "[x] ", "[X] "].into_iter();
    if let Some(task) = tasks.find(|task| inner.starts_with(task)) {
        let mut mark = of(Lacks::Sign, &format!("- {task}"), Certainty::Line)?;
        mark.length = indent + task.len();
        return Some(mark);
    }
    in_parts(inner, indent)
        .or_else(|| note(inner, indent))
        .or_else(|| before_dash(inner, indent))
        .or_else(|| named(inner, indent))
        .or_else(|| numbered(inner, indent))
}

pub(super) fn is_blank(c: char) -> bool {
    c == ' ' || c == '\t' || HARD_BLANKS.contains(&c)
}

/// Does it begin with a box to tick, and go on with words?
fn is_box(words: &str) -> bool {
    let mut boxes = ["[ ] ", "[x] ", "[X] "].into_iter();
    boxes.any(|sign| words.starts_with(sign))
}

/// `→ first`, `-> first`.
fn arrow(line: &str, indent: usize) -> Option<Mark> {
    let arrow = ARROWS.into_iter().find(|arrow| line.starts_with(arrow))?;
    let after = &line[arrow.len()..];
    let words = after.trim_start_matches(is_blank);
    let is_item = words.len() < after.len() && words.starts_with(char::is_alphanumeric);
    is_item.then(|| Mark {
        lacks: Lacks::Sign,
        right: "- ".into(),
        length: indent + line.len() - words.len(),
        certainty: Certainty::Row,
        sign: '→',
    })
}

/// A small picture that says something of its item (`✅ done`, `📞 031 475 000`), or a number in a circle.
fn picture(line: &str, indent: usize) -> Option<Mark> {
    const FIRST_IN_CIRCLE: char = '①';
    // A number with this behind it is shown as a key (Unicode, «combining enclosing keycap»).
    const KEY: char = '\u{20e3}';
    let sign = line.chars().next()?;
    let after = line[sign.len_utf8()..].trim_start_matches(AS_PICTURE);
    let words = after.trim_start_matches(is_blank);
    let is_picture = matches!(sign, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}');
    let is_number = matches!(sign, FIRST_IN_CIRCLE..='⑳');
    if sign.is_ascii_digit()
        && let Some(after) = after.strip_prefix(KEY)
    {
        let words = after.trim_start_matches(is_blank);
        let is_item = words.len() < after.len() && words.starts_with(char::is_alphanumeric);
        return is_item.then(|| Mark {
            lacks: Lacks::Sign,
            right: format!("{sign}. "),
            length: indent + line.len() - words.len(),
            certainty: Certainty::Row,
            sign: KEY,
        });
    }
    let is_item = words.starts_with(|c: char| c.is_alphanumeric() || c == '+');
    if !is_item || words.len() == after.len() || !(is_picture || is_number) {
        return None;
    }
    let written = line.len() - words.len();
    let (lacks, right, sign) = if is_number {
        let number = u32::from(sign) - u32::from(FIRST_IN_CIRCLE) + 1;
        (Lacks::Sign, format!("{number}. "), FIRST_IN_CIRCLE)
    } else {
        let before = format!("- {}", &line[..written]);
        (Lacks::SignBefore, before, '\u{1f4cc}')
    };
    Some(Mark {
        lacks,
        right,
        length: indent + written,
        certainty: Certainty::Row,
        sign,
    })
}

/// `[1] first`, `¹ first`, as word processors and web pages set notes.
fn note(line: &str, indent: usize) -> Option<Mark> {
    let after = match line.strip_prefix('[') {
        Some(inner) => {
            let rest = inner.trim_start_matches(|c: char| c.is_ascii_digit());
            let is_number = (1..=3).contains(&(inner.len() - rest.len()));
            rest.strip_prefix(']').filter(|_| is_number)?
        }
        None => line.trim_start_matches(is_superscript),
    };
    let words = after.trim_start_matches(is_blank);
    let is_note = after.len() < line.len()
        && words.len() < after.len()
        && words.starts_with(char::is_alphabetic);
    is_note.then(|| Mark {
        lacks: Lacks::Note,
        right: String::new(),
        length: indent + line.len() - words.len(),
        certainty: Certainty::Row,
        sign: '¹',
    })
}

fn is_superscript(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '\u{2070}'..='\u{2079}')
}

/// The number of a note as it is written around or above: `1` of `[1]`.
pub(super) fn note_number(written: &str) -> String {
    let digits = written.chars().filter_map(|c| match c {
        '¹' => Some('1'),
        '²' => Some('2'),
        '³' => Some('3'),
        '\u{2070}'..='\u{2079}' => char::from_digit(u32::from(c) - 0x2070, 10),
        c => c.is_ascii_digit().then_some(c),
    });
    digits.collect()
}

/// Is this a line of a dialogue?
fn is_speech(sign: char, words: &str) -> bool {
    let ends = words.ends_with(['.', '!', '…', ',']);
    // Behind a second dash stands who says it.
    let is_said = ends && words.contains(&*format!(" {sign} "));
    words.ends_with('?') || is_said || matches!(sign, '—' | '―') && ends
}
