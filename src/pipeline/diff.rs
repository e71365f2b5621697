//! What a build would change in a published folder, told before it does.

use std::{collections::BTreeMap, path::Path};

use super::{
    Options, Quiet,
    loaded::{Loaded, load_in_stages},
    looks::Making,
    report,
    stages::Stages,
    write,
};
use crate::{
    catalogue::{Address, key_of_page},
    content::{Key, Texts, reserved},
    diagnostics::Report,
    model::{Language, Visibility},
    publish,
    render::Output,
};

/// What a build would change.
pub struct SiteDiff {
    /// For whom.
    pub audience: Visibility,
    /// What is wrong with the content.
    pub report: Report,
    /// Would nothing be published, because of what is wrong?
    pub is_held_back: bool,
    /// Is anything published at all?
    pub is_published: bool,
    /// Entries, in order, each with the languages in which its page changes in this way.
    pub entries: Vec<EntryDiff>,
    /// What else changes, by what it is: how many files are new, changed, gone.
    pub others: BTreeMap<&'static str, [usize; 3]>,
}

/// What becomes of the pages of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryDiff {
    /// The entry.
    pub key: Key,
    /// Its title, where it is still there.
    pub title: Option<String>,
    /// What becomes of its pages.
    pub change: PageChange,
    /// In which languages.
    pub languages: Vec<Language>,
}

/// What becomes of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageChange {
    /// It is new.
    New,
    /// It is there, and changes.
    Changed,
    /// It says from now on that the entry was taken down.
    Withdrawn,
    /// It goes, since those alone may see it.
    Closed(Visibility),
    /// It goes, since its file is gone.
    Deleted,
    /// It goes, though the entry is there.
    NoLongerMade,
}

/// What a build of the site in `root` would change in the folder `out`. Writes nothing but what is kept of pictures.
///
/// # Errors
/// When the content can't be read, or not what is published.
pub fn diff(root: &Path, out: &Path, options: &Options, strict: bool) -> anyhow::Result<SiteDiff> {
    if publish::is_foreign(out) {
        anyhow::bail!(
            "{} holds files, and none that this program published",
            out.display()
        );
    }
    let mut loaded = load_in_stages(
        root,
        &Texts::new(),
        options,
        Making::Looks,
        &mut Stages::new(&Quiet),
    )?;
    let comparison = publish::compare(out)?;
    let failures = write::write(root, &loaded, &comparison)?;
    let differences = comparison.end();
    loaded.findings.extend(failures);
    let outputs: BTreeMap<&str, &Output> = loaded
        .plan
        .outputs()
        .map(|(address, output)| (address.as_str(), output))
        .collect();

    let mut entries: BTreeMap<(PageChange, Key), Vec<Language>> = BTreeMap::new();
    let mut others: BTreeMap<&'static str, [usize; 3]> = BTreeMap::new();
    let sorted = [&differences.new, &differences.changed, &differences.gone];
    for (index, paths) in sorted.into_iter().enumerate() {
        for path in paths {
            let page = match outputs.get(path.as_str()) {
                Some(Output::Entry(key, language) | Output::Untranslated(key, language)) => {
                    let change = if index == 0 {
                        PageChange::New
                    } else {
                        PageChange::Changed
                    };
                    Some((change, key.clone(), language.clone()))
                }
                Some(Output::Withdrawn(key, language)) => {
                    Some((PageChange::Withdrawn, key.clone(), language.clone()))
                }
                Some(_) => None,
                None => {
                    entry_at(path).map(|(key, language)| (why_gone(&loaded, &key), key, language))
                }
            };
            match page {
                Some((change, key, language)) => {
                    entries.entry((change, key)).or_default().push(language);
                }
                None => others.entry(sort_of(path)).or_default()[index] += 1,
            }
        }
    }
    let entries = entries
        .into_iter()
        .map(|((change, key), languages)| EntryDiff {
            title: title(&loaded, &key),
            key,
            change,
            languages,
        });
    Ok(SiteDiff {
        audience: options.audience,
        is_held_back: loaded
            .findings
            .iter()
            .any(|finding| finding.code.holds_back_site(strict)),
        is_published: differences.is_published,
        entries: entries.collect(),
        others,
        report: report(root, loaded.findings, &loaded.theme),
    })
}

/// The entry that had its page at an address, and the language of the page.
fn entry_at(path: &str) -> Option<(Key, Language)> {
    let language = Language::parse(path.split('/').next()?)?;
    let key = key_of_page(path)?;
    (reserved(key.id.as_str()).is_none() && Address::of_entry(&key, &language).as_str() == path)
        .then_some((key, language))
}

fn why_gone(loaded: &Loaded, key: &Key) -> PageChange {
    let catalogue = loaded.catalogue();
    let visibility = catalogue.visibility(key);
    if catalogue.withdrawn().contains_key(key) {
        PageChange::Withdrawn
    } else if catalogue.item(key).is_none() {
        PageChange::Deleted
    } else if visibility.is_open_to(loaded.edition.audience()) {
        PageChange::NoLongerMade
    } else {
        PageChange::Closed(visibility)
    }
}

/// What an entry is called, as far as this edition may say it.
fn title(loaded: &Loaded, key: &Key) -> Option<String> {
    let item = loaded.edition.item(key)?;
    let language = item.original_language();
    Some(item.original().record.title(language, language))
}

/// What a file is that is no page of an entry.
fn sort_of(path: &str) -> &'static str {
    if path.starts_with("media/") {
        "pictures and files beside entries"
    } else if path.starts_with("search/") || path.starts_with("assets/search") {
        "files of the search"
    } else if path.starts_with("assets/") {
        "files of the theme"
    } else if path.starts_with("data/") {
        "files of open data"
    } else {
        "lists, feeds, calendars and other pages"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tell_their_entries() {
        for (path, expected) in [
            (
                "mk/practices/night-buses.html",
                Some("practice:night-buses"),
            ),
            ("sr-Cyrl/about.html", Some("page:about")),
            ("mk/practices/index.html", None),
            ("mk/index.html", None),
            ("mk/practices/a/b.html", None),
            ("media/practices/a.html", None),
            ("404.html", None),
        ] {
            let found = entry_at(path).map(|(key, _)| key.to_string());
            assert_eq!(found.as_deref(), expected, "{path}");
        }
    }
}
