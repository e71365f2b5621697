//! What was withdrawn, and what may not be shown, is gone from every byte of the next build.
#![expect(clippy::disallowed_methods, reason = "tests touch files")]

use std::fs;

use anyhow::{Context as _, ensure};

use crate::{
    closed::places,
    support::{PIXEL, Site, Tree, carsija, run, tree},
};

/// Words that stand only in the entry that is withdrawn.
const WITHDRAWN: [&str; 6] = [
    "zwithdrawntitlez",
    "zwithdrawnsummaryz",
    "zwithdrawnbodyz",
    "zwithdrawnaliasz",
    "zwithdrawnpicturez",
    "zwithdrawnreasonz",
];
const ENTRY: &str = "content/practices/zgone";

#[test]
fn a_withdrawn_entry_is_gone_from_every_byte() -> anyhow::Result<()> {
    let site = site()?;
    let before = site.build()?;
    for word in &WITHDRAWN[..5] {
        ensure!(!places(&before, word).is_empty(), "{word} was nowhere");
    }
    withdraw(&site, "practice:zgone", &[])?;
    ensure!(
        !site.root().join(ENTRY).exists(),
        "its folder is still there"
    );
    let after = site.build()?;
    are_nowhere(WITHDRAWN, &after)?;
    let page = text(&after, "en/practices/zgone.html")?;
    ensure!(page.contains("This page was withdrawn"), "{page}");
    ensure!(page.contains("noindex"), "{page}");
    let sitemap = text(&after, "sitemap.xml")?;
    ensure!(!sitemap.contains("zgone"), "{sitemap}");
    let related = text(&after, "en/practices/example-practice.html")?;
    ensure!(!related.contains("zgone"), "{related}");
    Ok(())
}

#[test]
fn no_page_is_left_where_none_is_wanted() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    withdraw(&site, "practice:zgone", &["--no-page"])?;
    let after = site.build()?;
    let found = places(&after, "zgone");
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn an_item_of_a_list_goes_and_its_neighbours_stay() -> anyhow::Result<()> {
    let site = site()?;
    site.write(
        "content/people.yaml",
        "- id: zother\n  visibility: public\n  name: Zothername Aa\n  function:\n    - {role: Clerk, \
         as_of: 2024, source: example-source}\n  public_function: true\n  sources: [example-source]\n\
         # Who left\n- id: zpersonz\n  name: Zpersonnamez Zz\n  function:\n    - {role: Clerk, as_of: 2024, \
         source: example-source}\n  public_function: true\n  sources: [example-source]\n",
    )?;
    site.replace(
        "content/practices/example-practice.md",
        "sources: [example-source]\n",
        "sources: [example-source]\nquotes:\n  - {text: zquotez said she, speaker: zpersonz, \
         role_as_of: 'Clerk, 2024', source: example-source}\n",
    )?;
    let before = site.build()?;
    ensure!(!places(&before, "zpersonnamez").is_empty());
    withdraw(&site, "person:zpersonz", &["--no-page"])?;
    let after = site.build()?;
    are_nowhere(["zpersonz", "zpersonnamez", "zquotez"], &after)?;
    ensure!(!places(&after, "zothername").is_empty());
    Ok(())
}

#[test]
fn a_person_who_was_withdrawn_is_looked_for_by_name() -> anyhow::Result<()> {
    let site = site()?;
    site.write(
        "content/people.yaml",
        "- id: zpersonz\n  visibility: public\n  name: Ana Zpersonova\n  function:\n    - {role: Clerk, \
         as_of: 2024, source: example-source}\n  public_function: true\n  sources: [example-source]\n",
    )?;
    let practice = "content/practices/example-practice.md";
    let text = fs::read_to_string(site.place(practice)?)?;
    site.write(
        practice,
        format!("{text}\nIt began with Zpersonova, Ana, of the office.\n"),
    )?;
    let mut command = carsija();
    command.args([
        "withdraw",
        "person:zpersonz",
        "--yes",
        "--no-page",
        "--reason",
        "x",
    ]);
    run(command.arg("--site").arg(site.root()))?
        .good()?
        .saying(&["what these still say of it: practice:example-practice"])?;
    let register = fs::read_to_string(site.place("content/withdrawn.yaml")?)?;
    ensure!(
        !register.contains("Zpersonova") && register.contains("words: 2"),
        "{register}"
    );
    let mut command = carsija();
    run(command.arg("check").arg(site.root()))?
        .saying(&["“Zpersonova, Ana” names `person:zpersonz`, who was withdrawn"])?;
    let mut command = carsija();
    let out = site.place("out")?;
    run(command.arg("build").arg(site.root()).arg("--out").arg(&out))?.with_code(1)?;
    are_nowhere(["Zpersonova", "It began with"], &tree(&out)?)
}

#[test]
fn what_is_about_a_withdrawn_entry_goes_with_it() -> anyhow::Result<()> {
    let site = site()?;
    let about = |entry: &str| {
        format!(
            "---\nabout: How many came to {entry}\nvalues:\n  - {{value: zvalueonez, source: \
             example-source}}\n  - {{value: zvaluetwoz, source: example-source}}\nhandling: Both are shown.\n---\n"
        )
    };
    let file = "content/discrepancies/zabout.md";
    site.write(file, about("practice:zgone"))?;
    ensure!(!places(&site.build()?, "zvalueonez").is_empty());
    withdraw(&site, "practice:zgone", &["--no-page"])?;
    are_nowhere(["zvalueonez", "zabout"], &site.build()?)?;
    Ok(())
}

#[test]
fn an_entry_that_is_there_again_is_left_out() -> anyhow::Result<()> {
    let site = site()?;
    let kept = fs::read_to_string(site.root().join(ENTRY).join("index.md"))?;
    withdraw(&site, "practice:zgone", &[])?;
    site.write(&format!("{ENTRY}/index.md"), kept.replace("![", "["))?;
    site.write(&format!("{ENTRY}/zwithdrawnpicturez.png"), PIXEL)?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    are_nowhere(WITHDRAWN, &after)?;
    Ok(())
}

#[test]
fn what_those_shown_have_not_agreed_to_is_left_out_and_the_rest_is_published() -> anyhow::Result<()>
{
    for (media, is_shown) in [
        (
            "people_identifiable: true, children: true, consent: {kind: refused}",
            false,
        ),
        ("people_identifiable: true, children: true", false),
        (
            "people_identifiable: true, children: false, consent: {kind: unknown}",
            false,
        ),
        (
            "people_identifiable: false, children: false, expires: 2020-01-01",
            false,
        ),
        (
            "people_identifiable: true, children: true, consent: {kind: written, until: 2020-01-01, date: 2019-11-01, role: Parents}",
            false,
        ),
        (
            "people_identifiable: true, children: true, consent: {kind: written, scope: members, date: 2019-11-01, role: Parents}",
            false,
        ),
        (
            "people_identifiable: true, children: true, consent: {kind: written, date: 2019-11-01, role: Parents}",
            false,
        ),
        (
            "people_identifiable: true, children: true, consent: {kind: written, scope: public, date: 2019-11-01, role: Parents}",
            true,
        ),
    ] {
        let site = site()?;
        site.replace(
            &format!("{ENTRY}/index.md"),
            "sources: [example-source]\n",
            &format!(
                "sources: [example-source]\nmedia:\n  - {{file: zwithdrawnpicturez.png, \
                 alt: zaltz, credit: zcreditz, licence: CC0-1.0, {media}}}\n"
            ),
        )?;
        // Another page shows the same picture.
        site.append(
            "content/pages/about.md",
            "\n![zotheraltz](../practices/zgone/zwithdrawnpicturez.png \"zcaptionz\")\n",
        )?;
        let is_for_members =
            media.contains("scope: members") || media.contains("{kind: written, date");
        let has_error = !is_shown && !is_for_members;
        run(&mut site.building())?.with_code(i32::from(has_error))?;
        let after = tree(&site.out())?;
        ensure!(!places(&after, "zwithdrawnbodyz").is_empty(), "{media}");
        for word in ["zwithdrawnpicturez", "zcreditz", "zaltz"] {
            let found = places(&after, word);
            ensure!(found.is_empty() != is_shown, "{media}: {word} in {found:?}");
        }
        for word in ["zotheraltz", "zcaptionz", "zpicturealtz"] {
            let found = places(&after, word);
            ensure!(found.is_empty() != is_shown, "{media}: {word} in {found:?}");
        }
    }
    Ok(())
}

/// Says of the picture that those shown refused, and shows it elsewhere, under its own name and another.
fn refuse(site: &Site, consent: &str) -> anyhow::Result<()> {
    site.replace(
        &format!("{ENTRY}/index.md"),
        "sources: [example-source]\n",
        &format!(
            "sources: [example-source]\nmedia:\n  - {{file: zwithdrawnpicturez.png, alt: zaltz, \
             credit: C, licence: CC0-1.0, people_identifiable: true, children: true, {consent}}}\n"
        ),
    )?;
    site.write("content/pages/zothernamez.png", PIXEL)?;
    site.append(
        "content/pages/about.md",
        "\n![A](../practices/zgone/zwithdrawnpicturez.png) ![B](zothernamez.png)\n",
    )
}

const REFUSED: &str = "consent: {kind: refused}";
const AGREED: &str =
    "consent: {kind: written, scope: public, until: 2026-12-01, date: 2019-11-01, role: Parents}";

#[test]
fn a_picture_is_left_out_under_every_name() -> anyhow::Result<()> {
    let site = site()?;
    refuse(&site, REFUSED)?;
    site.append("content/pages/about.md", "\n[C](zdocumentz.docx)\n")?;
    site.write("content/pages/zdocumentz.docx", document_with(PIXEL))?;
    let ended = run(&mut site.building())?.with_code(1)?;
    ended.saying(&["`content/pages/zdocumentz.docx` is left out: a picture in it looks like"])?;
    let after = tree(&site.out())?;
    are_nowhere(["zwithdrawnpicturez", "zothernamez"], &after)?;
    ensure!(!after.keys().any(|path| path.contains("zdocumentz")));
    Ok(())
}

#[test]
fn a_document_with_an_unseen_picture_waits_while_one_is_refused() -> anyhow::Result<()> {
    const AVIF: &[u8] = b"\0\0\0\x1cftypavif\0\0\0\0mif1";
    for (consent, is_left_out) in [(REFUSED, true), (AGREED, false)] {
        let site = site()?;
        refuse(&site, consent)?;
        site.append("content/pages/about.md", "\n[C](zdocumentz.docx)\n")?;
        site.write("content/pages/zdocumentz.docx", document_with(AVIF))?;
        let ended = run(&mut site.building())?;
        if is_left_out {
            ended.saying(&["a picture in it (AVIF) can't be looked at"])?;
        }
        let after = tree(&site.out())?;
        let is_there = after.keys().any(|path| path.contains("zdocumentz"));
        ensure!(is_there != is_left_out, "{consent}");
    }
    Ok(())
}

/// An office file with a picture: a ZIP file of one part that is not packed.
fn document_with(picture: &[u8]) -> Vec<u8> {
    const NAME: &[u8] = b"word/media/image1.png";
    let size = u32::try_from(picture.len()).unwrap_or_default();
    let length = u16::try_from(NAME.len()).unwrap_or_default();
    let mut zip = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec();
    zip.extend([size.to_le_bytes(), size.to_le_bytes()].concat());
    zip.extend([length.to_le_bytes(), [0, 0]].concat());
    zip.extend([NAME, picture].concat());
    zip
}

#[test]
fn what_was_refused_stays_refused_after_the_entry_is_gone() -> anyhow::Result<()> {
    for consent in [REFUSED, AGREED] {
        let site = site()?;
        refuse(&site, consent)?;
        run(&mut site.building())?;
        withdraw(&site, "practice:zgone", &[])?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        for word in ["zwithdrawnpicturez", "zothernamez", "zwithdrawnbodyz"] {
            let found = places(&after, word);
            ensure!(found.is_empty(), "{consent}: {word} is in {found:?}");
        }
    }
    Ok(())
}

#[test]
fn what_was_withdrawn_by_hand_is_left_out_and_the_rest_is_published() -> anyhow::Result<()> {
    let site = site()?;
    refuse(&site, AGREED)?;
    site.write(
        "content/withdrawn.yaml",
        "- {entry: \"practice:zgone\", date: 2026-11-20, reason: x}\n",
    )?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    are_nowhere(["zwithdrawnpicturez", "zwithdrawnbodyz"], &after)?;
    ensure!(after.contains_key("en/about.html"));
    Ok(())
}

#[test]
fn what_may_not_be_seen_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    what_may_not_be_seen_goes_though("content/practices/example-practice.md")
}

#[test]
fn what_may_not_be_seen_goes_though_the_entry_that_says_so_is_broken() -> anyhow::Result<()> {
    what_may_not_be_seen_goes_though(&format!("{ENTRY}/index.md"))
}

fn what_may_not_be_seen_goes_though(broken: &str) -> anyhow::Result<()> {
    let site = site()?;
    refuse(&site, AGREED)?;
    run(&mut site.building())?;
    let before = tree(&site.out())?;
    for word in ["zwithdrawnpicturez", "zothernamez"] {
        ensure!(before.keys().any(|path| path.contains(word)), "{word}");
    }
    site.replace(broken, "status: ", "status: x")?;
    let mut later = carsija();
    later
        .arg("build")
        .arg(site.root())
        .arg("--out")
        .arg(site.out());
    let ended = run(later.args(["--as-of", "2026-12-20"]))?.with_code(1)?;
    ended.saying(&["what may not be seen any more was deleted"])?;
    let after = tree(&site.out())?;
    are_nowhere(["zwithdrawnpicturez", "zothernamez"], &after)?;
    // What a page says of the picture goes with the page.
    are_nowhere(["zwithdrawnpicturez", "zpicturealtz"], &after)?;
    ensure!(after.contains_key("en/practices/example-practice.html"));
    Ok(())
}

#[test]
fn what_was_deleted_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    let site = site()?;
    run(&mut site.building())?;
    fs::remove_dir_all(site.root().join(ENTRY))?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    let is_of_it = |path: &String| path.contains("zgone") || path.contains("picturez");
    ensure!(!after.keys().any(is_of_it));
    are_nowhere(["zwithdrawnbodyz", "zpicturealtz"], &after)?;
    for stays in [
        "en/practices/example-practice.html",
        "en/about.html",
        "en/index.html",
    ] {
        ensure!(after.contains_key(stays), "{stays} went");
    }
    Ok(())
}

#[test]
fn a_file_with_a_name_that_not_every_machine_can_have_is_left_out() -> anyhow::Result<()> {
    let site = site()?;
    site.append(&format!("{ENTRY}/index.md"), "\n[The zlistz](a%3Ab.csv)\n")?;
    site.write(&format!("{ENTRY}/a:b.csv"), "x,y\n1,2\n")?;
    let ended = run(&mut site.building())?.with_code(1)?;
    ended.saying(&["E0814", "rename it"])?;
    let built = tree(&site.out())?;
    let page = text(&built, "en/practices/zgone.html")?;
    ensure!(page.contains("zlistz") && !page.contains(".csv"));
    ensure!(
        !built
            .keys()
            .any(|path| path.starts_with("media/") && path.ends_with(".csv"))
    );
    Ok(())
}

#[test]
fn nothing_is_withdrawn_where_nobody_can_be_asked() -> anyhow::Result<()> {
    let site = site()?;
    let mut command = carsija();
    command.args(["withdraw", "practice:zgone", "--reason", "x", "--site"]);
    let ended = run(command.arg(site.root()))?.with_code(2)?;
    ended.saying(&["with --yes", "zwithdrawnpicturez.png"])?;
    ensure!(site.root().join(ENTRY).join("index.md").is_file());
    ensure!(!site.root().join("content/withdrawn.yaml").exists());
    Ok(())
}

#[test]
fn what_speaks_of_a_withdrawn_entry_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    for more in [&[][..], &["--from-disk"]] {
        let site = site()?;
        run(site.building().args(more))?;
        withdraw(&site, "practice:zgone", &[])?;
        site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
        let ended = run(site.building().args(more))?.with_code(1)?;
        ended.saying(&["what may not be seen any more was deleted", "feed.xml"])?;
        let after = tree(&site.out())?;
        are_nowhere(["zwithdrawn", "zgone"], &after)?;
        ensure!(after.contains_key("en/about.html"));

        // What a good build leaves of a withdrawal is no reason to take more away.
        fs::remove_file(site.root().join("content/practices/broken.md"))?;
        run(&mut site.building())?;
        site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        ensure!(after.contains_key("en/index.html") && after.contains_key("en/feed.xml"));
        ensure!(after.keys().any(|path| path.starts_with("search/")));
    }
    Ok(())
}

#[test]
fn what_was_closed_goes_with_its_files_though_nothing_can_be_built() -> anyhow::Result<()> {
    let site = site()?;
    let entry = format!("{ENTRY}/index.md");
    site.append(&entry, "\n[A table](zwithdrawntablez.csv)\n")?;
    site.write(&format!("{ENTRY}/zwithdrawntablez.csv"), "a,b\n1,2\n")?;
    let before = site.build()?;
    for word in ["zwithdrawntablez.csv", "zwithdrawnpicturez.png"] {
        ensure!(before.keys().any(|path| path.ends_with(word)), "{word}");
    }
    site.replace(
        &entry,
        "status: ",
        "safeguarding: {visibility: internal}\nstatus: ",
    )?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    are_nowhere(["zwithdrawn", "zgone"], &after)?;
    ensure!(after.contains_key("en/about.html"));
    Ok(())
}

#[test]
fn an_item_of_a_list_that_was_closed_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    let site = site()?;
    let person = |visibility: &str| {
        format!(
            "- id: zpersonz\n  visibility: {visibility}\n  name: Zpersonnamez Zz\n  function:\n    - {{role: Clerk, \
             as_of: 2024, source: example-source}}\n  public_function: true\n  sources: [example-source]\n"
        )
    };
    site.write("content/people.yaml", person("public"))?;
    let before = site.build()?;
    ensure!(!places(&before, "zpersonnamez").is_empty());
    site.write("content/people.yaml", person("internal"))?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    run(&mut site.building())?.with_code(1)?;
    are_nowhere(["zpersonnamez"], &tree(&site.out())?)
}

#[test]
fn it_goes_from_every_language_though_nobody_knows_which_there_are() -> anyhow::Result<()> {
    let site = site()?;
    run(&mut site.building())?;
    withdraw(&site, "practice:zgone", &[])?;
    site.write("content/site.yaml", "title: [\n")?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    let found = places(&after, "zwithdrawn");
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn an_old_address_says_what_to_withdraw() -> anyhow::Result<()> {
    let site = site()?;
    let mut command = carsija();
    command.args([
        "withdraw",
        "practice:zwithdrawnaliasz",
        "--reason",
        "x",
        "--site",
    ]);
    let ended = run(command.arg(site.root()))?.with_code(2)?;
    ended.saying(&["an old address of `practice:zgone`"])?;
    Ok(())
}

#[test]
fn an_address_is_seen_by_those_whom_its_consent_names() -> anyhow::Result<()> {
    for (contact, editions) in [
        (
            "email: zofficez.office@a.example, phone: '+389 31 475 099'",
            &[][..],
        ),
        (
            "email: office@zofficez.example, phone: '+389 31 475 099', consent: {kind: written, date: 2019-11-01, role: Head}",
            &["members", "internal"][..],
        ),
        (
            "email: office@zofficez.example, phone: '+389 31 475 099', \
             consent: {kind: written, scope: public, date: 2019-11-01, role: Head}",
            &["public", "members", "internal"][..],
        ),
    ] {
        for edition in ["public", "members", "internal"] {
            let site = site()?;
            site.replace(
                "content/practices/example-practice.md",
                "sources: [example-source]\n",
                &format!("sources: [example-source]\ncontact: {{role: Clerk, {contact}}}\n"),
            )?;
            run(site.building().args(["--edition", edition]))?;
            let after = tree(&site.out())?;
            for word in ["zofficez", "31 475 099"] {
                let is_shown = !places(&after, word).is_empty();
                let is_open = editions.contains(&edition);
                ensure!(is_shown == is_open, "{edition}: {contact}: {word}");
            }
        }
    }
    Ok(())
}

fn withdraw(site: &Site, entry: &str, more: &[&str]) -> anyhow::Result<()> {
    let mut command = carsija();
    command.args(["withdraw", entry, "--yes", "--reason", "zwithdrawnreasonz"]);
    command.args(more).arg("--site").arg(site.root());
    run(&mut command)?.good()?;
    Ok(())
}

/// None of these words is in any byte of what was built.
fn are_nowhere<'a>(words: impl IntoIterator<Item = &'a str>, built: &Tree) -> anyhow::Result<()> {
    for word in words {
        let found = places(built, word);
        ensure!(found.is_empty(), "{word} is in {found:?}");
    }
    Ok(())
}

fn text(built: &Tree, path: &str) -> anyhow::Result<String> {
    let bytes = built.get(path);
    let bytes = bytes.ok_or_else(|| anyhow::anyhow!("there is no {path}"))?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

/// A site with an entry that has everything that can be left behind.
fn site() -> anyhow::Result<Site> {
    let site = Site::small()?;
    site.write(
        &format!("{ENTRY}/index.md"),
        "---\ntitle: zwithdrawntitlez\nsummary: zwithdrawnsummaryz\ncities: [example-city]\n\
         topics: [youth-participation]\nstatus: ongoing\nbrief:\n  problem: A problem.\n  \
         approach: An approach.\n  results: unknown\n  takes: unknown\n\
         evidence: {level: E1, limits: One report.}\naliases: [zwithdrawnaliasz]\n\
         sources: [example-source]\nreview: {updated: 2026-01-02}\n---\n\n\
         zwithdrawnbodyz\n\n![zpicturealtz](zwithdrawnpicturez.png)\n",
    )?;
    site.write(&format!("{ENTRY}/zwithdrawnpicturez.png"), PIXEL)?;
    site.replace(
        "content/practices/example-practice.md",
        "sources: [example-source]\n",
        "sources: [example-source]\nrelated: [zgone]\n",
    )?;
    Ok(site)
}

#[test]
fn an_earlier_address_leads_nobody_past_a_withdrawal() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    withdraw(&site, "practice:zgone", &[])?;
    site.replace(
        "content/practices/example-practice.md",
        "sources: [example-source]\n",
        "sources: [example-source]\naliases: [zgone]\n",
    )?;
    run(&mut site.building())?
        .with_code(1)?
        .saying(&["E0830"])?;
    let after = tree(&site.out())?;
    let page = text(&after, "en/practices/zgone.html")?;
    ensure!(page.contains("This page was withdrawn"), "{page}");
    Ok(())
}

#[test]
fn nothing_comes_back_when_the_list_of_what_was_withdrawn_is_broken() -> anyhow::Result<()> {
    for broken in [
        "- {entry: \"practice:zgone\", date: [, reason: x}\n",
        "- {entry: \"practice:zgone\", date: 2026-11-40, reason: x}\n",
        "- {entry: zgone, date: 2026-11-20, reason: x}\n",
        "practice:zgone\n",
        "\u{0}",
    ] {
        let site = site()?;
        let kept = fs::read_to_string(site.root().join(ENTRY).join("index.md"))?;
        site.build()?;
        withdraw(&site, "practice:zgone", &[])?;
        let before = site.build()?;
        // Somebody's older copy is merged, and the list doesn't survive it.
        site.write(&format!("{ENTRY}/index.md"), kept)?;
        site.write(&format!("{ENTRY}/zwithdrawnpicturez.png"), PIXEL)?;
        site.write("content/withdrawn.yaml", broken)?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        are_nowhere(WITHDRAWN, &after).context(broken)?;
        ensure!(
            after.keys().all(|file| before.contains_key(file)),
            "{broken}: something new was published"
        );
    }
    Ok(())
}

#[test]
fn an_item_that_is_broken_leaves_the_others_withdrawn() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    site.write(
        "content/withdrawn.yaml",
        "- {entry: \"practice:zgone\", date: 2026-11-20, reason: x}\n- {entry: zother, date: 1}\n",
    )?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    are_nowhere(["zwithdrawntitlez", "zwithdrawnbodyz"], &after)?;
    let is_picture = |file: &String| file.contains("zwithdrawnpicturez");
    ensure!(!after.keys().any(is_picture), "the picture is still there");
    Ok(())
}

#[test]
fn a_copy_of_a_closed_picture_is_shown_where_those_on_it_agreed() -> anyhow::Result<()> {
    for (consent, is_shown) in [
        ("", false),
        ("consent: {kind: unknown}", false),
        ("consent: {kind: not_needed_no_people}", true),
        (
            "consent: {kind: written, date: 2026-11-01, role: staff}",
            true,
        ),
        ("consent: {kind: written}", false),
    ] {
        let site = site()?;
        site.replace(
            &format!("{ENTRY}/index.md"),
            "sources: [example-source]\n",
            "sources: [example-source]\nsafeguarding: {visibility: internal}\n",
        )?;
        site.write("content/pages/zcopyz.png", PIXEL)?;
        site.replace(
            "content/pages/about.md",
            "---\ntitle:",
            &format!(
                "---\nmedia:\n- {{file: zcopyz.png, alt: A, credit: C, licence: CC0-1.0, \
                 people_identifiable: false, children: false, {consent}}}\ntitle:"
            ),
        )?;
        run(&mut site.building())?.with_code(i32::from(!is_shown))?;
        let after = tree(&site.out())?;
        let found = places(&after, "zcopyz");
        ensure!(found.is_empty() != is_shown, "{consent}: {found:?}");
    }
    Ok(())
}

#[test]
fn a_mistake_in_its_own_file_keeps_nothing_online() -> anyhow::Result<()> {
    let file = format!("{ENTRY}/index.md");
    let bad_date = "consent: {kind: refused, date: 28.11.2026}";
    for (from, to) in [
        (AGREED, "consent: {kind: withdrawn}"),
        (AGREED, bad_date),
        (AGREED, "consent: {kind: refused}}\n  - {file: x"),
        ("status: ongoing", "status: ongoin\nvisibility: internal"),
        (
            "sources: [example-source]",
            "x: [\nsafeguarding: {visibility: internal}",
        ),
    ] {
        let site = site()?;
        refuse(&site, AGREED)?;
        run(&mut site.building())?;
        let is_shown = |built: &Tree| built.keys().any(|path| path.contains("zwithdrawnpicturez"));
        ensure!(is_shown(&tree(&site.out())?), "{to}");
        site.replace(&file, from, to)?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        ensure!(!is_shown(&after), "{to}: {:?}", after.keys());
        // What is said of a picture stands in its page, and goes with it.
        let page = "en/practices/zgone.html";
        ensure!(!after.contains_key(page), "{to}");
    }
    Ok(())
}

#[test]
fn the_page_that_says_so_stays_while_nothing_can_be_built() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    withdraw(&site, "practice:zgone", &[])?;
    let good = site.build()?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    let ended = run(&mut site.building())?.with_code(1)?;
    ended.saying(&["Nothing was published"])?;
    ensure!(tree(&site.out())? == good);
    Ok(())
}

#[test]
fn what_no_file_says_any_more_can_be_withdrawn_while_some_cannot_be_read() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    fs::remove_dir_all(site.root().join(ENTRY))?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    withdraw(&site, "practice:zgone", &[])?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    are_nowhere(WITHDRAWN, &after)?;
    Ok(())
}

#[test]
fn a_page_that_somebody_changed_by_hand_is_put_beside_the_site() -> anyhow::Result<()> {
    for breaks in [false, true] {
        let site = site()?;
        site.build()?;
        let page = site.out().join("en/practices/zgone.html");
        fs::write(&page, "zwithdrawntitlez, by hand")?;
        withdraw(&site, "practice:zgone", &["--no-page"])?;
        if breaks {
            site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
        }
        let ended = run(&mut site.building())?;
        ended.saying(&["someone had changed it by hand"])?;
        ensure!(places(&tree(&site.out())?, "zwithdrawntitlez").is_empty());
        let name = format!(
            "{}.kept",
            site.out().file_name().unwrap_or_default().display()
        );
        let beside = site.out().with_file_name(name);
        let kept = fs::read_to_string(beside.join("en/practices/zgone.html"))?;
        ensure!(kept == "zwithdrawntitlez, by hand");
    }
    Ok(())
}

#[test]
fn a_page_that_somebody_changed_by_hand_is_kept_where_it_is_written_anew() -> anyhow::Result<()> {
    let site = site()?;
    site.build()?;
    let (page, other) = ("en/about.html", "en/cities/example-city.html");
    fs::write(site.out().join(page), "by hand")?;
    let ended = run(&mut site.building())?;
    ended.saying(&["someone had changed it by hand"])?;
    let built = tree(&site.out())?;
    ensure!(text(&built, page)? != "by hand");
    let name = format!(
        "{}.kept",
        site.out().file_name().unwrap_or_default().display()
    );
    let beside = site.out().with_file_name(name);
    ensure!(fs::read_to_string(beside.join(page))? == "by hand");
    ensure!(!beside.join(other).exists());
    Ok(())
}

#[test]
fn a_contact_whose_consent_ran_out_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    let file = "content/practices/example-practice.md";
    let agreed = "consent: {kind: written, scope: public, date: 2019-11-01, role: Head}";
    for (from, to) in [
        (agreed, "consent: {kind: refused}"),
        (agreed, "consent: {kind: refusd}"),
        ("scope: public", "scope: members"),
        ("date: 2019-11-01", "date: 2019-11-01, until: 2020-01-01"),
        (agreed, "consent: {kind: refused}}\nx: [{a: b"),
    ] {
        let site = site()?;
        site.replace(
            file,
            "sources: [example-source]\n",
            &format!(
                "sources: [example-source]\ncontact: {{via: hub, role: Clerk, email: office@zofficez.example, \
                 phone: '+389 31 475 099', {agreed}}}\n"
            ),
        )?;
        run(&mut site.building())?;
        let before = tree(&site.out())?;
        ensure!(!places(&before, "zofficez").is_empty(), "{to}");
        site.replace(file, from, to)?;
        site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
        let ended = run(&mut site.building())?.with_code(1)?;
        ended.saying(&["what may not be seen any more was deleted", "STAY there"])?;
        let after = tree(&site.out())?;
        are_nowhere(["zofficez", "475 099", "38931475099"], &after).context(to)?;
        ensure!(after.contains_key("en/about.html"), "{to}");
    }
    Ok(())
}

#[test]
fn a_mistyped_visibility_closes_though_nothing_can_be_built() -> anyhow::Result<()> {
    for to in [
        "status: ongoing\nvisibility: intenral",
        "status: ongoing\nvisability: internal",
        "status: ongoing\nsafeguarding: {visibility: [internal]}",
    ] {
        let site = site()?;
        run(&mut site.building())?;
        site.replace(&format!("{ENTRY}/index.md"), "status: ongoing", to)?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        ensure!(!after.contains_key("en/practices/zgone.html"), "{to}");
        are_nowhere(["zwithdrawnbodyz"], &after).context(to)?;
    }
    Ok(())
}

#[test]
fn an_entry_that_is_no_text_closes_what_it_says() -> anyhow::Result<()> {
    let in_utf_16 = |text: &str| {
        format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect()
    };
    let with_a_letter_of_another_code_page = |text: &str| [text.as_bytes(), b"\xe6\n"].concat();
    let forms: [fn(&str) -> Vec<u8>; 2] = [in_utf_16, with_a_letter_of_another_code_page];
    for (number, form) in forms.iter().enumerate() {
        let site = site()?;
        run(&mut site.building())?;
        let entry = format!("{ENTRY}/index.md");
        let to = "status: ongoing\nsafeguarding: {visibility: internal}";
        site.replace(&entry, "status: ongoing", to)?;
        let text = fs::read_to_string(site.root().join(&entry))?;
        site.write(&entry, form(&text))?;
        run(&mut site.building())?.with_code(1)?;
        are_nowhere(["zwithdrawnbodyz"], &tree(&site.out())?).context(number)?;
    }
    Ok(())
}

#[test]
fn an_item_that_left_a_list_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    let person = |id: &str, more: &str| {
        format!(
            "- id: {id}\n{more}  name: {id} Zz\n  function:\n    - {{role: Clerk, as_of: 2024, source: \
             example-source}}\n  public_function: true\n  sources: [example-source]\n"
        )
    };
    let other = person("zother", "  visibility: public\n");
    for left in [
        "",
        "  visibility: intenral\n",
        "  visibility: internal\n  x: 1\n",
    ] {
        let site = site()?;
        let gone = person("zpersonz", "  visibility: public\n");
        site.write("content/people.yaml", format!("{other}{gone}"))?;
        let about = "content/pages/about.md";
        let said = "\nzpersonz Zz and [zpersonz](person:zpersonz) said so.\n";
        site.append("content/practices/example-practice.md", said)?;
        site.append(about, "\nzpersonz Zz said so.\n")?;
        let before = site.build()?;
        ensure!(before.contains_key("en/people/zpersonz.html"));
        site.replace("content/practices/example-practice.md", said, "")?;
        site.replace(about, "zpersonz Zz", "She")?;
        let gone = person("zpersonz", left);
        let gone = if left.is_empty() { "" } else { &gone };
        site.write("content/people.yaml", format!("{other}{gone}"))?;
        site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        are_nowhere(["zpersonz"], &after).context(left)?;
        ensure!(after.contains_key("en/people/zother.html"), "{left}");
    }
    Ok(())
}

#[test]
fn a_name_that_is_still_said_takes_no_page_away() -> anyhow::Result<()> {
    let site = site()?;
    let file = "content/organisations.yaml";
    let office = "- id: zofficez\n  name: {en: Zofficez of All}\n  kind: city_network\n  sources: [example-source]\n";
    site.append(file, office)?;
    let said = "\n[They](organisation:zofficez) said so.\n";
    site.append("content/practices/example-practice.md", said)?;
    site.append("content/pages/about.md", "\nThe Zofficez of All said so.\n")?;
    let before = site.build()?;
    ensure!(before.contains_key("en/organisations/zofficez.html"));
    site.replace(file, office, "")?;
    site.replace("content/practices/example-practice.md", said, "")?;
    site.write("content/practices/broken.md", "---\ntitle: [\n---\n")?;
    run(&mut site.building())?.with_code(1)?;
    let after = tree(&site.out())?;
    ensure!(!after.contains_key("en/organisations/zofficez.html"));
    ensure!(after.contains_key("en/about.html"));
    Ok(())
}

#[test]
fn what_a_broken_list_says_was_withdrawn_goes() -> anyhow::Result<()> {
    for broken in [
        "- {entry: \"practice:zgone\", date: [, reason: x}\n",
        "- {entry: \"practice:zgone\", date: 2026-11-40, reason: x}\n",
        "- {entry: zgone, date: 2026-11-20, reason: x}\n",
        "practice:zgone\n",
    ] {
        let site = site()?;
        run(&mut site.building())?;
        site.write("content/withdrawn.yaml", broken)?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        are_nowhere(["zwithdrawn", "zgone"], &after).context(broken)?;
        ensure!(after.contains_key("en/about.html"), "{broken}");
    }
    Ok(())
}

#[test]
fn an_item_that_nobody_names_any_more_goes_though_nothing_can_be_built() -> anyhow::Result<()> {
    for (broken, stays) in [
        ("---\ntitle: [\n---\n", false),
        ("---\ntitle: [\nquotes: [{speaker: zpersonz}]\n---\n", true),
    ] {
        let site = site()?;
        let named = "sources: [example-source]\nquotes:\n  - {text: said she, speaker: zpersonz, role_as_of: \
                     'Clerk, 2024', source: example-source}\n";
        site.write(
            "content/people.yaml",
            "- id: zpersonz\n  name: Zname Zz\n  function:\n    - {role: Clerk, as_of: 2024, source: \
             example-source}\n  public_function: true\n  sources: [example-source]\n",
        )?;
        let file = "content/practices/example-practice.md";
        site.replace(file, "sources: [example-source]\n", named)?;
        let before = site.build()?;
        ensure!(before.contains_key("en/people/zpersonz.html"));
        site.replace(file, named, "sources: [example-source]\n")?;
        site.write("content/practices/broken.md", broken)?;
        run(&mut site.building())?.with_code(1)?;
        let is_there = tree(&site.out())?.contains_key("en/people/zpersonz.html");
        ensure!(is_there == stays, "{broken}");
    }
    Ok(())
}

#[test]
fn what_was_withdrawn_goes_though_its_list_has_another_name() -> anyhow::Result<()> {
    let list = "- {entry: \"practice:zgone\", date: 2026-11-20, reason: x}\n";
    let long = format!("# {}\n{list}", "z".repeat(2 << 20));
    for (file, text) in [
        ("content/withdrawn.yml", list),
        ("content/Withdrawn.YAML", list),
        ("content/withdrawn.yaml.txt", list),
        ("content/pages/withdrawn.yaml", list),
        ("content/withdrawn.yaml", &long),
    ] {
        let site = site()?;
        run(&mut site.building())?;
        site.write(file, text)?;
        run(&mut site.building())?
            .with_code(1)?
            .saying(&["content/withdrawn.yaml"])?;
        let after = tree(&site.out())?;
        are_nowhere(["zwithdrawn", "zgone"], &after).context(file)?;
        ensure!(after.contains_key("en/about.html"), "{file}");
    }
    Ok(())
}

#[test]
fn an_entry_that_is_not_read_closes_what_it_says() -> anyhow::Result<()> {
    let closed = "status: ongoing\nsafeguarding: {visibility: internal}";
    let entry = format!("{ENTRY}/index.md");
    let long = format!("note: {}\n{closed}", "z".repeat(2 << 20));
    for (file, keeps_other, said) in [
        (format!("{ENTRY}/Index.md"), false, closed),
        ("content/practices/Zgone.md".to_owned(), false, closed),
        ("content/practices/zgone.md".to_owned(), true, closed),
        ("content/practice/zgone.md".to_owned(), true, closed),
        (entry.clone(), true, &*long),
    ] {
        let site = site()?;
        run(&mut site.building())?;
        let text = fs::read_to_string(site.root().join(&entry))?;
        if !keeps_other {
            fs::remove_file(site.root().join(&entry))?;
        }
        site.write(&file, text.replace("status: ongoing", said))?;
        run(&mut site.building())?.with_code(1)?;
        let after = tree(&site.out())?;
        are_nowhere(["zwithdrawnbodyz"], &after).context(file)?;
    }
    Ok(())
}

/// A translation of the entry, but for what it says beside its words.
const TRANSLATED: &str = "---\ntranslation: {kind: unofficial, of: en}\ntitle: A\nsummary: B\n";

/// The site with a picture that people agreed to, in a second language too.
fn in_two_languages() -> anyhow::Result<Site> {
    let site = site()?;
    site.replace(
        "content/site.yaml",
        "languages: [en]",
        "languages: [en, mk]",
    )?;
    refuse(&site, AGREED)?;
    Ok(site)
}

#[test]
fn whoever_refuses_in_a_translation_is_heard() -> anyhow::Result<()> {
    for (said, gone) in [
        ("safeguarding: {visibility: internal}\n", "zwithdrawnbodyz"),
        ("safeguarding: {visibility: intenral}\n", "zwithdrawnbodyz"),
        (
            "media: [{file: zwithdrawnpicturez.png, consent: {kind: refused}}]\n",
            "zwithdrawnpicturez",
        ),
        (
            "media: [{file: ./zwithdrawnpicturez.png, expires: 2026-01-02}]\n",
            "zwithdrawnpicturez",
        ),
    ] {
        let site = in_two_languages()?;
        site.write(
            &format!("{ENTRY}/index.mk.md"),
            format!("{TRANSLATED}---\n"),
        )?;
        run(&mut site.building())?;
        let before = tree(&site.out())?;
        ensure!(!places(&before, gone).is_empty(), "{said}");
        site.write(
            &format!("{ENTRY}/index.mk.md"),
            format!("{TRANSLATED}{said}---\n"),
        )?;
        run(&mut site.building())?
            .with_code(1)?
            .saying(&["E0115", "more careful"])?;
        are_nowhere([gone], &tree(&site.out())?).context(said)?;
    }
    Ok(())
}

#[test]
fn whoever_refuses_in_a_translation_is_heard_where_the_original_asks_nobody() -> anyhow::Result<()>
{
    for consent in ["{kind: refused}", "{kind: nonsense}"] {
        let site = in_two_languages()?;
        let original = format!("{ENTRY}/index.md");
        let asked = format!("people_identifiable: true, children: true, {AGREED}");
        site.replace(
            &original,
            &asked,
            "people_identifiable: false, children: false",
        )?;
        site.write(
            &format!("{ENTRY}/index.mk.md"),
            format!(
                "{TRANSLATED}media: [{{file: zwithdrawnpicturez.png, consent: {consent}}}]\n---\n"
            ),
        )?;
        run(&mut site.building())?
            .with_code(1)?
            .saying(&["E0115"])?;
        are_nowhere(["zwithdrawnpicturez"], &tree(&site.out())?).context(consent)?;
    }
    Ok(())
}
