//! Mailboxes and telephones of offices: what is one, and does it belong to a function or to one person?

pub(super) mod words;

use std::borrow::Cow;

use super::{PrivateNumber, private_numbers, web_address::mailbox_look_alike};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How long an address may be, in bytes (RFC 5321, section 4.5.3.1.3, less the two brackets).
const LONGEST_MAILBOX: usize = 254;

/// How the telephones of North America begin.
const NORTH_AMERICA: &str = "+1";

/// The address of a mailbox, such as `office@kumanovo.gov.mk`: one that is written without quotes, so
/// that it can stand in a link as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox(String);

impl Mailbox {
    /// Reads an address; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (local, domain) = text.split_once('@')?;
        let is_local = |c: char| c.is_ascii_alphanumeric() || "!#$'*+-/=^_`{|}~.".contains(c);
        let is_sound_local = !local.is_empty()
            && local.chars().all(is_local)
            && local.split('.').all(|part| !part.is_empty());
        let is_label = |label: &str| {
            let is_of_label = |c: char| c.is_alphanumeric() || c == '-';
            !label.is_empty()
                && label.chars().all(is_of_label)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let is_sound_domain = domain.contains('.') && domain.split('.').all(is_label);
        let is_plain = mailbox_look_alike(text).is_none();
        let is_short = text.len() <= LONGEST_MAILBOX;
        (is_short && is_plain && is_sound_local && is_sound_domain).then(|| Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Is this the mailbox of a function, such as `office@` or `hub@`, by every word before the `@`?
    /// `names` are further words that name no person: of the city, of the organisation.
    pub fn is_functional(&self, names: &[&str]) -> bool {
        let (local, domain) = self.0.split_once('@').unwrap_or((&self.0, ""));
        words::is_functional(local, domain, names)
    }
}

/// A telephone number with its country: `+389 31 475 000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telephone(String);

impl Telephone {
    /// Reads a number; `None` where it is none. (E.164: at most 15 digits, the country's first.)
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('+')?;
        let is_written = rest
            .chars()
            .all(|c| c.is_ascii_digit() || " -/()".contains(c));
        let digits = rest.chars().filter(char::is_ascii_digit).count();
        (is_written && (7..=15).contains(&digits)).then(|| Self(text.to_owned()))
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Does it look like a mobile telephone? Most of these belong to one person. In North America nothing tells one
    /// from an office's, and whoever writes it here says that it is that.
    pub fn is_mobile(&self) -> bool {
        let is_mobile = |kind: PrivateNumber| kind == PrivateNumber::MobileTelephone;
        let found = private_numbers(&self.0);
        !self.0.starts_with(NORTH_AMERICA) && found.iter().any(|(kind, _)| is_mobile(*kind))
    }

    /// The link that dials it (RFC 3966).
    pub fn link(&self) -> String {
        let digits: String = self.0.chars().filter(char::is_ascii_digit).collect();
        format!("tel:+{digits}")
    }
}

/// Implements what `serde` and `schemars` ask of a type that is a text of some form.
macro_rules! text_of_form {
    ($name:ident, $format:literal, $what:literal, $example:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<str>::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| {
                    de::Error::custom(format!("`{text}` is not {} such as {}", $what, $example))
                })
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": concat!($what, ", such as ", $example),
                    "type": "string",
                    "format": $format,
                })
            }
        }
    };
}

text_of_form!(
    Mailbox,
    "mailbox",
    "An e-mail address",
    "office@example.org"
);
text_of_form!(
    Telephone,
    "telephone",
    "A telephone number",
    "+389 31 475 000"
);

#[cfg(test)]
mod tests {
    use super::{Mailbox, Telephone};

    #[test]
    fn functions_are_told_from_people() {
        for address in [
            "office@kumanovo.example",
            "INFO@kumanovo.example",
            "hub@scn.example",
            "western-balkans.hub@scn.example",
            "kabinet@novipazar.example",
            "kontakt2@elbasan.example",
            "youth.office@elbasan.example",
            "kumanovo@network.example",
            "kumanovo.office@gmail.example",
            "hub+newsletter@scn.example",
            "info+2026@kumanovo.example",
            "mladinski.centar@kumanovo.example",
            "crisis.team@kumanovo.example",
            "stara.zagora@network.example",
            "ngo.sunrise@kumanovo.example",
            "qendra.rinore@elbasan.example",
            "krizni.stab@novipazar.example",
            "ojq.elbasan@network.example",
            "kabineti.kryetarit@tirana.example",
            "sos.linija@zenskiglas.example",
            "ndihma@shkodra.example",
            "donacije@caritas.example",
            "savjet.mladih@gmail.example",
            "kryqikuq@gmail.example",
        ] {
            let mailbox = Mailbox::parse(address).expect(address);
            assert!(mailbox.is_functional(&["kumanovo"]), "{address}");
        }
        for address in [
            "ana@kumanovo.example",
            "ana.ilievska@kumanovo.example",
            "a.ilievska@kumanovo.example",
            "ana.office@kumanovo.example",
            "hub+ana.petrova@kumanovo.example",
            "office+ana@kumanovo.example",
            "stara.ana@kumanovo.example",
            "ailievska@kumanovo.example",
            "12345@kumanovo.example",
        ] {
            let mailbox = Mailbox::parse(address).expect(address);
            assert!(!mailbox.is_functional(&["kumanovo"]), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "kumanovo",
            "@kumanovo.example",
            "a@b",
            "a b@c.example",
            "a@b.example?subject=x",
            "a@b.example&body=<b>",
            "a@b@c.example",
            "a..b@c.example",
            "a@-b.example",
            "a%0d@b.example",
            "\"a\"@b.example",
        ] {
            assert_eq!(Mailbox::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_telephone_has_its_country() {
        let number = Telephone::parse("+389 (0)31/475-000").expect("a number");
        assert_eq!(number.link(), "tel:+389031475000");
        let is_mobile = |text| Telephone::parse(text).is_some_and(|number| number.is_mobile());
        assert!(is_mobile("+389 70 123 456") && !is_mobile("+1 202 555 0143"));
        for text in [
            "031 475 000",
            "+12",
            "+389 31 475 000 ext 5",
            "+1234567890123456",
            "",
        ] {
            assert_eq!(Telephone::parse(text), None, "{text}");
        }
    }
}
