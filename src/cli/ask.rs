//! Questions to whoever writes a new entry.

use std::io::IsTerminal as _;

use anyhow::{Context as _, bail};
use inquire::validator::{MinLengthValidator, Validation};
use serde_json::{Map, Value};

use super::new_args::Given;
use crate::{
    catalogue::Catalogue,
    content::{reserved, to_add, typed, yaml_slug},
    diagnostics::did_you_mean,
    model::{EntityKind, Id, NOT_APPLICABLE, Takes, TextFormat, UNKNOWN},
    scaffold::Question,
};

/// How one of several words is chosen.
const CHOOSING: &str = "arrows move, enter chooses; type a part of the word to see fewer: where none is left, it stands in \
                        none, so take letters away";

/// Asks on a terminal; elsewhere notes what is missing, to say it all at once.
pub(super) struct Asker<'a> {
    catalogue: &'a Catalogue,
    may_ask: bool,
    missing: Vec<Question>,
}

impl<'a> Asker<'a> {
    pub(super) fn new(catalogue: &'a Catalogue) -> Self {
        Self {
            catalogue,
            may_ask: std::io::stdin().is_terminal() && std::io::stderr().is_terminal(),
            missing: Vec::new(),
        }
    }

    /// Ends with an error that names every option that is missing.
    pub(super) fn all_is_said(&self) -> anyhow::Result<()> {
        match &self.missing[..] {
            [] => Ok(()),
            [one] => bail!("--{} is missing: {}", one.option, asked(one)),
            several => {
                let widest = several.iter().map(|one| one.option.len()).max();
                let width = widest.unwrap_or_default();
                let lines: Vec<_> = several
                    .iter()
                    .map(|one| format!("\n  --{:<width$}  {}", one.option, asked(one)))
                    .collect();
                bail!("these options are missing:{}", lines.concat())
            }
        }
    }

    /// The answer to a question; none where it is not known.
    pub(super) fn answer(
        &mut self,
        question: &Question,
        given: &Given,
    ) -> anyhow::Result<Option<Value>> {
        if let Some(given) = given.get(&question.option)
            && !self.is_asked_again(question, given)
        {
            let is_unknown = !question.is_needed && *given == [UNKNOWN];
            if is_unknown {
                return Ok(None);
            }
            let values = given.iter().map(|one| self.sound(question, one));
            let values: Vec<Value> = values.collect::<Result<_, _>>()?;
            return Ok(if question.repeats {
                Some(values.into())
            } else {
                values.into_iter().next()
            });
        }
        if self.may_ask {
            return if question.repeats {
                self.ask_several(question)
            } else {
                self.ask_one(question)
            };
        }
        if question.is_needed {
            self.missing.push(question.clone());
        }
        Ok(None)
    }

    /// On a terminal an answer of the wrong form is told and asked again; elsewhere it is an error.
    fn is_asked_again(&self, question: &Question, given: &[String]) -> bool {
        let fault = given.iter().find_map(|text| fault(question, text));
        match fault.filter(|_| self.may_ask) {
            Some(fault) => {
                note_line!("--{}: {fault}", question.option);
                true
            }
            None => false,
        }
    }

    /// The items of a list, of which each field is a question.
    pub(super) fn items(
        &mut self,
        fields: &[Question],
        given: &Given,
    ) -> anyhow::Result<Vec<Value>> {
        let told = |question: &Question| given.get(&question.option).map_or(0, Vec::len);
        let most = fields.iter().map(told).max().unwrap_or_default();
        if most == 0 && self.may_ask {
            return self.ask_items(fields);
        }
        let (first, least) = (&fields[0], fields[0].least);
        if (1..least).contains(&most) {
            bail!(
                "--{} is given {}, and {least} are needed: {}",
                first.option,
                times(most),
                first.of_list.as_deref().unwrap_or_default()
            );
        }
        let mut items = vec![Map::new(); most.max(1)];
        for question in fields {
            // A list of things from sources is mostly from those of the entry.
            let usual = given.get("source").filter(|_| question.takes_a_source());
            let values = match (given.get(&question.option), usual) {
                (Some(given), _) if given.len() == items.len() => given.clone(),
                (Some(given), _) => bail!(
                    "--{} is given {}, and there are {} items: give each option of an item as often",
                    question.option,
                    times(given.len()),
                    items.len()
                ),
                (None, Some(sources)) => vec![sources[0].clone(); items.len()],
                (None, None) => {
                    self.missing.push(question.clone());
                    continue;
                }
            };
            for (item, value) in items.iter_mut().zip(&values) {
                item.insert(question.path[1].clone(), self.sound(question, value)?);
            }
        }
        Ok(items.into_iter().map(Value::Object).collect())
    }

    fn ask_items(&mut self, fields: &[Question]) -> anyhow::Result<Vec<Value>> {
        let mut items = Vec::new();
        loop {
            let mut item = Map::new();
            for question in fields {
                if let Some(answer) = self.ask_one(question)? {
                    item.insert(question.path[1].clone(), answer);
                }
            }
            items.push(Value::Object(item));
            if items.len() < fields[0].least {
                continue;
            }
            let list = fields[0].of_list.as_deref().unwrap_or_default();
            let more = format!("Is there another? ({})", list.trim_end_matches('.'));
            if !inquire::Confirm::new(&more).with_default(false).prompt()? {
                return Ok(items);
            }
        }
    }

    fn ask_one(&self, question: &Question) -> anyhow::Result<Option<Value>> {
        let prompt = prompt(question);
        let answer = match &question.takes {
            Takes::Entry(kind) => inquire::Select::new(&prompt, self.ids(*kind, question)?)
                .with_help_message(CHOOSING)
                .prompt()?,
            Takes::Choice(words) => inquire::Select::new(&prompt, words.clone())
                .with_help_message(CHOOSING)
                .prompt()?,
            _ => {
                let check = question.clone();
                let check = move |text: &str| {
                    Ok(match fault(&check, text) {
                        Some(fault) => Validation::Invalid(fault.into()),
                        None => Validation::Valid,
                    })
                };
                let usual = if question.is_needed { "" } else { UNKNOWN };
                inquire::Text::new(&prompt)
                    .with_initial_value(usual)
                    .with_validator(check)
                    .prompt()?
            }
        };
        if !question.is_needed && answer.trim() == UNKNOWN {
            return Ok(None);
        }
        self.sound(question, &answer).map(Some)
    }

    fn ask_several(&self, question: &Question) -> anyhow::Result<Option<Value>> {
        let prompt = prompt(question);
        let choices = match &question.takes {
            Takes::Entry(kind) => self.ids(*kind, question)?,
            Takes::Choice(words) => words.clone(),
            _ => {
                let one = self.ask_one(question)?;
                return Ok(one.map(|one| vec![one].into()));
            }
        };
        let chosen = inquire::MultiSelect::new(&prompt, choices);
        let chosen = if question.is_needed {
            let least =
                MinLengthValidator::new(1).with_message("choose at least one, with the space bar");
            chosen.with_validator(least).prompt()?
        } else {
            chosen
                .with_help_message("space chooses; none if it is not known")
                .prompt()?
        };
        let chosen: Vec<Value> = chosen
            .into_iter()
            .filter(|one| one != UNKNOWN)
            .map(Value::from)
            .collect();
        Ok((!chosen.is_empty()).then(|| chosen.into()))
    }

    /// The ids of a kind to choose from.
    fn ids(&self, kind: EntityKind, question: &Question) -> anyhow::Result<Vec<String>> {
        let mut ids: Vec<String> = self.catalogue.ids(kind).map(str::to_owned).collect();
        if !question.is_needed && !question.repeats {
            ids.insert(0, UNKNOWN.into());
        }
        if ids.is_empty() && question.is_needed {
            bail!("there is no {kind} yet: {}", self.to_add(kind, "…"));
        }
        Ok(ids)
    }

    /// The id of the new entry.
    pub(super) fn id(&self, given: Option<&String>, proposed: &str) -> anyhow::Result<Id> {
        let text = match given {
            Some(id) => id.clone(),
            None if self.may_ask => {
                let check = |text: &str| {
                    Ok(match sound_id(text) {
                        Ok(_) => Validation::Valid,
                        Err(error) => Validation::Invalid(error.to_string().into()),
                    })
                };
                inquire::Text::new("Its id (the file's name and the end of its address):")
                    .with_initial_value(proposed)
                    .with_validator(check)
                    .prompt()?
            }
            None => proposed.to_owned(),
        };
        if text.is_empty() && given.is_none() {
            bail!(
                "no id can be made of these words; choose one with --id: small letters a to z, digits and \
                 single hyphens, 80 at most"
            );
        }
        sound_id(&text)
    }

    /// An answer that is sound: what it names is there, and it has the right form.
    fn sound(&self, question: &Question, text: &str) -> anyhow::Result<Value> {
        if let Some(fault) = fault(question, text) {
            bail!("--{}: {fault}", question.option);
        }
        let text = typed(text);
        if let Takes::Entry(kind) = question.takes {
            self.known(&text, kind)?;
        }
        Ok(match (&question.takes, text.parse::<i64>()) {
            (Takes::NumberOrWords, Ok(number)) => number.into(),
            _ => text.into(),
        })
    }

    fn known(&self, id: &str, kind: EntityKind) -> anyhow::Result<()> {
        if self.catalogue.ids(kind).any(|known| known == id) {
            return Ok(());
        }
        let called = self.catalogue.called(kind, &yaml_slug(id));
        let help = match called {
            Some(called) => format!("write `{called}`: this is the id of what is called so"),
            None => {
                did_you_mean(id, self.catalogue.ids(kind)).unwrap_or_else(|| self.to_add(kind, id))
            }
        };
        bail!("there is no {kind} `{id}`; {help}");
    }

    fn to_add(&self, kind: EntityKind, id: &str) -> String {
        to_add(kind, id, self.catalogue.default_language())
    }
}

/// A question with the words that answer it.
fn asked(question: &Question) -> String {
    let words = match &question.takes {
        Takes::Choice(words) => format!(" ({})", words.join(", ")),
        _ => String::new(),
    };
    format!("{}{words}", question.meaning.trim_end_matches('.'))
}

/// The same on a terminal, where the words are shown to choose from.
fn prompt(question: &Question) -> String {
    format!("{}:", question.meaning.trim_end_matches('.'))
}

/// What is wrong with an answer.
fn fault(question: &Question, text: &str) -> Option<String> {
    let text = &*typed(text);
    if text.is_empty() {
        return Some("an answer is needed here; it can't be empty".into());
    }
    if !question.is_needed && [UNKNOWN, NOT_APPLICABLE].contains(&text) {
        return None;
    }
    let formats = match &question.takes {
        Takes::Formatted(formats) => formats,
        Takes::Choice(words) => return no_choice(words, text),
        _ => return None,
    };
    let is_address = formats.iter().any(|format| format.name == "web-address");
    if is_address && text.starts_with("www.") {
        return Some(format!(
            "`{text}` is read as the name of a file; write `https://{text}`"
        ));
    }
    let is_sound = formats.iter().any(|format| (format.is_sound)(text));
    let TextFormat { what, written, .. } = formats.first()?;
    (!is_sound).then(|| format!("`{text}` is not {what}; write {written}"))
}

/// What is wrong with a word that must be one of these.
fn no_choice(words: &[String], text: &str) -> Option<String> {
    if words.iter().any(|word| word == text) {
        return None;
    }
    let meant = did_you_mean(text, words.iter().map(String::as_str));
    let meant = meant.map(|meant| format!("; {meant}")).unwrap_or_default();
    Some(format!(
        "`{text}` is none of the words that can stand here, which are {}{meant}",
        words.join(", ")
    ))
}

fn sound_id(text: &str) -> anyhow::Result<Id> {
    let id = Id::new(text).with_context(|| {
        format!(
            "`{text}` is not an id: small letters a to z, digits and single hyphens, 80 at most"
        )
    })?;
    if let Some(reason) = reserved(text) {
        bail!("the id `{text}` is reserved: {reason}; choose one of more than one word");
    }
    Ok(id)
}

fn times(number: usize) -> String {
    match number {
        1 => "once".into(),
        2 => "twice".into(),
        more => format!("{more} times"),
    }
}
