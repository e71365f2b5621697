//! How alike two words are.
//!
//! Takes words as characters; gives edit distance or trigram similarity.

/// Edit distance with transpositions of neighbours, where no part is edited
/// twice (optimal string alignment; Damerau, "A technique for computer
/// detection and correction of spelling errors", CACM 7:3, 1964). None when it
/// is above `max`.
pub(crate) fn edit_distance(one: &[char], other: &[char], max: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > max {
        return None;
    }
    // Words that begin and end alike differ only in between.
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(start..)?, other.get(start..)?);
    let ends = one.iter().rev().zip(other.iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count();
    let one = one.get(..one.len() - end)?;
    let other = other.get(..other.len() - end)?;

    let width = other.len() + 1;
    let mut before_last = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    let mut row = vec![0; width];
    let mut before: Option<char> = None;
    for (number, letter) in (1..).zip(one) {
        let mut smallest = number;
        let mut left = number;
        let mut left_letter: Option<char> = None;
        for (at, other_letter) in other.iter().enumerate() {
            let above = last.get(at + 1).copied()?;
            let diagonal = last.get(at).copied()?;
            let mut cost = (diagonal + usize::from(letter != other_letter))
                .min(above + 1)
                .min(left + 1);
            let crossed = before == Some(*other_letter) && left_letter == Some(*letter);
            if crossed {
                cost = cost.min(before_last.get(at.checked_sub(1)?).copied()? + 1);
            }
            *row.get_mut(at + 1)? = cost;
            smallest = smallest.min(cost);
            left = cost;
            left_letter = Some(*other_letter);
        }
        *row.first_mut()? = number;
        if smallest > max {
            return None;
        }
        before = Some(*letter);
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.last().copied().filter(|distance| *distance <= max)
}

/// The trigrams of a word, padded by two blanks on both sides, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trigrams(Vec<[char; 3]>);

/// Blanks on each side, so that first and last letters count as others do.
const PADDING: usize = 2;

impl Trigrams {
    pub(crate) fn of(word: &[char]) -> Self {
        let padding = [' '; PADDING];
        let padded: Vec<char> = padding
            .iter()
            .chain(word)
            .chain(&padding)
            .copied()
            .collect();
        let mut trigrams: Vec<_> = padded
            .windows(3)
            .filter_map(|window| window.try_into().ok())
            .collect();
        trigrams.sort_unstable();
        Self(trigrams)
    }

    /// Dice's coefficient of two bags of trigrams (Dice, *Ecology* 26:3, 1945;
    /// for words Adamson & Boreham, 1974), in thousandths.
    pub(crate) fn dice(&self, other: &Self) -> u32 {
        let mut shared = 0;
        let mut rest = other.0.iter().peekable();
        for trigram in &self.0 {
            while rest.next_if(|next| *next < trigram).is_some() {}
            shared += u32::from(rest.next_if(|next| *next == trigram).is_some());
        }
        let both = (self.0.len() + other.0.len()).max(1) as u32;
        2000 * shared / both
    }
}

/// The shortest and the longest word that can have a similarity of at least
/// `dice` (in thousandths) with a word of `length` characters: even when all
/// trigrams of the shorter word are shared, 2·short / (short + long) ≥ dice.
pub(crate) fn alike_lengths(length: usize, dice: u32) -> std::ops::RangeInclusive<usize> {
    let dice = dice.clamp(1, 1000) as usize;
    let trigrams = length + PADDING;
    let longest = trigrams * (2000 - dice) / dice;
    let shortest = (trigrams * dice).div_ceil(2000 - dice);
    shortest.saturating_sub(PADDING).max(1)..=longest.saturating_sub(PADDING)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn distance(one: &str, other: &str, max: usize) -> Option<usize> {
        let chars = |s: &str| s.chars().collect::<Vec<_>>();
        edit_distance(&chars(one), &chars(other), max)
    }

    fn dice(one: &str, other: &str) -> u32 {
        let trigrams = |s: &str| Trigrams::of(&s.chars().collect::<Vec<_>>());
        trigrams(one).dice(&trigrams(other))
    }

    /// The same distance by the textbook recurrence, whole table, no shortcuts.
    fn plain_distance(one: &[char], other: &[char]) -> usize {
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let cost = usize::from(one[i - 1] != other[j - 1]);
                    let mut best = (table[i - 1][j - 1] + cost)
                        .min(table[i - 1][j] + 1)
                        .min(table[i][j - 1] + 1);
                    if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                        best = best.min(table[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        table[one.len()][other.len()]
    }

    #[test]
    fn known_distances() {
        assert_eq!(distance("", "", 0), Some(0));
        assert_eq!(distance("carsija", "carsija", 2), Some(0));
        assert_eq!(distance("carsija", "crasija", 1), Some(1));
        assert_eq!(distance("carsija", "carsja", 1), Some(1));
        assert_eq!(distance("carsija", "karsijaa", 2), Some(2));
        assert_eq!(distance("carsija", "karsijaa", 1), None);
        assert_eq!(distance("ab", "abcdef", 3), None);
    }

    #[test]
    fn known_similarities() {
        assert_eq!(dice("grad", "grad"), 1000);
        assert_eq!(dice("grad", "xyzw"), 0);
        assert_eq!(dice("night", "nacht"), 2000 * 3 / 14);
    }

    proptest! {
        #[test]
        fn distance_is_that_of_the_textbook(a in "[abc]{0,8}", b in "[abc]{0,8}", max in 0..4usize) {
            let (one, other): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
            let want = plain_distance(&one, &other);
            prop_assert_eq!(edit_distance(&one, &other, max), (want <= max).then_some(want));
        }

        #[test]
        fn alike_words_have_alike_lengths(a in "[ab]{1,10}", b in "[ab]{1,10}") {
            for limit in [500, 600] {
                if dice(&a, &b) >= limit {
                    prop_assert!(alike_lengths(a.len(), limit).contains(&b.len()));
                }
            }
        }
    }
}
