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
const DASHES: [char; 8] = ['–', '—', '−', '·', '‒', '‐', '\u{2011}', '―'];
/// Signs of which two lines in a row speak for items.
const ARROWS: [&str; 13] = [
    "→", "⇒", "⇨", "➜", "➞", "»", "›", "☞", "~", "-->", "->", "=>", "--",
];
/// Asks for a sign to be shown as a small picture (Unicode, «emoji presentation»).
const AS_PICTURE: char = '\u{fe0f}';
/// No-break spaces, which come along with text from elsewhere, and look like others.
const HARD_BLANKS: [char; 4] = ['\u{a0}', '\u{2007}', '\u{202f}', '\u{2009}'];

/// Reports headings and items of lists that are none.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let lines = block.bare_lines();
    headings(writer, block, &lines);
    boxes(writer, block);
    let marks: Vec<Option<Mark>> = lines.iter().map(|line| mark(line.text)).collect();
    let follows = |at: usize| {
        let alike = |other: Option<&Option<Mark>>| other.is_some_and(|other| *other == marks[at]);
        alike(marks.get(at + 1)) || at > 0 && alike(marks.get(at - 1))
    };
    let is_item = |at: &usize| {
        marks[*at]
            .as_ref()
            .is_some_and(|mark| mark.stands_alone(*at == 0) || follows(*at))
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
    let label = note_number(written);
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
        Lacks::SignBefore => format!(
            "begin each item with `-` and a blank: `{sign} …`; or put an empty line between them"
        ),
        Lacks::Note => format!(
            "if these are notes, write `[^{label}]` where the first belongs and `[^{label}]: …` here, with an empty \
             line between two notes; if they are a list, begin each with `- `"
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
    let is_one_answer = mark.lacks != Lacks::Note;
    writer.findings.push(if is_one_answer {
        finding.fixed_at(spot, right)
    } else {
        finding
    });
}

/// Reports a box of a list of tasks that is none: `- [] done`, `- [ x] done`.
fn boxes(writer: &mut Writer<'_>, block: &Block<'_>) {
    const BOXES: [(&str, &str); 5] = [
        ("[] ", "[ ]"),
        ("[ x] ", "[x]"),
        ("[x ] ", "[x]"),
        ("[ X] ", "[x]"),
        ("[X ] ", "[x]"),
    ];
    let before = writer.markdown.text[..block.start].rsplit('\n').next();
    let is_item = before.is_some_and(|before| before.trim().ends_with(['-', '*', '+', '.', ')']));
    let Some((written, right)) = BOXES
        .into_iter()
        .find(|(written, _)| is_item && block.text.starts_with(written))
    else {
        return;
    };
    let written = written.trim_end();
    let message = format!("`{written}` is no box to tick");
    let help = format!("write `{right}`");
    let range = block.range(0..written.len());
    let finding = writer.slip(Code::ListNotRead, range, &message, help);
    writer.findings.push(finding.fixed_by(right));
}

/// What a sign lacks to begin an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lacks {
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
enum Certainty {
    /// One line.
    Line,
    /// One line at the beginning of a paragraph: nobody begins one so.
    FirstLine,
    /// Two lines in a row.
    Row,
}

/// The sign of an item that is none.
#[derive(Clone, Debug)]
struct Mark {
    lacks: Lacks,
    /// What to write in its place, with the blank.
    right: String,
    /// Its bytes, with blanks around.
    length: usize,
    certainty: Certainty,
    /// What the sign is, so that two lines can be told to be alike.
    sign: char,
}

impl Mark {
    fn stands_alone(&self, is_first: bool) -> bool {
        match self.certainty {
            Certainty::Line => true,
            Certainty::FirstLine => is_first,
            Certainty::Row => false,
        }
    }
}

impl PartialEq for Mark {
    fn eq(&self, other: &Self) -> bool {
        self.lacks == other.lacks && self.sign == other.sign
    }
}

fn mark(line: &str) -> Option<Mark> {
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
            '☑' => "- [x] ",
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
            (false, _) if word.is_alphabetic() && !words.contains('*') => {
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
        .or_else(|| numbered(inner, indent))
}

fn is_blank(c: char) -> bool {
    c == ' ' || c == '\t' || HARD_BLANKS.contains(&c)
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
fn note_number(written: &str) -> String {
    let digits = written.chars().filter_map(|c| match c {
        '¹' => Some('1'),
        '²' => Some('2'),
        '³' => Some('3'),
        '\u{2070}'..='\u{2079}' => char::from_digit(u32::from(c) - 0x2070, 10),
        c => c.is_ascii_digit().then_some(c),
    });
    digits.collect()
}

/// `1 - first`, `2: second`, `3/ third`.
fn before_dash(line: &str, indent: usize) -> Option<Mark> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &line[..line.len() - rest.len()];
    let apart = rest.trim_start_matches(is_blank);
    let after = if apart.len() < rest.len() {
        apart.strip_prefix(['-', '–', '—'])?
    } else {
        rest.strip_prefix([':', '/'])?
    };
    let words = after.trim_start_matches(is_blank);
    let is_item = (1..=2).contains(&number.len())
        && words.len() < after.len()
        && words.starts_with(char::is_alphabetic);
    is_item.then(|| Mark {
        lacks: Lacks::Sign,
        right: format!("{number}. "),
        length: indent + line.len() - words.len(),
        certainty: Certainty::Row,
        sign: '–',
    })
}

/// A number of several parts: `1.1 first`, `2.3.1. first`. No list counts so.
fn in_parts(line: &str, indent: usize) -> Option<Mark> {
    let end = line.find(is_blank)?;
    let (number, after) = line.split_at(end);
    let parts: Vec<&str> = number.trim_end_matches(['.', ')']).split('.').collect();
    let is_part = |part: &&str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let words = after.trim_start_matches(is_blank);
    let is_item =
        parts.len() > 1 && parts.iter().all(is_part) && words.starts_with(char::is_alphabetic);
    is_item.then(|| Mark {
        lacks: Lacks::SignBefore,
        right: format!("- {number} "),
        length: indent + line.len() - words.len(),
        certainty: Certainty::Row,
        sign: '1',
    })
}

/// Is this a line of a dialogue?
fn is_speech(sign: char, words: &str) -> bool {
    words.ends_with('?') || matches!(sign, '—' | '―') && words.ends_with(['.', '!', '…', ','])
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
    let is_letter = is_one && (sign == ')' || is_lower) || is_roman(label);
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
            certainty: Certainty::Row,
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
            certainty: Certainty::Row,
            sign,
        });
    }
    (is_letter && words.len() < rest.len()).then(|| Mark {
        lacks: Lacks::Sign,
        right: "- ".into(),
        length,
        certainty: Certainty::Row,
        sign: 'a',
    })
}

/// Is it a number as the Romans wrote them, up to 39?
fn is_roman(label: &str) -> bool {
    const LONGEST: usize = 6;
    let all_of = |letters: [char; 3]| label.chars().all(|c| letters.contains(&c));
    label.len() <= LONGEST && (all_of(['i', 'v', 'x']) || all_of(['I', 'V', 'X']))
}

fn headings(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[Line<'_>]) {
    for line in lines {
        of_wiki(writer, block, line);
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

/// `== Heading ==`, as other wikis write it.
fn of_wiki(writer: &mut Writer<'_>, block: &Block<'_>, line: &Line<'_>) {
    let inner = line.text.trim_matches('=');
    let signs = line.text.len() - line.text.trim_start_matches('=').len();
    let is_heading = (2..=5).contains(&signs)
        && line.text.len() == inner.len() + 2 * signs
        && inner.starts_with(' ')
        && inner.ends_with(' ');
    if is_heading {
        let words = block.text[line.at + signs..line.at + signs + inner.len()].trim();
        let right = format!("{} {words}", "#".repeat(signs));
        let message = "this is no heading: `=` makes none";
        let help = format!("write `{right}`, with an empty line around it");
        let range = block.range(line.at..line.at + line.text.len());
        let finding = writer.slip(Code::HeadingNotRead, range, message, help);
        writer.findings.push(finding);
    }
}

/// Some words that begin with a capital letter, with no other tag and no full stop.
fn is_headline(words: &str) -> bool {
    words.starts_with(char::is_uppercase)
        && words.contains(' ')
        && !words.contains('#')
        && !words.ends_with(['.', '!', '?', ':'])
}
