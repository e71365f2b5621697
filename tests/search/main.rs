//! The search as it is published: the bundle of a built site, read by the engine that browsers run.

#[path = "../support/mod.rs"]
mod support;

mod bundle;
mod calls;
mod edges;
mod from_disk;
mod names;
mod published;
mod relevance;
