//! A site in memory: read, linked, checked and planned.

use std::{collections::BTreeSet, path::Path, sync::Arc};

use super::{
    Options,
    looks::{self, Desk, Looks, Making},
    outside::not_read,
    stages::{Quiet, Stages},
};
use crate::{
    attachments::Cache,
    catalogue::{Address, Catalogue},
    content::{self, Content, ContentSnapshot, Texts},
    diagnostics::Diagnostic,
    disk::Medium,
    edition::Edition,
    model::Visibility,
    render::{self, Content as Rendered, Output, Plan, Theme, ThemeFiles},
    rules::{self, Checked},
    search::{self, Index, Related},
};
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
    pub(super) medium: Medium,
    reading: Arc<ContentSnapshot>,
    catalogue: Arc<Catalogue>,
    pub(super) cache: Arc<Cache>,
    looks: Arc<Looks>,
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
    pub fn compile_search(
        &self,
        index: &Index,
        sink: &search::BundleSink<'_>,
    ) -> anyhow::Result<()> {
        let labels = render::labels(&self.edition, &self.theme, &self.plan);
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
    pub fn reading(&self) -> &ContentSnapshot {
        &self.reading
    }

    /// Deletes from the cache what was made of files that nobody shows any more, or may see.
    pub(super) fn keep_only_what_is_shown(&self) {
        let today = self.edition.today();
        let may_be_seen = |file: &str| self.catalogue.may_see(Visibility::Internal, file, today);
        let (all, shown) = (self.looks.stored(|_| true), self.looks.stored(may_be_seen));
        self.cache.keep_only(&all, &shown);
    }

    /// The same site as another audience sees it.
    #[must_use]
    pub fn seen_by(&self, audience: Visibility) -> Self {
        let edition = {
            let omissions = self.theme.omissions(self.edition.languages());
            let today = self.edition.today();
            Edition::new(self.catalogue.clone(), audience, today, &omissions)
        };
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
            cache: self.cache.clone(),
            looks: self.looks.clone(),
            checked: self.checked.clone(),
            theme_files: self.theme_files.clone(),
            theme_findings: self.theme_findings.clone(),
        }
    }
}

/// Reads and checks the site in `root`, all but its pages.
pub fn load(root: &Path, options: &Options) -> anyhow::Result<Loaded> {
    let stages = &mut Stages::new(&Quiet);
    load_in_stages(root, &Texts::new(), options, Making::Looks, stages)
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
        root,
        reading,
        (content, findings),
        theme_files,
        options,
        (Some(before), Making::Looks),
        stages,
    );
    Ok(Some(loaded))
}

/// Reads and checks the site in `root`, with these texts in their files, and names each stage as it begins.
pub(super) fn load_in_stages(
    root: &Path,
    texts: &Texts,
    options: &Options,
    making: Making,
    stages: &mut Stages<'_>,
) -> anyhow::Result<Loaded> {
    stages.begin("read");
    let reading = ContentSnapshot::of(root)?.with_texts(texts);
    let content = content_for(&reading, options);
    let theme_files = ThemeFiles::read(root, &content.0.site).into();
    Ok(assemble(
        root,
        reading,
        content,
        theme_files,
        options,
        (None, making),
        stages,
    ))
}

/// What was read, for these options.
fn content_for(reading: &ContentSnapshot, options: &Options) -> (Content, Vec<Diagnostic>) {
    let (mut content, findings) = reading.content();
    if let Some(base_url) = &options.base_url {
        content.site.base_url.clone_from(base_url);
    }
    (content, findings)
}

/// From what was read to what can be rendered.
fn assemble(
    root: &Path,
    reading: ContentSnapshot,
    (content, mut findings): (Content, Vec<Diagnostic>),
    theme_files: Arc<ThemeFiles>,
    options: &Options,
    (before, making): (Option<&Loaded>, Making),
    stages: &mut Stages<'_>,
) -> Loaded {
    stages.begin("link");
    let (catalogue, more) = match before {
        Some(before) => Catalogue::assemble_after(content, &before.catalogue),
        None => Catalogue::assemble(content),
    };
    findings.extend(more);
    findings.extend(not_read(root));

    stages.begin("pictures");
    let cache = before.map_or_else(|| Cache::of(root).into(), |before| before.cache.clone());
    let desk = Desk {
        root,
        reading: &reading,
        cache: &cache,
        rules: looks::rules(catalogue.site()),
        made: match making {
            Making::Looks => BTreeSet::new(),
            Making::Renditions => {
                let (audience, today) = (options.audience, options.today);
                let mut files = catalogue.shown_files();
                files.retain(|file| catalogue.may_see(audience, file, today));
                files
            }
        },
        before: before.map(|before| &*before.looks),
    };
    let looks = desk.look(&catalogue.shown_files(), stages);
    let earlier = before.map(|before| &*before.catalogue);
    let catalogue = catalogue.with_looks(|file| looks.get(file), options.today, earlier);

    stages.begin("check");
    let checked = match before {
        Some(before) => rules::check_after(
            &catalogue,
            options.today,
            &before.catalogue,
            &before.checked,
        ),
        None => rules::check(&catalogue, options.today),
    };
    findings.extend(checked.findings().cloned());

    stages.begin("plan");
    let site = catalogue.site();
    let known = before.filter(|before| {
        let earlier = before.edition.site();
        Arc::ptr_eq(&before.theme_files, &theme_files)
            && (&earlier.languages, earlier.search, earlier.repository)
                == (&site.languages, site.search, site.repository)
    });
    let (theme, theme_findings) = match known {
        Some(before) => (before.theme.clone(), before.theme_findings.clone()),
        None => {
            let (theme, findings) = Theme::of(&theme_files, site);
            (theme.into(), findings.into())
        }
    };
    findings.extend(theme_findings.iter().cloned());
    let catalogue = Arc::new(catalogue);
    let omissions = theme.omissions(&catalogue.site().languages);
    let edition = match before {
        Some(before) => Edition::after(
            &before.edition,
            catalogue.clone(),
            options.today,
            &omissions,
        ),
        None => Edition::new(
            catalogue.clone(),
            options.audience,
            options.today,
            &omissions,
        ),
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
    rules::name_the_ids(&catalogue, &mut findings);
    let findings = rules::settle(&catalogue, findings);
    Loaded {
        hidden: catalogue.items().count() - edition.items().count(),
        edition: edition.into(),
        theme,
        plan: plan.into(),
        findings,
        medium: options.medium,
        reading: reading.into(),
        catalogue,
        cache,
        looks: looks.into(),
        checked: checked.into(),
        theme_files,
        theme_findings,
    }
}
