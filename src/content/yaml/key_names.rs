//! Keys as people write them: in another language, in letters of another script, with capitals.

use super::synonyms::latin;
use crate::model::web_address::QUOTES;

/// A key, and what people of the region write for it, in small letters.
const SAID_FOR: [(&str, &[&str]); 54] = [
    (
        "title",
        &[
            "наслов",
            "naslov",
            "titull",
            "titulli",
            "назив",
            "naziv",
            "name",
            "headline",
            "heading",
        ],
    ),
    (
        "name",
        &["име", "ime", "emri", "emër", "назив", "naziv", "title"],
    ),
    (
        "summary",
        &[
            "резиме",
            "rezime",
            "сажетак",
            "sažetak",
            "sazetak",
            "përmbledhje",
            "përmbledhja",
            "permbledhje",
            "опис",
            "opis",
            "përshkrim",
            "përshkrimi",
            "description",
            "abstract",
        ],
    ),
    (
        "cities",
        &[
            "градови",
            "град",
            "gradovi",
            "grad",
            "qytetet",
            "qytete",
            "qyteti",
            "општина",
            "општини",
            "opština",
            "općina",
            "општине",
            "komuna",
            "bashkia",
        ],
    ),
    (
        "countries",
        &[
            "земји",
            "држави",
            "земље",
            "државе",
            "zemlje",
            "države",
            "vendet",
            "shtetet",
        ],
    ),
    (
        "country",
        &[
            "земја",
            "држава",
            "земља",
            "zemlja",
            "država",
            "vendi",
            "shteti",
        ],
    ),
    (
        "topics",
        &[
            "теми",
            "тема",
            "теме",
            "teme",
            "tema",
            "temat",
            "themes",
            "tags",
            "ознаке",
            "ознаки",
            "category",
            "categories",
            "категорија",
            "категории",
            "категорије",
            "kategorija",
            "kategorije",
            "kategoria",
        ],
    ),
    (
        "status",
        &[
            "статус",
            "statusi",
            "состојба",
            "стање",
            "stanje",
            "gjendja",
            "state",
        ],
    ),
    (
        "sources",
        &[
            "извори",
            "извор",
            "izvori",
            "izvor",
            "burimet",
            "burime",
            "burimi",
        ],
    ),
    ("source", &["извор", "izvor", "burimi"]),
    (
        "period",
        &[
            "период",
            "periudha",
            "времетраење",
            "трајање",
            "trajanje",
            "kohëzgjatja",
        ],
    ),
    (
        "start",
        &[
            "почеток",
            "почетак",
            "početak",
            "pocetak",
            "fillimi",
            "од",
            "od",
            "from",
            "nga",
            "begin",
        ],
    ),
    (
        "end",
        &["крај", "kraj", "fundi", "до", "do", "to", "deri", "until"],
    ),
    ("problem", &["проблем", "problemi"]),
    ("approach", &["пристап", "приступ", "pristup", "qasja"]),
    (
        "results",
        &["резултати", "rezultati", "rezultatet", "rezultate"],
    ),
    (
        "cost",
        &[
            "трошоци",
            "трошак",
            "трошкови",
            "trošak",
            "trosak",
            "troškovi",
            "troskovi",
            "kosto",
            "kostoja",
            "цена",
            "cijena",
            "cena",
            "буџет",
            "budžet",
            "budzet",
            "buxheti",
            "budget",
            "costs",
            "price",
        ],
    ),
    (
        "amount",
        &[
            "износ",
            "iznos",
            "shuma",
            "sum",
            "буџет",
            "budžet",
            "buxheti",
            "budget",
            "grant",
            "grants",
        ],
    ),
    ("currency", &["валута", "valuta", "monedha"]),
    (
        "evidence",
        &[
            "докази",
            "доказ",
            "dokazi",
            "dokaz",
            "provat",
            "dëshmi",
            "dëshmitë",
        ],
    ),
    ("level", &["ниво", "nivo", "niveli"]),
    (
        "review",
        &[
            "преглед",
            "проверка",
            "провера",
            "pregled",
            "provjera",
            "provera",
            "rishikimi",
            "kontrolli",
        ],
    ),
    (
        "updated",
        &[
            "ажурирано",
            "ажурирано_на",
            "azurirano",
            "ažurirano",
            "përditësuar",
            "perditesuar",
            "updated_on",
        ],
    ),
    (
        "target_groups",
        &[
            "целни групи",
            "целна група",
            "циљне групе",
            "циљна група",
            "ciljne grupe",
            "ciljna grupa",
            "ciljne skupine",
            "grupet e synuara",
        ],
    ),
    (
        "takes",
        &["потребно", "potrebno", "nevojitet", "resursi", "ресурси"],
    ),
    (
        "first_step",
        &["прв чекор", "први корак", "prvi korak", "hapi i parë"],
    ),
    ("year", &["година", "godina", "viti"]),
    (
        "limits",
        &[
            "ограничувања",
            "ограничења",
            "ograničenja",
            "ogranicenja",
            "kufizimet",
        ],
    ),
    (
        "facts",
        &[
            "факти",
            "чињенице",
            "činjenice",
            "cinjenice",
            "fakte",
            "faktet",
        ],
    ),
    ("value", &["вредност", "vrednost", "vrijednost", "vlera"]),
    ("unit", &["единица", "јединица", "jedinica", "njësia"]),
    ("quotes", &["цитати", "citati", "citate", "citatet"]),
    ("text", &["текст", "tekst", "teksti"]),
    ("speaker", &["говорник", "govornik", "folësi"]),
    ("date", &["датум", "datum", "data", "when"]),
    (
        "opens",
        &["датум", "datum", "data", "date", "open", "opening", "start"],
    ),
    (
        "closes",
        &[
            "рок",
            "rok",
            "afati",
            "deadline",
            "until",
            "end",
            "close",
            "closing",
            "до",
            "краен рок",
        ],
    ),
    ("due", &["next", "next_review", "review_on"]),
    ("deadline", &["рок", "rok", "afati", "краен рок"]),
    (
        "place",
        &["место", "mesto", "mjesto", "vendi", "where", "location"],
    ),
    (
        "organisers",
        &[
            "организатори",
            "организатор",
            "organizatori",
            "organizator",
            "organizatorët",
        ],
    ),
    ("contact", &["контакт", "kontakt", "kontakti"]),
    (
        "lead",
        &[
            "носител",
            "носилац",
            "nosilac",
            "nositelj",
            "leader",
            "led_by",
        ],
    ),
    ("partners", &["партнери", "partneri", "partnerët"]),
    ("languages", &["јазици", "језици", "jezici", "gjuhët"]),
    ("lang", &["јазик", "језик", "jezik", "gjuha", "language"]),
    ("publisher", &["издавач", "izdavač", "izdavac", "botuesi"]),
    (
        "authors",
        &[
            "автор",
            "автори",
            "аутор",
            "аутори",
            "autor",
            "autori",
            "autorët",
            "author",
        ],
    ),
    (
        "published",
        &["објавено", "објављено", "objavljeno", "botuar"],
    ),
    (
        "url",
        &[
            "адреса",
            "adresa",
            "adresë",
            "link",
            "линк",
            "линкови",
            "веб",
            "web",
            "website",
            "veb",
        ],
    ),
    (
        "role",
        &[
            "функција",
            "funkcija",
            "funksioni",
            "улога",
            "uloga",
            "roli",
        ],
    ),
    (
        "note",
        &["забелешка", "напомена", "napomena", "shënim", "remark"],
    ),
    ("licence", &["лиценца", "licenca", "license"]),
    ("kind", &["вид", "тип", "vrsta", "врста", "lloji", "type"]),
];

/// How a key was written that was meant as a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeySpelling {
    /// With capitals, blanks or other signs between its words.
    Otherwise,
    /// With letters of another script that look the same, or characters that nobody sees.
    LookAlike,
    /// In another language, or in other words.
    InOtherWords,
}

/// The one of the known keys that was meant, and how it was written.
pub(super) fn meant<'a>(written: &str, known: &'a [String]) -> Option<(&'a str, KeySpelling)> {
    const LONGEST: usize = 60;
    if written.len() > LONGEST {
        return None;
    }
    let folded = written.trim().trim_matches(QUOTES).to_lowercase();
    let joined = folded.replace([' ', '-'], "_");
    let of = |name: &str| known.iter().find(|key| *key == name).map(String::as_str);
    if let Some(key) = of(&joined) {
        return Some((key, KeySpelling::Otherwise));
    }
    let seen: String = latin(&joined)
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
        })
        .collect();
    if let Some(key) = of(&seen) {
        return Some((key, KeySpelling::LookAlike));
    }
    let mut said = SAID_FOR
        .iter()
        .filter(|(_, words)| words.contains(&&*folded));
    said.find_map(|(key, _)| Some((of(key)?, KeySpelling::InOtherWords)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_understood_as_people_write_them() {
        let known = ["title", "summary", "status", "who_may_apply", "closes"].map(str::to_owned);
        for (written, key) in [
            ("наслов", Some(("title", KeySpelling::InOtherWords))),
            ("Naslov", Some(("title", KeySpelling::InOtherWords))),
            ("резиме", Some(("summary", KeySpelling::InOtherWords))),
            ("titulli", Some(("title", KeySpelling::InOtherWords))),
            ("deadline", Some(("closes", KeySpelling::InOtherWords))),
            ("Title", Some(("title", KeySpelling::Otherwise))),
            (
                "Who may apply",
                Some(("who_may_apply", KeySpelling::Otherwise)),
            ),
            ("tіtlе", Some(("title", KeySpelling::LookAlike))),
            ("\u{200b}status", Some(("status", KeySpelling::LookAlike))),
            ("градови", None),
            ("colour", None),
        ] {
            assert_eq!(meant(written, &known), key, "{written}");
        }
    }
}
