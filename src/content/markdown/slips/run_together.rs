//! Lines that were meant as lines of their own and run together into one paragraph: an address, a heading in
//! bold letters above its text.

use super::{
    Block, Code, Writer,
    block::BlockLine,
    by_accident::begins_date,
    chat::{beside_odd_times, is_head},
    contacts::{are_hours, are_of_contact},
};

/// Reports the first such line of a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let text = writer.markdown.text;
    let is_paragraph = block.start == 0 || text[..block.start].ends_with('\n');
    if !is_paragraph || !block.text.contains('\n') {
        return;
    }
    let lines = block.bare_lines();
    if is_head(&lines) || beside_odd_times(&lines).is_some() {
        return;
    }
    if let [first, next, ..] = lines.as_slice()
        && (is_in_bold(block, first) || is_in_capitals(first.text))
        && next.text.starts_with(char::is_uppercase)
    {
        let range = block.range(first.at..first.at + first.text.len());
        let words = block.text[first.at..first.at + first.text.len()].trim_matches(['*', '_']);
        let message = "this line runs together with the one below it";
        let help =
            format!("put an empty line between the two; if it is a heading, write `## {words}`");
        let finding = writer.slip(Code::TakenIn, range, message, help);
        writer.findings.push(finding);
    } else if is_headline(&lines) && !is_broken(block.text) {
        let first = &lines[0];
        let range = block.range(first.at..first.at + first.text.len());
        let message = "this line runs together with the one below it";
        let help = format!(
            "if it is a heading, write `## {}`, with an empty line below it; if it is a line of its own, end it with a \
             backslash: `\\`",
            first.text
        );
        let finding = writer.slip(Code::TakenIn, range, message, help);
        writer.findings.push(finding);
    } else if are_data(&lines) {
        let range = block.range(lines[0].at..lines[0].at + lines[0].text.len());
        let message = "these lines look like the data of an entry, and are shown as a paragraph";
        let help = "move them up, above the second line `---`; or end all but the last with a backslash if readers \
                    are to see them as they stand"
            .to_owned();
        let finding = writer.slip(Code::TakenIn, range, message, help);
        writer.findings.push(finding);
    } else if are_counted(&lines) {
        let range = block.range(lines[0].at..lines[0].at + lines[0].text.len());
        let message = "lines that begin with numbers run together into one paragraph";
        let help = "if they are a list, put a full stop behind each number: `1. …`; if they are notes, write `[^1]` where \
                    the first belongs and `[^1]: …` here; else put an empty line between them"
            .to_owned();
        let finding = writer.slip(Code::TakenIn, range, message, help);
        writer.findings.push(finding);
    } else if let Some(line) = in_order(&lines) {
        let range = block.range(line.at..line.at + line.text.len());
        let message = "this is no list: lines that count run together into one paragraph";
        let help = "for a list, put an empty line above it, and begin each item with `1. `, `2. ` or `- `; else end each \
                    line but the last with a backslash: `\\`"
            .to_owned();
        let finding = writer.slip(Code::ListNotRead, range, message, help);
        writer.findings.push(finding);
    } else if are_spoken(&lines) && !is_broken(block.text) {
        let range = block.range(lines[0].at..lines[0].at + lines[0].text.len());
        let message = "lines that begin with a dash run together into one paragraph";
        let help = "if somebody else speaks in each, end all but the last with a backslash: `\\`; if they are a list, \
                    begin each with `- `"
            .to_owned();
        let finding = writer.slip(Code::TakenIn, range, message, help);
        writer.findings.push(finding);
    } else if (are_timed(behind_head(&lines)) || are_hours(behind_head(&lines)))
        && !is_broken(block.text)
    {
        let range = block.range(lines[0].at..lines[0].at + lines[0].text.len());
        let message = "lines that tell hours run together into one paragraph";
        let help =
            "begin each with `- `, or end all but the last with a backslash: `\\`".to_owned();
        let finding = writer.slip(Code::TakenIn, range, message, help);
        writer.findings.push(finding);
    } else if (are_short(&lines)
        || are_labelled(&lines)
        || are_lettered(&lines)
        || are_of_contact(&lines))
        && !is_broken(block.text)
    {
        let range = block.range(lines[0].at..lines[0].at + lines[0].text.len());
        let message = format!(
            "{} short lines run together into one paragraph",
            lines.len()
        );
        let mut help = "if each is to stand in a line of its own, end all but the last with a backslash: `\\`; if they \
                        are a list, begin each with `- `"
            .to_owned();
        if let Some(row) = as_row(&lines) {
            help = format!(
                "{help}; if they are rows of a table, write bars between the columns: {row}"
            );
        }
        let finding = writer.slip(Code::TakenIn, range, &message, help);
        writer.findings.push(finding);
    }
}

/// Does a line stand between stars as a whole?
fn is_in_bold(block: &Block<'_>, line: &BlockLine<'_>) -> bool {
    let end = line.at + line.text.len();
    let within = |sign: &str| line.text.strip_prefix(sign)?.strip_suffix(sign);
    let inner = within("**").or_else(|| within("__"));
    inner.is_some_and(|inner| !inner.contains(['*', '_']) && !inner.ends_with([':', '.', ',']))
        && block.is_stress(line.at)
        && block.is_stress(end - 1)
}

/// Is the first of some lines short, without a sign at its end, and the next a sentence of its own that would have had
/// room behind it? So stand headings above their text where one line end parts them.
fn is_headline(lines: &[BlockLine<'_>]) -> bool {
    const LONGEST: usize = 40;
    const FULL: usize = 60;
    const LEAST_LETTERS: usize = 5;
    let [first, next, ..] = lines else {
        return false;
    };
    let length = |line: &BlockLine<'_>| line.text.chars().count();
    let letters = |line: &BlockLine<'_>| line.text.starts_with(char::is_uppercase);
    let is_plain = |c: char| c.is_alphanumeric() || " -–,()".contains(c);
    // A sentence goes on behind a short word.
    let last = first.text.rsplit(' ').next().unwrap_or_default();
    letters(first)
        && letters(next)
        && last.chars().count() >= LEAST_LETTERS
        && length(first) <= LONGEST
        && first.text.contains(' ')
        && first.text.chars().all(is_plain)
        && first.text.ends_with(char::is_alphanumeric)
        && length(next) >= FULL
}

/// Does a line shout its words, as headings do in plain letters?
fn is_in_capitals(line: &str) -> bool {
    const LONGEST: usize = 60;
    let letters = || line.chars().filter(|c| c.is_alphabetic());
    line.contains(' ')
        && line.chars().count() <= LONGEST
        && letters().count() > 4
        && letters().all(char::is_uppercase)
        && line
            .chars()
            .all(|c| c.is_alphanumeric() || " ,.-–".contains(c))
}

/// Does each line say of what it is the value: `Telephone: 031 475 000`?
fn are_labelled(lines: &[BlockLine<'_>]) -> bool {
    const LONGEST_LABEL: usize = 20;
    let is_labelled = |line: &BlockLine<'_>| {
        line.text.split_once(": ").is_some_and(|(label, _)| {
            label.chars().count() <= LONGEST_LABEL
                && label.starts_with(char::is_uppercase)
                && label.chars().all(|c| c.is_alphanumeric() || c == ' ')
        })
    };
    lines.len() > 1 && lines.iter().all(is_labelled)
}

/// Does each line begin with a key, as data do: `title: Night buses`?
fn are_data(lines: &[BlockLine<'_>]) -> bool {
    lines.len() > 1 && lines.iter().all(|line| begins_with_key(line.text))
}

/// Does a line begin with a key of data?
pub(super) fn begins_with_key(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(key, _)| {
        key.starts_with(|c: char| c.is_ascii_lowercase())
            && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    })
}

/// The first of some lines as a row of a table, and the line below it, where a comma parts all of them alike.
fn as_row(lines: &[BlockLine<'_>]) -> Option<String> {
    let cells: Vec<&str> = lines.first()?.text.split(", ").collect();
    let mut counts = lines.iter().map(|line| line.text.matches(", ").count() + 1);
    let are_alike = cells.len() > 1 && counts.all(|count| count == cells.len());
    are_alike.then(|| {
        format!(
            "`| {} |`, then `|{}`",
            cells.join(" | "),
            "---|".repeat(cells.len())
        )
    })
}

/// Does each line begin with the next number: `1 First`, `2 second`?
fn are_counted(lines: &[BlockLine<'_>]) -> bool {
    let mut counted = lines.iter().zip(1..);
    lines.len() > 1
        && counted.all(|(line, number)| {
            let rest = line.text.strip_prefix(&format!("{number} "));
            rest.is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        })
}

/// The lines without the first, where that announces them.
fn behind_head<'a, 'b>(lines: &'a [BlockLine<'b>]) -> &'a [BlockLine<'b>] {
    match lines {
        [head, rest @ ..] if head.text.ends_with(':') => rest,
        // Without a colon, two hours below it speak for a head.
        [head, rest @ ..] if rest.len() > 1 && head.text.starts_with(char::is_uppercase) => rest,
        lines => lines,
    }
}

/// The first of some lines that count on with a sign behind: `2. Two` and `3. Three`, `а/ прва` and `б/ втора`. Capital
/// letters and a full stop begin names, too, so there it takes three.
fn in_order<'a, 'b>(lines: &'a [BlockLine<'b>]) -> Option<&'a BlockLine<'b>> {
    let labels: Vec<_> = lines.iter().map(|line| label(line.text)).collect();
    let counts_on = |pair: &[Option<(String, u32)>]| match pair {
        [Some((sign, first)), Some((other, second))] => sign == other && first + 1 == *second,
        _ => false,
    };
    let begins = |at: &usize| {
        let may_be_name = lines[*at].text.starts_with(char::is_uppercase);
        let fewest = if may_be_name { 3 } else { 2 };
        labels[*at..]
            .get(..fewest)
            .is_some_and(|labels| labels.windows(2).all(counts_on))
    };
    (0..lines.len()).find(begins).map(|at| &lines[at])
}

/// With what a line counts: the signs around its number or letter, and which it is.
fn label(line: &str) -> Option<(String, u32)> {
    let (label, words) = line.split_once([' ', '\t'])?;
    let inner = label.trim_matches(['*', '.', ')', ']', '/']);
    let mut letters = inner.chars();
    let number = match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_alphabetic() => u32::from(letter),
        _ if inner.len() <= 2 => inner.parse().ok()?,
        _ => return None,
    };
    let is_item = inner.len() < label.len()
        && words.trim_start().starts_with(char::is_alphabetic)
        && !begins_date(line);
    is_item.then(|| (label.replace(inner, ""), number))
}

/// Are these two lines that begin with A and B, and end alike? Items or names, each has its own line.
fn are_lettered(lines: &[BlockLine<'_>]) -> bool {
    const SIGNS: [char; 6] = ['.', ';', ',', '!', '?', ':'];
    let [first, second] = lines else {
        return false;
    };
    let letters = [first, second].map(|line| label(line.text).map(|(_, letter)| letter));
    let count_on = letters == [Some(u32::from('A')), Some(u32::from('B'))]
        || letters == [Some(u32::from('А')), Some(u32::from('Б'))];
    count_on && first.text.ends_with(SIGNS) == second.text.ends_with(SIGNS)
}

/// Do these lines tell who says what: do the first and two more begin with a dash? Two alone are read well behind each
/// other.
fn are_spoken(lines: &[BlockLine<'_>]) -> bool {
    let dash = lines.first().and_then(|line| line.text.chars().next());
    let Some(dash) = dash.filter(|c| ['—', '–', '―'].contains(c)) else {
        return false;
    };
    let begin = lines.iter().filter(|line| line.text.starts_with(dash));
    begin.count() > 2
}

/// Does each line begin with an hour: `10:15 Opening`?
fn are_timed(lines: &[BlockLine<'_>]) -> bool {
    let is_timed = |line: &BlockLine<'_>| {
        let (hour, rest) = line.text.split_once([':', '.']).unwrap_or_default();
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (1..=2).contains(&hour.len())
            && is_number(hour)
            && rest.get(..2).is_some_and(is_number)
            && rest[2..].starts_with([' ', '–', '-'])
            && rest[2..].contains(char::is_alphabetic)
    };
    lines.len() > 1 && lines.iter().all(is_timed)
}

/// Does any line end as one that is broken on purpose?
fn is_broken(text: &str) -> bool {
    text.contains('<')
        || text
            .lines()
            .any(|line| line.ends_with("  ") || line.ends_with('\\'))
}

/// Is none of these lines full, and does each begin anew? So stand addresses and names below each other.
fn are_short(lines: &[BlockLine<'_>]) -> bool {
    const FEWEST: usize = 3;
    const LONGEST: usize = 40;
    let begins = |line: &BlockLine<'_>| {
        line.text
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '+')
            || line.text.starts_with("www.")
            || line.text.contains('@') && !line.text.contains(' ')
    };
    let is_short = |line: &BlockLine<'_>| line.text.chars().count() <= LONGEST;
    // Numbers below each other may be anything.
    let words = lines
        .iter()
        .filter(|line| line.text.starts_with(char::is_uppercase));
    words.count() > 1
        && lines.len() >= FEWEST
        && lines.iter().all(|line| begins(line) && is_short(line))
}
