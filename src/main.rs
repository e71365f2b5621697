//! The command `carsija`.

use std::process::ExitCode;

fn main() -> ExitCode {
    carsija::cli::main()
}
