//! Pictures and other files that are the same, and pictures that look like others that need care.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::Asset;
use crate::pictures::Seems;

type Others = BTreeMap<Arc<str>, Vec<Arc<str>>>;

/// Which files are alike, of those that were looked into.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Alike {
    /// Files that have the same bytes or draw the same, where there are several.
    same: Others,
    /// The pictures that one looks like and that need care.
    near: Others,
}

impl Alike {
    /// Compares files. `needs_care` says of which pictures others that look like them are to be known: those
    /// that may not be shown to everybody, on some day.
    pub(super) fn of(
        assets: &BTreeMap<Arc<str>, Asset>,
        needs_care: impl Fn(&str) -> bool,
    ) -> Self {
        let mut by_drawn: BTreeMap<[u8; 32], Vec<Arc<str>>> = BTreeMap::new();
        let mut seems: Vec<(&Arc<str>, Seems)> = Vec::new();
        for (file, asset) in assets {
            if let Some(looked) = &asset.looked {
                let files = by_drawn.entry(looked.look.drawn).or_default();
                files.push(file.clone());
                seems.extend(looked.look.seems().map(|seems| (file, seems)));
            }
        }
        let mut same = Others::new();
        for files in by_drawn.into_values().filter(|files| files.len() > 1) {
            for file in &files {
                let others = files.iter().filter(|other| *other != file);
                same.insert(file.clone(), others.cloned().collect());
            }
        }
        let cared_for: BTreeSet<&Arc<str>> = seems.iter().map(|(file, _)| *file).collect();
        let cared_for: BTreeSet<&Arc<str>> = cared_for
            .into_iter()
            .filter(|file| needs_care(file))
            .collect();
        let near = if cared_for.is_empty() {
            Others::new()
        } else {
            near(&seems, &cared_for, &same)
        };
        Self { same, near }
    }

    /// The files that are the same as this one.
    pub(super) fn same(&self, file: &str) -> impl Iterator<Item = &Arc<str>> {
        self.same.get(file).into_iter().flatten()
    }

    /// The pictures that need care and that this one looks like, and is not the same as.
    pub(super) fn near(&self, file: &str) -> impl Iterator<Item = &Arc<str>> {
        self.near.get(file).into_iter().flatten()
    }
}

fn near(seems: &[(&Arc<str>, Seems)], cared_for: &BTreeSet<&Arc<str>>, same: &Others) -> Others {
    let cared_for: Vec<_> = seems
        .iter()
        .filter(|(file, _)| cared_for.contains(file))
        .collect();
    let of_each = seems.par_iter().filter_map(|(file, own)| {
        let is_same = |other: &Arc<str>| same.get(*file).is_some_and(|all| all.contains(other));
        let near: Vec<Arc<str>> = cared_for
            .iter()
            .filter(|(other, seems)| other != file && own.is_like(seems) && !is_same(other))
            .map(|(other, _)| (*other).clone())
            .collect();
        (!near.is_empty()).then(|| ((*file).clone(), near))
    });
    of_each.collect()
}
