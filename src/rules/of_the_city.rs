//! Who can't confirm something for a city: those who carry a practice out, pay for it or write of it, and machines.
//!
//! Takes: the function of whoever confirmed. Gives: whether it is surely one of others, and whether anybody confirmed
//! at all. Never: takes a machine for somebody, nor a city for one that confirmed where a word takes it back, as in
//! `no reply from the mayor`.

use super::letters::plain;
use crate::model::is_among;

/// Words for a city and those who act for it. In all lists here, words are in small Latin letters without accents, and a star
/// stands for any ending.
const OF_THE_CITY: &[&str] = &[
    "city*",
    "municip*",
    "mayor*",
    "town*",
    "council*",
    "grad*",
    "opstin*",
    "opcin*",
    "komun*",
    "bashki*",
    "kryetar*",
    "nacelnik*",
    "nacelnic*",
    "nacalnik*",
    "nacalnic*",
    "kabinet*",
    "cabinet*",
    "deput*",
    "sovet*",
    "savet*",
    "odborni*",
    "vijec*",
    "keshill*",
    "qytet*",
];
/// Functions in an office, and offices.
const FUNCTIONS: &[&str] = &[
    "head*",
    "chief*",
    "director*",
    "manager*",
    "secretar*",
    "officer*",
    "official*",
    "clerk*",
    "advis*",
    "coordinat*",
    "department*",
    "sector*",
    "division*",
    "office*",
    "administra*",
    "focal*",
    "prefect*",
    "spokes*",
    "inspector*",
    "planner*",
    "treasurer*",
    "rakovod*",
    "rukovod*",
    "direktor*",
    "sekretar*",
    "sektor*",
    "oddel*",
    "odel*",
    "odjel*",
    "odsek*",
    "odsjek*",
    "sluzb*",
    "referent*",
    "savjetni*",
    "koordinator*",
    "portparol*",
    "glasnogovornik*",
    "zamen*",
    "zamjen*",
    "pomos*",
    "pomoc*",
    "drejtor*",
    "pergjegj*",
    "zyr*",
    "nenkryetar*",
    "udheheq*",
    "ured",
    "uprava",
    "staff",
    "unit",
    "sef",
    "sefot",
    "sefica",
    "sefi",
    "shef",
    "shefi",
    "shefja",
    "specialist",
];
/// Those who carry a practice out, pay for it, look at it or write of it, and are none of the city.
const OF_OTHERS: &[&str] = &[
    "hub*",
    "editor*",
    "urednik*",
    "urednic*",
    "redakt*",
    "network*",
    "mrez*",
    "rrjet*",
    "consultant*",
    "konsultant*",
    "ngo*",
    "nvo*",
    "ojq*",
    "donor*",
    "donator*",
    "funder*",
    "financier*",
    "finansier*",
    "financue*",
    "implement*",
    "zbatues*",
    "sproveduva*",
    "contractor*",
    "izvoda*",
    "izvedu*",
    "journalis*",
    "novinar*",
    "gazetar*",
    "researcher*",
    "istrazuvac*",
    "istrazivac*",
    "hulumtues*",
    "evaluator*",
    "univers*",
    "embass*",
    "ambasad*",
    "foundation*",
    "fondac*",
    "zdruzen*",
    "udruzen*",
    "udrug*",
    "shoqat*",
    "undp*",
    "unicef*",
    "nevladin*",
    "osce*",
    "usaid*",
    "iom*",
    "helvet*",
    "sponsor*",
    "grantee*",
    "gazet*",
    "facebook*",
    "hab",
    "habot",
    "author",
    "authors",
    "autor",
    "avtor",
    "autorka",
    "association",
    "associations",
    "intern",
    "interns",
];
/// Those who are of the city only where a word says so.
const ELSEWHERE: &[&str] = &[
    "school*",
    "skol*",
    "ucilist*",
    "shkoll*",
    "teacher*",
    "nastavni*",
    "ucitel*",
    "mesues*",
    "professor*",
    "profesor*",
    "project*",
    "proekt*",
    "projekt*",
    "partner*",
    "compan*",
    "kompani*",
    "firm*",
    "translat*",
    "preved*",
    "prevod*",
    "perkthy*",
    "volunt*",
    "volont*",
    "vullnet*",
    "institut*",
    "europ*",
    "evrop*",
];
/// Those who have, or had, no function in it any more.
const OF_NOBODY: &[&str] = &[
    "former*",
    "previous*",
    "candidate*",
    "anonym*",
    "bivs*",
    "poranes*",
    "kandidat*",
    "suprug*",
    "prijatel*",
    "nikoj*",
    "askush*",
    "ex",
    "ish",
    "niko",
    "noone",
    "wife",
    "husband",
    "friend",
    "neighbour",
    "neighbor",
    "me",
    "we",
    "us",
    "brother",
    "sister",
    "sopruga",
    "soprug",
    "driver",
    "retired",
    "late",
];
/// What no person is.
const MACHINES: &[&str] = &[
    "chatgpt*",
    "catgpt*",
    "openai*",
    "claude*",
    "gemini*",
    "copilot*",
    "deepseek*",
    "llama*",
    "mistral*",
    "perplexity*",
    "chatbot*",
    "algorit*",
    "automat*",
    "robot*",
    "softver*",
    "software*",
    "inteligenc*",
    "inteligjenc*",
    "intelligen*",
    "gpt*",
    "masin*",
    "makin*",
    "machine*",
    "ai",
    "llm",
    "bot",
    "grok",
    "ki",
    "vi",
    "ia",
    "script",
];
/// What stands between: `artificial intelligence`.
const MADE: &[&str] = &["artificial*", "vestack*", "umetn*", "umjetn*"];
/// Words that take back that somebody confirmed.
const TAKING_BACK: &[&str] = &[
    "no",
    "not",
    "none",
    "never",
    "without",
    "cannot",
    "will",
    "would",
    "should",
    "must",
    "pending",
    "yet",
    "maybe",
    "if",
    "unless",
    "later",
    "todo",
    "tbd",
    "tba",
    "nobody",
    "nije",
    "nisu",
    "nema",
    "bez",
    "kje",
    "ce",
    "treba",
    "ako",
    "jo",
    "nuk",
    "asnje",
    "unanswered",
    "prateno",
    "ispraceno",
    "poslato",
    "poslano",
    "derguar",
    "suti",
    "hesht",
    "passed",
    "sent",
    "objects",
    "objected",
    "await*",
    "wait*",
    "refus*",
    "declin*",
    "presum*",
    "assum*",
    "probabl*",
    "possibl*",
    "unconfirm*",
    "nepotvrd*",
    "odbi*",
    "refuz*",
    "pretpost*",
    "verojatn*",
    "verovatn*",
    "vjerovatn*",
    "ceka*",
    "ocekuva*",
    "pritje*",
    "supozo*",
    "ignored*",
    "silen*",
    "silence*",
    "unreach*",
    "asked*",
    "request*",
    "contacted*",
    "invited*",
    "pobara*",
    "zatraz*",
    "disagre*",
    "disput*",
    "withdr*",
    "negir*",
    "ospor*",
    "mohon*",
];
/// What was not said: `no objections`, `без забелешки`.
const OBJECTIONS: &[&str] = &[
    "objection*",
    "change*",
    "remark*",
    "comment*",
    "reservation*",
    "correction*",
    "zabelesk*",
    "primedb*",
    "primjedb*",
    "verejt*",
    "izmen*",
    "izmjen*",
    "promen*",
    "promjen*",
    "ndryshim*",
];
/// Words behind which stands what a function is for: `officer for NGOs`, `службеник за соработка со НВО`.
const FOR: &[&str] = &[
    "for", "with", "in", "za", "so", "sa", "per", "me", "vo", "u",
];
/// The same, of which no other word may stand before a machine.
const FOR_MACHINES: &[&str] = &["for", "za", "per"];
const AND: &[&str] = &["and", "i", "dhe", "e"];
/// What an office does with others: `NGO liaison`.
const WITH_OTHERS: &[&str] = &[
    "liaison*",
    "relation*",
    "cooperat*",
    "sorabot*",
    "suradn*",
    "saradn*",
    "odnos*",
    "bashkepun*",
    "marredh*",
    "support*",
];
/// Words by which a function is known to be written in Albanian.
const ALBANIAN: &[&str] = &[
    "komun*",
    "bashki*",
    "zyr*",
    "kryetar*",
    "drejtor*",
    "keshill*",
    "qytet*",
    "pergjegj*",
    "pergjigj*",
];

/// Does a function name nobody who could have looked at anything, or take back that somebody did?
pub(super) fn confirms_nothing(role: &str) -> bool {
    let words = words(role);
    let is_machine = |at: usize| {
        if !is_among(&words[at], MACHINES) {
            return false;
        }
        let before: Vec<&str> = words[..at]
            .iter()
            .map(String::as_str)
            .filter(|word| !is_among(word, MADE))
            .collect();
        match before[..] {
            [.., last] if FOR_MACHINES.contains(&last) => false,
            // «head of digital and AI», «officer for IT and software»
            [.., of, _, and] => !AND.contains(&and) || of != "of" && !FOR_MACHINES.contains(&of),
            _ => true,
        }
    };
    role.contains('?')
        || (0..words.len()).any(is_machine)
        || (0..words.len()).any(|at| takes_back(at, &words, role))
        || words.windows(2).any(|two| two == ["to", "be"])
}

/// Is a function surely one of others, or of nobody who could confirm? What it can't tell it believes: cities call
/// their offices by many names.
pub(super) fn is_of_others(role: &str) -> bool {
    let words = words(role);
    let is_of_city = words.iter().any(|word| is_among(word, OF_THE_CITY));
    let is_theirs = |at: usize| {
        let word = &*words[at];
        let is_named = is_among(word, OF_OTHERS);
        is_named && !is_what_it_is_for(&words, at) || !is_of_city && is_among(word, ELSEWHERE)
    };
    let mut each = words.iter();
    (0..words.len()).any(is_theirs) || each.any(|word| is_among(word, OF_NOBODY))
}

/// Does a word say with whom somebody of an office has to do, and not who it is?
fn is_what_it_is_for(words: &[String], at: usize) -> bool {
    let before = &words[..at];
    let is_for = before.iter().any(|word| FOR.contains(&word.as_str()));
    let has_office = before
        .iter()
        .any(|word| is_among(word, OF_THE_CITY) || is_among(word, FUNCTIONS));
    let next = words.get(at + 1);
    is_for && has_office || next.is_some_and(|next| is_among(next, WITH_OTHERS))
}

/// Does a word take back that somebody confirmed? Albanian `ne`, in, is no `not`, and Slavic `pa` no `without`.
fn takes_back(at: usize, words: &[String], role: &str) -> bool {
    let is_albanian =
        role.contains(['ë', 'ç']) || words.iter().any(|word| is_among(word, ALBANIAN));
    let is_without_objection = words
        .get(at + 1)
        .is_some_and(|next| is_among(next, OBJECTIONS));
    let takes_back = match words[at].as_str() {
        "ne" => !is_albanian,
        "pa" => is_albanian,
        word => is_among(word, TAKING_BACK),
    };
    takes_back && !is_without_objection
}

fn words(role: &str) -> Vec<String> {
    let plain = plain(role).replace(['’', 'ʼ'], "'").replace("n't", " not ");
    let words = plain.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_told_from_others() {
        for role in [
            "mayor",
            "mayor's office",
            "Mayor's cabinet",
            "adviser to the mayor",
            "deputy mayor",
            "Municipality of Kumanovo",
            "secretary of the municipality",
            "head of the youth office",
            "Head of the city's internal audit",
            "focal point of the municipality in the network",
            "municipal officer for cooperation with NGOs",
            "NGO liaison officer of the city",
            "city council",
            "Department for social affairs",
            "градоначалник",
            "кабинет на градоначалникот",
            "Општина Куманово",
            "раководител на одделение за образование",
            "Секретар на општината",
            "службеник за соработка со НВО, општина",
            "Совет на општината",
            "gradonačelnik",
            "pomoćnik načelnika općine",
            "načelnica općine",
            "šef odsjeka za obrazovanje",
            "Градска управа",
            "председник општине",
            "служба за младе",
            "kryetar i bashkisë",
            "kryetari i komunës",
            "Drejtoria e arsimit",
            "nënkryetarja e komunës së Prishtinës",
            "zyra e kryetarit",
            "këshilltar në komunë",
            "zyrtar për rini në komunë",
            "виш соработник за млади",
            "Канцеларија за младе",
            "stručna saradnica",
            "zëvendëskryetar",
            "zëdhënës",
            "alderman",
            "local authority",
            "mayor, no changes",
            "mayor's office, no objections",
            "градоначалник, без забелешки",
            "predsednik opštine, bez primedbi",
            "kryetari i komunës, pa vërejtje",
            "officer for IT and software",
            "head of digital and AI",
            "European integration office of the municipality",
        ] {
            assert!(!is_of_others(role), "{role}");
            assert!(!confirms_nothing(role), "{role}");
        }
    }

    #[test]
    fn others_and_machines_confirm_nothing_for_a_city() {
        for role in [
            "ChatGPT",
            "Claude",
            "AI of the city",
            "the mayor's office, summarised by AI",
            "machine translation",
            "вештачка интелигенција",
            "veštačka inteligencija",
            "inteligjenca artificiale",
            "the donor",
            "implementing NGO",
            "the city's implementing NGO",
            "director of the NGO",
            "head of the foundation",
            "донаторот",
            "невладина организација",
            "novinar",
            "gazetar",
            "OJQ zbatuese",
            "university",
            "UNDP office",
            "Editor of the hub",
            "Уредник",
            "redaktor",
            "hub editor",
            "volunteer",
            "former mayor",
            "ex-mayor",
            "бивши градоначелник",
            "ish-kryetari i komunës",
            "candidate for mayor",
            "wife of the mayor",
            "the mayor's friend",
            "no reply from the mayor",
            "nobody",
            "to be asked",
            "mayor, to be asked",
            "the mayor did not answer",
            "awaiting the mayor",
            "mayor's office (requested)",
            "mayor?",
            "градоначалникот не одговори",
            "нема одговор од општината",
            "čeka se odgovor opštine",
            "kryetari nuk u përgjigj",
            "pa përgjigje nga komuna",
            "the mayor disagrees",
            "градоначалникот негира",
            "пратено до општината",
            "sponsor's office",
            "generated for the city by ChatGPT",
            "me",
            "we",
        ] {
            assert!(confirms_nothing(role) || is_of_others(role), "{role}");
        }
        for role in [
            "university",
            "рецензент мреже",
            "an external evaluator",
            "Institute of statistics",
        ] {
            assert!(!confirms_nothing(role), "{role}");
        }
    }
}
