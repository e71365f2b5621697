//! The elements of a page, as a browser's tokeniser sees them.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, StartTag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer,
        TokenizerOpts,
        states::{Rawtext, ScriptData},
    },
};

/// An element, where it opens.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its name, such as `a`.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute, decoded.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The names of its attributes.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }
}

/// All elements of a page, in order.
pub(crate) fn elements(page: &str) -> Vec<Element> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(page));
    let tokenizer = Tokenizer::new(Elements::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Elements(RefCell<Vec<Element>>);

impl TokenSink for Elements {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        if tag.kind != StartTag {
            return TokenSinkResult::Continue;
        }
        let attributes = tag
            .attrs
            .iter()
            .map(|attribute| {
                (
                    attribute.name.local.to_string(),
                    attribute.value.to_string(),
                )
            })
            .collect();
        self.0.borrow_mut().push(Element {
            name: tag.name.to_string(),
            attributes,
        });
        // What stands in these is no HTML.
        match &*tag.name {
            "script" => TokenSinkResult::RawData(ScriptData),
            "style" => TokenSinkResult::RawData(Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}

#[test]
fn sees_tags_and_not_what_looks_like_them() {
    let page = "<!-- <a> --><script>'<b>'</script><p title='<i>' id=x>&lt;u><BR/></p>";
    let elements = elements(page);
    let names: Vec<_> = elements
        .iter()
        .map(|element| element.name.as_str())
        .collect();
    assert_eq!(names, ["script", "p", "br"]);
    assert_eq!(elements[1].attribute("title"), Some("<i>"));
}
