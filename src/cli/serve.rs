//! `carsija serve`.

use std::process::{Command, Stdio};

use super::{Outcome, args::ServeArgs, check::verdict, is_terminal, progress, today::today};
use crate::{
    Options,
    serve::{Current, Server},
};

pub(super) fn run(args: &ServeArgs) -> anyhow::Result<Outcome> {
    let options = Options {
        audience: args.site.edition.into(),
        today: today(args.site.as_of)?,
        base_url: args.site.base_url.clone(),
    };
    let root = &args.site.site;
    let progress = progress::shown();
    let mut loaded = crate::load(root, &options)?;
    let report = crate::report(root, std::mem::take(&mut loaded.findings), &loaded.theme);
    drop(progress);
    eprint!("{}", report.to_terminal(is_terminal()));
    if !report.findings().is_empty() {
        eprintln!("{}", verdict(&report));
    }
    let server = Server::listen(args.host, args.port, root, Current { loaded, report })?;
    let address = format!("http://{}/", server.address());
    if args.port != 0 && server.address().port() != args.port {
        eprintln!("Port {} is in use; took the next free one.", args.port);
    }
    println!("The {} edition is at {address}", options.audience.name());
    println!("Press Ctrl-C to stop.");
    if args.open {
        open(&address);
    }
    server.run()?;
    Ok(Outcome::Good)
}

/// Opens the address in the browser that the system has for it.
fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let started = Command::new(opener)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if started.is_err() {
        eprintln!("Found no browser to open; go to {address}");
    }
}
