//! Carsija: a knowledge base and static site generator for networks of cities that learn from each
//! other.
//!
//! Files become entries ([`content`]), entries one checked catalogue ([`catalogue`], [`rules`]), the
//! catalogue an edition for an audience ([`edition`]), the edition pages ([`render`]), and those are
//! published to a folder ([`publish`]) or shown in a browser ([`serve`]).

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::disallowed_methods))]

pub mod attachments;
pub mod catalogue;
pub mod cli;
pub mod content;
pub mod diagnostics;
pub mod disk;
pub mod doctor;
pub mod edition;
mod escape;
pub mod host;
pub mod mend;
pub mod model;
pub mod pictures;
mod pipeline;
pub mod provenance;
pub mod publish;
pub mod render;
pub mod rules;
pub mod scaffold;
pub mod search;
pub mod serve;

pub use pipeline::{
    Built, Changed, EntryDiff, Fingerprinted, Loaded, Options, PageChange, Progress, Publishing,
    Quiet, SiteDiff, TakeDown, Task, TaskKind, build, bytes, check, check_with, diff, fingerprint,
    keep_archive_apart, keep_outside, keep_protected, load, load_again, report, rollback, status,
    withdraw,
};
