//! The targets of the Sustainable Development Goals of the United Nations (resolution 71/313 of the General Assembly),
//! and the form of the codes of sectors (OECD DAC, CRS).

/// How many targets each goal counts with numbers, and how many with letters.
const TARGETS: [(u8, u8); 17] = [
    (5, 2),
    (5, 3),
    (9, 4),
    (7, 3),
    (6, 3),
    (6, 2),
    (3, 2),
    (10, 2),
    (5, 3),
    (7, 3),
    (7, 3),
    (8, 3),
    (3, 2),
    (7, 3),
    (9, 3),
    (10, 2),
    (19, 0),
];

/// Is this a target, `16.6` or `16.a`?
pub(crate) fn is_target(code: &str) -> bool {
    let Some((goal, target)) = code.split_once('.') else {
        return false;
    };
    let number = |text: &str| {
        let is_plain = !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u8>().ok().filter(|_| is_plain)
    };
    let Some((numbers, letters)) =
        number(goal).and_then(|goal| TARGETS.get(usize::from(goal).checked_sub(1)?))
    else {
        return false;
    };
    match (number(target), target.as_bytes()) {
        (Some(target), _) => (1..=*numbers).contains(&target),
        (None, [letter @ b'a'..=b'd']) => letter - b'a' < *letters,
        (None, _) => false,
    }
}

/// Is this a goal, and no target of it: `11`?
pub(crate) fn is_goal(code: &str) -> bool {
    code.parse::<usize>()
        .is_ok_and(|goal| (1..=TARGETS.len()).contains(&goal))
}

/// The targets that a text names in another form: `11,2`, `SDG 16.A`, `11.2; 16.7`. Nothing, where it says more.
pub(crate) fn targets_meant(text: &str) -> Vec<String> {
    let folded = text.to_lowercase();
    let parts = folded
        .split([';', '/', '&'])
        .flat_map(|part| part.split(", "));
    // Beside full stops, commas part targets.
    let parts = parts.flat_map(|part| {
        let is_list = part.contains('.') && part.contains(',');
        part.split(move |c| c == ',' && is_list)
    });
    let targets = parts.map(|part| {
        let bare = part.trim().trim_end_matches(['.', ',']);
        let bare = ["sdg", "target", "цел", "цил", "cilj", "objektivi", "ozhq"]
            .iter()
            .fold(bare, |bare, word| {
                bare.strip_prefix(word).unwrap_or(bare).trim_start()
            });
        let target = bare.replace(',', ".").replace('а', "a");
        is_target(&target).then_some(target)
    });
    targets.collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// Has it three digits, as a group of sectors has, or five?
pub(crate) fn is_sector(code: &str) -> bool {
    matches!(code.len(), 3 | 5) && code.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_targets_are_known() {
        let all = TARGETS
            .iter()
            .map(|(numbers, letters)| usize::from(numbers + letters));
        assert_eq!(all.sum::<usize>(), 169);
        for code in ["1.1", "16.a", "17.19", "3.d", "16.10"] {
            assert!(is_target(code), "{code}");
        }
        for code in [
            "11", "0.1", "18.1", "16.0", "16.11", "16.c", "17.a", "16.06", "11,2", "1.1.1", "",
        ] {
            assert!(!is_target(code), "{code}");
        }
        for (text, right) in [
            ("11,2", vec!["11.2"]),
            ("SDG 16.A", vec!["16.a"]),
            ("11.2; 16,7", vec!["11.2", "16.7"]),
            ("11.2, 16.7", vec!["11.2", "16.7"]),
            ("11.2,16.7", vec!["11.2", "16.7"]),
            ("11.2.", vec!["11.2"]),
            ("11", vec![]),
            ("safe transport", vec![]),
        ] {
            assert_eq!(targets_meant(text), right, "{text}");
        }
    }
}
