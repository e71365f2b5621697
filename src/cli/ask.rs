//! Questions to whoever writes a new entry.

use std::io::IsTerminal as _;

use anyhow::{Context as _, bail};
use inquire::validator::MinLengthValidator;

use crate::{
    catalogue::Catalogue,
    content::{reserved, to_add},
    diagnostics::did_you_mean,
    model::{EntityKind, Id},
};

/// The option that answers a question, and the question.
#[derive(Clone, Copy)]
pub(super) struct Question(pub &'static str, pub &'static str);

/// How to say that something is not known.
const UNKNOWN: &str = "unknown";

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
            [Question(option, question)] => bail!("{option} is missing ({question})"),
            several => {
                let lines: Vec<_> = several
                    .iter()
                    .map(|Question(option, question)| format!("\n  {option:<11} {question}"))
                    .collect();
                bail!("these options are missing:{}", lines.concat())
            }
        }
    }

    /// A text that must say something.
    pub(super) fn text(
        &mut self,
        given: Option<&String>,
        Question(option, question): Question,
    ) -> anyhow::Result<String> {
        let text = match given {
            Some(text) => text.clone(),
            None if self.may_ask => inquire::Text::new(&format!("{question}:")).prompt()?,
            None => return Ok(self.misses(Question(option, question))),
        };
        if text.trim().is_empty() {
            bail!("{option} is empty");
        }
        Ok(text.trim().to_owned())
    }

    /// An entry of a kind, by id.
    pub(super) fn one(
        &mut self,
        given: Option<&String>,
        Question(option, question): Question,
        kind: EntityKind,
    ) -> anyhow::Result<String> {
        match given {
            Some(id) => self.known(id, kind),
            None if self.may_ask => {
                let ids = self.ids(kind);
                if ids.is_empty() {
                    bail!("there is no {kind} yet: {}", self.to_add(kind, "…"));
                }
                Ok(inquire::Select::new(&format!("{question}:"), ids).prompt()?)
            }
            None => Ok(self.misses(Question(option, question))),
        }
    }

    /// An entry of a kind, or none where that is not known. Nobody has to answer; `usual` is the answer
    /// where nobody is there to be asked, and the first choice where somebody is.
    pub(super) fn optional(
        &self,
        given: Option<&String>,
        Question(_, question): Question,
        usual: Option<String>,
        kind: EntityKind,
    ) -> anyhow::Result<Option<String>> {
        match given {
            Some(id) if id == UNKNOWN => Ok(None),
            Some(id) => self.known(id, kind).map(Some),
            None if self.may_ask => {
                let mut ids = self.ids(kind);
                ids.push(UNKNOWN.into());
                let first = ids.iter().position(|id| Some(id) == usual.as_ref());
                let id = inquire::Select::new(&format!("{question}:"), ids)
                    .with_starting_cursor(first.unwrap_or_default())
                    .prompt()?;
                Ok((id != UNKNOWN).then_some(id))
            }
            None => Ok(usual),
        }
    }

    /// Entries of a kind, at least one.
    pub(super) fn several(
        &mut self,
        given: &[String],
        Question(option, question): Question,
        kind: EntityKind,
    ) -> anyhow::Result<Vec<String>> {
        if !given.is_empty() {
            return given.iter().map(|id| self.known(id, kind)).collect();
        }
        if !self.may_ask {
            self.misses(Question(option, question));
            return Ok(Vec::new());
        }
        let ids = self.ids(kind);
        if ids.is_empty() {
            bail!("there is no {kind} yet: {}", self.to_add(kind, "…"));
        }
        let least =
            MinLengthValidator::new(1).with_message("choose at least one, with the space bar");
        Ok(inquire::MultiSelect::new(&format!("{question}:"), ids)
            .with_validator(least)
            .prompt()?)
    }

    /// The id of the new entry.
    pub(super) fn id(&self, given: Option<&String>, proposed: &str) -> anyhow::Result<Id> {
        let text = match given {
            Some(id) => id.clone(),
            None if self.may_ask => {
                inquire::Text::new("Its id (the file's name and the end of its address):")
                    .with_initial_value(proposed)
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
        let id = Id::new(&text).with_context(|| {
            format!(
                "`{text}` is not an id: small letters a to z, digits and single hyphens, 80 at most"
            )
        })?;
        if let Some(reason) = reserved(&text) {
            bail!("the id `{text}` is reserved: {reason}; choose one of more than one word");
        }
        Ok(id)
    }

    fn misses(&mut self, question: Question) -> String {
        self.missing.push(question);
        String::new()
    }

    fn known(&self, id: &str, kind: EntityKind) -> anyhow::Result<String> {
        if self.catalogue.ids(kind).any(|known| known == id) {
            return Ok(id.to_owned());
        }
        let help =
            did_you_mean(id, self.catalogue.ids(kind)).unwrap_or_else(|| self.to_add(kind, id));
        bail!("there is no {kind} `{id}`; {help}");
    }

    fn to_add(&self, kind: EntityKind, id: &str) -> String {
        to_add(kind, id, self.catalogue.default_language())
    }

    fn ids(&self, kind: EntityKind) -> Vec<String> {
        self.catalogue.ids(kind).map(str::to_owned).collect()
    }
}
