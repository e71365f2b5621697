//! The workflows that `init --with` writes, run as a forge runs them: what may not be seen any more goes from the web,
//! also while an error holds back the site.
#![expect(clippy::disallowed_methods, reason = "sites are files")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};
use carsija::scaffold::Forge;
use serde_yaml::Value;

use super::support::{Ended, PIXEL, Site, Tree, run, tree};

const AGREED: &str = "media:\n  - {file: zagreedpicturez.png, alt: A, credit: C, licence: CC0-1.0, \
    people_identifiable: true, children: false, \
    consent: {kind: written, scope: public, until: 2026-12-01, date: 2019-11-01, role: Head}}\n";
/// Seconds since 1970 on the evening before that consent ends, and on the one after it.
const BEFORE: &str = "1795996800";
const AFTER: &str = "1796342400";

/// A place where sites are published, and what it keeps from one run of a workflow to the next.
struct Published {
    site: Site,
    forge: Forge,
    steps: Vec<Step>,
}

/// How a run ended.
struct Ran {
    is_good: bool,
    said: String,
    /// What stands on the web afterwards, if anything ever was published.
    web: Option<Tree>,
}

impl Published {
    fn by(forge: Forge) -> anyhow::Result<Self> {
        let site = Site::small()?;
        site.write("content/practices/zagreedpicturez.png", PIXEL)?;
        site.replace(PRACTICE, SOURCES, &format!("{SOURCES}{AGREED}"))?;
        git(
            &site.path("forge"),
            &["init", "--quiet", "--bare", "owner/site.git"],
        )?;
        Ok(Self {
            site,
            forge,
            steps: steps(forge)?,
        })
    }

    /// Runs the workflow on a new checkout, as of a moment.
    fn run(&self, moment: &str) -> anyhow::Result<Ran> {
        let checkout = self.site.path("checkout");
        if checkout.exists() {
            fs::remove_dir_all(&checkout)?;
        }
        copy(&self.site.root(), &checkout)?;
        git(&checkout, &["init", "--quiet"])?;
        git(&checkout, &["add", "--all", "--force"])?;
        let (mut is_good, mut said) = (true, String::new());
        for step in &self.steps {
            if !(is_good || step.is_run_always) {
                continue;
            }
            match &step.what {
                What::Restore(folder) => {
                    let kept = self.site.path("kept").join(folder);
                    if kept.exists() {
                        copy(&kept, &checkout.join(folder))?;
                    }
                }
                What::Save(folder) if self.may_publish(step)? => {
                    copy(&checkout.join(folder), &self.site.path("kept").join(folder))?;
                }
                What::Publish(folder) if self.may_publish(step)? => {
                    copy(&checkout.join(folder), &self.site.path("web"))?;
                }
                What::Save(_) | What::Publish(_) => {}
                What::Shell(script) => {
                    let ended = self.shell(&checkout, script, moment)?;
                    is_good &= ended.code == Some(0);
                    said += &(ended.stdout + &ended.stderr);
                }
            }
        }
        if self.forge == Forge::Gitlab {
            // A job that ends with an error keeps and publishes nothing.
            if is_good {
                copy(&checkout.join("public"), &self.site.path("kept/public"))?;
                copy(&checkout.join("public"), &self.site.path("web"))?;
            }
            let ended = self.shell(&checkout, &script_of_job("ended")?, moment)?;
            is_good &= ended.code == Some(0);
        }
        Ok(Ran {
            is_good,
            said,
            web: self.web()?,
        })
    }

    /// Does a step's condition hold that asks what an earlier one found?
    fn may_publish(&self, step: &Step) -> anyhow::Result<bool> {
        let outputs = fs::read_to_string(self.site.path("outputs")).unwrap_or_default();
        ensure!(step.asks_whether_there, "{:?} publishes nothing", step.what);
        Ok(outputs.contains("is-there=yes"))
    }

    fn shell(&self, folder: &Path, script: &str, moment: &str) -> anyhow::Result<Ended> {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_carsija"));
        let programs = program.parent().context("a folder")?.display().to_string();
        let path = std::env::var("PATH")?;
        let forge = format!("file://{}", self.site.path("forge").display());
        run(Command::new("bash")
            .args(["-e", "-o", "pipefail", "-c", script])
            .current_dir(folder)
            .env("PATH", format!("{programs}:{path}"))
            .env("SOURCE_DATE_EPOCH", moment)
            .env("GITHUB_OUTPUT", self.site.path("outputs"))
            .env("GITHUB_STEP_SUMMARY", self.site.path("summary"))
            .env("GITHUB_SERVER_URL", forge)
            .env("GITHUB_REPOSITORY", "owner/site")
            .env("IS_PUBLISHED", "true")
            .env("TOKEN", "none"))
    }

    fn web(&self) -> anyhow::Result<Option<Tree>> {
        let web = self.site.path("web");
        if self.forge == Forge::Forgejo {
            let address = self.site.path("forge/owner/site.git");
            let shown = ["clone", "--quiet", "--branch", "pages"];
            let shown = run(Command::new("git").args(shown).arg(address).arg(&web))?;
            if shown.code != Some(0) {
                return Ok(None);
            }
            fs::remove_dir_all(web.join(".git"))?;
        }
        if !web.exists() {
            return Ok(None);
        }
        let shown = tree(&web)?;
        fs::remove_dir_all(&web)?;
        Ok(Some(shown))
    }
}

/// What a run does on its way: a step of the job that publishes.
struct Step {
    what: What,
    /// Also after one that failed?
    is_run_always: bool,
    asks_whether_there: bool,
}

#[derive(Debug)]
enum What {
    Shell(String),
    Restore(String),
    Save(String),
    Publish(String),
}

const PRACTICE: &str = "content/practices/example-practice.md";
const SOURCES: &str = "sources: [example-source]\n";

fn workflow(forge: Forge) -> anyhow::Result<Value> {
    Ok(serde_yaml::from_str(&forge.workflow().1)?)
}

/// The steps of the job that publishes, without what fetches files and the program, and what is for proposals alone.
fn steps(forge: Forge) -> anyhow::Result<Vec<Step>> {
    if forge == Forge::Gitlab {
        let pages = &workflow(forge)?["pages"];
        let caches = pages["cache"].as_sequence().context("caches")?;
        let kept = caches.iter().filter_map(|cache| cache["paths"][0].as_str());
        let kept = kept
            .filter(|folder| *folder == "public")
            .map(|folder| Step {
                what: What::Restore(folder.to_owned()),
                is_run_always: true,
                asks_whether_there: false,
            });
        let script = Step {
            what: What::Shell(script_of_job("pages")?),
            is_run_always: true,
            asks_whether_there: false,
        };
        return Ok(kept.chain([script]).collect());
    }
    let workflow = workflow(forge)?;
    let steps = workflow["jobs"]["site"]["steps"].as_sequence();
    let mut read = Vec::new();
    for step in steps.context("steps")? {
        let condition = step["if"].as_str().unwrap_or_default();
        let name = step["name"].as_str().unwrap_or_default();
        let folder = || step["with"]["path"].as_str().map(str::to_owned);
        let what = match (step["run"].as_str(), step["uses"].as_str()) {
            _ if name == "Get the program" || condition.contains("== 'pull_request'") => continue,
            (Some(script), _) => What::Shell(script.to_owned()),
            (_, Some(action)) if action.contains("/cache/restore@") => {
                What::Restore(folder().context("a folder")?)
            }
            (_, Some(action)) if action.contains("/cache/save@") => {
                What::Save(folder().context("a folder")?)
            }
            (_, Some(action)) if action.contains("/upload-pages-artifact@") => {
                What::Publish(folder().context("a folder")?)
            }
            _ => continue,
        };
        read.push(Step {
            what,
            is_run_always: condition.contains("!cancelled()"),
            asks_whether_there: condition.contains("is-there == 'yes'"),
        });
    }
    Ok(read)
}

fn script_of_job(job: &str) -> anyhow::Result<String> {
    let workflow = workflow(Forge::Gitlab)?;
    let lines = workflow[job]["script"].as_sequence().context("a script")?;
    let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
    Ok(lines.join("\n"))
}

fn git(folder: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    run(Command::new("git").args(arguments).current_dir(folder))?.good()?;
    Ok(())
}

/// Puts a folder in the place of another.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    run(Command::new("cp").arg("-R").arg(from.join(".")).arg(to))?.good()?;
    Ok(())
}

const FORGES: [Forge; 3] = [Forge::Github, Forge::Gitlab, Forge::Forgejo];

fn shows_picture(web: &Tree) -> bool {
    let pages = web.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut pages = pages.map(|(_, bytes)| String::from_utf8_lossy(bytes));
    web.keys().any(|path| path.contains("zagreedpicturez"))
        || pages.any(|page| page.contains("zagreedpicturez"))
}

#[test]
fn a_consent_that_ended_is_heard_while_an_error_holds_back_the_site() -> anyhow::Result<()> {
    for forge in FORGES {
        let published = Published::by(forge)?;
        let first = published.run(BEFORE)?;
        let web = first.web.with_context(|| first.said.clone())?;
        ensure!(
            first.is_good && shows_picture(&web),
            "{forge:?}: {}",
            first.said
        );
        published
            .site
            .append("content/pages/about.md", "\n[Gone](practice:nowhere)\n")?;
        let second = published.run(AFTER)?;
        let web = second.web.context("a site")?;
        ensure!(!second.is_good, "{forge:?}: {}", second.said);
        ensure!(!shows_picture(&web), "{forge:?}: {:?}", web.keys());
        ensure!(
            web.contains_key("en/pages/about.html") || web.len() > 5,
            "{:?}",
            web.keys()
        );
        let third = published.run(AFTER)?;
        ensure!(!shows_picture(&third.web.context("a site")?), "{forge:?}");
    }
    Ok(())
}

#[test]
fn where_nothing_can_be_published_it_is_told() -> anyhow::Result<()> {
    for forge in FORGES {
        let published = Published::by(forge)?;
        published
            .site
            .append("content/pages/about.md", "\n[Gone](practice:nowhere)\n")?;
        // What somebody put into the repository is no published site.
        published.site.write("public/index.html", "zplantedz")?;
        published
            .site
            .write("public/.carsija-manifest", "carsija-manifest 1\n")?;
        let ran = published.run(BEFORE)?;
        ensure!(
            !ran.is_good && ran.web.is_none(),
            "{forge:?}: {:?}",
            ran.web.map(|web| web.len())
        );
        ensure!(
            ran.said.contains("Nothing is there to publish"),
            "{forge:?}: {}",
            ran.said
        );
    }
    Ok(())
}

#[test]
fn nothing_of_the_repository_is_published_past_the_program() -> anyhow::Result<()> {
    for forge in FORGES {
        let published = Published::by(forge)?;
        published.site.write("public/planted.html", "zplantedz")?;
        let web = published.run(BEFORE)?.web.context("a site")?;
        ensure!(!web.contains_key("planted.html"), "{forge:?}");
    }
    Ok(())
}

#[test]
fn between_runs_nothing_is_kept_but_the_public_edition() -> anyhow::Result<()> {
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for forge in FORGES {
        let (file, text) = forge.workflow();
        let builds = text.lines().filter(|line| line.contains("carsija build"));
        for line in builds {
            ensure!(line.contains("--edition public"), "{file}: {line}");
        }
        for step in steps(forge)? {
            if let What::Restore(folder) | What::Save(folder) = step.what {
                *folders.entry(folder).or_default() += 1;
            }
        }
    }
    ensure!(folders.keys().eq(["public"]), "{folders:?}");
    Ok(())
}
