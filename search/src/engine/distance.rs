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
    // One edit leaves at most two letters, exchanged: most words end here.
    if max <= 1 && one.len().min(other.len()) > 2 {
        return None;
    }

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

/// The trigrams of a word, padded by two blanks on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trigrams(Vec<[char; 3]>);

/// Blanks on each side, so that first and last letters count as others do.
const PADDING: usize = 2;

impl Trigrams {
    /// The trigrams of a word of at most [`MAX_KEY_CHARS`] letters.
    ///
    /// [`MAX_KEY_CHARS`]: crate::analysis::MAX_KEY_CHARS
    pub(crate) fn of(word: &[char]) -> Self {
        Self(windows(word).collect())
    }

    /// Dice's coefficient of the trigrams of two words, as bags (Dice, *Ecology*
    /// 26:3, 1945; for words Adamson & Boreham, 1974), in thousandths.
    pub(crate) fn dice(&self, other: &[char]) -> u32 {
        let mut used = 0u64;
        for window in windows(other) {
            let bits = (0..64).map(|at| 1u64 << at).zip(&self.0);
            let mut unused = bits.filter(|(bit, _)| used & bit == 0);
            if let Some((bit, _)) = unused.find(|(_, trigram)| **trigram == window) {
                used |= bit;
            }
        }
        let both = (self.0.len() + other.len() + PADDING).max(1) as u32;
        2000 * used.count_ones() / both
    }
}

fn windows(word: &[char]) -> impl Iterator<Item = [char; 3]> + '_ {
    let padded = word.iter().copied().chain([' '; PADDING]);
    padded.scan([' '; 3], |window, letter| {
        let [_, before, last] = *window;
        *window = [before, last, letter];
        Some(*window)
    })
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
        let letters = |s: &str| s.chars().collect::<Vec<_>>();
        Trigrams::of(&letters(one)).dice(&letters(other))
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
        fn similarity_is_that_of_bags(a in "[abč]{0,9}", b in "[abč]{0,9}") {
            let bag = |word: &str| -> Vec<String> {
                let padded: Vec<char> = format!("  {word}  ").chars().collect();
                padded.windows(3).map(|window| window.iter().collect()).collect()
            };
            let (one, mut rest) = (bag(&a), bag(&b));
            let both = one.len() + rest.len();
            let shared = one.iter().filter(|trigram| {
                let place = rest.iter().position(|other| other == *trigram);
                place.map(|place| rest.remove(place)).is_some()
            });
            prop_assert_eq!(dice(&a, &b) as usize, 2000 * shared.count() / both);
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
