//! Tests of the room as a whole, on small sites in temporary folders.

mod addresses;
mod calendar;
mod calls;
mod data;
mod figures;
mod gist;
mod languages;
mod layering;
mod letters;
mod link_preview;
mod links;
mod map;
mod network;
mod private_numbers;
mod search_script;
mod untranslated;
mod versions;
mod words;

use std::{fs, io::Cursor, path::Path, sync::Arc};

use calamine::Reader as _;

use super::{Content, Plan, Theme, render};
use crate::{
    attachments::{self, Looked, Rules, Stored},
    catalogue::{Address, Catalogue},
    content,
    diagnostics::Diagnostic,
    disk::Medium,
    edition::Edition,
    model::{Date, Visibility},
    search::Related,
};

/// A site in a temporary folder.
struct TestSite {
    folder: tempfile::TempDir,
}

/// What became of it.
struct Rendered {
    edition: Edition,
    theme: Theme,
    plan: Plan,
    /// What is wrong with the theme and the plan.
    findings: Vec<Diagnostic>,
}

const SITE: &str = "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [LANGUAGES]\n";
const CITIES: &str =
    "names: {en: Elbasan}\ncountry: AL\nsources: [paper]\nreview: {updated: 2026-01-10}\n";
const SOURCES: &str = "- id: paper
  title: A paper
  publisher: unknown
  kind: report
  perspective: [city]
  published: 2023-03
  lang: en
  consulted: 2026-01-10
";
const TOPICS: &str = "- {id: prevention, label: {en: Prevention}}
- {id: youth, label: {en: Youth}, broader: prevention}
";
const PRACTICE: &str = "title: A council
summary: A council of the city.
cities: [elbasan]
topics: [youth]
status: STATUS
brief: {problem: Crime., approach: They meet., results: unknown, takes: unknown}
evidence: {level: E0, limits: One voice.}
sources: [paper]
review: {updated: 2026-01-10}
";

impl TestSite {
    /// A site with one city, one source, two topics and one practice, in these languages.
    fn new(languages: &str) -> Self {
        let site = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        site.with("content/site.yaml", &SITE.replace("LANGUAGES", languages))
            .with("content/cities/elbasan.md", &front(CITIES))
            .with("content/sources.yaml", SOURCES)
            .with("content/topics.yaml", TOPICS)
            .with("content/practices/council.md", &practice("ongoing"))
    }

    /// The same with a file more, or another in its place.
    fn with(self, path: &str, text: &str) -> Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn load(&self) -> Rendered {
        let (content, findings) = content::read(self.path()).unwrap();
        assert_eq!(findings, [], "the content of a test site is sound");
        let (catalogue, findings) = Catalogue::assemble(content);
        assert_eq!(findings, [], "the content of a test site is sound");
        let look = |file: &str| {
            let bytes = fs::read(self.path().join(file)).ok()?;
            let rules = Rules { megapixels: 1 };
            let hash = blake3::hash(&bytes);
            Some(Arc::new(Looked {
                hash,
                stored: Stored::of(file, &hash, rules),
                look: attachments::look(file, &bytes, rules),
            }))
        };
        let today = Date::parse("2026-02-01").unwrap();
        let catalogue = catalogue.with_looks(look, today, None);
        let (theme, mut findings) = Theme::load(self.path(), catalogue.site());
        let omissions = theme.omissions(&catalogue.site().languages);
        let edition = Edition::new(Arc::new(catalogue), Visibility::Public, today, &omissions);
        let (plan, more) = Plan::new(&edition, &theme);
        findings.extend(more);
        Rendered {
            edition,
            theme,
            plan,
            findings,
        }
    }
}

impl Rendered {
    fn try_content(&self, address: &str) -> Result<Content, Diagnostic> {
        let address = Address::new(address);
        let output = self.plan.output(&address).expect("the page is planned");
        render(
            &self.edition,
            &self.theme,
            &self.plan,
            &Related::default(),
            Medium::Web,
            &address,
            output,
        )
    }

    fn bytes(&self, address: &str) -> Vec<u8> {
        match self.try_content(address).unwrap() {
            Content::Bytes(bytes) => bytes.into_owned(),
            other => panic!("{address} is made of a file: {other:?}"),
        }
    }

    fn try_page(&self, address: &str) -> Result<String, Diagnostic> {
        match self.try_content(address)? {
            Content::Bytes(bytes) if address.ends_with(".xlsx") => Ok(cells(bytes.into_owned())),
            Content::Bytes(bytes) => Ok(String::from_utf8(bytes.into_owned()).unwrap()),
            Content::File(file) | Content::Rendition(file, _) | Content::Drawing(file) => {
                Ok(file.to_string())
            }
            Content::LinkPreview(svg) => Ok(svg),
        }
    }

    fn page(&self, address: &str) -> String {
        self.try_page(address).unwrap()
    }
}

/// The words of all cells of a workbook.
fn cells(bytes: Vec<u8>) -> String {
    let mut workbook = calamine::Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets();
    let rows = sheets.iter().flat_map(|(_, sheet)| sheet.rows());
    let cells = rows.flatten().map(ToString::to_string);
    cells.collect::<Vec<_>>().join("\n")
}

fn front(matter: &str) -> String {
    format!("---\n{matter}---\n")
}

fn practice(status: &str) -> String {
    front(&PRACTICE.replace("STATUS", status))
}
