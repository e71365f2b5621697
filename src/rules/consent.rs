//! Nobody is shown, and no mailbox or telephone named, without consent that holds.
//!
//! What these rules speak of, an edition leaves out by itself: both ask the same functions of the model.

use super::at_value;
use crate::{
    attachments::picture_or_recording,
    catalogue::{Catalogue, Item, Text},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, Step},
    model::{
        City, Consent, Contact, Date, Letter, Media, Objection, SeeksConsent, Source, Unsaid,
        Visibility,
    },
};

/// So many days before a consent runs out, people are told.
const DAYS_OF_NOTICE: i32 = 60;

pub(super) fn pictures_have(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let is_of_vulnerable = item.is_of_vulnerable(catalogue.site());
    for (index, media) in text.record.media().iter().enumerate() {
        let path = FieldPath::key("media").then_item(index);
        if let Some(objection) = media.objection(is_of_vulnerable, today) {
            findings.push(withheld(text, path, media, objection));
            continue;
        }
        if media.lacks_scope() && catalogue.visibility(&item.key) == Visibility::Public {
            findings.push(for_nobody_named(text, &path, media));
        }
        if let Some(last) = media
            .last_day()
            .filter(|last| is_near_its_end(*last, today))
        {
            let key = if media.expires == Some(last) {
                path.then_key("expires")
            } else {
                path.then_key("consent").then_key("until")
            };
            let what = format!(
                "the {} `{}` may be shown",
                picture_or_recording(&media.file),
                media.file
            );
            findings.push(runs_out(text, key, &what, last));
        }
    }
}

pub(super) fn addresses_have(
    _: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let Some(contact) = text.record.contact() else {
        return;
    };
    let path = FieldPath::key("contact");
    let names = item.names_of_no_person();
    if let Some(objection) = contact.objection(today) {
        findings.push(not_given(text, path, contact, objection));
    } else if contact.opens_a_personal_address(&names) {
        let key = if contact.is_personal(&names) {
            "email"
        } else {
            "phone"
        };
        let at = path.then_key(key);
        findings.push(not_given(text, at, contact, Objection::Personal));
    } else {
        if contact.is_personal(&names) {
            findings.push(personal(text, &path));
        }
        let until = contact.consent.as_ref().and_then(|consent| consent.until);
        let until = until.filter(|_| contact.has_address());
        if let Some(last) = until.filter(|last| is_near_its_end(*last, today)) {
            let key = path.then_key("consent").then_key("until");
            findings.push(runs_out(text, key, "this contact may be named", last));
        }
    }
}

/// A city's word that everyone may see what it wants to learn holds.
pub(super) fn wishes_have(_: &Catalogue, today: Date, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let Some(consent) = seeks_consent(item) else {
        return;
    };
    if let Some(objection) = consent.objection(today) {
        let message = format!(
            "what this city wants to learn is shown to members alone: {}",
            because(objection)
        );
        let key = match objection {
            Objection::NotYet(_) => "date",
            _ => "role",
        };
        let path = FieldPath::key("seeks_consent").then_key(key);
        findings.push(at_value(Code::WishWithheld, text, path, message).with_help(
            "write who agreed, as a function, and the day on which they did: `seeks_consent: {role: head of \
             the office, date: …}`; or take `seeks_consent` out",
        ));
    }
}

fn seeks_consent(item: &Item) -> Option<&SeeksConsent> {
    let city: &City = item.original().record.downcast()?;
    let consent = city.seeks_consent.as_ref();
    consent.filter(|_| !city.seeks.is_empty())
}

/// Is this day within the days of notice?
pub(crate) fn is_near_its_end(last: Date, today: Date) -> bool {
    last <= today.plus_days(DAYS_OF_NOTICE)
}

/// What to do instead of asking somebody who may feel that they can't say no.
const WITHOUT_PEOPLE_SHORT: &str = "show another, or make those on it unrecognisable in the \
     file itself and write `people_identifiable: false` and `children: false`";

/// The same, for a picture of which nothing is said.
const WITHOUT_PEOPLE: &str = "show one without people, or make those on it unrecognisable in the \
     file itself and write `people_identifiable: false` and `children: false`; if they have agreed \
     already, write `consent: {kind: written, scope: …, date: …, role: …}` (`public` or `members`, when, and \
     who did, as a function)";

/// What to write where the words of a picture and what is said of it don't go together.
const OF_CHILDREN: &str = "if children are on it, write `children: true` and the `consent` of their parents; if none are, \
     say so by `consent: {kind: not_needed_no_people}`, or tell in `alt` what it shows in other words";

/// What to do where a consent begins on a day that has not come.
const NOT_YET: &str = "write the day on which they agreed, which has passed; if they are still to be asked, let it \
                       be: until then it stays left out";

/// What to write where a consent leaves something unsaid. `role` is an example of who gives such a one.
fn unsaid_help(unsaid: Unsaid, role: &str) -> String {
    let date = "`date: 2026-11-01` (the day on which they agreed)".to_owned();
    let giver = format!("`role: {role}` (who agreed, as a function and not a name)");
    let keys = match unsaid {
        Unsaid::Date => date,
        Unsaid::Giver => giver,
        Unsaid::DateAndGiver => format!("{date} and {giver}"),
    };
    format!("write into `consent` {keys}; until then it stays left out")
}

fn withheld(text: &Text, path: FieldPath, media: &Media, objection: Objection) -> Diagnostic {
    let key = match (objection, &media.consent) {
        (Objection::Expired(_), _) => path.then_key("expires"),
        (_, Some(_)) => at_consent(path, objection),
        (Objection::WordsOfChildren, None) => path.then_key("alt"),
        (_, None) => path.then_key("file"),
    };
    let file = &media.file;
    let message = format!(
        "the {} `{file}` is left out: {}",
        picture_or_recording(&media.file),
        because(objection)
    );
    let help = match objection {
        Objection::Missing => WITHOUT_PEOPLE.to_owned(),
        Objection::WordsOfChildren => OF_CHILDREN.to_owned(),
        Objection::NotWritten => {
            format!("unless they agreed in writing, {WITHOUT_PEOPLE_SHORT}")
        }
        Objection::Unsaid(unsaid) => unsaid_help(unsaid, "parents"),
        Objection::NotOfParents => format!(
            "if their parents agreed in writing, write who did: `role: parents` (or `guardians`, or `school, with the \
             consent of the parents`); else {WITHOUT_PEOPLE_SHORT}"
        ),
        Objection::Outgrown(_) => {
            format!("write the right day as `date`, if this is a slip; else {WITHOUT_PEOPLE_SHORT}")
        }
        Objection::ThereArePeople => format!(
            "if nobody can be recognised, write `people_identifiable: false` and \
             `children: false`; else {WITHOUT_PEOPLE_SHORT}"
        ),
        Objection::NotYet(_) => NOT_YET.to_owned(),
        Objection::Refused
        | Objection::NotKnown
        | Objection::RanOut(_)
        | Objection::Expired(_)
        | Objection::Personal => {
            format!(
                "take the {} and its file out, and show another; nobody need be asked again",
                picture_or_recording(&media.file)
            )
        }
    };
    at_value(Code::PictureWithheld, text, key, message).with_help(help)
}

fn for_nobody_named(text: &Text, path: &FieldPath, media: &Media) -> Diagnostic {
    let message = format!(
        "the {} `{}` is shown to members alone: its consent doesn't say to whom",
        picture_or_recording(&media.file),
        media.file
    );
    let help = "write into `consent` what they agreed to: `scope: public` if everyone may see it, \
                `scope: members` if only members of the network may";
    at_value(
        Code::ConsentWithoutScope,
        text,
        path.clone().then_key("consent"),
        message,
    )
    .with_help(help)
}

fn not_given(text: &Text, path: FieldPath, contact: &Contact, objection: Objection) -> Diagnostic {
    let is_phone = path.0.last() == Some(&Step::Key("phone".into()));
    let key = match &contact.consent {
        Some(_) if objection == Objection::Personal => path,
        Some(_) => at_consent(path, objection),
        None if contact.email.is_some() => path.then_key("email"),
        None => path.then_key("phone"),
    };
    let what = match (&contact.email, &contact.phone, objection) {
        (Some(_), Some(_), Objection::Personal) if is_phone => "telephone",
        (Some(_), None, _) | (Some(_), _, Objection::Personal) => "mailbox",
        (None, _, _) => "telephone",
        (Some(_), Some(_), _) => "mailbox and telephone",
    };
    let (message, help) = match objection {
        Objection::Personal => (
            format!("this {what} is left out of what everyone sees: it looks like one person's"),
            "name the mailbox (`office@…`) or the telephone of an office, or write `scope: members`"
                .to_owned(),
        ),
        objection => (
            format!("this contact's {what} is left out: {}", because(objection)),
            match objection {
                Objection::Unsaid(unsaid) => unsaid_help(unsaid, "head of the office"),
                Objection::NotYet(_) => NOT_YET.to_owned(),
                _ => "ask those who answer there, then write \
                      `consent: {kind: written, date: …, scope: members, role: …}`"
                    .to_owned(),
            },
        ),
    };
    at_value(Code::ContactWithheld, text, key, message).with_help(help)
}

/// The key of a consent that an objection rests on.
fn at_consent(path: FieldPath, objection: Objection) -> FieldPath {
    let path = path.then_key("consent");
    match objection {
        Objection::RanOut(_) => path.then_key("until"),
        Objection::NotYet(_) | Objection::Outgrown(_) => path.then_key("date"),
        Objection::NotOfParents => path.then_key("role"),
        Objection::Unsaid(_) => path,
        _ => path.then_key("kind"),
    }
}

/// Why something is left out, as the end of a sentence.
pub(super) fn because(objection: Objection) -> String {
    match objection {
        Objection::Missing => "nothing says that those concerned agreed".into(),
        Objection::Refused => "consent was refused".into(),
        Objection::NotKnown => "it is not known whether those concerned agreed".into(),
        Objection::WordsOfChildren => {
            "its words speak of children, and it says that there are none on it".into()
        }
        Objection::ThereArePeople => {
            "the consent says that no people are concerned, and there are".into()
        }
        Objection::NotWritten => {
            "children, or people who could be harmed, need consent in writing".into()
        }
        Objection::NotOfParents => {
            "children are on it, and those who agreed by its consent are not their parents".into()
        }
        Objection::Outgrown(date) => format!(
            "the consent for children on it was given on {date}, and they have grown up since"
        ),
        Objection::Unsaid(Unsaid::Date) => "its consent doesn't say when it was given".into(),
        Objection::Unsaid(Unsaid::Giver) => "its consent doesn't say who gave it".into(),
        Objection::Unsaid(Unsaid::DateAndGiver) => {
            "its consent doesn't say when it was given, nor by whom".into()
        }
        Objection::NotYet(date) => format!("the consent begins on {date}, which is still to come"),
        Objection::RanOut(date) => format!("the consent ran out on {date}"),
        Objection::Expired(date) => format!("its last day was {date}"),
        Objection::Personal => "it looks like one person's".into(),
    }
}

fn personal(text: &Text, path: &FieldPath) -> Diagnostic {
    at_value(
        Code::PersonalMailbox,
        text,
        path.clone().then_key("email"),
        "this mailbox looks like one person's",
    )
    .with_help(
        "name the mailbox of an office, such as `office@…`: people change, and are found by it",
    )
}

fn runs_out(text: &Text, path: FieldPath, what: &str, last: Date) -> Diagnostic {
    let message = format!("{what} until {last} and no longer");
    let help = "ask again in time, and write the new date; after it, it is left out by itself";
    at_value(Code::ConsentRunsOut, text, path, message).with_help(help)
}

/// Every consent that a catalogue rests on.
pub(crate) fn consents<'a>(
    catalogue: &'a Catalogue,
    today: Date,
) -> impl Iterator<Item = ConsentOf<'a>> {
    catalogue.items().flat_map(move |item| {
        let text = item.original();
        let is_of_vulnerable = item.is_of_vulnerable(catalogue.site());
        // A picture on which nobody can be recognised rests on no consent.
        let needs_one = |media: &&Media| {
            let shows_people = media.people_identifiable || media.children;
            shows_people || media.consent.is_some() || media.expires.is_some()
        };
        let pictures = text.record.media().iter().filter(needs_one);
        let pictures = pictures.map(move |media| ConsentOf {
            key: &item.key,
            of: Subject::Picture(media),
            last_day: media.last_day(),
            audience: media.audience().max(catalogue.visibility(&item.key)),
            objection: media.objection(is_of_vulnerable, today),
        });
        let contact = text.record.contact().filter(|one| one.has_address());
        let contact = contact.into_iter().map(move |contact| {
            let is_personal = contact.opens_a_personal_address(&item.names_of_no_person());
            let personal = is_personal.then_some(Objection::Personal);
            ConsentOf {
                key: &item.key,
                of: Subject::Contact(contact),
                last_day: contact.consent.as_ref().and_then(|consent| consent.until),
                audience: contact.audience().max(catalogue.visibility(&item.key)),
                objection: contact.objection(today).or(personal),
            }
        });
        let wish = seeks_consent(item).map(|consent| ConsentOf {
            key: &item.key,
            of: Subject::Wish(consent),
            last_day: None,
            // Members see it, whatever is said of a consent.
            audience: match consent.objection(today) {
                None => catalogue.visibility(&item.key),
                Some(_) => Visibility::Members.max(catalogue.visibility(&item.key)),
            },
            objection: None,
        });
        let source: Option<&Source> = text.record.downcast();
        let letter = source.and_then(|source| source.letter.as_ref());
        let letter = letter.map(|letter| ConsentOf {
            key: &item.key,
            of: Subject::Letter(letter),
            last_day: None,
            audience: catalogue.visibility(&item.key),
            objection: None,
        });
        pictures.chain(contact).chain(wish).chain(letter)
    })
}

/// A consent, or the want of one.
pub(crate) struct ConsentOf<'a> {
    /// The entry.
    pub key: &'a Key,
    /// What it is for.
    pub of: Subject<'a>,
    /// The last day on which it holds, if it has one.
    pub last_day: Option<Date>,
    /// The most open audience that sees what it is for.
    pub audience: Visibility,
    /// Why it is left out.
    pub objection: Option<Objection>,
}

/// What a consent is for.
pub(crate) enum Subject<'a> {
    /// A picture.
    Picture(&'a Media),
    /// A mailbox or a telephone.
    Contact(&'a Contact),
    /// What a city wants to learn.
    Wish(&'a SeeksConsent),
    /// A letter: its words, and the name of whoever wrote it.
    Letter(&'a Letter),
}

impl<'a> ConsentOf<'a> {
    /// What is said of it, in words: how it was given, when and by whom.
    pub(crate) fn told(&self) -> String {
        let (how, date, role) = match self.of {
            Subject::Wish(consent) => ("agreed", Some(consent.date), Some(&consent.role)),
            Subject::Letter(letter) => {
                let may = |what: &str, may: bool| {
                    format!("{} be {what}", if may { "may" } else { "may not" })
                };
                let (quoted, named) = (
                    may("quoted", letter.may_quote),
                    may("named", letter.may_name),
                );
                return format!("{quoted}, {named}, by {}", letter.role);
            }
            Subject::Picture(_) | Subject::Contact(_) => match self.consent() {
                None => return "no consent".to_owned(),
                Some(consent) => (consent.kind.name(), consent.date, consent.role.as_ref()),
            },
        };
        let on = date.map(|day| format!(" on {day}")).unwrap_or_default();
        let by = role.map(|role| format!(", by {role}")).unwrap_or_default();
        format!("{}{on}{by}", how.replace('_', " "))
    }

    /// The function of whoever gave it.
    pub(crate) fn role(&self) -> Option<&str> {
        match self.of {
            Subject::Wish(consent) => Some(consent.role.as_str()),
            Subject::Letter(letter) => Some(letter.role.as_str()),
            Subject::Picture(_) | Subject::Contact(_) => self.consent()?.role.as_deref(),
        }
    }

    /// The consent, if something is said of one.
    fn consent(&self) -> Option<&'a Consent> {
        match self.of {
            Subject::Picture(media) => media.consent.as_ref(),
            Subject::Contact(contact) => contact.consent.as_ref(),
            Subject::Wish(_) | Subject::Letter(_) => None,
        }
    }

    /// Why it is left out, in words.
    pub(crate) fn because(&self) -> Option<String> {
        self.objection.map(because)
    }
}
