//! `carsija schema`.

use anyhow::{Context as _, bail};

use super::{Outcome, args::SchemaArgs};
use crate::{
    diagnostics::did_you_mean,
    model::{SchemaOf, schema_for},
};

pub(super) fn run(args: &SchemaArgs) -> anyhow::Result<Outcome> {
    if let Some(folder) = &args.out {
        let files: Vec<_> = SchemaOf::all()
            .map(|document| (format!("{}.schema.json", document.name()), pretty(document)))
            .collect();
        crate::scaffold::write_files(folder, &files)
            .with_context(|| format!("can't write to {}", folder.display()))?;
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
    say!("{}", pretty(document));
    Ok(Outcome::Good)
}

fn pretty(document: SchemaOf) -> String {
    let mut text =
        serde_json::to_string_pretty(&schema_for(document)).expect("a schema is plain JSON");
    text.push('\n');
    text
}
