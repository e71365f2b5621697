//! Progress on a terminal; silence in a pipe.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::is_terminal;
use crate::Progress;

/// How often the line is drawn anew.
const TICK: Duration = Duration::from_millis(100);

/// Progress as people see it: one line that says what is being done, gone when it is done.
pub(super) fn shown() -> Shown {
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
    Shown(bar)
}

pub(super) struct Shown(ProgressBar);

impl Progress for Shown {
    fn stage(&self, name: &'static str) {
        self.0.set_message(name);
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
