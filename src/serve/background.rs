//! The work behind a state: every page is rendered once to see whether it can be, and what follows
//! from the words of all pages is found out.
//!
//! It starts when the files have been quiet for a moment, and stops when they change again.

use std::{
    collections::BTreeMap,
    panic::AssertUnwindSafe,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use super::state::{SearchArtifacts, ServedSite, SiteEvent, SiteView};
use crate::{Loaded, diagnostics::Diagnostic};

/// Files that were quiet for as long as the work takes may stay so for as long again: between these
/// bounds, so much is waited for.
const LEAST_QUIET: Duration = Duration::from_millis(150);
const MOST_QUIET: Duration = Duration::from_secs(2);

/// Someone who works in the background, at one thing at a time: the newest.
pub(super) struct Worker {
    jobs: mpsc::Sender<Option<Job>>,
    is_wanted: Arc<AtomicBool>,
}

/// What is to be done behind a face.
pub(super) enum Work {
    /// All: every page is rendered, too.
    Check(Arc<SiteView>),
    /// Only what follows from the words of all pages is found out.
    Complete(Arc<SiteView>),
}

/// Something to do.
struct Job {
    work: Work,
    is_wanted: Arc<AtomicBool>,
}

impl Worker {
    /// Starts to work for a site.
    pub(super) fn start(site: Arc<ServedSite>) -> Self {
        let (jobs, orders) = mpsc::channel();
        std::thread::spawn(move || work(&site, &orders));
        Self {
            jobs,
            is_wanted: Arc::default(),
        }
    }

    /// Lets the current work be, and does this next.
    pub(super) fn turn_to(&mut self, work: Work) {
        self.is_wanted.store(false, Ordering::Relaxed);
        self.is_wanted = Arc::new(AtomicBool::new(true));
        let is_wanted = self.is_wanted.clone();
        self.send(Some(Job { work, is_wanted }));
    }

    /// Lets the current work be.
    pub(super) fn stop(&mut self) {
        self.is_wanted.store(false, Ordering::Relaxed);
        self.send(None);
    }

    fn send(&self, job: Option<Job>) {
        // Without the worker its work is not done, and all else goes on.
        let _ = self.jobs.send(job);
    }
}

fn work(site: &ServedSite, orders: &mpsc::Receiver<Option<Job>>) {
    // Threads of its own, and no more than one: those of the foreground must be free when a file is
    // saved.
    let threads = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let mut quiet = LEAST_QUIET;
    let mut next: Option<Job> = None;
    loop {
        let order = match next {
            Some(_) => orders.recv_timeout(quiet),
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match order {
            Ok(order) => next = order,
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                let Some(job) = next.take() else { continue };
                // A panic in a render is shown on the page; here it must not end the work.
                let since = Instant::now();
                let run = || match &threads {
                    Ok(threads) => threads.install(|| job.run()),
                    Err(_) => job.run(),
                };
                let done = std::panic::catch_unwind(AssertUnwindSafe(run));
                quiet = since.elapsed().clamp(LEAST_QUIET, MOST_QUIET);
                if let Ok(Some(wake)) = done {
                    site.wake(wake);
                }
            }
        }
    }
}

impl Job {
    /// What to tell; nothing where the work is no longer wanted.
    fn run(&self) -> Option<SiteEvent> {
        let is_wanted = || self.is_wanted.load(Ordering::Relaxed);
        let (Work::Check(view) | Work::Complete(view)) = &self.work;
        if is_wanted() {
            view.complete();
        }
        match &self.work {
            Work::Check(view) => {
                let failures = failures(&view.loaded, &is_wanted)?;
                Some(SiteEvent::Checked(view.clone(), failures))
            }
            Work::Complete(_) => is_wanted().then_some(SiteEvent::Completed),
        }
    }
}

/// What is wrong with the pages; nothing where that is no longer wanted.
fn failures(loaded: &Loaded, is_wanted: &dyn Fn() -> bool) -> Option<Vec<Diagnostic>> {
    let mut failures = Vec::new();
    for (address, output) in loaded.plan.outputs() {
        if !is_wanted() {
            return None;
        }
        failures.extend(loaded.failure(address, output));
    }
    Some(failures)
}

/// What follows from the words of all pages of a site.
pub(super) fn artifacts(loaded: &Loaded) -> anyhow::Result<SearchArtifacts> {
    let Some(index) = loaded.index()? else {
        return Ok(SearchArtifacts::default());
    };
    let search = Mutex::new(BTreeMap::new());
    loaded.compile_search(&index, &|address, bytes| {
        let mut search = search.lock().unwrap_or_else(PoisonError::into_inner);
        search.insert(address, bytes);
        Ok(())
    })?;
    Ok(SearchArtifacts {
        related: index.related()?,
        search: search.into_inner().unwrap_or_else(PoisonError::into_inner),
    })
}
