//! A theme: templates, static files and words, from all its layers.
//!
//! Takes: the site's folder. Gives: a [`Theme`], which can render any template and speak any of
//! the site's languages, and findings about what is wrong with it. It alone reads files here.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
    path::Path,
    sync::Arc,
};

use fluent_bundle::FluentArgs;
use tera::{Context, Tera, Value};

use super::{
    borrowed, functions,
    layers::{Layer, LayerFile, ThemeFiles, embedded_text},
    messages::{Asked, Messages},
    numbers::{Counts, Numbers},
    overview,
    own_code::Syntax,
    own_numbers::{in_comments, leave_out_of_code},
    scripts, search_script, style_sheets,
    templates::Templates,
};
use crate::{
    attachments::{Unfit, Unread, acting_in_theme, is_recording, private_in_document},
    catalogue::{Address, PictureElsewhere},
    content,
    diagnostics::{Code, Diagnostic, Place},
    edition::{Omission, Omissions},
    model::{Language, PrivateNumber, Repository, Site},
    pictures::{Bare, acting, bare, hash_of_drawn},
};

/// The folder of the site in which static files stand.
const ASSETS: &str = "assets";
/// How many hexadecimal digits of a file's hash its address shows.
const HASH_DIGITS: usize = 8;

/// The look and the words of a site.
pub struct Theme {
    templates: Templates,
    messages: Arc<Messages>,
    numbers: Numbers,
    statics: BTreeMap<Address, StaticFile>,
}

/// A file that is published as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StaticFile {
    /// Its path from the site's folder, as shown to people.
    pub shown: Arc<str>,
    /// What is in it.
    pub bytes: Cow<'static, [u8]>,
    /// For a picture of the site: what it is known by.
    pub picture: Option<ThemePicture>,
}

/// A picture that came with the site, not with the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ThemePicture {
    /// Why it isn't published, if it could act or is damaged.
    pub unfit: Option<Unfit>,
    /// The hash of what it draws.
    pub hash: blake3::Hash,
    /// Was there more in it than its pixels?
    pub had_metadata: bool,
    /// Is it left out, since nobody can tell what else is in it?
    pub is_unknown: bool,
    /// What it could do as a drawing, as the end of a sentence that begins with «it».
    pub acts: Option<&'static str>,
    /// By what copies of it are known.
    pub looks: Option<PictureElsewhere>,
    /// May people be recognised on it, of whom nothing is said? None are on what the theme itself shows.
    pub may_show_people: bool,
    /// For a document: whose number it holds.
    pub private: Option<PrivateNumber>,
    /// What of it can't be looked through for such numbers.
    pub unread: BTreeSet<Unread>,
}

impl Theme {
    /// Reads the theme of a site, layer by layer.
    ///
    /// All that is wrong with it comes back as findings; the theme that comes with them lacks what
    /// is at fault, and is whole where there are none.
    pub fn load(site_dir: &Path, site: &Site) -> (Self, Vec<Diagnostic>) {
        Self::of(&ThemeFiles::read(site_dir, site), site)
    }

    /// The theme that was read, in the languages of a site, with the script of its search if it has one.
    pub fn of(read: &ThemeFiles, site: &Site) -> (Self, Vec<Diagnostic>) {
        Self::with(read, site, |_| {})
    }

    /// The same; `register` adds functions that its templates can call.
    pub(super) fn with(
        read: &ThemeFiles,
        site: &Site,
        register: impl FnOnce(&mut Tera),
    ) -> (Self, Vec<Diagnostic>) {
        let languages = &site.languages;
        let mut findings = read.findings.clone();
        let messages = Arc::new(Messages::new(&read.messages, languages, &mut findings));
        let asked = Asked::in_files(read.templates.iter().chain(&read.statics));
        messages.audit(&read.messages, languages, &asked, &mut findings);
        if site.repository == Repository::Public {
            for file in &read.messages {
                in_comments(file, file.text().unwrap_or_default(), &mut findings);
            }
        }
        let mut files = read.statics.clone();
        files.retain(|file| {
            let is_portable = file.name.split('/').all(content::is_portable);
            if !is_portable {
                let message = "a file of this name can't be copied to every machine";
                let place = Place::file(&file.shown);
                findings.push(Diagnostic::new(Code::BadFileName, place, message));
            }
            is_portable
        });
        leave_out_of_code(&mut files, &mut findings);
        let pictures = without_metadata(&mut files, read, site);
        let mut files = scripts::bundle(files, &mut findings);
        if site.search {
            files = search_script::in_each_language(files, &messages, languages, &mut findings);
        }
        style_sheets::link(&mut files, hashed, &mut findings);
        findings.extend(overview::unused_templates(read));
        let (statics, names) = static_files(files, &pictures);
        let names = Arc::new(names);
        let templates = Templates::new(
            &read.templates,
            |tera| {
                functions::register(tera, &messages, &names);
                register(tera);
            },
            &mut findings,
        );
        let theme = Self {
            templates,
            messages,
            numbers: Numbers::new(languages),
            statics,
        };
        (theme, findings)
    }

    /// The text of a file of the theme that is part of the program, by the path that findings show.
    pub fn source_of(&self, file: &str) -> Option<String> {
        embedded_text(file)
    }

    /// Has it the same static files as the other?
    pub(super) fn has_statics_of(&self, other: &Self) -> bool {
        self.statics == other.statics
    }

    /// The language that helps out where this one lacks words.
    pub(super) fn lender(&self, language: &Language) -> Option<Language> {
        self.messages.lender(language)
    }

    /// A page in its language, with the languages of what it says in others.
    pub(super) fn told(&self, page: Vec<u8>, language: &Language) -> Vec<u8> {
        let lender = self.messages.lender(language);
        borrowed::told(page, language, lender.as_ref().unwrap_or(language))
    }

    /// What a language says of its words being a draft, if they are.
    pub(super) fn draft_note(&self, language: &Language) -> Option<Value> {
        self.messages.draft_note(language)
    }

    /// A part of pages, as HTML.
    pub(super) fn part(&self, template: &str, context: &Context) -> Result<Value, Diagnostic> {
        let html = self.templates.part(template, context)?;
        Ok(Value::safe_string(html.trim_end()))
    }

    /// A page.
    pub(super) fn page(&self, template: &str, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        self.templates.page(template, context)
    }

    /// The names of all templates.
    pub(super) fn templates(&self) -> impl Iterator<Item = &str> {
        self.templates.names()
    }

    /// The static files, by address.
    pub(super) fn statics(&self) -> &BTreeMap<Address, StaticFile> {
        &self.statics
    }

    /// All words without variables, for templates.
    pub(super) fn words(&self, language: &Language) -> Value {
        self.messages.all(language)
    }

    /// All words without variables whose ids begin so, by id.
    pub(super) fn words_of(&self, prefix: &str, language: &Language) -> BTreeMap<String, String> {
        self.messages.starting_with(prefix, language)
    }

    /// The addresses of all static files.
    pub fn static_files(&self) -> impl Iterator<Item = &Address> {
        self.statics.keys()
    }

    /// What stands in the place of what is left out of a text, by language.
    pub fn omissions(&self, languages: &[Language]) -> Omissions {
        let said = |id: &str, language: &Language| {
            let word = self.word(id, language);
            let text = word.as_ref().and_then(|word| word.as_str());
            borrowed::bare(text.unwrap_or_default()).into_owned()
        };
        let omission = |language: &Language| Omission {
            number: said("omitted_number", language),
            mailbox: said("omitted_address", language),
        };
        let known = languages.iter();
        known
            .map(|language| (language.clone(), omission(language)))
            .collect()
    }

    /// A word, if there is one of this id.
    pub(super) fn word(&self, id: &str, language: &Language) -> Option<Value> {
        self.messages.word(id, language)
    }

    /// A message with variables; its id where it can't be put together, which the tests of the
    /// default theme rule out.
    pub(super) fn message(&self, id: &str, args: &FluentArgs<'_>, language: &Language) -> String {
        self.messages
            .format(id, args, language)
            .unwrap_or_else(|_| id.to_owned())
    }

    /// A number in the marks of the language.
    pub(super) fn number(
        &self,
        number: impl Display,
        counts: Counts,
        language: &Language,
    ) -> String {
        self.numbers.in_words(&number.to_string(), counts, language)
    }
}

/// Takes out of the site's pictures what cameras and programs have written into them. What is known of each
/// picture, by its path.
fn without_metadata(
    files: &mut [LayerFile],
    read: &ThemeFiles,
    site: &Site,
) -> BTreeMap<Arc<str>, ThemePicture> {
    let mut pictures = BTreeMap::new();
    let of_themes = read.statics.iter();
    let of_themes = of_themes.filter(|file| file.layer != Layer::Site);
    let of_themes: BTreeSet<&str> = of_themes
        .map(|file| scripts::published_name(&file.name))
        .collect();
    for file in files.iter_mut().filter(|file| file.layer != Layer::Default) {
        let megapixels = site.limits.picture_megapixels;
        let (looks, broken) = match PictureElsewhere::of(&file.name, &file.bytes, megapixels) {
            Ok(looks) => (looks, None),
            Err(broken) => (None, Some(broken)),
        };
        let mut picture = ThemePicture {
            hash: hash_of_drawn(&file.bytes),
            had_metadata: false,
            is_unknown: false,
            acts: None,
            may_show_people: may_show_people(file, looks.as_ref()) && !read.shows(&file.name),
            looks,
            private: None,
            unfit: acting_in_theme(&file.name, &file.bytes)
                .or_else(|| unasked(file, read, &of_themes))
                .or(broken),
            unread: BTreeSet::new(),
        };
        if Syntax::of(&file.name).is_none() {
            (picture.private, picture.unread) = private_in_document(&file.name, &file.bytes);
        }
        if file.name.to_ascii_lowercase().ends_with(".svg") {
            picture.acts = acting(&file.bytes);
        }
        match bare(&file.bytes) {
            Bare::AsItIs => {}
            Bare::Without(bytes) => {
                file.bytes = bytes.into();
                picture.had_metadata = true;
            }
            Bare::Unknown => picture.is_unknown = true,
        }
        pictures.insert(file.shown.clone(), picture);
    }
    pictures
}

/// Is it a script of the site's own `static/` that nothing asks for? Those in a folder named like one are parts of it;
/// one that stands in for a file of the theme is asked for as that is.
fn unasked(file: &LayerFile, read: &ThemeFiles, of_themes: &BTreeSet<&str>) -> Option<Unfit> {
    const SCRIPTS: [&str; 3] = [".js", ".mjs", ".wasm"];
    let name = file.name.to_ascii_lowercase();
    let is_script = |name: &str| SCRIPTS.iter().any(|ending| name.ends_with(ending));
    let is_unasked = file.layer == Layer::Site
        && is_script(&name)
        && !name.split('/').rev().skip(1).any(is_script)
        && !of_themes.contains(&*file.name)
        && !read.shows(&file.name);
    is_unasked.then_some(Unfit::UnaskedScript)
}

/// Is a file a picture that is larger than an icon, and no drawing; or a film, or sound?
fn may_show_people(file: &LayerFile, looks: Option<&PictureElsewhere>) -> bool {
    const NOT_DECODED: [&str; 5] = [".avif", ".bmp", ".gif", ".ico", ".jxl"];
    const LARGEST_ICON: usize = 64 * 1024;
    let name = file.name.to_ascii_lowercase();
    let is_of_other_kind = NOT_DECODED.iter().any(|ending| name.ends_with(ending));
    looks.is_some_and(PictureElsewhere::is_photo)
        || is_recording(&file.name)
        || is_of_other_kind && file.bytes.len() > LARGEST_ICON
}

/// The static files by address, and the address of each name; a name in a stronger layer hides
/// that in a weaker one.
fn static_files(
    files: Vec<LayerFile>,
    pictures: &BTreeMap<Arc<str>, ThemePicture>,
) -> (BTreeMap<Address, StaticFile>, BTreeMap<String, Address>) {
    let mut names: BTreeMap<String, Address> = BTreeMap::new();
    let mut by_address = BTreeMap::new();
    for file in files {
        if names.contains_key(&file.name) {
            continue;
        }
        let address = hashed(&file.name, &file.bytes);
        names.insert(file.name, address.clone());
        let file = StaticFile {
            picture: pictures.get(&file.shown).cloned(),
            shown: file.shown,
            bytes: file.bytes,
        };
        by_address.insert(address, file);
    }
    (by_address, names)
}

/// `carsija.css` with its hash: `assets/carsija-0123abcd.css`. A file whose address changes with
/// its content can be cached for ever.
fn hashed(name: &str, bytes: &[u8]) -> Address {
    let hash = blake3::hash(bytes).to_hex();
    let hash = &hash[..HASH_DIGITS];
    let folder_end = name.rfind('/').map_or(0, |at| at + 1);
    match name[folder_end..].rfind('.') {
        Some(dot) if dot > 0 => {
            let (stem, extension) = name.split_at(folder_end + dot);
            Address::new(format!("{ASSETS}/{stem}-{hash}{extension}"))
        }
        _ => Address::new(format!("{ASSETS}/{name}-{hash}")),
    }
}
