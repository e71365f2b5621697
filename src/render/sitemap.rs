//! Sitemaps (sitemaps.org): all pages, each with itself in other languages.

use super::{
    addresses,
    lists::pages,
    page::X_DEFAULT,
    plan::{Output, Plan, SITEMAP_LIMIT},
    xml::Xml,
};
use crate::{catalogue::Address, edition::Edition};

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Renders a sitemap: of all pages, or of a part of them; where there are parts, the whole is a
/// list of these.
pub(super) fn sitemap(part: Option<usize>, edition: &Edition, plan: &Plan) -> Vec<u8> {
    let base = &edition.site().base_url;
    let listed = || plan.outputs().filter(|(_, output)| output.is_listed());
    let count = listed().count();
    let mut xml = Xml::new();
    match part {
        None if count > SITEMAP_LIMIT => {
            xml.open("sitemapindex", &[("xmlns", NAMESPACE)]);
            for part in 1..=pages(count, SITEMAP_LIMIT) {
                xml.open("sitemap", &[]);
                xml.text(
                    "loc",
                    &[],
                    &format!("{base}{}", addresses::sitemap_part(part).link()),
                );
                xml.close("sitemap");
            }
            xml.close("sitemapindex");
        }
        part => {
            xml.open("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]);
            let start = part.map_or(0, |part| (part - 1) * SITEMAP_LIMIT);
            for (address, output) in listed().skip(start).take(SITEMAP_LIMIT) {
                url(address, output, edition, plan, &mut xml);
            }
            xml.close("urlset");
        }
    }
    xml.into_bytes()
}

fn url(address: &Address, output: &Output, edition: &Edition, plan: &Plan, xml: &mut Xml) {
    let base = &edition.site().base_url;
    xml.open("url", &[]);
    xml.text("loc", &[], &format!("{base}{}", address.link()));
    if let Output::Entry(key, _) = output
        && let Some(item) = edition.item(key)
        && let Some(review) = item.original().record.review()
    {
        xml.text("lastmod", &[], &review.updated.to_string());
    }
    let alternates = plan.alternates(output, edition.languages());
    if edition.languages().len() > 1 {
        let mut link = |language: &str, address: &Address| {
            let href = format!("{base}{}", address.link());
            let attributes = [
                ("rel", "alternate"),
                ("hreflang", language),
                ("href", &href),
            ];
            xml.empty("xhtml:link", &attributes);
        };
        for (language, address) in &alternates {
            link(language.as_str(), address);
        }
        if let Some(default) = output.for_other_languages(&alternates, edition) {
            link(X_DEFAULT, default);
        }
    }
    xml.close("url");
}

/// By this, `robots.txt` keeps robots away from all there is.
pub(crate) const KEEPS_AWAY: &str = "Disallow: /";

/// Renders `robots.txt`: an edition for everyone may be read by everyone, others by no robot.
pub(super) fn robots(edition: &Edition) -> Vec<u8> {
    let base = &edition.site().base_url;
    let sitemap = addresses::sitemap();
    let rule = if edition.audience() == crate::model::Visibility::Public {
        format!("User-agent: *\nDisallow:\n\nSitemap: {base}{sitemap}\n")
    } else {
        format!("User-agent: *\n{KEEPS_AWAY}\n")
    };
    rule.into_bytes()
}
