//! Links and roles of reStructuredText within a line: `` :ref:`costs` ``, `` `the plan <https://…>`_ ``.

use std::ops::Range;

use super::{Block, Code, Writer, references::is_web};

/// So many bytes of a name are looked through for its end.
const LONGEST_NAME: usize = 40;

/// Reports each of them.
pub(super) fn report(writer: &mut Writer<'_>, block: &Block<'_>) {
    if !block.text.contains('`') {
        return;
    }
    for (at, _) in block.text.match_indices(":`") {
        let Some(role) = role(block.text, at).filter(|role| !block.is_taken(role)) else {
            continue;
        };
        let written = &block.text[role.clone()];
        let message = format!("`{written}` is mark-up of another program, and readers see it");
        let help = "write what it refers to as words or as a link, and take it out".to_owned();
        let finding = writer.slip(Code::LeftOver, block.range(role), &message, help);
        writer.findings.push(finding);
    }
    for (at, _) in block.text.match_indices("`_") {
        if let Some(code) = block.taken_at(at).filter(|code| code.end == at + 1) {
            link(writer, block, code);
        }
    }
}

/// The name of a role, with its two colons, of which the second stands here.
fn role(text: &str, end: usize) -> Option<Range<usize>> {
    let near = text.floor_char_boundary(end.saturating_sub(LONGEST_NAME));
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '.');
    let name = text[near..end]
        .rsplit(|c: char| !is_name(c))
        .next()
        .unwrap_or_default();
    let before = text[..end - name.len()].strip_suffix(':')?;
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_apart = !before.ends_with(|c: char| c.is_alphanumeric() || c == ':');
    (begins && is_apart).then(|| before.len()..end + 1)
}

/// Reports code behind which the low line stands that makes a link of it elsewhere.
fn link(writer: &mut Writer<'_>, block: &Block<'_>, code: &Range<usize>) {
    let (written, behind) = block.text[code.start..].split_at(code.len());
    let signs = behind.len() - behind.trim_start_matches('_').len();
    let is_end = !behind[signs..].starts_with(|c: char| c.is_alphanumeric() || c == '`');
    if !(1..=2).contains(&signs) || !is_end || block.is_stress(code.end) {
        return;
    }
    let range = block.range(code.start..code.end + signs);
    let message = "this is no link: only other programs read it as one";
    let inner = written.trim_matches('`');
    let parts = inner
        .strip_suffix('>')
        .and_then(|inner| inner.split_once(" <"));
    let finding = match parts.filter(|(_, address)| is_web(address)) {
        Some((words, address)) => {
            let right = format!("[{}]({address})", words.trim());
            let help = format!("write `{right}`");
            let finding = writer.slip(Code::LinkNotRead, range, message, help);
            finding.fixed_by(right)
        }
        None => {
            let help = format!("write `[{inner}](address)`, with the address that it leads to");
            writer.slip(Code::LinkNotRead, range, message, help)
        }
    };
    writer.findings.push(finding);
}

#[cfg(test)]
mod tests {
    use super::role;

    #[test]
    fn roles_are_known_by_their_colons() {
        for (text, found) in [
            ("see :ref:`costs`", Some(":ref:")),
            ("(:py-func:`a`)", Some(":py-func:")),
            ("as follows:`a`", None),
            ("12:30:`a`", None),
            ("a:b:`c`", None),
        ] {
            let at = text.find(":`").unwrap();
            assert_eq!(role(text, at).map(|range| &text[range]), found, "{text}");
        }
    }
}
