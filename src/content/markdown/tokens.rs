//! Raw HTML taken apart into tags, comments and words, as a browser would and no further: whatever is
//! no whole tag or comment is words.

use std::ops::Range;

/// A part of raw HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Words, perhaps with characters written by name (`&amp;`), perhaps with a lone `<`.
    Words,
    /// A whole comment.
    Comment,
    /// The beginning of a comment that never ends.
    OpenComment,
    /// The tag that begins an element.
    Start(Tag<'a>),
    /// The tag that ends an element: its name in small letters.
    End(String),
}

/// The tag that begins an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// The element's name in small letters.
    pub name: String,
    /// Its attributes: the name in small letters, and the value as it is written.
    pub attributes: Vec<(String, &'a str)>,
}

impl Tag<'_> {
    /// The value of an attribute as it is written.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(known, _)| known == name)
            .map(|(_, value)| *value)
    }
}

/// What begins a comment.
pub(super) const COMMENT: &str = "<!--";
/// What ends one.
const COMMENT_END: &str = "-->";
/// What is longer is no tag: tags that never end must not each be searched to the end.
const LONGEST_TAG: usize = 2048;

/// All parts of a piece of raw HTML in their order, each with its bytes. Together they are the piece.
pub(super) fn tokens(html: &str) -> Vec<(Token<'_>, Range<usize>)> {
    let mut tokens = Vec::new();
    let (mut words, mut at) = (0, 0);
    // Comments that never end must not each be searched to the end.
    let last_end = html.rfind(COMMENT_END);
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        at = match markup(&html[start..], last_end.is_some_and(|end| start < end)) {
            Some((token, length)) => {
                push_words(&mut tokens, words..start);
                tokens.push((token, start..start + length));
                words = start + length;
                words
            }
            None => start + 1,
        };
    }
    push_words(&mut tokens, words..html.len());
    tokens
}

/// The tag or comment at the start of a piece of raw HTML; nothing where it is words.
pub(super) fn first(html: &str) -> Option<Token<'_>> {
    html.starts_with('<').then_some(())?;
    markup(html, true).map(|(token, _)| token)
}

/// Is the end of this element somewhere in a piece of raw HTML?
pub(super) fn ends(html: &str, name: &str) -> bool {
    html.match_indices("</")
        .any(|(at, _)| matches!(first(&html[at..]), Some(Token::End(end)) if end == name))
}

fn push_words(tokens: &mut Vec<(Token<'_>, Range<usize>)>, range: Range<usize>) {
    if !range.is_empty() {
        tokens.push((Token::Words, range));
    }
}

/// The tag or comment at the start of `html`, and how many bytes it has. `can_end` says whether a comment
/// may end in it.
fn markup(html: &str, can_end: bool) -> Option<(Token<'_>, usize)> {
    if let Some(rest) = html.strip_prefix(COMMENT) {
        // `<!-->` and `<!--->` are whole.
        let whole = [">", "->"].into_iter().find(|end| rest.starts_with(end));
        let length = match whole {
            Some(end) => Some(end.len()),
            None if can_end => rest.find(COMMENT_END).map(|end| end + COMMENT_END.len()),
            None => None,
        };
        return Some(match length {
            Some(length) => (Token::Comment, COMMENT.len() + length),
            None => (Token::OpenComment, COMMENT.len()),
        });
    }
    if let Some(rest) = html.strip_prefix("</") {
        let name = name(rest)?;
        let after = &rest[name.len()..];
        let end = after.trim_start();
        end.starts_with('>').then_some(())?;
        let length = html.len() - end.len() + 1;
        return Some((Token::End(name.to_ascii_lowercase()), length));
    }
    let html = &html[..html.floor_char_boundary(LONGEST_TAG)];
    html.contains('>').then(|| start_tag(html)).flatten()
}

fn start_tag(html: &str) -> Option<(Token<'_>, usize)> {
    let name = name(&html[1..])?;
    let mut rest = &html[1 + name.len()..];
    let mut attributes = Vec::new();
    if !rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>') {
        return None;
    }
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.starts_with('>') {
            let length = html.len() - rest.len() + 1;
            if !html[..length].contains('=') && reads_as_words(&attributes) {
                return None;
            }
            let name = name.to_ascii_lowercase();
            let tag = Token::Start(Tag { name, attributes });
            return Some((tag, length));
        }
        let (attribute, after) = attribute(rest)?;
        attributes.push(attribute);
        rest = after;
    }
}

/// Are these words between two signs of a comparison, as in `a <b and c> d`, and no attributes of HTML?
fn reads_as_words(attributes: &[(String, &str)]) -> bool {
    const WITHOUT_VALUE: [&str; 14] = [
        "allowfullscreen",
        "autoplay",
        "checked",
        "compact",
        "controls",
        "defer",
        "disabled",
        "hidden",
        "loop",
        "multiple",
        "muted",
        "open",
        "reversed",
        "selected",
    ];
    let is_word = |(name, _): &(String, &str)| {
        name.chars().all(char::is_alphanumeric) && !WITHOUT_VALUE.contains(&name.as_str())
    };
    !attributes.is_empty() && attributes.iter().all(is_word)
}

/// A letter, then letters, digits and hyphens (CommonMark, section 6.6).
fn name(text: &str) -> Option<&str> {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(())?;
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .unwrap_or(text.len());
    Some(&text[..end])
}

/// An attribute and what follows it; nothing where the text ends within it.
fn attribute(text: &str) -> Option<((String, &str), &str)> {
    let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '=');
    // A first `=` belongs to the name (HTML, section 13.2.5.32).
    let first = text.chars().next()?.len_utf8();
    let end = first + text[first..].find(is_end)?;
    let name = text[..end].to_ascii_lowercase();
    let Some(value) = text[end..].trim_start().strip_prefix('=') else {
        return Some(((name, ""), &text[end..]));
    };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some(value) = value.strip_prefix(quote) {
            let (value, rest) = value.split_once(quote)?;
            return Some(((name, value), rest));
        }
    }
    let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
    Some(((name, &value[..end]), &value[end..]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_between_two_signs_of_a_comparison_are_no_tag() {
        for words in ["<b and c>", "<p or q >", "<i\nand j>"] {
            assert_eq!(first(words), None, "{words}");
        }
        for tag in [
            "<b>",
            "<details open>",
            "<a href=x and>",
            "<img alt=\"\">",
            "<br/>",
            "<p hidden x>",
        ] {
            assert!(matches!(first(tag), Some(Token::Start(_))), "{tag}");
        }
    }

    fn shown(html: &str) -> String {
        let token = |(token, range): (Token<'_>, Range<usize>)| match token {
            Token::Words => format!("w[{}]", &html[range]),
            Token::Comment => "c".into(),
            Token::OpenComment => "c…".into(),
            Token::Start(tag) => format!("+{} {:?}", tag.name, tag.attributes),
            Token::End(name) => format!("-{name}"),
        };
        let all: Vec<_> = tokens(html).into_iter().map(token).collect();
        all.join(" | ")
    }

    #[test]
    fn tags_are_taken_apart() {
        assert_eq!(
            shown("a <B class=x title='y z' hidden>b</b > <br/>"),
            r#"w[a ] | +b [("class", "x"), ("title", "y z"), ("hidden", "")] | w[b] | -b | w[ ] | +br []"#
        );
        assert_eq!(
            shown("<!-- a > b -->c<!-->d<!--->"),
            "c | w[c] | c | w[d] | c"
        );
        assert_eq!(shown("<div\n  id = \"a\"\n>"), "+div [(\"id\", \"a\")]");
    }

    #[test]
    fn what_is_no_whole_tag_is_words() {
        for html in [
            "<3",
            "a<b",
            "<a href=\"x",
            "<a href='x>y",
            "< b>",
            "<a@b.c>",
            "<min:5>",
            "</ b>",
            "<?php x ?>",
            "<!DOCTYPE html>",
            "<![CDATA[x]]>",
            "a < b > c",
        ] {
            assert_eq!(shown(html), format!("w[{html}]"));
        }
        assert_eq!(shown("a <!-- b <i>"), "w[a ] | c… | w[ b ] | +i []");
    }

    proptest! {
        #[test]
        fn nothing_is_left_out(html in "[<>/!a-c\"'= č-]{0,40}") {
            let mut end = 0;
            for (_, range) in tokens(&html) {
                prop_assert_eq!(range.start, end);
                end = range.end;
            }
            prop_assert_eq!(end, html.len());
        }
    }
}
