//! `carsija theme`.

use std::path::Path;

use anyhow::{Context as _, bail};

use super::{
    Outcome,
    args::{ThemeArgs, ThemeCommand},
    shown,
    today::today,
};
use crate::{
    Options, content,
    diagnostics::did_you_mean,
    disk::Medium,
    model::Visibility,
    render::{self, ThemeFile, ThemeFiles},
    scaffold,
};

/// The folder that holds themes, and the name of the one within the program.
const FOLDER: &str = "themes";
const DEFAULT: &str = "default";

pub(super) fn run(args: &ThemeArgs) -> anyhow::Result<Outcome> {
    match &args.command {
        ThemeCommand::New { name, site } => new(name, site),
        ThemeCommand::Eject { template, site } => eject(template, site),
        ThemeCommand::Variables { template, site } => variables(template, site),
        ThemeCommand::Show { site } => show(site),
    }
}

fn new(name: &str, site: &Path) -> anyhow::Result<Outcome> {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name == DEFAULT || name.is_empty() || !name.chars().all(is_name) {
        bail!(
            "`{name}` can't be the name of a theme: small letters a to z, digits and hyphens, and not `{DEFAULT}`"
        );
    }
    settings(site)?;
    let folder = format!("{FOLDER}/{name}");
    if site.join(&folder).exists() {
        bail!("there is {folder} already; choose another name, or change that one");
    }
    let files = scaffold::new_theme(name, &render::custom_properties());
    scaffold::write_files(site, &files)?;
    for (file, _) in &files {
        say_line!("{file}");
    }
    note_line!(
        "Write `theme: {name}` in content/site.yaml, and see it with `carsija serve`. `carsija theme show` lists what \
         else can be changed."
    );
    Ok(Outcome::Good)
}

/// Copies a template of the default theme to where it takes the place of that one.
fn eject(template: &str, site: &Path) -> anyhow::Result<Outcome> {
    let settings = settings(site)?;
    let text = render::default_template(template)
        .with_context(|| no_template(template, &ThemeFiles::read(site, &settings)))?;
    let folder = match settings.theme.as_str() {
        DEFAULT => String::new(),
        theme => format!("{FOLDER}/{theme}/"),
    };
    let file = format!("{folder}templates/{template}");
    if site.join(&file).exists() {
        bail!("there is {file} already; change that one, or take it away first");
    }
    scaffold::write_files(site, &[(file.clone(), text.clone())])?;
    say_line!("{file}");
    let blocks = render::blocks(&text);
    if let Some(block) = blocks
        .iter()
        .find(|block| *block == "content")
        .or(blocks.first())
    {
        note_line!(
            "It stands in the place of the default's from now on, also when that gets better. To change a part alone, \
             write instead: {{% extends \"default/{template}\" %}}, and below it that part, as {{% block {block} %}}…\
             {{% endblock {block} %}}."
        );
    }
    Ok(Outcome::Good)
}

/// That there is no such template, and which there are.
fn no_template(template: &str, files: &ThemeFiles) -> String {
    let files = render::overview(files);
    let known = files.iter().filter(|file| file.is_known);
    let known: Vec<_> = known
        .filter_map(|file| file.name.strip_prefix("templates/"))
        .collect();
    let meant = did_you_mean(template, known.iter().copied());
    let meant = meant.unwrap_or_else(|| format!("there are: {}", known.join(", ")));
    format!("there is no template `{template}`; {meant}")
}

fn variables(template: &str, site: &Path) -> anyhow::Result<Outcome> {
    let settings = settings(site)?;
    let files = ThemeFiles::read(site, &settings);
    if !files.has_template(template) {
        bail!(no_template(template, &files));
    }
    let options = Options {
        audience: Visibility::Public,
        today: today(None)?,
        base_url: None,
        medium: Medium::Web,
    };
    let loaded = crate::load(site, &options)?;
    let variables = render::variables(template, &loaded.edition, &files);
    if variables.is_empty() {
        note_line!(
            "No page of this site is given to {template} alone. Name the template of a page, such as practice.html."
        );
    }
    let longest = variables.iter().map(|(name, _)| name.len()).max();
    for (name, kinds) in &variables {
        let kinds: Vec<_> = kinds.iter().copied().collect();
        say_line!(
            "{name:<width$}  {}",
            kinds.join(" or "),
            width = longest.unwrap_or(0)
        );
    }
    Ok(Outcome::Good)
}

fn show(site: &Path) -> anyhow::Result<Outcome> {
    let settings = settings(site)?;
    let theme = ThemeFiles::read(site, &settings);
    let files = render::overview(&theme);
    say_line!("Theme: {}", settings.theme);
    for (folder, heading) in [
        ("templates/", "Templates, with their blocks"),
        ("static/", "Files that are published as they are"),
        ("messages/", "Words that readers see"),
    ] {
        say_line!("\n{heading}:");
        for file in files.iter().filter(|file| file.name.starts_with(folder)) {
            say_line!("  {}", told(file));
        }
    }
    say_line!("\nCustom properties, set on :root:");
    for (name, value, set_by) in render::properties_in_use(&theme) {
        let set_by = set_by.map(|file| format!("  – {file}")).unwrap_or_default();
        say_line!("  {name}: {value}{set_by}");
    }
    Ok(Outcome::Good)
}

/// A file in a line: its name, its blocks, whose it is.
fn told(file: &ThemeFile) -> String {
    let mut line = file.name.clone();
    if !file.blocks.is_empty() {
        line += &format!("  [{}]", file.blocks.join(", "));
    }
    if let Some(from) = &file.from {
        line += &match (file.is_known, file.is_unused) {
            (true, _) if file.name.starts_with("messages/") => {
                format!("  – over the default's: {from}")
            }
            (true, _) => format!("  – in the place of the default's: {from}"),
            (_, true) => format!("  – {from}: NOTHING USES IT; is the name misspelt?"),
            _ => format!("  – {from}"),
        };
    }
    line
}

/// The settings of a site that can be read.
fn settings(site: &Path) -> anyhow::Result<crate::model::Site> {
    let (content, _) = content::read(site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            shown(site)
        );
    }
    Ok(content.site)
}
