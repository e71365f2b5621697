//! Values below keys that are written otherwise: they are held to what the right key asks for, so that nobody learns of
//! it only once the key is mended.

use serde_json::Value;

use super::{
    Compiled, Yaml,
    problems::{Document, explain_all},
};
use crate::diagnostics::{Code, Diagnostic, FieldPath, Fix, Spot, Step};

/// What is wrong with such values, each under the key as it is written. `findings` tell which keys are meant.
pub(super) fn told(
    value: &Value,
    findings: &[Diagnostic],
    yaml: Yaml<'_>,
    at: &FieldPath,
    schema: &Compiled,
) -> Vec<Diagnostic> {
    let mut renamed = value.clone();
    // The way to each key as it is right, and the key as it is written.
    let mut keys: Vec<(FieldPath, Step)> = Vec::new();
    for finding in findings {
        let Some((path, name)) = meant(finding) else {
            continue;
        };
        let Some((written, group)) = path.0.split_last() else {
            continue;
        };
        let within = group.get(at.0.len()..).unwrap_or_default();
        let Step::Key(key) = written else {
            continue;
        };
        if put(&mut renamed, within, key, name).is_some() {
            let right = FieldPath(group.to_vec()).then_key(name);
            keys.push((right, written.clone()));
        }
    }
    if keys.is_empty() {
        return Vec::new();
    }
    let document = Document {
        schema: &schema.schema,
        file: yaml.file,
        at,
    };
    let errors = schema.validator.iter_errors(&renamed);
    let all = explain_all(errors, &renamed, document).into_iter();
    all.filter_map(|finding| under_written(finding, &keys))
        .collect()
}

/// A key that nobody knows, and the one that is meant.
fn meant(finding: &Diagnostic) -> Option<(&FieldPath, &str)> {
    let fix = finding.fix.as_ref()?;
    match &finding.place.spot {
        Spot::Key(path) if finding.code == Code::UnknownKey && fix.spot == finding.place.spot => {
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let is_key = fix.write.chars().all(is_name);
            is_key.then_some((path, &*fix.write))
        }
        _ => None,
    }
}

/// Gives a key of a group its right name; nothing where that is there already.
fn put(document: &mut Value, group: &[Step], key: &str, name: &str) -> Option<()> {
    let group = group.iter().try_fold(document, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Item(index) => value.get_mut(index),
    });
    let fields = group?.as_object_mut()?;
    if fields.contains_key(name) {
        return None;
    }
    let value = fields.remove(key)?;
    fields.insert(name.to_owned(), value);
    Some(())
}

/// The finding at the key as it is written; nothing for a finding on anything else.
fn under_written(mut finding: Diagnostic, keys: &[(FieldPath, Step)]) -> Option<Diagnostic> {
    let before = finding.place.spot.clone();
    let path = match &mut finding.place.spot {
        Spot::Value(path) | Spot::Key(path) => path,
        Spot::WholeFile
        | Spot::Bytes(_)
        | Spot::Fields(_)
        | Spot::Words { .. }
        | Spot::BodyWords { .. } => return None,
    };
    let of_path = |right: &FieldPath| path.0.starts_with(&right.0);
    let (right, written) = keys.iter().find(|(right, _)| of_path(right))?;
    let last = right.0.len() - 1;
    path.0[last] = written.clone();
    let is_mended_there = finding.fix.as_ref().is_some_and(|fix| fix.spot == before);
    let spot = finding.place.spot.clone();
    finding.fix = finding.fix.filter(|_| is_mended_there).map(|fix| {
        let fix = Fix { spot, ..*fix };
        Box::new(fix)
    });
    Some(finding)
}
