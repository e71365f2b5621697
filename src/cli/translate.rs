//! `carsija translate`: the file of a translation, to fill in or brought up to date; or all that waits.

use anyhow::{Context as _, bail};

use super::{Outcome, args::TranslateArgs, shown};
use crate::{
    catalogue::{Catalogue, Item, TranslationState},
    content::{self, Key},
    model::{EntryName, Language, words},
    scaffold::{self, OriginalText},
};

pub(super) fn run(args: &TranslateArgs) -> anyhow::Result<Outcome> {
    let (content, _) = content::read(&args.site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            shown(&args.site)
        );
    }
    let (catalogue, _) = Catalogue::assemble(content);
    let asked = args.to.iter().cloned().collect::<Vec<_>>();
    let languages = if asked.is_empty() {
        &catalogue.site().languages
    } else {
        &asked
    };
    if let Some(other) = asked
        .iter()
        .find(|one| !catalogue.site().languages.contains(one))
    {
        bail!("the site doesn't speak `{other}`; add it to `languages` in content/site.yaml");
    }
    match (&args.entry, &args.to) {
        (Some(entry), Some(to)) => one(entry, to, &catalogue, args),
        (Some(_), None) => bail!(
            "say into which language: --to {}",
            catalogue.default_language()
        ),
        (None, _) => {
            all(&catalogue, languages);
            Ok(Outcome::Good)
        }
    }
}

fn one(
    entry: &EntryName,
    to: &Language,
    catalogue: &Catalogue,
    args: &TranslateArgs,
) -> anyhow::Result<Outcome> {
    let key = Key::new(entry.kind, entry.id.clone());
    let Some(item) = catalogue.item(&key) else {
        bail!("there is no {key}; `carsija translate --all` lists what there is");
    };
    if item.original_language() == to {
        bail!("{key} is written in `{to}`: that is the original");
    }
    let original = original(item, args)?;
    let text = item.is_written_in(to).then(|| item.text(to));
    let file = match text {
        Some(text) => {
            let file = &text.origin.file;
            let before = scaffold::read_entry(&args.site, file)?;
            match scaffold::refreshed(&before, &original) {
                None => note_line!("{file} is up to date with its original."),
                Some(after) => {
                    scaffold::replace_made(&args.site, file, &after)?;
                    say_line!("{file}");
                    if after.contains("#| was ") {
                        note_line!("Lines with `was` say what the original said before.");
                    }
                    if after.contains("write of_hash:") {
                        note_line!(
                            "When all is brought up to date, write the `of_hash` that a line names."
                        );
                    }
                }
            }
            return Ok(Outcome::Good);
        }
        None => new_file(item, to),
    };
    if args.site.join(&file).exists() {
        bail!("{file} is there, and has errors: nothing was written. `carsija check` says which");
    }
    scaffold::write_files(
        &args.site,
        &[(file.clone(), scaffold::new_translation(&original))],
    )?;
    say_line!("{file}");
    note_line!(
        "Write over each TODO; the original stands above it. Readers see the original until none is left; \
         `carsija check` says what is missing."
    );
    Ok(Outcome::Good)
}

fn original(item: &Item, args: &TranslateArgs) -> anyhow::Result<OriginalText> {
    let text = item.original();
    let words = words(&text.record).with_context(|| {
        format!(
            "{} stands in a list: write its names there, by language",
            item.key
        )
    })?;
    let written = scaffold::read_entry(&args.site, &text.origin.file)?;
    let anchors: Vec<_> = text.body.headings.iter().map(|one| &*one.id).collect();
    let body = content::cut_front_matter(&written)
        .map(|parts| scaffold::with_anchors(&written[parts.body], &anchors));
    Ok(OriginalText {
        words,
        body: body.unwrap_or_default(),
        language: text.language.clone(),
        hash: item.hash_of_original(),
    })
}

/// The file of a translation: `night-buses.mk.md` beside `night-buses.md` or `night-buses.en.md`.
fn new_file(item: &Item, to: &Language) -> String {
    let file = &*item.original().origin.file;
    let stem = content::stem_of_entry(file).unwrap_or(file);
    let of = format!(".{}", item.original_language());
    let stem = stem.strip_suffix(of.as_str()).unwrap_or(stem);
    format!("{stem}.{to}.md")
}

/// What of the text of the original a translation seems to lack: its headings are fewer.
fn lacking(item: &Item, language: &Language) -> Option<String> {
    let text = item.is_written_in(language).then(|| item.text(language))?;
    let here = text.body.headings.len();
    let there = item.original().body.headings.len();
    let is_empty = text.body.is_empty() && !item.original().body.is_empty();
    if is_empty {
        Some("the text below the fields is missing".into())
    } else if here < there {
        Some(format!("{here} of the {there} headings of the text"))
    } else {
        None
    }
}

fn all(catalogue: &Catalogue, languages: &[Language]) {
    let items = || {
        catalogue
            .items()
            .filter(|item| words(&item.original().record).is_some())
    };
    for language in languages {
        let states: Vec<_> = items()
            .filter_map(|item| {
                Some((
                    item,
                    TranslationState::of(item, language, &catalogue.site().languages)?,
                ))
            })
            .collect();
        if states.is_empty() {
            continue;
        }
        let count = |state| states.iter().filter(|(_, one)| *one == state).count();
        say_line!(
            "{language}: {} of {} translated, {} of them out of date, {} without `of_hash`; {} begun",
            states.len() - count(TranslationState::Missing) - count(TranslationState::Begun),
            states.len(),
            count(TranslationState::Earlier),
            count(TranslationState::Unrecorded),
            count(TranslationState::Begun)
        );
        for (item, state) in states {
            let lacks = lacking(item, language);
            if state != TranslationState::Current || lacks.is_some() {
                let more = lacks.map_or_else(String::new, |parts| format!("; {parts}"));
                say_line!("  {}  {}{more}", item.key, state.words());
            }
        }
    }
}
