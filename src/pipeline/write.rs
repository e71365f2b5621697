//! An edition's pages and its search become files.

use std::path::Path;

use rayon::prelude::*;

use super::{Loaded, bytes, bytes::hash as hash_of};
use crate::{
    catalogue::Address,
    diagnostics::Diagnostic,
    disk::{self, Medium},
    publish::Sink,
    render::Output,
    search::{self, Index, Related},
};
/// Renders all pages and compiles the search, side by side, and writes both as they come. Gives the
/// pages that can't be rendered.
pub(super) fn write(
    root: &Path,
    loaded: &Loaded,
    publication: &impl Sink,
) -> anyhow::Result<Vec<Diagnostic>> {
    let pages = |outputs: &[(&Address, &Output)], related: &Related| {
        let failures = outputs.par_iter().map(|(address, output)| {
            match loaded.render(related, address, output) {
                Ok(content) => {
                    if let Some(hash) = hash_of(loaded, &content) {
                        let bytes = || bytes(root, loaded, content);
                        publication.write_unless_published(address.as_str(), hash, bytes)?;
                        return Ok(None);
                    }
                    let bytes = bytes(root, loaded, content)?;
                    publication.write(address.as_str(), &bytes)?;
                    write_script(loaded, address, output, &bytes, publication)?;
                    Ok(None)
                }
                Err(finding) => Ok(Some(finding)),
            }
        });
        failures.collect::<anyhow::Result<Vec<_>>>()
    };
    let outputs = loaded.plan.outputs();
    let (related_shown, others): (Vec<_>, Vec<_>) =
        outputs.partition(|(_, output)| output.shows_related());
    let (failures, index) = rayon::join(|| pages(&others, &Related::default()), || loaded.index());
    let (mut failures, index) = (failures?, index?);
    let practices = || {
        let related = index.as_ref().map(Index::related).transpose()?;
        pages(&related_shown, &related.unwrap_or_default())
    };
    let bundle = || match &index {
        Some(index) => loaded.compile_search(index, &|address, bytes| {
            let (address, bytes) = match loaded.medium {
                Medium::Disk if address != search::fallback() => disk::script(&address, &bytes),
                _ => (address, bytes),
            };
            Ok(publication.write(address.as_str(), &bytes)?)
        }),
        None => Ok(()),
    };
    let (more, compiled) = rayon::join(practices, bundle);
    compiled?;
    failures.extend(more?);
    Ok(failures.into_iter().flatten().collect())
}

/// Writes what the search would fetch of an output as a script, if the site is opened from a disk.
fn write_script(
    loaded: &Loaded,
    address: &Address,
    output: &Output,
    bytes: &[u8],
    publication: &impl Sink,
) -> anyhow::Result<()> {
    if loaded.medium != Medium::Disk || !loaded.edition.site().search {
        return Ok(());
    }
    let fetched = match output {
        Output::Entry(..) => disk::main_element(bytes),
        Output::FacetNames(_) => bytes,
        _ => return Ok(()),
    };
    let (address, script) = disk::script(address, fetched);
    publication.write(address.as_str(), &script)?;
    Ok(())
}
