//! The calls of the browser's runtime, run natively (`--features wasm`).

#![cfg(feature = "wasm")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use carsija_search::bundle::{ENTRY_NAME, open_stored};
use carsija_search::wasm::Runtime;
use support::{Folder, Page, input, tiny_sizes, write};

fn folder() -> Folder {
    let pages = [
        Page::new("en", "A local safety plan"),
        Page::new("sr", "План за \"безбедност\""),
    ];
    write(input(&pages), &tiny_sizes()).unwrap()
}

/// Asks until nothing is needed, feeding what is.
fn ask(runtime: &mut Runtime, folder: &Folder, request: &str) -> String {
    for _ in 0..20 {
        let answer = String::from_utf8(runtime.search(request.as_bytes())).unwrap();
        let Some(needed) = answer.strip_prefix("{\"need\":[") else {
            return answer;
        };
        for file in needed.split("\"id\":").skip(1) {
            let (id, rest) = file.split_once(',').unwrap();
            let name = rest.split('"').nth(3).unwrap();
            let plain = open_stored(&folder.files[name]).unwrap();
            assert_eq!(runtime.feed(id.parse().unwrap(), plain), b"{}");
        }
    }
    panic!("no end");
}

#[test]
fn a_search_and_its_passage_come_as_json() {
    let folder = folder();
    let mut runtime = Runtime::new();
    let entry = open_stored(&folder.files[ENTRY_NAME]).unwrap();
    let opened = String::from_utf8(runtime.open(&entry)).unwrap();
    let (named, vocabulary) = opened.split_once(r#","vocabulary":"#).unwrap();
    assert_eq!(
        named,
        r#"{"docs":2,"facets":["city","topic"],"columns":["reviewed"]"#
    );
    assert!(vocabulary.trim_end_matches('}').parse::<u32>().unwrap() > 0);
    let answer = ask(&mut runtime, &folder, "sr\n0\n5\n\nentry\ncity\nbezbednost");
    assert!(answer.contains(r#""total":1"#), "{answer}");
    assert!(
        answer.contains(r#""title":"План за \"безбедност\"""#),
        "{answer}"
    );
    let passage = runtime.passage("sr\nУвод\0О 😀 безбедности".as_bytes());
    let passage = String::from_utf8(passage).unwrap();
    // The smiling face counts as two units.
    assert_eq!(
        passage,
        r#"{"block":1,"start":0,"end":16,"marks":[[5,16]]}"#
    );
}

#[test]
fn what_is_wrong_is_said_in_words() {
    let mut runtime = Runtime::new();
    let said = |answer: Vec<u8>| String::from_utf8(answer).unwrap();
    assert!(said(runtime.search(b"")).contains("no search index is open"));
    assert!(said(runtime.passage(b"\xFF")).contains("error"));
    assert!(said(runtime.open(b"<html>")).contains("not a search index"));
    assert!(said(runtime.feed(7, Vec::new())).contains("error"));
    runtime.open(&open_stored(&folder().files[ENTRY_NAME]).unwrap());
    assert!(said(runtime.feed(0, vec![1, 2])).contains("wrong content"));
    assert!(said(runtime.search(b"\xFF\xFE")).contains("no text"));
    assert!(said(runtime.search(b"")).contains("total"));
}
