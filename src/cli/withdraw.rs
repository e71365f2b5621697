//! `carsija withdraw`.

use std::io::IsTerminal as _;

use anyhow::bail;

use super::{Outcome, args::WithdrawArgs, today::today};
use crate::{
    TakeDown,
    model::Withdrawal,
    pipeline::{CACHE, PREVIOUS},
    scaffold::{self, Destination},
};

pub(super) fn run(args: &WithdrawArgs) -> anyhow::Result<Outcome> {
    let withdrawal = Withdrawal {
        entry: args.entry.clone(),
        date: today(args.as_of)?,
        reason: args.reason.clone(),
        files: Vec::new(),
        names: Vec::new(),
        page: !args.no_page,
    };
    let root = &args.site;
    let take_down = crate::withdraw(root, &withdrawal)?;
    if !may_delete(args, &take_down)? {
        note_line!("Nothing was deleted.");
        return Ok(Outcome::Good);
    }
    // First the word, then the deed: from here on no build shows it, whatever happens.
    let (register, item) = &take_down.register;
    scaffold::write_entry(root, &Destination::List(register.clone()), item)?;
    for (file, text) in &take_down.rewrite {
        scaffold::replace_made(root, file, text)?;
    }
    scaffold::remove_files(root, take_down.remove.iter().map(|file| &**file))?;
    let had_cache = scaffold::remove_made_folder(&root.join(CACHE))?;
    let had_previous = scaffold::remove_made_folder(&root.join(PREVIOUS))?;

    say_line!("Withdrew {}.", withdrawal.entry);
    for file in &take_down.remove {
        say_line!("  removed {file}");
    }
    for (file, _) in &take_down.rewrite {
        say_line!("  took it out of {file}");
    }
    if had_cache {
        say_line!("  removed {CACHE}, which is made again");
    }
    if had_previous {
        say_line!("  removed {PREVIOUS}, the sites that were kept to go back to");
    }
    say_line!("  wrote it down in {register}");
    if !take_down.is_found {
        say_line!(
            "  found nothing of it, and some files can't be read (`carsija check` lists them): where it \
             stands on the web, the next build takes it down; mend those files, and look whether they \
             still hold it"
        );
    }
    for file in &take_down.shared {
        say_line!("  left {file}: other entries show it too; look whether they should");
    }
    if !take_down.mentioned_by.is_empty() {
        let by: Vec<_> = take_down
            .mentioned_by
            .iter()
            .map(ToString::to_string)
            .collect();
        say_line!(
            "Links to it fall away by themselves. Read what these still say of it: {}.",
            by.join(", ")
        );
    }
    say_line!(
        "Now build and publish every edition again: `carsija build` takes its pages, pictures and \
         old addresses away, and what the search, the lists and the feeds say of it."
    );
    say_line!(
        "This does not reach: archives packed with `build --zip`; the history of the Git repository and its \
         copies elsewhere; copies that search engines, web archives and readers of feeds keep; editions, \
         backups and printed pages that others hold. Delete those you have, and ask the keepers of the \
         others to delete theirs."
    );
    Ok(Outcome::Good)
}

/// May its files be deleted? Where nobody can be asked, only if that was said before.
fn may_delete(args: &WithdrawArgs, take_down: &TakeDown) -> anyhow::Result<bool> {
    if args.yes {
        return Ok(true);
    }
    note_line!("To withdraw {} deletes, for good:", args.entry);
    for file in &take_down.remove {
        note_line!("  {file}");
    }
    for (file, _) in &take_down.rewrite {
        note_line!("  its item in {file}");
    }
    let may_ask = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if !may_ask {
        bail!(
            "nothing was deleted: nobody is here to be asked; with --yes it is withdrawn without asking"
        );
    }
    let question = inquire::Confirm::new("Delete these, and write down that it was withdrawn?");
    Ok(question.with_default(false).prompt()?)
}
