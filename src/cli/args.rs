//! The arguments of every command, with their help.

use std::{net::IpAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::{new_args::NewArgs, today::today};
use crate::{
    Options,
    disk::Medium,
    host::Server,
    model::{Date, Editor, EntryName, Language, Repository, Visibility},
    scaffold::{Forge, NewCity},
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
    pub edition: Option<Edition>,
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

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija build
  carsija build ../kumanovo --out /srv/www --base-url https://practices.example.org/
  carsija build --edition members --out members-site
  carsija build --from-disk --out stick --zip stick.zip      to be handed on without a server
  carsija build --as-of 2026-11-21      the same bytes on any machine, on any day")]
pub(crate) struct BuildArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder to write to [default: SITE/ and the edition: SITE/public]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Make the search work in pages opened from a disk
    #[arg(long)]
    pub from_disk: bool,
    /// Pack what was built into one archive, too; with --from-disk its pages and their search work once unpacked
    #[arg(long, value_name = "FILE")]
    pub zip: Option<PathBuf>,
    /// Take warnings for errors
    #[arg(long)]
    pub strict: bool,
    /// Keep the site that is replaced, for `carsija rollback`
    #[arg(long)]
    pub keep_previous: bool,
    /// Write an edition that is not for everyone into a folder that looks public: the server asks everybody
    /// there who they are
    #[arg(long)]
    pub yes_protected: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija diff
  carsija diff ../kumanovo --out /srv/www
  carsija diff --edition members")]
pub(crate) struct DiffArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder that is published [default: SITE/ and the edition: SITE/public]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Take warnings for errors, as the build would
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "What may not be seen any more by what the content says today stays away.

Examples:
  carsija build --keep-previous         keeps the site that it replaces
  carsija rollback                      puts that one back"
)]
pub(crate) struct RollbackArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder that is published [default: SITE/ and the edition: SITE/public]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija check
  carsija check --format json           for editors and scripts
  carsija check --format github         annotations in a pull request
  carsija check --strict                warnings are errors too
  carsija check --fix                   mend what has one right answer, after asking")]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
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
#[command(after_help = "Examples:
  carsija serve
  carsija serve --port 8080 --open
  carsija serve --editor vscode         what is wrong opens in the editor
  carsija serve --edition members
  carsija serve --host 0.0.0.0          see it on a phone, too")]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The port; the next free one is taken if it is in use, any with 0
    #[arg(long, value_name = "N", default_value_t = 4000)]
    pub port: u16,
    /// The address to listen at; only this machine can reach the default. With 0.0.0.0 a phone in the
    /// same network can open the public edition, or the one named with --edition
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    pub host: IpAddr,
    /// Open the site in a browser
    #[arg(long)]
    pub open: bool,
    /// Links open files in this editor: vscode, vscodium, cursor, zed, sublime, idea, or an address
    /// such as `vscode://file/{file}:{line}:{column}` [default: `editor` in `site.yaml`]
    #[arg(long, value_name = "NAME")]
    pub editor: Option<Editor>,
    /// Look at all files in turn: for network drives and containers, where the system doesn't tell of
    /// changes
    #[arg(long)]
    pub poll: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  carsija host nginx > practices.example.org.conf
  carsija host caddy --root /srv/www
  carsija host netlify > netlify.toml
  carsija host pages                    what GitHub Pages and GitLab Pages need, and can't do
  carsija host cloudflare > public/_headers
  carsija host cloudflare-redirects > public/_redirects
  carsija host sftp                     how to copy it to a rented web space
  carsija host stick                    how to hand it over on a USB stick")]
pub(crate) struct HostArgs {
    /// Which server
    #[arg(value_enum)]
    pub server: WebServer,
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder on the server in which the site's address begins [default: /var/www/ and the site's name]
    #[arg(long, value_name = "DIR", value_parser = plain_folder)]
    pub root: Option<String>,
}

/// What `host` knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum WebServer {
    /// nginx
    Nginx,
    /// Caddy
    Caddy,
    /// The HTTP server of Apache
    Apache,
    /// Netlify
    Netlify,
    /// GitHub Pages and GitLab Pages
    Pages,
    /// Cloudflare Pages: its file `_headers`
    Cloudflare,
    /// Cloudflare Pages: its file `_redirects`
    CloudflareRedirects,
    /// A web space that is reached by SFTP
    Sftp,
    /// A USB stick, or another disk
    Stick,
}

impl From<WebServer> for Server {
    fn from(server: WebServer) -> Self {
        match server {
            WebServer::Nginx => Self::Nginx,
            WebServer::Caddy => Self::Caddy,
            WebServer::Apache => Self::Apache,
            WebServer::Netlify => Self::Netlify,
            WebServer::Pages => Self::Pages,
            WebServer::Cloudflare => Self::Cloudflare,
            WebServer::CloudflareRedirects => Self::CloudflareRedirects,
            WebServer::Sftp => Self::Sftp,
            WebServer::Stick => Self::Stick,
        }
    }
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
    #[arg(long, value_enum, default_value_t = Edition::Public)]
    pub edition: Edition,
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
  carsija status review ../kumanovo     what must be looked at again")]
pub(crate) struct StatusArgs {
    /// What to list
    #[arg(value_enum, default_value_t = StatusOf::All)]
    pub what: StatusOf,
    /// The site's folder: the one that holds `content/`
    #[arg(default_value = ".")]
    pub site: PathBuf,
    /// The day to look at it, instead of `SOURCE_DATE_EPOCH` or today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
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
}

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
  carsija explain E0203
  carsija explain                       the list of all codes")]
pub(crate) struct ExplainArgs {
    /// The code, such as E0203; the list of all where left out
    pub code: Option<String>,
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

fn entry_name(text: &str) -> Result<EntryName, String> {
    EntryName::parse(text)
        .ok_or_else(|| "write the kind and the id, such as practice:night-buses".into())
}

/// For whom a site is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Edition {
    /// Everyone
    #[default]
    Public,
    /// The network's members
    Members,
    /// The hub's own staff
    Internal,
}

impl From<Edition> for Visibility {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::Public => Self::Public,
            Edition::Members => Self::Members,
            Edition::Internal => Self::Internal,
        }
    }
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// For annotations on GitHub
    Github,
    /// For annotations at GitLab: a report of code quality
    Gitlab,
}

fn plain_folder(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_alphanumeric() || "/-_.".contains(c);
    if text.starts_with('/') && text.chars().all(is_plain) {
        return Ok(text.to_owned());
    }
    Err("write the whole path, of letters, digits and hyphens, such as /srv/www".into())
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
