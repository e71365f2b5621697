//! The names of a city, found in words and addresses in every form that languages of the region give them.
//!
//! Takes: names as the city's own entry says them, and what is written elsewhere. Gives: the name that is said there.

use crate::{
    escape::percent_decoded,
    model::{in_latin, plain_letters},
};

/// The shortest name that is looked for in small letters, and in the names of its people: `bar` and `bor` are words, too.
const LONG: usize = 5;
/// The shortest name that is looked for inside of a word: `vo_Kumanovo_deneska`, `Kumanovo2024`.
const LONG_WITHIN: usize = 6;
/// So many letters may any form of a long name have more: Elbasanit.
const ENDING: usize = 3;
/// The fewest letters of a name that stay when its last ones go.
const STEM: usize = 3;
/// Long names that are words of another language: only a capital tells them.
const ALSO_WORDS: [&str; 1] = ["split"];

/// Endings of nouns in Slavic languages and Albanian, folded.
const OF_NOUNS: [&str; 30] = [
    "a", "e", "i", "o", "u", "om", "em", "oj", "og", "oga", "omu", "ome", "im", "in", "un", "it",
    "ut", "en", "es", "se", "ja", "je", "ju", "jes", "jen", "jom", "iji", "iju", "ije", "ijom",
];
/// What may stand between a stem and the `ski` of an adjective: tuzl-an-ski, gevgel-i-ski.
const BEFORE_ADJECTIVES: [&str; 6] = ["", "i", "an", "lj", "ov", "ev"];
/// Endings of adjectives, behind their `sk`.
const OF_ADJECTIVES: [&str; 21] = [
    "i", "a", "e", "o", "u", "og", "oga", "om", "ome", "omu", "oj", "im", "ih", "ima", "iot",
    "iov", "ata", "oto", "ite", "ava", "ana",
];
/// What people are called by their city, without the last letters: Ohrigj-ani, Sarajl-ije, Kumanov-as.
const OF_PEOPLE: [&str; 9] = ["an", "jan", "gjan", "djan", "lij", "as", "ac", "ec", "c"];
/// The last letters of these, and none.
const OF_PEOPLE_LAST: [&str; 16] = [
    "", "a", "e", "i", "o", "u", "in", "ina", "inu", "ka", "ke", "ki", "ite", "it", "ve", "ama",
];
/// The little words of Albanian between the words of a name: Pazari i Ri, Pazarit të Ri.
const LINKS: [&str; 5] = ["i", "e", "te", "se", "s"];

/// The names of cities that an entry may not say.
pub(super) struct PlaceNames(Vec<PlaceName>);

struct PlaceName {
    said: String,
    /// Its words, folded; written together in one, too, as adjectives of two words are.
    ways: Vec<Vec<String>>,
    /// The same in small letters with their accents, in both scripts.
    exact: [String; 2],
}

impl PlaceNames {
    pub(super) fn new(names: impl IntoIterator<Item = String>) -> Self {
        Self(names.into_iter().map(PlaceName::new).collect())
    }

    /// The name that words say, in whichever form.
    pub(super) fn said_in(&self, words: &str) -> Option<&str> {
        let told = Told::of(words);
        let name = self.0.iter().find(|name| told.say(name));
        name.map(|name| &*name.said)
    }

    /// The name that an address, an id or the name of a file holds, alone or within a word.
    pub(super) fn within(&self, address: &str) -> Option<&str> {
        let address = percent_decoded(address);
        // Nothing there needs a capital.
        let words: Vec<String> = folded(&address).iter().map(|word| capital(word)).collect();
        let joined = words.concat().to_lowercase();
        let holds = |name: &&PlaceName| {
            name.ways.iter().any(|way| {
                let whole = way.concat();
                let is_at_edge = |word: &String| {
                    let word = word.to_lowercase();
                    word.starts_with(&whole) || word.ends_with(&whole)
                };
                say(&words, way)
                    || is_within_words(&whole) && joined.contains(&whole)
                    || whole.len() >= LONG && !is_code(&whole) && words.iter().any(is_at_edge)
            })
        };
        self.0.iter().find(holds).map(|name| &*name.said)
    }
}

impl PlaceName {
    fn new(said: String) -> Self {
        let parts = folded(&said);
        let mut ways = Vec::new();
        if let [first, last] = &*parts {
            let stem = first.trim_end_matches(is_vowel);
            ways.push(vec![format!("{stem}o{last}")]);
        }
        ways.push(parts);
        let exact = said.to_lowercase();
        let exact = [in_latin(&exact).into_owned(), exact];
        Self { said, ways, exact }
    }
}

/// Words as they are compared: in Latin letters, without accents and what stands between them. Capitals stay.
struct Told {
    apart: Vec<String>,
    joined: Vec<String>,
    /// The same in small letters, with their accents.
    exact: Vec<String>,
}

impl Told {
    fn of(words: &str) -> Self {
        let plain = plain_with_capitals(words);
        Self {
            apart: apart(&plain),
            joined: joined(&plain),
            exact: apart(&words.to_lowercase()),
        }
    }

    /// Do they say a name, in whichever form?
    fn say(&self, name: &PlaceName) -> bool {
        // Without their accents, adjectives of short names are other words: нишки, and niski for low.
        let is_adjective = |word: &String| {
            let mut exact = name.exact.iter();
            exact.any(|name| {
                let ending = word.strip_prefix(name.as_str());
                ending.is_some_and(|ending| is_of_adjective(name, &plain_letters(ending)))
            })
        };
        name.ways.iter().any(|way| self.say_way(way)) || self.exact.iter().any(is_adjective)
    }

    fn say_way(&self, way: &[String]) -> bool {
        let whole = way.concat();
        let holds =
            |word: &String| word.len() > whole.len() && word.to_lowercase().contains(&whole);
        say(&self.apart, way)
            || say(&self.joined, std::slice::from_ref(&whole))
            || is_within_words(&whole) && self.joined.iter().any(holds)
    }
}

/// Is a name looked for inside of words? Not a code: it would be the beginning of others.
fn is_within_words(name: &str) -> bool {
    name.len() >= LONG_WITHIN && !is_code(name)
}

fn is_code(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_digit())
}

fn folded(words: &str) -> Vec<String> {
    apart(&plain_letters(words))
}

fn plain_with_capitals(words: &str) -> String {
    let letter = |c: char| {
        let plain = plain_letters(c.encode_utf8(&mut [0; 4]));
        if c.is_uppercase() {
            capital(&plain)
        } else {
            plain
        }
    };
    words.chars().map(letter).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn apart(plain: &str) -> Vec<String> {
    let parts = plain.split(|c: char| !c.is_alphanumeric());
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The same without what stands within them: `Kuma-novo` and `K u m a n o v o` are one word.
fn joined(plain: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_spelled = false;
    for part in plain.split_whitespace() {
        let word: String = part.chars().filter(|c| c.is_alphanumeric()).collect();
        let is_letter = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if is_letter && is_spelled => last.push_str(&word),
            _ => words.push(word),
        }
        is_spelled = is_letter;
    }
    words
}

/// Do words say those of a name, in whichever form?
fn say(words: &[String], name: &[String]) -> bool {
    let is_said = |few: &[String]| match (few, name) {
        ([word], [of]) => may_be_name(word, of) && is_form(&word.to_lowercase(), of),
        _ => few.iter().zip(name).all(|(word, of)| {
            let word = word.to_lowercase();
            // Two words become one adjective (novopazarski): what stands behind one is another thing.
            let is_bent = is_form(&word, of) && !is_adjective(&word, of);
            is_bent || [&*word, of].iter().all(|one| LINKS.contains(one))
        }),
    };
    !name.is_empty() && words.windows(name.len()).any(is_said)
}

/// Names that are words like others are told from them by their capital.
fn may_be_name(word: &str, name: &str) -> bool {
    let is_alone = name.len() >= LONG && !ALSO_WORDS.contains(&name);
    is_alone || word.starts_with(char::is_uppercase)
}

fn is_form(word: &str, name: &str) -> bool {
    // A code, as `Q1234` in Wikidata, has no forms.
    if word == name || is_code(name) {
        return word == name;
    }
    let is_any = |stem: &str| {
        let ending = word.strip_prefix(stem);
        ending.is_some_and(|ending| ending.len() <= ENDING + name.len() - stem.len())
    };
    let whole = name.trim_end_matches(is_vowel);
    if name.len() > LONG && is_any(whole) || name.len() == LONG && is_any(name) {
        return true;
    }
    stems(name).any(|stem| {
        let Some(ending) = word.strip_prefix(stem) else {
            return false;
        };
        OF_NOUNS.contains(&ending)
            || is_of_adjective(stem, ending)
            || name.len() >= LONG && is_of_people(ending)
    })
}

/// A name and what stays of it in its forms: Skopj-e, Skop-je, Gevgel-ija, Saraj-evo, Ohri-d.
fn stems(name: &str) -> impl Iterator<Item = &str> {
    let cut = [
        "", "a", "e", "i", "o", "u", "je", "ija", "ia", "evo", "ovo", "d",
    ];
    let stems = cut.into_iter().filter_map(|end| name.strip_suffix(end));
    stems.filter(|stem| stem.len() >= STEM)
}

fn is_adjective(word: &str, name: &str) -> bool {
    stems(name).any(|stem| {
        let ending = word.strip_prefix(stem);
        ending.is_some_and(|ending| is_of_adjective(stem, ending))
    })
}

fn is_of_adjective(stem: &str, ending: &str) -> bool {
    let mut before = BEFORE_ADJECTIVES.into_iter();
    before.any(|before| {
        let Some(rest) = ending.strip_prefix(before) else {
            return false;
        };
        // The letter of the name and that of the ending have become one: Niš, niški; Peć, pećki.
        let is_one = before.is_empty() && stem.ends_with(['s', 'š', 'ш', 'c', 'ć', 'č', 'ћ', 'ч']);
        let rest = match rest.strip_prefix("sk") {
            Some(rest) => Some(rest),
            None if is_one => rest.strip_prefix('k'),
            None => None,
        };
        rest.is_some_and(|rest| OF_ADJECTIVES.contains(&rest))
    })
}

fn is_of_people(ending: &str) -> bool {
    let mut ends = OF_PEOPLE_LAST
        .into_iter()
        .filter_map(|last| ending.strip_suffix(last));
    ends.any(|begin| OF_PEOPLE.contains(&begin))
}

fn is_vowel(c: char) -> bool {
    "aeiou".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tell(words: &str, name: &str) -> bool {
        PlaceNames::new([name.to_owned()]).said_in(words).is_some()
    }

    #[test]
    fn an_adjective_behind_a_first_word_is_another_thing() {
        assert!(!tell("Пример градска куќа", "Пример Град"));
        assert!(tell("u Primer Gradu", "Пример Град"));
    }

    #[test]
    fn a_name_is_told_however_it_is_disguised() {
        for words in [
            "in Kumanovo",
            "во Куманово",
            "Ku\u{ad}mano\u{200b}vo",
            "Kuma\u{2060}novo",
            "Ｋｕｍａｎｏｖｏ",
            "𝐊𝐮𝐦𝐚𝐧𝐨𝐯𝐨",
            "Kuma-novo",
            "K.u.m.a.n.o.v.o",
            "K u m a n o v o",
            "#GirlsOfKumanovo2024",
            "vo_Kumanovo_deneska",
            "Kumanovska",
        ] {
            assert!(tell(words, "Kumanovo"), "{words}");
        }
    }

    #[test]
    fn a_name_is_told_in_the_forms_of_each_language() {
        for (name, said) in [
            (
                "Ниш",
                "Састанак у Нишу; нишки центар; са Нишом; niška škola; нишкиот",
            ),
            (
                "Tuzla",
                "u Tuzli; tuzlanski centar; tuzlanske škole; Tuzlë; Tuzlës; Tuzlaci",
            ),
            (
                "Куманово",
                "Кумановската; кумановскиот; Кумановци; Kumanovës; kumanovski",
            ),
            (
                "Novi Pazar",
                "u Novom Pazaru; Novog Pazara; u Novi-Pazar; novopazarski; новопазарска",
            ),
            ("Pazari i Ri", "Bashkia e Pazarit të Ri; Pazarin e Ri"),
            ("Ohri", "Qyteti i Ohrit"),
            ("Ohrid", "охридската; охриѓани; Ohridu"),
            ("Скопје", "скопски; скопската; Skoplja; Скопјани"),
            ("Битола", "битолската; битолчани; Bitolës"),
            ("Тирана", "тиранската; Tiranës; tiranas"),
            ("Гевгелија", "гевгелиски; гевгелиските; во Гевгелија"),
            ("Штип", "штипски; во Штип; Štipu; штипската"),
            ("Приштина", "приштинската; Prishtinës"),
            ("Сараево", "сараевската"),
            ("Sarajevo", "Sarajlije; sarajevski; Sarajeva"),
            ("Bor", "u Boru; borska škola"),
            ("Peć", "u Peći; pećka opština"),
            ("Split", "u Splitu; In Split they met"),
            ("Bar", "in Bar; grad Bar; u Baru"),
        ] {
            for words in said.split("; ") {
                // Names of other languages stand in the city's entry by themselves.
                let is_of_other = ["Skoplja", "битолчани", "Prishtinës"].contains(&words);
                assert!(tell(words, name) || is_of_other, "{name}: {words}");
            }
        }
    }

    #[test]
    fn an_address_holds_a_name_in_whole_words() {
        for (address, name) in [
            ("https://a.example/?q=kuman%6fvo", "Kumanovo"),
            (
                "https://mk.example/%D0%9A%D1%83%D0%BC%D0%B0%D0%BD%D0%BE%D0%B2%D0%BE",
                "Куманово",
            ),
            ("ohridnews.mk", "Ohrid"),
            ("bar-youth-club", "Bar"),
            ("skola-u-boru.pdf", "Bor"),
            ("https://www.wikidata.org/wiki/Q1234567", "Q1234567"),
        ] {
            let names = PlaceNames::new([name.to_owned()]);
            assert!(names.within(address).is_some(), "{address}");
        }
        for (address, name) in [
            ("barriers-to-work", "Bar"),
            ("climate-matters", "Mat"),
            ("labor-rights", "Bor"),
            ("presentation-day", "Resen"),
            ("https://www.wikidata.org/wiki/Q12345678", "Q1234567"),
        ] {
            let names = PlaceNames::new([name.to_owned()]);
            assert_eq!(names.within(address), None, "{address}");
        }
    }

    #[test]
    fn other_words_tell_no_name() {
        for (words, name) in [
            ("Pri lepom vremenu", "Prilep"),
            ("da te tovori", "Tetovo"),
            ("a, b, c, d, e", "Debar"),
            ("the bar was open", "Debar"),
            ("Sve je novo, kuma", "Kumanovo"),
            ("Një qytet në lindje", "Tirana"),
            ("a town in the east of the country", "Strumica"),
            ("odbar, podbar", "Bar"),
            ("zdebarili", "Debar"),
            ("The bar closed; barriers, barman", "Bar"),
            ("they split the bill and splitting it was easy", "Split"),
            ("drvo bor i borba", "Bor"),
            ("Vruća peć", "Peć"),
            ("niski troškovi, ниски трошоци, niska", "Ниш"),
            ("the mat, the matter, Mathematics", "Mat"),
            ("novi pristup, nova škola, Novi vozači", "Novi Pazar"),
            ("presentation", "Resen"),
            ("Skopos, skopus", "Скопје"),
            ("Saraj je zgrada", "Sarajevo"),
        ] {
            assert!(!tell(words, name), "{name}: {words}");
        }
    }
}
