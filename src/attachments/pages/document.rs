//! The objects of a PDF, with what their streams hold.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::super::{
    pdf::{
        filters::{Unpacked, unpacked},
        syntax::{self, entries, items, name, number, reference, value},
    },
    traces::places,
    unread::Unread,
};

/// The most objects that are looked at, and the most streams that are unpacked.
const MOST_OBJECTS: usize = 400_000;
const MOST_STREAMS: usize = 40_000;
/// The most bytes of one stream and of all, unpacked.
const STREAM_LIMIT: usize = 8 * 1024 * 1024;
const ALL_STREAMS_LIMIT: usize = 96 * 1024 * 1024;
/// So many times its own size a document is unpacked to, at most: words on pages are packed to a fifth or so.
const TIMES_PACKED: usize = 16;
/// The most bytes that are drawn, those of pages that have streams in common counted for each.
const DRAWN_LIMIT: usize = 2 * ALL_STREAMS_LIMIT;
/// The most streams of all pages together.
const MOST_CONTENTS: usize = 1_000_000;
/// The most objects of one number: of a file that was changed so often.
const MOST_OF_A_NUMBER: usize = 64;
/// The longest object without its stream that is read.
const OBJECT: usize = 1024 * 1024;
/// How far back the number of an object is looked for.
const NUMBER: usize = 24;
/// Types of streams that say nothing on a page: pictures, tables of objects, notes.
const SILENT: [&[u8]; 3] = [b"Image", b"XRef", NOTES];
/// The type of what is noted about a file or a part of it (14.3.2), what such notes begin with, and how far that is
/// looked for.
const NOTES: &[u8] = b"Metadata";
const IN_NOTES: &[u8] = b"<rdf:RDF";
const BEGINNING: usize = 4096;
/// What only the stream of a font's own program has.
const OF_FONTS: [&[u8]; 3] = [b"Length1", b"Length2", b"Length3"];
/// The most trailers that are looked at, each of which was once the end of the file.
const MOST_TRAILERS: usize = 256;
/// What is drawn, with the object that names its fonts.
pub(super) type Drawn<'a> = (&'a [u8], Cow<'a, [u8]>);

/// So many pages stand around a page in the tree of pages.
const DEEPEST: usize = 16;

/// An object.
pub(super) struct PdfObject<'a> {
    /// Its dictionary, or whatever else it is.
    pub head: Cow<'a, [u8]>,
    /// What its stream holds, if it may say something.
    pub stream: Option<Vec<u8>>,
    /// Are they drawn on a page?
    pub is_drawn: bool,
    /// What its stream is packed as, if it is a picture.
    pub picture: Option<&'a [u8]>,
    number: Option<u32>,
}

impl PdfObject<'_> {
    /// What its stream draws, if it may draw something.
    pub(super) fn drawn(&self) -> Option<&[u8]> {
        self.stream.as_deref()
    }
}

/// All that is in a PDF.
pub(super) struct PdfDocument<'a> {
    pub objects: Vec<PdfObject<'a>>,
    by_number: BTreeMap<u32, Vec<usize>>,
    /// What couldn't be read.
    pub unread: BTreeSet<Unread>,
    /// Is what a page shows made long by blanks, or by what is said again and again, as no program writes it?
    pub is_padded: bool,
    pub has_pictures: bool,
    /// What is noted about it, as XML.
    pub notes: Vec<Vec<u8>>,
    /// Pages, each with the numbers of the streams that are drawn on it one after the other.
    pages: Vec<(usize, Vec<u32>)>,
}

impl<'a> PdfDocument<'a> {
    pub(super) fn of(pdf: &'a [u8]) -> Self {
        let mut document = Self {
            objects: Vec::new(),
            by_number: BTreeMap::new(),
            unread: BTreeSet::new(),
            is_padded: false,
            has_pictures: false,
            notes: Vec::new(),
            pages: Vec::new(),
        };
        let mut data = document.add_all(pdf);
        if document.is_encrypted(pdf) {
            document.unread.insert(Unread::Encrypted);
        }
        let mut room = Room {
            streams: MOST_STREAMS,
            bytes: (pdf.len().saturating_mul(TIMES_PACKED)).clamp(STREAM_LIMIT, ALL_STREAMS_LIMIT),
        };
        for (index, data) in data.iter_mut().enumerate() {
            if document.is_of_type(index, b"ObjStm") {
                let packed = document.unpack(index, data.take(), &mut room);
                document.add_packed(index, &packed);
            }
        }
        document.find_pages();
        let contents = document.pages.iter().flat_map(|(_, numbers)| numbers);
        let contents: BTreeSet<u32> = contents.copied().collect();
        for (index, data) in data.into_iter().enumerate() {
            if document.is_of_subtype(index, b"Image") || document.has_size(index) {
                document.has_pictures = true;
                document.objects[index].picture = data;
            }
            let number = document.objects[index].number;
            let is_content = number.is_some_and(|number| contents.contains(&number));
            let is_drawn = is_content || document.is_of_subtype(index, b"Form");
            let is_silent = !is_drawn && document.is_silent(index);
            let is_note = !is_drawn && document.is_of_type(index, NOTES);
            if data.is_none() || is_silent && !is_note {
                continue;
            }
            document.objects[index].is_drawn = is_drawn;
            let made = document.unpack(index, data, &mut room);
            let begins = &made[..made.len().min(BEGINNING)];
            if is_note || !is_drawn && places(begins, IN_NOTES).next().is_some() {
                document.notes.push(made);
            } else {
                document.objects[index].stream = Some(made);
            }
        }
        document
    }

    /// The heads of the objects that a value is, or refers to.
    pub(super) fn resolve<'v>(&'v self, value: &'v [u8]) -> Vec<&'v [u8]> {
        match reference(value) {
            None => vec![value],
            Some(number) => self.of_number(number).map(|object| &*object.head).collect(),
        }
    }

    /// What the streams hold that a value refers to.
    pub(super) fn streams_at(&self, value: &[u8]) -> impl Iterator<Item = &[u8]> {
        let number = reference(value);
        let found = number.into_iter().flat_map(|number| self.of_number(number));
        found.filter_map(|object| object.stream.as_deref())
    }

    /// What is drawn, each with the object that names its fonts: pages whole, then whatever else shows words. Says
    /// whether that is all.
    pub(super) fn drawn(&self) -> (Vec<Drawn<'_>>, bool) {
        let mut on_pages = BTreeSet::new();
        let mut drawn: Vec<Drawn<'_>> = Vec::new();
        let (mut left, mut is_all) = (DRAWN_LIMIT, true);
        let mut known = BTreeMap::new();
        for (page, numbers) in &self.pages {
            let mut content = Vec::new();
            for number in numbers {
                on_pages.insert(number);
                for object in self.of_number(*number) {
                    let stream = object.stream.as_deref().unwrap_or_default();
                    let room = left.min(STREAM_LIMIT.saturating_sub(content.len()));
                    is_all &= stream.len() <= room;
                    let stream = &stream[..stream.len().min(room)];
                    left -= stream.len();
                    content.extend_from_slice(stream);
                    content.push(b'\n');
                }
            }
            drawn.push((self.with_resources(*page, &mut known), content.into()));
        }
        for object in &self.objects {
            let is_on_page = object
                .number
                .is_some_and(|number| on_pages.contains(&number));
            if let Some(stream) = &object.stream
                && !is_on_page
                && shows_words(stream)
            {
                drawn.push((&object.head, Cow::Borrowed(stream)));
            }
        }
        (drawn, is_all)
    }

    /// A page, or what stands around it and has resources for it. `known` remembers that of earlier pages.
    fn with_resources<'s>(
        &'s self,
        page: usize,
        known: &mut BTreeMap<*const u8, &'s [u8]>,
    ) -> &'s [u8] {
        let own: &[u8] = &self.objects[page].head;
        let parent = || {
            self.parent(own)
                .filter(|_| value(own, b"Resources").is_none())
        };
        let Some(parent) = parent() else {
            return own;
        };
        known
            .entry(parent.as_ptr())
            .or_insert_with(|| self.around(parent))
    }

    fn around<'s>(&'s self, mut head: &'s [u8]) -> &'s [u8] {
        for _ in 0..DEEPEST {
            match self.parent(head) {
                Some(parent) if value(head, b"Resources").is_none() => head = parent,
                _ => return head,
            }
        }
        head
    }

    fn parent<'s>(&'s self, head: &'s [u8]) -> Option<&'s [u8]> {
        self.resolve(value(head, b"Parent")?).pop()
    }

    fn of_number(&self, number: u32) -> impl Iterator<Item = &PdfObject<'a>> {
        let found = self.by_number.get(&number).into_iter().flatten();
        found.map(|index| &self.objects[*index])
    }

    /// Adds what stands in the file itself; gives the data of the streams, packed.
    fn add_all(&mut self, pdf: &'a [u8]) -> Vec<Option<&'a [u8]>> {
        let mut data = Vec::new();
        // Objects of a sound file don't lie in each other.
        let mut left = pdf.len().saturating_mul(4) + OBJECT;
        let is_word = |at: &usize| {
            let before = pdf[..*at].last();
            let behind = pdf.get(*at + 3);
            before.is_some_and(|byte| {
                byte.is_ascii_whitespace() || byte.is_ascii_digit() || *byte == 0
            }) && behind.is_none_or(|byte| !byte.is_ascii_alphanumeric())
        };
        for at in places(pdf, b"obj").filter(is_word) {
            let object = syntax::object(&pdf[at + 3..], OBJECT.min(left));
            let Some(object) = object.filter(|_| data.len() < MOST_OBJECTS) else {
                self.unread.insert(Unread::TooMuch);
                left = left.saturating_sub(OBJECT);
                continue;
            };
            left = left.saturating_sub(object.head.len());
            let number = number_before(&pdf[at.saturating_sub(NUMBER)..at]);
            self.add(number, Cow::Borrowed(object.head));
            data.push(object.data);
        }
        data
    }

    fn add(&mut self, number: Option<u32>, head: Cow<'a, [u8]>) {
        let index = self.objects.len();
        if let Some(number) = number {
            let of_number = self.by_number.entry(number).or_default();
            if of_number.len() < MOST_OF_A_NUMBER {
                of_number.push(index);
            } else {
                self.unread.insert(Unread::TooMuch);
            }
        }
        self.objects.push(PdfObject {
            head,
            stream: None,
            is_drawn: false,
            picture: None,
            number,
        });
    }

    /// Adds the objects that lie in a stream.
    fn add_packed(&mut self, index: usize, packed: &[u8]) {
        let first = value(&self.objects[index].head, b"First").and_then(number);
        let first = first.map_or(0, |(first, _)| first as usize);
        let first = first.min(packed.len());
        let mut head = &packed[..first];
        while let Some((of_object, rest)) = number(head)
            && let Some((at, rest)) = number(rest)
        {
            head = rest;
            if self.objects.len() >= MOST_OBJECTS {
                self.unread.insert(Unread::TooMuch);
                return;
            }
            let Some(object) = packed.get(first + at as usize..) else {
                continue;
            };
            let object = syntax::first(&object[..object.len().min(OBJECT)]);
            self.add(Some(of_object), Cow::Owned(object.to_vec()));
        }
    }

    fn find_pages(&mut self) {
        let mut left = MOST_CONTENTS;
        for index in 0..self.objects.len() {
            let head = &*self.objects[index].head;
            let Some(contents) = value(head, b"Contents") else {
                continue;
            };
            let of = |list| items(list).into_iter().filter_map(reference);
            // The list may be an object of its own.
            let lists = self.resolve(contents).into_iter();
            let apart = lists
                .filter(|list| list.trim_ascii().starts_with(b"["))
                .flat_map(of);
            let numbers: Vec<u32> = match reference(contents) {
                Some(number) => apart.chain([number]).collect(),
                None => apart.collect(),
            };
            left = left.saturating_sub(numbers.len());
            if left == 0 {
                self.unread.insert(Unread::TooMuch);
                return;
            }
            if !numbers.is_empty() {
                self.pages.push((index, numbers));
            }
        }
    }

    /// Is it encrypted, by its trailer or the table that stands in the place of one?
    fn is_encrypted(&self, pdf: &[u8]) -> bool {
        let says = |dictionary: &[u8]| {
            entries(dictionary).any(|(key, value)| {
                key == b"Encrypt"
                    && (reference(value).is_some() || value.trim_ascii().starts_with(b"<<"))
            })
        };
        let trailers = places(pdf, b"trailer").take(MOST_TRAILERS);
        let mut trailers =
            trailers.map(|at| &pdf[at + b"trailer".len()..pdf.len().min(at + OBJECT)]);
        let tables = (0..self.objects.len()).filter(|index| self.is_of_type(*index, b"XRef"));
        let mut tables = tables.map(|index| &*self.objects[index].head);
        trailers.any(says) || tables.any(says)
    }

    fn unpack(&mut self, index: usize, data: Option<&[u8]>, room: &mut Room) -> Vec<u8> {
        let Some(data) = data else {
            return Vec::new();
        };
        let limit = if room.streams == 0 {
            0
        } else {
            STREAM_LIMIT.min(room.bytes)
        };
        room.streams = room.streams.saturating_sub(1);
        let is_needed = self.objects[index].is_drawn
            || [b"ObjStm", NOTES]
                .iter()
                .any(|kind| self.is_of_type(index, kind));
        let head = &self.objects[index].head;
        let (made, unread) = match unpacked(head, data, limit) {
            Unpacked::Whole(data) => (data, None),
            Unpacked::Part(made) => {
                let unread = is_needed || shows_words(&made);
                (made, unread.then_some(Unread::TooMuch))
            }
            Unpacked::Unread => (Vec::new(), is_needed.then_some(Unread::Packed)),
        };
        self.is_padded |= (is_needed || unread.is_some()) && is_padded(&made, data.len());
        self.unread.extend(unread);
        room.bytes -= made.len().min(room.bytes);
        made
    }

    fn is_silent(&self, index: usize) -> bool {
        let head = &self.objects[index].head;
        let has = |key: &&[u8]| value(head, key).is_some();
        OF_FONTS.iter().any(has)
            || SILENT
                .iter()
                .any(|kind| self.is_of_type(index, kind) || self.is_of_subtype(index, kind))
    }

    /// Has it what every picture has?
    fn has_size(&self, index: usize) -> bool {
        let head = &self.objects[index].head;
        value(head, b"Width").is_some() && value(head, b"Height").is_some()
    }

    fn is_of_type(&self, index: usize, kind: &[u8]) -> bool {
        self.says(index, b"Type", kind)
    }

    fn is_of_subtype(&self, index: usize, kind: &[u8]) -> bool {
        self.says(index, b"Subtype", kind)
    }

    fn says(&self, index: usize, key: &[u8], kind: &[u8]) -> bool {
        let value = value(&self.objects[index].head, key);
        value.and_then(name).is_some_and(|name| name == kind)
    }
}

/// How much is still unpacked.
struct Room {
    streams: usize,
    bytes: usize,
}

/// Do these bytes show words on a page?
pub(super) fn shows_words(data: &[u8]) -> bool {
    let has = |word| places(data, word).next().is_some();
    has(b"BT") && (has(b"Tj") || has(b"TJ") || has(b"'") || has(b"\""))
}

/// The number of the object whose `obj` follows: `7 0 obj`.
/// Are so many bytes blank, or packed so tightly, as no page is that a program wrote?
fn is_padded(made: &[u8], packed: usize) -> bool {
    const LONG: usize = 1024 * 1024;
    const TIMES: usize = 100;
    let blank = || {
        made.iter()
            .filter(|byte| byte.is_ascii_whitespace())
            .count()
    };
    made.len() >= LONG && (made.len() / TIMES >= packed || blank() > made.len() / 4 * 3)
}

fn number_before(bytes: &[u8]) -> Option<u32> {
    let words = bytes.rsplit(|byte| !byte.is_ascii_digit());
    let mut numbers = words.filter(|word| !word.is_empty());
    let (_, number) = (numbers.next()?, numbers.next()?);
    std::str::from_utf8(number).ok()?.parse().ok()
}
