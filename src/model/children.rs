//! Words that speak of children.
//!
//! Takes: what is said of a picture. Gives: whether it speaks of children who are on it. A word alone is no proof: what is
//! drawn, is empty, counts them or is only for them is passed over.

use super::plain_letters;

/// Words for children, in small Latin letters without accents.
const CHILDREN: [&str; 33] = [
    "child", "children", "kid", "kids", "pupil", "pupils", "boy", "boys", "girl", "girls", "baby",
    "babies", "toddler", "toddlers", "infants", "deca", "djeca", "dece", "djece", "decom",
    "djecom", "decata", "dete", "dijete", "deteto", "bebe", "djem", "djemte", "vajza", "vajzat",
    "minors", "mitur", "miturit",
];
/// How other such words begin.
const BEGINNINGS: [&str; 20] = [
    "schoolchild",
    "schoolboy",
    "schoolgirl",
    "preschooler",
    "ucenic",
    "ucenik",
    "devojcic",
    "djevojcic",
    "devojcinj",
    "momcinj",
    "decak",
    "djecak",
    "femij",
    "nxenes",
    "foshnj",
    "maloletn",
    "maloljetn",
    "teenager",
    "tinejdzer",
    "adolescen",
];
/// How words begin of what shows no child, though it is for children or by them.
const OTHERS: [&str; 49] = [
    "draw",
    "paint",
    "playground",
    "empty",
    "without",
    "logo",
    "poster",
    "sign",
    "map",
    "chart",
    "graph",
    "toy",
    "cover",
    "crtez",
    "igralist",
    "prazn",
    "bez",
    "plakat",
    "karta",
    "grafik",
    "igrack",
    "korica",
    "nema",
    "nobody",
    "no",
    "pa",
    "vizatim",
    "bosh",
    "lodr",
    "statue",
    "number",
    "share",
    "percent",
    "statist",
    "survey",
    "diagram",
    "plan",
    "screenshot",
    "icon",
    "illustration",
    "symbol",
    "mural",
    "monument",
    "spomenik",
    "broj",
    "udeo",
    "tabel",
    "numri",
    "dijagram",
];
/// Before whom something is for or by.
const FOR: [&str; 5] = ["for", "by", "za", "per", "nga"];

/// Do words speak of children who are shown, and not of what is for them, by them, or a number of them?
pub(crate) fn speak_of_children(words: &str) -> bool {
    let plain = plain_letters(words).replace(['’', '\''], "'");
    // `children's books`: whose they are.
    let all = || {
        let all = plain.split(|c: char| !c.is_alphanumeric() && c != '\'');
        all.filter(|word| !word.is_empty())
    };
    let is_other = |word: &str| {
        OTHERS.iter().any(|one| match one.len() {
            0..=3 => word == *one,
            _ => word.starts_with(one),
        })
    };
    let is_child =
        |word: &str| CHILDREN.contains(&word) || BEGINNINGS.iter().any(|one| word.starts_with(one));
    let before = std::iter::once("").chain(all());
    let mut pairs = before.zip(all());
    pairs.any(|(before, word)| is_child(word) && !FOR.contains(&before)) && !all().any(is_other)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Date, Media, Objection},
        speak_of_children,
    };

    #[test]
    fn words_for_children_are_known() {
        for words in [
            "Children at the school gate",
            "Two boys with a ball",
            "Деца во паркот",
            "Ученици на час",
            "Djeca na stepenicama",
            "Деца и учитељица",
            "Nxënës në klasë",
            "Fëmijët duke lexuar",
            "Children reading books",
            "Two minors at the door",
            "Малолетници пред зградата",
        ] {
            assert!(speak_of_children(words), "{words}");
        }
        for words in [
            "A street with a lamp",
            "Drawings by children",
            "An empty playground for children",
            "The children's library",
            "Цртежи на деца",
            "Празно игралиште за деца",
            "Bez djece",
            "Libra për fëmijë",
            "Books for children on a shelf",
            "Childhood in numbers",
            "Number of pupils by year",
            "Број на ученици по години",
            "Училиште за деца",
            "A school for children",
            "Minor repairs of a roof",
        ] {
            assert!(!speak_of_children(words), "{words}");
        }
    }

    #[test]
    fn words_of_children_need_to_be_borne_out() {
        let day = Date::parse("2026-11-28").expect("a date");
        for (file, alt, more, expected) in [
            (
                "a.jpg",
                "Children at the gate",
                "",
                Some(Objection::WordsOfChildren),
            ),
            (
                "a.jpg",
                "Деца во паркот",
                ", consent: {kind: unknown}",
                Some(Objection::WordsOfChildren),
            ),
            (
                "a.jpg",
                "Children at the gate",
                ", consent: {kind: not_needed_no_people}",
                None,
            ),
            ("a.svg", "Children at the gate", "", None),
            ("a.jpg", "An empty playground for children", "", None),
            ("a.jpg", "A school for children", "", None),
            ("a.jpg", "The gate", "", None),
        ] {
            let media = format!(
                "{{file: {file}, alt: {alt}, credit: B, licence: C, people_identifiable: false, children: false{more}}}"
            );
            let media: Media = serde_yaml::from_str(&media).expect("a picture");
            assert_eq!(media.objection(false, day), expected, "{alt} {more}");
        }
    }
}
