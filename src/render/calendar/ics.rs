//! iCalendar as it is written (RFC 5545): lines, how long they are, what stands in them.

use jiff::Timestamp;

use crate::{escape::push_ics, model::Date};

/// The most bytes of a line, without its end (section 3.1).
const LINE: usize = 75;

/// A calendar in the making.
pub(super) struct Ics(String);

impl Ics {
    /// Opens a calendar with a name, in a language, that stands at an address.
    pub(super) fn new(name: &str, language: &str, url: &str) -> Self {
        let mut ics = Self(String::new());
        ics.begin("VCALENDAR");
        ics.raw("VERSION", "2.0");
        ics.raw("PRODID", "-//Carsija//Carsija//EN");
        ics.raw("CALSCALE", "GREGORIAN");
        ics.raw("METHOD", "PUBLISH");
        // RFC 7986, and what programs understood before it.
        ics.text_in("NAME", language, name);
        ics.text("X-WR-CALNAME", name);
        ics.raw("SOURCE;VALUE=URI", url);
        ics.raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        ics.raw("X-PUBLISHED-TTL", "P1D");
        ics
    }

    /// Begins a component.
    pub(super) fn begin(&mut self, component: &str) {
        self.raw("BEGIN", component);
    }

    /// Ends a component.
    pub(super) fn end(&mut self, component: &str) {
        self.raw("END", component);
    }

    /// Writes a property whose value is no text: a day, an address, a word of the format.
    pub(super) fn raw(&mut self, property: &str, value: &str) {
        self.fold(&format!("{property}:{value}"));
    }

    /// Writes a text.
    pub(super) fn text(&mut self, property: &str, text: &str) {
        let mut line = format!("{property}:");
        push_ics(&mut line, text);
        self.fold(&line);
    }

    /// Writes a text in a language.
    pub(super) fn text_in(&mut self, property: &str, language: &str, text: &str) {
        self.text(&format!("{property};LANGUAGE={language}"), text);
    }

    /// The calendar.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.end("VCALENDAR");
        self.0.into_bytes()
    }

    /// Writes a line, in as many as it takes: each but the first begins with a blank, and none ends within
    /// a letter.
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A day.
pub(super) fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A moment, in UTC.
pub(super) fn moment(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The first moment of a day, in UTC.
pub(super) fn midnight(date: Date) -> String {
    format!("{}T000000Z", day(date))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(text: &str) -> String {
        let mut ics = Ics(String::new());
        ics.text("SUMMARY", text);
        ics.0
    }

    #[test]
    fn what_means_something_in_a_text_is_escaped() {
        assert_eq!(
            written("a, b; c\\d\r\ne\u{7}f:\"g\""),
            "SUMMARY:a\\, b\\; c\\\\d\\ne\u{fffd}f:\"g\"\r\n"
        );
    }

    #[test]
    fn days_are_written_without_dashes() {
        let date = Date::parse("2026-02-08").unwrap();
        assert_eq!(day(date), "20260208");
        assert_eq!(midnight(date), "20260208T000000Z");
    }

    proptest! {
        #[test]
        fn a_long_line_is_folded_between_letters(text in "[a-zčЖ😀 ]{0,200}") {
            let lines = written(&text);
            for line in lines.strip_suffix("\r\n").unwrap().split("\r\n") {
                prop_assert!(line.len() <= LINE, "{}", line);
            }
            let unfolded = lines.replace("\r\n ", "");
            prop_assert_eq!(unfolded.trim_end_matches("\r\n"), format!("SUMMARY:{text}"));
        }
    }
}
