//! Lists of names, with what is private behind each: `Ana Petrova – autism`, `Ана Петрова: 2 години затвор`.
//!
//! Takes: the lines of a text. Gives: those that tell of one person each, where there are a few. Never: takes offices, prizes
//! or subjects of talks for what is private.

use std::collections::BTreeSet;

use super::{
    PersonsListed, plain_letters,
    values::{is_illness, is_name, is_of_work},
};
use crate::model::is_among;

/// The fewest lines that make a list.
const FEWEST: usize = 3;
/// The longest line that is looked at, in bytes, and the most words behind a name.
const LONGEST: usize = 256;
const MOST_WORDS: usize = 8;
/// What stands between a name and what is told.
const BETWEEN: [&str; 8] = [" – ", " — ", " - ", ": ", ", ", "; ", " (", " | "];
/// How sentences begin, in small Latin letters without accents; `*` stands for any ending.
const SENTENCED: [&str; 8] = [
    "sentenced",
    "convicted",
    "imprisoned",
    "osudjen*",
    "osuden*",
    "denuar",
    "burgosur",
    "zatvoren*",
];
/// Words for prisons, beside a count of years or months.
const PRISON: [&str; 8] = [
    "prison",
    "jail",
    "zatvor*",
    "robij*",
    "burg",
    "burgim",
    "burgu",
    "probation",
];
/// Words for debts, beside a sum.
const DEBTS: [&str; 15] = [
    "owes",
    "debt",
    "debts",
    "arrears",
    "dolg",
    "dolgovi",
    "dolzi",
    "dug",
    "dugovi",
    "duguje",
    "dugovanj*",
    "borxh",
    "borxhi",
    "borxhe",
    "detyrohet",
];
/// Words for what pupils are given for their work, beside a number.
const GRADES: [&str; 11] = [
    "mark", "marks", "ocena", "oceni", "ocene", "ocenka", "ocjena", "ocjene", "nota", "notat",
    "noten",
];
/// How somebody behaves, and what is done about it: the first words.
const BEHAVIOUR: [&str; 25] = [
    "aggressive",
    "agresivan",
    "agresivna",
    "agresiven",
    "agresiv",
    "agresive",
    "truant",
    "truancy",
    "expelled",
    "suspended",
    "reprimand*",
    "undisciplined",
    "disruptive",
    "iskljucen",
    "iskljucena",
    "isklucen",
    "isklucena",
    "perjashtuar",
    "ukor",
    "verejtje",
    "nediscipl*",
    "padisipl*",
    "padiscipl*",
    "problematic*",
    "nasilan",
];
/// What says that a behaviour is a bad one, and words for behaviour.
const BAD: [&str; 12] = [
    "bad",
    "poor",
    "los",
    "losa",
    "lose",
    "loso",
    "keq",
    "keqe",
    "nedolicno",
    "nepozeljno",
    "neprimerno",
    "neprimereno",
];
const CONDUCT: [&str; 9] = [
    "behavio*",
    "conduct",
    "vladanj*",
    "vladeenj*",
    "ponasanj*",
    "odnesuvanj*",
    "povedeni*",
    "sjellj*",
    "sjellja",
];

/// How the names of bodies go on, of which somebody may be: `Asthma Foundation`.
const BODIES: [&str; 19] = [
    "foundation*",
    "society",
    "network*",
    "association*",
    "league",
    "federation*",
    "union",
    "centre*",
    "center*",
    "fondacij*",
    "udruzenj*",
    "zdruzeni*",
    "mrez*",
    "drustv*",
    "savez*",
    "fondacion*",
    "shoqat*",
    "rrjet*",
    "qendr*",
];

/// The lines that tell of people by name, and what they are called together.
pub(crate) fn told_by_lines<'a>(lines: impl Iterator<Item = &'a str>) -> Option<PersonsListed> {
    let told = lines.enumerate().filter(|(_, line)| tells_of_person(line));
    let cells: BTreeSet<_> = told.map(|(at, _)| (at, 0)).collect();
    (cells.len() >= FEWEST).then(|| PersonsListed {
        columns: "a list of names".into(),
        cells,
    })
}

/// Does a line tell of one person what is private?
fn tells_of_person(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['-', '*', '•', '–', ' ']);
    if line.is_empty() || line.len() > LONGEST {
        return false;
    }
    let mut parted = BETWEEN
        .iter()
        .filter_map(|between| line.split_once(between));
    parted.any(|(who, told)| is_name(who) && !is_of_work(line) && is_private(told))
}

fn is_private(told: &str) -> bool {
    let told = told.trim_end_matches([')', '.', ' ']);
    let plain = plain_letters(told);
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let has = |list: &[&str]| words.iter().any(|word| is_among(word, list));
    let first = |list: &[&str]| words.iter().take(2).any(|word| is_among(word, list));
    let has_number = told.contains(|c: char| c.is_ascii_digit());
    words.len() <= MOST_WORDS
        && !has(&BODIES)
        && (told.split([',', ';', '(']).any(is_illness)
            || first(&SENTENCED)
            || has_number && (has(&PRISON) || first(&DEBTS) || first(&GRADES))
            || first(&BEHAVIOUR)
            || first(&CONDUCT) && has(&BAD))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(list: &str) -> usize {
        told_by_lines(list.lines()).map_or(0, |listed| listed.cells.len())
    }

    #[test]
    fn lists_of_people_with_what_is_private_are_found() {
        for list in [
            "Ana Petrova – autism\nBojan Iliev – epilepsy\nArta Krasniqi – ADHD",
            "- Ана Петрова: астма\n- Бојан Илиев: епилепсија\n- Марија Стојанова: дијабетес",
            "Ana Petrović — 2 godine zatvora\nIvan Ilić — uslovno, 6 meseci zatvora\nMarija Jović — osuđena 2021",
            "Ана Петрова - 2 години затвор\nБојан Илиев - 6 месеци затвор\nМарија Стојанова - осудена",
            "Arben Hoxha – 3 vjet burg\nAna Krasniqi – e dënuar në 2021\nIlir Berisha – 6 muaj burg",
            "Ana Petrova – 2 years in prison\nBojan Iliev – sentenced in 2021\nArta Krasniqi – 6 months in jail",
            "Ana Petrova – owes 12,000 denars\nBojan Iliev – debt of 3,000\nArta Krasniqi – owes 100 EUR",
            "Ана Петрова – долг 12.000 денари\nБојан Илиев – должи 3.000\nМарија Стојанова – долг 100 евра",
            "Ana Petrović – dug 12.000 dinara\nIvan Ilić – duguje 300 KM\nMarija Jović – dug 100 evra",
            "Arben Hoxha – borxh 100 euro\nAna Krasniqi – borxh 20 euro\nIlir Berisha – borxhi 30 euro",
            "1. Ana Petrović, ocena 2\n2. Ivan Ilić, ocena 1\n3. Marija Jović, ocena 5",
            "Arben Hoxha: nota 6\nAna Krasniqi: nota 5\nIlir Berisha: nota 10",
            "Ana Petrova – aggressive in class\nBojan Iliev – expelled\nArta Krasniqi – bad behaviour",
            "Ана Петрова – агресивна\nБојан Илиев – исклучен\nМарија Стојанова – укор",
            "Ana Petrović (agresivna)\nIvan Ilić (ukor)\nMarija Jović (loše vladanje)",
        ] {
            assert_eq!(told(list), 3, "{list}");
        }
    }

    #[test]
    fn other_lists_are_left_alone() {
        for list in [
            "Ana Petrova – autism\nBojan Iliev – epilepsy",
            "Ana Petrova – mayor\nBojan Iliev – secretary\nArta Krasniqi – council",
            "Ana Petrova – best pupil\nBojan Iliev – first place\nArta Krasniqi – Golden Plaque",
            "Ana Petrova – Autism in schools and what helps\nBojan Iliev – Epilepsy, an introduction\nArta Krasniqi – Life",
            "Dr Ana Petrova – autism\nDr Bojan Iliev – epilepsy\nDr Arta Krasniqi – ADHD",
            "Ana Petrova – psychologist, autism\nBojan Iliev – therapist, epilepsy\nArta Krasniqi – nurse, asthma",
            "Ana Petrova – Prison reform\nBojan Iliev – Debt relief for cities\nArta Krasniqi – Behaviour in class",
            "Ana Petrova – Asthma Foundation\nBojan Iliev – Cancer Society\nArta Krasniqi – Autism Network",
            "Novi Pazar – debt of 12 million\nKumanovo – debt of 3 million\nElbasan – debt of 1 million",
            "Ana Petrova – 3a\nBojan Iliev – 3b\nArta Krasniqi – 3a",
            "Autism – 12 pupils\nEpilepsy – 3 pupils\nAsthma – 5 pupils",
        ] {
            assert_eq!(told(list), 0, "{list}");
        }
    }
}
