//! What a document's errors mean, in plain words.

use std::sync::Arc;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;

use super::Yaml;
use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Place, Step, did_you_mean, nearest},
    model::Id,
};

/// What is wrong with a text that is not YAML, or breaks a limit.
pub(super) fn malformed(yaml: Yaml<'_>, error: &serde_yaml::Error) -> Diagnostic {
    let said = error.to_string();
    let at = error
        .location()
        .map_or(0, |location| byte_of(yaml.text, location.index()));
    let line_end = yaml.text[at..]
        .find('\n')
        .map_or(yaml.text.len(), |end| at + end);
    let place = Place::bytes(yaml.file, yaml.offset + at..yaml.offset + line_end.max(at));
    let reason = said.split(" at line ").next().unwrap_or(&said);
    if reason.contains("limit exceeded") {
        return Diagnostic::new(
            Code::TooDeep,
            place,
            "this YAML is nested too deeply, or its aliases repeat too much",
        )
        .with_help("write the values out plainly, without `&` and `*`");
    }
    if let Some(key) = duplicate_key(reason) {
        return Diagnostic::new(
            Code::DuplicateKey,
            place,
            format!("the key `{key}` stands twice"),
        )
        .with_help("keep one of the two");
    }
    Diagnostic::new(
        Code::MalformedYaml,
        place,
        format!("this is not valid YAML: {reason}"),
    )
    .with_help_if(remedy(yaml.text, at, reason))
}

/// `yaml_serde` counts bytes; clamp to the text and to whole characters all the same.
fn byte_of(text: &str, index: usize) -> usize {
    let mut at = index.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn duplicate_key(reason: &str) -> Option<&str> {
    let rest = reason
        .split_once("duplicate entry with key ")
        .map(|(_, rest)| rest)
        .or_else(|| reason.split_once("duplicate field ").map(|(_, rest)| rest))?;
    Some(rest.trim_matches(['"', '`']))
}

fn remedy(text: &str, at: usize, reason: &str) -> Option<String> {
    let line = text[..at]
        .rfind('\n')
        .map_or(text, |start| &text[start + 1..]);
    let line = line.lines().next().unwrap_or("");
    if line.contains('\t') || reason.contains("cannot start any token") && text.contains('\t') {
        Some("indent with spaces; YAML does not allow tabs".into())
    } else if reason.contains("mapping values are not allowed") {
        Some("put quotes around a text that has `: ` in it: `title: \"One: two\"`".into())
    } else if reason.contains("quoted scalar") {
        Some("a quotation mark that was opened is never closed".into())
    } else {
        None
    }
}

/// The findings that one error of the schema stands for.
pub(super) fn explain(
    error: &ValidationError<'_>,
    schema: &Value,
    file: &Arc<str>,
    at: &FieldPath,
) -> Vec<Diagnostic> {
    let path = at
        .clone()
        .then(&path_at(error.instance_path().as_str(), error.instance()));
    let here = || Place::value(file, path.clone());
    let name = path.to_string();
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|key| unknown_key(key, &path, at, schema, file))
            .collect(),
        ValidationErrorKind::Required { property } => {
            let key = property.as_str().unwrap_or("");
            vec![missing_key(key, &path, at, schema, file)]
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            one_of(error, context, schema, file, at, here(), &name)
        }
        ValidationErrorKind::Enum { options } => {
            vec![not_allowed(error.instance(), &words(options), here())]
        }
        ValidationErrorKind::Constant { expected_value } => {
            vec![not_allowed(
                error.instance(),
                &[word(expected_value)],
                here(),
            )]
        }
        ValidationErrorKind::Format { format } => vec![bad_form(format, error.instance(), here())],
        ValidationErrorKind::PropertyNames { error } => {
            let key = error.instance().as_str().unwrap_or("").to_owned();
            let place = Place::key(file, path.clone().then_key(&key));
            vec![bad_form("language", &Value::String(key), place)]
        }
        ValidationErrorKind::Type { kind } => vec![Diagnostic::new(
            Code::WrongType,
            here(),
            format!(
                "{} must be {}, not {}",
                subject(&name),
                type_in_words(&format!("{kind:?}")),
                kind_of(error.instance())
            ),
        )],
        _ => vec![Diagnostic::new(Code::WrongType, here(), error.to_string())],
    }
}

fn subject(name: &str) -> String {
    if name.is_empty() {
        "this".into()
    } else {
        format!("`{name}`")
    }
}

fn unknown_key(
    key: &str,
    path: &FieldPath,
    at: &FieldPath,
    schema: &Value,
    file: &Arc<str>,
) -> Diagnostic {
    let known = keys_at(schema, &path.0[at.0.len()..]);
    let help = did_you_mean(key, known.iter().map(String::as_str))
        .or_else(|| elsewhere(key, schema))
        .unwrap_or_else(|| format!("the keys allowed here are {}", listed(&known)));
    Diagnostic::new(
        Code::UnknownKey,
        Place::key(file, path.clone().then_key(key)),
        format!("the key `{key}` is unknown"),
    )
    .with_help(help)
}

/// A key that is at home in another part of the document.
fn elsewhere(key: &str, schema: &Value) -> Option<String> {
    let top = keys_at(schema, &[]);
    if top.iter().any(|known| known == key) {
        return Some(format!("`{key}` belongs at the left margin, not in here"));
    }
    top.iter()
        .find(|part| {
            keys_at(schema, &[Step::Key((*part).clone())])
                .iter()
                .any(|known| known == key)
        })
        .map(|part| format!("`{key}` belongs under `{part}:`"))
}

fn missing_key(
    key: &str,
    path: &FieldPath,
    at: &FieldPath,
    schema: &Value,
    file: &Arc<str>,
) -> Diagnostic {
    let inside = &path.0[at.0.len()..];
    let mut steps = inside.to_vec();
    steps.push(Step::Key(key.to_owned()));
    let meaning = subschemas(schema, &steps)
        .into_iter()
        .find_map(|schema| schema.get("description")?.as_str());
    let may_be_unknown = subschemas(schema, &steps).into_iter().any(|schema| {
        schema["enum"]
            .as_array()
            .is_some_and(|options| options.contains(&"unknown".into()))
            || schema["const"] == "unknown"
    });
    let mut help = format!("add `{key}: …`");
    if let Some(meaning) = meaning {
        help = format!("{help}: {}", meaning.lines().next().unwrap_or(meaning));
    }
    if may_be_unknown && !help.contains("`unknown`") {
        help.push_str(" If the sources don't say, write `unknown`.");
    }
    let message = if inside.is_empty() {
        format!("`{key}` is missing")
    } else {
        format!("`{key}` is missing in `{path}`")
    };
    Diagnostic::new(Code::MissingKey, Place::key(file, path.clone()), message).with_help(help)
}

/// A value that fits none of several forms: say what is wrong with it in the form that it comes
/// nearest to.
fn one_of(
    error: &ValidationError<'_>,
    context: &[Vec<ValidationError<'_>>],
    schema: &Value,
    file: &Arc<str>,
    at: &FieldPath,
    here: Place,
    name: &str,
) -> Vec<Diagnostic> {
    let instance = error.instance();
    let is_choice = |error: &ValidationError<'_>| {
        matches!(
            error.kind(),
            ValidationErrorKind::Constant { .. } | ValidationErrorKind::Enum { .. }
        )
    };
    let options: Vec<String> = context
        .iter()
        .flatten()
        .flat_map(|error| match error.kind() {
            ValidationErrorKind::Constant { expected_value } => vec![word(expected_value)],
            ValidationErrorKind::Enum { options } => words(options),
            _ => Vec::new(),
        })
        .collect();
    // The forms that this value could have by its type: not «must be text» for a list.
    let by_type: Vec<_> = context
        .iter()
        .filter(|branch| !branch.iter().all(is_choice))
        .filter(|branch| {
            !branch.iter().any(|error| {
                error.instance_path().as_str() == "" || error.instance() == instance
            } && matches!(error.kind(), ValidationErrorKind::Type { .. }))
        })
        .collect();
    if let Some(nearest) = by_type.iter().min_by_key(|branch| branch.len()) {
        let findings: Vec<_> = nearest
            .iter()
            .flat_map(|error| explain(error, schema, file, at))
            .collect();
        let choices = options.len() > 2;
        if !(choices && instance.is_string()) {
            return findings;
        }
    }
    if !options.is_empty() && (instance.is_string() || context.iter().flatten().all(is_choice)) {
        let others: Vec<String> = context
            .iter()
            .flatten()
            .filter_map(|error| match error.kind() {
                ValidationErrorKind::Type { kind } => Some(type_in_words(&format!("{kind:?}"))),
                _ => None,
            })
            .collect();
        if others.is_empty() {
            return vec![not_allowed(instance, &options, here)];
        }
    }
    let mut forms: Vec<String> = context
        .iter()
        .flatten()
        .filter_map(|error| match error.kind() {
            ValidationErrorKind::Type { kind } => Some(type_in_words(&format!("{kind:?}"))),
            _ => None,
        })
        .collect();
    forms.sort();
    forms.dedup();
    forms.extend(options.iter().map(|option| format!("`{option}`")));
    vec![Diagnostic::new(
        Code::WrongType,
        here,
        format!(
            "{} must be {}, not {}",
            subject(name),
            forms.join(" or "),
            kind_of(instance)
        ),
    )]
}

fn not_allowed(instance: &Value, options: &[String], place: Place) -> Diagnostic {
    let written = word(instance);
    let help = did_you_mean(&written, options.iter().map(String::as_str))
        .unwrap_or_else(|| format!("write one of {}", listed(options)));
    let message = if instance.is_string() {
        format!("`{written}` is not one of the words allowed here")
    } else {
        format!(
            "this must be one of {}, not {}",
            listed(options),
            kind_of(instance)
        )
    };
    Diagnostic::new(Code::UnknownValue, place, message).with_help(help)
}

fn bad_form(format: &str, instance: &Value, place: Place) -> Diagnostic {
    let written = word(instance);
    match format {
        "date" => Diagnostic::new(
            Code::BadDate,
            place,
            format!("`{written}` is not a whole date"),
        )
        .with_help("write year, month and day: `2026-11-21`"),
        "edtf" => Diagnostic::new(Code::BadDate, place, format!("`{written}` is not a date"))
            .with_help_if(date_help(&written)),
        "language" => Diagnostic::new(
            Code::BadForm,
            place,
            format!("`{written}` is not a language of this kind of site"),
        )
        .with_help(language_help(&written)),
        "country" => Diagnostic::new(
            Code::BadForm,
            place,
            format!("`{written}` is not a country code"),
        )
        .with_help("write two capital letters (ISO 3166-1), such as MK, AL or RS"),
        _ => {
            let slug = slug(&written);
            let help = if Id::new(&slug).is_some() {
                format!("write `{slug}`")
            } else {
                "an id has small letters a to z, digits and single hyphens, 80 at most".into()
            };
            Diagnostic::new(Code::BadForm, place, format!("`{written}` is not an id"))
                .with_help(help)
        }
    }
}

fn date_help(written: &str) -> Option<String> {
    let known = "write it as exactly as it is known: `2023`, `2023-03` or `2023-03-15`";
    let padded = written
        .strip_suffix("-00")
        .map(|rest| rest.strip_suffix("-00").unwrap_or(rest));
    Some(match padded {
        Some(rest) if !rest.is_empty() => format!("write only what is known: `{rest}`"),
        _ => known.into(),
    })
}

pub(crate) fn language_help(written: &str) -> String {
    const USUAL: [&str; 10] = [
        "en", "mk", "sq", "bs", "sr-Cyrl", "sr-Latn", "hr", "cnr", "tr", "rom",
    ];
    if written.eq_ignore_ascii_case("sr") {
        return "name the script of Serbian: `sr-Cyrl` or `sr-Latn`".into();
    }
    let lower = written.to_ascii_lowercase();
    let folded = USUAL.iter().find(|tag| tag.eq_ignore_ascii_case(&lower));
    match folded.copied().or_else(|| nearest(written, USUAL)) {
        Some(tag) => format!("did you mean `{tag}`?"),
        None => format!(
            "write one of {}",
            USUAL.map(|tag| format!("`{tag}`")).join(", ")
        ),
    }
}

/// An id made of any words: what a hub editor probably meant.
pub(crate) fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in words.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'č' | 'ć' | 'ç' => slug.push('c'),
            'š' => slug.push('s'),
            'ž' => slug.push('z'),
            'đ' => slug.push('d'),
            'ë' => slug.push('e'),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(80);
    slug.trim_end_matches('-').to_owned()
}

/// The keys that a document of this schema can have at a path.
fn keys_at(schema: &Value, steps: &[Step]) -> Vec<String> {
    let mut keys: Vec<String> = subschemas(schema, steps)
        .into_iter()
        .filter_map(|schema| schema.get("properties")?.as_object())
        .flat_map(|properties| properties.keys().cloned())
        .collect();
    keys.dedup();
    keys
}

/// Every part of a schema that can govern the value at a path: references are followed,
/// alternatives all taken.
fn subschemas<'a>(root: &'a Value, steps: &[Step]) -> Vec<&'a Value> {
    let mut found = alternatives(root, root);
    for step in steps {
        found = found
            .into_iter()
            .filter_map(|schema| match step {
                Step::Key(key) => schema
                    .get("properties")
                    .and_then(|properties| properties.get(key))
                    .or_else(|| {
                        schema
                            .get("additionalProperties")
                            .filter(|rest| rest.is_object())
                    }),
                Step::Item(_) => schema.get("items"),
            })
            .flat_map(|schema| alternatives(root, schema))
            .collect();
    }
    found
}

fn alternatives<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let mut all = vec![schema];
    let mut next = 0;
    while next < all.len() {
        let schema = all[next];
        next += 1;
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str)
            && let Some(target) = root.pointer(reference.trim_start_matches('#'))
        {
            all.push(target);
        }
        for keyword in ["anyOf", "oneOf", "allOf"] {
            all.extend(
                schema
                    .get(keyword)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
    }
    all
}

/// The path that a JSON pointer names.
fn path_at(pointer: &str, _instance: &Value) -> FieldPath {
    FieldPath(
        pointer
            .split('/')
            .skip(1)
            .map(|step| match step.parse() {
                Ok(index) => Step::Item(index),
                Err(_) => Step::Key(step.replace("~1", "/").replace("~0", "~")),
            })
            .collect(),
    )
}

/// The path that `serde` came to.
pub(super) fn path_of(path: &serde_path_to_error::Path) -> Option<FieldPath> {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => Some(Step::Item(*index)),
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect::<Option<Vec<_>>>()
        .map(FieldPath)
}

fn word(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn words(options: &Value) -> Vec<String> {
    options.as_array().into_iter().flatten().map(word).collect()
}

fn listed(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What a value is, in words.
pub(super) fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "empty".into(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.chars().count() <= 40 => format!("the text `{text}`"),
        Value::String(_) => "a text".into(),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "a group of keys".into(),
    }
}

/// JSON's names of types, in words.
fn type_in_words(kind: &str) -> String {
    let mut forms = Vec::new();
    for (name, words) in [
        ("Array", "a list"),
        ("Boolean", "`true` or `false`"),
        ("Integer", "a whole number"),
        ("Number", "a number"),
        ("Object", "a group of keys"),
        ("String", "text"),
    ] {
        if kind.contains(name) {
            forms.push(words);
        }
    }
    if forms.is_empty() {
        "left out".into()
    } else {
        forms.join(" or ")
    }
}
