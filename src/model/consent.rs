//! Consent: who agreed to be shown or called, to whom, and until when; and what may not be shown for
//! the want of it.

mod givers;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::givers::can_agree_for_children;
use super::{
    Contact, Date, Media, Telephone, Visibility, Walk, children::show_children, facets::vocabulary,
    says_who,
};

vocabulary! {
    /// How consent was given.
    ConsentKind {
        /// In writing.
        Written = "written",
        /// By word of mouth, noted down.
        VerbalRecorded = "verbal_recorded",
        /// Not needed: a public function.
        PublicFunction = "public_function",
        /// Not needed: no people are shown.
        NotNeededNoPeople = "not_needed_no_people",
        /// Refused.
        Refused = "refused",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// To whom something may be shown.
    ConsentScope {
        /// To everyone.
        Public = "public",
        /// To members of the network.
        Members = "members",
    }
}

/// A consent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Walk)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// How it was given.
    pub kind: ConsentKind,
    /// To whom it may be shown: `public` or `members`. Where left out, to members alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<ConsentScope>,
    /// When it was given. Without it, nothing is shown that needs consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The last day on which it holds.
    #[serde(
        default,
        deserialize_with = "super::guard::said",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Date")]
    pub until: Option<Date>,
    /// Who gave it, as a function, not a name: `parents`, `head of the office`. Without it, nothing is
    /// shown that needs consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Where it is kept.
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// Why something may be shown to nobody, or not to those that its consent names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objection {
    /// Nothing is said of a consent.
    Missing,
    /// It was refused.
    Refused,
    /// It is not known whether it was given.
    NotKnown,
    /// It says that there are no people, and there are.
    ThereArePeople,
    /// It must be in writing: children, or people who could be harmed, can be recognised.
    NotWritten,
    /// It doesn't say when it was given, or by whom.
    Unsaid(Unsaid),
    /// Those who gave it can't agree for children.
    NotOfParents,
    /// It was given so long ago that the children on it are grown up.
    Outgrown(Date),
    /// It begins to hold after the day of this edition.
    NotYet(Date),
    /// Its words speak of children, it says that there are none, and nobody confirms either.
    WordsOfChildren,
    /// Its last day is over.
    RanOut(Date),
    /// The last day of the picture is over.
    Expired(Date),
    /// The mailbox or telephone looks like one person's, and is to be public.
    Personal,
}

/// What a consent leaves unsaid, so that nobody can ask about it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// When it was given.
    Date,
    /// Who gave it.
    Giver,
    /// Both.
    DateAndGiver,
}

/// After so many days a child is none any more: eighteen years.
const CHILDHOOD: i32 = 18 * 365;

impl Consent {
    /// What it leaves unsaid of those things that make it one.
    fn unsaid(&self) -> Option<Unsaid> {
        let has_giver = self.role.as_deref().is_some_and(says_who);
        match (self.date.is_some(), has_giver) {
            (true, true) => None,
            (false, true) => Some(Unsaid::Date),
            (true, false) => Some(Unsaid::Giver),
            (false, false) => Some(Unsaid::DateAndGiver),
        }
    }

    /// What objects on `today` to resting on this consent, whatever is shown.
    fn objection(&self, today: Date) -> Option<Objection> {
        let unsaid = match self.kind {
            ConsentKind::Refused => return Some(Objection::Refused),
            ConsentKind::Unknown => return Some(Objection::NotKnown),
            ConsentKind::Written | ConsentKind::VerbalRecorded | ConsentKind::PublicFunction => {
                self.unsaid()
            }
            // Nobody gave it.
            ConsentKind::NotNeededNoPeople => None,
        };
        let given = self.date.filter(|date| *date > today);
        let over = self.until.filter(|until| *until < today);
        let of_time = given.map(Objection::NotYet).or(over.map(Objection::RanOut));
        of_time.or(unsaid.map(Objection::Unsaid))
    }

    /// What objects on `today` to showing children by this consent, which holds otherwise.
    fn objection_of_children(&self, today: Date) -> Option<Objection> {
        let grown_up = |date: &Date| date.plus_days(CHILDHOOD) < today;
        let outgrown = self.date.filter(grown_up).map(Objection::Outgrown);
        let giver = self.role.as_deref().unwrap_or_default();
        let is_of_others = !can_agree_for_children(giver);
        is_of_others.then_some(Objection::NotOfParents).or(outgrown)
    }

    /// Those to whom it lets a thing be shown. Where it names nobody, members: who agreed to be seen by
    /// everyone would have said so.
    fn audience(&self) -> Visibility {
        match self.scope {
            Some(ConsentScope::Public) => Visibility::Public,
            Some(ConsentScope::Members) | None => Visibility::Members,
        }
    }
}

impl Media {
    /// Why nobody may see the picture on `today`. `is_of_vulnerable` says whether the entry speaks of
    /// people who could be harmed.
    pub fn objection(&self, is_of_vulnerable: bool, today: Date) -> Option<Objection> {
        let expired = self.expires.filter(|expires| *expires < today);
        if let Some(expired) = expired {
            return Some(Objection::Expired(expired));
        }
        let shows_people = self.shows_people();
        let Some(consent) = &self.consent else {
            let denied = self
                .is_denied_by_its_words()
                .then_some(Objection::WordsOfChildren);
            return denied.or(shows_people.then_some(Objection::Missing));
        };
        let must_be_written = self.children || (self.people_identifiable && is_of_vulnerable);
        match consent.kind {
            ConsentKind::Unknown if !shows_people => self
                .is_denied_by_its_words()
                .then_some(Objection::WordsOfChildren),
            ConsentKind::NotNeededNoPeople if shows_people => Some(Objection::ThereArePeople),
            ConsentKind::VerbalRecorded | ConsentKind::PublicFunction if must_be_written => {
                Some(Objection::NotWritten)
            }
            ConsentKind::Written
            | ConsentKind::VerbalRecorded
            | ConsentKind::PublicFunction
            | ConsentKind::NotNeededNoPeople
            | ConsentKind::Refused
            | ConsentKind::Unknown => {
                let of_children = || {
                    let is_of_children = self.children && consent.kind == ConsentKind::Written;
                    is_of_children.then(|| consent.objection_of_children(today))?
                };
                consent.objection(today).or_else(of_children)
            }
        }
    }

    /// The most open audience that its consent speaks of.
    pub fn audience(&self) -> Visibility {
        let resting_on = self.consent.as_ref().filter(|one| {
            one.scope.is_some()
                || (self.shows_people() && one.kind != ConsentKind::NotNeededNoPeople)
        });
        resting_on.map_or(Visibility::Public, Consent::audience)
    }

    /// Does it rest on a consent that doesn't say to whom it may be shown?
    pub fn lacks_scope(&self) -> bool {
        let consent = self.consent.as_ref();
        self.shows_people() && consent.is_some_and(|consent| consent.scope.is_none())
    }

    /// Do its own words say that children are shown, while it says that nobody is shown, and no consent says so, too? A drawing
    /// by its name shows nobody.
    pub(crate) fn is_denied_by_its_words(&self) -> bool {
        let kind = self.consent.as_ref().map(|consent| consent.kind);
        matches!(kind, None | Some(ConsentKind::Unknown))
            && !self.shows_people()
            && !self.file.to_ascii_lowercase().ends_with(".svg")
            && show_children(&self.alt)
    }

    fn shows_people(&self) -> bool {
        self.people_identifiable || self.children
    }

    /// The last day on which it may be shown, by its own `expires` and by its consent.
    pub fn last_day(&self) -> Option<Date> {
        let until = self.consent.as_ref().and_then(|consent| consent.until);
        self.expires.into_iter().chain(until).min()
    }
}

impl Contact {
    /// Has it an address that needs consent?
    pub fn has_address(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }

    /// Why its addresses may not be shown on `today` to those whom its consent names.
    pub fn objection(&self, today: Date) -> Option<Objection> {
        let Some(consent) = &self.consent else {
            return self.has_address().then_some(Objection::Missing);
        };
        if !self.has_address() {
            return None;
        }
        if consent.kind == ConsentKind::NotNeededNoPeople {
            return Some(Objection::ThereArePeople);
        }
        consent.objection(today)
    }

    /// Is an address public by its consent, though it looks like one person's: a mailbox with a name, a
    /// mobile telephone?
    pub fn opens_a_personal_address(&self, names: &[&str]) -> bool {
        let has_mobile = self.phone.as_ref().is_some_and(Telephone::is_mobile);
        self.audience() == Visibility::Public && (has_mobile || self.is_personal(names))
    }

    /// Does its mailbox look like one person's? `names` are words that name no person: of the city,
    /// of the organisation.
    pub fn is_personal(&self, names: &[&str]) -> bool {
        let email = self.email.as_ref();
        email.is_some_and(|email| !email.is_functional(names))
    }

    /// The most open audience that its consent speaks of.
    pub fn audience(&self) -> Visibility {
        let consent = self.consent.as_ref();
        consent.map_or(Visibility::Members, Consent::audience)
    }

    /// The contact as an audience sees it on `today`: without addresses that it may not see.
    #[must_use]
    pub fn seen_by(&self, audience: Visibility, today: Date, names: &[&str]) -> Self {
        let mut seen = self.clone();
        let is_sound = self.objection(today).is_none();
        let is_open = is_sound && self.audience().is_open_to(audience);
        let is_public = audience == Visibility::Public;
        let is_mobile = self.phone.as_ref().is_some_and(Telephone::is_mobile);
        if !is_open || (is_public && is_mobile) {
            seen.phone = None;
        }
        if !is_open || (is_public && self.is_personal(names)) {
            seen.email = None;
        }
        // Who refuses is not offered to others either.
        let consent = self.consent.as_ref();
        if consent.is_some_and(|consent| consent.objection(today).is_some()) {
            seen.willing = None;
        }
        seen.is_known_to_others = is_sound && self.has_address() && !seen.has_address();
        if !Visibility::Internal.is_open_to(audience) {
            seen.consent = None;
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-28";

    fn today() -> Date {
        Date::parse(TODAY).expect("a date")
    }

    fn media(rest: &str) -> Media {
        let text = format!("{{file: a.jpg, alt: A, credit: C, licence: CC0, {rest}}}");
        serde_yaml::from_str(&text).expect("a picture")
    }

    fn contact(rest: &str) -> Contact {
        serde_yaml::from_str(&format!("{{{rest}}}")).expect("a contact")
    }

    #[test]
    fn who_refuses_offers_nothing() {
        let willing = |rest: &str| {
            let contact = contact(&format!("via: city, willing: [mentor]{rest}"));
            contact
                .seen_by(Visibility::Public, today(), &[])
                .willing
                .is_some()
        };
        assert!(willing(""));
        assert!(!willing(", consent: {kind: refused}"));
        assert!(!willing(
            ", consent: {kind: written, date: 2025-01-01, role: Head, until: 2026-01-01}"
        ));
    }

    #[test]
    fn pictures_of_people_need_consent() {
        use super::Unsaid::{Date as When, DateAndGiver, Giver};
        use Objection::{
            Expired, Missing, NotKnown, NotOfParents, NotWritten, NotYet, Outgrown, RanOut,
            Refused, ThereArePeople, Unsaid,
        };
        let day = |text| Date::parse(text).expect("a date");
        let nobody = "people_identifiable: false, children: false";
        let adults = "people_identifiable: true, children: false";
        let children = "people_identifiable: false, children: true";
        for (who, consent, vulnerable, expected) in [
            (nobody, "", false, None),
            (nobody, "consent: {kind: not_needed_no_people}", false, None),
            (nobody, "consent: {kind: unknown}", false, None),
            (nobody, "consent: {kind: refused}", false, Some(Refused)),
            (nobody, "expires: 2026-11-28", false, None),
            (
                nobody,
                "expires: 2026-11-27",
                false,
                Some(Expired(day("2026-11-27"))),
            ),
            (adults, "", false, Some(Missing)),
            (adults, "consent: {kind: unknown}", false, Some(NotKnown)),
            (
                adults,
                "consent: {kind: verbal_recorded}",
                false,
                Some(Unsaid(DateAndGiver)),
            ),
            (
                adults,
                "consent: {kind: verbal_recorded, date: 2026-11-01, role: teachers}",
                false,
                None,
            ),
            (
                adults,
                "consent: {kind: written, role: teachers}",
                false,
                Some(Unsaid(When)),
            ),
            (
                adults,
                "consent: {kind: verbal_recorded}",
                true,
                Some(NotWritten),
            ),
            (
                adults,
                "consent: {kind: public_function, date: 2026-11-01, role: mayor}",
                false,
                None,
            ),
            (
                adults,
                "consent: {kind: public_function, date: 2026-11-01}",
                false,
                Some(Unsaid(Giver)),
            ),
            (
                adults,
                "consent: {kind: not_needed_no_people}",
                false,
                Some(ThereArePeople),
            ),
            (children, "", false, Some(Missing)),
            (
                children,
                "consent: {kind: public_function}",
                false,
                Some(NotWritten),
            ),
            (
                children,
                "consent: {kind: written, date: 2026-11-01, role: parents}",
                true,
                None,
            ),
            (
                children,
                "consent: {kind: written, date: 2026-11-01, role: photographer}",
                false,
                Some(NotOfParents),
            ),
            (
                adults,
                "consent: {kind: written, date: 1996-11-01, role: the photographer}",
                false,
                None,
            ),
            (
                children,
                "consent: {kind: written, date: 1996-11-01, role: parents}",
                false,
                Some(Outgrown(day("1996-11-01"))),
            ),
            (
                children,
                "consent: {kind: written, date: 2010-11-01, role: parents}",
                false,
                None,
            ),
            (
                children,
                "consent: {kind: written}",
                true,
                Some(Unsaid(DateAndGiver)),
            ),
            (
                children,
                "consent: {kind: written, until: 2026-11-01}",
                false,
                Some(RanOut(day("2026-11-01"))),
            ),
            (
                children,
                "consent: {kind: written, date: 2027-01-01}",
                false,
                Some(NotYet(day("2027-01-01"))),
            ),
        ] {
            let picture = media(&format!("{who}, {consent}"));
            let objection = picture.objection(vulnerable, today());
            assert_eq!(objection, expected, "{who}, {consent}, {vulnerable}");
        }
    }

    #[test]
    fn an_address_is_seen_by_those_whom_its_consent_names() {
        use Visibility::{Internal, Members, Public};
        let seen = |text: &str, audience| {
            let contact = contact(text).seen_by(audience, today(), &[]);
            (contact.email.is_some(), contact.phone.is_some())
        };
        let written = "consent: {kind: written, date: 2026-11-01, role: head}";
        let public = "consent: {kind: written, date: 2026-11-01, role: head, scope: public}";
        let both = "email: office@a.example, phone: '+389 31 475 000'";
        for audience in [Public, Members, Internal] {
            assert_eq!(seen(both, audience), (false, false));
            let refused = format!("{both}, consent: {{kind: refused}}");
            assert_eq!(seen(&refused, audience), (false, false));
            for half in [
                "date: 2026-11-01",
                "role: head",
                "date: 2026-11-01, role: '?'",
            ] {
                let half = format!("{both}, consent: {{kind: written, {half}, scope: public}}");
                assert_eq!(seen(&half, audience), (false, false), "{half}");
            }
            assert_eq!(seen(&format!("{both}, {public}"), audience), (true, true));
        }
        let closed = format!("{both}, {written}");
        assert_eq!(seen(&closed, Public), (false, false));
        assert_eq!(seen(&closed, Members), (true, true));
        let mobile = format!("phone: '+389 70 123 456', {public}");
        assert_eq!(seen(&mobile, Public), (false, false));
        assert_eq!(seen(&mobile, Members), (false, true));
        let personal = format!("email: ana.ilievska@a.example, {public}");
        assert_eq!(seen(&personal, Public), (false, false));
        assert_eq!(seen(&personal, Members), (true, false));
    }
}
