//! Letters of the region as old fonts showed them: other letters (`Opæina`, `ðaci`), or signs (`op{tina`, `ku}a`).

use std::{collections::BTreeSet, sync::LazyLock};

use regex::Regex;

use super::{Block, Code, Writer, letters::place_in};

/// Reports the first such word of a block.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    of_another_page(writer, block);
    in_signs(writer, block);
}

/// Reports words in which signs stand for letters, as in the code that was in use before 1990 (JUS I.B1.002).
fn in_signs(writer: &mut Writer<'_>, block: &Block<'_>) {
    const FEWEST: usize = 2;
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"[a-zA-Z{}~^\[\]@|\\]*[a-z][{}~][a-z]+").expect("this pattern is one")
    });
    let bare = block.bare();
    if !bare.contains(['{', '}', '~']) {
        return;
    }
    let found = WORD.find_iter(bare);
    let is_apart = |word: &regex::Match<'_>| {
        let is_inner = |c: char| c.is_alphanumeric() || "./=_-:$%#\"'".contains(c);
        !bare[..word.start()].ends_with(is_inner)
            && !bare[word.end()..].starts_with(is_sign_of_code)
    };
    let words: Vec<_> = found.filter(is_apart).collect();
    let different: BTreeSet<&str> = words.iter().map(regex::Match::as_str).collect();
    let (Some(first), true) = (words.first(), different.len() >= FEWEST) else {
        return;
    };
    let message = format!(
        "`{}` has signs in the place of letters, as an old font showed them, and is not the only such word",
        first.as_str()
    );
    let help = "write the letters: `š` for `{`, `č` for `~`, `ć` for `}`, `đ` for `|`, `ž` for `` ` `` (in Macedonian `ш`, `ч`, `ќ`, \
                `ѓ`, `ж`); or copy the text anew from where it stands right";
    let range = block.range(first.range());
    let finding = writer.slip(Code::LeftOver, range, &message, help.to_owned());
    writer.findings.push(finding);
}

/// Does this sign go on with what is no word?
fn is_sign_of_code(c: char) -> bool {
    c.is_alphanumeric() || "{}/=_:$%#\"'(".contains(c)
}

/// Reports words in which letters stand that fonts without a code page of their own showed as those of the region:
/// `Opæina`, `ðaci`.
fn of_another_page(writer: &mut Writer<'_>, block: &Block<'_>) {
    const LETTERS: [char; 4] = ['æ', 'ð', 'Æ', 'Ð'];
    if block.text.is_ascii() || !block.bare().contains(LETTERS) {
        return;
    }
    let words = block.bare().split(|c: char| !c.is_alphabetic());
    let mut words = words.filter(|word| word.contains(LETTERS) && word.chars().count() > 1);
    let Some(first) = words.next() else {
        return;
    };
    let last = words.next_back();
    let has_others = block.bare().contains(['æ', 'Æ', 'è', 'È']);
    let of_region = ["sr", "bs", "hr"].contains(&writer.markdown.language.base());
    // A name from Iceland has other letters, too.
    let is_of_region = |c: char| c.is_ascii() || "čćšžđČĆŠŽĐÐð".contains(c);
    if of_region && !has_others && first.chars().all(is_of_region) {
        let whole =
            place_in(block.bare(), first).start..place_in(block.bare(), last.unwrap_or(first)).end;
        let right = block.text[whole.clone()]
            .replace('Ð', "Đ")
            .replace('ð', "đ");
        let message = format!(
            "`{first}` has a letter of Icelandic in it that only looks like `đ`: the search doesn't find it"
        );
        let help = format!("write `{}`", first.replace('Ð', "Đ").replace('ð', "đ"));
        let range = block.range(place_in(block.bare(), first));
        let finding = writer.slip(Code::LeftOver, range, &message, help);
        let spot = writer.markdown.place(block.range(whole)).spot;
        writer.findings.push(finding.fixed_at(spot, right));
        return;
    }
    if last.is_none() {
        return;
    }
    let message = format!(
        "`{first}` has a letter in it that an old font showed as another, and is not the only such word"
    );
    let help = "write `ć` for `æ`, `đ` for `ð`, `č` for `è`, or copy the text anew from where it stands right";
    let range = block.range(place_in(block.bare(), first));
    let finding = writer.slip(Code::LeftOver, range, &message, help.to_owned());
    writer.findings.push(finding);
}

#[cfg(test)]
mod tests {
    use crate::{
        content::{Markdown, render_markdown},
        model::Language,
    };

    fn told(text: &str, language: &str) -> Vec<String> {
        let markdown = Markdown {
            text,
            offset: 0,
            file: &"content/pages/page.md".into(),
            language: &Language::parse(language).unwrap(),
            nesting: 20,
        };
        let (_, findings) = render_markdown(markdown);
        findings
            .into_iter()
            .map(|finding| finding.message.into())
            .collect()
    }

    #[test]
    fn letters_of_old_fonts_are_told() {
        for (text, language) in [
            ("Na{a op{tina pla}a ra~un.\n", "sr-Latn"),
            ("Na{ata op{tina pla}a.\n", "mk"),
            ("Opæina je platila, i graðani.\n", "bs"),
            ("Ðak je došao.\n", "bs"),
        ] {
            let told = told(text, language);
            assert_eq!(told.len(), 1, "{text}: {told:?}");
        }
        for (text, language) in [
            ("Guðrún je došla u Đakovicu.\n", "bs"),
            ("Names are written {first} and {last}.\n", "en"),
            ("It took 10~20 days and a~b more.\n", "en"),
        ] {
            let told = told(text, language);
            assert!(
                !told
                    .iter()
                    .any(|one| one.contains("old font") || one.contains("Icelandic")),
                "{text}: {told:?}"
            );
        }
    }
}
