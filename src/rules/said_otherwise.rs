//! Texts that say in another way what has a way of its own here.

use super::{at_value, at_words, markup_in_fields};
use crate::{
    catalogue::Text,
    content::{
        Wrong, as_scalar, cut_by_a_hyphen, cut_told, first_number, leftover_told, letter_by_letter,
        may_be_unknown, mixed_letters, names_speaker, put_right, remedy_for_empty, with_ligature,
        within_quotes, wrong_letters,
    },
    diagnostics::{Code, Diagnostic, FieldPath, Place, Step},
    model::{EntityKind, SchemaOf, UNKNOWN, is_no_answer},
};

/// Fields around whose whole text no quotation marks belong.
const UNQUOTED: [&str; 10] = [
    "approach", "label", "name", "problem", "results", "summary", "takes", "text", "title",
    "verbatim",
];

/// What is wrong with a text of a field that says nothing, or stands in quotation marks as a whole.
pub(super) fn told(
    text: &Text,
    kind: EntityKind,
    path: &FieldPath,
    words: &str,
) -> Option<Diagnostic> {
    // Of what stands in the place of an address or a file, what looks for those tells.
    let is_address = path
        .0
        .last()
        .is_some_and(|step| is_key(step, &["archived_url", "file", "url"]));
    let is_name = path
        .0
        .first()
        .is_some_and(|step| is_key(step, &["title", "summary"]));
    let is_unknown =
        words.trim() == UNKNOWN && is_name && !may_be_unknown(SchemaOf::Entity(kind), path);
    if (is_no_answer(words) || is_unknown)
        && !is_address
        && !path
            .0
            .first()
            .is_some_and(|step| is_key(step, &["accepted", "aliases"]))
    {
        return Some(no_answer(text, kind, path, words));
    }
    if let Some((message, remedy)) = leftover_told(words) {
        return Some(at_value(Code::LeftOver, text, path.clone(), message).with_help(remedy));
    }
    let wrong = wrong_letters(words);
    if let Some(first) = wrong.first() {
        let message = first.told(words);
        let right = put_right(words, &wrong);
        let finding = at_value(Code::LeftOver, text, path.clone(), message);
        return Some(
            finding
                .with_help(format!("write `{right}`"))
                .fixed_by(as_scalar(&right)),
        );
    }
    if is_shown(path)
        && let Some(finding) = of_print(text, path, words)
    {
        return Some(finding);
    }
    if is_shown(path)
        && let Some(finding) = of_two_scripts(text, path, words)
    {
        return Some(finding);
    }
    if is_shown(path)
        && !is_address
        && let Some(finding) = of_other_pages(text, path, words)
    {
        return Some(finding);
    }
    if is_shown(path)
        && !is_address
        && let Some(markup) = markup_in_fields::found(words)
    {
        return Some(marked_up(text, path, &markup));
    }
    if is_shown(path) && words.trim().contains("\n\n") {
        let message = format!(
            "readers see no empty line: {} is shown as one paragraph",
            path.in_words()
        );
        let finding = at_value(Code::MarkUpInField, text, path.clone(), message);
        return Some(finding.with_help(
            "write it as one paragraph; what is longer belongs in the text below the data",
        ));
    }
    let inner = within_quotes(words)?;
    path.0.last().filter(|step| is_key(step, &UNQUOTED))?;
    let finding = at_value(
        Code::QuotesKept,
        text,
        path.clone(),
        format!(
            "the quotation marks around {} are published with it",
            path.in_words()
        ),
    );
    let right = as_scalar(inner);
    let finding = finding.with_help(format!("take them out: `{right}`"));
    Some(finding.fixed_by(right))
}

/// What a printed page has left in the words of a field.
fn of_print(text: &Text, path: &FieldPath, words: &str) -> Option<Diagnostic> {
    if let Some(first) = with_ligature(words) {
        let message =
            format!("`{first}` has several letters in one sign: the search doesn't find it");
        let finding = at_value(Code::LeftOver, text, path.clone(), message);
        let finding = finding.with_help(format!("write `{}`", letter_by_letter(first)));
        return Some(finding.fixed_by(as_scalar(&letter_by_letter(words))));
    }
    let cut = cut_by_a_hyphen(words)?;
    let (message, help) = cut_told(words, &cut);
    let finding = at_words(Code::WordCut, text, path.clone(), words, cut.range, message);
    Some(finding.with_help(help))
}

/// What a chat or the notes of another page have left in the words of a field.
fn of_other_pages(text: &Text, path: &FieldPath, words: &str) -> Option<Diagnostic> {
    let (message, help) = if names_speaker(words) {
        (
            "this is a line of a chat, with its time and name".to_owned(),
            "write what was agreed in a sentence, without the times and the names",
        )
    } else {
        let number = first_number(words)?;
        (
            format!("`{number}` is the number of a note of another page, and leads nowhere"),
            "take it out; if the note names a source, put that under `sources`",
        )
    };
    let finding = at_value(Code::LeftOver, text, path.clone(), message);
    Some(finding.with_help(help))
}

/// The first word of a field in which letters of two scripts stand; with it, all of them are mended.
fn of_two_scripts(text: &Text, path: &FieldPath, words: &str) -> Option<Diagnostic> {
    let mixed = mixed_letters(words);
    let first = mixed.first()?;
    let finding = at_words(
        Code::MixedLetters,
        text,
        path.clone(),
        words,
        first.range.clone(),
        first.message.clone(),
    );
    let finding = finding.with_help(first.help.clone());
    let known: Option<Vec<Wrong>> = mixed
        .into_iter()
        .map(|one| {
            Some(Wrong {
                range: one.range,
                right: one.right?,
            })
        })
        .collect();
    let Some(known) = known else {
        return Some(finding);
    };
    let right = put_right(words, &known);
    let whole = text.origin.item.clone().then(path);
    let spot = Place::value(&text.origin.file, whole).spot;
    Some(finding.fixed_at(spot, as_scalar(&right)))
}

/// Are the words of this field the entry's own? Those of a quotation are its source's, and reasons are read by
/// editors alone.
fn is_shown(path: &FieldPath) -> bool {
    let is_of = |keys: &[&str]| path.0.first().is_some_and(|step| is_key(step, keys));
    !is_of(&["accepted", "aliases", "quotes"])
}

fn marked_up(text: &Text, path: &FieldPath, markup: &markup_in_fields::Markup) -> Diagnostic {
    let message = format!(
        "readers see `{}` as it stands: {} is plain text",
        markup.written,
        path.in_words()
    );
    let finding = at_value(Code::MarkUpInField, text, path.clone(), message);
    match &markup.right {
        Some(right) => {
            let right = as_scalar(right);
            finding
                .with_help(format!("write `{right}`"))
                .fixed_by(right)
        }
        None => finding.with_help(
            "write the words alone, without mark-up; a link belongs in the text below the data",
        ),
    }
}

fn no_answer(text: &Text, kind: EntityKind, path: &FieldPath, words: &str) -> Diagnostic {
    let document = SchemaOf::Entity(kind);
    let message = format!("`{words}` is published as it stands, and is not counted as unknown");
    let finding = at_value(Code::NoAnswer, text, path.clone(), message);
    if may_be_unknown(document, path) {
        let finding = finding.with_help("write `unknown`: readers see it in their own language");
        return finding.fixed_by(UNKNOWN);
    }
    finding.with_help(remedy_for_empty(document, path))
}

fn is_key(step: &Step, keys: &[&str]) -> bool {
    matches!(step, Step::Key(key) if keys.contains(&key.as_str()))
}
