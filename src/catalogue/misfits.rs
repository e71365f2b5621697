//! What of a translation doesn't fit its original: words of nothing in it, and fields that stand there.

use serde_json::Value;

use super::{item::Item, overlay::restated};
use crate::{
    content::{Entry, is_same_file},
    diagnostics::{Code, Diagnostic, FieldPath, Place, Spot, Step, did_you_mean},
    model::{Record, TranslatedFields, is_no_value},
};

/// The fields of a list of such findings that are named; more are only counted.
const MOST_NAMED: usize = 6;

/// What is told of a translation of a record, whose words `of_nothing` are of nothing in the original.
pub(super) fn told(
    (item, record): (&Item, &Record),
    entry: &Entry,
    translation: &TranslatedFields,
    of_nothing: &[FieldPath],
) -> Vec<Diagnostic> {
    let mut findings = unknown_facts(item, entry, translation);
    findings.extend(unknown_pictures(item, entry, translation));
    let original = if of_nothing.is_empty() {
        Value::Null
    } else {
        serde_json::to_value(&item.original().record).unwrap_or_default()
    };
    let told: Vec<_> = findings.iter().filter_map(item_of).collect();
    let of_nothing = of_nothing.iter().filter(|path| {
        let mut told = told.iter();
        !told.any(|item| path.0.starts_with(item))
    });
    let of_nothing = of_nothing.map(|path| {
        let place = Place::value(&entry.origin.file, path.clone());
        if is_unknown(&original, path) {
            let message = format!("the original says that {} is not known", path.in_words());
            return Diagnostic::new(Code::ClaimsMore, place, message)
                .with_help("write `unknown` here, too; or what is known now in the original");
        }
        let message = format!(
            "the original says nothing at {} that these words could be of",
            path.in_words()
        );
        Diagnostic::new(Code::WordsOfNothing, place, message)
            .with_help("write it in the original first, or delete it here")
    });
    let of_nothing = of_nothing.collect::<Vec<_>>();
    findings.extend(of_nothing);
    let restated = restated(record, translation);
    findings.extend(said_otherwise(entry, &restated.otherwise));
    findings.extend(said_twice(entry, &restated.alike));
    findings
}

/// Do some fields say that there is no value at a path?
fn is_unknown(fields: &Value, path: &FieldPath) -> bool {
    let mut here = Some(fields);
    for step in &path.0 {
        here = here.and_then(|here| match step {
            Step::Key(key) => here.get(key),
            Step::Item(index) => here.get(*index),
        });
        if here.and_then(Value::as_str).is_some_and(is_no_value) {
            return true;
        }
    }
    false
}

/// The steps to the item of a list that a finding speaks of.
fn item_of(finding: &Diagnostic) -> Option<Vec<Step>> {
    match &finding.place.spot {
        Spot::Value(path) => path.0.get(..2).map(<[Step]>::to_vec),
        Spot::WholeFile
        | Spot::Bytes(_)
        | Spot::Key(_)
        | Spot::Fields(_)
        | Spot::Words { .. }
        | Spot::BodyWords { .. } => None,
    }
}

fn unknown_facts(item: &Item, entry: &Entry, translation: &TranslatedFields) -> Vec<Diagnostic> {
    let facts = item.original().record.facts();
    let known = || facts.iter().map(|fact| fact.id.as_str());
    let unknown =
        named(translation, "facts", "id").filter(|(_, id)| !known().any(|one| one == *id));
    unknown
        .map(|(index, id)| {
            let path = FieldPath::key("facts").then_item(index).then_key("id");
            Diagnostic::new(
                Code::WordsOfNothing,
                Place::value(&entry.origin.file, path),
                format!("the original has no fact `{id}`"),
            )
            .with_help_if(did_you_mean(id, known()))
        })
        .collect()
}

fn unknown_pictures(item: &Item, entry: &Entry, translation: &TranslatedFields) -> Vec<Diagnostic> {
    let pictures = item.original().record.media();
    let known = || pictures.iter().map(|one| one.file.as_str());
    let unknown = named(translation, "media", "file")
        .filter(|(_, file)| !known().any(|one| is_same_file(one, file)));
    unknown
        .map(|(index, file)| {
            let path = FieldPath::key("media").then_item(index).then_key("file");
            Diagnostic::new(
                Code::UntranslatedPicture,
                Place::value(&entry.origin.file, path),
                format!("the original names no picture `{file}` under `media`"),
            )
            .with_help(did_you_mean(file, known()).unwrap_or_else(|| {
                "say in the original who is on it; here stand its words alone".into()
            }))
        })
        .collect()
}

/// The items of a list of a translation, by what names them.
fn named<'a>(
    translation: &'a TranslatedFields,
    list: &str,
    key: &'a str,
) -> impl Iterator<Item = (usize, &'a str)> {
    let items = translation.words.get(list).and_then(Value::as_array);
    let items = items.into_iter().flatten().enumerate();
    items.filter_map(move |(index, item)| Some((index, item.get(key)?.as_str()?)))
}

/// Numbers, dates and names of entries stand in the original alone; a copy that says something else was
/// corrected in one of the two places.
fn said_otherwise(entry: &Entry, paths: &[FieldPath]) -> Option<Diagnostic> {
    let first = paths.first()?;
    let message = format!(
        "the original says otherwise at {}, and that counts",
        listed(paths)
    );
    let finding = Diagnostic::new(Code::SaidOtherwise, at(entry, first), message);
    Some(finding.with_help(
        "write what is right in the original, and delete it here; of who may see it, the more careful counts until \
         then",
    ))
}

fn said_twice(entry: &Entry, paths: &[FieldPath]) -> Option<Diagnostic> {
    let first = paths.first()?;
    let message = format!(
        "a translation holds words alone, and this holds what stands in the original too: {}",
        listed(paths)
    );
    let finding = Diagnostic::new(Code::SaidTwice, at(entry, first), message);
    let help =
        "delete these fields here: they are taken from the original; `carsija check --fix` does it";
    Some(
        finding
            .with_help(help)
            .fixed_at(Spot::Fields(paths.into()), ""),
    )
}

fn at(entry: &Entry, path: &FieldPath) -> Place {
    Place::key(&entry.origin.file, path.clone())
}

/// Some fields in a sentence. Those of the items of a list are told once.
pub(super) fn listed(paths: &[FieldPath]) -> String {
    let mut names: Vec<String> = Vec::new();
    for path in paths {
        let name = path.in_words_of_all();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(MOST_NAMED);
    names.truncate(MOST_NAMED);
    let named = names.join(", ");
    if more == 0 {
        named
    } else {
        format!("{named} and {more} more")
    }
}
