//! `carsija host`.

use anyhow::Context as _;

use super::{
    Outcome,
    args::{HostArgs, plain_folder},
};
use crate::{
    disk::Medium,
    doctor,
    host::{self, ServedFrom},
};

pub(super) fn run(args: &HostArgs) -> anyhow::Result<Outcome> {
    let options = args.site.options(Medium::Web)?;
    let loaded = crate::load(&args.site.site, &options)?;
    let place = place(args)?;
    let is_on_the_web = matches!(place, ServedFrom::Web(_));
    if is_on_the_web && let Some(trouble) = doctor::of_address(&loaded.edition.site().base_url) {
        note_line!(
            "{}: {}\nhelp: {}",
            trouble.place,
            trouble.what,
            trouble.remedy
        );
    }
    let text = host::configuration(args.server.into(), &loaded, options.audience, place)?;
    say!("{text}");
    Ok(Outcome::Good)
}

/// The folder of a site that is built to be tried, of its own: its pages know another address.
const TRIAL: &str = "trial";

/// Where the files lie.
fn place(args: &HostArgs) -> anyhow::Result<ServedFrom> {
    let Some(port) = args.local else {
        return Ok(ServedFrom::Web(args.root.clone()));
    };
    let root = match &args.root {
        Some(root) => root.clone(),
        None => {
            let folder = std::path::absolute(args.site.site.join(TRIAL))?;
            plain_folder(&folder.to_string_lossy())
                .map_err(anyhow::Error::msg)
                .with_context(|| {
                    format!(
                        "a server can't be told of {}: build into another folder, and name that with --root",
                        folder.display()
                    )
                })?
        }
    };
    Ok(ServedFrom::Local(root, port))
}
