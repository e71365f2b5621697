//! Words that people write for a value that has one name here, in the languages of the region.

/// A value, and what is written for it, in small letters.
const SAID_FOR: [(&str, &[&str]); 7] = [
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
    let folded = written.trim().trim_end_matches('.').to_lowercase();
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
fn latin(text: &str) -> String {
    let pairs = "аaеeоoрpсcхxјjѕsіiкkмmтt";
    let letters: Vec<char> = pairs.chars().collect();
    text.chars()
        .map(|c| {
            let pair = letters.chunks(2).find(|pair| pair[0] == c);
            pair.map_or(c, |pair| pair[1])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn words_stand_for_values() {
        let options: Vec<String> = ["planned", "ongoing", "completed", "E1"]
            .map(str::to_owned)
            .into();
        for (written, value) in [
            ("running", "ongoing"),
            ("Завршено", "completed"),
            ("e1", "E1"),
            ("Е1", "E1"),
            ("ONGOING", "ongoing"),
            ("u toku", "ongoing"),
        ] {
            assert_eq!(meant(written, &options), Some(value), "{written}");
        }
        for written in ["cancelled", "red", ""] {
            assert_eq!(meant(written, &options), None, "{written}");
        }
    }
}
