//! Tables and forms that tell private things of people by name: a list of pupils with their diagnoses.
//!
//! Takes: rows of cells. Gives: what the columns are called that name people and tell of them, and where such cells are.
//! Never: takes a table of towns, offices or sums for one. What a column is called is a guess that its cells must bear
//! out: in one of names, somebody's stands.

mod form;
mod names;

use std::{collections::BTreeSet, sync::LazyLock};

use super::{is_no_answer, plain_letters};

pub(crate) use form::{Form, lines_of_form};

/// The cells of a row, each with its column.
pub(crate) type Row = Vec<(usize, String)>;

/// The longest name of a column, in bytes.
const LONGEST_NAME: usize = 96;
/// So much of a table is looked at below what its columns are called, in rows.
const MOST_ROWS: usize = 2_000;

/// Of what a column is, by what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    /// Of single people.
    Person,
    /// Of names, of whatever.
    Name,
    /// Of what is private, of whomever.
    Private,
    /// Of what is private of people, and open of offices.
    Open,
}

/// What a table or a form tells of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PersonsListed {
    /// What the columns are called that tell of people, the names first.
    pub(crate) columns: String,
    /// The cells that tell it, each by its row and column.
    pub(crate) cells: BTreeSet<(usize, usize)>,
}

/// What a name of a column holds.
struct Called {
    words: &'static str,
    is_beginning: bool,
    column: Column,
}

static CALLED: LazyLock<Vec<Called>> = LazyLock::new(|| {
    let mut column = Column::Person;
    let mut all = Vec::new();
    for line in include_str!("columns.txt").lines() {
        match line {
            "[person]" => column = Column::Person,
            "[name]" => column = Column::Name,
            "[private]" => column = Column::Private,
            "[open]" => column = Column::Open,
            _ if line.is_empty() || line.starts_with('#') => {}
            _ => all.push(Called {
                words: line.trim_end_matches('*'),
                is_beginning: line.ends_with('*'),
                column,
            }),
        }
    }
    all
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
        // What is private counts for more than whose it is: «patient's diagnosis».
        let order = [Self::Private, Self::Open, Self::Person, Self::Name];
        let is_called = |column: &Self| {
            let mut called = CALLED.iter().filter(|called| called.column == *column);
            called.any(|called| called.is_in(&words))
        };
        order.into_iter().find(is_called)
    }

    fn is_of_names(self) -> bool {
        matches!(self, Self::Person | Self::Name)
    }
}

impl Called {
    /// Is a column called so, by its words between blanks? The name of a column of names is all of it, or begins it.
    fn is_in(&self, words: &str) -> bool {
        let begins = words
            .match_indices(self.words)
            .filter(|(at, _)| words[..*at].ends_with(' '));
        let mut ends = begins.map(|(at, part)| &words[at + part.len()..]);
        let is_short = self.column == Column::Name || self.column == Column::Open;
        if is_short && !words.trim_start().starts_with(self.words) {
            return false;
        }
        ends.any(|end| end.starts_with(' ') || self.is_beginning)
    }
}

/// The private things of people by name that a table tells.
pub(crate) fn persons_listed(rows: &[Row]) -> Option<PersonsListed> {
    let mut heads = rows.iter().enumerate();
    heads.find_map(|(at, row)| Head::of(row)?.told(rows, at + 1))
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

    /// What the rows below it tell of people.
    fn told(&self, rows: &[Row], from: usize) -> Option<PersonsListed> {
        let mut cells = BTreeSet::new();
        let mut told: BTreeSet<usize> = BTreeSet::new();
        let rows = rows.iter().enumerate().skip(from).take(MOST_ROWS);
        for (number, row) in rows.filter(|(_, row)| Head::of(row).is_none()) {
            let cell = |at: usize| {
                let cell = row.iter().find(|(column, _)| *column == at);
                cell.map_or("", |(_, cell)| cell.trim())
            };
            let named = self.columns.iter().filter(|(.., kind)| kind.is_of_names());
            let named: Vec<_> = named.map(|(at, _, kind)| (*kind, cell(*at))).collect();
            for (at, _, kind) in &self.columns {
                let is_told = !kind.is_of_names() && says_something(cell(*at));
                if is_told
                    && named
                        .iter()
                        .any(|(name, who)| is_of_person(*name, who, *kind))
                {
                    cells.insert((number, *at));
                    told.insert(*at);
                }
            }
        }
        let names = self.columns.iter().filter(|(.., kind)| kind.is_of_names());
        let of_people = self.columns.iter().filter(|(at, ..)| told.contains(at));
        let columns = names.chain(of_people).map(|(_, called, _)| *called);
        let columns = columns.collect::<Vec<_>>().join(", ");
        (!cells.is_empty()).then_some(PersonsListed { columns, cells })
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
