//! How an entry comes into being that others name and that is not there.

use super::{CONTENT, yaml};
use crate::model::{EntityKind, Language, Layout};

/// What to do so that there is an entry of this kind and id, as a sentence goes on.
pub(crate) fn to_add(kind: EntityKind, id: &str, language: &Language) -> String {
    let by_hand = match kind.layout() {
        Layout::List(file) => {
            let line = yaml::first_line(kind, id, language);
            format!("add it to `{CONTENT}/{file}`, in a line of its own: `{line}`")
        }
        Layout::Folder(folder) => format!("write it in `{CONTENT}/{folder}/{id}.md`"),
    };
    format!("`carsija new {kind}` asks for what it must say and writes it; or {by_hand}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_added_where_it_belongs() {
        let en = Language::parse("en").unwrap();
        for (kind, told) in [
            (
                EntityKind::Topic,
                "`carsija new topic` asks for what it must say and writes it; or add it to \
                 `content/topics.yaml`, in a line of its own: `- {id: sport, label: {en: …}}`",
            ),
            (
                EntityKind::City,
                "`carsija new city` asks for what it must say and writes it; or write it in \
                 `content/cities/sport.md`",
            ),
        ] {
            assert_eq!(to_add(kind, "sport", &en), told);
        }
    }
}
