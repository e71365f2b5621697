//! What something costs, and what a call gives, is told with its currency and in one size.

use super::at_value;
use crate::{
    catalogue::{Catalogue, Item, Text},
    content::currency_meant,
    diagnostics::{Code, Diagnostic, FieldPath},
    model::{Cost, CostBand, Grant, Known, Record},
};

/// Nobody tells the prices of an earlier year.
const FIRST_YEAR: i16 = 1900;
/// Codes of currencies of the region.
const EXAMPLES: &str = "`EUR`, `MKD`, `ALL`, `RSD`, `BAM`";

/// The codes of ISO 4217 that belong to money one pays with, and some that did in the last decades.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
                     CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
                     GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT \
                     LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR \
                     NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP \
                     STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG \
                     XOF XPF YER ZAR ZMW ZWG HRK CSD YUM YUD DEM ATS ITL FRF SIT";

/// What is wrong with one part of an amount, whatever the others are.
pub(super) fn have_sound_parts(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    match &*text.record {
        Record::Practice(practice) => {
            let (cost, group) = (&practice.cost, Group(text, "cost"));
            findings.extend(group.no_code(cost.currency.as_deref()));
            findings.extend(group.no_year(cost.year));
            findings.extend(group.below_nothing(cost));
        }
        Record::Call(call) => {
            let grant = call.amount.as_ref().and_then(Known::value);
            let currency = grant.and_then(|grant| grant.currency.as_deref());
            findings.extend(Group(text, "amount").no_code(currency));
        }
        _ => {}
    }
}

pub(super) fn are_whole(_: &Catalogue, item: &Item, findings: &mut Vec<Diagnostic>) {
    let text = item.original();
    findings.extend(match &*text.record {
        Record::Practice(practice) => of_cost(&practice.cost, &Group(text, "cost")),
        Record::Call(call) => {
            let grant = call.amount.as_ref().and_then(Known::value);
            grant.and_then(|grant| of_grant(grant, &Group(text, "amount")))
        }
        _ => None,
    });
}

/// A group of keys that tell of an amount.
struct Group<'a>(&'a Text, &'static str);

impl Group<'_> {
    fn finding(&self, key: &str, message: String, help: String) -> Diagnostic {
        let path = FieldPath::key(self.1).then_key(key);
        at_value(Code::CostUnclear, self.0, path, message).with_help(help)
    }

    fn without_currency(&self, key: &str) -> Diagnostic {
        let help = format!("add `currency: …` beside it, with three capital letters: {EXAMPLES}");
        self.finding(key, "this amount has no currency".into(), help)
    }

    /// The finding for what is no code of a currency.
    fn no_code(&self, currency: Option<&str>) -> Option<Diagnostic> {
        let is_code = |code: &str| CODES.split(' ').any(|known| known == code);
        let written = currency.filter(|code| !is_code(code))?;
        let message = format!("`{written}` is not the code of a currency");
        Some(match currency_meant(written) {
            Some(code) => self
                .finding("currency", message, format!("write `{code}`"))
                .fixed_by(code),
            None => {
                let help = format!("write its three capital letters: {EXAMPLES}");
                self.finding("currency", message, help)
            }
        })
    }

    fn no_year(&self, year: Option<i16>) -> Option<Diagnostic> {
        let year = year.filter(|year| *year < FIRST_YEAR)?;
        let help = "write all four digits of the year of these prices: `2026`";
        let message = format!("{year} is no year of these prices");
        Some(self.finding("year", message, help.into()))
    }

    fn below_nothing(&self, cost: &Cost) -> Option<Diagnostic> {
        let amount = cost.amount.as_ref().and_then(Known::value);
        amount.filter(|amount| **amount < 0.0).map(|_| {
            self.finding(
                "amount",
                "nothing costs less than nothing".into(),
                "write the amount without `-`, or `unknown`".into(),
            )
        })
    }
}

fn of_cost(cost: &Cost, group: &Group<'_>) -> Option<Diagnostic> {
    let amount = cost.amount.as_ref().and_then(Known::value).copied()?;
    if group.below_nothing(cost).is_some() {
        return None;
    }
    if cost.currency.is_none() {
        return Some(group.without_currency("amount"));
    }
    let right = contradicted(cost)?;
    let (band, right) = (cost.band.name(), right.name());
    Some(group.finding(
        "band",
        format!("`{band}` is not the size of {amount} EUR"),
        format!(
            "write `band: {right}`, or leave `band` out; where the amount is of a part of the time, write as \
             `amount` what the whole time cost; or the amount is wrong"
        ),
    ))
}

fn of_grant(grant: &Grant, group: &Group<'_>) -> Option<Diagnostic> {
    let amounts = [
        ("min", grant.min),
        ("max", grant.max),
        ("total", grant.total),
    ];
    let mut told = amounts
        .iter()
        .filter_map(|(key, amount)| Some((*key, (*amount)?)));
    let Some((first, _)) = told.clone().next() else {
        let (message, help) = (
            "this says no amount",
            "add `max: …`, the most that one can apply for; or leave `amount` out",
        );
        let finding = at_value(Code::CostUnclear, group.0, FieldPath::key(group.1), message);
        return Some(finding.with_help(help));
    };
    if grant.currency.is_none() {
        return Some(group.without_currency(first));
    }
    if let Some((key, _)) = told.find(|(_, amount)| *amount <= 0.0) {
        let help = format!("write how much there is, or leave `{key}` out");
        return Some(group.finding(key, "a call gives more than nothing".into(), help));
    }
    let pairs = [
        (
            "max",
            grant.min,
            grant.max,
            "the most is less than the least",
        ),
        (
            "total",
            grant.max.or(grant.min),
            grant.total,
            "all together is less than what one can apply for",
        ),
    ];
    let (key, _, _, message) = pairs
        .into_iter()
        .find(|(_, less, more, _)| less.zip(*more).is_some_and(|(less, more)| less > more))?;
    let help = "look at both amounts; one of them is wrong".into();
    Some(group.finding(key, message.into(), help))
}

/// The size that an amount in euros has, where another is stated. Whoever says that nothing extra was spent may
/// have counted what was there already.
fn contradicted(cost: &Cost) -> Option<CostBand> {
    let is_stated = !matches!(cost.band, CostBand::Unknown | CostBand::NoneExtra);
    let of_amount = Cost {
        band: CostBand::Unknown,
        ..cost.clone()
    }
    .band();
    let is_other = of_amount != cost.band && of_amount != CostBand::Unknown;
    (is_stated && is_other).then_some(of_amount)
}
