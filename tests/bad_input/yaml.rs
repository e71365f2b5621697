//! Data that never end, multiply, or are nested too deeply.

use anyhow::Context as _;

use super::{DEEP, PAGE, refused, refused_somehow};

#[test]
fn front_matter_that_never_ends() -> anyhow::Result<()> {
    refused("E0107", PAGE, |site| {
        site.write(PAGE, "---\ntitle: Bad\n\nText.\n")
    })
}

#[test]
fn aliases_that_multiply() -> anyhow::Result<()> {
    refused("E0108", PAGE, |site| {
        site.write(PAGE, format!("---\n{}---\n", bomb()))
    })
}

#[test]
fn aliases_that_multiply_in_a_list() -> anyhow::Result<()> {
    let text = format!("- id: x\n  {}", bomb().trim_end().replace('\n', "\n  "));
    refused("E0108", "content/topics.yaml", |site| {
        site.write("content/topics.yaml", text)
    })
}

#[test]
fn an_alias_that_names_itself() -> anyhow::Result<()> {
    refused_somehow(PAGE, |site| site.write(PAGE, "---\ntitle: &a [*a]\n---\n"))
}

#[test]
fn lists_in_lists_in_the_data() -> anyhow::Result<()> {
    let deep = format!(
        "---\ntitle: {}{}\n---\n",
        "[".repeat(DEEP),
        "]".repeat(DEEP)
    );
    refused("E0108", PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn brackets_that_never_close() -> anyhow::Result<()> {
    let deep = format!("---\ntitle: {}\n---\n", "[".repeat(DEEP));
    refused_somehow(PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn braces_that_never_close() -> anyhow::Result<()> {
    let deep = format!("---\ntitle: {}\n---\n", "{a: ".repeat(DEEP));
    refused_somehow(PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn blocks_in_blocks_in_the_data() -> anyhow::Result<()> {
    let deep = format!("---\ntitle: {}x\n---\n", "- ".repeat(DEEP));
    refused_somehow(PAGE, |site| site.write(PAGE, deep))
}

#[test]
fn nothing_in_the_place_of_a_text() -> anyhow::Result<()> {
    for nothing in ["~", "null"] {
        let text = format!("---\ntitle: {nothing}\n---\n");
        refused_somehow(PAGE, |site| site.write(PAGE, text)).context(nothing)?;
    }
    Ok(())
}

/// Values that would multiply to three billion.
fn bomb() -> String {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let before = format!("*a{}", level - 1);
        let nine = vec![before; 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{nine}]\n"));
    }
    text + "title: *a9\n"
}
