//! Forms, of which each line says what it is of: `Name: Ana Petrova`.

use super::{Column, PersonsListed, Row, is_of_person, says_something};

/// So many lines a form has at most between a name and what is told of whom it names.
const NEAR: usize = 16;
/// The most cells of a row that says what each second one is of.
const MOST_OF_ROW: usize = 8;

/// The lines of a form.
pub(crate) struct Form<'a>(pub(crate) Vec<(&'a str, &'a str)>);

/// The lines of a text that say what they are of.
pub(crate) fn lines_of_form(text: &str) -> Form<'_> {
    let lines = text.lines().filter(|line| line.contains(':'));
    Form(lines.filter_map(|line| line.split_once(':')).collect())
}

/// What the rows of a table tell of one person by name whose cells say what those behind them are of.
pub(crate) fn form_of_rows(rows: &[Row]) -> Option<PersonsListed> {
    let is_of_pairs = |row: &Row| row.len() <= MOST_OF_ROW && row.len().is_multiple_of(2);
    let rows = rows.iter().enumerate().filter(|(_, row)| is_of_pairs(row));
    let pairs = rows.flat_map(|(number, row)| {
        let pairs = row.chunks_exact(2);
        pairs.map(move |pair| {
            let ((_, called), (column, told)) = (&pair[0], &pair[1]);
            (
                (number, *column),
                (called.trim_end_matches([':', ' ']), told.as_str()),
            )
        })
    });
    let (places, pairs): (Vec<_>, Vec<_>) = pairs.unzip();
    let listed = Form(pairs).person()?;
    let cells = listed.cells.iter().map(|(at, _)| places[*at]).collect();
    Some(PersonsListed { cells, ..listed })
}

impl<'a> Form<'a> {
    /// What it tells of one person by name. Its cells are the second ones of its lines.
    pub(crate) fn person(&self) -> Option<PersonsListed> {
        let of = |(at, (called, told)): (usize, &(&'a str, &'a str))| {
            let told = told.trim();
            let column = says_something(told).then(|| Column::of(called))??;
            Some(Line {
                at,
                column,
                called: called.trim(),
                told,
            })
        };
        let lines: Vec<_> = self.0.iter().enumerate().filter_map(of).collect();
        let mut names = lines.iter().enumerate();
        names.find_map(|(at, name)| {
            name.column.is_of_names().then_some(())?;
            name.person(&lines[at.saturating_sub(NEAR)..lines.len().min(at + NEAR)])
        })
    }
}

/// A line that says something.
struct Line<'a> {
    at: usize,
    column: Column,
    called: &'a str,
    told: &'a str,
}

impl Line<'_> {
    /// What the lines near by tell of whom this one names. An address beside a name alone is an office's as often.
    fn person(&self, lines: &[Self]) -> Option<PersonsListed> {
        let is_told = |line: &&Self| {
            (line.column == Column::Private
                || line.column == Column::Told && self.column == Column::Person)
                && line.at.abs_diff(self.at) < NEAR
                && is_of_person(self.column, self.told, line.column)
        };
        let told: Vec<_> = lines.iter().filter(is_told).collect();
        (!told.is_empty()).then(|| PersonsListed {
            columns: format!("{}, {}", self.called, told[0].called),
            cells: told.iter().map(|line| (line.at, 1)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_about_one_person_is_known_by_its_lines() {
        for (text, expected) in [
            ("Name: Ana Petrova\nClass: 3a\nDiagnosis: autism\n", true),
            ("Ime i prezime: Ana Anić\nJMBG: 12\n", true),
            (
                "Име и презиме: Ана Петрова\nДатум на раѓање: 12.3.2016",
                true,
            ),
            ("Pupil: Ana Petrova\nReason: hits others\n", true),
            ("Name: Ana Petrova\nReason: opens the meeting\n", false),
            ("Name:\nDiagnosis:\n", false),
            (
                "Name: Elementary School Vuk\nAddress: Ilindenska 3\n",
                false,
            ),
            ("Name: Ana Petrova\nFunction: mayor\n", false),
            ("Diagnosis: the town has no plan\nStep one: ask\n", false),
        ] {
            assert_eq!(lines_of_form(text).person().is_some(), expected, "{text}");
        }
    }

    #[test]
    fn a_form_in_cells_is_known_however_many_stand_in_a_row() {
        let row = |line: &str| line.split('|').map(str::to_owned).enumerate().collect();
        for (table, expected) in [
            ("Form\nName|Ana Petrova\nDiagnosis|autism", Some((2, 1))),
            (
                "Name|Ana Petrova|Class|3a\nAge|9|Diagnosis|autism",
                Some((1, 3)),
            ),
            ("Name|Ana Petrova|Function|mayor", None),
        ] {
            let rows: Vec<Row> = table.lines().map(row).collect();
            let listed = form_of_rows(&rows);
            let cell = listed.and_then(|listed| listed.cells.first().copied());
            assert_eq!(cell, expected, "{table}");
        }
    }
}
