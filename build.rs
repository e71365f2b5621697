//! Builds anew when the default theme changes: it is embedded in the program.

fn main() {
    println!("cargo::rerun-if-changed=themes/default");
}
