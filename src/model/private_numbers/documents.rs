//! The numbers of documents that one person carries: of an identity card, a passport, a driving licence; and the number of
//! a person in Kosovo.
//!
//! Takes: a text. Gives: the numbers behind the word for such a document. Never: takes how many there are for one, or a
//! year.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{stretches, trimmed};

/// How many digits such a number has, with up to three letters before them.
const DIGITS: std::ops::RangeInclusive<usize> = 6..=13;
/// So many digits without letters, or a word that says that it is a number, are no count.
const FEWEST_BARE: usize = 7;
/// How far back the word is looked for, in bytes.
const NEAR: usize = 160;

/// Words for such documents, in the languages of the region.
const DOCUMENTS: [&str; 27] = [
    r"личн(?:а|ата|е|у|ом|и|ите) карт\p{L}*",
    r"li[cč]n(?:a|e|u|om|oj|ih) kart\p{L}*",
    r"(?:osobn\p{L}* iskaznic\p{L}*|особн\p{L}* исказниц\p{L}*)",
    r"let[eë]r[ -]?njoftim\p{L}*",
    r"let[eë]mjoftim\p{L}*",
    r"kart\p{L}* (?:e |s[eë] )?identiteti\p{L}*",
    r"paso[sš]\p{L}{0,3}",
    r"пасош\p{L}*",
    r"pasaport\p{L}*",
    r"putovnic\p{L}*",
    r"(?:путн\p{L}* исправ\p{L}*|putn\p{L}* isprav\p{L}*)",
    r"passports?",
    r"(?:identity|id) cards?",
    r"(?:identity|travel) documents?",
    r"(?:воза[чћ]к\p{L}* дозвол\p{L}*|voza[cč]k\p{L}* dozvol\p{L}*)",
    r"paten\p{L}* (?:e )?shofer\p{L}*",
    r"driv(?:ing|er’?'?s) licen[cs]e",
    r"(?:numri\p{L}*|nr\.?) personal\p{L}*",
    r"personal (?:id|identification)",
    r"(?:здравствен\p{L}* (?:книш|књиж|картич)\p{L}*|zdravstven\p{L}* (?:knji[zž]|kartic)\p{L}*)",
    r"(?:residence permit|боравишн\p{L}* дозвол\p{L}*|boravi[sš]n\p{L}* dozvol\p{L}*|leje?\p{L}* q[eë]ndrimi\p{L}*)",
    r"health (?:insurance )?cards?",
    r"kart[eë]\p{L}* (?:e )?sh[eë]ndet[eë]sor\p{L}*",
    r"(?:lbo|лбо|jmbg|јмбг|embg|ембг)",
    r"(?P<short>(?:лк|lk) ?(?:br|бр)\.?)",
    r"mati[cč]n\p{L}* broj\p{L}* gra[dđ]\p{L}*",
    r"матич\p{L}* број\p{L}* (?:на )?гра[ѓђ]\p{L}*",
];
/// What says between the word and the number that a number comes.
const NUMBER: &str = r"(?:[:#№=|]|\b(?:no|nr|br|бр|broj|број|број|numri|num[eë]r|number|num)\b\.?)";
/// What else may stand there.
const BETWEEN: &str =
    r"(?:[\s.,()*_–-]|\b(?:is|has|e|је|je|на|na|со|со|sa|са|with|of|and|i|и|има|ima|ka|me)\b){0,6}";

/// Whose document it is, and what says so: `of Ana Petrova`, `издадена на Ана Петрова`. In capital letters alone.
const OF_SOMEBODY: &str = r"(?:[\s(,]{0,3}(?:\b(?:issued|to|for|of|издадена?|издат[аи]?|izdat[aei]?|izdan[aei]?|на|за|na|za|e|i|t[eë]|p[eë]r|l[eë]shuar)\b\s?){0,3}(?P<whose>(?-i:\b\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})))?";

static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    let documents = DOCUMENTS.join("|");
    let pattern = format!(
        r"(?i)(?:^|[^\p{{L}}\d])(?:{documents}){OF_SOMEBODY}{BETWEEN}(?P<number>{NUMBER})?(?:{NUMBER}|{BETWEEN}){{0,3}}(?P<letters>\b[\p{{L}}]{{1,3}}[ -]?)?$"
    );
    Regex::new(&pattern).expect("the patterns of this program are sound")
});

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    let documents = DOCUMENTS.join("|");
    let pattern = format!(r"(?i)(?:^|[^\p{{L}}\d])(?:{documents})(?:$|[^\p{{L}}\d])");
    Regex::new(&pattern).expect("the patterns of this program are sound")
});

/// Is the column of a table called after such documents?
pub(super) fn are_named_by(name: &str) -> bool {
    NAMED.is_match(name)
}

/// The numbers of documents in a text.
pub(super) fn in_text(text: &str) -> Vec<Range<usize>> {
    let is_of_number = |c: char| c.is_ascii_digit() || c == ' ' || c == '-';
    let runs = stretches(text, is_of_number)
        .map(|run| trimmed(text, run, |c| !c.is_ascii_digit()))
        .filter(|run| run.len() >= *DIGITS.start());
    runs.filter_map(|run| of_document(text, run)).collect()
}

fn of_document(text: &str, run: Range<usize>) -> Option<Range<usize>> {
    let first = digits(text[run.clone()].split([' ', '-']).next()?);
    let is_whole = first >= *DIGITS.start();
    let run = if is_whole {
        run.start..run.start + first
    } else {
        run
    };
    let count = digits(&text[run.clone()]);
    let ends = !text[run.end..].starts_with(|c: char| c.is_alphanumeric());
    (DIGITS.contains(&count) && ends).then_some(())?;
    let near = &text[text.ceil_char_boundary(run.start.saturating_sub(NEAR))..run.start];
    let found = BEHIND.captures(near)?;
    let letters = found.name("letters").map_or("", |letters| letters.as_str());
    let has_letters = letters.chars().next().is_some_and(char::is_uppercase);
    // Behind a name, a mark may be followed by how many documents there are.
    let is_bare =
        |number: &str| found.name("whose").is_none() || number.contains(char::is_alphabetic);
    let is_called_number = found
        .name("number")
        .or_else(|| found.name("short"))
        .is_some_and(|number| is_bare(number.as_str()));
    let is_number = is_called_number || has_letters || is_whole && count >= FEWEST_BARE;
    let start = if has_letters {
        run.start - letters.len()
    } else {
        run.start
    };
    is_number.then_some(start..run.end)
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// May there be one: are there as many digits as it has?
pub(super) fn may_be_in(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.take(*DIGITS.start()).count() == *DIGITS.start()
}

#[cfg(test)]
mod tests {
    use super::super::{PrivateNumber, private_numbers};

    #[test]
    fn numbers_of_documents_are_known_by_their_word() {
        for text in [
            "број на лична карта A1234567",
            "лична карта бр. 1234567",
            "broj lične karte: 004567890",
            "lična karta br. 123456",
            "letërnjoftim nr. 012345678",
            "letërnjoftimi: AB1234567",
            "Numri personal: 1234567890",
            "nr. personal 1171234567",
            "pasoš B1234567",
            "пасош бр. C1234567",
            "pasaporta nr. BA1234567",
            "passport no. P 1234567",
            "Passport: 123 456 789",
            "| Passport | B1234567 |",
            "ID card no. 123456789",
            "возачка дозвола M1234567",
            "LK br. 123456",
            "LBO 12345678901",
            "matični broj građana 0101990710003",
            "лична карта на Ана Петрова: A1234567",
            "лична карта издадена на Ана Петрова со број A1234567",
            "passport of Ana Petrova, B1234567",
            "Passport (Ana Petrova): B1234567",
            "broj lične karte Ane Petrović je 004567890",
            "letërnjoftimi i Ana Krasniqit me numër 012345678",
            "broj zdravstvene knjižice za Anu Petrović: 12345678901",
            "health card of Ana: no. 12345678",
        ] {
            let found = private_numbers(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].0, PrivateNumber::OfAPerson, "{text}");
        }
        for text in [
            "pasoši 2024/2025",
            "the passport 2024-2027 programme",
            "izdato je pasoša 150 000",
            "lične karte: 300.000 građana",
            "bez lične karte je 1234 osoba",
            "lična karta grada, 2024",
            "passports, 120000 of them",
            "id cards in 2024 and 2025",
            "lične karte Opštine Novi Pazar, 2024",
            "pasoši Republike Srbije: 120 000",
            "passports of Kosovo, 300000 of them",
        ] {
            assert_eq!(private_numbers(text), [], "{text}");
        }
    }
}
