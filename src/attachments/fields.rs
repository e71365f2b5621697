//! Fields of texts in office files of Microsoft (ISO/IEC 29500-1, section 17.16): what a program puts in their
//! place when it is told to.

use super::xml::tags;

/// The fields of a part of a text, each as it is written; its words may be cut into several elements.
pub(super) fn of(xml: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    for tag in tags(xml) {
        match tag.name {
            "fldSimple" => fields.extend(tag.attribute("instr")),
            "fldChar" => fields.push(std::mem::take(&mut field)),
            "instrText" => field.push_str(&tag.words()),
            _ => {}
        }
    }
    fields.push(field);
    fields
}

/// The name of a field, and what follows it.
pub(super) fn parts(field: &str) -> (&str, &str) {
    let words = field.trim_start();
    words
        .split_once(|c: char| c.is_whitespace() || c == '"')
        .unwrap_or((words, ""))
}

/// The file on somebody's disk of which a field shows a copy.
pub(super) fn picture_on_disk(field: &str) -> Option<String> {
    let (name, arguments) = parts(field);
    if !name.eq_ignore_ascii_case("INCLUDEPICTURE") {
        return None;
    }
    // The quote before the first argument may have ended the name.
    let is_quoted = field.trim_start().as_bytes().get(name.len()) == Some(&b'"');
    let arguments = arguments.trim_start();
    let path = match arguments.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None if is_quoted => arguments.split('"').next(),
        None => arguments.split_whitespace().next(),
    };
    let path = path.filter(|path| is_on_disk(path))?;
    // Fields write each `\` twice.
    Some(path.replace("\\\\", "\\"))
}

/// Is it the path of a file on the disk of whoever wrote the text?
pub(super) fn is_on_disk(path: &str) -> bool {
    let path = path.trim();
    let local = match path.get(..8) {
        Some(start) if start.eq_ignore_ascii_case("file:///") => &path[7..],
        _ => path,
    };
    let is_from_root =
        local.starts_with('/') && !local.starts_with("//") && !local.starts_with("/\\");
    let drive = local.strip_prefix('/').unwrap_or(local);
    let has_drive = matches!(drive.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic());
    is_from_root || has_drive
}

/// Does an address name a part of the text itself, as mails do (RFC 2392)?
pub(super) fn is_of_text_itself(address: &str) -> bool {
    let scheme = address.trim().get(..4);
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("cid:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_on_a_disk_is_told_from_others() {
        for (field, path) in [
            (
                r#" INCLUDEPICTURE "C:\\Users\\Ana Petrova\\a.jpg" \* MERGEFORMAT"#,
                Some(r"C:\Users\Ana Petrova\a.jpg"),
            ),
            (
                r#"INCLUDEPICTURE"file:///C:/Users/ana/a.jpg""#,
                Some("file:///C:/Users/ana/a.jpg"),
            ),
            (
                "includepicture /Users/ana/a.jpg \\d",
                Some("/Users/ana/a.jpg"),
            ),
            (r"INCLUDEPICTURE \* MERGEFORMATINET", None),
            (r#"INCLUDEPICTURE "cid:image001.png@01DA" \d"#, None),
            (r#"INCLUDEPICTURE "media/image1.png" \d"#, None),
            (r#"INCLUDEPICTURE "\\\\server\\ana\\a.png""#, None),
            (r#"INCLUDEPICTURE "file://server/ana/a.png""#, None),
            (r#"INCLUDEPICTURE "https://example.org/a.png""#, None),
            (r#"HYPERLINK "C:\\a.jpg""#, None),
        ] {
            assert_eq!(picture_on_disk(field).as_deref(), path, "{field}");
        }
    }
}
