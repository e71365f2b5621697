//! The report for machines.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Located, Report, Severity};
use crate::escape;

impl Located {
    /// What is wrong, and where: lines and columns count from 1, bytes from 0. `fix` is
    /// there where a text in the place of some bytes is the one right answer. `count` is more than 1 where it stands
    /// for findings that are not listed.
    pub fn to_json(&self) -> Value {
        json!({
            "severity": self.code.severity().name(),
            "code": self.code.id(),
            "message": self.message,
            "help": self.help,
            "file": &*self.file,
            "line": self.span.as_ref().map(|span| span.line),
            "column": self.span.as_ref().map(|span| span.column),
            "fix": self.fix.as_ref().map(|fix| json!({
                "start": fix.bytes.start,
                "end": fix.bytes.end,
                "write": fix.text,
            })),
            "count": self.count,
        })
    }
}

impl Report {
    /// One JSON object with a list of findings. Bytes count from 0, lines and columns from 1.
    pub fn to_json(&self) -> String {
        let findings: Vec<_> = self
            .findings()
            .iter()
            .map(|finding| {
                let mut fields = finding.to_json();
                fields["start"] = json!(finding.span.as_ref().map(|span| span.bytes.start));
                fields["end"] = json!(finding.span.as_ref().map(|span| span.bytes.end));
                fields
            })
            .collect();
        let json = format!("{:#}", json!({ "findings": findings }));
        let mut out = escape::json_for_terminal(&json).into_owned();
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
                escape::annotation_property(&finding.file)
            );
            if let Some(span) = &finding.span {
                let _ = write!(out, ",line={},col={}", span.line, span.column);
            }
            let help = finding
                .help
                .as_ref()
                .map_or(String::new(), |help| format!("\nhelp: {help}"));
            let message = escape::annotation(&format!("{}{help}", finding.message));
            let _ = writeln!(out, ",title={}::{message}", finding.code);
        }
        out
    }

    /// A report of code quality in the format of GitLab, which shows it beside the lines of a merge request.
    pub fn to_gitlab(&self) -> String {
        let findings: Vec<Value> = self
            .findings()
            .iter()
            .map(|finding| {
                let help = finding.help.as_ref();
                let help = help.map_or(String::new(), |help| format!("; help: {help}"));
                let description = format!("{}{help}", finding.message);
                let line = finding.span.as_ref().map_or(1, |span| span.line);
                let named = format!("{} {} {line} {description}", finding.code, finding.file);
                json!({
                    "check_name": finding.code.id(),
                    "description": description,
                    "fingerprint": blake3::hash(named.as_bytes()).to_hex().as_str(),
                    "severity": match finding.code.severity() {
                        Severity::Error => "major",
                        Severity::Warning => "minor",
                    },
                    "location": {"path": &*finding.file, "lines": {"begin": line}},
                })
            })
            .collect();
        let mut out =
            escape::json_for_terminal(&format!("{:#}", Value::from(findings))).into_owned();
        out.push('\n');
        out
    }
}
