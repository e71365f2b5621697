//! Where the words of a picture speak of children, it doesn't say that there are none on it.
//!
//! Takes: what entries say of their pictures, in their data and in the text. A word alone is no proof: what is drawn, is
//! empty or is only for children is passed over.

use std::ops::ControlFlow;

use super::at_value;
use crate::{
    attachments::picture_or_recording,
    catalogue::{Catalogue, Item, Text},
    content::{LinkTarget, Piece},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::speak_of_children,
};

pub(super) fn are_not_denied(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let original = item.original();
    for (index, media) in original.record.media().iter().enumerate() {
        // What its own words say keeps it from everybody, and is told with those that are left out.
        if media.children || media.is_denied_by_its_words() {
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
