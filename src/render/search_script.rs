//! The script that searches, once for each language and with all that it begins with: its words, the
//! names of languages, its styles. So the search of a page comes with one request.
//!
//! `search.js` and `search.css` become `search-LANG.js`: the data, as properties of `carsijaSearch`
//! (which `start.js` has made by then), then the script. The styles stay a file as well, for the
//! page that links to them.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::{
    borrowed::{bare, is_borrowed},
    layers::LayerFile,
    messages::{Messages, Spoken},
};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    model::{EntityKind, Language},
};

/// The script, and its styles, among the static files.
const SCRIPT: &str = "search.js";
const STYLES: &str = "search.css";
/// What the ids of the messages begin with that the script speaks.
const SPOKEN: &str = "find_";

/// Static files, from the strongest layer, with the script in each language in place of the script.
pub(super) fn in_each_language(
    mut files: Vec<LayerFile>,
    messages: &Messages,
    languages: &[Language],
    findings: &mut Vec<Diagnostic>,
) -> Vec<LayerFile> {
    let Some(at) = files.iter().position(|file| file.name == SCRIPT) else {
        return files;
    };
    let file = files.remove(at);
    files.retain(|file| file.name != SCRIPT);
    let styles = files.iter().find(|file| file.name == STYLES);
    let mut text_of = |file: &LayerFile| {
        let text = file.text().map(ToOwned::to_owned);
        text.unwrap_or_else(|finding| {
            findings.push(finding);
            String::new()
        })
    };
    let styles = styles.map_or_else(String::new, |styles| minify(&text_of(styles)));
    let script = text_of(&file);
    files.extend(languages.iter().map(|language| {
        let mut words = messages.data(SPOKEN, language).unwrap_or_else(|id| {
            findings.push(unspeakable(&id, language));
            Spoken::default()
        });
        add_kinds(&mut words, messages, language);
        let mut data = json!({
            "words": words.messages,
            "languages": names(messages, languages, language),
            "styles": styles,
        });
        if let Some(lender) = messages
            .lender(language)
            .filter(|_| !words.borrowed.is_empty())
        {
            data["borrowed"] = json!({
                "ids": words.borrowed,
                "lang": lender,
                "dir": lender.direction(),
            });
        }
        LayerFile {
            name: format!("search-{language}.js"),
            bytes: Cow::Owned(format!("Object.assign(carsijaSearch,{data});\n{script}").into()),
            ..file.clone()
        }
    }));
    files
}

/// Adds what kinds of entries are called, by the folder of their pages: a result may be in another
/// language than the page that shows it, and says what it is in that of the page.
fn add_kinds(words: &mut Spoken, messages: &Messages, language: &Language) {
    for kind in EntityKind::ALL {
        if let Some(word) = messages.word(&format!("kind_{kind}"), language) {
            let (id, word) = (format!("kind_{}", kind.plural()), word.to_string());
            if is_borrowed(&word) {
                words.borrowed.push(id.clone());
            }
            words.messages.insert(id, json!(bare(&word)));
        }
    }
}

/// What languages are called, in one of them and by themselves.
fn names(messages: &Messages, languages: &[Language], ctx: &Language) -> Map<String, Value> {
    let name = |list: &str, of: &Language| {
        let id = format!("{list}_{}", of.as_str().replace('-', "_"));
        let word = messages.word(&id, ctx);
        word.map_or_else(
            || of.to_string(),
            |word| bare(&word.to_string()).into_owned(),
        )
    };
    let both = |of: &Language| json!({ "name": name("language", of), "own": name("endonym", of) });
    languages
        .iter()
        .map(|of| (of.to_string(), both(of)))
        .collect()
}

/// A style sheet without comments that begin a line, and without what lines are indented by.
fn minify(styles: &str) -> String {
    let mut lines = Vec::new();
    let mut rest = styles.trim_start();
    let mut is_in_comment = false;
    while !rest.is_empty() {
        let after = match rest.strip_prefix("/*") {
            Some(comment) if !is_in_comment => {
                comment.split_once("*/").map_or("", |(_, after)| after)
            }
            _ => {
                let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
                is_in_comment = match (line.rfind("/*"), line.rfind("*/")) {
                    (None, None) => is_in_comment,
                    (begin, end) => begin > end,
                };
                lines.push(line.trim_end());
                after
            }
        };
        rest = after.trim_start();
    }
    lines.join(" ")
}

fn unspeakable(id: &str, language: &Language) -> Diagnostic {
    let file = format!("messages/{language}.ftl").into();
    let message = format!(
        "the message `{id}` is put together by a script, which knows only text, variables and a choice by a variable"
    );
    Diagnostic::new(Code::BadMessages, Place::file(&file), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_loses_its_comments_and_nothing_else() {
        let styles = "/* Of\n   two lines. */\n@layer a {\n  a,\n  /* b */ b {\n    content: \"/* c */\";\n  }\n}\n";
        assert_eq!(
            minify(styles),
            "@layer a { a, b { content: \"/* c */\"; } }"
        );
        let styles = "a { /* one\n  /* two */\n  top: 0;\n}\n";
        assert_eq!(minify(styles), "a { /* one /* two */ top: 0; }");
    }
}
