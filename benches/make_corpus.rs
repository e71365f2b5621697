//! Writes a made knowledge base: `make-corpus DIR ENTRIES`.
#![allow(
    clippy::disallowed_methods,
    unreachable_pub,
    clippy::print_stderr,
    reason = "a tool of the benches"
)]

mod corpus;

use std::{env, fs, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (Some(folder), Some(Ok(entries))) = (args.next(), args.next().map(|n| n.parse())) else {
        eprintln!("usage: make-corpus DIR ENTRIES");
        return ExitCode::from(2);
    };
    let folder = PathBuf::from(folder);
    for (name, text) in corpus::make(entries) {
        let path = folder.join(name);
        let written = fs::create_dir_all(path.parent().unwrap_or(&folder))
            .and_then(|()| fs::write(&path, text));
        if let Err(error) = written {
            eprintln!("can't write {}: {error}", path.display());
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
