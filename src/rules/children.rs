//! Where the words of a picture speak of children, it doesn't say that there are none on it.
//!
//! Takes: what entries say of their pictures, in their data and in the text. A word alone is no proof: what is drawn, is
//! empty or is only for children is passed over.

use std::ops::ControlFlow;

use super::{at_value, letters::plain};
use crate::{
    attachments::picture_or_recording,
    catalogue::{Catalogue, Item, Text},
    content::{LinkTarget, Piece},
    diagnostics::{Code, Diagnostic, FieldPath},
};

pub(super) fn are_not_denied(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    for (index, media) in original.record.media().iter().enumerate() {
        if media.children {
            continue;
        }
        let file = original.origin.beside(&media.file);
        let said = item.texts().find_map(|text| words(text, &file));
        if let Some(said) = said {
            let path = FieldPath::key("media")
                .then_item(index)
                .then_key("children");
            let what = picture_or_recording(&media.file);
            let message = format!(
                "this says that no children are on the {what}, and «{said}» speaks of some"
            );
            findings.push(
                at_value(Code::PictureNotSpokenOf, original, path, message).with_help(
                    "write `children: true`, with the `consent` of their parents; if there are none on it, say what it \
                     shows in other words, or say so under `accepted`",
                ),
            );
        }
    }
}

/// What a text says of a picture that speaks of children.
fn words(text: &Text, file: &str) -> Option<String> {
    let media = text.record.media().iter();
    let mut alts = media.filter(|media| *text.origin.beside(&media.file) == *file);
    if let Some(media) = alts.find(|media| speak_of_children(&media.alt)) {
        return Some(media.alt.to_string());
    }
    let found = text.body.pieces.iter().try_for_each(|piece| {
        let Piece::Picture(picture) = piece else {
            return ControlFlow::Continue(());
        };
        let link = text.body.links.get(picture.link);
        let is_it =
            link.is_some_and(|link| matches!(&link.target, LinkTarget::File(of) if **of == *file));
        let said = [
            Some(&picture.alt),
            picture.title.as_ref(),
            picture.caption.as_ref(),
        ];
        let mut said = said.into_iter().flatten();
        match said.find(|words| is_it && speak_of_children(words)) {
            Some(words) => ControlFlow::Break(words.to_string()),
            None => ControlFlow::Continue(()),
        }
    });
    found.break_value()
}

/// Words for children, in small Latin letters without accents.
const CHILDREN: [&str; 30] = [
    "child", "children", "kid", "kids", "pupil", "pupils", "boy", "boys", "girl", "girls", "baby",
    "babies", "toddler", "toddlers", "infants", "deca", "djeca", "dece", "djece", "decom",
    "djecom", "decata", "dete", "dijete", "deteto", "bebe", "djem", "djemte", "vajza", "vajzat",
];
/// How other such words begin.
const BEGINNINGS: [&str; 15] = [
    "schoolchild",
    "schoolboy",
    "schoolgirl",
    "preschooler",
    "ucenic",
    "ucenik",
    "devojcic",
    "djevojcic",
    "devojcinj",
    "momcinj",
    "decak",
    "djecak",
    "femij",
    "nxenes",
    "foshnj",
];
/// How words begin of what shows no child, though it is for children or by them.
const OTHERS: [&str; 30] = [
    "draw",
    "paint",
    "playground",
    "empty",
    "without",
    "logo",
    "poster",
    "sign",
    "map",
    "chart",
    "graph",
    "toy",
    "cover",
    "crtez",
    "igralist",
    "prazn",
    "bez",
    "plakat",
    "karta",
    "grafik",
    "igrack",
    "korica",
    "nema",
    "nobody",
    "no",
    "pa",
    "vizatim",
    "bosh",
    "lodr",
    "statue",
];
/// Before whom something is for or by.
const FOR: [&str; 5] = ["for", "by", "za", "per", "nga"];

fn speak_of_children(words: &str) -> bool {
    let plain = plain(words).replace(['’', '\''], "'");
    // `children's books`: whose they are.
    let all = || {
        let all = plain.split(|c: char| !c.is_alphanumeric() && c != '\'');
        all.filter(|word| !word.is_empty())
    };
    let is_other = |word: &str| {
        OTHERS.iter().any(|one| match one.len() {
            0..=3 => word == *one,
            _ => word.starts_with(one),
        })
    };
    let is_child =
        |word: &str| CHILDREN.contains(&word) || BEGINNINGS.iter().any(|one| word.starts_with(one));
    let before = std::iter::once("").chain(all());
    let mut pairs = before.zip(all());
    pairs.any(|(before, word)| is_child(word) && !FOR.contains(&before)) && !all().any(is_other)
}

#[cfg(test)]
mod tests {
    use super::speak_of_children;

    #[test]
    fn words_for_children_are_known() {
        for words in [
            "Children at the school gate",
            "Two boys with a ball",
            "Деца во паркот",
            "Ученици на час",
            "Djeca na stepenicama",
            "Деца и учитељица",
            "Nxënës në klasë",
            "Fëmijët duke lexuar",
            "Children reading books",
        ] {
            assert!(speak_of_children(words), "{words}");
        }
        for words in [
            "A street with a lamp",
            "Drawings by children",
            "An empty playground for children",
            "The children's library",
            "Цртежи на деца",
            "Празно игралиште за деца",
            "Bez djece",
            "Libra për fëmijë",
            "Books for children on a shelf",
            "Childhood in numbers",
        ] {
            assert!(!speak_of_children(words), "{words}");
        }
    }
}
