//! Every kind of finding, shown by a site that has it and by the same site mended.
//!
//! `diagnostics/base` is a small site without findings. `diagnostics/<CODE>/wrong` and `…/right`
//! hold the files that differ from it, and so does every folder of `diagnostics/shapes`, whose file
//! `EXPECT` lists the codes it must give, one a line. A line of a file `REMOVE` names a file of the
//! base to take away. So a new test is a new folder.
//!
//! What people are told is kept in `diagnostics/snapshots`.

// Symbolic links and named pipes are among the fixtures.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "fixtures are files")]

use std::{
    collections::BTreeSet,
    fs::{self, File},
    os::unix,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, bail, ensure};
use carsija::{
    Options, Quiet,
    content::Texts,
    diagnostics::{Code, Report},
    mend::{self, Mended},
    model::{Date, Visibility},
};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The files of a fixture that are about it, and no part of its site.
const EXPECT: &str = "EXPECT";
const REMOVE: &str = "REMOVE";

#[test]
fn the_base_has_no_findings() -> anyhow::Result<()> {
    let report = Site::base()?.check()?;
    ensure!(
        report.findings().is_empty(),
        "{}",
        report.to_terminal(false)
    );
    Ok(())
}

#[test]
fn every_code_has_a_wrong_example() -> anyhow::Result<()> {
    for code in Code::ALL {
        let site = wrong(*code)?;
        let report = site.check()?;
        let mut found = codes(&report);
        found.dedup();
        ensure!(
            found == [code.id()],
            "{code}: {}",
            report.to_terminal(false)
        );
        site.mend(&report)
            .with_context(|| format!("{code}: {}", report.to_terminal(false)))?;
        keep(code.id(), &report);
    }
    Ok(())
}

#[test]
fn every_code_has_a_right_example() -> anyhow::Result<()> {
    for code in Code::ALL {
        let report = Site::with(&fixture(code.id()).join("right"))?.check()?;
        ensure!(
            report.findings().is_empty(),
            "{code}: {}",
            report.to_terminal(false)
        );
    }
    Ok(())
}

#[test]
fn every_shape_of_an_error_gives_what_it_must() -> anyhow::Result<()> {
    let shapes = fixture("shapes");
    let mut failures = Vec::new();
    let mut reports = Vec::new();
    for name in folders(&shapes)? {
        let site = Site::with(&shapes.join(&name))?;
        let report = site.check()?;
        site.mend(&report).context(name.clone())?;
        let expected = fs::read_to_string(shapes.join(&name).join(EXPECT)).context(name.clone())?;
        if codes(&report) == expected.lines().collect::<Vec<_>>() {
            reports.push((name, report));
        } else {
            failures.push(format!(
                "{name} must give\n{expected}\n{}",
                report.to_terminal(false)
            ));
        }
    }
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    for (name, report) in reports {
        keep(&format!("shape-{name}"), &report);
    }
    Ok(())
}

/// What would lose a word, move it or make something else wrong is left to whoever has written it.
#[test]
fn mending_makes_nothing_worse() -> anyhow::Result<()> {
    const PAGE: &str = "---\ntitle: Help\n---\n";
    let stay = [
        "[plan](https://www.town.mk/annual-\nreport.pdf) and more\n",
        "\t2022\t2023\nBuses\t12\t14\nTrains\t3\t4\n",
        "| City | Cost |\n|---|---|\n| A | 1 |\n\n| B | 2 |\n| C | 3 |\n",
        "| City | Cost |\n| A | 1 |\nThe next paragraph.\n",
        "**one ** and ** two**\n",
        "(1) First.\n(2) Second.\n1. point\n2. point\n",
        "![s](Plan #1.png)\n",
        "[x](city:Nowhere Town)\n",
    ];
    let mended = [
        (
            "City;Said\nA;\"\"\"yes\"\", they say\"\n",
            "| City | Said |\n|---|---|\n| A | \"yes\", they say |\n",
        ),
        (
            "| City | Cost |\n|===|===|\n| A | 1 |\n",
            "| City | Cost |\n|---|---|\n| A | 1 |\n",
        ),
        (
            "[plan](https://www.town.mk/annual/\nreport.pdf) and\n",
            "[plan](https://www.town.mk/annual/report.pdf) and\n",
        ),
    ];
    let stay = stay.into_iter().map(|text| (text, text));
    let practice = fs::read_to_string(fixture("base/content/practices/example-practice.md"))?;
    let of_data = [
        (
            "topics: [example-topic]",
            "topics: [Youth Work]",
            "topics: [Youth Work]",
        ),
        (
            "topics: [example-topic]",
            "topics: [Example topic]",
            "topics: [example-topic]",
        ),
        (
            "topics: [example-topic]",
            "topics: [Example topic and Narrower topic]",
            "topics: [Example topic and Narrower topic]",
        ),
        (
            "lead: example-town-hall",
            "lead: Municipality of Nowhere",
            "lead: Municipality of Nowhere",
        ),
        (
            "can bring",
            "can bring\n this: not",
            "can bring\n this: not",
        ),
        (
            "one evening a month",
            "open:\n  - one evening",
            "open:\n  - one evening",
        ),
        ("  approach: The", "approach: The", "  approach: The"),
        ("  problem: People", "problem: People", "  problem: People"),
        (
            "start: 2023",
            "start: 06.03.2023 18:00",
            "start: 06.03.2023 18:00",
        ),
        (
            "start: 2023",
            "start: 06.03.2023 00:00:00",
            "start: 2023-03-06",
        ),
    ];
    let bodies = stay
        .chain(mended)
        .map(|(text, right)| ("pages", format!("{PAGE}{text}"), format!("{PAGE}{right}")));
    let data = of_data.into_iter().map(|(good, written, right)| {
        (
            "practices",
            practice.replacen(good, written, 1),
            practice.replacen(good, right, 1),
        )
    });
    let site = Site::base()?;
    let cases: Vec<_> = bodies
        .chain(data)
        .enumerate()
        .map(|(at, (folder, text, right))| {
            let path = site.path(&format!("content/{folder}/case-{at}.md"));
            (
                path,
                text.replace("open evening at", &format!("open evening {at} at")),
                right.replace("open evening at", &format!("open evening {at} at")),
            )
        })
        .collect();
    for (path, text, _) in &cases {
        fs::write(path, text)?;
    }
    site.mend(&site.check()?)?;
    for (path, _, right) in &cases {
        let found = fs::read_to_string(path)?;
        ensure!(found == *right, "{}: {found}", path.display());
    }
    Ok(())
}

#[test]
fn every_folder_is_of_a_code() -> anyhow::Result<()> {
    let others = ["base", "shapes", "snapshots"].map(str::to_owned);
    let known: BTreeSet<String> = Code::ALL
        .iter()
        .map(|code| code.id().to_owned())
        .chain(others)
        .collect();
    for folder in folders(&fixture(""))? {
        ensure!(known.contains(&folder), "`{folder}` is not a code");
    }
    Ok(())
}

#[test]
fn every_code_is_explained() -> anyhow::Result<()> {
    for code in Code::ALL {
        let text = code.explanation();
        let (_, examples) = text
            .split_once("\nWrong:\n\n```")
            .with_context(|| format!("{code}"))?;
        ensure!(
            examples.contains("```\n\nRight:\n\n```"),
            "{code} has no right example"
        );
        ensure!(
            text.contains("\nWhat to do: "),
            "{code} doesn't say what to do"
        );
        ensure!(
            text.lines().all(|line| line.chars().count() <= 90),
            "{code} has a long line"
        );
    }
    Ok(())
}

#[test]
fn folders_that_differ_in_capitals_are_told() -> anyhow::Result<()> {
    let site = Site::base()?;
    for (folder, name) in [("Plan", "one.png"), ("plan", "two.png")] {
        let folder = site.path("content/pages").join(folder);
        fs::create_dir_all(&folder)?;
        fs::copy(site.path("content/practices/street.png"), folder.join(name))?;
    }
    let media = ["Plan/one.png", "plan/two.png"].map(|file| {
        format!(
            "- {{file: {file}, alt: A, credit: B, licence: C, people_identifiable: false, children: false}}\n"
        )
    });
    let page = format!(
        "---\ntitle: Help\nmedia:\n{}---\n![One](Plan/one.png) ![Two](plan/two.png)\n",
        media.concat()
    );
    fs::write(site.path("content/pages/help.md"), page)?;
    let found = site.check()?;
    ensure!(codes(&found) == ["E0111"], "{}", found.to_terminal(false));
    Ok(())
}

#[test]
fn a_file_of_100_mib_is_refused_and_the_rest_still_read() -> anyhow::Result<()> {
    let site = Site::with(&fixture("E0203").join("wrong"))?;
    File::create(site.path("content/pages/help.md"))?.set_len(100 << 20)?;
    let found = site.check()?;
    ensure!(
        codes(&found) == ["E0102", "E0203"],
        "{}",
        found.to_terminal(false)
    );
    Ok(())
}

/// A copy of the base, and what is laid over it.
struct Site(TempDir);

impl Site {
    fn base() -> anyhow::Result<Self> {
        let site = Self(TempDir::new()?);
        lay(&fixture("base"), site.0.path())?;
        Ok(site)
    }

    fn with(overlay: &Path) -> anyhow::Result<Self> {
        let site = Self::base()?;
        lay(overlay, site.0.path())?;
        if let Ok(removed) = fs::read_to_string(overlay.join(REMOVE)) {
            for file in removed.lines() {
                fs::remove_file(site.path(file)).with_context(|| file.to_owned())?;
            }
        }
        Ok(site)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn check(&self) -> anyhow::Result<Report> {
        self.check_with(&Texts::new())
    }

    /// What would be found if these texts stood in their files.
    fn check_with(&self, texts: &Texts) -> anyhow::Result<Report> {
        let options = Options {
            audience: Visibility::Internal,
            today: Date::parse("2026-11-21").context("a date")?,
            base_url: None,
            medium: carsija::disk::Medium::Web,
        };
        carsija::check_with(self.0.path(), texts, &options, &Quiet)
    }

    fn mended(&self, report: &Report) -> anyhow::Result<Vec<Mended>> {
        mend::without_harm(report, mend::mended(report), |texts| {
            self.check_with(&texts)
        })
    }

    /// Writes what has one right answer, until nothing is left of it. What is mended may show something else, but not
    /// the same again and again.
    fn mend(&self, report: &Report) -> anyhow::Result<()> {
        const MOST_ROUNDS: usize = 8;
        let mut mended = self.mended(report)?;
        for _ in 0..MOST_ROUNDS {
            if mended.is_empty() {
                return Ok(());
            }
            let refused = mend::write(self.0.path(), &mended);
            ensure!(refused.is_empty(), "{refused:?}");
            mended = self.mended(&self.check()?)?;
        }
        bail!("what is mended is not: {:?}", mended[0].changes)
    }
}

/// The site that has a finding of this code.
fn wrong(code: Code) -> anyhow::Result<Site> {
    if code == Code::SameName {
        // Names that some disks can't keep apart can't be kept in a repository.
        let site = Site::with(&fixture(code.id()).join("right"))?;
        let picture = site.path("content/pages/\u{10d}air.png");
        fs::copy(picture, site.path("content/pages/c\u{30c}air.png"))?;
        return Ok(site);
    }
    if code != Code::Unreadable {
        return Site::with(&fixture(code.id()).join("wrong"));
    }
    // What nobody can read can't be kept in a repository: a pipe, which would never end.
    let site = Site::base()?;
    let pipe = site.path("content/pages/help.md");
    ensure!(
        Command::new("mkfifo").arg(pipe).status()?.success(),
        "no pipe"
    );
    Ok(site)
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/diagnostics")
        .join(name)
}

/// Copies what is in a folder over what is in another; links stay links.
fn lay(folder: &Path, over: &Path) -> anyhow::Result<()> {
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry?;
        let from = entry.path();
        let to = over.join(from.strip_prefix(folder)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(to)?;
        } else if entry.path_is_symlink() {
            unix::fs::symlink(fs::read_link(from)?, to)?;
        } else if entry.file_name() != EXPECT && entry.file_name() != REMOVE {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

/// The names of the folders in a folder, in order.
fn folders(folder: &Path) -> anyhow::Result<Vec<String>> {
    WalkDir::new(folder)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.file_type().is_dir())
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect()
}

/// The codes found, sorted, with repeats.
fn codes(report: &Report) -> Vec<&'static str> {
    let mut codes: Vec<_> = report
        .findings()
        .iter()
        .map(|finding| finding.code.id())
        .collect();
    codes.sort_unstable();
    codes
}

/// Compares what people are told with what they were told before.
fn keep(name: &str, report: &Report) {
    insta::with_settings!({
        snapshot_path => "diagnostics/snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, report.to_terminal(false));
    });
}
