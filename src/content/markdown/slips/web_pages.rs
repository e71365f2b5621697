//! Lines of a web page that are for its readers (`Read more`, the path to it, what it asks about cookies), and those in the
//! margin of a word processor.

use super::{Block, Writer, pasted::tell};

/// Lines of a web page that are for its readers, and lines in the margin of a word processor, in small letters.
const OF_PAGES: [&str; 72] = [
    "read more",
    "read more here",
    "see more",
    "show more",
    "learn more",
    "continue reading",
    "skip to content",
    "skip to main content",
    "back to top",
    "share on facebook",
    "share on twitter",
    "share on x",
    "share on linkedin",
    "share via email",
    "share this",
    "share this article",
    "related articles",
    "accept all",
    "accept cookies",
    "accept all cookies",
    "cookie settings",
    "manage cookies",
    "прочитај повеќе",
    "прочитајте повеќе",
    "повеќе",
    "види повеќе",
    "сподели",
    "сподели на фејсбук",
    "споделете на фејсбук",
    "поврзани вести",
    "прифати",
    "прифати колачиња",
    "прифати ги сите",
    "прочитај више",
    "прочитајте више",
    "опширније",
    "подели на фејсбуку",
    "подели на фејсбук",
    "подели",
    "прихвати све",
    "прихвати колачиће",
    "pročitaj više",
    "pročitajte više",
    "procitaj vise",
    "pročitaj još",
    "opširnije",
    "vidi više",
    "podeli",
    "podijeli",
    "podeli na fejsbuku",
    "podijeli na fejsbuku",
    "podijeli na facebooku",
    "podeli na facebook",
    "podeli na facebooku",
    "povezane vesti",
    "povezane vijesti",
    "prihvati",
    "prihvati sve",
    "prihvati kolačiće",
    "prihvatam kolačiće",
    "lexo më shumë",
    "lexo me shume",
    "lexoni më shumë",
    "shiko më shumë",
    "shpërndaje",
    "shpërndaj",
    "shpërndaje në facebook",
    "shpërndaj në facebook",
    "lajme të ngjashme",
    "prano",
    "prano të gjitha",
    "prano cookies",
];

/// With what a sentence begins by which a web page asks for cookies, in small letters.
const ON_COOKIES: [&str; 24] = [
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "our website uses cookies",
    "our site uses cookies",
    "by continuing to use this site",
    "користиме колачиња",
    "овој сајт користи колачиња",
    "оваа страница користи колачиња",
    "оваа веб-страница користи колачиња",
    "оваа веб страница користи колачиња",
    "нашата страница користи колачиња",
    "користимо колачиће",
    "овај сајт користи колачиће",
    "ова страница користи колачиће",
    "koristimo kolačiće",
    "ovaj sajt koristi kolačiće",
    "ova stranica koristi kolačiće",
    "ova web stranica koristi kolačiće",
    "ova veb stranica koristi kolačiće",
    "ne përdorim cookies",
    "kjo faqe përdor cookies",
    "kjo faqe përdor cookie",
    "kjo uebfaqe përdor cookies",
];

/// Does a web page ask for cookies here?
fn of_cookies(folded: &str) -> bool {
    ON_COOKIES.iter().any(|words| folded.starts_with(words))
}

/// First words of the path that a web page shows above its text, in small letters.
const HOMES: [&str; 7] = [
    "home",
    "почетна",
    "дома",
    "početna",
    "naslovna",
    "ballina",
    "kryefaqja",
];

/// Reports a line that a web page has for its readers, or a word processor in its margin.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    let is_of_page = |line: &str| {
        let folded = line.to_lowercase();
        let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
        OF_PAGES.contains(&bare) || folded.contains("share on facebook") || of_cookies(&folded)
    };
    let is_path = |line: &str| {
        let steps: Vec<_> = line.split(['>', '»', '›', '→', '/']).collect();
        steps.len() > 1 && HOMES.contains(&steps[0].trim().to_lowercase().as_str())
    };
    let is_of_margin = |line: &str| {
        [
            "Formatted: ",
            "Deleted: ",
            "Inserted: ",
            "Форматирано: ",
            "Избришано: ",
            "Обрисано: ",
            "Obrisano: ",
            "Izbrisano: ",
            "Formatirano: ",
            "Oblikovano: ",
            "Formatuar: ",
            "I formatuar: ",
        ]
        .iter()
        .any(|label| line.starts_with(label))
    };
    let mut lines = block.bare_lines();
    // Behind a text that is cut, the last line goes on with such words.
    if let Some(last) = lines.last_mut()
        && let Some(end) = last.text.rfind(['.', '!', '?', '…', ']'])
        && is_of_page(&last.text[end..])
    {
        let sign = last.text[end..].chars().next().map_or(0, char::len_utf8);
        let words = last.text[end + sign..].trim_start();
        last.at += last.text.len() - words.len();
        last.text = words;
    }
    let found = lines.iter().enumerate().find_map(|(at, line)| {
        let next = lines.get(at + 1);
        if next.is_some_and(|next| next.text.starts_with(char::is_lowercase)) {
            return None;
        }
        let told = if is_of_page(line.text) || is_path(line.text) {
            (
                "is for those who use a web page, and says nothing here",
                "take it out",
            )
        } else if is_of_margin(line.text) {
            (
                "is what a word processor writes in the margin of a changed text",
                "take it out, and look whether the words beside it hold",
            )
        } else {
            return None;
        };
        Some((line, told))
    });
    if let Some((line, (what, help))) = found {
        let range = line.at..line.at + line.text.len();
        let message = format!("`{}` {what}", &block.text[range.clone()]);
        tell(writer, block, range, &message, help);
    }
}
