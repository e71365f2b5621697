//! Formulas of tables, in text, in workbooks and in open documents: those that fetch something or start a program.

use super::address;

/// Functions that fetch something or start a program, wherever they lead.
const FUNCTIONS: [&str; 12] = [
    "WEBSERVICE",
    "IMAGE",
    "IMPORTXML",
    "IMPORTDATA",
    "IMPORTHTML",
    "IMPORTFEED",
    "IMPORTRANGE",
    "DDE",
    "RTD",
    "CALL",
    "REGISTER.ID",
    "SQL.REQUEST",
];
/// The function that leads somewhere on a click.
const LINK: &str = "HYPERLINK";
/// Names of macros that run when a workbook is opened or closed.
const BY_THEMSELVES: [&str; 4] = [
    "AUTO_OPEN",
    "AUTO_CLOSE",
    "AUTO_ACTIVATE",
    "AUTO_DEACTIVATE",
];

/// Does a formula start a program, or fetch something from outside of its file?
pub(super) fn reaches_out(formula: &str) -> bool {
    let upper = formula.to_uppercase();
    FUNCTIONS.iter().any(|function| calls(&upper, function))
        || starts_program(&upper)
        || leads_to_no_page(&upper)
        || names_other_file(&upper)
}

/// Does it lead somewhere on a click?
pub(super) fn has_link(formula: &str) -> bool {
    calls(&formula.to_uppercase(), LINK)
}

/// Is this the name of a macro that runs by itself?
pub(super) fn runs_by_itself(name: &str) -> bool {
    let name = name.to_uppercase();
    let name = name.strip_prefix("_XLNM.").unwrap_or(&name);
    BY_THEMSELVES.iter().any(|start| name.starts_with(start))
}

/// Is a function called: `WEBSERVICE(`, `_xlfn.WEBSERVICE (`, and not `MYDDE(`?
fn calls(upper: &str, function: &str) -> bool {
    upper.match_indices(function).any(|(at, _)| {
        let (before, after) = (&upper[..at], &upper[at + function.len()..]);
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
            && after.trim_start().starts_with('(')
    })
}

/// `program|'arguments'!cell` starts a program (dynamic data exchange).
fn starts_program(upper: &str) -> bool {
    upper.split_once('|').is_some_and(|(program, after)| {
        let is_of_formula = |c: char| c.is_alphanumeric() || "=+-@*/(). '".contains(c);
        program.chars().all(is_of_formula)
            && after.trim_start().starts_with('\'')
            && after.contains('!')
    })
}

/// A link whose address stands in the formula, and is none of a page.
fn leads_to_no_page(upper: &str) -> bool {
    upper.split(LINK).skip(1).any(|after| {
        let argument = after.trim_start().strip_prefix('(').map(str::trim_start);
        let address = argument.and_then(|argument| argument.strip_prefix('"'));
        let address = address.and_then(|address| address.split('"').next());
        address.is_some_and(|address| !address::is_harmless(&address.to_lowercase()))
    })
}

/// A cell of another file: `'\\host\share\[a.xls]S'!A1`, `'file:///a.ods'#$S.A1`.
fn names_other_file(upper: &str) -> bool {
    upper.split('\'').skip(1).step_by(2).any(|name| {
        let (name, is_path) = (name.trim_start(), name.contains(['[', '/', '\\']));
        name.starts_with(r"\\") || name.contains("://") || is_path && name.contains(":\\")
    }) || upper.contains("'#$")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_that_reach_out() {
        for formula in [
            "of:=DDE(\"soffice\";\"file:///a\";\"b\")",
            "of:=WEBSERVICE(\"https://example.org/\")",
            "_xlfn.WEBSERVICE(A1)",
            "_xlfn.IMAGE(\"https://example.org/a.png\")",
            "IF(A1,_xlfn._xlws.IMAGE (B1))",
            "cmd|'/c calc'!A0",
            "cmd|' /c calc'!'A0'",
            r"'\\host\s\[a.xls]S'!A1",
            "'https://example.org/[a.xlsx]S'!A1",
            "of:='file:///c:/a.ods'#$S.A1",
            "HYPERLINK(\"file://host/share\",\"x\")",
            "CALL(\"urlmon\",\"URLDownloadToFileA\")",
        ] {
            assert!(reaches_out(formula), "{formula}");
        }
    }

    #[test]
    fn formulas_that_only_count() {
        for formula in [
            "SUM(A1:A9)",
            "of:=SUM([.A1:.A9])",
            "'Година 2023'!A1",
            "'It''s (a/b)'!A1",
            "[1]Sheet1!A1",
            "HYPERLINK(\"https://example.org/\",\"Source\")",
            "HYPERLINK(\"#Sheet2!A1\",\"Next\")",
            "HYPERLINK(A1)",
            "A1&\" | \"&B1",
            "CONCATENATE(A1,\"|\",'S 1'!B1)",
            "MYDDE(A1)",
            "RECALL(A1)",
            "Images(A1)",
            "IF(A1=\"IMAGE\",1,0)",
        ] {
            assert!(!reaches_out(formula), "{formula}");
        }
    }

    #[test]
    fn names_that_run_by_themselves() {
        assert!(runs_by_itself("_xlnm.Auto_Open"));
        assert!(runs_by_itself("Auto_Close22"));
        assert!(!runs_by_itself("_xlnm.Print_Area"));
        assert!(!runs_by_itself("Automobiles"));
    }
}
