//! Names of places, which all languages of the region write and bend in their own way.
//!
//! Takes a folded key; gives what its place is called here, whatever language the
//! page is in: Kosovo, Kosova and Kosovës are one. Knows the places of a table
//! and no others: rules of each language must do for those.

use std::sync::OnceLock;

/// A place a line: its name here, then how its names begin.
const TABLE: &str = include_str!("rules/places.txt");
/// The endings of cases in all languages of the region, folded.
const ENDINGS: &str = "a e i o u n t om em im es en et er in it un ut ja je ju jes jen jem jom ji se ne \
                       ve vo vu s nt sin";

/// Beginnings with the names of their places, in byte order.
fn beginnings() -> &'static [(&'static str, &'static str)] {
    static BEGINNINGS: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    BEGINNINGS.get_or_init(|| {
        let mut beginnings = Vec::new();
        for line in TABLE.split('\n').filter(|line| !line.starts_with('#')) {
            if let Some((name, all)) = line.split_once(' ') {
                beginnings.extend(all.split(' ').map(|beginning| (beginning, name)));
            }
        }
        beginnings.sort_unstable();
        beginnings
    })
}

/// The place that `key` names, by the longest beginning with an ending of some case.
pub(crate) fn place(key: &str) -> Option<&'static str> {
    let beginnings = beginnings();
    let mut ends = (1..=key.len()).rev();
    ends.find_map(|end| {
        let (start, ending) = key.split_at_checked(end)?;
        let at = beginnings.binary_search_by(|(beginning, _)| (*beginning).cmp(start)).ok()?;
        let is_one = ending.is_empty() || ENDINGS.split_whitespace().any(|one| one == ending);
        is_one.then(|| beginnings.get(at).map(|(_, name)| *name))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_one_name() {
        for (name, keys) in [
            ("kosov", "kosovo kosova kosovu kosovom kosove kosoves kosoven"),
            ("gakov", "gakova gakoves dakovica dakovicu dakovice"),
            ("tetov", "tetovo tetova tetoves"),
            ("presev", "presevo preseva presheva preshevo"),
            ("sarajev", "sarajevo sarajeva sarajevu sarajeven"),
            ("pazar", "pazar pazara pazaru pazarit pazari"),
            ("skopj", "skopje skoplje skoplju shkup shkupit"),
            ("elbasan", "elbasan elbasani elbasanit elbasanu"),
        ] {
            for key in keys.split(' ') {
                assert_eq!(place(key), Some(name), "{key}");
            }
        }
        for key in ["kos", "kosovski", "koso", "pazarnik", "", "tirania", "zenit"] {
            assert_eq!(place(key), None, "{key}");
        }
    }
}
