//! Keeps the imports between the rooms of `src/` pointing one way, and a name of a type that leaves
//! its file for one thing.

#![allow(clippy::disallowed_methods, reason = "tests may touch files")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Which rooms a room may import. What is not listed may be imported by nobody but `main`.
const MAY_IMPORT: [(&str, &[&str]); 21] = [
    ("escape", &[]),
    ("diagnostics", &["escape"]),
    ("mend", &["diagnostics", "escape"]),
    ("model", &["diagnostics", "escape"]),
    ("provenance", &["model"]),
    ("pictures", &["escape"]),
    ("attachments", &["diagnostics", "model", "pictures"]),
    ("content", &["diagnostics", "escape", "model", "provenance"]),
    (
        "catalogue",
        &[
            "attachments",
            "content",
            "diagnostics",
            "escape",
            "model",
            "pictures",
            "provenance",
        ],
    ),
    (
        "rules",
        &[
            "attachments",
            "catalogue",
            "content",
            "diagnostics",
            "escape",
            "model",
            "provenance",
        ],
    ),
    ("edition", &["catalogue", "content", "diagnostics", "model"]),
    ("search", &["catalogue", "content", "edition", "model"]),
    ("disk", &["catalogue"]),
    (
        "render",
        &[
            "attachments",
            "catalogue",
            "content",
            "diagnostics",
            "disk",
            "edition",
            "escape",
            "model",
            "pictures",
            "provenance",
            "search",
        ],
    ),
    ("publish", &[]),
    ("scaffold", &["content", "model"]),
    ("host", &["catalogue", "model", "pipeline", "render"]),
    (
        "doctor",
        &["attachments", "content", "diagnostics", "model", "publish"],
    ),
    (
        "pipeline",
        &[
            "attachments",
            "catalogue",
            "content",
            "diagnostics",
            "disk",
            "edition",
            "escape",
            "model",
            "pictures",
            "provenance",
            "publish",
            "render",
            "rules",
            "search",
        ],
    ),
    (
        "serve",
        &[
            "catalogue",
            "content",
            "diagnostics",
            "disk",
            "escape",
            "model",
            "pipeline",
            "render",
            "rules",
            "search",
        ],
    ),
    (
        "cli",
        &[
            "catalogue",
            "content",
            "diagnostics",
            "disk",
            "doctor",
            "escape",
            "host",
            "mend",
            "model",
            "pipeline",
            "publish",
            "render",
            "scaffold",
            "search",
            "serve",
        ],
    ),
];

/// Names that two types have that are seen outside their files, and why.
const TWICE: [(&str, &str); 3] = [
    (
        "Change",
        "what a transfer changed, as the content model calls it; and an edit of a text",
    ),
    (
        "Folder",
        "one for each family of systems: only one of them is compiled",
    ),
    ("Identity", "the same"),
];

#[test]
fn a_type_that_leaves_its_file_has_a_name_of_its_own() {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, _, text) in sources() {
        let is_test = |part: &std::ffi::OsStr| part == "tests" || part == "tests.rs";
        if file.iter().any(is_test) {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for name in text.lines().filter_map(declared) {
            files
                .entry(name)
                .or_default()
                .push(file.display().to_string());
        }
    }
    let is_allowed = |name: &String| TWICE.iter().any(|(one, _)| one == name);
    files.retain(|name, files| files.len() > 1 && !is_allowed(name));
    assert!(files.is_empty(), "{files:#?}");
}

/// The name of the type that a line declares for others than its file.
fn declared(line: &str) -> Option<String> {
    let rest = line.trim_start().strip_prefix("pub")?;
    let rest = match rest.strip_prefix('(') {
        Some(scope) => scope.split_once(')')?.1,
        None => rest,
    };
    let (word, rest) = rest.trim_start().split_once(' ')?;
    let is_type = ["struct", "enum", "trait", "type", "union"].contains(&word);
    identifier(rest).filter(|_| is_type)
}

#[test]
fn imports_point_one_way() {
    let rooms: BTreeMap<&str, &[&str]> = MAY_IMPORT.into_iter().collect();
    let mut strays = Vec::new();
    for (file, room, text) in sources() {
        let Some(allowed) = rooms.get(room.as_str()) else {
            assert!(
                ["lib", "main"].contains(&room.as_str()),
                "the room of {file:?} is not listed"
            );
            continue;
        };
        for name in imported(&text) {
            // What lib.rs re-exports comes from the pipeline.
            let from = if rooms.contains_key(name.as_str()) {
                name.as_str()
            } else {
                "pipeline"
            };
            if from != room && !allowed.contains(&from) {
                strays.push(format!("{} imports crate::{name}", file.display()));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn the_list_of_rooms_has_no_circle() {
    let rooms: BTreeMap<&str, &[&str]> = MAY_IMPORT.into_iter().collect();
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    while settled.len() < rooms.len() {
        let next: Vec<&str> = rooms
            .iter()
            .filter(|(room, imports)| {
                !settled.contains(*room) && imports.iter().all(|import| settled.contains(import))
            })
            .map(|(room, _)| *room)
            .collect();
        assert!(!next.is_empty(), "a circle among {rooms:?}");
        settled.extend(next);
    }
}

#[test]
fn imports_are_found_in_every_form() {
    let text = "use crate::model::Id;\nuse crate::{\n    content::{self, Key},\n    Options,\n};\n\
                fn f() { crate::report(); }";
    let found: Vec<_> = imported(text).into_iter().collect();
    assert_eq!(found, ["Options", "content", "model", "report"]);
}

/// Every source file, its room and its text.
fn sources() -> Vec<(PathBuf, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    walkdir::WalkDir::new(&root)
        .into_iter()
        .map(|entry| entry.expect("src can be listed").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let inside = path.strip_prefix(&root).expect("it is in src").to_owned();
            let first = inside
                .iter()
                .next()
                .expect("it has a name")
                .to_string_lossy();
            let room = first.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).expect("sources are text");
            (inside, room, text)
        })
        .collect()
}

/// The names right after `crate::` in a source text.
fn imported(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, prefix) in text.match_indices("crate::") {
        let rest = &text[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(first_names(group)),
            None => names.extend(identifier(rest)),
        }
    }
    names
}

/// The first name of every path in a braced group, up to its closing brace.
fn first_names(group: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut depth, mut expects_name) = (0, true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => expects_name = true,
            c if expects_name && (c.is_alphanumeric() || c == '_') => {
                names.extend(identifier(&group[at..]));
                expects_name = false;
            }
            _ => {}
        }
    }
    names
}

fn identifier(text: &str) -> Option<String> {
    let name: String = text
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}
