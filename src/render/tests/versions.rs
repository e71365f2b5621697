//! Whether a translation is told to be out of date, where readers may not see all of its original.

use super::{PRACTICE, TestSite, front};

/// Of which readers see neither the picture nor the number.
const HIDDEN: &str = "media: [{file: depot.png, alt: Buses at night, credit: The city, licence: CC-BY-4.0, people_identifiable: false, children: false}]
questions: [Who answers on 070 111 222?]
";

/// The pages of a translation in both its alphabets, and the hash that it would record.
fn pages(of_hash: &str) -> ([String; 2], String) {
    let practice = PRACTICE.replace("STATUS", "ongoing") + HIDDEN;
    let translated = format!(
        "---\ntranslation: {{kind: unofficial, of: en, of_hash: '{of_hash}'}}\ntitle: Савет\nsummary: Савет града.\n---\n"
    );
    let site = TestSite::new("en, sr-Cyrl, sr-Latn")
        .with("content/practices/council.md", &front(&practice))
        .with("content/practices/council.sr-Cyrl.md", &translated)
        .load();
    let council = site
        .edition
        .items()
        .find(|item| item.key.id.as_str() == "council");
    let council = council.unwrap();
    let translation = council
        .texts()
        .find(|text| text.language.as_str() == "sr-Cyrl");
    let hash = council.hash_to_record(translation.unwrap()).unwrap();
    assert_eq!(
        council.original().record.media(),
        [],
        "the picture is left out"
    );
    let page = |language| site.page(&format!("{language}/practices/council.html"));
    (["sr-Cyrl", "sr-Latn"].map(page), hash)
}

#[test]
fn what_readers_may_not_see_makes_no_translation_an_old_one() {
    let note = [
        "Изворни текст је отад измењен",
        "Izvorni tekst je otad izmenjen",
    ];
    let (of_old, hash) = pages("0123456789abcdef");
    let (of_current, _) = pages(&hash);
    for (note, (old, current)) in note.iter().zip(of_old.iter().zip(&of_current)) {
        assert!(old.contains(note), "{old}");
        assert!(!current.contains(note), "{current}");
    }
}
