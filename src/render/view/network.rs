//! Who learned from whom, as arcs between cities.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    super::page_context::{LinkView, PageContext},
    transfer::{TransferNote, note},
};
use crate::{
    content::Key,
    model::{EntityKind, Transfer, TransferStage},
};

/// The most cities and transfers: more arcs are not told apart.
const CITIES: usize = 30;
const TRANSFERS: usize = 120;
/// How far cities are apart, and how far an arc goes to the side for each step between its ends.
const STEP: i32 = 44;
const BEND: i32 = 90;
/// How wide the picture is, how much of that names may take at most, and one letter of them on a phone.
const WIDTH: i32 = 640;
const NAMES: i32 = 340;
const LETTER: i32 = 16;
/// How far above the middle of a dot an arrow ends, and below it one begins.
const APART: i32 = 5;

/// Cities one below the other, and arcs between them.
#[derive(Serialize)]
pub(super) struct NetworkView {
    width: i32,
    height: i32,
    /// How high the room of a city is.
    step: i32,
    cities: Vec<NodeView>,
    arcs: Vec<ArcView>,
    /// The same as rows of a table.
    rows: Vec<TransferNote>,
}

#[derive(Serialize)]
struct NodeView {
    link: LinkView,
    x: i32,
    y: i32,
}

#[derive(Serialize)]
struct ArcView {
    /// The data of the path, from the city that had it to the one that took it up.
    path: String,
    /// What became of it: `done`, `begun` or `ended`.
    state: &'static str,
}

/// The picture; `None` where no transfer is known by both its cities, or there are too many to be told apart.
pub(super) fn network(ctx: &PageContext<'_>) -> Option<NetworkView> {
    let keys = ctx.plan.lists.of_kind(EntityKind::Transfer, ctx.language);
    let pairs = keys.iter().filter_map(|key| pair(key, ctx));
    let pairs: Vec<_> = pairs.take(TRANSFERS + 1).collect();
    if pairs.is_empty() || pairs.len() > TRANSFERS {
        return None;
    }
    let cities = ctx.plan.lists.of_kind(EntityKind::City, ctx.language);
    let has_part = |key: &&Key| {
        let mut pairs = pairs.iter();
        pairs.any(|pair| pair.from == **key || pair.to == **key)
    };
    let cities: Vec<&Key> = cities.iter().filter(has_part).collect();
    if cities.len() > CITIES {
        return None;
    }
    let links: Vec<LinkView> = cities.iter().filter_map(|key| ctx.link(key)).collect();
    let longest = links.iter().map(|link| link.name.chars().count()).max();
    let dots = (longest.unwrap_or(0) as i32 * LETTER + 32).min(NAMES);
    let places: BTreeMap<&Key, i32> = cities.iter().copied().zip(0..).collect();
    let height = |place: i32| place * STEP + STEP / 2;
    let mut drawn: BTreeMap<(i32, i32), i32> = BTreeMap::new();
    let arcs = pairs.iter().filter_map(|pair| {
        let (from, to) = (*places.get(&pair.from)?, *places.get(&pair.to)?);
        let before = drawn.entry((from.min(to), from.max(to))).or_default();
        *before += 1;
        let furthest = (WIDTH - dots - 20) * 4 / 3;
        // Arcs between the same cities lie side by side.
        let bend = (from.abs_diff(to) as i32 * BEND + *before * 16).min(furthest);
        let (start, end, side) = (height(from) + APART, height(to) - APART, dots + bend);
        Some(ArcView {
            path: format!(
                "M{} {start}C{side} {start} {side} {end} {} {end}",
                dots + 8,
                dots + 11
            ),
            state: pair.state,
        })
    });
    Some(NetworkView {
        width: WIDTH,
        height: height(cities.len() as i32 - 1) + STEP / 2,
        arcs: arcs.collect(),
        step: STEP,
        cities: links
            .into_iter()
            .zip(0..)
            .map(|(link, place)| NodeView {
                link,
                x: dots,
                y: height(place),
            })
            .collect(),
        rows: pairs.into_iter().map(|pair| pair.note).collect(),
    })
}

/// A transfer of which both cities may be told.
struct Pair {
    from: Key,
    to: Key,
    state: &'static str,
    note: TransferNote,
}

fn pair(key: &Key, ctx: &PageContext<'_>) -> Option<Pair> {
    let item = ctx.edition.item(key)?;
    let transfer: &Transfer = item.text(ctx.language).record.downcast()?;
    let (from, to) = (Key::of(transfer.from.value()?), Key::of(&transfer.to));
    let are_there =
        from != to && ctx.edition.item(&from).is_some() && ctx.edition.item(&to).is_some();
    are_there.then(|| Pair {
        from,
        to,
        state: state(transfer.stage),
        note: note(item, transfer, ctx),
    })
}

const fn state(stage: TransferStage) -> &'static str {
    match stage {
        TransferStage::Implemented | TransferStage::Sustained => "done",
        TransferStage::Interest
        | TransferStage::Contact
        | TransferStage::Studying
        | TransferStage::Adapting
        | TransferStage::Piloting => "begun",
        TransferStage::Stopped | TransferStage::NotPursued => "ended",
    }
}
