//! Progress on a terminal; silence in a pipe.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::is_terminal;
use crate::Progress;

/// How often the line is drawn anew.
const TICK: Duration = Duration::from_millis(100);

/// Progress as people see it: one line that says what is being done, gone when it is done.
pub(super) fn shown() -> TerminalProgress {
    let bar = if is_terminal() {
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(TICK);
        bar
    } else {
        ProgressBar::hidden()
    };
    TerminalProgress {
        bar,
        stage: Mutex::new(""),
    }
}

pub(super) struct TerminalProgress {
    bar: ProgressBar,
    stage: Mutex<&'static str>,
}

impl Progress for TerminalProgress {
    fn stage(&self, name: &'static str) {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = name;
        self.bar.set_message(name);
    }

    fn step(&self, done: usize, of: usize) {
        let stage = *self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        self.bar.set_message(format!("{stage}: {done} of {of}"));
    }
}

impl Drop for TerminalProgress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
