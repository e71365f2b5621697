//! Fields that are closed to an audience are left out of an entry, and places are shown no more exactly
//! than they may be.

use super::{Terms, letters};
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::Key,
    model::{
        City, Contact, Country, GeoPrecision, Known, Part, Practice, Record, Visibility, walk,
    },
};

/// The record of a text without what is closed to the audience; `None` where nothing is.
///
/// It is made anew and compared: so what is left out is said once, in [`leave_out`].
pub(super) fn left_out(terms: &Terms, item: &Item, text: &Text) -> Option<Record> {
    let tells_too_much = letters::is_told_too_much(&text.record, terms);
    if !tells_too_much && !may_be_closed(&text.record) {
        return None;
    }
    let mut open = (*text.record).clone();
    leave_out(&mut open, terms, item, text);
    (open != *text.record).then_some(open)
}

/// Has the record any field that can be closed to somebody? A quick look that spares most entries a
/// copy.
fn may_be_closed(record: &Record) -> bool {
    let has_contact = record.contact().is_some_and(Contact::has_address);
    let care = record.safeguarding();
    let is_shown_coarsely = care.is_some_and(|care| care.geo_precision.is_some());
    let city = record.downcast::<City>();
    let has_place = city.is_some_and(|city| !city.seeks.is_empty() || city.geo.value().is_some());
    let mut is_for_staff = false;
    walk(record, &mut |_, part| {
        is_for_staff |= part == Part::ForStaff;
    });
    has_contact || is_shown_coarsely || has_place || is_for_staff || !record.media().is_empty()
}

fn leave_out(open: &mut Record, terms: &Terms, item: &Item, text: &Text) {
    let is_staff = Visibility::Internal.is_open_to(terms.audience);
    if let Some(contact) = open.contact_mut() {
        let names = item.names_of_no_person();
        *contact = contact.seen_by(terms.audience, terms.today, &names);
    }
    if let Some(media) = open.media_mut() {
        media.retain(|one| terms.files.contains(&*text.origin.beside(&one.file)));
    }
    if !is_staff {
        open.leave_out_for_staff();
        letters::tell_no_more(open, terms);
    }
    coarsen(open, terms.placeless.get(&item.key));
    if let Record::City(city) = open
        && !Visibility::Members.is_open_to(terms.audience)
        && city
            .seeks_consent
            .as_ref()
            .is_none_or(|consent| consent.objection(terms.today).is_some())
    {
        city.seeks.clear();
    }
}

/// How many decimals of a degree show a city and nothing smaller: about a kilometre.
const DECIMALS: f64 = 100.0;

/// Shows places no more exactly than the entry allows.
fn coarsen(record: &mut Record, countries: Option<&Vec<Country>>) {
    if let Record::City(city) = record
        && let Known::Value(geo) = &mut city.geo
    {
        for degrees in [&mut geo.lat, &mut geo.lon] {
            *degrees = (*degrees * DECIMALS).round() / DECIMALS;
        }
    }
    let precision = record.safeguarding().and_then(|care| care.geo_precision);
    let Some(precision @ (GeoPrecision::Country | GeoPrecision::Region)) = precision else {
        return;
    };
    let is_country = precision == GeoPrecision::Country;
    match record {
        Record::Practice(practice) => {
            if practice.countries.is_empty() {
                practice.countries = countries.cloned().unwrap_or_default();
            }
            practice.cities = Known::NotApplicable;
            if let Some(Known::Value(delivery)) = &mut practice.delivery {
                delivery.place = None;
            }
            if is_country {
                practice.hub = None;
            }
        }
        Record::City(city) => {
            city.geo = Known::NotApplicable;
            if is_country {
                city.subdivision = Known::NotApplicable;
            }
        }
        Record::Event(event) => event.place = Known::NotApplicable,
        // A transfer is about its cities: a rule asks that it be closed.
        Record::Transfer(_)
        | Record::Call(_)
        | Record::Hub(_)
        | Record::Discrepancy(_)
        | Record::Page(_)
        | Record::Topic(_)
        | Record::Organisation(_)
        | Record::Person(_)
        | Record::Source(_)
        | Record::Designation(_) => {}
    }
}

/// The countries of the cities of a practice, each once, in the order of the cities.
pub(super) fn countries(item: &Item, catalogue: &Catalogue) -> Vec<Country> {
    let mut countries = Vec::new();
    let practice = item.original().record.downcast::<Practice>();
    let cities = practice.map_or(&[][..], |practice| practice.cities.items());
    for city in cities {
        if let Some(item) = catalogue.item(&Key::of(city))
            && let Record::City(city) = &*item.original().record
            && !countries.contains(&city.country)
        {
            countries.push(city.country);
        }
    }
    countries
}
