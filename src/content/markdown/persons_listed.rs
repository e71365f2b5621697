//! Tables and forms of a text that tell private things of people by name.
//!
//! Takes: the events of a text. Gives: the words of the cells and lines that tell them, noted as private ones.

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Events, Writer, is_among_words};
use crate::{
    content::body::Private,
    model::{
        Form, LaidOut, PersonsListed, PrivateNumber, Row, cells_of_line, cells_with_places,
        form_of_rows, numbers_in_cells, persons_listed, told_by_lines,
    },
};

/// The words of a cell or a line, with its row and its column.
struct Words {
    cell: (usize, usize),
    words: Box<str>,
    bytes: Range<usize>,
}

/// The rows of a table or a form, as far as they are read.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    words: Vec<Words>,
}

/// Notes what the tables and forms tell.
pub(super) fn note(writer: &mut Writer<'_>, events: &Events<'_>) {
    let (mut table, mut lines) = (None, Rows::default());
    let mut html = Rows::default();
    let mut code: Option<Block> = None;
    for (event, range) in events {
        match (event, &mut table) {
            (Event::Start(Tag::Table(_)), _) => table = Some(Rows::default()),
            (Event::End(TagEnd::Table), Some(read)) => {
                read.note(read.table(), writer);
                table = None;
            }
            (Event::Start(Tag::TableHead | Tag::TableRow), Some(table)) => {
                table.rows.push(Row::new());
            }
            (Event::Start(Tag::TableCell), Some(table)) => table.open_cell(),
            (Event::Start(Tag::CodeBlock(_)), _) => {
                code = Some(Block::default());
                lines.open_line();
            }
            (Event::End(TagEnd::CodeBlock), _) => {
                if let Some(read) = code.take() {
                    read.note(writer);
                }
            }
            (Event::Start(Tag::DefinitionListTitle), None) => lines.open_name(),
            (Event::Text(words) | Event::Code(words), table) => {
                if let Some(code) = &mut code {
                    code.push(words, range);
                }
                table.as_mut().unwrap_or(&mut lines).push(words, range);
            }
            (Event::Html(tags) | Event::InlineHtml(tags), _) => html.push_html(tags, range),
            (Event::SoftBreak | Event::HardBreak, None) => lines.open_line(),
            (Event::Start(tag), None) if !is_among_words(tag.to_end()) => lines.open_line(),
            _ => {}
        }
    }
    lines.note(lines.form(), writer);
    lines.note_cells(&lines.laid_out(), PrivateNumber::OfPersonListed, writer);
    lines.note_cells(&lines.listed(), PrivateNumber::OfPersonListed, writer);
    html.note(html.table(), writer);
}

/// A block that is shown as it is written, read as a table with marks between its cells, and as one with blanks.
#[derive(Default)]
struct Block {
    marked: Rows,
    blank: Rows,
    laid_out: LaidOut,
}

impl Block {
    fn push(&mut self, words: &str, bytes: &Range<usize>) {
        self.marked.push_lines(words, bytes);
        let mut at = bytes.start;
        for line in words.split_inclusive('\n') {
            let row = self.laid_out.row(cells_with_places(line));
            let number = self.blank.rows.len();
            let cells = row.iter().zip(cells_of_line(line));
            self.blank
                .words
                .extend(cells.map(|((column, words), cell)| Words {
                    cell: (number, *column),
                    words: words.as_str().into(),
                    bytes: (at + cell.start).min(bytes.end)..(at + cell.end).min(bytes.end),
                }));
            self.blank.rows.push(row);
            at += line.len();
        }
    }

    fn note(&self, writer: &mut Writer<'_>) {
        self.marked.note(self.marked.table(), writer);
        if let Some(listed) = self.blank.table() {
            self.blank
                .note_cells(&listed.cells, PrivateNumber::OfPersonListed, writer);
        }
    }
}

impl Rows {
    fn open_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.push((row.len(), String::new()));
        }
    }

    fn open_line(&mut self) {
        self.rows.push(Row::new());
        self.open_cell();
    }

    /// The title of a definition may be the name of whom it is about.
    fn open_name(&mut self) {
        self.open_line();
        if let Some((_, cell)) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            cell.push_str("Name: ");
        }
    }

    /// Adds the lines of a block that is shown as it is written: the rows of a table, with a mark between cells.
    fn push_lines(&mut self, words: &str, bytes: &Range<usize>) {
        let most = [';', '\t', '|', ','].into_iter();
        let Some(between) = most.max_by_key(|mark| words.matches(*mark).count()) else {
            return;
        };
        let mut at = bytes.start;
        for line in words.split_inclusive('\n') {
            self.rows.push(Row::new());
            for cell in line.split_inclusive(between) {
                self.open_cell();
                let end = (at + cell.len()).min(bytes.end);
                self.push(
                    cell.trim_end_matches([between, '\n', '\r']),
                    &(at.min(end)..end),
                );
                at += cell.len();
            }
        }
    }

    fn push(&mut self, words: &str, bytes: &Range<usize>) {
        let row = self.rows.len().saturating_sub(1);
        let Some((column, cell)) = self.rows.last_mut().and_then(|row| row.last_mut()) else {
            return;
        };
        cell.push_str(words);
        self.words.push(Words {
            cell: (row, *column),
            words: words.trim().into(),
            bytes: bytes.clone(),
        });
    }

    /// Adds the cells of a table that is written as HTML.
    fn push_html(&mut self, tags: &str, bytes: &Range<usize>) {
        for part in tags.split('<').skip(1) {
            let (tag, words) = part.split_once('>').unwrap_or((part, ""));
            let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
            match name.map(str::to_ascii_lowercase).as_deref() {
                Some("tr") => self.rows.push(Row::new()),
                Some("td" | "th") => self.open_cell(),
                _ => {}
            }
            if !words.trim().is_empty() {
                self.push(words.trim(), bytes);
            }
        }
    }

    fn table(&self) -> Option<PersonsListed> {
        persons_listed(&self.rows).or_else(|| form_of_rows(&self.rows))
    }

    /// What lines tell that say what they are of. Its cells are the lines.
    fn form(&self) -> Option<PersonsListed> {
        let lines = self.rows.iter().enumerate();
        let lines = lines.filter_map(|(at, row)| Some((at, row.first()?.1.split_once(':')?)));
        let (places, pairs): (Vec<_>, Vec<_>) = lines.unzip();
        let listed = Form(pairs).person()?;
        let cells: BTreeSet<_> = listed
            .cells
            .iter()
            .map(|(at, _)| (places[*at], 0))
            .collect();
        Some(PersonsListed { cells, ..listed })
    }

    /// The lines that are a table with blanks between its columns.
    fn laid_out(&self) -> BTreeSet<(usize, usize)> {
        let lines = self.rows.iter().map(|row| row.first());
        let lines = lines.map(|cell| cell.map_or("", |(_, line)| line.trim()));
        // Hardly any text has columns of blanks: this look spares all others the rest.
        if !lines
            .clone()
            .any(|line| line.contains("  ") || line.contains('\t'))
        {
            return BTreeSet::new();
        }
        let mut laid_out = LaidOut::default();
        let rows: Vec<Row> = lines
            .map(|line| laid_out.row(cells_with_places(line)))
            .collect();
        let listed = persons_listed(&rows);
        let cells = listed.into_iter().flat_map(|listed| listed.cells);
        cells.map(|(row, _)| (row, 0)).collect()
    }

    /// The lines that tell of people by name, one each.
    fn listed(&self) -> BTreeSet<(usize, usize)> {
        let lines = self.rows.iter().map(|row| row.first());
        let listed = told_by_lines(lines.map(|cell| cell.map_or("", |(_, line)| &**line)));
        listed.map_or_else(BTreeSet::new, |listed| listed.cells)
    }

    /// Notes what a table or form tells of people, and the numbers that only its cells together tell.
    fn note(&self, listed: Option<PersonsListed>, writer: &mut Writer<'_>) {
        if let Some(listed) = listed {
            self.note_cells(&listed.cells, PrivateNumber::OfPersonListed, writer);
        }
        for found in numbers_in_cells(&self.rows) {
            let column = |(row, at): (usize, usize)| (row, self.rows[row][at].0);
            let cells = found.cells.into_iter().map(column).collect();
            self.note_cells(&cells, found.number, writer);
        }
    }

    fn note_cells(
        &self,
        cells: &BTreeSet<(usize, usize)>,
        number: PrivateNumber,
        writer: &mut Writer<'_>,
    ) {
        let offset = writer.markdown.offset;
        let told = self.words.iter();
        let told = told.filter(|words| cells.contains(&words.cell) && !words.words.is_empty());
        let private = told.map(|told| Private {
            number,
            words: told.words.clone(),
            bytes: offset + told.bytes.start..offset + told.bytes.end,
        });
        writer.body.private.extend(private);
    }
}
