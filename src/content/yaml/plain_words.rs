//! What the parser says, in the words of somebody who writes no YAML: what is wrong, and what to do.

/// Each with words that its sentence has; the first that fits counts.
const SENTENCES: [(&[&str], &str, &str); 12] = [
    (
        &["mapping values are not allowed", "unexpected ':'"],
        "a colon and a blank stand here, where no key can begin",
        "if these are keys, begin each in a line of its own, exactly below the others; if it is one text, put quotation \
         marks around all of it: `title: \"One: two\"`",
    ),
    (
        &["quoted scalar", "end of stream"],
        "a quotation mark that opens here or above is never closed",
        "close it behind the last word of its text, or take it out",
    ),
    (
        &["',' or ']'"],
        "a list in square brackets is not closed, or a comma is missing in it",
        "write it in one line, with commas between its items: `[one, two]`",
    ),
    (
        &["',' or '}'"],
        "a group in curly brackets is not closed, or a comma is missing in it",
        "write it in one line, with commas between its keys: `{start: 2023, end: 2024}`",
    ),
    (
        &["expected ':'", "expected key", "mapping keys"],
        "this line fits neither as a key nor as a part of what stands above it",
        "begin a key exactly below the other keys, with a colon and a blank behind it; put a text of several lines \
         into quotation marks as a whole",
    ),
    (
        &["'-' indicator", "block sequence entries"],
        "the sign `-` of an item doesn't stand where an item can begin",
        "begin the first item in a line of its own below the key, and the others exactly below it",
    ),
    (
        &[
            "node content",
            "start any token",
            "%TAG",
            "%YAML",
            "directive",
        ],
        "a text may not begin with this sign",
        "put quotation marks around the whole text",
    ),
    (
        &[
            "anchor",
            "alias",
            "alphabetic or numeric",
            "tag",
            "merg",
            "'!'",
        ],
        "what begins with `*`, `&` or `!` is no text here",
        "put quotation marks around the whole text",
    ),
    (
        &["escape", "hexadecimal"],
        "between double quotation marks, a backslash and the letter behind it are one sign, and here is none that is known",
        "write each backslash twice, or put single quotation marks around the whole text",
    ),
    (
        &[
            "indentation indicator",
            "comment or line break",
            "whitespace",
        ],
        "behind `|` and `>` nothing more can stand in the line",
        "begin the text in the next line, with two blanks before each of its lines",
    ),
    (
        &["tab character"],
        "a tab stands where only blanks can",
        "delete it and type two blanks",
    ),
    (
        &["document", "STREAM"],
        "the data end here, and more follows",
        "take out the line `---` or `...` above; all data stand between the first two lines `---`",
    ),
];

/// What is wrong, and what to do about it.
pub(super) fn said(reason: &str) -> (String, &'static str) {
    let sentence = SENTENCES
        .iter()
        .find(|(signs, ..)| signs.iter().any(|sign| reason.contains(sign)));
    match sentence {
        Some((_, message, help)) => ((*message).to_owned(), help),
        None => (
            format!("this line can't be read as data ({reason})"),
            "compare it with the others: each begins with a key, a colon and a blank",
        ),
    }
}
