//! Words are kept in the language in which they are written.

use super::{bundle_of, edition_of};
use crate::search::{Index, texts::texts};

const SITE: &str = "title: {en: Network}\ntagline: {en: Cities}\nbase_url: https://example.org/\nlanguages: [en, mk]\n";
const TOPICS: &str = "- id: housing
  label: {en: Housing, mk: Домување}
  definition: {en: A place to live., mk: Место за живеење на друг начин.}
";

#[test]
fn what_a_list_says_in_a_language_is_of_that_language() {
    let edition = edition_of(&[
        ("content/site.yaml".to_owned(), SITE.to_owned()),
        ("content/topics.yaml".to_owned(), TOPICS.to_owned()),
    ]);
    let item = edition
        .items()
        .find(|item| item.key.id.as_str() == "housing")
        .unwrap();
    for language in edition.languages() {
        let of_definition = texts(item, language, &edition).0.into_iter();
        let mut of_definition = of_definition
            .filter(|(_, _, words)| words.contains("live") || words.contains("живеење"));
        let (_, of_words, _) = of_definition.next().unwrap();
        assert_eq!(of_words, *language);
    }
    assert!(!bundle_of(&Index::of(&edition).unwrap()).is_empty());
}
