//! Any text as the file of an entry, of each kind.
#![no_main]

mod checks;

use std::{path::Path, sync::LazyLock};

use carsija::{
    content::{self, Key, cut_front_matter, parse_entry},
    model::{EntityKind, Id, Layout, Site},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else {
        return;
    };
    if let Ok(parts) = cut_front_matter(text) {
        assert!(text.get(parts.yaml.clone()).is_some() && text.get(parts.body.clone()).is_some());
        assert!(parts.yaml.end <= parts.body.start && parts.body.end == text.len());
    }
    for key in KEYS.iter() {
        let parsed = parse_entry(&"content/entry.md".into(), text, key, None, &SITE);
        assert_eq!(
            parsed.entries.len() + parsed.reserved.len(),
            1,
            "it is there or it is not"
        );
        assert!(
            parsed.reserved.is_empty() || !parsed.findings.is_empty(),
            "nobody says why"
        );
        checks::spans(&parsed.findings, text);
        for entry in &parsed.entries {
            checks::body(&entry.body, text);
        }
        let text_of = |_: &str| Some(text.to_owned());
        let report = content::locate(Path::new("/nonexistent"), parsed.findings, text_of);
        report.to_terminal(false);
    }
});

/// One entry of each kind that has a file of its own.
static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| {
    let id = Id::new("entry").expect("an id");
    EntityKind::ALL
        .into_iter()
        .filter(|kind| matches!(kind.layout(), Layout::Folder(_)))
        .map(|kind| Key::new(kind, id.clone()))
        .collect()
});

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let text = "title: {en: A site}\nbase_url: https://example.org/\nlanguages: [en]\n";
    let languages = checks::LANGUAGES.clone();
    let site: Site = serde_yaml::from_str(text).expect("a site");
    Site { languages, ..site }
});
