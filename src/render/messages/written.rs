//! Messages as they are written in a file, to be shown and put back as they stand.

use std::ops::Range;

/// A message as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrittenMessage<'a> {
    /// Its id.
    pub id: &'a str,
    /// What stands after `=`, in as many lines as it has.
    pub text: String,
    /// The heading (`## …`) that it stands under.
    pub under: &'a str,
    /// The bytes of the whole message in its file.
    pub range: Range<usize>,
}

/// The messages of a file, in its order.
pub(super) fn written(file: &str) -> Vec<WrittenMessage<'_>> {
    let mut all: Vec<WrittenMessage<'_>> = Vec::new();
    let mut under = "";
    let mut is_open = false;
    let mut start = 0;
    for line in file.split_inclusive('\n') {
        let end = start + line.len();
        let words = line.trim_end();
        if let Some((id, text)) = begun(words) {
            is_open = true;
            all.push(WrittenMessage {
                id,
                text: text.to_owned(),
                under,
                range: start..end,
            });
        } else if is_open && (words.starts_with([' ', '}']) || words.is_empty()) {
            if let Some(last) = all.last_mut().filter(|_| !words.is_empty()) {
                if !last.text.is_empty() {
                    last.text.push('\n');
                }
                last.text.push_str(words);
                last.range.end = end;
            }
        } else {
            is_open = false;
            under = words.strip_prefix("## ").unwrap_or(under);
        }
        start = end;
    }
    all
}

/// The id of a message that begins in this line, and the rest of the line.
fn begun(line: &str) -> Option<(&str, &str)> {
    let (id, text) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    is_id.then(|| (id, text.trim()))
}

/// A message as a file says it.
pub(super) fn entry(id: &str, text: &str) -> String {
    let mut lines = text.trim().lines();
    let mut entry = format!("{id} = {}\n", lines.next().unwrap_or_default().trim_end());
    for line in lines {
        // What goes on stands further right, or is another message.
        let is_further = line.starts_with(' ') || line.starts_with('}');
        entry.push_str(if is_further { "" } else { "    " });
        entry.push_str(line.trim_end());
        entry.push('\n');
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_taken_and_put_back() {
        let file = "# A file.\none = First\n\n## Numbers\n\ntwo = { $n ->\n    [one] a\n   *[other] b\n}\nthree =\n    Third\n# End.\n";
        let all = written(file);
        let ids: Vec<_> = all.iter().map(|one| (one.id, one.under)).collect();
        assert_eq!(ids, [("one", ""), ("two", "Numbers"), ("three", "Numbers")]);
        assert_eq!(all[1].text, "{ $n ->\n    [one] a\n   *[other] b\n}");
        assert_eq!(entry("two", &all[1].text), file[all[1].range.clone()]);
        assert_eq!(entry("x", "a\nb"), "x = a\n    b\n");
    }
}
