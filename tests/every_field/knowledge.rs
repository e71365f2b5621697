//! A made knowledge base: an entry of every kind, for every audience, with every field, referring to
//! entries for every audience.

use carsija::diagnostics::{FieldPath, Step};
use carsija::model::{EntityKind, Layout, Part, Record, SchemaOf, Visibility, walk};
use serde_json::{Value, json};

use crate::{
    filled::{Fill, Filling, Place, filled},
    support::{PIXEL, Site},
};

/// The audiences, from the widest. An item of a list of groups refers to entries for the audience at
/// its own number.
pub const AUDIENCES: [Visibility; 3] = [
    Visibility::Public,
    Visibility::Members,
    Visibility::Internal,
];

/// One entry of the made knowledge base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its kind.
    pub kind: EntityKind,
    /// Who may see it.
    pub visibility: Visibility,
    /// For whom the entries are that it refers to where it can refer to one alone.
    pub toward: Visibility,
}

impl Entry {
    fn of_kind(kind: EntityKind) -> impl Iterator<Item = Self> {
        // Nothing hides a designation: it is a note on a name.
        let audiences = AUDIENCES
            .into_iter()
            .filter(move |one| kind != EntityKind::Designation || *one == Visibility::Public);
        audiences.flat_map(move |visibility| {
            AUDIENCES.into_iter().map(move |toward| Self {
                kind,
                visibility,
                toward,
            })
        })
    }

    /// The entry of a kind that is referred to from an entry, of those for an audience.
    fn referred_to(self, kind: EntityKind, visibility: Visibility) -> Self {
        let visibility = match kind {
            EntityKind::Designation => Visibility::Public,
            _ => visibility,
        };
        Self {
            kind,
            visibility,
            toward: self.toward,
        }
    }
}

/// What writes the texts of a made knowledge base.
pub trait Author {
    /// The id of an entry.
    fn id(&mut self, entry: Entry) -> String;
    /// The text of a field of an entry, or of its body (`body`).
    fn text(&mut self, entry: Entry, place: &Place<'_>) -> String;
    /// A text that nobody may ever read.
    fn secret(&mut self, of: &str) -> String;
}

/// Writes the made knowledge base into a folder.
pub fn write(author: &mut dyn Author) -> anyhow::Result<Site> {
    let site = Site::of(&[])?;
    let public = |kind| Entry {
        kind,
        visibility: Visibility::Public,
        toward: Visibility::Public,
    };
    let configuration = json!({
        "title": {"en": "A made site"},
        "base_url": "https://example.org/",
        "languages": crate::filled::LANGUAGES,
        "network": author.id(public(EntityKind::Organisation)),
        "hubs": [author.id(public(EntityKind::Hub))],
    });
    site.write("content/site.yaml", yaml(&configuration)?)?;
    let withdrawn = json!([{
        "entry": format!("practice:{}", author.secret("withdrawn.entry")),
        "date": "2026-01-02",
        "reason": author.secret("withdrawn.reason"),
        "page": false,
    }]);
    site.write("content/withdrawn.yaml", yaml(&withdrawn)?)?;
    for kind in EntityKind::ALL {
        match kind.layout() {
            Layout::Folder(folder) => {
                for entry in Entry::of_kind(kind) {
                    write_entry(&site, folder, entry, author)?;
                }
            }
            Layout::List(file) => {
                let mut items = Vec::new();
                if kind == EntityKind::Topic {
                    items.extend(broadest_topics(author));
                }
                for entry in Entry::of_kind(kind) {
                    items.push(document(entry, SchemaOf::Entity(kind), author)?);
                }
                site.write(&format!("content/{file}"), yaml(&Value::from(items))?)?;
            }
        }
    }
    Ok(site)
}

fn write_entry(
    site: &Site,
    folder: &str,
    entry: Entry,
    author: &mut dyn Author,
) -> anyhow::Result<()> {
    let folder = format!("content/{folder}/{}", author.id(entry));
    for (document_kind, name) in [
        (SchemaOf::Entity(entry.kind), "index.md"),
        (SchemaOf::Translation(entry.kind), "index.mk.md"),
    ] {
        let fields = document(entry, document_kind, author)?;
        for file in files_in(&fields) {
            let path = format!("{folder}/{file}");
            let secret = author.secret("the bytes of a picture");
            if file.ends_with(".png") {
                site.write(&path, [PIXEL, secret.as_bytes()].concat())?;
            } else {
                let text = author.text(entry, &place("bytes"));
                site.write(&path, text)?;
            }
        }
        let body = body(entry, author);
        let text = format!("---\n{}---\n\n{body}", yaml(&fields)?);
        site.write(&format!("{folder}/{name}"), text)?;
    }
    Ok(())
}

fn place(field: &str) -> Place<'_> {
    Place {
        field,
        item: 0,
        form: None,
        says: "",
    }
}

fn yaml(value: &Value) -> anyhow::Result<String> {
    Ok(serde_yaml::to_string(value)?)
}

/// A body that links to an entry of every kind for every audience.
fn body(entry: Entry, author: &mut dyn Author) -> String {
    let mut text = format!("## {}\n\n", author.text(entry, &place("body")));
    for kind in EntityKind::ALL {
        for visibility in AUDIENCES {
            let id = author.id(entry.referred_to(kind, visibility));
            let words = author.text(entry, &place("body"));
            text.push_str(&format!("- [{words}]({kind}:{id})\n"));
        }
    }
    text
}

/// Topics that stand under no other, for those that stand under one.
fn broadest_topics(author: &mut dyn Author) -> Vec<Value> {
    AUDIENCES
        .into_iter()
        .map(|visibility| {
            let entry = Entry {
                kind: EntityKind::Topic,
                visibility,
                toward: visibility,
            };
            json!({
                "id": broadest(author, visibility),
                "visibility": visibility.name(),
                "label": {"en": author.text(entry, &place("label"))},
            })
        })
        .collect()
}

fn broadest(author: &mut dyn Author, visibility: Visibility) -> String {
    let topic = Entry {
        kind: EntityKind::Topic,
        visibility,
        toward: visibility,
    };
    format!("broadest-{}", author.id(topic))
}

/// The names of the files beside an entry that its fields name.
fn files_in(fields: &Value) -> Vec<String> {
    match fields {
        Value::String(text) if text.ends_with(".png") || text.ends_with(".csv") => {
            vec![text.clone()]
        }
        Value::Array(items) => items.iter().flat_map(files_in).collect(),
        Value::Object(fields) => fields.values().flat_map(files_in).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

// ---- One document ----

fn document(entry: Entry, kind: SchemaOf, author: &mut dyn Author) -> anyhow::Result<Value> {
    let mut writer = Writer {
        entry,
        kind,
        author,
    };
    let mut fields = filled(kind, &mut writer);
    let original = match kind {
        SchemaOf::Translation(of) => filled(SchemaOf::Entity(of), &mut Plain),
        _ => fields.clone(),
    };
    let mut ways = Vec::new();
    let record = Record::from_fields(entry.kind, original.clone());
    let record =
        record.ok_or_else(|| anyhow::anyhow!("{} can't be read: {original:#}", entry.kind))?;
    walk(&record, &mut |at, part| {
        if let Part::Reference(kind, _) = part {
            ways.push((at.path(), kind));
        }
    });
    for (way, kind) in ways {
        refer(&mut fields, &way, kind, entry, author);
    }
    Ok(fields)
}

/// Makes what stands at the end of a way refer to entries of a kind.
fn refer(
    fields: &mut Value,
    way: &FieldPath,
    kind: EntityKind,
    entry: Entry,
    author: &mut dyn Author,
) {
    let Some((last, above)) = way.0.split_last() else {
        return;
    };
    let steps: &[Step] = if matches!(last, Step::Item(_)) {
        above
    } else {
        &way.0
    };
    let item = above.iter().find_map(|step| match step {
        Step::Item(item) => Some(AUDIENCES[item % AUDIENCES.len()]),
        Step::Key(_) => None,
    });
    let toward = item.unwrap_or(entry.toward);
    let found = steps.iter().try_fold(fields, |fields, step| match step {
        Step::Key(key) => fields.get_mut(key),
        Step::Item(index) => fields.get_mut(*index),
    });
    let Some(found) = found else { return };
    *found = if matches!(last, Step::Item(_)) {
        let all = AUDIENCES.map(|visibility| entry.referred_to(kind, visibility));
        let mut ids: Vec<String> = all
            .into_iter()
            .filter(|other| *other != entry)
            .map(|other| author.id(other))
            .collect();
        ids.dedup();
        ids.into()
    } else if matches!(last, Step::Key(key) if key == "broader") {
        broadest(author, toward).into()
    } else {
        author.id(entry.referred_to(kind, toward)).into()
    };
}

/// Writes the fields of an entry, or of its translation.
struct Writer<'a> {
    entry: Entry,
    kind: SchemaOf,
    author: &'a mut dyn Author,
}

impl Fill for Writer<'_> {
    fn field(&mut self, place: &Place<'_>) -> Option<Filling> {
        match place.field {
            "id" => Some(Filling::Value(self.author.id(self.entry).into())),
            "safeguarding.visibility" | "visibility" => {
                Some(Filling::Value(self.entry.visibility.name().into()))
            }
            _ => settled(self.kind, place),
        }
    }

    fn text(&mut self, place: &Place<'_>) -> String {
        match place.form {
            None if place.field == "media.file" => self.author.text(self.entry, place) + ".png",
            None if place.field == "standards.sdg_targets" => "16.6".into(),
            None if place.field == "standards.iati_sectors" => "15220".into(),
            None if place.field == "quotes.role_as_of" => {
                self.author.text(self.entry, place) + ", 2024"
            }
            None if ["requirements.materials.file", "documents.file"].contains(&place.field) => {
                self.author.text(self.entry, place) + ".csv"
            }
            None | Some("telephone") => self.author.text(self.entry, place),
            Some("web-address") => {
                let word = self.author.id(self.entry);
                format!("https://example.org/{word}")
            }
            Some("mailbox") => {
                let word = self.author.text(self.entry, place);
                format!("office@{word}.example.org")
            }
            Some(form) => of_form(form, place),
        }
    }
}

/// Writes the fields of a document whose texts don't matter.
struct Plain;

impl Fill for Plain {
    fn field(&mut self, place: &Place<'_>) -> Option<Filling> {
        settled(SchemaOf::Site, place)
    }

    fn text(&mut self, place: &Place<'_>) -> String {
        match place.form {
            None => "x".into(),
            Some("web-address") => "https://example.org/".into(),
            Some("mailbox") => "office@example.org".into(),
            Some(form) => of_form(form, place),
        }
    }
}

/// A text of a form in which no word can stand.
fn of_form(form: &str, place: &Place<'_>) -> String {
    let ends = ["until", "expires", "due", "deadline"];
    let last = place.field.rsplit('.').next().unwrap_or_default();
    match form {
        "date" if ends.contains(&last) => "2027-01-02".into(),
        "date" => "2026-01-02".into(),
        "edtf" => "2024".into(),
        "language" => "en".into(),
        "country" => "MK".into(),
        "telephone" => "+389 2 3118 022".into(),
        "id" => format!("item-{}", place.item),
        form => panic!("{}: nobody knows a text of the form `{form}`", place.field),
    }
}

/// What rules ask of some fields.
fn settled(kind: SchemaOf, place: &Place<'_>) -> Option<Filling> {
    let is_translation = matches!(kind, SchemaOf::Translation(_));
    let value = match place.field {
        "translation.kind" if is_translation => json!("unofficial"),
        "translation.of" if is_translation => json!("en"),
        "translation" if kind != SchemaOf::Entity(EntityKind::Source) && !is_translation => {
            return Some(Filling::Nothing);
        }
        "lang" if kind != SchemaOf::Entity(EntityKind::Source) => return Some(Filling::Nothing),
        "template"
        | "translation.of_hash"
        | "sha256"
        | "requirements.materials.url"
        | "documents.url" => {
            return Some(Filling::Nothing);
        }
        "evidence.level" | "result.level" => json!("E1"),
        "status" => json!("ongoing"),
        // So early, a transfer has no result.
        "stage" => json!("piloting"),
        "cost.currency" | "amount.currency" => json!("EUR"),
        "cost.year" => json!(2024),
        "safeguarding.geo_precision" => json!("city"),
        "accepted.code" => json!("W0613"),
        "contact.consent.scope" => json!("members"),
        "letter.may_quote" | "letter.may_name" => json!(true),
        _ => return None,
    };
    Some(Filling::Value(value))
}
