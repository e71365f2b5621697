//! `carsija explain`.

use anyhow::bail;

use super::{Outcome, args::ExplainArgs};
use crate::diagnostics::{Code, did_you_mean};

pub(super) fn run(args: &ExplainArgs) -> anyhow::Result<Outcome> {
    let Some(id) = &args.code else {
        for code in Code::ALL {
            say_line!("{code}  {}", code.title());
        }
        return Ok(Outcome::Good);
    };
    let Some(code) = Code::from_id(id) else {
        let known = Code::ALL.iter().map(|code| code.id());
        let help = did_you_mean(&id.to_ascii_uppercase(), known)
            .unwrap_or_else(|| "`carsija explain` lists them all".into());
        bail!("there is no code `{id}`; {help}");
    };
    say_line!("{code}: {}\n", code.title());
    say_line!("{}", code.explanation().trim_end());
    Ok(Outcome::Good)
}
