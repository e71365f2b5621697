//! Names in the place of ids: which entry is called so.

use super::references::remedy;
use crate::{
    catalogue::Catalogue,
    content::{in_place_of_an_id, yaml_slug},
    diagnostics::{Code, Diagnostic, Spot, Step},
    model::{EntityKind, Id},
};

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
        match catalogue.called(kind, &guess) {
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
