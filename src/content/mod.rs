//! Files become entries.
//!
//! Takes: the folder of a site. Gives: [`Content`]: its configuration, every entry that is sound in
//! itself, the names of those that are not, and all findings about single files. Never: looks at a
//! second file to understand the first, or follows a path out of the site.

mod asides;
mod astray;
mod body;
mod config;
mod days_of_week;
mod entry;
mod fences;
mod file_name;
mod filling;
mod front_matter;
mod leftovers;
mod locating;
mod markdown;
mod mixed_letters;
mod of_print;
mod plain;
mod read;
mod sameness;
mod snapshot;
mod stamp;
mod template;
mod text_file;
mod to_add;
mod told_once;
mod typed;
mod unseen;
mod walk;
mod wrong_letters;
mod yaml;

pub use astray::Astray;
pub(crate) use astray::right_name;
pub use body::{Body, Heading, Link, LinkTarget, Picture, Piece, Sources};
pub use entry::{Entry, Key, Origin, PartlyRead, Remains, Words, is_same_file};
pub(crate) use entry::{as_file, beside, holds};
pub use file_name::{OUTPUTS, is_device, is_portable, reserved};
pub(crate) use file_name::{is_hidden, name_of, stem_of_entry};
pub use filling::{Filling, filled};
pub use front_matter::{Missing, Parts, cut as cut_front_matter};
pub(crate) use leftovers::told as leftover_told;
pub use locating::locate;
pub use markdown::{Markdown, render as render_markdown};
pub(crate) use markdown::{first_number, names_speaker};
pub(crate) use mixed_letters::mixed_letters;
pub(crate) use of_print::{cut_by_a_hyphen, cut_told, letter_by_letter, with_ligature};
pub(crate) use plain::BLOCK_END;
pub use read::{parse_entry, parse_list};
pub(crate) use sameness::{alike_form, composed};
pub use snapshot::ContentSnapshot;
pub(crate) use stamp::Stamp;
pub(crate) use template::{Unwritten, is_no_title, is_unwritten, unwritten};
pub(crate) use to_add::to_add;
pub use typed::typed;
pub(crate) use typed::within_quotes;
pub(crate) use walk::not_read;
pub(crate) use wrong_letters::{Wrong, put_right, wrong_letters};
pub use yaml::Care;
pub(crate) use yaml::{
    amount_meant, as_scalar, as_written, currency_meant, in_place_of_an_id, in_plain_signs,
    is_between_digits, is_multiplier, language_meant, may_be_unknown, names_in, remedy_for_empty,
    slug as yaml_slug,
};

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use crate::{
    diagnostics::Diagnostic,
    model::{EntityKind, Site, Withdrawal},
    provenance::Fingerprints,
};
use anyhow::Context as _;

/// The folder of a site that holds its content.
pub const CONTENT: &str = "content";

/// The list of entries that were taken down, in the content folder.
pub const WITHDRAWN: &str = "withdrawn.yaml";

/// Texts in the place of those that stand in some files, by their paths from the site's folder.
pub type Texts = BTreeMap<Arc<str>, String>;

/// Everything read from a site's content folder.
#[derive(Clone, Debug)]
pub struct Content {
    /// The site's configuration; a stand-in where it could not be read.
    pub site: Site,
    /// Is that configuration the site's own?
    pub site_is_sound: bool,
    /// Every entry that is sound in itself, in the order of files.
    pub entries: Vec<Arc<Entry>>,
    /// Entries that are there but could not be read: their names stay taken.
    pub reserved: Vec<Key>,
    /// What can be read of entries that are not sound.
    pub remains: Vec<Arc<Remains>>,
    /// Kinds whose list could not be read whole: any name of theirs may be taken.
    pub reserved_kinds: BTreeSet<EntityKind>,
    /// Entries that were taken down, and where that is said.
    pub withdrawn: Vec<(Withdrawal, Origin)>,
    /// Pictures and other files beside the entries.
    pub files: Vec<PlainFile>,
    /// Files beside the entries of which a finding says that they can't be used.
    pub refused: BTreeSet<Arc<str>>,
    /// What tells whether quotes stand in their sources.
    pub fingerprints: Fingerprints,
}

/// A picture or another file beside an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainFile {
    /// Its path from the site's folder.
    pub file: Arc<str>,
    /// Why it is probably meant as an entry, if it is.
    pub astray: Option<Astray>,
}

/// Reads the content of the site in `root`.
///
/// Content errors are among the findings; an error is returned only where the folder itself can't
/// be read.
pub fn read(root: &Path) -> anyhow::Result<(Content, Vec<Diagnostic>)> {
    Ok(ContentSnapshot::of(root)?.content())
}

/// Does this path, from the site's folder, lead into the content folder?
pub fn is_of_content(file: &str) -> bool {
    file.strip_prefix(CONTENT)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The entry that a file of this path would hold.
pub fn key_of(file: &str) -> Option<Key> {
    match file_name::role(file) {
        file_name::FileRole::Text(file_name::Holds::Entry(key, _)) => Some(key),
        _ => None,
    }
}

/// The bytes of the document of a source, wherever it is.
///
/// # Errors
/// When it can't be read, or is larger than any text.
pub fn document(path: &Path) -> anyhow::Result<Vec<u8>> {
    text_file::document(path)
}

/// The bytes of a picture or other file beside an entry, by its path from the site's folder.
///
/// # Errors
/// When it can't be read, or is by now a symbolic link, or in a folder that is one.
pub fn read_file(root: &Path, file: &str) -> anyhow::Result<Vec<u8>> {
    let read = || {
        let folder = root.join(CONTENT).canonicalize()?;
        let inside = file
            .strip_prefix(CONTENT)
            .and_then(|rest| rest.strip_prefix('/'));
        let inside = inside.context("it is not in the content folder")?;
        let path = sameness::on_disk(&folder, inside);
        if path.canonicalize()? != path {
            anyhow::bail!("a symbolic link leads to it");
        }
        Ok(text_file::bytes_of(&path)?)
    };
    read().with_context(|| format!("can't read {file}"))
}
