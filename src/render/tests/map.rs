//! The map of the home page.

use super::{CITIES, Rendered, TestSite, front};

fn with_place(place: &str) -> Rendered {
    let city = front(&format!("{CITIES}{place}"));
    let site = TestSite::new("en").with("content/cities/elbasan.md", &city);
    site.load()
}

#[test]
fn a_city_is_a_dot_with_its_name_and_its_country_and_sea_are_named() {
    let page = with_place("geo: {lat: 41.11, lon: 20.08}\n").page("en/index.html");
    let map = page.split("<figure class=\"map\">").nth(1).unwrap();
    let map = map.split("</figure>").next().unwrap();
    for words in [
        "cities/elbasan.html",
        ">Albania<",
        ">Adriatic Sea<",
        "The cities on this map",
    ] {
        assert!(map.contains(words), "{words} in {map}");
    }
    assert!(map.len() < 10_000, "{} bytes", map.len());
}

#[test]
fn a_city_whose_place_may_not_be_told_is_not_on_a_map() {
    for precision in ["country", "region"] {
        let place = format!(
            "geo: {{lat: 41.11, lon: 20.08}}\nsafeguarding: {{geo_precision: {precision}}}\n"
        );
        let page = with_place(&place).page("en/index.html");
        assert!(!page.contains("<svg viewBox"), "{precision}");
    }
}

#[test]
fn without_places_and_without_land_there_is_no_map() {
    for place in ["", "geo: {lat: -40, lon: -120}\n"] {
        let page = with_place(place).page("en/index.html");
        assert!(!page.contains("class=\"map\""), "{place}");
    }
}
