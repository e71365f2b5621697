//! Lays the words of a translation over those of its original.

use std::collections::HashMap;

use serde_json::Value;

use crate::{
    content::as_file,
    diagnostics::FieldPath,
    model::{
        EntityKind, PartMut, Prose, Record, TranslatedFields, is_no_value,
        walk::{ItemKey, Shape, StepAt, path_of},
        walk_mut,
    },
};

/// An original in the words of a translation.
pub(super) struct Laid {
    /// The record.
    pub record: Record,
    /// Words of the translation that are of nothing in the original.
    pub of_nothing: Vec<FieldPath>,
    /// Words of the translation that are those of the original, word for word.
    pub not_translated: Vec<(FieldPath, String)>,
}

/// The record in the words of the translation; what it doesn't say, the original does.
pub(super) fn overlay(original: &Record, translation: &TranslatedFields) -> Laid {
    let texts = texts(original.kind(), &translation.words);
    let mut at_place = HashMap::with_capacity(texts.len());
    for (number, (steps, _)) in texts.iter().enumerate() {
        at_place.entry(place(steps)).or_insert(number);
    }
    let mut is_used = vec![false; texts.len()];
    let mut not_translated = Vec::new();
    let mut record = original.clone();
    record.say_translated(&translation.head.translation);
    walk_mut(&mut record, &mut |at, part| match part {
        PartMut::Prose(words) => {
            if let Some(number) = at_place.get(&place(&at.steps())) {
                is_used[*number] = true;
                if words.as_str() == texts[*number].1 {
                    let (steps, same) = &texts[*number];
                    not_translated.push((path_of(steps), (*same).to_owned()));
                }
                *words = Prose::from(texts[*number].1);
            }
        }
        PartMut::ByLanguage(_) | PartMut::ForStaff(_) => {}
    });
    let of_nothing = texts.iter().zip(is_used).filter(|(_, is_used)| !is_used);
    Laid {
        record,
        of_nothing: of_nothing.map(|((steps, _), _)| path_of(steps)).collect(),
        not_translated,
    }
}

/// The name of a place in a record and in its translation: items of lists are found by what names them.
fn place(steps: &[StepAt<'_>]) -> String {
    let mut name = String::new();
    for step in steps {
        match *step {
            StepAt::Key(key) => name.extend([".", key]),
            // A file has several names: `./a.jpg`.
            StepAt::Item(_, Some(("file", file))) => name.extend(["[", &as_file(file), "]"]),
            StepAt::Item(_, Some((_, key))) => name.extend(["[", key, "]"]),
            StepAt::Item(index, None) => name.push_str(&format!("[{index}]")),
        }
    }
    name
}

type Found<'a> = Vec<(Vec<StepAt<'a>>, &'a str)>;

/// The texts of a translation, each with the steps to it.
fn texts(kind: EntityKind, words: &Value) -> Found<'_> {
    let mut texts = Vec::new();
    gather(Shape::of(kind), words, &mut Vec::new(), &mut texts);
    texts
}

fn gather<'a>(shape: &Shape, value: &'a Value, steps: &mut Vec<StepAt<'a>>, texts: &mut Found<'a>) {
    match (shape, value) {
        (Shape::Prose | Shape::ProseOrNumber, Value::String(text)) => {
            texts.push((steps.clone(), text));
        }
        // That a value isn't known is the original's to say.
        (Shape::Known(_), Value::String(word)) if is_no_value(word) => {}
        (Shape::Optional(shape) | Shape::Known(shape), value) => gather(shape, value, steps, texts),
        (Shape::List(shape), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                steps.push(StepAt::Item(index, key_of(shape, item)));
                gather(shape, item, steps, texts);
                steps.pop();
            }
        }
        (Shape::Fields(_), Value::Object(values)) => {
            for (key, value) in values {
                if let Some(field) = shape.field(key) {
                    steps.push(StepAt::Key(key));
                    gather(&field.shape, value, steps, texts);
                    steps.pop();
                }
            }
        }
        (
            Shape::Nothing
            | Shape::Prose
            | Shape::ProseOrNumber
            | Shape::List(_)
            | Shape::Fields(_),
            _,
        ) => {}
    }
}

/// What names an item of a list.
fn key_of<'a>(shape: &Shape, item: &'a Value) -> Option<ItemKey<'a>> {
    let Shape::Fields(fields) = shape else {
        return None;
    };
    let name = fields.iter().find(|field| field.is_key)?.name;
    Some((name, item.get(name)?.as_str()?))
}

/// Fields in a translation that stand in its original.
#[derive(Default)]
pub(super) struct Restated {
    /// They say what the original says.
    pub alike: Vec<FieldPath>,
    /// They say something else.
    pub otherwise: Vec<FieldPath>,
}

/// What a translation says once more though it stands in the original.
pub(super) fn restated(original: &Record, translation: &TranslatedFields) -> Restated {
    let mut found = Restated::default();
    if translation.has_more {
        let fields = serde_json::to_value(original).unwrap_or_default();
        let shape = Shape::of(original.kind());
        let top = FieldPath::default();
        compare(shape, &translation.words, &fields, &top, &mut found);
    }
    found
}

fn compare(shape: &Shape, here: &Value, there: &Value, path: &FieldPath, found: &mut Restated) {
    match (shape, here) {
        (Shape::Nothing, _) | (Shape::ProseOrNumber, Value::Number(_)) => {
            if says_the_same(here, there) {
                found.alike.push(path.clone());
            } else {
                found.otherwise.push(path.clone());
            }
        }
        (Shape::Optional(shape) | Shape::Known(shape), here) => {
            compare(shape, here, there, path, found);
        }
        (Shape::List(shape), Value::Array(items)) => {
            let others = there.as_array().map_or(&[][..], Vec::as_slice);
            for (index, item) in items.iter().enumerate() {
                let other = match key_of(shape, item) {
                    Some(key) => others.iter().find(|one| key_of(shape, one) == Some(key)),
                    None => others.get(index),
                };
                let at = path.clone().then_item(index);
                compare(shape, item, other.unwrap_or(&Value::Null), &at, found);
            }
        }
        (Shape::Fields(_), Value::Object(values)) => {
            for (key, value) in values {
                let field = shape.field(key).filter(|field| !field.is_key);
                if let Some(field) = field {
                    let other = there.get(key).unwrap_or(&Value::Null);
                    let at = path.clone().then_key(key);
                    compare(&field.shape, value, other, &at, found);
                }
            }
        }
        (Shape::Prose | Shape::ProseOrNumber | Shape::List(_) | Shape::Fields(_), _) => {}
    }
}

/// Do two values say the same? What the original leaves out is as if it were written as empty or unknown;
/// it may say more than was copied, since some of it follows.
fn says_the_same(copy: &Value, original: &Value) -> bool {
    match (copy, original) {
        (Value::Object(copy), Value::Object(original)) => copy
            .iter()
            .all(|(key, value)| says_the_same(value, original.get(key).unwrap_or(&Value::Null))),
        (Value::Array(copy), Value::Array(original)) => {
            copy.len() == original.len()
                && copy
                    .iter()
                    .zip(original)
                    .all(|(one, other)| says_the_same(one, other))
        }
        (Value::Array(copy), Value::Null) => copy.is_empty(),
        (Value::Object(copy), Value::Null) => copy.is_empty(),
        (Value::String(word), Value::Null) => is_no_value(word),
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        // `2024` is a date too.
        (Value::Number(number), Value::String(text))
        | (Value::String(text), Value::Number(number)) => *text == number.to_string(),
        (one, other) => one == other,
    }
}
