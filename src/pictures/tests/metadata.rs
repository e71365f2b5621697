//! Words planted wherever a format has room for them are in nothing that is published.

use super::{
    Source, made,
    samples::{
        PLANTED, chunk, exif, extended, jpeg, photo, png, segment, webp, with_chunks, with_segments,
    },
};

const SIZE: (u32, u32) = (900, 700);

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// Makes a picture anew, and looks for the word in all that comes of it.
fn is_clean(source: Source, bytes: &[u8]) {
    assert!(holds(bytes, PLANTED), "nothing was planted");
    let (_, renditions) = made(source, bytes);
    assert!(!renditions.is_empty());
    for (rendition, bytes) in renditions {
        assert!(!holds(&bytes, PLANTED), "{source:?} {rendition:?}");
        for kind in kinds(&bytes) {
            assert!(
                KNOWN.contains(&kind.as_str()),
                "{source:?} {rendition:?} {kind}"
            );
        }
    }
}

/// The segments and chunks that hold pixels, and how to read them.
const KNOWN: [&str; 16] = [
    "ff", "c0", "c2", "c4", "da", "db", "dd", "e0", "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "VP8 ",
    "VP8X", "ALPH",
];

/// The kinds of segments or chunks in a file.
fn kinds(bytes: &[u8]) -> Vec<String> {
    let mut kinds = Vec::new();
    match bytes {
        [0xff, 0xd8, rest @ ..] => {
            let mut at = 0;
            while let Some(&[0xff, kind, high, low]) = rest.get(at..at + 4) {
                kinds.push(format!("{kind:02x}"));
                at += 2 + (usize::from(high) << 8 | usize::from(low));
                let is_mark = |at: usize| rest[at] == 0xff && rest[at + 1] != 0;
                while kind == 0xda && !is_mark(at) {
                    at += 1;
                }
            }
            assert_eq!(&rest[at..], [0xff, 0xd9], "bytes after the end");
        }
        [b'R', ..] => {
            let mut at = 12;
            while at < bytes.len() {
                kinds.push(String::from_utf8_lossy(&bytes[at..at + 4]).into_owned());
                let size = u32::from_le_bytes(bytes[at + 4..at + 8].try_into().unwrap()) as usize;
                at += 8 + size + size % 2;
            }
            assert_eq!(at, bytes.len(), "bytes after the end");
        }
        _ => {
            let mut at = 8;
            while at < bytes.len() {
                let size = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
                kinds.push(String::from_utf8_lossy(&bytes[at + 4..at + 8]).into_owned());
                at += 12 + size;
            }
            assert_eq!(at, bytes.len(), "bytes after the end");
        }
    }
    kinds
}

#[test]
fn no_segment_of_a_jpeg_survives() {
    let plain = jpeg(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    let planted = |start: &[u8]| [start, PLANTED].concat();
    let mut segments = vec![
        segment(0xe1, &[b"Exif\0\0", &exif(1)[..]].concat()),
        segment(0xe1, &planted(b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>")),
        segment(0xe2, &planted(b"MPF\0")),
        segment(
            0xed,
            &planted(b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0b"),
        ),
        segment(0xfe, PLANTED),
        segment(0xe0, &planted(b"JFXX\0\x10")),
    ];
    segments.extend(
        (0xe3..=0xec)
            .chain([0xef])
            .map(|kind| segment(kind, PLANTED)),
    );
    for one in &segments {
        is_clean(
            Source::Jpeg,
            &with_segments(&plain, std::slice::from_ref(one)),
        );
    }
    let all = with_segments(&plain, &segments);
    is_clean(Source::Jpeg, &all);
    is_clean(Source::Jpeg, &[&plain, PLANTED].concat());
    // A second picture after the first, as phones put it there.
    is_clean(Source::Jpeg, &[plain, all].concat());
}

#[test]
fn no_chunk_of_a_png_survives() {
    let (width, height) = (40, 30);
    let drawing = png(&vec![90; 40 * 30 * 3], width, height, png::ColorType::Rgb);
    let photo = png(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1, png::ColorType::Rgb);
    for plain in [drawing, photo] {
        let keyword = |start: &[u8]| [b"Author\0", start, PLANTED].concat();
        let chunks = [
            chunk(b"tEXt", &keyword(b"")),
            chunk(b"iTXt", &keyword(b"\0\0\0\0")),
            chunk(b"zTXt", &keyword(b"\0")),
            chunk(b"eXIf", &exif(1)),
            chunk(b"prVt", PLANTED),
        ];
        for one in &chunks {
            is_clean(Source::Png, &with_chunks(&plain, std::slice::from_ref(one)));
        }
        is_clean(Source::Png, &with_chunks(&plain, &chunks));
        is_clean(Source::Png, &[&plain, PLANTED].concat());
        let before_end = plain.len() - 12;
        let late = [&plain[..before_end], &chunks.concat(), &plain[before_end..]].concat();
        is_clean(Source::Png, &late);
    }
}

#[test]
fn no_chunk_of_a_webp_survives() {
    let plain = webp(&photo(SIZE.0, SIZE.1), SIZE.0, SIZE.1);
    let notes = exif(1);
    let chunks: [(&[u8; 4], &[u8]); 3] =
        [(b"EXIF", &notes), (b"XMP ", PLANTED), (b"PRVT", PLANTED)];
    for one in &chunks {
        is_clean(
            Source::WebP,
            &extended(&plain, SIZE.0, SIZE.1, std::slice::from_ref(one)),
        );
    }
    is_clean(Source::WebP, &extended(&plain, SIZE.0, SIZE.1, &chunks));
    is_clean(Source::WebP, &[&plain, PLANTED].concat());
}
