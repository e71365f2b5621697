//! What is remembered of a picture that was taken down.

use std::fmt;

use super::{super::Seems, Likeness, Sketch, Ways};

/// Stands between the two things that are remembered.
const BETWEEN: char = '-';

/// What is remembered of a picture that was taken down: what it seems to be as a whole, and what it is known by in
/// part. Nobody can be seen in either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    seems: Option<Seems>,
    likeness: Option<Likeness>,
}

impl Remembered {
    /// What there is to remember of a picture; `None` where too little is on it.
    pub fn of(seems: Option<Seems>, sketch: Option<&Sketch>) -> Option<Self> {
        let likeness = sketch.and_then(Likeness::of);
        let is_any = seems.is_some() || likeness.is_some();
        is_any.then_some(Self { seems, likeness })
    }

    /// Reads what is written as hexadecimal digits; `None` where it isn't. What was written earlier has the first
    /// part alone.
    pub fn parse(text: &str) -> Option<Self> {
        let (seems, likeness) = text.split_once(BETWEEN).unwrap_or((text, ""));
        let seems = Seems::parse(seems);
        let likeness = Likeness::parse(likeness);
        (seems.is_some() || likeness.is_some()).then_some(Self { seems, likeness })
    }

    /// Is it a picture that seems to be `seems`, and shows itself in these ways?
    pub fn is(&self, seems: Option<&Seems>, ways: Option<&Ways>) -> bool {
        let is_like = |other: &Seems| self.seems.is_some_and(|own| own.is_like(other));
        seems.is_some_and(is_like)
            || ways.is_some_and(|ways| match &self.likeness {
                Some(likeness) => ways.show(likeness),
                None => ways.seem().iter().any(is_like),
            })
    }
}

impl fmt::Display for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(seems) = &self.seems {
            write!(f, "{seems}")?;
        }
        match &self.likeness {
            Some(likeness) => write!(f, "{BETWEEN}{likeness}"),
            None => Ok(()),
        }
    }
}
