//! The words on the pages of a PDF (ISO 32000-2, section 9).
//!
//! Takes: a file's bytes. Gives: what its pages say, line by line, and what of it can't be read: codes are turned into
//! letters by the tables that programs add so that words can be copied (`ToUnicode`, 9.10.3), by what letters are
//! called, else taken for those letters themselves. What is drawn in another order than it is read in is read in both.
//! Never: fails, or unpacks more than a limit.

mod document;
mod fonts;
mod glyphs;
pub(super) mod laid_out;
mod letters;
pub(super) mod pictures;
pub(super) mod shown;

use std::collections::BTreeSet;

use self::{document::PdfDocument, fonts::Fonts, letters::Untold};
use super::{pdf::syntax::entries, unread::Unread, xml};
use crate::model::Row;

/// The most bytes of words beside the pages.
const MOST_BESIDE: usize = 16 * 1024 * 1024;
/// Of the signs of a text at most one in so many is none that is printed.
const FEW_CONTROLS: usize = 8;

/// Between two blocks of text no number goes on.
const BLOCK: &str = "\n\n";
/// What only the information about a document has.
const IN_INFORMATION: [&[u8]; 4] = [b"Author", b"Creator", b"Producer", b"Keywords"];

/// What a PDF says.
#[derive(Debug, Default)]
pub(super) struct Pages {
    /// Its words. Lines that don't follow each other stand apart as blocks do.
    pub words: String,
    /// The rows of each part of its pages, in cells by where the words stand.
    pub tables: Vec<Vec<Row>>,
    /// What is noted about it, where no page shows it: in its information (14.3.3), and in XMP.
    pub notes: String,
    /// What of it can't be read.
    pub unread: BTreeSet<Unread>,
    /// Is it made longer than is read, so that something may hide behind the rest?
    pub is_padded: bool,
}

/// Reads the pages.
pub(super) fn read(pdf: &[u8]) -> Pages {
    let document = PdfDocument::of(pdf);
    let mut unread = document.unread.clone();
    let mut fonts = Fonts::of(&document);
    let mut untold = Untold::default();
    let mut said = Vec::new();
    let (drawn, is_all) = document.drawn();
    for (owner, content) in drawn {
        said.extend(fonts.read(owner, &shown::parts(&content), &mut untold));
    }
    if !is_all || fonts.are_too_many() {
        unread.insert(Unread::TooMuch);
    }
    if untold.are_words {
        unread.insert(Unread::Letters);
    }
    let is_silent = said.iter().all(|text| text.trim().is_empty());
    if is_silent && unread.is_empty() && document.has_pictures {
        unread.insert(Unread::Scanned);
    }
    // Remarks, filled in forms and headings stand in objects of their own.
    let mut left = MOST_BESIDE;
    for string in document
        .objects
        .iter()
        .flat_map(|object| shown::strings(&object.head))
    {
        let Some(less) = left.checked_sub(string.len()) else {
            unread.insert(Unread::TooMuch);
            break;
        };
        left = less;
        said.extend(beside(&string));
    }
    Pages {
        words: said.join(BLOCK),
        tables: fonts.tables,
        notes: notes(&document),
        is_padded: document.is_padded && unread.contains(&Unread::TooMuch),
        unread,
    }
}

/// What is noted about a document.
fn notes(document: &PdfDocument<'_>) -> String {
    let information = document.objects.iter().filter(|object| {
        let mut entries = entries(&object.head);
        entries.any(|(key, _)| IN_INFORMATION.contains(&&*key))
    });
    let strings = information.flat_map(|object| shown::strings(&object.head));
    let strings = strings.filter_map(|string| beside(&string));
    let of_xml = document.notes.iter().map(|note| values(&xml::text(note)));
    strings.chain(of_xml).collect::<Vec<_>>().join(BLOCK)
}

/// All that XML says, between its tags and in them, each apart.
fn values(text: &str) -> String {
    let mut values = String::new();
    xml::walk(text, |part| match part {
        xml::XmlPart::Words(words) => values.push_str(words),
        xml::XmlPart::Open(tag) => {
            values.push_str(BLOCK);
            for value in tag.values() {
                values.push_str(&value);
                values.push_str(BLOCK);
            }
        }
        xml::XmlPart::Close(_) => values.push_str(BLOCK),
    });
    values
}

/// What a string beside the pages says, if it is a text.
fn beside(string: &[u8]) -> Option<String> {
    let text = letters::of_string(string);
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace());
    let is_text = controls.count() * FEW_CONTROLS <= text.chars().count();
    let is_day = text.starts_with("D:");
    (is_text && !is_day).then(|| text.replace(|c: char| c.is_control() && c != '\n', " "))
}

#[cfg(test)]
mod tests {
    use miniz_oxide::deflate::compress_to_vec_zlib;

    use super::*;

    fn words(pdf: &[u8]) -> String {
        read(pdf).words
    }

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

    /// A page that shows this content in the font `F1`, with whatever else the file holds.
    fn page_in(font: &str, content: &str, more: &[&[u8]]) -> Vec<u8> {
        let page = format!(
            "%PDF-1.7\n3 0 obj <</Type/Page/Contents 4 0 R/Resources<</Font<</F1 {font}>>>>>> endobj\n\
             4 0 obj <</Length {}>>\nstream\n{content}\nendstream endobj\n",
            content.len()
        );
        [page.as_bytes(), &more.concat()].concat()
    }

    fn unread(pdf: &[u8]) -> Vec<Unread> {
        read(pdf).unread.into_iter().collect()
    }

    #[test]
    fn letters_are_known_by_what_they_are_called() {
        for (font, codes, expected) in [
            (
                "<</Subtype/Type1/Encoding<</Differences[1/zero/seven/one/uni0032 9/three.tnum]>>>>",
                "<0102010304040409>",
                "07012223",
            ),
            (
                "<</Subtype/TrueType/Encoding/WinAnsiEncoding>>",
                "(070)",
                "070",
            ),
            // A table that says otherwise than the names.
            (
                "<</Subtype/Type1/ToUnicode 7 0 R/Encoding<</Differences[48/zero]>>>>",
                "(000)",
                "x0x0x0\n\n000",
            ),
            (
                "<</Subtype/Type0/Encoding/UniGB-UTF16-H>>",
                "<003000370030>",
                "070",
            ),
        ] {
            let table = packed(
                7,
                b"3 beginbfchar <30> <00780030> <31> <0031> <32> <0032> endbfchar",
            );
            let pdf = page_in(font, &format!("BT /F1 12 Tf {codes} Tj ET"), &[&table]);
            let read = read(&pdf);
            let words = read
                .words
                .split_whitespace()
                .collect::<Vec<_>>()
                .join("\n\n");
            assert_eq!(words, expected, "{font}");
            assert!(read.unread.is_empty(), "{font}: {:?}", read.unread);
        }
    }

    #[test]
    fn signs_that_nothing_translates_are_told() {
        for font in [
            "<</Subtype/Type0/Encoding/Identity-H>>",
            "<</Subtype/Type3/Encoding<</Differences[0/g1/g2/g3/g4/g5/g6/g7]>>>>",
            "<</Subtype/Type0/Encoding/Identity-H/ToUnicode 7 0 R>>",
        ] {
            let table = packed(7, b"1 beginbfrange <0001> <0009> <E001> endbfrange");
            let shows = |codes: &str| {
                unread(&page_in(
                    font,
                    &format!("BT /F1 12 Tf {codes} Tj ET"),
                    &[&table],
                ))
            };
            let words = "<00010002000300040005000600010002>";
            assert_eq!(shows(words), [Unread::Letters], "{font}");
            // A sign before each item of a list.
            assert_eq!(shows("<0001>"), [], "{font}");
        }
    }

    #[test]
    fn numbers_are_read_in_whatever_order_they_are_drawn() {
        for content in [
            "BT /F1 10 Tf 1 0 0 1 40 700 Tm (456) Tj 1 0 0 1 20 700 Tm (123) Tj 1 0 0 1 0 700 Tm (070) Tj ET",
            "BT /F1 10 Tf [(6) 1100 (5) 1100 (4) 1100 (3) 1100 (2) 1100 (1) 1100 (0) 1100 (7) 1100 (0)] TJ ET",
            "BT /F1 10 Tf 14 TL (call 070) Tj T* (123 456) Tj ET",
            "/Span <</ActualText (070 123 456)>> BDC BT (x) Tj ET EMC",
            "BT (Call 07) Tj /Span <</ActualText <FEFFFF10>>> BDC (?) Tj EMC ( 123 456) Tj ET",
        ] {
            let pdf = page_in("9 0 R", content, &[]);
            let words = read(&pdf).words;
            let found = crate::model::private_numbers(&words);
            assert_eq!(found.len(), 1, "{content}: {words:?}");
        }
        // Figures of a table below each other.
        let column = "BT /F1 10 Tf 14 TL (070) Tj T* (123) Tj T* (456) Tj ET";
        assert_eq!(
            read(&page_in("9 0 R", column, &[])).words.trim(),
            "070\n\n123\n\n456"
        );
    }

    #[test]
    fn a_page_is_read_whole_and_whatever_its_streams_are_called() {
        let font = "<</Subtype/Type0/ToUnicode 7 0 R>>";
        let table = packed(7, b"2 beginbfchar <0001> <0030> <0002> <0037> endbfchar");
        let pdf = format!(
            "%PDF-1.7\n3 0 obj <</Contents[4 0 R 5 0 R]/Resources<</Font<</F1 {font}>>>>>> endobj\n\
             4 0 obj <</Type/Metadata>>\nstream\nBT /F1 12 Tf\nendstream endobj\n\
             5 0 obj <</Subtype/Image/Length1 4>>\nstream\n<000100020001> Tj ET\nendstream endobj\n"
        );
        assert_eq!(read(&[pdf.as_bytes(), &table].concat()).words.trim(), "070");
    }

    #[test]
    fn what_nobody_can_look_into_is_told() {
        let drawn = |dictionary: &str| {
            format!(
                "3 0 obj <</Contents 4 0 R>> endobj 4 0 obj <<{dictionary}>>\nstream\nxyz\nendstream endobj"
            )
        };
        let encrypted = "1 0 obj <<>> endobj trailer <</Root 1 0 R/Encrypt 2 0 R>>";
        let by_table = "1 0 obj <</Type/XRef/Encr#79pt<</V 1>>>>\nstream\nendstream endobj";
        let scanned = "1 0 obj <</Subtype/Image/Filter/DCTDecode>>\nstream\nendstream endobj";
        for (pdf, expected) in [
            (encrypted.to_owned(), vec![Unread::Encrypted]),
            (by_table.to_owned(), vec![Unread::Encrypted]),
            (drawn("/Filter/JPXDecode"), vec![Unread::Packed]),
            (drawn("/Filter 9 0 R"), vec![Unread::Packed]),
            (scanned.to_owned(), vec![Unread::Scanned]),
            (drawn(""), vec![]),
            ("1 0 obj (/Encrypt 2 0 R) endobj".to_owned(), vec![]),
        ] {
            assert_eq!(unread(pdf.as_bytes()), expected, "{pdf}");
        }
        let large = packed(4, &vec![b' '; 10 * 1024 * 1024]);
        let pdf = [&b"3 0 obj <</Contents 4 0 R>> endobj\n"[..], &large].concat();
        assert_eq!(unread(&pdf), [Unread::TooMuch]);
        assert!(read(&pdf).is_padded);
        assert!(!read(drawn("").as_bytes()).is_padded);
    }

    #[test]
    fn what_is_said_again_and_again_is_read_up_to_a_limit() {
        let stream = packed(4, &b"BT (a) Tj ET ".repeat(600_000));
        let contents = "4 0 R ".repeat(100_000);
        let page = format!("3 0 obj <</Contents[{contents}]>> endobj\n");
        let pdf = [page.as_bytes(), &stream].concat();
        assert_eq!(unread(&pdf), [Unread::TooMuch]);
        let same = "5 0 obj <</Contents 5 0 R>> endobj\n".repeat(20_000);
        assert_eq!(unread(same.as_bytes()), [Unread::TooMuch]);
        assert_eq!(
            unread("1 0 obj ".repeat(200_000).as_bytes()),
            [Unread::TooMuch]
        );
    }

    #[test]
    fn what_is_noted_about_a_document_is_read() {
        let xmp = "<x:xmpmeta><rdf:RDF><rdf:Description x:Phone='070 123 456'><dc:rights>\
                   <rdf:li>Ana</rdf:li></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>";
        let plain =
            format!("4 0 obj <</Type/Metadata/Subtype/XML>>\nstream\n{xmp}\nendstream endobj");
        let information = "1 0 obj <</Producer(070 123 456)/Author(Ana)>> endobj";
        for pdf in [
            plain.as_bytes(),
            &packed(4, xmp.as_bytes()),
            information.as_bytes(),
        ] {
            let read = read(&[b"%PDF-1.7\n", pdf].concat());
            for word in ["070 123 456", "Ana"] {
                let mut blocks = read.notes.split(BLOCK).map(str::trim);
                assert!(blocks.any(|block| block == word), "{}", read.notes);
            }
        }
        let unknown = "1 0 obj <</Type/Metadata/Filter/JPXDecode>>\nstream\nx\nendstream endobj";
        assert_eq!(unread(unknown.as_bytes()), [Unread::Packed]);
    }

    #[test]
    fn words_that_nobody_sees_are_read() {
        for content in [
            "q /Im1 Do Q BT 3 Tr /F1 9 Tf (070 123 456) Tj ET",
            "BT 7 Tr (070 123 456) Tj ET /Im1 Do",
            "BT 1 1 1 rg (070 123 456) Tj ET",
            "BT /F1 0.1 Tf (070 123 456) Tj ET",
            "/OC /Hidden BDC BT (070 123 456) Tj ET EMC",
        ] {
            assert_eq!(words(&page(content.as_bytes())).trim(), "070 123 456");
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
