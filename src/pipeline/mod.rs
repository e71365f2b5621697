//! The pipeline, told once, top to bottom.
//!
//! Takes: the folder of a site and for what it is built. Gives: a report, a site in memory, or a
//! site in a folder. Never: does what a stage does.

mod bytes;
mod care;
mod closed_words;
mod diff;
mod fingerprint;
mod kept;
mod left_behind;
mod loaded;
mod looks;
mod outside;
mod protected;
mod stages;
mod status;
mod summary;
mod unlinked;
mod unseen;
mod withdraw;
mod write;

pub(crate) use crate::attachments::FOLDER as CACHE;
pub use bytes::bytes;
pub use diff::{EntryDiff, PageChange, SiteDiff, diff};
pub use fingerprint::{Fingerprinted, fingerprint};
pub(crate) use kept::FOLDER as PREVIOUS;
pub use kept::rollback;
pub use loaded::{Changed, Loaded, load, load_again};
pub use outside::{keep_archive_apart, keep_outside};
pub use protected::keep_protected;
pub use stages::{Progress, Quiet};
pub use status::{Task, TaskKind, status};
pub use withdraw::{TakeDown, withdraw};

use std::{collections::BTreeMap, path::Path, time::Duration};

use rayon::prelude::*;

use self::{loaded::load_in_stages, looks::Making, stages::Stages};
use crate::{
    content::{self, Texts},
    diagnostics::{Diagnostic, Report},
    disk::Medium,
    model::{Date, EntityKind, Language, Visibility},
    publish::{self, Published, TakenOut},
    render::Theme,
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

/// How a site is published.
#[derive(Clone, Copy, Debug, Default)]
pub struct Publishing {
    /// Are warnings errors, so that nothing is published with one?
    pub strict: bool,
    /// Is the site kept that is replaced?
    pub keep_previous: bool,
}

/// What became of a build.
pub struct Built {
    /// For whom it was.
    pub audience: Visibility,
    /// What is wrong.
    pub report: Report,
    /// What was written; nothing where errors hold back the site.
    pub published: Option<Published>,
    /// Where nothing was published: the files that were deleted all the same from what was published
    /// before, because they may not be seen any more.
    pub taken_out: TakenOut,
    /// Is there a site that was published before?
    pub was_there: bool,
    /// Entries by kind and language; translations count in theirs.
    pub entries: BTreeMap<EntityKind, BTreeMap<Language, usize>>,
    /// Entries that this audience may not see.
    pub hidden: usize,
    /// Values that were looked for and not found.
    pub unknown: usize,
    /// Quotes and words of figures that can't be compared with their sources, which have no fingerprint.
    pub unverified: usize,
    /// Practices, translations not counted.
    pub practices: usize,
    /// Those of them whose results are not known.
    pub without_results: usize,
    /// Why nothing could be kept of pictures for the next build, if that is so.
    pub not_kept: Option<String>,
    /// A file of the site that was kept before, if that showed what may not be seen any more, and was deleted.
    pub forgotten: Option<String>,
    /// How long each stage took.
    pub times: Vec<(&'static str, Duration)>,
}

/// Reports all that is wrong with the site in `root`, its pages included.
pub fn check(root: &Path, options: &Options, progress: &dyn Progress) -> anyhow::Result<Report> {
    check_with(root, &Texts::new(), options, progress)
}

/// Reports all that would be wrong if these texts stood in files of the site.
pub fn check_with(
    root: &Path,
    texts: &Texts,
    options: &Options,
    progress: &dyn Progress,
) -> anyhow::Result<Report> {
    let mut stages = Stages::new(progress);
    let mut loaded = load_in_stages(root, texts, options, Making::Looks, &mut stages)?;
    stages.begin("render");
    let failures: Vec<Diagnostic> = loaded
        .plan
        .outputs()
        .par_bridge()
        .filter_map(|(address, output)| loaded.failure(address, output))
        .collect();
    loaded.findings.extend(failures);
    let theme = &loaded.theme;
    let report = content::locate(root, texts, loaded.findings, |file| theme.source_of(file));
    Ok(report)
}

/// Builds the site in `root` into the folder `out`. With errors (or, if strict, warnings) nothing
/// is published, but for those about what may not be seen: that is left out, and the rest is published.
pub fn build(
    root: &Path,
    out: &Path,
    options: &Options,
    publishing: Publishing,
    progress: &dyn Progress,
) -> anyhow::Result<Built> {
    keep_outside(root, out)?;
    let mut stages = Stages::new(progress);
    let mut loaded = load_in_stages(
        root,
        &Texts::new(),
        options,
        Making::Renditions,
        &mut stages,
    )?;

    let is_sound = |findings: &[Diagnostic]| {
        let mut codes = findings.iter().map(|finding| finding.code);
        !codes.any(|code| code.holds_back_site(publishing.strict))
    };
    let mut published = None;
    if is_sound(&loaded.findings) {
        stages.begin("render, search and write");
        let publication = publish::open(out)?;
        let failures = write::write(root, &loaded, &publication)?;
        loaded.findings.extend(failures);
        if is_sound(&loaded.findings) {
            stages.begin("publish");
            let prepared = publication.prepare()?;
            let notes = kept::Notes::of(root, out);
            if publishing.keep_previous {
                notes.keep(&prepared, &kept::folder(root, out))?;
            }
            notes.replace()?;
            published = Some(prepared.exchange()?.tidy());
            notes.published(|| care::care(&loaded, options.audience))?;
        }
    }
    // What may not be seen goes all the same: it never waits for somebody to mend the rest.
    let mut taken_out = TakenOut::default();
    if published.is_none() {
        taken_out = unseen::PublishedUnseen::of(&loaded).take_out(&loaded, out)?;
    }
    let own = kept::forget_unseen(&loaded, root, out)?;
    let elsewhere = kept::forget_unseen_elsewhere(&loaded, root, out)?;
    let forgotten = own.or(elsewhere);
    loaded.keep_only_what_is_shown();
    let times = stages.end();
    Ok(Built {
        audience: options.audience,
        not_kept: loaded.cache.trouble().map(str::to_owned),
        forgotten,
        published,
        taken_out,
        was_there: out.is_dir(),
        entries: summary::entries(&loaded.edition),
        hidden: loaded.hidden,
        unknown: summary::unknown(&loaded.edition),
        unverified: summary::unverified(&loaded.edition, loaded.catalogue().fingerprints()),
        practices: loaded.edition.of_kind(EntityKind::Practice).count(),
        without_results: summary::without_results(&loaded.edition),
        times,
        report: report(root, loaded.findings, &loaded.theme),
    })
}

/// Finds the bytes of every finding, so that it can be shown.
pub fn report(root: &Path, findings: Vec<Diagnostic>, theme: &Theme) -> Report {
    content::locate(root, &Texts::new(), findings, |file| theme.source_of(file))
}
