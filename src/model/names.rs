//! What an entry is called, in all its languages.

use super::{Known, Record};

impl Record {
    /// The names by which texts speak of it: of a place, an organisation, a person, a subject or a
    /// source. What is told there, such as a practice, has a title, which is no name.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        match self {
            Self::City(city) => names.extend(city.names.0.values().map(String::as_str)),
            Self::Hub(hub) => {
                names.extend(hub.name.0.values().map(String::as_str));
                names.push(&hub.region);
            }
            Self::Topic(topic) => {
                names.extend(topic.label.0.values().map(String::as_str));
                let others = topic.alt.iter().flat_map(|alt| alt.0.values());
                names.extend(others.flatten().map(String::as_str));
            }
            Self::Organisation(org) => {
                names.extend(org.name.0.values().map(String::as_str));
                names.extend(org.acronym.as_deref());
            }
            Self::Person(person) => {
                names.push(&person.name);
                names.extend(person.aka.iter().map(|other| other.name.as_str()));
            }
            Self::Source(source) => {
                names.extend(source.title.value().map(String::as_str));
                names.extend(source.publisher.value().map(String::as_str));
                if let Known::Value(authors) = &source.authors {
                    names.extend(authors.iter().map(String::as_str));
                }
                if let Some(translation) = &source.translation {
                    names.extend(translation.of_title.as_deref());
                    names.extend(translation.of_publisher.as_deref());
                }
            }
            Self::Designation(_)
            | Self::Practice(_)
            | Self::Event(_)
            | Self::Call(_)
            | Self::Transfer(_)
            | Self::Discrepancy(_)
            | Self::Page(_) => {}
        }
        names
    }
}
