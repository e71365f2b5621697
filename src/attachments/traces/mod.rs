//! Names of people and places that a document or a film carries along, unseen by whoever hands it in.
//!
//! A reader of each format that looks at where programs write such names, and nowhere else. It takes what
//! it finds and passes over what it doesn't understand: no file can make it fail, or take long.

mod exif;
mod film;
mod office;
mod pdf;
mod xmp;

/// The most characters of a name that are told.
const LONGEST: usize = 80;
/// The most names that are told of one file.
const MOST: usize = 8;

/// What names of people and places are of, and the names, in the order of the file.
pub(super) fn of(bytes: &[u8]) -> Vec<(String, String)> {
    let found = if bytes.starts_with(b"%PDF-") {
        pdf::traces(bytes)
    } else if bytes.starts_with(b"PK\x03\x04") {
        office::traces(bytes)
    } else {
        film::traces(bytes)
    };
    let mut told: Vec<(String, String)> = Vec::new();
    for (what, name) in found {
        let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let name: String = name
            .chars()
            .filter(|c| !c.is_control())
            .take(LONGEST)
            .collect();
        let is_known = told.iter().any(|(_, known)| *known == name);
        if !name.is_empty() && !is_known && told.len() < MOST {
            told.push((what.to_owned(), name));
        }
    }
    told
}

/// The addresses that links of a PDF lead to, where they stand in the link itself.
pub(super) fn links_of_pdf(bytes: &[u8]) -> Vec<String> {
    pdf::links(bytes)
}

/// A name with what it is of.
type Found = (&'static str, String);

/// The places at which a word stands.
pub(super) fn places<'a>(bytes: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..)?;
        let first = word[0];
        let found = rest
            .iter()
            .enumerate()
            .find(|(place, byte)| **byte == first && rest[*place..].starts_with(word))?
            .0;
        at += found + word.len();
        Some(at - word.len())
    })
}
