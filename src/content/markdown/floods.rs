//! Texts that repeat one sign without end: each is read in time and memory that grow with its length, and told of in
//! a few findings.

use super::{Markdown, read, render};
use crate::model::Language;

const NESTING: usize = 32;
/// Long enough for what takes time with the square of the length to be felt.
const BYTES: usize = 100_000;
/// So many findings of one text are few; those of one kind in a row are told together.
const FEW: usize = 40;

fn flood(sign: &str) -> String {
    sign.repeat(BYTES / sign.len())
}

#[test]
fn signs_without_end_are_told_of_in_a_few_findings() {
    let lines = |line: &str| format!("x\n{}\n", flood(line));
    for text in [
        flood("["),
        flood("[a] "),
        flood("!["),
        flood("*a_ "),
        flood("**a *b* c** "),
        flood("<"),
        flood("<a "),
        flood("</"),
        flood("|"),
        flood("\""),
        flood("'a "),
        flood("`a "),
        flood("\\"),
        flood("$a "),
        flood(":ab"),
        flood("++a "),
        flood("&#1;"),
        flood("> a\n"),
        flood("- x\n"),
        flood("ab\n\n"),
        flood("word "),
        flood("https://a.example/b *c* "),
        flood("*www."),
        flood("(https://a.example_/"),
        format!("https://a.example/{}", flood(")")),
        format!("https://a.example/{}", flood(";")),
        lines("a;"),
        lines("a  "),
        lines("a\t"),
    ] {
        let (_, findings) = render(Markdown {
            text: &text,
            offset: 0,
            file: &"content/pages/page.md".into(),
            language: &Language::parse("en").unwrap(),
            nesting: NESTING,
        });
        let begin = &text[..text.floor_char_boundary(30)];
        assert!(findings.len() <= FEW, "{begin:?}: {}", findings.len());
    }
}

#[test]
fn what_is_nested_without_end_is_not_read_to_its_end() {
    for sign in [">", "- ", "> - "] {
        assert_eq!(
            read(&(flood(sign) + "x"), NESTING).len(),
            NESTING + 1,
            "{sign}"
        );
    }
}
