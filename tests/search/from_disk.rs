//! A site to be opened from a disk brings what the search would fetch as scripts.

use anyhow::ensure;

use crate::support::{Site, run};

#[test]
fn every_file_of_the_search_is_a_script() -> anyhow::Result<()> {
    let site = Site::small()?;
    let from_web = site.build()?;
    run(site.building().arg("--from-disk"))?.good()?;
    let from_disk = crate::support::tree(&site.out())?;
    for path in from_web.keys().filter(|path| path.starts_with("search/")) {
        let stands_as = match path.strip_suffix(".js") {
            Some(_) => path.clone(),
            None => format!("{path}.js"),
        };
        ensure!(from_disk.contains_key(&stands_as), "{stands_as}");
        ensure!(
            stands_as == *path || !from_disk.contains_key(path),
            "{path}"
        );
    }
    for fetched in ["en/practices/example-practice.html", "en/facets.json"] {
        let script = &from_disk[&format!("{fetched}.js")];
        let start = format!("carsijaSearch.file(\"{fetched}\",\"");
        ensure!(script.starts_with(start.as_bytes()), "{fetched}");
        ensure!(
            !from_web.contains_key(&format!("{fetched}.js")),
            "{fetched}"
        );
    }
    let page = String::from_utf8_lossy(&from_disk["en/search.html"]);
    ensure!(
        page.contains(" data-disk"),
        "the page doesn't say how to search"
    );
    Ok(())
}
