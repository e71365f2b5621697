//! Pictures and other files of a whole site: what is published of them, and what is not.
#![expect(clippy::disallowed_methods, reason = "tests touch files")]

#[path = "../support/mod.rs"]
mod support;

use std::{fs, process::Command};

use anyhow::{Context as _, ensure};
use jpeg_encoder::{ColorType, Encoder};
use support::{PIXEL, Site, Tree, ensure_same, run, tree};

const PAGE: &str = "content/pages/visit.md";
const CACHE: &str = ".carsija-cache";
/// What a phone writes into a photo, and what nobody may read.
const PLANTED: &str = "zplantedz";

/// A photo as a phone hands it in: on its side, with its position, and more than enough pixels.
fn photo() -> anyhow::Result<Vec<u8>> {
    const WIDTH: u16 = 900;
    const HEIGHT: u16 = 600;
    let mut rgb = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let shade = |value: u16, of: u16| u8::try_from(u32::from(value) * 200 / u32::from(of));
            let grain = u8::try_from((x * 7 + y * 13) % 11)?;
            rgb.extend([shade(x, WIDTH)? + grain, shade(y, HEIGHT)?, 90 + grain]);
        }
    }
    let mut jpeg = Vec::new();
    let encoder = Encoder::new(&mut jpeg, 90);
    encoder.encode(&rgb, WIDTH, HEIGHT, ColorType::Rgb)?;
    // EXIF with the orientation 6 and a name, and a comment.
    let mut exif =
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(PLANTED.as_bytes());
    let segment = |kind: u8, data: &[u8]| -> anyhow::Result<Vec<u8>> {
        let length = u16::try_from(data.len() + 2)?.to_be_bytes();
        Ok([&[0xff, kind][..], &length, data].concat())
    };
    let notes = [segment(0xe1, &exif)?, segment(0xfe, PLANTED.as_bytes())?].concat();
    Ok([&jpeg[..2], &notes, &jpeg[2..], PLANTED.as_bytes()].concat())
}

/// A page of this text, which says who is on the photo if it is shown.
fn page(text: &str) -> String {
    let media = match text.contains("kids.jpg") {
        true => {
            "media:\n- {file: kids.jpg, alt: Children play, credit: The school, licence: CC0-1.0, \
             people_identifiable: true, children: true, consent: {kind: written, scope: public, date: \
             2026-11-01, role: parents}}\n"
        }
        false => "",
    };
    format!("---\ntitle: A visit\n{media}---\n\n{text}\n")
}

/// A site with a page of this text, and a photo and a drawing beside it.
fn site(text: &str) -> anyhow::Result<Site> {
    let site = Site::small()?;
    site.write(PAGE, page(text))?;
    site.write("content/pages/kids.jpg", photo()?)?;
    site.write("content/pages/plan.png", PIXEL)?;
    Ok(site)
}

const SHOWN: &str = "![Children play](kids.jpg \"On the day of the visit\")\n\n![A plan](plan.png)";

fn text_of(tree: &Tree, file: &str) -> anyhow::Result<String> {
    let bytes = tree
        .get(file)
        .with_context(|| format!("there is no {file}"))?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

fn holding<'a>(tree: &'a Tree, word: &str) -> Vec<&'a String> {
    let holds = |bytes: &[u8]| {
        bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    };
    let files = tree.iter().filter(|(_, bytes)| holds(bytes));
    files.map(|(file, _)| file).collect()
}

#[test]
fn a_photo_is_published_as_pixels_alone() -> anyhow::Result<()> {
    let site = site(SHOWN)?;
    let built = site.build()?;
    ensure!(
        holding(&built, PLANTED).is_empty(),
        "{:?}",
        holding(&built, PLANTED)
    );
    let page = text_of(&built, "en/visit.html")?;
    // The right way up, in sizes that a browser can choose from.
    ensure!(page.contains("width=\"600\" height=\"900\""), "{page}");
    ensure!(page.contains("src=\"../media/pages/kids.jpg\""), "{page}");
    ensure!(
        page.contains("<figcaption>On the day of the visit"),
        "{page}"
    );
    let original = photo()?;
    ensure!(built.values().all(|bytes| *bytes != original));
    // Every address in the page leads to a file.
    for part in page
        .split(['"', ' ', ','])
        .filter(|part| part.starts_with("../media/"))
    {
        let file = part.trim_start_matches("../");
        ensure!(built.contains_key(file), "{file} is not there");
    }
    Ok(())
}

#[test]
fn exiftool_finds_nothing() -> anyhow::Result<()> {
    let site = site(SHOWN)?;
    site.build()?;
    let media = site.out().join("media");
    let Ok(told) = Command::new("exiftool")
        .args(["-r", "-j", "-G"])
        .arg(media)
        .output()
    else {
        // It is not installed here.
        return Ok(());
    };
    let told: serde_json::Value = serde_json::from_slice(&told.stdout)?;
    for file in told.as_array().context("a list of files")? {
        for (tag, value) in file.as_object().context("tags of a file")? {
            let group = tag.split(':').next().unwrap_or_default();
            let is_harmless = [
                "SourceFile",
                "ExifTool",
                "File",
                "JFIF",
                "PNG",
                "RIFF",
                "Composite",
            ];
            ensure!(is_harmless.contains(&group), "{tag}: {value}");
        }
    }
    Ok(())
}

#[test]
fn the_same_bytes_with_and_without_what_was_kept() -> anyhow::Result<()> {
    let site = site(SHOWN)?;
    let first = site.build()?;
    let cache = site.root().join(CACHE);
    ensure!(cache.is_dir(), "nothing was kept");
    let again = |what: &str, threads: &str| -> anyhow::Result<()> {
        fs::remove_dir_all(site.out())?;
        run(site.building().env("RAYON_NUM_THREADS", threads))?.good()?;
        ensure_same(&first, &tree(&site.out())?).context(what.to_owned())
    };
    again("from the cache", "2")?;
    fs::remove_dir_all(&cache)?;
    again("without a cache, on one thread", "1")?;
    fs::remove_dir_all(&cache)?;
    again("without a cache, on two threads", "2")?;
    for (file, mut bytes) in tree(&cache)? {
        if let Some(last) = bytes.last_mut() {
            *last ^= 1;
        }
        fs::write(cache.join(file), bytes)?;
    }
    again("from a damaged cache", "2")?;
    fs::remove_dir_all(&cache)?;
    fs::write(&cache, "a file is in the way")?;
    again("where nothing can be kept", "2")?;
    run(&mut site.building())?
        .good()?
        .saying(&["could not be kept"])?;
    Ok(())
}

#[test]
fn a_site_with_everything_is_the_same_by_one_thread_and_two_with_a_cache_and_without()
-> anyhow::Result<()> {
    const ENTRIES: u64 = 40;
    let site = Site::made(ENTRIES)?;
    let text = format!("{SHOWN}\n\n[The plan](plan.pdf), [the table](table.csv)");
    site.write(PAGE, page(&text))?;
    site.write("content/pages/kids.jpg", photo()?)?;
    site.write("content/pages/plan.png", PIXEL)?;
    site.write("content/pages/plan.pdf", "%PDF-1.7\n%%EOF\n")?;
    site.write("content/pages/table.csv", "city,count\nElbasan,3\n")?;
    let build = |threads: &str| -> anyhow::Result<Tree> {
        run(site.building().env("RAYON_NUM_THREADS", threads))?.good()?;
        let built = tree(&site.out())?;
        fs::remove_dir_all(site.out())?;
        Ok(built)
    };
    let cache = site.root().join(CACHE);
    let first = build("1")?;
    for published in ["kids.jpg", "plan.pdf", "table.csv"] {
        let is_there = first.keys().any(|file| file.ends_with(published));
        ensure!(is_there, "{published} is not published");
    }
    ensure!(cache.is_dir(), "nothing was kept");
    ensure_same(&first, &build("2")?).context("two threads, from the cache")?;
    ensure_same(&first, &build("1")?).context("one thread, from the cache")?;
    fs::remove_dir_all(&cache)?;
    ensure_same(&first, &build("2")?).context("two threads, without a cache")
}

#[test]
fn what_nobody_shows_any_more_is_not_kept() -> anyhow::Result<()> {
    let site = site(SHOWN)?;
    site.build()?;
    let kept = |word: &str| -> anyhow::Result<usize> {
        let tree = tree(&site.root().join(CACHE))?;
        let files = tree.keys().filter(|file| !file.ends_with("drawn.png"));
        Ok(files.filter(|file| file.ends_with(word)).count())
    };
    ensure!(kept(".jpg")? > 0);
    site.write(PAGE, "---\ntitle: A visit\n---\n\n![A plan](plan.png)\n")?;
    let built = site.build()?;
    ensure!(kept(".jpg")? == 0 && kept(".png")? == 1, "{:?}", kept("")?);
    ensure!(!built.keys().any(|file| file.contains("kids")));
    Ok(())
}

#[test]
fn a_film_is_published_where_those_in_it_agreed() -> anyhow::Result<()> {
    let site = site("[The children sing](class.mp4)")?;
    site.write("content/pages/class.mp4", "\0\0\0\x18ftypmp42\0\0\0\0")?;
    let page = |consent: &str| {
        format!(
            "---\ntitle: A visit\nmedia:\n- {{file: class.mp4, alt: They sing, credit: The school, licence: CC0-1.0, \
             people_identifiable: true, children: true, consent: {{{consent}}}}}\n---\n\n[The children sing](class.mp4)\n"
        )
    };
    let film = "media/pages/class.mp4";
    let agreed = "kind: written, scope: public, date: 2026-11-01, role: parents";
    site.write(PAGE, page(agreed))?;
    ensure!(site.build()?.contains_key(film));
    for consent in ["kind: refused", &agreed.replace("public", "members")] {
        site.write(PAGE, page(consent))?;
        run(&mut site.building())?;
        let built = tree(&site.out())?;
        ensure!(!built.contains_key(film), "{consent}");
        ensure!(built.contains_key("en/visit.html"), "{consent}");
    }
    Ok(())
}

#[test]
fn files_that_can_not_be_published_are_left_out_alone() -> anyhow::Result<()> {
    for (code, name, text) in [
        ("E0814", "more.html", "<script>alert(1)</script>"),
        ("E0814", "more.pdf.HTML", "words"),
        ("E0814", "more.txt", "<svg onload='alert(1)'/>"),
        ("E0814", "more", "words"),
        ("E0814", "more.docm", "PK\x03\x04"),
        ("E0810", "more.heic", "\0\0\0\x18ftypheic"),
        ("E0811", "more.pdf", ""),
        ("E0811", "more.png", "words"),
        ("E0812", "more.wav", "%PDF-1.4"),
        (
            "E0815",
            "more.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><set/></svg>",
        ),
        (
            "E0815",
            "more.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AAAA'/></svg>",
        ),
        ("E0828", "more.mp4", "\0\0\0\x18ftypmp42\0\0\0\0"),
    ] {
        let site = site(&format!("[More]({name}) and ![a street]({name})."))?;
        site.write(&format!("content/pages/{name}"), text)?;
        run(&mut site.building())?
            .with_code(1)?
            .saying(&[code, "left out until mended"])?;
        let page = fs::read_to_string(site.out().join("en/visit.html"))?;
        ensure!(page.contains("More and"), "{name}: {page}");
        ensure!(!page.contains(name), "{name} is linked: {page}");
        ensure!(
            !site.out().join("media/pages").join(name).exists(),
            "{name} is there"
        );
    }
    Ok(())
}

#[test]
fn of_a_picture_that_may_not_be_seen_nothing_is_left() -> anyhow::Result<()> {
    let site = site("Text.")?;
    site.write("content/practices/kids.jpg", photo()?)?;
    let practice = "content/practices/example-practice.md";
    site.replace(
        practice,
        "sources: [example-source]\n",
        "sources: [example-source]\nmedia:\n- {file: kids.jpg, alt: zaltz, credit: zcreditz, licence: \
         CC0-1.0, people_identifiable: true, children: true, consent: {kind: refused}}\n",
    )?;
    site.append(
        practice,
        "\n## A visit ![zaltz](kids.jpg)\n\n![zaltz](kids.jpg \"zcaptionz\")\n\n[![zaltz](kids.jpg)](kids.jpg)\n\n> \
         ![zaltz](kids.jpg)\n",
    )?;
    run(&mut site.building())?.with_code(1)?;
    let built = tree(&site.out())?;
    for word in ["zaltz", "zcreditz", "zcaptionz", "kids"] {
        ensure!(
            holding(&built, word).is_empty(),
            "{word}: {:?}",
            holding(&built, word)
        );
    }
    ensure!(!built.keys().any(|file| file.contains("kids")));
    let page = text_of(&built, "en/practices/example-practice.html")?;
    for empty in ["<p></p>", "<figure>", "<blockquote>", "<img"] {
        let main = page.split("<main").nth(1).unwrap_or_default();
        ensure!(!main.contains(empty), "{empty} in {main}");
    }
    Ok(())
}

#[test]
fn a_drawing_is_cleaned() -> anyhow::Result<()> {
    let site = site("![A plan](plan.svg)")?;
    site.write(
        "content/pages/plan.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script><rect \
         width=\"9\" height=\"9\"/></svg>",
    )?;
    let built = site.build()?;
    let drawing = text_of(&built, "media/pages/plan.svg")?;
    ensure!(
        drawing.contains("<rect") && !drawing.contains("alert"),
        "{drawing}"
    );
    Ok(())
}
