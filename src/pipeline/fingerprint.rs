//! From a source's document to its fingerprint, and what it says of the site's quotes.

use std::{path::Path, sync::Arc};

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};

use crate::{
    catalogue::Catalogue,
    content::{self, CONTENT, Key, Texts},
    diagnostics::{Report, did_you_mean},
    model::{EntityKind, Id, Source},
    provenance::{ENDING, Fingerprint, GROUP},
    rules,
};

/// A new fingerprint, not written yet.
pub struct Fingerprinted {
    /// The file that it belongs in, from the site's folder.
    pub file: String,
    /// The fingerprint.
    pub fingerprint: Fingerprint,
    /// Does the source name this document by its SHA-256?
    pub is_named: bool,
    /// How many quotes and figures name the source.
    pub quoted: usize,
    /// Those of them that are not in the document, or that can't be verified.
    pub report: Report,
}

/// Makes the fingerprint of the document of a source of the site in `root`.
///
/// # Errors
/// When there is no such source, the document can't be read as text, or it is not the one that the
/// source names.
pub fn fingerprint(root: &Path, source: &str, document: &Path) -> anyhow::Result<Fingerprinted> {
    let (mut content, _) = content::read(root)?;
    let bytes = content::document(document)?;
    let sha256: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let text = String::from_utf8(bytes).ok().with_context(|| {
        let shown = document.display();
        format!("{shown} is not text in UTF-8; save its text in a file, and name that")
    })?;
    let made = Fingerprint::of(&text, &sha256).context("a SHA-256 is not one")?;
    if made.words() < GROUP {
        bail!("{} has hardly any words", document.display());
    }

    let id = Id::new(source).with_context(|| format!("`{source}` can't be an id"))?;
    content
        .fingerprints
        .insert(id.clone(), Some(Arc::new(made.clone())));
    let (catalogue, _) = Catalogue::assemble(content);
    let Some(named) = named_document(&catalogue, &id) else {
        let known = did_you_mean(source, catalogue.ids(EntityKind::Source));
        let help = known.unwrap_or_else(|| "add it there first".into());
        bail!("`{CONTENT}/sources.yaml` has no sound source `{source}`; {help}");
    };
    if let Some(named) = named
        .as_ref()
        .filter(|named| !named.eq_ignore_ascii_case(&sha256))
    {
        bail!(
            "{} is not the document of `{source}`: its SHA-256 is {sha256}, and that of the source \
             is {named}. Name the right document; or correct `sha256` in `{CONTENT}/sources.yaml`, \
             if the source is now this text",
            document.display()
        );
    }
    let (quoted, findings) = rules::quotes_from(&catalogue, &id);
    Ok(Fingerprinted {
        file: format!("{CONTENT}/sources/{id}{ENDING}"),
        fingerprint: made,
        is_named: named.is_some(),
        quoted,
        report: content::locate(root, &Texts::new(), findings, |_| None),
    })
}

/// The SHA-256 of the document of a source, as far as it is known; nothing where there is no such
/// source.
fn named_document(catalogue: &Catalogue, source: &Id) -> Option<Option<String>> {
    let item = catalogue.item(&Key::new(EntityKind::Source, source.clone()))?;
    let source: &Source = item.original().record.downcast()?;
    Some(source.sha256.clone())
}
