//! Tables as text: a cell that a program for tables would take as a formula that reaches out.

use super::formula;

pub(super) fn acts(bytes: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(bytes);
    let is_acting = |cell: &str| {
        let cell = cell.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\u{feff}');
        cell.starts_with(['=', '+', '-', '@'])
            && (formula::reaches_out(cell) || formula::has_link(cell))
    };
    let mut lines = text.split(['\n', '\r']);
    lines
        .any(|line| line.split([',', ';', '\t']).any(is_acting))
        .then_some("has a cell with a formula that starts a program or opens an address")
}
