//! Pictures and other files that are the same, and pictures that look like others that need care.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{Asset, withdrawn::Gone};
use crate::{
    attachments::{self, Look, PictureInside, PublishedAs, Rules, Unfit},
    pictures::{Likeness, Seems, Sketch, Ways},
};

type Others = BTreeMap<Arc<str>, Vec<Arc<str>>>;

/// Which pictures others are compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cared {
    /// Those that may not be shown to everybody, on some day: what looks like them as a whole is to be known.
    pub for_whole: BTreeSet<Arc<str>>,
    /// Those that nobody may see: copies of parts of them, turned and mirrored ones are to be known, too.
    pub for_parts: BTreeSet<Arc<str>>,
}

/// Which files are alike, of those that were looked into.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Alike {
    /// Which pictures others were compared with.
    pub cared: Cared,
    /// Files that have the same bytes or draw the same, where there are several.
    same: Others,
    /// The pictures that one looks like and that need care, and those that nobody may see and that lie in a document.
    near: Others,
    /// The picture that was taken down and that one looks like, or that lies in a document.
    gone: BTreeMap<Arc<str>, Arc<str>>,
}

/// What a picture looks like.
struct Seen<'a> {
    file: &'a Arc<str>,
    seems: Option<Seems>,
    sketch: Option<&'a Sketch>,
}

impl Alike {
    /// Compares files with those that are `cared` for, and with those that are `gone`.
    pub(super) fn of(assets: &BTreeMap<Arc<str>, Asset>, cared: Cared, gone: &Gone) -> Self {
        let same = same(assets);
        let mut seen: Vec<Seen<'_>> = Vec::new();
        for (file, asset) in assets {
            let look = asset.looked.as_ref().map(|looked| &looked.look);
            let (seems, sketch) =
                look.map_or((None, None), |look| (look.seems(), look.sketch.as_ref()));
            if seems.is_some() || sketch.is_some() {
                seen.push(Seen {
                    file,
                    seems,
                    sketch,
                });
            }
        }
        let mut near = near(&seen, &cared, &same);
        for (file, other) in inside(assets, &cared) {
            near.entry(file.clone()).or_default().push(other.clone());
        }
        let gone = if gone.has_pictures() {
            let of_each = seen.par_iter().filter_map(|own| {
                let ways = own.sketch.map(Ways::of);
                let like = gone.like(own.seems.as_ref(), ways.as_ref())?;
                Some((own.file.clone(), like.clone()))
            });
            let of_pictures = of_each.collect::<BTreeMap<_, _>>();
            let documents = documents(assets).filter_map(|(file, look)| {
                let like = look.inside.pictures.iter().find_map(|one| {
                    let ways = one.sketch.as_ref().map(Ways::of);
                    gone.like(one.seems.as_ref(), ways.as_ref())
                });
                Some((file.clone(), like?.clone()))
            });
            of_pictures
                .into_iter()
                .chain(documents.collect::<Vec<_>>())
                .collect()
        } else {
            BTreeMap::new()
        };
        Self {
            cared,
            same,
            near,
            gone,
        }
    }

    /// The files that are the same as this one.
    pub(super) fn same(&self, file: &str) -> impl Iterator<Item = &Arc<str>> {
        self.same.get(file).into_iter().flatten()
    }

    /// The pictures that need care and that this one looks like, and is not the same as.
    pub(super) fn near(&self, file: &str) -> impl Iterator<Item = &Arc<str>> {
        self.near.get(file).into_iter().flatten()
    }

    /// Are there pictures that nobody may see?
    pub(super) fn withholds(&self) -> bool {
        !self.cared.for_parts.is_empty()
    }

    /// The picture that nobody may see and that one from elsewhere is a copy of.
    pub(super) fn refused_like<'a>(
        &'a self,
        assets: &BTreeMap<Arc<str>, Asset>,
        picture: &PictureElsewhere,
    ) -> Option<&'a Arc<str>> {
        if self.cared.for_parts.is_empty() {
            return None;
        }
        let own = Known::of(&picture.inside);
        self.cared.for_parts.iter().find(|file| {
            let looked = assets.get(*file).and_then(|asset| asset.looked.as_ref());
            looked.is_some_and(|looked| own.is_copy_of(&Known::of_picture(&looked.look)))
        })
    }

    /// The picture that was taken down and that this one looks like.
    pub(super) fn gone(&self, file: &str) -> Option<&str> {
        self.gone.get(file).map(|gone| &**gone)
    }
}

/// Files that have the same bytes or draw the same.
fn same(assets: &BTreeMap<Arc<str>, Asset>) -> Others {
    let mut by_drawn: BTreeMap<[u8; 32], Vec<Arc<str>>> = BTreeMap::new();
    for (file, asset) in assets {
        if let Some(looked) = &asset.looked {
            let files = by_drawn.entry(looked.look.drawn).or_default();
            files.push(file.clone());
        }
    }
    let mut same = Others::new();
    for files in by_drawn.into_values().filter(|files| files.len() > 1) {
        for file in &files {
            let others = files.iter().filter(|other| *other != file);
            same.insert(file.clone(), others.cloned().collect());
        }
    }
    same
}

/// The pictures that need care and that others look like, as a whole or in part.
fn near(seen: &[Seen<'_>], cared: &Cared, same: &Others) -> Others {
    let mut pairs = of_whole(seen, cared);
    pairs.extend(of_parts(seen, cared));
    let mut near = Others::new();
    for (file, other) in pairs {
        let is_same = same.get(file).is_some_and(|all| all.contains(other));
        if file != other && !is_same {
            near.entry(file.clone()).or_default().push(other.clone());
        }
    }
    near
}

/// The documents that hold pictures.
fn documents(
    assets: &BTreeMap<Arc<str>, Asset>,
) -> impl ParallelIterator<Item = (&Arc<str>, &Look)> {
    assets.par_iter().filter_map(|(file, asset)| {
        let look = &asset.looked.as_ref()?.look;
        (!look.inside.pictures.is_empty()).then_some((file, look))
    })
}

/// The pictures that nobody may see and that lie in documents.
fn inside<'a>(assets: &'a BTreeMap<Arc<str>, Asset>, cared: &Cared) -> Pairs<'a> {
    let refused = cared.for_parts.iter().filter_map(|file| {
        let (file, asset) = assets.get_key_value(file)?;
        Some((file, &asset.looked.as_ref()?.look))
    });
    let refused: Vec<(&Arc<str>, &Look)> = refused.collect();
    if refused.is_empty() {
        return Pairs::new();
    }
    // What is known of them is made once for many documents.
    let known = || -> Vec<_> {
        let known = refused.iter();
        known
            .map(|(file, look)| (*file, Known::of_picture(look)))
            .collect()
    };
    let of_each = documents(assets).map_init(known, |refused, (document, look)| {
        let inside: Vec<_> = look.inside.pictures.iter().map(Known::of).collect();
        let is_held = |refused: &Known| inside.iter().any(|one| one.is_copy_of(refused));
        let held = refused.iter().filter(|(_, refused)| is_held(refused));
        held.map(|(file, _)| (document, *file)).collect::<Vec<_>>()
    });
    of_each.flatten_iter().collect()
}

/// What a picture is known by that lies elsewhere than beside entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureElsewhere {
    inside: PictureInside,
    is_photo: bool,
}

/// The most pixels, in one direction, of a picture on which nobody is recognised.
const LARGEST_ICON: u32 = 512;

impl PictureElsewhere {
    /// What a file of this name is known by, of at most so many million pixels; `None` where it is no picture.
    ///
    /// # Errors
    /// When it is a picture that is damaged or not all there.
    pub fn of(name: &str, bytes: &[u8], megapixels: u64) -> Result<Option<Self>, Unfit> {
        let look = attachments::look(name, bytes, Rules { megapixels });
        let picture = match look.shape {
            Ok(PublishedAs::Picture(picture)) => picture,
            Err(Unfit::Broken) => return Err(Unfit::Broken),
            Ok(_) | Err(_) => return Ok(None),
        };
        let is_large = picture.width.min(picture.height) > LARGEST_ICON;
        let inside = PictureInside {
            drawn: look.drawn,
            is_photo: picture.is_photo,
            seems: look.seems(),
            sketch: look.sketch,
        };
        Ok(Some(Self {
            inside,
            is_photo: is_large && !picture.is_flat,
        }))
    }

    /// What the pictures are known by that lie in a file that is none itself, of at most so many million pixels, and whether
    /// others in it can't be seen.
    pub(crate) fn inside(bytes: &[u8], megapixels: u64) -> (Vec<Self>, bool) {
        let Some(inside) = attachments::pictures_inside(bytes, Rules { megapixels }) else {
            return (Vec::new(), true);
        };
        let known = inside.pictures.into_iter().map(|inside| Self {
            is_photo: inside.is_photo,
            inside,
        });
        (known.collect(), !inside.unseen.is_empty())
    }

    /// May somebody be recognised on it: is it larger than an icon, and no drawing in few colours?
    pub(crate) fn is_photo(&self) -> bool {
        self.is_photo
    }

    /// The picture that was taken down and that this one looks like.
    pub(super) fn gone<'a>(&self, gone: &'a Gone) -> Option<&'a Arc<str>> {
        if !gone.has_pictures() {
            return None;
        }
        let ways = self.inside.sketch.as_ref().map(Ways::of);
        gone.like(self.inside.seems.as_ref(), ways.as_ref())
    }
}

/// All by which a picture is known.
struct Known {
    drawn: [u8; blake3::OUT_LEN],
    seems: Option<Seems>,
    likeness: Option<Likeness>,
    ways: Option<Ways>,
}

impl Known {
    fn of(inside: &PictureInside) -> Self {
        Self {
            drawn: inside.drawn,
            seems: inside.seems,
            likeness: inside.sketch.as_ref().and_then(Likeness::of),
            ways: inside.sketch.as_ref().map(Ways::of),
        }
    }

    fn of_picture(look: &Look) -> Self {
        Self::of(&PictureInside {
            drawn: look.drawn,
            is_photo: false,
            seems: look.seems(),
            sketch: look.sketch.clone(),
        })
    }

    fn is_copy_of(&self, other: &Self) -> bool {
        let seems = self.seems.zip(other.seems);
        self.drawn == other.drawn
            || seems.is_some_and(|(own, other)| own.is_like(&other))
            || self.shows(other)
            || other.shows(self)
    }

    /// Is it a part of the other, in any way?
    fn shows(&self, other: &Self) -> bool {
        let both = self.ways.as_ref().zip(other.likeness.as_ref());
        both.is_some_and(|(ways, likeness)| ways.show(likeness))
    }
}

/// A picture, and one that needs care and that it looks like.
type Pairs<'a> = BTreeSet<(&'a Arc<str>, &'a Arc<str>)>;

/// Those that look alike as a whole.
fn of_whole<'a>(seen: &[Seen<'a>], cared: &Cared) -> Pairs<'a> {
    let all: Vec<(&Arc<str>, Seems)> = seen
        .iter()
        .filter_map(|one| Some((one.file, one.seems?)))
        .collect();
    let cared_for = all
        .iter()
        .filter(|(file, _)| cared.for_whole.contains(*file));
    let cared_for: Vec<_> = cared_for.collect();
    let of_each = all.par_iter().flat_map_iter(|(file, own)| {
        let like = cared_for.iter().filter(|(_, seems)| own.is_like(seems));
        like.map(|(other, _)| (*file, *other))
    });
    of_each.collect()
}

/// Those of which one is a part of the other, in any of the ways.
fn of_parts<'a>(seen: &[Seen<'a>], cared: &Cared) -> Pairs<'a> {
    if cared.for_parts.is_empty() {
        return Pairs::new();
    }
    let known: Vec<Option<Likeness>> = seen
        .par_iter()
        .map(|one| Likeness::of(one.sketch?))
        .collect();
    let all = || seen.iter().zip(&known);
    let is_cared_for = |one: &Seen<'_>| cared.for_parts.contains(one.file);
    let of_each = seen.par_iter().flat_map_iter(|own| {
        let ways = own.sketch.map(Ways::of);
        let is_cared_for_itself = is_cared_for(own);
        all().flat_map(move |(other, known)| {
            let is_of_interest = is_cared_for_itself || is_cared_for(other);
            let shows = is_of_interest && own.file != other.file && {
                let (ways, known) = (ways.as_ref(), known.as_ref());
                ways.zip(known)
                    .is_some_and(|(ways, known)| ways.show(known))
            };
            let pairs = [(own, other), (other, own)].into_iter();
            let pairs = pairs.filter(move |(_, other)| shows && is_cared_for(other));
            pairs.map(|(one, other)| (one.file, other.file))
        })
    });
    of_each.collect()
}
