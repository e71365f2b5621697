//! The codes of international standards are those that others know, so that entries can be found and counted by them.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Record, is_goal, is_sector, is_target, targets_meant},
};

pub(super) fn codes_are_known(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    let Record::Practice(practice) = &*text.record else {
        return;
    };
    let Some(standards) = &practice.standards else {
        return;
    };
    let list = FieldPath::key("standards").then_key("sdg_targets");
    let targets = &standards.sdg_targets;
    let mut at = 0;
    while let Some(code) = targets.get(at) {
        let (index, path) = (at, list.clone().then_item(at));
        at += 1;
        if is_target(code) {
            continue;
        }
        let parted = targets
            .get(index + 1)
            .filter(|next| is_goal(code) && !next.contains('.'));
        let joined = parted.map(|next| format!("{code}.{next}"));
        let message = format!("`{code}` is no target of the Sustainable Development Goals");
        let finding = at_value(Code::UnknownValue, text, path, message);
        findings.push(match joined.filter(|joined| is_target(joined)) {
            Some(joined) => {
                at += 1;
                let next = &targets[index + 1];
                finding.with_help(format!(
                    "the comma parts `{code}` and `{next}`: if one target is meant, write `\"{joined}\"`, with a full \
                     stop; else write each with its goal: `\"{code}.…\"`"
                ))
            }
            None => remedy(code, finding),
        });
    }
    let list = FieldPath::key("standards").then_key("iati_sectors");
    let sectors = standards.iati_sectors.iter().enumerate();
    findings.extend(sectors.filter(|(_, code)| !is_sector(code)).map(|(index, code)| {
        let message = format!("`{code}` is no code of a sector");
        let path = list.clone().then_item(index);
        at_value(Code::UnknownValue, text, path, message).with_help(
            "write its five digits, each code for itself: `[\"15220\", \"16010\"]`; the list is that of the OECD DAC (CRS)",
        )
    }));
}

/// What to write in the place of what is no target.
fn remedy(code: &str, finding: Diagnostic) -> Diagnostic {
    match &targets_meant(code)[..] {
        [only] => {
            let right = format!("\"{only}\"");
            finding.with_help(format!("write `{right}`")).fixed_by(right)
        }
        [] if is_goal(code) => finding.with_help(format!(
            "this is a goal: write the number of its target behind a full stop, `\"{code}.…\"`, or take it out"
        )),
        [] => finding.with_help("write the goal, a full stop and the target: `\"16.6\"`, `\"16.a\"`"),
        several => {
            let right: Vec<_> = several.iter().map(|code| format!("\"{code}\"")).collect();
            finding.with_help(format!("write each for itself: `{}`", right.join(", ")))
        }
    }
}
