//! Words that no rule of a language gets right, and names of places, which all
//! languages of the region write and bend in their own way.
//!
//! Takes a folded key; gives what its word is called here, be it in one language
//! (koraci, korak) or in all: Kosovo, Kosova and Kosovës are one. Knows the words
//! of its tables and no others.

use std::sync::OnceLock;

/// How the forms of a word begin, folded, a line each, and the endings that may
/// follow. The first beginning is what the word is called here; one before `=` is a
/// form that nothing follows. Comments would be fetched by every reader.
pub(crate) struct Lexicon {
    table: &'static str,
    endings: &'static str,
    beginnings: OnceLock<Vec<(&'static str, &'static str)>>,
}

const WHOLE: char = '=';

/// Places of the region, with the endings of cases in all its languages.
pub(crate) static PLACES: Lexicon = Lexicon::new(
    include_str!("rules/places.txt"),
    "a e i o u n t om em im es en et er in it un ut ja je ju jes jen jem jom ji se ne ve vo vu s nt",
);
pub(crate) static BCS: Lexicon = Lexicon::new(
    include_str!("rules/bcs_words.txt"),
    "a e i o u em om eg og im ih oj ega emu ima ama ev evi eve eva evima ov ovi ove ova ovima",
);
pub(crate) static MACEDONIAN: Lexicon = Lexicon::new(
    include_str!("rules/mk_words.txt"),
    "i a e o ot ov on ite ata ava ana ta va to te ve ni iot oto ovi ovite",
);
pub(crate) static ALBANIAN: Lexicon = Lexicon::new(
    include_str!("rules/sq_words.txt"),
    "i u a e it ut in un et es en te ve eve ave ish nje et ne jes jen ja je im it",
);
/// A form is followed by nothing; the first is the stem of the others.
#[cfg(feature = "english")]
pub(crate) static ENGLISH: Lexicon = Lexicon::new(include_str!("rules/en_irregular.txt"), "");

impl Lexicon {
    const fn new(table: &'static str, endings: &'static str) -> Self {
        Self {
            table,
            endings,
            beginnings: OnceLock::new(),
        }
    }

    /// Beginnings with their words.
    fn beginnings(&self) -> &[(&'static str, &'static str)] {
        self.beginnings.get_or_init(|| {
            let mut beginnings = Vec::new();
            for line in self.table.split('\n') {
                let mut word = "";
                for beginning in line.split_whitespace() {
                    if word.is_empty() {
                        word = beginning.trim_end_matches(WHOLE);
                    }
                    beginnings.push((beginning, word));
                }
            }
            beginnings
        })
    }

    /// The word of which `key` is a form, by the longest beginning.
    pub(crate) fn find(&self, key: &str) -> Option<&'static str> {
        let mut best: Option<(usize, &'static str)> = None;
        for (beginning, word) in self.beginnings() {
            let (start, is_whole) = match beginning.strip_suffix(WHOLE) {
                Some(form) => (form, true),
                None => (*beginning, false),
            };
            let Some(ending) = key.strip_prefix(start) else {
                continue;
            };
            let fits =
                ending.is_empty() || !is_whole && self.endings.split(' ').any(|one| one == ending);
            // A whole form goes before a beginning of the same length.
            let length = 2 * start.len() + usize::from(is_whole);
            if fits && best.is_none_or(|(longest, _)| length > longest) {
                best = Some((length, word));
            }
        }
        best.map(|(_, word)| word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_one_name() {
        for (name, keys) in [
            (
                "kosov",
                "kosovo kosova kosovu kosovom kosove kosoves kosoven",
            ),
            ("gakov", "gakova gakoves dakovica dakovicu dakovice"),
            ("tetov", "tetovo tetova tetoves"),
            ("presev", "presevo preseva presheva preshevo"),
            ("sarajev", "sarajevo sarajeva sarajevu sarajeven"),
            ("pazar", "pazar pazara pazaru pazarit pazari"),
            ("skopj", "skopje skoplje skoplju shkup shkupit"),
            ("elbasan", "elbasan elbasani elbasanit elbasanu"),
        ] {
            for key in keys.split(' ') {
                assert_eq!(PLACES.find(key), Some(name), "{key}");
            }
        }
        for (lexicon, word, forms) in [
            (&BCS, "korak", "korak koraka koraci koracima"),
            (&BCS, "velik", "velik veci veceg najvecim"),
            (&BCS, "vijec", "vijece vijecu"),
            (&BCS, "samo", "samo"),
            (&BCS, "det", "dete dijete djeteta deca djeci"),
            (&BCS, "posl", "posao posla poslovi"),
            (&BCS, "posle", "posle poslije"),
            (&MACEDONIAN, "rabot", "rabota rabotata raboti rabotite"),
            (&ALBANIAN, "vit", "vit vite vjet viteve"),
        ] {
            for key in forms.split(' ') {
                assert_eq!(lexicon.find(key), Some(word), "{key}");
            }
        }
        #[cfg(feature = "english")]
        assert_eq!(ENGLISH.find("taken"), Some("take"));
        #[cfg(feature = "english")]
        assert_eq!(ENGLISH.find("takes"), None, "a rule knows it");
        assert_eq!(BCS.find("vec"), None);
        assert_eq!(BCS.find("sam"), None);
        for key in [
            "kos", "kosovski", "koso", "pazarnik", "", "tirania", "zenit",
        ] {
            assert_eq!(PLACES.find(key), None, "{key}");
        }
    }
}
