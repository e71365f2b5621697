//! Lines that say for a second time where some words lead: `[1]: https://example.org`. The first counts, and the
//! second is lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use pulldown_cmark::{Event, Parser};

use super::{Code, Events, Writer, references::folded};
use crate::content::markdown::options;

/// Reports, once for each label, a second line that gives it another address.
pub(super) fn report(writer: &mut Writer<'_>, events: &Events<'_>) {
    let text = writer.markdown.text;
    if text.matches("]:").nth(1).is_none() {
        return;
    }
    let parser = Parser::new_ext(text, options());
    let first: BTreeMap<String, (Range<usize>, String)> = parser
        .reference_definitions()
        .iter()
        .map(|(label, line)| (folded(label), (line.span.clone(), line.dest.to_string())))
        .collect();
    let shown = shown(events);
    let mut told = BTreeSet::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let lead = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        let at = start + lead;
        start += line.len();
        let Some((label, address)) = definition(&line[lead..]) else {
            continue;
        };
        let next = shown.partition_point(|range| range.end <= at);
        let is_shown = shown.get(next).is_some_and(|range| range.start <= at);
        let Some((span, of_first)) = first.get(&label).filter(|_| !is_shown) else {
            continue;
        };
        if at < span.end || address == *of_first || !told.insert(label) {
            continue;
        }
        let written = line[lead..].split("]:").next().unwrap_or_default();
        let message = format!(
            "this line is not read: another one above says already where `{written}]` leads, to {of_first}"
        );
        let help = "take one of the two out; or give this one another label, and write that in square brackets \
                    behind the words that lead there"
            .to_owned();
        let range = at..at + line[lead..].trim_end().len();
        let finding = writer.slip(Code::LinkNotRead, range, &message, help);
        writer.findings.push(finding);
    }
}

/// Where words and code of the text stand, in order.
fn shown(events: &Events<'_>) -> Vec<Range<usize>> {
    let is_shown = |event: &Event<'_>| {
        matches!(
            event,
            Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_)
        )
    };
    let shown = events.iter().filter(|(event, _)| is_shown(event));
    shown.map(|(_, range)| range.clone()).collect()
}

/// The label and the address of a line that is such a one by itself.
fn definition(line: &str) -> Option<(String, String)> {
    if !line.starts_with('[') || line.starts_with("[^") || !line.contains("]:") {
        return None;
    }
    let parser = Parser::new_ext(line, options());
    let (label, line) = parser.reference_definitions().iter().next()?;
    Some((folded(label), line.dest.to_string()))
}
