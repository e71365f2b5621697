//! Whether somebody who publishes or writes something is one of those who carry a practice out, or the city
//! where it is: in another script, language or order of words, and as a part of it, too.

use super::letters::plain;

/// Words that tell nothing of whose name it is.
const FILLERS: [&str; 22] = [
    "of", "the", "and", "for", "in", "i", "na", "za", "u", "vo", "e", "i", "te", "dhe", "per",
    "se", "ne", "a", "ltd", "doo", "ngo", "ojq",
];
/// Beginnings of words for a municipality and its parts, in the languages of the region.
const MUNICIPAL: [&str; 22] = [
    "municip",
    "opstin",
    "opcin",
    "komun",
    "bashki",
    "qytet",
    "qark",
    "mayor",
    "kryetar",
    "gradonacaln",
    "gradonacelnik",
    "council",
    "sovet",
    "savet",
    "vijec",
    "keshill",
    "department",
    "sector",
    "sektor",
    "oddelen",
    "drejtori",
    "administra",
];
/// The same, as whole words.
const MUNICIPAL_WORDS: [&str; 9] = [
    "city",
    "town",
    "grad",
    "gradot",
    "gradska",
    "gradski",
    "gradske",
    "hall",
    "authority",
];
/// What offices of a city are called besides.
const OFFICES: [&str; 12] = [
    "office",
    "cabinet",
    "kabinet",
    "kabineti",
    "kabinetot",
    "ured",
    "zyra",
    "sluzba",
    "staff",
    "s",
    "our",
    "local",
];
/// So many letters at its beginning make a word known in any of its forms.
const STEM: usize = 5;

/// Does one name say the other, a part of it, or what it is in short?
pub(super) fn is_of(name: &str, other: &str) -> bool {
    if is_short_for(name, other) || is_short_for(other, name) {
        return true;
    }
    let (name, other) = (words(name), words(other));
    let (few, many) = if name.len() <= other.len() {
        (name, other)
    } else {
        (other, name)
    };
    !few.is_empty() && holds(&many, &few)
}

/// Is a name, or a word of it in brackets, made of the first letters of another: `YEF`, `МОФ`, `Forum (YEF)`?
fn is_short_for(short: &str, long: &str) -> bool {
    const FEWEST: usize = 3;
    let first = |words: &[&str]| -> String {
        let plain = words.iter().map(|word| plain(word));
        plain
            .filter_map(|word| word.chars().next())
            .filter(|c| c.is_alphanumeric())
            .collect()
    };
    let all: Vec<&str> = long
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let filled = all
        .iter()
        .filter(|word| !FILLERS.contains(&&*plain(word)))
        .copied();
    let filled: Vec<&str> = filled.collect();
    let (with, without) = (first(&all), first(&filled));
    let shorts = short.split(['(', ')', ',', '–', '-', '/']);
    let mut shorts = shorts.map(|one| one.replace('.', ""));
    shorts.any(|one| {
        let one = one.trim();
        let is_short = one.chars().count() >= FEWEST && one.chars().all(char::is_uppercase);
        is_short && [&with, &without].contains(&&plain(one))
    })
}

/// Are these names of one person, in any order and script?
pub(super) fn is_same_person(name: &str, other: &str) -> bool {
    words(name).len() > 1 && words(other).len() > 1 && is_of(name, other)
}

/// Is this an office of a city that isn't named: «The Mayor», «Кабинет на градоначалникот»?
pub(super) fn is_of_some_city(name: &str) -> bool {
    let words = words(name);
    words.iter().any(|word| is_municipal(word))
        && words
            .iter()
            .all(|word| is_municipal(word) || OFFICES.contains(&word.as_str()))
}

/// Is this the city with this name, or an office of it?
pub(super) fn is_of_city(name: &str, city: &str) -> bool {
    let (name, city) = (words(name), words(city));
    !city.is_empty()
        && holds(&name, &city)
        && (name.len() == city.len() || name.iter().any(|word| is_municipal(word)))
}

fn is_municipal(word: &str) -> bool {
    MUNICIPAL.iter().any(|start| word.starts_with(start)) || MUNICIPAL_WORDS.contains(&word)
}

fn holds(many: &[String], few: &[String]) -> bool {
    few.iter()
        .all(|word| many.iter().any(|other| is_same(word, other)))
}

fn is_same(word: &str, other: &str) -> bool {
    let stem = |word: &str| {
        word.char_indices()
            .nth(STEM)
            .map_or(word.len(), |(at, _)| at)
    };
    let is_long = word.chars().count() >= STEM && other.chars().count() >= STEM;
    word == other || is_long && word[..stem(word)] == other[..stem(other)]
}

fn words(name: &str) -> Vec<String> {
    let name = plain(name);
    let words = name.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty() && !FILLERS.contains(word))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_other_dress_are_the_same() {
        for (name, other) in [
            ("Example Town Hall", "EXAMPLE town-hall"),
            ("Town hall of Example", "Example town hall"),
            (
                "The Example Town Hall, Department of Youth",
                "Example town hall",
            ),
            ("Општина Куманово", "Opština Kumanovo"),
            ("Fondacioni “Shpresa”", "Fondacija Shpresa"),
            ("YEF", "Youth Educational Forum"),
            ("Y.E.F.", "Youth Educational Forum"),
            ("МОФ", "Младински образовен форум"),
            ("Forum (YEF)", "Youth Educational Forum"),
            ("CLD", "Centre for Local Development"),
        ] {
            assert!(is_of(name, other), "{name} / {other}");
        }
        for (name, other) in [
            ("A made-up university", "Example town hall"),
            ("Example network", "Example town hall"),
            ("UNICEF", "Youth Educational Forum"),
            ("OSCE", "Open School of Civic Arts"),
            ("", "Example"),
        ] {
            assert!(!is_of(name, other), "{name} / {other}");
        }
    }

    #[test]
    fn a_person_has_more_than_one_name() {
        for (name, other, is_same) in [
            ("Ана Примерова", "Primerova, Ana", true),
            ("Ana Example", "Ana M. Example", true),
            ("Ana", "Ana Example", false),
            ("Ana Example", "Petar Example", false),
        ] {
            assert_eq!(is_same_person(name, other), is_same, "{name} / {other}");
        }
    }

    #[test]
    fn offices_of_a_city_are_the_city() {
        for name in [
            "Kumanovo",
            "City of Kumanovo",
            "Општина Куманово",
            "Кабинет на градоначалникот на Куманово",
            "Kumanovo Municipal Council",
            "Department of education, Kumanovo",
            "Kumanovska opština",
        ] {
            assert!(is_of_city(name, "Kumanovo"), "{name}");
        }
        for name in ["University of Kumanovo", "City of Skopje", "UNICEF"] {
            assert!(!is_of_city(name, "Kumanovo"), "{name}");
        }
        for name in [
            "The Mayor",
            "Mayor's Office",
            "Градоначалникот",
            "Кабинет на градоначалникот",
            "Kabinet gradonačelnika",
            "City administration",
            "Zyra e kryetarit",
            "Municipal council",
        ] {
            assert!(is_of_some_city(name), "{name}");
        }
        for name in [
            "Council of Europe",
            "Mayors for Peace",
            "UNICEF",
            "Local Government Institute",
            "",
        ] {
            assert!(!is_of_some_city(name), "{name}");
        }
    }
}
