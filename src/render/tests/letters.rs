//! Of a letter, nothing is published but what whoever wrote it agreed to.

use super::{PRACTICE, SOURCES, TestSite, front};

const LETTER: &str = "- id: letter
  title: Letter from Mira Petrova
  publisher: Mira Petrova
  kind: letter
  perspective: [city]
  published: 2026-01-02
  lang: en
  consulted: 2026-01-03
  file: reply.pdf
  rights: {holder: Mira Petrova}
  letter: {role: head of the office}
";

const FACTS: &str = "facts:
- {id: reply, label: reply, value: “We waited for eleven months”, source: letter}
- {id: wait, label: wait, value: eleven months, source: letter}
";

#[test]
fn neither_its_name_nor_its_words_nor_itself_is_published() {
    let fields = PRACTICE
        .replace("STATUS", "ongoing")
        .replace("[paper]", "[paper, letter]");
    let site = TestSite::new("en")
        .with("content/sources.yaml", &format!("{SOURCES}{LETTER}"))
        .with(
            "content/practices/council.md",
            &(front(&(fields + FACTS)) + "\nSee [it](Reply.pdf).\n"),
        )
        .with("content/practices/Reply.pdf", "%PDF-1.4")
        .load();
    for (address, _) in site.plan.outputs() {
        assert!(!address.as_str().contains("Reply"), "{address}");
        let page = String::from_utf8_lossy(&site.bytes(address.as_str())).into_owned();
        for secret in ["Petrova", "We waited", "Reply.pdf"] {
            assert!(!page.contains(secret), "{secret} in {address}");
        }
    }
    let page = site.page("en/practices/council.html");
    assert!(page.contains("eleven months"), "{page}");
}
