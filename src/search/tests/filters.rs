//! Filters name values as people call them.

use super::edition_of;
use crate::search::{Bundle, Order, SearchRequest};

#[test]
fn a_value_is_named_in_any_language_and_without_marks() {
    let file = |name: &str, text: &str| (format!("content/{name}"), text.to_owned());
    let edition = edition_of(&[
        file(
            "site.yaml",
            "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en, mk, bs]\n",
        ),
        file(
            "topics.yaml",
            "- id: safety\n  label: {en: Public safety, mk: Јавна безбедност, bs: Javna čvrstoća}\n",
        ),
        file(
            "events/lamps.md",
            "---\nkind: news\ntitle: Lamps for safety\nsummary: Money for small towns.\ndate: 2026-09-01\n\
             place: unknown\norganisers: unknown\ntopics: [safety]\nsources: []\n\
             review: {updated: 2026-10-01}\n---\n\nA grant for lamps.\n",
        ),
    ]);
    let bundle = Bundle::of(&edition).unwrap();
    for (query, found) in [
        ("topic:safety", 2),
        ("topic:\"Public safety\"", 2),
        ("lamps topic:\"јавна безбедност\"", 1),
        ("topic:„Javna cvrstoca“ lamps", 1),
        ("lamps topic:\"Public order\"", 0),
        ("\"Public safety\" topic:safety", 2),
    ] {
        let question = SearchRequest {
            query,
            language: None,
            order: Order::Relevance,
            limit: 5,
        };
        let answer = bundle.answer(&question, |_| Vec::new()).unwrap();
        assert_eq!(answer.total, found, "{query}");
        assert_eq!(
            answer.unmatched.is_empty(),
            query != "lamps topic:\"Public order\""
        );
    }
}
