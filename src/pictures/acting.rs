//! Whether a drawing (SVG) of a theme could run something or fetch something. It stays as it is, to the byte:
//! pages may refer to its parts. So one that could is told and left out, and not cleaned.

/// Elements that run, or show other documents.
const ELEMENTS: [&str; 12] = [
    "script",
    "foreignobject",
    "iframe",
    "embed",
    "object",
    "audio",
    "video",
    "handler",
    "listener",
    "link",
    "base",
    "meta",
];

/// What a drawing could do, as the end of a sentence that begins with «it»; nothing where it can do nothing.
pub fn acting(svg: &[u8]) -> Option<&'static str> {
    let Ok(text) = str::from_utf8(svg) else {
        return Some("is not written in UTF-8");
    };
    let text = resolved(text).to_ascii_lowercase();
    if text.contains("<!entity") || text.contains("<?xml-stylesheet") {
        return Some("takes in other files");
    }
    let tags = text.split('<').skip(1);
    tags.filter_map(of_tag).next().or_else(|| of_styles(&text))
}

/// The tag alone, without the words behind it.
fn without_words(tag: &str) -> &str {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return &tag[..at],
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    tag
}

/// What a tag could do.
fn of_tag(tag: &str) -> Option<&'static str> {
    let tag = without_words(tag);
    let end = tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>');
    let name = &tag[..end.unwrap_or(tag.len())];
    let local = name.rsplit(':').next().unwrap_or(name);
    if ELEMENTS.contains(&local) {
        return Some("has an element in it that can run or fetch something");
    }
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let attribute = before.trim_end();
        let start =
            attribute.rfind(|c: char| c.is_whitespace() || c == '"' || c == '\'' || c == '/');
        let attribute = &attribute[start.map_or(0, |start| start + 1)..];
        let local_attribute = attribute.rsplit(':').next().unwrap_or(attribute);
        let value = after
            .trim_start()
            .trim_start_matches(['"', '\''])
            .trim_start();
        if local_attribute.starts_with("on") && local_attribute.len() > 2 {
            return Some("runs a script");
        }
        let is_animated = local_attribute == "attributename";
        if is_animated
            && ["href", "xlink:", "on"]
                .iter()
                .any(|name| value.starts_with(name))
        {
            return Some("changes where it leads");
        }
        let leads = ["href", "src", "base"].contains(&local_attribute);
        if leads && !is_harmless(local, value) {
            return Some("fetches something");
        }
        rest = after;
    }
    None
}

/// Does an address stay in the drawing, or carry a picture along; or does it only lead a reader on?
fn is_harmless(element: &str, value: &str) -> bool {
    let starts = |all: &[&str]| all.iter().any(|start| value.starts_with(start));
    value.starts_with('#')
        || starts(&[
            "data:image/png",
            "data:image/jpeg",
            "data:image/gif",
            "data:image/webp",
        ])
        || element == "a" && starts(&["https:", "http:"])
}

/// What styles could do, in an element or in attributes.
fn of_styles(text: &str) -> Option<&'static str> {
    // An escape could write any of these in other letters.
    let has_styles = text.contains("style") || text.contains('(');
    if text.contains("@import") || text.contains("image-set(") || has_styles && text.contains('\\')
    {
        return Some("fetches something");
    }
    let is_own = |address: &str| {
        let address = address.trim_start().trim_start_matches("&quot;");
        let address = address.trim_start_matches(['"', '\'']).trim_start();
        address.starts_with(['#', ')']) || is_harmless("", address)
    };
    let fetches = text.split("url(").skip(1).any(|address| !is_own(address));
    fetches.then_some("fetches something")
}

/// The text with the characters that are written by number.
fn resolved(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let meant = part.split_once(';').and_then(|(number, rest)| {
            let code = match number.strip_prefix('x') {
                Some(number) => u32::from_str_radix(number, 16).ok()?,
                None => number.parse().ok()?,
            };
            Some((char::from_u32(code)?, rest))
        });
        match meant {
            Some((c, rest)) => {
                // It begins no tag.
                out.push(if c == '<' { ' ' } else { c });
                out.push_str(rest);
            }
            None => {
                out.push_str("&#");
                out.push_str(part);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::acting;

    #[test]
    fn what_could_run_or_fetch_is_told() {
        for inside in [
            "<script>alert(1)</script>",
            "<s:script/>",
            "<path onload='alert(1)'/>",
            "<path\nOnClick = \"x\"/>",
            "<a href='javascript:alert(1)'><path/></a>",
            "<a href='&#106;avascript:alert(1)'><path/></a>",
            "<use href='https://evil.example/a.svg#b'/>",
            "<use xlink:href=\"other.svg#b\"/>",
            "<image href='//evil.example/p.png'/>",
            "<image href='data:image/svg+xml,x'/>",
            "<style>@import 'https://evil.example/a.css'</style>",
            "<style>@font-face{src:url(https://evil.example/f)}</style>",
            "<path style='fill:url( \"https://evil.example/a\")'/>",
            "<path fill='&#117;rl(https://evil.example/a)'/>",
            "<path style='fill:\\75rl(https://evil.example/a)'/>",
            "<a><set attributeName='href' to='javascript:alert(1)'/></a>",
            "<animate attributeName=\"xlink:href\" values='x'/>",
            "<foreignObject><p>words</p></foreignObject>",
            "<g xml:base='https://evil.example/'/>",
        ] {
            let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>");
            assert!(acting(svg.as_bytes()).is_some(), "{inside}");
        }
        let entity = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>";
        assert!(acting(entity.as_bytes()).is_some());
        assert!(acting(b"\xff\xfe<\0s\0").is_some());
    }

    #[test]
    fn drawings_that_do_nothing_are_left_alone() {
        for inside in [
            "<title>A city&#39;s arms (2024)</title><path d='M0 0'/>",
            "<symbol id='icon'><path/></symbol><use href='#icon'/>",
            "<style>.a{fill:url(#g);font-family:\"Noto Sans\"}</style>",
            "<image href='data:image/png;base64,AAAA'/>",
            "<a href='https://example.org/'><path/></a>",
            "<animate attributeName='opacity' values='0;1'/>",
            "<text font-family='serif'>one = two, on = off</text>",
        ] {
            let svg = format!(
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' \
                 xmlns:xlink='http://www.w3.org/1999/xlink'>{inside}</svg>"
            );
            assert_eq!(acting(svg.as_bytes()), None, "{inside}");
        }
    }
}
