//! Folders that everyone can see on the web, as far as the files of a site tell.

use std::path::Path;

use super::outside::real;
use crate::{content, model::Visibility, publish, render::KEEPS_AWAY};

/// Files that say to a host which folder it shows to everyone.
const SAYING: [&str; 8] = [
    "netlify.toml",
    "wrangler.toml",
    "vercel.json",
    "firebase.json",
    ".gitlab-ci.yml",
    ".github/workflows/site.yml",
    ".forgejo/workflows/site.yml",
    ".gitea/workflows/site.yml",
];
/// What such a file calls that folder.
const KEYS: [&str; 6] = [
    "publish",
    "path",
    "paths",
    "directory",
    "pages_build_output_dir",
    "outputDirectory",
];
/// What servers call the folder that they show, wherever it lies.
const OF_SERVERS: [&str; 5] = ["public_html", "htdocs", "httpdocs", "www", "wwwroot"];
/// What hosts of repositories call the folder that they show, within the site.
const OF_REPOSITORIES: [&str; 4] = ["docs", "public", "_site", "gh-pages"];
/// Files of hosts that show everything to everyone, in the folder itself.
const OF_HOSTS: [&str; 4] = ["_headers", "_redirects", "CNAME", ".nojekyll"];

/// Refuses to write what is not for everyone into a folder that everyone can see: a site, or the archive of one.
///
/// # Errors
/// When `out` is such a folder, with what tells so.
pub fn keep_protected(root: &Path, out: &Path, audience: Visibility) -> anyhow::Result<()> {
    if audience == Visibility::Public {
        return Ok(());
    }
    let Some(why) = seen_by_everyone(root, out) else {
        return Ok(());
    };
    anyhow::bail!(
        "{} is for everyone: {why}; the {} edition must not stand there. Choose another folder, such as {}; or, if \
         the server asks everybody there who they are, add --yes-protected",
        out.display(),
        audience.name(),
        root.join(audience.name()).display()
    )
}

/// What tells that everyone can see a folder.
fn seen_by_everyone(root: &Path, out: &Path) -> Option<String> {
    let (real_root, real_out) = (real(root), real(out));
    if real_out == real_root.join(Visibility::Public.name()) {
        return Some("the public edition is built into this folder".into());
    }
    // What lies in a folder that is shown is shown with it; what lies around the site is none of its own.
    let around = || {
        real_out
            .ancestors()
            .take_while(|folder| !real_root.starts_with(folder))
    };
    let file_of_host = || {
        OF_HOSTS
            .iter()
            .find(|file| around().any(|folder| folder.join(file).exists()))
    };
    if let Some(file) = file_of_host() {
        return Some(format!(
            "the file `{file}` there is for a host that asks nobody who they are"
        ));
    }
    if let Some(name) = named_among(&real_out, &OF_SERVERS) {
        return Some(format!(
            "`{name}` is what servers call the folder that they show"
        ));
    }
    if around().any(holds_public_site) {
        return Some("the public edition was published there".into());
    }
    let inside = real_out.strip_prefix(&real_root).ok()?;
    if let Some(name) = named_among(inside, &OF_REPOSITORIES) {
        return Some(format!(
            "`{name}` is what hosts of repositories call the folder that they show"
        ));
    }
    let saying = SAYING.iter().find(|file| {
        let bytes = content::document(&root.join(file)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        // What lies in a folder that is published is published with it.
        let mut around = inside.ancestors().filter_map(Path::to_str);
        around.any(|folder| !folder.is_empty() && text.lines().any(|line| names(line, folder)))
    });
    saying.map(|file| format!("`{file}` says that it is published"))
}

/// The first of these names that a folder on the way has, whatever its capital letters.
fn named_among<'a>(path: &Path, names: &[&'a str]) -> Option<&'a str> {
    let mut names = names.iter().copied();
    names.find(|name| {
        path.components().any(|part| {
            let part = part.as_os_str().to_str();
            part.is_some_and(|part| part.eq_ignore_ascii_case(name))
        })
    })
}

/// Was the public edition of a site published here? Other editions ask machines to keep away.
fn holds_public_site(out: &Path) -> bool {
    let robots = content::document(&out.join("robots.txt"));
    publish::is_published(out)
        && robots.is_ok_and(|robots| !String::from_utf8_lossy(&robots).contains(KEEPS_AWAY))
}

/// Does a line of settings name a folder as the one to publish?
fn names(line: &str, folder: &str) -> bool {
    let Some((key, value)) = line.split_once([':', '=']) else {
        return false;
    };
    let key = key.trim().trim_start_matches("- ").trim_matches('"');
    let of_list = value.trim().trim_matches(['[', ']']);
    let is_folder = |one: &str| {
        let one = one.trim().trim_matches(['"', '\'', ',']);
        one.trim_start_matches("./").trim_end_matches('/') == folder
    };
    KEYS.contains(&key) && of_list.split(',').any(is_folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_publish_a_folder_are_read() {
        for (line, expected) in [
            ("publish = \"site\"", true),
            ("    paths: [site]", true),
            ("    paths: [preview, './site/']", true),
            ("          path: site", true),
            ("  \"outputDirectory\": \"site\",", true),
            ("          path: .carsija-cache", false),
            ("    name: site", false),
            ("site", false),
        ] {
            assert_eq!(names(line, "site"), expected, "{line}");
        }
    }
}
