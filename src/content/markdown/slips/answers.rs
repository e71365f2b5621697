//! Words with which a machine begins and ends its answer to whoever asked it: `Certainly! Here is …`, `Let me know if …`.

use super::{Block, Holder, Writer, pasted::tell};

/// Words with which an answer begins, in small letters; a sign ends them.
const ASSENTS: [&str; 28] = [
    "certainly",
    "sure",
    "of course",
    "absolutely",
    "great question",
    "секако",
    "се разбира",
    "нормално",
    "со задоволство",
    "одлично прашање",
    "наравно",
    "свакако",
    "сигурно",
    "одлично питање",
    "naravno",
    "svakako",
    "sigurno",
    "dakako",
    "odlično pitanje",
    "sa zadovoljstvom",
    "rado",
    "sigurisht",
    "patjetër",
    "natyrisht",
    "pa problem",
    "me kënaqësi",
    "pyetje e shkëlqyer",
    "posigurisht",
];

/// Words with which it goes on and shows what was asked for.
const SHOWN: [&str; 12] = [
    "here is",
    "here's",
    "here’s",
    "here are",
    "below is",
    "еве",
    "ево",
    "evo",
    "ja ",
    "ja:",
    "këtu është",
    "më poshtë",
];

/// Words with which a sentence begins that speaks to whoever asked, in small letters.
const TO_WHO_ASKED: [&str; 40] = [
    "let me know if you'd like",
    "let me know if you’d like",
    "let me know if you would like",
    "let me know if you want",
    "let me know if you need",
    "i hope this helps",
    "would you like me to",
    "if you want, i can",
    "if you'd like, i can",
    "if you’d like, i can",
    "feel free to ask if",
    "as an ai,",
    "as an ai model",
    "as a large language model, i",
    "дали сакате да го ",
    "дали сакаш да ",
    "кажи ми ако сакаш",
    "кажете ми ако сакате",
    "се надевам дека ова помага",
    "се надевам дека ова ќе помогне",
    "ако сакаш, можам",
    "ако сакате, можам",
    "како јазичен модел, не",
    "јави ако желиш",
    "надам се да ово помаже",
    "ако желиш, могу",
    "ако желите, могу",
    "као језички модел, не",
    "javi ako želiš",
    "javite ako želite",
    "nadam se da ovo pomaže",
    "nadam se da će ovo pomoći",
    "ako želiš, mogu",
    "ako želite, mogu",
    "kao jezički model, ne",
    "më njoftoni nëse dëshironi",
    "më thuaj nëse",
    "shpresoj që kjo të ndihmojë",
    "nëse dëshironi, mund t",
    "si model gjuhësor, nuk",
];

/// Reports the first of them in a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if block.holder != Holder::Lines {
        return;
    }
    let bare = block.bare();
    let begins = begins_answer(bare).then(|| 0..first_sentences(bare));
    let Some(range) = begins.or_else(|| to_who_asked(bare)) else {
        return;
    };
    let message = format!(
        "`{}` looks like the answer of a machine to whoever asked it",
        block.text[range.clone()].trim_end()
    );
    let help = "take it out, and look in the source whether it says what stands around it";
    tell(writer, block, range, &message, help);
}

/// Does a text begin with an assent and what it shows?
fn begins_answer(text: &str) -> bool {
    const BEGINNING: usize = 60;
    let folded: String = text.chars().take(BEGINNING).collect();
    let folded = folded.to_lowercase();
    let Some(at) = folded.find(['!', ',', '.', '—', '–']) else {
        return false;
    };
    let sign = folded[at..].chars().next().map_or(0, char::len_utf8);
    let behind = folded[at + sign..].trim_start();
    // Behind a comma, authors say so too; a machine ends the line with a colon.
    let line = text.lines().next().unwrap_or_default().trim_end();
    (folded[at..].starts_with('!') || line.ends_with(':'))
        && ASSENTS.contains(&folded[..at].trim())
        && SHOWN.iter().any(|words| behind.starts_with(words))
}

/// Where the second sentence of a text ends.
fn first_sentences(text: &str) -> usize {
    let line = text.find('\n').unwrap_or(text.len());
    let ends = text[..line].match_indices(['!', ':', '.']);
    let second = ends.map(|(at, sign)| at + sign.len()).nth(1);
    second.unwrap_or(line)
}

/// The first sentence that speaks to whoever asked.
fn to_who_asked(text: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for sentence in text.split_inclusive(['.', '!', '?', '\n']) {
        let words = sentence.trim_start();
        let at = start + sentence.len() - words.len();
        start += sentence.len();
        let folded = words.to_lowercase();
        if TO_WHO_ASKED.iter().any(|begin| folded.starts_with(begin)) {
            return Some(at..at + words.trim_end().len());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_a_machine_is_known_by_its_first_words() {
        for text in [
            "Certainly! Here is a summary of the project:",
            "Sure, here's the text:",
            "Секако! Еве краток опис на практиката:",
            "Sigurisht! Ja një përmbledhje:",
            "Naravno! Evo sažetka.",
            "Наравно, ево текста:",
        ] {
            assert!(begins_answer(text), "{text}");
        }
        for text in [
            "Certainly, the buses ran late.",
            "Naravno, niko nije znao. Evo zašto.",
            "Sigurno mesto za decu.",
            "Секако, општината плати.",
            "Of course! The town paid.",
            "Naravno, evo i zašto: za nju smo platili.",
            "Sigurno, evo ga.",
            "Ja kush paguan.",
        ] {
            assert!(!begins_answer(text), "{text}");
        }
    }

    #[test]
    fn sentences_to_whoever_asked_are_found() {
        for (text, found) in [
            (
                "It ran. Let me know if you'd like more detail.",
                Some("Let me know if you'd like more detail."),
            ),
            (
                "Ако сакаш, можам да го скратам.",
                Some("Ако сакаш, можам да го скратам."),
            ),
            ("The drivers said: let me know if you want a lift.", None),
            ("Ако сакате, дојдете.", None),
            ("Kao jezički model, škola je uzela knjigu.", None),
            ("Ako želite, možete doći.", None),
        ] {
            let range = to_who_asked(text);
            assert_eq!(range.map(|range| &text[range]), found, "{text}");
        }
    }
}
