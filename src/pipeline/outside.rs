//! Nothing is written into the folders that a site is made of, and what lies in those that are written is not read.

use std::path::{Component, Path, PathBuf};

use super::kept;
use crate::{
    attachments,
    content::{self, CONTENT, OUTPUTS},
    diagnostics::Diagnostic,
    publish,
    render::SITE_FOLDERS,
};

/// Folders that programs keep for themselves, this one too.
const OF_PROGRAMS: [&str; 5] = [attachments::FOLDER, kept::FOLDER, ".git", ".hg", ".svn"];

/// Refuses to write into a folder that is read (`content/`, `static/` … of the site in `root`, by
/// whatever way it is named), or that holds the site itself: what is written would be read, and
/// published, the next time. A folder that a program keeps for itself is refused, too.
///
/// # Errors
/// When `out` is such a folder.
pub fn keep_outside(root: &Path, out: &Path) -> anyhow::Result<()> {
    let (real_root, real_out) = (real(root), real(out));
    if real_root.starts_with(&real_out) {
        anyhow::bail!(
            "{} holds the site itself; choose a folder of its own, such as {}",
            out.display(),
            root.join("public").display()
        );
    }
    for folder in OF_PROGRAMS {
        let is_inside = real_out.components().any(|part| {
            let name = part.as_os_str().to_str();
            name.is_some_and(|name| name.eq_ignore_ascii_case(folder))
        });
        if is_inside {
            anyhow::bail!(
                "{} is in a folder `{folder}`, which belongs to a program and may be emptied by it; choose \
                 another folder, such as {}",
                out.display(),
                root.join("public").display()
            );
        }
    }
    for folder in SITE_FOLDERS.iter().chain([&CONTENT]) {
        // Some disks can't tell `static` from `Static`.
        let first = real_out.strip_prefix(&real_root).ok();
        let first = first.and_then(|inside| inside.components().next());
        let is_named = first.is_some_and(|first| {
            first
                .as_os_str()
                .to_str()
                .is_some_and(|name| name.eq_ignore_ascii_case(folder))
        });
        let there = real(&root.join(folder));
        if is_named || real_out.starts_with(&there) || there.starts_with(&real_out) {
            anyhow::bail!(
                "{} is in `{folder}/`, which the site is made of; choose another folder, such as {}",
                out.display(),
                root.join("public").display()
            );
        }
    }
    Ok(())
}

/// Refuses to pack a site into an archive that lies in a folder that is read or published: it would be shown with the
/// pages, and outlive what is taken down from them.
///
/// # Errors
/// When the archive's folder is such a folder.
pub fn keep_archive_apart(root: &Path, archive: &Path) -> anyhow::Result<()> {
    let folder = real(archive.parent().unwrap_or(archive));
    if folder != real(root) {
        keep_outside(root, &folder)?;
    }
    let is_shown = folder.ancestors().any(publish::is_published);
    let of_site = OUTPUTS
        .iter()
        .any(|name| folder.starts_with(real(root).join(name)));
    if is_shown || of_site {
        anyhow::bail!(
            "{} lies in a folder that is published: what is taken down there would stay in the archive. Choose a place \
             beside it",
            archive.display()
        );
    }
    Ok(())
}

/// What is said of folders beside `content/` that a site seems to be written into, and that this program didn't
/// write: whoever puts something there looks for it on the site.
pub(super) fn not_read(root: &Path) -> impl Iterator<Item = Diagnostic> {
    let foreign = OUTPUTS.into_iter();
    let foreign = foreign.filter(|name| publish::is_foreign(&root.join(name)));
    foreign.map(|name| content::not_read(&name.into()))
}

/// A path without links, as far as it is there; the rest as it is written.
pub(super) fn real(path: &Path) -> PathBuf {
    let mut rest = Vec::new();
    let mut there = path;
    loop {
        let start = if there.as_os_str().is_empty() {
            Path::new(".")
        } else {
            there
        };
        if let Ok(mut real) = start.canonicalize() {
            for part in rest.into_iter().rev() {
                match part {
                    Component::ParentDir => drop(real.pop()),
                    Component::CurDir => {}
                    part => real.push(part),
                }
            }
            return real;
        }
        let (Some(last), Some(parent)) = (there.components().next_back(), there.parent()) else {
            return path.to_owned();
        };
        rest.push(last);
        there = parent;
    }
}
