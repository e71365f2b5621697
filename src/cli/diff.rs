//! `carsija diff`.

use std::fmt::Write as _;

use super::{
    Outcome,
    args::DiffArgs,
    build::default_out,
    check::{outcome, verdict},
    shown,
};
use crate::{
    PageChange, SiteDiff,
    disk::Medium,
    model::{Language, Visibility},
};

pub(super) fn run(args: &DiffArgs) -> anyhow::Result<Outcome> {
    let site = &args.site.site;
    let options = args.site.options(Medium::Web)?;
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| site.join(default_out(options.audience)));
    let diff = crate::diff(site, &out, &options, args.strict)?;
    say!("{}", told(&diff, &shown(&out).to_string()));
    if diff.is_held_back {
        say_line!(
            "As it is, a build publishes none of this: errors hold it back. `carsija check` says which. {}",
            verdict(&diff.report, None)
        );
    }
    Ok(outcome(&diff.report, args.strict))
}

/// What would change, in words.
fn told(diff: &SiteDiff, out: &str) -> String {
    let mut text = String::new();
    let readers = readers(diff.audience);
    if diff.entries.is_empty() && diff.others.is_empty() {
        let _ = writeln!(text, "A build would change nothing in {out}.");
        return text;
    }
    if diff.is_published {
        let _ = writeln!(text, "A build would change in {out}, for {readers}:");
    } else {
        let _ = writeln!(
            text,
            "Nothing is published in {out} yet. A build would show to {readers}:"
        );
    }
    let mut last = None;
    for entry in &diff.entries {
        if last != Some(entry.change) {
            let _ = writeln!(text, "\n{}:", heading(entry.change));
            last = Some(entry.change);
        }
        let title = entry
            .title
            .as_ref()
            .map(|title| format!("  {title}"))
            .unwrap_or_default();
        let languages: Vec<&str> = entry.languages.iter().map(Language::as_str).collect();
        let _ = writeln!(text, "  {} ({}){title}", entry.key, languages.join(", "));
    }
    if !diff.others.is_empty() {
        let _ = writeln!(text, "\nBesides:");
    }
    for (what, [new, changed, gone]) in &diff.others {
        let counts = [(new, "new"), (changed, "changed"), (gone, "gone")];
        let counts = counts.into_iter().filter(|(count, _)| **count > 0);
        let counts: Vec<_> = counts
            .map(|(count, how)| format!("{count} {how}"))
            .collect();
        let _ = writeln!(text, "  {what}: {}", counts.join(", "));
    }
    text
}

fn readers(audience: Visibility) -> &'static str {
    match audience {
        Visibility::Public => "everyone",
        Visibility::Members => "the network's members",
        Visibility::Internal => "the hub's own staff",
    }
}

fn heading(change: PageChange) -> &'static str {
    match change {
        PageChange::New => "New pages",
        PageChange::Changed => "Pages that change",
        PageChange::Withdrawn => "Taken down: the page goes, or says so from now on",
        PageChange::Closed(Visibility::Members) => "Gone: seen by members alone from now on",
        PageChange::Closed(_) => "Gone: seen by the hub's own staff alone from now on",
        PageChange::Deleted => "Gone: the file is no longer there",
        PageChange::NoLongerMade => "Gone: there is no page in this language any more",
    }
}
