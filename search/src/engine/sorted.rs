//! A small ordered map: pairs in one list, sorted by key.
//!
//! In the browser a list and a binary search weigh a tenth of a search tree, and
//! the maps of a query are short or filled nearly in order.

/// Keys with values, in order of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SortedMap<K, V> {
    pairs: Vec<(K, V)>,
}

impl<K: Ord, V> SortedMap<K, V> {
    pub(crate) const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        let place = self.place(key).ok()?;
        self.pairs.get(place).map(|(_, value)| value)
    }

    /// Adds a pair, unless the key is there already.
    pub(crate) fn add(&mut self, key: K, value: V) {
        if let Err(place) = self.place(&key) {
            self.pairs.insert(place, (key, value));
        }
    }

    /// Where the key is, or should be.
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.pairs.binary_search_by(|(other, _)| other.cmp(key))
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.pairs.iter().map(|(_, value)| value)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

impl<K: Ord, V: Default> SortedMap<K, V> {
    /// Changes the value of a key; one that is not there yet is added.
    pub(crate) fn update(&mut self, key: K, change: impl Fn(&mut V)) {
        match self.place(&key) {
            Ok(place) => self
                .pairs
                .get_mut(place)
                .into_iter()
                .for_each(|(_, value)| change(value)),
            Err(place) => {
                let mut value = V::default();
                change(&mut value);
                self.pairs.insert(place, (key, value));
            }
        }
    }
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self { pairs: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_value_of_a_key_stays() {
        let mut map = SortedMap::new();
        for (key, value) in [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd')] {
            map.add(key, value);
        }
        assert_eq!(map.values().collect::<String>(), "bda");
        assert_eq!((map.get(&3), map.get(&4)), (Some(&'a'), None));
    }
}
