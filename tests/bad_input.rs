//! Bad input is refused with a word about the file, never with a panic, a hang or half a site.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "bad input is files")]

mod support;

use std::{
    ffi::OsStr,
    fs::{self, File, Permissions},
    os::unix::{
        ffi::OsStrExt as _,
        fs::{MetadataExt as _, PermissionsExt as _, symlink},
        process::CommandExt as _,
    },
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
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

// ---- Bytes ----

#[test]
fn bytes_that_are_no_text() -> anyhow::Result<()> {
    refused("E0101", PAGE, |site| {
        site.write(PAGE, b"---\ntitle: caf\xe9\n---\n")
    })
}

#[test]
fn text_in_utf_16() -> anyhow::Result<()> {
    let text: Vec<u8> = "\u{feff}---\ntitle: x"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    refused("E0101", PAGE, |site| site.write(PAGE, text))
}

#[test]
fn a_site_file_that_is_no_text() -> anyhow::Result<()> {
    refused("E0101", "content/site.yaml", |site| {
        site.write("content/site.yaml", b"\xff\xfe")
    })
}

#[test]
fn a_byte_order_mark_changes_nothing() -> anyhow::Result<()> {
    same_pages(|text| format!("\u{feff}{text}"))
}

#[test]
fn line_ends_of_windows_change_nothing() -> anyhow::Result<()> {
    same_pages(|text| text.replace('\n', "\r\n"))
}

#[test]
fn a_nul_in_the_text() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}A\0B\u{1}0\u{2}\n")))
}

#[test]
fn a_nul_in_the_data() -> anyhow::Result<()> {
    refused("E0201", PAGE, |site| {
        site.write(PAGE, "---\ntitle: a\0b\n---\n")
    })
}

// ---- Size ----

#[test]
fn an_empty_file() -> anyhow::Result<()> {
    refused("E0106", PAGE, |site| site.write(PAGE, ""))
}

#[test]
fn an_empty_list() -> anyhow::Result<()> {
    survived(|site| site.write("content/people.yaml", ""))
}

#[test]
fn an_empty_site_file() -> anyhow::Result<()> {
    refused("E0204", "content/site.yaml", |site| {
        site.write("content/site.yaml", "")
    })
}

#[test]
fn a_text_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", PAGE, |site| large(site, PAGE))
}

#[test]
fn a_site_file_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", "content/site.yaml", |site| {
        large(site, "content/site.yaml")
    })
}

#[test]
fn a_picture_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", "content/pages/bad.png", |site| {
        large(site, "content/pages/bad.png")
    })
}

#[test]
fn a_template_of_100_megabytes() -> anyhow::Result<()> {
    refused("E0102", "templates/page.html", |site| {
        large(site, "templates/page.html")
    })
}

#[test]
fn a_paragraph_of_a_megabyte_without_a_space() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}{}\n", "a".repeat(1_000_000))))
}

// ---- YAML ----

#[test]
fn front_matter_that_never_ends() -> anyhow::Result<()> {
    refused("E0107", PAGE, |site| {
        site.write(PAGE, "---\ntitle: Bad\n\nText.\n")
    })
}

#[test]
fn aliases_that_multiply() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("---\n{}---\n", bomb()))
    })
}

#[test]
fn aliases_that_multiply_in_a_list() -> anyhow::Result<()> {
    let text = format!("- id: x\n  {}", bomb().trim_end().replace('\n', "\n  "));
    refused("E0108", "content/topics.yaml", |site| {
        site.write("content/topics.yaml", text)
    })
}

#[test]
fn an_alias_that_names_itself() -> anyhow::Result<()> {
    refused_somehow(PAGE, |site| site.write(PAGE, "---\ntitle: &a [*a]\n---\n"))
}

#[test]
fn lists_in_lists_in_the_data() -> anyhow::Result<()> {
    let deep = format!(
        "---\ntitle: {}{}\n---\n",
        "[".repeat(DEEP),
        "]".repeat(DEEP)
    );
    refused("E0108", PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn brackets_that_never_close() -> anyhow::Result<()> {
    let deep = format!("---\ntitle: {}\n---\n", "[".repeat(DEEP));
    refused_somehow(PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn braces_that_never_close() -> anyhow::Result<()> {
    let deep = format!("---\ntitle: {}\n---\n", "{a: ".repeat(DEEP));
    refused_somehow(PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn blocks_in_blocks_in_the_data() -> anyhow::Result<()> {
    let deep = format!("---\ntitle: {}x\n---\n", "- ".repeat(DEEP));
    refused_somehow(PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn nothing_in_the_place_of_a_text() -> anyhow::Result<()> {
    for nothing in ["~", "null"] {
        let text = format!("---\ntitle: {nothing}\n---\n");
        refused_somehow(PAGE, |site| site.write(PAGE, text)).context(nothing)?;
    }
    Ok(())
}

// ---- Markdown ----

#[test]
fn quotes_in_quotes() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{} x\n", ">".repeat(DEEP)))
    })
}

#[test]
fn lists_in_lists_on_a_line() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{}x\n", "- ".repeat(DEEP)))
    })
}

#[test]
fn lists_in_lists_line_by_line() -> anyhow::Result<()> {
    // The indentation alone of 10,000 levels would be 100 MB; so many fit into a file.
    const LEVELS: usize = 900;
    let lines: String = (0..LEVELS)
        .map(|level| format!("{}- x\n", "  ".repeat(level)))
        .collect();
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{lines}"))
    })
}

#[test]
fn elements_in_elements() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{}\n", "<div>".repeat(DEEP)))
    })
}

#[test]
fn elements_in_elements_line_by_line() -> anyhow::Result<()> {
    let lines = "<span>a\n\n".repeat(DEEP);
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{lines}"))
    })
}

#[test]
fn emphasis_in_emphasis() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}{}\n", "*a **b ".repeat(DEEP))))
}

#[test]
fn links_in_links() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}{}\n", "[".repeat(DEEP))))
}

#[test]
fn pictures_in_pictures() -> anyhow::Result<()> {
    let text = format!("{FRONT}{}{}\n", "![".repeat(DEEP), "](a)".repeat(DEEP));
    refused("E0108", PAGE, |site| site.write(PAGE, text))
}

#[test]
fn characters_that_the_program_keeps_for_itself() -> anyhow::Result<()> {
    let text = "<a href=\"&#1;7&#2;\">z</a> <img src=\"&#1;7&#2;\" alt=\"a\"> &#x1;7&#x2;";
    survived(|site| site.write(PAGE, format!("{FRONT}{text}\n")))
}

#[test]
fn footnotes_that_name_each_other() -> anyhow::Result<()> {
    survived(|site| {
        site.write(
            PAGE,
            format!("{FRONT}x[^1]\n\n[^1]: y[^2]\n\n[^2]: z[^1] [^2]\n"),
        )
    })
}

#[test]
fn a_table_of_many_columns() -> anyhow::Result<()> {
    let text = format!("{FRONT}{}\n{}\n", "|a".repeat(DEEP), "|-".repeat(DEEP));
    survived(|site| site.write(PAGE, text))
}

// ---- Addresses ----

#[test]
fn earlier_addresses_that_leave_the_site() -> anyhow::Result<()> {
    let bad = [
        "../../etc/passwd",
        "/etc/passwd",
        "..\\\\x",
        "a/../../b",
        "\\0",
        ".",
        "https://x.org/",
    ];
    for alias in bad {
        let text = format!("---\ntitle: Bad\naliases: [\"{alias}\"]\n---\n");
        refused_somehow(PAGE, |site| site.write(PAGE, text)).context(alias)?;
    }
    Ok(())
}

#[test]
fn names_that_windows_keeps_for_itself() -> anyhow::Result<()> {
    for name in ["con", "nul", "com1", "lpt9", "aux", "prn"] {
        let file = format!("content/cities/{name}.md");
        let city = "content/cities/example-city.md";
        refused("E0406", &file, |site| {
            site.write(&file, fs::read(site.root().join(city))?)
        })
        .context(name)?;
    }
    Ok(())
}

#[test]
fn earlier_addresses_that_windows_keeps_for_itself() -> anyhow::Result<()> {
    refused_somehow(PAGE, |site| {
        site.write(PAGE, "---\ntitle: Bad\naliases: [con]\n---\n")
    })
}

#[test]
fn pictures_whose_names_windows_cannot_have() -> anyhow::Result<()> {
    for name in ["con.png", "a:b.png", "a?.png", "a\\b.png", "a.png."] {
        let file = format!("content/pages/{name}");
        refused_somehow(&file, |site| {
            site.write(&file, "pixels")?;
            let address = name.replace('?', "%3F").replace('\\', "%5C");
            site.write(PAGE, format!("{FRONT}![a](<./{address}>)\n"))
        })
        .context(name)?;
    }
    Ok(())
}

#[test]
fn static_files_whose_names_windows_cannot_have() -> anyhow::Result<()> {
    for name in ["a:b.txt", "con/x.txt", "a?.txt"] {
        let file = format!("static/{name}");
        refused_somehow(&file, |site| site.write(&file, "x")).context(name)?;
    }
    Ok(())
}

#[test]
fn a_page_in_the_place_of_another() -> anyhow::Result<()> {
    refused("E0404", PAGE, |site| {
        site.write(
            PAGE,
            "---\ntitle: Bad\naliases: [practices/example-practice]\n---\n",
        )
    })
}

#[test]
fn names_that_differ_in_capitals_alone() -> anyhow::Result<()> {
    refused("E0105", "content/pages/About.md", |site| {
        site.write("content/pages/About.md", format!("{FRONT}Text.\n"))
    })
}

#[test]
fn pictures_whose_names_differ_in_capitals_alone() -> anyhow::Result<()> {
    refused("E0404", "content/pages/A.png", |site| {
        site.write("content/pages/a.png", "a")?;
        site.write("content/pages/A.png", "b")?;
        site.write(PAGE, format!("{FRONT}![a](a.png) ![b](A.png)\n"))
    })
}

#[test]
fn a_picture_outside_the_site() -> anyhow::Result<()> {
    fs::metadata("/etc/hostname").context("the file that is linked to")?;
    refused_somehow(PAGE, |site| {
        site.write(
            PAGE,
            format!("{FRONT}![a](../../../../../../../../etc/hostname)\n"),
        )
    })
}

#[test]
fn a_very_long_name() -> anyhow::Result<()> {
    let file = format!("content/pages/{}.md", "a".repeat(250));
    refused("E0105", &file, |site| {
        site.write(&file, format!("{FRONT}Text.\n"))
    })
}

#[test]
fn a_very_long_path() -> anyhow::Result<()> {
    let folder = format!("content/pages/{}", ["a"; 100].join("/"));
    survived(|site| site.write(&format!("{folder}/x.png"), "pixels"))
}

#[test]
fn a_picture_in_a_name() -> anyhow::Result<()> {
    let file = "content/pages/🏘️.md";
    refused("E0105", file, |site| {
        site.write(file, format!("{FRONT}Text.\n"))
    })
}

#[test]
fn a_name_that_is_no_text() -> anyhow::Result<()> {
    refused("E0105", "content/pages/", |site| {
        let name = OsStr::from_bytes(b"caf\xe9.md");
        Ok(fs::write(site.place(PAGE)?.with_file_name(name), "x")?)
    })
}

#[test]
fn a_line_break_in_a_name() -> anyhow::Result<()> {
    refused("E0105", "content/pages/a", |site| {
        site.write("content/pages/a\nb.md", format!("{FRONT}Text.\n"))
    })
}

// ---- Links of the file system, and what is no file ----

#[test]
fn a_link_to_a_file_outside() -> anyhow::Result<()> {
    refused("E0104", PAGE, |site| link(site, "/etc/hostname", PAGE))
}

#[test]
fn a_site_file_that_is_elsewhere() -> anyhow::Result<()> {
    let file = "content/site.yaml";
    refused("E0104", file, |site| {
        fs::rename(site.root().join(file), site.root().join("site.yaml"))?;
        link(site, "../site.yaml", file)
    })
}

#[test]
fn a_link_to_a_folder_outside() -> anyhow::Result<()> {
    refused("E0104", "content/pages/more", |site| {
        link(site, "/etc", "content/pages/more")
    })
}

#[test]
fn a_folder_of_content_that_is_elsewhere() -> anyhow::Result<()> {
    refused("E0104", "content/hubs", |site| {
        link(site, "/etc", "content/hubs")
    })
}

#[test]
fn a_link_to_itself() -> anyhow::Result<()> {
    refused("E0104", PAGE, |site| link(site, "bad.md", PAGE))
}

#[test]
fn a_link_to_nothing() -> anyhow::Result<()> {
    refused("E0104", PAGE, |site| link(site, "nowhere.md", PAGE))
}

#[test]
fn a_template_that_is_elsewhere() -> anyhow::Result<()> {
    let file = "templates/page.html";
    refused("E0104", file, |site| link(site, "/etc/hostname", file))
}

#[test]
fn a_static_folder_that_leads_elsewhere() -> anyhow::Result<()> {
    refused("E0104", "static/more", |site| {
        link(site, "/etc", "static/more")
    })
}

#[test]
fn folders_of_themes_that_are_elsewhere() -> anyhow::Result<()> {
    for folder in ["templates", "static", "messages"] {
        refused("E0104", folder, |site| link(site, "/etc", folder)).context(folder)?;
    }
    Ok(())
}

#[test]
fn a_static_folder_in_a_circle() -> anyhow::Result<()> {
    refused_somehow("static/more", |site| link(site, ".", "static/more"))
}

#[test]
fn a_pipe_among_the_content() -> anyhow::Result<()> {
    refused("E0103", PAGE, |site| pipe(site, PAGE))
}

#[test]
fn a_pipe_in_the_place_of_the_site_file() -> anyhow::Result<()> {
    refused("E0103", "content/site.yaml", |site| {
        fs::remove_file(site.root().join("content/site.yaml"))?;
        pipe(site, "content/site.yaml")
    })
}

#[test]
fn a_pipe_among_the_templates() -> anyhow::Result<()> {
    survived(|site| pipe(site, "templates/page.html"))
}

#[test]
fn a_folder_with_the_name_of_an_entry() -> anyhow::Result<()> {
    survived(|site| site.write("content/pages/bad.md/x.png", "pixels"))
}

#[test]
fn a_folder_in_the_place_of_the_site_file() -> anyhow::Result<()> {
    refused_somehow("content/site.yaml", |site| {
        fs::remove_file(site.root().join("content/site.yaml"))?;
        site.write("content/site.yaml/x", "x")
    })
}

#[test]
fn a_file_that_may_not_be_read() -> anyhow::Result<()> {
    closed("E0103", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}Text.\n"))?;
        Ok(fs::set_permissions(
            site.root().join(PAGE),
            Permissions::from_mode(0o000),
        )?)
    })
}

#[test]
fn a_folder_that_may_not_be_read() -> anyhow::Result<()> {
    let folder = "content/hubs";
    closed("E0103", folder, |site| {
        let path = site.place(&format!("{folder}/x"))?;
        let path = path.parent().context("a folder")?;
        Ok(fs::set_permissions(path, Permissions::from_mode(0o000))?)
    })
}

#[test]
fn a_template_that_may_not_be_read() -> anyhow::Result<()> {
    let file = "templates/page.html";
    closed("E0103", file, |site| {
        site.write(file, "x")?;
        Ok(fs::set_permissions(
            site.root().join(file),
            Permissions::from_mode(0o000),
        )?)
    })
}

#[test]
fn an_output_folder_that_may_not_be_written() -> anyhow::Result<()> {
    let site = Site::small()?;
    fs::create_dir(site.out())?;
    fs::set_permissions(site.out(), Permissions::from_mode(0o555))?;
    let ended = run_as_nobody(&site)?.with_code(2)?;
    let out = site.out();
    ended.saying(&[out.to_str().context("a path")?]).map(drop)
}

// ---- The world changes during the build ----

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

// ---- What is demanded ----

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
    for (file, bytes) in tree(&site.root())? {
        site.write(&file, change(str::from_utf8(&bytes)?))?;
    }
    ensure_same(&before, &site.build()?)
}

/// Values that would multiply to three billion.
fn bomb() -> String {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let before = format!("*a{}", level - 1);
        let nine = vec![before; 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{nine}]\n"));
    }
    text + "title: *a9\n"
}

fn large(site: &Site, file: &str) -> anyhow::Result<()> {
    Ok(File::create(site.place(file)?)?.set_len(100_000_000)?)
}

fn link(site: &Site, to: &str, from: &str) -> anyhow::Result<()> {
    Ok(symlink(to, site.place(from)?)?)
}

fn pipe(site: &Site, file: &str) -> anyhow::Result<()> {
    let made = Command::new("mkfifo").arg(site.place(file)?).status()?;
    ensure!(made.success(), "no pipe was made");
    Ok(())
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
