//! The command line: arguments, one command, an exit code.
//!
//! Takes: the arguments, and once, the clock. Gives: an exit code: 0 good, 1 content errors, 2 usage
//! or environment. Never: holds logic of its own; it calls the library and prints.

#[macro_use]
mod output;

mod answer;
mod args;
mod ask;
mod build;
mod check;
mod diff;
mod doctor;
mod explain;
mod fingerprint;
mod fix;
mod host;
mod init;
mod messages;
mod new;
mod new_args;
mod progress;
mod report_words;
mod rollback;
mod schema;
mod search;
mod serve;
mod status;
mod theme;
mod today;
mod translate;
mod withdraw;

use std::{io::IsTerminal as _, path::Path, process::ExitCode};

use clap::{CommandFactory as _, Parser as _};

use args::{Arguments, Command};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Good,
    /// The content has errors.
    ContentErrors,
}

/// Exit code for wrong usage, and for an environment that does not play along.
const USAGE_OR_ENVIRONMENT: u8 = 2;

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Build(args) => build::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Rollback(args) => rollback::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Doctor(args) => Ok(doctor::run(&args)),
        Command::Serve(args) => serve::run(&args),
        Command::Host(args) => host::run(&args),
        Command::Search(args) => search::run(&args),
        Command::Status(args) => status::run(&args),
        Command::New(args) => new::run(&args),
        Command::Answer(args) => answer::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Withdraw(args) => withdraw::run(&args),
        Command::Translate(args) => translate::run(&args),
        Command::Messages(args) => messages::run(&args),
        Command::Theme(args) => theme::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Fingerprint(args) => fingerprint::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "carsija", &mut script);
            say_ready!("{}", String::from_utf8_lossy(&script));
            Ok(Outcome::Good)
        }
    };
    match result {
        Ok(Outcome::Good) => ExitCode::SUCCESS,
        Ok(Outcome::ContentErrors) => ExitCode::FAILURE,
        Err(error) => {
            note_line!("carsija: {error:#}");
            ExitCode::from(USAGE_OR_ENVIRONMENT)
        }
    }
}

/// A path as people write it: without the `./` of a site in the current folder.
fn shown(path: &Path) -> impl std::fmt::Display {
    path.strip_prefix(".")
        .ok()
        .filter(|rest| *rest != Path::new(""))
        .unwrap_or(path)
        .display()
}

/// May colours and moving lines be shown on the terminal that errors go to?
fn is_terminal() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
