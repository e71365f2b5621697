//! The words of the default theme: complete, and none of them in a template.

use std::collections::BTreeSet;

use super::TestSite;
use crate::{
    model::{
        Blueprint, EntityKind, EventKind, EvidenceBasis, Label, Language, OrgKind,
        OutcomeDirection, SourceKind, TransferRelation, TransferStage, TransferSupport,
        TranslationKind, Verification,
    },
    render::{
        facets::Facet,
        layers::{Layers, ThemePart},
    },
};

/// The ids that templates ask `t` for, and those that they give to `msg`.
fn asked_for() -> (BTreeSet<String>, BTreeSet<String>) {
    let site = TestSite::new("en").load();
    let mut findings = Vec::new();
    let folder = tempfile::tempdir().unwrap();
    let layers = Layers::of(folder.path(), site.edition.site(), &mut findings);
    let (mut plain, mut called) = (BTreeSet::new(), BTreeSet::new());
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '_';
    for file in layers.files(ThemePart::Templates, &mut findings) {
        let text = file.text().unwrap();
        for (at, _) in text.match_indices("t.") {
            let id: String = text[at + 2..].chars().take_while(|c| is_id(*c)).collect();
            if !text[..at].ends_with(|c: char| is_id(c) || c == '.') && !id.is_empty() {
                plain.insert(id);
            }
        }
        for (at, start) in text.match_indices("msg(id=") {
            let call = text[at + start.len()..]
                .split(',')
                .next()
                .unwrap_or_default();
            called.extend(call.split('"').skip(1).step_by(2).map(ToOwned::to_owned));
        }
    }
    (plain, called)
}

#[test]
fn every_word_of_a_template_has_a_message() {
    let site = TestSite::new("en").load();
    let english = Language::parse("en").unwrap();
    let (plain, called) = asked_for();
    assert!(plain.len() > 100 && called.len() > 10);
    for id in plain {
        assert!(
            site.theme.word(&id, &english).is_some(),
            "no message `{id}`"
        );
    }
    let source = site
        .theme
        .source_of("themes/default/messages/en.ftl")
        .unwrap();
    for id in called {
        assert!(source.contains(&format!("\n{id} = ")), "no message `{id}`");
    }
}

#[test]
fn every_value_of_every_vocabulary_has_a_name() {
    let mut ids: Vec<String> = Vec::new();
    macro_rules! names {
        ($($prefix:literal $kind:ty),+ $(,)?) => {
            $(ids.extend(<$kind>::ALL.iter().map(|one| format!("{}_{}", $prefix, one.name())));)+
        };
    }
    names! {
        "basis" EvidenceBasis, "direction" OutcomeDirection,
        "organisation" OrgKind, "source" SourceKind,
        "event" EventKind, "material" Blueprint, "verification" Verification, "relation" TransferRelation,
        "stage" TransferStage, "support" TransferSupport, "page_translated" TranslationKind,
    }
    ids.extend(
        Label::ALL
            .iter()
            .map(|label| format!("label_{}_meaning", label.name())),
    );
    for facet in Facet::named() {
        ids.push(format!("facet_{}", facet.name()));
        let values = facet.closed_list().unwrap_or_default().iter();
        ids.extend(values.map(|value| facet.message(value)));
    }
    ids.extend(
        EntityKind::ALL
            .iter()
            .filter(|kind| **kind != EntityKind::Designation)
            .map(|kind| format!("nav_{}", kind.plural())),
    );
    ids.extend(
        TranslationKind::ALL
            .iter()
            .filter(|kind| kind.needs_a_note())
            .map(|kind| format!("translated_{}", kind.name())),
    );
    let site = TestSite::new("en").load();
    let english = Language::parse("en").unwrap();
    for id in ids {
        assert!(
            site.theme.word(&id, &english).is_some(),
            "no message `{id}`"
        );
    }
}

#[test]
fn a_reader_of_another_language_is_told_the_language_of_the_text() {
    let site = TestSite::new("en, ar").load();
    let page = site.page("ar/cities/elbasan.html");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<h1 lang=\"en\" dir=\"auto\">Elbasan</h1>"));
}
