//! Where a field stands in a YAML text. Looked up only when there is something to report.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use saphyr_parser::{Event, Parser, Span};

use super::legible;
use crate::diagnostics::{FieldPath, Step};

/// The key and the value of a field, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// The key that leads to it; for an item of a list, or the whole document, the value itself.
    pub key: Range<usize>,
    /// The value.
    pub value: Range<usize>,
}

/// Where every field of a YAML text stands.
pub(crate) struct FieldIndex(HashMap<FieldPath, Location>);

impl FieldIndex {
    /// Reads a text, as far as it is YAML.
    pub(crate) fn of(text: &str) -> Self {
        Self::whole(text).unwrap_or_else(|until_error| match legible::of(text) {
            Some(legible) => Self::whole(&legible.text).unwrap_or_else(|until_error| until_error),
            None => until_error,
        })
    }

    /// Reads a text that is YAML; of another, what stands before its first error.
    fn whole(text: &str) -> Result<Self, Self> {
        let mut reader = Reader::new(text);
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else {
                return Err(Self(reader.found));
            };
            reader.take(&event, span);
        }
        Ok(Self(reader.found))
    }

    /// Every field that was found.
    pub(super) fn paths(&self) -> impl Iterator<Item = &FieldPath> {
        self.0.keys()
    }

    /// A field, where it is there.
    pub(super) fn exactly(&self, path: &FieldPath) -> Option<&Location> {
        self.0.get(path)
    }

    /// Finds a field; where it is missing, the nearest field around it that is there. With it comes
    /// how many steps of the path lead there. `None` where the text is not YAML.
    pub(crate) fn locate(&self, path: &FieldPath) -> Option<(&Location, usize)> {
        (0..=path.0.len()).rev().find_map(|depth| {
            let around = FieldPath(path.0[..depth].to_vec());
            Some((self.0.get(&around)?, depth))
        })
    }
}

/// The first key that stands a second time in its mapping.
pub(super) fn second_key(text: &str) -> Option<Range<usize>> {
    let mut reader = Reader::new(text);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        reader.take(&event, span);
        if reader.second_key.is_some() {
            break;
        }
    }
    reader.second_key
}

/// A mapping or sequence that is open.
struct Frame {
    start: usize,
    key: Option<Range<usize>>,
    inside: Inside,
}

enum Inside {
    Mapping {
        key: Option<(String, Range<usize>)>,
        seen: HashSet<String>,
    },
    Sequence {
        next: usize,
    },
}

/// Takes the events of a text and notes where each field stands.
struct Reader<'a> {
    text: &'a str,
    bytes: ByteIndex,
    path: FieldPath,
    stack: Vec<Frame>,
    found: HashMap<FieldPath, Location>,
    second_key: Option<Range<usize>>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            bytes: ByteIndex::new(text),
            path: FieldPath::default(),
            stack: Vec::new(),
            found: HashMap::new(),
            second_key: None,
        }
    }

    fn take(&mut self, event: &Event<'_>, span: Span) {
        let start = self.bytes.of(span.start.index());
        let end = self.bytes.of(span.end.index());
        match event {
            Event::MappingStart(..) => {
                let seen = HashSet::new();
                self.open(Inside::Mapping { key: None, seen }, start);
            }
            Event::SequenceStart(..) => self.open(Inside::Sequence { next: 0 }, start),
            Event::MappingEnd | Event::SequenceEnd => {
                if let Some(frame) = self.stack.pop() {
                    self.note(frame.key, frame.start..end);
                }
            }
            Event::Scalar(text, ..) if self.awaits_key() => self.take_key(text, start..end),
            Event::Scalar(..) | Event::Alias(_) => {
                let key = self.step_in();
                self.note(key, start..end);
            }
            _ => {}
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(
            self.stack.last(),
            Some(Frame {
                inside: Inside::Mapping { key: None, .. },
                ..
            })
        )
    }

    fn take_key(&mut self, name: &str, range: Range<usize>) {
        if let Some(Frame {
            inside: Inside::Mapping { key, seen },
            ..
        }) = self.stack.last_mut()
        {
            if !seen.insert(name.to_owned()) {
                self.second_key.get_or_insert(range.clone());
            }
            *key = Some((name.to_owned(), range));
        }
    }

    /// Takes the step into the next value, and gives its key.
    fn step_in(&mut self) -> Option<Range<usize>> {
        let (step, key) = match &mut self.stack.last_mut()?.inside {
            Inside::Mapping { key, .. } => {
                let (name, range) = key.take().unwrap_or_default();
                (Step::Key(name), Some(range))
            }
            Inside::Sequence { next } => {
                *next += 1;
                (Step::Item(*next - 1), None)
            }
        };
        self.path.0.push(step);
        key
    }

    fn open(&mut self, inside: Inside, start: usize) {
        // A mapping or sequence in the place of a key takes that place with an empty name.
        if self.awaits_key() {
            self.take_key("", start..start);
        }
        let key = self.step_in();
        self.stack.push(Frame { start, key, inside });
    }

    /// Notes the value that ends here, and steps out of it.
    fn note(&mut self, key: Option<Range<usize>>, value: Range<usize>) {
        let trimmed = self.text.get(value.clone()).unwrap_or("").trim_end();
        let value = value.start..value.start + trimmed.len();
        let key = key.unwrap_or_else(|| value.clone());
        self.found
            .entry(self.path.clone())
            .or_insert(Location { key, value });
        self.path.0.pop();
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
        let index = FieldIndex::of(text);
        let (location, depth) = index.locate(&path(steps)).unwrap();
        assert_eq!(depth, steps.len(), "{steps:?} in {text:?}");
        &text[location.value.clone()]
    }

    #[test]
    fn finds_fields_among_cyrillic_and_crlf() {
        let text =
            "наслов: Чаршија\r\nbrief:\r\n  problem: Град\r\nquotes:\r\n- text: а\r\n- text: б\r\n";
        assert_eq!(value(text, &["brief", "problem"]), "Град");
        assert_eq!(value(text, &["quotes", "1", "text"]), "б");
        let index = FieldIndex::of(text);
        let (location, _) = index.locate(&path(&["brief"])).unwrap();
        assert_eq!(&text[location.key.clone()], "brief");
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
        let index = FieldIndex::of(text);
        let (location, depth) = index.locate(&path(&["brief", "results"])).unwrap();
        assert_eq!(depth, 1);
        assert_eq!(&text[location.key.clone()], "brief");
    }

    #[test]
    fn block_scalars_and_anchors() {
        let text = "a: &x |\n  one\n  two\nb: *x\nc: 3\n";
        assert_eq!(value(text, &["b"]), "*x");
        assert_eq!(value(text, &["c"]), "3");
    }

    #[test]
    fn finds_the_second_of_two_keys() {
        let text = "a: 1\nb:\n  c: 2\n  c: 3\n";
        assert_eq!(&text[second_key(text).unwrap()], "c");
        assert_eq!(second_key(text).unwrap().start, text.rfind("c: 3").unwrap());
        assert_eq!(second_key("a: 1\nb: {a: 2}\n"), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]{}:\\-&*|>'\"#, \nabč\t?!]{0,60}") {
            let index = FieldIndex::of(&text);
            let is_inside = |location: &Location| {
                text.get(location.value.clone()).is_some()
                    && text.get(location.key.clone()).is_some()
            };
            prop_assert!(index.0.values().all(is_inside));
        }
    }
}
