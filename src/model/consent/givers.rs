//! Who can agree that children are shown: their parents or guardians, or a school that asked those.
//!
//! Takes: the function of whoever agreed. Gives: whether that is plainly somebody who can't agree for children, as a
//! photographer, or the children themselves. Never: doubts a function that it doesn't know.

use crate::model::plain_letters;

/// How words begin for those who agree for children, in small Latin letters without accents.
const PARENTS: [&str; 28] = [
    "parent",
    "guardian",
    "mother",
    "father",
    "mum",
    "mom",
    "dad",
    "famil",
    "custod",
    "roditel",
    "staratel",
    "staral",
    "majk",
    "tatk",
    "otac",
    "oca",
    "mama",
    "tata",
    "semejstv",
    "porodic",
    "obitelj",
    "prind",
    "kujdestar",
    "nena",
    "nene",
    "babai",
    "tutor",
    "skrbni",
];
/// How words begin for those who made or publish a picture.
const MAKERS: [&str; 15] = [
    "photograph",
    "photog",
    "fotograf",
    "camera",
    "kamerman",
    "snimatel",
    "editor",
    "urednik",
    "urednic",
    "redaktor",
    "journalist",
    "reporter",
    "novinar",
    "gazetar",
    "webmaster",
];
/// Words for whoever writes the entry.
const SELF: [&str; 8] = ["me", "myself", "i", "self", "jas", "ja", "une", "vete"];
/// How words begin for children.
const CHILDREN: [&str; 24] = [
    "child",
    "kid",
    "pupil",
    "student",
    "schoolchild",
    "minor",
    "teenager",
    "boy",
    "girl",
    "deca",
    "djeca",
    "dece",
    "djece",
    "dete",
    "dijete",
    "ucenik",
    "ucenic",
    "malolet",
    "maloljet",
    "femij",
    "nxenes",
    "djem",
    "vajza",
    "tinejdzer",
];
/// The longest ending of a form of these words: `ucenicite`, `femijeve`.
const ENDING: usize = 4;
/// Words that may stand before them.
const BEFORE: [&str; 14] = [
    "the", "all", "both", "two", "three", "site", "sve", "svi", "samite", "sami", "sama", "te",
    "vete", "vet",
];

/// Can't whoever has this function agree that children are shown?
pub(super) fn cannot_agree_for_children(role: &str) -> bool {
    let plain = plain_letters(role).replace('’', "'");
    let all = plain.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let all: Vec<&str> = all.filter(|word| !word.is_empty()).collect();
    let begins = |word: &str, known: &[&str]| known.iter().any(|begin| word.starts_with(begin));
    if all.iter().any(|word| begins(word, &PARENTS)) {
        return false;
    }
    let is_child = |word: &&str| {
        CHILDREN.iter().any(|begin| {
            let ending = word.strip_prefix(begin);
            ending.is_some_and(|ending| ending.len() <= ENDING && !ending.contains('\''))
        })
    };
    let mut first = all.iter().filter(|word| !BEFORE.contains(word));
    let are_children = first.next().is_some_and(is_child);
    let is_writer = matches!(*all, [word] if SELF.contains(&word));
    are_children || is_writer || all.iter().any(|word| begins(word, &MAKERS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_photographers_nor_children_agree_for_children() {
        for role in [
            "photographer",
            "the photographer of the town hall",
            "фотограф",
            "fotograf",
            "fotografi",
            "editor",
            "уредник на порталот",
            "urednica",
            "redaktori",
            "novinar",
            "gazetari",
            "the children",
            "children themselves",
            "pupils",
            "students of class 3b",
            "децата",
            "самите деца",
            "учениците",
            "učenici",
            "djeca",
            "vetë fëmijët",
            "nxënësit",
            "me",
        ] {
            assert!(cannot_agree_for_children(role), "{role}");
        }
        for role in [
            "parents",
            "the parents of the children",
            "pupils and their parents",
            "children's parents",
            "родители",
            "родителите на децата",
            "roditelji učenika",
            "prindërit",
            "prindërit e fëmijëve",
            "staratelji",
            "guardian",
            "mother",
            "мајка",
            "head of the school",
            "teachers",
            "директор",
            "drejtuesi i shkollës",
            "head of the children's home",
            "children's home director",
            "class teacher, for the parents",
            "Clerk",
            "director of the photo museum",
            "photographer, with the parents' consent",
        ] {
            assert!(!cannot_agree_for_children(role), "{role}");
        }
    }
}
