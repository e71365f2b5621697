//! The fonts of a PDF, by the names that pages call them.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    document::Document,
    laid_out::{self, Stretch},
    letters::{self, Letters, Untold},
    shown::{Next, Part},
};
use crate::attachments::pdf::syntax::{entries, value};

/// So many fonts of one name are tried, where it isn't clear which of them is meant.
const MOST_OF_A_NAME: usize = 8;

type Candidates = Vec<Rc<Vec<Letters>>>;
type Named = BTreeMap<Vec<u8>, Candidates>;

pub(super) struct Fonts<'d> {
    document: &'d Document<'d>,
    /// By where their dictionaries stand.
    known: BTreeMap<*const u8, Rc<Vec<Letters>>>,
    /// All of them, for what doesn't say which it uses.
    all: Option<Rc<Named>>,
    latin: Letters,
}

impl<'d> Fonts<'d> {
    pub(super) fn of(document: &'d Document<'d>) -> Self {
        Self {
            document,
            known: BTreeMap::new(),
            all: None,
            latin: Letters::latin(),
        }
    }

    /// What the parts of a page say whose fonts this object names. Where several fonts have one name, each is tried.
    pub(super) fn read(
        &mut self,
        owner: &[u8],
        parts: &[Part],
        untold: &mut Untold,
    ) -> Vec<String> {
        let mut named = Named::new();
        self.add_of(owner, &mut named);
        let named = if named.is_empty() {
            self.all()
        } else {
            Rc::new(named)
        };
        let of = |font: &[u8]| -> Vec<&Letters> {
            let candidates = named.get(font).into_iter().flatten();
            candidates
                .flat_map(|letters| letters.iter())
                .take(MOST_OF_A_NAME)
                .collect()
        };
        let used = parts.iter().filter_map(|part| match part {
            Part::Words { font, .. } => Some(font.as_slice()),
            _ => None,
        });
        let used: BTreeSet<&[u8]> = used.collect();
        let used: BTreeMap<&[u8], Vec<&Letters>> =
            used.into_iter().map(|font| (font, of(font))).collect();
        let tries = used.values().map(Vec::len).max().unwrap_or(0).max(1);
        let mut said = Vec::new();
        for one in 0..tries {
            let letters = |font: &[u8]| {
                let of = &used[font];
                of.get(one).or(of.last()).copied().unwrap_or(&self.latin)
            };
            let (text, stretches) = in_order(parts, letters, untold);
            said.extend(laid_out::text(stretches));
            said.push(text);
        }
        said
    }

    /// Adds the fonts that an object's resources name.
    fn add_of(&mut self, owner: &[u8], named: &mut Named) {
        let document = self.document;
        let dictionaries = value(owner, b"Resources").into_iter();
        let dictionaries = dictionaries.flat_map(|value| document.resolve(value));
        // An object may be the resources themselves.
        for resources in dictionaries.chain([owner]) {
            let fonts = value(resources, b"Font").into_iter();
            for fonts in fonts.flat_map(|value| document.resolve(value)) {
                for (name, font) in entries(fonts) {
                    for font in document.resolve(font) {
                        let letters = self.known.entry(font.as_ptr());
                        let letters = letters
                            .or_insert_with(|| Rc::new(Letters::of_font(font, document)))
                            .clone();
                        let of_name = named.entry(name.clone()).or_default();
                        if !of_name.iter().any(|known| Rc::ptr_eq(known, &letters)) {
                            of_name.push(letters);
                        }
                    }
                }
            }
        }
    }

    fn all(&mut self) -> Rc<Named> {
        if let Some(all) = &self.all {
            return all.clone();
        }
        let mut named = Named::new();
        for object in &self.document.objects {
            self.add_of(&object.head, &mut named);
        }
        self.all.insert(Rc::new(named)).clone()
    }
}

/// The words in the order in which they are drawn, and where they stand.
fn in_order<'l>(
    parts: &[Part],
    letters: impl Fn(&[u8]) -> &'l Letters,
    untold: &mut Untold,
) -> (String, Vec<Stretch>) {
    let (mut text, mut stretches) = (String::new(), Vec::new());
    for part in parts {
        match part {
            Part::Words { font, codes, at } => {
                let letters = letters(font);
                let begin = text.len();
                letters.read(codes, &mut text, untold);
                stretches.push(Stretch {
                    at: *at,
                    letters: letters.count(codes),
                    words: text[begin..].to_owned(),
                });
            }
            Part::Said(words) => {
                text.push_str("\n\n");
                text.push_str(&letters::of_string(words));
                text.push_str("\n\n");
            }
            Part::Blank => text.push(' '),
            Part::Line(next) => {
                // Figures below each other are no number that goes on; words do.
                let line = text.rsplit('\n').next().unwrap_or_default();
                let is_of_words = line.contains(char::is_alphabetic);
                let goes_on = *next == Next::Below && is_of_words;
                text.push_str(if goes_on { "\n" } else { "\n\n" });
            }
        }
    }
    (text, stretches)
}
