//! `carsija init`.

use anyhow::Context as _;

use super::{Outcome, args::InitArgs, today::today};

pub(super) fn run(args: &InitArgs) -> anyhow::Result<Outcome> {
    let files = crate::scaffold::new_site(today(args.as_of)?);
    crate::scaffold::write_site(&args.dir, &files)
        .with_context(|| format!("no site was made in {}", args.dir.display()))?;
    say_line!("Made a new site in {}:", args.dir.display());
    for (file, _) in &files {
        say_line!("  {file}");
    }
    say_line!("See it with: carsija serve {}", args.dir.display());
    Ok(Outcome::Good)
}
