//! `carsija new`: asks what it must know on a terminal, takes flags elsewhere.

use std::io::IsTerminal as _;

use anyhow::{Context as _, bail};

use super::{
    Outcome,
    args::{NewArgs, NewKind},
    today::today,
};
use crate::{
    catalogue::Catalogue,
    content::{self, yaml_slug},
    diagnostics::did_you_mean,
    model::{Country, EntityKind, Id, Language},
    scaffold::{self, Answers},
};

pub(super) fn run(args: &NewArgs) -> anyhow::Result<Outcome> {
    let kind = match args.kind {
        NewKind::Practice => EntityKind::Practice,
        NewKind::City => EntityKind::City,
        NewKind::Event => EntityKind::Event,
        NewKind::Source => EntityKind::Source,
        NewKind::Transfer => EntityKind::Transfer,
    };
    let (content, _) = content::read(&args.site)?;
    if !content.site_is_sound {
        bail!(
            "{} is not a site, or its content/site.yaml has errors; see `carsija check`",
            args.site.display()
        );
    }
    let (catalogue, _) = Catalogue::assemble(content);
    let asker = Asker {
        catalogue: &catalogue,
        may_ask: std::io::stdin().is_terminal() && std::io::stderr().is_terminal(),
    };
    let answers = answers(args, kind, &asker)?;
    if catalogue.is_taken(&content::Key::new(kind, answers.id.clone())) {
        bail!(
            "there is a {kind} `{}` already; choose another --id",
            answers.id
        );
    }
    let (destination, text) =
        scaffold::new_entry(kind, &answers).context("this kind can't be made anew")?;
    let path = scaffold::write_entry(&args.site, &destination, &text)?;
    println!("{}", path.display());
    eprintln!("Fill in what says TODO; `carsija check` says what is missing.");
    Ok(Outcome::Good)
}

fn answers(args: &NewArgs, kind: EntityKind, asker: &Asker<'_>) -> anyhow::Result<Answers> {
    let site_lang = asker.catalogue.default_language();
    let lang = args.lang.clone().unwrap_or_else(|| site_lang.clone());
    check_language(&lang, asker.catalogue)?;
    let title = match kind {
        EntityKind::City => asker.text(
            args.name.as_ref().or(args.title.as_ref()),
            "--name",
            "The city's name",
        )?,
        EntityKind::Transfer => String::new(),
        _ => asker.text(args.title.as_ref(), "--title", "Its title")?,
    };
    let needs = |kinds: &[EntityKind]| kinds.contains(&kind);
    let practice = if needs(&[EntityKind::Transfer]) {
        asker.one(
            args.practice.as_ref(),
            "--practice",
            "Which practice",
            EntityKind::Practice,
        )?
    } else {
        String::new()
    };
    let to = if needs(&[EntityKind::Transfer]) {
        asker.one(args.to.as_ref(), "--to", "To which city", EntityKind::City)?
    } else {
        String::new()
    };
    let from = asker.optional(
        args.from.as_ref(),
        needs(&[EntityKind::Transfer]),
        "From which city",
        EntityKind::City,
    )?;
    let city = asker.optional(
        args.city.as_ref(),
        needs(&[EntityKind::Practice, EntityKind::Event]),
        "In which city",
        EntityKind::City,
    )?;
    let country = if kind == EntityKind::City || (kind == EntityKind::Practice && city.is_none()) {
        let country = asker.text(
            args.country.as_ref(),
            "--country",
            "Its country, two capital letters",
        )?;
        if Country::parse(&country).is_none() {
            bail!("`{country}` is not a country code; write two capital letters, such as MK");
        }
        country
    } else {
        String::new()
    };
    let topics = if needs(&[EntityKind::Practice, EntityKind::Event]) {
        asker.several(&args.topic, "--topic", "Its topics", EntityKind::Topic)?
    } else {
        Vec::new()
    };
    let sources = if kind == EntityKind::Source {
        Vec::new()
    } else {
        asker.several(
            &args.source,
            "--source",
            "The sources it rests on",
            EntityKind::Source,
        )?
    };
    let proposed = match kind {
        EntityKind::Transfer => yaml_slug(&format!("{practice}-to-{to}")),
        EntityKind::Source => format!("src-{}", yaml_slug(&title)),
        _ => yaml_slug(&title),
    };
    let id = asker.id(args.id.as_ref(), &proposed)?;
    Ok(Answers {
        id,
        title,
        country,
        city,
        topics,
        sources,
        practice,
        from,
        to,
        lang: lang.to_string(),
        site_lang: site_lang.to_string(),
        today: today(args.as_of)?,
    })
}

fn check_language(lang: &Language, catalogue: &Catalogue) -> anyhow::Result<()> {
    let languages = &catalogue.site().languages;
    if !languages.contains(lang) {
        let known: Vec<_> = languages.iter().map(Language::as_str).collect();
        bail!(
            "`{lang}` is not a language of this site; it has {}",
            known.join(", ")
        );
    }
    Ok(())
}

/// Asks on a terminal; elsewhere names the flag that is missing.
struct Asker<'a> {
    catalogue: &'a Catalogue,
    may_ask: bool,
}

impl Asker<'_> {
    fn text(&self, given: Option<&String>, flag: &str, question: &str) -> anyhow::Result<String> {
        let text = match given {
            Some(text) => text.clone(),
            None if self.may_ask => inquire::Text::new(&format!("{question}:")).prompt()?,
            None => bail!("{flag} is missing ({question})"),
        };
        if text.trim().is_empty() {
            bail!("{flag} is empty");
        }
        Ok(text.trim().to_owned())
    }

    fn one(
        &self,
        given: Option<&String>,
        flag: &str,
        question: &str,
        kind: EntityKind,
    ) -> anyhow::Result<String> {
        match given {
            Some(id) => self.known(id, kind),
            None if self.may_ask => {
                Ok(inquire::Select::new(&format!("{question}:"), self.ids(kind)).prompt()?)
            }
            None => bail!("{flag} is missing ({question})"),
        }
    }

    fn optional(
        &self,
        given: Option<&String>,
        ask: bool,
        question: &str,
        kind: EntityKind,
    ) -> anyhow::Result<Option<String>> {
        const UNKNOWN: &str = "unknown";
        match given {
            Some(id) if id == UNKNOWN => Ok(None),
            Some(id) => self.known(id, kind).map(Some),
            None if ask && self.may_ask => {
                let mut ids = self.ids(kind);
                ids.push(UNKNOWN.into());
                let id = inquire::Select::new(&format!("{question}:"), ids).prompt()?;
                Ok((id != UNKNOWN).then_some(id))
            }
            None => Ok(None),
        }
    }

    fn several(
        &self,
        given: &[String],
        flag: &str,
        question: &str,
        kind: EntityKind,
    ) -> anyhow::Result<Vec<String>> {
        if !given.is_empty() {
            return given.iter().map(|id| self.known(id, kind)).collect();
        }
        if !self.may_ask {
            bail!("{flag} is missing ({question})");
        }
        let ids = inquire::MultiSelect::new(&format!("{question}:"), self.ids(kind)).prompt()?;
        if ids.is_empty() {
            bail!("choose at least one {kind} (with the space bar), or add one first");
        }
        Ok(ids)
    }

    fn id(&self, given: Option<&String>, proposed: &str) -> anyhow::Result<Id> {
        let text = match given {
            Some(id) => id.clone(),
            None if self.may_ask => {
                inquire::Text::new("Its id (the file's name and the end of its address):")
                    .with_initial_value(proposed)
                    .prompt()?
            }
            None => proposed.to_owned(),
        };
        Id::new(&text).with_context(|| {
            format!(
                "`{text}` is not an id: small letters a to z, digits and single hyphens, 80 at most"
            )
        })
    }

    fn known(&self, id: &str, kind: EntityKind) -> anyhow::Result<String> {
        if self.catalogue.ids(kind).any(|known| known == id) {
            return Ok(id.to_owned());
        }
        let help = did_you_mean(id, self.catalogue.ids(kind))
            .unwrap_or_else(|| format!("`carsija new {kind}` makes one, or add it by hand"));
        bail!("there is no {kind} `{id}`; {help}");
    }

    fn ids(&self, kind: EntityKind) -> Vec<String> {
        self.catalogue.ids(kind).map(str::to_owned).collect()
    }
}
