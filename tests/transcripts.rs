//! What the command says, word for word.
//!
//! Each file of `transcripts/` holds commands and what they print; `NAME.in` is the folder they run
//! in, and `NAME.out` what must stand there afterwards. So a new test is a new file. After a change
//! that is meant, `TRYCMD=overwrite cargo test --test transcripts` writes them anew; look at the
//! difference before you keep it. `[..]` stands for what is different in each run.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        // Midnight at the beginning of 21 November 2026, in seconds since 1970.
        .env("SOURCE_DATE_EPOCH", "1795219200")
        .env("COLUMNS", "100")
        .case("tests/transcripts/*.md");
}
