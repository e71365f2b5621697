//! Tables: header cells that say what they head, alignment by class.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::{Events, html};

/// Writes tables with `scope` on their header cells, and alignment as a class: style attributes
/// would be refused by a strict Content-Security-Policy.
pub(super) fn rewrite(events: Events<'_>) -> Events<'_> {
    let mut alignments: Vec<Alignment> = Vec::new();
    let mut column = 0;
    let mut in_head = false;
    events
        .into_iter()
        .map(|(event, range)| {
            let event = match event {
                Event::Start(Tag::Table(columns)) => {
                    alignments = columns;
                    html("<table>\n")
                }
                Event::End(TagEnd::Table) => html("</tbody>\n</table>\n"),
                Event::Start(Tag::TableHead) => {
                    (in_head, column) = (true, 0);
                    html("<thead><tr>")
                }
                Event::End(TagEnd::TableHead) => {
                    in_head = false;
                    html("</tr></thead>\n<tbody>\n")
                }
                Event::Start(Tag::TableRow) => {
                    column = 0;
                    html("<tr>")
                }
                Event::End(TagEnd::TableRow) => html("</tr>\n"),
                Event::Start(Tag::TableCell) => {
                    let class = match alignments.get(column) {
                        Some(Alignment::Right) => " class=\"right\"",
                        Some(Alignment::Center) => " class=\"center\"",
                        _ => "",
                    };
                    column += 1;
                    if in_head {
                        html(format!("<th scope=\"col\"{class}>"))
                    } else {
                        html(format!("<td{class}>"))
                    }
                }
                Event::End(TagEnd::TableCell) => html(if in_head { "</th>" } else { "</td>" }),
                event => event,
            };
            (event, range)
        })
        .collect()
}
