//! What may not be read or written, disappears, or is full.

use std::{
    fs,
    os::unix::fs::{chown, symlink},
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use anyhow::{Context as _, ensure};

use super::run_as_nobody;

use crate::support::{self, Site, ensure_same, run, tree};

#[test]
fn files_that_disappear_during_the_build() -> anyhow::Result<()> {
    const BUILDS: usize = 12;
    const ENTRIES: u64 = 60;
    let site = Site::made(ENTRIES)?;
    let whole = site.build()?;
    let content = tree(&site.root())?;
    let mut failed = 0;
    for round in 0..BUILDS {
        let is_over = AtomicBool::new(false);
        let ended = thread::scope(|scope| {
            scope.spawn(|| remove_some(&site, round, &is_over));
            let ended = run(&mut site.building());
            is_over.store(true, Ordering::Relaxed);
            ended
        })?;
        ensure!(matches!(ended.code, Some(0..=2)), "{ended:#?}");
        ensure!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
        failed += usize::from(ended.code != Some(0));
        if ended.code != Some(0) {
            ensure!(
                ended.stderr.contains("content/"),
                "no file is named: {ended:#?}"
            );
        }
        for (file, bytes) in &content {
            site.write(file, bytes)?;
        }
    }
    println!("{failed} of {BUILDS} builds were refused");
    ensure_same(&whole, &site.build()?)
}

#[test]
fn readers_who_read_no_further() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.write("content/pages/bad.md", "---\ntitel: Bad\n---\n")?;
    let root = site.root().display().to_string();
    for (arguments, code) in [(vec!["explain"], 0), (vec!["check", &root], 1)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_carsija"));
        command.args(&arguments).stdin(Stdio::null());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        drop((child.stdout.take(), child.stderr.take()));
        let status = child.wait()?;
        ensure!(status.code() == Some(code), "{arguments:?}: {status}");
    }
    Ok(())
}

#[test]
fn an_output_in_a_folder_that_is_read() -> anyhow::Result<()> {
    let site = Site::small()?;
    let root = site.root();
    fs::create_dir(root.join("static"))?;
    symlink(root.join("static"), site.path("elsewhere"))?;
    symlink(&root, site.path("site-by-another-name"))?;
    let before = tree(&root)?;
    let above = root.parent().context("a folder above")?;
    for out in [
        root.clone(),
        above.to_owned(),
        root.join("content"),
        root.join("content/pages/out"),
        root.join("static"),
        root.join("static/out"),
        root.join("Static/out"),
        root.join("messages"),
        root.join("templates/new/out"),
        root.join("themes/out"),
        root.join("public/../content/out"),
        root.join("./static/../static"),
        root.join("static/.."),
        site.path("elsewhere"),
        site.path("elsewhere/out"),
        site.path("site-by-another-name/content/out"),
        site.path("site-by-another-name"),
    ] {
        let shown = out.display().to_string();
        let ended = run(&mut site.building_into(&out))?.with_code(2)?;
        ensure!(ended.stderr.contains("choose a"), "{shown}: {ended:#?}");
        ensure!(before == tree(&root)?, "{shown} was written to");
    }
    let mut search = support::carsija();
    search.arg("search").arg(&root).args(["evening", "--index"]);
    run(search.arg(root.join("content/index")))?.with_code(2)?;
    ensure!(before == tree(&root)?, "an index was written");
    run(&mut site.building_into(&root.join("public")))?.good()?;
    run(&mut site.building_into(&root.join("content-of-web")))?.good()?;
    Ok(())
}

#[test]
fn a_folder_of_another_user_in_the_output() -> anyhow::Result<()> {
    if !super::is_root() {
        println!("skipped: this user can't give folders away");
        return Ok(());
    }
    let site = Site::small()?;
    let above = site.out();
    let above = above.parent().context("a folder above")?;
    chown(above, Some(super::NOBODY), Some(super::NOBODY))?;
    run_as_nobody(&site)?.good()?;
    chown(site.out().join("en"), Some(0), Some(0))?;
    for words in ["\nOne.\n", "\nTwo.\n"] {
        site.append("content/pages/about.md", words)?;
        let ended = run_as_nobody(&site)?.good()?;
        ensure!(ended.stdout.contains("sudo rm -r"), "{ended:#?}");
        let page = fs::read_to_string(site.out().join("en/about.html"))?;
        ensure!(page.contains(words.trim()), "{words} was not published");
    }
    Ok(())
}

#[test]
fn a_disk_that_may_only_be_read() -> anyhow::Result<()> {
    let site = Site::small()?;
    let Some(disk) = SmallDisk::mount(&site.path("disk"))? else {
        println!("skipped: this user can't mount a small disk");
        return Ok(());
    };
    let out = disk.0.join("out");
    run(&mut site.building_into(&out))?.good()?;
    let before = tree(&out)?;
    let mounted = Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(&disk.0)
        .status()?;
    ensure!(mounted.success(), "it can still be written to");
    site.append("content/pages/about.md", "\nMore.\n")?;
    for out in [out.clone(), disk.0.join("other"), disk.0.join("a/b")] {
        let ended = run(&mut site.building_into(&out))?.with_code(2)?;
        ensure!(ended.stderr.contains("disk"), "{ended:#?}");
    }
    ensure_same(&before, &tree(&out)?)
}

#[test]
fn a_disk_that_is_full() -> anyhow::Result<()> {
    const ENTRIES: u64 = 60;
    let site = Site::made(ENTRIES)?;
    let Some(disk) = SmallDisk::mount(&site.path("disk"))? else {
        println!("skipped: this user can't mount a small disk");
        return Ok(());
    };
    let out = disk.0.join("out");
    run(&mut Site::small()?.building_into(&out))?.good()?;
    let before = tree(&out)?;
    run(&mut site.building_into(&out))?
        .with_code(2)?
        .saying(&["the disk is full"])?;
    ensure_same(&before, &tree(&out)?)?;
    let beside = fs::read_dir(&disk.0)?.count();
    ensure!(beside == 1, "{beside} things are left on the disk");
    Ok(())
}

/// A memory file system that is too small for a site of many entries.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    fn mount(folder: &Path) -> anyhow::Result<Option<Self>> {
        fs::create_dir(folder)?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(folder)
            .stderr(Stdio::null())
            .status();
        let is_mounted = mounted.is_ok_and(|status| status.success());
        Ok(is_mounted.then(|| Self(folder.to_owned())))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// Removes files of the content, beginning somewhere else in each round, until the build is over.
fn remove_some(site: &Site, round: usize, is_over: &AtomicBool) {
    let files = support::files_in(&site.root().join("content")).unwrap_or_default();
    let entries: Vec<_> = files.iter().filter(|file| file.ends_with(".md")).collect();
    for file in entries.iter().cycle().skip(round * 5).take(entries.len()) {
        if is_over.load(Ordering::Relaxed) {
            break;
        }
        let _ = fs::remove_file(site.root().join("content").join(file));
        thread::sleep(std::time::Duration::from_millis(2));
    }
}
