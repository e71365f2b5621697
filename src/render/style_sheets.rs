//! The style sheets that came with a site: what they show is found and named by its published address, and what is wrong
//! with them is told.
//!
//! Takes: the static files of all layers. Gives: the style sheets with the addresses of the files that they name, and
//! findings. Never: judges how a page looks.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use cssparser::{ParseError, Parser, Token};

use super::{
    layers::{Layer, LayerFile},
    third_party,
};
use crate::{
    catalogue::Address,
    content::{beside, composed},
    diagnostics::{Code, Diagnostic, Place, did_you_mean, nearest},
    escape::percent_decoded,
};

const SUFFIX: &str = ".css";
/// The functions that hold addresses of files as strings. (CSS Values 4, CSS Images 4)
const NAMING: [&str; 5] = ["url", "src", "image", "image-set", "-webkit-image-set"];
/// What is said of brackets within brackets within brackets.
const TOO_DEEP: &str = "this is nested too deeply";
/// What is said of an import that browsers pass over. (CSS Cascade 5)
const LATE_IMPORT: &str =
    "a browser passes over an `@import` below other rules: put it at the beginning";
/// What the addresses of files begin with that stand in the style sheet itself.
const INLINE: &str = "data:";

/// What a style sheet says, of what matters here.
#[derive(Debug, Default)]
struct Sheet {
    /// The addresses of files, each with its bytes, from the quotation mark or the word `url` on.
    addresses: Vec<(String, Range<usize>)>,
    /// The custom properties that it sets.
    set: Vec<(String, Range<usize>)>,
    /// The custom properties that it uses, and whether it says what to take in their place.
    used: Vec<(String, Range<usize>, bool)>,
    /// What can't be read, as a sentence.
    faults: Vec<(&'static str, Range<usize>)>,
}

/// The value that a style sheet gives to a custom property first.
pub(super) fn value_in(text: &str, property: &str) -> Option<String> {
    let sheet = Sheet::read(text);
    let (_, name) = sheet.set.iter().find(|(name, _)| name == property)?;
    let rest = text[name.end..].trim_start().strip_prefix(':')?;
    let mut parser = Parser::new(rest);
    while !matches!(
        parser.next(),
        Err(_) | Ok(Token::Semicolon | Token::CloseCurlyBracket)
    ) {}
    let value = &rest[..parser.position().byte_index()];
    Some(value.trim_end_matches([';', '}']).trim().to_owned())
}

/// Where a part of a style sheet stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// In `@import` or in a function whose strings are addresses of files.
    Naming,
    /// In `@namespace`, whose address nobody fetches.
    Namespace,
    /// In `var()`.
    Variable,
    /// Anywhere else.
    Others,
}

/// Names in the style sheets of a site the published addresses of the files that they show, and tells what is wrong.
/// `published` gives the address of a file by its name and its bytes.
pub(super) fn link(
    files: &mut [LayerFile],
    published: impl Fn(&str, &[u8]) -> Address,
    findings: &mut Vec<Diagnostic>,
) {
    let is_own = |file: &LayerFile| file.layer != Layer::Default;
    let is_sheet = |file: &LayerFile| file.name.ends_with(SUFFIX);
    if !files.iter().any(|file| is_own(file) && is_sheet(file)) {
        return;
    }
    let mut sheets = BTreeMap::new();
    for (at, file) in files.iter().enumerate().filter(|(_, file)| is_sheet(file)) {
        match file.text() {
            Ok(text) => drop(sheets.insert(at, Sheet::read(text))),
            Err(finding) => findings.push(finding),
        }
    }
    tell_properties(files, &sheets, findings);
    sheets.retain(|at, _| is_own(&files[*at]));
    let mut linker = Linker {
        files,
        published,
        sheets,
        open: Vec::new(),
        findings,
    };
    while let Some(at) = linker.sheets.keys().next().copied() {
        linker.link(at);
    }
}

/// Style sheets while the files that they name get their addresses: what one imports comes before it.
struct Linker<'a, F> {
    files: &'a mut [LayerFile],
    published: F,
    /// Those that wait for their addresses, by their place among the files.
    sheets: BTreeMap<usize, Sheet>,
    /// Those that wait for what they import.
    open: Vec<usize>,
    findings: &'a mut Vec<Diagnostic>,
}

impl<F: Fn(&str, &[u8]) -> Address> Linker<'_, F> {
    fn link(&mut self, at: usize) {
        let Some(sheet) = self.sheets.remove(&at) else {
            return;
        };
        let file = self.files[at].clone();
        // It was read before.
        let text = file.text().unwrap_or_default();
        for (fault, span) in sheet.faults {
            let finding = finding(Code::StyleSheetError, &file, text, span, fault);
            self.findings.push(finding);
        }
        self.open.push(at);
        let mut linked = String::new();
        let mut copied = 0;
        for (written, span) in sheet.addresses {
            match self.address(&file.name, &written) {
                Ok(None) => {}
                Ok(Some(address)) => {
                    linked += &text[copied..span.start];
                    // In a style sheet, these would end an address; elsewhere they are plain letters.
                    let address = address
                        .replace('\'', "%27")
                        .replace('(', "%28")
                        .replace(')', "%29");
                    let is_string = text[span.clone()].starts_with(['"', '\'']);
                    linked += &if is_string {
                        format!("\"{address}\"")
                    } else {
                        format!("url({address})")
                    };
                    copied = span.end;
                }
                Err((code, message, help)) => {
                    let finding = finding(code, &file, text, span, message);
                    self.findings.push(match help {
                        Some(help) => finding.with_help(help),
                        None => finding,
                    });
                }
            }
        }
        self.open.pop();
        if copied > 0 {
            linked += &text[copied..];
            self.files[at].bytes = Cow::Owned(linked.into_bytes());
        }
    }

    /// The address of a file that a style sheet of this name names; none where it needs no other.
    fn address(&mut self, sheet: &str, written: &str) -> Result<Option<String>, Fault> {
        if written.starts_with('#') || written.is_empty() {
            return Ok(None);
        }
        let start = written.get(..INLINE.len());
        if start.is_some_and(|start| start.eq_ignore_ascii_case(INLINE)) {
            return Err((
                Code::RefusedByHosts,
                "a file within a style sheet is refused by the headers that hosts are told to send"
                    .into(),
                Some("put it into a file of its own in `static/`, and write its name".into()),
            ));
        }
        if third_party::leads_elsewhere(written) {
            return Err((
                Code::ThirdPartyRequest,
                third_party::told(written),
                Some(third_party::REMEDY.into()),
            ));
        }
        let end = written.find(['?', '#']).unwrap_or(written.len());
        let (path, rest) = written.split_at(end);
        let folder = sheet.rsplit_once('/').map_or("", |(folder, _)| folder);
        let name = beside(folder, &percent_decoded(path));
        let found = name.as_ref().and_then(|name| {
            self.files
                .iter()
                .position(|file| composed(&file.name) == *name)
        });
        let Some(found) = found else {
            let name = name.unwrap_or_else(|| path.to_owned());
            let known = self.files.iter().map(|file| file.name.as_str());
            let known = known.filter(|name| *name != sheet);
            return Err((
                Code::StyleSheetError,
                format!("there is no static file `{name}`"),
                did_you_mean(&name, known)
                    .or_else(|| Some("put the file into `static/`, or take its name out".into())),
            ));
        };
        if self.open.contains(&found) {
            let message = format!("`{sheet}` is imported by what it imports");
            return Err((Code::StyleSheetError, message, None));
        }
        self.link(found);
        let file = &self.files[found];
        let here = (self.published)(sheet, b"");
        let there = (self.published)(&file.name, &file.bytes);
        Ok(Some(here.to(&there) + rest))
    }
}

/// A code, a sentence, and a remedy.
type Fault = (Code, String, Option<String>);

/// Tells of custom properties that are set or used, and nearly have the name of another.
fn tell_properties(
    files: &[LayerFile],
    sheets: &BTreeMap<usize, Sheet>,
    findings: &mut Vec<Diagnostic>,
) {
    let set = sheets.values().flat_map(|sheet| &sheet.set);
    let set: BTreeSet<&str> = set.map(|(name, _)| name.as_str()).collect();
    let used = sheets.values().flat_map(|sheet| &sheet.used);
    let used: BTreeSet<&str> = used.map(|(name, ..)| name.as_str()).collect();
    // Scripts and templates set and read some, too.
    let is_named_elsewhere = |name: &str| {
        let others = files.iter().filter(|file| !file.name.ends_with(SUFFIX));
        let mut texts = others.filter_map(|file| file.text().ok());
        texts.any(|text| has_word(text, name))
    };
    for (at, sheet) in sheets {
        let file = &files[*at];
        let Some(text) = file.text().ok().filter(|_| file.layer != Layer::Default) else {
            continue;
        };
        for (name, span, has_other) in &sheet.used {
            if !has_other && !set.contains(name.as_str()) && !is_named_elsewhere(name) {
                let message = format!("no style sheet sets `{name}`, so this line does nothing");
                let finding = finding(Code::UnknownProperty, file, text, span.clone(), message);
                findings.push(match did_you_mean(name, set.iter().copied()) {
                    Some(help) => finding.with_help(help),
                    None => finding.with_help("set it on `:root`"),
                });
            }
        }
        for (name, span) in &sheet.set {
            let is_known = used.contains(name.as_str()) || is_named_elsewhere(name);
            if let Some(meant) = nearest(name, used.iter().copied()).filter(|_| !is_known) {
                let message = format!("nothing uses `{name}`, so this line does nothing");
                let finding = finding(Code::UnknownProperty, file, text, span.clone(), message);
                findings.push(finding.with_help(format!("did you mean `{meant}`?")));
            }
        }
    }
}

impl Sheet {
    fn read(text: &str) -> Self {
        let mut sheet = Self::default();
        sheet.read_block(text, &mut Parser::new(text), Within::Others);
        sheet
    }

    fn read_block(&mut self, text: &str, parser: &mut Parser<'_>, within: Within) {
        let mut within = within;
        let (mut has_rules, mut is_sound) = (false, true);
        while is_sound {
            parser.skip_whitespace();
            let start = parser.position().byte_index();
            let Ok(token) = parser.next_including_whitespace().cloned() else {
                return;
            };
            let span = start..parser.position().byte_index();
            match token {
                Token::UnquotedUrl(address) if within != Within::Namespace => {
                    self.addresses.push((address.to_string(), span));
                }
                Token::QuotedString(address) if within == Within::Naming => {
                    self.addresses.push((address.to_string(), span));
                }
                Token::Ident(name) if name.starts_with("--") => {
                    let rest = text[span.end..].trim_start();
                    if within == Within::Variable {
                        let has_other = rest.starts_with(',');
                        self.used.push((name.to_string(), span, has_other));
                    } else if rest.starts_with(':') {
                        self.set.push((name.to_string(), span));
                    }
                }
                Token::Function(name) => {
                    let is_one_of =
                        |names: &[&str]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
                    let inside = if is_one_of(&NAMING) {
                        Within::Naming
                    } else if is_one_of(&["var"]) {
                        Within::Variable
                    } else {
                        Within::Others
                    };
                    is_sound = self.read_nested(text, span, parser, inside);
                }
                Token::CurlyBracketBlock | Token::ParenthesisBlock | Token::SquareBracketBlock => {
                    if token == Token::CurlyBracketBlock {
                        has_rules = true;
                        within = Within::Others;
                    }
                    is_sound = self.read_nested(text, span, parser, Within::Others);
                }
                Token::BadUrl(_) => self.faults.push(("this address is never closed", span)),
                Token::BadString(_) => {
                    self.faults.push((
                        "the quotation mark of this text is missing at its end",
                        span,
                    ));
                }
                Token::CloseCurlyBracket | Token::CloseParenthesis | Token::CloseSquareBracket => {
                    self.faults
                        .push(("nothing is open here that this could close", span));
                }
                Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => {
                    if has_rules {
                        self.faults.push((LATE_IMPORT, span));
                    }
                    within = Within::Naming;
                }
                Token::AtKeyword(name) if name.eq_ignore_ascii_case("namespace") => {
                    within = Within::Namespace;
                }
                Token::Semicolon => within = Within::Others,
                _ => {}
            }
        }
    }

    /// Reads what stands between two brackets, of which the first, or the function that it belongs to, has this span;
    /// `false` where that can't be read, nor what follows.
    fn read_nested(
        &mut self,
        text: &str,
        opening: Range<usize>,
        parser: &mut Parser<'_>,
        within: Within,
    ) -> bool {
        let mut end = opening.end;
        let read = parser.parse_nested_block(|inner| -> Result<(), ParseError<()>> {
            self.read_block(text, inner, within);
            end = inner.position().byte_index();
            Ok(())
        });
        // Those around what is too deep can't be read for the same reason.
        let is_told = self.faults.iter().any(|(fault, _)| *fault == TOO_DEEP);
        if read.is_err() && !is_told {
            self.faults.push((TOO_DEEP, opening.clone()));
        }
        if read.is_err() || is_told {
            return false;
        }
        if parser.position().byte_index() == end {
            self.faults.push(("this is never closed", opening));
        }
        true
    }
}

/// Does a text have this name as a whole?
fn has_word(text: &str, name: &str) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(name)
        .any(|(at, _)| !text[at + name.len()..].starts_with(is_of_name))
}

/// A finding about some bytes of a style sheet.
fn finding(
    code: Code,
    file: &LayerFile,
    text: &str,
    span: Range<usize>,
    message: impl Into<String>,
) -> Diagnostic {
    let start = file.text_start(text);
    let place = Place::bytes(&file.shown, start + span.start..start + span.end);
    Diagnostic::new(code, place, message)
}

#[cfg(test)]
mod tests {
    use super::{super::layers::ThemePart, *};

    fn made(layer: Layer, name: &str, text: &'static str) -> LayerFile {
        LayerFile::made(layer, ThemePart::Static, name, text)
    }

    /// What becomes of a style sheet among these files, and what is said of it.
    fn linked(name: &str, text: &'static str) -> (String, Vec<String>) {
        let mut files = vec![
            made(Layer::Theme, name, text),
            made(
                Layer::Theme,
                "more.css",
                "i{background:url(pictures/a.png)}",
            ),
            made(Layer::Theme, "round.css", "@import 'round.css';"),
            made(Layer::Theme, "pictures/a.png", ""),
            made(Layer::Theme, "two words (1).png", ""),
            made(
                Layer::Default,
                "base.css",
                ":root{--paper:#fff;--ink:#000}a{color:var(--paper)}",
            ),
            made(
                Layer::Default,
                "base.js",
                "style.setProperty('--by-script', 1)",
            ),
        ];
        let mut findings = Vec::new();
        let published = |name: &str, bytes: &[u8]| {
            Address::new(format!(
                "assets/{name}?{}",
                String::from_utf8_lossy(bytes).len()
            ))
        };
        link(&mut files, published, &mut findings);
        let text = files[0].text().unwrap().to_owned();
        let of_it = findings.iter().filter(|one| one.place.file.ends_with(name));
        (text, of_it.map(|one| one.message.to_string()).collect())
    }

    #[test]
    fn files_are_named_by_their_published_addresses() {
        for (text, expected) in [
            (
                "a{background:url(pictures/a.png)}",
                "a{background:url(pictures/a.png%3F0)}",
            ),
            (
                "a{background:url( \"pictures/a.png\" )}",
                "a{background:url( \"pictures/a.png%3F0\" )}",
            ),
            (
                "a{background:URL('./pictures/a.png?x#y')}",
                "a{background:URL(\"pictures/a.png%3F0?x#y\")}",
            ),
            (
                "a{background:url('two words (1).png')}",
                "a{background:url(\"two%20words%20%281%29.png%3F0\")}",
            ),
            (
                "a{background:url(two%20words%20%281%29.png)}",
                "a{background:url(two%20words%20%281%29.png%3F0)}",
            ),
            (
                "a{b:image-set('pictures/a.png' 1x, url(pictures/a.png) type('image/png'))}",
                "a{b:image-set(\"pictures/a.png%3F0\" 1x, url(pictures/a.png%3F0) type('image/png'))}",
            ),
            (
                "@import 'more.css' print;b{content:'more.css'}",
                "@import \"more.css%3F37\" print;b{content:'more.css'}",
            ),
            (
                "@namespace x url(http://www.w3.org/2000/svg);/* url(nothing.png) */ a{fill:url(#dots)}",
                "@namespace x url(http://www.w3.org/2000/svg);/* url(nothing.png) */ a{fill:url(#dots)}",
            ),
        ] {
            assert_eq!(
                linked("own.css", text),
                (expected.to_owned(), vec![]),
                "{text}"
            );
        }
        let (text, said) = linked("deep/own.css", "a{background:url(../pictures/a.png)}");
        assert_eq!(
            (&*text, said.len()),
            ("a{background:url(../pictures/a.png%3F0)}", 0)
        );
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (text, expected) in [
            (
                "a{background:url(pictures/b.png)}",
                "there is no static file `pictures/b.png`",
            ),
            (
                "a{background:url(../../a.png)}",
                "there is no static file `../../a.png`",
            ),
            (
                "@import url(https://fonts.example/a.css);",
                "is asked for at another site",
            ),
            (
                "a{background:url(//cdn.example/a.png)}",
                "is asked for at another site",
            ),
            ("@import 'own.css';", "is imported by what it imports"),
            ("a{color:red", "this is never closed"),
            ("a{color:red}@import 'more.css';", "below other rules"),
            ("a{background:url(data:x)}", "is refused by the headers"),
            (
                "a{color:var(--by-scrip)}",
                "no style sheet sets `--by-scrip`",
            ),
            ("a{color:red}}", "nothing is open here"),
            ("a{content:'x\n}", "the quotation mark"),
            ("a{color:var(--papper)}", "no style sheet sets `--papper`"),
            (":root{--papr:red}", "nothing uses `--papr`"),
        ] {
            let (_, said) = linked("own.css", text);
            assert!(
                said.iter().any(|one| one.contains(expected)),
                "{text}: {said:?}"
            );
        }
        for good in [
            ":root{--mine:1px;--paper:red}a{margin:var(--mine);b:var(--by-script);c:var(--none, 0)}",
            "@media print{a{color:red}}",
            "",
        ] {
            assert_eq!(linked("own.css", good).1, Vec::<String>::new(), "{good}");
        }
        let deep: &'static str = Box::leak("a{".repeat(50_000).into_boxed_str());
        assert_eq!(linked("own.css", deep).1, [TOO_DEEP]);
    }
}
