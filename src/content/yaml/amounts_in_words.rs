//! Numbers in words, in the languages of the region and in English: `шеесет илјади`, `sixty thousand`.

use crate::model::plain_letters;

/// Words for numbers below a hundred and for full hundreds, without the marks of their letters, in Latin letters.
const NUMBERS: &str = "0 zero nula|1 one a an jedan jedna jedno jednu eden edna edno nje|2 two dva dvije dve dy|\
    3 three tri tre|4 four cetiri kater|5 five pet pese|6 six sest gjashte|7 seven sedam sedum shtate|8 eight osam osum tete|\
    9 nine devet nente|10 ten deset dhjete|11 eleven jedanaest edinaeset njembedhjete|12 twelve dvanaest dvanaeset dymbedhjete|\
    13 thirteen trinaest trinaeset trembedhjete|14 fourteen cetrnaest cetirinaeset katermbedhjete|\
    15 fifteen petnaest petnaeset pesembedhjete|16 sixteen sesnaest sesnaeset gjashtembedhjete|\
    17 seventeen sedamnaest sedumnaeset shtatembedhjete|18 eighteen osamnaest osumnaeset tetembedhjete|\
    19 nineteen devetnaest devetnaeset nentembedhjete|20 twenty dvadeset dvaeset njezet|30 thirty trideset trieset tridhjete|\
    40 forty cetrdeset cetirieset dyzet|50 fifty pedeset peeset pesedhjete|60 sixty sezdeset seeset gjashtedhjete|\
    70 seventy sedamdeset sedumdeset shtatedhjete|80 eighty osamdeset osumdeset tetedhjete|\
    90 ninety devedeset deveeset nentedhjete|100 sto stotinu njeqind|200 dvjesta dvesta dvjesto dvesto dveste dyqind|\
    300 trista tristo treqind|400 cetiristo cetristo cetiristotini katerqind|500 petsto petstotini peseqind|\
    600 seststo sesto seststotini sestotini gjashteqind|700 sedamsto sedumstotini shtateqind|\
    800 osamsto osumstotini teteqind|900 devetsto devetstotini nenteqind";

/// Words that multiply what stands before them.
const MULTIPLIERS: &str = "100 hundred qind|1000 thousand hiljada hiljadu hiljade tisuca tisucu tisuce iljada iljadi mije|\
    1000000 million millions milion miliona milioni milijun milijuna milijuni milione";

/// Words that join the parts of a number.
const JOINTS: [&str; 5] = ["and", "i", "e", "dhe", "of"];

/// Words for a half, which stand before what multiplies.
const HALVES: [&str; 4] = ["half", "pola", "pol", "gjysme"];

/// The number that these words say, where they say one and nothing else.
pub(super) fn in_words(text: &str) -> Option<u64> {
    const MOST_WORDS: usize = 12;
    let plain = plain_letters(text);
    let words: Vec<&str> = plain
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter(|word| !word.is_empty() && !JOINTS.contains(word))
        .collect();
    if words.is_empty() || words.len() > MOST_WORDS {
        return None;
    }
    if let [half, rest @ ..] = &words[..]
        && HALVES.contains(half)
    {
        let rest: Vec<&str> = rest.iter().copied().filter(|word| *word != "a").collect();
        let [multiplier] = rest[..] else {
            return None;
        };
        return value_of(MULTIPLIERS, multiplier).map(|value| value / 2);
    }
    let (mut total, mut group, mut last) = (0_u64, 0_u64, None);
    for word in words {
        if let Some(multiplier) = value_of(MULTIPLIERS, word) {
            let counted = group.max(1).checked_mul(multiplier)?;
            if multiplier == 100 {
                group = counted;
            } else {
                total = total.checked_add(counted)?;
                group = 0;
            }
            last = None;
        } else {
            let value = value_of(NUMBERS, word)?;
            // `five four` counts nothing.
            let fits = last.is_none_or(|last| value < last && last >= 20);
            if !fits {
                return None;
            }
            group += value;
            last = Some(value);
        }
    }
    total.checked_add(group)
}

/// What a word stands for in a table.
fn value_of(table: &str, word: &str) -> Option<u64> {
    let row = table
        .split('|')
        .find(|row| row.split(' ').skip(1).any(|known| known == word))?;
    row.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_are_read() {
        for (text, number) in [
            ("sixty thousand", Some(60_000)),
            ("шеесет илјади", Some(60_000)),
            ("шездесет хиљада", Some(60_000)),
            ("šezdeset hiljada", Some(60_000)),
            ("sezdeset hiljada", Some(60_000)),
            ("gjashtëdhjetë mijë", Some(60_000)),
            ("gjashtëdhjetë e pesë mijë", Some(65_000)),
            ("One hundred and twenty-five", Some(125)),
            ("дваесет и пет", Some(25)),
            ("dvije hiljade i petsto", Some(2_500)),
            ("three million two hundred thousand", Some(3_200_000)),
            ("half a million", Some(500_000)),
            ("пола милион", Some(500_000)),
            ("hiljadu", Some(1_000)),
            ("two", Some(2)),
            ("nekoliko hiljada", None),
            ("two three", None),
            ("sixty thousand euros", None),
            ("and", None),
            ("", None),
            ("twenty thirty", None),
        ] {
            assert_eq!(in_words(text), number, "{text}");
        }
    }
}
