//! What a report says in another language than English: which kind of finding each is, what to do about such a one,
//! and the words around it. What a finding says beyond its kind is in English, and is said to be.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::{Code, Severity};

/// The tags of Serbian, and of Serbian in its alphabets.
const SERBIAN: &str = "sr";
const CYRILLIC: &str = "sr-Cyrl";
const LATIN: &str = "sr-Latn";
/// What stands before and after a name that may have been meant.
const DID_YOU_MEAN: (&str, &str) = ("did you mean `", "`?");
/// What stands before and after a text that is to be written.
const WRITE: (&str, &str) = ("write `", "`");

/// The attribute of a kind that says what to do about it.
const TO_DO: &str = "do";

/// What to do about a finding.
pub struct ToldRemedy<'a> {
    /// In the language of the report.
    pub told: Option<String>,
    /// In English, where that says more.
    pub in_english: Option<&'a str>,
}

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

    /// The words of the language with this tag (BCP 47), if it has some; `in_latin` writes Serbian in Latin letters. A
    /// region in the tag changes nothing, and Serbian is in Cyrillic where it says no script.
    pub fn in_language(tag: &str, in_latin: impl Fn(&str) -> String) -> Option<Self> {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        let tag = LanguageIdentifier::from_parts(tag.language, tag.script, None, &[]).to_string();
        let messages_in = |tag: &str| {
            let mut all = Self::ALL.iter();
            all.find(|(known, _)| *known == tag)
        };
        match &*tag {
            LATIN => {
                let (_, messages) = messages_in(CYRILLIC)?;
                Some(Self::new(LATIN, in_latin(messages)))
            }
            tag => {
                let tag = if tag == SERBIAN { CYRILLIC } else { tag };
                let (tag, messages) = messages_in(tag)?;
                Some(Self::new(tag, (*messages).to_owned()))
            }
        }
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

    /// What to do about a finding of a kind of which the English says this: all of it, where it is of a form that is
    /// said in every language, else what holds for the kind.
    pub fn remedy<'a>(&self, code: Code, english: Option<&'a str>) -> ToldRemedy<'a> {
        let whole = english.and_then(|english| self.whole_remedy(english));
        let in_english = english.filter(|_| whole.is_none());
        ToldRemedy {
            told: whole.or_else(|| self.to_do(code)),
            in_english,
        }
    }

    fn to_do(&self, code: Code) -> Option<String> {
        let message = self.bundle.get_message(code.id())?;
        let to_do = message.get_attribute(TO_DO)?;
        self.format(to_do.value(), &FluentArgs::new())
    }

    fn whole_remedy(&self, english: &str) -> Option<String> {
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

    /// What becomes of the rest where what so many errors are about is left out, and so many others hold back the site.
    pub fn left_out(&self, left_out: usize, held_back: usize) -> Option<String> {
        let mut arguments = FluentArgs::new();
        arguments.set("errors", left_out);
        let id = if held_back == 0 {
            "left-out"
        } else {
            "held-back"
        };
        self.word(id, &arguments)
    }

    /// How to learn what a code means.
    pub fn explain(&self, code: Code) -> Option<String> {
        let mut arguments = FluentArgs::new();
        arguments.set("command", format!("carsija explain {code}"));
        self.word("explain", &arguments)
    }

    fn word(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        self.format(self.bundle.get_message(id)?.value()?, arguments)
    }

    fn format(&self, pattern: &Pattern<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
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
                let to_do = words.to_do(*code).unwrap_or_default();
                assert!(!to_do.is_empty(), "{tag} lacks what to do about {code}");
                assert_eq!(to_do.matches('`').count() % 2, 0, "{tag}, {code}: {to_do}");
            }
            assert!(
                words.verdict(2, 5).is_some_and(|text| text.contains('5')),
                "{tag}"
            );
            let all = BTreeSet::from(
                [(1, 0), (2, 0), (1, 1)].map(|(out, held)| words.left_out(out, held)),
            );
            assert!(all.len() == 3 && !all.contains(&None), "{tag}");
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
    fn a_language_is_known_by_the_tags_that_people_write() {
        let in_latin = |text: &str| text.replace("шта", "šta");
        let words_in = |tag: &str| ReportWords::in_language(tag, in_latin);
        for (tag, help) in [
            ("mk", "што"),
            ("mk-MK", "што"),
            ("mk_MK", "што"),
            ("sr", "шта"),
            ("sr-cyrl", "шта"),
            ("sr-Latn-RS", "šta"),
        ] {
            let said = words_in(tag).and_then(|words| words.help());
            assert!(said.is_some_and(|said| said.contains(help)), "{tag}");
        }
        for other in ["de", "mk-Latn", "english"] {
            assert!(words_in(other).is_none(), "{other}");
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
                let remedy = words.remedy(Code::UnknownReference, Some(english));
                assert!(
                    remedy.told.is_some_and(|told| told.contains(name)),
                    "{tag}: {english}"
                );
                assert_eq!(remedy.in_english, None, "{tag}: {english}");
            }
            for other in ["write `a` or `b`", "take it out"] {
                let remedy = words.remedy(Code::UnknownReference, Some(other));
                assert!(remedy.told.is_some(), "{tag}: {other}");
                assert_eq!(remedy.in_english, Some(other), "{tag}: {other}");
            }
        }
    }
}
