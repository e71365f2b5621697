//! `carsija check --fix`: what has exactly one right answer is written, if whoever is asked wants it.

use std::{collections::BTreeSet, io::IsTerminal as _};

use super::{args::CheckArgs, is_terminal};
use crate::{
    content::Texts,
    diagnostics::Report,
    mend::{self, Mended},
};

/// So often files are mended and checked again: what a mistake has hidden may be mended too.
const ROUNDS: usize = 10;

/// Mends what `report` finds as often as there is something to mend, and gives the report of what remains.
pub(super) fn run(
    args: &CheckArgs,
    mut report: Report,
    check: impl Fn(&Texts) -> anyhow::Result<Report>,
) -> anyhow::Result<Report> {
    // A text that was there before is not written again, or two answers would go round and round.
    let mut seen = BTreeSet::new();
    let mut count = 0;
    for _ in 0..ROUNDS {
        let mut mended = mend::mended(&report);
        for one in &mended {
            seen.insert((one.file.clone(), one.before.to_string()));
        }
        mended.retain(|one| !seen.contains(&(one.file.clone(), one.after.clone())));
        let mended = mend::without_harm(&report, mended, |texts| check(&texts))?;
        if mended.is_empty() {
            break;
        }
        show(&mended);
        if !may_write(args)? {
            return Ok(report);
        }
        let left = mend::write(&args.site.site, &mended);
        for one in &left {
            note_line!("{} stays as it is: {}.", one.file, one.why);
        }
        let is_left = |one: &&Mended| left.iter().all(|other| other.file != one.file);
        let written: Vec<_> = mended.iter().filter(is_left).collect();
        count += written.iter().map(|one| one.changes.len()).sum::<usize>();
        report = check(&Texts::new())?;
        if !left.is_empty() {
            break;
        }
    }
    match count {
        0 => note_line!("Nothing was mended: nothing here has exactly one right answer.\n"),
        1 => note_line!("1 place was mended. What remains:\n"),
        count => note_line!("{count} places were mended. What remains:\n"),
    }
    Ok(report)
}

fn show(mended: &[Mended]) {
    for one in mended {
        note_ready!("{}\n", mend::difference(one, is_terminal()));
    }
}

/// May it be written? Where nobody can be asked, only if that was said before.
fn may_write(args: &CheckArgs) -> anyhow::Result<bool> {
    if args.yes {
        return Ok(true);
    }
    let may_ask = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let may_write = may_ask
        && inquire::Confirm::new("Write these lines into the files?")
            .with_default(false)
            .prompt()?;
    if !may_ask {
        note_line!(
            "Nothing was written: nobody is here to be asked. With --yes it is written without asking.\n"
        );
    } else if !may_write {
        note_line!("Nothing was written.\n");
    }
    Ok(may_write)
}
