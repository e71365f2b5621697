//! The arguments of every command, with their help.

mod showing;
mod writing;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::{new_args::NewArgs, today::today};
use crate::{
    Options,
    disk::Medium,
    model::{Date, EntryName, Language, Visibility},
};

pub(crate) use showing::{BuildArgs, DiffArgs, HostArgs, RollbackArgs, ServeArgs, plain_folder};
pub(crate) use writing::{
    AnswerArgs, FingerprintArgs, InitArgs, MessagesArgs, NewEntryArgs, SchemaArgs, ThemeArgs,
    ThemeCommand, TranslateArgs, WithdrawArgs,
};

/// A knowledge base and static site generator for networks of cities that learn from each other.
#[derive(Debug, Parser)]
#[command(name = "carsija", version, max_term_width = 100)]
#[command(after_help = "Examples:
  carsija serve                     see the site in this folder, at http://127.0.0.1:4000/
  carsija check                     what is wrong or missing, in plain words
  carsija build --out public        write the site to a folder
  carsija search 'youth city:elbasan'    what the site says about it
  carsija new practice              write a new practice note, question by question
  carsija explain E0203             what an error means, with an example")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the site to a folder
    Build(BuildArgs),
    /// Say what a build would change on the published site, before it does
    Diff(DiffArgs),
    /// Put back the site that a build with --keep-previous replaced
    Rollback(RollbackArgs),
    /// Report everything that is wrong; with --fix, mend what has one right answer
    Check(CheckArgs),
    /// Say what is in the way besides the content: names, line ends, folders, the address
    Doctor(DoctorArgs),
    /// Show the site in a browser
    Serve(ServeArgs),
    /// Print the configuration of a web server for this very site
    Host(HostArgs),
    /// Search the site, as its readers do
    Search(SearchArgs),
    /// List what was decided and what waits: accepted warnings, entries due for review
    Status(StatusArgs),
    /// Write a new entry to fill in
    #[command(
        subcommand,
        after_help = "Examples:
  carsija new practice                  asks question by question
  carsija new practice --help           how to answer with options instead"
    )]
    New(NewArgs),
    /// Write an answer that came back into the entry that asked
    Answer(AnswerArgs),
    /// Write a translation to fill in, bring one up to date, or list all that waits
    Translate(TranslateArgs),
    /// Count the words of the site's frame by language, or have them reviewed
    Messages(MessagesArgs),
    /// Make a small new site that builds
    Init(InitArgs),
    /// Begin a theme, take over a template, or list what a theme is made of
    Theme(ThemeArgs),
    /// Take an entry down, for good
    Withdraw(WithdrawArgs),
    /// Print the JSON Schema of an entity, for editors
    Schema(SchemaArgs),
    /// Make what verifies the quotes from a source
    Fingerprint(FingerprintArgs),
    /// Say what an error means, with a wrong and a right example
    Explain(ExplainArgs),
    /// Print completions for a shell
    #[command(after_help = "Examples:
  carsija completions bash > ~/.local/share/bash-completion/completions/carsija
  carsija completions fish > ~/.config/fish/completions/carsija.fish
  carsija completions zsh > \"${fpath[1]}/_carsija\"")]
    Completions {
        /// For which shell
        shell: clap_complete::Shell,
    },
}

/// Which site, for whom, as of when.
#[derive(Debug, Args)]
pub(crate) struct SiteArgs {
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
    /// The address at which the site will stand, instead of the one in `site.yaml`
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// For whom: everyone, the network's members, or the hub's own staff [default: public]
    #[arg(long, value_enum)]
    pub edition: Option<EditionArg>,
    /// The day to build for, instead of `SOURCE_DATE_EPOCH` or today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

impl SiteArgs {
    /// How the site is read, to be shown over this medium.
    ///
    /// # Errors
    /// When nobody says which day it is.
    pub(super) fn options(&self, medium: Medium) -> anyhow::Result<Options> {
        Ok(Options {
            audience: self.edition.unwrap_or_default().into(),
            today: today(self.as_of)?,
            base_url: self.base_url.clone(),
            medium,
        })
    }
}

/// In which language findings are told.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Say what is wrong and what to do in this language: mk, sq, sr-Cyrl, sr-Latn, bs [default: `CARSIJA_LANG`, else English]
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija check
  carsija check --lang mk               what is wrong and what to do, in Macedonian
  carsija check --format json           for editors and scripts
  carsija check --format github         annotations in a pull request
  carsija check --strict                warnings are errors too
  carsija check --fix                   mend what has one right answer, after asking")]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    #[command(flatten)]
    pub report: ReportArgs,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = FindingsFormat::Text)]
    pub format: FindingsFormat,
    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,
    /// Show every finding where there are very many of a kind (of one kind in one file, a hundred)
    #[arg(long)]
    pub all: bool,
    /// Write what has exactly one right answer into the files: shows what would change, and asks
    #[arg(long)]
    pub fix: bool,
    /// With --fix, write without asking
    #[arg(long, requires = "fix")]
    pub yes: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija doctor
  carsija doctor ../kumanovo --out /srv/www")]
pub(crate) struct DoctorArgs {
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
    /// The folder that it is built into [default: SITE/public]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "The query:
  youth council           pages with both words, in any of their forms and in either script
  \"youth council\"         one after the other
  youth -council          the first and not the second
  youth OR council        one of them
  city:elbasan topic:governance     only pages with these values; several of one field are alternatives
  yout                    the last word may be unfinished

Examples:
  carsija search безбедност
  carsija search 'kind:practice evidence:E2' --sort reviewed
  carsija search \"returnees\" ../kumanovo --json")]
pub(crate) struct SearchArgs {
    /// What to look for
    pub query: String,
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
    /// Your language, whose pages come first [default: the site's first]
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// How many results to show
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: usize,
    /// In which order
    #[arg(long, value_enum, default_value_t = Sort::Relevance)]
    pub sort: Sort,
    /// Print JSON, for programs
    #[arg(long)]
    pub json: bool,
    /// Keep the index in this folder, and use it while the content is the same
    #[arg(long, value_name = "DIR")]
    pub index: Option<PathBuf>,
    /// For whom: everyone, the network's members, or the hub's own staff
    #[arg(long, value_enum, default_value_t = EditionArg::Public)]
    pub edition: EditionArg,
    /// The day to search on, instead of `SOURCE_DATE_EPOCH` or today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sort {
    /// The best matches first
    Relevance,
    /// What was changed last first
    Reviewed,
    /// The strongest evidence first
    Evidence,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija status
  carsija status accepted               warnings that somebody let stand, and why
  carsija status consents               who agreed to what, and until when
  carsija status review ../kumanovo     what must be looked at again
  carsija status unknown --city elbasan what is not known of one city
  carsija status --format csv > tasks.csv
  carsija status review --exit-code     for a job that runs every week")]
pub(crate) struct StatusArgs {
    /// What to list
    #[arg(value_enum, default_value_t = StatusOf::All)]
    pub what: StatusOf,
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
    /// Only what the hub of this id looks after
    #[arg(long, value_name = "ID")]
    pub hub: Option<String>,
    /// Only what has to do with the city of this id
    #[arg(long, value_name = "ID")]
    pub city: Option<String>,
    /// Only what somebody in this function agreed to, decided or checked
    #[arg(long, value_name = "WORDS")]
    pub role: Option<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = StatusFormat::Text)]
    pub format: StatusFormat,
    /// End with 1 where something is past its day or left out already, for jobs that run by a schedule
    #[arg(long)]
    pub exit_code: bool,
    /// The day to look at it, instead of `SOURCE_DATE_EPOCH` or today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

/// How `status` is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
}

/// What `status` can list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusOf {
    /// All of it
    All,
    /// Who agreed to what, and until when
    Consents,
    /// Warnings that were accepted
    Accepted,
    /// Entries that are due for review
    Review,
    /// Transfers of which nobody has said for a year how they go
    FollowUp,
    /// What was looked for and not found
    Unknown,
    /// Entries that nobody has checked
    Unverified,
    /// Translations that are missing or out of date
    Untranslated,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija explain E0203
  carsija explain                       the list of all codes")]
pub(crate) struct ExplainArgs {
    /// The code, such as E0203; the list of all where left out
    pub code: Option<String>,
}

fn entry_name(text: &str) -> Result<EntryName, String> {
    EntryName::parse(text)
        .ok_or_else(|| "write the kind and the id, such as practice:night-buses".into())
}

/// For whom a site is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum EditionArg {
    /// Everyone
    #[default]
    Public,
    /// The network's members
    Members,
    /// The hub's own staff
    Internal,
}

impl From<EditionArg> for Visibility {
    fn from(edition: EditionArg) -> Self {
        match edition {
            EditionArg::Public => Self::Public,
            EditionArg::Members => Self::Members,
            EditionArg::Internal => Self::Internal,
        }
    }
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FindingsFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For annotations on GitHub
    Github,
    /// For annotations at GitLab: a report of code quality
    Gitlab,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write a whole date, such as 2026-11-21".into())
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    if text == "sr" {
        return Err(
            "write which Serbian: sr-Cyrl in Cyrillic letters, or sr-Latn in Latin ones".into(),
        );
    }
    Language::parse(text).ok_or_else(|| "write a language tag, such as mk or sr-Latn".into())
}

fn base_url(text: &str) -> Result<String, String> {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    if !is_web || text.contains(['"', '<', '>', ' ', '#', '?']) {
        return Err("write an address such as https://practices.example.org/".into());
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}
