//! Finding the words of a sorted list that are like another.
//!
//! Takes a word and, one after the other, the words of a list in order; gives
//! edit distance or trigram similarity. What neighbours in the list begin with
//! together is compared once, and a beginning that no word can mend is passed
//! over with all its words.

/// A measure that grows with each letter of a word.
pub(crate) trait Measure {
    /// Forgets all but the first `letters` letters.
    fn truncate(&mut self, letters: usize);
    /// Adds a letter. False when no word that begins so is near enough.
    fn push(&mut self, letter: char) -> bool;
    /// How far the word is: the smaller the nearer; None when too far.
    fn rank(&self) -> Option<u32>;
}

/// A walk over the words of a sorted list.
pub(crate) struct Walk<'m> {
    measure: &'m mut dyn Measure,
    /// Where each letter that was measured ends, in bytes of its word.
    ends: Vec<usize>,
    /// Words that begin with so many bytes of the last are too far.
    dead: Option<usize>,
}

impl<'m> Walk<'m> {
    pub(crate) fn new(measure: &'m mut dyn Measure) -> Self {
        measure.truncate(0);
        Self {
            measure,
            ends: Vec::new(),
            dead: None,
        }
    }

    /// The rank of `word`, of which the first `shared` bytes are those of the
    /// word before. None when it is too far, or no text.
    pub(crate) fn rank(&mut self, shared: usize, word: &[u8]) -> Option<u32> {
        if self.dead.is_some_and(|dead| shared >= dead) {
            return None;
        }
        self.dead = None;
        while self.ends.last().is_some_and(|end| *end > shared) {
            self.ends.pop();
        }
        self.measure.truncate(self.ends.len());
        let mut end = self.ends.last().copied().unwrap_or(0);
        for letter in std::str::from_utf8(word.get(end..)?).ok()?.chars() {
            end += letter.len_utf8();
            self.ends.push(end);
            if !self.measure.push(letter) {
                self.dead = Some(end);
                return None;
            }
        }
        self.measure.rank()
    }
}

/// Typing errors count this much each.
pub(crate) const ERROR_RANK: u32 = 1000;

/// Edit distance with transpositions of neighbours, where no part is edited
/// twice (optimal string alignment; Damerau, "A technique for computer
/// detection and correction of spelling errors", CACM 7:3, 1964), row by row.
pub(crate) struct Typos<'w> {
    word: &'w [char],
    max: usize,
    letters: Vec<char>,
    /// A row for each letter and one before, each one longer than the word.
    rows: Vec<u8>,
}

impl<'w> Typos<'w> {
    /// Words at most `max` errors away from `word`, which has at most 200 letters.
    pub(crate) fn new(word: &'w [char], max: usize) -> Self {
        Self {
            word,
            max,
            letters: Vec::new(),
            rows: (0..=word.len() as u8).collect(),
        }
    }

    /// The cost of turning `letters` letters of the other into `at` of the word.
    fn cost(&self, letters: usize, at: usize) -> u8 {
        let cost = self.rows.get(letters * (self.word.len() + 1) + at);
        cost.copied().unwrap_or(u8::MAX / 2)
    }
}

impl Measure for Typos<'_> {
    fn truncate(&mut self, letters: usize) {
        self.letters.truncate(letters);
        self.rows.truncate((letters + 1) * (self.word.len() + 1));
    }

    fn push(&mut self, letter: char) -> bool {
        let before = self.letters.len();
        let last = self.letters.last().copied();
        let far = self.max as u8 + 1;
        let mut left = (before + 1) as u8;
        let mut smallest = left;
        self.rows.push(left);
        let mut left_letter = None;
        for (at, own) in self.word.iter().enumerate() {
            // Cells this far from the diagonal cost too much anyway.
            if at.abs_diff(before) > self.max {
                left = far;
            } else {
                let changed = self.cost(before, at) + u8::from(*own != letter);
                let one_more = self.cost(before, at + 1).min(left) + 1;
                left = changed.min(one_more);
                if last == Some(*own) && left_letter == Some(letter) {
                    left = left.min(self.cost(before - 1, at - 1) + 1);
                }
                smallest = smallest.min(left);
            }
            self.rows.push(left);
            left_letter = Some(*own);
        }
        self.letters.push(letter);
        smallest < far
    }

    fn rank(&self) -> Option<u32> {
        let cost = usize::from(self.cost(self.letters.len(), self.word.len()));
        (cost <= self.max).then_some(cost as u32 * ERROR_RANK)
    }
}

/// Blanks on each side, so that first and last letters count as others do.
const PADDING: usize = 2;
/// The similarity of equal words.
pub(crate) const EQUAL: u32 = 1000;

type Trigram = [char; 3];

/// Dice's coefficient of the trigrams of two words, as bags (Dice, *Ecology*
/// 26:3, 1945; for words Adamson & Boreham, 1974), in thousandths. Words are
/// padded by two blanks on both sides and have at most 62 letters.
pub(crate) struct Similarity {
    trigrams: Vec<Trigram>,
    enough: u32,
    /// Letters of the words of the list; None when they differ.
    length: Option<usize>,
    /// For each letter and for the beginning, the last trigram, and which of
    /// the word's trigrams were met, a bit each.
    states: Vec<(Trigram, u64)>,
}

impl Similarity {
    /// Words that are at least `enough` like `word`, in a list of words that
    /// have `length` letters.
    pub(crate) fn new(word: &[char], enough: u32, length: Option<usize>) -> Self {
        let mut trigrams = Vec::new();
        let mut trigram = [' '; 3];
        for letter in word.iter().chain(&[' '; PADDING]) {
            trigram = slide(trigram, *letter);
            trigrams.push(trigram);
        }
        Self {
            trigrams,
            enough,
            length,
            states: vec![([' '; 3], 0)],
        }
    }

    fn next(&self, (trigram, met): (Trigram, u64), letter: char) -> (Trigram, u64) {
        let trigram = slide(trigram, letter);
        let mut bit = 1u64;
        for own in &self.trigrams {
            if *own == trigram && met & bit == 0 {
                return (trigram, met | bit);
            }
            bit <<= 1;
        }
        (trigram, met)
    }

    fn state(&self) -> (Trigram, u64) {
        self.states.last().copied().unwrap_or_default()
    }

    /// The coefficient for words with `met` of `trigrams` trigrams in common.
    fn dice(&self, met: usize, trigrams: usize) -> u32 {
        (2 * EQUAL as usize * met / (self.trigrams.len() + trigrams).max(1)) as u32
    }
}

impl Measure for Similarity {
    fn truncate(&mut self, letters: usize) {
        self.states.truncate(letters + 1);
    }

    fn push(&mut self, letter: char) -> bool {
        let state = self.next(self.state(), letter);
        self.states.push(state);
        let missed = self.states.len() - 1 - state.1.count_ones() as usize;
        // At best all that follow are met.
        let own = self.trigrams.len();
        let trigrams = self.length.map_or(own + missed, |length| length + PADDING);
        let met = trigrams.saturating_sub(missed).min(own);
        self.dice(met, trigrams) >= self.enough
    }

    fn rank(&self) -> Option<u32> {
        let mut state = self.state();
        for _ in 0..PADDING {
            state = self.next(state, ' ');
        }
        let (_, met) = state;
        let dice = self.dice(met.count_ones() as usize, self.states.len() - 1 + PADDING);
        (dice >= self.enough).then(|| EQUAL.saturating_sub(dice))
    }
}

fn slide([_, before, last]: Trigram, letter: char) -> Trigram {
    [before, last, letter]
}

/// The shortest and the longest word that can have a similarity of at least
/// `dice` (in thousandths) with a word of `length` characters: even when all
/// trigrams of the shorter word are shared, 2·short / (short + long) ≥ dice.
pub(crate) fn alike_lengths(length: usize, dice: u32) -> std::ops::RangeInclusive<usize> {
    let dice = dice.clamp(1, EQUAL) as usize;
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
        let letters: Vec<char> = one.chars().collect();
        let mut typos = Typos::new(&letters, max);
        let rank = Walk::new(&mut typos).rank(0, other.as_bytes());
        rank.map(|rank| (rank / ERROR_RANK) as usize)
    }

    fn dice_of(one: &str, other: &str, enough: u32, length: Option<usize>) -> Option<u32> {
        let letters: Vec<char> = one.chars().collect();
        let mut similarity = Similarity::new(&letters, enough, length);
        let rank = Walk::new(&mut similarity).rank(0, other.as_bytes());
        rank.map(|rank| EQUAL - rank)
    }

    fn dice(one: &str, other: &str) -> u32 {
        dice_of(one, other, 0, None).unwrap()
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
            prop_assert_eq!(distance(&a, &b, max), (want <= max).then_some(want));
        }

        #[test]
        fn a_walk_over_a_list_finds_what_single_words_give(
            word in "[abč]{1,6}", list in proptest::collection::btree_set("[abč]{1,7}", 0..40),
        ) {
            let letters: Vec<char> = word.chars().collect();
            let (mut typos, mut similarity) = (Typos::new(&letters, 1), Similarity::new(&letters, 500, None));
            let mut walks = [Walk::new(&mut typos), Walk::new(&mut similarity)];
            let mut before = String::new();
            for other in &list {
                let shared = before.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
                let [typo, dice] = walks.each_mut().map(|walk| walk.rank(shared, other.as_bytes()));
                prop_assert_eq!(typo.map(|rank| (rank / ERROR_RANK) as usize), distance(&word, other, 1));
                prop_assert_eq!(dice.map(|rank| EQUAL - rank), dice_of(&word, other, 500, None));
                before.clone_from(other);
            }
        }

        #[test]
        fn similarity_is_found_or_too_low(a in "[ab]{1,9}", b in "[ab]{1,9}", enough in 0..=1000u32) {
            let all = dice(&a, &b);
            for length in [None, Some(b.len())] {
                prop_assert_eq!(dice_of(&a, &b, enough, length), (all >= enough).then_some(all));
            }
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
