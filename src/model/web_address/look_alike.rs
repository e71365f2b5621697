//! Names of computers that look like others: `gοv.mk` with a Greek letter. A name in the letters of one script
//! is right, whichever it is. (Unicode Technical Standard 39, «Unicode Security Mechanisms», section 5.)

use idna::punycode;
use unicode_normalization::UnicodeNormalization as _;

/// What a part of a name begins with that is written in ASCII in the place of other letters (RFC 5890).
const ENCODED: &str = "xn--";

/// Letters of Cyrillic and Greek that look like Latin ones, in small.
const TWINS: &str = "асеорхуѕіјһԁԛԝгьӏвкмнтοανρικυχ";

/// The letter of a host by which it looks like another, if it has one.
pub(crate) fn look_alike(host: &str) -> Option<char> {
    let is_latin = host
        .rsplit('.')
        .find(|label| !label.is_empty())
        .is_some_and(|last| last.is_ascii() && !starts_encoded(last));
    host.split('.')
        .find_map(|label| of_label(&written(label), is_latin))
}

/// A part of a name in the letters that it stands for.
fn written(label: &str) -> String {
    let encoded = label.get(ENCODED.len()..).filter(|_| starts_encoded(label));
    encoded
        .and_then(|rest| punycode::decode_to_string(&rest.to_ascii_lowercase()))
        .unwrap_or_else(|| label.to_owned())
}

fn starts_encoded(label: &str) -> bool {
    let start = label.get(..ENCODED.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(ENCODED))
}

/// The letter by which a part of a name looks like another. `is_latin` says whether the name ends in Latin
/// letters, as those do that are looked like.
fn of_label(label: &str, is_latin: bool) -> Option<char> {
    if label.is_ascii() {
        return None;
    }
    if let Some(odd) = label.chars().find(|c| is_odd(*c)) {
        return Some(odd);
    }
    let of = |script: Script| move |c: &char| script_of(*c) == Some(script);
    let count = |script: Script| label.chars().filter(of(script)).count();
    let counted = [
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Other,
    ]
    .map(|script| (count(script), script));
    let here = counted.into_iter().filter(|(count, _)| *count > 0);
    // Of as many, the letters that are not Latin are the strange ones.
    let rarest = here
        .clone()
        .min_by_key(|(count, script)| (*count, *script == Script::Latin));
    if here.count() > 1 {
        return rarest.and_then(|(_, script)| label.chars().find(of(script)));
    }
    let mut letters = label.chars().filter(|c| script_of(*c).is_some());
    let looks_latin = is_latin
        && letters.clone().all(|c| {
            let mut small = c.to_lowercase();
            small.all(|c| TWINS.contains(c))
        });
    looks_latin.then(|| letters.next()).flatten()
}

/// Scripts whose letters are taken for each other's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    /// Armenian and Cherokee, and any other that isn't written beside Latin letters.
    Other,
}

/// The script of a letter; none where it is no letter, or of a script that stands beside others.
fn script_of(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            Some(Script::Latin)
        }
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Script::Greek),
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{2de0}'..='\u{2dff}' => {
            Some(Script::Cyrillic)
        }
        // Chinese, Japanese and Korean names have Latin letters among theirs.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => None,
        c if c.is_alphabetic() => Some(Script::Other),
        _ => None,
    }
}

/// A letter or digit that stands for another (full-width, mathematical), or that no name of a place has:
/// phonetic letters, digits of other scripts.
fn is_odd(c: char) -> bool {
    let small: String = c.to_lowercase().collect();
    !small.nfkc().eq(small.chars())
        || matches!(c, '\u{250}'..='\u{2ff}' | '\u{1d00}'..='\u{1dbf}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' | '\u{ab30}'..='\u{abbf}' | '\u{10400}'..='\u{1044f}')
        || c.is_numeric() && !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_like_others_are_found_by_their_letter() {
        for (host, letter) in [
            ("gοv.mk", 'ο'),
            ("kumanovo.gоv.mk", 'о'),
            ("www.оpstina.mk", 'о'),
            ("оpština.mk", 'о'),
            ("општинa.мк", 'a'),
            ("xn--gv-fmc.mk", 'о'),
            ("XN--GV-FMC.mk", 'о'),
            ("аррӏе.com", 'а'),
            ("xn--80ak6aa92e.com", 'а'),
            ("ｇov.mk", 'ｇ'),
            ("𝗀ov.mk", '𝗀'),
            ("ɡov.mk", 'ɡ'),
            ("gᴏv.mk", 'ᴏ'),
            ("gօv.mk", 'օ'),
            ("example٤.org", '٤'),
            ("gov.mκ", 'κ'),
        ] {
            assert_eq!(look_alike(host), Some(letter), "{host}");
        }
    }

    #[test]
    fn names_in_one_script_are_right() {
        for host in [
            "gov.mk",
            "општина.мкд",
            "www.општина.мкд",
            "општина.mk",
            "opština.rs",
            "bashkia-tiranë.al",
            "xn--80aszidm.xn--d1alf",
            "xn--.org",
            "παράδειγμα.ελ",
            "24-час.мк",
            "例え.jp",
            "ソニーpla.jp",
            "münchen.de",
            "",
            "..",
        ] {
            assert_eq!(look_alike(host), None, "{host}");
        }
    }
}
