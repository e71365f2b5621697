//! What a theme is made of, for those who write one: read from the files themselves, so that it can't be out of date.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Place};

use super::{
    layers::{Layer, LayerFile, ThemeFiles, ThemePart, embedded_text},
    style_sheets::value_in,
};

/// The style sheets of the default theme that set custom properties for all pages, or for those with a map.
const SHEETS_WITH_PROPERTIES: [&str; 2] = ["carsija.css", "map.css"];

/// A file of a theme, as it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    /// Its path from the theme's folder: `templates/practice.html`.
    pub name: String,
    /// Where it stands, by the path shown to people; none where it is part of the program.
    pub from: Option<Arc<str>>,
    /// Does the default theme have a file of this name?
    pub is_known: bool,
    /// For a template: its blocks, in order.
    pub blocks: Vec<String>,
    /// Does nothing use it? So a file whose name is misspelt is found.
    pub is_unused: bool,
}

/// All files of a theme in the form in which they are used: of each name the strongest layer's.
pub fn overview(files: &ThemeFiles) -> Vec<ThemeFile> {
    let parts = [
        (ThemePart::Templates, &files.templates),
        (ThemePart::Static, &files.statics),
        (ThemePart::Messages, &files.messages),
    ];
    let texts: Vec<&str> = files
        .templates
        .iter()
        .chain(&files.statics)
        .filter_map(|file| file.text().ok())
        .collect();
    let mut all: Vec<ThemeFile> = Vec::new();
    for (part, files) in parts {
        for file in files {
            let name = format!("{}/{}", part.folder(), file.name);
            if all.iter().any(|known| known.name == name) {
                continue;
            }
            let is_known = embedded_text(&format!("themes/default/{name}")).is_some()
                || files
                    .iter()
                    .any(|other| other.layer == Layer::Default && other.name == file.name);
            let is_template = part == ThemePart::Templates;
            // Pages may ask for it.
            let is_of_pages = is_template && file.name.starts_with("page-");
            let text = file.text().ok().filter(|_| is_template);
            all.push(ThemeFile {
                is_unused: !is_known
                    && !is_of_pages
                    && part != ThemePart::Messages
                    && !is_named(file, &texts),
                blocks: text.map(blocks).unwrap_or_default(),
                from: (file.layer != Layer::Default).then(|| file.shown.clone()),
                is_known,
                name,
            });
        }
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// What is said of templates that nothing uses, and whose names are nearly those of others. One of quite another
/// name may be there to be used later.
pub(super) fn unused_templates(files: &ThemeFiles) -> Vec<Diagnostic> {
    if files
        .templates
        .iter()
        .all(|file| file.layer == Layer::Default)
    {
        return Vec::new();
    }
    let files = overview(files);
    let templates = |file: &ThemeFile| file.name.strip_prefix("templates/").map(str::to_owned);
    let known = files.iter().filter(|file| file.is_known);
    let known: Vec<String> = known.filter_map(templates).collect();
    let unused = files.iter().filter(|file| file.is_unused);
    unused
        .filter_map(|file| {
            let (name, from) = (templates(file)?, file.from.as_ref()?);
            let message = format!("nothing uses the template `{name}`");
            let meant = known.iter().find(|known| is_slip_of(&name, known))?;
            let help = format!(
                "did you mean `{meant}`? Give it the name of the one whose place it takes (`carsija theme show` lists them), name it \
                 in another, or take it out"
            );
            let finding = Diagnostic::new(Code::UnusedTemplate, Place::file(from), message);
            Some(finding.with_help(help))
        })
        .collect()
}

/// Are two names of templates so much alike that one is a slip of the other? Short ones never are.
fn is_slip_of(name: &str, known: &str) -> bool {
    const SHORT: usize = 5;
    const MOST_SLIPS: usize = 2;
    let stem = |name: &str| name.trim_end_matches(".html").to_owned();
    let (name, known) = (stem(name), stem(known));
    name.len() >= SHORT && strsim::damerau_levenshtein(&name, &known) <= MOST_SLIPS
}

/// Does any of these texts name the file? A module of a script is named by its folder or its neighbours.
fn is_named(file: &LayerFile, texts: &[&str]) -> bool {
    let last = file.name.rsplit('/').next().unwrap_or(&file.name);
    let mut names = file.name.split('/').chain([last, file.name.as_str()]);
    names.any(|name| texts.iter().any(|text| text.contains(name)))
}

/// The blocks of a template, in order.
pub fn blocks(template: &str) -> Vec<String> {
    let tags = template.split("{%").skip(1);
    let names = tags.filter_map(|tag| {
        let tag = tag.trim_start_matches('-').trim_start();
        let name = tag.strip_prefix("block ")?;
        let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_'))?;
        Some(name[..end].to_owned())
    });
    names.collect()
}

/// The text of a template of the default theme.
pub fn default_template(name: &str) -> Option<String> {
    embedded_text(&format!("themes/default/templates/{name}"))
}

/// The custom properties of the default theme with the values that they have in this one, and whose files set them
/// where the default doesn't.
pub fn properties_in_use(files: &ThemeFiles) -> Vec<(String, String, Option<Arc<str>>)> {
    let is_own_sheet =
        |file: &&LayerFile| file.layer != Layer::Default && file.name.ends_with(".css");
    let own: Vec<_> = files.statics.iter().filter(is_own_sheet).collect();
    let properties = custom_properties().into_iter().map(|(name, value)| {
        let set = own.iter().find_map(|file| {
            let value = value_in(file.text().ok()?, &name)?;
            Some((value, file.shown.clone()))
        });
        match set {
            Some((value, file)) => (name, value, Some(file)),
            None => (name, value, None),
        }
    });
    properties.collect()
}

/// The custom properties that the default theme takes its colours, types and sizes from, with their values.
pub fn custom_properties() -> Vec<(String, String)> {
    let declarations = |sheet: &&str| {
        let styles = embedded_text(&format!("themes/default/static/{sheet}")).unwrap_or_default();
        let tokens = styles.split("@layer tokens {").nth(1).unwrap_or_default();
        let tokens = tokens.split("@layer").next().unwrap_or_default();
        let declarations = tokens.lines().filter_map(|line| {
            let (name, value) = line.trim().strip_suffix(';')?.split_once(':')?;
            name.starts_with("--")
                .then(|| (name.to_owned(), value.trim().to_owned()))
        });
        declarations.collect::<Vec<_>>()
    };
    SHEETS_WITH_PROPERTIES
        .iter()
        .flat_map(declarations)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_from_another_name() {
        for (name, known, expected) in [
            ("practise.html", "practice.html", true),
            ("organization.html", "organisation.html", true),
            ("extra.html", "facet.html", false),
            ("more.html", "home.html", false),
            ("extra-base.html", "base.html", false),
        ] {
            assert_eq!(is_slip_of(name, known), expected, "{name}");
        }
    }

    #[test]
    fn the_default_theme_tells_its_blocks_and_properties() {
        let base = default_template("base.html").unwrap();
        let blocks = blocks(&base);
        for name in [
            "theme",
            "header",
            "search",
            "before_content",
            "content",
            "after_content",
            "footer",
        ] {
            assert!(blocks.contains(&name.to_owned()), "{name}: {blocks:?}");
        }
        let properties = custom_properties();
        for name in ["--paper", "--serif", "--measure", "--sea"] {
            assert!(properties.iter().any(|(known, _)| known == name), "{name}");
        }
    }
}
