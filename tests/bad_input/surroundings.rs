//! What may not be read or written, disappears, or is full.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use anyhow::ensure;

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
