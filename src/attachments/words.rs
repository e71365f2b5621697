//! The private numbers in what a file says to whoever opens it.
//!
//! Takes: a file's bytes. Gives: what its texts hold that belongs to one person, `None` where there is more
//! text than is looked through. Of a PDF, the addresses of its links, what is noted about it and the numbers on its pages
//! are read; mailboxes on its pages are not: reports name their authors.

mod drawn;
mod tables;

use std::collections::BTreeSet;

use self::tables::TableRows;
use super::{
    kind::Kind,
    pages, traces,
    unread::Unread,
    xml,
    zip::{self, File, Inflated},
};
use crate::model::{
    PrivateNumber, Row, form_of_rows, lines_of_form, persons_listed, private_numbers,
    rows_of_blanks, told_by_lines,
};

/// The most bytes of text, of all parts of a file together, that are looked through.
const LIMIT: usize = 64 * 1024 * 1024;
/// So deep files inside files are looked into.
const NESTING: usize = 4;
/// So much of what a file says is kept, in bytes.
const MOST_SAID: usize = 256 * 1024;
/// Between two blocks of text no number goes on.
const BLOCK: &str = "\n\n";
/// The part of a workbook that holds the texts of its cells.
const SHARED_TEXTS: &str = "sharedstrings.xml";
/// Elements of XML that no number goes beyond: paragraphs, cells, strings, labels.
const BLOCKS: [&str; 16] = [
    "p",
    "h",
    "si",
    "is",
    "v",
    "f",
    "c",
    "row",
    "text",
    "title",
    "desc",
    "comment",
    "table-cell",
    "list-item",
    "annotation",
    "Relationship",
];
/// Elements of XML that are seen as a blank.
const BLANKS: [&str; 6] = ["tab", "br", "cr", "s", "line-break", "noBreakHyphen"];
/// Attributes that say something to whoever reads, or lead somewhere.
const SPEAKING: [&str; 14] = [
    "Target",
    "href",
    "descr",
    "title",
    "alt",
    "tooltip",
    "display",
    "instr",
    "string-value",
    "author",
    "name",
    "userId",
    "label",
    "aria-label",
];

/// What a file holds that belongs to one person, as it is written there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrivateWords {
    persons: BTreeSet<String>,
    telephones: BTreeSet<String>,
    mailboxes: BTreeSet<String>,
    /// What tables and forms tell of people by name: what their columns are called.
    listed: BTreeSet<String>,
    /// What couldn't be read, so that nobody knows what it holds.
    unread: BTreeSet<Unread>,
    /// The beginning of all that it says.
    said: String,
}

impl PrivateWords {
    /// Each with what it is.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (PrivateNumber, &str)> {
        let all = [
            (PrivateNumber::OfAPerson, &self.persons),
            (PrivateNumber::MobileTelephone, &self.telephones),
            (PrivateNumber::PersonalMailbox, &self.mailboxes),
            (PrivateNumber::OfPersonListed, &self.listed),
        ];
        all.into_iter()
            .flat_map(|(number, words)| words.iter().map(move |words| (number, words.as_str())))
    }

    /// The beginning of all that the file says.
    pub(crate) fn said(&self) -> &str {
        &self.said
    }

    /// What of the file couldn't be looked through.
    pub(crate) fn unread(&self) -> impl Iterator<Item = Unread> {
        self.unread.iter().copied()
    }

    /// Adds what a text holds.
    pub(super) fn add(&mut self, text: &str) {
        self.add_all(text, |_| true);
    }

    /// The same, without mailboxes.
    fn add_numbers(&mut self, text: &str) {
        self.add_all(text, |number| number != PrivateNumber::PersonalMailbox);
    }

    /// Adds what a table holds.
    fn add_rows(&mut self, rows: TableRows) {
        if rows.is_cut {
            self.unread.insert(Unread::TooMuch);
        }
        self.add_listed(&rows.rows);
        let cells = told(&rows.rows);
        drop(rows);
        self.add(&cells);
    }

    /// Adds what the rows of a table tell of people by name.
    fn add_listed(&mut self, rows: &[Row]) {
        let listed = persons_listed(rows).or_else(|| form_of_rows(rows));
        let columns = listed.map(|listed| listed.columns);
        let columns =
            columns.map(|columns| columns.split_whitespace().collect::<Vec<_>>().join(" "));
        self.listed.extend(columns);
    }

    fn add_all(&mut self, text: &str, is_told: impl Fn(PrivateNumber) -> bool) {
        parts(text).for_each(|part| self.add_part(part, &is_told));
    }

    fn add_part(&mut self, text: &str, is_told: impl Fn(PrivateNumber) -> bool) {
        let form = lines_of_form(text).person();
        self.listed.extend(form.map(|form| form.columns));
        let list = told_by_lines(text.lines());
        self.listed.extend(list.map(|list| list.columns));
        let room = MOST_SAID.saturating_sub(self.said.len());
        self.said.push_str(&text[..text.floor_char_boundary(room)]);
        self.said.push_str(BLOCK);
        for (number, span) in private_numbers(text) {
            if !is_told(number) {
                continue;
            }
            let words = match number {
                PrivateNumber::OfAPerson | PrivateNumber::PersonalAccount => &mut self.persons,
                PrivateNumber::MobileTelephone => &mut self.telephones,
                PrivateNumber::PersonalMailbox => &mut self.mailboxes,
                PrivateNumber::OfPersonListed => &mut self.listed,
                // Most that are handed round are an office's.
                PrivateNumber::BankAccount => continue,
            };
            words.insert(text[span].to_owned());
        }
    }
}

/// Whose number a document of this name holds, if anybody's, and what of it couldn't be looked through.
pub(crate) fn private_in_document(
    name: &str,
    bytes: &[u8],
) -> (Option<PrivateNumber>, BTreeSet<Unread>) {
    let Some(found) = private(name, bytes) else {
        return (None, BTreeSet::from([Unread::TooMuch]));
    };
    let first = found.iter().map(|(number, _)| number).next();
    (first, found.unread)
}

/// What a file of this name holds that belongs to one person.
pub(super) fn private(name: &str, bytes: &[u8]) -> Option<PrivateWords> {
    let mut found = PrivateWords::default();
    let mut left = match Kind::of(bytes) {
        Kind::Zip => zip::room(bytes.len()),
        _ => LIMIT,
    };
    look_through(name, bytes, NESTING, &mut left, &mut found)?;
    Some(found)
}

fn look_through(
    name: &str,
    bytes: &[u8],
    nesting: usize,
    left: &mut usize,
    found: &mut PrivateWords,
) -> Option<()> {
    let kind = Kind::of(bytes);
    if kind == Kind::Text && std::str::from_utf8(bytes).is_err() {
        found.unread.insert(Unread::NotUtf8);
    }
    let text = match kind {
        Kind::Zip => {
            let nesting = nesting.checked_sub(1)?;
            let files = zip::files(bytes)?;
            let shared = files.iter().find(|file| file.name.ends_with(SHARED_TEXTS));
            let shared = shared.map(|file| file.unpacked(*left).bytes());
            let shared = shared.map(|part| tables::shared_texts(&xml::text(&part)));
            let shared = shared.unwrap_or_default();
            for file in files {
                if !has_words(&file)? {
                    continue;
                }
                let Inflated::Whole(part) = file.unpacked(*left) else {
                    return None;
                };
                *left -= part.len();
                if Kind::of(&part) == Kind::Markup || xml::is_wide(&part) {
                    found.add_rows(tables::rows(&xml::text(&part), &shared));
                }
                look_through(&file.name, &part, nesting, left, found)?;
            }
            return Some(());
        }
        Kind::Pdf => {
            let pages = pages::read(bytes);
            if pages.is_padded {
                return None;
            }
            found.unread.extend(&pages.unread);
            found.add_numbers(&pages.words);
            for rows in &pages.tables {
                found.add_listed(rows);
            }
            found.add(&pages.notes);
            found.add(&String::from_utf8_lossy(behind_end(bytes)));
            traces::links_of_pdf(bytes).join(BLOCK)
        }
        Kind::Markup => {
            let text = xml::text(bytes);
            found.add_listed(&drawn::rows(&text));
            of_xml(&text)
        }
        Kind::Calendar => of_calendar(&String::from_utf8_lossy(bytes)),
        Kind::Text if name.to_lowercase().ends_with(".csv") => {
            found.add_rows(rows_of_text(&String::from_utf8_lossy(bytes)));
            return Some(());
        }
        Kind::Text | Kind::Captions => {
            let text = String::from_utf8_lossy(bytes).replace('\r', "");
            found.add_listed(&rows_of_text(&text).rows);
            found.add_listed(&rows_of_blanks(&text));
            text
        }
        // Parts of office files may be in UTF-16.
        Kind::Unknown if xml::is_wide(bytes) => of_xml(&xml::text(bytes)),
        _ => return Some(()),
    };
    (text.len() <= LIMIT).then(|| found.add(&text))
}

/// What stands behind the last end of a PDF, which no page shows.
fn behind_end(pdf: &[u8]) -> &[u8] {
    const END: &[u8] = b"%%EOF";
    let end = pdf.windows(END.len()).rposition(|word| word == END);
    end.map_or(&[], |end| &pdf[end + END.len()..])
}

/// Is a part of an office file one of text, by how it begins? Pictures, films and fonts are not, however large.
/// `None` where it can't be read.
fn has_words(part: &File<'_>) -> Option<bool> {
    let head = part.head()?;
    Some(match Kind::of(&head) {
        Kind::Zip | Kind::Pdf | Kind::Markup | Kind::Calendar | Kind::Captions | Kind::Text => true,
        Kind::Unknown => xml::is_wide(&head),
        _ => false,
    })
}

/// A text in parts, so that looking for numbers takes little memory. It is cut between blocks, or else lines or words.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        (!rest.is_empty()).then_some(())?;
        let most = rest.floor_char_boundary(PART);
        let cut = |between: &str| rest[..most].rfind(between).filter(|at| *at > 0);
        let end = match most {
            most if most == rest.len() => most,
            most => [BLOCK, "\n", " "].into_iter().find_map(cut).unwrap_or(most),
        };
        let (part, next) = rest.split_at(end);
        rest = next;
        Some(part)
    })
}

/// So many bytes of a text are looked through at once.
const PART: usize = 2 * 1024 * 1024;

/// The rows of a table that is written as text.
fn rows_of_text(text: &str) -> TableRows {
    let text = text.trim_start_matches('\u{feff}');
    let mut table = csv::ReaderBuilder::new();
    table
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(text));
    let mut table = table.from_reader(text.as_bytes());
    let mut rows = TableRows::default();
    for row in table.records().filter_map(Result::ok) {
        rows.open();
        let cells = row.iter().enumerate();
        cells.for_each(|(column, cell)| rows.push(column, cell));
    }
    rows
}

/// The cells of tables, each a block of its own.
fn told(rows: &[Row]) -> String {
    let cells = tables::cells(rows).filter(|cell| !is_decimal(cell));
    cells.collect::<Vec<_>>().join(BLOCK)
}

/// What separates the cells of a table: what stands there most often, outside of quotes.
fn separator(text: &str) -> u8 {
    let outside = || text.split('"').step_by(2).flat_map(str::bytes);
    let count = |separator: &u8| outside().filter(|byte| byte == separator).count();
    let all = [b'\t', b';', b'|', b','].into_iter();
    all.max_by_key(count).unwrap_or(b',')
}

/// Is it a share of one, as tables have many?
fn is_decimal(cell: &str) -> bool {
    let digits = cell.trim_start_matches('-').strip_prefix("0.");
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The properties of a calendar, unfolded (RFC 5545, section 3.1), each a block of its own.
fn of_calendar(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace("\n ", "").replace("\n\t", "");
    let text = text.replace("\\n", "\n").replace("\\N", "\n");
    text.replace('\\', "").replace('\n', BLOCK)
}

/// What stands between the tags of an XML file, and in those attributes that somebody reads.
fn of_xml(text: &str) -> String {
    let mut words = String::new();
    let mut attributes = String::new();
    xml::walk(text, |part| match part {
        xml::XmlPart::Words(text) if !is_decimal(text) => words.push_str(text),
        xml::XmlPart::Words(_) => {}
        xml::XmlPart::Open(tag) => {
            add_blank(&mut words, tag.name);
            for value in SPEAKING.iter().filter_map(|name| tag.attribute(name)) {
                attributes.push_str(BLOCK);
                attributes.push_str(&value);
            }
        }
        xml::XmlPart::Close(name) => add_blank(&mut words, name),
    });
    words.push_str(&attributes);
    words
}

fn add_blank(words: &mut String, name: &str) {
    if BLOCKS.contains(&name) {
        words.push_str(BLOCK);
    } else if BLANKS.contains(&name) {
        words.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attachments::tests::zip as zip_of;

    fn found(name: &str, text: &str) -> Vec<(PrivateNumber, String)> {
        let private = private(name, text.as_bytes()).expect("little text");
        let all = private.iter();
        all.map(|(number, words)| (number, words.to_owned()))
            .collect()
    }

    #[test]
    fn texts_of_every_kind_are_looked_through() {
        for (name, text) in [
            ("a.csv", "name;telephone\nAna;\"070 123 456\"\n"),
            (
                "a.csv",
                "name,telephone\n\"Ana, Elbasan\",\"070 123\n456\"\n",
            ),
            ("a.csv", "Ana\t070 123 456"),
            // A program for tables took the zero away, or wrote it as a power.
            ("a.csv", "Name,Phone\nAna Petrova,70123456\n"),
            ("a.csv", "Име;Телефон\nАна;70123456\n"),
            ("a.csv", "ime;tel\nAna;638123456\n"),
            ("a.csv", "name;tel\nAna;3.8970123456E+10\n"),
            ("a.csv", "Ana;3.8970123456E+10\n"),
            ("a.csv", "Ana;38970123456.0\n"),
            ("a.csv", "Ana Petrova;070;123;456\n"),
            ("a.csv", "Tel;070;123 456\n"),
            ("a.csv", "Ana;Ilindenska 35 070 123 456;031 475 000"),
            ("a.txt", "1300 070 123 456\r\n031 475 000"),
            ("a.svg", "<svg><text>031/475-000 070/123-456</text></svg>"),
            ("a.svg", "<svg><a title='1300 070 123 456'/></svg>"),
            ("a.txt", "Ana:\r\n070/123-456"),
            (
                "a.ics",
                "BEGIN:VCALENDAR\r\nDESCRIPTION:Ana 070 12\r\n 3 456\r\nEND:VCALENDAR",
            ),
            (
                "a.vtt",
                "WEBVTT\n\n00:01.000 --> 00:02.000\nCall 070 123 456",
            ),
            (
                "a.svg",
                "<svg><text>070 <tspan>123</tspan> 456</text></svg>",
            ),
            (
                "a.xml",
                "<w:p><w:r><w:t>070 1</w:t></w:r><w:r><w:t>23 456</w:t></w:r></w:p>",
            ),
            (
                "a.xml",
                "<w:p><w:t>070</w:t><w:tab/><w:t>123 456</w:t></w:p>",
            ),
            ("a.rels", "<Relationship Target=\"tel:070123456\"/>"),
            ("a.xml", "<si><t>&#48;70 123 456</t></si>"),
        ] {
            let numbers = found(name, text);
            assert_eq!(numbers.len(), 1, "{name}: {text}");
            assert_eq!(numbers[0].0, PrivateNumber::MobileTelephone, "{name}");
        }
        let mailbox = found(
            "a.ics",
            "BEGIN:VCALENDAR\nATTENDEE:mailto:petar.petrov@example.org\n",
        );
        assert_eq!(mailbox.len(), 1);
        assert_eq!(mailbox[0].0, PrivateNumber::PersonalMailbox);
    }

    #[test]
    fn what_stands_apart_is_no_number() {
        for (name, text) in [
            ("a.csv", "year,count\n2026,070\n123,456\n"),
            ("a.csv", "share\n0.70123456\n"),
            ("a.csv", "budget;070;123;456\n"),
            (
                "a.csv",
                "share;year\n0.70123456;2026\n\"a, b, c, d\";2026\n",
            ),
            ("a.csv", "\"Kumanovo; 070\",\"123456; of them\"\n"),
            ("a.xml", "<row><c><v>070</v></c><c><v>123456</v></c></row>"),
            ("a.xml", "<c><v>0.70123456</v></c>"),
            ("a.txt", "In 2026, 120 people came."),
        ] {
            assert_eq!(found(name, text), [], "{name}: {text}");
        }
    }

    #[test]
    fn the_table_of_an_office_file_says_what_is_in_it() {
        let word = |rows: &[[&str; 2]]| {
            let cell = |words: &str| format!("<w:tc><w:p><w:t>{words}</w:t></w:p></w:tc>");
            let rows = rows
                .iter()
                .map(|row| format!("<w:tr>{}</w:tr>", row.map(cell).concat()));
            let part = format!("<w:tbl>{}</w:tbl>", rows.collect::<String>());
            zip_of(&[("word/document.xml", part.as_bytes())])
        };
        let workbook = |head: &str, value: &str| {
            let texts = format!("<sst><si><t>Ime</t></si><si><t>{head}</t></si></sst>");
            let sheet = format!(
                "<worksheet><row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row><row><c \
                 r=\"A2\"/><c r=\"C2\"><v>{value}</v></c></row></worksheet>"
            );
            zip_of(&[
                ("xl/sharedStrings.xml", texts.as_bytes()),
                ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ])
        };
        let open = |head: &str, value: &str| {
            let cell = |words: &str| {
                format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>")
            };
            let row = |one: &str, other: &str| {
                format!(
                    "<table:table-row>{}{}</table:table-row>",
                    cell(one),
                    cell(other)
                )
            };
            let part = format!(
                "<office:body>{}{}</office:body>",
                row("Emri", head),
                row("Ana", value)
            );
            zip_of(&[("content.xml", part.as_bytes())])
        };
        for (name, file, expected) in [
            ("tel", word(&[["Ime", "Tel"], ["Ana", "70123456"]]), 1),
            ("тел", word(&[["Име", "Тел"], ["Ана", "70 123 456"]]), 1),
            ("телефон", word(&[["Ана", ""], ["Телефон", "70123456"]]), 1),
            ("telefon", workbook("Telefon", "70123456"), 1),
            ("mob", workbook("Mob.", "3.8970123456E+10"), 1),
            ("telefoni", open("Telefoni", "70123456"), 1),
            ("budget", workbook("Budžet", "70123456"), 0),
            ("visits", workbook("Посети", "70123456"), 0),
            (
                "residents",
                word(&[["Qyteti", "Banorë"], ["Tirana", "70123456"]]),
                0,
            ),
            (
                "office",
                word(&[["Канцеларија", "Тел"], ["Општина", "031475000"]]),
                0,
            ),
            ("year", open("Telefon", "2026"), 0),
            ("words", word(&[["Telefon", "Posete"], ["", "70123456"]]), 0),
        ] {
            let private = private("a.docx", &file).expect("little text");
            assert_eq!(private.iter().count(), expected, "{name}");
        }
    }

    #[test]
    fn pictures_in_an_office_file_may_be_large() {
        let font = [b"\0\x01\0\0", &[0; 5000][..]].concat();
        let text = b"<w:t>070 123 456</w:t>";
        let file = zip_of(&[("word/fonts/a.ttf", &font), ("word/document.xml", text)]);
        let mut found = PrivateWords::default();
        look_through("a.docx", &file, NESTING, &mut 1000, &mut found).expect("little text");
        assert_eq!(found.iter().count(), 1);
        let mut found = PrivateWords::default();
        assert!(look_through("a.docx", &file, NESTING, &mut 10, &mut found).is_none());
    }

    #[test]
    fn links_of_a_pdf_and_numbers_on_its_pages_are_read() {
        let page = |words: &str| {
            format!("%PDF-1.7\n4 0 obj <<>>\nstream\nBT ({words}) Tj ET\nendstream endobj")
        };
        let numbers = found(
            "a.pdf",
            &page("Call 070 123 456 or petar.petrov@example.org"),
        );
        assert_eq!(
            numbers,
            [(PrivateNumber::MobileTelephone, "070 123 456".to_owned())]
        );
        assert_eq!(found("a.pdf", &page("Call 031 475 000")), []);
        let pdf = "%PDF-1.7\n1 0 obj <</S/URI/URI(mailto:petar.petrov@example.org)>> endobj";
        assert_eq!(found("a.pdf", pdf).len(), 1);
        let xmp = |author: &str| {
            format!(
                "%PDF-1.7\n4 0 obj <</Type/Metadata>>\nstream\n<rdf:RDF><dc:creator>{author}</dc:creator>\
                 </rdf:RDF>\nendstream endobj"
            )
        };
        for author in ["petar.petrov@example.org", "Petar, 070 123 456"] {
            assert_eq!(found("a.pdf", &xmp(author)).len(), 1, "{author}");
            let information = format!("%PDF-1.7\n1 0 obj <</Author({author})>> endobj");
            assert_eq!(found("a.pdf", &information).len(), 1, "{author}");
        }
        for author in ["office@example.org", "Petar Petrov, 031 475 000"] {
            assert_eq!(found("a.pdf", &xmp(author)), [], "{author}");
        }
        let pdf = "%PDF-1.7\n1 0 obj <</S/URI/URI(mailto:office@example.org)>> endobj";
        assert_eq!(found("a.pdf", pdf), []);
    }
}
