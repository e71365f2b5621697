//! How large blocks and files are made.

/// Sizes in plain bytes, unless said otherwise. They trade requests for bytes;
/// a reader needs none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// A block of terms ends when it is at least this long.
    pub terms: usize,
    /// A posting list longer than this does not stand with its term.
    pub inline_postings: usize,
    /// Postings in a chunk of a long list.
    pub chunk: usize,
    /// A file of postings ends when it is at least this long.
    pub postings: usize,
    /// A file of cards ends when it is at least this long.
    pub cards: usize,
    /// A block of completions ends when it is at least this long.
    pub completions: usize,
    /// A block of vocabulary ends when it is at least this long.
    pub vocabulary: usize,
    /// A block of facet values ends when it is at least this long.
    pub facets: usize,
    /// Blocks of facet values, and of vocabulary, share files up to this length.
    pub shared: usize,
    /// Length of the files of positions.
    pub positions: usize,
}

impl Default for Sizes {
    fn default() -> Self {
        Self {
            terms: 12 << 10,
            inline_postings: 512,
            chunk: 4096,
            postings: 16 << 10,
            cards: 8 << 10,
            completions: 12 << 10,
            vocabulary: 24 << 10,
            facets: 16 << 10,
            shared: 12 << 10,
            positions: 36 << 10,
        }
    }
}
