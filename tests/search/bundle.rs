//! What readers find.

use anyhow::ensure;

use crate::{published::Published, support::Site};

#[test]
fn the_real_content_is_found_in_every_script_and_case() -> anyhow::Result<()> {
    let site = Site::real()?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    for (query, language, address) in [
        ("elbasan", "en", "/cities/elbasan.html"),
        ("Елбасан", "mk", "/cities/elbasan.html"),
        ("Elbasanit", "sq", "/cities/elbasan.html"),
        ("kind:city novi pazar", "en", "/cities/novi-pazar.html"),
    ] {
        let found = search.addresses(query, language)?;
        let is_found = found.iter().any(|one| one.ends_with(address));
        ensure!(is_found, "{query}: {found:?}");
    }
    Ok(())
}
