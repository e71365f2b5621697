//! Texts without private numbers.

use std::ops::Range;

use super::{Exempt, PrivateNumber};
use crate::{escape, model::Visibility};

/// Hides the private numbers of an entry from an audience.
pub(crate) struct Hide<'a> {
    /// What is none.
    pub exempt: Exempt<'a>,
    /// From whom.
    pub audience: Visibility,
    /// The words that stand in the place of a number.
    pub number: &'a str,
    /// The words that stand in the place of a mailbox.
    pub mailbox: &'a str,
}

impl Hide<'_> {
    /// What is hidden in a text, each with its bytes, in order; where two overlap, the first.
    pub(crate) fn found(&self, text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
        let mut found = self.exempt.private_numbers(text);
        found.retain(|(number, _)| !number.visibility().is_open_to(self.audience));
        let mut end = 0;
        found.retain(|(_, span)| {
            let is_apart = span.start >= end;
            end = end.max(span.end);
            is_apart
        });
        found
    }

    /// What stands in the place of a number.
    pub(crate) fn word(&self, number: PrivateNumber) -> &str {
        match number {
            PrivateNumber::OfAPerson
            | PrivateNumber::MobileTelephone
            | PrivateNumber::BankAccount
            | PrivateNumber::PersonalAccount
            | PrivateNumber::OfPersonListed => self.number,
            PrivateNumber::PersonalMailbox => self.mailbox,
        }
    }

    /// The text without what is hidden; nothing where nothing is.
    pub(crate) fn text(&self, text: &str) -> Option<String> {
        let found = self.found(text);
        if found.is_empty() {
            return None;
        }
        let mut kept = String::with_capacity(text.len());
        let mut at = 0;
        for (number, span) in found {
            kept.push_str(&text[at..span.start]);
            kept.push_str(self.word(number));
            at = span.end;
        }
        kept.push_str(&text[at..]);
        Some(kept)
    }

    /// Does an address lead to what is hidden?
    pub(crate) fn is_private_address(&self, address: &str) -> bool {
        !self.found(address).is_empty()
            || address.contains('%') && {
                let decoded = escape::percent_decoded_bytes(address);
                !self.found(&String::from_utf8_lossy(&decoded)).is_empty()
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_the_place_of_what_is_hidden() {
        let hide = |audience| Hide {
            exempt: Exempt::new(Vec::new(), &[], None),
            audience,
            number: "[n]",
            mailbox: "[m]",
        };
        let text = "Ana (ana.ilievska@kumanovo.example, 070/123-456), office@kumanovo.example";
        let shown = |audience| hide(audience).text(text);
        assert_eq!(
            shown(Visibility::Public).as_deref(),
            Some("Ana ([m], [n]), office@kumanovo.example")
        );
        assert_eq!(
            shown(Visibility::Members).as_deref(),
            Some("Ana (ana.ilievska@kumanovo.example, [n]), office@kumanovo.example")
        );
        assert_eq!(shown(Visibility::Internal), None);
        for address in ["tel:+38970123456", "mailto:ana%2Eilievska%40a.example"] {
            assert!(
                hide(Visibility::Public).is_private_address(address),
                "{address}"
            );
        }
        for address in ["tel:+38931475000", "https://a.example/n/070123456", "#a"] {
            assert!(
                !hide(Visibility::Public).is_private_address(address),
                "{address}"
            );
        }
    }
}
