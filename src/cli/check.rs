//! `carsija check`.

use super::{
    Outcome,
    args::{CheckArgs, FindingsFormat},
    fix, is_terminal, progress,
    report_words::report_words,
};
use crate::{
    content::Texts,
    diagnostics::{Report, ReportWords, Severity},
    disk::Medium,
};

pub(super) fn run(args: &CheckArgs) -> anyhow::Result<Outcome> {
    let options = args.site.options(Medium::Web)?;
    let words = report_words(&args.report)?;
    let (site, progress) = (&args.site.site, progress::shown());
    let check = |texts: &Texts| crate::check_with(site, texts, &options, &progress);
    let mut report = check(&Texts::new())?;
    if args.fix {
        report = fix::run(args, report, check)?;
    }
    match args.format {
        FindingsFormat::Text => {
            let words = words.as_ref();
            let shown = match args.all {
                true => report.to_terminal_in_full(words, is_terminal()),
                false => report.to_terminal_in(words, is_terminal()),
            };
            note_ready!("{shown}");
            say_line!("{}", verdict(&report, words));
        }
        FindingsFormat::Json => say!("{}", report.to_json()),
        FindingsFormat::Github => say!("{}", report.to_github()),
        FindingsFormat::Gitlab => say!("{}", report.to_gitlab()),
    }
    Ok(outcome(&report, args.strict))
}

/// Is the content good enough to be published? A reminder is no fault.
pub(super) fn outcome(report: &Report, strict: bool) -> Outcome {
    if report.has_errors() || report.holds_back_site(strict) {
        Outcome::ContentErrors
    } else {
        Outcome::Good
    }
}

/// What becomes of the rest where something is left out, in English.
fn left_out(report: &Report) -> &'static str {
    match (report.left_out(), report.held_back()) {
        (0, _) => "",
        (1, 0) => " What it is about is left out; that holds back nothing else.",
        (_, 0) => " What they are about is left out; that holds back nothing else.",
        _ => " Some leave out what they are about; the others hold back all of the site.",
    }
}

/// The report in one line, with these words or in English.
pub(super) fn verdict(report: &Report, words: Option<&ReportWords>) -> String {
    let (errors, warnings) = (
        report.count(Severity::Error),
        report.count(Severity::Warning),
    );
    let said = words.and_then(|words| {
        let line = words.verdict(errors, warnings)?;
        let left_out = match report.left_out() {
            0 => None,
            errors => words.left_out(errors, report.held_back()),
        };
        let explain = report.worst().and_then(|worst| words.explain(worst));
        let parts = [Some(line), left_out, explain].into_iter().flatten();
        Some(parts.collect::<Vec<_>>().join(" "))
    });
    match said {
        Some(line) => line,
        None => verdict_in_english(report),
    }
}

fn verdict_in_english(report: &Report) -> String {
    let count = |severity: Severity| {
        let count = report.count(severity);
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {}{plural}", severity.name())
    };
    if report.findings().is_empty() {
        return "No errors, no warnings.".into();
    }
    let mut line = format!("{}, {}.", count(Severity::Error), count(Severity::Warning));
    line.push_str(left_out(report));
    if let Some(worst) = report.worst() {
        line.push_str(&format!(" What a code means: carsija explain {worst}"));
    }
    line
}
