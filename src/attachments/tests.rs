//! Files of every kind under every name.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Cache, Look, PublishedAs, Rules, Stored, Unfit, look};
use crate::diagnostics::Code;

const RULES: Rules = Rules { megapixels: 50 };

fn code(name: &str, bytes: &[u8]) -> Option<Code> {
    look(name, bytes, RULES)
        .shape
        .err()
        .map(|unfit| unfit.code())
}

fn is_active(name: &str, bytes: &[u8]) {
    assert_eq!(code(name, bytes), Some(Code::ActiveFile), "{name}");
}

const PAGE: &[u8] = b"<!doctype html><script>alert(1)</script>";

/// A PNG of one pixel.
fn pixel() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = png::Encoder::new(&mut bytes, 1, 1).write_header().unwrap();
    writer.write_image_data(&[200]).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn what_could_act_is_refused_under_any_name() {
    for name in [
        "a.html",
        "a.HTM",
        "a.xhtml",
        "a.xml",
        "a.xsl",
        "a.js",
        "a.mjs",
        "a.swf",
        "a.exe",
        "a.htaccess",
        "a.pdf.html",
        "a.html.pdf",
        "a.php.jpg",
        "a.svgz",
        "a.sh",
        "a.shtml",
        "a.mhtml",
        "a.Html ",
    ] {
        is_active(name, b"harmless words");
        is_active(name, PAGE);
    }
    for name in [
        "a",
        "a.pdf",
        "a.txt",
        "a.csv",
        "a.jpg",
        "a.png",
        "a.docx",
        "a.mp4",
        "a.ics",
        "a.unheard-of",
        "a.gif",
    ] {
        is_active(name, PAGE);
        is_active(
            name,
            b"\xef\xbb\xbf \n\t<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        );
        is_active(name, b"MZ\x90\0\x03\0\0\0");
        is_active(name, b"#!/bin/sh\nrm -rf ~\n");
    }
}

#[test]
fn kinds_that_are_not_published() {
    for name in [
        "a.zip", "a.epub", "a.json", "a.rtf", "a.docm", "a.xlsm", "a.xls", "a", "a.odg",
    ] {
        is_active(name, b"PK\x03\x04");
    }
}

#[test]
fn kinds_that_are_published() {
    let office = zip(&[("[Content_Types].xml", b"<Types/>")]);
    for (name, bytes) in [
        ("a.PDF", &b"%PDF-1.7\n"[..]),
        ("a.docx", &office),
        ("a.odt", &office),
        ("a.csv", b"city;count\nElbasan;3\n"),
        ("a.txt", b"a < b, <b>really</b>"),
        ("a.txt", b"MZ is what I call it"),
        ("a.txt", b"caf\xe9 in an older encoding"),
        ("report.2024.txt", b"BMW"),
        ("a.ics", b"BEGIN:VCALENDAR\r\n"),
        ("a.vtt", b"WEBVTT\n"),
        ("a.mp3", b"ID3\x04\0\0\0\0\0\0"),
        ("a.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0"),
        ("a.mov", b"\0\0\0\x14ftypqt  \0\0\0\0"),
        ("a.ogg", b"OggS\0"),
        ("a.wav", b"RIFF\0\0\0\0WAVE"),
        ("a.flac", b"fLaC\0"),
        ("a.webm", b"\x1a\x45\xdf\xa3"),
    ] {
        assert_eq!(
            look(name, bytes, RULES).shape,
            Ok(PublishedAs::AsItIs),
            "{name}"
        );
    }
    assert_eq!(code("a.docx", b"PK\x03\x04"), Some(Code::ActingDocument));
}

#[test]
fn pictures_that_are_something_else() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    for name in ["a.heic", "a.jpg", "a.HEIC", "a.png"] {
        assert_eq!(code(name, heic), Some(Code::ForeignPicture), "{name}");
    }
    for (name, bytes) in [
        ("a.tif", &b"II*\0\x08\0\0\0"[..]),
        ("a.jpg", b"MM\0*\0\0\0\x08"),
        ("a.bmp", b"BM\x46\0\0\0\0\0\0\0"),
        ("a.gif", b"GIF89a\x01\0\x01\0"),
        ("a.jpg", b"GIF89a\x01\0\x01\0"),
        ("a.avif", b"\0\0\0\x1cftypavif\0\0\0\0"),
    ] {
        assert_eq!(code(name, bytes), Some(Code::ForeignPicture), "{name}");
    }
    assert_eq!(code("a.jpg", &pixel()), Some(Code::MisnamedFile));
    assert_eq!(code("a.png", b"\xff\xd8\xff\xe0"), Some(Code::MisnamedFile));
    assert_eq!(code("a.pdf", b"plain words"), Some(Code::MisnamedFile));
    assert_eq!(code("a.docx", b"%PDF-1.7"), Some(Code::MisnamedFile));
    assert_eq!(
        code("a.jpg", b"\xff\xd8\xff\xe0"),
        Some(Code::BrokenPicture)
    );
    assert_eq!(code("a.png", b""), Some(Code::BrokenPicture));
    assert_eq!(code("a.svg", b"<svg"), Some(Code::UncleanDrawing));
}

/// A ZIP file with files that are not packed.
pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut zip, mut contents) = (Vec::new(), Vec::new());
    for (name, data) in files {
        let (size, length) = (
            (data.len() as u32).to_le_bytes(),
            (name.len() as u16).to_le_bytes(),
        );
        let start = (zip.len() as u32).to_le_bytes();
        zip.extend(
            [
                &b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0"[..],
                &size,
                &size,
                &length,
                &[0, 0],
            ]
            .concat(),
        );
        zip.extend([name.as_bytes(), data].concat());
        contents.extend(
            [
                &b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0"[..],
                &size,
                &size,
                &length,
            ]
            .concat(),
        );
        contents.extend([&[0; 12][..], &start, name.as_bytes()].concat());
    }
    let start = (zip.len() as u32).to_le_bytes();
    zip.extend(&contents);
    zip.extend([&b"PK\x05\x06\0\0\0\0\0\0\0\0"[..], &[0; 4], &start, &[0, 0]].concat());
    zip
}

fn traces(name: &str, bytes: &[u8]) -> Vec<(String, String)> {
    let Look { shape, traces, .. } = look(name, bytes, RULES);
    assert_eq!(shape, Ok(PublishedAs::AsItIs), "{name}");
    traces
}

#[test]
fn names_in_documents_and_films_are_found() {
    let told = |what: &str, name: &str| vec![(what.to_owned(), name.to_owned())];
    let author = told("author", "Ana Petrova");
    let pdf = |info: &str| format!("%PDF-1.7\n1 0 obj\n<< {info} >>\nendobj\n").into_bytes();
    assert_eq!(traces("a.pdf", &pdf("/Author (Ana Petrova)")), author);
    assert_eq!(
        traces(
            "a.pdf",
            &pdf("/Author<FEFF0041006E006100200050006500740072006F00760061>")
        ),
        author
    );
    assert_eq!(traces("a.pdf", &pdf("/Author (Ana \\120etrova)")), author);
    assert_eq!(traces("a.pdf", &pdf("/Producer (An office)")), []);
    let xmp = "<dc:creator><rdf:Seq><rdf:li>Ana Petrova</rdf:li></rdf:Seq></dc:creator>";
    assert_eq!(traces("a.pdf", &pdf(xmp)), author);
    let objects = miniz_oxide::deflate::compress_to_vec_zlib(b"5 0 << /Author (Ana Petrova) >>", 6);
    let packed = [
        &pdf("/Type /ObjStm /Filter /FlateDecode")[..],
        b"stream\r\n",
        &objects,
        b"endstream",
    ]
    .concat();
    // The dictionary stands right before its stream.
    assert_eq!(traces("a.pdf", &packed), author);

    let core = b"<cp:coreProperties><dc:creator>Ana Petrova</dc:creator></cp:coreProperties>";
    let office = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("docProps/core.xml", core),
    ]);
    assert_eq!(traces("a.docx", &office), author);
    let meta =
        b"<office:meta><meta:initial-creator>Ana Petrova</meta:initial-creator></office:meta>";
    assert_eq!(traces("a.odt", &zip(&[("meta.xml", meta)])), author);
    assert_eq!(
        traces("a.docx", &zip(&[("docProps/core.xml", b"<dc:creator/>")])),
        []
    );

    let place =
        b"\0\0\0\x18ftypqt  \0\0\0\0qt  ....\0\0\0\x1e\xa9xyz\0\x12\x15\xc7+41.9981+021.4254/";
    assert_eq!(
        traces("a.mov", place),
        told("position", "+41.9981+021.4254/")
    );
    let song = b"ID3\x04\0\0\0\0\0\x20TPE1\0\0\0\x0c\0\0\x03Ana Petrova";
    assert_eq!(traces("a.mp3", song), author);
    let song = b"ID3\x04\0\0\0\0\0\x20TPE1\0\0\0\x10\0\0\x03Ana 070 123 456";
    let private = look("a.mp3", song, RULES).private;
    assert_eq!(private.iter().count(), 1);
}

/// A list of EXIF with this owner and a place in Skopje.
fn exif(owner: &str) -> Vec<u8> {
    let long = |number: usize| (number as u32).to_le_bytes();
    let entry = |tag: u16, kind: u16, count: usize, value: usize| {
        [
            &tag.to_le_bytes()[..],
            &kind.to_le_bytes(),
            &long(count),
            &long(value),
        ]
        .concat()
    };
    let (words, gps, numbers) = (38, 38 + owner.len(), 38 + owner.len() + 30);
    let number = |degrees, minutes| {
        [
            long(degrees),
            long(1),
            long(minutes),
            long(1),
            long(0),
            long(1),
        ]
        .concat()
    };
    [
        &b"II*\0\x08\0\0\0\x02\0"[..],
        &entry(0x013b, 2, owner.len(), words),
        &entry(0x8825, 4, 1, gps),
        &long(0),
        owner.as_bytes(),
        &[2, 0],
        &entry(2, 5, 3, numbers),
        &entry(4, 5, 3, numbers + 24),
        &long(0),
        &number(41, 59),
        &number(21, 25),
    ]
    .concat()
}

#[test]
fn names_that_stand_beside_the_text_of_a_document_are_found() {
    let told = |what: &str, name: &str| vec![(what.to_owned(), name.to_owned())];
    for (file, part, xml, what) in [
        (
            "a.docx",
            "word/comments.xml",
            "<w:comment w:author='Ana Petrova'/>",
            "comment by",
        ),
        (
            "a.docx",
            "word/document.xml",
            "<w:ins w:id='1' w:author=\"Ana&#32;Petrova\">",
            "change by",
        ),
        (
            "a.docx",
            "word/footnotes.xml",
            "<w:del w:author='Ana Petrova'/>",
            "change by",
        ),
        (
            "a.xlsx",
            "xl/comments1.xml",
            "<authors><author>Ana Petrova</author></authors>",
            "comment by",
        ),
        (
            "a.xlsx",
            "xl/persons/person.xml",
            "<person displayName='Ana Petrova'/>",
            "comment by",
        ),
        (
            "a.pptx",
            "ppt/commentAuthors.xml",
            "<p:cmAuthor name='Ana Petrova'/>",
            "comment by",
        ),
        (
            "a.odt",
            "content.xml",
            "<office:annotation><dc:creator>Ana Petrova</dc:creator>",
            "author",
        ),
        (
            "a.docx",
            "docProps/app.xml",
            "<Manager>Ana Petrova</Manager>",
            "manager",
        ),
    ] {
        let file_of = zip(&[(part, xml.as_bytes())]);
        assert_eq!(traces(file, &file_of), told(what, "Ana Petrova"), "{part}");
    }
    let pictures = [
        told("photographer", "Ana Petrova"),
        told("position", "41° 59′, 21° 25′"),
    ]
    .concat();
    let jpeg = [b"\xff\xd8\xff\xe1\0\0Exif\0\0", &exif("Ana Petrova")[..]].concat();
    assert_eq!(
        traces("a.docx", &zip(&[("word/media/image1.jpeg", &jpeg)])),
        pictures
    );
    assert_eq!(
        traces(
            "a.odt",
            &zip(&[(
                "Pictures/1.png",
                &[b"eXIf", &exif("Ana Petrova")[..]].concat()
            )])
        ),
        pictures
    );
    assert_eq!(
        traces("a.pdf", &[b"%PDF-1.7 stream\n", &jpeg[..]].concat()),
        pictures
    );
}

#[test]
fn programs_in_office_files_are_found() {
    let macros = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/vbaProject.bin", b"x"),
    ]);
    assert_eq!(look("a.docx", &macros, RULES).shape, Err(Unfit::Macros));
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(
        start in prop::sample::select(vec![
            &b"%PDF-/Author ("[..], b"%PDF-1 FlateDecode /ObjStm stream\n", b"PK\x03\x04PK\x01\x02PK\x05\x06",
            b"%PDF-1 /ObjStm /Filter /FlateDecode stream\n", b"%PDF-Exif\0\0II*\0\x08\0\0\0",
            b"\0\0\0\x18ftypqt  \xa9xyz", b"ID3TPE1", b"<svg xmlns='http://www.w3.org/2000/svg'>", b"",
        ]),
        rest in proptest::collection::vec(any::<u8>(), 0..200),
        name in "(a|a\\.(pdf|docx|mp4|mp3|svg|png|txt|jpg))",
    ) {
        look(&name, &[start, &rest].concat(), RULES);
    }
}

#[test]
fn what_is_kept_is_checked_and_can_go_at_any_time() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::of(folder.path());
    let bytes = pixel();
    let stored = Stored::of("a.png", &blake3::hash(&bytes), RULES);
    let (found, made) = super::make("a.png", &bytes, RULES);
    let (rendition, pixels) = &made[0];
    assert_eq!(cache.look(&stored), None);
    cache.keep_look(&stored, &found);
    cache.keep_renditions(&stored, &made);
    assert_eq!(cache.look(&stored), Some(found));
    assert_eq!(cache.rendition(&stored, rendition).as_ref(), Some(pixels));
    assert!(cache.has_renditions(&stored));
    // Somebody has changed a byte of each file.
    for entry in walkdir::WalkDir::new(folder.path()) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let mut bytes = std::fs::read(entry.path()).unwrap();
            if let Some(last) = bytes.last_mut() {
                *last ^= 1;
            }
            std::fs::write(entry.path(), bytes).unwrap();
        }
    }
    assert_eq!(cache.look(&stored), None);
    assert_eq!(cache.rendition(&stored, rendition), None);
    cache.keep_renditions(&stored, &made);
    assert_eq!(cache.rendition(&stored, rendition).as_ref(), Some(pixels));
    // Of what nobody may see, only what was found out about it stays.
    cache.keep_look(&stored, &look("a.png", &bytes, RULES));
    cache.keep_only(&BTreeSet::from([stored.clone()]), &BTreeSet::new());
    assert!(!cache.has_renditions(&stored) && cache.look(&stored).is_some());
    assert_eq!(cache.rendition(&stored, rendition), None);
    cache.keep_only(&BTreeSet::new(), &BTreeSet::new());
    assert_eq!(cache.look(&stored), None);
    assert_eq!(cache.trouble(), None);
}

#[test]
fn where_nothing_can_be_kept_nothing_fails() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(super::FOLDER), "a file is in the way").unwrap();
    let cache = Cache::of(folder.path());
    let stored = Stored::of("a.png", &blake3::hash(b""), RULES);
    cache.keep_renditions(&stored, &[]);
    cache.keep_only(&BTreeSet::new(), &BTreeSet::new());
    assert!(cache.trouble().is_some());
    assert!(!cache.has_renditions(&stored));
}

#[test]
fn nothing_stands_behind_the_end_of_an_office_file() {
    let document = zip(&[("word/document.xml", b"<w:t>words</w:t>")]);
    assert_eq!(code("a.docx", &document), None);
    let longer = [&document[..], b"070 123 456"].concat();
    assert_eq!(code("a.docx", &longer), Some(Code::ActingDocument));
}
