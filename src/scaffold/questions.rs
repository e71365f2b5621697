//! What must be asked to begin an entry of a kind: the fields that nobody can leave out and no draft can
//! guess. Long words are none of them; they are written in the file.

use serde_json::{Map, Value};

use crate::model::{EntityKind, Field, LEAST_VALUES, Takes, UNKNOWN, form};

/// A question: a field that has to be known from the start.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where the answer goes: a field, or a field of a group.
    pub path: Vec<String>,
    /// The option that answers it, without its hyphens.
    pub option: String,
    /// What it asks for: the field's description.
    pub meaning: String,
    /// What one answer is.
    pub takes: Takes,
    /// Can there be several answers?
    pub repeats: bool,
    /// What a list is of, where this is one field of each of its items.
    pub of_list: Option<String>,
    /// How many items such a list has at least.
    pub least: usize,
    /// Must it be answered? What need not can be `unknown`, or left out.
    pub is_needed: bool,
    /// The field whose place this one takes where that is unknown; elsewhere nobody asks.
    pub in_place_of: Option<&'static str>,
}

impl Question {
    /// Is it one field of each item of a list?
    pub fn is_of_item(&self) -> bool {
        self.of_list.is_some()
    }

    /// Is the answer a source?
    pub fn takes_a_source(&self) -> bool {
        matches!(self.takes, Takes::Entry(EntityKind::Source))
    }
}

/// Fields that can be left out and are asked for all the same: where they stand, and the field whose place they
/// take.
const ALSO_ASKED: [(EntityKind, &str, Option<&str>); 3] = [
    (EntityKind::Practice, "countries", Some("cities")),
    (EntityKind::Event, "place.city", None),
    (EntityKind::Topic, "broader", None),
];
/// Options that mean the same for every kind.
const TAKEN: [&str; 6] = ["id", "site", "lang", "as-of", "help", "version"];

/// The questions to ask for an entry of a kind, in the order of its fields.
pub fn questions(kind: EntityKind) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut is_named = false;
    for field in form(kind) {
        let also = ALSO_ASKED.iter().find(|(of, path, _)| {
            *of == kind && path.split('.').next() == Some(field.name.as_str())
        });
        if let Some((_, path, in_place_of)) = also {
            let leaf = leaf(&field, path);
            questions.push(Question {
                is_needed: in_place_of.is_some(),
                in_place_of: *in_place_of,
                ..question(leaf, path.split('.').map(str::to_owned).collect())
            });
        } else if field.is_needed && is_asked(&field, &mut is_named) {
            of_field(kind, &field, &mut questions);
        }
    }
    name_options(&mut questions);
    questions
}

/// Can only its author say what this field holds? Of words, only the first are asked: what it is called.
fn is_asked(field: &Field, is_named: &mut bool) -> bool {
    match &field.takes {
        Takes::Words | Takes::WordsByLanguage => !std::mem::replace(is_named, true),
        Takes::Formatted(formats) => !formats
            .iter()
            .all(|format| ["id", "date", "language"].contains(&format.name)),
        Takes::Choice(words) => !words.iter().any(|word| word == UNKNOWN),
        Takes::Several(item) => !matches!(**item, Takes::Words | Takes::Other),
        Takes::Entry(_) | Takes::NumberOrWords => true,
        Takes::Constant(_) | Takes::Group(_) | Takes::Other => false,
    }
}

fn of_field(kind: EntityKind, field: &Field, questions: &mut Vec<Question>) {
    if let Takes::Several(item) = &field.takes
        && let Takes::Group(parts) = &**item
    {
        let needed = parts.iter().filter(|part| part.is_needed);
        let least = match kind {
            EntityKind::Discrepancy => LEAST_VALUES,
            _ => 1,
        };
        questions.extend(needed.map(|part| Question {
            of_list: Some(field.meaning.clone()),
            least,
            ..question(part, vec![field.name.clone(), part.name.clone()])
        }));
    } else {
        questions.push(question(field, vec![field.name.clone()]));
    }
}

fn question(field: &Field, path: Vec<String>) -> Question {
    let (takes, repeats) = match &field.takes {
        Takes::Several(item) => ((**item).clone(), true),
        one => (one.clone(), false),
    };
    Question {
        path,
        option: String::new(),
        meaning: field.meaning.clone(),
        takes,
        repeats,
        of_list: None,
        least: 1,
        is_needed: field.is_needed && !field.may_be_unknown,
        in_place_of: None,
    }
}

/// The field at a path, or the one at its beginning.
fn leaf<'a>(field: &'a Field, path: &str) -> &'a Field {
    let parts = match &field.takes {
        Takes::Group(parts) => &parts[..],
        _ => &[],
    };
    let name = path.rsplit('.').next();
    let inner = parts.iter().find(|part| Some(part.name.as_str()) == name);
    inner.unwrap_or(field)
}

/// Gives each question the name of its field as an option; one of a group says the group too, where another has
/// that name.
fn name_options(questions: &mut [Question]) {
    let mut taken: Vec<String> = TAKEN.map(str::to_owned).to_vec();
    for depth in [1, 2] {
        for question in questions.iter_mut().filter(|one| one.path.len() == depth) {
            let several = question.repeats || matches!(question.takes, Takes::WordsByLanguage);
            let last = question.path.last().map(String::as_str).unwrap_or_default();
            let short = as_option(last, several);
            question.option = if taken.contains(&short) {
                format!("{}-{short}", as_option(&question.path[0], true))
            } else {
                short
            };
            taken.push(question.option.clone());
        }
    }
}

/// The name of a field as that of an option, of which each gives one item: `sources` as `source`.
fn as_option(field: &str, several: bool) -> String {
    let one = match field.strip_suffix("ies") {
        Some(stem) if several => format!("{stem}y"),
        _ if several => field.trim_end_matches('s').to_owned(),
        _ => field.to_owned(),
    };
    one.replace('_', "-")
}

/// Puts an answer where it goes.
pub fn put(answers: &mut Map<String, Value>, path: &[String], answer: Value) {
    match path {
        [] => {}
        [last] => {
            answers.insert(last.clone(), answer);
        }
        [first, rest @ ..] => {
            let group = answers
                .entry(first.clone())
                .or_insert_with(|| Map::new().into());
            if let Value::Object(group) = group {
                put(group, rest, answer);
            }
        }
    }
}
