//! Arguments of commands that show a site: in a folder, on this machine, on a server.

use std::{net::IpAddr, path::PathBuf};

use clap::{Args, ValueEnum};

use super::{ReportArgs, SiteArgs};
use crate::{host::HostKind, model::Editor};

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
    #[command(flatten)]
    pub report: ReportArgs,
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
    after_help = "A site goes back if it was built with `--keep-previous` too, and nobody may see less of it since.

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
  carsija serve
  carsija serve --port 8080 --open
  carsija serve --editor vscode         what is wrong opens in the editor
  carsija serve --edition members
  carsija serve --host 0.0.0.0          see it on a phone, too")]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub site: SiteArgs,
    #[command(flatten)]
    pub report: ReportArgs,
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
  carsija host nginx --local 8080 > trial.conf      the same on this machine alone, to try it first
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
    /// Serve what was built at this port of this machine alone, without a certificate: to try it first
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub local: Option<u16>,
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

impl From<WebServer> for HostKind {
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

pub(crate) fn plain_folder(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_alphanumeric() || "/-_.".contains(c);
    if text.starts_with('/') && text.chars().all(is_plain) {
        return Ok(text.to_owned());
    }
    Err("write the whole path, of letters, digits and hyphens, such as /srv/www".into())
}
