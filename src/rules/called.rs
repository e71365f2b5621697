//! Names in the place of ids: which entry is called so.

use super::references::remedy;
use crate::{
    catalogue::Catalogue,
    content::{in_place_of_an_id, yaml_slug},
    diagnostics::{Code, Diagnostic, Spot, Step},
    model::{EntityKind, Id},
};

/// The only entry of a kind that is called so, in any language; `slug` are the words in the letters of an id.
pub(super) fn called<'a>(catalogue: &'a Catalogue, kind: EntityKind, slug: &str) -> Option<&'a Id> {
    let names_of_kind = || {
        let items = catalogue.items().filter(move |item| item.key.kind == kind);
        items.map(|item| {
            let names = item.original().record.names();
            let slugs = names.into_iter().map(yaml_slug).collect::<Vec<_>>();
            (&item.key.id, slugs)
        })
    };
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = names_of_kind().filter(|(_, slugs)| slugs.iter().any(|name| fits(name)));
        let first = found.next();
        first.filter(|_| found.next().is_none()).map(|(id, _)| id)
    };
    let exactly = only(&|name| name == slug);
    exactly.or_else(|| only(&|name| is_part(slug, name) || is_part(name, slug)))
}

/// Are the words of one slug some of those of the other, in their order?
fn is_part(part: &str, whole: &str) -> bool {
    const FEWEST_LETTERS: usize = 4;
    part.len() >= FEWEST_LETTERS && format!("-{whole}-").contains(&format!("-{part}-"))
}

/// Findings on names in the place of ids say which id is meant, where the catalogue knows the name; what was guessed
/// from the letters alone is written only where there is such an entry.
pub(crate) fn name_the_ids(catalogue: &Catalogue, findings: &mut [Diagnostic]) {
    let names = findings.iter_mut().filter(|one| one.code == Code::BadForm);
    for finding in names.take(super::MOST_REMEDIES) {
        let Some((_, guess)) = in_place_of_an_id(finding) else {
            continue;
        };
        let Some(kind) = kind_at(&finding.place.spot) else {
            continue;
        };
        if super::references::exists(catalogue, kind, guess) {
            continue;
        }
        let guess = guess.to_owned();
        let is_its_name = |id: &&Id| {
            let names = catalogue
                .items()
                .filter(|item| item.key.kind == kind && item.key.id == **id);
            let mut names = names.flat_map(|item| item.original().record.names());
            names.any(|name| yaml_slug(name) == guess)
        };
        match called(catalogue, kind, &guess) {
            Some(id) if is_its_name(&id) => {
                finding.help = Some(format!("write `{id}`: this is the id of what is called so"));
                if let Some(fix) = &mut finding.fix {
                    fix.write = id.to_string();
                }
            }
            _ => {
                finding.fix = None;
                finding.help = Some(remedy(catalogue, kind, &guess));
            }
        }
    }
}

/// The kind of entry that a field names.
fn kind_at(spot: &Spot) -> Option<EntityKind> {
    let Spot::Value(path) = spot else {
        return None;
    };
    let name = path.0.iter().rev().find_map(|step| match step {
        Step::Key(name) => Some(name.as_str()),
        Step::Item(_) => None,
    })?;
    Some(match name {
        "cities" | "city" => EntityKind::City,
        "topics" | "topic" | "offers" | "seeks" => EntityKind::Topic,
        "hubs" | "hub" => EntityKind::Hub,
        "sources" | "source" => EntityKind::Source,
        "lead" | "org" | "network" | "funders" | "organisers" | "by" => EntityKind::Organisation,
        "speaker" | "person" => EntityKind::Person,
        "practice" => EntityKind::Practice,
        _ => return None,
    })
}
