//! What an author writes is text wherever it comes out: a nasty text in every field of every kind makes
//! no element, attribute, comment or key that isn't there with a harmless one, and is read whole by the
//! parsers of others.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use anyhow::{Context as _, ensure};
use carsija::{
    diagnostics::{Code, Spot, Step},
    model::{EntityKind, Visibility},
};
use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, CharacterTokens, CommentToken, EndTag, StartTag, TagToken, Token, TokenSink,
        TokenSinkResult, Tokenizer, TokenizerOpts,
        states::{Rawtext, Rcdata, ScriptData},
    },
};
use icalendar::parser::{Component, read_calendar, unfold};
use serde_json::Value;

use crate::{
    filled::{LANGUAGES, Place},
    knowledge::{Author, Entry, write},
    leaks::loaded_for,
    support::{Tree, run, tree},
};

/// What means something to HTML, XML, JSON, JavaScript, links and templates.
const NASTY: &str =
    "</script></title><script>\"'&amp;--><!--]]>%41#\\{{x}}{%x%}{#\u{202E}<b onclick=x>";
const HARMLESS: &str = "abc";

/// Writes texts that begin and end in a word of their own.
struct Texts {
    middle: &'static str,
    made: usize,
    ids: BTreeMap<String, String>,
    /// The fields in which such texts stand.
    fields: BTreeSet<String>,
}

impl Texts {
    fn new(middle: &'static str) -> Self {
        Self {
            middle,
            made: 0,
            ids: BTreeMap::new(),
            fields: BTreeSet::new(),
        }
    }
}

/// Before and after the number of a text.
const MARK: &str = "zq";
const DIGITS: usize = 5;

fn whole(number: usize, middle: &str) -> String {
    format!("{MARK}{number:05}{middle}{number:05}zz")
}

impl Author for Texts {
    fn id(&mut self, entry: Entry) -> String {
        let next = format!("entry-{}", self.ids.len());
        let id = self.ids.entry(format!("{entry:?}")).or_insert(next);
        id.clone()
    }

    fn text(&mut self, entry: Entry, place: &Place<'_>) -> String {
        self.made += 1;
        match (place.form, place.field) {
            (Some("telephone"), _) => "+389 2 3118 022".into(),
            (Some(_), _) => "example".into(),
            // An address, a file, an expression.
            (None, "aliases") => format!("{}-{}", self.id(entry), self.made),
            (None, "media.file" | "requirements.materials.file" | "documents.file") => {
                format!("file-{}", self.made)
            }
            (None, "triggers" | "body" | "bytes") => format!("word{}", self.made),
            (None, field) => {
                self.fields.insert(format!("{} {field}", entry.kind));
                whole(self.made, self.middle)
            }
        }
    }

    fn secret(&mut self, _: &str) -> String {
        "secret".into()
    }
}

/// What a parser makes of a file.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parsed {
    /// Elements, with the names of their attributes; comments; the keys of data.
    structure: Vec<String>,
    /// Words between elements, values of attributes, texts of data.
    texts: Vec<String>,
}

impl Parsed {
    /// The numbers of the texts that stand in it whole.
    fn whole(&self, middle: &str) -> anyhow::Result<BTreeSet<usize>> {
        let mut found = BTreeSet::new();
        for text in &self.texts {
            let mut rest = text.as_str();
            while let Some(at) = rest.find(MARK) {
                let from = &rest[at..];
                let digits = from.get(MARK.len()..MARK.len() + DIGITS);
                let number = digits.and_then(|digits| digits.parse().ok());
                let number = number.with_context(|| format!("{from:.80}"))?;
                let whole = whole(number, middle);
                // The subject of a letter is cut short, and says so.
                let cut = from.split('…').next().unwrap_or_default();
                if cut.len() < whole.len() && whole.starts_with(cut) && cut.len() < from.len() {
                    rest = &from[cut.len()..];
                    continue;
                }
                ensure!(from.starts_with(&whole), "{from:.200} is not {whole}");
                found.insert(number);
                rest = &from[whole.len()..];
            }
        }
        Ok(found)
    }

    fn of(path: &str, bytes: &[u8]) -> anyhow::Result<Option<Self>> {
        let parse = match path.rsplit('.').next().unwrap_or_default() {
            "html" => parse_html,
            "xml" | "svg" => parse_xml,
            "json" => parse_json,
            "ics" => parse_calendar,
            _ => return Ok(None),
        };
        let text = str::from_utf8(bytes)?;
        let parsed = parse(text).with_context(|| path.to_owned())?;
        Ok(Some(parsed))
    }
}

fn parse_json(text: &str) -> anyhow::Result<Parsed> {
    fn walk(value: &Value, parsed: &mut Parsed) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    parsed.structure.push(format!("{key:?}"));
                    walk(value, parsed);
                }
            }
            Value::Array(items) => {
                parsed.structure.push(format!("[{}]", items.len()));
                items.iter().for_each(|item| walk(item, parsed));
            }
            Value::String(text) => parsed.texts.push(text.clone()),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut parsed = Parsed::default();
    walk(&serde_json::from_str(text)?, &mut parsed);
    Ok(parsed)
}

fn parse_calendar(text: &str) -> anyhow::Result<Parsed> {
    fn walk(component: &Component<'_>, parsed: &mut Parsed) {
        parsed.structure.push(component.name.to_string());
        for property in &component.properties {
            parsed.structure.push(property.name.to_string());
            let value = property.val.clone();
            parsed.texts.push(value.unescape_text().to_string());
        }
        for inner in &component.components {
            walk(inner, parsed);
        }
    }
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).map_err(anyhow::Error::msg)?;
    let mut parsed = Parsed::default();
    for property in &calendar.properties {
        parsed
            .texts
            .push(property.val.clone().unescape_text().to_string());
    }
    for component in &calendar.components {
        walk(component, &mut parsed);
    }
    Ok(parsed)
}

fn parse_xml(text: &str) -> anyhow::Result<Parsed> {
    use xml::reader::XmlEvent::{
        CData, Characters, Comment, Doctype, EndElement, ProcessingInstruction, StartElement,
    };
    let mut parsed = Parsed::default();
    for event in xml::EventReader::from_str(text) {
        match event? {
            StartElement {
                name, attributes, ..
            } => {
                let mut tag = name.to_string();
                for attribute in attributes {
                    tag = format!("{tag} {}", attribute.name);
                    parsed.texts.push(attribute.value);
                }
                parsed.structure.push(tag);
            }
            EndElement { name } => parsed.structure.push(format!("/{name}")),
            Characters(text) | CData(text) => parsed.texts.push(text),
            Comment(_) | ProcessingInstruction { .. } | Doctype { .. } => {
                parsed.structure.push("!".into());
            }
            _ => {}
        }
    }
    Ok(parsed)
}

fn parse_html(text: &str) -> anyhow::Result<Parsed> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    let tokenizer = Tokenizer::new(Page::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let page = tokenizer.sink;
    let mut parsed = page.parsed.into_inner();
    parsed.texts.push(page.words.into_inner());
    for data in page.data.into_inner() {
        let data = parse_json(&data).context(data)?;
        parsed.structure.extend(data.structure);
        parsed.texts.extend(data.texts);
    }
    Ok(parsed)
}

/// What a link means, as a mail program reads it (RFC 6068).
fn percent_decoded(link: &str) -> String {
    let mut parts = link.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let byte = part
            .get(..2)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.extend(byte);
        let rest = if byte.is_some() { &part[2..] } else { part };
        bytes.extend(rest.bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A citation as LaTeX would set it.
fn as_typeset(citation: &str) -> String {
    const BACKSLASH: &str = "\u{1}";
    let mut text = citation.replace("\\textbackslash{}", BACKSLASH);
    for sign in ["{", "}", "%", "&", "#", "_", "$"] {
        text = text.replace(&format!("\\{sign}"), sign);
    }
    text.replace(BACKSLASH, "\\")
}

#[derive(Default)]
struct Page {
    parsed: RefCell<Parsed>,
    words: RefCell<String>,
    data: RefCell<Vec<String>>,
    is_in_data: RefCell<bool>,
    /// What stands in a citation, while one is read.
    citation: RefCell<Option<String>>,
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut parsed = self.parsed.borrow_mut();
        match token {
            TagToken(tag) if tag.kind == StartTag => {
                let mut element = tag.name.to_string();
                self.words.borrow_mut().push('\n');
                for attribute in &tag.attrs {
                    element = format!("{element} {}", &*attribute.name.local);
                    parsed
                        .texts
                        .push(match attribute.value.strip_prefix("mailto:") {
                            Some(letter) => percent_decoded(letter),
                            None => attribute.value.to_string(),
                        });
                }
                parsed.structure.push(element);
                let is_data = tag
                    .attrs
                    .iter()
                    .any(|one| &*one.name.local == "type" && &*one.value == "application/ld+json");
                let is_citation = tag
                    .attrs
                    .iter()
                    .any(|one| &*one.name.local == "class" && &*one.value == "language-bibtex");
                if is_citation {
                    *self.citation.borrow_mut() = Some(String::new());
                }
                match &*tag.name {
                    "script" if is_data => {
                        *self.is_in_data.borrow_mut() = true;
                        self.data.borrow_mut().push(String::new());
                        return TokenSinkResult::RawData(ScriptData);
                    }
                    "script" => return TokenSinkResult::RawData(ScriptData),
                    "style" => return TokenSinkResult::RawData(Rawtext),
                    "title" | "textarea" => return TokenSinkResult::RawData(Rcdata),
                    _ => {}
                }
            }
            TagToken(tag) => {
                debug_assert_eq!(tag.kind, EndTag);
                *self.is_in_data.borrow_mut() = false;
                if &*tag.name == "code"
                    && let Some(citation) = self.citation.borrow_mut().take()
                {
                    parsed.texts.push(as_typeset(&citation));
                }
                parsed.structure.push(format!("/{}", &*tag.name));
            }
            CommentToken(_) => parsed.structure.push("!".into()),
            CharacterTokens(text) => {
                if *self.is_in_data.borrow()
                    && let Some(data) = self.data.borrow_mut().last_mut()
                {
                    data.push_str(&text);
                } else if let Some(citation) = self.citation.borrow_mut().as_mut() {
                    citation.push_str(&text);
                } else {
                    self.words.borrow_mut().push_str(&text);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// A site for the staff in whose fields stand texts with this middle.
fn built_with(middle: &'static str) -> anyhow::Result<Tree> {
    let site = write(&mut Texts::new(middle))?;
    run(site.building().args(["--edition", "internal"]))?.good()?;
    tree(&site.out())
}

#[test]
fn a_nasty_text_is_a_text_everywhere() -> anyhow::Result<()> {
    let (harmless, nasty) = (built_with(HARMLESS)?, built_with(NASTY)?);
    let names = |built: &Tree| -> BTreeSet<String> {
        let names = built
            .keys()
            .filter(|path| !path.starts_with("search/") && !path.starts_with("assets/"));
        names.cloned().collect()
    };
    ensure!(names(&harmless) == names(&nasty));
    let mut found = BTreeMap::new();
    for (path, bytes) in &nasty {
        let Some(parsed) = Parsed::of(path, bytes)? else {
            continue;
        };
        let expected = Parsed::of(path, &harmless[path])?.context("another form")?;
        let differing = expected
            .structure
            .iter()
            .zip(&parsed.structure)
            .find(|(one, other)| one != other);
        ensure!(
            expected.structure.len() == parsed.structure.len() && differing.is_none(),
            "{path}: {differing:?}"
        );
        let texts = parsed.whole(NASTY).with_context(|| path.clone())?;
        ensure!(
            texts == expected.whole(HARMLESS)?,
            "{path} lacks {:?}",
            expected.whole(HARMLESS)?.difference(&texts)
        );
        let ending = path.rsplit('.').next().unwrap_or_default();
        *found.entry(ending).or_insert(0) += texts.len();
    }
    ensure!(
        found["html"] > 5000 && found["xml"] > 100 && found["json"] > 20 && found["ics"] > 10,
        "{found:?}"
    );
    Ok(())
}

#[test]
fn what_nobody_can_see_is_refused_in_every_field() -> anyhow::Result<()> {
    let mut texts = Texts::new("\u{1b}[31m");
    let site = write(&mut texts)?;
    let findings = loaded_for(&site, Visibility::Internal)?.findings;
    let mut refused = BTreeSet::new();
    for finding in findings
        .iter()
        .filter(|one| one.code == Code::ControlCharacter)
    {
        let Spot::Value(path) = &finding.place.spot else {
            continue;
        };
        let file = finding.place.file.trim_start_matches("content/");
        let folder = file.split('/').next().unwrap_or_default();
        let kind = EntityKind::from_folder(folder).or_else(|| EntityKind::from_list(file));
        let keys = path.0.iter().filter_map(|step| match step {
            Step::Key(key) if !LANGUAGES.contains(&key.as_str()) => Some(key.as_str()),
            Step::Key(_) | Step::Item(_) => None,
        });
        let keys: Vec<&str> = keys.collect();
        refused.insert(format!("{} {}", kind.context("a kind")?, keys.join(".")));
    }
    let missing: Vec<_> = texts.fields.difference(&refused).collect();
    ensure!(missing.is_empty() && refused.len() > 150, "{missing:#?}");
    Ok(())
}

#[test]
fn what_is_not_escaped_is_found() -> anyhow::Result<()> {
    let text = whole(1, NASTY);
    let same = |one: &str, other: &str| -> anyhow::Result<bool> {
        Ok(parse_html(one)?.structure == parse_html(other)?.structure)
    };
    ensure!(!same(&format!("<p>{text}</p>"), "<p>x</p>")?);
    ensure!(!same(
        &format!("<p title='{text}'></p>"),
        "<p title='x'></p>"
    )?);
    ensure!(parse_xml(&format!("<p>{text}</p>")).is_err());
    ensure!(parse_json(&format!("\"{text}\"")).is_err());
    // Escaped twice.
    let twice = parse_html("<p>zq00001&amp;lt;/script</p>")?;
    ensure!(twice.whole(NASTY).is_err());
    Ok(())
}
