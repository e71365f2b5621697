//! The domain in plain Rust types.
//!
//! Takes: nothing. Gives: the types of every entity (practice, city, topic, source …), the small
//! types they are made of (`Known<T>`, `Edtf`, `Language`, `Ref<City>` …), their JSON Schema, and a
//! walk over their references and unknowns. Never: reads a file, knows a page or a template.

// Nothing is decided for a kind that nobody thought of.
#![warn(clippy::wildcard_enum_match_arm)]

mod acceptance;
mod call;
mod children;
mod city;
mod consent;
mod cost;
mod country;
mod date;
mod date_words;
mod discrepancy;
mod edit_address;
mod editor;
mod edtf;
mod event;
mod evidence;
mod facets;
mod fact;
mod form;
mod guard;
mod hub;
mod id;
mod kind;
mod known;
mod language;
mod letter;
mod mailbox;
mod moment;
mod names;
mod no_answer;
mod organisation;
mod page;
mod person;
mod persons_listed;
mod plain_letters;
mod practice;
mod private_numbers;
mod prose;
mod quote;
mod record;
mod rights;
mod safeguarding;
mod schema;
mod serbian;
mod shape;
mod site;
mod source;
mod standard_codes;
mod topic;
mod transfer;
mod translation;
mod visibility;
pub mod walk;
pub(crate) mod web_address;
mod withdrawal;
mod withdrawn_name;
mod wording;
mod words;

pub use acceptance::Acceptance;
pub use call::{Call, CallDocument, CallState, Grant};
pub(crate) use children::speak_of_children;
pub use city::{City, Geo, Membership, Official, Population, Priority, SeeksConsent, Structure};
pub use consent::{Consent, ConsentKind, ConsentScope, Objection, Unsaid};
pub use cost::{Cost, PaidBy, Time};
pub use country::Country;
pub use date::Date;
pub(crate) use date_words::{DateWords, locale_tag};
pub use discrepancy::{Designation, Discrepancy, DiscrepancyValue, LEAST_VALUES};
pub use edit_address::EditAddress;
pub use editor::Editor;
pub use edtf::Edtf;
pub use event::{Event, EventKind, EventPlace};
pub use evidence::{
    Evidence, EvidenceBasis, EvidenceLevel, Label, Outcome, OutcomeDirection, OutcomesMeasured,
};
pub use facets::{CostBand, PracticeStatus, PreventionLevel, TargetGroup};
pub use fact::{Fact, FactValue, ValueQualifier};
pub use form::{Field, Takes, form};
pub use hub::Hub;
pub use id::{Id, MAX_ID, REFERS_TO, Ref};
pub use kind::{Entity, EntityKind, InFiles, InList, InRecord, Layout, VisitType};
pub use known::{Known, NOT_APPLICABLE, UNKNOWN};
pub use language::{Language, Localised};
pub use letter::Letter;
pub use mailbox::{Mailbox, Telephone};
pub use moment::Moment;
pub use no_answer::is_no_answer;
pub(crate) use no_answer::{says_something, says_who};
pub use organisation::{OrgKind, Organisation};
pub use page::Page;
pub use person::{Alias, Person, PersonFunction};
pub(crate) use persons_listed::{
    Form, LaidOut, PersonsListed, Row, cells_of_line, cells_with_places, form_of_rows,
    lines_of_form, persons_listed, rows_of_blanks, told_by_lines,
};
pub(crate) use plain_letters::{is_among, is_unseen, plain_letters};
pub use practice::{
    Blueprint, Brief, Delivery, Lessons, Material, Partner, PartnerRole, Period, Practice,
    Requirements, Standards, Starter, Transferability,
};
pub(crate) use private_numbers::{
    Exempt, Hide, PrivateNumber, names_codes, names_line_of_help, names_someone, names_telephones,
    numbers_in_cells, private_numbers, private_values,
};
pub use prose::Prose;
pub use quote::Quote;
pub use record::Record;
pub use rights::{Review, Rights, RightsUse, Verification};
pub use safeguarding::{Contact, ContactVia, GeoPrecision, Media, Safeguarding, Sensitivity};
pub(crate) use schema::alternatives;
pub use schema::{FORMATS, SchemaOf, TextFormat, schema_for, validator};
pub use serbian::{AddLatin, CYRILLIC, InLatin, LATIN, in_latin, other_alphabet, words_in_latin};
pub(crate) use shape::is_no_value;
pub use site::{Exports, FORMAT, Limits, Previews, Repository, Site, SiteDefaults, Untranslated};
pub use source::{Defect, Source, SourceKind, SourcePerspective, SourceTranslation};
pub(crate) use standard_codes::{is_goal, is_sector, is_target, targets_meant};
pub use topic::{MOST_LEVELS, Topic, TopicMatch};
pub use transfer::{
    Change, Confirmation, Transfer, TransferRelation, TransferStage, TransferSupport,
};
pub use translation::{TranslatedFields, Translation, TranslationHead, TranslationKind};
pub use visibility::Visibility;
pub use walk::{Part, PartMut, Walk, walk, walk_mut};
pub(crate) use web_address::scheme;
pub use web_address::{Fault, To, WebAddress};
pub use withdrawal::{EntryName, Withdrawal, WithdrawnFile};
pub use withdrawn_name::WithdrawnName;
pub use wording::Wording;
pub(crate) use words::{hash_words, words};
