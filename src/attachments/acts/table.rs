//! Tables as text: a cell that a program for tables would take as a formula that reaches out.

/// Functions that fetch something or start a program.
const FUNCTIONS: [&str; 8] = [
    "HYPERLINK(",
    "WEBSERVICE(",
    "IMPORTXML(",
    "IMPORTDATA(",
    "IMPORTHTML(",
    "IMPORTFEED(",
    "IMPORTRANGE(",
    "DDE(",
];

pub(super) fn acts(bytes: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(bytes);
    let is_formula = |cell: &str| {
        let cell = cell.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\u{feff}');
        if !cell.starts_with(['=', '+', '-', '@']) {
            return false;
        }
        let cell = cell.to_uppercase();
        // `=program|'arguments'!cell` starts a program (dynamic data exchange).
        let starts_program = cell.split_once('|').is_some_and(|(program, after)| {
            let is_of_formula = |c: char| c.is_alphanumeric() || "=+-@*/(). ".contains(c);
            program.chars().all(is_of_formula)
                && after.trim_start().starts_with('\'')
                && after.contains('!')
        });
        starts_program || FUNCTIONS.iter().any(|function| cell.contains(function))
    };
    let mut lines = text.split(['\n', '\r']);
    lines
        .any(|line| line.split([',', ';', '\t']).any(is_formula))
        .then_some("has a cell with a formula that starts a program or opens an address")
}
