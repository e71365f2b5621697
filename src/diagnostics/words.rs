//! What a report says in another language than English: which kind of finding each is, and the words around it. What
//! a finding says beyond its kind is in English, and is said to be.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{Code, Severity};

/// The tags of Serbian in its alphabets.
const CYRILLIC: &str = "sr-Cyrl";
const LATIN: &str = "sr-Latn";
/// What stands before and after a name that may have been meant.
const DID_YOU_MEAN: (&str, &str) = ("did you mean `", "`?");
/// What stands before and after a text that is to be written.
const WRITE: (&str, &str) = ("write `", "`");

/// The words of a report in a language.
pub struct ReportWords {
    bundle: FluentBundle<FluentResource>,
}

impl ReportWords {
    /// The languages in which a report is told, by their tags, with their messages. English needs none, and Serbian in
    /// Latin letters is made of the Cyrillic.
    const ALL: [(&str, &str); 4] = [
        ("mk", include_str!("words/mk.ftl")),
        ("sq", include_str!("words/sq.ftl")),
        ("sr-Cyrl", include_str!("words/sr-Cyrl.ftl")),
        ("bs", include_str!("words/bs.ftl")),
    ];

    /// The words of the language with this tag, if it has some; `in_latin` writes Serbian in Latin letters.
    pub fn in_language(tag: &str, in_latin: impl Fn(&str) -> String) -> Option<Self> {
        let messages_in = |tag: &str| {
            let mut all = Self::ALL.iter();
            all.find(|(known, _)| known.eq_ignore_ascii_case(tag))
        };
        if tag.eq_ignore_ascii_case(LATIN) {
            let (_, messages) = messages_in(CYRILLIC)?;
            return Some(Self::new(LATIN, in_latin(messages)));
        }
        let (tag, messages) = messages_in(tag)?;
        Some(Self::new(tag, (*messages).to_owned()))
    }

    /// The tags of the languages that have some.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        Self::ALL.iter().map(|(tag, _)| *tag).chain([LATIN])
    }

    /// The words of a language, of its messages (Fluent). Where one can't be read, the English is said.
    fn new(tag: &str, messages: String) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(messages);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// Which kind of finding it is.
    pub fn kind(&self, code: Code) -> Option<String> {
        self.word(code.id(), &FluentArgs::new())
    }

    /// How grave a finding is.
    pub(super) fn severity(&self, severity: Severity) -> Option<String> {
        self.word(severity.name(), &FluentArgs::new())
    }

    /// What stands before a remedy.
    pub(super) fn help(&self) -> Option<String> {
        self.word("help", &FluentArgs::new())
    }

    /// What stands before words that are in English.
    pub(super) fn in_english(&self) -> Option<String> {
        self.word("in-english", &FluentArgs::new())
    }

    /// A remedy, if it is one of those that are said in every language.
    pub fn remedy(&self, english: &str) -> Option<String> {
        for (id, variable, (before, after)) in [
            ("did-you-mean", "name", DID_YOU_MEAN),
            ("write", "text", WRITE),
        ] {
            let inner = english.strip_prefix(before);
            let inner = inner.and_then(|rest| rest.strip_suffix(after));
            if let Some(inner) = inner.filter(|inner| !inner.contains('`')) {
                let mut arguments = FluentArgs::new();
                arguments.set(variable, format!("`{inner}`"));
                return self.word(id, &arguments);
            }
        }
        None
    }

    /// The report in one line.
    pub fn verdict(&self, errors: usize, warnings: usize) -> Option<String> {
        let mut arguments = FluentArgs::new();
        arguments.set("errors", errors);
        arguments.set("warnings", warnings);
        self.word("verdict", &arguments)
    }

    /// How to learn what a code means.
    pub fn explain(&self, code: Code) -> Option<String> {
        let mut arguments = FluentArgs::new();
        arguments.set("command", format!("carsija explain {code}"));
        self.word("explain", &arguments)
    }

    fn word(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_says_every_kind_and_no_other() {
        for (tag, messages) in ReportWords::ALL {
            let words = ReportWords::new(tag, messages.to_owned());
            for code in Code::ALL {
                assert!(words.kind(*code).is_some(), "{tag} lacks {code}");
            }
            assert!(
                words.verdict(2, 5).is_some_and(|text| text.contains('5')),
                "{tag}"
            );
            assert!(words.explain(Code::UnknownReference).is_some(), "{tag}");
            assert!(
                words.help().is_some() && words.in_english().is_some(),
                "{tag}"
            );
            let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.id()).collect();
            let said = messages.lines().filter_map(|line| line.split_once(" = "));
            let said = said
                .map(|(id, _)| id)
                .filter(|id| id.starts_with(['E', 'W']));
            let unknown: Vec<_> = said.filter(|id| !codes.contains(id)).collect();
            assert!(unknown.is_empty(), "{tag}: {unknown:?}");
        }
    }

    #[test]
    fn remedies_of_one_form_are_said_in_every_language() {
        for (tag, messages) in ReportWords::ALL {
            let words = ReportWords::new(tag, messages.to_owned());
            for (english, name) in [
                ("did you mean `kumanovo`?", "`kumanovo`"),
                ("write `2023-03`", "`2023-03`"),
            ] {
                let said = words.remedy(english);
                assert!(
                    said.is_some_and(|said| said.contains(name)),
                    "{tag}: {english}"
                );
            }
            for other in ["write `a` or `b`", "take it out"] {
                assert_eq!(words.remedy(other), None, "{tag}: {other}");
            }
        }
    }
}
