//! Mobile telephones.

/// Mobile numbers of the region: North Macedonia, Albania, Serbia, Bosnia and Herzegovina, Kosovo,
/// Montenegro, as written from abroad or at home.
pub(super) fn is_mobile(run: &str, digits: &str) -> bool {
    const ABROAD: [(&str, &[u8]); 6] = [
        ("3897", b"0123456789"),
        ("3556", b"6789"),
        ("3816", b"0123456789"),
        ("3876", b"0123456789"),
        ("3834", b"345689"),
        ("3826", b"0123456789"),
    ];
    const AT_HOME: [(&str, &[u8]); 3] = [
        ("07", b"0123456789"),
        ("06", b"0123456789"),
        ("04", b"345689"),
    ];
    let begins = |digits: &str, known: &[(&str, &[u8])]| {
        known.iter().any(|(prefix, next)| {
            let rest = digits.strip_prefix(prefix);
            rest.is_some_and(|rest| rest.bytes().next().is_some_and(|b| next.contains(&b)))
        })
    };
    let abroad = digits.strip_prefix("00").unwrap_or(digits);
    // `+389 (0)70 …` is written too.
    let abroad = match abroad.get(3..4) {
        Some("0") => format!("{}{}", &abroad[..3], &abroad[4..]),
        _ => abroad.to_owned(),
    };
    let is_from_abroad = (run.starts_with('+') || digits.starts_with("00"))
        && (11..=13).contains(&abroad.len())
        && begins(&abroad, &ABROAD);
    let groups: Vec<&str> = run
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    // `389 70 123 456`: an amount would begin with other groups.
    let lacks_plus = groups.len() > 2
        && groups[0].len() == 3
        && (11..=12).contains(&digits.len())
        && begins(digits, &ABROAD)
        && groups[1].len() == 2;
    // Parted as telephone numbers are: `070 123 456`, `065/123-456`. Dates and numbers of papers have other
    // marks, or begin with two digits.
    let slashes: Vec<usize> = run.match_indices('/').map(|(at, _)| at).collect();
    let is_at_home = (9..=10).contains(&digits.len())
        && begins(digits, &AT_HOME)
        && (groups.len() == 1 || groups[0].len() == 3 || groups.iter().map(|g| g.len()).eq([6, 3]))
        && (!run.contains('.') || run.split('.').map(str::len).eq([3, 3, 3]))
        && slashes
            .iter()
            .all(|at| run[..*at].chars().filter(char::is_ascii_digit).count() == 3)
        && groups.len() <= 5;
    is_from_abroad || lacks_plus || is_at_home
}
