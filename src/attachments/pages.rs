//! The words on the pages of a PDF (ISO 32000-2, section 9).
//!
//! Takes: a file's bytes. Gives: what its pages say, line by line, as far as it can be told: codes are turned into
//! letters by the tables that programs add so that words can be copied (`ToUnicode`, 9.10.3), else taken for those
//! letters themselves. Never: fails, or unpacks more than a limit. Scanned pages, encrypted files and codes without a
//! table hold no words for it.

mod letters;
mod shown;

use std::collections::{BTreeMap, BTreeSet};

use self::{letters::Letters, shown::Part};
use super::{pdf, traces::places};

/// The most streams that are unpacked, and the most bytes of each and of all.
const MOST_STREAMS: usize = 20_000;
const STREAM_LIMIT: usize = 8 * 1024 * 1024;
const ALL_STREAMS_LIMIT: usize = 64 * 1024 * 1024;
/// The most objects that are looked at.
const MOST_OBJECTS: usize = 50_000;
/// The longest dictionary, or object without a stream, that is read.
const OBJECT: usize = 8 * 1024;
/// So many fonts of one name are tried.
const MOST_OF_A_NAME: usize = 8;
/// Streams that say nothing, by their subtype or type: pictures, tables of objects, notes.
const SILENT: [&[u8]; 3] = [b"Image", b"XRef", b"Metadata"];
/// What only the stream of a font's own program has.
const OF_FONTS: &[u8] = b"/Length1";

/// What the pages say. Lines stand apart as blocks do.
pub(super) fn words(pdf: &[u8]) -> String {
    let streams = streams(pdf);
    let objects = objects(pdf, &streams);
    let fonts = Fonts::of(&objects, &streams);
    let pages = streams.iter().filter(|stream| stream.shows_words());
    let pages = pages.flat_map(|page| fonts.read(&shown::parts(&page.data)));
    // Remarks, filled in forms and headings stand in objects of their own.
    let beside = objects.iter().flat_map(|(_, object)| {
        let stream = places(object, b"stream").next();
        shown::strings(&object[..stream.unwrap_or(object.len())])
    });
    let mut left = STREAM_LIMIT;
    let beside = beside.map_while(|string| {
        left = left.checked_sub(string.len())?;
        Some(letters::of_string(&string))
    });
    let beside =
        beside.filter(|string| !string.starts_with("D:") && !string.contains(char::is_control));
    pages.chain(beside).collect::<Vec<_>>().join("\n\n")
}

/// A stream, unpacked.
struct Stream<'a> {
    number: Option<u32>,
    dictionary: &'a [u8],
    data: Vec<u8>,
}

impl Stream<'_> {
    fn shows_words(&self) -> bool {
        let has = |word| places(&self.data, word).next().is_some();
        has(b"BT") && (has(b"Tj") || has(b"TJ") || has(b"'") || has(b"\""))
    }
}

fn streams(pdf: &[u8]) -> Vec<Stream<'_>> {
    let mut streams = Vec::new();
    let mut left = ALL_STREAMS_LIMIT;
    let begins = places(pdf, b"stream").filter(|at| !pdf[..*at].ends_with(b"end"));
    for at in begins.take(MOST_STREAMS) {
        let before = &pdf[at.saturating_sub(OBJECT)..at];
        let Some(begin) = places(before, b"obj").last() else {
            continue;
        };
        let dictionary = &before[begin..];
        let says = |word: &[u8]| places(dictionary, word).next().is_some();
        if says(OF_FONTS) || is_silent(dictionary) {
            continue;
        }
        let data = pdf::stream(pdf, at);
        let limit = STREAM_LIMIT.min(left);
        let in_letters = says(b"ASCII85Decode") || says(b"/A85");
        let unwrapped = in_letters.then(|| from_letters(data, limit));
        let data = unwrapped.as_deref().unwrap_or(data);
        let data = if says(b"FlateDecode") || says(b"/Fl ") || says(b"/Fl/") {
            pdf::unpacked(data, limit)
        } else if says(b"/Filter") && !in_letters {
            continue;
        } else {
            let end = places(data, b"endstream").next().unwrap_or(data.len());
            data[..end.min(limit)].to_vec()
        };
        left -= data.len();
        streams.push(Stream {
            number: number_before(&before[..begin]),
            dictionary,
            data,
        });
    }
    streams
}

/// Bytes that are written in letters, five for four of them (7.4.3).
fn from_letters(letters: &[u8], limit: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut group = Vec::with_capacity(5);
    let mut put = |group: &mut Vec<u8>| {
        let count = group.len();
        if count > 1 {
            group.resize(5, 84);
            let number = group.iter().fold(0_u32, |sum, digit| {
                sum.wrapping_mul(85).wrapping_add(u32::from(*digit))
            });
            bytes.extend_from_slice(&number.to_be_bytes()[..count - 1]);
        }
        group.clear();
        bytes.len() < limit
    };
    for letter in letters {
        match letter {
            b'!'..=b'u' => group.push(letter - b'!'),
            b'z' if group.is_empty() => group.resize(5, 0),
            byte if byte.is_ascii_whitespace() => continue,
            _ => break,
        }
        if group.len() == 5 && !put(&mut group) {
            break;
        }
    }
    put(&mut group);
    bytes
}

/// Is the type of a stream, or its subtype, one that says nothing?
fn is_silent(dictionary: &[u8]) -> bool {
    [&b"/Type"[..], b"/Subtype"].iter().any(|key| {
        places(dictionary, key).any(|at| {
            let value = dictionary[at + key.len()..].trim_ascii_start();
            let Some(name) = value.strip_prefix(b"/") else {
                return false;
            };
            let end = name.iter().position(|byte| !byte.is_ascii_alphanumeric());
            SILENT.contains(&&name[..end.unwrap_or(name.len())])
        })
    })
}

/// The number of the object whose `obj` follows: `7 0 obj`.
fn number_before(bytes: &[u8]) -> Option<u32> {
    let words = bytes.rsplit(|byte| !byte.is_ascii_digit());
    let mut numbers = words.filter(|word| !word.is_empty());
    let (_, number) = (numbers.next()?, numbers.next()?);
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// Objects by their number, also those that are packed; where there are several of a number, all of them.
fn objects<'a>(pdf: &'a [u8], streams: &'a [Stream<'a>]) -> Vec<(u32, &'a [u8])> {
    let mut objects = Vec::new();
    let begins = places(pdf, b"obj").filter(|at| !pdf[..*at].ends_with(b"end"));
    for at in begins.take(MOST_OBJECTS) {
        if let Some(number) = number_before(&pdf[at.saturating_sub(24)..at]) {
            let rest = &pdf[at + 3..pdf.len().min(at + OBJECT)];
            let end = places(rest, b"endobj").next().unwrap_or(rest.len());
            objects.push((number, &rest[..end]));
        }
    }
    let is_of_objects =
        |stream: &&Stream<'_>| places(stream.dictionary, b"/ObjStm").next().is_some();
    for stream in streams.iter().filter(is_of_objects) {
        let first = places(stream.dictionary, b"/First").next();
        let first = first.and_then(|at| numbers(&stream.dictionary[at + 6..]).next());
        let first = (first.unwrap_or(0) as usize).min(stream.data.len());
        let head: Vec<u32> = numbers(&stream.data[..first]).collect();
        let packed = head.chunks_exact(2).filter_map(|pair| {
            let object = stream.data.get(first + pair[1] as usize..)?;
            Some((pair[0], &object[..object.len().min(OBJECT)]))
        });
        let room = MOST_OBJECTS.saturating_sub(objects.len());
        objects.extend(packed.take(room));
    }
    objects
}

/// The numbers in some bytes.
fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let words = bytes.split(|byte| !byte.is_ascii_digit());
    let words = words.filter_map(|word| std::str::from_utf8(word).ok());
    words.filter_map(|word| word.parse().ok())
}

/// The letters of fonts, by the names that pages call them.
struct Fonts(BTreeMap<Vec<u8>, Vec<Letters>>);

impl Fonts {
    fn of(objects: &[(u32, &[u8])], streams: &[Stream<'_>]) -> Self {
        let table_of = |object: &[u8]| {
            let at = places(object, b"/ToUnicode").next()?;
            numbers(&object[at..]).next()
        };
        let tables = objects.iter();
        let tables: BTreeMap<u32, u32> = tables
            .filter_map(|(number, object)| Some((*number, table_of(object)?)))
            .collect();
        let mut named: BTreeMap<Vec<u8>, BTreeSet<u32>> = BTreeMap::new();
        for (_, object) in objects {
            for (name, font) in references(object) {
                if let Some(table) = tables.get(&font) {
                    named.entry(name.to_vec()).or_default().insert(*table);
                }
            }
        }
        let letters = |table: &u32| {
            let mut of_table = streams.iter().filter(|one| one.number == Some(*table));
            of_table.next().map(|stream| Letters::of(&stream.data))
        };
        let fonts = named.into_iter().map(|(name, tables)| {
            let tables = tables.iter().take(MOST_OF_A_NAME);
            (name, tables.filter_map(letters).collect())
        });
        Self(fonts.collect())
    }

    /// What the parts of a page say. Where several fonts have one name, each is tried.
    fn read(&self, parts: &[Part]) -> Vec<String> {
        let of = |font: &[u8]| self.0.get(font).map_or(&[][..], Vec::as_slice);
        let fonts = parts.iter().map(|part| match part {
            Part::Words { font, .. } => of(font).len(),
            Part::Blank | Part::Line => 0,
        });
        let tries = fonts.max().unwrap_or(0).max(1);
        let tried = (0..tries).map(|one| {
            let mut text = String::new();
            for part in parts {
                match part {
                    Part::Words { font, codes } => {
                        let letters = of(font);
                        match letters.get(one).or(letters.last()) {
                            Some(letters) => letters.read(codes, &mut text),
                            None => text.extend(codes.iter().copied().map(letter)),
                        }
                    }
                    Part::Blank => text.push(' '),
                    Part::Line => text.push_str("\n\n"),
                }
            }
            text
        });
        tried.collect()
    }
}

/// The letter that a code is taken for, where no table says it.
fn letter(code: u8) -> char {
    if code.is_ascii_control() {
        ' '
    } else {
        char::from(code)
    }
}

/// The names in an object that stand for others: `/F1 7 0 R`.
fn references(object: &[u8]) -> impl Iterator<Item = (&[u8], u32)> {
    let names = object.split(|byte| *byte == b'/').skip(1);
    names.filter_map(|rest| {
        let end = rest.iter().position(u8::is_ascii_whitespace)?;
        let (name, behind) = rest.split_at(end);
        let mut words = behind
            .split(u8::is_ascii_whitespace)
            .filter(|word| !word.is_empty());
        let (number, _, mark) = (words.next()?, words.next()?, words.next()?);
        let number = std::str::from_utf8(number).ok()?.parse().ok()?;
        mark.starts_with(b"R").then_some((name, number))
    })
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec_zlib;

    use super::*;

    fn page(content: &[u8]) -> Vec<u8> {
        let head = format!("%PDF-1.7\n4 0 obj <</Length {}>>\nstream\n", content.len());
        [head.as_bytes(), content, b"\nendstream\nendobj\n"].concat()
    }

    fn packed(number: u32, content: &[u8]) -> Vec<u8> {
        let data = compress_to_vec_zlib(content, 6);
        let head = format!("{number} 0 obj <</Filter/FlateDecode>>\nstream\n");
        [head.as_bytes(), &data, b"\nendstream\nendobj\n"].concat()
    }

    #[test]
    fn words_are_read_as_they_stand_on_the_page() {
        for (content, expected) in [
            (
                "BT /F1 12 Tf 72 700 Td (Call 070 123 456) Tj ET",
                "Call 070 123 456",
            ),
            ("BT [(07)-20(0 12)15(3)-300(456)] TJ ET", "070 123 456"),
            ("BT <303730> Tj ET", "070"),
            ("BT (07\\t0) Tj ET", "07 0"),
            (
                "BT 1 0 0 1 72 700 Tm (070) Tj ET BT 1 0 0 1 90 700 Tm (123) Tj ET",
                "070 123",
            ),
            ("BT 72 700 Td (070) Tj 0 -14 Td (123) Tj ET", "070\n\n123"),
            ("BT (a\\(b\\051\\\nc) Tj ET", "a(b)c"),
            ("BI /W 1 ID (Tj) EI BT (x) ' ET", "x"),
        ] {
            assert_eq!(
                words(&page(content.as_bytes())).trim(),
                expected,
                "{content}"
            );
            let head = b"%PDF-1.7\n".to_vec();
            let pdf = [head, packed(4, content.as_bytes())].concat();
            assert_eq!(words(&pdf).trim(), expected, "{content}, packed");
        }
    }

    #[test]
    fn what_stands_beside_the_pages_is_read() {
        let utf16: Vec<u8> = "070 123 456"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        let field = [
            b"5 0 obj <</FT/Tx /V (\xFE\xFF",
            &utf16[..],
            b")>> endobj\n",
        ]
        .concat();
        for object in [
            &b"5 0 obj <</Subtype/FreeText /Contents (070 123 456)>> endobj\n"[..],
            b"5 0 obj <</Title <303730203132332034 3536>>> endobj\n",
            &field,
        ] {
            assert_eq!(
                words(&[b"%PDF-1.7\n", object].concat()).trim(),
                "070 123 456"
            );
        }
    }

    #[test]
    fn words_in_forms_are_read_whatever_else_their_dictionary_names() {
        for more in [
            "/ProcSet [/PDF /Text /ImageB]",
            "/Metadata 9 0 R",
            "/Subtype /Form",
        ] {
            let pdf =
                format!("%PDF-1.7\n4 0 obj <<{more}>>\nstream\nBT (070) Tj ET\nendstream endobj");
            assert_eq!(words(pdf.as_bytes()).trim(), "070", "{more}");
        }
        for silent in [
            "/Type/XObject /Subtype /Image",
            "/Subtype/Image",
            "/Type /Metadata",
        ] {
            let pdf =
                format!("%PDF-1.7\n4 0 obj <<{silent}>>\nstream\nBT (070) Tj ET\nendstream endobj");
            assert_eq!(words(pdf.as_bytes()).trim(), "", "{silent}");
        }
    }

    #[test]
    fn codes_become_letters_by_the_table_of_their_font() {
        let table = b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
            2 beginbfchar <0001> <0030> <0002> <0037> endbfchar\n\
            1 beginbfrange <0003> <0005> <0031> <0006> <0007> [<0034> <0035>] endbfrange";
        let fonts = b"5 0 obj <</Font <</F1 6 0 R>>>> endobj 6 0 obj <</ToUnicode 7 0 R>> endobj\n";
        for codes in [
            "<00010002000100030004000500060007>",
            "(\0\x01\0\x02\0\x01\0\x03\0\x04\0\x05\0\x06\0\\007)",
        ] {
            let content = format!("BT /F1 12 Tf {codes} Tj ET");
            let page = packed(4, content.as_bytes());
            let pdf = [b"%PDF-1.7\n", &fonts[..], &packed(7, table), &page].concat();
            assert_eq!(words(&pdf).trim(), "07012345", "{codes:?}");
        }
    }

    #[test]
    fn bytes_in_letters_are_read() {
        for (letters, expected) in [
            ("9jqo^BlbD-BleB1DJ+*+F(f,q~>", "Man is distinguished"),
            ("9jqo^\nBl bD-~> more", "Man is d"),
            ("9jqo~>", "Man"),
            ("z~>", "\0\0\0\0"),
        ] {
            assert_eq!(
                from_letters(letters.as_bytes(), 100),
                expected.as_bytes(),
                "{letters}"
            );
        }
    }

    #[test]
    fn nonsense_is_passed_over() {
        for pdf in [
            "%PDF-",
            "%PDF-1.7 obj stream",
            "%PDF 1 0 obj<<>>stream\nBT (a",
            "1 0 obj /First stream",
            "1 0 obj stream\nbeginbfrange <0><ffffffff><0> <0><ffffffff><ffff>",
        ] {
            words(pdf.as_bytes());
        }
    }
}
