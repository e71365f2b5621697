//! The words that readers see, by language: Fluent messages, layer over layer.

mod audit;
mod files;
mod review;
mod uses;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue,
    concurrent::FluentBundle,
    resolver::{ResolverError, errors::ReferenceKind},
};
use tera::Value;
use unic_langid::LanguageIdentifier;

pub(super) use self::audit::Asked;
pub use self::review::{Accepted, MessageCount};
use self::{
    files::{FilesByLanguage, MessageFile, by_language},
    uses::{Uses, uses_in},
};
use super::{
    borrowed::{borrowed, own},
    layers::LayerFile,
    message_data,
    unreadable::unreadable,
};
use crate::{
    diagnostics::{Code, Diagnostic, did_you_mean},
    model::Language,
};

/// The language that speaks where another has no words of its own. The default theme is complete
/// in it.
const FALLBACK: &str = "en";
/// What the ids begin with under which languages call themselves. They are the same in every
/// language, and none has to repeat them.
const ENDONYMS: &str = "endonym_";
/// The message with which a language says that its words are still a draft. English has none; who has
/// read all the words of a language takes it out, or makes it empty; it isn't said where all are reviewed
/// (`review.rs`).
const DRAFT_NOTE: &str = "words_draft";

/// All messages of a site.
pub(super) struct Messages {
    languages: BTreeMap<Language, LanguageBundle>,
    /// The languages in which readers have looked at every word.
    reviewed: BTreeSet<Language>,
}

/// The messages of one language.
struct LanguageBundle {
    /// What the language says itself, later layers over earlier ones.
    own: FluentBundle<FluentResource>,
    /// The ids of these, and what each asks for.
    uses: BTreeMap<String, Uses>,
    /// Has it all the messages that every language needs?
    is_complete: bool,
    /// All messages without variables, those borrowed from the fallback among them.
    plain: BTreeMap<String, Value>,
    /// The same as one value for templates.
    all: Value,
}

/// Messages as data for scripts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    /// Each by its id.
    pub messages: serde_json::Map<String, serde_json::Value>,
    /// The ids of those that are said in the language that helps out.
    pub borrowed: Vec<String>,
}

/// Why there is no text for a message.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoMessage {
    /// There is no message of this id; perhaps this one was meant.
    Unknown(Option<String>),
    /// The message asks for a variable that was not given, or for a message that isn't there.
    Unresolved(String),
}

impl Messages {
    /// The messages in these languages, from files in the order of their layers, strongest first.
    pub(super) fn new(
        files: &[LayerFile],
        languages: &[Language],
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let is_reviewed = |one: &&Language| review::is_all_reviewed(files, one);
        let reviewed = languages.iter().filter(is_reviewed).cloned().collect();
        let files = by_language(files, languages, findings);
        let speak = |language: &Language, fallback: Option<&LanguageBundle>| {
            let of_language = files.get(language).map_or(&[][..], Vec::as_slice);
            LanguageBundle::new(language, of_language, fallback)
        };
        let mut known = BTreeMap::new();
        if let Some(english) = fallback() {
            let (english_speech, found) = speak(&english, None);
            findings.extend(found);
            for language in languages.iter().filter(|language| **language != english) {
                let (speech, found) = speak(language, Some(&english_speech));
                findings.extend(found);
                known.insert(language.clone(), speech);
            }
            known.insert(english, english_speech);
        }
        Self {
            languages: known,
            reviewed,
        }
    }

    /// What is missing in the messages of these languages, and what is in them for nothing or in the
    /// wrong way.
    pub(super) fn audit(
        &self,
        files: &[LayerFile],
        languages: &[Language],
        asked: &Asked<'_>,
        findings: &mut Vec<Diagnostic>,
    ) {
        // What is wrong with the files as such has been told.
        let files: FilesByLanguage<'_> = by_language(files, languages, &mut Vec::new());
        audit::audit(self, &files, languages, asked, findings);
    }

    /// The language that helps out where this one has no words, unless it has them all.
    pub(super) fn lender(&self, language: &Language) -> Option<Language> {
        let speech = self.languages.get(language)?;
        fallback().filter(|english| language != english && !speech.is_complete)
    }

    /// What a language says of its words being a draft, if they are.
    pub(super) fn draft_note(&self, language: &Language) -> Option<Value> {
        let note = self.languages.get(language)?.plain.get(DRAFT_NOTE)?;
        note.as_str()
            .is_some_and(|note| !note.is_empty() && !self.reviewed.contains(language))
            .then(|| note.clone())
    }

    /// All messages without variables in a language, by id, as one value for templates.
    pub(super) fn all(&self, language: &Language) -> Value {
        self.speech(language)
            .map_or_else(Value::none, |speech| speech.all.clone())
    }

    /// All messages without variables whose ids begin so, by id.
    pub(super) fn starting_with(
        &self,
        prefix: &str,
        language: &Language,
    ) -> BTreeMap<String, String> {
        let plain = self.speech(language).map(|speech| &speech.plain);
        let all = plain.into_iter().flatten();
        all.filter(|(id, _)| id.starts_with(prefix))
            .map(|(id, text)| (id.clone(), text.to_string()))
            .collect()
    }

    /// A message without variables, if there is one.
    pub(super) fn word(&self, id: &str, language: &Language) -> Option<Value> {
        self.speech(language)?.plain.get(id).cloned()
    }

    /// A message with its variables filled in.
    pub(super) fn format(
        &self,
        id: &str,
        arguments: &FluentArgs<'_>,
        language: &Language,
    ) -> Result<String, NoMessage> {
        let speech = self.speech(language);
        let said = speech.filter(|speech| !self.asks_for_more(speech, id));
        if let Some(text) = said.and_then(|speech| speech.format(id, arguments)) {
            return text;
        }
        let Some(lender) = self
            .fallback()
            .filter(|speech| speech.uses.contains_key(id))
        else {
            return Err(NoMessage::Unknown(self.nearest(id, language)));
        };
        // What goes into a borrowed sentence is still said in the language of the page.
        let chosen_by = &lender.uses[id].chosen_by;
        let told: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| match value {
                FluentValue::String(text) if !chosen_by.contains(name) => {
                    (name, FluentValue::from(own(text).into_owned()))
                }
                value => (name, value.clone()),
            })
            .collect();
        let text = lender.format(id, &told);
        text.unwrap_or(Err(NoMessage::Unknown(None)))
            .map(|text| borrowed(&text).into_owned())
    }

    /// Does a message ask for what the English one doesn't have, so that nobody gives it? That has been told (E0710).
    fn asks_for_more(&self, speech: &LanguageBundle, id: &str) -> bool {
        let english = self.fallback().and_then(|english| english.uses.get(id));
        let uses = speech.uses.get(id).zip(english);
        uses.is_some_and(|(uses, english)| {
            english.messages.is_empty() && !uses.variables.is_subset(&english.variables)
        })
    }

    /// The messages whose ids begin with `prefix` as data, for scripts; `Err` with the id of one
    /// that a script can't put together.
    pub(super) fn data(&self, prefix: &str, language: &Language) -> Result<Spoken, String> {
        let mut spoken = Spoken::default();
        let Some((lender, speech)) = self.fallback().zip(self.speech(language)) else {
            return Ok(spoken);
        };
        for from in [lender, speech] {
            let ids = from.uses.range(prefix.to_owned()..).map(|(id, _)| id);
            for id in ids.take_while(|id| id.starts_with(prefix)) {
                let pattern = from.own.get_message(id).and_then(|found| found.value());
                if let Some(pattern) = pattern {
                    let message = message_data::data(pattern).ok_or_else(|| id.clone())?;
                    spoken.messages.insert(id.clone(), message);
                }
            }
        }
        let ids = spoken.messages.keys();
        spoken.borrowed = ids
            .filter(|id| !speech.uses.contains_key(*id))
            .cloned()
            .collect();
        Ok(spoken)
    }

    /// The question whether another message was meant.
    pub(super) fn nearest(&self, id: &str, language: &Language) -> Option<String> {
        let known = self.speech(language)?.plain.keys().map(String::as_str);
        did_you_mean(id, known)
    }

    fn speech(&self, language: &Language) -> Option<&LanguageBundle> {
        self.languages.get(language).or_else(|| self.fallback())
    }

    fn fallback(&self) -> Option<&LanguageBundle> {
        self.languages.get(&fallback()?)
    }
}

fn fallback() -> Option<Language> {
    Language::parse(FALLBACK)
}

impl LanguageBundle {
    fn new(
        language: &Language,
        files: &[MessageFile<'_>],
        fallback: Option<&Self>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let mut own = FluentBundle::new_concurrent(vec![plurals_of(language)]);
        own.set_use_isolating(false);
        let mut uses = BTreeMap::new();
        let mut file_of: BTreeMap<String, &MessageFile<'_>> = BTreeMap::new();
        for file in files {
            let resource = match FluentResource::try_new(file.text.clone().into_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    findings.extend(errors.iter().map(|error| {
                        let (message, help) = unreadable(&error.kind);
                        let place = file.place(error.pos.clone());
                        Diagnostic::new(Code::BadMessages, place, message)
                            .with_help_if(help.map(ToOwned::to_owned))
                    }));
                    resource
                }
            };
            let said = uses_in(&resource);
            file_of.extend(said.keys().map(|id| (id.clone(), file)));
            uses.extend(said);
            own.add_resource_overriding(resource);
        }
        let mut plain = fallback.map_or_else(BTreeMap::new, Self::lent);
        for (id, file) in file_of {
            plain.remove(&id);
            match plain_text(&own, &id) {
                Some(Ok(text)) => {
                    plain.insert(id, Value::normal_string(&text));
                }
                Some(Err(problem)) => findings.push(Diagnostic::new(
                    Code::BadMessages,
                    file.place_of(&id),
                    format!("the message `{id}` can't be put together: {problem}"),
                )),
                None => {}
            }
        }
        let all = plain
            .iter()
            .map(|(id, text)| (id.clone(), text.clone()))
            .collect::<BTreeMap<String, Value>>();
        let mut needed = fallback.into_iter().flat_map(Self::needed);
        let speech = Self {
            is_complete: needed.all(|id| uses.contains_key(id)),
            own,
            uses,
            plain,
            all: Value::from(all),
        };
        (speech, findings)
    }

    /// The messages without variables as another language borrows them.
    fn lent(&self) -> BTreeMap<String, Value> {
        let lend = |(id, text): (&String, &Value)| {
            let is_own_everywhere = id.starts_with(ENDONYMS);
            let lent = text.as_str().filter(|_| !is_own_everywhere).map(borrowed);
            let lent = lent.map_or_else(|| text.clone(), |text| Value::normal_string(&text));
            (id.clone(), lent)
        };
        self.plain.iter().map(lend).collect()
    }

    /// The ids of messages that every language needs.
    fn needed(&self) -> impl Iterator<Item = &String> {
        let ids = self.uses.keys();
        ids.filter(|id| *id != DRAFT_NOTE && !id.starts_with(ENDONYMS))
    }

    /// A message with its variables filled in; `None` if the language has none of this id.
    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<Result<String, NoMessage>> {
        let pattern = self.own.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .own
            .format_pattern(pattern, Some(arguments), &mut errors);
        Some(match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(NoMessage::Unresolved(explain(error))),
        })
    }
}

/// The language whose plurals these are: script and region make no difference to them.
fn plurals_of(language: &Language) -> LanguageIdentifier {
    let base = match language.base() {
        "cnr" => "sr",
        base => base,
    };
    base.parse().unwrap_or_default()
}

/// The text of a message without variables; `None` if it has some, or no text of its own.
fn plain_text(bundle: &FluentBundle<FluentResource>, id: &str) -> Option<Result<String, String>> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors);
    let has_variables = errors.iter().any(|error| {
        matches!(
            error,
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. }))
        )
    });
    match errors.first() {
        None => Some(Ok(text.into_owned())),
        Some(_) if has_variables => None,
        Some(error) => Some(Err(explain(error))),
    }
}

fn explain(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            format!("the variable `{id}` is not given")
        }
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message {
            id, ..
        })) => format!("there is no message `{id}`"),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Term {
            id, ..
        })) => {
            format!("there is no term `-{id}`")
        }
        other => lower_first(&other.to_string()),
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
