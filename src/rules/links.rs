//! Links between entries lead to entries, and their anchors to headings.

use super::{references::remedy, remedy_for_next};
use crate::{
    catalogue::{Address, Catalogue, Item, OwnAddress, Text},
    content::{Body, Key, Link, LinkTarget, Origin, stem_of_entry},
    diagnostics::{Code, Diagnostic, Fix, Place, Remedy, Spot, nearest},
    model::{EntityKind, Id, Language, Part, walk, web_address::meant},
};

/// So many headings of a page are listed where none is like the one that was meant.
const MOST_LISTED: usize = 20;

pub(super) fn lead_somewhere(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    for text in item.texts() {
        let written = LinkedText {
            language: &text.language,
            body: &text.body,
            origin: &text.origin,
        };
        check_all(catalogue, written, findings);
    }
}

/// Where an entry links to what some of its readers may not see, the link goes for them and its words stay. It is
/// told once for each entry.
pub(super) fn stay_for_readers(catalogue: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let own = catalogue.visibility(&item.key);
    // What waits is told where it stands.
    let is_closed = |key: &Key| catalogue.visibility(key) > own && !catalogue.waits(key);
    let mut closed: Vec<(Key, Place)> = Vec::new();
    for text in item.texts() {
        for (key, place) in by_own_address(catalogue, text) {
            if catalogue.withdrawn().contains_key(&key) {
                findings.push(to_withdrawn(&key, place));
            } else if is_closed(&key) && !closed.iter().any(|(known, _)| *known == key) {
                closed.push((key, place));
            }
        }
        for link in &text.body.links {
            let key = match &link.target {
                LinkTarget::Key(key) => Some(key),
                LinkTarget::File(file) => catalogue.key_of_file(file),
                LinkTarget::Here => None,
            };
            if let Some(key) = key.filter(|key| is_closed(key))
                && !closed.iter().any(|(known, _)| known == key)
            {
                closed.push((
                    key.clone(),
                    Place::bytes(&text.origin.file, link.span.clone()),
                ));
            }
        }
    }
    let Some((first, place)) = closed.first().cloned() else {
        return;
    };
    let others = match closed.len() - 1 {
        0 => String::new(),
        1 => ", and one more like it".into(),
        more => format!(", and {more} more like it"),
    };
    let name = catalogue.visibility(&first).name();
    let message = format!(
        "the words of this link stay, and the link goes{others}: `{first}` is `{name}`, and this entry is more open"
    );
    findings.push(
        Diagnostic::new(Code::LinkToClosed, place, message)
            .with_help("let it be, or link to something that the same readers may see"),
    );
}

/// The entries to whose pages a text leads by their addresses on the web, and where it does.
fn by_own_address(catalogue: &Catalogue, text: &Text) -> Vec<(Key, Place)> {
    let own = OwnAddress::of(&catalogue.site().base_url);
    let entry_at = |address: &str| {
        let key = own.key_of(address)?;
        let is_known = catalogue.item(&key).is_some() || catalogue.withdrawn().contains_key(&key);
        is_known.then_some(key)
    };
    let in_body = text.body.outside().filter_map(entry_at);
    let mut found: Vec<(Key, Place)> = in_body
        .map(|key| (key, Place::file(&text.origin.file)))
        .collect();
    walk(&*text.record, &mut |at, part| {
        if let Part::Address(address) = part
            && let Some(key) = entry_at(address.as_str())
        {
            let path = text.origin.item.clone().then(&at.path());
            found.push((key, Place::value(&text.origin.file, path)));
        }
    });
    found
}

/// A text with links.
#[derive(Clone, Copy)]
pub(super) struct LinkedText<'a> {
    pub language: &'a Language,
    pub body: &'a Body,
    pub origin: &'a Origin,
}

/// The same for one text.
pub(super) fn check_all(
    catalogue: &Catalogue,
    text: LinkedText<'_>,
    findings: &mut Vec<Diagnostic>,
) {
    for link in &text.body.links {
        check(catalogue, text, link, findings);
    }
}

fn check(catalogue: &Catalogue, text: LinkedText<'_>, link: &Link, findings: &mut Vec<Diagnostic>) {
    let place = || Place::bytes(&text.origin.file, link.span.clone());
    match &link.target {
        LinkTarget::Here => anchor(text.body, link, place(), findings),
        LinkTarget::Key(key) => match catalogue.item(key) {
            Some(target) => anchor(&target.text(text.language).body, link, place(), findings),
            None if catalogue.withdrawn().contains_key(key) => {
                findings.push(to_withdrawn(key, place()));
            }
            None if catalogue.is_taken(key) => {}
            None => {
                let remedy = || Some(remedy(catalogue, key.kind, key.id.as_str()));
                let help = remedy_for_next(findings, remedy);
                let message = format!("there is no {} `{}`", key.kind, key.id);
                findings
                    .push(Diagnostic::new(Code::BrokenLink, place(), message).with_help_if(help));
            }
        },
        LinkTarget::File(file) => {
            let named = crate::content::key_of(file);
            if let Some(key) = named.filter(|key| catalogue.withdrawn().contains_key(key)) {
                findings.push(to_withdrawn(&key, place()));
            } else if let Some(key) = catalogue.key_of_file(file) {
                file_of(catalogue, key, file, text, link, findings);
            } else if catalogue.asset(file).is_none()
                && !catalogue.is_refused(file)
                && !catalogue.is_withdrawn_file(file)
                && !is_broken_entry(catalogue, file)
            {
                let finding = missing(catalogue, text.origin, file, place(), findings);
                findings.push(of_link(finding, link));
            }
        }
    }
}

/// A finding about the file that a link names. Its anchor stays; and what mends it may only be written where the link
/// holds its address as it is read.
fn of_link(mut finding: Diagnostic, link: &Link) -> Diagnostic {
    finding.fix = finding.fix.take().filter(|_| link.is_literal);
    if let (Some(fix), Some(anchor)) = (&mut finding.fix, &link.anchor) {
        fix.write = format!("{}#{anchor}", fix.write);
    }
    finding
}

fn to_withdrawn(key: &Key, place: Place) -> Diagnostic {
    let message = format!("the words of this link stay, and the link goes: `{key}` was withdrawn");
    Diagnostic::new(Code::LinkToWithdrawn, place, message)
        .with_help("take the link out; look whether the words around it may stay")
}

fn file_of(
    catalogue: &Catalogue,
    key: &Key,
    file: &str,
    text: LinkedText<'_>,
    link: &Link,
    findings: &mut Vec<Diagnostic>,
) {
    let target = catalogue
        .item(key)
        .and_then(|item| item.texts().find(|text| &*text.origin.file == file));
    if let Some(target) = target {
        let place = Place::bytes(&text.origin.file, link.span.clone());
        anchor(&target.body, link, place, findings);
    }
}

fn anchor(target: &Body, link: &Link, place: Place, findings: &mut Vec<Diagnostic>) {
    let Some(anchor) = link.anchor.as_deref().filter(|anchor| !anchor.is_empty()) else {
        return;
    };
    let known = || target.headings.iter().map(|heading| &*heading.id);
    if known().any(|id| id == anchor) {
        return;
    }
    let remedy = remedy_for_next(findings, || {
        let by_other_rules = by_other_rules(target, anchor);
        if let Some(id) = by_other_rules.or_else(|| of_namesake(target, anchor)) {
            return Some(Remedy::write(format!("#{id}")));
        }
        let help = match nearest(anchor, known()) {
            Some(id) => format!("did you mean `#{id}`?"),
            None if target.headings.is_empty() => "that page has no headings".into(),
            None => {
                let first = known().take(MOST_LISTED).map(|id| format!("`#{id}`"));
                let rest = (target.headings.len() > MOST_LISTED).then(|| "…".into());
                let all: Vec<_> = first.chain(rest).collect();
                format!("the headings there are {}", all.join(", "))
            }
        };
        Some(help.into())
    });
    let message = format!("there is no heading `#{anchor}` on that page");
    let mut finding = Diagnostic::new(Code::BrokenAnchor, place, message).with_remedy(remedy);
    // Before the anchor stands what it is of, and that stays.
    let written = link.span.end - anchor.len() - "#".len()..link.span.end;
    finding.fix = finding.fix.take().filter(|_| link.is_literal).map(|fix| {
        let spot = Spot::Bytes(written);
        Fix { spot, ..*fix }.into()
    });
    findings.push(finding);
}

/// The heading that an anchor means that another tool has made of its words, or somebody by hand.
fn by_other_rules<'a>(target: &'a Body, anchor: &str) -> Option<&'a str> {
    let anchor = anchor.to_lowercase();
    let anchor = anchor.trim_start_matches("user-content-");
    let mut meant = target.headings.iter().filter(|heading| {
        let words = heading.text.to_lowercase();
        *heading.id == *anchor
            || as_forges_do(&words) == *anchor
            || words == anchor
            || is_bare(&heading.id, anchor)
    });
    let only = meant.next()?;
    meant.next().is_none().then_some(&*only.id)
}

/// The heading that others call `plan-1`: of those with the same words they count from the second.
fn of_namesake<'a>(target: &'a Body, anchor: &str) -> Option<&'a str> {
    let (words, number) = anchor.rsplit_once('-')?;
    let own = format!("{words}-{}", number.parse::<usize>().ok()? + 1);
    let known = || target.headings.iter().map(|heading| &*heading.id);
    let found = known().find(|id| *id == own)?;
    known().any(|id| id == words).then_some(found)
}

/// Are they the same but for hyphens, as where a sign or a number stood before the words?
fn is_bare(id: &str, anchor: &str) -> bool {
    let bare = |text: &str| -> String {
        text.split('-')
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("-")
    };
    bare(id) == bare(anchor)
}

/// An anchor as GitHub makes it of words in small letters: punctuation goes without a trace, and each blank is
/// a hyphen.
fn as_forges_do(words: &str) -> String {
    let kept = words
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// A file with the name of an entry that could not be read: its own errors say so already.
fn is_broken_entry(catalogue: &Catalogue, file: &str) -> bool {
    crate::content::key_of(file).is_some_and(|key| catalogue.is_taken(&key))
}

pub(super) fn missing(
    catalogue: &Catalogue,
    origin: &Origin,
    file: &str,
    place: Place,
    findings: &[Diagnostic],
) -> Diagnostic {
    let named = file.split_once('?').map_or(file, |(named, _)| named);
    let code = if stem_of_entry(named).is_some() {
        Code::BrokenLink
    } else {
        Code::MissingFile
    };
    let beside = file.strip_prefix(origin.folder());
    let written = beside.map_or(file, |file| file.trim_start_matches('/'));
    let help = || {
        let asked = written.split_once('?').map(|(named, _)| named);
        let is_there = catalogue.key_of_file(named).is_some() || catalogue.asset(named).is_some();
        if let Some(named) = asked.filter(|_| is_there) {
            let help =
                format!("write `{named}`: what follows a question mark means nothing to a file");
            let named = written.split_once('?').map_or(written, |(named, _)| named);
            return Some(Remedy::new(help, named));
        }
        let stem = named
            .strip_suffix(".html")
            .or_else(|| named.strip_suffix(".htm"));
        let entry = format!("{}.md", stem.unwrap_or(named).trim_end_matches('/'));
        if catalogue.key_of_file(&entry).is_some() {
            let link = Address::new(&*origin.file).path_to(&Address::new(&*entry));
            let help = format!("write `{link}`: a link names the file of an entry");
            return Some(Remedy::new(help, link));
        }
        meant(written)
            .or_else(|| similar_file(catalogue, origin, file))
            .or_else(|| entry_named(catalogue, written))
            .or_else(|| Some("put the file there, or write the name of one that is there; an address of the web begins with `https:`".into()))
    };
    Diagnostic::new(code, place, format!("there is no file `{file}`"))
        .with_remedy(remedy_for_next(findings, help))
}

/// The entry of which a link names the id alone.
fn entry_named(catalogue: &Catalogue, written: &str) -> Option<Remedy> {
    let id = Id::new(written)?;
    let mut keys = EntityKind::ALL
        .into_iter()
        .map(|kind| Key::new(kind, id.clone()));
    let key = keys.find(|key| catalogue.item(key).is_some())?;
    let help = format!("write `{key}`: the kind of the entry stands before its id");
    Some(Remedy::new(help, key.to_string()))
}

/// The file with the most similar name and the same ending, as a link from this text.
fn similar_file(catalogue: &Catalogue, origin: &Origin, file: &str) -> Option<Remedy> {
    fn parts(file: &str) -> (&str, &str) {
        let name = file.rsplit('/').next().unwrap_or(file);
        name.rsplit_once('.').unwrap_or((name, ""))
    }
    let beside = format!("{}/", origin.folder());
    let link_to = |file: &str| match file.strip_prefix(&beside) {
        Some(name) => name.to_owned(),
        None => Address::new(&*origin.file).path_to(&Address::new(file)),
    };
    if let Some(name) = catalogue.name_alike(file) {
        let link = link_to(name);
        let help = format!("it is named `{link}`, with these capital letters");
        return Some(Remedy::new(help, link));
    }
    let (stem, ending) = parts(file);
    let known: Vec<&str> = catalogue
        .files()
        .chain(catalogue.assets().map(|(file, _)| file))
        .map(|file| &**file)
        .filter(|file| parts(file).1 == ending)
        .collect();
    let name = nearest(stem, known.iter().map(|file| parts(file).0))?;
    let file = known.into_iter().find(|file| parts(file).0 == name)?;
    let link = link_to(file);
    Some(format!("did you mean `{link}`?").into())
}
