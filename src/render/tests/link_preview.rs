//! The pictures that messengers show beside a link.

use super::{Content, Rendered, TestSite, practice};

fn site(previews: &str) -> Rendered {
    let config = format!(
        "title: {{en: Test, mk: Проба}}\nbase_url: https://example.org/\nlanguages: [en, mk]\n{previews}"
    );
    let site = TestSite::new("en").with("content/site.yaml", &config);
    site.load()
}

fn drawing(site: &Rendered, address: &str) -> String {
    match site.try_content(address).unwrap() {
        Content::LinkPreview(svg) => svg,
        other => panic!("{address} is no drawing: {other:?}"),
    }
}

const PICTURE: &str =
    "<meta property=\"og:image\" content=\"https://example.org/en/practices/council.png\">";

#[test]
fn a_page_names_the_picture_of_its_text_in_each_language() {
    let site = site("previews: practices\n");
    for page in ["en/practices/council.html", "mk/practices/council.html"] {
        assert!(site.page(page).contains(PICTURE), "{page}");
    }
    assert!(!site.page("en/cities/elbasan.html").contains("og:image"));
    let svg = drawing(&site, "en/practices/council.png");
    for words in [
        "A council",
        "Elbasan",
        "Test",
        "Proposal. Results not known.",
    ] {
        assert!(svg.contains(&format!(">{words}<")), "{words} in {svg}");
    }
}

#[test]
fn a_city_has_one_in_each_language_where_all_have() {
    let site = site("previews: all\n");
    let page = site.page("mk/cities/elbasan.html");
    assert!(
        page.contains("content=\"https://example.org/mk/cities/elbasan.png\""),
        "{page}"
    );
    let svg = drawing(&site, "mk/cities/elbasan.png");
    for words in ["Проба", "Албанија", "Град"] {
        assert!(svg.contains(&format!(">{words}<")), "{words} in {svg}");
    }
}

#[test]
fn there_is_none_unless_the_site_wants_them() {
    let site = site("");
    assert!(!site.page("en/practices/council.html").contains("og:image"));
    let drawn = site
        .plan
        .outputs()
        .filter(|(address, _)| address.as_str().ends_with(".png"));
    assert_eq!(drawn.count(), 0);
}

#[test]
fn words_can_be_no_elements_of_the_drawing() {
    let nasty = practice("ongoing").replace("title: A council", "title: 'A <b>&\"council'");
    let site = TestSite::new("en")
        .with("content/practices/council.md", &nasty)
        .with(
            "content/site.yaml",
            "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\npreviews: all\n",
        );
    let svg = drawing(&site.load(), "en/practices/council.png");
    assert!(svg.contains("A &lt;b&gt;&amp;&quot;council"), "{svg}");
}
