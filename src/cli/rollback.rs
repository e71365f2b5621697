//! `carsija rollback`.

use std::time::SystemTime;

use jiff::Timestamp;

use super::{
    Outcome,
    args::RollbackArgs,
    build::{default_out, kept_note},
    shown,
};
use crate::disk::Medium;

pub(super) fn run(args: &RollbackArgs) -> anyhow::Result<Outcome> {
    let site = &args.site.site;
    let options = args.site.options(Medium::Web)?;
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| site.join(default_out(options.audience)));
    let (done, replaced) = crate::rollback(site, &out, &options)?;
    if done.written + done.removed == 0 {
        say_line!(
            "{} is the earlier site already; nothing came back.",
            shown(&out)
        );
        return Ok(Outcome::Good);
    }
    say_line!(
        "Put the earlier site back in {}, as it stood there until {}: {} files came back as they were before, {} are \
         the same, {} are gone again.",
        shown(&out),
        minute(replaced)?,
        done.written,
        done.unchanged,
        done.removed
    );
    for file in &done.kept {
        say_line!("{}", kept_note(file));
    }
    say_line!("The next `carsija build` publishes the content as it is now.");
    Ok(Outcome::Good)
}

/// A moment as people write it, in UTC.
fn minute(moment: SystemTime) -> anyhow::Result<String> {
    let moment = Timestamp::try_from(moment)?;
    Ok(moment.strftime("%-d %B %Y, %H:%M UTC").to_string())
}
