//! Reads one file into entries. A pure function of the file's text and the site's configuration.

use std::{borrow::Cow, ops::Range, sync::Arc};

use serde_json::Value;

use super::{
    CONTENT, WITHDRAWN, asides,
    body::Body,
    entry::{Entry, Key, Origin, PartlyRead, Remains, Words},
    fences,
    file_name::Holds,
    front_matter,
    markdown::{self, Markdown},
    told_once,
    unseen::{self, Of},
    walk::TextFile,
    yaml::{self, Care, Yaml},
};
use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{
        EntityKind, EntryName, Id, InFiles, InList, InRecord, Language, Record, Repository,
        SchemaOf, Site, TranslatedFields, TranslationKind, Visibility, VisitType, Withdrawal,
    },
    provenance::{Fingerprint, Unusable},
};

/// What became of a file.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// Entries that are sound in themselves.
    pub entries: Vec<Arc<Entry>>,
    /// Entries that are there but not sound.
    pub reserved: Vec<Key>,
    /// What can be read of entries that are not sound.
    pub remains: Vec<Arc<Remains>>,
    /// The kind of a list that could not be read whole.
    pub reserved_kind: Option<EntityKind>,
    /// The source whose fingerprint it is, and the fingerprint if it can be used.
    pub fingerprint: Option<(Id, Option<Arc<Fingerprint>>)>,
    /// Entries that were taken down, and where that is said.
    pub withdrawn: Vec<(Withdrawal, Origin)>,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

/// What becomes of a file that can't be read as text. `seen` is what can be seen of it: it may close something.
pub(super) fn parse_unreadable(
    file: &TextFile,
    seen: &str,
    finding: Diagnostic,
    site: &Site,
) -> Parsed {
    let yaml = whole(&file.file, seen);
    let language = &site.languages[0];
    let mut parsed = Parsed {
        findings: vec![finding],
        ..Parsed::default()
    };
    match &file.holds {
        Holds::Entry(key, _) => {
            let data = front_matter::cut(seen).map_or(0..seen.len(), |parts| parts.yaml);
            let data = Yaml {
                text: &seen[data],
                ..yaml
            };
            let care = Care {
                words: yaml::names_in(seen),
                ..yaml::care(data)
            };
            parsed.reserved.push(key.clone());
            parsed.remains = vec![of_care(yaml, language, Some(key.clone()), care).into()];
        }
        Holds::List(kind) => {
            let care = yaml::care_of_items(seen);
            parsed.reserved_kind = Some(*kind);
            parsed.remains = of_items(yaml, language, *kind, care);
            let care = Care {
                words: yaml::names_in(seen),
                ..Care::default()
            };
            let referring = of_care(yaml, language, None, care);
            parsed.remains.push(referring.into());
        }
        Holds::Fingerprint(source) => parsed.fingerprint = Some((source.clone(), None)),
        // What was taken down stays so, wherever that is said.
        Holds::Withdrawn => {
            let list = parse_withdrawn(&file.file, seen, site);
            (parsed.withdrawn, parsed.remains) = (list.withdrawn, list.remains);
        }
    }
    parsed
}

/// Makes entries of the text of a file.
pub(super) fn parse(file: &TextFile, text: &str, site: &Site) -> Parsed {
    let data = match &file.holds {
        Holds::Entry(..) => front_matter::cut(text).map_or(0..0, |parts| parts.yaml),
        Holds::List(_) | Holds::Withdrawn => 0..text.len(),
        Holds::Fingerprint(source) => return parse_fingerprint(&file.file, text, source),
    };
    let plain = match unseen::as_blanks(&text[data.clone()]) {
        Cow::Borrowed(_) => Cow::Borrowed(text),
        Cow::Owned(data_alone) => {
            let (before, after) = (&text[..data.start], &text[data.end..]);
            Cow::Owned([before, &data_alone, after].concat())
        }
    };
    let mut parsed = match &file.holds {
        Holds::Entry(key, language) => {
            parse_entry(&file.file, &plain, key, language.as_ref(), site)
        }
        Holds::List(kind) => parse_list(&file.file, &plain, *kind, site),
        Holds::Fingerprint(source) => parse_fingerprint(&file.file, &plain, source),
        Holds::Withdrawn => parse_withdrawn(&file.file, &plain, site),
    };
    let mut misread = yaml::misread(&file.file, &plain, data.clone());
    told_once::malformed(&mut misread, &parsed.findings, &plain);
    told_once::explain_empty(&mut misread, &mut parsed.findings, &plain, &data);
    told_once::settle(&mut parsed.findings, &misread, &plain, &data);
    parsed.findings.extend(misread);
    let below = match &file.holds {
        Holds::Entry(..) => front_matter::cut(text).map_or(0..0, |parts| parts.body),
        Holds::List(_) | Holds::Withdrawn | Holds::Fingerprint(_) => 0..0,
    };
    if site.repository == Repository::Public {
        parsed
            .findings
            .extend(asides::told(&file.file, text, &data, &below));
    }
    for (part, of) in [(data, Of::Data), (below, Of::Body)] {
        let mut unseen = unseen::told(&file.file, text, part, of);
        told_once::in_addresses(&mut unseen, &mut parsed.findings);
        parsed.findings.extend(unseen);
    }
    parsed
}

/// Reads the text of an entry's file. `named` is the language in the file's name.
pub fn parse_entry(
    file: &Arc<str>,
    text: &str,
    key: &Key,
    named: Option<&Language>,
    site: &Site,
) -> Parsed {
    let mut parsed = Parsed::default();
    let broken = |findings| Parsed {
        reserved: vec![key.clone()],
        findings,
        ..Parsed::default()
    };
    let likely = named.unwrap_or(&site.languages[0]);
    let parts = match front_matter::cut(text) {
        Ok(parts) => parts,
        Err(missing) => {
            let yaml = whole(file, text);
            let remains = of_care(yaml, likely, Some(key.clone()), yaml::care(yaml));
            return Parsed {
                remains: vec![remains.into()],
                ..broken(vec![fences::told(file, text, &missing)])
            };
        }
    };
    let yaml = Yaml {
        text: &text[parts.yaml.clone()],
        offset: parts.yaml.start,
        file,
    };
    let words = match words(yaml, key.kind) {
        Ok(words) => words,
        Err(mut findings) => {
            let legible = yaml::legible(yaml.text);
            let read = match &legible {
                Some(legible) => Yaml {
                    text: &legible.text,
                    ..yaml
                },
                None => yaml,
            };
            if let Some(legible) = &legible {
                findings.extend(of_parts(yaml, legible, key.kind));
            }
            if named.is_some_and(|named| *named != site.languages[0]) && !may_be_translation(yaml) {
                as_translation(yaml, &site.languages[0], &mut findings);
            }
            let (body, of_body) = body(file, text, parts.body.clone(), likely, site);
            findings.extend(of_body);
            fences::cut_too_early(file, text, &parts, &mut findings);
            let remains = Remains {
                body: body.into(),
                references: yaml::references(read, SchemaOf::Entity(key.kind)),
                partly_read: partly_read(read, key.kind).map(|partly| PartlyRead {
                    unread: legible
                        .into_iter()
                        .flat_map(|legible| legible.unread)
                        .chain(partly.unread)
                        .collect(),
                    ..partly
                }),
                ..of_care(yaml, likely, Some(key.clone()), yaml::care(yaml))
            };
            return Parsed {
                remains: vec![remains.into()],
                ..broken(findings)
            };
        }
    };
    let stated = match &words {
        Words::Original(record) => record.lang().cloned(),
        Words::Translation(fields) => fields.head.lang.clone(),
    };
    if let (Some(named), Some(stated)) = (named, &stated)
        && named != stated
    {
        parsed.findings.push(
            Diagnostic::new(
                Code::ForeignLanguage,
                Place::value(file, FieldPath::key("lang")),
                format!("the file's name says `{named}`, and this says `{stated}`"),
            )
            .with_help("keep the one in the file's name, and leave `lang` out"),
        );
    }
    let language = named
        .cloned()
        .or(stated)
        .unwrap_or_else(|| site.languages[0].clone());
    let (body, findings) = body(file, text, parts.body, &language, site);
    parsed.findings.extend(findings);
    parsed.entries.push(Arc::new(Entry {
        key: key.clone(),
        language,
        words,
        body: body.into(),
        origin: Origin {
            file: file.clone(),
            item: FieldPath::default(),
        },
    }));
    parsed
}

/// The text of an entry, which stands in these bytes of its file, and what is wrong with it.
fn body(
    file: &Arc<str>,
    text: &str,
    at: Range<usize>,
    language: &Language,
    site: &Site,
) -> (Body, Vec<Diagnostic>) {
    let (mut body, findings) = markdown::render(Markdown {
        text: &text[at.clone()],
        offset: at.start,
        file,
        language,
        nesting: usize::try_from(site.limits.nesting).unwrap_or(usize::MAX),
    });
    body.written = written(&text[at]);
    (body, findings)
}

/// A hash of the words of a text and what stands between them, but for spaces.
fn written(text: &str) -> [u8; 32] {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        folded.push_str(word);
        folded.push(' ');
    }
    blake3::hash(folded.as_bytes()).into()
}

/// Reads the data of an entry: the whole record, or a translation's words.
fn words(yaml: Yaml<'_>, kind: EntityKind) -> Result<Words, Vec<Diagnostic>> {
    // What can't be read at all is told by whoever reads a record.
    if may_be_translation(yaml)
        && let Some(fields) = yaml::bounded(yaml)
        && is_translation(&fields)
    {
        return translated(fields, yaml, kind).map(Words::Translation);
    }
    Ok(Words::Original(kind.visit(Original(yaml))?.into()))
}

/// What is wrong with those parts of data that can be read, where they are no YAML as a whole.
fn of_parts(yaml: Yaml<'_>, legible: &yaml::Legible, kind: EntityKind) -> Vec<Diagnostic> {
    let read = Yaml {
        text: &legible.text,
        ..yaml
    };
    let Some(mut fields) = yaml::bounded(read) else {
        return Vec::new();
    };
    let document = if !may_be_translation(read) {
        SchemaOf::Entity(kind)
    } else if is_translation(&fields) {
        TranslatedFields::leave_words(kind, &mut fields);
        SchemaOf::Translation(kind)
    } else {
        return Vec::new();
    };
    yaml::of_legible(yaml, legible, &fields, document)
}

/// Reads the record of an entry with a file of its own.
struct Original<'a>(Yaml<'a>);

impl VisitType for Original<'_> {
    type Out = Result<Record, Vec<Diagnostic>>;

    fn in_files<T: InFiles>(self) -> Self::Out {
        yaml::read::<Box<T>>(self.0, SchemaOf::Entity(T::KIND)).map(InRecord::into_record)
    }

    fn in_list<T: InList>(self) -> Self::Out {
        unreachable!("{} stands in a list", T::KIND)
    }
}

/// The record of an entry that is not sound, as far as it can be read; none of a translation, which has no record of
/// its own.
fn partly_read(yaml: Yaml<'_>, kind: EntityKind) -> Option<PartlyRead> {
    if may_be_translation(yaml) {
        return None;
    }
    kind.visit(PartOfOriginal(yaml))
}

/// Reads what can be read of the record of an entry with a file of its own.
struct PartOfOriginal<'a>(Yaml<'a>);

impl VisitType for PartOfOriginal<'_> {
    type Out = Option<PartlyRead>;

    fn in_files<T: InFiles>(self) -> Self::Out {
        let partly = yaml::partly::<Box<T>>(self.0, SchemaOf::Entity(T::KIND))?;
        Some(PartlyRead {
            record: partly.read.into_record().into(),
            unread: partly.unread,
            written: partly.written,
        })
    }

    fn in_list<T: InList>(self) -> Self::Out {
        unreachable!("{} stands in a list", T::KIND)
    }
}

/// Is there anything that could say that the words are translated? A quick look that spares most files
/// another.
fn may_be_translation(yaml: Yaml<'_>) -> bool {
    let mut lines = yaml.text.lines();
    lines.any(|line| line.starts_with("translation"))
}

/// Says once of a file in another language what lacks of an original: it is probably a translation that doesn't say so.
fn as_translation(yaml: Yaml<'_>, first: &Language, findings: &mut Vec<Diagnostic>) {
    const FEWEST: usize = 2;
    let is_missing = |finding: &Diagnostic| finding.code == Code::MissingKey;
    let (missing, others): (Vec<_>, Vec<_>) = findings.drain(..).partition(is_missing);
    *findings = others;
    if missing.len() < FEWEST {
        findings.extend(missing);
        return;
    }
    let names = missing.iter();
    let names = names.map(|one| one.message.replacen(" is missing", "", 1));
    let message = format!(
        "this file has not what an original needs: {} keys are missing",
        missing.len()
    );
    let help = format!(
        "if it is a translation, add a line that says so: `translation: {{kind: unofficial, of: {first}}}`; if it is \
         none, add {}",
        names.collect::<Vec<_>>().join(", ")
    );
    let place = Place::value(yaml.file, FieldPath::default());
    findings.push(Diagnostic::new(Code::MissingKey, place, message).with_help(help));
}

/// Do the data say that the words are translated? Only then are they read as a translation.
fn is_translation(fields: &Value) -> bool {
    let kind = fields.pointer("/translation/kind").and_then(Value::as_str);
    kind.is_some_and(|kind| kind != TranslationKind::Original.name())
}

/// The words of a translation. Where something is wrong with them, nothing is said of what they hold besides.
fn translated(
    mut fields: Value,
    yaml: Yaml<'_>,
    kind: EntityKind,
) -> Result<TranslatedFields, Vec<Diagnostic>> {
    let empty = yaml::empty_guards(&fields, yaml);
    if !empty.is_empty() {
        return Err(empty);
    }
    if let Some(translated) = TranslatedFields::read(kind, fields.clone()) {
        return Ok(translated);
    }
    TranslatedFields::leave_words(kind, &mut fields);
    let document = SchemaOf::Translation(kind);
    yaml::from_json::<Value>(&fields, yaml, &FieldPath::default(), document)?;
    let place = Place::file(yaml.file);
    Err(vec![Diagnostic::new(
        Code::WrongType,
        place,
        "this is no translation of its original",
    )])
}

/// Reads the text of a list file.
pub fn parse_list(file: &Arc<str>, text: &str, kind: EntityKind, site: &Site) -> Parsed {
    kind.visit(Items {
        yaml: whole(file, text),
        language: &site.languages[0],
    })
}

/// Reads the items of a list.
struct Items<'a> {
    yaml: Yaml<'a>,
    language: &'a Language,
}

impl VisitType for Items<'_> {
    type Out = Parsed;

    fn in_files<T: InFiles>(self) -> Parsed {
        unreachable!("each {} has a file of its own", T::KIND)
    }

    fn in_list<T: InList>(self) -> Parsed {
        items::<T>(self.yaml, self.language)
    }
}

fn items<T: InList>(yaml: Yaml<'_>, language: &Language) -> Parsed {
    let kind = T::KIND;
    let list = yaml::read_list::<T>(yaml, SchemaOf::Entity(kind));
    let care = Care {
        words: list.words,
        ..Care::default()
    };
    let referring = Remains {
        references: list.references,
        ..of_care(yaml, language, None, care)
    };
    let mut remains = of_items(yaml, language, kind, list.care);
    remains.push(referring.into());
    Parsed {
        remains,
        entries: list
            .sound
            .into_iter()
            .map(|(at, item)| {
                let id = item.id().clone();
                let record = Box::new(item).into_record();
                Arc::new(Entry {
                    key: Key::new(kind, id),
                    language: language.clone(),
                    words: Words::Original(record.into()),
                    body: Arc::default(),
                    origin: Origin {
                        file: yaml.file.clone(),
                        item: at,
                    },
                })
            })
            .collect(),
        reserved: list
            .broken
            .iter()
            .filter_map(|id| Id::new(id).map(|id| Key::new(kind, id)))
            .collect(),
        reserved_kind: list.has_nameless.then_some(kind),
        findings: list.findings,
        ..Parsed::default()
    }
}

/// The whole text of a file as YAML.
fn whole<'a>(file: &'a Arc<str>, text: &'a str) -> Yaml<'a> {
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    Yaml {
        text: &text[start..],
        offset: start,
        file,
    }
}

/// Reads the list of entries that were taken down.
fn parse_withdrawn(file: &Arc<str>, text: &str, site: &Site) -> Parsed {
    let yaml = whole(file, text);
    let list = yaml::read_list::<Withdrawal>(yaml, SchemaOf::Withdrawal);
    let remains = if list.findings.is_empty() {
        Vec::new()
    } else {
        closed_by(yaml, &site.languages[0])
    };
    let withdrawn = list.sound.into_iter().map(|(item, withdrawal)| {
        let file = file.clone();
        (withdrawal, Origin { file, item })
    });
    Parsed {
        withdrawn: withdrawn.collect(),
        remains,
        findings: list.findings,
        ..Parsed::default()
    }
}

/// What a list of entries that were taken down closes, though it is not sound, or doesn't lie where it is read. A
/// name without a kind may be one of any kind.
fn closed_by(yaml: Yaml<'_>, language: &Language) -> Vec<Arc<Remains>> {
    let (names, files) = yaml::taken_down(yaml);
    // It names files as from its right place.
    let home: Arc<str> = format!("{CONTENT}/{WITHDRAWN}").into();
    let yaml = Yaml {
        file: &home,
        ..yaml
    };
    let keys = names.iter().flat_map(|name| match EntryName::parse(name) {
        Some(name) => vec![Key::new(name.kind, name.id)],
        None => {
            // A path may stand for the name, and a large letter in it.
            let last = name.rsplit([':', '/']).next().unwrap_or_default();
            let stem = last.split('.').next().unwrap_or_default();
            let id = Id::new(&stem.trim().to_lowercase());
            let of_each = |id: Id| EntityKind::ALL.map(|kind| Key::new(kind, id.clone()));
            id.map(of_each).into_iter().flatten().collect()
        }
    });
    let files = files
        .iter()
        .map(|file| file.split_once('/').map_or(&**file, |(_, path)| path));
    let mut media: Vec<_> = files.map(|file| (file.to_owned(), None)).collect();
    let closed = keys.map(|key| {
        let care = Care {
            visibility: Some(Visibility::Internal),
            // Somebody must say so of the files: the first.
            media: std::mem::take(&mut media),
            ..Care::default()
        };
        of_care(yaml, language, Some(key), care).into()
    });
    closed.collect()
}

/// What is left of the items of a list that are not sound, by their ids.
fn of_items(
    yaml: Yaml<'_>,
    language: &Language,
    kind: EntityKind,
    items: Vec<(String, Care)>,
) -> Vec<Arc<Remains>> {
    let items = items.into_iter().filter_map(|(id, care)| {
        let key = Key::new(kind, Id::new(&id)?);
        Some(of_care(yaml, language, Some(key), care).into())
    });
    items.collect()
}

/// What is left of an entry of which only this is known.
fn of_care(yaml: Yaml<'_>, language: &Language, key: Option<Key>, care: Care) -> Remains {
    Remains {
        key,
        language: language.clone(),
        body: Arc::default(),
        references: Vec::new(),
        care,
        partly_read: None,
        origin: Origin {
            file: yaml.file.clone(),
            item: FieldPath::default(),
        },
    }
}

/// Reads the text of a fingerprint.
fn parse_fingerprint(file: &Arc<str>, text: &str, source: &Id) -> Parsed {
    let (fingerprint, findings) = match Fingerprint::parse(text) {
        Ok(fingerprint) => (Some(fingerprint.into()), Vec::new()),
        Err(why) => (None, vec![unusable(file, source, why)]),
    };
    Parsed {
        fingerprint: Some((source.clone(), fingerprint)),
        findings,
        ..Parsed::default()
    }
}

fn unusable(file: &Arc<str>, source: &Id, why: Unusable) -> Diagnostic {
    let message = match why {
        Unusable::NotOne => "this file is not a fingerprint",
        Unusable::OtherVersion => "this fingerprint was made by another version of this program",
        Unusable::Damaged => "this fingerprint is damaged",
    };
    Diagnostic::new(Code::BadFingerprint, Place::file(file), message).with_help(format!(
        "make it again with `carsija fingerprint {source} DOCUMENT`"
    ))
}
