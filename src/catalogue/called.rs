//! Which entry is called so.

use super::Catalogue;
use crate::{
    content::yaml_slug,
    model::{EntityKind, Id},
};

impl Catalogue {
    /// The only entry of a kind that is called so, in any language; `slug` are the words in the letters of an id.
    pub fn called(&self, kind: EntityKind, slug: &str) -> Option<&Id> {
        let names_of_kind = || {
            let items = self.items().filter(move |item| item.key.kind == kind);
            items.map(|item| {
                let names = item.original().record.names();
                let slugs = names.into_iter().map(yaml_slug).collect::<Vec<_>>();
                (&item.key.id, slugs)
            })
        };
        let only = |fits: &dyn Fn(&str) -> bool| {
            let mut found =
                names_of_kind().filter(|(_, slugs)| slugs.iter().any(|name| fits(name)));
            let first = found.next();
            first.filter(|_| found.next().is_none()).map(|(id, _)| id)
        };
        let exactly = only(&|name| name == slug);
        exactly.or_else(|| only(&|name| is_part(slug, name) || is_part(name, slug)))
    }
}

/// Are the words of one slug some of those of the other, in their order?
fn is_part(part: &str, whole: &str) -> bool {
    const FEWEST_LETTERS: usize = 4;
    part.len() >= FEWEST_LETTERS && format!("-{whole}-").contains(&format!("-{part}-"))
}
