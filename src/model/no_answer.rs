//! How people write that they don't know, in the languages of the region.

/// Words that stand for `unknown`. That there is nothing (`none`, `нема`) is an answer, and none of these.
const WORDS: [&str; 59] = [
    "?",
    "??",
    "???",
    "-",
    "--",
    "–",
    "—",
    "/",
    "//",
    "...",
    "…",
    "n/a",
    "na",
    "n.a.",
    "tbc",
    "tba",
    "tbd",
    "xxx",
    "unknown",
    "not known",
    "not available",
    "no data",
    "no information",
    "непознато",
    "непозната",
    "непознат",
    "не е познато",
    "не се знае",
    "нема податоци",
    "н/п",
    "н/а",
    "н.а.",
    "н/д",
    "n/p",
    "nema informacija",
    "н.п.",
    "нема информации",
    "нема податок",
    "не е достапно",
    "без података",
    "n.d.",
    "bez podataka",
    "s'dihet",
    "nuk ka të dhëna",
    "pa të dhëna",
    "e panjohur",
    "no answer",
    "није познато",
    "не зна се",
    "нема података",
    "nepoznato",
    "nepoznata",
    "nepoznat",
    "nije poznato",
    "ne zna se",
    "nema podataka",
    "nuk dihet",
    "nuk njihet",
    "i panjohur",
];

/// Does this text say no more than that nobody knows, in other words than `unknown`?
pub fn is_no_answer(text: &str) -> bool {
    const LONGEST: usize = 40;
    let text = text.trim();
    if text.len() > LONGEST || text == super::UNKNOWN {
        return false;
    }
    let folded = text.to_lowercase();
    let bare = folded.trim_end_matches(['.', '!']);
    let is_known = |text: &str| WORDS.contains(&text);
    let is_nothing = !text.is_empty() && text.chars().all(|c| ".…-–—_*/?!".contains(c));
    is_nothing || is_known(&folded) || is_known(bare)
}

/// Words for nobody, and for what has not been done: no answer to who stands behind something.
const NOBODY: [&str; 24] = [
    "nobody",
    "no one",
    "noone",
    "none",
    "no",
    "not yet",
    "not given",
    "not asked",
    "not needed",
    "pending",
    "to come",
    "никој",
    "нема",
    "сѐ уште не",
    "нико",
    "још не",
    "niko",
    "nitko",
    "nema",
    "još ne",
    "askush",
    "asnjë",
    "jo ende",
    "ende jo",
];

/// Does a text that somebody must stand behind say anything, be it in one word: who agreed, why it ended?
pub(crate) fn says_something(text: &str) -> bool {
    let text = text.trim();
    let has_words = text.chars().any(char::is_alphabetic) && text != super::UNKNOWN;
    let folded = text.to_lowercase();
    let is_nobody = NOBODY.contains(&folded.trim_end_matches(['.', '!']));
    has_words && !is_nobody && !is_no_answer(text) && !text.starts_with("TODO")
}

/// How sentences begin that say that nobody stands behind it: `nobody asked`, `не е прашан никој`.
const NOBODY_DOES: [&str; 20] = [
    "nobody ",
    "no one ",
    "noone ",
    "none ",
    "not ",
    "no ",
    "unknown ",
    "никој ",
    "не ",
    "нико ",
    "није ",
    "niko ",
    "nitko ",
    "ne ",
    "nije ",
    "nisu ",
    "askush ",
    "asnjë ",
    "nuk ",
    "s'",
];

/// Does a text say who stands behind something, as a function?
pub(crate) fn says_who(text: &str) -> bool {
    let folded = text.trim().to_lowercase();
    let is_nobody = || NOBODY_DOES.iter().any(|begin| folded.starts_with(begin));
    says_something(text) && !is_nobody()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_stands_behind_anything() {
        for text in ["nobody", "Not yet.", "Никој", "none", "pending", "askush"] {
            assert!(!says_something(text), "{text}");
        }
        for text in [
            "nobody asked",
            "Not asked yet",
            "unknown teacher",
            "Никој не праша",
            "nuk dihet ende",
        ] {
            assert!(!says_who(text), "{text}");
        }
        for text in ["mayor", "Norwegian teacher", "Никола", "notary"] {
            assert!(says_who(text), "{text}");
        }
        for text in ["mayor", "the head of no department", "Никола"] {
            assert!(says_something(text), "{text}");
        }
    }

    #[test]
    fn what_says_that_nobody_knows() {
        for text in [
            "Непознато.",
            "N/A",
            "-",
            "nuk dihet",
            "Unknown",
            "?",
            ".",
            "____",
        ] {
            assert!(is_no_answer(text), "{text}");
        }
        for text in [
            "unknown",
            "none",
            "нема",
            "not known to the police",
            "",
            "a",
            "0",
        ] {
            assert!(!is_no_answer(text), "{text}");
        }
    }
}
