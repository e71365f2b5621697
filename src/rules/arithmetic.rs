//! Numbers as texts write them, and the results of what is reckoned with them.
//!
//! Takes: words of a source, or how a number comes about. Gives: what the numbers in it may mean; the result.
//! Never: reads more than numbers between the signs of the four operations.

/// How many digits stand between the marks of a long number.
const GROUP: usize = 3;

/// Numbers and what is done with them: `64000-40000`.
pub(super) struct Expression<'a> {
    first: Number<'a>,
    rest: Vec<(Operation, Number<'a>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    Plus,
    Minus,
    Times,
    Over,
}

/// A number as it is written.
#[derive(Clone, Copy)]
pub(super) struct Number<'a>(pub(super) &'a str);

impl<'a> Expression<'a> {
    /// Reads a text in which nothing stands but numbers and signs; `None` of any other. Groups of digits have
    /// no ordinary space between them: see [`with_groups_kept`].
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let mut rest = Vec::new();
        let (first, mut left) = Number::read(text)?;
        while let Some(sign) = left.chars().next() {
            let operation = match sign {
                '+' => Operation::Plus,
                '-' | '\u{2212}' | '–' => Operation::Minus,
                '*' | '×' | '·' => Operation::Times,
                '/' | '÷' => Operation::Over,
                _ => return None,
            };
            let (number, after) = Number::read(&left[sign.len_utf8()..])?;
            rest.push((operation, number));
            left = after;
        }
        Some(Self { first, rest })
    }

    /// Its numbers, but for the hundred that makes a percentage.
    pub(super) fn numbers(&self) -> impl Iterator<Item = Number<'a>> {
        let is_of_hundred = |(operation, number): &&(Operation, Number<'_>)| {
            *operation == Operation::Times && number.0 == "100"
        };
        let rest = self.rest.iter().filter(move |one| !is_of_hundred(one));
        [self.first]
            .into_iter()
            .chain(rest.map(|(_, number)| *number))
    }

    /// Can its result have more decimals than its numbers have?
    pub(super) fn is_rounded(&self) -> bool {
        let mut operations = self.rest.iter().map(|(operation, _)| *operation);
        operations.any(|one| one == Operation::Over)
    }

    /// Its results: with marks in its numbers that part groups of digits, and that part decimals.
    pub(super) fn results(&self) -> Vec<f64> {
        let whole = self.result(|number| number.values().next());
        let decimal = self.result(Number::decimal);
        whole.into_iter().chain(decimal).collect()
    }

    fn result(&self, value: impl Fn(Number<'a>) -> Option<f64>) -> Option<f64> {
        let mut sum = 0.0;
        let mut product = value(self.first)?;
        for (operation, number) in &self.rest {
            let number = value(*number)?;
            match operation {
                Operation::Times => product *= number,
                Operation::Over => product /= number,
                Operation::Plus | Operation::Minus => {
                    sum += product;
                    product = if *operation == Operation::Plus {
                        number
                    } else {
                        -number
                    };
                }
            }
        }
        Some(sum + product).filter(|result| result.is_finite())
    }
}

impl<'a> Number<'a> {
    /// The number that a text begins with, and what follows it.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let text = text.trim();
        let end = text.find(|c| !is_of_number(c)).unwrap_or(text.len());
        let (number, rest) = text.split_at(end);
        let has_digits = number.starts_with(|c: char| c.is_ascii_digit());
        has_digits.then(|| (Self(number.trim()), rest.trim_start()))
    }

    /// What it is if its marks part groups of digits: 1200 of `1,200`.
    fn whole(self) -> Option<f64> {
        let mut groups = self.0.split(|c: char| !c.is_ascii_digit()).skip(1);
        let is_whole = groups.all(|group| group.len() == GROUP);
        is_whole.then(|| digits(self.0).parse().ok()).flatten()
    }

    /// What it is if its last point or comma begins its decimals: 1.2 of `1,200`.
    fn decimal(self) -> Option<f64> {
        let (whole, decimals) = self.0.rsplit_once(['.', ',']).unwrap_or((self.0, "0"));
        format!("{}.{}", digits(whole), digits(decimals))
            .parse()
            .ok()
    }

    /// What it is, if its marks part groups of digits, and if the last begins its decimals.
    pub(super) fn values(self) -> impl Iterator<Item = f64> {
        self.whole().into_iter().chain(self.decimal())
    }

    /// Everything that it and its pieces may mean, as a number is printed.
    fn readings(self) -> Vec<String> {
        let pieces = self.0.split(|c: char| !c.is_ascii_digit());
        let all = digits(self.0);
        let mut readings: Vec<String> = pieces.chain([all.as_str()]).map(without_zeros).collect();
        readings.extend(self.decimal().map(|number| number.to_string()));
        readings
    }
}

/// What the numbers in a text may mean: `1,200` is 1200 or 1.2, and `64 000` may be two.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let kept = with_groups_kept(text);
    let runs = |text| str::split(text, |c: char| !is_of_number(c));
    let runs = runs(text).chain(runs(&kept));
    let trimmed = runs.map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()));
    let numbers = trimmed.filter(|run| !run.is_empty()).map(Number);
    numbers.flat_map(Number::readings).collect()
}

/// A text in which no ordinary space stands between groups of three digits, as in `64 000`: there it is a
/// no-break space.
pub(super) fn with_groups_kept(text: &str) -> String {
    let count =
        |text: &mut dyn Iterator<Item = char>| text.take_while(char::is_ascii_digit).count();
    let mut kept = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_between = c == ' '
            && (1..=GROUP).contains(&count(&mut text[..at].chars().rev().take(GROUP + 1)))
            && count(&mut text[at + 1..].chars().take(GROUP + 1)) == GROUP;
        kept.push(if is_between { '\u{a0}' } else { c });
    }
    kept
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || ".,\u{a0}\u{202f}'’".contains(c)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn without_zeros(digits: &str) -> String {
    let rest = digits.trim_start_matches('0');
    if rest.is_empty() { "0" } else { rest }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_its_digits_are_grouped() {
        for (text, number) in [
            ("64 000 евра", "64000"),
            ("64\u{a0}000", "64000"),
            ("1 234 567,5", "1234567.5"),
            ("1.234.567,5", "1234567.5"),
            ("1,200 pupils", "1200"),
            ("1,2 million", "1.2"),
            ("007", "7"),
        ] {
            assert!(numbers(text).contains(&number.to_owned()), "{text}");
        }
        for (text, number) in [
            ("in 2019 500", "2019500"),
            ("4 12 000", "412000"),
            ("1 2000", "12000"),
        ] {
            assert!(!numbers(text).contains(&number.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_plain_is_reckoned() {
        for (text, result) in [
            ("59+10+11", Some(80.0)),
            ("64000-40000", Some(24_000.0)),
            ("64\u{a0}000 − 40.000", Some(24_000.0)),
            ("2 + 3 × 4", Some(14.0)),
            ("100/50", Some(2.0)),
            ("1/0", None),
            ("the mean of 3 and 5", None),
            ("-3", None),
            ("3+", None),
        ] {
            let read = Expression::read(text);
            let results = read.map(|it| it.results()).unwrap_or_default();
            assert_eq!(results.first().copied(), result, "{text}");
        }
    }
}
