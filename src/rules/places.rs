//! Where people can be hurt, no place is shown more exactly than its city (rule R19).

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    Watch, at_value,
    prose::{Passage, one_line},
};
use crate::{
    catalogue::{Catalogue, Item, Text},
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{City, Known, Part, Sensitivity, walk},
};

/// Two decimals of a degree are about a kilometre: a city's centre, and no street.
const DECIMALS: f64 = 100.0;
/// What two numbers may differ by and still be the same in YAML.
const SAME: f64 = 1e-6;

/// Pairs of numbers with so many decimals stand for a place on a map; with three, thousands are written so, too.
static PAIR: LazyLock<Regex> = LazyLock::new(|| {
    let (exact, rough) = (r"\d{1,3}[.,]\d{4,}", r"\d{2}\.\d{2}[1-9]");
    let words = r"[^\d\n.]{1,20}?";
    expression(&format!(
        r"{exact}{words}{exact}|\b{rough}\s*[,;/ ]\s*{rough}\b"
    ))
});
/// Numbers with three decimals are of the region by these degrees of latitude and longitude.
const LATITUDES: Range<f64> = 38.0..48.0;
const LONGITUDES: Range<f64> = 12.0..31.0;

/// A place in degrees, as maps write it and open it.
static ON_A_MAP: LazyLock<Regex> = LazyLock::new(|| {
    let degrees = r#"\d{1,3}\s*°\s*\d{1,2}(?:[.,]\d+)?\s*['’′]"#;
    let labelled = r"(?i:\b(?:lat|latitude|lon|long|lng|longitude|širina|ширина|gjerësia)\b\s*[:=]?\s*)\d{1,3}[.,]\d{3,}";
    // Plus codes: <https://maps.google.com/pluscodes/>.
    let code = r"\b[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}\b";
    let words = r"///\p{L}+\.\p{L}+\.\p{L}+";
    expression(&format!(r"{degrees}|{labelled}|{code}|{words}|{MAPS}"))
});
/// Where maps open at a place.
const MAPS: &str = r"(?i:maps\.app\.goo\.gl|goo\.gl/maps|google\.[a-z.]+/maps|maps\.google\.|maps\.apple\.com|bing\.com/maps|yandex\.[a-z]+/maps|openstreetmap\.org/(?:#map|\?|node|way|relation|go/|search|directions)|osm\.org/|waze\.com|w3w\.co|what3words\.com|plus\.codes|geohack|wego\.here\.com)";

/// A street with the number of a house, in the languages of the region.
static HOUSE: LazyLock<Regex> = LazyLock::new(|| {
    let name = r#"(?:["„“«]?[\p{Lu}\d][\p{L}\d.’'-]*["”“»]?,?\s+|(?:e|i|të|na|od|на|од)\s+){1,4}"#;
    let number = r"(?:(?i:br|nr|no|бр)\.?\s*)?\d{1,3}\p{L}?\b";
    let street = r"(?i:\b(?:ul|ulica|ulici|ulicu|bul|bulevar|bulevaru|bulevardi|rr|rruga|rrugën|rrugës|ул|улица|улици|улицу|улицата|бул|булевар|булевару|булеварот)\b\.?)";
    let english = r"\p{Lu}[\p{L}’'-]+\s+(?:Street|St\.|Road|Avenue|Boulevard|Lane)";
    expression(&format!(
        r"{street}\s*{name}{number}|\b\d{{1,3}}[a-z]?,?\s+(?:\p{{Lu}}[\p{{L}}’'-]+\s+){{0,2}}{english}|{english},?\s+{number}"
    ))
});

/// A street, a settlement or a house in the languages of the region.
static SMALLER: LazyLock<Regex> = LazyLock::new(|| {
    expression(concat!(
        r"(?i)\b(?:street\b|road\b|avenue|boulevard|settlement|neighbourhood|neighborhood|village|hamlet|house no|camp\b|safe house|",
        r"shelter|(?:asylum|reception|collective) cent|",
        r"улиц|ул\.|бул\.|булевар|населб|насељ|маало|село\b|селото|селу\b|села\b|камп\b|прифат|",
        r"ulic|ul\.|bul\.|bulevar|naselj|mahal|selo\b|selu\b|sela\b|kamp\b|prihvat|bb\b|",
        r"rrug|rr\.|lagj|vendbanim|mëhall|fshat|strehim)",
        r"|\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}-]+,?\s+(?:(?i:br|nr|no|бр)\.?\s*)?\d{1,3}\b",
    ))
});

fn expression(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of this program are sound")
}

pub(super) fn are_no_more_exact_than_a_city(
    catalogue: &Catalogue,
    item: &Item,
    findings: &mut Vec<Diagnostic>,
) {
    if !is_careful(catalogue, item) {
        return;
    }
    let text = item.original();
    let Some(Known::Value(geo)) = text.record.downcast::<City>().map(|city| &city.geo) else {
        return;
    };
    for (field, degrees) in [("lat", geo.lat), ("lon", geo.lon)] {
        let rounded = (degrees * DECIMALS).round() / DECIMALS;
        if (degrees - rounded).abs() > SAME {
            let path = FieldPath::key("geo").then_key(field);
            let message = format!("{degrees} is more exact than a city");
            findings.push(
                at_value(Code::TooExact, text, path, message)
                    .with_help(format!(
                        "write the city's centre with two decimals: `{field}: {rounded}`"
                    ))
                    .fixed_by(rounded.to_string()),
            );
        }
    }
}

/// No words and no link lead to a house, and no place of an event is smaller than a city.
pub(super) fn are_not_pinned_down(
    watch: &Watch<'_>,
    item: &Item,
    passages: &[Passage<'_>],
    findings: &mut Vec<Diagnostic>,
) {
    if !is_careful(watch.catalogue, item) {
        return;
    }
    let help = "take it out: the sensitivity of this entry is not low";
    for passage in passages {
        let found = pinned_down(&passage.words).or_else(|| {
            let smaller = passage
                .is_of(&["place"])
                .then(|| SMALLER.find(&passage.words));
            let message = "is more exact than a city";
            smaller.flatten().map(|found| (found.range(), message))
        });
        if let Some((range, message)) = found {
            let message = format!("“{}” {message}", one_line(&passage.words[range.clone()]));
            findings.push(
                passage
                    .finding(Code::TooExact, range, message)
                    .with_help(help),
            );
        }
    }
    let tell = |text: &Text, path: FieldPath, address: &str| {
        let message = format!("`{address}` shows a place on a map");
        at_value(Code::TooExact, text, path, message).with_help(help)
    };
    let shows_a_place = |address: &str| {
        let plain = address.replace("%2C", ",").replace("%2c", ",");
        on_a_map(&plain).is_some()
    };
    // Translations hold no addresses but those of their text.
    let original = item.original();
    walk(&*original.record, &mut |at, part| {
        if let Part::Address(address) = part
            && shows_a_place(address.as_str())
        {
            findings.push(tell(original, at.path(), address.as_str()));
        }
    });
    for text in item.texts() {
        let outside = text.body.outside().find(|address| shows_a_place(address));
        findings.extend(outside.map(|address| tell(text, FieldPath::default(), address)));
    }
}

/// The words that lead to a house, and what is to be said of them.
fn pinned_down(words: &str) -> Option<(Range<usize>, &'static str)> {
    let map = on_a_map(words).map(|range| (range, "shows a place on a map"));
    map.or_else(|| {
        let house = HOUSE.find(words)?;
        Some((house.range(), "is the address of a house"))
    })
}

fn on_a_map(words: &str) -> Option<Range<usize>> {
    let pair = PAIR.find_iter(words).find(|found| is_place(found.as_str()));
    let mut others = ON_A_MAP.find_iter(words);
    // A sum has no letters, a code has one.
    let is_sum = |found: &str| found.bytes().all(|b| b.is_ascii_digit() || b == b'+');
    let map = pair.or_else(|| others.find(|found| !is_sum(found.as_str())));
    map.map(|found| found.range())
}

/// Are two numbers degrees, and not amounts?
fn is_place(pair: &str) -> bool {
    let mut numbers = pair
        .split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .map(|number| number.trim_matches(['.', ',']).replace(',', "."))
        .filter_map(|number| Some((number.parse::<f64>().ok()?, decimals(&number))));
    let (Some((lat, exact)), Some((lon, _))) = (numbers.next(), numbers.next()) else {
        // Nothing but a comma stands between them, and no blank.
        return true;
    };
    let is_in_the_region = LATITUDES.contains(&lat) && LONGITUDES.contains(&lon)
        || LATITUDES.contains(&lon) && LONGITUDES.contains(&lat);
    lat <= 180.0 && lon <= 180.0 && (exact > 3 || is_in_the_region)
}

fn decimals(number: &str) -> usize {
    number
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len())
}

fn is_careful(catalogue: &Catalogue, item: &Item) -> bool {
    let sensitivity = item.sensitivity(catalogue.site());
    sensitivity.is_some_and(|sensitivity| sensitivity != Sensitivity::Low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn houses_and_points_are_met() {
        for words in [
            "42.1345, 21.7144",
            "lat: 42.1345, lon: 21.7144",
            "42.135, 21.714",
            "N 42.1345 E 21.7144",
            "42,1345; 21,7144",
            "42°08′12″N",
            "latitude 42.135",
            "ll=42.13451,21.71442",
            "8GJ5+XQ Kumanovo",
            "///index.home.raft",
            "https://www.google.com/maps/@42.13,21.71,17z",
            "https://maps.app.goo.gl/abc",
            "https://www.openstreetmap.org/#map=18/42.13451/21.71442",
            "ul. Goce Delčev 12",
            "улица Гоце Делчев бр. 12",
            "ул. „11 Октомври“ 17",
            "rruga e Elbasanit 12",
            "12 Main Street",
            "Main Street 12",
        ] {
            let is_met = pinned_down(words).is_some() || SMALLER.is_match(words);
            assert!(is_met, "{words}");
        }
    }

    #[test]
    fn amounts_and_streets_in_general_are_no_places() {
        for words in [
            "1,200, 1,300 and 1,400 people",
            "1.200 / 1.300 people",
            "24.500, 30.200 and 12.000 denars",
            "the sum 2345+678",
            "street work in Kumanovo, road map 2",
            "In 2023 Main Street was closed",
            "© https://www.openstreetmap.org/copyright",
            "In Kumanovo 12 came, in Elbasan 14",
            "Улица без страв, 2023",
        ] {
            assert_eq!(pinned_down(words), None, "{words}");
        }
    }
}
