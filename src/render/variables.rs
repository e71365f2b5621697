//! What a template sees: every variable that it is given on the pages of a site, with its kind.
//!
//! Nobody keeps a list of them. The template is replaced by one that only hands on what it is given, and the site is
//! rendered with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use rayon::prelude::*;
use tera::{Kwargs, State, TeraResult, Value};

use super::{
    Plan, Theme,
    layers::{LayerFile, ThemeFiles},
    render,
};
use crate::{disk::Medium, edition::Edition, search::Related};

/// What stands in the place of the template.
const TEMPLATE: &[u8] = b"{{ given(all=__tera_context) }}";
/// The words of a language are one variable with a thousand names, which `messages/` lists.
const WORDS: &str = "t";

/// A variable, as templates name it (`page.outcomes[].unit`), and of which kinds it was.
pub type Variable = (String, BTreeSet<&'static str>);

type Seen = BTreeMap<String, BTreeSet<&'static str>>;

/// The variables that a template is given on the pages of an edition, in order; none where no page needs it.
pub fn variables(template: &str, edition: &Edition, files: &ThemeFiles) -> Vec<Variable> {
    let seen = Arc::new(Mutex::new(Seen::new()));
    let files = files.with_template(template, TEMPLATE);
    let hear = seen.clone();
    let given = move |arguments: Kwargs, _: &State<'_>| -> TeraResult<String> {
        let all: Value = arguments.must_get("all")?;
        let mut found = Seen::new();
        note("", &all, &mut found);
        let mut seen = hear.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, kinds) in found {
            seen.entry(name).or_default().extend(kinds);
        }
        Ok(String::new())
    };
    let (theme, _) = Theme::with(&files, edition.site(), |tera| {
        tera.register_function("given", given);
    });
    let (plan, _) = Plan::new(edition, &theme);
    let outputs: Vec<_> = plan.outputs().collect();
    outputs.par_iter().for_each(|(address, output)| {
        // What can't be rendered is told by `check`.
        let _ = render(
            edition,
            &theme,
            &plan,
            &Related::default(),
            Medium::Web,
            address,
            output,
        );
    });
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut *seen).into_iter().collect()
}

/// Notes a value and what is in it.
fn note(name: &str, value: &Value, seen: &mut Seen) {
    let within = |key: &str| match name {
        "" => key.to_owned(),
        _ => format!("{name}.{key}"),
    };
    if let Some(map) = value.as_map() {
        if name == WORDS {
            seen.entry(name.to_owned())
                .or_default()
                .insert("words, by the ids of messages");
            return;
        }
        map.iter()
            .for_each(|(key, value)| note(&within(&key.to_string()), value, seen));
    } else if let Some(list) = value.as_array() {
        seen.entry(format!("{name}[]")).or_default().insert("list");
        for value in list {
            note(&format!("{name}[]"), value, seen);
        }
    } else {
        seen.entry(name.to_owned()).or_default().insert(kind(value));
    }
}

fn kind(value: &Value) -> &'static str {
    if value.is_none() || value.is_undefined() {
        "nothing"
    } else if value.is_bool() {
        "true or false"
    } else if value.is_number() {
        "number"
    } else if value.is_safe() {
        "HTML"
    } else {
        "text"
    }
}

impl ThemeFiles {
    /// The same, where each template of this name has this text.
    fn with_template(&self, name: &str, text: &'static [u8]) -> Self {
        let templates = self.templates.iter().map(|file| {
            let mut file: LayerFile = file.clone();
            if file.name == name {
                file.bytes = text.into();
            }
            file
        });
        Self {
            templates: templates.collect(),
            statics: self.statics.clone(),
            messages: self.messages.clone(),
            findings: Vec::new(),
        }
    }

    /// Is there a template of this name?
    pub fn has_template(&self, name: &str) -> bool {
        self.templates.iter().any(|file| file.name == name)
    }
}
