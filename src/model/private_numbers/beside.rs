//! The words beside a number that say what it is.

use std::ops::Range;

/// What the words beside a number say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// It is a telephone.
    Telephone,
    /// It is an amount, or the number of a paper, an account, a book.
    Other,
    /// It is called a number, and nothing more: `br.`. How it is parted decides.
    Number,
    /// Nothing.
    Nothing,
}

/// How far words are looked for, in bytes.
const NEAR: usize = 64;

/// Before a telephone. All words here are in lower case.
const TELEPHONE: &[&str] = &[
    "tel",
    "telefon",
    "telefoni",
    "telephone",
    "phone",
    "mob",
    "mobile",
    "mobil",
    "mobitel",
    "mobilni",
    "cel",
    "cell",
    "gsm",
    "viber",
    "whatsapp",
    "telegram",
    "signal",
    "sms",
    "t",
    "m",
    "тел",
    "телефон",
    "моб",
    "мобилен",
    "мобилни",
    "мобител",
    "вибер",
    "гсм",
    "кел",
    "celular",
];
/// Before the number of a paper, an account, a book.
const PAPER: &[&str] = &[
    "ref",
    "reference",
    "tender",
    "tenderi",
    "тендер",
    "contract",
    "ugovor",
    "договор",
    "уговор",
    "kontrata",
    "decision",
    "odluka",
    "одлука",
    "vendim",
    "vendimi",
    "решение",
    "rješenje",
    "rešenje",
    "law",
    "zakon",
    "закон",
    "ligji",
    "invoice",
    "faktura",
    "фактура",
    "fatura",
    "isbn",
    "issn",
    "iban",
    "doi",
    "account",
    "konto",
    "račun",
    "racun",
    "рачун",
    "сметка",
    "smetka",
    "llogaria",
    "edb",
    "едб",
    "embs",
    "ембс",
    "nipt",
    "nuis",
    "pib",
    "пиб",
    "jib",
    "јиб",
    "mb",
    "мб",
    "pdv",
    "vat",
    "id",
    "case",
    "lënda",
    "predmet",
    "предмет",
    "протокол",
    "protokol",
    "protocol",
    "arh",
    "арх",
    "file",
    "dosije",
    "pp",
    "page",
    "pages",
    "str",
    "стр",
    "fq",
    "gazette",
    "glasnik",
    "гласник",
    "весник",
    "list",
    "лист",
    "grant",
    "project",
    "проект",
    "projekat",
    "lot",
    "parcel",
    "parcela",
    "парцела",
    "кп",
    "kp",
    "art",
];
/// Before any number, in short.
const NUMBER: &[&str] = &["no", "nr", "br", "бр"];
/// The same in full, which says nothing by itself.
const NUMBER_IN_FULL: &[&str] = &[
    "number", "broj", "број", "numër", "numri", "numrin", "numrit",
];
/// Before `no.`, where that is the number of a telephone: `javiti se na br. …`.
const TO: &[&str] = &["na", "на", "në"];
/// Before or behind an amount.
const CURRENCY: &[&str] = &[
    "mkd",
    "eur",
    "rsd",
    "bam",
    "usd",
    "chf",
    "gbp",
    "euro",
    "euros",
    "eura",
    "evra",
    "evro",
    "евра",
    "евро",
    "еур",
    "den",
    "denar",
    "denars",
    "denari",
    "denara",
    "ден",
    "денари",
    "денар",
    "мкд",
    "din",
    "dinar",
    "dinars",
    "dinara",
    "дин",
    "динара",
    "динари",
    "lek",
    "leke",
    "lekë",
    "leks",
    "km",
    "км",
    "maraka",
    "марака",
    "dollars",
    "dolara",
    "долари",
    "€",
    "$",
    "£",
];
/// Behind an amount.
const UNIT: &[&str] = &[
    "people",
    "persons",
    "inhabitants",
    "residents",
    "citizens",
    "households",
    "women",
    "men",
    "children",
    "pupils",
    "students",
    "visitors",
    "visits",
    "views",
    "units",
    "pieces",
    "луѓе",
    "лица",
    "жители",
    "граѓани",
    "ljudi",
    "lica",
    "osoba",
    "stanovnika",
    "stanovnici",
    "građana",
    "људи",
    "особа",
    "становника",
    "становници",
    "грађана",
    "banorë",
    "banore",
    "njerëz",
    "persona",
    "vetë",
    "qytetarë",
    "m",
    "m2",
    "m²",
    "m3",
    "m³",
    "km2",
    "km²",
    "ha",
    "kg",
    "kwh",
    "mwh",
    "м2",
    "м²",
    "кв",
    "sq",
    "square",
    "tons",
    "tonnes",
    "tona",
    "тони",
    "тона",
    "litres",
    "million",
    "percent",
    "%",
    "t",
    "l",
    "co2",
];

/// What the words beside a stretch of a text say of it.
pub(super) fn of(text: &str, range: &Range<usize>) -> Beside {
    let before = &text[text.ceil_char_boundary(range.start.saturating_sub(NEAR))..range.start];
    // Another line, or sentence, is not beside it.
    let before = before.rsplit(['\n', ';']).next().unwrap_or(before);
    let mut words = before
        .rsplit(|c: char| !c.is_alphanumeric() && !"€$£".contains(c))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase);
    let (last, one_before) = (words.next(), words.next());
    let is_in = |word: &Option<String>, known: &[&str]| {
        word.as_deref().is_some_and(|word| known.contains(&word))
    };
    let is_in_short = is_in(&last, NUMBER);
    let whose = if is_in_short || is_in(&last, NUMBER_IN_FULL) {
        &one_before
    } else {
        &last
    };
    if is_in(whose, TELEPHONE) || (is_in_short && is_in(whose, TO)) {
        return Beside::Telephone;
    }
    if is_in(whose, PAPER) {
        return Beside::Other;
    }
    if (before.ends_with([' ', '€', '$', '£']) && is_in(&last, CURRENCY))
        || is_amount(&text[range.end..])
    {
        return Beside::Other;
    }
    if is_in_short {
        return Beside::Number;
    }
    Beside::Nothing
}

/// Does a text begin with what stands behind an amount?
fn is_amount(behind: &str) -> bool {
    let near = &behind[..behind.floor_char_boundary(NEAR)];
    let near = near.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '\u{2011}']);
    if near.starts_with(['€', '$', '£', '%']) {
        return true;
    }
    let end = near.find(|c: char| !c.is_alphanumeric());
    let word = &near[..end.unwrap_or(near.len())];
    // Albania's currency is an English word, too.
    let lower = word.to_lowercase();
    word == "ALL" || CURRENCY.contains(&&*lower) || UNIT.contains(&&*lower)
}

/// Does a text end with the word for a telephone, whole?
pub(super) fn ends_with_telephone(text: &str) -> bool {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..];
    let word = near.rsplit(|c: char| !c.is_alphabetic()).next();
    word.is_some_and(|word| word.chars().count() > 1 && TELEPHONE.contains(&&*word.to_lowercase()))
}
