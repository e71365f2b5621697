//! Lists and headings as other programs write them.

use super::{Block, Code, Writer, block::Line};
use crate::content::leftovers::{is_private, shown};

/// Bullets that word processors and chats set; nobody begins a sentence with one.
const BULLETS: [char; 22] = [
    '•', '●', '○', '◦', '▪', '▫', '■', '□', '‣', '⁃', '∙', '➢', '➤', '►', '▶', '❖', '✦', '☐', '☑',
    '✓', '✔', '➔',
];
/// What is left of the bullets of a symbol font where the font is lost: a letter and a tab.
const LETTERS: [char; 6] = ['o', '§', 'Ø', 'ü', 'v', 'q'];
/// Signs that begin items, and may begin a sentence or a line of a dialogue; two lines in a row speak for items.
const DASHES: [char; 5] = ['–', '—', '−', '·', '‒'];
/// No-break spaces, which come along with text from elsewhere, and look like others.
const HARD_BLANKS: [char; 4] = ['\u{a0}', '\u{2007}', '\u{202f}', '\u{2009}'];

/// Reports headings and items of lists that are none.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let lines = block.bare_lines();
    headings(writer, block, &lines);
    let marks: Vec<Option<Mark>> = lines.iter().map(|line| mark(line.text)).collect();
    let follows = |at: usize| {
        let alike = |other: Option<&Option<Mark>>| other.is_some_and(|other| *other == marks[at]);
        alike(marks.get(at + 1)) || at > 0 && alike(marks.get(at - 1))
    };
    let is_item = |at: &usize| {
        marks[*at]
            .as_ref()
            .is_some_and(|mark| mark.is_sure || follows(*at))
    };
    let items: Vec<usize> = (0..lines.len()).filter(is_item).collect();
    let (Some(first), Some(last)) = (items.first(), items.last()) else {
        return;
    };
    let (Some(mark), Some(last_mark)) = (&marks[*first], &marks[*last]) else {
        return;
    };
    let from = lines[*first].at;
    let to = lines[*last].at + last_mark.length;
    let mut right = String::new();
    let mut done = from;
    for item in &items {
        let (line, Some(mark)) = (lines[*item], &marks[*item]) else {
            continue;
        };
        right.push_str(&block.text[done..line.at]);
        right.push_str(&mark.right);
        done = line.at + mark.length;
    }
    let written = block.text[from..from + mark.length].trim();
    let sign = mark.right.trim_end();
    let message = if items.len() > 1 {
        "this is no list: its lines run together into one paragraph".to_owned()
    } else {
        format!("this is no item of a list: what begins one is `{sign}` and a blank")
    };
    let help = match mark.lacks {
        Lacks::Sign => format!(
            "begin each item with `{sign}` and a blank, not with {}",
            shown(written)
        ),
        Lacks::Blank => format!("put a blank behind the sign: `{sign} …`"),
        Lacks::PlainBlank => format!(
            "type the blanks around `{sign}` again: they are no-break spaces, which look the same and are no \
             sign of a list"
        ),
    };
    let range = block.range(
        from..from
            + block.text[from..]
                .lines()
                .next()
                .unwrap_or_default()
                .trim_end()
                .len(),
    );
    let finding = writer.slip(Code::ListNotRead, range, &message, help);
    let spot = writer.markdown.place(block.range(from..to)).spot;
    writer.findings.push(finding.fixed_at(spot, right));
}

/// What a sign lacks to begin an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lacks {
    /// It is another sign.
    Sign,
    /// No blank follows.
    Blank,
    /// The blank before or behind is none for Markdown.
    PlainBlank,
}

/// The sign of an item that is none.
#[derive(Clone, Debug)]
struct Mark {
    lacks: Lacks,
    /// What to write in its place, with the blank.
    right: String,
    /// Its bytes, with blanks around.
    length: usize,
    /// Does one line alone say that a list was meant?
    is_sure: bool,
    /// What the sign is, so that two lines can be told to be alike.
    sign: char,
}

impl PartialEq for Mark {
    fn eq(&self, other: &Self) -> bool {
        self.lacks == other.lacks && self.sign == other.sign
    }
}

fn mark(line: &str) -> Option<Mark> {
    let is_blank = |c: char| c == ' ' || c == '\t' || HARD_BLANKS.contains(&c);
    let inner = line.trim_start_matches(HARD_BLANKS);
    let indent = line.len() - inner.len();
    let sign = inner.chars().next()?;
    let after = &inner[sign.len_utf8()..];
    let words = after.trim_start_matches(is_blank);
    let length = line.len() - words.len();
    let has_blank = words.len() < after.len();
    let is_hard = indent > 0 || after.starts_with(HARD_BLANKS);
    let word = words.chars().next()?;
    let of = |lacks, right: &str, is_sure| {
        let right = right.to_owned();
        Some(Mark {
            lacks,
            right,
            length,
            is_sure,
            sign,
        })
    };
    let is_bullet = |c: char| BULLETS.contains(&c) || is_private(c);
    if is_bullet(sign) && !is_bullet(word) {
        let right = match sign {
            '☐' => "- [ ] ",
            '☑' => "- [x] ",
            _ => "- ",
        };
        return of(Lacks::Sign, right, has_blank);
    }
    // The signs of a word processor's levels, as they are pasted.
    if LETTERS.contains(&sign) && after.starts_with('\t') {
        return of(Lacks::Sign, "- ", true);
    }
    if DASHES.contains(&sign) && has_blank && word.is_alphanumeric() && !is_speech(sign, words) {
        return of(Lacks::Sign, "- ", sign == '·');
    }
    if matches!(sign, '-' | '*' | '+') {
        let right = format!("{sign} ");
        return match (has_blank, is_hard) {
            (true, true) => of(Lacks::PlainBlank, &right, true),
            (false, _) if sign == '-' && word.is_alphabetic() => of(Lacks::Blank, &right, false),
            _ => None,
        };
    }
    if sign == '[' {
        let task = ["[ ] ", "[x] ", "[X] "]
            .into_iter()
            .find(|task| inner.starts_with(task))?;
        let mut mark = of(Lacks::Sign, &format!("- {task}"), true)?;
        mark.length = indent + task.len();
        return Some(mark);
    }
    numbered(inner, indent)
}

/// Is this a line of a dialogue?
fn is_speech(sign: char, words: &str) -> bool {
    words.ends_with('?') || sign == '—' && words.ends_with(['.', '!', '…', ','])
}

/// `1.First`, `(1) first`, `a) first`, `ii. second`.
fn numbered(line: &str, indent: usize) -> Option<Mark> {
    const LONGEST: usize = 3;
    let inner = line.strip_prefix('(').filter(|inner| inner.contains(')'));
    let is_framed = inner.is_some();
    let inner = inner.unwrap_or(line);
    let end = inner.find(['.', ')'])?;
    let (label, rest) = inner.split_at(end);
    let (sign, rest) = (rest.chars().next()?, &rest[1..]);
    let words = rest.trim_start_matches([' ', '\t']);
    let words = words.trim_start_matches(HARD_BLANKS);
    let is_number = label.len() < LONGEST && label.bytes().all(|byte| byte.is_ascii_digit());
    let is_lower = label.chars().all(char::is_lowercase);
    let is_one = label.chars().count() == 1 && label.chars().all(char::is_alphabetic);
    // A capital letter and a full stop begin a name, as in `A. Petrov`.
    let is_letter = is_one && (sign == ')' || is_lower) || is_lower && is_roman(label);
    let starts = words.starts_with(char::is_alphabetic);
    if label.is_empty() || !starts {
        return None;
    }
    let length = indent + line.len() - words.len();
    if is_framed && is_number {
        return Some(Mark {
            lacks: Lacks::Sign,
            right: format!("{label}. "),
            length,
            is_sure: false,
            sign: '(',
        });
    }
    if is_number && !rest.starts_with([' ', '\t']) {
        let is_hard = rest.starts_with(HARD_BLANKS);
        return Some(Mark {
            lacks: if is_hard {
                Lacks::PlainBlank
            } else {
                Lacks::Blank
            },
            right: format!("{label}{sign} "),
            length,
            is_sure: false,
            sign,
        });
    }
    (is_letter && words.len() < rest.len()).then(|| Mark {
        lacks: Lacks::Sign,
        right: "- ".into(),
        length,
        is_sure: false,
        sign: 'a',
    })
}

/// Is it a number as the Romans wrote them, up to 39?
fn is_roman(label: &str) -> bool {
    const LONGEST: usize = 6;
    label.len() <= LONGEST && label.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
}

fn headings(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[Line<'_>]) {
    for line in lines {
        let signs = line.text.bytes().take_while(|byte| *byte == b'#').count();
        let words = &line.text[signs..];
        let first = words.trim_start_matches(HARD_BLANKS).chars().next();
        let is_hard = words.starts_with(HARD_BLANKS);
        let begins = first.is_some_and(|c| c.is_alphabetic() || c.is_numeric() && signs > 1);
        // One sign and a word is a tag of a social network.
        let is_meant = match signs {
            1 => is_hard || lines.len() == 1 && is_headline(words),
            2..=6 => true,
            _ => false,
        };
        if !is_meant || !begins {
            continue;
        }
        let signs = &line.text[..signs];
        let words = block.text[line.at + signs.len()..]
            .lines()
            .next()
            .unwrap_or_default()
            .trim();
        let message = "this is no heading: a blank is missing behind the sign `#`";
        let help = format!("write `{signs} {words}`");
        let range = block.range(line.at..line.at + line.text.len());
        let finding = writer.slip(Code::HeadingNotRead, range, message, help);
        writer
            .findings
            .push(finding.fixed_by(format!("{signs} {words}")));
    }
}

/// Some words that begin with a capital letter, with no other tag and no full stop.
fn is_headline(words: &str) -> bool {
    words.starts_with(char::is_uppercase)
        && words.contains(' ')
        && !words.contains('#')
        && !words.ends_with(['.', '!', '?', ':'])
}
