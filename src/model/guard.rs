//! Fields that guard people: what is left out has a meaning, and what is written without a value has none.

use serde::{Deserialize, Deserializer, de::Error};

/// Reads such a field. An empty one is an error: somebody meant to close what it would leave open.
pub(super) fn said<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// The same of a list, which YAML would read as one of no items.
pub(super) fn listed<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let said = Option::<Vec<T>>::deserialize(deserializer)?;
    said.ok_or_else(|| D::Error::custom("nothing is said here"))
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use crate::model::{Consent, Media, Safeguarding, SiteDefaults};

    fn is_read<T: DeserializeOwned>(yaml: &str) -> bool {
        serde_yaml::from_str::<T>(yaml).is_ok()
    }

    #[test]
    fn what_guards_people_is_left_out_or_says_something() {
        for empty in ["", "~", "null"] {
            for field in ["visibility", "sensitivity", "geo_precision", "groups"] {
                assert!(
                    !is_read::<Safeguarding>(&format!("{field}: {empty}")),
                    "{field}"
                );
            }
            for field in ["visibility", "sensitivity"] {
                assert!(
                    !is_read::<SiteDefaults>(&format!("{field}: {empty}")),
                    "{field}"
                );
            }
            assert!(!is_read::<Consent>(&format!(
                "kind: written\nuntil: {empty}"
            )));
            let picture = "file: a.jpg\nalt: A\ncredit: B\nlicence: C\npeople_identifiable: false\nchildren: false\n";
            assert!(is_read::<Media>(picture));
            assert!(!is_read::<Media>(&format!("{picture}expires: {empty}")));
        }
        assert!(is_read::<Safeguarding>("groups: []\nvisibility: internal"));
        assert!(is_read::<Safeguarding>("{}"));
        assert!(is_read::<Consent>("kind: written\nuntil: 2026-11-01"));
    }
}
