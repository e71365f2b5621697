//! The test program started again as a process of its own, to be killed or to
//! run as another user.

use std::env;
use std::path::Path;
use std::process::Command;

use super::super::Sink as _;
use super::{open, write_all};

const TASK: &str = "CARSIJA_PUBLISH_TEST_TASK";
const OUT: &str = "CARSIJA_PUBLISH_TEST_OUT";
const FILES_OF_A_VERSION: usize = 40;
/// Long enough that a file cut short would show.
const LINES: usize = 400;

/// What the task `loop` says before its first build.
pub(super) const READY: &str = "ready";

/// The files that the tasks but `loop` write.
pub(super) const NEW: [(&str, &str); 2] = [("index.html", "new"), ("en/new.html", "new")];

/// This program, set to do `task` on `out`. Tasks: `publish`, and to stop as if
/// killed once `prepared` or `exchanged`, and `loop`, which publishes the
/// versions in turn until it is killed.
pub(super) fn child(task: &str, out: &Path) -> Command {
    let module = module_path!().split_once("::").unwrap().1;
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args([
            "--exact",
            &format!("{module}::run_as_child"),
            "--ignored",
            "--nocapture",
        ])
        .env(TASK, task)
        .env(OUT, out);
    command
}

#[test]
#[ignore = "started by other tests, in a process of its own"]
fn run_as_child() {
    let (Ok(task), Some(out)) = (env::var(TASK), env::var_os(OUT)) else {
        return;
    };
    let out = Path::new(&out);
    if task == "loop" {
        println!("\n{READY}");
        for number in 1.. {
            publish_version(out, number % 2);
        }
    }
    let publication = open(out).unwrap();
    write_all(&publication, &NEW).unwrap();
    match task.as_str() {
        "prepared" => {
            let _prepared = publication.prepare().unwrap();
            std::process::exit(0);
        }
        "exchanged" => {
            let _exchanged = publication.prepare().unwrap().exchange().unwrap();
            std::process::exit(0);
        }
        _ => println!("{:?}", publication.finish().unwrap()),
    }
}

pub(super) fn publish_version(out: &Path, version: usize) {
    let publication = open(out).unwrap();
    for (path, text) in version_files(version) {
        publication.write(&path, text.as_bytes()).unwrap();
    }
    publication.finish().unwrap();
}

/// Two versions that share some files, change some, and move some.
pub(super) fn version_files(version: usize) -> Vec<(String, String)> {
    let page = |index| match index % 4 {
        0 => (
            format!("en/same/{index}.html"),
            "same in both\n".repeat(LINES),
        ),
        1 => (
            format!("{version}/moved/{index}.html"),
            "moved\n".repeat(LINES),
        ),
        _ => (
            format!("en/{index}.html"),
            format!("version {version}\n").repeat(LINES),
        ),
    };
    (0..FILES_OF_A_VERSION).map(page).collect()
}
