//! Words that speak of children.
//!
//! Takes: what is said of a picture. Gives: whether children are what it shows, and whether it speaks of some at all. Never:
//! takes what is of them, for them, or bears their name for children: a school, an office, a drawing.

use super::plain_letters;

/// English words for children. They may stand before a noun, too: `the child protection office`.
const ENGLISH: &str = "child children kid kids pupil pupils boy boys girl girls baby babies toddler toddlers infants minor \
    minors schoolchild schoolchildren schoolkid schoolkids schoolboy schoolboys schoolgirl schoolgirls preschooler \
    preschoolers teenager teenagers teen teens adolescents graders orphan orphans newborn newborns";
/// Such words of the region, in small Latin letters without accents, in all their cases. Adjectives (`ucenicki`, `decji`)
/// are none of them.
const OF_THE_REGION: &str = "deca djeca dece djece deci djeci decu djecu decom djecom decata dete dijete deteto deteta \
    djeteta decinja decinjata decica djecica bebe bebinja ucenik ucenika ucenici ucenicite ucenikot ucenike ucenicima ucenica \
    ucenice ucenickata ucenicka devojce devojceto devojcinja devojcinjata devojcica devojcice djevojcica djevojcice momce \
    momceto momcinja momcinjata decak decaka decaci decake djecak djecaka djecaci djecake djaci djaka djacima djak gjaci \
    gjacite gjak maloletnici maloletnik maloletnicite maloljetnici maloljetnik tinejdzeri tinejdzerite tinejdzerka \
    adolescenti prvacinja prvacinjata predskolci predskolcite predskolaca malisani malisana malisanite osnovci osnovaca \
    srednoskolci srednoskolcite srednjoskolci srednjoskolaca curice curica femije femijet femijeve femijes femijesh femija \
    nxenes nxenesit nxenesi nxenesve nxenese nxenesja nxenesish foshnje foshnja foshnjat djem djemte djemve djale djali vajza \
    vajzat vajze vajzave vajzen vogelushet vogelush parashkolloret parashkollore gjimnaziste gjimnazistet adoleshente \
    adoleshentet mitur miturit";
/// Adjectives that are spelt like nouns in plain letters.
const ADJECTIVES: &str = "ucenicka ucenickata";
/// What may follow an English word for children who do something, and are not what a thing is named for.
const AFTER: &str = "and or with without in on at of from to under over around near by before behind beside between outside \
    inside during after along across who play plays sit sits stand stands walk walks run read reads share show sing dance \
    plant learn clean draw paint look listen work eat wait wave laugh receive receives cross go are having";
/// What a word in `-ing` may stand before that is no act: `children reading room`.
const PLACES: &str = "room rooms ground grounds field area corner pool centre center competition sign signs poster logo path \
    zone club";
/// What may stand before children with whom words begin: how many, of which kind, a group or a photo of them.
const OPENING: &str = "a an the our some several many two three four five six seven eight nine ten dozen twelve twenty thirty \
    young little small happy smiling local unaccompanied primary school first second third fourth older younger refugee roma \
    disabled her his their group groups of photo picture edno eden dve dvije dva dvajca tri cetiri pet petmina sest sedam \
    sedum osam osum devet deset dvoje troje cetvoro petoro brojna brojni brojne nasi nasite nasa mali mala male malite vesela \
    veseli romska romski nekolku nekoliko mnogu mnogo mladi grupa grupi grup grupe nje dy tre kater pese gjashte shume disa \
    foto fotografija na i e te";
/// People beside whom children stand.
const PEOPLE: &str = "teacher teachers mother mothers father fathers parent parents mayor woman women man men family families \
    volunteer volunteers nurse doctor policeman coach educator educators ucitel ucitelka uciteli ucitelj uciteljica uciteljice \
    nastavnik nastavnica nastavnicka vospituvacka vaspitacica odgajateljica majka majki majke roditeli roditelji gradonacalnik \
    gradonacalnicka gradonacelnik gradonacelnica volonteri mesuesja mesuesi prinder prinderit nena kryetari edukatorja";
/// Words between them.
const BESIDE: &str =
    "with and sa so i me dhe e greets greeting teaches teaching helps helping hugging visiting";
/// How words begin, before an ending, for what shows no child, though it is for children or by them.
const OTHERS: &str = "drawing painting playground empty without logo poster sign map chart graph toy cover crtez igralist prazn \
    bez plakat kart grafik grafikon igrack koric nema nobody no pa vizatim bosh lodr statue number share percent statistic \
    statistik survey diagram plan screenshot icon illustration symbol mural monument spomenik broj udeo tabel numri \
    dijagram sculpture skulptur title titull naslov brochure brosur broshur book libr knig knjig number table figure";
/// Endings of their cases.
const ENDINGS: &str =
    "s es a e i o u om em ot ata ite to ta te t n it in et ve ave at ima ama ov ovi eve ja je i";
/// Before whom something is for or by.
const FOR: &str = "for by za per nga";
/// Before what they are counted by: `pupils by year`.
const BY: &str = "by po sipas";

/// A word of what is said.
struct Word<'a> {
    /// In small Latin letters without accents.
    plain: String,
    /// Whether it begins with a capital letter.
    is_capital: bool,
    /// What stands between it and the next.
    then: &'a str,
}

/// Are children what words say is shown: `Children at the gate`, `Five pupils`, `A teacher with children`?
pub(crate) fn show_children(words: &str) -> bool {
    let words = outside_quotes(words);
    let all = split(&words);
    (0..all.len()).any(|at| is_of_children(&all, at) && is_shown(&all, at))
}

/// Do words speak of children who may be shown, and not of what is for them, by them, or a number of them?
pub(crate) fn speak_of_children(words: &str) -> bool {
    if show_children(words) {
        return true;
    }
    let words = outside_quotes(words);
    let all = split(&words);
    let is_for = |at: usize| at > 0 && is_in(FOR, &all[at - 1].plain);
    (0..all.len()).any(|at| is_of_children(&all, at) && !is_for(at))
        && !all.iter().any(|word| is_other(&word.plain))
}

/// Are the children at this place what is shown, and not drawn, counted or named?
fn is_shown(all: &[Word], at: usize) -> bool {
    let counted = all.get(at + 1).is_some_and(|word| is_in(BY, &word.plain));
    if counted || all[..at].iter().any(|word| is_other(&word.plain)) || is_explained(all, at) {
        return false;
    }
    let start = all[..at]
        .iter()
        .rposition(|word| !is_in(OPENING, &word.plain) && !is_number(&word.plain));
    let Some(start) = start else { return true };
    let are_beside = is_in(BESIDE, &all[start].plain)
        || all[start + 1..at]
            .iter()
            .any(|word| is_in(BESIDE, &word.plain));
    are_beside && all[..=start].iter().any(|word| is_in(PEOPLE, &word.plain))
}

/// Do later words say what it is: `Деца, логото`?
fn is_explained(all: &[Word], at: usize) -> bool {
    let parted = all[at..]
        .iter()
        .position(|word| word.then.contains([',', ':', '(', '–', '—']));
    parted.is_some_and(|parted| {
        all[at + parted + 1..]
            .iter()
            .any(|word| is_other(&word.plain))
    })
}

/// Is the word at this place a noun for children, and no name or what another noun is of?
fn is_of_children(all: &[Word], at: usize) -> bool {
    let word = &all[at];
    let is_name = word.is_capital && at > 0;
    let is_joined = word.then.starts_with('-') || (at > 0 && all[at - 1].then == "-");
    if is_name || is_joined || is_in(ADJECTIVES, &word.plain) {
        return false;
    }
    is_in(OF_THE_REGION, &word.plain) || (is_in(ENGLISH, &word.plain) && does_something(all, at))
}

/// Is what follows an English noun no noun that it belongs to?
fn does_something(all: &[Word], at: usize) -> bool {
    let Some(next) = all.get(at + 1) else {
        return true;
    };
    let is_act = next.plain.len() > 5
        && ((next.plain.ends_with("ing") && next.plain != "building")
            || next.plain.ends_with("ed"));
    let is_place = || {
        all.get(at + 2)
            .is_some_and(|word| is_in(PLACES, &word.plain))
    };
    all[at].then != " " || is_in(AFTER, &next.plain) || (is_act && !is_place())
}

fn is_in(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == word)
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Is it a form of a word for what shows no child?
fn is_other(word: &str) -> bool {
    OTHERS.split_ascii_whitespace().any(|one| {
        let ending = word.strip_prefix(one);
        ending.is_some_and(|end| end.is_empty() || (one.len() > 3 && is_in(ENDINGS, end)))
    })
}

/// Words without those in quotes, which are names.
fn outside_quotes(words: &str) -> String {
    let mut is_inside = false;
    let mut outside = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '«' | '„' => is_inside = true,
            '»' | '”' => is_inside = false,
            '"' | '“' => is_inside = !is_inside,
            _ if is_inside => {}
            _ => outside.push(c),
        }
    }
    outside
}

fn split(words: &str) -> Vec<Word<'_>> {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’');
    let mut all = Vec::new();
    let mut rest = words.trim_start_matches(|c| !is_letter(c));
    while !rest.is_empty() {
        let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after.trim_start_matches(|c| !is_letter(c));
        all.push(Word {
            plain: plain_letters(word),
            is_capital: word.chars().next().is_some_and(char::is_uppercase),
            then: &after[..after.len() - rest.len()],
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Date, Media, Objection},
        show_children, speak_of_children,
    };

    #[test]
    fn words_for_children_are_known() {
        for words in [
            "Children at the school gate",
            "Two boys with a ball",
            "Деца во паркот",
            "Ученици на час",
            "Djeca na stepenicama",
            "Деца и учитељица",
            "Nxënës në klasë",
            "Fëmijët duke lexuar",
            "Children reading books",
            "Two minors at the door",
            "Малолетници пред зградата",
        ] {
            assert!(speak_of_children(words), "{words}");
        }
        for words in [
            "A street with a lamp",
            "Drawings by children",
            "An empty playground for children",
            "The children's library",
            "Цртежи на деца",
            "Празно игралиште за деца",
            "Bez djece",
            "Libra për fëmijë",
            "Books for children on a shelf",
            "Childhood in numbers",
            "Number of pupils by year",
            "Број на ученици по години",
            "Училиште за деца",
            "A school for children",
            "Minor repairs of a roof",
        ] {
            assert!(!speak_of_children(words), "{words}");
        }
    }

    #[test]
    fn children_who_are_shown_are_told_from_what_is_theirs() {
        for words in [
            "Children painting a mural with their teacher",
            "Pupils planting trees in the school yard",
            "Five pupils at the door",
            "Pupils at primary school No 5",
            "Children on the playground",
            "Children holding a poster",
            "Children, in front of a school",
            "A teacher with children",
            "Djeca na prazniku ispred škole",
            "Djeca sa učiteljicom na planini",
            "Brojna djeca na trgu",
            "Деца на игралиште",
            "Учителка со деца",
            "Ѓаци пред училиштето",
            "Đaci na priredbi",
            "Предшколци на приредба",
            "Девојче со балон",
            "Grup fëmijësh në park",
            "Një djalë me top",
            "Vajzave u jepen dhurata",
            "First graders on their first day",
            "Schoolkids crossing the road",
        ] {
            assert!(show_children(words), "{words}");
        }
        for words in [
            "Ученички дом во Куманово",
            "Зграда на ученичкиот дом",
            "Učenički dom",
            "Učenička kuhinja",
            "Konvikti i nxënësve",
            "The child protection office",
            "Office of Save the Children",
            "Mayor opens the children centre",
            "Kids Park entrance",
            "Books on child development",
            "Fasada e shkollës Fëmijët e lumtur",
            "Fasada e shkollës \"Fëmijët e lumtur\"",
            "Kid goats",
            "Mayor Dečak at his desk",
            "A crossing where children go to school",
            "The road on which pupils walk to school, at night",
            "A mural of two children on a wall",
            "A drawing of a teacher with children",
            "A school with 300 pupils",
            "Градинка со деца",
            "Деца-амбасадори, логото",
            "Nxënësit vihen në qendër: titulli i broshurës",
            "Children reading room",
            "Children crossing sign",
            "Pupils' desks and chairs",
            "Girls’ school from 1907",
            "Pupils by year",
            "Ученици по години",
            "Minor repairs of a roof",
            "Zgrada Centra za djecu",
        ] {
            assert!(!show_children(words), "{words}");
        }
    }

    #[test]
    fn words_of_children_need_to_be_borne_out() {
        let day = Date::parse("2026-11-28").expect("a date");
        for (file, alt, more, expected) in [
            (
                "a.jpg",
                "Children at the gate",
                "",
                Some(Objection::WordsOfChildren),
            ),
            (
                "a.jpg",
                "Деца во паркот",
                ", consent: {kind: unknown}",
                Some(Objection::WordsOfChildren),
            ),
            (
                "a.jpg",
                "Children at the gate",
                ", consent: {kind: not_needed_no_people}",
                None,
            ),
            ("a.svg", "Children at the gate", "", None),
            ("a.jpg", "An empty playground for children", "", None),
            ("a.jpg", "A school for children", "", None),
            ("a.jpg", "The gate", "", None),
        ] {
            let media = format!(
                "{{file: {file}, alt: {alt}, credit: B, licence: C, people_identifiable: false, children: false{more}}}"
            );
            let media: Media = serde_yaml::from_str(&media).expect("a picture");
            assert_eq!(media.objection(false, day), expected, "{alt} {more}");
        }
    }
}
