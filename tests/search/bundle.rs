//! What readers find.

use anyhow::ensure;

use crate::{published::Published, support::Site};

#[test]
fn the_real_content_is_found_in_every_script_and_case() -> anyhow::Result<()> {
    let site = Site::real()?;
    site.build()?;
    let mut search = Published::in_folder(&site.out())?;
    for (query, language, address) in [
        ("elbasan", "en", "en/cities/elbasan.html"),
        ("Елбасан", "mk", "mk/cities/elbasan.html"),
        ("Elbasanit", "sq", "sq/cities/elbasan.html"),
        ("kind:city novi pazar", "en", "en/cities/novi-pazar.html"),
    ] {
        let found = search.addresses(query, language)?;
        ensure!(found.iter().any(|one| one == address), "{query}: {found:?}");
    }
    Ok(())
}
