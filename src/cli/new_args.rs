//! The arguments of `carsija new`: a command for every kind, an option for every question.

use std::{collections::BTreeMap, ffi::OsStr};

use clap::{
    Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, Subcommand,
    builder::{PossibleValue, StringValueParser, TypedValueParser},
    error::Error,
};

use super::args::NewEntryArgs;
use crate::{
    model::{EntityKind, Takes},
    scaffold::{Question, questions},
};

/// What `new` is told.
#[derive(Debug)]
pub(crate) enum NewArgs {
    /// To write an entry of a kind.
    Entry {
        /// The kind.
        kind: EntityKind,
        /// What every new entry is told.
        entry: NewEntryArgs,
        /// What else is known of it.
        given: Given,
    },
    /// To write something of which there is no kind.
    Other(String),
}

/// Answers given as options, by the options' names.
pub(crate) type Given = BTreeMap<String, Vec<String>>;

impl Subcommand for NewArgs {
    fn augment_subcommands(command: Command) -> Command {
        let kinds = EntityKind::ALL.map(|kind| {
            Command::new(kind.name())
                .about(kind.meaning().trim_end_matches('.'))
                .defer(with_options)
        });
        // What is no kind is told by the command itself, which knows what was meant.
        command.subcommands(kinds).allow_external_subcommands(true)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        EntityKind::from_name(name).is_some()
    }
}

impl FromArgMatches for NewArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let (name, matches) = matches.subcommand().unwrap_or(("", matches));
        let Some(kind) = EntityKind::from_name(name) else {
            return Ok(Self::Other(name.to_owned()));
        };
        let given = questions(kind).into_iter().filter_map(|question| {
            let values = matches.get_many::<String>(&question.option)?;
            Some((question.option, values.cloned().collect()))
        });
        Ok(Self::Entry {
            kind,
            given: given.collect(),
            entry: NewEntryArgs::from_arg_matches(matches)?,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The command for a kind with its options, made only when it is asked for.
fn with_options(command: Command) -> Command {
    let Some(kind) = EntityKind::from_name(command.get_name()) else {
        return command;
    };
    let questions = questions(kind);
    let needed = questions.iter().filter(|question| question.is_needed);
    let needed = needed.filter(|question| question.in_place_of.is_none());
    let shown: String = needed
        .map(|question| format!(" --{} {}", question.option, placeholder(question)))
        .collect();
    let examples = format!(
        "Examples:\n  carsija new {kind}          asks question by question\n  carsija new {kind}{shown}"
    );
    NewEntryArgs::augment_args(command)
        .args(questions.iter().map(option))
        .after_help(examples)
}

fn option(question: &Question) -> Arg {
    let several = question.repeats || question.is_of_item();
    let mut help = question.meaning.trim_end_matches('.').to_owned();
    if several {
        help += "; can be given several times";
    }
    let arg = Arg::new(question.option.clone())
        .long(question.option.clone())
        .value_name(placeholder(question))
        .help(help)
        .action(if several {
            ArgAction::Append
        } else {
            ArgAction::Set
        });
    match &question.takes {
        Takes::Choice(words) => arg.value_parser(Choice(words.clone())),
        _ => arg,
    }
}

/// Words to choose from, for help and completions. Another word is told where the question is known.
#[derive(Clone)]
struct Choice(Vec<String>);

impl TypedValueParser for Choice {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

/// What stands for the value of an option in its help.
fn placeholder(question: &Question) -> &'static str {
    match &question.takes {
        Takes::Entry(_) => "ID",
        Takes::Choice(_) => "WORD",
        Takes::Formatted(formats) => match formats.first().map(|format| format.name) {
            Some("country") => "COUNTRY",
            Some("web-address") => "URL",
            _ => "DATE",
        },
        _ => "TEXT",
    }
}
