//! Notes, headings and quotation marks, as they are rendered.

use super::{Markdown, render};
use crate::{diagnostics::Code, model::Language};

/// The HTML of a text in a language, and the kinds of findings.
fn rendered_in(language: &str, text: &str) -> (String, Vec<Code>) {
    let (body, findings) = render(Markdown {
        text,
        offset: 0,
        file: &"content/pages/page.md".into(),
        language: &Language::parse(language).unwrap(),
        nesting: 32,
    });
    let codes = findings.iter().map(|finding| finding.code).collect();
    (body.html(|_| None, |_| None), codes)
}

fn rendered(text: &str) -> (String, Vec<Code>) {
    rendered_in("en", text)
}

fn html(text: &str) -> String {
    let (html, codes) = rendered(text);
    assert_eq!(codes, [], "{text}");
    html
}

fn mark(anchor: &str, number: usize) -> String {
    format!(
        "<sup class=\"footnote-reference\" id=\"fnref-{anchor}\"><a href=\"#fn-{anchor}\">{number}</a></sup>"
    )
}

#[test]
fn a_label_is_the_same_in_any_case() {
    let html = html("A[^Белешка], b[^2].\n\n[^белешка]: c\n\n[^2]: d\n");
    for number in 1..=2 {
        assert!(html.contains(&mark(&number.to_string(), number)), "{html}");
        assert!(html.contains(&format!("<li id=\"fn-{number}\">")), "{html}");
    }
    assert!(!html.contains("[^"), "{html}");
}

#[test]
fn the_first_of_two_notes_counts() {
    let text = "A[^n].\n\n[^n]: First.\n\n[^N]: ## Second\n";
    let (html, codes) = rendered(text);
    assert_eq!(codes, [Code::NoteTwice]);
    assert!(
        html.contains("First.") && !html.contains("Second"),
        "{html}"
    );
}

#[test]
fn nobody_is_led_back_from_a_note_that_is_not_mentioned() {
    let (html, codes) = rendered("A.\n\n[^n]: Words.\n");
    assert_eq!(codes, [Code::NoteNotMentioned]);
    assert!(html.contains("Words.") && !html.contains("fnref"), "{html}");
    // One that mentions itself alone has a way back, though nobody comes to it.
    let (html, codes) = rendered("A.\n\n[^n]: Words[^n].\n");
    assert_eq!(codes, [Code::NoteNotMentioned]);
    assert!(html.contains("id=\"fnref-1\"") && html.contains("href=\"#fnref-1\""));
}

#[test]
fn a_note_in_a_note_keeps_the_words_around_it() {
    let html = html("A[^a] b[^b].\n\n[^a]: One.\n\n    - [^b]: Two.\n\n    Three.\n");
    let (text, notes) = html.split_once("<section").unwrap();
    assert!(!text.contains("Three"), "{html}");
    assert!(notes.contains("One.") && notes.contains("Two.") && notes.contains("Three."));
}

#[test]
fn a_mention_without_a_note_is_told() {
    assert_eq!(rendered("A[^n] `[^m]`.").1, [Code::NoteMissing]);
    assert_eq!(rendered("A\\[^n] [^m](https://carsija.example/).").1, []);
    assert_eq!(rendered("    [^n]").1, []);
}

#[test]
fn a_mention_in_a_link_stands_after_it() {
    let one = mark("1", 1);
    for (text, expected) in [
        (
            "[t[^a]](https://carsija.example/) u",
            format!(
                "<p><a href=\"https://carsija.example/\" rel=\"external noopener\">t</a>{one} u</p>"
            ),
        ),
        (
            "*[the [^a] t][x].*\n\n[x]: https://carsija.example/",
            format!(
                "<p><em><a href=\"https://carsija.example/\" rel=\"external noopener\">the  t</a>{one}.</em></p>"
            ),
        ),
        ("[t[^a]](<no", format!("<p>[t{one}](&lt;no</p>")),
        ("[t[^a]] (u)", format!("<p>[t{one}] (u)</p>")),
        (
            "[t[^a]](<https://carsija.example/[^a]>)",
            format!(
                "<p><a href=\"https://carsija.example/[^a]\" rel=\"external noopener\">t</a>{one}</p>"
            ),
        ),
    ] {
        let html = rendered(&format!("{text}\n\n[^a]: n\n")).0;
        let html = html.split("\n<section").next().unwrap_or_default();
        assert_eq!(html, expected, "{text}");
    }
}

#[test]
fn a_mention_in_the_words_of_a_picture_stands_after_it() {
    let text = "![two[^a]](x.png)\n\n[^a]: n\n";
    let (body, findings) = render(Markdown {
        text,
        offset: 0,
        file: &"content/pages/page.md".into(),
        language: &Language::parse("en").unwrap(),
        nesting: 32,
    });
    assert!(findings.is_empty());
    let html = body.html(|_| None, |_| None);
    assert!(
        html.contains(&mark("1", 1)) && !html.contains("!["),
        "{html}"
    );
}

#[test]
fn anchors_of_notes_and_headings_never_meet() {
    let html = html("## Fn 1\n\nA[^a].\n\n## B {#fnref-1-2}\n\n[^a]: n\n");
    assert!(html.contains("<h2 id=\"fn-1\">"), "{html}");
    assert!(html.contains("<h2 id=\"fnref-1-2\">"), "{html}");
    assert!(html.contains(&mark("1-3", 1)), "{html}");
    assert!(html.contains("<li id=\"fn-1-3\">"), "{html}");
}

#[test]
fn an_anchor_stays_as_it_is_written() {
    let (html, codes) =
        rendered("## costs\n\n## A {#costs}\n\n## B {#My_Costs}\n\n## C {#costs}\n");
    assert_eq!(codes, [Code::AnchorTwice]);
    for heading in [
        "<h2 id=\"costs-2\">costs",
        "<h2 id=\"costs\">A",
        "<h2 id=\"My_Costs\">B",
        "<h2 id=\"costs-3\">C",
    ] {
        assert!(html.contains(heading), "{html}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language_in_headings() {
    let html = rendered_in("mk", "## \"А\" б\n").0;
    assert!(html.contains("„А“ б"), "{html}");
}
