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

    /// How a sentence names it, for people who count from one: `brief.results` in backticks, the first
    /// question, `text` of the second quote.
    pub fn in_words(&self) -> String {
        let mut said = String::new();
        let mut keys: Vec<&str> = Vec::new();
        for step in &self.0 {
            match step {
                Step::Key(name) => keys.push(name),
                Step::Item(index) => {
                    said = of(item(keys.last().copied(), *index), &said);
                    keys.clear();
                }
            }
        }
        if keys.is_empty() {
            return said;
        }
        of(format!("`{}`", keys.join(".")), &said)
    }

    /// The same for all items of the lists that it leads through: `role` in `partners`.
    pub fn in_words_of_all(&self) -> String {
        let is_item = |step: &Step| matches!(step, Step::Item(_));
        let parts = self.0.split(is_item).filter(|part| !part.is_empty());
        let parts = parts.map(|part| format!("`{}`", Self(part.to_vec())));
        let mut parts: Vec<String> = parts.collect();
        parts.reverse();
        parts.join(" in ")
    }
}

fn of(part: String, whole: &str) -> String {
    if whole.is_empty() {
        return part;
    }
    format!("{part} of {whole}")
}

/// An item of a list with this name; of the list that a whole file is, where it has none.
fn item(list: Option<&str>, index: usize) -> String {
    let place = ordinal(index + 1);
    match list.map(|list| (list, singular(list))) {
        None => format!("the {place} entry"),
        Some((_, Some(noun))) => format!("the {place} {noun}"),
        Some((list, None)) => format!("the {place} item of `{list}`"),
    }
}

/// The word for one of those that a list is named after: `target_groups` are each a target group.
fn singular(list: &str) -> Option<String> {
    const NO_PLURALS: [&str; 2] = ["basis", "seeks"];
    if NO_PLURALS.contains(&list) {
        return None;
    }
    let stem = list.strip_suffix('s')?;
    let one = if let Some(stem) = stem.strip_suffix("ie") {
        format!("{stem}y")
    } else {
        stem.strip_suffix("se")
            .filter(|stem| stem.ends_with('a'))
            .map_or_else(|| stem.to_owned(), |stem| format!("{stem}s"))
    };
    Some(one.replace('_', " "))
}

fn ordinal(number: usize) -> String {
    const WORDS: [&str; 10] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    if let Some(word) = WORDS.get(number - 1) {
        return (*word).to_owned();
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_named_as_people_count() {
        let key = FieldPath::key;
        for (path, words) in [
            (key("brief").then_key("results"), "`brief.results`"),
            (key("questions").then_item(0), "the first question"),
            (
                key("quotes").then_item(1).then_key("text"),
                "`text` of the second quote",
            ),
            (key("target_groups").then_item(2), "the third target group"),
            (key("cities").then_item(10), "the 11th city"),
            (key("aliases").then_item(21), "the 22nd alias"),
            (key("basis").then_item(9), "the tenth item of `basis`"),
            (
                FieldPath::default().then_item(3).then_key("title"),
                "`title` of the fourth entry",
            ),
            (
                key("a")
                    .then_key("facts")
                    .then_item(0)
                    .then_key("b")
                    .then_key("uses"),
                "`b.uses` of the first fact",
            ),
            (FieldPath::default(), ""),
        ] {
            assert_eq!(path.in_words(), words);
        }
        let role = key("partners").then_item(3).then_key("role");
        assert_eq!(role.in_words_of_all(), "`role` in `partners`");
    }
}
