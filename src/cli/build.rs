//! `carsija build`.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    Outcome,
    args::BuildArgs,
    check::{outcome, verdict},
    is_terminal, progress,
    report_words::report_words,
    shown,
};
use crate::{
    Built, Publishing, diagnostics::ReportWords, disk::Medium, model::Visibility, publish::Method,
};

/// The folder that an edition is written to where none is named. Each has its own, so that none for
/// fewer readers ever takes the place of the one on the web.
pub(super) fn default_out(audience: Visibility) -> &'static str {
    audience.name()
}

pub(super) fn run(args: &BuildArgs) -> anyhow::Result<Outcome> {
    let site = &args.site.site;
    let medium = if args.from_disk {
        Medium::Disk
    } else {
        Medium::Web
    };
    let options = args.site.options(medium)?;
    let words = report_words(&args.report)?;
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| site.join(default_out(options.audience)));
    if let Some(archive) = &args.zip {
        crate::keep_archive_apart(site, archive)?;
    }
    if !args.yes_protected {
        let archives_folder = args.zip.as_deref().and_then(Path::parent);
        for folder in [Some(&*out), archives_folder].into_iter().flatten() {
            crate::keep_protected(site, folder, options.audience)?;
        }
    }
    let progress = progress::shown();
    let publishing = Publishing {
        strict: args.strict,
        keep_previous: args.keep_previous,
    };
    let built = crate::build(site, &out, &options, publishing, &progress)?;
    drop(progress);
    let words = words.as_ref();
    note_ready!("{}", built.report.to_terminal_in(words, is_terminal()));
    match &built.published {
        Some(_) => {
            say!("{}", summary(&built, &out, words));
        }
        None => {
            note_line!("{}", verdict(&built.report, words));
            note_line!("{}", not_published(&built, &out).trim_end());
        }
    }
    // An archive that is there may hold what was deleted.
    let is_old = |archive: &&PathBuf| built.was_there && archive.exists();
    let is_new = built.published.is_some();
    if let Some(archive) = args.zip.as_ref().filter(|one| is_new || is_old(one)) {
        let size = crate::publish::pack(&out, archive)?;
        say_line!("Packed into {}: {}.", shown(archive), bytes(size));
    }
    Ok(outcome(&built.report, args.strict))
}

/// What became of the site that was published before.
fn not_published(built: &Built, out: &Path) -> String {
    let mut text = String::new();
    let out = shown(out);
    if !built.was_there {
        let _ = writeln!(text, "Nothing was published; there is no {out} yet.");
        return text;
    }
    if built.taken_out.deleted.is_empty() && built.taken_out.kept.is_empty() {
        let _ = writeln!(
            text,
            "Nothing was published, and nothing was deleted from {out}."
        );
    } else {
        let _ = writeln!(
            text,
            "Nothing was published, but what may not be seen any more was deleted from {out}:"
        );
        for path in &built.taken_out.deleted {
            let _ = writeln!(text, "  {path}");
        }
        for path in &built.taken_out.kept {
            let _ = writeln!(text, "{}", kept_note(path));
        }
        let is_page = |path: &String| !path.starts_with("media/");
        if built.taken_out.deleted.iter().any(is_page) {
            let _ = writeln!(
                text,
                "Pages, lists, feeds and the search that speak of it are among these: mend the errors \
                 and build, and they come back without it."
            );
        }
    }
    let _ = writeln!(
        text,
        "All else in {out} is as it was before: texts that were changed or deleted since STAY there until the \
         errors are mended and the site is built."
    );
    text
}

/// What was built, in a few honest lines.
fn summary(built: &Built, out: &Path, words: Option<&ReportWords>) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "Built the {} edition in {}",
        built.audience.name(),
        shown(out)
    );
    for (kind, by_language) in &built.entries {
        let total: usize = by_language.values().sum();
        let languages: Vec<_> = by_language
            .iter()
            .map(|(language, count)| format!("{language} {count}"))
            .collect();
        let name = if total == 1 {
            kind.name()
        } else {
            kind.plural()
        };
        let detail = if matches!(kind.layout(), crate::model::Layout::Folder(_)) {
            format!(" ({})", languages.join(", "))
        } else {
            String::new()
        };
        let _ = writeln!(text, "  {total:>6} {name}{detail}");
    }
    if built.hidden > 0 {
        let _ = writeln!(
            text,
            "  {:>6} kept out: closed to this edition",
            built.hidden
        );
    }
    let left_out = built.report.left_out();
    if left_out > 0 {
        let what = if left_out == 1 { "thing" } else { "things" };
        let _ = writeln!(
            text,
            "  {left_out:>6} {what} left out until mended, and the rest published (exit code 1): see the errors above"
        );
    }
    let _ = writeln!(
        text,
        "  {:>6} things not known, each a question on its page{}",
        built.unknown,
        most_unknown(built)
    );
    if built.unverified > 0 {
        let _ = writeln!(
            text,
            "  {:>6} quotes and words of figures not compared with their sources, which have no fingerprint (see \
             `carsija fingerprint --help`)",
            built.unverified
        );
    }
    if let Some(published) = &built.published {
        let _ = writeln!(
            text,
            "  {:>6} files, {}: {} new or changed, {} as they were, {} removed",
            published.written + published.unchanged,
            bytes(published.bytes),
            published.written,
            published.unchanged,
            published.removed
        );
        match published.carried {
            0 => {}
            1 => text.push_str("       1 file that is not ours, left as it was\n"),
            carried => {
                let _ = writeln!(
                    text,
                    "  {carried:>6} files that are not ours, left as they were"
                );
            }
        }
        for file in &published.kept {
            let _ = writeln!(text, "{}", kept_note(file));
        }
        if let Method::PageByPage { why } = &published.method {
            let _ = writeln!(text, "  written page by page, not in one step: {why}");
        }
        if let Some(left) = &published.left_behind {
            let _ = writeln!(text, "  {left}");
        }
    }
    if let Some(why) = &built.not_kept {
        let _ = writeln!(
            text,
            "  what was made of pictures could not be kept for the next build: {why}"
        );
    }
    if let Some(file) = &built.forgotten {
        let _ = writeln!(
            text,
            "  the site before is not kept for `carsija rollback`: it shows what was withdrawn, closed or deleted \
             since ({file})"
        );
    }
    let times: Vec<_> = built
        .times
        .iter()
        .map(|(stage, time)| format!("{stage} {}", seconds(*time)))
        .collect();
    let total: Duration = built.times.iter().map(|(_, time)| *time).sum();
    let _ = writeln!(text, "  {} in all: {}", seconds(total), times.join(", "));
    if !built.report.findings().is_empty() {
        let _ = writeln!(text, "  {}", verdict(&built.report, words));
    }
    text
}

pub(super) fn kept_note(file: &str) -> String {
    format!("  kept as {file}: someone had changed it by hand, so it was not deleted")
}

fn most_unknown(built: &Built) -> String {
    let practices = built.practices;
    match built.without_results {
        0 => String::new(),
        1 if practices == 1 => " (the practice has no known results)".into(),
        1 => format!(" (of {practices} practices, 1 has no known results)"),
        count => format!(" (of {practices} practices, {count} have no known results)"),
    }
}

fn bytes(bytes: u64) -> String {
    let kib = bytes as f64 / 1024.0;
    if kib < 1024.0 {
        format!("{kib:.0} KiB")
    } else {
        format!("{:.1} MiB", kib / 1024.0)
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}
