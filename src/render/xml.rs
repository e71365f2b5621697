//! XML as feeds and sitemaps need it.

use std::fmt::Write as _;

use crate::escape::{InXml, push_xml};

/// A document in the making.
pub(super) struct Xml(String);

impl Xml {
    /// Opens a document.
    pub(super) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, ">\n");
    }

    /// Writes an empty element.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>\n");
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        let _ = writeln!(self.0, "</{name}>");
    }

    /// Writes an element with a text in it.
    pub(super) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes, ">");
        push_xml(&mut self.0, text, InXml::Words);
        self.close(name);
    }

    /// The document.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        let _ = write!(self.0, "<{name}");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"");
            push_xml(&mut self.0, value, InXml::Attribute);
            self.0.push('"');
        }
        self.0.push_str(end);
    }
}
