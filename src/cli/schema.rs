//! `carsija schema`.

use anyhow::{Context as _, bail};

use super::{Outcome, args::SchemaArgs};
use crate::{diagnostics::did_you_mean, model::SchemaOf, scaffold};

pub(super) fn run(args: &SchemaArgs) -> anyhow::Result<Outcome> {
    if let Some(folder) = &args.out {
        let files = scaffold::schemas();
        for (file, text) in &files {
            scaffold::replace_made(folder, file, text)
                .with_context(|| format!("can't write to {}", folder.display()))?;
        }
        say_line!("{} schemas in {}", files.len(), folder.display());
        return Ok(Outcome::Good);
    }
    let names: Vec<_> = SchemaOf::all().map(SchemaOf::name).collect();
    let Some(name) = &args.name else {
        say_line!("{}", names.join("\n"));
        return Ok(Outcome::Good);
    };
    let Some(document) = SchemaOf::all().find(|document| document.name() == *name) else {
        let help = did_you_mean(name, names.iter().map(String::as_str))
            .unwrap_or_else(|| "`carsija schema` lists them all".into());
        bail!("there is no schema `{name}`; {help}");
    };
    let file = format!("{}.schema.json", document.name());
    let made = scaffold::schemas()
        .into_iter()
        .find(|(name, _)| *name == file);
    say!("{}", made.map(|(_, text)| text).unwrap_or_default());
    Ok(Outcome::Good)
}
