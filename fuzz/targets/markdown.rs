//! Any text as the body of an entry, in each language.
#![no_main]

mod checks;

use std::sync::Arc;

use carsija::content::{Markdown, render_markdown};
use libfuzzer_sys::fuzz_target;

/// How deep quotes and lists may be nested, as where a site doesn't say.
const NESTING: usize = 32;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else {
        return;
    };
    let file: Arc<str> = "content/pages/page.md".into();
    for language in checks::LANGUAGES.iter() {
        let (body, findings) = render_markdown(Markdown {
            text,
            offset: 0,
            file: &file,
            language,
            nesting: NESTING,
        });
        checks::spans(&findings, text);
        checks::body(&body, text);
    }
});
