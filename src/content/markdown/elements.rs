//! The elements of HTML: which of them contributors may write, and what becomes of the others.

/// What becomes of an element that a contributor writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ElementKind {
    /// It stays. The name is the element's own.
    Allowed(&'static str),
    /// Its tags are taken out; the words between them stay.
    TagsOut,
    /// It is taken out with all that is in it, which is no text for readers.
    AllOut,
    /// There is no such element in HTML: its tags are words.
    Words,
}

/// What becomes of the element with this name, in small letters.
pub(super) fn kind(name: &str) -> ElementKind {
    if let Some(name) = ALLOWED.iter().find(|known| **known == name) {
        ElementKind::Allowed(name)
    } else if ALL_OUT.contains(&name) {
        ElementKind::AllOut
    } else if TAGS_OUT.contains(&name) {
        ElementKind::TagsOut
    } else {
        ElementKind::Words
    }
}

/// Elements that contributors may write.
pub(super) const ALLOWED: [&str; 44] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements that hold no words for readers.
pub(super) const ALL_OUT: [&str; 2] = ["script", "style"];

/// All other elements of HTML (WHATWG, index of elements), also those that are obsolete (section 16.2).
const TAGS_OUT: [&str; 93] = [
    "acronym",
    "address",
    "applet",
    "area",
    "article",
    "aside",
    "audio",
    "base",
    "basefont",
    "bgsound",
    "big",
    "blink",
    "body",
    "button",
    "canvas",
    "center",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dialog",
    "dir",
    "embed",
    "fieldset",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "html",
    "iframe",
    "image",
    "img",
    "input",
    "keygen",
    "label",
    "legend",
    "link",
    "listing",
    "main",
    "map",
    "marquee",
    "menu",
    "menuitem",
    "meta",
    "meter",
    "nav",
    "nobr",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "optgroup",
    "option",
    "output",
    "param",
    "picture",
    "plaintext",
    "progress",
    "rb",
    "rp",
    "rt",
    "rtc",
    "ruby",
    "samp",
    "search",
    "section",
    "select",
    "slot",
    "source",
    "spacer",
    "strike",
    "template",
    "textarea",
    "tfoot",
    "time",
    "title",
    "track",
    "tt",
    "u",
    "var",
    "video",
    "wbr",
    "xmp",
];

/// Does this element stand within a word or a line, so that what is beside it is not kept apart?
pub(super) fn is_within_words(name: &str) -> bool {
    [
        "acronym", "basefont", "big", "blink", "data", "font", "label", "nobr", "output", "rb",
        "rp", "rt", "rtc", "ruby", "samp", "slot", "spacer", "strike", "time", "tt", "u", "var",
        "wbr",
    ]
    .contains(&name)
}

/// Elements that hold nothing and have no end.
pub(super) fn is_void(name: &str) -> bool {
    ["br", "hr"].contains(&name)
}

/// May the end of this element be left out (HTML, section 13.1.2.4)?
pub(super) fn may_lack_its_end(name: &str) -> bool {
    ["dd", "dt", "li", "p", "tbody", "td", "th", "thead", "tr"].contains(&name)
}

/// Does an element that may lack its end, `open`, end where `next` begins?
pub(super) fn ends_before(open: &str, next: &str) -> bool {
    let ends: &[&str] = match open {
        "li" => &["li"],
        "dd" | "dt" => &["dd", "dt"],
        "td" | "th" => &["td", "th", "tr", "tbody", "thead"],
        "tr" => &["tr", "tbody", "thead"],
        "tbody" | "thead" => &["tbody", "thead"],
        "p" => &[
            "blockquote",
            "details",
            "div",
            "dl",
            "figcaption",
            "figure",
            "hr",
            "ol",
            "p",
            "pre",
            "table",
            "ul",
        ],
        _ => &[],
    };
    ends.contains(&next)
}

/// May an element have this attribute? (The address of a link has rules of its own.)
pub(super) fn may_have(element: &str, attribute: &str) -> bool {
    ["lang", "dir", "title"].contains(&attribute)
        || match element {
            "th" => ["scope", "colspan", "rowspan"].contains(&attribute),
            "td" => ["colspan", "rowspan"].contains(&attribute),
            "ol" => ["start", "reversed"].contains(&attribute),
            _ => false,
        }
}
