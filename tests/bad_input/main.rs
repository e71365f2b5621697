//! Bad input is refused with a word about the file, never with a panic, a hang or half a site.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "bad input is files")]

mod addresses;
mod amounts;
mod bytes;
mod links;
mod markdown;
mod size;
#[path = "../support/mod.rs"]
mod support;
mod surroundings;
mod yaml;

use std::{
    ffi::OsStr,
    fs::{self, Permissions},
    os::unix::{
        fs::{MetadataExt as _, PermissionsExt as _},
        process::CommandExt as _,
    },
    process::Command,
};

use anyhow::{Context as _, ensure};
use support::{Ended, Site, ensure_same, run, tree};

/// A page into which bad things are written.
const PAGE: &str = "content/pages/bad.md";
const FRONT: &str = "---\ntitle: Bad\n---\n\n";
/// How deep things are nested.
const DEEP: usize = 10_000;
/// Nobody in particular.
const NOBODY: u32 = 65534;

/// A spoilt site must be refused with this code and the name of the file, and nothing published.
fn refused(
    code: &str,
    file: &str,
    spoil: impl FnOnce(&Site) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    refusal(spoil)?
        .saying(&[&format!("error[{code}]"), file])
        .map(drop)
}

/// A spoilt site must be refused with the name of the file, and nothing published.
fn refused_somehow(
    file: &str,
    spoil: impl FnOnce(&Site) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    refusal(spoil)?.saying(&["error[E0", file]).map(drop)
}

fn refusal(spoil: impl FnOnce(&Site) -> anyhow::Result<()>) -> anyhow::Result<Ended> {
    let site = Site::small()?;
    spoil(&site)?;
    let ended = run(&mut site.building())?.with_code(1)?;
    ensure!(!site.out().exists(), "there is half a site");
    ensure!(site.leftovers()?.is_empty(), "{:?}", site.leftovers()?);
    Ok(ended)
}

/// A file that can't be published must be told and left out, and the rest published.
fn left_out(file: &str, spoil: impl FnOnce(&Site) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let site = Site::small()?;
    spoil(&site)?;
    let ended = run(&mut site.building())?.with_code(1)?;
    ended.saying(&["error[E0", file])?;
    let built = tree(&site.out())?;
    ensure!(built.contains_key("en/about.html"), "the site is not whole");
    let is_of_media = |path: &String| path.starts_with("media/");
    ensure!(!built.keys().any(is_of_media), "it was published");
    Ok(())
}

/// What is odd but not wrong is published.
fn survived(spoil: impl FnOnce(&Site) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let site = Site::small()?;
    spoil(&site)?;
    let built = site.build()?;
    ensure!(built.contains_key("en/about.html"), "the site is not whole");
    Ok(())
}

/// As [`refused`], for somebody whom permissions bind.
fn closed(
    code: &str,
    file: &str,
    spoil: impl FnOnce(&Site) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let site = Site::small()?;
    spoil(&site)?;
    run_as_nobody(&site)?
        .with_code(1)?
        .saying(&[&format!("error[{code}]"), file])
        .map(drop)
}

/// Builds as somebody whom permissions bind: nobody, where the tests run as root.
fn run_as_nobody(site: &Site) -> anyhow::Result<Ended> {
    let mut command = site.building();
    if is_root() {
        // Root alone may give files away, and then only the folder above must let others in.
        let above = site.root();
        let above = above.parent().context("a folder")?;
        fs::set_permissions(above, Permissions::from_mode(0o755))?;
        let program = site.path("carsija");
        // By a process of its own: a program that this one holds open for writing can't be run, and
        // every child that another test starts meanwhile holds it too.
        let copied = Command::new("cp")
            .arg(env!("CARGO_BIN_EXE_carsija"))
            .arg(&program)
            .status()?;
        ensure!(copied.success(), "the program can't be copied");
        let arguments: Vec<_> = command.get_args().map(OsStr::to_owned).collect();
        command = Command::new(program);
        command.args(arguments).uid(NOBODY).gid(NOBODY);
    }
    run(&mut command)
}

fn is_root() -> bool {
    // The owner of a file that was just made is whoever runs the tests.
    tempfile::tempfile()
        .and_then(|file| file.metadata())
        .is_ok_and(|about| about.uid() == 0)
}

/// Every text of the site, changed by `change`, must give the same site.
fn same_pages(change: impl Fn(&str) -> String) -> anyhow::Result<()> {
    let site = Site::real()?;
    let before = site.build()?;
    let files = tree(&site.root())?.into_iter();
    for (file, bytes) in files.filter(|(file, _)| file.starts_with("content/")) {
        site.write(&file, change(str::from_utf8(&bytes)?))?;
    }
    ensure_same(&before, &site.build()?)
}
