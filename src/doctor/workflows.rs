//! The workflows that check and publish a site: what is still to be filled in, and what runs that nobody can vouch
//! for.

use std::{fs, path::Path};

use super::Trouble;

/// Where workflows stand: folders of them, and single files.
const FOLDERS: [&str; 3] = [
    ".github/workflows",
    ".forgejo/workflows",
    ".gitea/workflows",
];
const FILE: &str = ".gitlab-ci.yml";
/// How many hexadecimal digits the full hash of a commit has.
const HASH: usize = 40;

pub(super) fn examine(root: &Path) -> Vec<Trouble> {
    let mut files = vec![FILE.to_owned()];
    for folder in FOLDERS {
        let entries = fs::read_dir(root.join(folder)).into_iter().flatten();
        let names = entries.flatten().map(|entry| entry.file_name());
        let names = names.filter_map(|name| name.into_string().ok());
        let mut names: Vec<_> = names
            .filter(|name| name.ends_with(".yml") || name.ends_with(".yaml"))
            .collect();
        names.sort();
        files.extend(names.into_iter().map(|name| format!("{folder}/{name}")));
    }
    let mut troubles = Vec::new();
    for file in files {
        let text = fs::read_to_string(root.join(&file)).unwrap_or_default();
        let forgets = forgets_what_was_published(&text);
        for (index, line) in text.lines().enumerate() {
            let trouble = if forgets == Some(index) {
                Some((FORGETS.to_owned(), KEEP))
            } else {
                of_line(line)
            };
            troubles.extend(
                trouble.map(|(what, remedy)| {
                    Trouble::new(format!("{file}:{}", index + 1), what, remedy)
                }),
            );
        }
    }
    troubles
}

const FORGETS: &str = "this workflow brings back nothing of what was published: where an error holds back the site, \
                       what may not be shown any more stays on the web";
const KEEP: &str = "write the workflow anew in an empty folder (`carsija init --with …`), and take over how it brings back \
                    what was published before it builds";

/// The line that builds the site in a workflow that publishes, and keeps nothing for the next time.
fn forgets_what_was_published(text: &str) -> Option<usize> {
    const PUBLISHES: [&str; 3] = ["upload-pages-artifact", "\npages:", "push"];
    const BRINGS_BACK: [&str; 3] = ["/cache/restore@", "published-public-edition", "clone"];
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let builds = |line: &str| {
        line.split('#')
            .next()
            .unwrap_or_default()
            .contains("carsija build")
    };
    (says(&PUBLISHES) && !says(&BRINGS_BACK))
        .then(|| text.lines().position(builds))
        .flatten()
}

/// What is wrong with a line, and what to do about it.
fn of_line(line: &str) -> Option<(String, &'static str)> {
    let (code, remark) = line.split_once('#').unwrap_or((line, ""));
    let used = code.trim().trim_start_matches("- ").strip_prefix("uses:");
    let used = used.map(|used| used.trim().trim_matches(['"', '\'']));
    if code.contains("TODO") || remark.trim_start().starts_with("TODO:") {
        let what = "this line of the workflow is still to be filled in".to_owned();
        return Some((
            what,
            "write what the remark above it asks for, in the place of TODO",
        ));
    }
    let used = used.filter(|used| !used.starts_with("./") && !used.starts_with("docker://"))?;
    let version = used.rsplit_once('@').map_or("", |(_, version)| version);
    let is_pinned = version.len() == HASH && version.bytes().all(|byte| byte.is_ascii_hexdigit());
    (!is_pinned).then(|| {
        (
            format!("`{used}` is another program tomorrow, if whoever keeps it moves that name"),
            "write the full hash of the commit that you looked at after the `@`, and its version in a remark",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_published_is_brought_back() {
        let forgetful = "pages:\n  script:\n    - carsija build --out public\n";
        let forgetful = format!("\n{forgetful}");
        assert_eq!(forgets_what_was_published(&forgetful), Some(3));
        let keeps = format!("{forgetful}  cache:\n    key: published-public-edition\n");
        assert_eq!(forgets_what_was_published(&keeps), None);
        let only_checks = "\ncheck:\n  script:\n    - carsija build --out preview\n";
        assert_eq!(forgets_what_was_published(only_checks), None);
        for ours in [
            include_str!("../scaffold/site/workflows/github.yml"),
            include_str!("../scaffold/site/workflows/gitlab.yml"),
            include_str!("../scaffold/site/workflows/forgejo.yml"),
        ] {
            assert_eq!(forgets_what_was_published(ours), None, "{ours}");
        }
    }

    #[test]
    fn what_is_open_or_can_move_is_told() {
        let hash = "11bd71901bbe5b1630ceea73d27597364c9af683";
        for (line, is_told) in [
            ("  CARSIJA_URL: \"TODO\"".to_owned(), true),
            ("# - fill in the two lines that say TODO".into(), false),
            ("  # TODO: the hash".into(), true),
            ("      - uses: actions/checkout@v4".into(), true),
            ("        uses: actions/checkout@main # v4".into(), true),
            (
                format!("      - uses: actions/checkout@{hash} # v4.2.2"),
                false,
            ),
            (
                format!("  uses: https://data.forgejo.org/a/b@{hash}"),
                false,
            ),
            ("      - uses: ./here".into(), false),
            ("    name: uses: nothing".into(), false),
        ] {
            assert_eq!(of_line(&line).is_some(), is_told, "{line}");
        }
    }
}
