//! Open documents (ISO/IEC 26300): scripts on events, data exchange, parts that are fetched.

use super::{
    formula,
    office::{FORMULA, leads_out, short},
};
use crate::attachments::{unfit::Unfit, xml::tags};

/// Elements that only lead somewhere when they are clicked.
const LINKS: [&str; 2] = ["a", "hyperlink"];

/// Attributes that hold a formula.
const FORMULAS: [&str; 3] = ["formula", "expression", "condition"];

pub(super) fn unfit(xml: &str) -> Option<Unfit> {
    tags(xml).find_map(|tag| {
        let href = tag.attribute("href").unwrap_or_default();
        let lower = href.to_ascii_lowercase();
        if matches!(tag.name, "event-listener" | "script")
            || lower.starts_with("vnd.sun.star.script:")
            || lower.starts_with("macro:")
        {
            Some(Unfit::Macros)
        } else if matches!(
            tag.name,
            "dde-source" | "dde-connection" | "dde-connection-decl" | "dde-link"
        ) {
            Some(Unfit::Acts("has a part that starts a program (DDE)".into()))
        } else if FORMULAS
            .iter()
            .filter_map(|name| tag.attribute(name))
            .any(|one| formula::reaches_out(&one))
        {
            Some(Unfit::Acts(FORMULA.into()))
        } else if matches!(tag.name, "object-ole" | "applet" | "plugin") {
            Some(Unfit::Acts(
                "holds an object that another program is started for".into(),
            ))
        } else if !LINKS.contains(&tag.name) && (leads_out(&href) || href.starts_with("../")) {
            Some(Unfit::Acts(format!(
                "fetches something from `{}`",
                short(&href)
            )))
        } else {
            None
        }
    })
}

/// Are parts of it encrypted, by its list of contents?
pub(super) fn is_encrypted(manifest: &str) -> bool {
    tags(manifest).any(|tag| tag.name == "encryption-data")
}
