//! A bundle in a folder, searched.

use std::path::Path;

use anyhow::{Context as _, bail};
use carsija_search::{
    bundle::open_stored,
    engine::{Engine, Outcome, Request, Results},
};

use crate::support::{Tree, tree};

/// A search may not need more trips than this.
const TRIPS: usize = 10;

/// The published search of a site.
pub(crate) struct Published {
    files: Tree,
    engine: Engine,
}

impl Published {
    /// The search of the site that was built into a folder.
    pub(crate) fn in_folder(out: &Path) -> anyhow::Result<Self> {
        let files = tree(&out.join("search"))?;
        let entry = files.get("entry.bin").context("an entry file")?;
        let engine = Engine::open(&open_stored(entry)?)?;
        Ok(Self { files, engine })
    }

    /// The results of a request.
    pub(crate) fn search(&mut self, request: &Request) -> anyhow::Result<Results> {
        for _ in 0..TRIPS {
            match self.engine.search(request)? {
                Outcome::Ready(results) => return Ok(results),
                Outcome::Need(needed) => {
                    for id in needed {
                        let name = self.engine.file_name(id)?;
                        let file = self.files.get(&name).with_context(|| name.clone())?;
                        self.engine.feed(id, open_stored(file)?)?;
                    }
                }
            }
        }
        bail!("too many trips")
    }

    /// What a reader of a language finds.
    pub(crate) fn found(&mut self, query: &str, language: &str) -> anyhow::Result<Results> {
        self.search(&Request {
            language: Some(language.to_owned()),
            ..Request::new(query)
        })
    }

    /// The addresses of the first results for a reader of a language, each in the language that it is written in.
    #[allow(dead_code, reason = "who looks for leaks asks for more than addresses")]
    pub(crate) fn addresses(&mut self, query: &str, language: &str) -> anyhow::Result<Vec<String>> {
        let hits = self.found(query, language)?.hits;
        let pages = hits.into_iter().map(|hit| {
            let below = hit.card.url.split_once('/').map(|(_, below)| below);
            format!("{}/{}", hit.language, below.unwrap_or_default())
        });
        Ok(pages.collect())
    }
}
