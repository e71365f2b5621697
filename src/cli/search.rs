//! `carsija search`.

use std::{fmt::Write as _, io::IsTerminal as _};

use serde_json::json;

use super::{
    Outcome,
    args::{SearchArgs, Sort},
    today::today,
};
use crate::{
    Options,
    diagnostics::{Diagnostic, Severity, did_you_mean},
    disk::Medium,
    escape::{self, terminal, terminal_line},
    model::Language,
    search::{self, Bundle, Hit, Order, SearchRequest, SearchResults},
};

/// Where the content of a site stands.
const CONTENT: &str = "content/";
/// Words are shown in so many columns.
const WIDTH: usize = 96;
/// Of words taken in place of an unknown one, so many are named.
const NAMED: usize = 5;

pub(super) fn run(args: &SearchArgs) -> anyhow::Result<Outcome> {
    if args.query.trim().is_empty() {
        anyhow::bail!("there is nothing to look for; write a word: carsija search youth");
    }
    let options = Options {
        audience: args.edition.into(),
        today: today(args.as_of)?,
        base_url: None,
        medium: Medium::Web,
    };
    if let Some(folder) = &args.index {
        crate::keep_outside(&args.site, folder)?;
    }
    let loaded = crate::load(&args.site, &options)?;
    let is_unread = |finding: &Diagnostic| {
        finding.code.severity() == Severity::Error && finding.place.file.starts_with(CONTENT)
    };
    if loaded.findings.iter().any(is_unread) {
        note_line!("Some of the content has errors and may be missing here; see `carsija check`.");
    }
    let edition = &loaded.edition;
    let bundle = match &args.index {
        Some(folder) => Bundle::kept(edition, folder)?,
        None => Bundle::of(edition)?,
    };
    let language = args.language.as_ref().unwrap_or(edition.default_language());
    let question = SearchRequest {
        query: &args.query,
        language: Some(language),
        order: match args.sort {
            Sort::Relevance => Order::Relevance,
            Sort::Reviewed => Order::Reviewed,
            Sort::Evidence => Order::Evidence,
        },
        limit: args.limit,
    };
    let answer = bundle.answer(&question, |page| search::blocks(page, edition))?;
    if args.json {
        let json = format!("{:#}", in_json(&args.query, &answer));
        say_line!("{}", escape::json_for_terminal(&json));
    } else {
        say_ready!("{}", in_words(&args.query, &answer, &bundle));
    }
    Ok(Outcome::Good)
}

/// The answer for programs.
fn in_json(query: &str, answer: &SearchResults<'_>) -> serde_json::Value {
    let hit = |hit: &Hit<'_>| {
        let passage = hit.passage.iter();
        json!({
            "title": hit.page.title,
            "kind": hit.page.key.kind.name(),
            "id": hit.page.key.id.as_str(),
            "language": hit.page.language.as_str(),
            "also": hit.also.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
            "address": hit.page.address.as_str(),
            "file": &*hit.page.file,
            "summary": hit.page.summary,
            "city": hit.page.city,
            "is_due_for_review": hit.page.is_demoted,
            "score": hit.score,
            "passage": passage
                .map(|(text, is_marked)| json!({ "text": text, "is_marked": is_marked }))
                .collect::<Vec<_>>(),
        })
    };
    let replaced = answer.replaced.iter();
    json!({
        "query": query,
        "total": answer.total,
        "words": answer.clauses,
        "words_matched": answer.matched,
        "replaced": replaced
            .map(|(written, words)| json!({ "written": written, "words": words }))
            .collect::<Vec<_>>(),
        "missing": answer.missing,
        "is_cut": answer.is_cut,
        "is_begun": answer.is_begun,
        "results": answer.hits.iter().map(hit).collect::<Vec<_>>(),
    })
}

/// The answer for people, ready for a terminal.
fn in_words(query: &str, answer: &SearchResults<'_>, bundle: &Bundle) -> String {
    let mut text = String::new();
    for note in notes(answer, bundle) {
        let _ = writeln!(text, "{}", terminal_line(&note));
    }
    if answer.total == 0 {
        let _ = writeln!(text, "Nothing found for {}", terminal_line(query));
        let _ = write!(text, "{}", terminal(&advice(query, bundle)));
        return text;
    }
    let shown = answer.hits.len();
    let _ = match (answer.total, shown) {
        (1, 1) => writeln!(text, "1 result"),
        (total, shown) if total == shown => writeln!(text, "{total} results"),
        (total, shown) => writeln!(text, "{total} results; the first {shown}:"),
    };
    for (hit, number) in answer.hits.iter().zip(1..) {
        let _ = write!(text, "\n{}", result(hit, number));
    }
    text
}

/// What the reader must know before the results.
fn notes(answer: &SearchResults<'_>, bundle: &Bundle) -> Vec<String> {
    let mut notes = Vec::new();
    for (field, value) in &answer.unmatched {
        let known = did_you_mean(value, bundle.values(field));
        let known = known.map(|known| format!(": {known}")).unwrap_or_default();
        notes.push(format!("Nothing has {field}:{value}{known}"));
    }
    for (written, words) in &answer.replaced {
        let named: Vec<_> = words.iter().take(NAMED).map(String::as_str).collect();
        let more = if words.len() > NAMED { " …" } else { "" };
        notes.push(format!(
            "No page has `{written}`; shown is what has: {}{more}",
            named.join(", ")
        ));
    }
    for written in &answer.missing {
        notes.push(format!("No page has `{written}`."));
    }
    if answer.matched > 0 && answer.matched < answer.clauses {
        notes.push(format!(
            "No page has all {} words; these have {}.",
            answer.clauses, answer.matched
        ));
    }
    if answer.is_begun {
        notes.push(
            "The last word has hardly begun: three letters stand for all that begin so.".to_owned(),
        );
    }
    if answer.is_cut {
        notes.push("The query is too long; its end was passed over.".to_owned());
    }
    notes
}

/// What to try where nothing was found.
fn advice(query: &str, bundle: &Bundle) -> String {
    let fields: Vec<_> = bundle.fields().collect();
    let mut text = String::new();
    let unknown = query.split_whitespace().find_map(|word| {
        let (field, _) = word.trim_start_matches('-').split_once(':')?;
        (!fields.contains(&field)).then_some(field)
    });
    if let Some(field) = unknown {
        let _ = writeln!(text, "  There is no filter `{field}:`.");
    }
    let _ = writeln!(text, "  Try fewer or other words, or a filter:");
    let _ = writeln!(text, "  {}", fields.join(": ") + ":");
    text
}

fn result(hit: &Hit<'_>, number: usize) -> String {
    let page = hit.page;
    let mut text = String::new();
    let _ = writeln!(text, "{number:>3}  {}", strong(&page.title));
    let mut facts = vec![page.key.kind.name().to_owned()];
    if !page.city.is_empty() {
        facts.push(page.city.clone());
    }
    let languages = std::iter::once(&page.language).chain(hit.also.iter().copied());
    let languages: Vec<_> = languages.map(Language::as_str).collect();
    facts.push(languages.join(", "));
    if page.is_demoted {
        facts.push("due for review".to_owned());
    }
    facts.push(page.file.to_string());
    let _ = writeln!(text, "     {}", terminal_line(&facts.join(" · ")));
    for line in lines(&hit.passage) {
        let _ = writeln!(text, "     {line}");
    }
    text
}

/// A passage in lines, with its words marked.
fn lines(passage: &[(String, bool)]) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut width) = (String::new(), 0);
    // A piece may end within a word; what belongs together is kept together.
    let mut words: Vec<Vec<(&str, bool)>> = vec![Vec::new()];
    for (piece, is_marked) in passage {
        for (number, part) in piece.split(char::is_whitespace).enumerate() {
            if number > 0 {
                words.push(Vec::new());
            }
            if let Some(last) = words.last_mut().filter(|_| !part.is_empty()) {
                last.push((part, *is_marked));
            }
        }
    }
    for word in words.into_iter().filter(|word| !word.is_empty()) {
        let length: usize = word.iter().map(|(part, _)| part.chars().count()).sum();
        if width > 0 && width + 1 + length > WIDTH {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        if width > 0 {
            line.push(' ');
            width += 1;
        }
        for (part, is_marked) in word {
            if is_marked {
                line.push_str(&strong(part));
            } else {
                line.push_str(&terminal_line(part));
            }
        }
        width += length;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Bold on a terminal; between asterisks elsewhere.
fn strong(text: &str) -> String {
    let text = terminal_line(text);
    let is_terminal = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if is_terminal {
        format!("\u{1b}[1m{text}\u{1b}[0m")
    } else {
        format!("*{text}*")
    }
}
