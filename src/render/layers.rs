//! The files of a theme, layer by layer: the site's own, the theme's, the embedded default's.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place in this room that reads files"
)]

use std::{
    borrow::Cow,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use include_dir::{Dir, include_dir};
use walkdir::{DirEntry, WalkDir};

use crate::{
    content::name_of,
    diagnostics::{Code, Diagnostic, FieldPath, Place, did_you_mean},
    model::Site,
};

/// The default theme, part of the program.
static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The folders of a site in which its theme stands.
pub const SITE_FOLDERS: [&str; 4] = ["templates", "static", "messages", "themes"];

/// The name of the default theme.
const DEFAULT_NAME: &str = "default";

/// A layer of a theme, from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    /// `templates/`, `static/` and `messages/` of the site itself.
    Site,
    /// The same in `themes/NAME/`.
    Theme,
    /// The theme within the program.
    Default,
}

/// What a folder of a theme holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ThemePart {
    /// Templates.
    Templates,
    /// Style sheets, scripts and pictures, published as they are.
    Static,
    /// The words that readers see.
    Messages,
}

/// A file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LayerFile {
    /// The layer it is from.
    pub layer: Layer,
    /// Its path within its folder, with `/`: `practice.html`.
    pub name: String,
    /// Its path from the site's folder, as shown to people: `templates/practice.html`.
    pub shown: Arc<str>,
    /// What is in it.
    pub bytes: Cow<'static, [u8]>,
}

#[cfg(test)]
impl LayerFile {
    /// A file made for a test.
    pub(super) fn made(layer: Layer, part: ThemePart, name: &str, text: &'static str) -> Self {
        Self {
            layer,
            name: name.into(),
            shown: format!("{}/{name}", part.folder()).into(),
            bytes: Cow::Borrowed(text.as_bytes()),
        }
    }
}

impl ThemePart {
    pub(super) const fn folder(self) -> &'static str {
        match self {
            Self::Templates => "templates",
            Self::Static => "static",
            Self::Messages => "messages",
        }
    }

    /// The most bytes a file of this part may have.
    fn limit(self, site: &Site) -> u64 {
        match self {
            Self::Templates | Self::Messages => site.limits.text_kib * 1024,
            Self::Static => site.limits.file_kib * 1024,
        }
    }
}

impl LayerFile {
    /// Its text, or a finding that it isn't text.
    pub(super) fn text(&self) -> Result<&str, Diagnostic> {
        const BYTE_ORDER_MARK: char = '\u{feff}';
        let text = std::str::from_utf8(&self.bytes).map_err(|error| {
            let at = error.valid_up_to();
            Diagnostic::new(
                Code::NotUtf8,
                Place::bytes(&self.shown, at..at + 1),
                "this file is not UTF-8 text",
            )
            .with_help("save it as UTF-8")
        })?;
        Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text))
    }

    /// Where that text begins, in bytes: after a byte order mark, if there is one.
    pub(super) fn text_start(&self, text: &str) -> usize {
        self.bytes.len() - text.len()
    }
}

/// The text of a file of the embedded theme, by the path shown to people.
pub(super) fn embedded_text(shown: &str) -> Option<String> {
    let path = shown.strip_prefix("themes/")?.strip_prefix(DEFAULT_NAME)?;
    let file = DEFAULT.get_file(path.strip_prefix('/')?)?;
    file.contents_utf8().map(ToOwned::to_owned)
}

/// All files of a theme, as they were read.
#[derive(Debug, PartialEq, Eq)]
pub struct ThemeFiles {
    pub(super) templates: Vec<LayerFile>,
    pub(super) statics: Vec<LayerFile>,
    pub(super) messages: Vec<LayerFile>,
    pub(super) findings: Vec<Diagnostic>,
}

impl ThemeFiles {
    /// Reads the theme of a site, layer by layer: the site's own `templates/`, `static/` and
    /// `messages/`, those of `themes/NAME/`, and the default theme within the program.
    pub fn read(site_dir: &Path, site: &Site) -> Self {
        let mut findings = Vec::new();
        let layers = Layers::of(site_dir, site, &mut findings);
        Self {
            messages: layers.files(ThemePart::Messages, &mut findings),
            statics: layers.files(ThemePart::Static, &mut findings),
            templates: layers.files(ThemePart::Templates, &mut findings),
            findings,
        }
    }

    /// Does a template, a style sheet or a script of the theme name this static file?
    pub(super) fn shows(&self, name: &str) -> bool {
        const SHOWING: [&str; 4] = [".css", ".js", ".mjs", ".webmanifest"];
        let name = name_of(name).as_bytes();
        let is_showing =
            |file: &&LayerFile| SHOWING.iter().any(|ending| file.name.ends_with(ending));
        let files = self
            .templates
            .iter()
            .chain(self.statics.iter().filter(is_showing));
        let mut files = files.filter(|file| file.bytes.len() >= name.len());
        !name.is_empty()
            && files.any(|file| file.bytes.windows(name.len()).any(|part| part == name))
    }
}

/// Where the layers of one site are.
pub(super) struct Layers<'a> {
    site_dir: &'a Path,
    site: &'a Site,
    theme: Option<&'a str>,
}

impl<'a> Layers<'a> {
    /// The layers of a site, and a finding if its theme is missing.
    pub(super) fn of(site_dir: &'a Path, site: &'a Site, findings: &mut Vec<Diagnostic>) -> Self {
        let name = site.theme.as_str();
        let is_name = name != ".." && name != "." && !name.contains(['/', '\\', '\0']);
        let exists = is_name && site_dir.join("themes").join(name).is_dir();
        if !exists && name != DEFAULT_NAME {
            let place = Place::value(&Arc::from("content/site.yaml"), FieldPath::key("theme"));
            findings.push(
                Diagnostic::new(
                    Code::UnknownTemplate,
                    place,
                    format!("there is no theme `{name}`"),
                )
                .with_help(
                    did_you_mean(name, themes(site_dir).iter().map(String::as_str)).unwrap_or_else(
                        || format!("make it with `carsija theme new {name}`, or leave `theme` out"),
                    ),
                ),
            );
        }
        Self {
            site_dir,
            site,
            theme: exists.then_some(name),
        }
    }

    /// All files of a part, layer by layer from the strongest, each layer by name.
    pub(super) fn files(&self, part: ThemePart, findings: &mut Vec<Diagnostic>) -> Vec<LayerFile> {
        let mut files = Vec::new();
        self.on_disk(
            Layer::Site,
            part,
            part.folder().into(),
            &mut files,
            findings,
        );
        if let Some(theme) = self.theme {
            let folder = format!("themes/{theme}/{}", part.folder());
            self.on_disk(Layer::Theme, part, folder, &mut files, findings);
        }
        if let Some(folder) = DEFAULT.get_dir(part.folder()) {
            let mut embedded = Vec::new();
            collect_embedded(folder, part, &mut embedded);
            embedded.sort_by(|a, b| a.name.cmp(&b.name));
            files.append(&mut embedded);
        }
        files
    }

    fn on_disk(
        &self,
        layer: Layer,
        part: ThemePart,
        folder: String,
        files: &mut Vec<LayerFile>,
        findings: &mut Vec<Diagnostic>,
    ) {
        if let Some(link) = self.link_on_the_way(&folder) {
            findings.push(folder_is_a_link(link));
            return;
        }
        let root = self.site_dir.join(&folder);
        let Ok(real_root) = fs::canonicalize(&root) else {
            return;
        };
        let mut walk = WalkDir::new(&root)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let shown = error
                        .path()
                        .map_or_else(|| folder.clone(), |path| shown(path, &root, &folder));
                    findings.push(unreadable(&shown));
                    continue;
                }
            };
            let shown = shown(entry.path(), &root, &folder);
            if is_hidden(&entry) || leads_out(&entry, &real_root) {
                if !is_hidden(&entry) {
                    findings.push(link_leads_out(&shown));
                }
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
                continue;
            }
            if !entry.file_type().is_file() {
                continue;
            }
            let size = entry.metadata().map_or(0, |metadata| metadata.len());
            if size > part.limit(self.site) {
                findings.push(too_large(&shown, size, part.limit(self.site)));
                continue;
            }
            match fs::read(entry.path()) {
                Ok(bytes) => files.push(LayerFile {
                    layer,
                    name: shown[folder.len() + 1..].to_owned(),
                    shown: shown.into(),
                    bytes: Cow::Owned(bytes),
                }),
                Err(_) => findings.push(unreadable(&shown)),
            }
        }
    }
}

impl Layers<'_> {
    /// The first folder on the way to one of the theme that is a symbolic link.
    fn link_on_the_way<'f>(&self, folder: &'f str) -> Option<&'f str> {
        let ends = folder.match_indices('/').map(|(end, _)| end);
        ends.chain([folder.len()])
            .map(|end| &folder[..end])
            .find(|way| self.site_dir.join(way).is_symlink())
    }
}

/// The names of the themes of a site.
fn themes(site_dir: &Path) -> Vec<String> {
    let folders = fs::read_dir(site_dir.join("themes")).into_iter().flatten();
    let folders = folders
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.push(DEFAULT_NAME.to_owned());
    names.sort();
    names
}

fn collect_embedded(folder: &'static Dir<'static>, part: ThemePart, files: &mut Vec<LayerFile>) {
    for file in folder.files() {
        let path = slashed(file.path());
        files.push(LayerFile {
            layer: Layer::Default,
            name: path[part.folder().len() + 1..].to_owned(),
            shown: format!("themes/{DEFAULT_NAME}/{path}").into(),
            bytes: Cow::Borrowed(file.contents()),
        });
    }
    for folder in folder.dirs() {
        collect_embedded(folder, part, files);
    }
}

/// The folder itself may begin with a dot; nothing in it that does is ours.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0 && (name.starts_with('.') || name.ends_with('~'))
}

fn leads_out(entry: &DirEntry, real_root: &Path) -> bool {
    entry.path_is_symlink()
        && entry.depth() > 0
        && !fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(real_root))
}

fn shown(path: &Path, root: &Path, folder: &str) -> String {
    match path.strip_prefix(root) {
        Ok(rest) if rest.as_os_str().is_empty() => folder.to_owned(),
        Ok(rest) => format!("{folder}/{}", slashed(rest)),
        Err(_) => folder.to_owned(),
    }
}

fn slashed(path: &Path) -> String {
    let parts: PathBuf = path.components().collect();
    parts.to_string_lossy().replace('\\', "/")
}

fn unreadable(shown: &str) -> Diagnostic {
    Diagnostic::new(
        Code::Unreadable,
        Place::file(&shown.into()),
        "this file can't be read",
    )
    .with_help("check its permissions, and that its links lead somewhere")
}

fn link_leads_out(shown: &str) -> Diagnostic {
    Diagnostic::new(
        Code::LinkLeavesSite,
        Place::file(&shown.into()),
        "this symbolic link leads out of the theme's folder",
    )
    .with_help("copy the file into the folder instead")
}

fn folder_is_a_link(shown: &str) -> Diagnostic {
    Diagnostic::new(
        Code::LinkLeavesSite,
        Place::file(&shown.into()),
        "this folder is a symbolic link, and all that it leads to would be published",
    )
    .with_help("put the folder itself here")
}

fn too_large(shown: &str, size: u64, limit: u64) -> Diagnostic {
    Diagnostic::new(
        Code::TooLarge,
        Place::file(&shown.into()),
        format!(
            "this file has {} KiB; {} KiB are allowed",
            size.div_ceil(1024),
            limit / 1024
        ),
    )
    .with_help("make it smaller, or raise `limits` in `content/site.yaml`")
}
