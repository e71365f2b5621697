//! What the tests of the whole program share: sites to build, and the program that builds them.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![expect(clippy::disallowed_methods, reason = "sites are files")]

#[path = "../../benches/corpus/mod.rs"]
pub mod corpus;
pub mod opened;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{Read as _, Seek as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail, ensure};
use carsija::{model::Date, scaffold};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The day for which the tests build.
pub const DAY: &str = "2026-11-21";
/// A command that runs for longer hangs.
const HANGS_AFTER: Duration = Duration::from_secs(120);
const POLL: Duration = Duration::from_millis(5);

/// A picture of one pixel.
pub const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0,
    0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 12, b'I', b'D', b'A', b'T',
    8, 0xd7, 0x63, 0xf8, 0xff, 0xff, 0x3f, 0, 5, 0xfe, 2, 0xfe, 0xdc, 0xcc, 0x59, 0xe7, 0, 0, 0, 0,
    b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// A file of a site: its path from the site's folder, and its text.
pub type SiteFile = (String, String);
/// The files of a folder, at any depth: their paths with `/`, and their bytes.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// A site in a folder that is removed with it. What is built of it stands beside it.
pub struct Site(TempDir);

impl Site {
    /// A site of these files.
    pub fn of(files: &[SiteFile]) -> anyhow::Result<Self> {
        let site = Self(TempDir::new()?);
        fs::create_dir(site.root())?;
        for (file, text) in files {
            site.write(file, text)?;
        }
        Ok(site)
    }

    /// The small site that `carsija init` begins with, without what waits there to be filled in.
    pub fn small() -> anyhow::Result<Self> {
        let day = Date::parse(DAY).context("a date")?;
        Self::of(&scaffold::new_site(day))
    }

    /// A made site of so many entries.
    pub fn made(entries: u64) -> anyhow::Result<Self> {
        Self::of(&corpus::make(entries))
    }

    /// The demonstration site, as `carsija init --demo` writes it.
    pub fn demo() -> anyhow::Result<Self> {
        let site = Self::of(&[])?;
        scaffold::write_files(&site.root(), &scaffold::demo_site())?;
        Ok(site)
    }

    /// A copy of the real knowledge base.
    pub fn real() -> anyhow::Result<Self> {
        let site = Self::of(&[])?;
        for (file, bytes) in tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"))? {
            site.write(&format!("content/{file}"), bytes)?;
        }
        Ok(site)
    }

    /// The site's folder.
    pub fn root(&self) -> PathBuf {
        self.path("site")
    }

    /// The folder it is built into.
    pub fn out(&self) -> PathBuf {
        self.path("out")
    }

    /// A place beside the site.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A place in the site's folder; the folders on the way are made.
    pub fn place(&self, file: &str) -> anyhow::Result<PathBuf> {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().context("a folder")?)?;
        Ok(path)
    }

    /// Writes a file of the site.
    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) -> anyhow::Result<()> {
        fs::write(self.place(file)?, bytes).with_context(|| file.to_owned())
    }

    /// Adds to a file of the site.
    pub fn append(&self, file: &str, text: &str) -> anyhow::Result<()> {
        let before = fs::read_to_string(self.root().join(file))?;
        self.write(file, before + text)
    }

    /// Replaces what stands in a file of the site, and must stand there.
    pub fn replace(&self, file: &str, from: &str, to: &str) -> anyhow::Result<()> {
        let before = fs::read_to_string(self.root().join(file))?;
        ensure!(before.contains(from), "{file} has no {from:?}");
        self.write(file, before.replace(from, to))
    }

    /// The command that builds it.
    pub fn building(&self) -> Command {
        self.building_into(&self.out())
    }

    /// The command that builds it into a folder.
    pub fn building_into(&self, out: &Path) -> Command {
        let mut command = carsija();
        command
            .arg("build")
            .arg(self.root())
            .arg("--out")
            .arg(out)
            .args(["--as-of", DAY]);
        command
    }

    /// Builds it, which must succeed.
    pub fn build(&self) -> anyhow::Result<Tree> {
        run(&mut self.building())?.good()?;
        tree(&self.out())
    }

    /// What stands beside the site and what is built of it: nothing, if all is well.
    pub fn leftovers(&self) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.0.path())? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if !["site", "out"].contains(&name.as_str()) {
                names.push(name);
            }
        }
        Ok(names)
    }
}

/// The program, untouched by the settings of whoever runs the tests.
pub fn carsija() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_carsija"));
    command
        .env_remove("SOURCE_DATE_EPOCH")
        .env_remove("RAYON_NUM_THREADS");
    command
}

/// How a command ended.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; nothing if it was killed.
    pub code: Option<i32>,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
}

impl Ended {
    /// It must have succeeded.
    pub fn good(self) -> anyhow::Result<Self> {
        self.with_code(0)
    }

    /// It must have ended with this code, and without a panic.
    pub fn with_code(self, code: i32) -> anyhow::Result<Self> {
        ensure!(
            self.code == Some(code),
            "exit code {code} was expected: {self:#?}"
        );
        ensure!(!self.stderr.contains("panicked"), "{}", self.stderr);
        Ok(self)
    }

    /// It must have said all of this.
    pub fn saying(self, words: &[&str]) -> anyhow::Result<Self> {
        for word in words {
            let says = self.stdout.contains(word) || self.stderr.contains(word);
            ensure!(says, "{word:?} was expected: {self:#?}");
        }
        Ok(self)
    }
}

/// Runs a command to its end. One that hangs is killed, and an error.
pub fn run(command: &mut Command) -> anyhow::Result<Ended> {
    // Files, unlike pipes, never fill up.
    let (mut stdout, mut stderr) = (tempfile::tempfile()?, tempfile::tempfile()?);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(stdout.try_clone()?)
        .stderr(stderr.try_clone()?)
        .spawn()?;
    let since = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if since.elapsed() > HANGS_AFTER {
            child.kill()?;
            child.wait()?;
            bail!("{command:?} hangs");
        }
        sleep(POLL);
    };
    Ok(Ended {
        code: status.code(),
        stdout: text_of(&mut stdout)?,
        stderr: text_of(&mut stderr)?,
    })
}

fn text_of(file: &mut File) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The files of a folder, at any depth.
pub fn tree(folder: &Path) -> anyhow::Result<Tree> {
    let mut tree = Tree::new();
    for file in files_in(folder)? {
        let bytes = fs::read(folder.join(&file)).with_context(|| file.clone())?;
        tree.insert(file, bytes);
    }
    Ok(tree)
}

/// The paths of the files of a folder, at any depth, with `/`.
pub fn files_in(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(folder)?;
            files.push(path.to_str().context("a path in UTF-8")?.to_owned());
        }
    }
    Ok(files)
}

/// The paths of two folders whose files are not the same.
pub fn differing<'a>(one: &'a Tree, other: &'a Tree) -> Vec<&'a str> {
    let mut paths: Vec<&str> = one
        .iter()
        .filter(|(path, bytes)| other.get(*path) != Some(bytes))
        .map(|(path, _)| path.as_str())
        .collect();
    paths.extend(
        other
            .keys()
            .filter(|path| !one.contains_key(*path))
            .map(String::as_str),
    );
    paths
}

/// Two folders must hold the same files with the same bytes.
pub fn ensure_same(one: &Tree, other: &Tree) -> anyhow::Result<()> {
    let differing = differing(one, other);
    ensure!(differing.is_empty(), "these files differ: {differing:#?}");
    ensure!(!one.is_empty(), "nothing was compared");
    Ok(())
}
