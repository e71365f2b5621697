//! The preview, from outside: asked over the wire, with its files edited under it.
#![cfg(unix)]
#![allow(unreachable_pub, reason = "modules of one test")]

mod follow;
mod hostile;
mod http;
mod law;
mod notes;
mod preview;

#[path = "../support/edits.rs"]
mod edits;
#[path = "../support/mod.rs"]
mod support;
