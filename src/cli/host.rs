//! `carsija host`.

use super::{Outcome, args::HostArgs, today::today};
use crate::{Options, disk::Medium, host, model::Visibility};

pub(super) fn run(args: &HostArgs) -> anyhow::Result<Outcome> {
    let audience: Visibility = args.site.edition.unwrap_or_default().into();
    let options = Options {
        audience,
        today: today(args.site.as_of)?,
        base_url: args.site.base_url.clone(),
        medium: Medium::Web,
    };
    let loaded = crate::load(&args.site.site, &options)?;
    let text = host::configuration(args.server.into(), &loaded, audience, args.root.as_deref())?;
    say!("{text}");
    Ok(Outcome::Good)
}
