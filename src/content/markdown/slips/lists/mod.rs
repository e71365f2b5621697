//! Lists as other programs write them.

mod mark;
mod numbers;

use self::mark::{Lacks, Mark, mark, note_number};
use super::{Block, Code, Writer, block::BlockLine, by_accident::begins_date};
use crate::content::leftovers::shown;

/// Signs that say of an item that it is done, so that they may stand behind what begins it.
const SAYING: [char; 2] = ['✓', '✔'];

/// Boxes that are ticked by hand, as word processors set them.
const BOXES_TO_TICK: [char; 4] = ['☐', '☑', '☒', '□'];

/// Reports items of lists that are none; `true` where there are some.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) -> bool {
    let lines = block.bare_lines();
    if too_deep(writer, block, &lines) {
        return true;
    }
    boxes(writer, block);
    kept_signs(writer, block);
    let marks: Vec<Option<Mark>> = lines.iter().map(|line| mark(line.text)).collect();
    let follows = |at: usize| {
        let alike = |other: Option<&Option<Mark>>| other.is_some_and(|other| *other == marks[at]);
        alike(marks.get(at + 1)) || at > 0 && alike(marks.get(at - 1))
    };
    let before = before(writer, block);
    let is_next = |at: usize, mark: &Mark| at > 0 && mark.comes_after(before);
    let is_item = |at: &usize| {
        marks[*at]
            .as_ref()
            .is_some_and(|mark| mark.stands_alone(*at == 0) || follows(*at) || is_next(*at, mark))
    };
    let items: Vec<usize> = (0..lines.len()).filter(is_item).collect();
    let (Some(first), Some(last)) = (items.first(), items.last()) else {
        return false;
    };
    let (Some(mark), Some(last_mark)) = (&marks[*first], &marks[*last]) else {
        return false;
    };
    let from = lines[*first].at;
    if *first == 0 && is_item_of_list(writer, block) && mark.right == "- " {
        if SAYING.contains(&mark.sign) {
            return false;
        }
        let range = from..from + mark.length;
        let written = shown(block.text[range.clone()].trim());
        let message = format!("{written} is a second sign: what begins the item stands before it");
        let help = "take it out".to_owned();
        let finding = writer.slip(Code::ListNotRead, block.range(range), &message, help);
        writer.findings.push(finding.fixed_by(""));
        return true;
    }
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
    // Where lines begin with several signs, the signs say something, or some lines would go into the item above.
    let is_box = |mark: &Mark| mark.right.starts_with("- [");
    let is_alike = |other: &Mark| other == mark || is_box(other) && is_box(mark);
    let are_alike = marks.iter().flatten().all(is_alike);
    let has_boxes_within = items.iter().any(|item| {
        let (line, mark) = (lines[*item], &marks[*item]);
        let length = mark.as_ref().map_or(0, |mark| mark.length);
        line.text[length..].contains(BOXES_TO_TICK)
    });
    // A cross in a box ticks it in one program, and says no in another.
    let has_cross = marks.iter().flatten().any(|mark| mark.sign == '☒');
    let may_be_note = mark.lacks == Lacks::Blank && mark.sign == '*';
    let help = match mark.lacks {
        Lacks::Sign if has_boxes_within => "write each answer in a line of its own, beginning with `- [ ]` or `- [x]` and a blank; or say in words which \
             one holds"
            .to_owned(),
        Lacks::Sign if has_cross => "begin each item with `- [x]` and a blank if it is ticked, else with `- [ ]`; or say in words what holds"
            .to_owned(),
        Lacks::Sign if !are_alike => "begin each item with `-` and a blank; where the signs say something, such as yes and no, say it in words"
            .to_owned(),
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
        Lacks::Blank if may_be_note => format!(
            "if these are items of a list, put a blank behind the sign: `{sign} …`; if they are notes, write `[^1]` where the \
             first belongs and `[^1]: …` here, with an empty line between two notes"
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
    let is_one_answer =
        mark.lacks != Lacks::Note && are_alike && !has_boxes_within && !has_cross && !may_be_note;
    writer.findings.push(if is_one_answer {
        finding.fixed_at(spot, right)
    } else {
        finding
    });
    true
}

/// Reports the first item that is indented so deeply that it goes on with the words above it; `true` where there is
/// one.
fn too_deep(writer: &mut Writer<'_>, block: &Block<'_>, lines: &[BlockLine<'_>]) -> bool {
    let mut later = lines.iter().skip(1);
    let Some(line) = later.find(|line| begins_item(line.text)) else {
        return false;
    };
    let written = &block.text[line.at..line.at + line.text.len()];
    let message = "this is no item of a list: it is indented so deeply that it runs together with the line above it";
    let help = format!(
        "begin the line with two blanks for each level: `  {written}`; below a number, with three"
    );
    let range = block.range(line.at..line.at + line.text.len());
    let finding = writer.slip(Code::ListNotRead, range, message, help);
    writer.findings.push(finding);
    true
}

/// Does a line begin as an item that would begin a list in the middle of a paragraph, if it were not indented?
fn begins_item(line: &str) -> bool {
    let Some((sign, words)) = line.split_once([' ', '\t']) else {
        return false;
    };
    let is_sign = matches!(sign, "-" | "*" | "+" | "1." | "1)");
    is_sign && words.trim_start().starts_with(char::is_alphanumeric) && !begins_date(line)
}

/// Are these lines items of a list in words, and no data or program?
pub(super) fn are_items(lines: &str) -> bool {
    let mut lines = lines.lines().map(str::trim);
    let is_item = |line: &str| begins_item(line) && !line.contains([':', '[', '{', '=']);
    lines.all(|line| line.is_empty() || is_item(line))
}

/// Two lines or more as items of a list, where each begins with a sign of a word processor, or with one and a tab.
pub(super) fn as_items(lines: &str) -> Option<String> {
    let mut items = String::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (sign, words) = match mark(line) {
            Some(mark) if mark.stands_alone(false) && mark.right == "- " => {
                ("- ".to_owned(), &line[mark.length..])
            }
            _ => {
                let (sign, words) = line.split_once('\t').filter(|(sign, _)| is_sign(sign))?;
                (format!("{sign} "), words.trim_start())
            }
        };
        items.push_str(&sign);
        items.push_str(words);
        items.push('\n');
    }
    (items.lines().count() > 1).then_some(items)
}

/// Does this begin an item: `-`, `2.`?
fn is_sign(sign: &str) -> bool {
    const MOST_DIGITS: usize = 3;
    let digits = sign.trim_end_matches(['.', ')']);
    let is_number = (1..=MOST_DIGITS).contains(&digits.len())
        && digits.len() + 1 == sign.len()
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number || matches!(sign, "-" | "*" | "+")
}

/// Reports items before whose signs a backslash stands, as other programs write out lines that begin with a dash.
fn kept_signs(writer: &mut Writer<'_>, block: &Block<'_>) {
    const SIGNS: [&str; 3] = ["\\- ", "\\* ", "\\+ "];
    let text = writer.markdown.text;
    // What is read begins behind the first backslash.
    let start = block.start - usize::from(text[..block.start].ends_with('\\'));
    let written = &text[start..block.start + block.text.len()];
    let is_kept = |line: &str| SIGNS.iter().any(|sign| line.starts_with(sign));
    let lines: Vec<&str> = written.lines().collect();
    let [first, _, ..] = lines.as_slice() else {
        return;
    };
    if !lines.iter().copied().all(is_kept) {
        return;
    }
    let message = "this is no list: a backslash before its signs makes words of them, and its lines run together";
    let help = format!("write `{}`, without the backslash", &first[1..].trim_end());
    let finding = writer.slip(
        Code::ListNotRead,
        start..start + first.trim_end().len(),
        message,
        help,
    );
    let right: Vec<&str> = lines.iter().map(|line| &line[1..]).collect();
    let spot = writer
        .markdown
        .place(start..start + written.trim_end().len())
        .spot;
    writer
        .findings
        .push(finding.fixed_at(spot, right.join("\n")));
}

/// Does a sign of a list stand before the block?
fn is_item_of_list(writer: &Writer<'_>, block: &Block<'_>) -> bool {
    before(writer, block).ends_with(['-', '*', '+', '.', ')'])
}

/// What stands before the block in its line.
fn before<'a>(writer: &Writer<'a>, block: &Block<'_>) -> &'a str {
    let before = writer.markdown.text[..block.start].rsplit('\n').next();
    before.unwrap_or_default().trim()
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
    // A word that a box touches: `[ ]done`.
    let touched = ["[ ]", "[x]", "[X]"].into_iter().find(|sign| {
        let behind = block.text.strip_prefix(sign);
        behind.is_some_and(|words| words.starts_with(char::is_alphabetic))
    });
    let (written, right) = match touched {
        Some(sign) => (sign, format!("{sign} ")),
        None => {
            let mut boxes = BOXES.into_iter();
            let Some((written, right)) = boxes.find(|(written, _)| block.text.starts_with(written))
            else {
                return;
            };
            (written.trim_end(), right.to_owned())
        }
    };
    if !is_item_of_list(writer, block) {
        return;
    }
    let message = match touched {
        Some(_) => format!("`{written}` is no box to tick: a blank is missing behind it"),
        None => format!("`{written}` is no box to tick"),
    };
    let help = format!("write `{right}`");
    let range = block.range(0..written.len());
    let finding = writer.slip(Code::ListNotRead, range, &message, help);
    writer.findings.push(finding.fixed_by(right));
}
