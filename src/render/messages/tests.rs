//! Messages of several layers and languages.

use super::{
    super::layers::{Layer, Part},
    *,
};

fn file(layer: Layer, name: &str, text: &'static str) -> LayerFile {
    LayerFile::made(layer, Part::Messages, name, text)
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
    assert_eq!(messages.word("yes", &mk).unwrap().as_str(), Some("Да"));
    assert_eq!(messages.word("no", &mk).unwrap().as_str(), Some("No"));
    let mut arguments = FluentArgs::new();
    arguments.set("n", 3);
    assert_eq!(messages.format("many", &arguments, &mk).unwrap(), "3 pages");
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
