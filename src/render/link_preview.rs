//! The picture that messengers show beside a link to a page.
//!
//! It is drawn by the template `link_preview.svg`, in letters that come with the program.

use serde::Serialize;

use super::{
    addresses,
    borrowed::bare,
    cards::{self, CardView},
    page::bare_context,
    page_context::PageContext,
    plan::Output,
};
use crate::{
    catalogue::{Address, Item},
    content::Key,
    diagnostics::Diagnostic,
    model::{City, Practice, Record},
    pictures::width_of_letters,
};

/// How large these pictures are, in pixels: as wide as messengers show them, and 1.91 times as wide as high.
pub const LINK_PREVIEW: (u32, u32) = (1200, 630);

/// The room for words, in pixels.
const ROOM: f32 = 1040.0;
/// The sizes that a title may have; the first that fits is taken.
const TITLES: [f32; 5] = [76.0, 70.0, 62.0, 54.0, 46.0];
/// How far its lines are apart at size 1.
const LEADING: f32 = 1.18;
/// The room for a title from top to bottom, where nothing but a place stands below it.
const TITLE_ROOM: f32 = 356.0;
/// How far lines of notes are apart, and those of a time and a place.
const NOTE_LEADING: f32 = 30.0;
const LINE_LEADING: f32 = 46.0;
/// The size of a note on a name.
const NOTE: f32 = 23.0;
const NOTE_LINES: usize = 3;
/// The size of other lines.
const LINE: f32 = 34.0;
/// So many letters fit on the picture at most, were they all narrow; more are not looked at.
const LETTERS: usize = 1_000;

#[derive(Serialize)]
struct PreviewView {
    /// What the site is called.
    site: Option<String>,
    /// What it is: the label of a practice, else its kind.
    what: Option<String>,
    /// Which of the five steps of evidence a practice has reached.
    step: Option<usize>,
    /// Its title, line by line.
    title: Vec<String>,
    size: f32,
    leading: f32,
    place: Option<String>,
    /// When it takes place, or until when one can answer.
    time: Option<String>,
    /// Notes that must travel with a name, line by line.
    notes: Vec<String>,
}

/// A picture beside a link, for the head of a page.
#[derive(Serialize)]
pub(super) struct PictureLink {
    url: String,
    width: u32,
    height: u32,
    /// What stands on it.
    alt: String,
}

/// The picture that is shown beside links to a page, if there is one. A page around a text of another language shows
/// that of the text.
pub(super) fn picture_of(
    output: &Output,
    title: &str,
    ctx: &PageContext<'_>,
) -> Option<PictureLink> {
    let (Output::Entry(key, _) | Output::Untranslated(key, _)) = output else {
        return None;
    };
    let original = ctx.edition.item(key)?.original_language();
    let addresses = [ctx.language, original].map(|language| addresses::link_preview(key, language));
    let is_there =
        |address: &&Address| matches!(ctx.plan.output(address), Some(Output::LinkPreview(..)));
    let address = addresses.iter().find(is_there)?;
    Some(PictureLink {
        url: ctx.url(address),
        width: LINK_PREVIEW.0,
        height: LINK_PREVIEW.1,
        alt: title.to_owned(),
    })
}

/// The picture of an entry, as SVG.
pub(super) fn link_preview(key: &Key, ctx: &PageContext<'_>) -> Result<String, Diagnostic> {
    let mut context = bare_context(ctx);
    if let Some(item) = ctx.edition.item(key) {
        context.insert("page", &view(item, ctx));
    }
    let svg = ctx.theme.part("link_preview.svg", &context)?;
    Ok(svg.to_string())
}

fn view(item: &Item, ctx: &PageContext<'_>) -> PreviewView {
    let record = &*item.text(ctx.language).record;
    let card = cards::view(&item.key, ctx);
    let practice: Option<&Practice> = record.downcast();
    let step = practice.map(|practice| practice.evidence.level.step());
    let name = ctx
        .link(&item.key)
        .map_or_else(String::new, |link| link.name);
    let (edition, language) = (ctx.edition, ctx.language);
    let site = edition
        .site()
        .title
        .best(language, edition.default_language());
    let site = site.map_or("", |(_, title)| title);
    let notes = record.designations().iter();
    let notes = notes.filter_map(|note| Some(ctx.link_to(note)?.name));
    let notes: Vec<String> = notes
        .flat_map(|note| lines(first_letters(&bare(&note)), NOTE).unwrap_or_default())
        .take(NOTE_LINES)
        .collect();
    let time = card.as_ref().and_then(time).and_then(|time| line(&time));
    let below =
        NOTE_LEADING * notes.len() as f32 + LINE_LEADING * f32::from(u8::from(time.is_some()));
    let (title, size) = title(&bare(&name), TITLE_ROOM - below);
    PreviewView {
        site: line(site),
        what: line(&what(item, card.as_ref(), ctx)),
        step,
        title,
        size,
        leading: (size * LEADING).round(),
        place: line(&place(record, card.as_ref(), ctx)),
        time,
        notes,
    }
}

/// What an entry is, in the words of its card.
fn what(item: &Item, card: Option<&CardView>, ctx: &PageContext<'_>) -> String {
    let kind = || ctx.word(&format!("kind_{}", item.key.kind));
    let Some(card) = card else {
        return kind().to_string();
    };
    match (&card.label, &card.event) {
        (Some(label), _) => {
            let results = match card.results {
                "unknown" => ctx.word("card_results_unknown"),
                "outcome_unknown" => ctx.word("card_outcome_unknown"),
                _ => return label.to_string(),
            };
            format!("{label}. {results}")
        }
        (None, Some(event)) => event.kind.to_string(),
        (None, None) => kind().to_string(),
    }
}

/// When it takes place, or until when one can answer.
fn time(card: &CardView) -> Option<String> {
    let event = card.event.as_ref()?;
    let date = event.date.as_ref().and_then(|date| date.value.as_ref());
    let date = date.map(|date| date.words.clone());
    event.deadline.clone().or(date)
}

/// Where it is: the country of a city, the places on the card of others.
fn place(record: &Record, card: Option<&CardView>, ctx: &PageContext<'_>) -> String {
    let city: Option<&City> = record.downcast();
    if let Some(city) = city {
        return ctx.coded("country", city.country.as_str()).to_string();
    }
    let places = card.map(|card| card.place.as_slice()).unwrap_or_default();
    let names: Vec<&str> = places.iter().map(|place| &*place.name).collect();
    names.join(" · ")
}

/// A title in lines, and how large it is. What doesn't fit at the smallest size is cut; one in letters that the font
/// lacks is left to the words beside the picture.
fn title(text: &str, room: f32) -> (Vec<String>, f32) {
    let text = first_letters(text);
    let set = |size: f32| (lines(text, size).unwrap_or_default(), size);
    let fits = |(lines, size): &(Vec<String>, f32)| lines.len() as f32 * size * LEADING <= room;
    let fitting = TITLES.into_iter().map(set).find(fits);
    fitting.unwrap_or_else(|| {
        let (mut lines, size) = set(TITLES[TITLES.len() - 1]);
        lines.truncate((room / (size * LEADING)) as usize);
        if let Some(last) = lines.last_mut() {
            *last = cut(last, size);
        }
        (lines, size)
    })
}

/// One line, cut where it is too long; nothing where the font lacks a letter of it.
fn line(text: &str) -> Option<String> {
    let text = bare(text);
    let text = first_letters(&text);
    let width = width_of_letters(text, LINE).filter(|width| *width > 0.0)?;
    Some(if width <= ROOM {
        text.to_owned()
    } else {
        cut(text, LINE)
    })
}

fn first_letters(text: &str) -> &str {
    let end = text.char_indices().nth(LETTERS);
    end.map_or(text, |(at, _)| &text[..at])
}

/// A text that is too long for its line, with a mark that says so.
fn cut(text: &str, size: f32) -> String {
    let room = ROOM - width_of_letters("…", size).unwrap_or_default();
    let mut taken = 0.0;
    let letters = text.char_indices().find(|(at, letter)| {
        let letter = &text[*at..*at + letter.len_utf8()];
        taken += width_of_letters(letter, size).unwrap_or_default();
        taken > room
    });
    let end = letters.map_or(text.len(), |(at, _)| at);
    let shown = text[..end].trim_end_matches([' ', ',', '.', ';', ':', '…']);
    format!("{shown}…")
}

/// A text in lines that fit the room; nothing where the font lacks a letter of it.
fn lines(text: &str, size: f32) -> Option<Vec<String>> {
    let space = width_of_letters(" ", size)?;
    let mut lines: Vec<(String, f32)> = Vec::new();
    for word in text.split_whitespace() {
        for part in parts(word, size) {
            let width = width_of_letters(&part, size)?;
            match lines.last_mut() {
                Some((line, taken)) if *taken + space + width <= ROOM => {
                    line.push(' ');
                    line.push_str(&part);
                    *taken += space + width;
                }
                _ => lines.push((part, width)),
            }
        }
    }
    Some(lines.into_iter().map(|(line, _)| line).collect())
}

/// A word, in several parts where it is wider than the room.
fn parts(word: &str, size: f32) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut taken = 0.0;
    for letter in word.chars() {
        let width = width_of_letters(letter.encode_utf8(&mut [0; 4]), size).unwrap_or_default();
        taken += width;
        if taken > ROOM {
            parts.push(String::new());
            taken = width;
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_as_large_as_its_lines_allow() {
        let (short, large) = title("Ноќни автобуси", TITLE_ROOM);
        assert_eq!((short, large), (vec!["Ноќни автобуси".to_owned()], 76.0));
        let (long, small) = title(
            &"A very long title about night buses and young people ".repeat(9),
            300.0,
        );
        assert_eq!((long.len(), small), (5, 46.0));
        assert!(long[4].ends_with('…'));
        for line in &long {
            assert!(width_of_letters(line, small).unwrap() <= ROOM, "{line}");
        }
    }

    #[test]
    fn a_text_without_end_is_cut_in_no_time() {
        let long = "W".repeat(1_000_000);
        assert!(line(&long).unwrap().len() < 100);
        assert!(title(&long, TITLE_ROOM).0.len() < 10);
    }

    #[test]
    fn a_word_that_is_too_long_is_broken() {
        let (lines, size) = title(&"Donaudampfschiff".repeat(6), TITLE_ROOM);
        assert!(lines.len() > 1);
        assert!(
            lines
                .iter()
                .all(|line| width_of_letters(line, size).unwrap() <= ROOM)
        );
    }

    #[test]
    fn letters_that_the_font_lacks_are_left_out() {
        assert_eq!(title("حافلات ليلية", TITLE_ROOM).0, Vec::<String>::new());
        assert_eq!(line("حافلات"), None);
        for text in [
            "Šđčćž Ëçé",
            "ѓќѕџљњј ЃЌЅЏ",
            "„Ноќ“ – 12 % · € 5…",
            "Ĳğışţőű",
        ] {
            assert_eq!(line(text).as_deref(), Some(text));
        }
    }
}
