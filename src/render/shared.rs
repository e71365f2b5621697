//! What many pages have in common, made once.

use std::{collections::BTreeMap, sync::OnceLock};

use super::page_context::{Links, PageContext};
use crate::{edition::Edition, model::Language};

/// No page stands in more folders than this.
const DEEPEST: usize = 2;

/// A part of pages that is the same on all of one language and depth.
pub(super) struct Shared<T>(BTreeMap<(Language, usize), OnceLock<T>>);

impl<T: Clone> Shared<T> {
    /// Room for such a part; it is made when first asked for.
    pub(super) fn of(edition: &Edition) -> Self {
        let languages = edition.languages().iter();
        let places = languages.flat_map(|language| {
            (0..=DEEPEST).map(|depth| ((language.clone(), depth), OnceLock::new()))
        });
        Self(places.collect())
    }

    /// The part as it is on this reader's page.
    pub(super) fn get(&self, ctx: &PageContext<'_>, make: impl FnOnce(&PageContext<'_>) -> T) -> T {
        let place = (ctx.language.clone(), ctx.depth());
        match (ctx.links, self.0.get(&place)) {
            (Links::Relative, Some(made)) => {
                let here = &ctx.anywhere();
                made.get_or_init(|| make(&PageContext { here, ..*ctx }))
                    .clone()
            }
            _ => make(ctx),
        }
    }
}
