//! Files that are meant as entries and that nothing reads as such: `note.md.txt`, `note.mdx`, `note.docx`.
//! Whoever saved one believes that it is on the site.

use super::{CONTENT, yaml};
use crate::model::{EntityKind, Id, Language};

/// Why a file is probably meant as an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Astray {
    /// Its ending is almost that of an entry.
    Ending,
    /// It is a text that begins as an entry does.
    Beginning,
    /// It was written with a word processor, and lies where entries do.
    Document,
    /// It is a table, slides, a page of the web or an e-mail, and lies where entries do.
    Other,
}

/// Endings that are almost, or could be, those of Markdown.
const ALMOST: [&str; 12] = [
    "md", "markdown", "mdx", "mdown", "mdwn", "mkd", "mkdn", "mkdown", "rmd", "qmd", "mdtext",
    "mdtxt",
];
/// Endings of texts, which may be entries if they begin as one.
const TEXTS: [&str; 4] = ["txt", "text", "mdt", ""];
/// Endings of what word processors write.
const DOCUMENTS: [&str; 7] = ["docx", "doc", "odt", "rtf", "pages", "docm", "fodt"];

/// Endings of other files of words and figures, of which one that lies among the entries is seen by nobody.
const OTHERS: [&str; 15] = [
    "csv", "eml", "htm", "html", "key", "msg", "numbers", "odp", "ods", "pdf", "ppt", "pptx",
    "tsv", "xls", "xlsx",
];

/// Is a plain file of this path, from the site's folder, meant as an entry? `begins` tells whether its
/// text begins with a line `---`, and is asked only where that matters.
pub(super) fn of(file: &str, begins: impl FnOnce() -> bool) -> Option<Astray> {
    let path = file.strip_prefix(CONTENT)?.strip_prefix('/')?;
    let parts: Vec<&str> = path.split('/').collect();
    let (name, folders) = parts.split_last()?;
    let (stem, ending) = ending_of(name);
    if ALMOST.contains(&&*ending) || ALMOST.contains(&&*ending_of(stem).1) {
        return Some(Astray::Ending);
    }
    let kind = EntityKind::from_folder(folders.first()?)?;
    let is_text = TEXTS.contains(&&*ending);
    // A licence or a note that lies deep below an entry is nobody's entry.
    let is_index = stem == "index" || stem.starts_with("index.");
    let is_beside_entries = folders.len() == 1 || folders.len() == 2 && is_index;
    let is_source = kind == EntityKind::Source;
    if is_beside_entries && !is_source {
        if DOCUMENTS.contains(&&*ending) {
            return Some(Astray::Document);
        } else if OTHERS.contains(&&*ending) {
            return Some(Astray::Other);
        }
    }
    (is_text && folders.len() <= 2 && begins()).then_some(Astray::Beginning)
}

/// The name to give to such a file; nothing where no id can be made of it.
pub(crate) fn right_name(file: &str) -> Option<String> {
    let (folder, mut stem) = file.rsplit_once('/').unwrap_or(("", file));
    loop {
        let (shorter, ending) = ending_of(stem);
        let is_ours = [&ALMOST[..], &TEXTS[..], &DOCUMENTS[..], &OTHERS[..]]
            .concat()
            .contains(&&*ending);
        // `note.md.download`, `note.md.bak`
        let is_left = ALMOST.contains(&&*ending_of(shorter).1);
        if shorter == stem || !is_ours && !is_left {
            break;
        }
        stem = shorter;
    }
    let parts = stem.rsplit_once('.');
    let parts = parts.or_else(|| yaml::language_behind(stem));
    let (stem, language) = parts.map_or((stem, None), |(id, language)| {
        (id, Language::parse(language))
    });
    let id = yaml::slug(stem);
    let is_own_folder = id == "index" && folder.split('/').count() > 2;
    let is_free = super::reserved(&id).is_none() || is_own_folder;
    Id::new(&id).filter(|_| is_free)?;
    let language = language.map_or(String::new(), |language| format!(".{language}"));
    Some(format!("{id}{language}.md"))
}

/// A name without its last ending, and that ending in small letters.
fn ending_of(name: &str) -> (&str, String) {
    match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, ending.to_ascii_lowercase()),
        None => (name, String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_as_an_entry() {
        for (file, begins, meant) in [
            ("content/pages/a.Mdx", false, Some(Astray::Ending)),
            ("content/pages/a.mk.md.txt", false, Some(Astray::Ending)),
            ("content/a.mdx", false, Some(Astray::Ending)),
            ("content/pages/a.txt", true, Some(Astray::Beginning)),
            ("content/pages/a", true, Some(Astray::Beginning)),
            ("content/pages/a.txt", false, None),
            ("content/pages/a.docx", false, Some(Astray::Document)),
            ("content/pages/a/index.odt", false, Some(Astray::Document)),
            ("content/pages/a/list.odt", false, None),
            ("content/pages/a.pdf", true, Some(Astray::Other)),
            ("content/practices/a.XLSX", false, Some(Astray::Other)),
            ("content/practices/a/plan.pdf", false, None),
            ("content/sources/a.pdf", false, None),
            ("content/pages/md", false, None),
            ("content/attic/a.docx", true, None),
        ] {
            assert_eq!(of(file, || begins), meant, "{file}");
        }
    }

    #[test]
    fn how_it_should_be_named() {
        for (file, name) in [
            ("content/pages/a.mk.md.txt", Some("a.mk.md")),
            ("content/pages/z.md.download", Some("z.md")),
            ("content/pages/Night Bus.Docx", Some("night-bus.md")),
            (
                "content/pages/night-buses_mk.md.txt",
                Some("night-buses.mk.md"),
            ),
            (
                "content/pages/Night buses (MK).pdf",
                Some("night-buses.mk.md"),
            ),
            ("content/pages/street_bus.txt", Some("street-bus.md")),
            ("content/pages/a/index.txt", Some("index.md")),
            ("content/pages/index.txt", None),
            ("content/pages/con.txt", None),
            ("content/pages/---.txt", None),
        ] {
            assert_eq!(right_name(file).as_deref(), name, "{file}");
        }
    }
}
