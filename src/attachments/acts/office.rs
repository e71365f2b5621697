//! Office files of Microsoft (ISO/IEC 29500), and what all office files have in common.

use super::{UNSEEN, address, formula, opendocument};
use crate::attachments::{
    fields,
    kind::Kind,
    unfit::Unfit,
    xml::{XmlPart, tags, text, walk},
    zip::{self, File, Inflated},
};

/// So deep office files inside office files are looked into.
const NESTING: usize = 3;
/// Relations to what is outside that only a click follows: where they lead is looked at.
const HARMLESS: [&str; 1] = ["hyperlink"];
/// Kinds of relations to programs.
const PROGRAMS: [&str; 3] = ["vbaproject", "wordvbadata", "xlmacrosheet"];
/// Kinds of relations to parts that another program is started for, or that are read in on opening.
const FOREIGN: [&str; 6] = [
    "oleobject",
    "control",
    "activexcontrol",
    "activexcontrolbinary",
    "afchunk",
    "subdocument",
];

/// Why an office file is not published as it is.
pub(super) fn unfit(bytes: &[u8]) -> Option<Unfit> {
    looked_into(bytes, NESTING, &mut zip::room(bytes.len()))
}

fn looked_into(bytes: &[u8], nesting: usize, left: &mut usize) -> Option<Unfit> {
    let unseen = || Some(Unfit::Acts(UNSEEN.into()));
    let Some(files) = zip::files(bytes) else {
        return unseen();
    };
    if files.iter().any(|file| is_program(&file.name)) {
        return Some(Unfit::Macros);
    }
    if files.is_empty() {
        return unseen();
    }
    files.iter().find_map(|file| {
        let part = Part::of(&file.name)?;
        let Some(bytes) = whole(file, left) else {
            return unseen();
        };
        match part {
            Part::Package if bytes.starts_with(b"PK\x03\x04") => match nesting.checked_sub(1) {
                Some(nesting) => looked_into(&bytes, nesting, left),
                None => unseen(),
            },
            Part::Package => (!only_shows(&bytes)).then(|| acts(OBJECT)),
            Part::Types => has_program_types(&text(&bytes)).then_some(Unfit::Macros),
            Part::Relations => relations(&text(&bytes)),
            Part::Text => acting_field(&text(&bytes)).map(acts),
            Part::Links => links(&text(&bytes)).map(acts),
            Part::Sheets => sheets(&text(&bytes)),
            Part::Connections => connections(&text(&bytes)).map(acts),
            Part::Slides => slides(&text(&bytes)).map(acts),
            Part::OpenDocument => opendocument::unfit(&text(&bytes)),
            Part::Manifest => opendocument::is_encrypted(&text(&bytes)).then(|| acts(UNSEEN)),
        }
    })
}

const OBJECT: &str = "holds an object that another program is started for";

/// Is a part that is carried along nothing, or a picture?
fn only_shows(bytes: &[u8]) -> bool {
    matches!(
        Kind::of(bytes),
        Kind::Empty | Kind::Jpeg | Kind::Png | Kind::WebP | Kind::Gif | Kind::ForeignPicture(_)
    )
}

fn acts(what: &str) -> Unfit {
    Unfit::Acts(what.into())
}

fn whole(file: &File<'_>, left: &mut usize) -> Option<Vec<u8>> {
    match file.unpacked(*left) {
        Inflated::Whole(bytes) => {
            *left -= bytes.len();
            Some(bytes)
        }
        Inflated::Part(_) => None,
    }
}

/// Is this the name of a part that holds a program?
fn is_program(name: &str) -> bool {
    name.ends_with("vbaproject.bin")
        || name.starts_with("basic/")
        || name.starts_with("scripts/")
        || name.contains("/macrosheets/")
        || name.contains("/activex/")
}

/// A part that may act.
enum Part {
    Types,
    Relations,
    Text,
    Links,
    Sheets,
    Connections,
    Slides,
    Package,
    OpenDocument,
    Manifest,
}

impl Part {
    fn of(name: &str) -> Option<Self> {
        let is_xml = name.ends_with(".xml");
        let file = name.rsplit('/').next().unwrap_or(name);
        match name {
            "[content_types].xml" => Some(Self::Types),
            "meta-inf/manifest.xml" => Some(Self::Manifest),
            _ if name.ends_with(".rels") => Some(Self::Relations),
            _ if file == "content.xml" || file == "styles.xml" && !name.contains("word/") => {
                Some(Self::OpenDocument)
            }
            _ if name.contains("embeddings/") => Some(Self::Package),
            _ if name.starts_with("xl/externallinks/") && is_xml => Some(Self::Links),
            "xl/connections.xml" => Some(Self::Connections),
            _ if name.starts_with("xl/querytables/") && is_xml => Some(Self::Connections),
            _ if name.starts_with("xl/") && is_xml => Some(Self::Sheets),
            _ if name.starts_with("ppt/") && is_xml => Some(Self::Slides),
            // Parts of a text may have any name.
            _ if is_xml && !name.starts_with("docprops/") => Some(Self::Text),
            _ => None,
        }
    }
}

fn has_program_types(types: &str) -> bool {
    tags(types)
        .filter_map(|tag| tag.attribute("ContentType"))
        .any(|kind| {
            let kind = kind.to_ascii_lowercase();
            ["macroenabled", "vbaproject", "activex", "macrosheet"]
                .iter()
                .any(|word| kind.contains(word))
        })
}

fn relations(xml: &str) -> Option<Unfit> {
    tags(xml)
        .filter(|tag| tag.name == "Relationship")
        .find_map(|tag| {
            let kind = tag
                .attribute("Type")
                .unwrap_or_default()
                .to_ascii_lowercase();
            let kind = kind.rsplit('/').next().unwrap_or_default();
            let target = tag.attribute("Target").unwrap_or_default();
            let mode = tag.attribute("TargetMode").unwrap_or_default();
            let is_outside = mode.trim().eq_ignore_ascii_case("external") || leads_out(&target);
            if PROGRAMS.contains(&kind) {
                Some(Unfit::Macros)
            } else if FOREIGN.contains(&kind) {
                Some(acts(OBJECT))
            } else if kind == "package" && !target.contains("embeddings/") {
                // What stands elsewhere is not looked into as an office file.
                Some(acts(OBJECT))
            } else if HARMLESS.contains(&kind) && is_outside && !address::is_harmless(&target) {
                Some(Unfit::Acts(format!(
                    "has a link to `{}`, which is no page",
                    short(&target)
                )))
            } else if is_outside && kind == "attachedtemplate" {
                Some(Unfit::Acts(format!(
                    "fetches its template from `{}`",
                    short(&target)
                )))
            } else if is_outside && !HARMLESS.contains(&kind) {
                Some(Unfit::Acts(format!(
                    "fetches something from `{}`",
                    short(&target)
                )))
            } else {
                None
            }
        })
}

/// Does an address lead out of the file?
pub(super) fn leads_out(target: &str) -> bool {
    let target = target.trim();
    let scheme = target.split(['/', '?', '#']).next().unwrap_or_default();
    scheme.contains(':') || target.starts_with("//") || target.starts_with('\\')
}

/// An address as it is told: its beginning.
pub(super) fn short(target: &str) -> String {
    const MOST: usize = 80;
    target
        .chars()
        .filter(|c| !c.is_control())
        .take(MOST)
        .collect()
}

/// Fields of a text that fetch something when it is opened.
fn acting_field(xml: &str) -> Option<&'static str> {
    let mut fields = fields::of(xml).into_iter();
    fields
        .any(|field| is_acting(&field))
        .then_some("has a field that starts a program, fetches something or leads to no page")
}

fn is_acting(field: &str) -> bool {
    let (name, rest) = fields::parts(field);
    let mut addresses = rest.split(|c: char| c.is_whitespace() || c == '"');
    match name.to_ascii_uppercase().as_str() {
        "LINK" => true,
        "INCLUDEPICTURE" => addresses.any(|address| {
            leads_out_of_text(address)
                && !fields::is_on_disk(address)
                && !fields::is_of_text_itself(address)
        }),
        "INCLUDETEXT" | "INCLUDE" | "IMPORT" => addresses.any(leads_out_of_text),
        "HYPERLINK" => !first_address(rest).is_none_or(address::is_harmless),
        name => name.starts_with("DDE"),
    }
}

/// An argument of a field that leads out; a switch, as `\\d`, doesn't.
fn leads_out_of_text(argument: &str) -> bool {
    let is_switch = argument.starts_with('\\') && argument.chars().count() == 2;
    !is_switch && leads_out(argument)
}

/// The address of a link, where it isn't a place of the document alone.
fn first_address(arguments: &str) -> Option<&str> {
    let arguments = arguments.trim_start();
    let is_switch = arguments.starts_with('\\') && !arguments.starts_with("\\\\");
    if is_switch {
        return None;
    }
    let arguments = arguments.strip_prefix('"').unwrap_or(arguments);
    arguments.split('"').next()
}

fn links(xml: &str) -> Option<&'static str> {
    tags(xml)
        .any(|tag| matches!(tag.name, "ddeLink" | "oleLink"))
        .then_some("has a cell that starts a program (DDE)")
}

/// Elements of a workbook that hold a formula.
const FORMULAS: [&str; 5] = ["f", "formula", "formula1", "formula2", "definedName"];
pub(super) const FORMULA: &str =
    "has a cell with a formula that starts a program or fetches something";

fn sheets(xml: &str) -> Option<Unfit> {
    let (mut unfit, mut formula) = (None, None::<String>);
    walk(xml, &mut |part: XmlPart<'_, '_>| match part {
        XmlPart::Open(tag) if FORMULAS.contains(&tag.name) => {
            let name = tag.attribute("name").unwrap_or_default();
            if formula::runs_by_itself(&name) {
                unfit = Some(Unfit::Macros);
            }
            formula = Some(String::new());
        }
        XmlPart::Words(words) => {
            if let Some(formula) = &mut formula {
                formula.push_str(words);
            }
        }
        XmlPart::Close(name) if FORMULAS.contains(&name) => {
            let is_acting = formula.take().is_some_and(|one| formula::reaches_out(&one));
            if is_acting && unfit.is_none() {
                unfit = Some(acts(FORMULA));
            }
        }
        XmlPart::Open(_) | XmlPart::Close(_) => {}
    });
    unfit
}

fn connections(xml: &str) -> Option<&'static str> {
    let is_true =
        |value: Option<String>| value.is_some_and(|value| value != "0" && value != "false");
    let fetches = tags(xml).any(|tag| {
        matches!(tag.name, "webPr")
            || is_true(tag.attribute("refreshOnLoad"))
            || is_true(tag.attribute("interval"))
    });
    fetches.then_some("fetches data when it is opened")
}

fn slides(xml: &str) -> Option<&'static str> {
    tags(xml)
        .filter_map(|tag| tag.attribute("action"))
        .map(|action| action.to_ascii_lowercase())
        .any(|action| {
            ["ppaction://program", "ppaction://macro", "ppaction://ole"]
                .iter()
                .any(|start| action.starts_with(start))
        })
        .then_some("starts a program from a slide")
}
