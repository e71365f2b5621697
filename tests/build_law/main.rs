//! What every build obeys: the same input gives the same bytes, a site is published whole or not at
//! all, every link in it leads somewhere, and nobody reads what is closed to them.
#![cfg(unix)]

mod careful;
mod closed;
mod demo;
mod html;
mod links;
mod publishing;
mod same_bytes;
#[path = "../support/mod.rs"]
mod support;
mod withdrawn;
mod workflows;

#[path = "../search/published.rs"]
mod published;
