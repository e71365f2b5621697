//! Who may see what of the entries of a site, written down when it is published: an earlier site goes back to its place
//! only while all of it still holds.
//!
//! The text has a line that names the edition, then one for each entry with a hash of what is said of it: its
//! visibility, what people agreed to, how exactly a place may be shown.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Loaded;
use crate::model::{Date, Visibility};

/// Fields that say who may see what.
const CARE: [&str; 10] = [
    "children",
    "consent",
    "contact",
    "expires",
    "may_name",
    "may_quote",
    "people_identifiable",
    "safeguarding",
    "seeks_consent",
    "visibility",
];
/// Fields with the day after which something may no longer be shown.
const LAST_DAYS: [&str; 2] = ["expires", "until"];

/// The text for an edition of a site.
pub(super) fn care(loaded: &Loaded, audience: Visibility) -> String {
    let today = loaded.edition.today();
    let catalogue = loaded.catalogue();
    let entries = catalogue.items().map(|item| {
        let record = serde_json::to_value(&*item.original().record).unwrap_or_default();
        let mut said = catalogue.visibility(&item.key).name().to_owned();
        collect(&record, false, today, &mut said);
        format!("{} {}\n", item.key, blake3::hash(said.as_bytes()).to_hex())
    });
    let mut entries: Vec<String> = entries.collect();
    entries.sort();
    format!("edition {}\n{}", audience.name(), entries.concat())
}

/// What of an earlier site does not hold any more: an entry, or the edition. None where all of it does.
pub(super) fn no_longer<'a>(earlier: &'a str, now: &str) -> Option<&'a str> {
    let now: BTreeMap<&str, &str> = now
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect();
    let mut earlier = earlier.lines().filter_map(|line| line.split_once(' '));
    earlier.find_map(|(entry, said)| (now.get(entry) != Some(&said)).then_some(entry))
}

/// Adds what is said in fields about care, and in those within them.
fn collect(value: &Value, is_care: bool, today: Date, said: &mut String) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let is_care = is_care || CARE.contains(&key.as_str());
                if is_care {
                    said.push_str(key);
                }
                collect(value, is_care, today, said);
                let last = value.as_str().filter(|_| LAST_DAYS.contains(&key.as_str()));
                if last.and_then(Date::parse).is_some_and(|last| last < today) {
                    said.push_str(" is over");
                }
            }
        }
        Value::Array(values) => values
            .iter()
            .for_each(|value| collect(value, is_care, today, said)),
        scalar if is_care => {
            said.push(' ');
            said.push_str(&scalar.to_string());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_gone_or_of_another_edition_no_longer_holds() {
        let earlier = "edition public\ncity:a 1\ncity:b 2\n";
        for (now, expected) in [
            (earlier, None),
            ("edition public\ncity:a 1\ncity:b 2\ncity:c 3\n", None),
            ("edition public\ncity:a 1\ncity:b 3\n", Some("city:b")),
            ("edition public\ncity:a 1\n", Some("city:b")),
            ("edition internal\ncity:a 1\ncity:b 2\n", Some("edition")),
        ] {
            assert_eq!(no_longer(earlier, now), expected, "{now}");
        }
    }

    #[test]
    fn care_is_what_fields_about_it_say_and_whether_their_days_are_over() {
        let today = Date::parse("2026-11-28").unwrap();
        let said = |text: &str| {
            let mut said = String::new();
            let value = serde_json::from_str(text).unwrap();
            collect(&value, false, today, &mut said);
            said
        };
        let one =
            said(r#"{"title": "a", "seeks_consent": {"kind": "written", "until": "2026-12-01"}}"#);
        let words =
            said(r#"{"title": "b", "seeks_consent": {"kind": "written", "until": "2026-12-01"}}"#);
        assert_eq!(one, words);
        for other in [
            r#"{"title": "a"}"#,
            r#"{"title": "a", "seeks_consent": {"kind": "refused", "until": "2026-12-01"}}"#,
            r#"{"title": "a", "seeks_consent": {"kind": "written", "until": "2026-11-01"}}"#,
        ] {
            assert_ne!(one, said(other), "{other}");
        }
        let over = |day| {
            said(&format!(
                r#"{{"media": [{{"file": "a.jpg", "expires": "{day}"}}]}}"#
            ))
        };
        assert!(over("2026-11-01").contains("over") && !over("2026-12-01").contains("over"));
    }
}
