//! What the preview shows now.
//!
//! A state never changes: a change of the files puts a new one in its place, whole, so that no reply
//! sees some of each.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, mpsc},
};

use tokio::sync::watch;

use super::{answer::Answer, background};
use crate::{
    Loaded, Options,
    catalogue::Address,
    diagnostics::{Diagnostic, Report},
    model::{Editor, Visibility},
    search::Related,
};

/// What the preview was started with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// For whom the site is shown, and for which day.
    pub options: Options,
    /// The most closed edition that may be looked at.
    pub most_closed: Visibility,
    /// Are notes for editors shown beside the page, and what is wrong above it?
    pub has_notes: bool,
    /// Do links open files in an editor? They can where the browser is on this machine.
    pub opens_files: bool,
    /// How a file is opened, if not as the site's configuration says.
    pub editor: Option<Editor>,
    /// Look at all files in turn instead of waiting to be told of changes.
    pub polls: bool,
}

/// The site that is shown, and what all parts of the preview share.
pub(super) struct ServedSite {
    pub root: PathBuf,
    pub settings: Settings,
    state: RwLock<Arc<State>>,
    builds: watch::Sender<u64>,
    events: mpsc::Sender<SiteEvent>,
}

/// Something that the one who follows the files must know.
pub(super) enum SiteEvent {
    /// The files have changed, or may have.
    Changed(crate::Changed),
    /// A page of this face can't be rendered.
    Failed(Arc<SiteView>, Diagnostic),
    /// The work behind this face is done.
    Checked(Arc<SiteView>, Vec<Diagnostic>),
    /// Somebody looks at the site as another audience sees it.
    Looked,
    /// What follows from the words of all its pages is found out.
    Completed,
}

/// One state of the preview.
pub(super) struct State {
    /// Which one it is, from 1.
    pub build: u64,
    /// What is shown.
    pub view: Arc<SiteView>,
    /// The site as the newest files make it, sound or not.
    pub newest: Arc<Loaded>,
    /// What to show where that fails: the last that is known to be whole.
    pub fallback: Option<Arc<SiteView>>,
    /// All that is wrong with the newest files.
    pub report: Arc<Report>,
    /// Why they can't be read at all.
    pub trouble: Option<String>,
    /// Is the work behind it done: all pages checked, the search compiled?
    pub is_done: bool,
    /// The same files for other audiences.
    others: [OnceLock<Arc<SiteView>>; 3],
    /// What was known of earlier files for them.
    earlier: [Arc<SearchArtifacts>; 3],
    /// The newest files for other audiences.
    newest_for_others: [OnceLock<Arc<Loaded>>; 3],
    /// Answers to those who watch a page.
    answers: Mutex<BTreeMap<String, Arc<Answer>>>,
}

/// The site as one audience sees it.
pub(super) struct SiteView {
    pub loaded: Arc<Loaded>,
    /// What follows from the words of all pages; until that is known, that of before.
    artifacts: RwLock<Arc<SearchArtifacts>>,
    is_complete: OnceLock<()>,
}

/// What takes a while to find out from the words of all pages.
#[derive(Default)]
pub(super) struct SearchArtifacts {
    pub related: Related,
    pub search: BTreeMap<Address, Vec<u8>>,
}

impl SiteView {
    /// A site that was just loaded, and what was known of an earlier one.
    pub(super) fn new(loaded: Arc<Loaded>, earlier: Arc<SearchArtifacts>) -> Self {
        Self {
            loaded,
            artifacts: RwLock::new(earlier),
            is_complete: OnceLock::new(),
        }
    }

    /// Is it known what follows from the words of all pages?
    pub(super) fn is_complete(&self) -> bool {
        self.is_complete.get().is_some()
    }

    pub(super) fn artifacts(&self) -> Arc<SearchArtifacts> {
        let artifacts = self
            .artifacts
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        artifacts.clone()
    }

    /// Finds out what follows from the words of all pages, unless that is known.
    pub(super) fn complete(&self) -> Arc<SearchArtifacts> {
        self.is_complete.get_or_init(|| {
            let artifacts = background::artifacts(&self.loaded)
                .unwrap_or_default()
                .into();
            *self
                .artifacts
                .write()
                .unwrap_or_else(PoisonError::into_inner) = artifacts;
        });
        self.artifacts()
    }
}

impl State {
    /// A state that shows `face`.
    pub(super) fn new(build: u64, view: Arc<SiteView>, report: Arc<Report>) -> Self {
        Self {
            build,
            newest: view.loaded.clone(),
            view,
            fallback: None,
            report,
            trouble: None,
            is_done: false,
            others: Default::default(),
            earlier: Default::default(),
            newest_for_others: Default::default(),
            answers: Mutex::default(),
        }
    }

    /// The state after `before` that shows `face`. For other audiences the same face looks the same.
    pub(super) fn showing(before: &Self, view: Arc<SiteView>, report: Arc<Report>) -> Self {
        let is_same = Arc::ptr_eq(&view, &before.view);
        let others = if is_same {
            before.others.clone()
        } else {
            Default::default()
        };
        let artifacts = |audience: usize| match before.others[audience].get() {
            Some(view) => view.artifacts(),
            None => before.earlier[audience].clone(),
        };
        Self {
            others,
            earlier: std::array::from_fn(artifacts),
            ..Self::new(before.build + 1, view, report)
        }
    }

    /// The same state, told anew.
    pub(super) fn again(&self) -> Self {
        Self {
            build: self.build + 1,
            newest: self.newest.clone(),
            view: self.view.clone(),
            fallback: self.fallback.clone(),
            report: self.report.clone(),
            trouble: self.trouble.clone(),
            is_done: self.is_done,
            others: self.others.clone(),
            earlier: self.earlier.clone(),
            newest_for_others: self.newest_for_others.clone(),
            answers: Mutex::default(),
        }
    }

    /// What another audience sees, where somebody looks and it is not known yet what follows from the
    /// words of all pages.
    pub(super) fn incomplete(&self) -> Option<Arc<SiteView>> {
        let mut seen = self.others.iter().filter_map(OnceLock::get);
        seen.find(|view| !view.is_complete()).cloned()
    }

    /// Has the work behind what an audience sees been done?
    pub(super) fn is_done_for(&self, audience: Visibility) -> bool {
        let is_main = audience == self.view.loaded.edition.audience();
        self.is_done && (is_main || self.face_for(audience).is_complete())
    }

    /// What an audience sees.
    pub(super) fn face_for(&self, audience: Visibility) -> Arc<SiteView> {
        if audience == self.view.loaded.edition.audience() {
            return self.view.clone();
        }
        self.others[audience as usize]
            .get_or_init(|| {
                let loaded = self.view.loaded.seen_by(audience);
                let earlier = self.earlier[audience as usize].clone();
                SiteView::new(loaded.into(), earlier).into()
            })
            .clone()
    }

    /// What an audience would see if there were no errors.
    pub(super) fn newest_for(&self, audience: Visibility) -> Arc<Loaded> {
        if Arc::ptr_eq(&self.newest, &self.view.loaded) {
            return self.face_for(audience).loaded.clone();
        }
        if audience == self.newest.edition.audience() {
            return self.newest.clone();
        }
        self.newest_for_others[audience as usize]
            .get_or_init(|| self.newest.seen_by(audience).into())
            .clone()
    }

    /// The answer for a path, made once for all who watch it.
    pub(super) fn answer_once(&self, path: &str, make: impl FnOnce() -> Answer) -> Arc<Answer> {
        let known = |answers: &BTreeMap<String, Arc<Answer>>| answers.get(path).cloned();
        let lock = || self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = known(&lock()) {
            return answer;
        }
        let answer = Arc::new(make());
        lock().insert(path.to_owned(), answer.clone());
        answer
    }

    /// The answer for a path, if somebody watches it.
    pub(super) fn known_answer(&self, path: &str) -> Option<Arc<Answer>> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.get(path).cloned()
    }
}

impl ServedSite {
    pub(super) fn new(
        root: &Path,
        settings: Settings,
        state: State,
        events: mpsc::Sender<SiteEvent>,
    ) -> Self {
        Self {
            root: root.to_owned(),
            settings,
            builds: watch::channel(state.build).0,
            state: RwLock::new(Arc::new(state)),
            events,
        }
    }

    /// The state to answer from; it stays as it is for as long as it is held.
    pub(super) fn state(&self) -> Arc<State> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.clone()
    }

    /// Puts a new state in the place of the old, and tells those who watch.
    pub(super) fn show(&self, state: State) {
        let build = state.build;
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
        self.builds.send_replace(build);
    }

    /// Tells of each new state.
    pub(super) fn watch(&self) -> watch::Receiver<u64> {
        self.builds.subscribe()
    }

    /// Tells the one who follows the files.
    pub(super) fn wake(&self, wake: SiteEvent) {
        // Where nobody follows any more, the program is about to end.
        let _ = self.events.send(wake);
    }
}
