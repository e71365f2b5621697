//! Prints what words become: reads a language and a word a line, gives the term of each.
//!
//! `printf 'sr\tciljevi\n' | cargo run -p carsija-search --example terms`

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool may panic and print"
)]

use std::io::{BufRead as _, Write as _, stdin, stdout};

use carsija_search::analysis::Analyser;

fn main() {
    let mut out = std::io::BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let line = line.unwrap();
        if let Some((language, word)) = line.split_once('\t') {
            writeln!(out, "{}", Analyser::for_language(language).term(word)).unwrap();
        }
    }
}
