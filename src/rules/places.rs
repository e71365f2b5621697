//! Where people can be hurt, no place is shown more exactly than its city (rule R19).

use std::sync::LazyLock;

use regex::Regex;

use super::{Watch, at_value, prose::Passage, sensitivity::sensitivity};
use crate::{
    catalogue::{Catalogue, Item},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Known, Record, Sensitivity},
};

/// Two decimals of a degree are about a kilometre: a city's centre, and no street.
const DECIMALS: f64 = 100.0;
/// What two numbers may differ by and still be the same in YAML.
const SAME: f64 = 1e-6;

/// A place in degrees, as maps write it, or as far as a street and a house.
static EXACT: LazyLock<Regex> = LazyLock::new(|| {
    let decimal = r"\d{1,3}[.,]\d{3,}";
    let degrees = r#"\d{1,3}\s*°\s*\d{1,2}\s*['’′]"#;
    let pattern = format!(
        r"{decimal}\s*°?\s*[NSEW]?\s*[,;/ ]\s*{decimal}\s*°?|{degrees}|maps\.app\.goo\.gl|google\.\w+/maps"
    );
    Regex::new(&pattern).expect("the patterns of this program are sound")
});

/// A street or a settlement in the languages of the region.
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = concat!(
        r"(?i)\b(?:street|road|avenue|settlement|neighbourhood|neighborhood|house no|",
        r"улица|ул\.|населба|населбата|маало|улици|насеље|",
        r"ulica|ulici|ul\.|naselje|naselju|mahala|bb\b|",
        r"rruga|rrugën|rr\.|lagjja|lagjen|lagje|vendbanim)"
    );
    Regex::new(pattern).expect("the patterns of this program are sound")
});

pub(super) fn are_no_more_exact_than_a_city(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    if !is_careful(catalogue, item) {
        return;
    }
    let text = item.original();
    match &*text.record {
        Record::City(city) => {
            if let Known::Value(geo) = &city.geo {
                for (field, degrees) in [("lat", geo.lat), ("lon", geo.lon)] {
                    let rounded = (degrees * DECIMALS).round() / DECIMALS;
                    if (degrees - rounded).abs() > SAME {
                        let path = FieldPath::key("geo").then_key(field);
                        let message = format!("{degrees} is more exact than a city");
                        findings.push(at_value(Code::TooExact, text, path, message).with_help(
                            format!(
                                "write the city's centre with two decimals: `{field}: {rounded}`"
                            ),
                        ));
                    }
                }
            }
        }
        Record::Event(event) => {
            if let Known::Value(place) = &event.place
                && let Some(words) = &place.text
                && STREET.is_match(words)
            {
                let path = FieldPath::key("place").then_key("text");
                findings.push(
                    at_value(
                        Code::TooExact,
                        text,
                        path,
                        format!("“{words}” is more exact than a city"),
                    )
                    .with_help("write the city alone, or nothing: the sensitivity of this entry is not low"),
                );
            }
        }
        _ => {}
    }
}

/// No coordinates stand in the text.
pub(super) fn are_not_pinned_down(
    watch: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    if !is_careful(watch.catalogue, item) {
        return;
    }
    for passage in passages {
        if let Some(found) = EXACT.find(&passage.words) {
            let message = format!("“{}” shows a place on a map", found.as_str());
            findings.push(
                passage
                    .finding(Code::TooExact, found.range(), message)
                    .with_help("take it out: the sensitivity of this entry is not low"),
            );
        }
    }
}

fn is_careful(catalogue: &Catalogue, item: &Item) -> bool {
    let sensitivity = sensitivity(item, catalogue.site());
    sensitivity.is_some_and(|sensitivity| sensitivity != Sensitivity::Low)
}
