//! Builds anew when what is embedded in the program changes: the default theme, the demonstration site.

fn main() {
    for folder in [
        "themes/default",
        "tests/demo/content",
        "tests/demo/documents",
        "tests/demo/messages",
    ] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
