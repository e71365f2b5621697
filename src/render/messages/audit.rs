//! Looks the messages of all languages over: which are missing, which nobody asks for, and which ask
//! for something else than English does.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent_bundle::FluentResource;

use super::{
    super::layers::{Layer, LayerFile},
    DRAFT_NOTE, ENDONYMS, Messages,
    files::{FilesByLanguage, MessageFile},
    uses::{Uses, uses_in},
};
use crate::{
    diagnostics::{Code, Diagnostic, FieldPath, Place, did_you_mean},
    model::Language,
};

/// The file that says which languages there are.
const SITE: &str = "content/site.yaml";
/// How many missing messages are named.
const NAMED: usize = 5;
/// Whatever has a code may be named: countries, languages.
const CODED: [&str; 3] = ["country_", "language_", ENDONYMS];

/// What a site's own templates and scripts ask for.
pub(in crate::render) struct Asked<'a>(Vec<&'a str>);

impl<'a> Asked<'a> {
    /// What these templates and scripts ask for, those of the default theme aside.
    pub(in crate::render) fn in_files(files: impl IntoIterator<Item = &'a LayerFile>) -> Self {
        let own = files
            .into_iter()
            .filter(|file| file.layer != Layer::Default);
        Self(own.filter_map(|file| file.text().ok()).collect())
    }

    /// Does one of them name this message, or put its id together: `"label_" ~ x`?
    fn has(&self, id: &str) -> bool {
        let stem = id.rfind('_').map(|at| &id[..=at]);
        let is_built = |text: &str| {
            let mut places = stem.into_iter().flat_map(|stem| text.match_indices(stem));
            places.any(|(at, stem)| text[at + stem.len()..].starts_with(['"', '\'', '`', '$']))
        };
        self.0
            .iter()
            .any(|text| text.contains(id) || is_built(text))
    }
}

pub(super) fn audit(
    messages: &Messages,
    files: &FilesByLanguage<'_>,
    languages: &[Language],
    asked: &Asked<'_>,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(english) = super::fallback() else {
        return;
    };
    let of_english = files.get(&english).map_or(&[][..], Vec::as_slice);
    let (program, others): (Vec<_>, Vec<_>) = of_english
        .iter()
        .partition(|file| file.layer == Layer::Default);
    let program = Known::of(program.into_iter());
    let mut unasked = BTreeSet::new();
    for file in others {
        findings.extend(of_file(file, &program, asked, &mut unasked));
    }
    for (number, language) in languages.iter().enumerate() {
        findings.extend(missing(messages, number, language, &unasked));
    }
    let known = Known::of(of_english.iter());
    for (language, files) in files.iter().filter(|(language, _)| **language != english) {
        let is_spoken = languages.contains(language);
        for file in files.iter().filter(|file| is_spoken && !file.is_derived) {
            findings.extend(of_file(file, &known, asked, &mut unasked));
        }
    }
}

/// The messages that there are in English.
struct Known(BTreeMap<String, Uses>);

impl Known {
    fn of<'f>(files: impl Iterator<Item = &'f MessageFile<'f>>) -> Self {
        Self(files.flat_map(said_in).collect())
    }
}

fn said_in(file: &MessageFile<'_>) -> BTreeMap<String, Uses> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.text.clone().into());
    uses_in(&resource)
}

/// How many messages a language lacks, if it lacks any.
fn missing(
    messages: &Messages,
    number: usize,
    language: &Language,
    unasked: &BTreeSet<String>,
) -> Option<Diagnostic> {
    let speech = messages.languages.get(language)?;
    let mut needed: Vec<&String> = messages.fallback()?.needed().collect();
    needed.retain(|id| !unasked.contains(*id));
    let lacked: Vec<_> = needed
        .iter()
        .filter(|id| !speech.uses.contains_key(**id))
        .map(|id| format!("`{id}`"))
        .collect();
    if lacked.is_empty() {
        return None;
    }
    let place = Place::value(
        &Arc::from(SITE),
        FieldPath::key("languages").then_item(number),
    );
    let (all, have) = (needed.len(), needed.len() - lacked.len());
    let more = if lacked.len() > NAMED { " …" } else { "" };
    let named = lacked[..lacked.len().min(NAMED)].join(", ");
    Some(
        Diagnostic::new(
            Code::MissingMessages,
            place,
            format!("{language}: {have} of {all} messages; the others are said in English"),
        )
        .with_help(format!(
            "write them in `messages/{language}.ftl`: {named}{more}"
        )),
    )
}

/// What a file says that nobody asks for (with the ids of it), and what it says in another way than
/// English.
fn of_file(
    file: &MessageFile<'_>,
    known: &Known,
    asked: &Asked<'_>,
    unasked: &mut BTreeSet<String>,
) -> Vec<Diagnostic> {
    let said = said_in(file);
    let is_part = |id: &str| said.values().any(|uses| uses.messages.contains(id));
    let mut findings = Vec::new();
    for (id, uses) in &said {
        let place = || file.place_of(id);
        match known.0.get(id) {
            Some(english) => findings.extend(differing(id, uses, english, place())),
            None if id == DRAFT_NOTE
                || CODED.iter().any(|prefix| id.starts_with(prefix))
                || is_part(id)
                || asked.has(id) => {}
            None => {
                unasked.insert(id.clone());
                findings.push(unknown(id, known, place()));
            }
        }
    }
    findings
}

fn unknown(id: &str, known: &Known, place: Place) -> Diagnostic {
    let help = did_you_mean(id, known.0.keys().map(String::as_str));
    let message = format!("no page asks for the message `{id}`");
    Diagnostic::new(Code::UnaskedMessage, place, message).with_help(help.unwrap_or_else(|| {
        format!("take it out; or let a template of your own ask for it, with `t.{id}`")
    }))
}

fn differing(id: &str, uses: &Uses, english: &Uses, place: Place) -> Vec<Diagnostic> {
    // What a message says through another one isn't followed.
    if !uses.messages.is_empty() || !english.messages.is_empty() {
        return Vec::new();
    }
    let listed = |names: Vec<&String>| {
        let names: Vec<_> = names
            .iter()
            .map(|name| format!("`{{ ${name} }}`"))
            .collect();
        names.join(", ")
    };
    let strange: Vec<_> = uses.variables.difference(&english.variables).collect();
    let left_out: Vec<_> = english.variables.difference(&uses.variables).collect();
    let mut findings = Vec::new();
    if !strange.is_empty() {
        let help = if english.variables.is_empty() {
            "write it without variables".to_owned()
        } else {
            let known = listed(english.variables.iter().collect());
            format!("what it can say is {known}")
        };
        let message = format!(
            "the message `{id}` says {}, which the English one doesn't have",
            listed(strange)
        );
        findings
            .push(Diagnostic::new(Code::StrangeVariable, place.clone(), message).with_help(help));
    }
    if !left_out.is_empty() {
        let left_out = listed(left_out);
        let message = format!("the message `{id}` leaves out {left_out}");
        findings.push(
            Diagnostic::new(Code::VariableLeftOut, place, message)
                .with_help(format!("put {left_out} where it belongs in the sentence")),
        );
    }
    findings
}
