//! The level of evidence is one that the data beside it earn (rules R06 and R09): the label on the page
//! follows from it, and nobody may choose that.

use super::{at_value, letters::plain, own_words};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::Key,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{
        Date, Edtf, Entity, EntityKind, Evidence, EvidenceBasis, EvidenceLevel, Fact, Known,
        Outcome, OutcomeDirection, OutcomesMeasured, PartnerRole, Person, Practice, Prose, Record,
        Ref, Source, SourceKind, SourcePerspective, UNKNOWN, is_no_answer, says_something,
    },
};

pub(super) fn is_earned(
    catalogue: &Catalogue,
    today: Date,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let Some((path, evidence)) = text.record.evidence() else {
        return;
    };
    limits_are_told(text, path, evidence, findings);
    let Some((_, claim)) = Claim::of(catalogue, today, item) else {
        return;
    };
    let mut lacks = claim.unearned();
    if evidence.level >= EvidenceLevel::E4 {
        lacks.extend(claim.not_independent());
    }
    findings.extend(not_earned(text, path, evidence.level, &lacks));
    if claim.rests_on_what_nobody_finds() {
        let message = "no fact shows where its source says so";
        let path = FieldPath::key(path).then_key("level");
        findings.push(
            at_value(Code::NotShownWhere, text, path, message).with_help(
                "give a fact the words of its source (`verbatim`), or the page or heading (`locator`)",
            ),
        );
    }
    if evidence.level >= EvidenceLevel::E3 {
        let original = item.original();
        let is_own =
            |text: &&Text| text.language == original.language || results(text) != results(original);
        for text in item.texts().filter(is_own) {
            results_are_told(text, evidence.level, findings);
        }
    }
}

/// What a level of evidence lacks.
struct Lack {
    /// The field that doesn't bear it out.
    field: &'static str,
    /// What is to be said of evidence of this level.
    said: String,
    /// What to do.
    remedy: &'static str,
    /// The level that is borne out without it.
    without: EvidenceLevel,
}

/// All that a level lacks, in one finding: it is one level.
fn not_earned(
    text: &Text,
    field: &str,
    level: EvidenceLevel,
    lacks: &[Lack],
) -> Option<Diagnostic> {
    let without = lacks.iter().map(|lack| lack.without).min()?.name();
    let all = lacks.iter().map(|lack| lack.said.as_str());
    let said = all.collect::<Vec<_>>().join("; it ");
    let message = format!("evidence of level {} {said}", level.name());
    let (at, help) = match lacks {
        [lack] => (
            lack.field,
            format!("{}; or write `level: {without}`", lack.remedy),
        ),
        lacks => {
            let numbered = lacks.iter().zip(1..);
            let numbered = numbered.map(|(lack, number)| format!("({number}) {}", lack.remedy));
            let all = numbered.collect::<Vec<_>>().join("; ");
            ("level", format!("{all}; or write `level: {without}`"))
        }
    };
    let path = FieldPath::key(field).then_key(at);
    Some(at_value(Code::NotEarned, text, path, message).with_help(help))
}

/// Where outcomes are listed they were measured, and the other way round.
pub(super) fn outcomes_are_those_measured(
    _: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    let text = item.original();
    let Some((path, evidence)) = text.record.evidence() else {
        return;
    };
    let (message, help) = match evidence.outcomes_measured {
        OutcomesMeasured::Yes if evidence.outcomes.is_empty() => (
            "outcomes were measured, and none is listed",
            "list them under `outcomes`, or write `outcomes_measured: unknown`",
        ),
        OutcomesMeasured::No | OutcomesMeasured::Planned if !evidence.outcomes.is_empty() => (
            "outcomes are listed, and yet none was measured",
            "write `outcomes_measured: yes` or `partly`, or take the outcomes out",
        ),
        OutcomesMeasured::Yes
        | OutcomesMeasured::Partly
        | OutcomesMeasured::Planned
        | OutcomesMeasured::No
        | OutcomesMeasured::Unknown => return,
    };
    let path = FieldPath::key(path).then_key("outcomes_measured");
    findings.push(at_value(Code::OutcomesContradict, text, path, message).with_help(help));
}

/// No evidence tells everything (rule R08).
fn limits_are_told(text: &Text, field: &str, evidence: &Evidence, findings: &mut Vec<Diagnostic>) {
    let words = evidence.limits.trim();
    let bare = plain(words.trim_end_matches(['.', '!']));
    let is_nothing = bare == UNKNOWN
        || !words.contains(char::is_alphabetic)
        || is_no_answer(words)
        || NO_LIMITS.contains(&bare.as_str());
    // What is empty altogether is told by the rule on empty texts.
    if !words.is_empty() && is_nothing {
        let path = FieldPath::key(field).then_key("limits");
        let message = "this doesn't say what the evidence can't tell";
        findings.push(
            at_value(Code::EmptyField, text, path, message).with_help(
                "say what it leaves open, such as who told it, of how many, and since when: it is always printed",
            ),
        );
    }
}

fn results(text: &Text) -> Option<&str> {
    let practice: &Practice = text.record.downcast()?;
    practice.brief.results.value().map(Prose::as_str)
}

fn results_are_told(text: &Text, level: EvidenceLevel, findings: &mut Vec<Diagnostic>) {
    if let Record::Practice(practice) = &*text.record
        && practice
            .brief
            .results
            .value()
            .is_none_or(|results| says_nothing(results))
    {
        let path = FieldPath::key("brief").then_key("results");
        let level = level.name();
        findings.push(
            at_value(
                Code::NotEarned,
                text,
                path,
                format!("evidence of level {level} measures results, and they are not told"),
            )
            .with_help("say what came of it, or write `level: E1` or `level: E2`"),
        );
    }
}

/// The most words of a text that says no more than that nothing is known.
const FEW_WORDS: usize = 12;
/// That nothing limits what the evidence tells.
const NO_LIMITS: [&str; 13] = [
    "none",
    "no limits",
    "no limitations",
    "none known",
    "without limits",
    "nema ogranicuvanja",
    "nema ogranicenja",
    "bez ogranicenja",
    "bez ogranicuvanja",
    "nema",
    "s'ka",
    "nuk ka",
    "asnje",
];

/// What is said where nothing is known, in small Latin letters without accents.
const NOT_KNOWN: [&str; 21] = [
    "unknown",
    "not known",
    "not yet known",
    "not been measured",
    "not measured",
    "no results",
    "no data",
    "too early",
    "not available",
    "nepoznat",
    "ne se poznat",
    "ne se izmeren",
    "nema podatoci",
    "nema podataka",
    "nema rezultat",
    "nisu poznat",
    "nije poznat",
    "nisu izmeren",
    "nuk dihe",
    "te panjohur",
    "nuk ka te dhena",
];

/// Does a text say in words that nothing is known?
fn says_nothing(results: &str) -> bool {
    let words: Vec<String> = results.split_whitespace().map(plain).collect();
    let said = words.join(" ");
    words.len() <= FEW_WORDS && NOT_KNOWN.iter().any(|phrase| said.contains(phrase))
}

/// What is claimed, and all that may earn it.
struct Claim<'a> {
    catalogue: &'a Catalogue,
    today: Date,
    item: &'a Item,
    evidence: &'a Evidence,
    /// What it is claimed of, where that is no transfer.
    practice: Option<&'a Practice>,
}

impl<'a> Claim<'a> {
    /// What an entry claims, and under which field. A plan is told that it has no evidence at all.
    fn of(catalogue: &'a Catalogue, today: Date, item: &'a Item) -> Option<(&'static str, Self)> {
        let record = &item.original().record;
        let (path, evidence) = record.evidence()?;
        let practice: Option<&Practice> = record.downcast();
        let claim = Self {
            catalogue,
            today,
            item,
            evidence,
            practice,
        };
        let is_plan = practice.is_some_and(|practice| practice.status.is_intention());
        (!is_plan).then_some((path, claim))
    }

    /// What the level lacks of what is told and measured.
    fn unearned(&self) -> Vec<Lack> {
        let level = self.evidence.level;
        let mut missing = Vec::new();
        if level < EvidenceLevel::E2 {
            return missing;
        }
        let basis = &self.evidence.basis;
        if basis.is_empty() || basis.contains(&EvidenceBasis::None) {
            missing.push(Lack {
                field: "basis",
                said: "rests on nothing that is named".into(),
                remedy: "name it under `basis`, such as `basis: [implementer_report]`",
                without: EvidenceLevel::E1,
            });
        }
        let outcomes = &self.evidence.outcomes;
        let facts = self.practice.map_or(&[][..], |practice| &practice.facts);
        let is_counted = facts.iter().any(|fact| self.is_counted(fact))
            || outcomes.iter().any(|one| self.is_valued(one));
        if !is_counted {
            missing.push(Lack {
                field: "level",
                said: "needs something that was counted, with its source".into(),
                remedy: "add a fact with the source that says so",
                without: EvidenceLevel::E1,
            });
        }
        if level >= EvidenceLevel::E3 && !outcomes.iter().any(|one| self.is_measured(one)) {
            missing.push(Lack {
                field: "level",
                said: "needs an outcome before and after".into(),
                remedy: "add an outcome with `baseline`, `value`, `as_of` and its source, of which something was measured",
                without: EvidenceLevel::E2,
            });
        }
        let is_unmeasured = matches!(
            self.evidence.outcomes_measured,
            OutcomesMeasured::No | OutcomesMeasured::Planned
        );
        if level >= EvidenceLevel::E3 && is_unmeasured {
            missing.push(Lack {
                field: "outcomes_measured",
                said: "was measured, and `outcomes_measured` says that nothing was".into(),
                remedy: "write `outcomes_measured: yes` or `partly` if it was",
                without: EvidenceLevel::E2,
            });
        }
        missing
    }

    /// Is a level claimed of which no fact can be looked up?
    fn rests_on_what_nobody_finds(&self) -> bool {
        let is_said = |words: Option<&str>| words.is_some_and(|words| !words.trim().is_empty());
        let facts = self.practice.map_or(&[][..], |practice| &practice.facts);
        let mut counted = facts.iter().filter(|fact| self.is_counted(fact)).peekable();
        self.evidence.level >= EvidenceLevel::E2
            && counted.peek().is_some()
            && !counted
                .any(|fact| is_said(fact.verbatim.as_deref()) || is_said(fact.locator.as_deref()))
    }

    /// What the level lacks of others who have looked at it: what nobody can know before something else is there is
    /// not told.
    fn not_independent(&self) -> Vec<Lack> {
        let level = self.evidence.level;
        let mut missing = Vec::new();
        let mut lacks = |field, said: &str, remedy, without| {
            missing.push(Lack {
                field,
                said: said.to_owned(),
                remedy,
                without,
            });
        };
        let is_independent = |basis: &EvidenceBasis| {
            matches!(
                basis,
                EvidenceBasis::IndependentEvaluation | EvidenceBasis::SystematicReview
            )
        };
        if !self.evidence.basis.iter().any(is_independent) {
            lacks(
                "basis",
                "rests on an independent evaluation",
                "write `basis: [independent_evaluation]` if there is one",
                EvidenceLevel::E3,
            );
        }
        if let Some(at) = self.undesigned() {
            let said = format!(
                "was studied in a way that is told, and outcome {} doesn't tell it",
                at + 1
            );
            lacks(
                "outcomes",
                &said,
                "write under `design` how it was studied, such as with whom it was compared",
                EvidenceLevel::E3,
            );
        }
        if self.practice.is_some() && self.item.carriers().is_empty() {
            lacks(
                "level",
                "is not of those who carry it out, and nobody is named who does",
                "name them as `lead`, or under `partners` with `role: implementer`",
                EvidenceLevel::E3,
            );
            return missing;
        }
        let sources = self.item.original().record.sources();
        let mut evaluations: Vec<&Source> = Vec::new();
        for source in sources {
            match self.source(source) {
                Cited::Shown(source) if self.is_evaluation(source) => evaluations.push(source),
                // Its own errors come first.
                Cited::Unreadable => return missing,
                Cited::Shown(_) | Cited::Hidden => {}
            }
        }
        let Some((first, others)) = evaluations.split_first() else {
            lacks(
                "level",
                "needs an evaluation that is not the implementer's own",
                "add the evaluation to `sources`: of kind `evaluation` or `report`, with a known \
                 `publisher` or `authors`, told neither by those who have a part in it nor by the city or its \
                 offices, nor by funders and the network alone",
                EvidenceLevel::E3,
            );
            return missing;
        };
        let mut measured = self
            .evidence
            .outcomes
            .iter()
            .filter(|one| self.is_measured(one));
        let is_evaluated = |outcome: &Outcome| {
            let source = outcome.source.id();
            evaluations
                .iter()
                .any(|evaluation| evaluation.id == *source)
        };
        if measured.clone().next().is_some() && !measured.any(is_evaluated) {
            lacks(
                "outcomes",
                "needs an outcome that the evaluation measured",
                "give the outcome that it measured the evaluation as its `source`",
                EvidenceLevel::E3,
            );
        }
        let is_review = self
            .evidence
            .basis
            .contains(&EvidenceBasis::SystematicReview)
            && evaluations.iter().any(|source| is_called_a_review(source));
        let is_of_many = is_review || others.iter().any(|other| !is_by_the_same(first, other));
        if level >= EvidenceLevel::E5 && !is_of_many {
            lacks(
                "level",
                "was evaluated in more than one place",
                "add a second independent evaluation, by others, to `sources`, or the systematic review, whose title says \
                 that it is one, with `basis: [systematic_review]`",
                EvidenceLevel::E4,
            );
        }
        missing
    }

    /// The first outcome, by its place, that gives no answer to how it was studied; or the first that was measured, where
    /// of none is told how.
    fn undesigned(&self) -> Option<usize> {
        let outcomes = &self.evidence.outcomes;
        let gives_no_answer = |outcome: &Outcome| {
            let design = outcome.design.as_ref();
            design.is_some_and(|design| !says_something(design))
        };
        let is_untold = outcomes.iter().all(|outcome| outcome.design.is_none());
        let measured = || outcomes.iter().position(|one| self.is_measured(one));
        let first = outcomes.iter().position(gives_no_answer);
        first.or_else(|| is_untold.then(measured)?)
    }

    /// Is it a count with a source, and not our own sum of nothing?
    fn is_counted(&self, fact: &Fact) -> bool {
        (fact.derived.is_none() || fact.verbatim.is_some())
            && !self.is_to_come(fact.as_of.value().copied())
            && self.is_shown(&fact.source)
    }

    fn is_valued(&self, outcome: &Outcome) -> bool {
        outcome.value.is_some_and(f64::is_finite)
            && !self.is_to_come(outcome.as_of)
            && self.is_shown(&outcome.source)
    }

    fn is_measured(&self, outcome: &Outcome) -> bool {
        let is_change = match (outcome.baseline, outcome.value) {
            (Some(before), Some(after)) if before == after => {
                // That nothing changed can be measured, but not on nothing at all.
                before != 0.0 && outcome.direction == OutcomeDirection::NoChange
            }
            (before, _) => before.is_some_and(f64::is_finite),
        };
        is_change && self.is_valued(outcome) && outcome.as_of.is_some()
    }

    fn is_to_come(&self, when: Option<Edtf>) -> bool {
        when.is_some_and(|when| when.earliest() > Edtf::from(self.today).latest())
    }

    fn is_shown(&self, source: &Ref<Source>) -> bool {
        !matches!(self.source(source), Cited::Hidden)
    }

    fn source(&self, source: &Ref<Source>) -> Cited<'_> {
        let key = Key::of(source);
        let Some(item) = self.catalogue.item(&key) else {
            return if self.catalogue.is_taken(&key) {
                Cited::Unreadable
            } else {
                Cited::Hidden
            };
        };
        let readers = self.catalogue.visibility(&self.item.key);
        match &*item.original().record {
            Record::Source(source) if self.catalogue.visibility(&key).is_open_to(readers) => {
                Cited::Shown(source)
            }
            _ => Cited::Hidden,
        }
    }

    /// Is it an evaluation or a report by others than those who have a part in the practice?
    fn is_evaluation(&self, source: &Source) -> bool {
        let is_by_their_side = |side: &SourcePerspective| {
            matches!(
                side,
                SourcePerspective::Implementer | SourcePerspective::City
            )
        };
        let is_kind = matches!(
            source.kind,
            SourceKind::Evaluation | SourceKind::Report | SourceKind::OfficialDocument
        );
        let sides = &source.perspective;
        is_kind
            && !sides.iter().any(is_by_their_side)
            && sides
                .iter()
                .any(|side| !matches!(side, SourcePerspective::Funder | SourcePerspective::Network))
            && !self.is_their_own(source)
    }

    /// Was it published or written by those who have a part in it, or by the city? Where nobody says who it was
    /// by, it may have been.
    fn is_their_own(&self, source: &Source) -> bool {
        let theirs = self.parties();
        let cities = self.item.original().record.cities().into_iter();
        let cities: Vec<&str> = cities.flat_map(|city| self.names_of(city)).collect();
        let by = by(source);
        let backers = self.backers();
        by.iter()
            .all(|by| backers.iter().any(|name| own_words::is_of(by, name)))
            || by.iter().any(|by| {
                let names = std::iter::once(*by).chain(self.functions_of(by));
                names.into_iter().any(|by| {
                    theirs.iter().any(|name| own_words::is_of(by, name))
                        || own_words::is_of_some_city(by)
                        || cities.iter().any(|city| own_words::is_of_city(by, city))
                })
            })
    }

    /// Where somebody is known by this name: the functions they have, and the names of whom they have them for.
    fn functions_of(&self, name: &str) -> Vec<&str> {
        let people = self.catalogue.of_kind(EntityKind::Person);
        let people = people.filter_map(|item| item.original().record.downcast::<Person>());
        let is_known_so = |person: &&Person| {
            let mut names = person.aka.iter().map(|aka| &aka.name).chain([&person.name]);
            names.any(|known| own_words::is_same_person(known, name))
        };
        let functions = people
            .filter(is_known_so)
            .flat_map(|person| &person.function);
        functions
            .flat_map(|function| {
                let org = function.org.value().into_iter();
                let org = org.flat_map(|org| self.names_of(org));
                org.chain(function.role.all())
            })
            .collect()
    }

    /// The names of those who pay for the practice, or for that which was carried over, and of the network of its city:
    /// they judge what they chose.
    fn backers(&self) -> Vec<&str> {
        let practice = self.origin();
        let practice = practice.and_then(|item| item.original().record.downcast::<Practice>());
        let partners = practice.into_iter().flat_map(|practice| &practice.partners);
        let funders = partners
            .filter(|partner| partner.role == PartnerRole::Funder)
            .map(|partner| &partner.org);
        let costs = practice.and_then(|practice| practice.cost.funders.as_ref());
        let payers = costs.map_or(&[][..], Known::items);
        let network = self.catalogue.site().network.as_ref();
        let all = funders.chain(payers).chain(network);
        all.flat_map(|org| self.names_of(org)).collect()
    }

    /// The names of those who have a part in the practice.
    fn parties(&self) -> Vec<&str> {
        let parties = self.origin().into_iter().flat_map(Item::parties);
        parties.flat_map(|org| self.names_of(org)).collect()
    }

    /// The practice that it is claimed of: what was carried over is known best, and praised most, by those who had it
    /// first.
    fn origin(&self) -> Option<&Item> {
        match &*self.item.original().record {
            Record::Transfer(transfer) => self.catalogue.item(&Key::of(&transfer.practice)),
            _ => Some(self.item),
        }
    }

    fn names_of<T: Entity>(&self, org: &Ref<T>) -> Vec<&str> {
        let item = self.catalogue.item(&Key::of(org));
        let mut names = item.map_or_else(Vec::new, |item| item.original().record.names());
        names.extend(item.map(|item| item.key.id.as_str()));
        names
    }
}

/// How words begin by which a review of many studies is called, in small Latin letters without accents.
const REVIEWS: [&str; 9] = [
    "review",
    "synthes",
    "meta",
    "sintez",
    "pregled",
    "rishikim",
    "permbledhj",
    "overview",
    "evidence map",
];

/// Does the title of a source, or of its original, say that it is a review of many studies?
fn is_called_a_review(source: &Source) -> bool {
    let original = source
        .translation
        .iter()
        .filter_map(|one| one.of_title.as_deref());
    let mut titles = source
        .title
        .value()
        .map(String::as_str)
        .into_iter()
        .chain(original);
    titles.any(|title| {
        let title = plain(title);
        REVIEWS.iter().any(|word| {
            title
                .match_indices(word)
                .any(|(at, _)| !title[..at].ends_with(char::is_alphanumeric))
        })
    })
}

/// Who published and wrote a source, and the work that it is a translation of.
fn by(source: &Source) -> Vec<&str> {
    let authors = source.authors.value().into_iter().flatten();
    let original = source.translation.iter();
    let original = original.filter_map(|one| one.of_publisher.as_ref());
    let by = source.publisher.value().into_iter().chain(original);
    let by = by.chain(authors);
    by.map(|by| by.trim()).filter(|by| !by.is_empty()).collect()
}

/// Are two sources by the same people, or is one the other again?
fn is_by_the_same(source: &Source, other: &Source) -> bool {
    let others = by(other);
    by(source)
        .iter()
        .any(|name| others.iter().any(|other| own_words::is_of(name, other)))
}

/// A source as those who may see the entry see it.
enum Cited<'a> {
    Shown(&'a Source),
    /// It is there, and its own errors say what is wrong with it.
    Unreadable,
    /// It isn't there, or not for them.
    Hidden,
}
