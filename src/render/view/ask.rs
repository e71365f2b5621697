//! What isn't known, as questions; and whom to put them to.

use std::fmt::Write as _;

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::{
    super::{
        borrowed::{bare, shortened},
        page_context::{LinkView, PageContext},
    },
    described,
};
use crate::{
    catalogue::Item,
    content::Key,
    diagnostics::Step,
    model::{
        Contact, ContactVia, EntityKind, Known, OutcomesMeasured, Part, Practice, PracticeStatus,
        Prose, Record, walk,
    },
};

/// The most bytes of a link that opens a mail: some systems cut what is longer.
const LONGEST_LINK: usize = 1_900;
/// How many questions such a link carries before a reader has chosen any.
const CHOSEN: usize = 3;
/// The most characters of a title in the subject of a mail.
const SUBJECT: usize = 60;

/// Whom a reader can ask, and the letter to write.
#[derive(Serialize)]
pub(super) struct AskView {
    /// Through whom: `hub`, `city`, `organisation`.
    via: &'static str,
    /// The mailbox that takes the letter, where one may be shown.
    address: Option<String>,
    /// A draft of a mail to it, with the first questions.
    mailto: Option<String>,
    /// How many questions stand in that draft.
    chosen: usize,
    /// The most bytes that a draft with other questions may have.
    limit: usize,
    /// Whose mailbox it is, if it isn't that of the entry itself.
    whose: Option<LinkView>,
    phone: Option<PhoneView>,
    /// Do members of the network see an address that isn't shown here?
    is_known_to_members: bool,
    /// Whom to turn to.
    to: Option<LinkView>,
    role: Option<Prose>,
    languages: Vec<Value>,
    willing: Vec<Value>,
    /// A draft of a mail to the mailbox, about a mistake on the page.
    mistake: Option<String>,
    subject: String,
    /// What the letter is about, as it stands at its end.
    url: String,
}

/// The telephone of an office.
#[derive(Serialize)]
struct PhoneView {
    number: String,
    href: String,
}

/// Whom a reader of an entry can ask: its own contact, else the first of `others` that has a mailbox, else
/// the network. `None` where the entry says that there is nobody, or where there is neither a question nor
/// anybody to turn to.
pub(super) fn ask(
    item: &Item,
    contact: &Contact,
    others: &[Key],
    to: Option<LinkView>,
    questions: &[String],
    ctx: &PageContext<'_>,
) -> Option<AskView> {
    if contact.via == ContactVia::None {
        return None;
    }
    let found = mailbox(contact, others, ctx);
    let own = contact;
    let contact = found.as_ref().and_then(|found| found.of).unwrap_or(own);
    let address = found.as_ref().map(|found| found.address);
    let title = shortened(&ctx.named(item), SUBJECT);
    let is_to_know = own.role.is_some() || own.phone.is_some() || own.is_known_to_others;
    if questions.is_empty() && found.is_none() && to.is_none() && !is_to_know {
        return None;
    }
    let subject = ctx.message(
        "ask_mail_subject",
        [("title", FluentValue::from(title.as_str()))],
    );
    let draft = found
        .as_ref()
        .map(|found| draft(found.address, &subject, questions, ctx));
    let willing = contact.willing.as_ref().map_or(&[][..], Known::items);
    Some(AskView {
        via: contact.via.name(),
        address: found.as_ref().map(|found| found.address.to_owned()),
        chosen: draft.as_ref().map_or(0, |(_, chosen)| *chosen),
        mailto: draft.map(|(link, _)| link),
        limit: LONGEST_LINK,
        whose: found.and_then(|found| found.whose),
        phone: own
            .phone
            .as_ref()
            .or(contact.phone.as_ref())
            .map(|phone| PhoneView {
                number: phone.as_str().to_owned(),
                href: phone.link(),
            }),
        is_known_to_members: own.is_known_to_others,
        to,
        role: contact.role.clone(),
        languages: contact
            .languages
            .iter()
            .map(|language| ctx.coded("language", language.as_str()))
            .collect(),
        willing: willing
            .iter()
            .map(|one| ctx.term("willing", one.name()))
            .collect(),
        mistake: address.map(|address| mistake(address, &title, ctx)),
        subject,
        url: ctx.url(ctx.here),
    })
}

/// A mailbox that takes questions.
struct Found<'a> {
    address: &'a str,
    /// The contact that it is a part of; the network's is part of none.
    of: Option<&'a Contact>,
    whose: Option<LinkView>,
}

fn mailbox<'a>(own: &'a Contact, others: &[Key], ctx: &PageContext<'a>) -> Option<Found<'a>> {
    if let Some(address) = &own.email {
        let address = address.as_str();
        return Some(Found {
            address,
            of: Some(own),
            whose: None,
        });
    }
    let of_other = others.iter().find_map(|key| {
        let record = &ctx.edition.item(key)?.text(ctx.language).record;
        let contact = record.contact()?;
        Some(Found {
            address: contact.email.as_ref()?.as_str(),
            of: Some(contact),
            whose: ctx.link(key),
        })
    });
    of_other.or_else(|| {
        let site = ctx.edition.site();
        Some(Found {
            address: site.contact.as_ref()?.as_str(),
            of: None,
            whose: site.network.as_ref().and_then(|one| ctx.link_to(one)),
        })
    })
}

/// A link that opens a mail about a mistake on the page.
fn mistake(email: &str, title: &str, ctx: &PageContext<'_>) -> String {
    let title = FluentValue::from(title);
    let subject = ctx.message("mistake_mail_subject", [("title", title)]);
    let url = encoded(&ctx.url(ctx.here));
    format!(
        "mailto:{}?subject={}&body={url}",
        encoded(email),
        encoded(&subject)
    )
}

/// A link that opens a mail with the first questions in it (RFC 6068), and how many those are: no more
/// than fit. Without questions the reader writes what the mail says.
fn draft(
    email: &str,
    subject: &str,
    questions: &[String],
    ctx: &PageContext<'_>,
) -> (String, usize) {
    let word = |id: &str| encoded(&ctx.word(id).to_string());
    let opening = if questions.is_empty() {
        String::new()
    } else {
        word("ask_mail_opening") + GAP
    };
    let head = format!(
        "mailto:{}?subject={}&body={}{GAP}{opening}",
        encoded(email),
        encoded(subject),
        word("ask_greeting"),
    );
    let end = format!(
        "{LINE}{}{LINE}{}",
        word("ask_closing"),
        encoded(&ctx.url(ctx.here))
    );
    let mut link = head;
    let mut chosen = 0;
    for question in questions.iter().take(CHOSEN) {
        let line = format!("-%20{}{LINE}", encoded(question));
        if link.len() + line.len() + end.len() > LONGEST_LINK {
            break;
        }
        link.push_str(&line);
        chosen += 1;
    }
    (link + &end, chosen)
}

/// The end of a line, and of a paragraph, of a mail in a link.
const LINE: &str = "%0D%0A";
const GAP: &str = "%0D%0A%0D%0A";

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
pub(super) fn questions(record: &Record, ctx: &PageContext<'_>) -> Vec<String> {
    let asked = unknown_fields(record, ctx).into_iter();
    let asked = asked.filter_map(|(_, question)| question);
    let practice: Option<&Practice> = record.downcast();
    let asked = asked.chain(practice.and_then(|practice| described::question(practice, ctx)));
    let mut questions: Vec<String> = Vec::new();
    for question in asked.chain(record.questions().iter().map(Prose::to_string)) {
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}

/// Every field that isn't known, and its question if there is one.
pub(in crate::render) fn unknown_fields(
    record: &Record,
    ctx: &PageContext<'_>,
) -> Vec<(String, Option<String>)> {
    let kind = record.kind();
    let prefix = if kind == EntityKind::Practice {
        "question".to_owned()
    } else {
        format!("question_{kind}")
    };
    let question = |name: &str| {
        let id = format!("{prefix}_{name}");
        let word = ctx.theme.word(&id, ctx.language);
        word.map(|question| question.to_string())
    };
    let mut fields = Vec::new();
    walk(record, &mut |at, part| {
        if part == Part::Unknown {
            let path = at.path();
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
