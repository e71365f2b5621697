//! The pipeline, told once, top to bottom.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use rayon::prelude::*;

use crate::{
    catalogue::{Address, Catalogue},
    content,
    diagnostics::{Diagnostic, Report},
    edition::Edition,
    model::{Date, EntityKind, Finding, Known, Language, Record, Visibility, walk},
    publish::{self, Published},
    render::{self, Content as Rendered, Output, Plan, Theme},
    rules,
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
pub struct Loaded {
    /// What the audience may see.
    pub edition: Edition,
    /// Its look and words.
    pub theme: Theme,
    /// Every page and file that it has.
    pub plan: Plan,
    /// What is wrong, as far as is known before the pages are rendered.
    pub findings: Vec<Diagnostic>,
    /// How many entries this audience may not see.
    pub hidden: usize,
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
        render::render(edition, theme, &self.plan, related, address, output)
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

/// Reports all that is wrong with the site in `root`, its pages included.
pub fn check(root: &Path, options: &Options, progress: &dyn Progress) -> anyhow::Result<Report> {
    let mut stages = Stages::new(progress);
    let mut loaded = load_in_stages(root, options, &mut stages)?;
    stages.begin("render");
    let failures: Vec<Diagnostic> = loaded
        .plan
        .outputs()
        .par_bridge()
        .filter_map(|(address, output)| {
            let related = Related::default();
            loaded.render(&related, address, output).err()
        })
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
        stages.begin("index");
        let index = loaded.index()?;
        let related = index.as_ref().map(Index::related).unwrap_or_default();

        stages.begin("render and write");
        let publication = publish::open(out)?;
        let outputs: Vec<_> = loaded.plan.outputs().collect();
        let pages = || {
            outputs
                .par_iter()
                .map(
                    |(address, output)| match loaded.render(&related, address, output) {
                        Ok(content) => {
                            publication.write(address.as_str(), &bytes(root, content)?)?;
                            Ok(None)
                        }
                        Err(finding) => Ok(Some(finding)),
                    },
                )
                .collect::<anyhow::Result<Vec<_>>>()
        };
        let bundle = || match &index {
            Some(index) => loaded.compile_search(index, &|address, bytes| {
                Ok(publication.write(address.as_str(), &bytes)?)
            }),
            None => Ok(()),
        };
        let (failures, compiled) = rayon::join(pages, bundle);
        let failures = failures?;
        compiled?;
        loaded.findings.extend(failures.into_iter().flatten());
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
    let (mut content, mut findings) = content::read(root)?;
    if let Some(base_url) = &options.base_url {
        content.site.base_url.clone_from(base_url);
    }

    stages.begin("link");
    let (catalogue, more) = Catalogue::assemble(content);
    findings.extend(more);

    stages.begin("check");
    findings.extend(rules::check(&catalogue));

    stages.begin("plan");
    let (theme, more) = Theme::load(root, catalogue.site());
    findings.extend(more);
    let everything = catalogue.items().count();
    let edition = Edition::new(Arc::new(catalogue), options.audience, options.today);
    let (plan, more) = Plan::new(&edition, &theme);
    findings.extend(more);
    Ok(Loaded {
        hidden: everything - edition.items().count(),
        edition,
        theme,
        plan,
        findings,
    })
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
