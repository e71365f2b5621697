//! What a theme is made of, for those who write one: read from the files themselves, so that it can't be out of date.

use std::sync::Arc;

use super::layers::{Layer, LayerFile, Part, ThemeFiles, embedded_text};

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
        (Part::Templates, &files.templates),
        (Part::Static, &files.statics),
        (Part::Messages, &files.messages),
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
            let is_template = part == Part::Templates;
            let text = file.text().ok().filter(|_| is_template);
            all.push(ThemeFile {
                is_unused: !is_known && part != Part::Messages && !is_named(file, &texts),
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

/// The custom properties that the default theme takes its colours, types and sizes from, with their values.
pub fn custom_properties() -> Vec<(String, String)> {
    let styles = embedded_text("themes/default/static/carsija.css").unwrap_or_default();
    let tokens = styles.split("@layer tokens {").nth(1).unwrap_or_default();
    let tokens = tokens.split("@layer").next().unwrap_or_default();
    let declarations = tokens.split(['\n']).filter_map(|line| {
        let (name, value) = line.trim().strip_suffix(';')?.split_once(':')?;
        name.starts_with("--")
            .then(|| (name.to_owned(), value.trim().to_owned()))
    });
    declarations.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for name in ["--paper", "--serif", "--measure"] {
            assert!(properties.iter().any(|(known, _)| known == name), "{name}");
        }
    }
}
