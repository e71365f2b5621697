//! `carsija messages`: how many words of the site's frame are there in each language, a sheet for whoever looks
//! them over, and the way back.

use anyhow::bail;

use super::{Outcome, args::MessagesArgs, shown, today::today};
use crate::{
    content,
    model::{LATIN, Language, Site},
    render::ThemeFiles,
    scaffold,
};

pub(super) fn run(args: &MessagesArgs) -> anyhow::Result<Outcome> {
    let (content, _) = content::read(&args.site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            shown(&args.site)
        );
    }
    let files = ThemeFiles::read(&args.site, &content.site);
    match (&args.review, &args.accept) {
        (Some(language), _) => review(language, &content.site, &files),
        (None, Some(_)) => accept(args, &content.site, &files),
        (None, None) => {
            count(&content.site, &files);
            Ok(Outcome::Good)
        }
    }
}

fn count(site: &Site, files: &ThemeFiles) {
    for language in &site.languages {
        if language.as_str() == LATIN {
            say_line!("{language}: made of the Cyrillic");
            continue;
        }
        let count = files.message_count(language);
        if language.as_str() == "en" {
            say_line!("{language}: {} messages, the original", count.needed);
            continue;
        }
        say_line!(
            "{language}: {} of {} messages, {} reviewed, {} drafts",
            count.written,
            count.needed,
            count.reviewed,
            count.written - count.reviewed
        );
    }
}

fn review(language: &Language, site: &Site, files: &ThemeFiles) -> anyhow::Result<Outcome> {
    if !site.languages.contains(language) {
        bail!("the site doesn't speak `{language}`; add it to `languages` in content/site.yaml");
    }
    if language.as_str() == LATIN {
        bail!("Serbian in Latin letters is made of the Cyrillic: --review sr-Cyrl");
    }
    if language.as_str() == "en" {
        bail!("English is what the others are translated from; it needs no review");
    }
    say_ready!("{}", files.message_sheet(language));
    note_line!(
        "Correct the words under `{language}` where need be, and write anything under `reviewed` beside those \
         that are right; then: carsija messages --accept FILE --role ROLE --date DATE"
    );
    Ok(Outcome::Good)
}

fn accept(args: &MessagesArgs, site: &Site, files: &ThemeFiles) -> anyhow::Result<Outcome> {
    let (Some(sheet), Some(role), Some(date)) = (&args.accept, &args.role, args.date) else {
        bail!(
            "say who reviewed the words, as a function, and when: --role \"teacher of Macedonian\" --date 2026-01-31"
        );
    };
    if date > today(None)? {
        bail!("--date {date} has not come yet; write the day on which the words were reviewed");
    }
    let text = scaffold::read_given(sheet)?;
    let accepted = match files.accept_messages(&text, &site.languages, role, date) {
        Ok(accepted) => accepted,
        Err(problems) => {
            for problem in problems {
                note_line!("{}: {problem}", shown(sheet));
            }
            note_line!("Nothing was written: mend the sheet and try again.");
            return Ok(Outcome::ContentErrors);
        }
    };
    let language = &accepted.language;
    for (id, remark) in &accepted.remarks {
        say_line!("remark on {id}: {remark}");
    }
    if let Some(messages) = &accepted.messages {
        let file = format!("messages/{language}.ftl");
        scaffold::replace_made(&args.site, &file, messages)?;
        say_line!("{file}");
    }
    let file = format!("messages/{language}.reviewed.csv");
    scaffold::replace_made(&args.site, &file, &accepted.reviewed)?;
    say_line!("{file}");
    note_line!(
        "{} messages in `{language}` were reviewed, {} of them corrected.",
        accepted.count,
        accepted.corrected
    );
    Ok(Outcome::Good)
}
