//! Where the cities lie, as a map.

use serde::Serialize;

use super::super::{
    map::{Anchor, Frame, HEIGHT, Land, Point, TakenAreas, WIDTH, middle_of_country},
    page_context::{LinkView, PageContext},
};
use crate::{
    content::Key,
    model::{City, Country, Geo},
};

/// How many cities are links with names; others are dots alone.
const NAMED: usize = 60;
/// The seas and where their names stand well, in degrees: longitude and latitude.
const SEAS: [(&str, f64, f64); 14] = [
    ("adriatic", 16.8, 42.9),
    ("adriatic", 18.4, 41.6),
    ("ionian", 18.8, 38.3),
    ("aegean", 25.0, 38.9),
    ("aegean", 24.6, 40.2),
    ("black", 34.0, 43.4),
    ("black", 29.6, 43.3),
    ("tyrrhenian", 12.2, 40.0),
    ("mediterranean", 18.0, 34.6),
    ("mediterranean", 5.0, 39.5),
    ("baltic", 19.2, 56.3),
    ("north", 3.2, 56.0),
    ("atlantic", -14.0, 46.0),
    ("atlantic", -40.0, 30.0),
];

/// A map of the cities.
#[derive(Serialize)]
pub(super) struct MapView {
    width: i32,
    height: i32,
    /// The land, as the data of a path.
    land: String,
    dots: Vec<DotView>,
    /// The cities beyond those, as the data of a path.
    others: String,
    countries: Vec<WordView>,
    seas: Vec<WordView>,
}

/// A city on the map.
#[derive(Serialize)]
struct DotView {
    link: LinkView,
    x: i32,
    y: i32,
    name: Option<PlaceView>,
}

/// Where a city's name stands.
#[derive(Serialize)]
struct PlaceView {
    x: i32,
    y: i32,
    anchor: &'static str,
}

/// A word on the map, by its middle.
#[derive(Serialize)]
struct WordView {
    text: String,
    lang: Option<String>,
    x: i32,
    y: i32,
}

/// A map of those cities whose place may be shown and is known; `None` if there are none, or no land
/// is around them.
pub(super) fn map(cities: &[Key], ctx: &PageContext<'_>) -> Option<MapView> {
    let placed: Vec<_> = cities.iter().filter_map(|key| placed(key, ctx)).collect();
    let frame = Frame::around(placed.iter().map(|one| one.point))?;
    let land = Land::within(&frame);
    let path = land.path();
    if path.is_empty() {
        return None;
    }
    let mut labels = TakenAreas::default();
    let spots: Vec<_> = placed.iter().map(|one| frame.spot(one.point)).collect();
    let (named, others) = spots.split_at(spots.len().min(NAMED));
    for spot in named {
        labels.take_dot(*spot);
    }
    let dots = named.iter().zip(&placed).filter_map(|(spot, city)| {
        let link = ctx.link(city.key)?;
        let place = labels.beside(&link.name, *spot);
        Some(DotView {
            x: spot.0,
            y: spot.1,
            name: place.map(|(x, y, anchor)| PlaceView {
                x,
                y,
                anchor: Anchor::name(anchor),
            }),
            link,
        })
    });
    Some(MapView {
        width: WIDTH,
        height: HEIGHT,
        land: path,
        dots: dots.collect(),
        others: others.iter().map(|(x, y)| format!("M{x} {y}h0")).collect(),
        countries: countries(&placed, &frame, &mut labels, ctx),
        seas: seas(&frame, &land, &mut labels, ctx),
    })
}

/// A city that has a place.
struct Placed<'k> {
    key: &'k Key,
    point: Point,
    country: Country,
}

/// The edition has taken away the places that may not be shown.
fn placed<'k>(key: &'k Key, ctx: &PageContext<'_>) -> Option<Placed<'k>> {
    let city: &City = ctx.edition.item(key)?.original().record.downcast()?;
    let Geo { lat, lon } = *city.geo.value()?;
    Some(Placed {
        key,
        point: Point { lon, lat },
        country: city.country,
    })
}

/// The names of the cities' own countries. Of others a site of cities need not say what they are called.
fn countries(
    cities: &[Placed<'_>],
    frame: &Frame,
    labels: &mut TakenAreas,
    ctx: &PageContext<'_>,
) -> Vec<WordView> {
    let mut countries: Vec<_> = cities.iter().map(|one| one.country).collect();
    countries.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    countries.dedup();
    let words = countries.into_iter().filter_map(|country| {
        let middle = frame.spot(middle_of_country(country.as_str())?);
        let (text, lang) = ctx.apart(&ctx.coded("country", country.as_str()));
        let (x, y) = labels.around(&text, middle, |_| true)?;
        Some(WordView { text, lang, x, y })
    });
    words.collect()
}

/// The names of the seas in sight, each once and on water.
fn seas(
    frame: &Frame,
    land: &Land,
    labels: &mut TakenAreas,
    ctx: &PageContext<'_>,
) -> Vec<WordView> {
    let mut last = None;
    let words = SEAS.iter().filter_map(|(sea, lon, lat)| {
        if last == Some(sea) {
            return None;
        }
        let (text, lang) = ctx.apart(&ctx.word(&format!("sea_{sea}")));
        let middle = frame.spot(Point {
            lon: *lon,
            lat: *lat,
        });
        let (x, y) = labels.around(&text, middle, |spot| !land.is_at(spot))?;
        last = Some(sea);
        Some(WordView { text, lang, x, y })
    });
    words.collect()
}
