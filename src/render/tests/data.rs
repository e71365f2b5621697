//! Open data, read by others.

use calamine::Reader as _;

use super::{Rendered, SITE, TestSite, front, practice};
use crate::catalogue::Address;

const CITY: &str = "names: {en: Elbasan, sq: Elbasan}
country: AL
seeks: [youth]
seeks_consent: {date: 2026-01-01, role: head of the office}
sources: [paper]
review: {updated: 2026-01-10}
";

fn site() -> Rendered {
    TestSite::new("en, sq")
        .with("content/cities/elbasan.md", &front(CITY))
        .with(
            "content/practices/council.md",
            &practice("ongoing").replace("A council of the city.", "'=1+1, they say'"),
        )
        .load()
}

#[test]
fn json_holds_whole_records_but_for_what_says_how_they_may_be_shown() {
    let data: serde_json::Value =
        serde_json::from_str(&site().page("data/practices.sq.json")).unwrap();
    assert_eq!(data["kind"], "practice");
    let entry = &data["entries"][0];
    assert_eq!(entry["id"], "council");
    assert_eq!(entry["language"], "en");
    assert_eq!(
        entry["url"],
        "https://example.org/sq/practices/council.html"
    );
    assert_eq!(entry["brief"]["results"], "unknown");
    let cities = site().page("data/cities.en.json");
    assert!(
        cities.contains("\"seeks\":[\"youth\"]") && !cities.contains("head of the office"),
        "{cities}"
    );
}

#[test]
fn csv_is_read_as_a_table_and_holds_no_formula() {
    let text = site().page("data/practices.en.csv");
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let names = table.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let cell = |name: &str| {
        let column = names.iter().position(|one| one == name).unwrap();
        rows[0][column].to_owned()
    };
    assert_eq!((rows.len(), cell("id")), (1, "council".to_owned()));
    assert_eq!(cell("summary"), "'=1+1, they say");
    assert_eq!(
        (cell("cities"), cell("brief.takes")),
        ("elbasan".into(), "unknown".into())
    );
}

#[test]
fn a_workbook_holds_texts_as_texts_and_numbers_as_numbers() {
    let site = site();
    let bytes = site.bytes("data/practices.en.xlsx");
    let mut workbook: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(std::io::Cursor::new(bytes.clone())).unwrap();
    let sheet = workbook.worksheet_range("practices").unwrap();
    let head: Vec<String> = sheet
        .rows()
        .next()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    let cell = |name: &str| {
        let column = head.iter().position(|one| one == name).unwrap();
        sheet.get((1, column)).unwrap().clone()
    };
    assert_eq!(cell("id"), calamine::Data::String("council".to_owned()));
    assert_eq!(
        cell("summary"),
        calamine::Data::String("=1+1, they say".to_owned())
    );
    assert_eq!(site.bytes("data/practices.en.xlsx"), bytes);
}

#[test]
fn a_page_and_a_text_beside_the_files_tell_what_they_are() {
    let site = site();
    let page = site.page("en/data/index.html");
    assert!(
        page.contains("href=\"../../data/practices.en.csv\""),
        "{page}"
    );
    assert!(
        site.page("en/index.html")
            .contains("href=\"data/index.html\"")
    );
    let readme = site.page("data/README.txt");
    assert!(
        readme.contains("apostrophe") && readme.contains("practices.en.csv"),
        "{readme}"
    );
    assert!(!readme.contains('<'), "{readme}");
}

#[test]
fn a_site_may_give_no_data() {
    let settings = SITE.replace("LANGUAGES", "en") + "exports: none\n";
    let site = TestSite::new("en")
        .with("content/site.yaml", &settings)
        .load();
    for address in [
        "data/README.txt",
        "en/data/index.html",
        "data/practices.en.csv",
    ] {
        assert!(
            site.plan.output(&Address::new(address)).is_none(),
            "{address}"
        );
    }
    assert!(!site.page("en/index.html").contains("data/index.html"));
}

#[test]
fn a_note_on_a_name_travels_with_it_into_every_form() {
    let note = "This name is without prejudice.";
    let practice = practice("ongoing")
        .replace("topics: [youth]", "topics: [youth]\ndesignations: [name]")
        .replace(
            "sources: [paper]",
            "sources: [paper]\nquotes: [{text: They meet, speaker: clerk, role_as_of: 'Clerk, 2025', source: paper, \
             translation_kind: unofficial}]",
        );
    let site = TestSite::new("en")
        .with(
            "content/designations.yaml",
            &format!("- {{id: name, text: {{en: {note}}}, triggers: [Kosovo]}}\n"),
        )
        .with(
            "content/people.yaml",
            "- id: clerk\n  name: Ana Zz\n  function: [{role: Clerk, as_of: 2025, source: paper}]\n  \
             public_function: true\n  sources: [paper]\n",
        )
        .with("content/practices/council.md", &practice)
        .load();
    for address in [
        "data/practices.en.json",
        "data/practices.en.csv",
        "en/feed.xml",
    ] {
        assert!(site.page(address).contains(note), "{address}");
    }
    let page = site.page("en/practices/council.html");
    let (_, data) = page.split_once("ld+json\">").unwrap();
    let data: serde_json::Value =
        serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
    assert_eq!(data["disambiguatingDescription"][0], note);
    let quotes = data.to_string();
    assert!(quotes.contains("\"@type\":\"Quotation\""), "{quotes}");
    let said = "\"disambiguatingDescription\":\"";
    assert!(quotes.contains(said), "{quotes}");
}

#[test]
fn topics_are_a_thesaurus_in_all_languages() {
    let topics = "- id: young-people
  label: {en: Young “people”, mk: Млади}
  alt: {en: [youth]}
  match: {sdg: ['16.7']}
- id: councils
  label: {en: Councils, sr-Latn: Saveti}
  broader: young-people
  related: [youth]
- id: youth
  label: {en: Youth}
";
    let site = TestSite::new("en")
        .with("content/topics.yaml", topics)
        .load();
    let text = site.page("data/topics.ttl");
    let triples: Vec<String> = oxttl::TurtleParser::new()
        .for_slice(text.as_bytes())
        .map(|triple| triple.unwrap().to_string())
        .collect();
    let topic = |id: &str| format!("<https://example.org/en/topics/{id}.html>");
    let skos = |name: &str| format!("<http://www.w3.org/2004/02/skos/core#{name}>");
    for (what, property, object) in [
        ("young-people", "prefLabel", "\"Млади\"@mk".to_owned()),
        (
            "young-people",
            "prefLabel",
            "\"Young “people”\"@en".to_owned(),
        ),
        ("young-people", "altLabel", "\"youth\"@en".to_owned()),
        (
            "young-people",
            "relatedMatch",
            "<http://metadata.un.org/sdg/16.7>".to_owned(),
        ),
        (
            "young-people",
            "topConceptOf",
            "<https://example.org/data/topics.ttl>".to_owned(),
        ),
        ("councils", "broader", topic("young-people")),
        ("councils", "related", topic("youth")),
    ] {
        let triple = format!("{} {} {object}", topic(what), skos(property));
        assert!(triples.contains(&triple), "{triple} is not in {text}");
    }
    let page = site.page("en/data/index.html");
    assert!(page.contains("href=\"../../data/topics.ttl\""), "{page}");
}
