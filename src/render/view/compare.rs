//! The page that puts practices side by side. A script reads what it shows from their own pages; which they are
//! stands in its address.

use serde::Serialize;

use super::super::{
    addresses,
    page::{Head, PageKind, page},
    page_context::PageContext,
    plan::{Output, can_compare},
};
use crate::{catalogue::Address, content::Key, diagnostics::Diagnostic, model::EntityKind};

/// What names a practice in the address of the page.
const PARAMETER: &str = "practice";

#[derive(Serialize)]
struct CompareView {
    /// Where the pages of practices are.
    folder: String,
    parameter: &'static str,
}

/// Renders the page.
pub(in super::super) fn compare(
    output: &Output,
    ctx: &PageContext<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    let head = Head {
        title: Some(ctx.word("compare_title").to_string()),
        description: Some(ctx.word("compare_intro").to_string()),
        data: None,
        kind: PageKind::Website,
    };
    let view = CompareView {
        folder: format!("../{}/", EntityKind::Practice.plural()),
        parameter: PARAMETER,
    };
    page(ctx, output, "compare.html", "compare", &head, &view)
}

/// The address that puts a practice beside those that were chosen before.
pub(super) fn compare_with(key: &Key, ctx: &PageContext<'_>) -> Option<String> {
    let page: Address = addresses::compare(ctx.language);
    let href = ctx.href(&page);
    can_compare(ctx.edition).then(|| format!("{href}?{PARAMETER}={}", key.id))
}
