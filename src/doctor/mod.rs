//! What stands in the way of a site that no entry is to blame for: its folder, names, line ends, pictures that no
//! browser shows, its address, the folders that are written to, the room on the disk, the workflows that publish it.
//!
//! Takes: the folder of a site, and the one that it is built into. Gives: [`Trouble`]s, each with what to do.
//! Never: changes a file, or says again what `check` says of entries.
#![expect(
    clippy::disallowed_methods,
    reason = "this room looks at files as they lie"
)]

mod address;
mod files;
mod folders;
mod workflows;

use std::path::Path;

use crate::content;

/// Something that is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Where: a path from the site's folder, or what else it is about.
    pub place: String,
    /// What is wrong, in a sentence without a full stop.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Trouble {
    fn new(place: impl Into<String>, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

/// What was found out about a site's surroundings.
#[derive(Clone, Debug)]
pub struct Examined {
    /// What is in the way, in the order in which to deal with it.
    pub troubles: Vec<Trouble>,
    /// How many files were looked at.
    pub files: usize,
}

/// What is wrong with the address at which a site is to stand.
pub fn of_address(base_url: &str) -> Option<Trouble> {
    address::examine(base_url)
}

/// Looks at the site in `root`, which is built into `out`.
pub fn examine(root: &Path, out: &Path) -> Examined {
    let content = match content::read(root) {
        Ok((content, _)) => content,
        Err(error) => {
            let trouble = Trouble::new(
                root.display().to_string(),
                format!("this is not the folder of a site: {error:#}"),
                "go into the folder that holds `content/` and try again, or make a new site: `carsija init my-region`",
            );
            return Examined {
                troubles: vec![trouble],
                files: 0,
            };
        }
    };
    let (files, mut troubles) = files::examine(root, &content.site.limits);
    if content.site_is_sound {
        troubles.extend(of_address(&content.site.base_url));
    } else {
        troubles.push(Trouble::new(
            "content/site.yaml",
            "the configuration of the site has errors, so its address was not looked at",
            "`carsija check` says what to write",
        ));
    }
    troubles.extend(folders::examine(root, out));
    troubles.extend(workflows::examine(root));
    Examined { troubles, files }
}
