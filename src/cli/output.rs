//! Printing for whoever reads the output, who may stop reading (`carsija explain | head`). What could
//! give a terminal orders (in the name of a file, say) is shown by its number, but in texts that were
//! made ready for a terminal already.

use std::{
    fmt,
    io::{self, Write as _},
    process,
};

use crate::escape;

/// Prints a text.
macro_rules! say {
    ($($text:tt)*) => {
        crate::cli::output::print(format_args!($($text)*))
    };
}

/// Prints a line.
macro_rules! say_line {
    ($($text:tt)*) => {
        crate::cli::output::print(format_args!("{}\n", format_args!($($text)*)))
    };
}

/// Prints a text that is ready for a terminal, perhaps with colours.
macro_rules! say_ready {
    ($($text:tt)*) => {
        crate::cli::output::print_ready(format_args!($($text)*))
    };
}

/// Tells a text beside the output that is ready for a terminal, perhaps with colours.
macro_rules! note_ready {
    ($($text:tt)*) => {
        crate::cli::output::tell_ready(format_args!($($text)*))
    };
}

/// Tells a line beside the output.
macro_rules! note_line {
    ($($text:tt)*) => {
        crate::cli::output::tell(format_args!("{}\n", format_args!($($text)*)))
    };
}

/// Prints a text, unless nobody reads on. A command goes on then, and its exit code stays true.
pub(super) fn print(text: fmt::Arguments<'_>) {
    print_ready(format_args!("{}", escape::terminal(&text.to_string())));
}

/// Tells a text beside the output, unless nobody listens.
pub(super) fn tell(text: fmt::Arguments<'_>) {
    tell_ready(format_args!("{}", escape::terminal(&text.to_string())));
}

/// Prints a text that is ready for a terminal.
pub(super) fn print_ready(text: fmt::Arguments<'_>) {
    let mut output = io::stdout().lock();
    let printed = output.write_fmt(text).and_then(|()| output.flush());
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            tell(format_args!("carsija: can't print: {error}\n"));
            process::exit(super::USAGE_OR_ENVIRONMENT.into());
        }
        _ => {}
    }
}

/// Tells a text beside the output that is ready for a terminal.
pub(super) fn tell_ready(text: fmt::Arguments<'_>) {
    let _ = io::stderr().lock().write_fmt(text);
}
