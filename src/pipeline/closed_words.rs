//! Addresses, numbers and sentences that may not be seen, and which files hold one.
//!
//! Takes: what stands in contacts, texts and fields. Gives: those of them that a published file holds, however they are
//! spaced, cut up by mark-up, or written for a link. Never: tells of one that the site shows elsewhere.

use std::{collections::BTreeSet, sync::Arc};

use aho_corasick::AhoCorasick;

use super::Loaded;
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::{Key, Piece},
    diagnostics::Step,
    edition::Edition,
    escape,
    model::{Mailbox, Part, Source, Telephone, Visibility, walk},
};

/// So many letters of several words tell a sentence from others.
const FEWEST_LETTERS: usize = 16;
/// So many digits tell a number from others.
const FEWEST_DIGITS: usize = 7;

/// Words that may not be seen, in the form in which they are looked for.
#[derive(Default)]
pub(super) struct ClosedWords {
    mailboxes: BTreeSet<String>,
    /// Numbers, by their digits alone.
    numbers: BTreeSet<String>,
    /// Names of people and organisations.
    names: BTreeSet<String>,
    /// Sentences, by their letters and digits alone.
    sentences: BTreeSet<String>,
    /// What finds the sentences, once it was made.
    finder: Option<AhoCorasick>,
}

impl ClosedWords {
    /// Those of a site for its audience, on its day. `is_closed` tells of an entry whether nobody may see it.
    pub(super) fn of(loaded: &Loaded, is_closed: impl Fn(&Item) -> bool) -> Self {
        let edition = &loaded.edition;
        let (audience, today) = (edition.audience(), edition.today());
        let mut closed = Self::default();
        for item in loaded.catalogue().items() {
            let is_closed = is_closed(item);
            closed.add_left_out(item, edition.item(&item.key), loaded);
            closed.add_writer(item);
            for text in item.texts() {
                closed.add_numbers(item, text, audience);
                let Some(contact) = text.record.contact() else {
                    continue;
                };
                let seen = contact.seen_by(audience, today, &item.names_of_no_person());
                if let Some(email) = &contact.email
                    && (is_closed || seen.email.is_none())
                {
                    closed.add(email.as_str());
                }
                if let Some(phone) = &contact.phone
                    && (is_closed || seen.phone.is_none())
                {
                    closed.add(phone.as_str());
                }
            }
        }
        for remains in loaded.catalogue().remains() {
            let care = &remains.care;
            let seen = care.contact.as_ref();
            let seen = seen.map(|contact| contact.seen_by(audience, today, &[]));
            let is_shown = |address: &String| {
                let is_open = care.visibility.is_none_or(|said| said.is_open_to(audience));
                seen.as_ref().is_some_and(|seen| {
                    let email = seen.email.as_ref().map(Mailbox::as_str);
                    let phone = seen.phone.as_ref().map(Telephone::as_str);
                    is_open && [email, phone].contains(&Some(address.as_str()))
                })
            };
            let hidden = care.addresses.iter().filter(|one| !is_shown(one));
            hidden.for_each(|address| closed.add(address));
        }
        closed
    }

    /// Adds what the fields of an entry say, and no longer say to this audience: a quote, a wish, a remark for staff.
    fn add_left_out(&mut self, item: &Item, seen: Option<&Item>, loaded: &Loaded) {
        let Some(seen) = seen else {
            return;
        };
        let written = &item.original().record;
        if Arc::ptr_eq(written, &seen.original().record) {
            return;
        }
        let mut shown = BTreeSet::new();
        for text in seen.texts() {
            walk(&*text.record, &mut |_, part| shown.extend(part.text()));
        }
        shown.extend(of_nobody(loaded.catalogue(), &loaded.edition, item).0);
        for text in item.texts() {
            walk(&*text.record, &mut |_, part| {
                let words = part.text().filter(|words| !shown.contains(words));
                words.into_iter().for_each(|words| self.add_sentence(words));
            });
        }
    }

    /// Adds the name of whoever wrote a letter and may not be named: it stands wherever the letter is cited.
    fn add_writer(&mut self, item: &Item) {
        let source: Option<&Source> = item.original().record.downcast();
        let unnamed = source.filter(|source| source.refuses(|letter| letter.may_name));
        let authors = unnamed
            .into_iter()
            .flat_map(|source| source.authors.items());
        authors.for_each(|author| self.add_name(author));
    }

    fn add_sentence(&mut self, words: &str) {
        let letters = letters(words);
        if words.trim().contains(char::is_whitespace) && letters.chars().count() >= FEWEST_LETTERS {
            self.sentences.insert(letters);
        }
    }

    fn add_numbers(&mut self, item: &Item, text: &Text, audience: Visibility) {
        let exempt = item.exempt();
        walk(&*text.record, &mut |_, part| {
            let Some(words) = part.text() else {
                return;
            };
            for (number, span) in exempt.private_numbers(words) {
                if !number.visibility().is_open_to(audience) {
                    self.add(&words[span]);
                }
            }
        });
        for private in &text.body.private {
            let is_open = private.number.visibility().is_open_to(audience);
            if !is_open && !exempt.holds(private.number, &private.words) {
                self.add(&private.words);
            }
        }
    }

    fn add(&mut self, word: &str) {
        if word.contains('@') {
            self.mailboxes.insert(word.trim().to_ascii_lowercase());
            return;
        }
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.trim_start_matches('0');
        if digits.len() >= FEWEST_DIGITS {
            self.numbers.insert(digits.to_owned());
        }
    }

    /// Adds the name in a heading: without what stands in brackets after it. One of a single word may be a word like
    /// others.
    pub(super) fn add_name(&mut self, heading: &str) {
        let heading = words_of(heading);
        let name = heading.split(" (").next().unwrap_or_default().trim();
        if name.contains(char::is_whitespace) {
            self.names.insert(name.to_owned());
        }
    }

    /// What a withdrawn entry was called, by the heading of its page: one word, too.
    pub(super) fn add_title(&mut self, heading: &str) {
        let heading = words_of(heading);
        let title = heading.trim();
        if !title.is_empty() {
            self.names.insert(title.to_owned());
        }
    }

    /// What the site shows elsewhere, with a consent, is no secret.
    pub(super) fn leave_out_shown(&mut self, loaded: &Loaded) {
        if self.is_empty() {
            return;
        }
        self.finder = AhoCorasick::new(&self.sentences).ok();
        let mut shown = BTreeSet::new();
        let mut see = |words: &str| shown.extend(self.found_in(words));
        for text in loaded.edition.items().flat_map(Item::texts) {
            walk(&*text.record, &mut |_, part| {
                part.text().into_iter().for_each(&mut see);
            });
            for piece in &text.body.pieces {
                if let Piece::Html(html) = piece {
                    see(html);
                }
            }
        }
        let site = loaded.edition.site();
        if let Some(contact) = &site.contact {
            see(contact.as_str());
        }
        site.title.0.values().for_each(|title| see(title));
        for words in [
            &mut self.mailboxes,
            &mut self.numbers,
            &mut self.names,
            &mut self.sentences,
        ] {
            words.retain(|word| !shown.contains(word));
        }
        self.finder = AhoCorasick::new(&self.sentences).ok();
    }

    pub(super) fn is_empty(&self) -> bool {
        let mut all = [&self.mailboxes, &self.numbers, &self.names, &self.sentences].into_iter();
        all.all(BTreeSet::is_empty)
    }

    /// Does a file hold any of these?
    pub(super) fn are_in(&self, bytes: &[u8]) -> bool {
        !self.found_in(&String::from_utf8_lossy(bytes)).is_empty()
    }

    fn found_in(&self, text: &str) -> BTreeSet<String> {
        let text = escape::percent_decoded_bytes(text);
        let text = unescaped(&String::from_utf8_lossy(&text));
        let mut found = mailboxes_in(&self.mailboxes, &text.to_ascii_lowercase());
        found.extend(self.sentences_in(&text));
        if self.numbers.is_empty() && self.names.is_empty() {
            return found;
        }
        // A number or a name may stand in a tag, and may be cut up by some.
        for text in [&*text, &without_tags(&text)] {
            for run in runs(text) {
                found.extend(numbers_in(&self.numbers, &run));
            }
            let names = self.names.iter().filter(|name| has_name(text, name));
            found.extend(names.cloned());
        }
        found
    }

    /// Those of the sentences that stand in a text, also where mark-up cuts them up.
    fn sentences_in(&self, text: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let Some(finder) = self.finder.as_ref().filter(|_| !self.sentences.is_empty()) else {
            return found;
        };
        for text in [letters(text), letters(&without_tags(text))] {
            let places = finder.find_overlapping_iter(&text);
            found.extend(places.map(|place| text[place.range()].to_owned()));
        }
        found
    }
}

/// What a page says, also where it stands in tags or is cut up by some; in small letters, its spaces single.
pub(super) fn said_by_page(html: &str) -> String {
    let text = unescaped(html);
    in_small_letters(&text) + " " + &in_small_letters(&without_tags(&text))
}

/// What a heading says, in small letters, its spaces single.
pub(super) fn said_by_heading(html: &str) -> String {
    in_small_letters(&unescaped(&without_tags(html)))
}

/// A text in small letters, its spaces single.
pub(super) fn in_small_letters(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// The words, and what else is referred to, of those items of lists that refer to what isn't there, and to nothing that is hidden: of a quote without its
/// speaker, a function without its source. They are left out by a slip, which closes nothing.
pub(super) fn of_nobody<'a>(
    catalogue: &Catalogue,
    edition: &Edition,
    item: &'a Item,
) -> (Vec<&'a str>, BTreeSet<Key>) {
    let (mut words, mut keys) = (Vec::new(), BTreeSet::new());
    for text in item.texts() {
        let (mut of_nobody, mut of_hidden) = (Vec::new(), Vec::new());
        walk(&*text.record, &mut |at, part| {
            let Part::Reference(kind, id) = part else {
                return;
            };
            let key = Key::new(kind, id.clone());
            let ways = if !catalogue.is_taken(&key) || is_lost(catalogue, edition, &key) {
                &mut of_nobody
            } else if edition.item(&key).is_none() {
                &mut of_hidden
            } else {
                return;
            };
            let way = at.path().0;
            if let Some(last) = way.iter().rposition(|step| matches!(step, Step::Item(_))) {
                ways.push(way[..=last].to_vec());
            }
        });
        of_nobody.retain(|way| !of_hidden.iter().any(|hidden| hidden.starts_with(way)));
        if of_nobody.is_empty() {
            continue;
        }
        walk(&*text.record, &mut |at, part| {
            let way = at.path().0;
            if of_nobody.iter().any(|of| way.starts_with(of)) {
                words.extend(part.text());
                if let Part::Reference(kind, id) = part {
                    keys.insert(Key::new(kind, id.clone()));
                }
            }
        });
    }
    (words, keys)
}

/// Is an entry that everybody here may see left out since it refers to what isn't there: a person, the source of whose
/// only function is misspelt?
pub(super) fn is_lost(catalogue: &Catalogue, edition: &Edition, key: &Key) -> bool {
    let item = catalogue.item(key).filter(|_| edition.item(key).is_none());
    item.is_some_and(|item| {
        let mut refers_to_nothing = false;
        for text in item.texts() {
            walk(&*text.record, &mut |_, part| {
                if let Part::Reference(kind, id) = part {
                    refers_to_nothing |= !catalogue.is_taken(&Key::new(kind, id.clone()));
                }
            });
        }
        refers_to_nothing && catalogue.visibility(key).is_open_to(edition.audience())
    })
}

/// The letters and digits of a text: all that stays the same in whatever form it is published.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Does a name stand in a text, and not as part of a longer word?
pub(super) fn has_name(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

/// Those of the mailboxes that stand in a text, which is in small letters.
fn mailboxes_in(mailboxes: &BTreeSet<String>, text: &str) -> BTreeSet<String> {
    let lengths: BTreeSet<_> = mailboxes
        .iter()
        .filter_map(|one| Some((one.find('@')?, one.len())))
        .collect();
    let around = |at: usize| {
        let words = lengths.iter().filter_map(move |(before, length)| {
            let start = at.checked_sub(*before)?;
            let word = text.get(start..start + length)?;
            (!goes_on_before(&text[..start])).then_some(word)
        });
        words.filter(|word| mailboxes.contains(*word))
    };
    let ats = text.match_indices('@').map(|(at, _)| at);
    ats.flat_map(around).map(str::to_owned).collect()
}

/// Is what follows the end of a longer mailbox? A letter after a backslash is a line break in data.
fn goes_on_before(text: &str) -> bool {
    let mut before = text.chars().rev();
    let is_of_mailbox = |c: char| c.is_alphanumeric() || "._-+".contains(c);
    before.next().is_some_and(is_of_mailbox) && before.next() != Some('\\')
}

/// Those of the numbers that stand in a run of digits.
fn numbers_in(numbers: &BTreeSet<String>, run: &str) -> Vec<String> {
    let lengths: BTreeSet<usize> = numbers.iter().map(String::len).collect();
    let starts = 0..run.len();
    let words = starts.flat_map(|start| {
        let ends = lengths.iter().map(move |length| start + length);
        ends.filter_map(move |end| run.get(start..end))
    });
    let known = words.filter(|word| numbers.contains(*word));
    known.map(str::to_owned).collect()
}

/// The runs of digits in a text that are long enough, whatever sets their digits apart: spaces, strokes, brackets.
fn runs(text: &str) -> Vec<String> {
    let text = text.replace("&nbsp;", " ");
    let ends = |c: char| c.is_alphabetic() || "<>{}[]\"'=,;:&".contains(c);
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect();
    let runs = text.split(ends).map(digits);
    runs.filter(|run: &String| run.len() >= FEWEST_DIGITS)
        .collect()
}

/// A text as it is read, as far as names, mailboxes and sentences may be written otherwise in a page or in data.
fn unescaped(html: &str) -> String {
    const ESCAPED: [(&str, &str); 7] = [
        ("\\n", "\n"),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&nbsp;", " "),
        ("&shy;", ""),
        // The last: what it stands for may begin another.
        ("&amp;", "&"),
    ];
    ESCAPED
        .iter()
        .fold(html.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The words of a heading, without its tags.
fn words_of(heading: &str) -> String {
    unescaped(&without_tags(heading))
}

fn without_tags(html: &str) -> String {
    let mut pieces = html.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + piece.split_once('>').map_or(piece, |(_, rest)| rest)
    })
}

#[cfg(test)]
mod tests {
    use super::ClosedWords;

    #[test]
    fn they_are_found_however_they_are_written() {
        let mut closed = ClosedWords::default();
        closed.add("Ana.O'Hara@kumanovo.example");
        closed.add("ana@kumanovo.example");
        closed.add("+389 (70) 123-456");
        closed.add("070 555 123");
        closed.add_name("Zora &amp; <i>Co</i> (ZC)");
        closed.add_name("Zorica");
        for text in [
            "<a href=\"mailto:ana@kumanovo.example?subject=x\">",
            "ana.o&#39;hara@kumanovo.example",
            "mailto:ana.o%27hara@kumanovo.example",
            "said Zora &amp; Co",
            "<td>Zora <mark>& Co</mark>.",
            "{\"text\":\"Write:\\nANA@kumanovo.example\"}",
            "<a href=\"tel:+38970123456\">",
            "+389 70 123 456",
            "+389&nbsp;70 123\u{a0}456",
            "070/<b>555</b>-123",
            "+389 70 555 123",
            "TEL;TYPE=work:+389-70-123-456",
        ] {
            assert!(closed.are_in(text.as_bytes()), "{text}");
        }
        for text in [
            "jovana@kumanovo.example",
            "ana@kumanovo.other",
            "+389 70 123 457",
            "389, 70, 123, 456",
            "Zora & Company",
            "Zorica",
            "",
        ] {
            assert!(!closed.are_in(text.as_bytes()), "{text}");
        }
    }
}
