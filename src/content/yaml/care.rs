//! What data that are not sound say all the same of who may see what. A mistake in an entry must not keep
//! online what somebody wanted off it.

use serde_json::Value;

use super::{Yaml, bounded};
use crate::model::{Media, Visibility};

/// Words of data that may be a refusal, or a consent that is over.
const ON_CONSENT: [&str; 4] = ["consent", "refus", "until:", "expires:"];

/// What is said of who may see an entry that is not sound, and its pictures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Care {
    /// The files of its pictures; with what is said of each, where that can be read.
    pub media: Vec<(String, Option<Media>)>,
    /// Who may see the entry, if that can be read.
    pub visibility: Option<Visibility>,
}

/// What data that are not sound say of it. Where nothing can be read at all and they speak of a consent, it may be
/// one that was refused or is over: all pictures that they name are meant.
pub(crate) fn care(yaml: Yaml<'_>) -> Care {
    match bounded(yaml) {
        Some(value) => Care {
            media: items(&value).filter_map(picture).collect(),
            visibility: visibility(&value),
        },
        None => {
            let text = yaml.text.to_lowercase();
            let is_on_consent = ON_CONSENT.iter().any(|word| text.contains(word));
            let files = values_of("file", yaml.text).filter(|_| is_on_consent);
            let visibilities = values_of("visibility", yaml.text)
                .filter_map(|word| serde_json::from_value(Value::from(word)).ok());
            Care {
                media: files.map(|file| (file.to_owned(), None)).collect(),
                visibility: visibilities.max(),
            }
        }
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    let media = value.get("media").and_then(Value::as_array);
    media.into_iter().flatten()
}

fn picture(item: &Value) -> Option<(String, Option<Media>)> {
    let file = item.get("file")?.as_str()?.to_owned();
    Some((file, serde_json::from_value(item.clone()).ok()))
}

/// Who may see it, also where the word stands a step too high, as it is often written.
fn visibility(value: &Value) -> Option<Visibility> {
    let care = value.get("safeguarding");
    let stated = care.and_then(|care| care.get("visibility"));
    let stated = stated.or_else(|| value.get("visibility"))?;
    serde_json::from_value(stated.clone()).ok()
}

/// What stands after a key, in lines or in braces.
fn values_of<'a>(key: &'a str, text: &'a str) -> impl Iterator<Item = &'a str> {
    let is_whole = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let keys = text.match_indices(key).filter(move |(at, _)| is_whole(*at));
    keys.filter_map(|(at, key)| value_in(text[at + key.len()..].strip_prefix(':')?))
}

/// The value that a line goes on with.
fn value_in(rest: &str) -> Option<&str> {
    let line = rest.lines().next()?.trim_start();
    match line.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        Some(quote) => line[1..].split(quote).next(),
        None => line.split([',', '}', '#']).next().map(str::trim_end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Care {
        care(Yaml {
            text,
            offset: 0,
            file: &"content/pages/a.md".into(),
        })
    }

    #[test]
    fn a_mistake_hides_no_refusal() {
        let good = "{file: a.jpg, alt: A, credit: B, licence: C, people_identifiable: true, children: false, \
                    consent: {kind: refused}}";
        let bad = "{file: b.jpg, consent: {kind: withdrawn}}";
        let found = of(&format!("title: [\nmedia:\n  - {good}\n").replace("[\n", "1\n"));
        assert!(
            matches!(&*found.media, [(file, Some(_))] if file == "a.jpg"),
            "{found:?}"
        );
        let found = of(&format!("media: [{bad}]\nvisibility: internal\n"));
        assert_eq!(found.media, [("b.jpg".to_owned(), None)]);
        assert_eq!(found.visibility, Some(Visibility::Internal));
        let found = of("safeguarding: {visibility: members}\n");
        assert_eq!(found.visibility, Some(Visibility::Members));
    }

    #[test]
    fn where_nothing_can_be_read_a_refusal_is_believed() {
        let text = "media:\n\t- {file: \"a b.jpg\", consent: refused}\n  - file: c.jpg\n  x: [\n";
        let files: Vec<_> = of(text).media.into_iter().map(|(file, _)| file).collect();
        assert_eq!(files, ["a b.jpg", "c.jpg"]);
        assert!(of("media:\n\t- {file: a.jpg}\n").media.is_empty());
        let found = of("safeguarding:\n\tvisibility: internal # for now\nx: [\n");
        assert_eq!(found.visibility, Some(Visibility::Internal));
    }
}
