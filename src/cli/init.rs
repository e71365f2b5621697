//! `carsija init`: asks on a terminal what it was not told, and begins with an example elsewhere.

use std::{io::IsTerminal as _, path::Path};

use anyhow::{Context as _, bail};
use inquire::validator::Validation;

use super::{
    Outcome,
    args::{InitArgs, language},
    today::today,
};
use crate::{
    model::{Language, Repository},
    scaffold::{self, DEMO_DAY, Forge, NewCity, NewSite, demo_site},
};

/// What every site has.
const SITE: &str = "content/site.yaml";

pub(super) fn run(args: &InitArgs) -> anyhow::Result<Outcome> {
    if args.demo {
        return demo(&args.dir);
    }
    if let Some(forge) = args.with
        && args.dir.join(SITE).is_file()
    {
        return workflow(args, Forge::from(forge));
    }
    scaffold::ensure_free(&args.dir)
        .with_context(|| format!("no site was made in {}", args.dir.display()))?;
    let may_ask = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let asked = if may_ask { asked } else { usual };
    let files = asked(args, NewSite::example(today(args.as_of)?))?.files()?;
    scaffold::write_files(&args.dir, &files)
        .with_context(|| format!("no site was made in {}", args.dir.display()))?;
    say_line!("Made a new site in {}:", args.dir.display());
    let (schemas, others): (Vec<_>, Vec<_>) = files
        .iter()
        .partition(|(file, _)| file.starts_with("schemas/"));
    for (file, _) in others {
        say_line!("  {file}");
    }
    say_line!("  schemas/ ({} files, for your editor)", schemas.len());
    let dir = args.dir.display();
    say_line!("See it with:                carsija serve {dir}");
    say_line!("Begin a note:               carsija new practice --site {dir}");
    say_line!("What waits to be filled in: carsija check {dir}");
    say_line!("How it gets onto the web:   carsija host --help");
    Ok(Outcome::Good)
}

/// Adds the workflow to a site that is there already.
fn workflow(args: &InitArgs, forge: Forge) -> anyhow::Result<Outcome> {
    let says_more = args.name.is_some()
        || !args.lang.is_empty()
        || !args.city.is_empty()
        || args.repository.is_some();
    if says_more {
        bail!(
            "there is a site in {} already: --with alone adds the workflow to it",
            args.dir.display()
        );
    }
    let (file, text) = forge.workflow();
    if args.dir.join(&file).exists() {
        bail!("there is {file} already; take it away first to have it made anew");
    }
    scaffold::write_files(&args.dir, &[(file.clone(), text)])?;
    say_line!("{file}");
    note_line!(
        "`repository` in {SITE} says who can read the files where they are kept: `public` or `private`. `carsija doctor` \
         looks through the workflow, too."
    );
    Ok(Outcome::Good)
}

/// Writes the demonstration site.
fn demo(folder: &Path) -> anyhow::Result<Outcome> {
    let files = demo_site();
    let shown = folder.display();
    scaffold::ensure_free(folder)
        .and_then(|()| scaffold::write_files(folder, &files))
        .with_context(|| format!("no site was made in {shown}"))?;
    say_line!(
        "Made the demonstration site in {shown}: {} files. All that it tells is invented.",
        files.len()
    );
    say_line!("See it on its day with: carsija serve {shown} --as-of {DEMO_DAY}");
    Ok(Outcome::Good)
}

/// The site that the options tell, as the example is where they say nothing.
fn usual(args: &InitArgs, example: NewSite) -> anyhow::Result<NewSite> {
    Ok(NewSite {
        name: args.name.clone().unwrap_or(example.name),
        languages: match &args.lang[..] {
            [] => example.languages,
            languages => languages.to_vec(),
        },
        cities: args.city.clone(),
        repository: args.repository.map_or(example.repository, Repository::from),
        forge: args.with.map(Forge::from),
        today: example.today,
    })
}

/// The same, and what they say nothing of is asked.
fn asked(args: &InitArgs, example: NewSite) -> anyhow::Result<NewSite> {
    let mut site = usual(args, example)?;
    if args.name.is_none() {
        let text = ask("What is the site called?", |text| {
            (!text.is_empty()).then_some(()).ok_or_else(|| {
                "a site has a name; it can be changed in content/site.yaml at any time".to_owned()
            })
        })?;
        site.name = text;
    }
    if args.lang.is_empty() {
        let text = ask(
            "In which languages? Their tags, the main one first, such as: mk, sq, en",
            |text| languages(text).map(drop),
        )?;
        site.languages = languages(&text).map_err(anyhow::Error::msg)?;
    }
    if args.city.is_empty() {
        let text = ask(
            "Which cities? Each with the two letters of its country, such as: Kumanovo, MK; Elbasan, AL",
            |text| cities(text).map(drop),
        )?;
        site.cities = cities(&text).map_err(anyhow::Error::msg)?;
    }
    if args.repository.is_none() {
        let is_public = inquire::Confirm::new(
            "Will everyone be able to read these files where they are kept, as in a public repository? (y/n)",
        )
        .prompt()?;
        site.repository = if is_public {
            Repository::Public
        } else {
            Repository::Private
        };
    }
    Ok(site)
}

/// Asks until the answer is sound.
fn ask(
    question: &str,
    check: impl Fn(&str) -> Result<(), String> + Clone + 'static,
) -> anyhow::Result<String> {
    let check = move |text: &str| {
        Ok(match check(text.trim()) {
            Ok(()) => Validation::Valid,
            Err(fault) => Validation::Invalid(fault.into()),
        })
    };
    let answer = inquire::Text::new(question)
        .with_validator(check)
        .prompt()?;
    Ok(answer.trim().to_owned())
}

fn languages(text: &str) -> Result<Vec<Language>, String> {
    let mut languages = Vec::new();
    for tag in text.split([',', ' ']).filter(|tag| !tag.is_empty()) {
        let language = language(tag).map_err(|fault| format!("`{tag}`: {fault}"))?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        return Err("write one tag at least: en, mk, sq, sr-Cyrl, sr-Latn, bs or another".into());
    }
    Ok(languages)
}

fn cities(text: &str) -> Result<Vec<NewCity>, String> {
    let cities = text
        .split(';')
        .map(str::trim)
        .filter(|city| !city.is_empty());
    let cities: Vec<NewCity> = cities
        .map(|city| {
            let read = city.parse();
            read.map_err(|fault: &str| format!("`{city}`: {fault}"))
        })
        .collect::<Result<_, _>>()?;
    if cities.is_empty() {
        return Err(
            "write one city at least, such as `Kumanovo, MK`; others can follow later".into(),
        );
    }
    Ok(cities)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_taken_apart_or_asked_again() {
        assert_eq!(languages("mk, sq,en mk").map(|all| all.len()), Ok(3));
        for bad in ["", " , ", "sr", "english"] {
            assert!(languages(bad).is_err(), "{bad}");
        }
        let known = cities("Kumanovo, mk; Нови Пазар, RS;").unwrap();
        assert_eq!(known.len(), 2);
        assert_eq!(
            (known[0].name.as_str(), known[0].country.as_str()),
            ("Kumanovo", "MK")
        );
        for bad in ["", "Kumanovo", "Kumanovo, Macedonia", ", MK"] {
            assert!(cities(bad).is_err(), "{bad}");
        }
    }
}
