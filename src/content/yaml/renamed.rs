//! Values below keys that are written otherwise: they are held to what the right key asks for, so that nobody learns of
//! it only once the key is mended.

use serde_json::Value;

use super::{
    Compiled, Yaml,
    problems::{Document, explain_all},
};
use crate::diagnostics::{Code, Diagnostic, FieldPath, Spot, Step};

/// The way to each key as it is right, and the key as it is written.
pub(crate) type WrittenKeys = Vec<(FieldPath, Step)>;

/// What is wrong with such values, each under the key as it is written. `findings` tell which keys are meant.
pub(super) fn told(
    value: &Value,
    findings: &[Diagnostic],
    yaml: Yaml<'_>,
    at: &FieldPath,
    schema: &Compiled,
) -> Vec<Diagnostic> {
    let Some((renamed, keys)) = rightly(value, findings, at) else {
        return Vec::new();
    };
    let document = Document {
        schema: &schema.schema,
        file: yaml.file,
        at,
    };
    let errors = schema.validator.iter_errors(&renamed);
    let all = explain_all(errors, &renamed, document).into_iter();
    let below = all.filter(|finding| {
        let mut fields = finding.place.spot.fields().iter();
        fields.any(|path| keys.iter().any(|(right, _)| path.0.starts_with(&right.0)))
    });
    below.map(|finding| as_written(finding, &keys)).collect()
}

/// A whole document with its keys as they are meant; nothing where they all are.
pub(super) fn document(
    value: &Value,
    yaml: Yaml<'_>,
    schema: &Compiled,
) -> Option<(Value, WrittenKeys)> {
    let at = FieldPath::default();
    let document = Document {
        schema: &schema.schema,
        file: yaml.file,
        at: &at,
    };
    let errors = schema.validator.iter_errors(value);
    rightly(value, &explain_all(errors, value, document), &at)
}

/// A value with its keys as findings say that they are meant.
fn rightly(value: &Value, findings: &[Diagnostic], at: &FieldPath) -> Option<(Value, WrittenKeys)> {
    let mut keys = WrittenKeys::new();
    let mut renamed = None;
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
        let renamed = renamed.get_or_insert_with(|| value.clone());
        if put(renamed, within, key, name).is_some() {
            let right = FieldPath(group.to_vec()).then_key(name);
            keys.push((right, written.clone()));
        }
    }
    renamed
        .filter(|_| !keys.is_empty())
        .map(|renamed| (renamed, keys))
}

/// A path with the keys as they are written.
pub(crate) fn path_as_written(path: &mut FieldPath, keys: &[(FieldPath, Step)]) {
    let found = keys.iter().find(|(right, _)| path.0.starts_with(&right.0));
    if let Some((right, written)) = found {
        path.0[right.0.len() - 1] = written.clone();
    }
}

/// A finding at keys as they are written.
pub(crate) fn as_written(mut finding: Diagnostic, keys: &[(FieldPath, Step)]) -> Diagnostic {
    spot_as_written(&mut finding.place.spot, keys);
    if let Some(fix) = &mut finding.fix {
        spot_as_written(&mut fix.spot, keys);
    }
    finding
}

fn spot_as_written(spot: &mut Spot, keys: &[(FieldPath, Step)]) {
    match spot {
        Spot::Value(path) | Spot::Key(path) | Spot::Words { path, .. } => {
            path_as_written(path, keys);
        }
        Spot::Fields(paths) => paths
            .iter_mut()
            .for_each(|path| path_as_written(path, keys)),
        Spot::WholeFile | Spot::Bytes(_) | Spot::BodyWords { .. } => {}
    }
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
