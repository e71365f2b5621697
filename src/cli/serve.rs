//! `carsija serve`.

use std::process::{Command, Stdio};

use super::{
    Outcome, args::ServeArgs, check::verdict, is_terminal, progress, report_words::report_words,
};
use crate::{
    disk::Medium,
    model::Visibility,
    serve::{Reach, Server, Settings, code},
};

pub(super) fn run(args: &ServeArgs) -> anyhow::Result<Outcome> {
    let options = args.site.options(Medium::Web)?;
    let words = report_words(&args.report)?;
    let audience = options.audience;
    let root = &args.site.site;
    let progress = progress::shown();
    let loaded = crate::load(root, &options)?;
    let report = crate::report(root, loaded.findings.clone(), &loaded.theme);
    drop(progress);
    note_ready!("{}", report.to_terminal_in(words.as_ref(), is_terminal()));
    if !report.findings().is_empty() {
        note_line!("{}", verdict(&report, words.as_ref()));
    }
    // Others on the network see what everyone may see, unless more was asked for.
    let is_private = args.host.is_loopback();
    let was_asked_for = args.site.edition.is_some();
    let settings = Settings {
        most_closed: if is_private {
            Visibility::Internal
        } else {
            audience
        },
        has_notes: is_private || was_asked_for,
        opens_files: is_private,
        editor: args.editor.clone(),
        polls: args.poll,
        options,
    };
    let server = Server::listen(args.host, args.port, root, settings, (loaded, report))?;
    if args.port != 0 && server.address().port() != args.port {
        note_line!("Port {} is in use; took the next free one.", args.port);
    }
    if !args.poll && !server.is_told_of_changes() {
        note_line!("The system can't tell of changes here; all files are looked at in turn.");
    }
    let address = match Reach::of(server.address()) {
        Reach::ThisMachine => format!("http://{}/", server.address()),
        Reach::Network(address) => {
            let address = format!("http://{address}/");
            if let Some(code) = code(&address) {
                say_line!("{code}");
            }
            say_line!("Everyone in this network can open it.");
            address
        }
    };
    say_line!("The {} edition is at {address}", audience.name());
    say_line!("Press Ctrl-C to stop.");
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
        note_line!("Found no browser to open; go to {address}");
    }
}
