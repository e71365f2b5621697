//! Quoted words, held against a fingerprint.

use std::ops::Range;

use super::{
    Fingerprint, GROUP,
    words::{Word, words},
};

/// What stands where something was left out.
const CUTS: [&str; 2] = ["[...]", "[…]"];

/// Whether a document has the words that are quoted from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has them.
    Found,
    /// It has not.
    Differs(Difference),
    /// These bytes of the quote, all of it or a part between two cuts, are too few words to tell.
    TooShort(Range<usize>),
    /// There is no fingerprint to tell by.
    Unchecked,
}

/// How a quote differs from the document. With it come the bytes of the quote in question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Nothing of it is there, not one group of words.
    All(Range<usize>),
    /// These words are not there; those around them are.
    Words(Range<usize>),
    /// These words are all there, and don't follow each other as they do here.
    Order(Range<usize>),
    /// These words, behind a cut, stand in the document before what stands here before the cut.
    Earlier(Range<usize>),
}

impl Difference {
    /// The bytes of the quote in question.
    pub fn span(&self) -> Range<usize> {
        match self {
            Self::All(span) | Self::Words(span) | Self::Order(span) | Self::Earlier(span) => {
                span.clone()
            }
        }
    }
}

impl Fingerprint {
    /// Does the document have these words? Cuts (`[...]`) part what need not follow each other at once; but what stands
    /// behind one stands behind in the document, too.
    pub fn verify(&self, quoted: &str) -> Verdict {
        let parts = parts(quoted).into_iter().map(|part| words_of(quoted, part));
        let parts: Vec<_> = parts.filter(|words| !words.is_empty()).collect();
        let mut too_short = parts.is_empty().then_some(0..quoted.len());
        let mut behind = 0;
        for words in &parts {
            if words.len() >= GROUP {
                if let Some(difference) = self.difference(words) {
                    return Verdict::Differs(difference);
                }
                match self.place(words, behind) {
                    Some(place) => behind = place.map_or(0, |at| at + words.len()),
                    None if self.place(words, 0).is_some() => {
                        return Verdict::Differs(Difference::Earlier(span(words)));
                    }
                    None => return Verdict::Differs(Difference::Order(span(words))),
                }
            } else {
                too_short.get_or_insert(span(words));
            }
        }
        too_short.map_or(Verdict::Found, Verdict::TooShort)
    }

    fn difference(&self, words: &[Word]) -> Option<Difference> {
        let found: Vec<bool> = words.windows(GROUP).map(|group| self.has(group)).collect();
        let first_missing = found.iter().position(|found| !found)?;
        if !found.contains(&true) {
            return Some(Difference::All(span(words)));
        }
        let is_there = |word: usize| {
            let groups = word.saturating_sub(GROUP - 1)..=word.min(found.len() - 1);
            found[groups].contains(&true)
        };
        let Some(start) = (0..words.len()).find(|word| !is_there(*word)) else {
            let group = &words[first_missing..first_missing + GROUP];
            return Some(Difference::Order(span(group)));
        };
        let end = (start..words.len()).find(|word| is_there(*word));
        let strangers = &words[start..end.unwrap_or(words.len())];
        Some(Difference::Words(span(strangers)))
    }
}

/// The bytes of some words that follow each other.
fn span(words: &[Word]) -> Range<usize> {
    words[0].span.start..words[words.len() - 1].span.end
}

/// The parts of a quote between its cuts, in bytes.
fn parts(quoted: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while let Some((at, cut)) = next_cut(&quoted[start..]) {
        parts.push(start..start + at);
        start += at + cut.len();
    }
    parts.push(start..quoted.len());
    parts
}

fn next_cut(text: &str) -> Option<(usize, &'static str)> {
    let cuts = CUTS.into_iter();
    cuts.filter_map(|cut| Some((text.find(cut)?, cut))).min()
}

fn words_of(quoted: &str, part: Range<usize>) -> Vec<Word> {
    let mut words = words(&quoted[part.clone()]);
    for word in &mut words {
        word.span = word.span.start + part.start..word.span.end + part.start;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "The mayor said: “We opened the doors, and people came.” In spring, 36 \
                        families had moved into the old mill by the river.";

    fn verdict(quoted: &str) -> Verdict {
        Fingerprint::of(TEXT, &"0".repeat(64))
            .unwrap()
            .verify(quoted)
    }

    /// The words in question.
    fn difference(quoted: &str) -> (&'static str, &str) {
        match verdict(quoted) {
            Verdict::Differs(difference) => {
                let kind = match difference {
                    Difference::All(_) => "all",
                    Difference::Words(_) => "words",
                    Difference::Order(_) => "order",
                    Difference::Earlier(_) => "earlier",
                };
                (kind, &quoted[difference.span()])
            }
            other => panic!("{quoted}: {other:?}"),
        }
    }

    #[test]
    fn what_is_quoted_to_the_letter_is_found() {
        for quoted in [
            TEXT,
            "We opened the doors, and people came.",
            "opened the doors, and people",
            "We opened  the\ndoors, and people came!",
            "We opened the doors [...] the old mill by the river",
            "36 families had moved […] the old mill by the river. [...]",
            "We OPENED THE DOORS, and people came",
            "36 FAMILIES HAD MOVED INTO THE OLD MILL",
        ] {
            assert_eq!(verdict(quoted), Verdict::Found, "{quoted}");
        }
    }

    #[test]
    fn what_differs_is_named() {
        for (quoted, expected) in [
            (
                "The mayor said: We opened the gates, and people came. In spring",
                ("words", "gates"),
            ),
            (
                "We opened the gates, and people came.",
                ("all", "We opened the gates, and people came"),
            ),
            ("They opened the doors, and people came.", ("words", "They")),
            (
                "36 families had moved into the new house",
                ("words", "new house"),
            ),
            (
                "and people came. In spring, 63 families had moved into",
                ("words", "63"),
            ),
            (
                "36 families had moved the old mill by the river",
                ("order", "families had moved the"),
            ),
            (
                "We opened the doors and people came. In spring",
                ("order", "opened the doors and"),
            ),
            (
                "We opened the doors [...] all of it is made up",
                ("all", "all of it is made up"),
            ),
            ("Nobody ever said this", ("all", "Nobody ever said this")),
            (
                "36 families had moved [...] We opened the doors",
                ("earlier", "We opened the doors"),
            ),
            (
                "We opened the doors [...] opened the doors, and",
                ("earlier", "opened the doors, and"),
            ),
        ] {
            assert_eq!(difference(quoted), expected, "{quoted}");
        }
    }

    #[test]
    fn what_stands_there_in_capitals_may_stand_here_in_small_letters() {
        let text = "FORTY FAMILIES MOVED IN. Then forty families moved on. Forty of them.";
        let one = Fingerprint::of(text, &"0".repeat(64)).unwrap();
        for quoted in [
            "Forty families moved in",
            "Then FORTY families moved on",
            "FORTY families moved on. Forty of them [...] ",
            "Then forty families […] moved on. FORTY of them",
        ] {
            assert_ne!(one.verify(quoted), Verdict::Unchecked, "{quoted}");
            assert!(
                !matches!(one.verify(quoted), Verdict::Differs(_)),
                "{quoted}"
            );
        }
        assert!(matches!(
            one.verify("Then fourteen families moved on"),
            Verdict::Differs(_)
        ));
    }

    #[test]
    fn too_few_words_are_not_called_found() {
        assert_eq!(verdict("36 families"), Verdict::TooShort(0..11));
        assert_eq!(verdict("[...]"), Verdict::TooShort(0..5));
        assert_eq!(
            verdict("We opened the doors [...] came."),
            Verdict::TooShort(26..30)
        );
        assert_eq!(
            verdict("We opened the gates [...] came."),
            verdict("We opened the gates")
        );
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_copied_from_a_document_is_never_called_different(
            text in r"(\PC|[ \n\u{ad}\u{301}«»’.,\[\]a-c]){0,80}",
            start in 0..80_usize,
            cut in 0..80_usize,
        ) {
            let one = Fingerprint::of(&text, &"0".repeat(64)).unwrap();
            let words = words(&text);
            let from = words.get(start % words.len().max(1)).map_or(0, |word| word.span.start);
            let quoted = text[from..].split_whitespace().collect::<Vec<_>>().join("  ");
            proptest::prop_assert!(!matches!(one.verify(&quoted), Verdict::Differs(_)), "{quoted:?}");
            let at = quoted.char_indices().map(|(at, _)| at).nth(cut);
            // A cut between two words parts them, and nothing else.
            if let Some(at) = at.filter(|at| quoted[..*at].ends_with("  ")) {
                let parted = format!("{}[...] {}", &quoted[..at], &quoted[at..]);
                proptest::prop_assert!(!matches!(one.verify(&parted), Verdict::Differs(_)), "{parted:?}");
            }
        }

        #[test]
        fn any_text_is_read_as_a_fingerprint_or_refused(text in r"(carsija fingerprint [12]\n)?(\PC|\n){0,60}") {
            if let Ok(one) = Fingerprint::parse(&text) {
                proptest::prop_assert_eq!(Fingerprint::parse(&one.to_string()), Ok(one));
            }
        }
    }
}
