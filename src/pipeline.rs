//! The pipeline, told once, top to bottom.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use rayon::prelude::*;

use crate::{
    catalogue::{Address, Catalogue},
    content::{self, Content, Reading},
    diagnostics::{Diagnostic, Report},
    disk::{self, Medium},
    edition::Edition,
    model::{Date, EntityKind, Finding, Known, Language, Record, Visibility, walk},
    publish::{self, Publication, Published},
    render::{self, Content as Rendered, Output, Plan, Theme, ThemeFiles},
    rules::{self, Checked},
    search::{self, Index, Related},
};

/// What a site is built for.
#[derive(Clone, Debug)]
pub struct Options {
    /// For whom.
    pub audience: Visibility,
    /// For which day.
    pub today: Date,
    /// The address at which it will stand, instead of the one in its configuration.
    pub base_url: Option<String>,
    /// From where it will be opened.
    pub medium: Medium,
}

/// Told which stage begins, to show it to people.
pub trait Progress: Sync {
    /// This stage begins.
    fn stage(&self, name: &'static str);
}

/// Shows nothing.
#[derive(Debug)]
pub struct Quiet;

impl Progress for Quiet {
    fn stage(&self, _: &'static str) {}
}

/// A site, ready to be rendered: what the preview keeps in memory, and what a build writes.
///
/// Whatever stays the same from one to the next is shared between them: see [`load_again`].
pub struct Loaded {
    /// What the audience may see.
    pub edition: Arc<Edition>,
    /// Its look and words.
    pub theme: Arc<Theme>,
    /// Every page and file that it has.
    pub plan: Arc<Plan>,
    /// What is wrong, as far as is known before the pages are rendered.
    pub findings: Vec<Diagnostic>,
    /// How many entries this audience may not see.
    pub hidden: usize,
    medium: Medium,
    reading: Arc<Reading>,
    catalogue: Arc<Catalogue>,
    checked: Arc<Checked>,
    theme_files: Arc<ThemeFiles>,
    theme_findings: Arc<Vec<Diagnostic>>,
}

/// What may have changed on the disk since a site was loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Anything: look at everything.
    Perhaps,
    /// These files, by their paths from the site's folder, and surely no others.
    Files(BTreeSet<String>),
}

impl Loaded {
    /// What stands at an address of the plan.
    ///
    /// # Errors
    /// When a template fails.
    pub fn render(
        &self,
        related: &Related,
        address: &Address,
        output: &Output,
    ) -> Result<Rendered, Diagnostic> {
        let (edition, theme) = (&self.edition, &self.theme);
        let medium = self.medium;
        render::render(edition, theme, &self.plan, related, medium, address, output)
    }

    /// The index of what the audience may see; none where the site is not searched.
    ///
    /// # Errors
    /// When tantivy fails, which it has no reason to do in memory.
    pub fn index(&self) -> anyhow::Result<Option<Index>> {
        let is_searched = self.edition.site().search;
        is_searched.then(|| Index::of(&self.edition)).transpose()
    }

    /// Compiles an index of this site and gives every file of the search to `sink`, from any
    /// thread, in no order.
    ///
    /// # Errors
    /// When the index doesn't fit the format of a bundle, or `sink` fails.
    pub fn compile_search(&self, index: &Index, sink: &search::Sink<'_>) -> anyhow::Result<()> {
        let labels = render::labels(&self.edition, &self.theme);
        search::compile(index, &labels, sink)
    }

    /// What is wrong with a page, if it can't be rendered.
    pub fn failure(&self, address: &Address, output: &Output) -> Option<Diagnostic> {
        // A list of related entries, of whichever, is no reason to fail.
        self.render(&Related::default(), address, output).err()
    }

    /// Everything the site holds, for all audiences.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// What was read of the content folder.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// The same site as another audience sees it.
    #[must_use]
    pub fn seen_by(&self, audience: Visibility) -> Self {
        let edition = Edition::new(self.catalogue.clone(), audience, self.edition.today());
        let (plan, _) = Plan::new(&edition, &self.theme);
        Self {
            hidden: self.catalogue.items().count() - edition.items().count(),
            edition: edition.into(),
            plan: plan.into(),
            theme: self.theme.clone(),
            findings: self.findings.clone(),
            medium: self.medium,
            reading: self.reading.clone(),
            catalogue: self.catalogue.clone(),
            checked: self.checked.clone(),
            theme_files: self.theme_files.clone(),
            theme_findings: self.theme_findings.clone(),
        }
    }
}

/// The bytes of what was rendered; files beside entries are read from the site in `root`.
///
/// # Errors
/// When such a file can't be read.
pub fn bytes(root: &Path, content: Rendered) -> anyhow::Result<Cow<'static, [u8]>> {
    match content {
        Rendered::Bytes(bytes) => Ok(bytes),
        Rendered::File(file) => content::read_file(root, &file).map(Cow::Owned),
    }
}

/// What became of a build.
pub struct Built {
    /// For whom it was.
    pub audience: Visibility,
    /// What is wrong.
    pub report: Report,
    /// What was written; nothing where there are errors.
    pub published: Option<Published>,
    /// Entries by kind and language; translations count in theirs.
    pub entries: BTreeMap<EntityKind, BTreeMap<Language, usize>>,
    /// Entries that this audience may not see.
    pub hidden: usize,
    /// Values that were looked for and not found.
    pub unknown: usize,
    /// Practices whose results are not known.
    pub without_results: usize,
    /// How long each stage took.
    pub times: Vec<(&'static str, Duration)>,
}

/// Reads and checks the site in `root`, all but its pages.
pub fn load(root: &Path, options: &Options) -> anyhow::Result<Loaded> {
    load_in_stages(root, options, &mut Stages::new(&Quiet))
}

/// Reads and checks the site in `root` again; nothing where nothing has changed.
///
/// The result is that of [`load`], at the price of what has changed: every stage shares with `before`
/// what was made of the same input.
///
/// # Errors
/// When the content folder can't be read.
pub fn load_again(
    root: &Path,
    options: &Options,
    before: &Loaded,
    changed: &Changed,
) -> anyhow::Result<Option<Loaded>> {
    let (reading, look_at_theme) = match changed {
        Changed::Perhaps => (before.reading.again(root)?, true),
        Changed::Files(files) => {
            let (of_content, others): (BTreeSet<String>, BTreeSet<String>) = files
                .iter()
                .cloned()
                .partition(|file| content::is_of_content(file));
            match before.reading.again_only(root, &of_content) {
                Some(reading) => (reading, !others.is_empty()),
                None => (before.reading.again(root)?, true),
            }
        }
    };
    let is_same_content = reading.is_same_as(&before.reading);
    let (content, findings) = content_for(&reading, options);
    let theme_files = if look_at_theme || content.site != *before.edition.site() {
        let files = ThemeFiles::read(root, &content.site);
        if files == *before.theme_files {
            before.theme_files.clone()
        } else {
            files.into()
        }
    } else {
        before.theme_files.clone()
    };
    let is_same_theme = Arc::ptr_eq(&theme_files, &before.theme_files);
    if is_same_content && is_same_theme {
        return Ok(None);
    }
    let stages = &mut Stages::new(&Quiet);
    let loaded = assemble(
        reading,
        (content, findings),
        theme_files,
        options,
        Some(before),
        stages,
    );
    Ok(Some(loaded))
}

/// Reports all that is wrong with the site in `root`, its pages included.
pub fn check(root: &Path, options: &Options, progress: &dyn Progress) -> anyhow::Result<Report> {
    let mut stages = Stages::new(progress);
    let mut loaded = load_in_stages(root, options, &mut stages)?;
    stages.begin("render");
    let failures: Vec<Diagnostic> = loaded
        .plan
        .outputs()
        .par_bridge()
        .filter_map(|(address, output)| loaded.failure(address, output))
        .collect();
    loaded.findings.extend(failures);
    Ok(report(root, loaded.findings, &loaded.theme))
}

/// Builds the site in `root` into the folder `out`. With errors (or, if `strict`, warnings) nothing
/// is published.
pub fn build(
    root: &Path,
    out: &Path,
    options: &Options,
    strict: bool,
    progress: &dyn Progress,
) -> anyhow::Result<Built> {
    let mut stages = Stages::new(progress);
    let mut loaded = load_in_stages(root, options, &mut stages)?;

    let is_sound = |findings: &[Diagnostic]| {
        findings.iter().all(|finding| {
            !strict && finding.code.severity() == crate::diagnostics::Severity::Warning
        })
    };
    let mut published = None;
    if is_sound(&loaded.findings) {
        stages.begin("render, search and write");
        let publication = publish::open(out)?;
        let failures = write(root, &loaded, &publication)?;
        loaded.findings.extend(failures);
        if is_sound(&loaded.findings) {
            stages.begin("publish");
            published = Some(publication.finish()?);
        }
    }
    let times = stages.end();
    Ok(Built {
        audience: options.audience,
        published,
        entries: entries(&loaded.edition),
        hidden: loaded.hidden,
        unknown: unknown(&loaded.edition),
        without_results: without_results(&loaded.edition),
        times,
        report: report(root, loaded.findings, &loaded.theme),
    })
}

fn load_in_stages(
    root: &Path,
    options: &Options,
    stages: &mut Stages<'_>,
) -> anyhow::Result<Loaded> {
    stages.begin("read");
    let reading = Reading::of(root)?;
    let content = content_for(&reading, options);
    let theme_files = ThemeFiles::read(root, &content.0.site).into();
    Ok(assemble(
        reading,
        content,
        theme_files,
        options,
        None,
        stages,
    ))
}

/// What was read, for these options.
fn content_for(reading: &Reading, options: &Options) -> (Content, Vec<Diagnostic>) {
    let (mut content, findings) = reading.content();
    if let Some(base_url) = &options.base_url {
        content.site.base_url.clone_from(base_url);
    }
    (content, findings)
}

/// From what was read to what can be rendered.
fn assemble(
    reading: Reading,
    (content, mut findings): (Content, Vec<Diagnostic>),
    theme_files: Arc<ThemeFiles>,
    options: &Options,
    before: Option<&Loaded>,
    stages: &mut Stages<'_>,
) -> Loaded {
    stages.begin("link");
    let (catalogue, more) = match before {
        Some(before) => Catalogue::assemble_after(content, &before.catalogue),
        None => Catalogue::assemble(content),
    };
    findings.extend(more);

    stages.begin("check");
    let checked = match before {
        Some(before) => rules::check_after(&catalogue, &before.catalogue, &before.checked),
        None => rules::check(&catalogue),
    };
    findings.extend(checked.findings().cloned());

    stages.begin("plan");
    let languages = &catalogue.site().languages;
    let known = before.filter(|before| {
        Arc::ptr_eq(&before.theme_files, &theme_files)
            && before.edition.languages() == languages.as_slice()
    });
    let (theme, theme_findings) = match known {
        Some(before) => (before.theme.clone(), before.theme_findings.clone()),
        None => {
            let (theme, findings) = Theme::of(&theme_files, languages);
            (theme.into(), findings.into())
        }
    };
    findings.extend(theme_findings.iter().cloned());
    let catalogue = Arc::new(catalogue);
    let edition = match before {
        Some(before) => Edition::after(&before.edition, catalogue.clone(), options.today),
        None => Edition::new(catalogue.clone(), options.audience, options.today),
    };
    let (plan, more) = match before {
        Some(before) => Plan::after(
            (&before.plan, &before.edition, &before.theme),
            &edition,
            &theme,
        ),
        None => Plan::new(&edition, &theme),
    };
    findings.extend(more);
    Loaded {
        hidden: catalogue.items().count() - edition.items().count(),
        edition: edition.into(),
        theme,
        plan: plan.into(),
        findings,
        medium: options.medium,
        reading: reading.into(),
        catalogue,
        checked: checked.into(),
        theme_files,
        theme_findings,
    }
}

/// Renders all pages and compiles the search, side by side, and writes both as they come. Gives the
/// pages that can't be rendered.
fn write(
    root: &Path,
    loaded: &Loaded,
    publication: &Publication,
) -> anyhow::Result<Vec<Diagnostic>> {
    let pages = |outputs: &[(&Address, &Output)], related: &Related| {
        let failures = outputs.par_iter().map(|(address, output)| {
            match loaded.render(related, address, output) {
                Ok(content) => {
                    let bytes = bytes(root, content)?;
                    publication.write(address.as_str(), &bytes)?;
                    write_script(loaded, address, output, &bytes, publication)?;
                    Ok(None)
                }
                Err(finding) => Ok(Some(finding)),
            }
        });
        failures.collect::<anyhow::Result<Vec<_>>>()
    };
    let outputs = loaded.plan.outputs();
    let (related_shown, others): (Vec<_>, Vec<_>) =
        outputs.partition(|(_, output)| output.shows_related());
    let (failures, index) = rayon::join(|| pages(&others, &Related::default()), || loaded.index());
    let (mut failures, index) = (failures?, index?);
    let practices = || {
        let related = index.as_ref().map(Index::related).transpose()?;
        pages(&related_shown, &related.unwrap_or_default())
    };
    let bundle = || match &index {
        Some(index) => loaded.compile_search(index, &|address, bytes| {
            let (address, bytes) = match loaded.medium {
                Medium::Disk if address != search::fallback() => disk::script(&address, &bytes),
                _ => (address, bytes),
            };
            Ok(publication.write(address.as_str(), &bytes)?)
        }),
        None => Ok(()),
    };
    let (more, compiled) = rayon::join(practices, bundle);
    compiled?;
    failures.extend(more?);
    Ok(failures.into_iter().flatten().collect())
}

/// Writes what the search would fetch of an output as a script, if the site is opened from a disk.
fn write_script(
    loaded: &Loaded,
    address: &Address,
    output: &Output,
    bytes: &[u8],
    publication: &Publication,
) -> anyhow::Result<()> {
    let is_searched = loaded.medium == Medium::Disk && loaded.edition.site().search;
    let fetched = match output {
        Output::Entry(..) => disk::main_element(bytes),
        Output::SearchWords(_) => bytes,
        _ => return Ok(()),
    };
    if is_searched {
        let (address, script) = disk::script(address, fetched);
        publication.write(address.as_str(), &script)?;
    }
    Ok(())
}

/// Finds the bytes of every finding, so that it can be shown.
pub fn report(root: &Path, findings: Vec<Diagnostic>, theme: &Theme) -> Report {
    content::locate(root, findings, |file| theme.source_of(file))
}

fn entries(edition: &Edition) -> BTreeMap<EntityKind, BTreeMap<Language, usize>> {
    let mut entries: BTreeMap<EntityKind, BTreeMap<Language, usize>> = BTreeMap::new();
    for item in edition.items() {
        for text in item.texts() {
            *entries
                .entry(item.key.kind)
                .or_default()
                .entry(text.language.clone())
                .or_default() += 1;
        }
    }
    entries
}

fn unknown(edition: &Edition) -> usize {
    let mut count = 0;
    for item in edition.items() {
        walk(&*item.original().record, &mut |_, finding| {
            count += usize::from(finding == Finding::Unknown);
        });
    }
    count
}

fn without_results(edition: &Edition) -> usize {
    edition
        .of_kind(EntityKind::Practice)
        .filter(|item| match &*item.original().record {
            Record::Practice(practice) => practice.brief.results == Known::Unknown,
            _ => false,
        })
        .count()
}

/// Names the stages as they begin, and measures them.
struct Stages<'a> {
    progress: &'a dyn Progress,
    since: Instant,
    current: Option<&'static str>,
    times: Vec<(&'static str, Duration)>,
}

impl<'a> Stages<'a> {
    fn new(progress: &'a dyn Progress) -> Self {
        Self {
            progress,
            since: Instant::now(),
            current: None,
            times: Vec::new(),
        }
    }

    fn begin(&mut self, name: &'static str) {
        self.finish();
        self.progress.stage(name);
        self.current = Some(name);
    }

    fn finish(&mut self) {
        if let Some(stage) = self.current.take() {
            self.times.push((stage, self.since.elapsed()));
        }
        self.since = Instant::now();
    }

    fn end(mut self) -> Vec<(&'static str, Duration)> {
        self.finish();
        self.times
    }
}
