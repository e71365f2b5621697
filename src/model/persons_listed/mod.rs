//! Tables and forms that tell private things of people by name: a list of pupils with their diagnoses.
//!
//! Takes: rows of cells. Gives: what the columns are called that name people and tell of them, and where such cells are.
//! Never: takes a table of towns, offices or sums for one. What a column is called is a guess that its cells must bear
//! out: in one of names, somebody's stands.

mod form;
mod laid_out;
mod lines;
mod names;
mod values;

use std::{collections::BTreeSet, sync::LazyLock};

use aho_corasick::AhoCorasick;

use super::{is_no_answer, plain_letters};

pub(crate) use form::{Form, form_of_rows, lines_of_form};
pub(crate) use laid_out::{LaidOut, cells_of_line, cells_with_places, rows_of_blanks};
pub(crate) use lines::told_by_lines;

/// The cells of a row, each with its column.
pub(crate) type Row = Vec<(usize, String)>;

/// The longest name of a column, in bytes.
const LONGEST_NAME: usize = 96;
/// The fewest rows with names and addresses alone that are a list of people.
const FEWEST_OPEN: usize = 2;
/// So many columns a table has at least, and rows and columns at most, that is read the other way round.
const FEWEST_TURNED: usize = 3;
const MOST_TURNED: usize = 64;
/// Nobody lives who was born in or before this year.
const LONG_AGO: u32 = 1915;
/// How columns are called beside which a reason is one of public life, in small Latin letters without accents.
const OF_ROLES: [&str; 41] = [
    "function",
    "position",
    "role",
    "institution",
    "organisation",
    "organization",
    "employer",
    "office",
    "award",
    "prize",
    "team",
    "project",
    "activity",
    "topic",
    "funkcija",
    "pozicija",
    "uloga",
    "institucija",
    "organizacija",
    "nagrada",
    "tim",
    "proekt",
    "projekat",
    "aktivnost",
    "tema",
    "funksioni",
    "pozita",
    "roli",
    "institucioni",
    "organizata",
    "cmimi",
    "teacher",
    "teachers",
    "mentor",
    "trainer",
    "nastavnik",
    "ucitel",
    "ucitelj",
    "profesor",
    "mesues",
    "mesuesi",
];
/// How columns are called that offices have, in small Latin letters without accents.
const OF_OFFICES: [&str; 16] = [
    "hours",
    "opening",
    "working",
    "website",
    "web",
    "school",
    "pupils",
    "capacity",
    "radno",
    "rabotno",
    "orari",
    "kapacitet",
    "kapaciteti",
    "director",
    "direktor",
    "drejtori",
];

/// Of what a column is, by what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    /// Of names, of whatever.
    Name,
    /// Of people by what they do or get, at times of offices.
    Role,
    /// Of single people.
    Person,
    /// Of what is private of people, and open of offices.
    Open,
    /// Of what is told of anything, and private of people: a reason.
    Told,
    /// The same, in figures, too: a grade, a debt.
    Measured,
    /// Of what is private, of whomever.
    Private,
    /// Of many people together.
    Many,
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
            "[role]" => column = Column::Role,
            "[many]" => column = Column::Many,
            "[private]" => column = Column::Private,
            "[open]" => column = Column::Open,
            "[told]" => column = Column::Told,
            "[measured]" => column = Column::Measured,
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
            let is_there = found.start() == 0
                || !matches!(called.column, Self::Name | Self::Role | Self::Open);
            (ends && is_there).then_some(called.column)
        });
        // What is private counts for more than whose it is: «patient's diagnosis».
        found.max().filter(|column| *column != Self::Many)
    }

    fn is_of_names(self) -> bool {
        matches!(self, Self::Person | Self::Role | Self::Name)
    }
}

/// The private things of people by name that a table tells, whichever way it is written.
pub(crate) fn persons_listed(rows: &[Row]) -> Option<PersonsListed> {
    let other_way = || {
        let listed = listed_below(&turned(rows)?)?;
        let cells = listed.cells.into_iter().map(|(row, column)| (column, row));
        Some(PersonsListed {
            columns: listed.columns,
            cells: cells.collect(),
        })
    };
    let has_heading = || rows.iter().any(|row| Head::of(row).is_some());
    let by_values = || (!has_heading()).then(|| values::told_by_values(rows))?;
    listed_below(rows).or_else(other_way).or_else(by_values)
}

/// A small table whose first cells say what its rows are of, with its columns as rows.
fn turned(rows: &[Row]) -> Option<Vec<Row>> {
    let width = rows.iter().flatten().map(|(at, _)| at + 1).max()?;
    let is_small = rows.len() <= MOST_TURNED && (FEWEST_TURNED..=MOST_TURNED).contains(&width);
    is_small.then_some(())?;
    let mut turned = vec![Row::new(); width];
    for (number, row) in rows.iter().enumerate() {
        for (at, cell) in row {
            turned[*at].push((number, cell.clone()));
        }
    }
    Head::of(&turned[0]).is_some().then_some(turned)
}

fn listed_below(rows: &[Row]) -> Option<PersonsListed> {
    let mut listed: Option<PersonsListed> = None;
    let mut rest = rows;
    let mut number = 0;
    while let Some((first, below)) = rest.split_first() {
        number += 1;
        rest = below;
        let Some(head) = Head::of(first) else {
            continue;
        };
        let end = (0..below.len()).find(|at| begins_another(&below[..*at], &below[*at]));
        let (table, next) = below.split_at(end.unwrap_or(below.len()));
        for (row, told) in head.told_below(table) {
            let listed = listed.get_or_insert_with(|| PersonsListed {
                columns: head.called(&told),
                cells: BTreeSet::new(),
            });
            let cells = told.iter().map(|column| (number + row, *column));
            listed.cells.extend(cells);
        }
        number += table.len();
        rest = next;
    }
    listed
}

/// Does a row begin another table: with a heading, or, behind an empty line, with what a column is called?
fn begins_another(before: &[Row], row: &Row) -> bool {
    let is_empty = |row: &Row| row.iter().all(|(_, cell)| cell.trim().is_empty());
    let is_apart = || before.last().is_some_and(is_empty);
    let names_column = || row.len() > 1 && row.iter().any(|(_, cell)| Column::of(cell).is_some());
    Head::of(row).is_some() || is_apart() && names_column()
}

/// The row that says what the columns are called.
struct Head<'a> {
    columns: Vec<(usize, &'a str, Column)>,
    /// Does a column tell what offices alone have?
    is_of_offices: bool,
    /// Does one tell what people do in public?
    is_of_roles: bool,
}

impl<'a> Head<'a> {
    fn of(row: &'a Row) -> Option<Self> {
        let columns: Vec<_> = row
            .iter()
            .filter_map(|(at, cell)| Some((*at, cell.trim(), Column::of(cell)?)))
            .collect();
        let has = |is: fn(Column) -> bool| columns.iter().any(|(.., column)| is(*column));
        let is_one = has(Column::is_of_names) && has(|column| !column.is_of_names());
        is_one.then(|| Self {
            columns,
            is_of_offices: row.iter().any(|(_, cell)| has_word(cell, &OF_OFFICES)),
            is_of_roles: row.iter().any(|(_, cell)| has_word(cell, &OF_ROLES)),
        })
    }

    /// The rows that tell of people, each with its columns.
    fn told_below(&self, rows: &[Row]) -> Vec<(usize, Vec<usize>)> {
        let told = rows.iter().map(|row| self.told(row)).enumerate();
        let told: Vec<_> = told.filter(|(_, told)| !told.is_empty()).collect();
        // A name beside an address may be an office's that is named after somebody.
        let may_be_offices = told.iter().all(|(_, told)| self.is_open(told));
        let is_list = !may_be_offices || told.len() >= FEWEST_OPEN && !self.has_offices(rows);
        if is_list { told } else { Vec::new() }
    }

    /// Is all that is told of names of whatever what offices tell, too?
    fn is_open(&self, told: &[usize]) -> bool {
        self.columns.iter().all(|(at, _, column)| match column {
            Column::Person | Column::Role => false,
            Column::Private | Column::Told | Column::Measured => !told.contains(at),
            Column::Name | Column::Open | Column::Many => true,
        })
    }

    /// Do offices stand in the table, by its heading or its rows?
    fn has_offices(&self, rows: &[Row]) -> bool {
        let names = self
            .columns
            .iter()
            .filter(|(.., column)| column.is_of_names());
        let names: Vec<usize> = names.map(|(at, ..)| *at).collect();
        let mut cells = rows.iter().flatten();
        self.is_of_offices || cells.any(|(at, cell)| names.contains(at) && names::is_office(cell))
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
                && (*column != Column::Told || self.may_be_told(*at, cell(*at)))
                && (*column != Column::Measured || self.may_be_measured(*at))
                && named.any(|(name, who)| is_of_person(*name, who, *column))
        };
        let told = self.columns.iter().filter(is_told);
        told.map(|(at, ..)| *at).collect()
    }

    /// Could a cell tell of a person what is told of anything? Numbers count, and what stands before the names has them
    /// for its own.
    fn may_be_told(&self, at: usize, cell: &str) -> bool {
        self.may_be_measured(at) && cell.contains(|c: char| c.is_alphabetic() || "✓✔☑+".contains(c))
    }

    /// The same of what is told in figures, too.
    fn may_be_measured(&self, at: usize) -> bool {
        let mut before = self.columns.iter().take_while(|(column, ..)| *column < at);
        before.any(|(.., column)| column.is_of_names()) && !self.is_of_offices && !self.is_of_roles
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

fn has_word(cell: &str, list: &[&str]) -> bool {
    let plain = plain_letters(cell);
    let mut words = plain.split(|c: char| !c.is_alphanumeric());
    words.any(|word| list.contains(&word))
}

/// Is it a day or a year before whoever lives was born?
fn is_long_ago(cell: &str) -> bool {
    let mut numbers = cell.split(|c: char| !c.is_ascii_digit());
    let year = numbers.rfind(|number| number.len() == 4);
    !cell.contains(char::is_alphabetic)
        && year.is_some_and(|year| year.parse::<u32>().is_ok_and(|year| year <= LONG_AGO))
}

/// Does a cell tell more than that nothing is known?
fn says_something(cell: &str) -> bool {
    const NOTHING: [&str; 6] = ["unknown", "none", "no", "ne", "nema", "jo"];
    let plain = plain_letters(cell);
    let is_said = !plain.trim().is_empty() && !NOTHING.contains(&plain.trim());
    is_said
        && !is_no_answer(cell)
        && !is_long_ago(cell)
        && Column::of(cell).is_none_or(|column| {
            matches!(column, Column::Private | Column::Told | Column::Measured)
        })
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
            "Name|Address\nAna Petrova|Ilindenska 12\nIvan Iliev|Ilindenska 14",
            "Ime i prezime|Adresa\nPetar Perić|Glavna 3",
            "Beneficiary|Address\nAna Petrova|Ilindenska 12",
            "ИМЕ|ЗДРАВСТВЕНА СОСТОЈБА\nАНА ПЕТРОВА|астма",
            "name|diagnosis\nana petrova|autism",
            "Pupil|Diagnosis\n1. Ana Petrova|autism",
            "Pupil|Diagnosis\n1.Shqipe Krasniqi|autism",
            "Pupil|Diagnosis\nAna Petrova (12)|autism",
            "Pupil|Diagnosis\nAna Petrova 3a|autism",
            "Pupil|Diagnosis\nAna Petrova (3-a)*|autism",
            "Pupil|Diagnosis\nAna Petrova, III-2|autism",
            "Pupils|Diagnosis\nAna Petrova & Bojan Iliev|autism",
            "Pupil/parent|Diagnosis\nAna Petrova / Bojan Petrov|autism",
            "Корисник|Дијагноза\nА. П., 12 год.|шизофренија",
            "Child|Dg.\nAna Petrova|F84.0",
            "Child|МКБ-10\nAna Petrova|F84.0",
            "Ime i prezime|Kazna\nAna Anić|zatvor 2 godine",
            "Ime i prezime|Socijalna pomoć\nAna Anić|12000",
            "Name|Password\nAna Petrova|hunter2",
            "Name|Ana Petrova|Bojan Iliev\nDiagnosis|autism|epilepsy",
            "Name|Reason\nAna Petrova|beaten at home",
            "Pupil|Reason for referral\nAna Petrova|truancy",
            "Name|Returned from\nAna Petrova|Syria",
            "Име и презиме|Вратен од\nАна Петрова|Сирија",
            "Ime i prezime|Razlog upućivanja\nAna Anić|nasilje",
            "Emri dhe mbiemri|Arsyeja\nArben Hoxha|dhunë",
            "Emri|I kthyer nga\nArben Hoxha|Siria",
            "Name|Roma (yes/no)\nAna Petrova|yes",
            "Име|Ром (да/не)\nАна Петрова|да",
            "Name|Level of risk\nAna Petrova|high",
            "Name|Sentence\nAna Petrova|2 years",
            "Name|Debt\nAna Petrova|12 000",
            "Name|Behaviour\nAna Petrova|bad",
            "Name|Grade\nAna Petrova|2",
            "Име и презиме|Пресуда\nАна Петрова|2 години",
            "Име и презиме|Долг\nАна Петрова|12.000",
            "Име|Поведение\nАна Петрова|лошо",
            "Ученик|Оцена\nАна Петрова|2",
            "Ime i prezime|Presuda\nAna Petrović|2 godine",
            "Ime i prezime|Dugovanje\nAna Petrović|300 KM",
            "Ime|Vladanje\nAna Petrović|loše",
            "Učenica|Ocjena\nAna Petrović|2",
            "Emri dhe mbiemri|Borxhi\nAna Krasniqi|300",
            "Nxënësi|Nota\nArben Hoxha|6",
            "Emri|Sjellja\nArben Hoxha|e keqe",
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
            "Member|Faith community|Role\nOrthodox Parish|Christian|mediator",
            "Member|Religion\nOrthodox Parish|Christian",
            "Patient group|Therapy\nAdults|Talking",
            "Patients|Therapy\nAdults|Talking\n12 Children|Play",
            "Pupils|Diagnosis\n12 Roma|asthma",
            "Pupils|Diagnosis\nGrade 3|asthma",
            "Student|University|Born\nErasmus Programme|Tirana|1987",
            "Project|Beneficiary|Address\nRoofs|Ana Karenina Theatre|Glavna 3",
            "Name|Born|Died\nIvo Andrić|1892|1975",
            "Name|Nationality of visitors\nMarija Bistrica|Croatian",
            "Name|Address|Hours\nGoce Delchev|Ilindenska 12|8-16\nIvo Andrić|Glavna 2|8-16",
            "Име|Адреса\nГоце Делчев|Илинденска 12",
            "Emri|Adresa\nNaim Frashëri|Rr. Kombëtare 3",
            "Activity|Reason\nWorkshop in Tirana|rain",
            "Name|Reason\nRoma Education Fund|no money",
            "Name|Function|Reason\nAna Petrova|mayor|opens the meeting",
            "Speaker|Reason\nAna Petrova|knows the town",
            "Name|Reason\nAna Petrova|",
            "Risk|Probability|Name of owner\nDelay|high|Ana Petrova",
            "Name|Origin\nAna Petrova|Serbia",
            "Town|Pupils|Diagnosis\nKumanovo|12|asthma\n|\nTime|Activity|Reason\n10:00|Ana speaks|opening",
            "School|Roma\nVuk|yes",
            "Name|Debt\nNovi Pazar|12 000",
            "City|Debt\nKumanovo|12 000",
            "Grade|Name of teacher\n3|Ana Petrova",
            "Name|Award|Grade\nAna Petrova|Golden Plaque|1",
            "Criterion|Grade\nRelevance|5",
            "Name of teacher|Grade\nAna Petrova|3",
            "Name|Project|Mark\nAna Petrova|Green yard|9",
            "Name|Roma pupils\nAna Petrova|34",
            "Name|Award|Reason\nAna Petrova|Golden Plaque|her work",
            "Time|Activity|Reason\n10:00|Ana Petrova speaks|opening",
            "Emri|Adresa\nNaim Frashëri|Rr. 3\nIsmail Qemali|Rr. 4\nShkolla e Mesme|Rr. 5",
        ] {
            assert_eq!(listed(table), None, "{table}");
        }
    }
}
