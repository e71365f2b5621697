//! What a file's name says: which entry it holds, in which language.

use super::{CONTENT, Key, yaml};
use crate::{
    model::{EntityKind, Id, Language},
    provenance::ENDING,
};

/// What a text of the content folder holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// One entry in one language; the language is `None` where the name doesn't say.
    Entry(Key, Option<Language>),
    /// A list of entries of a kind.
    List(EntityKind),
    /// The fingerprint of a source with this id.
    Fingerprint(Id),
    /// The list of entries that were taken down.
    Withdrawn,
}

/// What a file of the content folder is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileRole {
    /// A text that is read.
    Text(Holds),
    /// `site.yaml`, read apart.
    Site,
    /// A picture or another file beside an entry.
    Plain,
    /// A file that looks like an entry and can't be one.
    Misplaced {
        /// Why.
        message: String,
        /// What to do.
        help: Option<String>,
    },
    /// An editor's or a system's own file, none of ours.
    Ignored,
}

/// Reads a path from the site's folder, such as `content/cities/elbasan.mk.md`.
pub(crate) fn role(file: &str) -> FileRole {
    let Some(path) = file
        .strip_prefix(CONTENT)
        .and_then(|path| path.strip_prefix('/'))
    else {
        return FileRole::Ignored;
    };
    let parts: Vec<&str> = path.split('/').collect();
    if parts.iter().any(|part| is_hidden(part)) {
        return FileRole::Ignored;
    }
    match parts.as_slice() {
        ["site.yaml"] => FileRole::Site,
        [folder, _, ..] if OUTPUTS.contains(folder) => FileRole::Ignored,
        [super::WITHDRAWN] => FileRole::Text(Holds::Withdrawn),
        [.., name] if is_of_withdrawn(name) => FileRole::Misplaced {
            message: "the list of what was withdrawn is not read under this name: what it names is closed"
                .into(),
            help: Some(format!(
                "name it `{CONTENT}/{}`; nothing else is published until then",
                super::WITHDRAWN
            )),
        },
        [.., name] if name.ends_with(ENDING) => fingerprint(&parts, name),
        [name] => at_top(name),
        [folder, rest @ ..] => match EntityKind::from_folder(folder) {
            Some(kind) => in_folder(kind, rest),
            None if stem_of_entry(path).is_some() => unknown_folder(folder),
            None => FileRole::Plain,
        },
        [] => FileRole::Ignored,
    }
}

/// What a file holds whose name is not one that is read, as far as the name tells: it may close something.
pub(crate) fn meant(file: &str) -> Option<Holds> {
    let path = file.strip_prefix(CONTENT)?.strip_prefix('/')?;
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.split('.').next().unwrap_or(name).to_lowercase();
    if strsim::damerau_levenshtein(&stem, WITHDRAWN_STEM) <= SLIPS {
        return Some(Holds::Withdrawn);
    }
    if folders.is_empty() {
        return EntityKind::from_list(&format!("{stem}.yaml")).map(Holds::List);
    }
    let folder = folders.split('/').next().unwrap_or(folders).to_lowercase();
    let kinds = EntityKind::ALL.into_iter();
    let kind = kinds
        .filter(|kind| EntityKind::from_folder(kind.plural()).is_some())
        .find(|kind| strsim::damerau_levenshtein(kind.plural(), &folder) <= SLIPS)?;
    let own_folder = folders.rsplit_once('/').map(|(_, own)| own);
    let id = own_folder.filter(|_| stem == "index").unwrap_or(&stem);
    let id = Id::new(&yaml::slug(id))?;
    Some(Holds::Entry(Key::new(kind, id), None))
}

/// The name of the list of what was taken down, without its ending.
const WITHDRAWN_STEM: &str = "withdrawn";
/// So many slips in a name leave it known.
const SLIPS: usize = 2;

/// Folders that programs write a site into. Whatever lies in one beside the folders of entries, or beside
/// `content/`, is not read.
pub const OUTPUTS: [&str; 4] = ["_site", "dist", "public", "site"];

/// The name of a file without its folder.
pub(crate) fn name_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// Hidden files, and what editors leave beside a file that is open.
pub(crate) fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name.ends_with(".bak")
        // What an office program leaves beside a file that is open.
        || name.starts_with("~$")
        || name == "Thumbs.db"
        || name == "4913"
}

/// Names of devices that no file can have on Windows, with any ending.
pub fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let port = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    let mut number = port.unwrap_or_default().chars();
    let is_port = number
        .next()
        .is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c))
        && number.next().is_none();
    is_port || ["con", "prn", "aux", "nul"].contains(&stem.as_str())
}

/// Why no entry can have this id; nothing where one can.
pub fn reserved(id: &str) -> Option<&'static str> {
    if id == "index" {
        return Some("the page of the whole list has that name");
    }
    is_device(id).then_some("Windows can't have a file of that name")
}

/// Can a file of this name be published, so that it can be copied to any machine?
pub fn is_portable(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    !name.contains(|c: char| c.is_control() || r#"<>:"|?*\"#.contains(c))
        && !name.ends_with(['.', ' '])
        && !is_device(stem.trim_end())
}

/// Is a file named like the list of what was taken down? Nobody refers to it: that it is not read would be told by
/// nothing else.
pub(super) fn is_of_withdrawn(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let (stem, ending) = name.split_once('.').unwrap_or((&name, ""));
    let is_text = ["", "yaml", "yml", "json", "txt", "yaml.txt", "yml.txt"].contains(&ending);
    stem == WITHDRAWN_STEM && is_text
}

fn at_top(name: &str) -> FileRole {
    if let Some(kind) = EntityKind::from_list(name) {
        return FileRole::Text(Holds::List(kind));
    }
    if stem_of_entry(name).is_some() {
        return FileRole::Misplaced {
            message: format!("`{name}` is not in the folder of a kind of entry"),
            help: Some(format!("put it in one of {}", folders())),
        };
    }
    let lower = name.to_ascii_lowercase();
    if lower.ends_with(".yaml") || lower.ends_with(".yml") {
        let lists = ["site.yaml", super::WITHDRAWN]
            .into_iter()
            .chain(EntityKind::ALL.map(EntityKind::plural))
            .map(|name| {
                if name.ends_with(".yaml") {
                    name.to_owned()
                } else {
                    format!("{name}.yaml")
                }
            })
            .collect::<Vec<_>>();
        let help = crate::diagnostics::did_you_mean(&lower, lists.iter().map(String::as_str));
        return FileRole::Misplaced {
            message: format!("`{name}` is not a file that this kind of site has"),
            help,
        };
    }
    FileRole::Plain
}

fn fingerprint(parts: &[&str], name: &str) -> FileRole {
    let id = Id::new(name.trim_end_matches(ENDING));
    match (parts, id) {
        (["sources", _], Some(id)) => FileRole::Text(Holds::Fingerprint(id)),
        _ => FileRole::Misplaced {
            message: "a fingerprint stands in `sources/` and is named after its source".into(),
            help: Some(format!(
                "name it like `{CONTENT}/sources/src-report-2026{ENDING}`, after the `id` in `sources.yaml`"
            )),
        },
    }
}

fn in_folder(kind: EntityKind, rest: &[&str]) -> FileRole {
    match rest {
        [name] => match stem_of_entry(name) {
            Some(stem) => entry(kind, stem, Named::File),
            None if name.ends_with(".yaml") || name.ends_with(".yml") => FileRole::Misplaced {
                message: format!("entries of `{}` are Markdown files", kind.plural()),
                help: Some(format!(
                    "name it `{}.md`",
                    name.trim_end_matches(".yaml").trim_end_matches(".yml")
                )),
            },
            None => FileRole::Plain,
        },
        [folder, name] => match stem_of_entry(name) {
            Some("index") => entry(kind, folder, Named::Folder),
            Some(stem) if stem.starts_with("index.") => {
                let stem = format!("{folder}{}", &stem["index".len()..]);
                entry(kind, &stem, Named::Folder)
            }
            Some(_) => FileRole::Misplaced {
                message: format!(
                    "the text of an entry in a folder of its own is named `index`, not `{name}`"
                ),
                help: Some({
                    let folder = yaml::slug(folder);
                    format!("name it `{folder}/index.md`, or `{folder}/index.mk.md` for Macedonian")
                }),
            },
            None => FileRole::Plain,
        },
        [.., name] if stem_of_entry(name).is_some() => FileRole::Misplaced {
            message: "folders of entries hold no further folders with text".into(),
            help: Some(format!("put it in `{CONTENT}/{}/`", kind.plural())),
        },
        _ => FileRole::Plain,
    }
}

/// What has the name of an entry.
#[derive(Clone, Copy)]
enum Named {
    File,
    Folder,
}

fn entry(kind: EntityKind, stem: &str, named: Named) -> FileRole {
    let (id, lang) = match stem.split_once('.') {
        Some((id, lang)) => (id, Some(lang)),
        None => (stem, None),
    };
    let language = match lang.map(|lang| (lang, Language::parse(lang))) {
        None => None,
        Some((_, Some(language))) => Some(language),
        Some((lang, None)) => {
            return FileRole::Misplaced {
                message: format!("`{lang}` in this file's name is not a language"),
                help: Some(yaml::language_help(lang)),
            };
        }
    };
    match Id::new(id) {
        Some(id) => FileRole::Text(Holds::Entry(Key::new(kind, id), language)),
        None => {
            let behind = yaml::language_behind(id).filter(|_| language.is_none());
            let (stem, lang) = behind.map_or((id, lang), |(stem, tag)| (stem, Some(tag)));
            let slug = yaml::slug(stem);
            let suffix = lang.map_or(String::new(), |lang| format!(".{lang}"));
            let right = match named {
                Named::File => format!("rename the file to `{slug}{suffix}.md`"),
                Named::Folder if behind.is_some() => {
                    format!(
                        "rename the folder to `{slug}`, and the text in it to `index{suffix}.md`"
                    )
                }
                Named::Folder => format!("rename the folder to `{slug}`"),
            };
            FileRole::Misplaced {
                message: format!(
                    "`{id}` can't be an id: small letters a to z, digits and single hyphens, 80 at most"
                ),
                help: Id::new(&slug).map(|_| right),
            }
        }
    }
}

fn unknown_folder(folder: &str) -> FileRole {
    let kinds = EntityKind::ALL.map(EntityKind::plural);
    if kinds.contains(&folder) {
        return FileRole::Misplaced {
            message: format!(
                "{folder} have no folder: they stand in the list `content/{folder}.yaml`"
            ),
            help: Some("write it there as an item, `- {id: …}`, and take this file out".into()),
        };
    }
    FileRole::Misplaced {
        message: format!("`{folder}` is not a folder for a kind of entry"),
        help: crate::diagnostics::did_you_mean(folder, kinds)
            .or_else(|| Some(format!("put it in one of {}", folders()))),
    }
}

fn folders() -> String {
    EntityKind::ALL
        .into_iter()
        .filter(|kind| EntityKind::from_folder(kind.plural()).is_some())
        .map(|kind| format!("`{}/`", kind.plural()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What stands before the ending of an entry's file, in whatever letters that is written: `.md`, `.Md`, `.MARKDOWN`.
pub(crate) fn stem_of_entry(name: &str) -> Option<&str> {
    let (stem, ending) = name.rsplit_once('.')?;
    let mut endings = ["md", "markdown"].into_iter();
    endings
        .any(|known| ending.eq_ignore_ascii_case(known))
        .then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: EntityKind, id: &str, lang: Option<&str>) -> FileRole {
        FileRole::Text(Holds::Entry(
            Key::new(kind, Id::new(id).unwrap()),
            lang.map(|lang| Language::parse(lang).unwrap()),
        ))
    }

    #[test]
    fn the_three_forms_of_an_entry() {
        let city = |lang| entry(EntityKind::City, "elbasan", lang);
        assert_eq!(role("content/cities/elbasan.md"), city(None));
        assert_eq!(
            role("content/cities/elbasan.sr-Latn.md"),
            city(Some("sr-Latn"))
        );
        assert_eq!(role("content/cities/elbasan/index.md"), city(None));
        assert_eq!(role("content/cities/elbasan/index.mk.md"), city(Some("mk")));
        for name in [
            "elbasan.Md",
            "elbasan.MD",
            "elbasan.markdown",
            "elbasan/index.MARKDOWN",
        ] {
            assert_eq!(
                role(&format!("content/cities/{name}")),
                city(None),
                "{name}"
            );
        }
    }

    #[test]
    fn lists_files_and_strays() {
        assert_eq!(
            role("content/people.yaml"),
            FileRole::Text(Holds::List(EntityKind::Person))
        );
        assert_eq!(
            role("content/sources/src-one.fingerprint"),
            FileRole::Text(Holds::Fingerprint(Id::new("src-one").unwrap()))
        );
        assert_eq!(role("content/cities/elbasan/hall.jpg"), FileRole::Plain);
        assert_eq!(role("content/cities/.elbasan.md.swp"), FileRole::Ignored);
        assert_eq!(role("content/cities/elbasan.md~"), FileRole::Ignored);
        assert_eq!(role("content/_site/cities/a.md"), FileRole::Ignored);
        assert_eq!(role("content/cities/public/a.jpg"), FileRole::Plain);
        for stray in [
            "content/elbasan.md",
            "content/citys/elbasan.md",
            "content/cities/Elbasan.md",
            "content/cities/elbasan.sr.md",
            "content/cities/elbasan/notes.md",
            "content/person.yaml",
            "content/People.YAML",
            "content/withdrawn.yml",
            "content/Withdrawn.yaml",
            "content/withdrawn.yaml.txt",
            "content/withdrawn",
            "content/pages/withdrawn.yaml",
            "content/src-one.fingerprint",
            "content/sources/Src One.fingerprint",
        ] {
            assert!(matches!(role(stray), FileRole::Misplaced { .. }), "{stray}");
        }
    }

    #[test]
    fn the_right_name_is_told() {
        for (file, right) in [
            ("content/cities/Elbasan.md", "`elbasan.md`"),
            ("content/pages/night-buses_mk.md", "`night-buses.mk.md`"),
            ("content/pages/Night buses (SQ).md", "`night-buses.sq.md`"),
            ("content/pages/street_bus.md", "`street-bus.md`"),
            ("content/pages/a_b.mk.md", "`a-b.mk.md`"),
            (
                "content/pages/a_mk/index.md",
                "`a`, and the text in it to `index.mk.md`",
            ),
        ] {
            let FileRole::Misplaced { help, .. } = role(file) else {
                panic!("{file}");
            };
            let help = help.unwrap_or_default();
            assert!(help.ends_with(right), "{file}: {help}");
        }
    }

    #[test]
    fn a_wrong_name_tells_what_is_meant() {
        let key = |key: &str| {
            let (kind, id) = key.split_once(':').unwrap();
            let kind = EntityKind::ALL.into_iter().find(|one| one.name() == kind);
            Holds::Entry(Key::new(kind.unwrap(), Id::new(id).unwrap()), None)
        };
        for (file, holds) in [
            ("content/withdrawn.yml", Some(Holds::Withdrawn)),
            ("content/Withdrawn.yaml", Some(Holds::Withdrawn)),
            ("content/witdrawn.yaml", Some(Holds::Withdrawn)),
            ("content/pages/withdrawn.yaml", Some(Holds::Withdrawn)),
            ("content/people.yml", Some(Holds::List(EntityKind::Person))),
            ("content/cities/Elbasan.md", Some(key("city:elbasan"))),
            ("content/citys/elbasan.sr.md", Some(key("city:elbasan"))),
            ("content/cities/Elbasan/index.md", Some(key("city:elbasan"))),
            ("content/cities/elbasan.yaml", Some(key("city:elbasan"))),
            ("content/elbasan.md", None),
            ("content/notes/elbasan.md", None),
        ] {
            assert_eq!(meant(file), holds, "{file}");
        }
    }
}
