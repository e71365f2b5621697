//! Arguments of commands that write what a site is made of.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{date, entry_name, language};
use crate::{
    model::{Date, EntryName, Language, Repository},
    scaffold::{Forge, NewCity},
};

#[derive(Debug, Args)]
pub(crate) struct NewEntryArgs {
    /// The site's folder
    #[arg(long, default_value = ".")]
    pub site: PathBuf,
    /// The name of its file and the end of its address; made from its title or name where left out
    #[arg(long)]
    pub id: Option<String>,
    /// The language it is written in [default: the site's first]
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub lang: Option<Language>,
    /// The day it is written, instead of `SOURCE_DATE_EPOCH` or today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija init my-region                asks on a terminal, and begins with an example elsewhere
  carsija init my-region --name 'Towns on the Ibar' --lang sr-Cyrl --lang sq --city 'Mitrovica, XK'
  carsija init my-region --repository public --with github
  carsija init --demo lantern-square    invented towns that show every feature")]
pub(crate) struct InitArgs {
    /// The folder to make; it must be new or empty
    pub dir: PathBuf,
    /// What the site is called
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub name: Option<String>,
    /// A language of the site, the first of several being the default; can be given several times
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub lang: Vec<Language>,
    /// A city with the two letters of its country; can be given several times
    #[arg(long, value_name = "'NAME, COUNTRY'")]
    pub city: Vec<NewCity>,
    /// Who can read the files where they are kept
    #[arg(long, value_enum)]
    pub repository: Option<RepositoryOf>,
    /// Write a workflow that checks proposals and publishes the site
    #[arg(long, value_enum, value_name = "WHERE")]
    pub with: Option<RepositoryAt>,
    /// The day it is made, instead of `SOURCE_DATE_EPOCH` or today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    /// Write the demonstration site: invented towns that show every feature
    #[arg(long, conflicts_with = "as_of")]
    pub demo: bool,
}

/// Who can read the files of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RepositoryOf {
    /// Those who were let in
    Private,
    /// Everyone: `check` then refuses what is not for everyone
    Public,
}

impl From<RepositoryOf> for Repository {
    fn from(repository: RepositoryOf) -> Self {
        match repository {
            RepositoryOf::Private => Self::Private,
            RepositoryOf::Public => Self::Public,
        }
    }
}

/// Where the files of a site are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RepositoryAt {
    /// GitHub
    Github,
    /// GitLab
    Gitlab,
    /// Forgejo, as at Codeberg
    Forgejo,
}

impl From<RepositoryAt> for Forge {
    fn from(repository: RepositoryAt) -> Self {
        match repository {
            RepositoryAt::Github => Self::Github,
            RepositoryAt::Gitlab => Self::Gitlab,
            RepositoryAt::Forgejo => Self::Forgejo,
        }
    }
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija theme new river               a theme that begins as the default one
  carsija theme eject practice.html     a template to change
  carsija theme variables practice.html what it is given, to write it anew
  carsija theme show                    templates, blocks, files, words and custom properties")]
pub(crate) struct ThemeArgs {
    #[command(subcommand)]
    pub command: ThemeCommand,
}

/// What `theme` does.
#[derive(Debug, Subcommand)]
pub(crate) enum ThemeCommand {
    /// Begin a theme that looks as the default one, with all that can be changed in it
    New {
        /// Its name, which is that of its folder
        name: String,
        /// The site's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        site: PathBuf,
    },
    /// Copy a template of the default theme, to change it
    Eject {
        /// Which, such as practice.html
        template: String,
        /// The site's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        site: PathBuf,
    },
    /// List what a template is given on the pages of this site: its variables, and of which kind they are
    #[command(
        after_help = "A site that leaves fields out gives fewer: `carsija init --demo demo` writes one that uses them all."
    )]
    Variables {
        /// Which, such as practice.html
        template: String,
        /// The site's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        site: PathBuf,
    },
    /// List the files of the theme in use, its blocks and custom properties, and files that nothing uses
    Show {
        /// The site's folder
        #[arg(default_value = ".")]
        site: PathBuf,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija schema practice > practice.schema.json
  carsija schema --out schemas          all of them, a file each")]
pub(crate) struct SchemaArgs {
    /// Which: `site`, a kind of entry such as `practice`, or its translation such as
    /// `practice-translation`; all their names where left out
    pub name: Option<String>,
    /// Write all of them to this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The document stays out of the site: the fingerprint is enough to tell whether words stand in it,
and can't be read. But it lets anyone try out how a sentence goes on, so make none of what must stay
secret.

Example:
  carsija fingerprint src-report-2026 ../documents/report.txt"
)]
pub(crate) struct FingerprintArgs {
    /// The source, by id
    pub source: String,
    /// Its document, as text in UTF-8
    pub document: PathBuf,
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija withdraw practice:night-buses --reason \"Somebody on it asked for it\"
  carsija withdraw person:ana-ilievska --reason \"She left public life\" --no-page")]
pub(crate) struct WithdrawArgs {
    /// The entry, by its kind and id
    #[arg(value_name = "KIND:ID", value_parser = entry_name)]
    pub entry: EntryName,
    /// Why; kept in `content/withdrawn.yaml`, never published
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub reason: String,
    /// Leave no page that says that it was withdrawn
    #[arg(long)]
    pub no_page: bool,
    /// Delete without asking
    #[arg(long)]
    pub yes: bool,
    /// The site's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// The day on which it is withdrawn, instead of today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija answer practice:night-buses                asks, question by question
  carsija answer practice:night-buses --field brief.results --answer \"Fewer complaints\" --role \"Head of transport\"
  carsija answer practice:night-buses --question 1 --answer \"The council\" --role \"Head of transport\" --may-quote")]
pub(crate) struct AnswerArgs {
    /// The entry, by its kind and id
    #[arg(value_name = "KIND:ID", value_parser = entry_name)]
    pub entry: EntryName,
    /// The field that isn't known and is answered, such as `brief.results`
    #[arg(long, value_name = "FIELD", conflicts_with = "question")]
    pub field: Option<String>,
    /// The question of the entry's own `questions` that is answered, from 1
    #[arg(long, value_name = "N")]
    pub question: Option<usize>,
    /// What the letter says, in your own words; several times for a list
    #[arg(long, value_name = "TEXT")]
    pub answer: Vec<String>,
    /// The function of whoever answered, without a name
    #[arg(long, value_name = "ROLE")]
    pub role: Option<String>,
    /// The date of the letter [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub on: Option<Date>,
    /// The language of the letter [default: the entry's]
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
    /// They agreed that their very words are quoted
    #[arg(long)]
    pub may_quote: bool,
    /// Their name, if they agreed that it is published; no other name is kept
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The site's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// The day on which it is written, instead of today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija translate practice:night-buses --to mk
  carsija translate practice:night-buses --to mk     again, when the original has changed
  carsija translate --all                            what waits, by language
  carsija translate --all --to sq")]
pub(crate) struct TranslateArgs {
    /// The entry, by its kind and id
    #[arg(value_name = "KIND:ID", value_parser = entry_name, required_unless_present = "all", conflicts_with = "all")]
    pub entry: Option<EntryName>,
    /// Into which language
    #[arg(long, value_name = "TAG", value_parser = language, required_unless_present = "all")]
    pub to: Option<Language>,
    /// List what is not translated, or not up to date
    #[arg(long)]
    pub all: bool,
    /// The site's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija messages
  carsija messages --review mk > sheet.csv
  carsija messages --accept sheet.csv --role 'teacher of Macedonian' --date 2026-01-31")]
pub(crate) struct MessagesArgs {
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
    /// Print a sheet of the words of this language, for a native reader to go through
    #[arg(long, value_name = "TAG", value_parser = language, conflicts_with = "accept")]
    pub review: Option<Language>,
    /// Take a sheet back that somebody has gone through
    #[arg(long, value_name = "FILE", requires = "role", requires = "date")]
    pub accept: Option<PathBuf>,
    /// Who has: a function, or a name with that person's consent
    #[arg(long, value_name = "ROLE", value_parser = clap::builder::NonEmptyStringValueParser::new(), requires = "accept")]
    pub role: Option<String>,
    /// When
    #[arg(long, value_name = "DATE", value_parser = date, requires = "accept")]
    pub date: Option<Date>,
}
