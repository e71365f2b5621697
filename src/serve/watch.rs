//! Tells when files of the site change.
//!
//! What the system tells of changes is a hint and no more: it may come twice, late, for a file that is
//! gone again, or not at all. So all files are looked at from time to time, too. Folders are watched,
//! never single files: many editors write a new file and rename it over the old one.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc,
    time::Duration,
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _,
    event::{AccessKind, AccessMode},
};

use super::state::SiteEvent;
use crate::Changed;

/// The folders of a site that hold what it is made of.
const FOLDERS: [&str; 5] = ["content", "templates", "static", "messages", "themes"];
/// How often all files are looked at, though nobody told of a change.
const PERIOD: Duration = Duration::from_secs(5);
/// The same where nobody can tell: on network drives, in containers.
const POLL: Duration = Duration::from_millis(400);

/// Watches the files of a site for as long as it is kept.
pub(super) struct Watcher {
    root: PathBuf,
    system: Option<RecommendedWatcher>,
}

impl Watcher {
    /// Begins to watch. What happens is told to `told`.
    pub(super) fn start(root: &Path, polls: bool, told: mpsc::Sender<SiteEvent>) -> Self {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let inside = root.clone();
        let tell = move |event: notify::Result<Event>| {
            if let Some(changed) = changed(&inside, event) {
                // Where nobody listens any more, the program is about to end.
                let _ = told.send(SiteEvent::Changed(changed));
            }
        };
        let system = (!polls).then(|| notify::recommended_watcher(tell).ok());
        let mut watcher = Self {
            root,
            system: system.flatten(),
        };
        watcher.look_out();
        watcher
    }

    /// Watches folders that are there now, and perhaps were not before.
    pub(super) fn look_out(&mut self) {
        let Some(system) = &mut self.system else {
            return;
        };
        // The folder itself, to see those come that are not there yet.
        let mut all_well = system
            .watch(&self.root, RecursiveMode::NonRecursive)
            .is_ok();
        for folder in FOLDERS.map(|folder| self.root.join(folder)) {
            if folder.is_dir() {
                all_well &= system.watch(&folder, RecursiveMode::Recursive).is_ok();
            }
        }
        if !all_well {
            self.system = None;
        }
    }

    /// Is it told of changes, or must it look for them?
    pub(super) fn is_told(&self) -> bool {
        self.system.is_some()
    }

    /// How long to wait before looking at all files.
    pub(super) fn patience(&self) -> Duration {
        if self.is_told() { PERIOD } else { POLL }
    }
}

/// What an event says has changed; `None` where that is nothing of ours.
fn changed(root: &Path, event: notify::Result<Event>) -> Option<Changed> {
    let Ok(event) = event else {
        return Some(Changed::Perhaps);
    };
    if event.need_rescan() {
        return Some(Changed::Perhaps);
    }
    let is_look = matches!(event.kind, EventKind::Access(kind)
        if kind != AccessKind::Close(AccessMode::Write));
    if is_look {
        return None;
    }
    let files: BTreeSet<String> = event
        .paths
        .iter()
        .filter_map(|path| path_from(root, path))
        .filter(|file| is_ours(file))
        .collect();
    (!files.is_empty()).then_some(Changed::Files(files))
}

fn path_from(root: &Path, path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> = inside.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Is it part of what the site is made of, and not an editor's own file?
fn is_ours(file: &str) -> bool {
    let folder = file.split('/').next().unwrap_or_default();
    FOLDERS.contains(&folder) && !file.split('/').any(crate::content::is_hidden)
}

#[cfg(test)]
mod tests {
    use notify::event::{Flag, ModifyKind};

    use super::*;

    fn told(event: notify::Result<Event>) -> Option<Changed> {
        changed(Path::new("/site"), event)
    }

    fn written(file: &str) -> Event {
        Event::new(EventKind::Modify(ModifyKind::Any)).add_path(Path::new("/site").join(file))
    }

    #[test]
    fn whoever_misses_something_looks_at_everything() {
        let overflow = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(told(Ok(overflow)), Some(Changed::Perhaps));
        let error = notify::Error::generic("the queue is full");
        assert_eq!(told(Err(error)), Some(Changed::Perhaps));
    }

    #[test]
    fn what_is_told_of_a_file_is_that_file() {
        let page = "content/pages/about.md";
        let files = Changed::Files([page.to_owned()].into());
        assert_eq!(told(Ok(written(page))), Some(files));
        for other in [
            "public/index.html",
            "content/pages/.about.md.swp",
            "notes.txt",
        ] {
            assert_eq!(told(Ok(written(other))), None, "{other}");
        }
    }
}
