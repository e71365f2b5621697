//! What isn't known, as questions; and whom to put them to.

use std::fmt::Write as _;

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::super::{
    borrowed::bare,
    reader::{Link, Reader},
};
use crate::{
    diagnostics::Step,
    model::{
        Contact, ContactVia, EntityKind, Finding, Known, OutcomesMeasured, Practice,
        PracticeStatus, Record, walk,
    },
};

/// Whom a reader can ask.
#[derive(Serialize)]
pub(super) struct AskView {
    /// Through whom: `hub`, `city`, `organisation`.
    via: &'static str,
    /// A draft of a mail, where an address may be shown.
    mailto: Option<String>,
    phone: Option<PhoneView>,
    /// Do members of the network see an address that isn't shown here?
    is_known_to_members: bool,
    /// Whom to turn to.
    to: Option<Link>,
    role: Option<String>,
    languages: Vec<Value>,
    willing: Vec<Value>,
}

/// The telephone of an office.
#[derive(Serialize)]
struct PhoneView {
    number: String,
    href: String,
}

/// Whom a reader can ask; `None` where there is nobody.
pub(super) fn ask(
    contact: &Contact,
    to: Option<Link>,
    title: &str,
    questions: &[String],
    reader: &Reader<'_>,
) -> Option<AskView> {
    let is_known = contact.has_address() || contact.is_known_to_others;
    if contact.via == ContactVia::None || (!is_known && to.is_none()) {
        return None;
    }
    let willing = contact.willing.as_ref().map_or(&[][..], Known::items);
    Some(AskView {
        via: contact.via.name(),
        mailto: contact
            .email
            .as_ref()
            .map(|email| draft(email.as_str(), title, questions, reader)),
        phone: contact.phone.as_ref().map(|phone| PhoneView {
            number: phone.as_str().to_owned(),
            href: phone.link(),
        }),
        is_known_to_members: contact.is_known_to_others,
        to,
        role: contact.role.clone(),
        languages: contact
            .languages
            .iter()
            .map(|language| reader.coded("language", language.as_str()))
            .collect(),
        willing: willing
            .iter()
            .map(|one| reader.term("willing", one.name()))
            .collect(),
    })
}

/// A link that opens a mail with the questions in it (RFC 6068).
fn draft(email: &str, title: &str, questions: &[String], reader: &Reader<'_>) -> String {
    let about = || [("title", FluentValue::from(title.to_owned()))];
    let mut body = reader.message("ask_mail_opening", about());
    body.push_str("\r\n\r\n");
    for question in questions {
        let _ = write!(body, "- {question}\r\n");
    }
    let _ = write!(body, "\r\n{}\r\n", reader.url(reader.here));
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(email),
        encoded(&reader.message("ask_mail_subject", about())),
        encoded(&body)
    )
}

/// Percent-encoded, but for what is unreserved in a URL and `@` (RFC 3986, section 2.3).
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in bare(text).bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// What isn't known of an entry, as questions in the reader's language; then those that its author
/// wrote. The theme decides which unknown fields are worth a question: those for which it has a
/// message `question_…`.
pub(super) fn questions(record: &Record, reader: &Reader<'_>) -> Vec<String> {
    let own = match record {
        Record::Practice(entry) => entry.questions.as_slice(),
        Record::Event(entry) => entry.questions.as_slice(),
        Record::City(_)
        | Record::Hub(_)
        | Record::Transfer(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => &[],
    };
    let asked = unknown_fields(record, reader).into_iter();
    let asked = asked.filter_map(|(_, question)| question);
    let mut questions: Vec<String> = Vec::new();
    for question in asked.chain(own.iter().cloned()) {
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}

/// Every field that isn't known, and its question if there is one.
pub(in crate::render) fn unknown_fields(
    record: &Record,
    reader: &Reader<'_>,
) -> Vec<(String, Option<String>)> {
    let kind = record.kind();
    let prefix = if kind == EntityKind::Practice {
        "question".to_owned()
    } else {
        format!("question_{kind}")
    };
    let question = |name: &str| {
        let id = format!("{prefix}_{name}");
        let word = reader.theme.word(&id, reader.language);
        word.map(|question| question.to_string())
    };
    let mut fields = Vec::new();
    walk(record, &mut |path, finding| {
        if finding == Finding::Unknown {
            let question = field_name(&path.0).and_then(|name| question(&name));
            fields.push((path.to_string(), question));
        }
    });
    if let Record::Practice(practice) = record {
        let terms = unknown_terms(practice);
        fields.extend(terms.map(|(name, path)| (path.to_owned(), question(name))));
    }
    fields
}

/// `brief.results` as `brief_results`; nothing for what stands in a list.
fn field_name(path: &[Step]) -> Option<String> {
    let keys: Option<Vec<&str>> = path
        .iter()
        .map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Item(_) => None,
        })
        .collect();
    Some(keys?.join("_"))
}

/// The vocabularies of a practice in which «unknown» is a word of its own.
fn unknown_terms(practice: &Practice) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_unknown = [
        (
            "status",
            "status",
            practice.status == PracticeStatus::Unknown,
        ),
        ("cost_band", "cost.band", !practice.cost.is_known()),
        (
            "evidence_outcomes_measured",
            "evidence.outcomes_measured",
            practice.evidence.outcomes_measured == OutcomesMeasured::Unknown
                && !practice.status.is_intention(),
        ),
    ];
    is_unknown
        .into_iter()
        .filter_map(|(name, path, unknown)| unknown.then_some((name, path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_draft_survives_its_address() {
        assert_eq!(encoded("a b&c=d?e@f.g"), "a%20b%26c%3Dd%3Fe@f.g");
        assert_eq!(encoded("č"), "%C4%8D");
    }
}
