//! A small new site.

use anyhow::{Context as _, bail};

use super::{NewFile, entry::quoted, workflow::Forge};
use crate::{
    content::yaml_slug,
    model::{Country, Date, EntityKind, Language, Layout, Repository, SchemaOf, schema_for},
};

/// What editors, Git and `carsija` agree on beside the content of a site.
pub(super) const SETTINGS: [(&str, &str); 3] = [
    (".editorconfig", include_str!("site/editorconfig")),
    (".gitattributes", "* text=auto eol=lf\n"),
    (
        ".gitignore",
        "/public\n/members\n/internal\n/trial\n/.carsija-cache\n/.carsija-previous\n",
    ),
];

/// What is known of a new site from the start.
#[derive(Clone, Debug)]
pub struct NewSite {
    /// What it is called.
    pub name: String,
    /// Its languages; the first is the default.
    pub languages: Vec<Language>,
    /// The cities that it begins with; an example where there are none.
    pub cities: Vec<NewCity>,
    /// Who can read its files where they are kept.
    pub repository: Repository,
    /// Where that is, if the workflow for it is wanted.
    pub forge: Option<Forge>,
    /// The day it is made.
    pub today: Date,
}

/// A city of a new site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCity {
    /// Its name, in the first language of the site.
    pub name: String,
    /// Where it is.
    pub country: Country,
}

impl std::str::FromStr for NewCity {
    type Err = &'static str;

    /// Reads a name and the two letters of a country: `Kumanovo, MK`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const FORM: &str =
            "write its name and the two letters of its country, such as `Kumanovo, MK`";
        let (name, country) = text.rsplit_once(',').ok_or(FORM)?;
        let country = Country::parse(&country.trim().to_ascii_uppercase()).ok_or(FORM)?;
        let name = name.trim().to_owned();
        if yaml_slug(&name).is_empty() {
            return Err(FORM);
        }
        Ok(Self { name, country })
    }
}

/// The language of the examples.
const ENGLISH: &str = "en";
/// Pages that a site must have and that only those who publish it can write.
const DRAFTS: [(&str, &str); 3] = [
    ("about", include_str!("site/drafts/about.md")),
    ("imprint", include_str!("site/drafts/imprint.md")),
    ("privacy", include_str!("site/drafts/privacy.md")),
];

/// The files of a small new site that builds as it is, and in which nothing waits to be filled in.
pub fn new_site(today: Date) -> Vec<NewFile> {
    NewSite::example(today).sound_files()
}

impl NewSite {
    /// A made-up network of one city, in English.
    pub fn example(today: Date) -> Self {
        Self {
            name: "Example network".into(),
            languages: Language::parse(ENGLISH).into_iter().collect(),
            cities: Vec::new(),
            repository: Repository::Private,
            forge: None,
            today,
        }
    }

    /// The files of the site: a sound example, drafts of the pages that it must have, and what editors, git and
    /// those who take part need to know.
    ///
    /// # Errors
    /// When it has no language, or two of its cities would have the same address.
    pub fn files(&self) -> anyhow::Result<Vec<NewFile>> {
        let language = self.languages.first().context("a site has a language")?;
        for (index, city) in self.cities.iter().enumerate() {
            let before = self.cities[..index].iter();
            if before
                .clone()
                .any(|other| yaml_slug(&other.name) == yaml_slug(&city.name))
            {
                bail!("the city {} is named twice", city.name);
            }
        }
        let is_draft = |file: &str| DRAFTS.iter().any(|(page, _)| file == page_file(page));
        let mut files = self.sound_files();
        files.retain(|(file, _)| !is_draft(file));
        for (file, text) in &mut files {
            if let Some(schema) = schema_of(file) {
                *text = format!("# yaml-language-server: $schema=../schemas/{schema}\n{text}");
            }
        }
        files.extend(DRAFTS.map(|(page, body)| (page_file(page), draft(page, language, body))));
        files.push((
            "CONTRIBUTING.md".into(),
            include_str!("site/contributing.md").into(),
        ));
        files.extend(self.forge.map(Forge::workflow));
        let schemas = schemas().into_iter();
        let of_yaml = schemas.filter(|(file, _)| {
            let kinds = EntityKind::ALL.into_iter();
            let mut lists = kinds.filter(|kind| matches!(kind.layout(), Layout::List(_)));
            file.starts_with("site.") || lists.any(|kind| is_schema_of(file, kind))
        });
        files.extend(of_yaml.map(|(file, text)| (format!("schemas/{file}"), text)));
        Ok(files)
    }

    fn sound_files(&self) -> Vec<NewFile> {
        let example = [NewCity {
            name: "Example City".into(),
            country: Country::parse("MK").expect("a country"),
        }];
        let cities = match &self.cities[..] {
            [] => &example,
            cities => cities,
        };
        let language = self.languages.first().map_or(ENGLISH, Language::as_str);
        let is_english = |language: &Language| language.as_str() == ENGLISH;
        let tags: Vec<&str> = self.languages.iter().map(Language::as_str).collect();
        let tagline = if self.languages.iter().any(is_english) {
            "tagline:\n  en: What our cities have tried, and what came of it.\n"
        } else {
            ""
        };
        let filled = |text: &str, name: &str| {
            text.replace("{language}", language)
                .replace("{name}", &scalar(name))
                .replace("{today}", &self.today.to_string())
        };
        let site = include_str!("site/site.yaml")
            .replace("{tagline}", tagline)
            .replace("{languages}", &tags.join(", "))
            .replace("{repository}", name_of(self.repository));
        let mut files = vec![
            ("content/site.yaml".to_owned(), site),
            (
                "content/topics.yaml".into(),
                include_str!("site/topics.yaml").into(),
            ),
            (
                "content/organisations.yaml".into(),
                include_str!("site/organisations.yaml").into(),
            ),
            (
                "content/sources.yaml".into(),
                include_str!("site/sources.yaml").into(),
            ),
            (page_file("about"), include_str!("site/about.md").into()),
        ];
        files.extend(SETTINGS.map(|(file, text)| (file.to_owned(), text.to_owned())));
        for (_, text) in &mut files {
            *text = filled(text, &self.name);
        }
        for city in cities {
            let text = include_str!("site/city.md").replace("{country}", city.country.as_str());
            let file = format!("content/cities/{}.md", yaml_slug(&city.name));
            files.push((file, filled(&text, &city.name)));
        }
        // The example is written in English, and stands where that is a language of the site.
        if let Some(at) = self.languages.iter().position(is_english) {
            let ending = if at == 0 { "md" } else { "en.md" };
            let text = include_str!("site/example-practice.md")
                .replace("{city}", &yaml_slug(&cities[0].name))
                .replace("{city-name}", &cities[0].name);
            let file = format!("content/practices/example-practice.{ending}");
            files.push((file, filled(&text, &self.name)));
        }
        files
    }
}

/// The JSON Schemas of all documents, and of the lists of which they are items, by the names of their files.
pub fn schemas() -> Vec<NewFile> {
    let pretty = |schema: &serde_json::Value| {
        let mut text = serde_json::to_string_pretty(schema).expect("a schema is plain JSON");
        text.push('\n');
        text
    };
    let documents = SchemaOf::all().map(|document| {
        let file = format!("{}.schema.json", document.name());
        (file, pretty(&schema_for(document)))
    });
    let kinds = EntityKind::ALL.into_iter();
    let lists = kinds.filter(|kind| matches!(kind.layout(), Layout::List(_)));
    let lists = lists.map(|kind| {
        let items = format!("{kind}.schema.json");
        let list = serde_json::json!({"type": "array", "items": {"$ref": items}});
        (format!("{}.schema.json", kind.plural()), pretty(&list))
    });
    documents.chain(lists).collect()
}

fn is_schema_of(file: &str, kind: EntityKind) -> bool {
    let of = file.strip_suffix(".schema.json");
    of == Some(kind.name()) || of == Some(kind.plural())
}

/// The schema of a file of the content folder that is YAML as a whole.
fn schema_of(file: &str) -> Option<String> {
    let name = file.strip_prefix("content/")?.strip_suffix(".yaml")?;
    Some(format!("{name}.schema.json"))
}

fn page_file(page: &str) -> String {
    format!("content/pages/{page}.md")
}

fn draft(page: &str, language: &Language, body: &str) -> String {
    let titles = || {
        let lines = include_str!("site/drafts/titles.txt").lines();
        lines.map(|line| line.split('|').collect::<Vec<_>>())
    };
    let of = |language: &str| titles().find(|line| line.starts_with(&[page, language]));
    let (title, summary) = match of(language.as_str()).or_else(|| of(ENGLISH)).as_deref() {
        Some([_, _, title, summary]) => ((*title).to_owned(), (*summary).to_owned()),
        _ => (page.to_owned(), page.to_owned()),
    };
    format!("---\ntitle: {title}\nsummary: {summary}\n---\n\n{body}")
}

/// How `site.yaml` says who can read its files.
fn name_of(repository: Repository) -> &'static str {
    match repository {
        Repository::Private => "private",
        Repository::Public => "public",
    }
}

/// A name in YAML: as it is where that can't be read as anything else, else in quotes.
fn scalar(name: &str) -> String {
    let is_plain = name.contains(' ')
        && name == name.trim()
        && name.starts_with(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || c == ' ');
    if is_plain {
        name.to_owned()
    } else {
        quoted(name)
    }
}
