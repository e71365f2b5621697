//! What is wrong, where, and what to write instead.
//!
//! Takes: findings of any room, each a [`Diagnostic`] with a [`Place`]. Gives: a sorted [`Report`],
//! printed for a terminal, for machines (JSON) or for a forge's annotations (GitHub's format).
//! Never: reads a file or knows the content model.

mod code;
mod floods;
mod json;
mod path;
mod report;
mod span;
mod terminal;
mod words;

pub use code::{Code, HoldsBack, Severity};
pub use path::{FieldPath, Step};
pub use report::{Located, Replacement, Report};
pub use span::{Lines, Span};
pub use words::ReportWords;

use std::{ops::Range, sync::Arc};

/// Something to tell the author of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of finding; it decides the severity.
    pub code: Code,
    /// What is wrong, in one plain sentence without a full stop.
    pub message: Box<str>,
    /// Where.
    pub place: Place,
    /// What to write instead, where that is known.
    pub help: Option<String>,
    /// What a program can write instead, where there is exactly one right answer.
    pub fix: Option<Box<Fix>>,
}

/// What mends a finding: these words in the place of those at a spot of the finding's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Where.
    pub spot: Spot,
    /// What to write there; nothing to take out what is there.
    pub write: String,
}

/// What to do about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// In words.
    pub words: String,
    /// The text to write in the place of what the finding points to, where exactly one is right.
    pub right: Option<String>,
}

impl Remedy {
    /// To write this text.
    pub fn write(right: impl Into<String>) -> Self {
        let right = right.into();
        Self::new(format!("write `{right}`"), right)
    }

    /// What these words say: to write this text.
    pub fn new(words: impl Into<String>, right: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            right: Some(right.into()),
        }
    }
}

impl From<String> for Remedy {
    fn from(words: String) -> Self {
        Self { words, right: None }
    }
}

impl From<&str> for Remedy {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into().into_boxed_str(),
            place,
            help: None,
            fix: None,
        }
    }

    /// The same, mended by these words in the place of those that it points to.
    #[must_use]
    pub fn fixed_by(self, write: impl Into<String>) -> Self {
        let spot = self.place.spot.clone();
        self.fixed_at(spot, write)
    }

    /// The same, mended by these words in the place of those at a spot of its file.
    #[must_use]
    pub fn fixed_at(mut self, spot: Spot, write: impl Into<String>) -> Self {
        let write = write.into();
        self.fix = Some(Fix { spot, write }.into());
        self
    }

    /// The same, with what to do about it where that is known, and mended by it where that is one text.
    #[must_use]
    pub fn with_remedy(self, remedy: Option<Remedy>) -> Self {
        let Some(Remedy { words, right }) = remedy else {
            return self;
        };
        let told = self.with_help(words);
        match right {
            Some(right) => told.fixed_by(right),
            None => told,
        }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, with what to do about it where that is known.
    #[must_use]
    pub fn with_help_if(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }
}

/// A place in a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file, from the site's folder, with `/`.
    pub file: Arc<str>,
    /// Where in it.
    pub spot: Spot,
}

/// Where in a file; turned into bytes only when there is something to print.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The file as a whole.
    WholeFile,
    /// These bytes.
    Bytes(Range<usize>),
    /// The value of a field of its YAML.
    Value(FieldPath),
    /// The key of a field of its YAML.
    Key(FieldPath),
    /// Some fields of its YAML, with their keys.
    Fields(Box<[FieldPath]>),
    /// Some words in the value of a field of its YAML.
    Words {
        /// The field.
        path: FieldPath,
        /// The words.
        words: Box<str>,
        /// How often they stand in the value before the place that is meant.
        before: usize,
    },
    /// Some words of its text, below the YAML.
    BodyWords {
        /// The words.
        words: Box<str>,
        /// How often they stand in the text before the place that is meant.
        before: usize,
    },
}

impl Spot {
    /// The fields of its YAML that it is in; none where it is in the text below, or in the file as a whole.
    pub fn fields(&self) -> &[FieldPath] {
        match self {
            Self::Value(path) | Self::Key(path) | Self::Words { path, .. } => {
                std::slice::from_ref(path)
            }
            Self::Fields(paths) => paths,
            Self::WholeFile | Self::Bytes(_) | Self::BodyWords { .. } => &[],
        }
    }
}

impl Place {
    /// A file as a whole.
    pub fn file(file: &Arc<str>) -> Self {
        Self {
            file: file.clone(),
            spot: Spot::WholeFile,
        }
    }

    /// Some bytes of a file.
    pub fn bytes(file: &Arc<str>, range: Range<usize>) -> Self {
        Self {
            file: file.clone(),
            spot: Spot::Bytes(range),
        }
    }

    /// The value of a field of its YAML.
    pub fn value(file: &Arc<str>, path: FieldPath) -> Self {
        Self {
            file: file.clone(),
            spot: Spot::Value(path),
        }
    }

    /// These bytes of the `value` of a field of its YAML, which must begin and end with whole
    /// characters.
    pub fn words(file: &Arc<str>, path: FieldPath, value: &str, words: Range<usize>) -> Self {
        let before = value[..words.start].matches(&value[words.clone()]).count();
        Self {
            file: file.clone(),
            spot: Spot::Words {
                path,
                words: value[words].into(),
                before,
            },
        }
    }

    /// These bytes of the text below the YAML, given as its plain words; they must begin and end with
    /// whole characters.
    pub fn body_words(file: &Arc<str>, plain: &str, words: Range<usize>) -> Self {
        let before = plain[..words.start].matches(&plain[words.clone()]).count();
        Self {
            file: file.clone(),
            spot: Spot::BodyWords {
                words: plain[words].into(),
                before,
            },
        }
    }

    /// The key of a field of its YAML.
    pub fn key(file: &Arc<str>, path: FieldPath) -> Self {
        Self {
            file: file.clone(),
            spot: Spot::Key(path),
        }
    }
}

/// The known name nearest to what was written, if it is near enough to be what was meant.
///
/// Near is a Jaro-Winkler similarity of at least 0.8, which forgives about one slip in five
/// letters; ties go to the first in the order given. Comparing takes time with the product of the two
/// lengths, so what is too long to be a name is near to nothing.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.8;
    const LONGEST: usize = 200;
    if written.len() > LONGEST {
        return None;
    }
    let mut best = None;
    for name in known.into_iter().filter(|name| name.len() <= LONGEST) {
        let similarity = strsim::jaro_winkler(written, name);
        if similarity >= NEAR && best.is_none_or(|(most, _)| similarity > most) {
            best = Some((similarity, name));
        }
    }
    best.map(|(_, name)| name)
}

/// The names that are most like one, the nearest first: at most `most` of them.
pub fn nearest_few<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
    most: usize,
) -> Vec<&'a str> {
    let mut names: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(written, name), name))
        .collect();
    names.sort_by(|(one, _), (two, _)| two.total_cmp(one));
    names.into_iter().take(most).map(|(_, name)| name).collect()
}

/// The question «did you mean …?» for a name that is near to one that is known.
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, known).map(|name| format!("did you mean `{name}`?"))
}
