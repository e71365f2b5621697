//! The days of the week, as people of the region write them.

/// Whole and short, in small letters, with and without the marks of the letters.
const DAYS: &str = "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun \
     понеделник вторник среда четврток петок сабота недела пон вто вт сре чет пет саб нед \
     понедељак понедјељак уторак сриједа четвртак петак субота недеља недјеља уто ут суб \
     ponedeljak ponedjeljak utorak sreda srijeda četvrtak cetvrtak petak subota nedelja nedjelja \
     pon uto ut sre sri čet cet pet sub ned \
     hënë hëne martë mërkurë enjte premte shtunë diel diele dielë";

/// Is it one of them, in small letters?
pub(super) fn is_day_of_week(word: &str) -> bool {
    DAYS.split_whitespace().any(|day| day == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_known_in_every_language() {
        for day in ["monday", "вторник", "недјеља", "srijeda", "čet", "shtunë"] {
            assert!(is_day_of_week(day), "{day}");
        }
        for word in ["march", "mart", "март", "e", ""] {
            assert!(!is_day_of_week(word), "{word}");
        }
    }
}
