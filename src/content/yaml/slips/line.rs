//! A line of YAML as an author writes it.

use std::ops::Range;

/// A line of the text: where it begins, what indents it, and the rest without blanks at its end.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub start: usize,
    pub indent: &'a str,
    pub text: &'a str,
}

impl<'a> Line<'a> {
    pub(super) fn at(&self) -> usize {
        self.start + self.indent.len()
    }

    pub(super) fn range(&self) -> Range<usize> {
        self.at()..self.at() + self.text.len()
    }

    /// The range of a part of the line.
    pub(super) fn part(&self, part: &str) -> Range<usize> {
        let at = self.at() + (part.as_ptr() as usize - self.text.as_ptr() as usize);
        at..at + part.len()
    }

    /// Behind the signs `- ` of items.
    pub(super) fn inner(&self) -> &'a str {
        let mut inner = self.text;
        while let Some(rest) = inner.strip_prefix("- ") {
            inner = rest.trim_start();
        }
        inner
    }

    /// The name of a key at the beginning, and what follows it.
    pub(super) fn key(&self) -> Option<(&'a str, &'a str)> {
        let inner = self.inner();
        let end = inner
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
            .unwrap_or(inner.len());
        let is_key = inner.starts_with(|c: char| c.is_ascii_alphabetic());
        is_key.then(|| inner.split_at(end))
    }

    /// The value behind the key or the sign of an item.
    pub(super) fn value(&self) -> Option<&'a str> {
        let value = match self.key() {
            Some((_, rest)) => match rest.strip_prefix(": ").or(rest.strip_prefix(":\t")) {
                Some(value) => value,
                None if self.inner().len() < self.text.len() => self.inner(),
                None => return None,
            },
            None if self.inner().len() < self.text.len() => self.inner(),
            None => return None,
        };
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    pub(super) fn begins_group(&self) -> bool {
        self.key()
            .is_some_and(|(_, rest)| rest == ":" || rest.starts_with(": "))
    }

    pub(super) fn width(&self) -> usize {
        self.indent.chars().count()
    }

    /// Where the first key of an item begins.
    pub(super) fn inner_width(&self) -> usize {
        self.width() + self.text.len() - self.inner().len()
    }
}

pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end();
        let inner = line.trim_start();
        lines.push(Line {
            start,
            indent: &line[..line.len() - inner.len()],
            text: inner,
        });
        start += whole.len();
    }
    lines
}
