//! Office files (ISO/IEC 29500, ISO/IEC 26300): who made them, who commented on them, who changed what, and
//! what the pictures in them tell.

use super::{Found, exif, xmp};
use crate::attachments::{
    fields,
    xml::{XmlTag, tags, text},
    zip::{files, room},
};

/// So much of a picture is unpacked: what it tells stands at its beginning.
const PICTURE_LIMIT: usize = 256 * 1024;
/// Endings of pictures that may tell where and by whom they were taken.
const PICTURES: [&str; 7] = [".jpg", ".jpeg", ".jfif", ".png", ".webp", ".tif", ".tiff"];

pub(super) fn traces(bytes: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut left = room(bytes.len());
    for file in files(bytes).unwrap_or_default() {
        if PICTURES.iter().any(|ending| file.name.ends_with(ending)) {
            found.extend(exif::names(&file.unpacked(PICTURE_LIMIT.min(left)).bytes()));
            left = left.saturating_sub(PICTURE_LIMIT);
        } else if is_notes(&file.name) {
            let unpacked = file.unpacked(left).bytes();
            left -= unpacked.len();
            found.extend(xmp::names(&unpacked));
            let xml = text(&unpacked);
            found.extend(authors(&file.name, &xml));
            let fields = fields::of(&xml);
            let on_disk = fields.iter().filter_map(|one| fields::picture_on_disk(one));
            found.extend(on_disk.map(|path| ("picture from somebody's disk", path)));
        }
    }
    found
}

/// May this part name somebody? Sheets and slides themselves don't, and are large.
fn is_notes(name: &str) -> bool {
    name.ends_with(".xml")
        && !name.starts_with("xl/worksheets/")
        && !name.starts_with("ppt/slides/")
        && !name.contains("sharedstrings")
}

fn authors(part: &str, xml: &str) -> Vec<Found> {
    let is_of_comments = part.contains("commentauthors") || part.starts_with("ppt/authors");
    let name = |tag: &XmlTag<'_>| match tag.name {
        "ins" | "del" | "moveFrom" | "moveTo" | "rPrChange" | "pPrChange" => {
            Some(("change by", tag.attribute("author")?))
        }
        "comment" => Some(("comment by", tag.attribute("author")?)),
        "cmAuthor" | "author" if is_of_comments => Some(("comment by", tag.attribute("name")?)),
        "author" if part.starts_with("xl/") => Some(("comment by", tag.words())),
        "person" if part.starts_with("xl/") => Some(("comment by", tag.attribute("displayName")?)),
        "Manager" if part == "docprops/app.xml" => Some(("manager", tag.words())),
        _ => None,
    };
    tags(xml).filter_map(|tag| name(&tag)).collect()
}
