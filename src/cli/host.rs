//! `carsija host`.

use super::{Outcome, args::HostArgs};
use crate::{disk::Medium, doctor, host};

pub(super) fn run(args: &HostArgs) -> anyhow::Result<Outcome> {
    let options = args.site.options(Medium::Web)?;
    let loaded = crate::load(&args.site.site, &options)?;
    if let Some(trouble) = doctor::of_address(&loaded.edition.site().base_url) {
        note_line!(
            "{}: {}\nhelp: {}",
            trouble.place,
            trouble.what,
            trouble.remedy
        );
    }
    let (server, root) = (args.server.into(), args.root.as_deref());
    let text = host::configuration(server, &loaded, options.audience, root)?;
    say!("{text}");
    Ok(Outcome::Good)
}
