//! What data that are not sound say all the same of who may see what. A mistake in an entry must not keep
//! online what somebody wanted off it: what is said of that and can't be read counts as closed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Yaml, bounded, legible};
use crate::model::{
    Contact, Date, GeoPrecision, Media, SeeksConsent, Sensitivity, TargetGroup, Visibility,
    says_something,
};

/// Words of data that may be a refusal, or a consent that is over.
const ON_CONSENT: [&str; 4] = ["consent", "refus", "until:", "expires:"];
/// The fields of a contact that hold an address.
const ADDRESSES: [&str; 2] = ["email", "phone"];
const VISIBILITY: &str = "visibility";
const PUBLIC_FUNCTION: &str = "public_function";

/// What is said of who may see an entry that is not sound, its pictures and its contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Care {
    /// The files of its pictures; with what is said of each, where that can be read.
    pub media: Vec<(String, Option<Media>)>,
    /// The addresses of its contact, as they are written, whatever it is called.
    pub addresses: Vec<String>,
    /// Its only contact, where that can be read.
    pub contact: Option<Contact>,
    /// Who may see the entry, if anything is said of it.
    pub visibility: Option<Visibility>,
    /// All words in it that may name another entry.
    pub words: BTreeSet<String>,
}

/// What data that are not sound say of it. Where they are no YAML, what can be read of them counts, and so do words of
/// the rest; if they speak of a consent, it may be one that was refused or is over: all pictures that they name are
/// meant.
pub(crate) fn care(yaml: Yaml<'_>) -> Care {
    if let Some(value) = bounded(yaml) {
        return of_value(&value);
    }
    let read = legible::of(yaml.text);
    let read = read.and_then(|read| {
        bounded(Yaml {
            text: &read.text,
            ..yaml
        })
    });
    let care = of_text(yaml.text);
    match read {
        Some(value) => care.with(of_value(&value)),
        None => care,
    }
}

impl Care {
    /// All that either says.
    fn with(mut self, other: Self) -> Self {
        self.media.extend(other.media);
        let new = other.addresses.into_iter();
        let new: Vec<_> = new.filter(|one| !self.addresses.contains(one)).collect();
        self.addresses.extend(new);
        self.words.extend(other.words);
        Self {
            contact: other.contact,
            visibility: self.visibility.max(other.visibility),
            ..self
        }
    }
}

/// The same of data that are YAML: of an entry, or of an item of a list.
pub(super) fn of_value(value: &Value) -> Care {
    let contacts: Vec<&Value> = fields(value, "contact").collect();
    let addresses = ADDRESSES.iter().flat_map(|name| fields_within(value, name));
    // Of two, neither is believed.
    let contact = match contacts[..] {
        [only] => serde_json::from_value(only.clone()).ok(),
        _ => None,
    };
    let inside = fields(value, "safeguarding").flat_map(|care| fields(care, VISIBILITY));
    let whole = fields(value, "safeguarding").filter(|care| care.is_string());
    // The word often stands a step too high.
    let visibilities = inside.chain(whole).chain(fields(value, VISIBILITY));
    let closed = [
        waits(value).then_some(Visibility::Members),
        is_placeless(value).then_some(Visibility::Members),
        is_of_nobody_public(value).then_some(Visibility::Internal),
    ];
    Care {
        media: fields(value, "media")
            .flat_map(items)
            .flat_map(pictures)
            .collect(),
        addresses: addresses.flat_map(words).collect(),
        contact,
        visibility: visibilities
            .map(stated)
            .chain(closed.into_iter().flatten())
            .max(),
        words: words(value)
            .into_iter()
            .flat_map(|text| names_in(&text))
            .collect(),
    }
}

/// The same of the items of a list that is no YAML, each with its id.
pub(crate) fn of_broken_list(text: &str) -> Vec<(String, Care)> {
    let marks = text.match_indices("- ").map(|(at, _)| at);
    let starts: Vec<usize> = marks
        .filter(|at| *at == 0 || text[..*at].ends_with('\n'))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let items = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &text[*start..end]);
    let named = items.filter_map(|item| Some((values_of("id", item).next()?.to_owned(), item)));
    named.map(|(id, item)| (id, of_text(item))).collect()
}

/// The names of entries in a list of those that were taken down, with the files that went with them, as far as it can
/// be read.
pub(crate) fn taken_down(yaml: Yaml<'_>) -> (Vec<String>, Vec<String>) {
    if let Some(list) = bounded(yaml) {
        let items = || items(&list).iter();
        let files = items().flat_map(|item| fields(item, "files"));
        return (
            items().flat_map(entries).collect(),
            files.flat_map(words).collect(),
        );
    }
    // A name may stand anywhere behind its key, or without one.
    let words = yaml
        .text
        .split(|c: char| c.is_whitespace() || "\"'[]{},".contains(c));
    let is_page = |word: &str| word.ends_with(".md") || word.ends_with(".html");
    let named = words.filter(|word| word.trim_end_matches(':').contains(':') || is_page(word));
    let behind = yaml.text.split("entry:").skip(1);
    let behind = behind.filter_map(|rest| rest.split_whitespace().next());
    let behind = behind.map(|word| word.trim_matches(['"', '\'']));
    let entries = values_of("entry", yaml.text).chain(named).chain(behind);
    let entries: BTreeSet<_> = entries.map(str::to_owned).collect();
    let files = values_of("file", yaml.text).map(str::to_owned);
    (entries.into_iter().collect(), files.collect())
}

/// What an item says of its entry. Where nothing is called `entry`, all that it says may be its name.
fn entries(item: &Value) -> Vec<String> {
    let named: Vec<_> = fields(item, "entry").flat_map(words).collect();
    if named.is_empty() { words(item) } else { named }
}

/// The words of a text that may name an entry.
pub(crate) fn names_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

fn of_text(text: &str) -> Care {
    let lower = text.to_lowercase();
    let is_on_consent = ON_CONSENT.iter().any(|word| lower.contains(word));
    let files = values_of("file", text).filter(|_| is_on_consent);
    let addresses = ADDRESSES.iter().flat_map(|key| values_of(key, text));
    let visibilities = values_of(VISIBILITY, text).map(|word| stated(&Value::from(word)));
    let mut functions = values_of(PUBLIC_FUNCTION, text);
    let of_nobody = functions.any(|said| said != "true");
    let is_reviewed = values_of("reviewed_on", text).next().is_some();
    let mut sensitivities = values_of("sensitivity", text);
    let waits = sensitivities.any(|said| {
        said != Sensitivity::Low.name() && (said != Sensitivity::Elevated.name() || !is_reviewed)
    });
    let mut precisions = values_of("geo_precision", text);
    let is_placeless = precisions.any(|said| said != GeoPrecision::City.name());
    Care {
        media: files.map(|file| (file.to_owned(), None)).collect(),
        addresses: addresses.map(str::to_owned).collect(),
        contact: None,
        visibility: visibilities
            .chain(of_nobody.then_some(Visibility::Internal))
            .chain((waits || is_placeless).then_some(Visibility::Members))
            .max(),
        words: names_in(text),
    }
}

/// May everyone see what data say only after somebody has looked at the harm it could do, or never?
fn waits(value: &Value) -> bool {
    let said = |name: &str| -> Vec<String> {
        let all = fields_within(value, name).into_iter();
        all.flat_map(words).collect()
    };
    let says = |name: &str, word: &str| said(name).iter().any(|one| one.trim() == word);
    let is_reviewed = ["reviewed_on", "reviewed_by_role"].iter().all(|name| {
        said(name)
            .iter()
            .any(|said| says_something(said) || Date::parse(said).is_some())
    });
    let guards = ["sensitivity", "groups"].into_iter();
    let is_unsaid = guards
        .flat_map(|name| fields_within(value, name))
        .any(Value::is_null);
    let is_elevated = says("sensitivity", Sensitivity::Elevated.name());
    // What can't be read may have been meant for the utmost.
    let is_read = |said: &String| Sensitivity::NAMES.contains(&said.trim());
    let is_unreadable = !said("sensitivity").iter().all(is_read);
    let mut groups = TargetGroup::ALL
        .iter()
        .filter(|group| group.is_vulnerable());
    let is_of_group =
        groups.any(|group| says("groups", group.name()) || says("target_groups", group.name()));
    is_unsaid
        || is_unreadable
        || says("sensitivity", Sensitivity::High.name())
        || is_elevated && !is_reviewed
        || is_of_group && !is_elevated
}

/// May it no longer be said where something is, or what a city wants to learn? Which of its published words tell that,
/// can't be known.
fn is_placeless(value: &Value) -> bool {
    let precise = GeoPrecision::City.name();
    let mut precisions = fields_within(value, "geo_precision").into_iter();
    let seeks = fields(value, "seeks").next().is_some();
    let agreed = fields(value, "seeks_consent").next();
    let agreed = agreed.and_then(|said| serde_json::from_value::<SeeksConsent>(said.clone()).ok());
    let is_agreed = agreed.is_some_and(|agreed| agreed.objection(agreed.date).is_none());
    precisions.any(|said| said != precise) || seeks && !is_agreed
}

/// Is it a person who does not act in a public function?
fn is_of_nobody_public(value: &Value) -> bool {
    fields(value, PUBLIC_FUNCTION).any(|said| said != &Value::Bool(true))
}

/// What a word says of who may see an entry. What can't be read closes it: nobody would say that it is open.
fn stated(value: &Value) -> Visibility {
    serde_json::from_value(value.clone()).unwrap_or(Visibility::Internal)
}

/// The values of the fields that are called so, or nearly so.
fn fields<'a>(value: &'a Value, name: &'a str) -> impl Iterator<Item = &'a Value> {
    let fields = value.as_object().into_iter().flatten();
    fields
        .filter(move |(key, _)| is_meant(key, name))
        .map(|(_, value)| value)
}

/// The same in all parts of a value, whatever those are called.
fn fields_within<'a>(value: &'a Value, name: &'a str) -> Vec<&'a Value> {
    let parts: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    };
    let within = parts.into_iter().flat_map(|part| fields_within(part, name));
    fields(value, name).chain(within).collect()
}

/// Is a key this name, but for a slip in four letters?
fn is_meant(key: &str, name: &str) -> bool {
    let key = key.trim().to_lowercase();
    key.len() <= 2 * name.len() && strsim::damerau_levenshtein(&key, name) <= name.len() / 4
}

/// The items of a list; what is none stands for its only item.
fn items(list: &Value) -> &[Value] {
    let items = list.as_array();
    items.map_or_else(|| std::slice::from_ref(list), Vec::as_slice)
}

/// The picture of an item. Where nothing is called `file`, all that it says may be the name of one.
fn pictures(item: &Value) -> Vec<(String, Option<Media>)> {
    if let Some(file) = item.get("file").and_then(Value::as_str) {
        let read = serde_json::from_value(item.clone()).ok();
        return vec![(file.to_owned(), read)];
    }
    let named = words(item).into_iter();
    named.map(|file| (file, None)).collect()
}

/// The texts and numbers of a value.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(items) => items.iter().flat_map(words).collect(),
        Value::Object(fields) => fields.values().flat_map(words).collect(),
        Value::Null | Value::Bool(_) => Vec::new(),
    }
}

/// What stands after a key, in lines or in braces.
fn values_of<'a>(name: &'a str, text: &'a str) -> impl Iterator<Item = &'a str> {
    let ends = text.match_indices(':').map(|(at, _)| at);
    let meant = ends.filter(move |at| {
        let before = text[..*at].trim_end_matches(['"', '\'', ' ']);
        let is_of_key = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let key = before.trim_end_matches(is_of_key).len();
        is_meant(before[key..].trim_start_matches('-'), name)
    });
    meant.filter_map(|at| value_in(&text[at + 1..]))
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

    #[test]
    fn what_was_taken_down_is_named_though_its_list_is_no_yaml() {
        for list in [
            "- entry:\n    practice:lamps\n  reason: [",
            "- practice:lamps\n- x: a: b",
            "- entry: 'practice:lamps\n  date: 2026-01-01",
            "- entry: content/practices/lamps.md\n  x: [",
        ] {
            let yaml = Yaml {
                text: list,
                offset: 0,
                file: &"a.yaml".into(),
            };
            let (entries, _) = taken_down(yaml);
            let is_it = |name: &String| name.contains("lamps");
            assert!(entries.iter().any(is_it), "{list}: {entries:?}");
        }
    }

    #[test]
    fn a_line_that_is_no_yaml_opens_nothing() {
        for (text, visibility) in [
            ("sensitivity: high\nx: [", Some(Visibility::Members)),
            ("sensitivity: low\nx: [", None),
            (
                "safeguarding: {sensitivity: low}\nquestions: a: b\nsafeguarding: {sensitivity: high}",
                Some(Visibility::Members),
            ),
            ("groups: [children]\nx: a: b", Some(Visibility::Members)),
            ("geo_precision: country\nx: [", Some(Visibility::Members)),
            ("geo_precision: city\nx: [", None),
        ] {
            assert_eq!(of(text).visibility, visibility, "{text}");
        }
        let shown = of("media:\n  - {file: a.png, alt: Two people}\nx: a: b");
        assert!(
            matches!(&shown.media[..], [(file, _)] if file == "a.png"),
            "{shown:?}"
        );
    }

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

    #[test]
    fn what_cannot_be_read_is_closed() {
        for text in [
            "visibility: intenral\n",
            "visibility: [internal]\n",
            "visability: internal\n",
            "Visibility: public\nvisibilty: internal\n",
            "visibility:\n",
            "safeguarding: {visibility: public}\nvisibility: internal\n",
            "safegarding: {visibility: internal}\n",
            "x: [\nvisability: internal\n",
            "x: [\n\"visibility\": intenral\n",
        ] {
            assert_eq!(of(text).visibility, Some(Visibility::Internal), "{text}");
        }
        for text in ["title: A\n", "x: [\ntitle: A\n"] {
            assert_eq!(of(text).visibility, None, "{text}");
        }
        for text in [
            "x: 1\nsafeguarding: {sensitivity: high}\n",
            "x: 1\nsafeguarding: {sensitivity: }\n",
            "x: 1\nsafeguarding: {geo_precision: }\n",
            "x: 1\nsafeguarding: {groups: }\n",
            "x: 1\nsensitivity: high\n",
            "x: 1\nsensitivity: High\n",
            "x: 1\nsafeguarding: {sensitivity: elevated, reviewed_on: 2026-01-02, reviewed_by_role: nobody}\n",
            "x: 1\ntarget_groups: [women, children]\n",
            "x: 1\nsafeguarding: {geo_precision: region}\n",
            "x: 1\nseeks: [youth]\n",
        ] {
            assert_eq!(of(text).visibility, Some(Visibility::Members), "{text}");
        }
        for text in [
            "safeguarding: internal\n",
            "name: A\npublic_function: false\n",
            "x: [\npublic_function: no\n",
        ] {
            assert_eq!(of(text).visibility, Some(Visibility::Internal), "{text}");
        }
        let looked_at = "x: 1\nsafeguarding: {groups: [children], sensitivity: elevated, reviewed_on: 2026-01-02, \
                         reviewed_by_role: head}\n";
        assert_eq!(of(looked_at).visibility, None);
        let agreed = "x: 1\nseeks: [youth]\nseeks_consent: {date: 2026-01-02, role: mayor}\nsafeguarding: {geo_precision: city}\n\
                      public_function: true\n";
        assert_eq!(of(agreed).visibility, None);
        assert_eq!(
            of("x: 1\nvisibility: public\n").visibility,
            Some(Visibility::Public)
        );
        for media in [
            "[{file: a.jpg, expires: 2025-13-01}]",
            "[{flie: a.jpg}]",
            "{file: a.jpg}",
            "[a.jpg]",
        ] {
            let found = of(&format!("media: {media}\n"));
            assert_eq!(found.media, [("a.jpg".to_owned(), None)], "{media}");
        }
    }

    #[test]
    fn what_was_taken_down_is_known_from_a_broken_list() {
        for text in [
            "- {entry: practice:a, date: 2026-11-40, files: [{file: content/a.jpg}]}\n",
            "- {entyr: practice:a, reason: about, files: [{file: content/a.jpg}]}\n",
            "- entry: \"practice:a\"\n  date: [\n  files: [{file: content/a.jpg}]\n",
            "entry: practice:a\nfiles: [{file: content/a.jpg}]\n",
        ] {
            let file = "content/withdrawn.yaml".into();
            let (entries, files) = taken_down(Yaml {
                text,
                offset: 0,
                file: &file,
            });
            assert_eq!(entries, ["practice:a"], "{text}");
            assert!(files.contains(&"content/a.jpg".to_owned()), "{text}");
        }
    }

    #[test]
    fn addresses_are_known_with_what_is_said_of_them() {
        let found = of("contact: {via: hub, email: a@b.example, consent: {kind: refusd}}\n");
        assert_eq!(found.addresses, ["a@b.example"]);
        assert_eq!(found.contact, None);
        let found = of("contact: {via: hub, email: a@b.example}\nContact: {via: hub}\n");
        assert_eq!((found.addresses.len(), found.contact), (1, None));
        let found = of("kontakt: {via: hub, email: a@b.example}\n");
        assert_eq!((&*found.addresses[0], found.contact), ("a@b.example", None));
        let found = of("x: [\ncontact:\n  phone: '+389 31 475 000'\n");
        assert_eq!(found.addresses, ["+389 31 475 000"]);
        assert!(
            of("contact: {via: hub, email: a@b.example}\n")
                .contact
                .is_some()
        );
        let list = of_broken_list("- id: a\n  visibility: internal\n- id: b\n  x: [\n");
        let closed: Vec<_> = list
            .iter()
            .map(|(id, care)| (&**id, care.visibility))
            .collect();
        assert_eq!(closed, [("a", Some(Visibility::Internal)), ("b", None)]);
    }
}
