//! What an editor should know of a page, for the browser: what is wrong with the site, and what
//! stands in the margin.

use serde_json::{Value, json};

use super::{
    request::{PagePath, link},
    state::{ServedSite, Settings, State},
};
use crate::{
    Loaded,
    catalogue::{Item, Text},
    content::Key,
    diagnostics::{Located, Report, ReportWords, Severity},
    escape,
    model::{Editor, Visibility, in_latin},
    render::{NotedPage, bare},
    rules::room_on_the_brief,
};

/// No more findings than these are sent: who mends them sees the rest.
const MOST: usize = 100;
/// A longer line is shown around the words in question.
const WIDEST: usize = 160;

/// The notes on the page at a path, as JSON.
pub(super) fn of(path: &str, site: &ServedSite, state: &State) -> String {
    let place = PagePath::of(path, &site.settings);
    let address = place.address();
    // Notes are on what stands in the files now, though the page may be the last that was right.
    let newest = state.newest_for(place.audience);
    let loaded = &if newest.plan.output(&address).is_some() {
        newest
    } else {
        state.face_for(place.audience).loaded.clone()
    };
    let page = NotedPage {
        edition: &loaded.edition,
        theme: &loaded.theme,
        plan: &loaded.plan,
        address: &address,
    };
    let item = page.entry().and_then(|key| loaded.edition.item(key));
    let mentioned = item.map_or(&[][..], |item| loaded.catalogue().mentioned_by(&item.key));
    let mut mentioned = mentioned.to_vec();
    mentioned.retain(|key| loaded.edition.item(key).is_some());
    let settings = &site.settings;
    let of_site = || state.newest.edition.site().editor.as_deref()?.parse().ok();
    let editor = settings.editor.clone().or_else(of_site);
    let tag = page.language().as_str();
    let shown = Shown {
        site,
        state,
        words: ReportWords::in_language(tag, |text| in_latin(text).into_owned()),
        editor: editor.filter(|_| settings.opens_files),
    };
    let errors = state.report.count(Severity::Error);
    let is_stopped = state.report.held_back() > 0 || state.trouble.is_some();
    let mut words = page.words();
    let note = match (is_stopped, &state.fallback) {
        (false, _) => "preview_overlay_left_out",
        (true, None) => "preview_overlay_start",
        (true, Some(_)) => "preview_overlay_note",
    };
    if let Some(note) = words.get(note).cloned() {
        words.insert("preview_overlay_note".into(), note);
    }
    // Who may not see all entries may not read in their files either.
    let sees_all = site.settings.most_closed == Visibility::Internal;
    let mut findings: Vec<&Located> = state.report.findings().iter().collect();
    findings.retain(|_| sees_all);
    findings.sort_by_key(|finding| finding.code.severity() != Severity::Error);
    let notes = json!({
        "build": state.build,
        "words": words,
        "broken": errors > 0 || state.trouble.is_some(),
        "trouble": state.trouble.as_ref().filter(|_| sees_all),
        "summary": match is_stopped {
            true => page.counted("preview_wrong", "errors", errors),
            false => page.counted("preview_left_out", "things", errors),
        },
        "findings": findings.iter().take(MOST).map(|one| shown.finding(one)).collect::<Vec<_>>(),
        "more": findings.len().saturating_sub(MOST),
        "here": item.map_or_else(Vec::new, |item| shown.findings_of(item, &findings)),
        "status": status(&page, place.audience, state),
        "editions": editions(&place, item, &page, &site.settings),
        "entry": item.map(|item| shown.entry(item, loaded, &page, &mentioned)),
    });
    bare(&notes.to_string()).into_owned()
}

fn status(page: &NotedPage<'_>, audience: Visibility, state: &State) -> String {
    let held_back = state.report.held_back();
    let left_out = state.report.left_out();
    if state.trouble.is_some() {
        page.counted("preview_status_broken", "errors", 0)
    } else if held_back > 0 {
        page.counted("preview_status_broken", "errors", held_back)
    } else if state.is_done_for(audience) && left_out > 0 {
        page.counted("preview_status_left_out", "things", left_out)
    } else if state.is_done_for(audience) {
        let warnings = state.report.count(Severity::Warning);
        page.counted("preview_status_done", "warnings", warnings)
    } else {
        page.words()
            .remove("preview_status_working")
            .unwrap_or_default()
    }
}

/// The same page in each edition that may be looked at.
fn editions(
    place: &PagePath,
    item: Option<&Item>,
    page: &NotedPage<'_>,
    settings: &Settings,
) -> Vec<Value> {
    let words = page.words();
    [
        Visibility::Public,
        Visibility::Members,
        Visibility::Internal,
    ]
    .into_iter()
    .filter(|audience| audience.is_open_to(settings.most_closed))
    .map(|audience| {
        let id = format!("preview_edition_{}", audience.name());
        json!({
            "name": words.get(&id).map_or(audience.name(), String::as_str),
            "href": escape::path(&link(audience, &place.path, settings)),
            "current": audience == place.audience,
            "there": item.is_none_or(|item| page.edition.visibility(&item.key).is_open_to(audience)),
        })
    })
    .collect()
}

struct Shown<'a> {
    site: &'a ServedSite,
    state: &'a State,
    editor: Option<Editor>,
    /// The words for findings in the language of the page.
    words: Option<ReportWords>,
}

impl Shown<'_> {
    fn open(&self, file: &str, line: usize, column: usize) -> Option<String> {
        let editor = self.editor.as_ref()?;
        Some(editor.link(&self.site.root, file, line, column))
    }

    fn entry(
        &self,
        item: &Item,
        loaded: &Loaded,
        page: &NotedPage<'_>,
        mentioned: &[Key],
    ) -> Value {
        let text = item.text(page.language());
        let file = &text.origin.file;
        let fingerprints = loaded.catalogue().fingerprints();
        let mut entry =
            serde_json::to_value(page.notes(item, mentioned, fingerprints)).unwrap_or_default();
        entry["file"] = json!(&**file);
        entry["href"] = json!(self.open(file, 1, 1));
        entry["lengths"] = lengths(text);
        for text in entry["texts"].as_array_mut().into_iter().flatten() {
            let open = text["file"].as_str().and_then(|file| self.open(file, 1, 1));
            text["open"] = json!(open);
        }
        entry
    }

    /// What is wrong with the files of an entry.
    fn findings_of(&self, item: &Item, findings: &[&Located]) -> Vec<Value> {
        let is_of = |finding: &&&Located| {
            let mut texts = item.texts();
            texts.any(|text| text.origin.file == finding.file)
        };
        let findings = findings.iter().filter(is_of);
        findings
            .take(MOST)
            .map(|finding| self.finding(finding))
            .collect()
    }

    fn finding(&self, finding: &Located) -> Value {
        let (line, column) = finding
            .span
            .as_ref()
            .map_or((1, 1), |span| (span.line, span.column));
        let mut fields = finding.to_json();
        if let Some(words) = &self.words {
            fields["kind"] = json!(words.kind(finding.code));
            let remedy = words.remedy(finding.code, finding.help.as_deref());
            fields["told_help"] = json!(remedy.told);
            fields["help"] = json!(remedy.in_english);
        }
        fields["excerpt"] = json!(excerpt(finding, &self.state.report));
        fields["href"] = json!(self.open(&finding.file, line, column));
        fields
    }
}

/// How long the texts of the brief are, in characters, and how long they may be.
fn lengths(text: &Text) -> Value {
    room_on_the_brief(&text.record)
        .into_iter()
        .map(|(field, words, limit)| {
            json!({
                "field": field.to_string(),
                "length": words.chars().count(),
                "limit": limit,
            })
        })
        .collect()
}

/// The line in question, cut where the words in question begin and end.
fn excerpt(finding: &Located, report: &Report) -> Vec<Value> {
    let (Some(span), Some(text)) = (&finding.span, report.text(&finding.file)) else {
        return Vec::new();
    };
    let start = span.bytes.start.min(text.len());
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = span.bytes.end.clamp(start, line_end);
    let before = text[line_start..start].trim_start_matches('\u{feff}');
    let after = text[end..line_end].trim_end();
    let shortened_before = match before.char_indices().nth_back(WIDEST) {
        Some((at, _)) => format!("…{}", &before[at..]),
        None => before.to_owned(),
    };
    let shortened_after = match after.char_indices().nth(WIDEST) {
        Some((at, _)) => format!("{}…", &after[..at]),
        None => after.to_owned(),
    };
    vec![json!({
        "number": span.line,
        "before": shortened_before,
        "marked": &text[start..end],
        "after": shortened_after,
    })]
}
