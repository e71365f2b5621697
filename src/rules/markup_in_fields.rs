//! Mark-up in a field whose words are shown as they stand: `&amp;`, `<b>`, `**so**`.

/// Names of characters that web pages write between `&` and `;`, and what they stand for.
const NAMED: [(&str, &str); 21] = [
    ("&amp;", "&"),
    ("&nbsp;", "\u{a0}"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#34;", "\""),
    ("&#160;", "\u{a0}"),
    ("&ndash;", "–"),
    ("&mdash;", "—"),
    ("&hellip;", "…"),
    ("&euro;", "€"),
    ("&ldquo;", "“"),
    ("&rdquo;", "”"),
    ("&bdquo;", "„"),
    ("&lsquo;", "‘"),
    ("&rsquo;", "’"),
    ("&laquo;", "«"),
    ("&raquo;", "»"),
    ("&shy;", ""),
];
/// Elements that web pages leave around words.
const TAGS: [&str; 14] = [
    "b", "i", "u", "br", "br/", "br /", "p", "em", "strong", "span", "div", "li", "sup", "sub",
];

/// So many characters of a tag are looked through for its end.
const LONGEST_TAG: usize = 200;

/// Mark-up that readers would see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Markup {
    /// The first of it, as it is written.
    pub written: String,
    /// The whole text without it, where that is sure.
    pub right: Option<String>,
}

/// The first mark-up in the words of a field.
pub(super) fn found(words: &str) -> Option<Markup> {
    if let Some(item) = first_item(words) {
        let written = item.to_owned();
        let right = None;
        return Some(Markup { written, right });
    }
    if let Some(right) = behind_sign(words) {
        let written = words[..words.len() - right.len()].trim().to_owned();
        let right = Some(right.to_owned());
        return Some(Markup { written, right });
    }
    if !words.contains(['&', '<', '*', ']', '`', '{']) {
        return None;
    }
    let named = NAMED.iter().find(|(name, _)| words.contains(name));
    if let Some((name, _)) = named {
        let mut right = words.to_owned();
        // The sign `&` comes last, so that it makes no other name.
        for (name, sign) in NAMED.iter().rev() {
            right = right.replace(name, sign);
        }
        let written = (*name).to_owned();
        return Some(Markup {
            written,
            right: Some(right),
        });
    }
    let mut rest = words;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let mut near = rest.char_indices().take(LONGEST_TAG);
        let Some((end, _)) = near.find(|(_, c)| *c == '>') else {
            continue;
        };
        let name = rest[..end].trim_start_matches('/').to_ascii_lowercase();
        let name = name.split_once(' ').map_or(&*name, |(name, _)| name);
        if TAGS.contains(&name)
            || is_of_other_program(name)
            || name == "a" && rest[..end].contains("href")
        {
            return Some(Markup {
                written: format!("<{}>", &rest[..end]),
                right: None,
            });
        }
    }
    if let Some(right) = without_stress(words) {
        return Some(Markup {
            written: "**".into(),
            right: Some(right),
        });
    }
    if let Some(markup) = as_code(words) {
        return Some(markup);
    }
    let is_link = ["](http", "](www.", "](city:", "](practice:"]
        .iter()
        .find_map(|sign| words.find(sign));
    is_link.map(|_| Markup {
        written: "[…](…)".into(),
        right: None,
    })
}

/// The words behind a sign that begins an item, a heading or a quotation elsewhere, and that stands before the whole.
fn behind_sign(words: &str) -> Option<&str> {
    const SIGNS: [&str; 13] = [
        "- ", "* ", "+ ", "> ", "# ", "## ", "### ", "• ", "· ", "● ", "▪ ", "◦ ", "– ",
    ];
    let right = SIGNS.iter().find_map(|sign| words.strip_prefix(sign))?;
    let right = right.trim_start();
    // Dashes go on elsewhere where a second one parts what follows.
    let is_aside =
        words.starts_with(['-', '–']) && right.contains([' ', '–']) && right.contains(" – ");
    (right.starts_with(char::is_alphabetic) && !words.trim_end().contains('\n') && !is_aside)
        .then_some(right)
}

/// Is this the name of a tag of a word processor: `o:p`?
fn is_of_other_program(name: &str) -> bool {
    let is_word = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_alphanumeric());
    name == "font"
        || name
            .split_once(':')
            .is_some_and(|(space, name)| space.len() <= 3 && is_word(space) && is_word(name))
}

/// Words between grave accents, which would be code in a text.
fn as_code(words: &str) -> Option<Markup> {
    let parts: Vec<&str> = words.split('`').collect();
    let [before, code, after] = parts[..] else {
        return None;
    };
    let is_code = !code.is_empty()
        && !code.starts_with(' ')
        && !before.ends_with(char::is_alphanumeric)
        && !after.starts_with(char::is_alphanumeric);
    is_code.then(|| Markup {
        written: format!("`{code}`"),
        right: Some(format!("{before}{code}{after}")),
    })
}

/// The first of two lines or more that begin as items of a list do, which YAML may have put into one: a field is shown
/// as one paragraph.
fn first_item(words: &str) -> Option<&str> {
    const SIGNS: [&str; 8] = ["- ", "* ", "+ ", "• ", "– ", "· ", "1. ", "2. "];
    let is_item = |line: &&str| SIGNS.iter().any(|sign| line.starts_with(sign));
    let mut items = words.lines().map(str::trim).filter(is_item);
    if let Some(first) = items.next() {
        return items.next().map(|_| first);
    }
    let (_, folded) = words.split_once(": - ")?;
    folded.contains(" - ").then_some("-")
}

/// The words without `**` around some of them.
fn without_stress(words: &str) -> Option<String> {
    let parts: Vec<&str> = words.split("**").collect();
    let is_whole = parts.len() >= 3 && parts.len() % 2 == 1;
    let is_stress = |part: &&str| {
        part.starts_with(char::is_alphanumeric) && part.ends_with(|c: char| !c.is_whitespace())
    };
    (is_whole && parts.iter().skip(1).step_by(2).all(is_stress)).then(|| parts.concat())
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn markup_is_found() {
        for (words, written, right) in [
            ("Buses &amp; trams", "&amp;", Some("Buses & trams")),
            ("&amp;lt;", "&amp;", Some("&lt;")),
            ("Once <b>a month</b>", "<b>", None),
            ("Once **a month**, or so", "**", Some("Once a month, or so")),
            ("See [this](https://x.example)", "[…](…)", None),
            ("We do:\n- one\n- two\n", "- one", None),
            ("We do: - one - two\n", "-", None),
            ("1. one\n2. two\n", "1. one", None),
            ("- Night buses", "-", Some("Night buses")),
            ("• Night buses", "•", Some("Night buses")),
            ("> Night buses", ">", Some("Night buses")),
            ("Night<o:p></o:p> buses", "<o:p>", None),
            ("The `bus` runs", "`bus`", Some("The bus runs")),
        ] {
            let markup = found(words).map(|markup| (markup.written, markup.right));
            assert_eq!(
                markup,
                Some((written.into(), right.map(str::to_owned))),
                "{words}"
            );
        }
        for words in [
            "A & B",
            "- 5 °C",
            "> 120",
            "Sh`kolla e re`t",
            "at 10:15 <a:b",
            "a < b > c",
            "2 ** 3",
            "price** and cost**",
            "[1] (a)",
            "<Warning>",
            "We do - one - two",
            "One line\n- and another\n",
            "Ditët: hënë - premte",
            "It costs: - 5",
            "The year was\n2. in a row\n",
        ] {
            assert_eq!(found(words), None, "{words}");
        }
    }
}
