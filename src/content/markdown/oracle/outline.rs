//! HTML as words and structure, written so that what means the same is the same.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, CharacterTokens, EndTag, StartTag, Tag, TagToken, Token, TokenSink,
        TokenSinkResult, Tokenizer, TokenizerOpts,
    },
};

use crate::escape::percent_decoded;

/// Elements that stand in a line; a blank beside the others means nothing.
const INLINE: [&str; 19] = [
    "a", "b", "bdo", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "u",
];
/// Elements that say nothing of their own: each table has them here, and not everywhere else.
const SILENT: [&str; 3] = ["thead", "tbody", "input"];

/// The elements and the text of a piece of HTML. Headings of the first two levels are one (a page has its own
/// first), marks are as they are typed, a box to tick is a sign, and of an address that isn't absolute it
/// is said only that there is one.
pub(super) fn of(html: &str) -> String {
    let outline = read(html).outline;
    outline.replace(" </", "</").trim().to_owned()
}

/// The words of a piece of HTML, those about pictures among them.
pub(super) fn words(html: &str) -> Vec<String> {
    let text = read(html).words;
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[derive(Default)]
struct Written {
    outline: String,
    words: String,
    /// How deep in text of which every blank counts.
    kept: usize,
}

fn read(html: &str) -> Written {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Writer::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Writer(RefCell<Written>);

impl TokenSink for Writer {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut written = self.0.borrow_mut();
        match token {
            TagToken(tag) => written.tag(&tag),
            CharacterTokens(text) => written.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Written {
    fn tag(&mut self, tag: &Tag) {
        let name = match &*tag.name {
            "h1" => "h2",
            name => name,
        };
        if name == "input" && tag.kind == StartTag {
            let is_ticked = attribute(tag, "checked").is_some();
            self.text(if is_ticked { "☑" } else { "☐" });
        }
        if SILENT.contains(&name) {
            return;
        }
        let is_inline = INLINE.contains(&name);
        if !is_inline {
            self.words.push(' ');
            self.outline
                .truncate(self.outline.trim_end_matches(' ').len());
        }
        self.outline.push('<');
        if tag.kind == EndTag {
            self.outline.push('/');
        }
        self.outline.push_str(name);
        if tag.kind == StartTag {
            self.attributes(tag, name);
        }
        self.outline.push('>');
        if name == "pre" {
            self.kept = if tag.kind == StartTag {
                self.kept + 1
            } else {
                self.kept.saturating_sub(1)
            };
        }
    }

    /// What attributes say that a reader notices.
    fn attributes(&mut self, tag: &Tag, name: &str) {
        for said in ["href", "title", "alt", "start"] {
            let Some(value) = attribute(tag, said) else {
                continue;
            };
            if said == "alt" || said == "title" {
                self.words.push_str(&format!(" {value} "));
            }
            let is_absolute = value.contains("://") || value.starts_with("mailto:");
            let value = match said {
                "href" if !is_absolute => "inside",
                _ => value,
            };
            let value = typed(&percent_decoded(value));
            self.outline.push_str(&format!(" {said}={value:?}"));
        }
        if let Some(class) = attribute(tag, "class").filter(|_| name == "code") {
            self.outline.push_str(&format!(" {class}"));
        }
    }

    fn text(&mut self, text: &str) {
        self.words.push_str(text);
        let text = typed(text);
        if self.kept > 0 {
            self.outline.push_str(&text);
            return;
        }
        for c in text.chars() {
            match c {
                ' ' | '\n' | '\t' if self.is_after_blank() => {}
                ' ' | '\n' | '\t' => self.outline.push(' '),
                c => self.outline.push(c),
            }
        }
    }

    /// Would another blank mean nothing here?
    fn is_after_blank(&self) -> bool {
        let Some(before) = self.outline.strip_suffix('>') else {
            return self.outline.is_empty() || self.outline.ends_with(' ');
        };
        let tag = &before[before.rfind('<').map_or(0, |at| at + 1)..];
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or("");
        !INLINE.contains(&name)
    }
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    let mut attributes = tag.attrs.iter();
    let found = attributes.find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| &*attribute.value)
}

/// Text with the marks of a typewriter.
fn typed(text: &str) -> String {
    let text = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    text.replace('…', "...")
        .replace('—', "---")
        .replace('–', "--")
}
