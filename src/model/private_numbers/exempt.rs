//! What looks like a private number in the texts of one entry, and is none.

use std::ops::Range;

use super::{PrivateNumber, mailboxes, private_numbers, telephones::is_fixed_at_home};
use crate::{
    diagnostics::Code,
    model::{Acceptance, Country},
};

/// What is no private number in the texts of one entry: mailboxes called like its own city or organisation,
/// telephones of offices as they are written in its own country, and what somebody has weighed.
pub(crate) struct Exempt<'a> {
    names: Vec<&'a str>,
    accepted: &'a [Acceptance],
    is_in: Option<Country>,
}

impl<'a> Exempt<'a> {
    /// `names` are words that name no person; `accepted` is what the site says; `is_in` is its only country.
    pub(crate) fn new(
        names: Vec<&'a str>,
        accepted: &'a [Acceptance],
        is_in: Option<Country>,
    ) -> Self {
        Self {
            names,
            accepted,
            is_in,
        }
    }

    /// The private numbers in a text, each with its bytes.
    pub(crate) fn private_numbers(&self, text: &str) -> Vec<(PrivateNumber, Range<usize>)> {
        let mut found = private_numbers(text);
        found.retain(|(number, span)| !self.holds(*number, &text[span.clone()]));
        found
    }

    /// Is this none, though it looks like one?
    pub(crate) fn holds(&self, number: PrivateNumber, words: &str) -> bool {
        self.is_called_like_it(number, words)
            || self.is_of_an_office(number, words)
            || self.is_accepted(number, words)
    }

    fn is_of_an_office(&self, number: PrivateNumber, words: &str) -> bool {
        number == PrivateNumber::MobileTelephone
            && self
                .is_in
                .is_some_and(|country| is_fixed_at_home(words, country))
    }

    fn is_called_like_it(&self, number: PrivateNumber, words: &str) -> bool {
        number == PrivateNumber::PersonalMailbox && !mailboxes::is_personal(words, &self.names)
    }

    /// Does the site say of this very number or mailbox that it is none? Others that come to stand in the same entry
    /// are looked at by themselves.
    fn is_accepted(&self, number: PrivateNumber, words: &str) -> bool {
        let code = number.code_when_left_out();
        code.is_some()
            && self.accepted.iter().any(|accepted| {
                Code::from_id(accepted.code.trim()) == code
                    && number.is_named_in(&accepted.reason, words)
            })
    }
}

impl PrivateNumber {
    /// The code that is told where it is left out and where it could be none; nothing of the number of a
    /// person, whose check digit fits by chance once in a long time.
    pub(crate) fn code_when_left_out(self) -> Option<Code> {
        match self {
            Self::OfAPerson | Self::BankAccount | Self::PersonalAccount => None,
            Self::MobileTelephone => Some(Code::TelephoneLeftOut),
            Self::PersonalMailbox => Some(Code::MailboxLeftOut),
            Self::OfPersonListed => Some(Code::PersonsListed),
        }
    }

    /// Does the reason name this very number or mailbox, and not one that only holds it?
    fn is_named_in(self, reason: &str, words: &str) -> bool {
        let named = |text: &str| match self {
            Self::PersonalMailbox | Self::OfPersonListed => text.to_lowercase(),
            Self::OfAPerson | Self::MobileTelephone | Self::BankAccount | Self::PersonalAccount => {
                text.chars().filter(char::is_ascii_digit).collect()
            }
        };
        let words = named(words);
        if self == Self::OfPersonListed {
            return !words.is_empty() && named(reason).contains(&words);
        }
        let is_of_number = |c: char| c.is_ascii_digit() || " -/.()+".contains(c);
        // Beside other words it may not look like one.
        let plain = reason.split(|c: char| !is_of_number(c));
        let found = private_numbers(reason);
        let found = found
            .iter()
            .filter(|(number, _)| *number == self)
            .map(|(_, span)| &reason[span.clone()]);
        !words.is_empty() && plain.chain(found).any(|one| named(one) == words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_is_read_as_in_the_country_of_its_entry() {
        let found = |text, country| {
            let exempt = Exempt::new(Vec::new(), &[], Country::parse(country));
            exempt.private_numbers(text).len()
        };
        for office in ["044 123 456", "046/123-456", "(043) 123 456", "048-123-456"] {
            assert_eq!(found(office, "MK"), 0, "{office}");
            assert_eq!(found(office, "XK"), 1, "{office}");
            assert_eq!(found(office, ""), 1, "{office}");
        }
        for (office, country) in [
            ("044 500 123", "AL"),
            ("04 4500 123 / 069 123 4567", "AL"),
            ("049 123 456", "BA"),
        ] {
            let mobiles = usize::from(office.contains("069"));
            assert_eq!(found(office, country), mobiles, "{office}");
        }
        for mobile in [
            "044/340-000 070/123-456",
            "049 123 456",
            "+383 44 123 456",
            "00383 44 123456",
            "070 123 456",
        ] {
            assert_eq!(found(mobile, "MK"), 1, "{mobile}");
        }
    }

    #[test]
    fn only_what_is_named_is_accepted() {
        let accepted: Vec<Acceptance> = serde_yaml::from_str(
            "- {code: E0838, reason: 070/123-456 is a decision, role: editor, date: 2026-01-01}",
        )
        .expect("acceptances");
        let exempt = Exempt::new(vec!["kumanovo"], &accepted, None);
        let found = |text| exempt.private_numbers(text).len();
        assert_eq!(found("070 123 456"), 0);
        assert_eq!(found("070 123 456 and 071 123 456"), 1);
        assert_eq!(found("kumanovo@scn.example, ana.kumanovo@scn.example"), 1);
        assert_eq!(found("0101990450006"), 1);
        let accepted: Vec<Acceptance> = serde_yaml::from_str(
            "- {code: E0839, reason: petar.petrov@example.org is a pen name, role: editor, date: 2026-01-01}",
        )
        .expect("acceptances");
        let exempt = Exempt::new(Vec::new(), &accepted, None);
        let found = |text| exempt.private_numbers(text).len();
        assert_eq!(found("petar.petrov@example.org"), 0);
        assert_eq!(found("etar.petrov@example.org and r.petrov@example.org"), 2);
    }
}
