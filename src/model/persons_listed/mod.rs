//! Tables and forms that tell private things of people by name: a list of pupils with their diagnoses.
//!
//! Takes: rows of cells. Gives: what the columns are called that name people and tell of them, and where such cells are.
//! Never: takes a table of towns, offices or sums for one. What a column is called is a guess that its cells must bear
//! out: in one of names, somebody's stands.

mod form;
mod names;

use std::{collections::BTreeSet, sync::LazyLock};

use aho_corasick::AhoCorasick;

use super::{is_no_answer, plain_letters};

pub(crate) use form::{Form, lines_of_form};

/// The cells of a row, each with its column.
pub(crate) type Row = Vec<(usize, String)>;

/// The longest name of a column, in bytes.
const LONGEST_NAME: usize = 96;
/// Of what a column is, by what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    /// Of names, of whatever.
    Name,
    /// Of single people.
    Person,
    /// Of what is private of people, and open of offices.
    Open,
    /// Of what is private, of whomever.
    Private,
}

/// What a table or a form tells of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PersonsListed {
    /// What the columns are called that tell of people, the names first.
    pub(crate) columns: String,
    /// The cells that tell it, each by its row and column.
    pub(crate) cells: BTreeSet<(usize, usize)>,
}

/// What a column is called.
struct Called {
    is_beginning: bool,
    column: Column,
}

/// What columns are called, and what finds it in words between blanks.
static CALLED: LazyLock<(AhoCorasick, Vec<Called>)> = LazyLock::new(|| {
    let mut column = Column::Person;
    let (mut words, mut all) = (Vec::new(), Vec::new());
    for line in include_str!("columns.txt").lines() {
        match line {
            "[person]" => column = Column::Person,
            "[name]" => column = Column::Name,
            "[private]" => column = Column::Private,
            "[open]" => column = Column::Open,
            _ if line.is_empty() || line.starts_with('#') => {}
            _ => {
                words.push(format!(" {}", line.trim_end_matches('*')));
                all.push(Called {
                    is_beginning: line.ends_with('*'),
                    column,
                });
            }
        }
    }
    let finder = AhoCorasick::new(words).expect("the list of names is sound");
    (finder, all)
});

impl Column {
    /// Of what a column is that is called so.
    fn of(cell: &str) -> Option<Self> {
        if cell.len() > LONGEST_NAME || !cell.contains(char::is_alphabetic) {
            return None;
        }
        let plain = plain_letters(cell);
        let words: Vec<&str> = plain
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let words = format!(" {} ", words.join(" "));
        let (finder, called) = &*CALLED;
        let found = finder.find_overlapping_iter(&words).filter_map(|found| {
            let called = &called[found.pattern().as_usize()];
            let ends = called.is_beginning || words[found.end()..].starts_with(' ');
            // What names anything is the first word, or all of it.
            let is_there = found.start() == 0 || !matches!(called.column, Self::Name | Self::Open);
            (ends && is_there).then_some(called.column)
        });
        // What is private counts for more than whose it is: «patient's diagnosis».
        found.max()
    }

    fn is_of_names(self) -> bool {
        matches!(self, Self::Person | Self::Name)
    }
}

/// The private things of people by name that a table tells.
pub(crate) fn persons_listed(rows: &[Row]) -> Option<PersonsListed> {
    let mut head: Option<Head<'_>> = None;
    let mut listed: Option<PersonsListed> = None;
    for (number, row) in rows.iter().enumerate() {
        if let Some(next) = Head::of(row) {
            head = Some(next);
        } else if let Some(head) = &head {
            let told = head.told(row);
            if told.is_empty() {
                continue;
            }
            let listed = listed.get_or_insert_with(|| PersonsListed {
                columns: head.called(&told),
                cells: BTreeSet::new(),
            });
            listed
                .cells
                .extend(told.iter().map(|column| (number, *column)));
        }
    }
    listed
}

/// The row that says what the columns are called.
struct Head<'a> {
    columns: Vec<(usize, &'a str, Column)>,
}

impl<'a> Head<'a> {
    fn of(row: &'a Row) -> Option<Self> {
        let columns: Vec<_> = row
            .iter()
            .filter_map(|(at, cell)| Some((*at, cell.trim(), Column::of(cell)?)))
            .collect();
        let has = |is: fn(Column) -> bool| columns.iter().any(|(.., column)| is(*column));
        let is_one = has(Column::is_of_names) && has(|column| !column.is_of_names());
        is_one.then_some(Self { columns })
    }

    /// The columns in which a row tells of people.
    fn told(&self, row: &Row) -> Vec<usize> {
        let cell = |at: usize| {
            let cell = row.iter().find(|(column, _)| *column == at);
            cell.map_or("", |(_, cell)| cell.trim())
        };
        let named = self
            .columns
            .iter()
            .filter(|(.., column)| column.is_of_names());
        let named: Vec<_> = named.map(|(at, _, column)| (*column, cell(*at))).collect();
        let is_told = |(at, _, column): &&(usize, &str, Column)| {
            let mut named = named.iter();
            !column.is_of_names()
                && says_something(cell(*at))
                && named.any(|(name, who)| is_of_person(*name, who, *column))
        };
        let told = self.columns.iter().filter(is_told);
        told.map(|(at, ..)| *at).collect()
    }

    /// What those columns are called, behind those of names.
    fn called(&self, told: &[usize]) -> String {
        let names = self
            .columns
            .iter()
            .filter(|(.., column)| column.is_of_names());
        let told = self.columns.iter().filter(|(at, ..)| told.contains(at));
        let called = names.chain(told).map(|(_, called, _)| *called);
        called.collect::<Vec<_>>().join(", ")
    }
}

/// Does a cell tell more than that nothing is known?
fn says_something(cell: &str) -> bool {
    const NOTHING: [&str; 6] = ["unknown", "none", "no", "ne", "nema", "jo"];
    let plain = plain_letters(cell);
    let is_said = !plain.trim().is_empty() && !NOTHING.contains(&plain.trim());
    is_said
        && !is_no_answer(cell)
        && Column::of(cell).is_none_or(|column| column == Column::Private)
}

/// Is it one person of whom something is told, by the cell that names them?
fn is_of_person(name: Column, who: &str, told: Column) -> bool {
    match (name, told) {
        (Column::Person, Column::Private) => names::may_be_name(who),
        (Column::Person, _) | (_, Column::Private) => names::is_whole_name(who),
        _ => names::has_given_name(who),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(table: &str) -> Option<String> {
        let row = |line: &str| line.split('|').map(str::to_owned).enumerate().collect();
        let rows: Vec<Row> = table.lines().map(row).collect();
        persons_listed(&rows).map(|listed| listed.columns)
    }

    #[test]
    fn what_is_told_of_people_by_name_is_found() {
        for table in [
            "Name|Diagnosis\nAna Petrova|autism",
            "List of pupils 2026|\nNo|Pupil|Class|Date of birth\n1|Ana Petrova|3a|12.03.2016",
            "First name|Surname|Home address\nAna|Petrova|Ilindenska 12",
            "Ime i prezime|JMBG\nAna Anić|x",
            "Име и презиме|Дијагноза\nАна Петрова|аутизам",
            "Презиме|Датум на раѓање\nПетрова|12.3.2016",
            "Emri dhe mbiemri|Datëlindja\nAna Hoxha|12.3.2016",
            "Emri|Diagnoza\nAna Hoxha|autizëm",
            "Nxënësi|Kombësia\nArben H.|rom",
            "Učenik|Teškoća|Bolest\nM. M.|x|epilepsija",
            "Ime|Broj lične karte\nAna Anić|123456",
            "Name|Address\nAna Petrova|Ilindenska 12",
            "Ime i prezime|Adresa\nPetar Perić|Glavna 3",
            "Beneficiary|Address\nAna Petrova|Ilindenska 12",
            "ИМЕ|ЗДРАВСТВЕНА СОСТОЈБА\nАНА ПЕТРОВА|астма",
            "name|diagnosis\nana petrova|autism",
        ] {
            assert!(listed(table).is_some(), "{table}");
        }
    }

    #[test]
    fn tables_of_other_things_are_left_alone() {
        for table in [
            "Name|Address\nElementary School Vuk|Ilindenska 12",
            "School|Address\nVuk|Ilindenska 12",
            "Town|Children|Children with disabilities\nKumanovo|120|12",
            "Name|Function\nAna Petrova|mayor",
            "Name|Diagnosis\n|",
            "Name|Diagnosis\nName Surname|Diagnosis",
            "Group|Nationality\nYoung people|12 Albanians",
            "Korisnik|Bolest\nStarije osobe|dijabetes",
            "Participants|Nationality\n12|5",
            "Nationality|Participants\nAlbanian|5",
            "Organisation|Account\nIskra|210-0123",
            "Назив|Матичен број\nОпштина Куманово|1234567",
            "Member|Address\nMunicipality of Kumanovo|Square 1",
            "Step|Parents|Therapy\nFirst|are asked|begins",
        ] {
            assert_eq!(listed(table), None, "{table}");
        }
    }
}
