//! Words of other languages on a page, told apart until the page is whole: those that its language
//! has borrowed, and those of an entry that is written in another.
//!
//! What stands around a word decides how it can say its language: an element around it does in a text;
//! in an attribute or a title no element can stand. No template should have to think of that. So a
//! borrowed word goes into templates between two marks, and the finished page is gone through once.
//!
//! The marks are noncharacters of Unicode, which mean something only within a program and may not
//! stand in HTML.

use std::{borrow::Cow, fmt::Write as _};

use crate::model::Language;

/// Begins words of the language that helps out.
const BORROWED: char = '\u{fdd0}';
/// Begins words of the page's own language, within borrowed ones.
const OWN: char = '\u{fdd1}';
/// Ends either.
const END: char = '\u{fdd2}';
/// Begins words of any other language; its tag follows.
const FOREIGN: char = '\u{fdd3}';
/// Ends that tag.
const TAG_END: char = '\u{fdd4}';
/// Follows a full stop that is part of a word, such as that of a year: it ends a sentence too.
const STOPPED: char = '\u{fdd5}';
const MARKS: [char; 6] = [BORROWED, OWN, END, FOREIGN, TAG_END, STOPPED];
/// The first byte of all of them, which letters of few scripts have.
const FIRST_BYTE: u8 = 0xef;

/// Elements that hold text and no elements.
const OF_TEXT: [&str; 5] = ["title", "textarea", "option", "script", "style"];
/// Elements that hold nothing: all that is said there is said by attributes.
const EMPTY: [&str; 3] = ["img", "input", "meta"];

/// A text that is borrowed. Where no letter is in it, such as a comma, it is of no language.
pub(super) fn borrowed(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_alphabetic) {
        Cow::Owned(format!("{BORROWED}{text}{END}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A text of the page's own language that goes into a borrowed one.
pub(super) fn own(text: &str) -> Cow<'_, str> {
    if text.starts_with(BORROWED) || !text.contains(char::is_alphabetic) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("{OWN}{text}{END}"))
    }
}

/// A text of another language.
pub(super) fn foreign(text: &str, language: &Language) -> String {
    if text.contains(char::is_alphabetic) {
        format!("{FOREIGN}{language}{TAG_END}{text}{END}")
    } else {
        text.to_owned()
    }
}

/// The language and the words of a text that is in another as a whole.
pub(super) fn all_foreign(text: &str) -> Option<(&str, &str)> {
    let (language, words) = text.strip_prefix(FOREIGN)?.split_once(TAG_END)?;
    let words = words.strip_suffix(END)?;
    (!words.contains(MARKS)).then_some((language, words))
}

/// A text whose last full stop, if it has one, ends a sentence too: no second one is shown after it.
pub(super) fn stopped(mut text: String) -> String {
    if text.ends_with('.') {
        text.push(STOPPED);
    }
    text
}

/// Words that others follow: with a full stop, unless they end a sentence by themselves.
pub(super) fn as_sentence(words: &str) -> String {
    let whole = bare(words);
    let end = whole
        .trim_end()
        .trim_end_matches(['"', '“', '”', '»', '’', ')', ']']);
    let stop = if end.ends_with(['.', '!', '?', '…']) {
        ""
    } else {
        "."
    };
    format!("{words}{stop}")
}

/// Is the whole of a text borrowed?
pub(super) fn is_borrowed(text: &str) -> bool {
    text.starts_with(BORROWED)
}

/// A text without marks, for where a text can't say its language.
pub fn bare(text: &str) -> Cow<'_, str> {
    if !may_have_marks(text.as_bytes()) || !text.contains(MARKS) {
        return Cow::Borrowed(text);
    }
    let text = text.replace(&format!("{STOPPED}."), "");
    let mut is_tag = false;
    let kept = text.chars().filter(|c| match *c {
        FOREIGN | TAG_END => {
            is_tag = *c == FOREIGN;
            false
        }
        BORROWED | OWN | END | STOPPED => false,
        _ => !is_tag,
    });
    Cow::Owned(kept.collect())
}

/// A text of at most so many characters, and no word cut; its marks are whole, and not counted.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if bare(text).chars().count() <= most {
        return text.to_owned();
    }
    let (mut count, mut open, mut is_tag) = (0, 0, false);
    // Where to cut, and how many marks are open there: after the last whole word, where there is one.
    let (mut end, mut within) = (None, (0, 0));
    for (at, c) in text.char_indices() {
        match c {
            FOREIGN => (open, is_tag) = (open + 1, true),
            TAG_END => is_tag = false,
            BORROWED | OWN => open += 1,
            END => open -= 1,
            STOPPED => {}
            _ if is_tag => {}
            _ if count == most => {
                within = (at, open);
                break;
            }
            ' ' => {
                end = Some((at, open));
                count += 1;
            }
            _ => count += 1,
        }
    }
    let (end, open) = end.unwrap_or(within);
    let closed: String = std::iter::repeat_n(END, open).collect();
    format!("{}…{closed}", &text[..end])
}

/// Could a mark stand in this text? Quickly told, and mostly no.
fn may_have_marks(text: &[u8]) -> bool {
    text.contains(&FIRST_BYTE)
}

/// A page in a language, its marks turned into elements that say the language `lender` of what was
/// borrowed, and of other words their own.
pub(super) fn told(page: Vec<u8>, language: &Language, lender: &Language) -> Vec<u8> {
    if !may_have_marks(&page) {
        return page;
    }
    match String::from_utf8(page) {
        // Every mark that begins something has its end. (One letter is found much faster than five.)
        Ok(html) if html.contains(END) || html.contains(STOPPED) => {
            Telling::new(language, lender).page(&html).into_bytes()
        }
        Ok(html) => html.into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

struct Telling {
    own: String,
    lender: String,
    html: String,
    /// How many of the elements made here are open.
    open: usize,
    /// Was the last thing said a full stop that ends a sentence too?
    is_stopped: bool,
}

impl Telling {
    fn new(own: &Language, lender: &Language) -> Self {
        Self {
            own: attributes(own),
            lender: attributes(lender),
            html: String::new(),
            open: 0,
            is_stopped: false,
        }
    }

    fn page(mut self, html: &str) -> String {
        self.html.reserve(html.len() + html.len() / 8);
        let mut rest = html;
        while let Some(tag_at) = rest.find('<') {
            self.text(&rest[..tag_at]);
            rest = self.tag(&rest[tag_at..]);
        }
        self.text(rest);
        // What was cut in the middle of a word is closed all the same.
        self.html.push_str(&"</span>".repeat(self.open));
        self.html
    }

    /// Text between elements.
    fn text(&mut self, text: &str) {
        if !self.is_stopped && !may_have_marks(text.as_bytes()) {
            self.html.push_str(text);
            return;
        }
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            let is_second_stop = c == '.' && self.is_stopped;
            if !MARKS.contains(&c) {
                self.is_stopped = false;
            }
            match c {
                STOPPED => self.is_stopped = true,
                '.' if is_second_stop => {}
                FOREIGN => {
                    let tag: String = chars.by_ref().take_while(|c| *c != TAG_END).collect();
                    if let Some(language) = Language::parse(&tag) {
                        self.html.push_str("<span");
                        self.html.push_str(&attributes(&language));
                        self.html.push('>');
                        self.open += 1;
                    }
                }
                BORROWED | OWN => {
                    let attributes = if c == OWN { &self.own } else { &self.lender };
                    self.html.push_str("<span");
                    self.html.push_str(attributes);
                    self.html.push('>');
                    self.open += 1;
                }
                END if self.open > 0 => {
                    self.html.push_str("</span>");
                    self.open -= 1;
                }
                END | TAG_END => {}
                other => self.html.push(other),
            }
        }
    }

    /// A tag or a comment, with the text of an element that holds nothing else; gives what comes after.
    fn tag<'h>(&mut self, html: &'h str) -> &'h str {
        if let Some(comment) = html.strip_prefix("<!--") {
            let end = comment
                .find("-->")
                .map_or(html.len(), |at| at + "<!---->".len());
            self.html.push_str(&bare(&html[..end]));
            return &html[end..];
        }
        let name = tag_name(html);
        let (tag, rest) = html.split_at(end_of_tag(html));
        if OF_TEXT.contains(&name) {
            let close = format!("</{name}");
            let (text, rest) = rest.split_at(rest.find(&close).unwrap_or(rest.len()));
            let is_all_borrowed = is_borrowed(text.trim()) && text.trim().ends_with(END);
            self.start_tag(tag, is_all_borrowed && text.matches(END).count() == 1);
            self.html.push_str(&bare(text));
            return rest;
        }
        match tag_of(tag).filter(|_| EMPTY.contains(&name) && !tag.contains(" lang=")) {
            Some(language) => {
                let inner = tag.trim_end_matches(['>', '/']);
                self.html.push_str(&bare(inner));
                let _ = write!(self.html, " lang=\"{language}\"{}", &tag[inner.len()..]);
            }
            None => self.start_tag(tag, EMPTY.contains(&name) && tag.contains(BORROWED)),
        }
        rest
    }

    /// A tag; an element that speaks only borrowed words says so unless it says something already.
    fn start_tag(&mut self, tag: &str, speaks_borrowed: bool) {
        let inner = tag.trim_end_matches(['>', '/']);
        let (inner, end) = tag.split_at(inner.len());
        self.html.push_str(&bare(inner));
        if speaks_borrowed && !tag.contains(" lang=") {
            let language = self.lender.split(" dir=").next().unwrap_or_default();
            self.html.push_str(language);
        }
        self.html.push_str(end);
    }
}

fn attributes(language: &Language) -> String {
    let direction = language.direction();
    format!(" lang=\"{language}\" dir=\"{direction}\"")
}

/// The language of the first words of another that stand here.
fn tag_of(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once(FOREIGN)?;
    Some(rest.split_once(TAG_END)?.0)
}

/// The name of the element that begins here; nothing where one ends.
fn tag_name(html: &str) -> &str {
    let name = html.strip_prefix('<').unwrap_or_default();
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    &name[..end.unwrap_or(name.len())]
}

/// Where a tag ends: after the `>` that is in no attribute.
fn end_of_tag(html: &str) -> usize {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(mark), byte) if mark == byte => quote = None,
            _ => {}
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> String {
        let language = |tag| Language::parse(tag).unwrap();
        let told = told(html.into(), &language("ar"), &language("en"));
        String::from_utf8(told).unwrap()
    }

    #[test]
    fn a_borrowed_word_says_its_language() {
        let word = borrowed("Cities");
        assert_eq!(
            page(&format!("<h2 id=\"a\">{word}</h2>")),
            "<h2 id=\"a\"><span lang=\"en\" dir=\"ltr\">Cities</span></h2>"
        );
    }

    #[test]
    fn a_long_text_ends_at_a_word_and_its_marks_are_whole() {
        assert_eq!(shortened("Savjet", 60), "Savjet");
        assert_eq!(
            shortened(&"Совет ".repeat(20), 61),
            format!("{}…", "Совет ".repeat(10).trim())
        );
        let flood = Language::parse("sq").unwrap();
        let mixed = format!("Elbasan: {}", foreign("one two three", &flood));
        assert_eq!(shortened(&mixed, 22), mixed);
        assert_eq!(bare(&shortened(&mixed, 18)), "Elbasan: one two…");
        assert_eq!(
            page(&format!("<p>{}</p>", shortened(&mixed, 18))),
            "<p>Elbasan: <span lang=\"sq\" dir=\"ltr\">one two…</span></p>"
        );
        // A word that is longer than that is cut.
        assert_eq!(shortened(&"a".repeat(90), 60).chars().count(), 61);
    }

    #[test]
    fn words_that_others_follow_end_a_sentence() {
        let mk = Language::parse("mk").unwrap();
        for (words, shown) in [
            ("Four years", "Four years."),
            ("Four years (2020)", "Four years (2020)."),
            ("Four years.", "Four years."),
            ("„Колку?“", "„Колку?“"),
            (&foreign("Четири години.", &mk), "Четири години."),
            (&foreign("Четири години", &mk), "Четири години."),
            (&stopped("u 2023.".into()), "u 2023."),
        ] {
            assert_eq!(bare(&as_sentence(words)).trim_end_matches(STOPPED), shown);
        }
    }

    #[test]
    fn a_year_with_a_full_stop_ends_its_sentence() {
        let year = stopped("2023.".into());
        for (html, want) in [
            (
                format!("<p><time>{year}</time>.</p>"),
                "<p><time>2023.</time></p>",
            ),
            (format!("<p>до {year}.</p>"), "<p>до 2023.</p>"),
            (format!("<p>{year}, нешто.</p>"), "<p>2023., нешто.</p>"),
            (format!("<p>{year} .</p>"), "<p>2023. .</p>"),
            (
                format!("<a title=\"до {year}.\">x</a>"),
                "<a title=\"до 2023.\">x</a>",
            ),
        ] {
            assert_eq!(page(&html), want);
        }
        assert_eq!(bare(&format!("до {year}.")), "до 2023.");
        assert_eq!(stopped("March 2023".into()), "March 2023");
    }

    #[test]
    fn words_of_an_entry_say_their_language_wherever_they_stand() {
        let words = foreign("Një këshill", &Language::parse("sq").unwrap());
        assert_eq!(
            page(&format!("<h1>{words}</h1><img alt=\"{words}\">")),
            "<h1><span lang=\"sq\" dir=\"ltr\">Një këshill</span></h1><img alt=\"Një këshill\" lang=\"sq\">"
        );
        assert_eq!(
            page(&format!(
                "<title>{words} · ميدان</title><a href=\"{words}\">"
            )),
            "<title>Një këshill · ميدان</title><a href=\"Një këshill\">"
        );
        assert_eq!(
            page(&borrowed(&format!("as of {words}"))),
            "<span lang=\"en\" dir=\"ltr\">as of <span lang=\"sq\" dir=\"ltr\">Një këshill</span></span>"
        );
        assert_eq!(bare(&words), "Një këshill");
        assert_eq!(foreign("2023", &Language::parse("sq").unwrap()), "2023");
    }

    #[test]
    fn own_words_within_borrowed_ones_say_theirs() {
        let sentence = format!("as of {}", own("مارس"));
        assert_eq!(
            page(&format!("<p>{}.</p>", borrowed(&sentence))),
            "<p><span lang=\"en\" dir=\"ltr\">as of <span lang=\"ar\" dir=\"rtl\">مارس</span></span>.</p>"
        );
        assert_eq!(own("2023"), "2023");
        assert_eq!(own(&borrowed("x")), borrowed("x"));
    }

    #[test]
    fn no_element_stands_where_none_can() {
        let word = borrowed("More > less");
        for (html, want) in [
            (
                format!("<nav aria-label=\"{word}\"><a>x</a></nav>"),
                "<nav aria-label=\"More > less\"><a>x</a></nav>",
            ),
            (
                format!("<input aria-label=\"{word}\">"),
                "<input aria-label=\"More > less\" lang=\"en\">",
            ),
            (
                format!("<img alt='{word}' lang=\"mk\"/>"),
                "<img alt='More > less' lang=\"mk\"/>",
            ),
            (
                format!("<title>{word}</title>"),
                "<title lang=\"en\">More > less</title>",
            ),
            (
                format!("<title>{word} · x</title>"),
                "<title>More > less · x</title>",
            ),
            (
                format!("<script>f(\"{word}\")</script>{word}"),
                "<script>f(\"More > less\")</script><span lang=\"en\" dir=\"ltr\">More > less</span>",
            ),
            (format!("<!-- <p> {word} -->"), "<!-- <p> More > less -->"),
        ] {
            assert_eq!(page(&html), want);
        }
    }

    #[test]
    fn broken_marks_break_nothing() {
        assert_eq!(
            page(&format!("a{END}b{OWN}")),
            "ab<span lang=\"ar\" dir=\"rtl\"></span>"
        );
        assert_eq!(page("<p title=\"<"), "<p title=\"<");
        assert_eq!(page("plain"), "plain");
    }

    #[test]
    fn all_marks_begin_alike() {
        assert!(
            MARKS
                .iter()
                .all(|mark| may_have_marks(mark.to_string().as_bytes()))
        );
    }

    #[test]
    fn what_has_no_letters_is_of_no_language() {
        assert_eq!(borrowed(", "), ", ");
        assert_eq!(bare(&borrowed("Yes")), "Yes");
    }
}
