//! One note for each label, and one label for each note, whatever its case and blanks.

use std::{
    collections::{BTreeSet, HashSet},
    ops::Range,
};

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use unicase::UniCase;

use super::{Events, Writer, plain_text};
use crate::diagnostics::{Code, Diagnostic};

/// So many characters of a note that is not shown are told.
const TOLD: usize = 80;

/// Names each note and each mention by its folded label, and leaves out (and reports) every note whose label
/// another has already. Reports notes that nothing mentions, and mentions without a note.
pub(super) fn settle<'a>(writer: &mut Writer<'a>, events: Events<'a>) -> Events<'a> {
    let defined = HashSet::from_iter(events.iter().filter_map(|(event, _)| match event {
        Event::Start(Tag::FootnoteDefinition(label)) => Some(folded(label)),
        _ => None,
    }));
    report_missing(writer, &events, &defined);
    if defined.is_empty() {
        return events;
    }
    let events = first_of_each(writer, events);
    report_unmentioned(writer, &events);
    report_empty(writer, &events);
    events
}

/// A label as it is compared: CommonMark, section 6.3, "matches".
fn folded(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    UniCase::new(words.join(" ")).to_folded_case()
}

/// A note that is being read.
struct Open<'a> {
    /// Its events, where it is not shown.
    left_out: Option<Events<'a>>,
    label: String,
    range: Range<usize>,
}

fn first_of_each<'a>(writer: &mut Writer<'a>, events: Events<'a>) -> Events<'a> {
    let mut kept: Events<'a> = Vec::with_capacity(events.len());
    let mut known: HashSet<String> = HashSet::new();
    // A note may stand in another, so that one that is shown may stand in one that is not.
    let mut open: Vec<Open<'a>> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let name = folded(&label);
                let left_out = (!known.insert(name.clone())).then(Vec::new);
                if left_out.is_none() {
                    let start = Event::Start(Tag::FootnoteDefinition(name.into()));
                    kept.push((start, range.clone()));
                }
                let label = label.into_string();
                open.push(Open {
                    left_out,
                    label,
                    range,
                });
            }
            Event::End(TagEnd::FootnoteDefinition) => match open.pop() {
                Some(Open {
                    left_out: Some(words),
                    label,
                    range,
                }) => report_second(writer, &label, &range, &words),
                Some(_) | None => kept.push((Event::End(TagEnd::FootnoteDefinition), range)),
            },
            event => {
                let event = match event {
                    Event::FootnoteReference(label) => {
                        Event::FootnoteReference(CowStr::from(folded(&label)))
                    }
                    event => event,
                };
                match open.last_mut().and_then(|note| note.left_out.as_mut()) {
                    Some(left_out) => left_out.push((event, range)),
                    None => kept.push((event, range)),
                }
            }
        }
    }
    kept
}

fn report_second(
    writer: &mut Writer<'_>,
    label: &str,
    range: &Range<usize>,
    words: &[(Event<'_>, Range<usize>)],
) {
    let words = plain_text(words);
    let mut told: String = words.chars().take(TOLD).collect();
    if told.len() < words.len() {
        told.push('…');
    }
    writer.report(
        Code::NoteTwice,
        label_at(writer.markdown.text, range),
        format!("there is a note `[^{label}]` above already; this one is not shown: “{told}”"),
        Some(
            "give one of the two another label, and mention it where it belongs; or make one note of them"
                .into(),
        ),
    );
}

fn report_unmentioned(writer: &mut Writer<'_>, events: &Events<'_>) {
    // What a note says of itself brings nobody to it.
    let mut within: Vec<&str> = Vec::new();
    let mut mentioned = BTreeSet::new();
    for (event, _) in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(name)) => within.push(name),
            Event::End(TagEnd::FootnoteDefinition) => {
                within.pop();
            }
            Event::FootnoteReference(name) if !within.contains(&&**name) => {
                mentioned.insert(name.to_string());
            }
            _ => {}
        }
    }
    for (event, range) in events {
        if let Event::Start(Tag::FootnoteDefinition(name)) = event
            && !mentioned.contains(&**name)
        {
            let at = label_at(writer.markdown.text, range);
            let written = writer.markdown.text[at.clone()].to_owned();
            writer.report(
                Code::NoteNotMentioned,
                at,
                format!("nothing in this text mentions the note `{written}`"),
                Some(format!(
                    "write `{written}` in the text, where the note belongs; or take the note out"
                )),
            );
        }
    }
}

/// Reports notes without words: their number leads to nothing.
fn report_empty(writer: &mut Writer<'_>, events: &Events<'_>) {
    for pair in events.windows(2) {
        if let [
            (Event::Start(Tag::FootnoteDefinition(_)), range),
            (Event::End(TagEnd::FootnoteDefinition), _),
        ] = pair
        {
            let at = label_at(writer.markdown.text, range);
            let written = writer.markdown.text[at.clone()].to_owned();
            let message = format!("the note `{written}` has no words: its number leads to nothing");
            let help = format!(
                "write them behind the colon: `{written}: …`; or take the note out, and its number in the text"
            );
            writer.report(Code::NoteMissing, at, message, Some(help));
        }
    }
}

/// Reports what is written like a mention of a note that is not there, and is shown as it is written.
fn report_missing(writer: &mut Writer<'_>, events: &Events<'_>, defined: &HashSet<String>) {
    let text = writer.markdown.text;
    if !text.contains("[^") {
        return;
    }
    let begun = begun_without_colon(text);
    let labels = begun.iter().filter_map(|at| label_of(&text[*at..]));
    let labels: HashSet<String> = labels.map(folded).collect();
    let mut in_code = false;
    let mut end = 0;
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => {
                let starts = text[range.clone()].match_indices('[');
                for start in starts.map(|(at, _)| range.start + at) {
                    let Some(label) = label_of(&text[start..]).filter(|_| start >= end) else {
                        continue;
                    };
                    end = start + label.len();
                    if text[..start].ends_with('\\') || defined.contains(&folded(label)) {
                        continue;
                    }
                    let written = format!("[^{label}]");
                    if begun.contains(&start) {
                        let behind = &text[start + written.len()..];
                        let blanks = behind.len() - behind.trim_start_matches(' ').len();
                        let has_colon = behind[blanks..].starts_with(':');
                        let length = if has_colon { blanks + 1 } else { 0 };
                        let place = writer.markdown.place(start..start + written.len() + length);
                        let message = if has_colon {
                            "this is no note yet: a blank stands before its colon".to_owned()
                        } else {
                            format!("this is no note yet: a colon is missing behind `{written}`")
                        };
                        let finding = Diagnostic::new(Code::NoteMissing, place, message);
                        let help = format!("write `{written}: …`");
                        let right = format!("{written}:");
                        writer
                            .findings
                            .push(finding.with_help(help).fixed_by(right));
                        continue;
                    }
                    // Of a note without its colon that is told where the note stands.
                    if labels.contains(&folded(label)) {
                        continue;
                    }
                    writer.report(
                        Code::NoteMissing,
                        start..start + written.len(),
                        format!("there is no note `{written}` in this text; the brackets are shown as they are written"),
                        Some(format!("write the note in a line of its own: `{written}: …`; or `\\{written}` for the very words")),
                    );
                }
            }
            _ => {}
        }
    }
}

/// Where lines begin as notes do, but without a colon right behind: `[^1] According to …`, `[^1] : According to …`.
fn begun_without_colon(text: &str) -> BTreeSet<usize> {
    let mut start = 0;
    let mut begun = BTreeSet::new();
    for line in text.split_inclusive('\n') {
        if let Some(label) = label_of(line) {
            let rest = &line[label.len() + "[^]".len()..];
            let words = rest.trim_start();
            let words = words.strip_prefix(": ").unwrap_or(words).trim_start();
            if rest.starts_with(' ') && words.starts_with(char::is_alphanumeric) {
                begun.insert(start);
            }
        }
        start += line.len();
    }
    begun
}

/// The label in a mention at the start of `text`.
fn label_of(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("[^")?;
    let (label, after) = rest.split_at(rest.find(['[', ']', '\n', '\r'])?);
    (after.starts_with(']') && !label.trim().is_empty()).then_some(label)
}

/// Where the label of a note stands that stands at `range`.
fn label_at(text: &str, range: &Range<usize>) -> Range<usize> {
    let end = text[range.clone()]
        .find("]:")
        .map_or(range.end, |end| range.start + end + 1);
    range.start..end
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn labels_are_compared_without_case_and_with_single_blanks() {
        for (one, other) in [
            ("Case", "case"),
            ("БЕЛЕШКА", "белешка"),
            ("Straße", "STRASSE"),
            ("a  b", "A\tb"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_ne!(folded("a"), folded("b"));
    }
}
