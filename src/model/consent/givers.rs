//! Who can agree that children are shown: their parents or guardians, or somebody who has their consent.
//!
//! Takes: the function of whoever agreed. Gives: whether it names a parent or a guardian. Never: takes a parent for one
//! who agreed where a word takes it back, as in `parents to be asked`.

use crate::model::plain_letters;

/// Words for parents and guardians, in small Latin letters without accents: how they begin, and their endings.
const PARENTS: [(&str, &str); 25] = [
    ("parent", " s"),
    ("guardian", " s"),
    ("mother", " s"),
    ("father", " s"),
    ("mum", " s"),
    ("mom", " s"),
    ("dad", " s"),
    ("roditel", MALE),
    ("staratel", MALE),
    ("staratelk", FEMALE),
    ("starateljk", FEMALE),
    ("skrbnik", " a u e om i ima"),
    ("skrbnic", FEMALE),
    ("majk", FEMALE),
    ("majc", "i"),
    ("mam", "a e i u om ama ata ite"),
    ("tatk", "o oto ovci ovcite"),
    ("tat", "a e i u om"),
    ("ot", "ac"),
    ("oc", "a u em e evi eva evima"),
    ("prind", " i in it er erit erve ersh"),
    ("nen", "e a en es at ave"),
    ("bab", "a ai ain ait"),
    ("baballar", "e et eve"),
    (KEEPER, " i in it e et eve en es ja ve"),
];
/// Endings of nouns like `roditel` and `roditelj`; nothing, too.
const MALE: &str = " ot ov i ite j ja je ji ju jem jima";
/// Endings of nouns like `majka`.
const FEMALE: &str = "a e i o u om ama ata ite";
/// A guardian, or the head of a class: `mësuesi kujdestar`, `kujdestari i klasës`.
const KEEPER: &str = "kujdestar";
/// How words begin for what is of parents, beside a word of consent or responsibility: `parental consent`.
const OF_PARENTS: [&str; 4] = ["parental", "roditelsk", "roditeljsk", "prinderor"];
/// How words of consent and responsibility begin.
const AGREEING: [&str; 12] = [
    "agree",
    "consent",
    "responsib",
    "permission",
    "soglas",
    "saglas",
    "suglas",
    "pristan",
    "odgovorn",
    "odobren",
    "pelqim",
    "pergjegj",
];
/// How words begin for what is by law.
const LEGAL: [&str; 4] = ["legal", "lawful", "zakonsk", "ligjor"];
/// How words begin for those who stand for others, which is consent only by law.
const REPRESENTATIVES: [&str; 6] = [
    "represent",
    "zastupni",
    "zastapni",
    "pretstavni",
    "predstavni",
    "perfaqes",
];
/// How words begin for those who have children in their care, by law or not.
const CARERS: [&str; 2] = ["carer", "custodian"];
/// How words begin for what has a legal representative, and is no child.
const INSTITUTIONS: [&str; 26] = [
    "school",
    "kindergarten",
    "city",
    "municipal",
    "town",
    "compan",
    "firm",
    "ngo",
    "organi",
    "office",
    "institut",
    "skol",
    "ucilist",
    "gradsk",
    "grad",
    "opstin",
    "vrtic",
    "drustv",
    "ustanov",
    "ministr",
    "shkoll",
    "komun",
    "bashki",
    "kopsht",
    "shoqat",
    "klub",
];
/// Words that take back that all of them agreed.
const TAKING_BACK: [&str; 57] = [
    "not", "no", "none", "nobody", "neither", "nor", "never", "without", "cannot", "will", "would",
    "should", "must", "pending", "yet", "maybe", "if", "unless", "later", "todo", "tbd", "tba",
    "some", "few", "most", "many", "majority", "half", "except", "behalf", "instead", "ne", "nije",
    "nisu", "nema", "nemaat", "nemaju", "bez", "nikoj", "niko", "nitko", "nieden", "nijedan",
    "nekoi", "neki", "nekih", "nekoliko", "kje", "ce", "treba", "ako", "nuk", "mos", "disa",
    "asnje", "askush", "shumica",
];
/// How such words begin, and those for bodies that speak for parents whom nobody asked.
const TAKING_BACK_BEGINNINGS: [&str; 37] = [
    "refus",
    "declin",
    "object",
    "presum",
    "assum",
    "impli",
    "probabl",
    "possibl",
    "await",
    "wait",
    "odbi",
    "refuz",
    "pretpost",
    "verojatn",
    "verovatn",
    "vjerovatn",
    "delumn",
    "namest",
    "umest",
    "umjest",
    "pogolem",
    "vecin",
    "mnozin",
    "council",
    "committ",
    "associat",
    "sovet",
    "savet",
    "vijec",
    "keshill",
    "udruz",
    "zdruzen",
    "udrug",
    "shoqat",
    "nekog",
    "nekoj",
    "proxy",
];
/// How words begin for those who were told or asked, which is no consent yet.
const TOLD: [&str; 14] = [
    "ask",
    "inform",
    "notif",
    "told",
    "know",
    "knew",
    "prasa",
    "pita",
    "izvest",
    "obavest",
    "obavijest",
    "njoftu",
    "pyet",
    "aware",
];
/// Words before parents for whom somebody else speaks.
const FOR: [&str; 3] = ["for", "za", "per"];
/// Words that may stand between.
const BETWEEN: [&str; 10] = [
    "the", "all", "their", "both", "site", "sve", "te", "gjithe", "i", "e",
];

/// Can whoever has this function agree that children are shown?
pub(super) fn can_agree_for_children(role: &str) -> bool {
    let plain = plain_letters(role).replace(['’', 'ʼ'], "'");
    let plain = plain.replace("n't", " not ");
    let all = plain.split(|c: char| !c.is_alphanumeric());
    let all: Vec<&str> = all.filter(|word| !word.is_empty()).collect();
    let has = |begins: &[&str]| all.iter().any(|word| begins_with(word, begins));
    let is_by_law = has(&LEGAL);
    let names_one = (0..all.len()).any(|at| is_parent(&all, at))
        || (has(&OF_PARENTS) && has(&AGREEING))
        || is_legal_representative(&all);
    names_one
        && !plain.contains('?')
        && !all.iter().any(|word| takes_back(word, &plain, role))
        && (is_by_law || !has(&REPRESENTATIVES))
        && (has(&AGREEING) || !has(&TOLD))
        && !all.windows(2).any(|two| two == ["to", "be"])
        && !is_in_the_name_of_others(&all)
}

fn begins_with(word: &str, begins: &[&str]) -> bool {
    begins.iter().any(|begin| word.starts_with(begin))
}

/// Is the word a form of one for parents or guardians, and not for the head of a class or for somebody they don't know?
fn is_parent(all: &[&str], at: usize) -> bool {
    let form = PARENTS.iter().find(|(begin, endings)| {
        let ending = all[at].strip_prefix(begin);
        ending.is_some_and(|ending| endings.split(' ').any(|known| known == ending))
    });
    let before = all[..at].last();
    let mut after = all[at + 1..].iter().filter(|word| !BETWEEN.contains(word));
    let mut is_of_class = || {
        before.is_some_and(|word| begins_with(word, &["mesues", "profesor", "arsimtar"]))
            || after.next().is_some_and(|word| word.starts_with("klas"))
    };
    form.is_some_and(|(begin, _)| *begin != KEEPER || !is_of_class())
}

/// A representative of children by law, and not one of a school.
fn is_legal_representative(all: &[&str]) -> bool {
    let is_one = |two: &[&str]| {
        let [first, second] = two else { return false };
        let either = |one: &str, other: &str| {
            begins_with(one, &LEGAL)
                && (begins_with(other, &REPRESENTATIVES) || begins_with(other, &CARERS))
        };
        either(first, second) || either(second, first)
    };
    all.windows(2).any(is_one) && !all.iter().any(|word| begins_with(word, &INSTITUTIONS))
}

/// Words of Albanian that take back that they agreed, and mean something else in the other languages: `do`, `pa`.
const TAKING_BACK_IN_ALBANIAN: [&str; 3] = ["do", "jo", "pa"];

/// Does a word take back that they agreed? Albanian `në`, in, is no `ne`, and what takes back in Albanian does so there
/// alone.
fn takes_back(word: &str, plain: &str, role: &str) -> bool {
    let is_albanian = || {
        plain.contains(KEEPER)
            || plain.contains("prind")
            || role.to_lowercase().contains(['ë', 'ç'])
    };
    let is_word = if word == "ne" {
        !is_albanian()
    } else if TAKING_BACK_IN_ALBANIAN.contains(&word) {
        is_albanian()
    } else {
        TAKING_BACK.contains(&word)
    };
    is_word || begins_with(word, &TAKING_BACK_BEGINNINGS)
}

/// Does somebody speak for parents: `teacher, for the parents`, `u ime roditelja`, `në emër të prindërve`?
fn is_in_the_name_of_others(all: &[&str]) -> bool {
    let before = |at: usize| all[..at].iter().rev().find(|word| !BETWEEN.contains(word));
    let for_them =
        |at: usize| is_parent(all, at) && before(at).is_some_and(|word| FOR.contains(word));
    let names = [["vo", "ime"], ["u", "ime"], ["ne", "emer"], ["ne", "vend"]];
    (0..all.len()).any(for_them)
        || all
            .windows(2)
            .any(|two| names.iter().any(|name| two == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_and_guardians_alone_agree_for_children() {
        for role in [
            "photographer",
            "the photographer of the town hall",
            "фотограф",
            "editor",
            "уредник на порталот",
            "novinar",
            "the children",
            "students of class 3b",
            "самите деца",
            "vetë fëmijët",
            "me",
            "we",
            "the teacher",
            "teachers",
            "school",
            "head of the school",
            "school director",
            "директор",
            "drejtuesi i shkollës",
            "coach",
            "NGO",
            "mayor",
            "the city",
            "Clerk",
            "наставничка",
            "mësuesja",
            "mësuesi kujdestar",
            "kujdestari i klasës",
            "odgajateljica",
            "children's home director",
            "grandmother",
            "teacher on behalf of parents",
            "class teacher, for the parents",
            "učiteljica, u ime roditelja",
            "mësuesja në emër të prindërve",
            "parents to be asked",
            "parents will be asked",
            "school, which asked the parents",
            "parents did not object",
            "parents didn't object",
            "parents?",
            "parents of some",
            "some of the parents",
            "None of the parents",
            "некои родители",
            "родителите не се прашани",
            "ќе се прашаат родителите",
            "neki roditelji",
            "roditelji nisu pitani",
            "bez roditelja",
            "disa prindër",
            "prindërit nuk u pyetën",
            "pa prindërit",
            "pa pelqimin e prinderve",
            "do të pyeten prindërit",
            "president of the parents' council",
            "Совет на родители",
            "roditeljski savet",
            "representative of the parents",
            "legal representative of the school",
            "zakonski zastupnik škole",
            "parenting coach",
        ] {
            assert!(!can_agree_for_children(role), "{role}");
        }
        for role in [
            "parents",
            "Parents",
            "parent",
            "both parents",
            "one of the parents",
            "the parents of the children",
            "pupils and their parents",
            "children's parents",
            "the child’s parent's signature",
            "parents or guardians",
            "parents, for class 3b",
            "parents of all pupils, in writing",
            "родители",
            "Родителите на децата",
            "родител/старател",
            "мајката на детето",
            "таткото",
            "законски застапник",
            "законскиот застапник на детето",
            "roditelji učenika",
            "родитељи ученика",
            "saglasnost roditelja",
            "roditeljska saglasnost",
            "majka",
            "otac deteta",
            "staratelji",
            "zakonski zastupnici dece",
            "prindërit",
            "prindërit e fëmijëve",
            "prindërit e fëmijëve në shkollë",
            "nëna",
            "babai",
            "kujdestari ligjor",
            "përfaqësuesi ligjor i fëmijës",
            "guardian",
            "legal representatives",
            "carer with parental responsibility",
            "mother",
            "school, with the consent of the parents",
            "photographer, with the parents' consent",
            "the parents do agree",
            "roditelji učenika do trećeg razreda",
            "родители, па и старатели",
        ] {
            assert!(can_agree_for_children(role), "{role}");
        }
    }
}
