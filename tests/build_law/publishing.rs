//! A site is published whole or not at all, and touches nothing but what changed.
#![expect(clippy::disallowed_methods, reason = "sites are files")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::unix::fs::MetadataExt as _,
    path::Path,
};

use anyhow::ensure;

use crate::support::{
    DAY, Ended, Site, Tree, carsija, differing, ensure_same, files_in, run, tree,
};

/// How many entries a made site has here.
const ENTRIES: u64 = 40;
/// The list of what was written, renewed by every build.
const MANIFEST: &str = ".carsija-manifest";
const ENTRY: &str = "content/practices/example-practice.md";

/// A file as the disk knows it: which one, and when it was written.
type Identity = (u64, i64, i64);

#[test]
fn a_second_build_writes_no_file() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    site.build()?;
    let before = identities(&site.out())?;
    site.build()?;
    ensure!(
        before == identities(&site.out())?,
        "files were written anew"
    );
    Ok(())
}

#[test]
fn one_changed_entry_rewrites_what_it_changes_and_nothing_else() -> anyhow::Result<()> {
    let site = Site::made(ENTRIES)?;
    let (old, old_files) = (site.build()?, identities(&site.out())?);
    site.append("content/cities/city-0.md", "\nOne more paragraph.\n")?;
    let (new, new_files) = (site.build()?, identities(&site.out())?);
    let mut rewritten: BTreeSet<&str> = changed(&old_files, &new_files);
    ensure!(
        rewritten.contains("en/cities/city-0.html"),
        "the page is as it was"
    );
    rewritten.retain(|path| old.get(*path) == new.get(*path));
    ensure!(
        rewritten.is_empty(),
        "rewritten with the same bytes: {rewritten:?}"
    );
    Ok(())
}

#[test]
fn an_error_in_the_content_publishes_nothing() -> anyhow::Result<()> {
    leaves_the_old_site(&[], |site| {
        site.replace(ENTRY, "cities: [example-city]", "cities: [exmaple-city]")
    })?
    .saying(&["E0501", ENTRY, "did you mean `example-city`?"])
    .map(drop)
}

#[test]
fn an_error_while_a_page_is_rendered_publishes_nothing() -> anyhow::Result<()> {
    leaves_the_old_site(&[], |site| {
        site.write(
            "templates/topic.html",
            "{{ 1 / 0 }}{{ nothing.of.the.kind }}",
        )
    })?
    .saying(&["E0701", "templates/topic.html"])
    .map(drop)
}

#[test]
fn a_warning_publishes_nothing_where_it_counts_as_an_error() -> anyhow::Result<()> {
    leaves_the_old_site(&["--strict"], with_a_warning)?
        .saying(&["W0608", ENTRY])
        .map(drop)
}

#[test]
fn a_warning_alone_is_published() -> anyhow::Result<()> {
    let site = Site::small()?;
    let before = site.build()?;
    with_a_warning(&site)?;
    ensure!(before != site.build()?, "the new site is not there");
    Ok(())
}

#[test]
fn a_failing_first_build_makes_no_folder() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.replace(ENTRY, "title:", "titel:")?;
    run(&mut site.building())?.with_code(1)?;
    ensure!(!site.out().exists(), "there is half a site");
    ensure!(site.leftovers()?.is_empty(), "{:?}", site.leftovers()?);
    Ok(())
}

#[test]
fn files_of_others_stay() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.build()?;
    let theirs = [
        "CNAME",
        "en/theirs.html",
        "theirs/of/them.txt",
        ".well-known/security.txt",
    ];
    for file in theirs {
        let path = site.out().join(file);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        fs::write(path, "theirs")?;
    }
    site.append(ENTRY, "\nOne more paragraph.\n")?;
    let built = site.build()?;
    for file in theirs {
        ensure!(
            built.get(file).is_some_and(|bytes| bytes == b"theirs"),
            "{file}"
        );
    }
    Ok(())
}

#[test]
fn pages_that_are_no_longer_made_are_removed() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.write(
        "content/pages/help.md",
        "---\ntitle: Help\n---\n\nCome in.\n",
    )?;
    ensure!(
        site.build()?.contains_key("en/help.html"),
        "the page is not there"
    );
    fs::remove_file(site.root().join("content/pages/help.md"))?;
    ensure!(
        !site.build()?.contains_key("en/help.html"),
        "the page is still there"
    );
    Ok(())
}

#[test]
fn a_folder_of_others_is_refused() -> anyhow::Result<()> {
    let site = Site::small()?;
    fs::create_dir(site.out())?;
    fs::write(site.out().join("thesis.odt"), "years of work")?;
    run(&mut site.building())?
        .with_code(2)?
        .saying(&["thesis.odt"])?;
    ensure!(
        files_in(&site.out())? == ["thesis.odt"],
        "something was written"
    );
    Ok(())
}

#[test]
fn folders_that_are_read_and_those_of_programs_are_refused() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.write(".git/HEAD", "ref: refs/heads/main")?;
    let root = site.root();
    std::os::unix::fs::symlink(root.join("content"), root.join("elsewhere"))?;
    let before = files_in(&root)?;
    for out in [
        "content",
        "content/new/site",
        "CONTENT/x",
        "static",
        "static/x",
        "themes/x/static",
        "templates",
        "messages/x",
        "public/../content/x",
        "elsewhere",
        "elsewhere/x",
        ".",
        "..",
        ".git",
        ".git/x",
        "public/.GIT/x",
        ".carsija-cache",
        ".carsija-cache/x",
        ".hg/x",
    ] {
        let ended = run(&mut site.building_into(&root.join(out)))?.with_code(2)?;
        ended.saying(&["choose"])?;
        ensure!(before == files_in(&root)?, "something was written to {out}");
    }
    Ok(())
}

#[test]
fn a_second_build_into_the_same_folder_says_so() -> anyhow::Result<()> {
    let site = Site::small()?;
    let before = site.build()?;
    let first = carsija::publish::open(&site.out())?;
    let beside = site.leftovers()?;
    run(&mut site.building())?
        .with_code(2)?
        .saying(&["another build is writing"])?;
    ensure!(beside == site.leftovers()?, "it disturbed the first build");
    drop(first);
    ensure_same(&before, &site.build()?)
}

#[test]
fn folders_are_made_on_the_way() -> anyhow::Result<()> {
    let site = Site::small()?;
    let deep = site.path("a/b/c");
    run(&mut site.building_into(&deep))?.good()?;
    ensure_same(&site.build()?, &tree(&deep)?)
}

#[test]
fn where_no_folder_is_named_the_site_goes_to_public() -> anyhow::Result<()> {
    let site = Site::small()?;
    run(carsija()
        .arg("build")
        .arg(site.root())
        .args(["--as-of", DAY]))?
    .good()?;
    ensure_same(&site.build()?, &tree(&site.root().join("public"))?)
}

/// Builds, spoils the site, and builds again, which must fail and change nothing.
fn leaves_the_old_site(
    arguments: &[&str],
    spoil: impl FnOnce(&Site) -> anyhow::Result<()>,
) -> anyhow::Result<Ended> {
    let site = Site::small()?;
    let (before, files): (Tree, _) = (site.build()?, identities(&site.out())?);
    spoil(&site)?;
    let ended = run(site.building().args(arguments))?.with_code(1)?;
    ensure_same(&before, &tree(&site.out())?)?;
    ensure!(files == identities(&site.out())?, "files were written anew");
    ensure!(site.leftovers()?.is_empty(), "{:?}", site.leftovers()?);
    ended.saying(&["Nothing was published"])
}

fn with_a_warning(site: &Site) -> anyhow::Result<()> {
    site.append(ENTRY, "\n<script>alert(1)</script>\n")
}

/// Which files there are, but for the manifest.
fn identities(folder: &Path) -> anyhow::Result<BTreeMap<String, Identity>> {
    let mut identities = BTreeMap::new();
    for file in files_in(folder)? {
        let about = fs::symlink_metadata(folder.join(&file))?;
        if file != MANIFEST {
            identities.insert(file, (about.ino(), about.mtime(), about.mtime_nsec()));
        }
    }
    Ok(identities)
}

/// The files of the second folder that are not those of the first.
fn changed<'a>(
    old: &BTreeMap<String, Identity>,
    new: &'a BTreeMap<String, Identity>,
) -> BTreeSet<&'a str> {
    new.iter()
        .filter(|(path, identity)| old.get(*path) != Some(identity))
        .map(|(path, _)| path.as_str())
        .collect()
}

#[test]
fn the_site_before_comes_back() -> anyhow::Result<()> {
    let site = Site::small()?;
    // A picture of the theme is no picture beside a link.
    let tile =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/E0811/right/static/tile.png");
    site.write("static/tile.png", fs::read(tile)?)?;
    run(site.building().arg("--keep-previous"))?.good()?;
    let first = tree(&site.out())?;
    site.replace("content/pages/about.md", "Say here", "Tell here")?;
    run(site.building().arg("--keep-previous"))?.good()?;
    ensure!(!differing(&first, &tree(&site.out())?).is_empty());
    roll_back(&site)?.good()?;
    ensure_same(&first, &tree(&site.out())?)?;
    // Twice is once.
    roll_back(&site)?.good()?;
    ensure_same(&first, &tree(&site.out())?)
}

#[test]
fn nothing_comes_back_of_which_less_may_be_seen_since() -> anyhow::Result<()> {
    for said in ["{sensitivity: low}", "{visibility: members}"] {
        let after = format!("status: unknown\nsafeguarding: {said}");
        // Closed in the build that replaces it, and after that build.
        for is_after in [false, true] {
            let site = Site::small()?;
            run(site.building().arg("--keep-previous"))?.good()?;
            site.replace("content/pages/about.md", "Say here", "Tell here")?;
            if is_after {
                run(site.building().arg("--keep-previous"))?.good()?;
            }
            site.replace(ENTRY, "status: unknown", &after)?;
            let mut building = site.building();
            if !is_after {
                building.arg("--keep-previous");
            }
            run(&mut building)?.good()?;
            let published = tree(&site.out())?;
            roll_back(&site)?.with_code(2)?;
            ensure_same(&published, &tree(&site.out())?)?;
        }
    }
    Ok(())
}

#[test]
fn nothing_comes_back_of_which_nobody_knows_who_could_see_it() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.build()?;
    site.replace("content/pages/about.md", "Say here", "Tell here")?;
    run(site.building().arg("--keep-previous"))?.good()?;
    roll_back(&site)?
        .with_code(2)?
        .saying(&["isn't known who could see what"])?;
    Ok(())
}

#[test]
fn an_earlier_site_in_another_folder_is_forgotten_too() -> anyhow::Result<()> {
    let site = Site::small()?;
    let elsewhere = site.path("elsewhere");
    let building = || {
        let mut building = site.building_into(&elsewhere);
        building.arg("--keep-previous");
        building
    };
    run(&mut building())?.good()?;
    site.replace("content/pages/about.md", "Say here", "Tell here")?;
    run(&mut building())?.good()?;
    // One for members shows more, and they may see it still.
    let members = site.path("members");
    for (from, to) in [("Tell here", "Write here"), ("Write here", "Ask here")] {
        site.replace("content/pages/about.md", from, to)?;
        let mut building = site.building_into(&members);
        run(building.args(["--keep-previous", "--edition", "members"]))?.good()?;
    }
    let kept = || -> anyhow::Result<usize> {
        let files = tree(&site.root().join(".carsija-previous"))?;
        let pages = files.keys().filter(|path| path.ends_with("en/index.html"));
        Ok(pages.count())
    };
    ensure!(kept()? == 2);
    let closed = "status: unknown\nsafeguarding: {visibility: members}";
    site.replace(ENTRY, "status: unknown", closed)?;
    run(&mut site.building())?
        .good()?
        .saying(&["not kept for `carsija rollback`"])?;
    ensure!(kept()? == 1);
    Ok(())
}

#[test]
fn what_is_not_for_everyone_is_written_where_not_everyone_looks() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.write("netlify.toml", "[build]\npublish = \"shown\"\n")?;
    let public = site.path("published");
    run(&mut site.building_into(&public))?.good()?;
    let host = site.path("host");
    fs::create_dir(&host)?;
    fs::write(host.join("CNAME"), "kb.example")?;
    let inside = |folder: &str| site.root().join(folder);
    for edition in ["members", "internal"] {
        for out in [
            site.path("public_html/kb"),
            site.path("WWW"),
            site.path("htdocs"),
            inside("docs"),
            inside("docs/staff"),
            inside("shown/staff"),
            inside("public"),
            public.clone(),
            public.join("staff"),
            host.join("staff/kb"),
        ] {
            let mut building = site.building_into(&out);
            building.args(["--edition", edition]);
            run(&mut building)?
                .with_code(2)?
                .saying(&["--yes-protected"])?;
        }
        let out = site.path(&format!("docs-of-{edition}"));
        let mut building = site.building_into(&out);
        run(building.args(["--edition", edition]))?.good()?;
        // Once more, over itself.
        run(&mut building)?.good()?;
    }
    let archive = host.join("staff.zip");
    let mut building = site.building_into(&site.path("staff"));
    building
        .args(["--edition", "internal", "--zip"])
        .arg(&archive);
    run(&mut building)?
        .with_code(2)?
        .saying(&["--yes-protected"])?;
    ensure!(!archive.exists());
    let mut building = site.building_into(&public);
    run(building.args(["--edition", "internal", "--yes-protected"]))?.good()?;
    Ok(())
}

#[test]
fn no_archive_is_packed_where_it_would_be_published() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.build()?;
    let inside = [
        site.out(),
        site.root().join("static"),
        site.root().join("public"),
    ];
    for folder in inside {
        let refused = run(site.building().arg("--zip").arg(folder.join("site.zip")))?;
        refused.with_code(2)?;
        ensure!(!folder.join("site.zip").exists());
    }
    let beside = site.root().join("site.zip");
    run(site.building().arg("--zip").arg(&beside))?.good()?;
    ensure!(beside.is_file());
    Ok(())
}

fn roll_back(site: &Site) -> anyhow::Result<Ended> {
    let mut command = carsija();
    command.arg("rollback").arg(site.root()).arg("--out");
    run(command.arg(site.out()).args(["--as-of", DAY]))
}
