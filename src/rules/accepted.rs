//! Warnings that a person has weighed are settled where they stand, and never in silence (rule R37).

use std::collections::{BTreeMap, BTreeSet};

use super::{at_value, names};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath, did_you_mean},
    model::{Acceptance, Date, says_something, says_who},
};

/// What is accepted can be, and says why and by whom.
pub(super) fn are_warnings(
    _: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    for (index, accepted) in text.record.accepted().iter().enumerate() {
        let mut report = |field: &str, message: String, help: String| {
            let path = path(index).then_key(field);
            findings.push(at_value(Code::BadAcceptance, text, path, message).with_help(help));
        };
        match Code::from_id(accepted.code.trim()) {
            None => {
                let codes = Code::ALL.iter().map(|code| code.id());
                report(
                    "code",
                    format!("there is no finding with the code `{}`", accepted.code),
                    did_you_mean(&accepted.code, codes)
                        .unwrap_or_else(|| "write the code as `carsija check` prints it".into()),
                );
            }
            Some(code) if code.is_accepted_by_site() => report(
                "code",
                format!("{code} guards people, and can't be accepted here"),
                "take it out. If it is nobody's number, who runs the site says so in `content/site.yaml`, under \
                 `accepted`, in the same words"
                    .into(),
            ),
            Some(code) if !code.can_be_accepted() => report(
                "code",
                format!("{code} can't be accepted"),
                "mend what it is about, and take this out".into(),
            ),
            Some(_) => {}
        }
        for (field, words, says) in [
            (
                "reason",
                &accepted.reason,
                says_something as fn(&str) -> bool,
            ),
            ("role", &accepted.role, says_who),
        ] {
            // What is empty altogether is told by the rule on empty texts.
            if !words.trim().is_empty() && !says(words) {
                report(
                    field,
                    format!("`{words}` says nothing"),
                    "say it in words".into(),
                );
            }
        }
        if accepted.date > today {
            report(
                "date",
                format!("{} has not come yet", accepted.date),
                "write the day on which it was weighed".into(),
            );
        }
    }
}

fn path(index: usize) -> FieldPath {
    FieldPath::key("accepted").then_item(index)
}

/// Takes the warnings that were accepted out of the findings, and adds one for each acceptance that
/// settles nothing. What is wrong with a file itself is told once, by the first entry that uses it.
pub(crate) fn settle(catalogue: &Catalogue, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut findings = without_accepted(catalogue, findings);
    let mut told = BTreeSet::new();
    findings.retain(|finding| {
        finding.code != Code::NamesInFile || told.insert(finding.message.clone())
    });
    findings
}

fn without_accepted(catalogue: &Catalogue, mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let items: Vec<&Item> = catalogue
        .items()
        .filter(|item| !item.original().record.accepted().is_empty())
        .collect();
    if items.is_empty() {
        return findings;
    }
    let texts = texts(&items);
    let mut accepted: BTreeMap<(&Key, Code), Vec<(usize, &Acceptance)>> = BTreeMap::new();
    for item in &items {
        let all = item.original().record.accepted();
        for (index, code) in codes(item) {
            let of_code = accepted.entry((&item.key, code)).or_default();
            of_code.push((index, &all[index]));
        }
    }
    let mut settled: BTreeSet<(&Key, usize)> = BTreeSet::new();
    findings.retain(|finding| {
        let of_code = key_of(finding, &texts)
            .and_then(|key| Some((key, accepted.get(&(key, finding.code))?)));
        let Some((key, of_code)) = of_code else {
            return true;
        };
        let settling = of_code.iter().filter(|(_, one)| settles(one, finding));
        let settling: Vec<_> = settling.map(|(index, _)| (key, *index)).collect();
        settled.extend(&settling);
        settling.is_empty()
    });
    for item in items {
        let mut seen = BTreeSet::new();
        for (index, code) in codes(item) {
            let is_of_names = code == Code::UnknownPerson;
            let is_first = is_of_names || seen.insert(code);
            if is_first && settled.contains(&(&item.key, index)) {
                continue;
            }
            let (field, message, help) = if is_of_names {
                let message = "this names nobody whom W0632 finds here".into();
                let help = "write the name here as the text has it, or take this out of `accepted`";
                ("reason", message, help)
            } else if is_first {
                let message = format!("there is no {code} here to accept");
                ("code", message, "take this out of `accepted`")
            } else {
                let message = format!("{code} is accepted here already");
                ("code", message, "take this out of `accepted`")
            };
            let path = path(index).then_key(field);
            let finding = at_value(Code::NothingAccepted, item.original(), path, message);
            findings.push(finding.with_help(help));
        }
    }
    findings
}

/// Does what was accepted settle this finding? Of names, only of those that it says: who comes to be named later is
/// weighed anew.
fn settles(accepted: &Acceptance, finding: &Diagnostic) -> bool {
    names::name_in(finding).is_none_or(|name| names::says(&accepted.reason, name))
}

/// The codes that an entry accepts and that can be accepted.
fn codes(item: &Item) -> impl Iterator<Item = (usize, Code)> + '_ {
    let accepted = item.original().record.accepted().iter().enumerate();
    accepted.filter_map(|(index, accepted)| {
        let code = Code::from_id(accepted.code.trim())?;
        code.can_be_accepted().then_some((index, code))
    })
}

/// The texts in each file.
fn texts<'a>(items: &[&'a Item]) -> BTreeMap<&'a str, Vec<(&'a Key, &'a Text)>> {
    let mut texts: BTreeMap<&str, Vec<(&Key, &Text)>> = BTreeMap::new();
    for item in items {
        for text in item.texts() {
            let of_file = texts.entry(&text.origin.file).or_default();
            of_file.push((&item.key, text));
        }
    }
    texts
}

/// The entry that a finding is about, by its place.
fn key_of<'a>(
    finding: &Diagnostic,
    texts: &BTreeMap<&str, Vec<(&'a Key, &'a Text)>>,
) -> Option<&'a Key> {
    let of_file = texts.get(&*finding.place.file)?;
    let is_in = |item: &FieldPath| match finding.place.spot.fields() {
        // Of a list, this is about the file and not about one item.
        [] => item.0.is_empty(),
        paths => paths.iter().all(|path| path.0.starts_with(&item.0)),
    };
    let found = of_file.iter().find(|(_, text)| is_in(&text.origin.item));
    found.map(|(key, _)| *key)
}
