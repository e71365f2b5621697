//! What holds for every field of every kind, found by a walk over their schemas: a field that is added
//! is covered by itself.
#![cfg(unix)]
#![allow(unreachable_pub, reason = "modules of one test")]

mod escaping;
mod filled;
mod knowledge;
mod leaks;

#[allow(dead_code, reason = "another test uses the rest")]
#[path = "../serve/preview.rs"]
mod preview;
#[allow(dead_code, reason = "another test uses the rest")]
#[path = "../search/published.rs"]
mod published;
#[path = "../support/mod.rs"]
mod support;
