//! The fonts of a PDF, by the names that pages call them.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    document::PdfDocument,
    laid_out::{self, Stretch},
    letters::{self, Letters, Untold},
    shown::{LetterPlace, Next, ShownPart},
};
use crate::{
    attachments::pdf::syntax::{entries, value},
    model::Row,
};

/// The most bytes of what names fonts.
const MOST_NAMES: usize = 64 * 1024 * 1024;
/// So many fonts of one name are tried, where it isn't clear which of them is meant.
const MOST_OF_A_NAME: usize = 8;

type Candidates = Vec<Rc<Vec<Letters>>>;
type Named = BTreeMap<Vec<u8>, Candidates>;

pub(super) struct Fonts<'d> {
    document: &'d PdfDocument<'d>,
    /// By where their dictionaries stand.
    known: BTreeMap<*const u8, Rc<Vec<Letters>>>,
    /// What objects name, by where they stand.
    of_owners: BTreeMap<*const u8, Rc<Named>>,
    /// All of them, for what doesn't say which it uses.
    all: Option<Rc<Named>>,
    latin: Letters,
    left: usize,
    /// The rows of what was read, by where its words stand.
    pub(super) tables: Vec<Vec<Row>>,
}

impl<'d> Fonts<'d> {
    pub(super) fn of(document: &'d PdfDocument<'d>) -> Self {
        Self {
            document,
            known: BTreeMap::new(),
            of_owners: BTreeMap::new(),
            all: None,
            latin: Letters::latin(),
            left: MOST_NAMES,
            tables: Vec::new(),
        }
    }

    /// Is there more that names fonts than is looked at?
    pub(super) fn are_too_many(&self) -> bool {
        self.left == 0
    }

    /// What the parts of a page say whose fonts this object names. Where several fonts have one name, each is tried.
    pub(super) fn read(
        &mut self,
        owner: &[u8],
        parts: &[ShownPart],
        untold: &mut Untold,
    ) -> Vec<String> {
        let named = self.of_owner(owner);
        let named = if named.is_empty() { self.all() } else { named };
        let of = |font: &[u8]| -> Vec<&Letters> {
            let candidates = named.get(font).into_iter().flatten();
            candidates
                .flat_map(|letters| letters.iter())
                .take(MOST_OF_A_NAME)
                .collect()
        };
        let used = parts.iter().filter_map(|part| match part {
            ShownPart::Words { font, .. } => Some(&**font),
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
            let mut reader = Reader::new(Reading::Drawn);
            reader.read(parts, letters, untold);
            self.tables.extend(laid_out::rows(&reader.stretches));
            said.extend(laid_out::text(reader.stretches));
            said.push(reader.text);
            if parts
                .iter()
                .any(|part| matches!(part, ShownPart::Begin(Some(_))))
            {
                let mut reader = Reader::new(Reading::Meant);
                reader.read(parts, letters, untold);
                said.push(reader.text);
            }
        }
        said
    }

    fn of_owner(&mut self, owner: &[u8]) -> Rc<Named> {
        if let Some(known) = self.of_owners.get(&owner.as_ptr()) {
            return known.clone();
        }
        let mut named = Named::new();
        self.add_of(owner, &mut named);
        let named = Rc::new(named);
        self.of_owners.insert(owner.as_ptr(), named.clone());
        named
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
                self.left = self.left.saturating_sub(resources.len() + fonts.len());
                if self.left == 0 {
                    return;
                }
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

/// What is read where words stand for what is drawn: that, or the words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Drawn,
    Meant,
}

/// Reads words in the order in which they are drawn, and where they stand.
struct Reader {
    reading: Reading,
    text: String,
    stretches: Vec<Stretch>,
    /// How deep parts of the page lie in each other, and the first for which words stand.
    depth: usize,
    meant_from: Option<usize>,
}

impl Reader {
    fn new(reading: Reading) -> Self {
        Self {
            reading,
            text: String::new(),
            stretches: Vec::new(),
            depth: 0,
            meant_from: None,
        }
    }

    fn read<'l>(
        &mut self,
        parts: &[ShownPart],
        letters: impl Fn(&[u8]) -> &'l Letters,
        untold: &mut Untold,
    ) {
        for part in parts {
            match part {
                ShownPart::Words { font, codes, at } => self.add(letters(font), codes, *at, untold),
                ShownPart::Begin(words) => {
                    self.depth += 1;
                    if let Some(words) = words.as_ref().filter(|_| self.meant_from.is_none()) {
                        self.meant_from = Some(self.depth);
                        if self.reading == Reading::Meant {
                            self.text.push_str(&letters::of_string(words));
                        }
                    }
                }
                ShownPart::End => {
                    self.meant_from = self.meant_from.filter(|from| *from != self.depth);
                    self.depth = self.depth.saturating_sub(1);
                }
                ShownPart::Blank => self.text.push(' '),
                ShownPart::Line(next) => {
                    // Figures below each other are no number that goes on; words do.
                    let line = self.text.rsplit('\n').next().unwrap_or_default();
                    let is_of_words = line.contains(char::is_alphabetic);
                    let goes_on = *next == Next::Below && is_of_words;
                    self.text.push_str(if goes_on { "\n" } else { "\n\n" });
                }
            }
        }
    }

    fn add(&mut self, letters: &Letters, codes: &[u8], at: LetterPlace, untold: &mut Untold) {
        let has_words = self.meant_from.is_some();
        if has_words && self.reading == Reading::Meant {
            return;
        }
        let begin = self.text.len();
        // What words stand for needs no letters.
        let untold = if has_words {
            &mut Untold::default()
        } else {
            untold
        };
        letters.read(codes, &mut self.text, untold);
        self.stretches.push(Stretch {
            at,
            letters: letters.count(codes),
            words: self.text[begin..].to_owned(),
        });
    }
}
