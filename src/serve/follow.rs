//! Follows the files: after each change it loads the site again and shows the new state.

use std::{
    collections::BTreeSet,
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use super::{
    background::{Work, Worker},
    state::{ServedSite, SiteEvent, SiteView, State},
    watch::Watcher,
};
use crate::{
    Changed, Loaded,
    diagnostics::{Diagnostic, Report},
};

/// An editor that empties a file before it writes it, or removes it before it renames another into its
/// place, is given so long before what is there counts.
const GRACE: Duration = Duration::from_millis(100);
const AGAIN_AFTER: Duration = Duration::from_millis(10);
const GLANCE: Duration = Duration::from_millis(1);
/// Many files that change at once are taken together: once none has changed for the first of these,
/// or after the second.
const LULL: Duration = Duration::from_millis(8);
const LONGEST_BURST: Duration = Duration::from_millis(150);

/// Follows the files until the program ends.
pub(super) struct Follower {
    site: Arc<ServedSite>,
    events: Receiver<SiteEvent>,
    watcher: Watcher,
    worker: Worker,
    /// The site as the newest files make it, sound or not.
    newest: Arc<Loaded>,
    /// Its face, until the work behind it is done.
    pending: Option<Arc<SiteView>>,
    /// What another audience sees, while what follows from it is found out.
    completing: Option<Arc<SiteView>>,
    /// The last that nothing was known to be wrong with: what is shown while the newest is broken.
    good: Option<Arc<SiteView>>,
    /// The last that was checked whole, all its pages too.
    whole: Option<Arc<SiteView>>,
}

impl Follower {
    /// Follows the files from a state on.
    pub(super) fn new(
        site: Arc<ServedSite>,
        events: Receiver<SiteEvent>,
        watcher: Watcher,
    ) -> Self {
        let state = site.state();
        let worker = Worker::start(site.clone());
        Self {
            newest: state.view.loaded.clone(),
            good: (!state.report.holds_back_site(false)).then(|| state.view.clone()),
            pending: (!state.report.holds_back_site(false)).then(|| state.view.clone()),
            completing: None,
            whole: None,
            site,
            events,
            watcher,
            worker,
        }
    }

    /// Follows the files.
    pub(super) fn run(mut self) {
        // What changed before the watch began would be missed.
        self.site.wake(SiteEvent::Changed(Changed::Perhaps));
        self.work();
        let mut looked = Instant::now();
        loop {
            let patience = self.watcher.patience().saturating_sub(looked.elapsed());
            match self.events.recv_timeout(patience) {
                Ok(SiteEvent::Changed(changed)) => {
                    let changed = self.with_what_follows(changed);
                    if names_a_folder(&changed) {
                        self.watcher.look_out();
                    }
                    self.change(&changed);
                }
                Ok(wake) => self.handle(wake),
                Err(RecvTimeoutError::Timeout) => {
                    looked = Instant::now();
                    self.change(&Changed::Perhaps);
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Takes together what changes at once. One file alone is not waited for.
    fn with_what_follows(&mut self, first: Changed) -> Changed {
        let since = Instant::now();
        let mut all = first;
        loop {
            let is_burst = !matches!(&all, Changed::Files(files) if files.len() == 1);
            let lull = if is_burst { LULL } else { Duration::ZERO };
            if since.elapsed() > LONGEST_BURST {
                return all;
            }
            match self.events.recv_timeout(lull) {
                Ok(SiteEvent::Changed(more)) => all = together(all, more),
                Ok(wake) => self.handle(wake),
                Err(_) => return all,
            }
        }
    }

    /// Hears of anything but a change.
    fn handle(&mut self, wake: SiteEvent) {
        match wake {
            SiteEvent::Failed(view, finding) => self.fail(&view, finding),
            SiteEvent::Checked(view, failures) => self.finish(&view, failures),
            SiteEvent::Completed => {
                self.completing = None;
                self.site.show(self.site.state().again());
                self.work_for_others();
            }
            SiteEvent::Looked => self.work_for_others(),
            SiteEvent::Changed(_) => {}
        }
    }

    fn change(&mut self, changed: &Changed) {
        let loading = AssertUnwindSafe(|| self.load(changed));
        match std::panic::catch_unwind(loading) {
            Ok(Ok(Some(loaded))) => self.show(loaded.into()),
            Ok(Ok(None)) => {
                let state = self.site.state();
                if state.trouble.is_some() {
                    self.show(self.newest.clone());
                }
            }
            Ok(Err(error)) => self.tell_trouble(format!("{error:#}")),
            Err(_) => self.tell_trouble(
                "the preview came upon a mistake of its own; what it shows is from before".into(),
            ),
        }
    }

    /// Loads the site again; nothing where nothing has changed.
    fn load(&mut self, changed: &Changed) -> anyhow::Result<Option<Loaded>> {
        self.let_be_written(changed);
        let (root, options) = (&self.site.root, &self.site.settings.options);
        let load =
            |before: &Loaded, changed: &Changed| crate::load_again(root, options, before, changed);
        let Some(mut loaded) = load(&self.newest, changed)? else {
            return Ok(None);
        };
        let since = Instant::now();
        while !loaded.reading().unsettled().is_empty() && since.elapsed() < GRACE {
            std::thread::sleep(AGAIN_AFTER);
            let unsettled = loaded.reading().unsettled();
            let names: BTreeSet<String> = unsettled.iter().map(ToString::to_string).collect();
            // What is still as it was is still unsettled.
            if let Some(again) = load(&loaded, &Changed::Files(names))? {
                loaded = again;
            }
        }
        Ok(Some(loaded))
    }

    /// Waits for files that are empty, or were there and are not, for a moment.
    fn let_be_written(&self, changed: &Changed) {
        let Changed::Files(files) = changed else {
            return;
        };
        let reading = self.newest.reading();
        let is_blank = |file: &String| {
            let metadata = std::fs::metadata(self.site.root.join(file));
            metadata.map_or(true, |metadata| metadata.len() == 0)
        };
        let since = Instant::now();
        let known = files.iter().filter(|file| reading.holds(file));
        while known.clone().any(is_blank) && since.elapsed() < GRACE {
            std::thread::sleep(GLANCE);
        }
    }

    fn show(&mut self, loaded: Arc<Loaded>) {
        self.newest = loaded.clone();
        let report = self.report(Vec::new());
        let before = self.site.state();
        let view = Arc::new(SiteView::new(loaded, before.view.artifacts()));
        self.pending = (!report.holds_back_site(false)).then(|| view.clone());
        if self.pending.is_some() {
            self.good = Some(view.clone());
        }
        let shown = self.good.clone().unwrap_or(view);
        let is_done = self.pending.is_none();
        self.put(&before, shown, report.into(), is_done);
        self.work();
    }

    fn put(&self, before: &State, view: Arc<SiteView>, report: Arc<Report>, is_done: bool) {
        let mut state = State::showing(before, view, report);
        state.newest = self.newest.clone();
        state.fallback.clone_from(&self.whole);
        state.is_done = is_done;
        self.site.show(state);
    }

    /// A page can't be rendered: at once, what was whole is shown again. What else is wrong is found
    /// by the work in the background.
    fn fail(&mut self, view: &Arc<SiteView>, finding: Diagnostic) {
        if self.is_pending(view) {
            self.good.clone_from(&self.whole);
            self.put_failing(&self.site.state(), vec![finding], false);
        }
    }

    fn is_pending(&self, view: &Arc<SiteView>) -> bool {
        let is_it = |pending: &Arc<SiteView>| Arc::ptr_eq(pending, view);
        self.pending.as_ref().is_some_and(is_it)
    }

    /// The work behind a state is done.
    fn finish(&mut self, view: &Arc<SiteView>, failures: Vec<Diagnostic>) {
        if !self.is_pending(view) {
            return;
        }
        self.pending = None;
        let before = self.site.state();
        if failures.is_empty() {
            self.whole = Some(view.clone());
            self.good = Some(view.clone());
            self.put(&before, view.clone(), before.report.clone(), true);
        } else {
            self.good.clone_from(&self.whole);
            self.put_failing(&before, failures, true);
        }
        self.work_for_others();
    }

    fn put_failing(&self, before: &State, failures: Vec<Diagnostic>, is_done: bool) {
        let view = self.good.as_ref().unwrap_or(&before.view).clone();
        self.put(before, view, self.report(failures).into(), is_done);
    }

    fn tell_trouble(&mut self, trouble: String) {
        let before = self.site.state();
        if before.trouble.as_ref() == Some(&trouble) {
            return;
        }
        self.worker.stop();
        self.pending = None;
        let mut state = State::showing(&before, before.view.clone(), before.report.clone());
        state.newest = self.newest.clone();
        state.fallback.clone_from(&self.whole);
        state.trouble = Some(trouble);
        state.is_done = true;
        self.site.show(state);
    }

    /// Finds out what follows from the words of all pages for other audiences, as far as somebody looks;
    /// the work for the main one comes first.
    fn work_for_others(&mut self) {
        let (None, Some(view)) = (&self.pending, self.site.state().incomplete()) else {
            return;
        };
        let is_at_it = |at: &Arc<SiteView>| Arc::ptr_eq(at, &view);
        if !self.completing.as_ref().is_some_and(is_at_it) {
            self.completing = Some(view.clone());
            self.worker.turn_to(Work::Complete(view));
        }
    }

    /// All that is wrong with the newest files, and with these pages.
    fn report(&self, failures: Vec<Diagnostic>) -> Report {
        let mut findings = self.newest.findings.clone();
        findings.extend(failures);
        crate::report(&self.site.root, findings, &self.newest.theme)
    }

    /// Does what is to be done behind the current state.
    fn work(&mut self) {
        self.completing = None;
        match &self.pending {
            Some(view) => self.worker.turn_to(Work::Check(view.clone())),
            None => {
                self.worker.stop();
                self.work_for_others();
            }
        }
    }
}

/// May one of the folders that are watched have come or gone?
fn names_a_folder(changed: &Changed) -> bool {
    match changed {
        Changed::Files(files) => files.iter().any(|file| !file.contains('/')),
        Changed::Perhaps => true,
    }
}

fn together(one: Changed, other: Changed) -> Changed {
    match (one, other) {
        (Changed::Files(mut files), Changed::Files(more)) => {
            files.extend(more);
            Changed::Files(files)
        }
        _ => Changed::Perhaps,
    }
}
