//! The words that readers see, by language: Fluent messages, layer over layer.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::Arc,
};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource,
    concurrent::FluentBundle,
    resolver::{ResolverError, errors::ReferenceKind},
};
use tera::Value;
use unic_langid::LanguageIdentifier;

use super::{layers::LayerFile, message_data, unreadable::unreadable};
use crate::{
    diagnostics::{Code, Diagnostic, Place, did_you_mean},
    model::Language,
};

/// The language that speaks where another has no words of its own. The default theme is complete
/// in it.
const FALLBACK: &str = "en";
/// What the name of a message file ends in.
const SUFFIX: &str = ".ftl";

/// All messages of a site.
pub(super) struct Messages {
    languages: BTreeMap<Language, Speech>,
}

/// The messages of one language.
struct Speech {
    /// What the language says itself, later layers over earlier ones.
    own: FluentBundle<FluentResource>,
    /// The ids of these.
    ids: BTreeSet<String>,
    /// All messages without variables, those of the fallback among them.
    plain: BTreeMap<String, Value>,
    /// The same as one value for templates.
    all: Value,
}

/// A message file, read.
struct MessageFile<'a> {
    shown: &'a Arc<str>,
    text: &'a str,
    /// Where the text begins in its file, in bytes.
    start: usize,
}

impl MessageFile<'_> {
    fn place(&self, range: Range<usize>) -> Place {
        Place::bytes(self.shown, self.start + range.start..self.start + range.end)
    }
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
        let mut by_language: BTreeMap<Language, Vec<MessageFile<'_>>> = BTreeMap::new();
        for file in files.iter().rev() {
            let name = file.name.rsplit('/').next().unwrap_or_default();
            let language = name.strip_suffix(SUFFIX).and_then(Language::parse);
            let Some(language) = language else {
                findings.push(
                    Diagnostic::new(
                        Code::BadMessages,
                        Place::file(&file.shown),
                        "the name of this file is not a language and `.ftl`",
                    )
                    .with_help("name it after the tag of its language: `mk.ftl`, `sr-Latn.ftl`"),
                );
                continue;
            };
            match file.text() {
                Ok(text) => by_language.entry(language).or_default().push(MessageFile {
                    shown: &file.shown,
                    text,
                    start: file.text_start(text),
                }),
                Err(finding) => findings.push(finding),
            }
        }
        let mut speak = |language: &Language, fallback: Option<&Speech>| {
            let files = by_language.get(language).map_or(&[][..], Vec::as_slice);
            Speech::new(language, files, fallback, findings)
        };
        let mut known = BTreeMap::new();
        if let Some(english) = Language::parse(FALLBACK) {
            let english_speech = speak(&english, None);
            for language in languages.iter().filter(|language| **language != english) {
                known.insert(language.clone(), speak(language, Some(&english_speech)));
            }
            known.insert(english, english_speech);
        }
        Self { languages: known }
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
        let speeches = [self.speech(language), self.fallback()];
        for speech in speeches.into_iter().flatten() {
            let bundle = &speech.own;
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
            return match errors.first() {
                None => Ok(text.into_owned()),
                Some(error) => Err(NoMessage::Unresolved(explain(error))),
            };
        }
        Err(NoMessage::Unknown(self.nearest(id, language)))
    }

    /// The messages whose ids begin with `prefix` as data, for scripts; `Err` with the id of one
    /// that a script can't put together.
    pub(super) fn data(
        &self,
        prefix: &str,
        language: &Language,
    ) -> Result<serde_json::Map<String, serde_json::Value>, String> {
        let speeches = [self.fallback(), self.speech(language)];
        let mut messages = serde_json::Map::new();
        for speech in speeches.into_iter().flatten() {
            let ids = speech.ids.range(prefix.to_owned()..);
            for id in ids.take_while(|id| id.starts_with(prefix)) {
                let pattern = speech.own.get_message(id).and_then(|found| found.value());
                if let Some(pattern) = pattern {
                    let message = message_data::data(pattern).ok_or_else(|| id.clone())?;
                    messages.insert(id.clone(), message);
                }
            }
        }
        Ok(messages)
    }

    /// The question whether another message was meant.
    pub(super) fn nearest(&self, id: &str, language: &Language) -> Option<String> {
        let known = self.speech(language)?.plain.keys().map(String::as_str);
        did_you_mean(id, known)
    }

    fn speech(&self, language: &Language) -> Option<&Speech> {
        self.languages.get(language).or_else(|| self.fallback())
    }

    fn fallback(&self) -> Option<&Speech> {
        self.languages.get(&Language::parse(FALLBACK)?)
    }
}

impl Speech {
    fn new(
        language: &Language,
        files: &[MessageFile<'_>],
        fallback: Option<&Self>,
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let identifier: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut own = FluentBundle::new_concurrent(vec![identifier]);
        own.set_use_isolating(false);
        let mut ids: BTreeMap<String, &MessageFile<'_>> = BTreeMap::new();
        for file in files {
            let resource = match FluentResource::try_new(file.text.to_owned()) {
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
            ids.extend(ids_of(file.text).map(|id| (id.to_owned(), file)));
            own.add_resource_overriding(resource);
        }
        let mut plain = fallback.map_or_else(BTreeMap::new, |speech| speech.plain.clone());
        let own_ids = ids.keys().cloned().collect();
        for (id, file) in ids {
            plain.remove(&id);
            match plain_text(&own, &id) {
                Some(Ok(text)) => {
                    plain.insert(id, Value::normal_string(&text));
                }
                Some(Err(problem)) => findings.push(Diagnostic::new(
                    Code::BadMessages,
                    file.place(place_of(file.text, &id)),
                    format!("the message `{id}` can't be put together: {problem}"),
                )),
                None => {}
            }
        }
        let all = plain
            .iter()
            .map(|(id, text)| (id.clone(), text.clone()))
            .collect::<BTreeMap<String, Value>>();
        Self {
            own,
            ids: own_ids,
            plain,
            all: Value::from(all),
        }
    }
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

/// The ids of the messages in a file: what stands before `=` at the beginning of a line.
fn ids_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        is_id.then_some(id)
    })
}

fn place_of(text: &str, id: &str) -> Range<usize> {
    let start = text
        .match_indices(id)
        .map(|(at, _)| at)
        .find(|at| {
            (*at == 0 || text.as_bytes()[at - 1] == b'\n')
                && text[at + id.len()..].trim_start().starts_with('=')
        })
        .unwrap_or(0);
    start..start + id.len()
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
