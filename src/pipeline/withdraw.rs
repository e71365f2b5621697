//! What must go when an entry is withdrawn.

use std::{collections::BTreeSet, path::Path, sync::Arc};

use anyhow::{Context as _, bail};

use super::looks;
use crate::{
    attachments,
    catalogue::{Catalogue, Item, Text},
    content::{self, CONTENT, ContentSnapshot, Key, WITHDRAWN, holds},
    diagnostics::{Severity, Step, did_you_mean},
    model::{Discrepancy, Layout, Person, Withdrawal, WithdrawnFile, WithdrawnName},
    pictures,
};

/// An entry that is to be taken down: what its withdrawal changes in the content folder.
pub struct TakeDown {
    /// The file that lists what was withdrawn, from the site's folder, and the item to add to it.
    pub register: (String, String),
    /// Files to remove, from the site's folder.
    pub remove: BTreeSet<Arc<str>>,
    /// Lists that lose an item: the file, and its text without it.
    pub rewrite: Vec<(Arc<str>, String)>,
    /// Pictures and other files that it named, and that others name too.
    pub shared: BTreeSet<Arc<str>>,
    /// Entries that refer or link to it.
    pub mentioned_by: Vec<Key>,
    /// Was it found? Where files can't be read, it may stand in one of them.
    pub is_found: bool,
}

/// Finds what must go from the site in `root` for this withdrawal.
///
/// # Errors
/// When there is no such entry and all files can be read, it was withdrawn already, or it stands in a list that can't be edited
/// line by line.
pub fn withdraw(root: &Path, withdrawal: &Withdrawal) -> anyhow::Result<TakeDown> {
    let reading = ContentSnapshot::of(root)?;
    let (content, mut findings) = reading.content();
    let (catalogue, of_catalogue) = Catalogue::assemble(content);
    findings.extend(of_catalogue);
    let is_all_read = findings
        .iter()
        .all(|finding| finding.code.severity() == Severity::Warning);
    let key = Key::new(withdrawal.entry.kind, withdrawal.entry.id.clone());
    if catalogue.withdrawn().contains_key(&key) {
        bail!("`{key}` is in {CONTENT}/{WITHDRAWN} already");
    }
    let item = catalogue.item(&key);
    let mut remove: BTreeSet<Arc<str>> = reading.files_of(&key).cloned().collect();
    let is_listed = matches!(key.kind.layout(), Layout::List(_));
    let is_found = item.is_some() || !(is_listed || remove.is_empty());
    if !is_found {
        if let Some(now) = moved(&catalogue, &key) {
            bail!("`{key}` is an old address of `{now}`: withdraw that");
        }
        // It may be on the web and in a file that can't be read: then it goes all the same.
        if is_all_read {
            let known = did_you_mean(key.id.as_str(), catalogue.ids(key.kind));
            let help = known.unwrap_or_else(|| "nothing of this name is in the content".into());
            bail!("there is no {} `{}`: {help}", key.kind, key.id);
        }
    }
    let (mut shared, mut withdrawal) = (BTreeSet::new(), withdrawal.clone());
    let own: BTreeSet<Arc<str>> = remove.clone();
    if let Some(person) = item.and_then(|item| item.original().record.downcast::<Person>()) {
        let names = [&person.name].into_iter();
        let names = names.chain(person.aka.iter().map(|alias| &alias.name));
        withdrawal.names = names.filter_map(|name| WithdrawnName::of(name)).collect();
    }
    let rules = looks::rules(catalogue.site());
    for file in named(item, &own, &catalogue) {
        let is_its_own = is_of(&file, item, &own);
        if !is_its_own && item.is_some_and(|item| is_named_by_others(&file, item, &catalogue)) {
            shared.insert(file);
        } else {
            let bytes = content::read_file(root, &file).ok();
            let looks = bytes.as_deref().and_then(|bytes| {
                let look = attachments::look(content::name_of(&file), bytes, rules);
                look.remembered()
            });
            withdrawal.files.push(WithdrawnFile {
                file: file.to_string(),
                looks: looks.map(|looks| looks.to_string()),
                hash: bytes.map(|bytes| pictures::hash_of_drawn(&bytes).to_hex().to_string()),
            });
            remove.insert(file);
        }
    }
    let listed = item.filter(|_| is_listed).map(Item::original);
    let rewrite = listed.map(|text| without_item(root, text)).transpose()?;
    Ok(TakeDown {
        register: (
            format!("{CONTENT}/{WITHDRAWN}"),
            serde_yaml::to_string(&[&withdrawal]).context("it can't be written as YAML")?,
        ),
        remove,
        rewrite: rewrite.into_iter().collect(),
        shared,
        mentioned_by: mentioned_by(&key, item, &withdrawal.names, &catalogue),
        is_found,
    })
}

/// The entry that stood under this id earlier.
fn moved<'a>(catalogue: &'a Catalogue, earlier: &Key) -> Option<&'a Key> {
    let mut of_kind = catalogue
        .items()
        .filter(|item| item.key.kind == earlier.kind);
    let item = of_kind.find(|item| {
        let aliases = item.original().record.aliases();
        aliases.iter().any(|alias| alias == earlier.id.as_str())
    });
    item.map(|item| &item.key)
}

/// The pictures and other files that lie in the folder of the entry or that it names.
fn named(
    item: Option<&Item>,
    own: &BTreeSet<Arc<str>>,
    catalogue: &Catalogue,
) -> BTreeSet<Arc<str>> {
    let of_texts = item.into_iter().flat_map(Item::texts).flat_map(Text::files);
    let assets = catalogue.assets().map(|(file, _)| file);
    let in_folder = assets.filter(|file| own.iter().any(|entry| holds(entry, file)));
    let of_texts = of_texts.filter(|file| catalogue.asset(file).is_some());
    of_texts.chain(in_folder.cloned()).collect()
}

/// Does a file lie in the folder of the entry, or does the entry say who is on it? Then it goes with the
/// entry, whoever else shows it.
fn is_of(file: &str, item: Option<&Item>, own: &BTreeSet<Arc<str>>) -> bool {
    let in_folder = own.iter().any(|entry| holds(entry, file));
    let texts = item.into_iter().flat_map(Item::texts);
    let mut media = texts.flat_map(|text| {
        let media = text.record.media().iter();
        media.map(|one| text.origin.beside(&one.file))
    });
    in_folder || media.any(|one| one == file)
}

fn is_named_by_others(file: &Arc<str>, item: &Item, catalogue: &Catalogue) -> bool {
    let others = catalogue.items().filter(|other| other.key != item.key);
    let mut named = others.flat_map(|other| other.texts().flat_map(Text::files));
    named.any(|named| named == *file)
}

/// The entries that refer or link to one, or say its name, its title or its kind and id.
fn mentioned_by(
    key: &Key,
    item: Option<&Item>,
    names: &[WithdrawnName],
    catalogue: &Catalogue,
) -> Vec<Key> {
    let title = |text: &Text| {
        let title = text.record.title(&text.language, &text.language);
        WithdrawnName::of(&title)
    };
    let titles = item.into_iter().flat_map(Item::texts).filter_map(title);
    let names: Vec<WithdrawnName> = names.iter().cloned().chain(titles).collect();
    let linking: BTreeSet<&Key> = item.into_iter().flat_map(Item::mentioned_by).collect();
    let is_said = |other: &&Item| {
        let discrepancy = other.original().record.downcast::<Discrepancy>();
        let mut about = discrepancy.into_iter().flat_map(Discrepancy::named);
        linking.contains(&other.key)
            || about.any(|named| Key::new(named.kind, named.id) == *key)
            || other.texts().any(|text| text.says_one_of(&names).is_some())
    };
    let others = catalogue.items().filter(|other| other.key != *key);
    others
        .filter(is_said)
        .map(|other| other.key.clone())
        .collect()
}

/// The text of a list without one of its items.
fn without_item(root: &Path, text: &Text) -> anyhow::Result<(Arc<str>, String)> {
    let file = &text.origin.file;
    let Some(Step::Item(index)) = text.origin.item.0.first() else {
        bail!("{file} is no list");
    };
    let bytes = content::read_file(root, file)?;
    let whole = String::from_utf8(bytes).with_context(|| format!("{file} is not UTF-8"))?;
    let rest = without_block(&whole, *index).with_context(|| {
        format!(
            "{file} is not a list with each item on lines of its own: take the item out by hand, \
             and add the withdrawal to {CONTENT}/{WITHDRAWN}"
        )
    })?;
    Ok((file.clone(), rest))
}

/// A list without the item of this number: from its `- ` to the next, but for comments above that.
/// `None` where the items don't begin at the start of a line, or nothing is there.
fn without_block(text: &str, index: usize) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let starts: Vec<usize> = (0..lines.len())
        .filter(|at| lines[*at].trim_start_matches('\u{feff}').starts_with("- "))
        .collect();
    let whole: Vec<serde_yaml::Value> = serde_yaml::from_str(text).ok()?;
    if whole.len() != starts.len() {
        return None;
    }
    let start = *starts.get(index)?;
    let mut end = starts.get(index + 1).copied().unwrap_or(lines.len());
    let is_between = |line: &str| line.trim().is_empty() || line.starts_with('#');
    while end > start + 1 && is_between(lines[end - 1]) {
        end -= 1;
    }
    let rest = lines[..start].iter().chain(&lines[end..]).copied();
    let rest: String = rest.collect();
    let left: Option<Vec<serde_yaml::Value>> = serde_yaml::from_str(&rest).ok()?;
    let mut expected = whole;
    expected.remove(index);
    (left.unwrap_or_default() == expected).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::without_block;

    const LIST: &str =
        "# Who\n- id: a\n  name: A\n\n# About b\n- id: b\n  note: |\n    - x\n- id: c\n";

    #[test]
    fn an_item_goes_and_the_rest_stays_to_the_letter() {
        assert_eq!(
            without_block(LIST, 1).as_deref(),
            Some("# Who\n- id: a\n  name: A\n\n# About b\n- id: c\n")
        );
        assert_eq!(
            without_block(LIST, 0).as_deref(),
            Some("# Who\n\n# About b\n- id: b\n  note: |\n    - x\n- id: c\n")
        );
        assert_eq!(without_block("- id: a\n", 0).as_deref(), Some(""));
    }

    #[test]
    fn a_list_on_one_line_is_left_alone() {
        assert_eq!(without_block("[{id: a}, {id: b}]\n", 0), None);
        assert_eq!(without_block(LIST, 3), None);
    }
}
