//! `carsija fingerprint`.

use super::{Outcome, args::FingerprintArgs, is_terminal};

pub(super) fn run(args: &FingerprintArgs) -> anyhow::Result<Outcome> {
    let made = crate::fingerprint(&args.site, &args.source, &args.document)?;
    crate::scaffold::replace_made(&args.site, &made.file, &made.fingerprint.to_string())?;
    say_line!(
        "Wrote {}. It verifies quotes from the {} words of the document, and can't be read.",
        made.file,
        made.fingerprint.words()
    );
    if !made.is_named {
        say_line!(
            "Say in content/sources.yaml which document it is of:\n  sha256: {}",
            made.fingerprint.sha256()
        );
    }
    note_ready!("{}", made.report.to_terminal(is_terminal()));
    let found = made.quoted - made.report.findings().len();
    say_line!(
        "{found} of {} quotes and figures from `{}` are in it, word for word.",
        made.quoted,
        args.source
    );
    Ok(Outcome::Good)
}
