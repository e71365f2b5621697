//! The private numbers of a run of digits in which more stands than one number: two telephones side by side, the
//! number of a house or a town before one, an extension behind it.
//!
//! Takes: a run, in its text. Gives: the private numbers in it, each with its bytes. Either all of the run is numbers
//! that follow each other, or what stands apart in it is looked at by itself. Never: cuts a date, a sum, or the number
//! of a paper.

use std::ops::Range;

use super::{
    FEWEST_DIGITS, LONGEST, PrivateNumber,
    beside::{self, Beside},
    persons::{has_lost_its_zero, is_of_yugoslav_form},
    telephones::{is_fixed, is_mobile_as_written, is_year},
    whose,
};

/// The most groups of digits in which one number is written, and the most digits of it.
const MOST_GROUPS: usize = 6;
const MOST_DIGITS: usize = 15;
/// The most digits of another end of a number, of a house, of a floor.
const LONGEST_END: usize = 3;
/// So many digits each of the codes in a list has.
const IN_LIST: usize = 3;
/// So many groups that are no number stand beside each telephone: a row with more is one of a table.
const MOST_BESIDE: usize = 3;

/// So many numbers in equal steps are a list.
const FEWEST_IN_SERIES: usize = 4;
/// So many digits in one piece are the whole number of a firm, an account, a paper.
const FEWEST_OF_PAPER: usize = 5;

/// A word in short has so many letters before its full stop.
const FEWEST_IN_SHORT: usize = 2;

/// A private number, with its bytes.
type Found = (PrivateNumber, Range<usize>);

/// The private numbers in a run.
pub(super) fn in_run(text: &str, run: Range<usize>) -> Vec<Found> {
    let row = Row {
        groups: groups(text, &run),
        text,
        run,
    };
    if row.is_series() {
        return Vec::new();
    }
    row.all().unwrap_or_else(|| row.apart())
}

/// The groups of digits in a run.
fn groups(text: &str, run: &Range<usize>) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for at in run
        .clone()
        .filter(|at| text.as_bytes()[*at].is_ascii_digit())
    {
        match groups.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => groups.push(at..at + 1),
        }
    }
    groups
}

/// What a part of a run is.
enum Is {
    Private(PrivateNumber),
    /// The telephone of an office.
    OfAnOffice,
}

/// A run as groups of digits.
struct Row<'a> {
    text: &'a str,
    run: Range<usize>,
    groups: Vec<Range<usize>>,
}

impl Row<'_> {
    /// The private numbers, where the whole run is made of numbers.
    fn all(&self) -> Option<Vec<Found>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.groups.len() {
            let Some((is, count)) = self.number_at(at) else {
                break;
            };
            if let Is::Private(number) = is {
                found.push((number, self.range(at, count)));
            }
            at += count;
        }
        // `070 123 456/457`: another way to end it.
        let is_other_end = at > 0 && at + 1 == self.groups.len() && {
            let last = &self.groups[at];
            self.mark_before(at).trim() == "/" && last.len() <= LONGEST_END
        };
        let is_all = at == self.groups.len() || is_other_end && !found.is_empty();
        is_all.then_some(found)
    }

    /// The number that begins with a group, and of how many groups it is.
    fn number_at(&self, at: usize) -> Option<(Is, usize)> {
        let private = self.counts(at).find_map(|count| {
            let number = whose(self.text, &self.range(at, count))?;
            Some((Is::Private(number), count))
        });
        private.or_else(|| self.office_at(at))
    }

    fn office_at(&self, at: usize) -> Option<(Is, usize)> {
        let mut counts = self.counts(at).rev();
        let count = counts.find(|count| is_fixed(&self.text[self.range(at, *count)]))?;
        Some((Is::OfAnOffice, count))
    }

    /// The private numbers that stand apart.
    fn apart(&self) -> Vec<Found> {
        let mut beside = beside::of(self.text, &self.run);
        // The telephone of an office says what stands beside it.
        if beside == Beside::Nothing && self.office_at(0).is_some() {
            beside = Beside::Telephone;
        }
        let mut found = Vec::new();
        let (mut at, mut others, mut ends_in_other) = (0, 0, false);
        while at < self.groups.len() {
            let next = self.apart_at(at, beside);
            ends_in_other = next.is_none();
            let Some((is, count)) = next else {
                others += 1;
                at += 1;
                continue;
            };
            if let Is::Private(number) = is {
                found.push((number, self.range(at, count)));
            }
            at += count;
        }
        // `codes 070 807 688 499`: which three of them would it be?
        let is_list = beside != Beside::Telephone
            && (others > 1 || ends_in_other)
            && self.groups.iter().all(|group| group.len() == IN_LIST);
        if is_list || others > MOST_BESIDE * (found.len() + 1) {
            found.retain(|(number, range)| {
                *number == PrivateNumber::OfAPerson || stands_out(&self.text[range.clone()])
            });
        }
        found
    }

    fn apart_at(&self, at: usize, beside: Beside) -> Option<(Is, usize)> {
        self.may_begin(at, beside).then_some(())?;
        let private = self.private_at(at, beside);
        private.or_else(|| {
            let (office, count) = self.office_at(at)?;
            // `035 070 123 456`: the number of a house.
            let is_other = (at + 1..at + count).any(|at| self.private_at(at, beside).is_some());
            (!is_other).then_some((office, count))
        })
    }

    fn private_at(&self, at: usize, beside: Beside) -> Option<(Is, usize)> {
        self.counts(at).rev().find_map(|count| {
            let is_telephone =
                || self.is_apart(at, count, beside) && self.is_telephone(at, count, beside);
            let number = if self.is_person(at, count) {
                PrivateNumber::OfAPerson
            } else if is_telephone() {
                PrivateNumber::MobileTelephone
            } else {
                return None;
            };
            Some((Is::Private(number), count))
        })
    }

    /// May a number begin there, by its first digit? This look spares tables the rest.
    fn may_begin(&self, at: usize, beside: Beside) -> bool {
        match self.text.as_bytes()[self.range(at, 1).start] {
            // A day, a zero that is dialled first, the code of a country near by, or a plus.
            b'0'..=b'3' | b'+' => true,
            b'6' | b'7' if beside == Beside::Telephone => true,
            // A day without its zero.
            _ => has_lost_its_zero(self.words(at, 1)),
        }
    }

    /// Of how many groups a number may be that begins with one.
    fn counts(&self, at: usize) -> impl DoubleEndedIterator<Item = usize> {
        let most = MOST_GROUPS.min(self.groups.len() - at);
        let digits = move |count: usize| -> usize {
            let groups = &self.groups[at..at + count];
            groups.iter().map(ExactSizeIterator::len).sum()
        };
        (1..=most).filter(move |count| (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits(*count)))
    }

    /// The bytes of some groups. What stands before the first digit says from where a number is written.
    fn range(&self, at: usize, count: usize) -> Range<usize> {
        let start = if at == 0 {
            self.run.start
        } else {
            self.groups[at].start
        };
        start..self.groups[at + count - 1].end
    }

    fn mark_before(&self, at: usize) -> &str {
        &self.text[self.groups[at - 1].end..self.groups[at].start]
    }

    fn words(&self, at: usize, count: usize) -> &str {
        &self.text[self.range(at, count)]
    }

    /// Is it the number of a person, in one piece or as those are parted: behind the day, or each part of it?
    fn is_person(&self, at: usize, count: usize) -> bool {
        let first = self.groups[at].len();
        (count == 1 || matches!(first, 2 | 4 | 7) && self.has_blanks_around(at, count))
            && is_of_yugoslav_form(&digits(self.words(at, count)))
            || count == 1 && has_lost_its_zero(self.words(at, count))
    }

    fn has_blanks_around(&self, at: usize, count: usize) -> bool {
        let end = at + count;
        (at == 0 || is_blank(self.mark_before(at)))
            && (end == self.groups.len() || is_blank(self.mark_before(end)))
    }

    /// Does it end where something else begins, on both sides?
    fn is_apart(&self, at: usize, count: usize, beside: Beside) -> bool {
        let end = at + count;
        let words = self.words(at, count);
        // `35/070 123 456`: a mark that is none of its own, and something short.
        let may_touch = match (beside, &self.lengths(at, count)[..]) {
            (Beside::Telephone | Beside::Nothing, [3, 3, 3 | 4]) => true,
            (Beside::Telephone, lengths) => lengths == [2, 3, 3] || lengths == [8],
            _ => false,
        };
        let is_border = |mark: &str, other: &Range<usize>| {
            let is_long = other.len() > LONGEST_END && beside != Beside::Telephone;
            // `Ares(2021)0612345678`: the number of a paper.
            let is_of_year =
                !mark.contains(char::is_whitespace) && is_year(&self.text[other.clone()]);
            let is_short = || matches!(mark, "/" | "-") && !words.contains(mark) && !is_long;
            is_blank(mark) && !is_of_year || may_touch && is_short()
        };
        let is_other_end = || {
            let other = &self.groups[end];
            self.mark_before(end) == "/" && other.len() == LONGEST_END
        };
        let begins = if at == 0 {
            !self.begins_in_fraction()
        } else {
            is_border(self.mark_before(at), &self.groups[at - 1])
        };
        begins
            && (end == self.groups.len()
                || is_border(self.mark_before(end), &self.groups[end])
                || is_other_end())
    }

    /// Does the point of a fraction stand before the run, as in drawings: `c.044`, `-.044`?
    fn begins_in_fraction(&self) -> bool {
        let before = self.text[..self.run.start].strip_suffix('.');
        before.is_some_and(|before| {
            let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
            letters.count() < FEWEST_IN_SHORT
        })
    }

    /// Is it a mobile telephone, as people part it?
    fn is_telephone(&self, at: usize, count: usize, beside: Beside) -> bool {
        let words = self.words(at, count);
        if words.len() > LONGEST {
            return false;
        }
        if is_from_abroad(words) {
            return is_mobile_as_written(words, || Beside::Nothing);
        }
        let is_first = at == 0;
        let lengths = self.lengths(at, count);
        // The zero is left out where the word for a telephone stands before it, alone or with another one.
        let is_short = beside == Beside::Telephone
            && (count == 1 || lengths[0] == 2)
            && (is_first || !self.mark_before(at).trim().is_empty());
        let has_form =
            count == 1 || is_short || matches!(lengths[..], [3, ..] | [6, 3] | [1, 2, ..]);
        let holds_year = || count > 1 && self.groups_of(at, count).any(is_year);
        // What words say of a number before it, they don't say of this one.
        let beside = match beside {
            Beside::Other if is_first || !self.is_behind_paper(at) && !stands_out(words) => {
                return false;
            }
            Beside::Telephone if is_short => beside,
            Beside::Number if is_first => beside,
            Beside::Telephone | Beside::Other | Beside::Number | Beside::Nothing => Beside::Nothing,
        };
        has_form
            && !holds_year()
            && !self.is_rest_of_sum(at)
            && is_mobile_as_written(words, || beside)
    }

    /// Does the number of a paper end before it, which words before that speak of?
    fn is_behind_paper(&self, at: usize) -> bool {
        self.groups[at - 1].len() >= FEWEST_OF_PAPER && is_blank(self.mark_before(at))
    }

    fn groups_of(&self, at: usize, count: usize) -> impl Iterator<Item = &str> {
        let groups = self.groups[at..at + count].iter();
        groups.map(|group| &self.text[group.clone()])
    }

    fn lengths(&self, at: usize, count: usize) -> Vec<usize> {
        let groups = self.groups[at..at + count].iter();
        groups.map(ExactSizeIterator::len).collect()
    }

    /// Is it what could be the rest of a sum, which stands alone or behind a little word: `od 1 061 234 567`?
    fn is_rest_of_sum(&self, at: usize) -> bool {
        at == 1
            && matches!(self.lengths(0, self.groups.len())[..], [1, 3, 3, 3])
            && !self.text[self.run.clone()]
                .contains(|c: char| !c.is_ascii_digit() && !c.is_whitespace())
            && beside::is_before_sum(&self.text[..self.run.start])
    }

    /// Does it count on: `058 059 060 061`?
    fn is_series(&self) -> bool {
        let number = |group: &str| group.parse::<i64>().unwrap_or(0);
        let numbers = || self.groups_of(0, self.groups.len()).map(number);
        let mut steps = numbers()
            .zip(numbers().skip(1))
            .map(|(one, next)| next - one);
        let first = steps.next();
        self.groups.len() >= FEWEST_IN_SERIES
            && first != Some(0)
            && steps.all(|step| Some(step) == first)
    }
}

fn digits(words: &str) -> String {
    words.chars().filter(char::is_ascii_digit).collect()
}

/// Do blanks or brackets stand between two things, and no point of a fraction: `0.5 .25`?
fn is_blank(mark: &str) -> bool {
    mark.contains(|c: char| c.is_whitespace() || "()[]".contains(c)) && !mark.ends_with('.')
}

/// Does it begin with the code of a country, as it is dialled?
fn is_from_abroad(words: &str) -> bool {
    words.starts_with('+') || words.starts_with("00")
}

/// Is it written as telephones alone are: `070/123-456`, or from abroad?
fn stands_out(words: &str) -> bool {
    const AREA: usize = 3;
    let area = words.bytes().take_while(u8::is_ascii_digit).count();
    is_from_abroad(words) || area == AREA && words[area..].trim_start().starts_with('/')
}
