//! How much a YAML text comes to once its aliases are written out: a text of a few kilobytes can stand
//! for gigabytes. The parser's events are counted as they come, and nothing is built.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser};

/// The most values that one entry may hold, its groups and lists among them. A practice with dozens of
/// facts has a few hundred.
pub(super) const MOST_VALUES: usize = 5_000;
/// A value takes two bytes at least, so that shorter texts can't hold too many, aliases apart.
const LEAST_BYTES: usize = 2;
/// How many times its own size a text may come to with its aliases, beyond what is always allowed.
const MOST_TIMES: usize = 2;
const ALWAYS_ALLOWED: usize = 64 * 1024;
/// What a value weighs beside its characters.
const NODE: usize = 8;

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Excess {
    /// Its aliases repeat too much, or can't be followed.
    Aliases,
    /// It holds so many values.
    Values(usize),
}

/// Is a text too much for one entry?
pub(super) fn of_entry(text: &str) -> Option<Excess> {
    let has_aliases = has_aliases(text);
    if !has_aliases && text.len() < MOST_VALUES * LEAST_BYTES {
        return None;
    }
    let weight = Scale::weigh(text);
    if has_aliases && weight.repeats_too_much() {
        return Some(Excess::Aliases);
    }
    let values = weight.whole.values;
    (values > MOST_VALUES).then_some(Excess::Values(values))
}

/// Is a text too much for a list of entries? How many values each of them holds is asked apart.
pub(super) fn of_list(text: &str) -> Option<Excess> {
    let is_too_much = has_aliases(text) && Scale::weigh(text).repeats_too_much();
    is_too_much.then_some(Excess::Aliases)
}

/// How many values there are in a value, itself among them.
pub(super) fn values_in(value: &serde_json::Value) -> usize {
    use serde_json::Value;
    1 + match value {
        Value::Array(items) => items.iter().map(values_in).sum(),
        Value::Object(fields) => fields.values().map(values_in).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// May there be an anchor and an alias to it? Emphasis in a text looks like one too.
fn has_aliases(text: &str) -> bool {
    first_alias(text).is_some() && first_value(text, b'&').is_some()
}

/// Where the first alias stands, or what looks like one.
pub(super) fn first_alias(text: &str) -> Option<usize> {
    first_value(text, b'*')
}

/// The first place where a mark stands before a name at the beginning of a value.
fn first_value(text: &str, mark: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().position(|(at, byte)| {
        let is_at_start = || {
            at.checked_sub(1).is_none_or(|before| {
                let before = bytes[before];
                before.is_ascii_whitespace() || b"[{,:-?".contains(&before)
            })
        };
        let is_named = || {
            bytes
                .get(at + 1)
                .is_some_and(|next| !next.is_ascii_whitespace())
        };
        *byte == mark && is_at_start() && is_named()
    })
}

/// What some part of a text comes to.
#[derive(Clone, Copy, Default)]
struct Weight {
    values: usize,
    bytes: usize,
}

impl Weight {
    fn of_value(characters: usize) -> Self {
        Self {
            values: 1,
            bytes: characters + NODE,
        }
    }

    fn add(&mut self, other: Self) {
        self.values = self.values.saturating_add(other.values);
        self.bytes = self.bytes.saturating_add(other.bytes);
    }
}

/// Weighs a text as its events come.
#[derive(Default)]
struct Scale {
    /// With all aliases written out.
    whole: Weight,
    /// As it is written.
    written: Weight,
    /// Lists and groups that are open, each with its anchor.
    open: Vec<(usize, Weight)>,
    /// What stands under an anchor.
    anchors: HashMap<usize, Weight>,
    /// Could it be read to its end?
    is_read: bool,
}

impl Scale {
    fn weigh(text: &str) -> Self {
        let mut scale = Self::default();
        for event in Parser::new_from_str(text) {
            match event {
                Ok((event, _)) => scale.take(&event),
                Err(_) => return scale,
            }
        }
        scale.is_read = true;
        scale
    }

    /// Where the counting parser gives up, the one that builds the values might go on.
    fn repeats_too_much(&self) -> bool {
        let allowed = self.written.bytes * MOST_TIMES + ALWAYS_ALLOWED;
        !self.is_read || self.whole.bytes > allowed
    }

    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Scalar(text, _, anchor, _) => {
                let weight = Weight::of_value(text.len());
                self.written.add(weight);
                self.put(*anchor, weight);
            }
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                let weight = Weight::of_value(0);
                self.written.add(weight);
                self.open.push((*anchor, weight));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some((anchor, weight)) = self.open.pop() {
                    self.put(anchor, weight);
                }
            }
            Event::Alias(anchor) => {
                self.written.add(Weight::of_value(0));
                // An alias to what is still open would never end; the parser that builds refuses it.
                let weight = self.anchors.get(anchor).copied();
                self.put(0, weight.unwrap_or_default());
            }
            _ => {}
        }
    }

    /// Adds a whole value to what is open around it.
    fn put(&mut self, anchor: usize, weight: Weight) {
        if anchor > 0 {
            self.anchors.insert(anchor, weight);
        }
        match self.open.last_mut() {
            Some((_, around)) => around.add(weight),
            None => self.whole.add(weight),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_weigh_what_they_stand_for() {
        let long = "z".repeat(1000);
        let text = |times: usize| format!("a: &a {long}\nb: [{}]\n", vec!["*a"; times].join(", "));
        assert_eq!(of_entry(&text(20)), None);
        assert_eq!(of_entry(&text(200)), Some(Excess::Aliases));
        assert_eq!(of_list(&text(200)), Some(Excess::Aliases));
    }

    #[test]
    fn aliases_of_aliases_multiply() {
        let mut text = String::from("a0: &a0 [x, x, x, x]\n");
        for level in 1..40 {
            let before = level - 1;
            text.push_str(&format!("a{level}: &a{level} [*a{before}, *a{before}]\n"));
        }
        assert_eq!(of_entry(&text), Some(Excess::Aliases));
    }

    #[test]
    fn emphasis_and_ampersands_are_no_aliases() {
        for text in [
            "a: R&D and **more**",
            "a: x & y\nb: 2 * 3",
            "a: \"*\"\nb: \"&\"",
        ] {
            assert!(!has_aliases(text), "{text}");
        }
        assert!(has_aliases("a: &x 1\nb: *x\n"));
    }

    #[test]
    fn values_are_counted() {
        let many = format!("a: [{}]", vec!["b"; MOST_VALUES].join(","));
        assert!(matches!(of_entry(&many), Some(Excess::Values(_))));
        let few = format!("a: [{}]", vec!["b"; MOST_VALUES / 2].join(", "));
        assert_eq!(of_entry(&few), None);
        let value = serde_json::json!({"a": [1, 2, {"b": null}]});
        assert_eq!(values_in(&value), 6);
    }
}
