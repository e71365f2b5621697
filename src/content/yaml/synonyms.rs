//! Words that people write for a value that has one name here, in the languages of the region.

use crate::model::web_address::QUOTES;

/// A value, and what is written for it, in small letters.
const SAID_FOR: [(&str, &[&str]); 9] = [
    // A consent that was taken back.
    (
        "refused",
        &[
            "withdrawn",
            "revoked",
            "declined",
            "denied",
            "retracted",
            "rescinded",
            "objected",
            "повлечена",
            "повлечено",
            "повлечен",
            "одбиена",
            "одбиено",
            "повучена",
            "повучено",
            "одбијена",
            "одбијено",
            "опозвана",
            "povučena",
            "povučeno",
            "povucena",
            "povuceno",
            "odbijena",
            "odbijeno",
            "opozvana",
            "opozvano",
            "tërhequr",
            "e tërhequr",
            "refuzuar",
            "e refuzuar",
            "e revokuar",
        ],
    ),
    (
        "young_people",
        &[
            "youth",
            "young",
            "youths",
            "млади",
            "младина",
            "младинци",
            "омладина",
            "mladi",
            "mladina",
            "omladina",
            "të rinjtë",
            "të rinj",
            "rinia",
        ],
    ),
    (
        "idea",
        &[
            "concept",
            "draft",
            "идеја",
            "ideja",
            "ide",
            "концепт",
            "koncept",
        ],
    ),
    (
        "proposed",
        &[
            "proposal",
            "suggested",
            "предложено",
            "predloženo",
            "predlozeno",
            "i propozuar",
            "предлог",
            "predlog",
        ],
    ),
    (
        "planned",
        &[
            "upcoming",
            "future",
            "scheduled",
            "in preparation",
            "not started",
            "планирано",
            "планирана",
            "планиран",
            "planirano",
            "planirana",
            "planiran",
            "во подготовка",
            "u pripremi",
            "у припреми",
            "i planifikuar",
            "planifikuar",
            "e planifikuar",
        ],
    ),
    (
        "pilot",
        &[
            "test",
            "testing",
            "trial",
            "пилот",
            "пробно",
            "probno",
            "pilot-projekt",
            "në provë",
        ],
    ),
    (
        "ongoing",
        &[
            "running",
            "active",
            "current",
            "live",
            "open",
            "started",
            "in progress",
            "in operation",
            "working",
            "во тек",
            "тече",
            "активно",
            "активна",
            "се спроведува",
            "у току",
            "u toku",
            "traje",
            "траје",
            "aktivno",
            "aktivna",
            "u tijeku",
            "në vazhdim",
            "në proces",
            "aktive",
            "aktiv",
            "тековно",
            "тековен",
            "активен",
            "активан",
            "траје још",
            "aktivan",
            "u realizaciji",
            "u provedbi",
            "у реализацији",
            "во реализација",
            "në zbatim",
            "on-going",
            "underway",
        ],
    ),
    (
        "completed",
        &[
            "done",
            "finished",
            "complete",
            "ended",
            "closed",
            "over",
            "implemented",
            "завршено",
            "завршена",
            "завршен",
            "спроведено",
            "završeno",
            "završena",
            "završen",
            "zavrseno",
            "provedeno",
            "реализирано",
            "реализовано",
            "realizirano",
            "realizovano",
            "sprovedeno",
            "готово",
            "gotovo",
            "përfunduar",
            "i përfunduar",
            "e përfunduar",
            "mbaruar",
        ],
    ),
    (
        "discontinued",
        &[
            "cancelled",
            "canceled",
            "stopped",
            "abandoned",
            "suspended",
            "dropped",
            "прекинато",
            "прекината",
            "откажано",
            "запрено",
            "прекинуто",
            "обустављено",
            "prekinuto",
            "obustavljeno",
            "otkazano",
            "ndërprerë",
            "i ndërprerë",
            "anuluar",
        ],
    ),
];

/// The one of these values that a word stands for.
pub(super) fn meant<'a>(written: &str, options: &'a [String]) -> Option<&'a str> {
    const LONGEST: usize = 60;
    if written.len() > LONGEST {
        return None;
    }
    let bare = written.trim().trim_matches(QUOTES);
    let folded = bare.trim_end_matches('.').to_lowercase();
    let plain = latin(&folded);
    let same = |option: &&String| {
        let option = option.to_lowercase();
        option == folded || option == plain
    };
    if let Some(option) = options.iter().find(same) {
        return Some(option);
    }
    let named = SAID_FOR
        .iter()
        .find(|(_, words)| words.contains(&&*folded))?;
    let option = options.iter().find(|option| *option == named.0)?;
    Some(option)
}

/// The text with Latin letters in the place of the Cyrillic ones that look like them.
pub(super) fn latin(text: &str) -> String {
    let pairs = "аaеeоoрpсcхxуyјjѕsіiкkмmтtԁd";
    let letters: Vec<char> = pairs.chars().collect();
    text.chars()
        .map(|c| {
            let pair = letters.chunks(2).find(|pair| pair[0] == c);
            pair.map_or(c, |pair| pair[1])
        })
        .collect()
}

/// The text with Latin letters in the place of Cyrillic ones that look like them, where it has letters of both
/// scripts: somebody's keyboard was in between.
pub(super) fn unmixed(text: &str) -> String {
    let is_mixed = text.contains(|c: char| c.is_ascii_alphabetic())
        && text.contains(|c| ('\u{400}'..'\u{530}').contains(&c));
    if is_mixed {
        latin(&text.to_lowercase())
    } else {
        text.to_owned()
    }
}

/// Countries of the region and around it, as people write them.
const COUNTRIES: [(&str, &[&str]); 13] = [
    (
        "MK",
        &[
            "mk",
            "mkd",
            "macedonia",
            "north macedonia",
            "македонија",
            "северна македонија",
            "makedonija",
            "sjeverna makedonija",
            "severna makedonija",
            "maqedonia",
            "maqedonia e veriut",
            "maqedoni",
        ],
    ),
    (
        "AL",
        &[
            "al",
            "alb",
            "albania",
            "албанија",
            "albanija",
            "shqipëri",
            "shqipëria",
            "shqiperia",
        ],
    ),
    ("RS", &["rs", "srb", "serbia", "србија", "srbija", "serbi"]),
    (
        "XK",
        &["xk", "ks", "xkx", "kosovo", "косово", "kosova", "kosovë"],
    ),
    (
        "BA",
        &[
            "ba",
            "bih",
            "бих",
            "bosnia",
            "bosnia and herzegovina",
            "босна и херцеговина",
            "bosna i hercegovina",
            "bosnja dhe hercegovina",
            "bosna",
        ],
    ),
    (
        "ME",
        &[
            "me",
            "mne",
            "montenegro",
            "црна гора",
            "crna gora",
            "mali i zi",
        ],
    ),
    (
        "HR",
        &["hr", "hrv", "croatia", "хрватска", "hrvatska", "kroacia"],
    ),
    (
        "BG",
        &[
            "bg",
            "bgr",
            "bulgaria",
            "бугарија",
            "bugarska",
            "бугарска",
            "bullgaria",
        ],
    ),
    (
        "GB",
        &[
            "uk",
            "gbr",
            "united kingdom",
            "велика британија",
            "velika britanija",
            "britania e madhe",
        ],
    ),
    (
        "GR",
        &[
            "gr",
            "el",
            "grc",
            "greece",
            "грција",
            "grčka",
            "грчка",
            "greqia",
        ],
    ),
    (
        "SI",
        &[
            "si",
            "svn",
            "slovenia",
            "словенија",
            "slovenija",
            "sllovenia",
        ],
    ),
    (
        "TR",
        &[
            "tr",
            "tur",
            "turkey",
            "турција",
            "turska",
            "турска",
            "turqia",
        ],
    ),
    (
        "NO",
        &["no", "nor", "norway", "норвешка", "norveška", "norvegjia"],
    ),
];

/// The code of a country that is written by its name or in small letters.
pub(super) fn country(written: &str) -> Option<&'static str> {
    named(&COUNTRIES, written)
}

/// Languages of the region, as people write them.
const LANGUAGES: [(&str, &[&str]); 7] = [
    (
        "en",
        &[
            "english",
            "eng",
            "англиски",
            "engleski",
            "енглески",
            "anglisht",
        ],
    ),
    (
        "mk",
        &[
            "macedonian",
            "mkd",
            "македонски",
            "makedonski",
            "maqedonisht",
            "mk-mk",
        ],
    ),
    (
        "sq",
        &[
            "albanian",
            "alb",
            "al",
            "sqi",
            "албански",
            "albanski",
            "shqip",
            "sq-al",
        ],
    ),
    (
        "bs",
        &[
            "bosnian",
            "bos",
            "ba",
            "bosanski",
            "босански",
            "boshnjakisht",
        ],
    ),
    (
        "sr-Cyrl",
        &[
            "serbian cyrillic",
            "српски",
            "српски (ћирилица)",
            "sr-cyrillic",
        ],
    ),
    (
        "sr-Latn",
        &["serbian latin", "srpski", "srpski (latinica)", "sr-latin"],
    ),
    ("tr", &["turkish", "turski", "турски", "türkçe", "turqisht"]),
];

/// The tag of a language that is written by its name.
pub(crate) fn language(written: &str) -> Option<&'static str> {
    named(&LANGUAGES, written)
}

fn named(table: &[(&'static str, &[&str])], written: &str) -> Option<&'static str> {
    let folded = written.trim().to_lowercase();
    let entry = table.iter().find(|(_, names)| names.contains(&&*folded));
    entry.map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::{country, language, meant, unmixed};

    #[test]
    fn countries_and_languages_have_names() {
        for (written, code) in [
            ("Северна Македонија", Some("MK")),
            ("mk", Some("MK")),
            ("BiH", Some("BA")),
            ("Atlantis", None),
        ] {
            assert_eq!(country(written), code, "{written}");
        }
        assert_eq!(language("Македонски"), Some("mk"));
        assert_eq!(language("shqip"), Some("sq"));
        assert_eq!(unmixed("ехample"), "example");
        assert_eq!(unmixed("Пример"), "Пример");
    }

    #[test]
    fn words_stand_for_values() {
        let options: Vec<String> = ["planned", "ongoing", "completed", "E1", "young_people"]
            .map(str::to_owned)
            .into();
        for (written, value) in [
            ("running", "ongoing"),
            ("youth", "young_people"),
            ("млади", "young_people"),
            ("Завршено", "completed"),
            ("e1", "E1"),
            ("Е1", "E1"),
            ("ONGOING", "ongoing"),
            ("u toku", "ongoing"),
            ("„ongoing“", "ongoing"),
        ] {
            assert_eq!(meant(written, &options), Some(value), "{written}");
        }
        let consents: Vec<String> = ["written", "refused"].map(str::to_owned).into();
        for written in ["withdrawn", "Revoked", "declined", "povučena", "e tërhequr"] {
            assert_eq!(meant(written, &consents), Some("refused"), "{written}");
        }
        for written in ["cancelled", "red", ""] {
            assert_eq!(meant(written, &options), None, "{written}");
        }
    }
}
