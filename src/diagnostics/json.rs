//! The report for machines.

use std::fmt::Write as _;

use serde_json::json;

use super::Report;

impl Report {
    /// One JSON object with a list of findings. Bytes count from 0, lines and columns from 1.
    pub fn to_json(&self) -> String {
        let findings: Vec<_> = self
            .findings()
            .iter()
            .map(|finding| {
                json!({
                    "severity": finding.code.severity().name(),
                    "code": finding.code.id(),
                    "message": finding.message,
                    "help": finding.help,
                    "file": &*finding.file,
                    "line": finding.span.as_ref().map(|span| span.line),
                    "column": finding.span.as_ref().map(|span| span.column),
                    "start": finding.span.as_ref().map(|span| span.bytes.start),
                    "end": finding.span.as_ref().map(|span| span.bytes.end),
                })
            })
            .collect();
        let mut out = serde_json::to_string_pretty(&json!({ "findings": findings }))
            .expect("strings and numbers make valid JSON");
        out.push('\n');
        out
    }

    /// One line for each finding, in the format of GitHub's workflow commands, which shows them
    /// beside the lines of a pull request.
    pub fn to_github(&self) -> String {
        let mut out = String::new();
        for finding in self.findings() {
            let _ = write!(
                out,
                "::{} file={}",
                finding.code.severity().name(),
                escape_property(&finding.file)
            );
            if let Some(span) = &finding.span {
                let _ = write!(out, ",line={},col={}", span.line, span.column);
            }
            let help = finding
                .help
                .as_ref()
                .map_or(String::new(), |help| format!("\nhelp: {help}"));
            let message = escape_data(&format!("{}{help}", finding.message));
            let _ = writeln!(out, ",title={}::{message}", finding.code);
        }
        out
    }
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
