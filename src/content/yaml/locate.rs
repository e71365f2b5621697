//! Where a field stands in a YAML text. Looked up only when there is something to report.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use crate::diagnostics::{FieldPath, Step};

/// The key and the value of a field, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// The key that leads to it; for an item of a list, or the whole document, the value itself.
    pub key: Range<usize>,
    /// The value.
    pub value: Range<usize>,
}

/// Finds a field; where it is missing, the nearest field around it that is there, and `false`.
/// `None` where the text is not YAML.
pub(crate) fn locate(text: &str, path: &FieldPath) -> Option<(Location, bool)> {
    let mut finder = Finder {
        path: &path.0,
        bytes: ByteIndex::new(text),
        text,
        stack: Vec::new(),
        best: None,
    };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        finder.take(&event, span);
    }
    let (depth, location) = finder.best?;
    Some((location, depth == path.0.len()))
}

/// A container that is open: which step leads to what comes next in it.
enum Open {
    Mapping { key: Option<(String, Range<usize>)> },
    Sequence { next: usize },
}

struct Frame {
    open: Open,
    /// How many steps of the path lead here, if all of them do.
    matched: Option<usize>,
    key: Option<Range<usize>>,
    start: usize,
}

struct Finder<'a> {
    path: &'a [Step],
    bytes: ByteIndex,
    text: &'a str,
    stack: Vec<Frame>,
    best: Option<(usize, Location)>,
}

impl Finder<'_> {
    fn take(&mut self, event: &Event<'_>, span: Span) {
        let start = self.bytes.of(span.start.index());
        let end = self.bytes.of(span.end.index());
        match event {
            Event::MappingStart(..) => self.open(Open::Mapping { key: None }, start),
            Event::SequenceStart(..) => self.open(Open::Sequence { next: 0 }, start),
            Event::MappingEnd | Event::SequenceEnd => self.close(end),
            Event::Scalar(text, ..) => {
                if let Some(Frame {
                    open: Open::Mapping { key: key @ None },
                    ..
                }) = self.stack.last_mut()
                {
                    *key = Some((text.to_string(), start..end));
                } else {
                    let (matched, key) = self.step();
                    self.found(matched, key, start..end);
                }
            }
            Event::Alias(_) => {
                let (matched, key) = self.step();
                self.found(matched, key, start..end);
            }
            _ => {}
        }
    }

    /// Takes the step into the next value: how many steps of the path lead to it, and its key.
    fn step(&mut self) -> (Option<usize>, Option<Range<usize>>) {
        let Some(frame) = self.stack.last_mut() else {
            return (Some(0), None);
        };
        let expected = frame.matched.and_then(|depth| self.path.get(depth));
        let (matches, key) = match &mut frame.open {
            Open::Mapping { key } => {
                let (name, range) = key.take().unwrap_or_default();
                let matches = matches!(expected, Some(Step::Key(key)) if *key == name);
                (matches, Some(range))
            }
            Open::Sequence { next } => {
                let matches = matches!(expected, Some(Step::Item(index)) if index == next);
                *next += 1;
                (matches, None)
            }
        };
        let matched = frame.matched.filter(|_| matches).map(|depth| depth + 1);
        (matched, key)
    }

    fn open(&mut self, open: Open, start: usize) {
        // A mapping or sequence in the place of a key takes that place with an empty name.
        if let Some(Frame {
            open: Open::Mapping { key: key @ None },
            ..
        }) = self.stack.last_mut()
        {
            *key = Some((String::new(), start..start));
        }
        let (matched, key) = self.step();
        self.stack.push(Frame {
            open,
            matched,
            key,
            start,
        });
    }

    fn close(&mut self, end: usize) {
        if let Some(frame) = self.stack.pop() {
            self.found(frame.matched, frame.key, frame.start..end);
        }
    }

    fn found(&mut self, matched: Option<usize>, key: Option<Range<usize>>, value: Range<usize>) {
        let Some(depth) = matched else { return };
        if self.best.as_ref().is_some_and(|(best, _)| *best >= depth) {
            return;
        }
        let trimmed = self.text.get(value.clone()).unwrap_or("").trim_end();
        let value = value.start..value.start + trimmed.len();
        self.best = Some((
            depth,
            Location {
                key: key.unwrap_or_else(|| value.clone()),
                value,
            },
        ));
    }
}

/// From characters, which saphyr counts, to bytes.
struct ByteIndex {
    ascii: bool,
    starts: Vec<usize>,
    len: usize,
}

impl ByteIndex {
    fn new(text: &str) -> Self {
        let ascii = text.is_ascii();
        let starts = if ascii {
            Vec::new()
        } else {
            text.char_indices().map(|(at, _)| at).collect()
        };
        Self {
            ascii,
            starts,
            len: text.len(),
        }
    }

    fn of(&self, character: usize) -> usize {
        if self.ascii {
            character.min(self.len)
        } else {
            self.starts.get(character).copied().unwrap_or(self.len)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn path(steps: &[&str]) -> FieldPath {
        steps
            .iter()
            .fold(FieldPath::default(), |path, step| match step.parse() {
                Ok(index) => path.then_item(index),
                Err(_) => path.then_key(step),
            })
    }

    fn value<'a>(text: &'a str, steps: &[&str]) -> &'a str {
        let (location, exact) = locate(text, &path(steps)).unwrap();
        assert!(exact, "{steps:?} in {text:?}");
        &text[location.value]
    }

    #[test]
    fn finds_fields_among_cyrillic_and_crlf() {
        let text =
            "наслов: Чаршија\r\nbrief:\r\n  problem: Град\r\nquotes:\r\n- text: а\r\n- text: б\r\n";
        assert_eq!(value(text, &["brief", "problem"]), "Град");
        assert_eq!(value(text, &["quotes", "1", "text"]), "б");
        let (location, _) = locate(text, &path(&["brief"])).unwrap();
        assert_eq!(&text[location.key], "brief");
    }

    #[test]
    fn finds_fields_in_flow_style_and_quotes() {
        let text = r#"{a: {b: [x, "y z"]}, c: 'd'}"#;
        assert_eq!(value(text, &["a", "b", "1"]), "\"y z\"");
        assert_eq!(value(text, &["c"]), "'d'");
    }

    #[test]
    fn a_missing_field_gives_what_is_around_it() {
        let text = "brief:\n  problem: x\n";
        let (location, exact) = locate(text, &path(&["brief", "results"])).unwrap();
        assert!(!exact);
        assert_eq!(&text[location.key], "brief");
    }

    #[test]
    fn block_scalars_and_anchors() {
        let text = "a: &x |\n  one\n  two\nb: *x\nc: 3\n";
        assert_eq!(value(text, &["b"]), "*x");
        assert_eq!(value(text, &["c"]), "3");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]{}:\\-&*|>'\"#, \nabč\t?!]{0,60}") {
            let found = locate(&text, &path(&["a", "0", "b"]));
            if let Some((location, _)) = found {
                prop_assert!(text.get(location.value).is_some());
                prop_assert!(text.get(location.key).is_some());
            }
        }
    }
}
