//! Practices that belong together.

use super::{corpus, edition_of};
use crate::{content::Key, model::EntityKind, search::Index};

/// A practice with this id, topic and words.
fn practice(id: &str, topic: &str, words: &str) -> (String, String) {
    let text = format!(
        "---\ntitle: {id}\nsummary: A note.\ncities: unknown\ncountries: [MK]\ntopics: [{topic}]\n\
         status: ongoing\nbrief:\n  problem: A problem.\n  approach: An approach.\n  \
         results: unknown\n  takes: unknown\nevidence: {{level: E1, limits: One note.}}\n\
         sources: [report]\nreview: {{updated: 2026-01-02}}\n---\n\n{words}\n"
    );
    (format!("content/practices/{id}.md"), text)
}

fn site(practices: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = [
        (
            "site.yaml",
            "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\n",
        ),
        (
            "topics.yaml",
            "- {id: youth, label: {en: Youth}}\n- {id: trade, label: {en: Trade}}\n",
        ),
        (
            "sources.yaml",
            "- {id: report, title: A report, publisher: unknown, kind: report, \
             perspective: [city], published: 2026, lang: en, consulted: 2026-01-01}\n",
        ),
    ]
    .map(|(file, text)| (format!("content/{file}"), text.to_owned()))
    .into();
    files.extend(practices);
    files
}

fn related_to(files: &[(String, String)], id: &str) -> Vec<String> {
    let related = Index::of(&edition_of(files)).unwrap().related().unwrap();
    let key = Key::new(EntityKind::Practice, crate::model::Id::new(id).unwrap());
    let related = related.to(&key).iter();
    related.map(|key| key.id.to_string()).collect()
}

#[test]
fn shared_words_bring_together_and_shared_topics_nearer() {
    let files = site(vec![
        practice("a", "youth", "Night buses bring apprentices home."),
        practice("b", "trade", "Night buses bring waiters home."),
        practice("c", "youth", "Night buses bring waiters home."),
        practice("d", "trade", "A market hall is repaired."),
        practice("e", "trade", "The market hall is repaired."),
    ]);
    assert_eq!(related_to(&files, "a")[..2], ["c", "b"]);
    assert_eq!(related_to(&files, "d")[..1], ["e"]);
}

#[test]
fn of_equals_the_lower_id_comes_first() {
    let files = site(
        ["d", "b", "a", "c", "e", "f"]
            .map(|id| practice(id, "youth", "Night buses."))
            .into(),
    );
    assert_eq!(related_to(&files, "c"), ["a", "b", "d", "e"]);
}

#[test]
fn the_number_of_threads_makes_no_difference() {
    let edition = edition_of(&corpus::make(300));
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new();
        let pool = pool.num_threads(threads).build().unwrap();
        pool.install(|| Index::of(&edition).unwrap().related().unwrap())
    };
    let related = with(1);
    assert_ne!(related, super::super::Related::default());
    assert_eq!(related, with(4));
}
