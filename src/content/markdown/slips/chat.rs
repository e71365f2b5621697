//! Lines of a chat or an e-mail: `[12/03/2024, 10:15] Ana: ok`, `Ana, [12.03.2024 10:15]`, `Ana: [10:15] ok`.

use super::{Block, Code, Writer, block::BlockLine};

/// Signs that say in which direction letters go.
const UNSEEN: [char; 5] = ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202c}', '\u{202f}'];
/// With these, programs end the line above the words of somebody that they quote.
const WROTE: [&str; 12] = [
    "wrote:",
    "напиша:",
    "написа:",
    "написао је:",
    "написала је:",
    "је написао/ла:",
    "napisao je:",
    "napisala je:",
    "je napisao/la:",
    "je napisao:",
    "je napisala:",
    "shkroi:",
];

/// Reports the first of them, and the line above an e-mail that is quoted.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.bare().contains(':') {
        return;
    }
    let mut lines = block.bare_lines();
    // A chat writes signs before a line that nobody sees.
    for line in &mut lines {
        let text = line.text.trim_start_matches(UNSEEN);
        line.at += line.text.len() - text.len();
        line.text = text;
    }
    let timed: Vec<_> = lines
        .iter()
        .filter(|line| begins_with_time(line.text))
        .collect();
    let mut pairs = lines.windows(2);
    let above_words =
        pairs.find(|pair| is_speaker_alone(pair[0].text) && !begins_with_time(pair[1].text));
    let spoken = lines
        .iter()
        .find(|line| names_speaker(line.text) || ends_with_time(line.text))
        .or(above_words.map(|pair| &pair[0]));
    let spoken = spoken.or_else(|| beside_odd_times(&lines));
    let is_head = is_head(&lines);
    let announced = lines
        .iter()
        .find(|line| is_head || announces_mail(line.text));
    if let Some(line) = announced {
        let message = if is_head {
            "this is the head of an e-mail, and its lines run together"
        } else {
            "this is the line above an e-mail that is quoted"
        };
        let help = "keep what was said, without from whom and when the e-mail came".to_owned();
        let range = block.range(line.at..line.at + line.text.len());
        let finding = writer.slip(Code::LeftOver, range, message, help);
        writer.findings.push(finding);
    }
    let first = timed.first().copied().filter(|_| timed.len() > 1);
    let Some(first) = first.or(spoken) else {
        return;
    };
    let message = if lines.len() > 1 {
        "these are lines of a chat, with their times and names"
    } else {
        "this is a line of a chat, with its time and name"
    };
    let help = "write what was agreed in a sentence, without the times and the names".to_owned();
    let range = block.range(first.at..first.at + first.text.len());
    let finding = writer.slip(Code::LeftOver, range, message, help);
    writer.findings.push(finding);
}

/// Labels of the head of an e-mail.
const LABELS: [&str; 33] = [
    "from",
    "sent",
    "to",
    "cc",
    "subject",
    "date",
    "од",
    "испратено",
    "до",
    "за",
    "предмет",
    "тема",
    "наслов",
    "датум",
    "od",
    "poslano",
    "poslato",
    "datum",
    "do",
    "za",
    "kome",
    "prima",
    "šalje",
    "predmet",
    "tema",
    "naslov",
    "nga",
    "dërguar",
    "për",
    "te",
    "subjekti",
    "data",
    "шаље",
];

/// Is this the head of an e-mail: three lines or more, each with one of its labels?
pub(super) fn is_head(lines: &[BlockLine<'_>]) -> bool {
    const FEWEST: usize = 3;
    let is_of_head = |line: &BlockLine<'_>| {
        let label = line.text.split_once(':').map_or("", |(label, _)| label);
        LABELS.contains(&label.trim_matches(['*', ' ']).to_lowercase().as_str())
    };
    lines.len() >= FEWEST && lines.iter().take(FEWEST).all(is_of_head)
}

/// Does a line say when somebody wrote what follows: `On Mon, 12 Mar 2024 at 10:15, Ana wrote:`?
fn announces_mail(line: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    WROTE.iter().any(|wrote| line.ends_with(wrote)) && digits >= "20241015".len()
}

/// Does a line begin with an hour in brackets, or with a day and a time?
fn begins_with_time(line: &str) -> bool {
    let words = after_hour(line);
    words.is_some_and(|words| words.starts_with(char::is_alphabetic)) || after_time(line).is_some()
}

/// Does a line give a time and who spoke then: `[10:15] Ana: ok`, `Ana: [10:15] ok`, `Ana [10:15]: ok`?
pub(crate) fn names_speaker(line: &str) -> bool {
    let begins_with_name = |words: &str| {
        words
            .split_once(": ")
            .is_some_and(|(name, _)| is_name(name))
    };
    if let Some(words) = after_hour(line).or_else(|| after_time(line)) {
        return begins_with_name(words);
    }
    let Some((name, rest)) = line.split_once(" [") else {
        return false;
    };
    let Some((stamp, behind)) = rest.split_once(']') else {
        return false;
    };
    let is_named_before = name.strip_suffix(':').is_some_and(is_name) && behind.starts_with(' ');
    let is_stamp_alone = behind.is_empty() && stamp.ends_with(['M', 'm']);
    let is_named_around = is_name(name.trim_end()) && (behind.starts_with(": ") || is_stamp_alone);
    is_hour(stamp) && (is_named_before || is_named_around)
}

/// Does a line give an hour and a name of two words or more, and nothing else: `[10:32] Ana Petrova`?
fn is_speaker_alone(line: &str) -> bool {
    after_hour(line).is_some_and(|name| name.contains(' ') && is_name(name))
}

/// The first of some lines that name somebody beside a time, as chats show them: `Ana, 12:04`, `Ana 5/3/2026 12:04 PM`,
/// `12:04 Ana: ok`, or a name above its hour. Programmes do, too, but at full hours and their fifths.
pub(super) fn beside_odd_times<'a, 'b>(lines: &'a [BlockLine<'b>]) -> Option<&'a BlockLine<'b>> {
    let is_odd = |stamp: &str| {
        let minutes = stamp.split(':').nth(1).and_then(|rest| rest.get(..2));
        minutes.is_some_and(|minutes| minutes.parse::<u8>().is_ok_and(|minutes| minutes % 5 != 0))
    };
    let head = |line: &str| -> Option<bool> {
        let at = line.find(|c: char| c.is_ascii_digit())?;
        let (name, stamp) = line.split_at(at);
        let name = name.trim_end_matches([' ', ',', '\u{a0}']);
        let is_of_stamp = |c: char| c.is_ascii_digit() || " ,:./-APMapm\u{202f}".contains(c);
        let is_stamp = stamp.chars().all(is_of_stamp) && (is_hour(stamp) || is_time(stamp));
        let hour = stamp
            .split([' ', '\u{202f}'])
            .find(|part| part.contains(':'))?;
        (at > 0 && is_name(name) && !name.contains(':') && is_stamp).then(|| is_odd(hour))
    };
    let begin = |line: &str| -> Option<bool> {
        let (stamp, words) = line.split_once(' ')?;
        let (name, _) = words.split_once(": ")?;
        (is_hour(stamp) && is_name(name)).then(|| is_odd(stamp))
    };
    let heads: Vec<_> = lines
        .iter()
        .filter_map(|line| Some((line, head(line.text)?)))
        .collect();
    let begins: Vec<_> = lines
        .iter()
        .filter_map(|line| Some((line, begin(line.text)?)))
        .collect();
    let above = |pair: &[BlockLine<'_>]| {
        is_name(pair[0].text) && is_hour(pair[1].text) && is_odd(pair[1].text)
    };
    let first_head = heads
        .first()
        .filter(|_| lines.len() > 1 && heads.iter().any(|(_, odd)| *odd));
    let first_begin = begins
        .first()
        .filter(|_| begins.len() > 1 && begins.iter().any(|(_, odd)| *odd));
    let first_above = (lines.len() > 2)
        .then(|| lines.windows(2).find(|pair| above(pair)))
        .flatten();
    let first = first_head.or(first_begin).map(|(line, _)| *line);
    first.or(first_above.map(|pair| &pair[0]))
}

/// Does a line end with a day and a time in brackets: `Ana, [12.03.2024 10:15]`?
fn ends_with_time(line: &str) -> bool {
    let inner = line
        .trim_end_matches(':')
        .strip_suffix(']')
        .and_then(|line| line.rsplit_once(", ["));
    inner.is_some_and(|(_, stamp)| is_time(stamp))
}

/// The words behind an hour in brackets with which a line begins.
fn after_hour(line: &str) -> Option<&str> {
    let (stamp, words) = line.strip_prefix('[')?.split_once("] ")?;
    is_hour(stamp).then_some(words)
}

/// The words behind a day and a time with which a line begins, as a chat writes them out: `[12/03/2024, 10:15] `,
/// `12.03.24, 10:15 - `.
fn after_time(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('[').unwrap_or(line);
    let (stamp, words) = inner.split_once(']').or_else(|| inner.split_once(" - "))?;
    is_time(stamp).then(|| words.trim_start())
}

/// Is it an hour, perhaps with the day before it?
fn is_hour(stamp: &str) -> bool {
    const LONGEST: usize = 24;
    let bare = stamp.trim_end_matches(['A', 'P', 'M', 'a', 'p', 'm', '.', ' ', '\u{202f}']);
    let hour = bare.rsplit(' ').next().unwrap_or_default();
    stamp.len() <= LONGEST
        && (4..=8).contains(&hour.len())
        && hour.contains(':')
        && hour
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':')
}

/// Is it a day and a time in numbers?
fn is_time(stamp: &str) -> bool {
    const SHORTEST: usize = 11;
    stamp.len() >= SHORTEST
        && stamp.starts_with(|c: char| c.is_ascii_digit())
        && stamp.contains(':')
        && stamp.contains(['/', '.', '-'])
        && stamp
            .chars()
            .all(|c| c.is_ascii_digit() || " ,:./-APMapm\u{202f}".contains(c))
}

/// Is it how a chat names somebody: by a few words with capital letters, or a telephone number?
fn is_name(words: &str) -> bool {
    const LONGEST: usize = 40;
    const MOST_WORDS: usize = 4;
    let words = words.trim_start_matches(['~', '\u{202a}', ' ']);
    let is_number = words.starts_with('+')
        && words
            .chars()
            .all(|c| c.is_ascii_digit() || "+-() \u{a0}\u{202c}".contains(c));
    let parts: Vec<&str> = words.split(' ').take(MOST_WORDS + 1).collect();
    let are_names = parts.len() <= MOST_WORDS
        && parts
            .iter()
            .all(|part| part.starts_with(char::is_uppercase));
    words.len() <= LONGEST && (is_number || are_names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_of_chats() {
        for line in [
            "[12/03/2024, 10:15] Ana: ok",
            "12.03.24, 10:15 - Ana: ok",
            "[2024-03-12 10:15:08] x",
            "3/12/24, 9:05 PM - x",
        ] {
            assert!(after_time(line).is_some(), "{line}");
        }
        for line in [
            "10:15 - the bus leaves",
            "[1] Budget",
            "2024: the year",
            "12.03.2024 - a day",
        ] {
            assert!(after_time(line).is_none(), "{line}");
        }
    }

    #[test]
    fn names_beside_odd_times_are_of_a_chat() {
        let lines = |text: &'static str| -> Vec<BlockLine<'static>> {
            text.lines().map(|text| BlockLine { at: 0, text }).collect()
        };
        for text in [
            "Ana Petrova, 12:04\nthe bus is late",
            "Ana  12:04 PM\nThe bus is late",
            "Ana Petrova 5/3/2026 12:04 PM\nThe bus is late",
            "Ana\n12:04\nthe bus is late",
            "12:04 Ana: the bus\n12:05 Marko: yes",
        ] {
            assert!(beside_odd_times(&lines(text)).is_some(), "{text}");
        }
        for text in [
            "Kumanovo, 10:00\nThe opening",
            "Opening 10:30 AM\nTalks 11:00 AM",
            "10:00 Opening: words of welcome\n10:45 Talks: all of us",
            "Kumanovo, 12:04",
            "Bus 2 at 12:04\nleaves",
        ] {
            assert!(beside_odd_times(&lines(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn who_spoke_is_named_beside_the_time() {
        for line in [
            "[12:03] Ana: ok",
            "[12:03] Ана Петрова: договорено",
            "Ana: [12:03] ok",
            "Ana [12:03]: ok",
            "Ana Petrova  [10:15 AM]",
            "[10:15, 12.3.2024.] +389 70 000 000: ok",
            "12.03.24, 10:15 - Ana: ok",
        ] {
            assert!(names_speaker(line), "{line}");
        }
        for line in [
            "[12:03] the bus leaves: nobody is there",
            "The last bus: [12:03] and none after it",
            "Opening (10:30): words of welcome",
            "Opening: 10:30",
            "Ana: see [1] and [2]",
            "Luke [3:16]",
        ] {
            assert!(!names_speaker(line), "{line}");
        }
    }
}
