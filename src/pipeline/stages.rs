//! Which stage a run is in, and how long each took.

use std::time::{Duration, Instant};

/// Told which stage begins, to show it to people.
pub trait Progress: Sync {
    /// This stage begins.
    fn stage(&self, name: &'static str);

    /// So many things of so many are done in this stage. Told from any thread.
    fn step(&self, done: usize, of: usize) {
        let _ = (done, of);
    }
}

/// Shows nothing.
#[derive(Debug)]
pub struct Quiet;

impl Progress for Quiet {
    fn stage(&self, _: &'static str) {}
}

/// Names the stages as they begin, and measures them.
pub(super) struct Stages<'a> {
    progress: &'a dyn Progress,
    since: Instant,
    current: Option<&'static str>,
    times: Vec<(&'static str, Duration)>,
}

impl<'a> Stages<'a> {
    pub(super) fn new(progress: &'a dyn Progress) -> Self {
        Self {
            progress,
            since: Instant::now(),
            current: None,
            times: Vec::new(),
        }
    }

    pub(super) fn begin(&mut self, name: &'static str) {
        self.finish();
        self.progress.stage(name);
        self.current = Some(name);
    }

    /// So many things of so many are done.
    pub(super) fn step(&self, done: usize, of: usize) {
        self.progress.step(done, of);
    }

    fn finish(&mut self) {
        if let Some(stage) = self.current.take() {
            self.times.push((stage, self.since.elapsed()));
        }
        self.since = Instant::now();
    }

    pub(super) fn end(mut self) -> Vec<(&'static str, Duration)> {
        self.finish();
        self.times
    }
}
