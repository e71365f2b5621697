//! The private numbers in what a site says in its own theme: its words stand on pages, in scripts and in style sheets
//! for everyone, so they are left out for everyone.

use std::{borrow::Cow, ops::Range};

use super::{
    layers::{Layer, LayerFile},
    own_code::Syntax,
};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::{PrivateNumber, private_numbers},
};

/// What stands in the place of a private number.
const LEFT_OUT: &str = "…";

/// The text of a message file of the site without the private numbers in it.
pub(super) fn left_out_of_messages<'a>(
    file: &LayerFile,
    text: &'a str,
    findings: &mut Vec<Diagnostic>,
) -> Cow<'a, str> {
    if file.layer == Layer::Default {
        return Cow::Borrowed(text);
    }
    let is_comment = |at: usize| {
        let line = text[..at].rsplit('\n').next();
        line.is_some_and(|line| line.starts_with('#'))
    };
    let mut found = private_numbers(text);
    found.retain(|(_, span)| !is_comment(span.start));
    without(file, text, found, |_| LEFT_OUT.into(), findings)
}

/// What comments of a message file say of one person: in a repository that everyone can read, they are read.
pub(super) fn in_comments(file: &LayerFile, text: &str, findings: &mut Vec<Diagnostic>) {
    if file.layer == Layer::Default {
        return;
    }
    let mut at = file.text_start(text);
    for line in text.split_inclusive('\n') {
        for (_, span) in private_numbers(line) {
            if line.starts_with('#') {
                let place = Place::bytes(&file.shown, at + span.start..at + span.end);
                let message = "this comment holds what looks like the number or mailbox of one person, and everyone \
                               can read this repository";
                findings.push(
                    Diagnostic::new(Code::NotForThisRepository, place, message).with_help(
                        "take it out; `carsija explain E0850` says what to do about the history",
                    ),
                );
            }
        }
        at += line.len();
    }
}

/// The text of a template of the site without the private numbers in it. All else stays where it is.
pub(super) fn left_out_of_template<'a>(
    file: &LayerFile,
    text: &'a str,
    findings: &mut Vec<Diagnostic>,
) -> Cow<'a, str> {
    if file.layer == Layer::Default {
        return Cow::Borrowed(text);
    }
    without(file, text, in_template(text), as_long, findings)
}

/// Takes the private numbers out of the comments and strings of the scripts and style sheets of the site. All else stays
/// where it is.
pub(super) fn leave_out_of_code(files: &mut [LayerFile], findings: &mut Vec<Diagnostic>) {
    for file in files.iter_mut().filter(|file| file.layer != Layer::Default) {
        let Some((code, text)) = Syntax::of(&file.name).zip(file.text().ok()) else {
            continue;
        };
        let found = code.private_numbers(text);
        if let Cow::Owned(kept) = without(file, text, found, as_long, findings) {
            let start = file.text_start(text);
            let kept = [&file.bytes[..start], kept.as_bytes()].concat();
            file.bytes = kept.into();
        }
    }
}

/// What stands in the place of a number, as long as it is.
fn as_long(number: &str) -> String {
    let blanks = number.len().saturating_sub(LEFT_OUT.len());
    format!("{LEFT_OUT}{}", " ".repeat(blanks))
}

/// The private numbers in the words and in the tags of a template.
pub(super) fn in_template(text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
    let mut found = private_numbers(text);
    // What stands in a tag is looked at as words are.
    found.extend(private_numbers(
        &text.replace(['<', '>', '"', '\'', '{', '}'], " "),
    ));
    found.sort_by_key(|(_, span)| (span.start, span.end));
    found
}

fn without<'a>(
    file: &LayerFile,
    text: &'a str,
    found: Vec<(PrivateNumber, Range<usize>)>,
    in_its_place: impl Fn(&str) -> String,
    findings: &mut Vec<Diagnostic>,
) -> Cow<'a, str> {
    let mut kept = String::new();
    let mut end = 0;
    for (number, span) in found {
        // An account that a site shows everywhere is its own.
        if span.start < end || number == PrivateNumber::BankAccount {
            continue;
        }
        kept.push_str(&text[end..span.start]);
        kept.push_str(&in_its_place(&text[span.clone()]));
        end = span.end;
        let start = file.text_start(text);
        let place = Place::bytes(&file.shown, start + span.start..start + span.end);
        let message = "this looks like the number or mailbox of one person: it is left out";
        let help =
            "take it out; the mailbox of an office goes into `content/site.yaml`, under `contact`";
        findings.push(Diagnostic::new(code(number), place, message).with_help(help));
    }
    if end == 0 {
        return Cow::Borrowed(text);
    }
    kept.push_str(&text[end..]);
    Cow::Owned(kept)
}

/// The finding on a document of the theme that is left out, since it holds such a number.
pub(super) fn document_left_out(number: PrivateNumber, place: Place) -> Diagnostic {
    let message =
        "this file holds what looks like the number or mailbox of one person: it is left out";
    Diagnostic::new(code(number), place, message).with_help(
        "take it out of the file; or put the file beside the entry that links to it, and say under `accepted` in \
         `content/site.yaml` why it is nobody's own",
    )
}

fn code(number: PrivateNumber) -> Code {
    number.code_when_left_out().unwrap_or(Code::PersonalNumber)
}

#[cfg(test)]
mod tests {
    use super::{super::layers::ThemePart, *};

    #[test]
    fn no_number_is_left_in_a_template() {
        for (text, expected) in [
            (
                "<p>Call <b>070</b> 123 456 now</p>",
                "<p>Call <b>…             now</p>",
            ),
            (
                "<a href=\"tel:+38970123456\">{{ word }}</a>",
                "<a href=\"tel:…         \">{{ word }}</a>",
            ),
            ("{{ \"070 123 456\" }}", "{{ \"…        \" }}"),
            (
                "<svg><path d=\"M10 20 30 40\"/></svg>",
                "<svg><path d=\"M10 20 30 40\"/></svg>",
            ),
        ] {
            let file = LayerFile::made(Layer::Site, ThemePart::Templates, "a.html", text);
            let mut findings = Vec::new();
            let kept = left_out_of_template(&file, text, &mut findings);
            assert_eq!(kept, expected);
            assert_eq!(findings.len(), usize::from(text != expected), "{text}");
            assert_eq!(kept.len(), text.len(), "{text}");
        }
    }

    #[test]
    fn no_number_is_left_in_code() {
        for (layer, name, text, expected) in [
            (
                Layer::Site,
                "a.js",
                "\u{feff}// Ana, 070 123 456\nlet a = 1;",
                "\u{feff}// Ana, …        \nlet a = 1;",
            ),
            (
                Layer::Site,
                "a.css",
                "/* ana.p@x.mk */ a { top: 0 }",
                "/* …        */ a { top: 0 }",
            ),
            (Layer::Site, "a.js", "let a = 1;", "let a = 1;"),
            (
                Layer::Default,
                "a.js",
                "// Ana, 070 123 456",
                "// Ana, 070 123 456",
            ),
        ] {
            let mut files = [LayerFile::made(layer, ThemePart::Static, name, text)];
            let mut findings = Vec::new();
            leave_out_of_code(&mut files, &mut findings);
            assert_eq!(String::from_utf8_lossy(&files[0].bytes), expected);
            assert_eq!(findings.len(), usize::from(text != expected), "{text}");
        }
    }
}
