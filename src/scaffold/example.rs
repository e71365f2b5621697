//! Examples of fields that a new entry may have: what is left out is what nobody can guess.

use super::NewEntry;

/// The examples: below `== FIELD`, what it is for and how it is written.
const EXAMPLES: &str = include_str!("examples.txt");

/// The example for a field, made for an entry.
pub(super) fn example(field: &str, entry: &NewEntry) -> Option<String> {
    let all = EXAMPLES.split("== ").skip(1);
    let (_, example) = all
        .filter_map(|one| one.split_once('\n'))
        .find(|(name, _)| *name == field)?;
    let source = entry.answers.get("sources").and_then(|all| all[0].as_str());
    let example = example
        .replace("{source}", source.unwrap_or("an-id-from-sources-yaml"))
        .replace("{today}", &entry.today.to_string())
        .replace("{lang}", &entry.lang);
    Some(example)
}
