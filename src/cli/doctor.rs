//! `carsija doctor`.

use super::{Outcome, args::DoctorArgs, shown};
use crate::doctor;

pub(super) fn run(args: &DoctorArgs) -> Outcome {
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| args.site.join("public"));
    let examined = doctor::examine(&args.site, &out);
    for trouble in &examined.troubles {
        say_line!("{}: {}", trouble.place, trouble.what);
        say_line!("  help: {}\n", trouble.remedy);
    }
    match examined.troubles.len() {
        0 => {
            say_line!(
                "Nothing is in the way: {} files, their names, line ends and pictures, the site's address, {} and the \
                 room on its disk were looked at.",
                examined.files,
                shown(&out)
            );
            return Outcome::Good;
        }
        1 => say_line!("1 thing is in the way. What is wrong in entries, `carsija check` says."),
        many => {
            say_line!(
                "{many} things are in the way. What is wrong in entries, `carsija check` says."
            );
        }
    }
    Outcome::ContentErrors
}
