//! Folding a word to its key: one spelling for every script, case and keyboard.
//!
//! Takes one word and a scheme; gives a key, in ASCII letters and digits for
//! words in the Latin and Cyrillic scripts. Never stems and never splits.
//!
//! The steps are Carsija's own, measured on lemma-annotated text: lower case,
//! Cyrillic to Latin, marks stripped, and the digraphs that people type for
//! letters they have no key for (`dj`, `gj`, `kj`, `dzh`, `sh`, `zh`, `ch`)
//! brought to the same key as those letters. Marks that stand apart (decomposed
//! text, Unicode Standard Annex 15) meet those that are part of a character.

use super::MAX_KEY_CHARS;
use super::letters::bare;
use super::number::{self, is_digits, is_group_blank};

/// How digraphs and carons are read; differs by language family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FoldScheme {
    /// Slavic languages and Romani: `sh`, `zh`, `ch` are one letter each.
    Slavic,
    /// Albanian: `š`, `ž`, `dž` are `sh`, `zh`, `xh`.
    Albanian,
    /// English: what an apostrophe joins to a word's end (town's, we'll) is no part of it.
    English,
    /// All others.
    Plain,
}

const BREVE: char = '\u{306}';
const CARON: char = '\u{30C}';

/// What English joins to a word with an apostrophe; of a negation nothing is left out.
const CLITICS: [&str; 6] = ["s", "ll", "re", "ve", "d", "m"];
/// Longer words have no signs after them.
const BEFORE_SIGNS: usize = 12;
/// Signs after a word that are part of it, at most.
const MAX_SIGNS: usize = 2;

/// The key of `word`. A number keeps the signs between its digits, a short word
/// those after it (C++, C#, LGBT+), and a section its sign (§ 12).
pub(crate) fn fold(scheme: FoldScheme, word: &str) -> String {
    if let Some(number) = word.strip_prefix(SECTION) {
        let number = number.trim_start_matches(is_group_blank);
        if is_digits(number) {
            let mut key = SECTION.to_string();
            key.extend(fold_letters(scheme, number).chars().take(MAX_KEY_CHARS - 1));
            return key;
        }
    }
    let before = word.trim_end_matches(is_sign);
    let signs = word.get(before.len()..).unwrap_or_default();
    let mut key = match number::spelling(before) {
        Some(number) => number,
        None => fold_letters(scheme, before),
    };
    if !key.is_empty() && key.len() <= BEFORE_SIGNS {
        key.extend(signs.chars().take(MAX_SIGNS));
    }
    key
}

/// The sign of a section.
pub(crate) const SECTION: char = '§';

/// Signs that follow a word as part of it.
pub(crate) fn is_sign(c: char) -> bool {
    matches!(c, '+' | '#')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{FF07}')
}

fn fold_letters(scheme: FoldScheme, word: &str) -> String {
    let word = match word.rsplit_once(is_apostrophe) {
        Some((before, after))
            if scheme == FoldScheme::English
                && !before.is_empty()
                && CLITICS
                    .iter()
                    .any(|clitic| clitic.eq_ignore_ascii_case(after)) =>
        {
            before
        }
        _ => word,
    };
    let mut key = Key::new(scheme, word.len());
    if word.is_ascii() {
        for byte in word.bytes() {
            key.latin(char::from(byte.to_ascii_lowercase()));
        }
    } else {
        for c in word.chars().map(narrow) {
            let bare = bare(c);
            key.push(bare.letter);
            if bare.has_caron {
                key.push(CARON);
            }
        }
    }
    key.finish()
}

/// A character of full width as the ASCII character that it is.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// A key while it is being written. Rules look back at what is written already,
/// never ahead, which makes folding a key once more change nothing.
struct Key {
    scheme: FoldScheme,
    out: String,
    /// The last letter was Cyrillic и, which a breve turns into й.
    after_cyrillic_i: bool,
}

impl Key {
    fn new(scheme: FoldScheme, capacity: usize) -> Self {
        Self {
            scheme,
            out: String::with_capacity(capacity),
            after_cyrillic_i: false,
        }
    }

    fn finish(mut self) -> String {
        if let Some((end, _)) = self.out.char_indices().nth(MAX_KEY_CHARS) {
            self.out.truncate(end);
        }
        self.out
    }

    /// One lower-case letter without marks, or a mark.
    fn push(&mut self, c: char) {
        if is_mark(c) {
            return self.mark(c);
        }
        self.after_cyrillic_i = c == 'и';
        if let Some(latin) = transliterate(c) {
            for letter in latin.chars() {
                match letter {
                    CARON => self.mark(CARON),
                    _ => self.latin(letter),
                }
            }
        } else if !is_dropped(c) {
            self.latin(c);
        }
    }

    /// A combining mark on the last letter. Only two matter, the rest go.
    fn mark(&mut self, mark: char) {
        if mark == BREVE && self.after_cyrillic_i {
            self.after_cyrillic_i = false;
            self.out.pop();
            self.latin('j');
        } else if mark == CARON && self.scheme == FoldScheme::Albanian {
            if self.out.ends_with("dz") {
                self.out.truncate(self.out.len() - "dz".len());
                self.out.push_str("xh");
            } else if self.ends_in(b"sz") {
                self.out.push('h');
            }
        }
    }

    /// One letter that needs no more than the rules of digraphs.
    fn latin(&mut self, c: char) {
        if c.is_ascii() && !c.is_ascii_alphanumeric() {
            return;
        }
        let dropped = match c {
            // dj, gj, kj stand for đ, ǵ, ḱ, whose marks are stripped.
            'j' => self.ends_in(b"dgk"),
            'h' if self.scheme == FoldScheme::Slavic => self.ends_in(b"szc"),
            // dzh stands for dž in every language.
            'h' => self.out.ends_with("dz"),
            _ => false,
        };
        if !dropped {
            self.out.push(c);
        }
    }

    /// Whether one of these letters stands last.
    fn ends_in(&self, letters: &[u8]) -> bool {
        let last = self.out.as_bytes().last();
        last.is_some_and(|last| letters.contains(last))
    }
}

/// Letters with a spelling in basic Latin: Cyrillic (ISO 9 where the languages
/// of the region agree, Bulgarian щ, ъ, ю, я), letters of the Latin script that
/// have no decomposition, forms of Arabic letters and digits. A caron follows
/// the letter it stands on, as in decomposed text.
pub(crate) fn transliterate(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ъ' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' | 'ђ' | 'đ' | 'ð' | 'ɖ' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' => "z\u{30C}",
        'з' => "z",
        'и' | 'і' | 'ı' => "i",
        'ј' | 'й' => "j",
        'к' => "k",
        'л' | 'ł' => "l",
        'љ' | 'ǉ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' | 'ǌ' => "nj",
        'о' | 'ø' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' | 'ŧ' => "t",
        'ћ' | 'ц' => "c",
        'у' => "u",
        'ф' => "f",
        'х' | 'ħ' => "h",
        'ч' => "c\u{30C}",
        'џ' | 'ǆ' => "dz\u{30C}",
        'ѕ' | 'ǳ' => "dz",
        'ш' => "s\u{30C}",
        'щ' => "s\u{30C}t",
        'ы' => "y",
        'ь' => "",
        'ю' => "ju",
        'я' => "ja",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ς' => "σ",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ٱ' | 'آ' | 'أ' | 'إ' => "ا",
        'ؤ' => "و",
        'ة' | 'ۀ' => "ه",
        'ى' | 'ی' | 'ئ' => "ي",
        'ک' => "ك",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return None,
    })
}

/// Marks that are stripped: combining diacritics (Unicode blocks 0300, 1AB0,
/// 1DC0, 20D0, FE20), Cyrillic titla, Hebrew points, Arabic harakat and hamza.
/// Vowel signs of other scripts are letters of their words and stay.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}'
        | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
        | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Characters that are part of no key: apostrophes in all their shapes, soft
/// hyphen, zero-width characters, tatweel, Latin-1 and general punctuation.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{A9}' | '\u{AB}'..='\u{B1}' | '\u{B4}' | '\u{B6}'..='\u{B8}'
        | '\u{BB}' | '\u{BF}' | '\u{D7}' | '\u{F7}'
        | '\u{2B9}'..='\u{2BF}' | '\u{2C8}' | '\u{2EE}' | '\u{640}' | '\u{200B}'..='\u{200F}'
        | '\u{2010}'..='\u{206F}' | '\u{A78B}' | '\u{A78C}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FF07}')
}
