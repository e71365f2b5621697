//! Bytes that are not the text they should be.

use super::{FRONT, PAGE, refused, same_pages, survived};

#[test]
fn bytes_that_are_no_text() -> anyhow::Result<()> {
    refused("E0101", PAGE, |site| {
        site.write(PAGE, b"---\ntitle: caf\xe9\n---\n")
    })
}

#[test]
fn text_in_utf_16() -> anyhow::Result<()> {
    let text: Vec<u8> = "\u{feff}---\ntitle: x"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    refused("E0101", PAGE, |site| site.write(PAGE, text))
}

#[test]
fn a_site_file_that_is_no_text() -> anyhow::Result<()> {
    refused("E0101", "content/site.yaml", |site| {
        site.write("content/site.yaml", b"\xff\xfe")
    })
}

#[test]
fn a_byte_order_mark_changes_nothing() -> anyhow::Result<()> {
    same_pages(|text| format!("\u{feff}{text}"))
}

#[test]
fn line_ends_of_windows_change_nothing() -> anyhow::Result<()> {
    same_pages(|text| text.replace('\n', "\r\n"))
}

#[test]
fn a_nul_in_the_text() -> anyhow::Result<()> {
    survived(|site| site.write(PAGE, format!("{FRONT}A\0B\u{1}0\u{2}\n")))
}

#[test]
fn a_nul_in_the_data() -> anyhow::Result<()> {
    refused("E0201", PAGE, |site| {
        site.write(PAGE, "---\ntitle: a\0b\n---\n")
    })
}
