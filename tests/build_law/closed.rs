//! What is closed to an audience is nowhere in what is built for it.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::fs;

use anyhow::ensure;

use crate::{
    published::Published,
    support::{PIXEL, Site, Tree, ensure_same, files_in, opened::opened, run, tree},
};

/// Words that stand only in what members may see.
const OF_MEMBERS: [&str; 8] = [
    "zmemberstitlez",
    "zmemberssummaryz",
    "zmembersbodyz",
    "zmembersidz",
    "zmembersaliasz",
    "zmemberspicturez",
    "zmemberseventz",
    "zmembersmailboxz",
];
/// The bytes of a file that only an entry for members links to.
const MEMBERS_LIST: &str = "zmemberslistz";
/// Words that stand only in what the hub's own staff may see.
const INTERNAL_PAGE: &str = "zinternalbodyz";
/// Words that nobody sees in a page, or the hub's own staff at most.
const INTERNAL: [&str; 7] = [
    INTERNAL_PAGE,
    "zinternalidz",
    "zinternaltitlez",
    "zinternalnotez",
    "zinternalomittedz",
    "zinternalfilez",
    "zinternalconsentz",
];
/// Words of a public page that link to what is closed: they stay, the link doesn't.
const LINKED_WORDS: &str = "zthewordsofthelinkz";

#[test]
fn the_public_sees_nothing_of_members_or_staff() -> anyhow::Result<()> {
    let built = built_for("public")?;
    for secret in OF_MEMBERS.iter().chain(&INTERNAL).chain([&MEMBERS_LIST]) {
        let found = places(&built, secret);
        ensure!(found.is_empty(), "{secret} is in {found:?}");
    }
    Ok(())
}

#[test]
fn the_search_finds_for_each_audience_what_is_open_to_it() -> anyhow::Result<()> {
    let in_words = [
        "zmemberstitlez",
        "zmemberssummaryz",
        "zmembersbodyz",
        "zinternaltitlez",
        INTERNAL_PAGE,
    ];
    for (edition, open) in [
        ("public", &[][..]),
        ("members", &in_words[..3]),
        ("internal", &in_words[..]),
    ] {
        let site = site()?;
        run(site.building().args(["--edition", edition]))?.good()?;
        let mut search = Published::in_folder(&site.out())?;
        ensure!(
            !search
                .addresses(&format!("\"{LINKED_WORDS}\""), "en")?
                .is_empty()
        );
        for secret in OF_MEMBERS.iter().chain(&INTERNAL) {
            let found = search.found(&format!("\"{secret}\""), "en")?;
            // Where nobody may see it, another word may be searched in its place.
            let is_found = !found.hits.is_empty() && found.replaced.is_empty();
            ensure!(
                is_found == open.contains(secret),
                "{edition}: {secret} is in {:?}",
                found.hits
            );
        }
    }
    Ok(())
}

#[test]
fn the_words_of_a_link_to_what_is_closed_stay() -> anyhow::Result<()> {
    let built = built_for("public")?;
    let mut found = places(&built, LINKED_WORDS);
    found.retain(|path| !path.starts_with("search/"));
    ensure!(found == ["en/practices/example-practice.html"], "{found:?}");
    Ok(())
}

#[test]
fn members_see_what_is_theirs() -> anyhow::Result<()> {
    let built = built_for("members")?;
    for word in OF_MEMBERS.iter().chain([&MEMBERS_LIST]) {
        ensure!(!places(&built, word).is_empty(), "{word} is nowhere");
    }
    Ok(())
}

#[test]
fn members_see_nothing_of_the_staff() -> anyhow::Result<()> {
    let built = built_for("members")?;
    for secret in INTERNAL {
        let found = places(&built, secret);
        ensure!(found.is_empty(), "{secret} is in {found:?}");
    }
    Ok(())
}

#[test]
fn the_staff_sees_its_own_pages() -> anyhow::Result<()> {
    let built = built_for("internal")?;
    for word in OF_MEMBERS.iter().chain([&INTERNAL_PAGE]) {
        ensure!(!places(&built, word).is_empty(), "{word} is nowhere");
    }
    Ok(())
}

#[test]
fn what_members_saw_is_gone_when_the_public_edition_takes_its_place() -> anyhow::Result<()> {
    let site = site()?;
    run(site.building().args(["--edition", "members"]))?.good()?;
    let built = site.build()?;
    for secret in OF_MEMBERS.iter().chain([&MEMBERS_LIST]) {
        let found = places(&built, secret);
        ensure!(found.is_empty(), "{secret} is in {found:?}");
    }
    Ok(())
}

#[test]
fn an_item_of_a_list_is_as_open_as_what_refers_to_it() -> anyhow::Result<()> {
    for (person, open) in [
        ("", &["members", "internal"][..]),
        ("visibility: internal", &["internal"]),
    ] {
        for edition in ["public", "members", "internal"] {
            let site = site()?;
            site.write(
                "content/people.yaml",
                format!(
                    "- {{id: zpersonz, name: Zz Zpersonnamez, {person}{} function: [{{role: zrolez, \
                     org: zorgz, as_of: 2024, source: example-source}}], public_function: true, \
                     sources: [example-source]}}\n",
                    if person.is_empty() { "" } else { "," }
                ),
            )?;
            site.append(
                "content/organisations.yaml",
                "\n- {id: zorgz, name: {en: zorgnamez}, kind: ngo, sources: [example-source]}\n",
            )?;
            site.replace(
                "content/practices/zmembersidz/index.md",
                "sources: [example-source]",
                "quotes: [{text: zquotez and more words, speaker: zpersonz, role_as_of: 'Clerk, 2024', \
                 source: example-source}]\nsources: [example-source]",
            )?;
            run(site.building().args(["--edition", edition]))?.good()?;
            let built = tree(&site.out())?;
            for word in ["zpersonnamez", "zpersonz", "zrolez", "zorgnamez", "zquotez"] {
                let found = places(&built, word);
                ensure!(
                    found.is_empty() != open.contains(&edition),
                    "{edition}: {word}: {found:?}"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn a_place_is_shown_no_more_exactly_than_it_may_be() -> anyhow::Result<()> {
    let site = Site::small()?;
    site.replace(
        "content/cities/example-city.md",
        "\nsources:",
        "\ngeo: {lat: 41.123456, lon: 21.654321}\nsources:",
    )?;
    site.write(
        "content/practices/coarse.md",
        closed_practice("public").replace("{visibility: public}", "{geo_precision: country}"),
    )?;
    let built = site.build()?;
    ensure!(places(&built, "41.123").is_empty() && places(&built, "21.654").is_empty());
    ensure!(!places(&built, "41.12").is_empty());
    let page = built
        .get("en/practices/coarse.html")
        .map(|bytes| String::from_utf8_lossy(bytes));
    let page = page.unwrap_or_default();
    ensure!(page.contains("zpublictitlez"), "{page}");
    ensure!(!page.contains("spatialCoverage"), "{page}");
    for path in places(&built, "coarse.html") {
        ensure!(path != "en/cities/example-city.html");
    }
    Ok(())
}

/// The files in whose path or words a word stands, in any case.
pub(crate) fn places<'a>(built: &'a Tree, word: &str) -> Vec<&'a str> {
    let holds = |bytes: &[u8]| {
        bytes
            .windows(word.len())
            .any(|found| found.eq_ignore_ascii_case(word.as_bytes()))
    };
    built
        .iter()
        .filter(|(path, bytes)| {
            holds(path.as_bytes()) || holds(bytes) || holds(&opened(path, bytes))
        })
        .map(|(path, _)| path.as_str())
        .collect()
}

#[test]
fn no_private_number_is_in_the_words_of_the_site() -> anyhow::Result<()> {
    let site = Site::small()?;
    let file = "content/site.yaml";
    site.replace(file, "en: Example", "en: 070 111 221 Example")?;
    let said = "en: Ask ana.ilievska@a.example, 0101990450006. What our";
    site.replace(file, "en: What our", said)?;
    site.write(
        "messages/en.ftl",
        "# Ask the author: 070 111 229\nsearch_label = Search, or call 070 111 222\n\
         promise =\n    Write to zoran.z@a.example\n",
    )?;
    run(&mut site.building())?.with_code(1)?.saying(&[
        "E0838",
        "E0839",
        "E0807",
        "messages/en.ftl:2:",
    ])?;
    let built = tree(&site.out())?;
    ensure!(built.contains_key("en/index.html"));
    for secret in [
        "070 111 221",
        "ana.ilievska@",
        "0101990450006",
        "070 111 222",
        "zoran.z@",
    ] {
        let found = places(&built, secret);
        ensure!(found.is_empty(), "{secret} is in {found:?}");
    }
    Ok(())
}

/// Folders of entries that refer to each other.
const FOLDERS: [&str; 7] = [
    "practices",
    "events",
    "transfers",
    "calls",
    "discrepancies",
    "hubs",
    "pages",
];
/// What an entry has that others can't have, too: who may see it, an original, an address, a file beside it.
const OWN: [&str; 11] = [
    "translation:",
    "safeguarding:",
    "aliases:",
    "media:",
    "documents:",
    ".png",
    ".jpg",
    ".svg",
    ".csv",
    ".pdf",
    ".txt",
];

#[test]
fn what_is_closed_changes_no_byte_of_what_others_read() -> anyhow::Result<()> {
    let open = Site::demo()?.build()?;
    let site = Site::demo()?;
    let mut count = 0;
    for folder in FOLDERS {
        for file in files_in(&site.root().join("content").join(folder))? {
            let id = file.strip_suffix(".md").unwrap_or_default();
            if id.is_empty() || id.contains(['.', '/']) {
                continue;
            }
            let text = fs::read_to_string(site.root().join("content").join(folder).join(&file))?;
            if OWN.iter().any(|own| text.contains(own)) {
                continue;
            }
            let begin = "---\nsafeguarding: {visibility: internal}\n";
            let closed = text.replacen("---\n", begin, 1);
            site.write(&format!("content/{folder}/z-{file}"), closed)?;
            count += 1;
        }
    }
    ensure!(count >= FOLDERS.len(), "{count} entries are closed");
    ensure_same(&open, &site.build()?)
}

fn built_for(edition: &str) -> anyhow::Result<Tree> {
    let site = site()?;
    run(site.building().args(["--edition", edition]))?.good()?;
    tree(&site.out())
}

/// A site with secrets of every kind.
fn site() -> anyhow::Result<Site> {
    let site = Site::small()?;
    let practice = "content/practices/example-practice.md";
    site.replace(
        practice,
        "sources: [example-source]\n",
        "sources: [example-source]\n\
         related: [zmembersidz, zinternalidz]\n\
         contact: {role: Clerk, email: zmembersmailboxz@example.org, consent: {kind: written, date: 2019-11-01, role: Head}}\n\
         internal_notes: zinternalnotez\n\
         safeguarding: {visibility: public, omitted: zinternalomittedz}\n\
         media:\n\
         - {file: street.png, alt: A street, credit: Nobody, licence: CC0-1.0, \
            people_identifiable: false, children: false, \
            consent: {kind: written, ref: zinternalconsentz, date: 2019-11-01, role: Head}}\n",
    )?;
    site.write("content/practices/street.png", PIXEL)?;
    site.append(
        practice,
        &format!(
            "\n[{LINKED_WORDS}](practice:zmembersidz) and [more](zinternalidz.md). Also\n\
             [this](https://example.org/en/practices/zmembersidz.html),\n\
             [this](http://www.example.org/mk/practices/zinternalidz.html?a#b) and\n\
             [this](https://example.org/media/practices/zmembersidz/list.csv).\n"
        ),
    )?;
    site.replace(
        practice,
        "sources: [example-source]\n",
        "requirements: {materials: [{label: A form, url: 'https://example.org/en/practices/zinternalidz.html'}]}\n\
         sources: [example-source]\n",
    )?;
    site.replace(
        "content/sources.yaml",
        "kind: report\n",
        "kind: report\n  file: zinternalfilez.docx\n",
    )?;
    site.write(
        "content/practices/zmembersidz/index.md",
        closed_practice("members") + "\n![A picture](zmemberspicturez.png)\n\n[A list](list.csv)\n",
    )?;
    site.write("content/practices/zmembersidz/zmemberspicturez.png", PIXEL)?;
    site.write("content/practices/zmembersidz/list.csv", MEMBERS_LIST)?;
    site.write(
        "content/practices/zinternalidz.md",
        closed_practice("internal"),
    )?;
    site.write(
        "content/events/zmemberseventz.md",
        "---\nkind: event\ntitle: An evening\nsummary: An evening.\ndate: 2026-01-02\n\
         place: {city: example-city}\ntopics: [youth-participation]\n\
         safeguarding: {visibility: members}\nsources: [example-source]\n\
         review: {updated: 2026-01-03}\n---\n\nSee [it](practice:zmembersidz).\n",
    )?;
    Ok(site)
}

/// A practice that is closed to everyone below this audience.
fn closed_practice(audience: &str) -> String {
    format!(
        "---\ntitle: z{audience}titlez\nsummary: z{audience}summaryz\ncities: [example-city]\n\
         topics: [youth-participation]\nstatus: ongoing\nlead: example-network\nbrief:\n  \
         problem: A problem.\n  approach: An approach.\n  results: unknown\n  takes: unknown\n\
         evidence: {{level: E1, limits: One report.}}\n\
         facts:\n- {{id: f, label: z{audience}summaryz, value: 7, as_of: 2024, source: example-source}}\n\
         aliases: [z{audience}aliasz]\n\
         safeguarding: {{visibility: {audience}}}\nsources: [example-source]\n\
         review: {{updated: 2026-01-02}}\n---\n\n## z{audience}bodyz\n\nWords.\n"
    )
}
