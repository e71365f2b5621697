//! What a document's errors mean, in plain words.

use std::{collections::BTreeSet, sync::Arc};

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;

use super::{
    amounts, dates,
    forms::{
        forms_at, is_by_language, is_required, keys_at, kind_named_at, may_be_unknown, meaning_at,
    },
    guards, otherwise, periods, synonyms,
    unknown_keys::{MOST_UNKNOWN_KEYS, meant_by, unknown_keys},
    wording::{bad_form, bad_moment, kind_of, listed, slug, word, words},
};
use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Place, Remedy, Spot, Step, did_you_mean},
    model::{EntityKind, NOT_APPLICABLE, UNKNOWN, is_no_answer},
};

/// Where a document stands, and what it must be.
#[derive(Clone, Copy)]
pub(super) struct Document<'a> {
    /// Its schema.
    pub schema: &'a Value,
    /// The file that it stands in.
    pub file: &'a Arc<str>,
    /// Where in the file's YAML.
    pub at: &'a FieldPath,
}

impl Document<'_> {
    pub(super) fn value(&self, path: &FieldPath) -> Place {
        Place::value(self.file, self.at.clone().then(path))
    }

    pub(super) fn key(&self, path: &FieldPath) -> Place {
        Place::key(self.file, self.at.clone().then(path))
    }
}

/// What all errors of a document mean. A key that is missing and stands there misspelt is one
/// finding, not two.
pub(super) fn explain_all<'i>(
    errors: impl Iterator<Item = ValidationError<'i>>,
    value: &Value,
    document: Document<'_>,
) -> Vec<Diagnostic> {
    let errors: Vec<_> = errors.collect();
    let misspelt: BTreeSet<(FieldPath, String)> = errors
        .iter()
        .flat_map(|error| {
            let path = path_at(error);
            let ValidationErrorKind::AdditionalProperties { unexpected } = error.kind() else {
                return Vec::new();
            };
            let known = keys_at(document.schema, &path.0);
            unexpected
                .iter()
                .take(MOST_UNKNOWN_KEYS)
                .filter_map(|key| meant_by(key, &known))
                .map(|key| (path.clone(), key.to_owned()))
                .collect()
        })
        .collect();
    let findings = errors
        .iter()
        .filter(|error| match error.kind() {
            ValidationErrorKind::Required { property } => {
                !misspelt.contains(&(path_at(error), word(property)))
            }
            _ => true,
        })
        .flat_map(|error| explain(error, document));
    without_twins(findings.collect(), value, document)
}

/// The findings, of which none makes an item of a list the same as another one of the document.
fn without_twins(
    mut findings: Vec<Diagnostic>,
    value: &Value,
    document: Document<'_>,
) -> Vec<Diagnostic> {
    let mut written: BTreeSet<(FieldPath, String)> = BTreeSet::new();
    for finding in &mut findings {
        let Spot::Value(path) = &finding.place.spot else {
            continue;
        };
        let Some((Step::Item(_), list)) = path.0.split_last() else {
            continue;
        };
        let within = list.get(document.at.0.len()..).unwrap_or_default();
        let listed = within.iter().try_fold(value, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Item(index) => value.get(index),
        });
        let listed = listed.and_then(Value::as_array);
        let mut is_twin = |right: &String| {
            let mut items = listed.into_iter().flatten();
            items.any(|item| item.as_str() == Some(right))
                || !written.insert((FieldPath(list.to_vec()), right.clone()))
        };
        if let Some(fix) = finding.fix.take_if(|fix| is_twin(&fix.write)) {
            let help = format!("take it out: `{}` stands in this list already", fix.write);
            finding.help = Some(help);
        }
    }
    findings
}

/// The findings that one error of the schema stands for.
fn explain(error: &ValidationError<'_>, document: Document<'_>) -> Vec<Diagnostic> {
    let path = path_at(error);
    let here = || document.value(&path);
    let instance = error.instance();
    if instance.is_null()
        && let Some(finding) = guards::empty(&path, here())
    {
        return vec![finding];
    }
    if let Some(findings) = otherwise::said(error, &path, document) {
        return findings;
    }
    let finding = match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            return unknown_keys(unexpected, instance, &path, document);
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            return one_of(error, context, document);
        }
        ValidationErrorKind::Required { property } => missing_key(&word(property), &path, document),
        ValidationErrorKind::Enum { options } => not_allowed(instance, &words(options), here()),
        ValidationErrorKind::Constant { expected_value } => {
            not_allowed(instance, &[word(expected_value)], here())
                .with_help_if(meaning_at(document.schema, &path.0))
        }
        ValidationErrorKind::Format { format } => {
            let finding = bad_form(format, instance, here());
            match kind_named_at(document.schema, &path.0) {
                Some(EntityKind::Organisation) => as_organisation(instance, finding),
                _ => finding,
            }
        }
        ValidationErrorKind::PropertyNames { error } => {
            let key = word(error.instance());
            bad_form(
                "language",
                &Value::String(key.clone()),
                document.key(&path.clone().then_key(&key)),
            )
        }
        ValidationErrorKind::Minimum { limit } => {
            let is_date = forms_at(document.schema, &path.0).contains(&"a date".to_owned());
            if is_date {
                bad_form("edtf", instance, here())
            } else {
                Diagnostic::new(
                    Code::WrongType,
                    here(),
                    format!("{instance} is too small: at least {limit} is allowed"),
                )
            }
        }
        ValidationErrorKind::Maximum { limit } => {
            let written = instance.to_string();
            let of_date = |form: &String| form.starts_with("a date");
            let meant = match forms_at(document.schema, &path.0).iter().any(of_date) {
                true => dates::meant(&written),
                false => Vec::new(),
            };
            let message = match meant.is_empty() {
                true => format!("{written} is too large: at most {limit} is allowed"),
                false => format!("`{written}` is not a date"),
            };
            let code = match meant.is_empty() {
                true => Code::WrongType,
                false => Code::BadDate,
            };
            let remedy = match meant.as_slice() {
                [] => None,
                [only] => Some(Remedy::write(only)),
                [one, other, ..] => Some(format!("write `{one}` or `{other}`").into()),
            };
            Diagnostic::new(code, here(), message).with_remedy(remedy)
        }
        _ => wrong_type(&path, instance, document),
    };
    vec![finding]
}

/// Where an organisation is named, a name of several words may as well be a person's.
fn as_organisation(written: &Value, mut finding: Diagnostic) -> Diagnostic {
    let name = word(written);
    let id = slug(&name);
    let are_names = name
        .split(' ')
        .all(|part| part.starts_with(char::is_uppercase));
    if !name.contains(' ') || !are_names || id.is_empty() {
        return finding;
    }
    finding.fix = None;
    finding.with_help(format!(
        "an organisation is named by its id in `content/organisations.yaml`: `{id}`, once it is there; a person \
         is not named here, but the organisation that they work for"
    ))
}

/// A value of another type than the field has.
fn wrong_type(path: &FieldPath, instance: &Value, document: Document<'_>) -> Diagnostic {
    let forms = forms_at(document.schema, &path.0);
    let name = document.at.clone().then(path).in_words();
    let subject = if name.is_empty() { "this" } else { &*name };
    let wants = |form: &str| forms.iter().any(|known| known == form);
    let remedy: Option<Remedy> = match instance {
        Value::String(text) if wants("a list") => Some(otherwise::as_list(text, path, document)),
        Value::String(text) if wants("a group of keys") => Some(as_group(text, path, document)),
        Value::Number(number) if word_with(&forms, &number.to_string()).is_some() => {
            word_with(&forms, &number.to_string()).map(|word| Remedy::write(word.trim_matches('`')))
        }
        Value::Number(_) if wants("a group of keys") => {
            Some(as_group(&instance.to_string(), path, document))
        }
        // Of `11.10`, a nought is gone.
        Value::Number(number) if wants("a list") => {
            let first = path.clone().then_item(0);
            let is_text = forms_at(document.schema, &first.0).iter().any(|form| form == "text");
            let item = if is_text { format!("\"{number}\"") } else { number.to_string() };
            Some(format!("put it in square brackets: `[{item}]`").into())
        }
        Value::String(_)
            if (wants("a number") || wants("a whole number")) && !wants("a date") =>
        {
            let unknown = if wants("`unknown`") { ", or `unknown` if nobody knows it" } else { "" };
            Some(format!("write it in digits, such as `5`{unknown}").into())
        }
        Value::Null => Some(remedy_for_empty(document.schema, path).into()),
        Value::Number(number) if wants("text") => {
            let right = format!("\"{number}\"");
            Some(Remedy::new(format!("put it in quotation marks: `{right}`"), right))
        }
        Value::Object(parts) if wants("a list") => parts.keys().next().map(|key| {
            format!("begin each item of the list with `-` and a blank: `- {key}: …`").into()
        }),
        Value::Array(items) if wants("text") && items.len() > 1 => as_one_text(items),
        Value::Array(items) if wants("a group of keys") && items.len() == 2 => {
            let of_items = items.iter().map(word).collect::<Vec<_>>().join(" – ");
            let right = periods::two(&of_items).map(|(start, end)| format!("{{start: {start}, end: {end}}}"));
            let keys = keys_at(document.schema, &path.0);
            let is_period = ["start", "end"].iter().all(|key| keys.iter().any(|known| known == key));
            right.filter(|_| is_period).map(Remedy::write)
        }
        Value::Array(_) if path.0.is_empty() && document.at.0.is_empty() => {
            Some("take the sign `-` before each key out, and begin the keys at the left margin".to_owned().into())
        }
        Value::Array(items) => only_word(items)
            .map(|word| Remedy::new(format!("take the square brackets away: `{word}`"), word)),
        Value::Object(parts) if wants("text") => only_pair(parts).map(|text| {
            let help = format!(
                "the colon makes a key of what stands before it: put quotation marks around the whole text: `{text}`"
            );
            Remedy::new(help, text)
        }),
        _ => None,
    };
    Diagnostic::new(
        Code::WrongType,
        document.value(path),
        format!(
            "{subject} must be {}, not {}",
            forms.join(" or "),
            kind_of(instance)
        ),
    )
    .with_remedy(remedy)
}

/// The one word allowed that is a letter and this number: `E1` for 1.
fn word_with<'a>(forms: &'a [String], number: &str) -> Option<&'a String> {
    let is_it = |form: &&String| {
        let word = form.trim_matches('`');
        word.len() > number.len() && word.trim_start_matches(char::is_alphabetic) == number
    };
    let mut words = forms.iter().filter(is_it);
    let only = words.next()?;
    words.next().is_none().then_some(only)
}

/// The word in a list of one.
fn only_word(items: &[Value]) -> Option<String> {
    match items {
        [only @ (Value::String(_) | Value::Number(_))] => Some(word(only)),
        _ => None,
    }
}

/// Some texts as one.
fn as_one_text(items: &[Value]) -> Option<Remedy> {
    let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
    let texts = texts?;
    // A sentence that its commas have cut goes on with a small letter.
    let is_cut = texts
        .iter()
        .skip(1)
        .any(|text| text.starts_with(char::is_lowercase));
    let text = super::as_scalar(&texts.join(if is_cut { ", " } else { "; " }));
    Some(Remedy::new(format!("write it as one text: `{text}`"), text))
}

/// The text that was read as one key and its value.
fn only_pair(parts: &serde_json::Map<String, Value>) -> Option<String> {
    let mut parts = parts.iter();
    match (parts.next(), parts.next()) {
        (Some((key, value @ (Value::String(_) | Value::Number(_)))), None) => {
            Some(super::slips::doubled(&format!("{key}: {}", word(value))))
        }
        _ => None,
    }
}

/// How to write a value where there must be a group of keys.
fn as_group(value: &str, path: &FieldPath, document: Document<'_>) -> Remedy {
    let keys = keys_at(document.schema, &path.0);
    let without_space = value
        .split_once(':')
        .filter(|(key, _)| keys.iter().any(|known| known == key));
    if let Some((key, rest)) = without_space {
        let right = format!("{key}: {}", rest.trim());
        return Remedy::new(format!("put a space after the colon: `{right}`"), right);
    }
    let of_other_colon = value
        .split_once(super::slips::OTHER_COLONS)
        .filter(|(key, _)| keys.iter().any(|known| known == key.trim()));
    if let Some((key, rest)) = of_other_colon {
        let (key, rest) = (key.trim(), rest.trim());
        let right = format!("{key}: {rest}");
        return Remedy::new(format!("write a plain colon and a blank: `{right}`"), right);
    }
    let has = |key: &str| keys.iter().any(|known| known == key);
    let name = match path.0.last() {
        Some(Step::Key(name)) => format!("{name}: "),
        _ => String::new(),
    };
    if has("start")
        && has("end")
        && let Some(period) = periods::meant(value)
    {
        return period.remedy(&name);
    }
    if has("currency")
        && let meant @ [_, ..] = &amounts::meant(value)[..]
    {
        let amount = if has("amount") { "amount" } else { "max" };
        let currency = amounts::currency(value).unwrap_or("…");
        let written = meant
            .iter()
            .map(|number| format!("`{name}{{{amount}: {number}, currency: {currency}}}`"));
        return format!("write {}", written.collect::<Vec<_>>().join(" or ")).into();
    }
    if has("email") && value.contains('@') {
        let right = format!("{{email: {value}}}");
        return Remedy::new(format!("write it with its key: `{name}{right}`"), right);
    }
    if has("label") && has("file") && !value.contains(' ') && value.contains('.') {
        let key = if value.contains("://") { "url" } else { "file" };
        return format!("write it with its keys: `{name}{{label: …, {key}: {value}}}`").into();
    }
    let is_unsaid = value == UNKNOWN || value == NOT_APPLICABLE || is_no_answer(value);
    let help = match path.0.last() {
        Some(Step::Key(name)) if is_unsaid && !is_required(document.schema, &path.0) => {
            format!("leave `{name}` out as long as nothing is known of it")
        }
        Some(Step::Key(name)) if is_by_language(document.schema, &path.0) => {
            format!("write it by language: `{name}: {{en: {value}}}`")
        }
        Some(Step::Key(name)) => {
            let needed = keys.iter().filter(|key| {
                let key = path.clone().then_key(key.as_str());
                is_required(document.schema, &key.0)
            });
            let needed: Vec<_> = needed.cloned().collect();
            let shown = if needed.is_empty() { &keys } else { &needed };
            format!(
                "write it with its keys: `{name}: {{{}: …}}`",
                shown.join(": …, ")
            )
        }
        _ => format!("the keys allowed here are {}", listed(&keys)),
    };
    help.into()
}

/// What to write where nothing is written.
pub(super) fn remedy_for_empty(schema: &Value, path: &FieldPath) -> String {
    let can_be_left_out = !is_required(schema, &path.0);
    match (path.0.last(), may_be_unknown(schema, &path.0)) {
        (Some(Step::Item(_)), _) => "write what is known, or take this item out",
        (_, true) if can_be_left_out => "write what is known, or `unknown`, or leave the key out",
        (_, true) => "write what is known, or `unknown` if the sources don't say",
        (_, false) if can_be_left_out => "write what is known, or leave the key out",
        (_, false) => "write it: an entry can't be without",
    }
    .into()
}

/// What is said of a key that is missing in the group at a path. Its place names the key itself.
fn missing_key(key: &str, path: &FieldPath, document: Document<'_>) -> Diagnostic {
    let field = path.clone().then_key(key);
    let mut help = format!("add `{key}: …`");
    if let Some(meaning) = meaning_at(document.schema, &field.0) {
        help = format!("{help}: {meaning}");
    }
    if may_be_unknown(document.schema, &field.0) && !help.contains("`unknown`") {
        help.push_str(" If the sources don't say, write `unknown`.");
    }
    let message = if path.0.is_empty() {
        format!("`{key}` is missing")
    } else {
        format!("`{key}` is missing in {}", path.in_words())
    };
    Diagnostic::new(Code::MissingKey, document.key(&field), message).with_help(help)
}

/// A value that fits none of several forms: what is wrong with it in the form that it comes
/// nearest to.
fn one_of(
    error: &ValidationError<'_>,
    context: &[Vec<ValidationError<'_>>],
    document: Document<'_>,
) -> Vec<Diagnostic> {
    let instance = error.instance();
    let path = path_at(error);
    let choices: Vec<String> = context
        .iter()
        .flatten()
        .flat_map(|error| match error.kind() {
            ValidationErrorKind::Constant { expected_value } => vec![word(expected_value)],
            ValidationErrorKind::Enum { options } => words(options),
            _ => Vec::new(),
        })
        .collect();
    let is_choice = |branch: &Vec<ValidationError<'_>>| {
        branch.iter().any(|error| {
            matches!(
                error.kind(),
                ValidationErrorKind::Constant { .. } | ValidationErrorKind::Enum { .. }
            )
        })
    };
    let is_moment = context.iter().flatten().any(|error| {
        matches!(error.kind(), ValidationErrorKind::Format { format } if format == "date-time")
    });
    if is_moment && let Value::String(written) = &**instance {
        return vec![bad_moment(written, document.value(&path))];
    }
    // A form that this value has by its type, and fails in a detail: speak of the detail.
    let is_other_type = |branch: &Vec<ValidationError<'_>>| {
        branch.iter().any(|inner| {
            matches!(inner.kind(), ValidationErrorKind::Type { .. }) && path_at(inner) == path
        })
    };
    let nearest = context
        .iter()
        .filter(|branch| !is_choice(branch) && !is_other_type(branch))
        .min_by_key(|branch| branch.len());
    if let Some(branch) = nearest {
        return branch
            .iter()
            .flat_map(|error| explain(error, document))
            .collect();
    }
    let only_choices = context.iter().all(is_choice);
    if only_choices && (instance.is_string() || choices.len() == 1) {
        return vec![not_allowed(instance, &choices, document.value(&path))];
    }
    vec![wrong_type(&path, instance, document)]
}

fn not_allowed(instance: &Value, options: &[String], place: Place) -> Diagnostic {
    let written = word(instance);
    if let [only] = options {
        return Diagnostic::new(
            Code::UnknownValue,
            place,
            format!("this must be `{only}`, not `{written}`"),
        );
    }
    let meant = synonyms::meant(&written, options);
    let help = match meant {
        Some(option) => format!("write `{option}`"),
        None => did_you_mean(&written, options.iter().map(String::as_str))
            .unwrap_or_else(|| format!("write one of {}", listed(options))),
    };
    let message = if instance.is_string() {
        format!("`{written}` is not one of the words allowed here")
    } else {
        format!("this must be a word, not {}", kind_of(instance))
    };
    let finding = Diagnostic::new(Code::UnknownValue, place, message).with_help(help);
    match meant {
        Some(option) => finding.fixed_by(option),
        None => finding,
    }
}

/// The path that an error's JSON pointer names.
pub(super) fn path_at(error: &ValidationError<'_>) -> FieldPath {
    FieldPath(
        error
            .instance_path()
            .as_str()
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

/// The same as a JSON pointer.
pub(super) fn pointer_of(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let steps = path.iter().map(|segment| match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { .. } | Segment::Unknown => String::new(),
    });
    steps.collect()
}

#[cfg(test)]
mod tests {
    use crate::{
        content::yaml::{Yaml, read},
        model::{EntityKind, Practice, SchemaOf},
    };

    #[test]
    fn no_item_is_made_the_same_as_another() {
        for (topics, fixes) in [
            ("[Night buses, night trams]", 2),
            ("[night buses, Night-Buses]", 1),
            ("[night-buses, Night-Buses]", 0),
        ] {
            let text = format!("topics: {topics}\n");
            let yaml = Yaml {
                text: &text,
                offset: 0,
                file: &"content/practices/a.md".into(),
            };
            let found = read::<Practice>(yaml, SchemaOf::Entity(EntityKind::Practice));
            let found = found.err().unwrap_or_default();
            let mended = found.iter().filter(|one| one.fix.is_some()).count();
            assert_eq!(mended, fixes, "{topics}");
        }
    }
}
