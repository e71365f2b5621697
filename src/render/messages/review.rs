//! The messages of a language as a sheet for whoever looks them over, and the way back.
//!
//! Takes: the files of messages, a filled-in sheet. Gives: the sheet; the texts of two files of the site: messages
//! that were corrected, and which were looked at, by whom and when. Never: writes, or accepts half a sheet.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;

use super::{
    super::{
        csv,
        layers::{Layer, LayerFile, ThemeFiles},
    },
    DRAFT_NOTE, ENDONYMS, FALLBACK,
    uses::{Uses, uses_in},
    written::{entry, written},
};
use crate::model::{CYRILLIC, Date, LATIN, Language};

/// What the name of a file ends in that says which messages of a language were looked at.
const REVIEWED: &str = ".reviewed.csv";
/// How many hexadecimal digits of a hash say which words were looked at.
const HASH_DIGITS: usize = 16;

/// The heads of a sheet's columns, but for that of the words, which is the tag of their language.
const MESSAGE: &str = "message";
const ENGLISH: &str = "english";
const SHOWN: &str = "shown";
const IS_REVIEWED: &str = "reviewed";
const REMARK: &str = "remark";

/// How the messages of a language stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageCount {
    /// The messages that every language needs.
    pub needed: usize,
    /// Those that the language has.
    pub written: usize,
    /// Those of them that a reader of the language has looked at, as they are now.
    pub reviewed: usize,
}

/// What a filled-in sheet comes to.
#[derive(Debug)]
pub struct Accepted {
    /// The language of the sheet.
    pub language: Language,
    /// The new text of the site's `messages/LANGUAGE.ftl`; nothing where no words differ.
    pub messages: Option<String>,
    /// The new text of the site's `messages/LANGUAGE.reviewed.csv`.
    pub reviewed: String,
    /// How many messages were looked at.
    pub count: usize,
    /// How many of them were corrected.
    pub corrected: usize,
    /// What was remarked, by the id of the message.
    pub remarks: Vec<(String, String)>,
}

/// A message in English and in another language.
struct Row {
    english: String,
    shown: String,
    words: Option<String>,
}

/// Who looked at which words, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Look {
    hash: String,
    role: String,
    date: String,
}

impl ThemeFiles {
    /// How the messages of a language stand.
    pub fn message_count(&self, language: &Language) -> MessageCount {
        let rows = rows(&self.messages, language);
        let looks = looks(&self.messages, language, &mut Vec::new());
        let words = || {
            rows.iter()
                .filter_map(|(id, row)| Some((id, row.words.as_ref()?)))
        };
        let is_reviewed = |(id, words): &(&String, &String)| {
            looks.get(*id).is_some_and(|look| look.hash == hash(words))
        };
        MessageCount {
            needed: rows.len(),
            written: words().count(),
            reviewed: words().filter(is_reviewed).count(),
        }
    }

    /// The messages of a language as a table for a reader of it: what is to be looked at first, what somebody
    /// has looked at with `yes`.
    pub fn message_sheet(&self, language: &Language) -> String {
        let looks = looks(&self.messages, language, &mut Vec::new());
        let head = [
            MESSAGE,
            ENGLISH,
            language.as_str(),
            SHOWN,
            IS_REVIEWED,
            REMARK,
        ];
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (id, row) in rows(&self.messages, language) {
            let words = row.words.unwrap_or_default();
            let is_reviewed = looks.get(&id).is_some_and(|look| look.hash == hash(&words));
            let said = if is_reviewed { "yes" } else { "" };
            let line = csv::line([&id, &row.english, &words, &row.shown, said, ""]);
            if is_reviewed { &mut after } else { &mut before }.push(line);
        }
        csv::file([csv::line(head)].into_iter().chain(before).chain(after))
    }

    /// What a filled-in sheet says: rows with anything under `reviewed` count as looked at, in these words.
    ///
    /// # Errors
    ///
    /// All that is wrong with the sheet, a sentence each; then nothing of it counts.
    pub fn accept_messages(
        &self,
        sheet: &str,
        languages: &[Language],
        role: &str,
        date: Date,
    ) -> Result<Accepted, Vec<String>> {
        let table = csv::rows(sheet).map_err(|problem| vec![problem])?;
        let columns = Columns::of(table.first().map(|(_, head)| &**head), languages)?;
        let language = columns.language.clone();
        let known = rows(&self.messages, &language);
        let mut problems = Vec::new();
        let mut all = looks(&self.messages, &language, &mut problems);
        let mut corrected = BTreeMap::new();
        let mut count = 0;
        let mut remarks = Vec::new();
        for (number, cells) in &table[1..] {
            let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
            let id = cell(columns.message);
            if let Some(remark) = columns.remark.map(cell).filter(|remark| !remark.is_empty()) {
                remarks.push((id.to_owned(), remark.to_owned()));
            }
            if ["", "no"].contains(&cell(columns.is_reviewed)) {
                continue;
            }
            let words = cell(columns.words).replace("\r\n", "\n");
            match sound(id, &words, cell(columns.english), known.get(id)) {
                Err(problem) => problems.push(format!("line {number}: {problem}")),
                Ok(row) => {
                    count += 1;
                    if row.words.as_ref() != Some(&words) {
                        corrected.insert(id, words.clone());
                    }
                    let look = Look {
                        hash: hash(&words),
                        role: role.to_owned(),
                        date: date.to_string(),
                    };
                    // Who looked at these very words before stays named.
                    if all.get(id).is_none_or(|earlier| earlier.hash != look.hash) {
                        all.insert(id.to_owned(), look);
                    }
                }
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let head = csv::line([MESSAGE, "words", "role", "date"]);
        let lines = all
            .iter()
            .map(|(id, look)| csv::line([&**id, &look.hash, &look.role, &look.date]));
        Ok(Accepted {
            messages: (!corrected.is_empty()).then(|| self.corrected(&language, &corrected)),
            reviewed: std::iter::once(head).chain(lines).collect(),
            corrected: corrected.len(),
            language,
            count,
            remarks,
        })
    }

    /// The site's own file of messages with these in it.
    fn corrected(&self, language: &Language, corrected: &BTreeMap<&str, String>) -> String {
        let name = format!("{language}.ftl");
        let mut files = self.messages.iter();
        let own = files.find(|file| file.layer == Layer::Site && file.name == name);
        let mut text = own
            .and_then(|file| file.text().ok())
            .unwrap_or_default()
            .to_owned();
        let places: Vec<_> = written(&text)
            .into_iter()
            .filter(|one| corrected.contains_key(one.id))
            .map(|one| (one.id.to_owned(), one.range))
            .collect();
        // From the end, so that no place moves.
        for (id, range) in places.iter().rev() {
            text.replace_range(range.clone(), &entry(id, &corrected[&**id]));
        }
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        let is_new = |id: &&str| places.iter().all(|(one, _)| one != id);
        for id in corrected.keys().filter(|id| is_new(id)) {
            text.push_str(&entry(id, &corrected[id]));
        }
        text
    }
}

/// Is this a file that says which messages were looked at?
pub(super) fn is_about_review(name: &str) -> bool {
    name.ends_with(REVIEWED)
}

/// Have readers of the language looked at all its messages?
pub(super) fn is_all_reviewed(files: &[LayerFile], language: &Language) -> bool {
    let language = written_as(language);
    let has_looks = files.iter().any(|file| is_about_review(&file.name));
    has_looks && {
        let looks = looks(files, &language, &mut Vec::new());
        rows(files, &language).iter().all(|(id, row)| {
            let words = row.words.as_ref();
            words.is_some_and(|words| looks.get(id).is_some_and(|look| look.hash == hash(words)))
        })
    }
}

/// The language whose file says the words of another: Serbian in Latin letters is made of the Cyrillic.
fn written_as(language: &Language) -> Language {
    let made = (language.as_str() == LATIN).then(|| Language::parse(CYRILLIC));
    made.flatten().unwrap_or_else(|| language.clone())
}

fn hash(words: &str) -> String {
    blake3::hash(words.as_bytes()).to_hex()[..HASH_DIGITS].to_owned()
}

/// The messages that a language needs, by id: those of the program in English, with its words in the language.
fn rows(files: &[LayerFile], language: &Language) -> BTreeMap<String, Row> {
    let mut rows = BTreeMap::new();
    for (id, shown, english) in said(files, FALLBACK) {
        if id != DRAFT_NOTE && !id.starts_with(ENDONYMS) {
            let row = Row {
                english,
                shown,
                words: None,
            };
            rows.insert(id, row);
        }
    }
    for (id, _, words) in said(files, language.as_str()) {
        if let Some(row) = rows.get_mut(&id) {
            row.words = Some(words);
        }
    }
    rows
}

/// What the files of a language say, the strongest layer last: id, heading, words.
fn said(files: &[LayerFile], language: &str) -> Vec<(String, String, String)> {
    let name = format!("{language}.ftl");
    let of_language = files.iter().rev().filter(|file| file.name == name);
    of_language
        .filter_map(|file| file.text().ok())
        .flat_map(written)
        .map(|one| (one.id.to_owned(), one.under.to_owned(), one.text))
        .collect()
}

/// Who looked at which messages of a language, by id, and what of these files can't be read.
fn looks(
    files: &[LayerFile],
    language: &Language,
    problems: &mut Vec<String>,
) -> BTreeMap<String, Look> {
    let name = format!("{language}{REVIEWED}");
    let mut looks = BTreeMap::new();
    for file in files.iter().rev().filter(|file| file.name == name) {
        let table = file.text().map(csv::rows);
        let Ok(Ok(table)) = table else {
            problems.push(format!("{} can't be read as a table", file.shown));
            continue;
        };
        for (_, cells) in table.into_iter().skip(1) {
            if let [id, hash, role, date, ..] = &*cells {
                let look = Look {
                    hash: hash.clone(),
                    role: role.clone(),
                    date: date.clone(),
                };
                looks.insert(id.clone(), look);
            }
        }
    }
    looks
}

/// Where the columns of a sheet are.
struct Columns {
    language: Language,
    message: usize,
    english: usize,
    words: usize,
    is_reviewed: usize,
    remark: Option<usize>,
}

impl Columns {
    fn of(head: Option<&[String]>, languages: &[Language]) -> Result<Self, Vec<String>> {
        let head = head.unwrap_or_default();
        let at = |name: &str| head.iter().position(|cell| cell.trim() == name);
        let needed = |name: &str| {
            at(name).ok_or_else(|| {
                vec![format!(
                    "the sheet has no column `{name}` in its first line; leave the first line as `--review` wrote it"
                )]
            })
        };
        let words = languages
            .iter()
            .find_map(|one| Some((one, at(one.as_str())?)));
        let Some((language, words)) = words.filter(|(one, _)| one.as_str() != FALLBACK) else {
            return Err(vec![
                "the first line names no language of the site; leave it as `--review` wrote it"
                    .into(),
            ]);
        };
        Ok(Self {
            language: language.clone(),
            message: needed(MESSAGE)?,
            english: needed(ENGLISH)?,
            words,
            is_reviewed: needed(IS_REVIEWED)?,
            remark: at(REMARK),
        })
    }
}

/// The message that a row is of, if its words can stand for it; else what is wrong with them.
fn sound<'r>(
    id: &str,
    words: &str,
    english: &str,
    row: Option<&'r Row>,
) -> Result<&'r Row, String> {
    let row = row.ok_or_else(|| format!("there is no message `{id}`"))?;
    if row.english.trim() != english.replace("\r\n", "\n").trim() {
        return Err(format!(
            "the English of `{id}` has changed since the sheet was made; take the row from a new one"
        ));
    }
    if words.is_empty() {
        return Err(format!(
            "`{id}` has no words; write them, or take `reviewed` out"
        ));
    }
    let here = uses(id, words).ok_or_else(|| {
        format!("`{id}` can't be read: leave braces, brackets and what is between them as they are in English")
    })?;
    if let Some(label) = here.attributes.first() {
        return Err(format!(
            "a line of `{id}` begins with `.{label} =`, and would be no words of it any more; write it into the \
             line above, or without the full stop"
        ));
    }
    let there = uses(id, &row.english).unwrap_or_default();
    let strange = here.variables.difference(&there.variables).next();
    let left_out = there.variables.difference(&here.variables).next();
    match (strange, left_out) {
        (Some(name), _) => Err(format!(
            "`{id}` says `{{ ${name} }}`, which the English one doesn't have"
        )),
        (None, Some(name)) => Err(format!("`{id}` leaves out `{{ ${name} }}`")),
        (None, None) => Ok(row),
    }
}

/// What a message asks for; nothing where it can't be read.
fn uses(id: &str, words: &str) -> Option<Uses> {
    let resource = FluentResource::try_new(entry(id, words)).ok()?;
    let mut all = uses_in(&resource);
    (all.len() == 1).then(|| all.remove(id)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{super::super::layers::ThemePart, *};

    const MK: &str = "title = Наслов\nlooks = { $n } страници\n";

    fn files(reviewed: Option<&'static str>) -> ThemeFiles {
        let made = |layer, name, text| LayerFile::made(layer, ThemePart::Messages, name, text);
        let mut messages = vec![
            made(Layer::Site, "mk.ftl", "# Own.\ntitle = Наслов\n"),
            made(
                Layer::Default,
                "en.ftl",
                "## On pages\ntitle = Title\nlooks = { $n } pages\nendonym_en = English\n",
            ),
            made(Layer::Default, "mk.ftl", MK),
        ];
        messages.extend(reviewed.map(|text| made(Layer::Site, "mk.reviewed.csv", text)));
        ThemeFiles {
            templates: Vec::new(),
            statics: Vec::new(),
            messages,
            findings: Vec::new(),
        }
    }

    fn mk() -> Language {
        Language::parse("mk").unwrap()
    }

    fn accept(sheet: &str) -> Result<Accepted, Vec<String>> {
        let date = Date::parse("2026-11-28").unwrap();
        files(None).accept_messages(sheet, &[mk()], "teacher of Macedonian", date)
    }

    #[test]
    fn a_sheet_goes_out_and_comes_back() {
        let sheet = files(None).message_sheet(&mk());
        assert_eq!(
            sheet.trim_start_matches('\u{feff}'),
            "message,english,mk,shown,reviewed,remark\nlooks,{ $n } pages,{ $n } страници,On pages,,\ntitle,Title,Наслов,On pages,,\n"
        );
        let filled = sheet.replace("Наслов,On pages,,", "Име,On pages,x,подобро");
        let accepted = accept(&filled).unwrap();
        assert_eq!((accepted.count, accepted.corrected), (1, 1));
        assert_eq!(accepted.messages.as_deref(), Some("# Own.\ntitle = Име\n"));
        assert_eq!(
            accepted.remarks,
            [("title".to_owned(), "подобро".to_owned())]
        );
        let line = format!("title,{},teacher of Macedonian,2026-11-28\n", hash("Име"));
        assert_eq!(
            accepted.reviewed,
            format!("message,words,role,date\n{line}")
        );
    }

    #[test]
    fn only_the_very_words_count_that_were_looked_at() {
        let reviewed = format!(
            "message,words,role,date\ntitle,{},r,2026-01-01\nlooks,0,r,2026-01-01\n",
            hash("Наслов")
        );
        let files = files(Some(reviewed.leak()));
        let count = files.message_count(&mk());
        assert_eq!((count.needed, count.written, count.reviewed), (2, 2, 1));
        assert!(!is_all_reviewed(&files.messages, &mk()));
    }

    #[test]
    fn what_is_wrong_with_a_sheet_is_told_and_nothing_of_it_counts() {
        let head = "message,english,mk,shown,reviewed,remark\n";
        let problems = |row: &str| {
            accept(&format!("{head}title,Title,Наслов,,x,\n{row}\n"))
                .unwrap_err()
                .join("\n")
        };
        for (row, told) in [
            ("nothing,x,y,,x,", "line 3: there is no message `nothing`"),
            ("looks,other,y,,x,", "has changed since"),
            ("looks,{ $n } pages,,,x,", "has no words"),
            ("looks,{ $n } pages,страници,,x,", "leaves out `{ $n }`"),
            (
                "looks,{ $n } pages,{ $n } од { $m },,x,",
                "`{ $m }`, which the English one",
            ),
            (
                "looks,{ $n } pages,\"{ $n } страници\n.label = { $n }\",,x,",
                "a line of `looks` begins with `.label =`",
            ),
            ("looks,{ $n } pages,{ $n од,,x,", "can't be read"),
        ] {
            assert!(problems(row).contains(told), "{}", problems(row));
        }
        assert!(accept("a,b\n").unwrap_err()[0].contains("names no language"));
    }
}
