//! Messages of several layers and languages.

use super::{
    super::{
        borrowed::bare,
        layers::{Layer, ThemePart},
    },
    *,
};
use crate::diagnostics::Place;

fn file(layer: Layer, name: &str, text: &'static str) -> LayerFile {
    LayerFile::made(layer, ThemePart::Messages, name, text)
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn load(files: &[LayerFile]) -> (Messages, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let languages = [language("en"), language("mk")];
    (Messages::new(files, &languages, &mut findings), findings)
}

#[test]
fn a_stronger_layer_overrides_single_messages() {
    let (messages, findings) = load(&[
        file(Layer::Site, "en.ftl", "greeting = Good day\n"),
        file(
            Layer::Default,
            "en.ftl",
            "greeting = Hello\nfarewell = Bye\n",
        ),
    ]);
    let word = |id| messages.word(id, &language("en")).unwrap();
    assert_eq!(word("greeting").as_str(), Some("Good day"));
    assert_eq!(word("farewell").as_str(), Some("Bye"));
    assert_eq!(findings, []);
}

#[test]
fn a_language_borrows_what_it_lacks_from_english() {
    let (messages, _) = load(&[
        file(
            Layer::Default,
            "en.ftl",
            "yes = Yes\nno = No\nmany = { $n } pages\n",
        ),
        file(Layer::Default, "mk.ftl", "yes = Да\n"),
    ]);
    let mk = language("mk");
    let word = |id| messages.word(id, &mk).unwrap().to_string();
    assert_eq!(word("yes"), "Да");
    assert_eq!((&*bare(&word("no")), word("no") == "No"), ("No", false));
    let mut arguments = FluentArgs::new();
    arguments.set("n", 3);
    let text = messages.format("many", &arguments, &mk).unwrap();
    assert_eq!((&*bare(&text), text == "3 pages"), ("3 pages", false));
    assert_eq!(messages.lender(&mk), Some(language("en")));
    assert_eq!(messages.lender(&language("en")), None);
}

#[test]
fn a_language_that_is_complete_borrows_nothing() {
    let (messages, _) = load(&[
        file(
            Layer::Default,
            "en.ftl",
            "yes = Yes\nendonym_mk = Македонски\n",
        ),
        file(Layer::Default, "mk.ftl", "yes = Да\n"),
    ]);
    let mk = language("mk");
    assert_eq!(messages.lender(&mk), None);
    let own_name = messages.word("endonym_mk", &mk).unwrap();
    assert_eq!(own_name.as_str(), Some("Македонски"));
}

#[test]
fn serbian_in_latin_letters_is_made_of_that_in_cyrillic() {
    let latin = language("sr-Latn");
    let mut findings = Vec::new();
    let files = [
        file(Layer::Site, "sr-Cyrl.ftl", "city = Град\n"),
        file(
            Layer::Default,
            "en.ftl",
            "yes = Yes\nn = { $n }\ncity = City\n",
        ),
        file(
            Layer::Default,
            "sr-Cyrl.ftl",
            "yes = Љубазно да\nn = { $n ->\n    [one] { $n } пракса\n   *[other] { $n } пракси\n }\ncity = Варош\n",
        ),
        file(Layer::Default, "sr-Latn.ftl", "yes = Da\n"),
    ];
    let messages = Messages::new(&files, std::slice::from_ref(&latin), &mut findings);
    let word = |id| messages.word(id, &latin).unwrap().to_string();
    assert_eq!((word("yes"), word("city")), ("Da".into(), "Grad".into()));
    let arguments = [("n", FluentValue::from(21))].into_iter().collect();
    assert_eq!(
        messages.format("n", &arguments, &latin).unwrap(),
        "21 praksa"
    );
    assert_eq!(findings, []);
}

#[test]
fn a_language_can_say_that_its_words_are_a_draft() {
    let note = |site: &'static str| {
        let (messages, _) = load(&[
            file(Layer::Site, "mk.ftl", site),
            file(Layer::Default, "en.ftl", "yes = Yes\n"),
            file(Layer::Default, "mk.ftl", "words_draft = Нацрт.\n"),
        ]);
        let note = messages.draft_note(&language("mk"));
        assert_eq!(messages.draft_note(&language("en")), None);
        note.map(|note| note.to_string())
    };
    assert_eq!(note("").as_deref(), Some("Нацрт."));
    assert_eq!(note("words_draft = { \"\" }\n"), None);
}

#[test]
fn a_message_with_variables_is_no_plain_word() {
    let (messages, findings) = load(&[file(
        Layer::Default,
        "en.ftl",
        "n_pages = { $n ->\n    [one] One page\n   *[other] { $n } pages\n }\n",
    )]);
    let en = language("en");
    assert_eq!(messages.word("n_pages", &en), None);
    let mut arguments = FluentArgs::new();
    arguments.set("n", 1);
    assert_eq!(
        messages.format("n_pages", &arguments, &en).unwrap(),
        "One page"
    );
    assert!(messages.format("n_pages", &FluentArgs::new(), &en).is_err());
    assert_eq!(findings, []);
}

#[test]
fn messages_are_data_for_scripts() {
    let text = "find_all = All\nfind_n = { $n ->\n    [0] None\n    [one] One\n   *[other] { $n } of { $all }\n }\nfin = No\n";
    let (messages, _) = load(&[
        file(Layer::Default, "en.ftl", text),
        file(Layer::Default, "mk.ftl", "find_all = Сите\n"),
    ]);
    let spoken = messages.data("find_", &language("mk")).unwrap();
    let want = serde_json::json!({
        "find_all": "Сите",
        "find_n": [{
            "by": "n",
            "forms": {
                "0": ["None"],
                "one": ["One"],
                "other": [{"var": "n"}, " of ", {"var": "all"}],
            },
            "else": "other",
        }],
    });
    assert_eq!(serde_json::Value::from(spoken.messages), want);
    assert_eq!(spoken.borrowed, ["find_n"]);
    let (messages, _) = load(&[file(Layer::Site, "en.ftl", "find_x = { fin }\nfin = No\n")]);
    assert_eq!(
        messages.data("find_", &language("en")),
        Err("find_x".into())
    );
}

#[test]
fn a_broken_message_is_reported_where_it_stands_and_the_rest_is_kept() {
    let text = "good = Good\nbad\nalso_good = Also good\nlost = { nowhere }\n";
    let (messages, findings) = load(&[file(Layer::Site, "en.ftl", text)]);
    assert!(messages.word("also_good", &language("en")).is_some());
    let places: Vec<_> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(places, [Code::BadMessages, Code::BadMessages]);
    let at = text.find("lost").unwrap();
    assert_eq!(
        findings[1].place,
        Place::bytes(&"messages/en.ftl".into(), at..at + 4)
    );
}
