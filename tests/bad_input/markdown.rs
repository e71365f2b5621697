//! Texts that are nested too deeply, or say what the program keeps for itself.

use super::{DEEP, FRONT, PAGE, refused, survived};

#[test]
fn quotes_in_quotes() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{} x\n", ">".repeat(DEEP)))
    })
}

#[test]
fn lists_in_lists_on_a_line() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{}x\n", "- ".repeat(DEEP)))
    })
}

#[test]
fn lists_in_lists_line_by_line() -> anyhow::Result<()> {
    // The indentation alone of 10,000 levels would be 100 MB; so many fit into a file.
    const LEVELS: usize = 900;
    let lines: String = (0..LEVELS)
        .map(|level| format!("{}- x\n", "  ".repeat(level)))
        .collect();
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{lines}"))
    })
}

#[test]
fn elements_in_elements() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{}\n", "<div>".repeat(DEEP)))
    })
}

#[test]
fn elements_in_elements_line_by_line() -> anyhow::Result<()> {
    let lines = "<div>\n\na\n\n".repeat(DEEP);
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{lines}"))
    })
}

#[test]
fn elements_that_end_with_their_lines() -> anyhow::Result<()> {
    let lines = "<span>a\n\n".repeat(DEEP);
    survived(|site| site.write(PAGE, format!("{FRONT}{lines}")))
}

#[test]
fn blocks_of_html_that_are_none() -> anyhow::Result<()> {
    let mut text = FRONT.to_owned();
    for begun in [
        "<set>\n",
        "- <set>\n",
        "<!--\n\n",
        "<script>\n",
        "<?\n",
        "<div a='\n\n",
    ] {
        text.push_str(&begun.repeat(DEEP));
    }
    survived(|site| site.write(PAGE, text))
}

#[test]
fn emphasis_in_emphasis() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}{}\n", "*a **b ".repeat(DEEP))))
}

#[test]
fn links_in_links() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}{}\n", "[".repeat(DEEP))))
}

#[test]
fn pictures_in_pictures() -> anyhow::Result<()> {
    let text = format!("{FRONT}{}{}\n", "![".repeat(DEEP), "](a)".repeat(DEEP));
    refused("E0108", PAGE, |site| site.write(PAGE, text))
}

#[test]
fn characters_that_the_program_keeps_for_itself() -> anyhow::Result<()> {
    let text = "<b title=\"&#1;7&#2;\">z</b> <img src=\"&#1;7&#2;\" alt=\"a\"> &#x1;7&#x2; \u{1}7\u{2}\u{3}b>";
    survived(|site| site.write(PAGE, format!("{FRONT}{text}\n")))
}

#[test]
fn an_address_with_characters_that_nobody_sees() -> anyhow::Result<()> {
    let text = "<a href=\"&#1;7&#2;\">z</a>";
    refused("E0508", PAGE, |site| {
        site.write(PAGE, format!("{FRONT}{text}\n"))
    })
}

#[test]
fn footnotes_that_name_each_other() -> anyhow::Result<()> {
    survived(|site| {
        site.write(
            PAGE,
            format!("{FRONT}x[^1]\n\n[^1]: y[^2]\n\n[^2]: z[^1] [^2]\n"),
        )
    })
}

#[test]
fn a_table_of_many_columns() -> anyhow::Result<()> {
    let text = format!("{FRONT}{}\n{}\n", "|a".repeat(DEEP), "|-".repeat(DEEP));
    survived(|site| site.write(PAGE, text))
}
