//! The bytes of what stands at an address, wherever they come from.

use std::{borrow::Cow, path::Path};

use anyhow::{Context as _, anyhow, bail};

use super::Loaded;
use crate::{
    attachments::{self, Looked, Stored},
    content,
    pictures::{self, Rendition},
    render::{Content as Rendered, LINK_PREVIEW},
};

/// The bytes of what was rendered; files beside entries are read from the site in `root`.
///
/// # Errors
/// When such a file can't be read, or is no longer the one that was looked into.
pub fn bytes(
    root: &Path,
    loaded: &Loaded,
    content: Rendered,
) -> anyhow::Result<Cow<'static, [u8]>> {
    match content {
        Rendered::Bytes(bytes) => Ok(bytes),
        Rendered::File(file) => Ok(Cow::Owned(as_looked_into(root, loaded, &file)?.1)),
        Rendered::Drawing(file) => {
            let (_, bytes) = as_looked_into(root, loaded, &file)?;
            let cleaned = pictures::clean_drawing(&bytes);
            let cleaned = cleaned
                .ok()
                .with_context(|| format!("{file} can't be cleaned"))?;
            Ok(Cow::Owned(cleaned))
        }
        Rendered::Rendition(file, rendition) => {
            rendition_of(root, loaded, &file, &rendition).map(Cow::Owned)
        }
        Rendered::LinkPreview(svg) => drawn(loaded, &svg).map(Cow::Owned),
    }
}

/// The hash of what was rendered, where that is known without its bytes.
pub(super) fn hash(loaded: &Loaded, content: &Rendered) -> Option<blake3::Hash> {
    match content {
        Rendered::File(file) => Some(looked(loaded, file).ok()?.hash),
        Rendered::Rendition(file, rendition) => {
            let stored = &looked(loaded, file).ok()?.stored;
            loaded.cache.hash_of_rendition(stored, rendition)
        }
        Rendered::LinkPreview(svg) => loaded.cache.hash_of_drawn(&Stored::of_drawing(svg)),
        Rendered::Bytes(_) | Rendered::Drawing(_) => None,
    }
}

fn rendition_of(
    root: &Path,
    loaded: &Loaded,
    file: &str,
    rendition: &Rendition,
) -> anyhow::Result<Vec<u8>> {
    let looked = looked(loaded, file)?;
    if let Some(bytes) = loaded.cache.rendition(&looked.stored, rendition) {
        return Ok(bytes);
    }
    let (_, bytes) = as_looked_into(root, loaded, file)?;
    let rules = super::looks::rules(loaded.edition.site());
    let (_, made) = attachments::make(content::name_of(file), &bytes, rules);
    loaded.cache.keep_renditions(&looked.stored, &made);
    let mut made = made.into_iter();
    let found = made.find(|(other, _)| other == rendition);
    found
        .map(|(_, bytes)| bytes)
        .with_context(|| format!("{file} has no such rendition"))
}

/// A picture beside a link, drawn once.
fn drawn(loaded: &Loaded, svg: &str) -> anyhow::Result<Vec<u8>> {
    let stored = Stored::of_drawing(svg);
    if let Some(bytes) = loaded.cache.drawn(&stored) {
        return Ok(bytes);
    }
    let (width, height) = LINK_PREVIEW;
    let bytes = pictures::draw_letters(svg, width, height)
        .map_err(|error| anyhow!("the template link_preview.svg gives no picture: {error}"))?;
    loaded.cache.keep_drawn(&stored, &bytes);
    Ok(bytes)
}

fn looked<'a>(loaded: &'a Loaded, file: &str) -> anyhow::Result<&'a Looked> {
    let asset = loaded.edition.asset(file);
    let looked = asset.and_then(|asset| asset.looked.as_deref());
    looked.with_context(|| format!("nobody has looked into {file}"))
}

/// The bytes of a file, if they are still those that were looked into: what is published is what was
/// found to be harmless.
fn as_looked_into<'a>(
    root: &Path,
    loaded: &'a Loaded,
    file: &str,
) -> anyhow::Result<(&'a Looked, Vec<u8>)> {
    let looked = looked(loaded, file)?;
    let bytes = content::read_file(root, file)?;
    if blake3::hash(&bytes) != looked.hash {
        bail!("{file} has changed just now; try again");
    }
    Ok((looked, bytes))
}
