//! The preview follows the files, however they are written.
#![expect(clippy::disallowed_methods, reason = "editors write files")]

use std::{fs, thread::sleep, time::Duration};

use anyhow::{Context as _, ensure};

use crate::{
    preview::Preview,
    support::{Site, SiteFile, corpus},
};

const ABOUT: &str = "content/pages/about.md";
const PAGE: &str = "/en/about.html";

#[test]
fn a_saved_file_is_shown() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    preview.site.append(ABOUT, "\nSaved just now.\n")?;
    preview.will_say(PAGE, "Saved just now.")
}

#[test]
fn a_page_that_is_not_touched_keeps_its_mark() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let (mut about, mut home) = (preview.watch(PAGE)?, preview.watch("/en/index.html")?);
    let (about_before, home_before) = (about.rest()?, home.rest()?);
    preview.site.append(ABOUT, "\nSaved just now.\n")?;
    let after = about.until(|told| told.mark != about_before.mark)?;
    ensure!(after.build > about_before.build);
    let home_after = home.until(|told| told.build >= after.build)?;
    ensure!(
        home_after.mark == home_before.mark,
        "the home page would reload"
    );
    Ok(())
}

#[test]
fn a_style_sheet_changes_no_mark() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut states = preview.watch(PAGE)?;
    let before = states.rest()?;
    preview
        .site
        .write("static/carsija.css", "body { color: red }")?;
    let after = states.until(|told| told.sheets != before.sheets)?;
    ensure!(after.mark == before.mark, "the page would reload");
    Ok(())
}

#[test]
fn nothing_is_lost_between_a_page_and_its_stream() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    preview.watch(PAGE)?.rest()?;
    let page = preview.get(PAGE)?.text();
    preview.site.append(ABOUT, "\nSaved just now.\n")?;
    preview.will_say(PAGE, "Saved just now.")?;
    // Whoever connects only now is told of a page that is not the one that was loaded.
    let told = preview.watch(PAGE)?.next()?;
    ensure!(!page.contains(&told.mark));
    ensure!(preview.get(PAGE)?.text().contains(&told.mark));
    Ok(())
}

#[test]
fn editors_write_in_many_ways() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let file = preview.site.root().join(ABOUT);
    let text = fs::read_to_string(&file)?;
    // By a file renamed over the old one.
    fs::write(
        file.with_extension("tmp"),
        format!("{text}\nRenamed over.\n"),
    )?;
    fs::rename(file.with_extension("tmp"), &file)?;
    preview.will_say(PAGE, "Renamed over.")?;
    // The old one set aside first.
    fs::rename(&file, file.with_file_name("about.md~"))?;
    fs::write(&file, format!("{text}\nSet aside.\n"))?;
    preview.will_say(PAGE, "Set aside.")?;
    // Emptied, and written a little later.
    fs::write(&file, "")?;
    sleep(Duration::from_millis(30));
    fs::write(&file, format!("{text}\nEmptied first.\n"))?;
    preview.will_say(PAGE, "Emptied first.")?;
    // Removed, and written anew.
    fs::remove_file(&file)?;
    sleep(Duration::from_millis(30));
    fs::write(&file, format!("{text}\nRemoved first.\n"))?;
    preview.will_say(PAGE, "Removed first.")
}

#[test]
fn an_empty_file_is_no_error_for_a_moment_and_then_is() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut states = preview.watch(PAGE)?;
    let before = states.rest()?;
    preview.site.write(ABOUT, "")?;
    let broken = states.until(|told| told.errors > 0)?;
    ensure!(broken.mark == before.mark, "the last good page is gone");
    Ok(())
}

#[test]
fn files_of_editors_and_what_is_built_wake_nobody() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut states = preview.watch(PAGE)?;
    let before = states.rest()?;
    for file in [
        "content/pages/.about.md.swp",
        "content/pages/about.md~",
        "content/pages/#about.md#",
        "content/pages/4913",
        "public/en/about.html",
        "target/debug/out",
        "README.md",
    ] {
        preview.site.write(file, "nothing of the site's")?;
    }
    sleep(Duration::from_millis(200));
    preview.site.append(ABOUT, "\nSaved just now.\n")?;
    let after = states.until(|told| told.mark != before.mark)?;
    ensure!(after.build == before.build + 1, "{before:?} {after:?}");
    Ok(())
}

#[test]
fn five_hundred_files_at_once() -> anyhow::Result<()> {
    const ENTRIES: u64 = 500;
    let files: Vec<SiteFile> = corpus::make(ENTRIES);
    let is_late = |(file, _): &SiteFile| file.contains("/practices/") || file.contains("/events/");
    let (late, early): (Vec<SiteFile>, Vec<SiteFile>) = files.into_iter().partition(is_late);
    let preview = Preview::of(Site::of(&early)?)?;
    for (file, text) in &late {
        preview.site.write(file, text)?;
    }
    let event = late
        .iter()
        .find_map(|(file, _)| file.strip_prefix("content/")?.strip_suffix(".en.md"))
        .context("an event in English")?;
    let page = format!("/en/{event}.html");
    preview.will_say(&page, "</main>")?;
    preview
        .watch(&page)?
        .until(|told| told.errors == 0 && told.done)?;
    // Away with the folder: what is gone is not shown.
    let (folder, aside) = (
        preview.site.root().join("content/events"),
        preview.site.path("aside"),
    );
    fs::rename(&folder, &aside)?;
    while preview.get(&page)?.status != 404 {
        sleep(Duration::from_millis(50));
    }
    fs::rename(&aside, &folder)?;
    preview.will_say(&page, "</main>")
}

#[test]
fn a_change_that_nobody_tells_of_is_found() -> anyhow::Result<()> {
    let site = Site::small()?;
    // The same file by another name outside: the watcher doesn't hear of what is written there.
    let outside = site.path("outside.md");
    fs::hard_link(site.root().join(ABOUT), &outside)?;
    let preview = Preview::of(site)?;
    let text = fs::read_to_string(&outside)?;
    fs::write(&outside, format!("{text}\nTold by nobody.\n"))?;
    preview.will_say(PAGE, "Told by nobody.")
}

#[test]
fn looking_at_files_in_turn_finds_changes_too() -> anyhow::Result<()> {
    let preview = Preview::started(Site::small()?, &["--poll"])?;
    preview.site.append(ABOUT, "\nSaved just now.\n")?;
    preview.will_say(PAGE, "Saved just now.")
}

#[test]
fn folders_of_a_theme_may_come_later() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    preview.site.write(
        "templates/page.html",
        "{% extends \"default/page.html\" %}{% block content %}Mine now{% endblock content %}",
    )?;
    preview.will_say(PAGE, "Mine now")?;
    preview
        .site
        .write("messages/en.ftl", "skip_to_content = Skip all this\n")?;
    preview.will_say(PAGE, "Skip all this")
}

#[test]
fn a_template_with_an_error_leaves_the_last_good_page() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let mut states = preview.watch(PAGE)?;
    let before = states.rest()?;
    preview
        .site
        .write("templates/page.html", "{{ page.nothing.at_all }}")?;
    let broken = states.until(|told| told.errors > 0 && told.done)?;
    ensure!(broken.mark == before.mark, "the last good page is gone");
    let notes = preview.notes(PAGE)?;
    ensure!(
        notes["findings"][0]["file"] == "templates/page.html",
        "{notes:#}"
    );
    preview
        .site
        .write("templates/page.html", "{% extends \"default/page.html\" %}")?;
    states.until(|told| told.errors == 0 && told.done)?;
    Ok(())
}

#[test]
fn a_site_that_is_broken_at_the_start_is_shown_as_it_is_mended() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.write("content/pages/bad.md", "---\ntitel: Bad\n---\n")?;
    let preview = Preview::of(site)?;
    let mut states = preview.watch("/en/bad.html")?;
    ensure!(states.next()?.errors > 0);
    ensure!(
        preview.get(PAGE)?.status == 200,
        "the sound pages are not shown"
    );
    preview
        .site
        .write("content/pages/bad.md", "---\ntitle: Good\n---\n\nMended.\n")?;
    preview.will_say("/en/bad.html", "Mended.")
}

#[test]
fn without_its_content_it_waits() -> anyhow::Result<()> {
    let preview = Preview::small()?;
    let content = preview.site.root().join("content");
    fs::rename(&content, preview.site.path("aside"))?;
    let mut states = preview.watch(PAGE)?;
    while preview.notes(PAGE)?["broken"] != true {
        sleep(Duration::from_millis(50));
    }
    ensure!(
        preview.get(PAGE)?.status == 200,
        "the last good page is gone"
    );
    fs::rename(preview.site.path("aside"), &content)?;
    preview.site.append(ABOUT, "\nBack again.\n")?;
    preview.will_say(PAGE, "Back again.")?;
    states.until(|told| told.errors == 0 && told.done)?;
    Ok(())
}
