//! Reads `content/site.yaml`.

use std::{path::Path, sync::Arc};

use super::{asides, text_file, unseen, yaml};
use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Place},
    model::{
        AddLatin as _, EditAddress, Editor, Exempt, Exports, FORMAT, Hide, LATIN, Language, Limits,
        Localised, Mailbox, Previews, Repository, SchemaOf, Site, SiteDefaults, Untranslated,
        Visibility, web_address::has_credentials,
    },
};

/// What a site is called, which languages it has, and so on: as read, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Config {
    /// The configuration; a stand-in where it could not be read.
    pub site: Site,
    /// Is that configuration the site's own?
    pub is_sound: bool,
    /// What is wrong with it.
    pub findings: Vec<Diagnostic>,
}

impl Config {
    /// Reads the configuration of the site in `root`.
    pub(crate) fn of(root: &Path) -> Self {
        let (site, findings) = read(root);
        Self {
            is_sound: site.is_some(),
            site: site.unwrap_or_else(stand_in),
            findings,
        }
    }
}

/// The site's configuration, from its folder.
pub(crate) const FILE: &str = "content/site.yaml";

/// Reads the configuration; nothing where it can't be used.
fn read(root: &Path) -> (Option<Site>, Vec<Diagnostic>) {
    let file: Arc<str> = FILE.into();
    // That it is a link is told with those of all other files.
    if root.join(FILE).is_symlink() {
        return (None, Vec::new());
    }
    if !root.join(FILE).exists() {
        let finding = Diagnostic::new(
            Code::NoSite,
            Place::file(&file),
            "this folder has no `content/site.yaml`, so it is not a site",
        )
        .with_help(
            "make a new site with `carsija init DIR`, or name the folder that holds `content/`",
        );
        return (None, vec![finding]);
    }
    let text = match text_file::read(root, &file, Limits::default().text_kib) {
        Ok(text) => text,
        Err(finding) => return (None, vec![finding]),
    };
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let plain = unseen::as_blanks(&text[start..]);
    let document = yaml::Yaml {
        text: &plain,
        offset: start,
        file: &file,
    };
    let unseen = unseen::told(&file, &text, start..text.len(), unseen::Of::Data);
    // First of all: what else a newer file says is not for this program to judge.
    if let Some(finding) = newer_format(document) {
        return (None, vec![finding]);
    }
    match yaml::read::<Site>(document, SchemaOf::Site) {
        Ok(mut site) => {
            let private = private_numbers_left_out(&mut site, &file);
            if site.languages.iter().any(|one| one.as_str() == LATIN) {
                site.title.add_latin();
                site.tagline.add_latin();
            }
            let mut findings = unusable(&site, &file);
            let is_public = site.repository == Repository::Public;
            let site = findings.is_empty().then_some(site);
            if is_public {
                findings.extend(asides::told(&file, &text, &(start..text.len()), &(0..0)));
            }
            findings.extend(private);
            findings.extend(unseen);
            (site, findings)
        }
        Err(mut findings) => {
            findings.extend(unseen);
            (None, findings)
        }
    }
}

/// What stands in the place of a private number in the site's name.
const LEFT_OUT: &str = "…";

/// Takes private numbers out of what the site is called and says of itself, for whomever it is built: these texts
/// stand on every page.
fn private_numbers_left_out(site: &mut Site, file: &Arc<str>) -> Vec<Diagnostic> {
    let hide = Hide {
        exempt: Exempt::new(Vec::new(), &[], None),
        audience: Visibility::Public,
        number: LEFT_OUT,
        mailbox: LEFT_OUT,
    };
    let mut findings = Vec::new();
    for (field, texts) in [("title", &mut site.title), ("tagline", &mut site.tagline)] {
        for (language, words) in &mut texts.0 {
            for (number, span) in hide.found(words) {
                let path = FieldPath::key(field).then_key(language.as_str());
                let place = Place::words(file, path, words, span);
                let code = number.code_when_left_out();
                let finding = Diagnostic::new(
                    code.unwrap_or(Code::PersonalNumber),
                    place,
                    "this looks like the number or mailbox of one person: it is left out",
                );
                let help = "take it out; the mailbox of an office goes under `contact`";
                findings.push(finding.with_help(help));
            }
            if let Some(clean) = hide.text(words) {
                *words = clean;
            }
        }
    }
    let own = names_of_no_person(site);
    let names: Vec<&str> = own.iter().map(String::as_str).collect();
    let is_personal = |contact: &Mailbox| !contact.is_functional(&names);
    if site.contact.as_ref().is_some_and(is_personal) {
        site.contact = None;
        let place = Place::value(file, FieldPath::key("contact"));
        let message = "this mailbox looks like one person's, and everyone sees it: it is left out";
        findings.push(
            Diagnostic::new(Code::MailboxLeftOut, place, message)
                .with_help("write the mailbox of an office, such as `office@example.org`"),
        );
    }
    findings
}

/// What the site and its network are called, word by word and by the first letters: `scn` of `strong-cities-network`.
fn names_of_no_person(site: &Site) -> Vec<String> {
    let network = site.network.iter();
    let network = network.map(|one| one.id().as_str().replace('-', " "));
    let mut names = Vec::new();
    for name in network.chain(site.title.0.values().cloned()) {
        let name = name.to_lowercase();
        names.push(
            name.split_whitespace()
                .filter_map(|word| word.chars().next())
                .collect(),
        );
        names.extend(name.split_whitespace().map(str::to_owned));
    }
    names
}

/// The finding on a site whose files are newer than this program.
fn newer_format(document: yaml::Yaml<'_>) -> Option<Diagnostic> {
    let format = yaml::to_json(document).ok()?.get("format")?.as_u64()?;
    if format <= u64::from(FORMAT) {
        return None;
    }
    let message = format!(
        "this site is written in format {format}, and this program knows formats up to {FORMAT}"
    );
    let place = Place::value(document.file, FieldPath::key("format"));
    Some(
        Diagnostic::new(Code::NewerFormat, place, message)
            .with_help("use a newer version of `carsija`; the files of the site are not at fault"),
    )
}

/// Settings that are well formed and can't be used all the same.
fn unusable(site: &Site, file: &Arc<str>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut bad = |key: &str, message: &str, help: &str| {
        findings.push(
            Diagnostic::new(
                Code::BadSite,
                Place::value(file, FieldPath::key(key)),
                message,
            )
            .with_help(help),
        );
    };
    if site.languages.is_empty() {
        bad(
            "languages",
            "a site has at least one language",
            "write `languages: [en]`",
        );
    }
    let mut seen = std::collections::BTreeSet::new();
    if !site.languages.iter().all(|language| seen.insert(language)) {
        bad(
            "languages",
            "a language stands here twice",
            "keep one of the two",
        );
    }
    if !is_base_address(&site.base_url) {
        bad(
            "base_url",
            "the base address must begin with `https://` and the name of a server, and end with `/`",
            "write it like `https://practices.example.org/`, without marks such as `?`, `#` or `..`",
        );
    }
    if has_credentials(&site.base_url) {
        bad(
            "base_url",
            "the base address holds a name or a password",
            "take out what stands before the `@`: everyone could read it",
        );
    }
    if site.format == 0 {
        bad("format", "there is no format 0", "write `format: 1`");
    }
    if site.title.0.is_empty() {
        bad("title", "the site has no name", "write `title: {en: …}`");
    }
    if site.paging == 0 || site.paging > 1000 {
        bad(
            "paging",
            "a page of a list has 1 to 1000 entries",
            "write `paging: 20`",
        );
    }
    if let Some(drafts) = &site.drafts
        && drafts.decided_by.trim().is_empty()
    {
        bad(
            "drafts",
            "nobody has decided on the drafts",
            "write the function of who did, as in `decided_by: network coordinator`",
        );
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if site.theme.is_empty() || !site.theme.chars().all(is_name) {
        bad(
            "theme",
            "a theme is the name of a folder under `themes/`",
            "write `theme: default`",
        );
    }
    let editor = site.editor.as_deref().map(str::parse::<Editor>);
    if let Some(Err(help)) = editor {
        bad("editor", "this opens a file in no editor", &help);
    }
    if let Some(Err(help)) = site.edit_url.as_deref().map(str::parse::<EditAddress>) {
        bad("edit_url", "no file is edited at this address", help);
    }
    findings
}

/// Can pages, feeds and servers be told that a site stands at this address?
fn is_base_address(address: &str) -> bool {
    let rest = address.strip_prefix("https://");
    let Some(rest) = rest.or_else(|| address.strip_prefix("http://")) else {
        return false;
    };
    let acts = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}?#".contains(c);
    let Some(path) = rest.strip_suffix('/') else {
        return false;
    };
    !path.contains(acts) && !path.split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// A configuration to go on checking with where the site has none.
fn stand_in() -> Site {
    Site {
        format: FORMAT,
        untranslated: Untranslated::default(),
        previews: Previews::default(),
        exports: Exports::default(),
        title: Localised::default(),
        tagline: Localised::default(),
        base_url: "https://example.org/".into(),
        languages: Language::parse("en").into_iter().collect(),
        repository: Repository::default(),
        network: None,
        hubs: Vec::new(),
        contact: None,
        drafts: None,
        theme: "default".into(),
        paging: 20,
        search: true,
        edit_url: None,
        editor: None,
        defaults: SiteDefaults::default(),
        limits: Limits::default(),
        accepted: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_addresses_hold_nothing_that_acts() {
        for address in [
            "https://example.org/",
            "http://localhost:4000/a/b/",
            "https://[::1]/",
            "https://пример.мк/",
        ] {
            assert!(is_base_address(address), "{address}");
        }
        for address in [
            "https://example.org",
            "ftp://example.org/",
            "https:///",
            "https://example.org//",
            "https://example.org/../../etc/",
            "https://example.org/a\nreturn/",
            "https://example.org/a b/",
            "https://example.org/?a/",
            "https://example.org/#a/",
            "https://example.org/{a}/",
            "https://example.org/`a`/",
            "https://example.org\\a/",
            "https://example.org/\"a/",
        ] {
            assert!(!is_base_address(address), "{address}");
        }
    }
}
