//! `carsija answer`: an answer that came back fills the field that was asked for. The mail itself is not
//! kept: of it there is a source, with the function of whoever wrote it, the day, and what they agreed to.

use std::{io::IsTerminal as _, sync::Arc};

use anyhow::{Context as _, bail};

use super::{Outcome, args::AnswerArgs, shown, today::today};
use crate::{
    Options, Quiet,
    catalogue::{Catalogue, Item},
    content::{self, Filling, Key},
    diagnostics::{FieldPath, Located, Report, Severity, Step},
    disk::Medium,
    mend::{self, Mended, TextEdit},
    model::{Date, EntityKind, Part, Record, Visibility, walk},
    scaffold::{self, LetterAnswer},
};

/// The file of sources.
const SOURCES: &str = "content/sources.yaml";

pub(super) fn run(args: &AnswerArgs) -> anyhow::Result<Outcome> {
    let (content, _) = content::read(&args.site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            shown(&args.site)
        );
    }
    let (catalogue, _) = Catalogue::assemble(content);
    let key = Key::new(args.entry.kind, args.entry.id.clone());
    let Some(item) = catalogue.item(&key) else {
        bail!("there is no {key} without errors; `carsija check` lists what is wrong");
    };
    let today = today(args.as_of)?;
    let asked = asked(item, args)?;
    let letter = letter(item, args, &catalogue, today)?;
    let answers = answers(args, &asked)?;
    let entry = written(item, &asked, &answers, &letter, args, today)?;
    let doubts = keep(&entry, &letter, args, today)?;

    note_ready!("{}\n", mend::difference(&entry, super::is_terminal()));
    say_line!("{}", entry.file);
    say_line!("{SOURCES}: {}", letter.id);
    note_line!(
        "The letter itself is not kept here: of it, the site holds who answered, as a function, and when."
    );
    if !letter.may_quote {
        note_line!(
            "Whoever wrote it did not agree to be quoted: look that the answer stands in your own words."
        );
    }
    for doubt in doubts {
        note_line!("{doubt}");
    }
    Ok(Outcome::Good)
}

/// What was asked.
enum Asked {
    /// A field that isn't known.
    Field(FieldPath),
    /// A question of the author, by its place in the list; its answer is a fact, if it fills no field.
    Question(usize, String),
}

/// What an entry doesn't know: its fields, and the questions of its author.
fn unknown(record: &Record) -> (Vec<FieldPath>, Vec<String>) {
    let mut fields = Vec::new();
    walk(record, &mut |at, part| {
        let path = at.path();
        let is_field = path.0.iter().all(|step| matches!(step, Step::Key(_)));
        if part == Part::Unknown && is_field {
            fields.push(path);
        }
    });
    if let Record::Practice(practice) = record
        && !practice.cost.is_known()
    {
        fields.push(FieldPath::key("cost").then_key("band"));
    }
    let questions = record.questions().iter().map(ToString::to_string);
    (fields, questions.collect())
}

fn asked(item: &Item, args: &AnswerArgs) -> anyhow::Result<Asked> {
    let (fields, questions) = unknown(&item.original().record);
    if fields.is_empty() && questions.is_empty() {
        bail!("{} leaves no question open", item.key);
    }
    if let Some(number) = args.question {
        let index = number.saturating_sub(1);
        let Some(question) = questions.get(index).filter(|_| number > 0) else {
            bail!(
                "{} has {} of its own; see `questions` in its file",
                item.key,
                count(questions.len())
            );
        };
        return Ok(Asked::Question(index, question.clone()));
    }
    let all: Vec<String> = fields.iter().map(ToString::to_string).collect();
    if let Some(field) = &args.field {
        let path = path(field);
        // A part of what isn't known: `lessons.worked`.
        let is_unknown = |known: &FieldPath| path.0.starts_with(&known.0);
        if !fields.iter().any(is_unknown) {
            bail!(
                "`{field}` is no open question of {}; these are: {}",
                item.key,
                all.join(", ")
            );
        }
        return Ok(Asked::Field(path));
    }
    if !may_ask() {
        let lines = all.iter().map(|field| format!("\n  --field {field}"));
        let numbered = questions.iter().zip(1..);
        let more =
            numbered.map(|(question, number)| format!("\n  --question {number}  {question}"));
        bail!(
            "say which question is answered:{}",
            lines.chain(more).collect::<String>()
        );
    }
    let choices: Vec<String> = questions.iter().cloned().chain(all).collect();
    let chosen = inquire::Select::new("Which question is answered:", choices).raw_prompt()?;
    Ok(match chosen.index.checked_sub(questions.len()) {
        Some(index) => Asked::Field(fields[index].clone()),
        None => Asked::Question(chosen.index, chosen.value),
    })
}

fn count(questions: usize) -> String {
    match questions {
        0 => "no question".into(),
        1 => "1 question".into(),
        several => format!("{several} questions"),
    }
}

fn path(field: &str) -> FieldPath {
    let keys = field.split('.').map(|key| Step::Key(key.to_owned()));
    FieldPath(keys.collect())
}

fn may_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

fn answers(args: &AnswerArgs, asked: &Asked) -> anyhow::Result<Vec<String>> {
    let given = match (&args.answer[..], may_ask()) {
        ([], true) => {
            let question = match asked {
                Asked::Field(path) => format!("{path}:"),
                Asked::Question(_, question) => question.clone(),
            };
            vec![inquire::Text::new(&question).prompt()?]
        }
        ([], false) => bail!("--answer is missing (what the letter says, in your own words)"),
        (given, _) => given.to_vec(),
    };
    let given: Vec<_> = given.iter().map(|one| one.trim().to_owned()).collect();
    if given.iter().any(String::is_empty) {
        bail!("the answer is empty");
    }
    Ok(given)
}

/// Asks for a text, or says which option is missing.
fn text(given: Option<&String>, option: &str, question: &str) -> anyhow::Result<String> {
    let text = match given {
        Some(text) => text.clone(),
        None if may_ask() => inquire::Text::new(question).prompt()?,
        None => bail!("{option} is missing ({question})"),
    };
    if text.trim().is_empty() {
        bail!("{option} is empty");
    }
    Ok(text.trim().to_owned())
}

/// Asks whether something was agreed to; nobody has agreed to what isn't said.
fn is_agreed(given: bool, question: &str) -> anyhow::Result<bool> {
    Ok(given
        || may_ask()
            && inquire::Confirm::new(question)
                .with_default(false)
                .prompt()?)
}

fn letter(
    item: &Item,
    args: &AnswerArgs,
    catalogue: &Catalogue,
    today: Date,
) -> anyhow::Result<LetterAnswer> {
    let role = text(
        args.role.as_ref(),
        "--role",
        "The function of whoever answered, without a name:",
    )?;
    let on = args.on.unwrap_or(today);
    if on > today {
        bail!("the letter is of {on}, which is still to come");
    }
    let may_quote = is_agreed(
        args.may_quote,
        "Did they agree that their words are quoted?",
    )?;
    let name = match &args.name {
        Some(name) => Some(name.clone()),
        None if is_agreed(false, "Did they agree that their name is published?")? => {
            Some(text(None, "--name", "Their name:")?)
        }
        None => None,
    };
    let usual = format!("letter-{}-{on}", item.key.id);
    let is_free = |id: &String| !catalogue.ids(EntityKind::Source).any(|known| known == *id);
    let numbered = (2..).map(|number| format!("{usual}-{number}"));
    let id = std::iter::once(usual.clone()).chain(numbered).find(is_free);
    Ok(LetterAnswer {
        id: id.context("an id")?,
        language: args
            .lang
            .clone()
            .unwrap_or_else(|| item.original_language().clone()),
        on,
        role,
        may_quote,
        name,
    })
}

/// The entry's file with the answer in it, in the form that its field takes.
fn written(
    item: &Item,
    asked: &Asked,
    answers: &[String],
    letter: &LetterAnswer,
    args: &AnswerArgs,
    today: Date,
) -> anyhow::Result<Mended> {
    let original = item.original();
    let file = &original.origin.file;
    let before = scaffold::read_entry(&args.site, file)?;
    let site = |text: &str| is_sound(file, text, item, args);
    let also = [
        Filling::Add(FieldPath::key("sources"), letter.id.clone()),
        Filling::Set(
            FieldPath::key("review").then_key("updated"),
            today.to_string(),
        ),
    ];
    for first in forms(asked, answers, letter, &original.record) {
        let fillings: Vec<_> = first.into_iter().chain(also.iter().cloned()).collect();
        let Some(changes) = content::filled(&before, &fillings) else {
            bail!(
                "{file} is written in a way that only people can change: write the answer there by hand"
            );
        };
        let changes = changes
            .into_iter()
            .map(|(bytes, text)| TextEdit { bytes, text });
        let mended = Mended::of(file.clone(), before.as_str().into(), changes.collect());
        if site(&mended.after)? {
            return Ok(mended);
        }
    }
    match asked {
        Asked::Field(path) => bail!(
            "the answer has not the form of `{path}`; `carsija schema {}` says what it takes (of a field with \
             parts, name one: `--field lessons.worked`)",
            item.key.kind
        ),
        Asked::Question(..) => {
            bail!("the answer can't be written into {file}; `carsija check` says why")
        }
    }
}

/// The forms in which an answer may fill what was asked for, the usual one first.
fn forms(
    asked: &Asked,
    answers: &[String],
    letter: &LetterAnswer,
    record: &Record,
) -> Vec<Vec<Filling>> {
    let quoted: Vec<String> = answers.iter().map(|one| scaffold::quoted(one)).collect();
    match asked {
        Asked::Field(path) => {
            let list = format!("[{}]", quoted.join(", "));
            let values = match answers {
                [one] => vec![quoted[0].clone(), list, one.clone()],
                _ => vec![list],
            };
            let set = |value| vec![Filling::Set(path.clone(), value)];
            // A value stands on one line.
            let values = values.into_iter().filter(|value| !value.contains('\n'));
            values.map(set).collect()
        }
        Asked::Question(index, question) => {
            let taken = |id: &String| record.facts().iter().any(|fact| fact.id.as_str() == id);
            let ids = (1..).map(|number| format!("answer-{number}"));
            let id = ids.into_iter().find(|id| !taken(id)).unwrap_or_default();
            let fact = format!(
                "{{id: {id}, label: {}, value: {}, as_of: {}, source: {}}}",
                scaffold::quoted(question),
                scaffold::quoted(&answers.join(" ")),
                letter.on,
                letter.id
            );
            let gone = FieldPath::key("questions").then_item(*index);
            vec![vec![
                Filling::Add(FieldPath::key("facts"), fact),
                Filling::TakeOut(gone),
            ]]
        }
    }
}

/// Is a text an entry without errors in itself?
fn is_sound(file: &Arc<str>, text: &str, item: &Item, args: &AnswerArgs) -> anyhow::Result<bool> {
    let (content, _) = content::read(&args.site)?;
    let language = item.original_language();
    let parsed = content::parse_entry(file, text, &item.key, Some(language), &content.site);
    let is_error = |code: crate::diagnostics::Code| code.severity() == Severity::Error;
    Ok(!parsed.findings.iter().any(|one| is_error(one.code)))
}

/// Writes the letter and the entry, and gives what `check` says of them that it didn't say before; where the site has
/// more errors afterwards, takes both back.
fn keep(
    entry: &Mended,
    letter: &LetterAnswer,
    args: &AnswerArgs,
    today: Date,
) -> anyhow::Result<Vec<String>> {
    let options = Options {
        audience: Visibility::Internal,
        today,
        base_url: None,
        medium: Medium::Web,
    };
    let check = || crate::check(&args.site, &options, &Quiet);
    let before = check()?;
    let sources = scaffold::read_entry(&args.site, SOURCES).unwrap_or_default();
    let list = scaffold::Destination::List(SOURCES.into());
    scaffold::write_entry(&args.site, &list, &scaffold::letter(letter, today))?;
    let left = mend::write(&args.site, std::slice::from_ref(entry));
    let after = check()?;
    let errors = |report: &Report| report.count(Severity::Error);
    let is_old = |one: &Located| {
        let mut old = before.findings().iter();
        old.any(|old| (old.code, &old.file, &old.message) == (one.code, &one.file, &one.message))
    };
    let of_both = after
        .findings()
        .iter()
        .filter(|one| one.file == entry.file || one.file.ends_with(SOURCES));
    let new = of_both.filter(|one| !is_old(one));
    let told = new.map(|one| {
        let help = one.help.as_ref().map(|help| format!(": {help}"));
        format!("{}: {}{}", one.code, one.message, help.unwrap_or_default())
    });
    let told: Vec<String> = told.collect();
    if left.is_empty() && errors(&after) <= errors(&before) {
        return Ok(told);
    }
    if left.is_empty() {
        let back = Mended {
            file: entry.file.clone(),
            before: entry.after.as_str().into(),
            after: entry.before.to_string(),
            changes: Vec::new(),
        };
        mend::write(&args.site, &[back]);
        for finding in told {
            note_line!("{finding}");
        }
    }
    scaffold::replace_made(&args.site, SOURCES, &sources)?;
    match left.first() {
        Some(left) => bail!("{} stays as it is: {}", left.file, left.why),
        None => bail!("with this answer the site would have errors; nothing was written"),
    }
}
