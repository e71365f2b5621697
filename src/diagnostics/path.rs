//! Paths into a document, such as `quotes[1].text`.

use std::fmt;

/// A step of a path into a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A key of a mapping.
    Key(String),
    /// A place in a list, from 0.
    Item(usize),
}

/// A path into a document, such as `quotes[1].text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath(pub Vec<Step>);

impl FieldPath {
    /// The path of a key at the top.
    pub fn key(name: &str) -> Self {
        Self::default().then_key(name)
    }

    /// This path, and from there a key.
    #[must_use]
    pub fn then_key(mut self, name: &str) -> Self {
        self.0.push(Step::Key(name.to_owned()));
        self
    }

    /// This path, and from there an item.
    #[must_use]
    pub fn then_item(mut self, index: usize) -> Self {
        self.0.push(Step::Item(index));
        self
    }

    /// This path, and from there another.
    #[must_use]
    pub fn then(mut self, rest: &Self) -> Self {
        self.0.extend(rest.0.iter().cloned());
        self
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(name) if position == 0 => f.write_str(name)?,
                Step::Key(name) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
