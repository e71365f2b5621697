//! The page of open data: which files there are, what is in them, and who may reuse them.

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::Value;

use super::super::{
    addresses,
    borrowed::bare,
    data::{DataFormat, kinds, thesaurus},
    page::{Head, PageKind, page},
    page_context::PageContext,
    plan::Output,
};
use crate::diagnostics::Diagnostic;

/// What is said of the files, in the order in which it is said.
const NOTES: [&str; 7] = [
    "data_json",
    "data_csv",
    "data_xlsx",
    "data_ttl",
    "data_unknown",
    "data_rights",
    "data_cite",
];

#[derive(Serialize)]
struct DataView {
    files: Vec<FileView>,
    thesaurus: Option<String>,
    notes: Vec<Value>,
    readme: String,
}

/// The entries of a kind.
#[derive(Serialize)]
struct FileView {
    name: Value,
    count: String,
    json: String,
    csv: String,
    xlsx: String,
}

/// Renders the page.
pub(in super::super) fn open_data(
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let href = |kind, format| ctx.href(&addresses::data(kind, format, ctx.language));
    let files = kinds(ctx.edition).map(|kind| FileView {
        name: ctx.word(&format!("nav_{}", kind.plural())),
        count: ctx.number(ctx.edition.of_kind(kind).count()),
        json: href(kind, DataFormat::Json),
        csv: href(kind, DataFormat::Csv),
        xlsx: href(kind, DataFormat::Xlsx),
    });
    let view = DataView {
        files: files.collect(),
        thesaurus: thesaurus::is_given(ctx.edition).then(|| ctx.href(&addresses::thesaurus())),
        notes: NOTES.iter().map(|note| ctx.word(note)).collect(),
        readme: ctx.href(&addresses::data_readme()),
    };
    let head = Head {
        title: Some(ctx.word("open_data").to_string()),
        description: Some(ctx.word("data_intro").to_string()),
        data: None,
        kind: PageKind::Website,
    };
    page(ctx, output, "data.html", "data", &head, &view)
}

/// What the page says, as a text that lies beside the files.
pub(in super::super) fn readme(ctx: &PageContext<'_>) -> Vec<u8> {
    let word = |id: &str| bare(&ctx.word(id).to_string()).into_owned();
    let mut parts = vec![
        word("open_data"),
        ctx.base_url().to_owned(),
        word("data_intro"),
    ];
    parts.extend(NOTES.iter().map(|note| word(note)));
    let of_kind = |kind: crate::model::EntityKind| {
        let count = FluentValue::from(ctx.edition.of_kind(kind).count());
        let file = FluentValue::from(format!("{}.{}", kind.plural(), ctx.language));
        bare(&ctx.message("data_file", [("file", file), ("n", count)])).into_owned()
    };
    let files: Vec<String> = kinds(ctx.edition).map(of_kind).collect();
    parts.push(files.join("\n"));
    (parts.join("\n\n") + "\n").into_bytes()
}
